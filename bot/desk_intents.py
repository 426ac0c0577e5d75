"""What staff decided in the chat, for `bot/effects/` to carry out. Values only; nothing here acts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from bot.intents import Intent

if TYPE_CHECKING:
    from scheduler.broadcasts.audience import Audience
    from scheduler.broadcasts.ready import Told
    from scheduler.broadcasts.record import About, Draft

CallAct = Literal["show", "reached", "not-reached", "wrong", "wrong-number", "settled"]
TalkAct = Literal["show", "look", "send", "sure", "settle"]
BroadcastLook = Literal["look", "reader", "words", "text", "sure"]
Act = Literal["show", "test", "ask", "again", "approve", "back", "pause", "resume", "cancel", "report", BroadcastLook]
PreparedAct = Literal["rows", "row", "take", "leave", "other", "same", "none", "usual", "store", "keep"]
ImportAct = Literal["show", "let-go", "release", "look-back", "undo", "file", "forget", PreparedAct]
DisputeAct = Literal["show", "look", "settle"]
CounselAct = Literal["show", "more", "look", "tell", "quiet"]
HearingAct = Literal[
    "show", "page", "read", "look", "moved", "cancel", "cancelled", "reinstate", "reinstated", "doubt", "doubted",
    "sure", "doubt-ended", "close", "closed",
]  # fmt: skip
FollowerAct = Literal["show", "approve", "approved", "remove", "removed", "stop", "stopped"]
KeepAct = Literal[
    "flags", "flag", "flagged", "tags", "tag", "tagged", "untag", "untagged", "names", "label", "labelled", "reference",
    "referenced", "unreference", "unreferenced",
]  # fmt: skip
FileAct = Literal["show", "pages", "page-hearing", "page-follower", "page-merge"]


@dataclass(frozen=True, slots=True)
class ShowBroadcasts(Intent):
    """One of the staff wants to see the broadcasts, or write one. `before`: only those that are older than this one."""

    before: int | None = None


@dataclass(frozen=True, slots=True)
class WriteBroadcast(Intent):
    """One of the staff wrote this draft."""

    draft: Draft


@dataclass(frozen=True, slots=True)
class WriteReady(Intent):
    """One of the staff wants a draft with the ready-made texts about this."""

    about: About
    audience: Audience
    told: Told


@dataclass(frozen=True, slots=True)
class ActOnBroadcast(Intent):
    """One of the staff does something with a broadcast. `recipients`: the number that was typed to approve
    it, or to let go on what paused itself. `what`: a language (`text`), a contact (`reader`), or after how many of a
    list (`look`, `words`); to approve it, the mark of what was seen."""

    broadcast: int
    act: Act
    recipients: int | None = None
    what: str = ""


@dataclass(frozen=True, slots=True)
class ChangeBroadcast(Intent):
    """One of the staff changes a draft. `to`: the fields of it that are different from now on, by name."""

    broadcast: int
    to: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class RewordBroadcast(Intent):
    """One of the staff changes what a draft says in one language; "" takes it away."""

    broadcast: int
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class ShowInbox(Intent):
    """One of the staff wants to see who wrote. `show`: who waits for an answer, or everybody; `after`: only who comes
    after this conversation, by when they last wrote (Unix ms) and contact."""

    show: Literal["waits", "all"] = "waits"
    after: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class ActOnTalk(Intent):
    """What staff does with what a contact wrote. `number`: which answer to them it is, or (`settle`) the newest task
    that was seen; `what`: a ready answer by its name, or the number of the text that was typed (an inbound id); ""
    for the one just typed."""

    contact: int
    act: TalkAct
    number: int = 0
    what: str = ""


@dataclass(frozen=True, slots=True)
class ShowCalls(Intent):
    """One of the staff wants to see what needs a person. `after`: only what comes after this one."""

    after: int = 0


@dataclass(frozen=True, slots=True)
class ShowStrangers(Intent):
    """One of the staff wants to see who wrote and is nobody that we know. `after`: who comes after this contact."""

    after: int = 0


@dataclass(frozen=True, slots=True)
class ActOnCall(Intent):
    """What staff does with one thing on the list; `wrong` only asks whether it is meant. `seen`: the newest thing that
    there was when it was shown; of a wrong number the phones that were (`Call.phones`)."""

    task: int
    act: CallAct
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class ShowImports(Intent):
    """One of the staff wants to see which files wait, and what was imported."""


@dataclass(frozen=True, slots=True)
class ActOnImport(Intent):
    """What staff does with an import, or (`file`, `forget` and all of `PreparedAct`) with a file that waits; `let-go`,
    `look-back` and `store` only show what would become of it. `of`: a kind of rows and the row before the first to be
    seen; or a row, how often its file was compared, and the hearing that it means; or after how many hearings of an
    import; for a deed, last of all, the stamp of what was looked at."""

    number: int
    act: ImportAct
    of: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ShowDisputes(Intent):
    """One of the staff wants to see which hearings have two dates. `after`: as in `disputes.open_ones`."""

    after: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class ActOnDispute(Intent):
    """What staff does with a hearing that has two dates; `look` only shows what becomes of them if `date` is right.
    `newest`: the number of the newest date that was seen."""

    hearing: int
    act: DisputeAct
    date: int = 0
    newest: int = 0


@dataclass(frozen=True, slots=True)
class FindForCounsel(Intent):
    """One of the staff wants to change the attorney of somebody called so."""

    text: str


@dataclass(frozen=True, slots=True)
class ActOnCounsel(Intent):
    """What staff does with somebody's attorney. `attorney`: an id, 0 for the help line; `look` only shows whom that
    tells; `more` shows who comes after that attorney."""

    person: int
    act: CounselAct
    attorney: int = 0


@dataclass(frozen=True, slots=True)
class FindPeople(Intent):
    """One of the staff looks for somebody called so."""

    text: str


@dataclass(frozen=True, slots=True)
class ActOnFile(Intent):
    """What staff wants to see of somebody's file: what it says, or where its forms are."""

    person: int
    act: FileAct


@dataclass(frozen=True, slots=True)
class ActOnKept(Intent):
    """What staff does with what is kept of somebody: flags, tags, what they are called. `what`: the name of a flag, a
    tag, or the number of the text that was typed (an inbound id); "" for the one just typed."""

    person: int
    act: KeepAct
    what: str = ""


@dataclass(frozen=True, slots=True)
class ActOnFollower(Intent):
    """What staff does about somebody who follows a case. `what`: why they are approved."""

    person: int
    follower: int
    act: FollowerAct
    what: str = ""


@dataclass(frozen=True, slots=True)
class ActOnHearing(Intent):
    """What staff does about a hearing. `mark`: how it was when the button was shown; `read` takes the text that was
    just typed as a date. `what`: a moment on the court's clock, as 20270318T0930; or why it is in doubt, or how it
    ended."""

    hearing: int
    act: HearingAct
    mark: str = ""
    what: str = ""

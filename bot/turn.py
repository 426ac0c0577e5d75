"""One turn of a conversation as values: what came in, what is known, where we are, and what follows."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.intents import Intent
from messages.guide import Guide, shipped
from messages.say import Say

if TYPE_CHECKING:
    from scheduler.families import Follower
    from scheduler.hearing_views import HearingView
    from scheduler.people import Address, Contact, Following


@dataclass(frozen=True, slots=True)
class Conversation:
    """Where we are: the `step` of a `form`, and what was answered so far (JSON values only).

    `data["at"]` is the instant of the person's last input that had to do with it. `Conversation()`: nothing is open.
    """

    form: str | None = None
    step: str | None = None
    data: dict[str, Any] = field(default_factory=dict)

    def to_json(self) -> str:
        """As text, for the conversation table."""
        return json.dumps({"form": self.form, "step": self.step, "data": self.data}, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str | None) -> Conversation:
        """The inverse; nothing stored is `Conversation()`."""
        if not text:
            return cls()
        raw = json.loads(text)
        return cls(raw["form"], raw["step"], raw["data"])


@dataclass(frozen=True, slots=True)
class Typed:
    """A text. `dropped`: an A-number stood in it and was taken out before it was stored."""

    text: str
    dropped: bool = False


@dataclass(frozen=True, slots=True)
class Pressed:
    """A choice: its token, the message row that offered it, the hearing that message was about.

    `among`: the hearings, when it was about several; then `hearing` is None.
    """

    token: str
    message: int | None = None
    hearing: int | None = None
    among: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Began:
    """Start was pressed on Telegram; `payload` is what the link carried."""

    payload: str | None = None


@dataclass(frozen=True, slots=True)
class Other:
    """Something that we cannot read: `what` is voice, photo, sticker, location, document, video, contact …"""

    what: str


Input = Typed | Pressed | Began | Other


@dataclass(frozen=True, slots=True)
class Attorney:
    """Whom the respondent can call, from the firm's own record."""

    name: str
    phone: str
    hours: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """All that the conversation may know about the person and the office, read just before the step.

    `consent`: agreed on this address. `zone`: the reader's own. `hearings`: theirs to see, soonest first.
    """

    channel: str
    now: datetime
    contact: Contact | None
    language: str
    offered: tuple[str, ...]
    consent: bool
    stopped: bool
    hearings: tuple[HearingView, ...]
    following: tuple[Following, ...]
    sender: str
    help_phone: str
    help_hours: str
    attorney: Attorney | None
    handles_opt_out: bool
    staff_role: str | None
    zone: str
    guide: Guide = field(default_factory=shipped)
    # Who follows this contact's own case; and the respondents whom they may give a code to take their case over.
    followers: tuple[Follower, ...] = ()
    claimable: frozenset[int] = frozenset()
    # All addresses of this contact, the preferred one first; and the channels on which one could be added.
    ways: tuple[Address, ...] = ()
    reach: frozenset[str] = frozenset()
    # Whether they agreed to news from the office, on any of their addresses.
    news: bool = False
    # For staff who may broadcast: the office's attorneys, key and name.
    attorneys: tuple[tuple[str, str], ...] = ()
    # Somebody of the office has just written to them, so that what they say now is most likely meant for that person.
    with_staff: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """What follows: the conversation to store, the replies in order, the intents to carry out before them."""

    conversation: Conversation
    replies: tuple[Say, ...] = ()
    intents: tuple[Intent, ...] = ()

"""What a conversation decided, for `bot/effects/` to carry out. Values only; nothing here acts. What staff decided:
`bot/desk_intents.py`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from scheduler.awaited import Where
    from scheduler.hearings import Given

Relation = Literal["self", "family", "staff"]
Wording = Literal["discreet", "plain"]
Outcome = Literal["newdate", "nodate", "over"]


class Intent:
    """Something to be carried out; `bot/effects/` has a function for each kind."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class ChooseLanguage(Intent):
    """From now on the person reads `language`."""

    language: str


@dataclass(frozen=True, slots=True)
class GiveConsent(Intent):
    """The person agreed to these exact `words`."""

    words: str


@dataclass(frozen=True, slots=True)
class SetWording(Intent):
    """Discreet or plain."""

    wording: Wording


@dataclass(frozen=True, slots=True)
class SetZone(Intent):
    """The person's own time zone, an IANA name."""

    zone: str


@dataclass(frozen=True, slots=True)
class Register(Intent):
    """A hearing, read back and confirmed. `respondent_id`: somebody already followed; else one is made with `label`.

    `label` is None for the person's own hearing. Without `given` there is no date yet; `where` it will be, then.
    """

    label: str | None
    respondent_id: int | None
    relation: Relation
    kind: str
    given: Given | None
    where: Where | None = None


@dataclass(frozen=True, slots=True)
class Move(Intent):
    """Another date or place for a hearing, read back and confirmed."""

    hearing_id: int
    given: Given


@dataclass(frozen=True, slots=True)
class Cancel(Intent):
    """The hearing will not take place, said twice."""

    hearing_id: int


@dataclass(frozen=True, slots=True)
class Stop(Intent):
    """No more messages, on any channel. `how`: 'carrier' when the carrier's own word was used, 'word', 'button'."""

    how: str


@dataclass(frozen=True, slots=True)
class Restart(Intent):
    """Messages again, after a STOP."""


@dataclass(frozen=True, slots=True)
class NeedHelp(Intent):
    """Somebody should call this person. `why`: 'reminder', 'asked', 'missed'."""

    hearing_id: int | None
    why: str


@dataclass(frozen=True, slots=True)
class Acknowledge(Intent):
    """A reminder was answered with "I will go"."""

    message_id: int


@dataclass(frozen=True, slots=True)
class ShowDetails(Intent):
    """A discreet reminder was answered with "show me"."""

    message_id: int


@dataclass(frozen=True, slots=True)
class LinkStaff(Intent):
    """This chat says that it belongs to the staff member who was given `token`."""

    token: str


@dataclass(frozen=True, slots=True)
class SignIn(Intent):
    """One of the staff wants to look at the console: at this `page` of it, else at the first."""

    page: str = ""


@dataclass(frozen=True, slots=True)
class AfterHearing(Intent):
    """What the person said when asked how the hearing ended."""

    hearing_id: int
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class WrongNumber(Intent):
    """The number belongs to somebody else now."""


@dataclass(frozen=True, slots=True)
class StopAsking(Intent):
    """The person does not want to be asked any more whether this hearing has a date."""

    hearing_id: int


@dataclass(frozen=True, slots=True)
class SendCalendar(Intent):
    """The hearing's date as a calendar file."""

    hearing_id: int


@dataclass(frozen=True, slots=True)
class Invite(Intent):
    """A code for a relative, whom the respondent knows as `name`, and who calls the respondent `calls`."""

    respondent_id: int
    name: str
    calls: str


@dataclass(frozen=True, slots=True)
class GiveCode(Intent):
    """A code by which `label` takes over the case that a relative, known to them as `name`, wrote down for them."""

    respondent_id: int
    label: str
    name: str


@dataclass(frozen=True, slots=True)
class UseCode(Intent):
    """A code was typed; `mark` is its fingerprint. `new`: by somebody who just agreed, and is asked more at once."""

    mark: str
    new: bool = False


@dataclass(frozen=True, slots=True)
class AllowFollower(Intent):
    """The respondent says that this follower may hear all."""

    follower_id: int


@dataclass(frozen=True, slots=True)
class RemoveFollower(Intent):
    """The respondent refuses this follower, or removes them."""

    follower_id: int


@dataclass(frozen=True, slots=True)
class Unfollow(Intent):
    """A relative follows this respondent no longer."""

    respondent_id: int


@dataclass(frozen=True, slots=True)
class QuietAbout(Intent):
    """The person wants no more messages about this respondent; everything else goes on."""

    respondent_id: int


@dataclass(frozen=True, slots=True)
class Unclear(Intent):
    """We did not understand, and staff should look: `what` is "text", or "stop" when something was to end.

    `hearing_id`: it is a date, which is being read back as one of this hearing."""

    what: Literal["text", "stop"]
    hearing_id: int | None = None


@dataclass(frozen=True, slots=True)
class SetSecondLanguage(Intent):
    """What a text is said in that is not there in the person's own language; None for no such language."""

    language: str | None


@dataclass(frozen=True, slots=True)
class SetCodeWord(Intent):
    """The person's own word, which then stands in every notice; None takes it away."""

    word: str | None


@dataclass(frozen=True, slots=True)
class SetNews(Intent):
    """News from the office too, agreed to in these exact `words`; None for no news."""

    words: str | None


@dataclass(frozen=True, slots=True)
class ShowWayCode(Intent):
    """A code to be sent from another phone: for a further way, or ('moved') for a new number instead of the old one.

    `to`: the channel on which it will be sent.
    """

    purpose: Literal["way", "moved"]
    to: Literal["sms", "telegram"]


@dataclass(frozen=True, slots=True)
class PreferWay(Intent):
    """This address of the person is tried first."""

    address_id: int


@dataclass(frozen=True, slots=True)
class Mute(Intent):
    """No messages about the case of this hearing, or messages again."""

    hearing_id: int
    muted: bool


@dataclass(frozen=True, slots=True)
class ShowStored(Intent):
    """All that is stored about the person, told to them."""


@dataclass(frozen=True, slots=True)
class EraseMe(Intent):
    """Everything about the person goes, said twice."""

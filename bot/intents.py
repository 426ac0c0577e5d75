"""What a conversation decided, for `bot/inbound.py` to carry out. Values only; nothing here acts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
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

    `label` is None for the person's own hearing.
    """

    label: str | None
    respondent_id: int | None
    relation: Relation
    kind: str
    given: Given


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
class AfterHearing(Intent):
    """What the person said when asked how the hearing ended."""

    hearing_id: int
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class WrongNumber(Intent):
    """The number belongs to somebody else now."""

"""One row of an imported file as values, and by what its person is known again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from scheduler.courts import plain
from scheduler.db import Row, ms
from scheduler.hearings import Given
from scheduler.plan import instant_of

# By identity, for those in more than one row: (kind, wall time as stored), None where the row could not be read.
Crowd: TypeAlias = Mapping[object, Sequence[tuple[str | None, str | None]]]


@dataclass(frozen=True, slots=True)
class Agreed:
    """Consent as the office recorded it."""

    on: date
    how: str


@dataclass(frozen=True, slots=True)
class Line:
    """One readable row. `number`: as a spreadsheet counts; `addresses`: (channel, value), the preferred one first.

    `uid`: what a calendar calls the event, as `uid_of` in bot/import_cells.py keeps it; `version`: (sequence, last
    modified) of that event; `gone`: the file itself says that it will not take place; `note`: what was assumed.
    """

    number: int
    reference: str | None
    label: str
    kind: str
    given: Given
    language: str
    addresses: tuple[tuple[str, str], ...] = ()
    agreed: Agreed | None = None
    attorney: int | None = None
    detained: bool = False
    confidential: bool = False
    uid: str | None = None
    version: tuple[int, int] = (0, 0)
    gone: bool = False
    note: str = ""

    @property
    def wall(self) -> str:
        """The wall time as it is stored."""
        return self.given.wall.isoformat(timespec="minutes")

    @property
    def instant(self) -> int:
        """When it is, as Unix milliseconds."""
        return ms(instant_of(self.given.wall, self.given.zone))


def identity(line: Line) -> object:
    """By what a row's respondent is recognised: the office's reference, else an address and the label, else the
    event."""
    if line.reference:
        return line.reference
    return (line.addresses[0], line.label) if line.addresses else ("event", line.uid)


def alike(way: tuple[str, str], label: str) -> object:
    """What two rows of one person have in common where neither has a reference, however the name is written."""
    return (way, plain(label))


def may_consent(line: Line, row: Row) -> bool:
    """Whether the row's consent is news for this address: it never lifts a STOP, nor a refusal that came later."""
    if line.agreed is None or row["stopped"] is not None or row["consent"]:
        return False
    given = ms(instant_of(datetime.combine(line.agreed.on, datetime.min.time()), "UTC"))
    return row["revoked"] is None or given > row["revoked"]

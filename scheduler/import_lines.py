"""One row of an imported file as values, and what is stored about the people of such rows. Writes nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from scheduler.db import Database, Row, ms
from scheduler.hearings import Given
from scheduler.plan import instant_of

# By reference, for those in more than one row: (kind, wall time as stored), None where the row could not be read.
Crowd = Mapping[str, Sequence[tuple[str | None, str | None]]]


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


@dataclass(slots=True)
class Known:
    """What is stored about the people of a few rows."""

    respondents: dict[object, int] = field(default_factory=dict)
    hearings: dict[int, list[Row]] = field(default_factory=dict)
    addresses: dict[tuple[str, str], Row] = field(default_factory=dict)
    following: set[tuple[int, int]] = field(default_factory=set)
    attorneys: dict[int, int] = field(default_factory=dict)


def identity(line: Line) -> object:
    """By what a row's respondent is recognised: the office's reference, or else an address and the label."""
    return line.reference or (line.addresses[0], line.label)


def may_consent(line: Line, row: Row) -> bool:
    """Whether the row's consent is news for this address: it never lifts a STOP, nor a refusal that came later."""
    if line.agreed is None or row["stopped"] is not None or row["consent"]:
        return False
    given = ms(instant_of(datetime.combine(line.agreed.on, datetime.min.time()), "UTC"))
    return row["revoked"] is None or given > row["revoked"]


def known_of(db: Database, lines: Sequence[Line]) -> Known:
    known = Known()
    _know_respondents(db, lines, known)
    _know_addresses(db, lines, known)
    ids = sorted(set(known.respondents.values()))
    if not ids:
        return known
    marks = _marks(ids)
    hearings = db.all(
        "select appears.respondent_id, hearing.id as hearing_id, hearing.kind, hearing.state, revision.number, wall,"
        " zone, city, instant, court, place, medium, judge, exists (select 1 from revision as other"
        " where other.hearing_id = hearing.id and other.state = 'disputed') as disputed"
        " from appears join hearing on hearing.id = appears.hearing_id"
        " left join revision on revision.hearing_id = hearing.id and revision.state = 'standing'"
        # One that was folded into another (scheduler/one_case.py) is that other one.
        f" where appears.respondent_id in ({marks}) and coalesce(hearing.doubt, '') <> 'folded' order by hearing.id",
        *ids,
    )
    for row in hearings:
        known.hearings.setdefault(row["respondent_id"], []).append(row)
    followers = db.all(f"select contact_id, respondent_id from follower where respondent_id in ({marks})", *ids)
    known.following = {(row["contact_id"], row["respondent_id"]) for row in followers}
    attorneys = db.all(
        "select respondent_id, attorney_id from respondent_attorney"
        f" where until_at is null and respondent_id in ({marks})",
        *ids,
    )
    known.attorneys = {row["respondent_id"]: row["attorney_id"] for row in attorneys}
    return known


def _know_respondents(db: Database, lines: Sequence[Line], known: Known) -> None:
    references = sorted({line.reference for line in lines if line.reference})
    if references:
        rows = db.all(f"select id, reference from respondent where reference in ({_marks(references)})", *references)
        known.respondents |= {row["reference"]: row["id"] for row in rows}
    ways = sorted({line.addresses[0] for line in lines if not line.reference})
    if ways:
        rows = db.all(
            "select respondent.id, respondent.label, address.channel, address.value from address"
            " join follower on follower.contact_id = address.contact_id and follower.relation = 'self'"
            " join respondent on respondent.id = follower.respondent_id and respondent.reference is null"
            f" where (channel, value) in (values {', '.join(['(?, ?)'] * len(ways))})",
            *(part for way in ways for part in way),
        )
        known.respondents |= {((row["channel"], row["value"]), row["label"]): row["id"] for row in rows}


def _know_addresses(db: Database, lines: Sequence[Line], known: Known) -> None:
    for channel in {way[0] for line in lines for way in line.addresses}:
        values = sorted({value for line in lines for kind, value in line.addresses if kind == channel})
        rows = db.all(
            "select id, contact_id, channel, value, stopped, exists (select 1 from consent"
            " where address_id = address.id and scope = 'case' and revoked is null) as consent,"
            " (select max(revoked) from consent where address_id = address.id and scope = 'case') as revoked"
            f" from address where channel = ? and value in ({_marks(values)})",
            channel,
            *values,
        )
        known.addresses |= {(row["channel"], row["value"]): row for row in rows}


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))

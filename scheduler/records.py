"""Hearings with every date that was ever given for them: who said it, when, and what became of it. It only looks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from scheduler.db import Database, Row


@dataclass(frozen=True, slots=True)
class Date:
    """One date that somebody gave. `wall`: at the court; `role` and `who`: who said so, `who` being a name or "";
    `also`: how many others gave the same; `said`: when (Unix ms)."""

    number: int
    wall: datetime
    zone: str
    city: str
    court: str | None
    place: str | None
    medium: str
    judge: str | None
    state: str
    role: str
    who: str
    also: int
    said: int
    instant: int


@dataclass(frozen=True, slots=True)
class Record:
    """A hearing with every date that was ever given for it, the newest first. `whose`: rows of id, label, role, flags;
    `doubt`: its row's reason while it lasts."""

    id: int
    kind: str
    state: str
    outcome: str
    doubt: str | None
    doubt_since: int | None
    doubt_ended_by: str | None
    import_id: int | None
    parked: bool
    awaited_city: str | None
    whose: tuple[Row, ...]
    dates: tuple[Date, ...]

    @property
    def standing(self) -> Date | None:
        """The date that stands."""
        return next((date for date in self.dates if date.state == "standing"), None)

    @property
    def live(self) -> tuple[Date, ...]:
        """The dates that are reminded of: the standing one first, then those that are disputed."""
        kept = [date for date in self.dates if date.state != "rejected"]
        return tuple(sorted(kept, key=lambda date: (date.state != "standing", date.number)))


def record(db: Database, hearing_id: int) -> Record:
    """One hearing. Raises LookupError."""
    found = records(db, [hearing_id])
    if not found:
        raise LookupError(f"no hearing {hearing_id}")
    return found[0]


def records(db: Database, ids: Sequence[int]) -> list[Record]:
    """Several hearings."""
    whose = _by(db.gather(_WHOSE, ids=ids), "hearing_id")
    dates = _by(db.gather("select * from revision where hearing_id in {ids}", ids=ids), "hearing_id")
    names = {(row["hearing_id"], row["contact_id"]): row["name"] for row in db.gather(_NAMES, ids=ids)}
    staff = {row["contact_id"]: row["name"] for row in db.all("select contact_id, name from staff")}
    return [
        Record(
            id=row["id"],
            kind=row["kind"],
            state=row["state"],
            outcome=row["outcome"],
            doubt=row["doubt"] if row["doubt_ended_by"] is None else None,
            doubt_since=row["doubt_since"],
            doubt_ended_by=row["doubt_ended_by"],
            import_id=row["import_id"],
            parked=bool(row["parked"]),
            awaited_city=row["awaited_city"],
            whose=tuple(sorted(whose.get(row["id"], ()), key=lambda each: (each["role"], each["label"]))),
            dates=tuple(
                _date(each, names, staff) for each in sorted(dates.get(row["id"], ()), key=lambda each: -each["number"])
            ),
        )
        for row in db.gather(_HEARINGS, ids=ids)
    ]


def planned(db: Database, hearings: Sequence[int]) -> list[Row]:
    """What waits to be sent about these hearings, the soonest first: rows of kind, step, due, channel, state,
    hearing_id, revision, and of its reader language, name and relation. Questions and nudges are planned a week
    ahead."""
    return sorted(db.gather(_PLANNED, ids=hearings), key=lambda row: (row["due"], row["id"]))


def not_sent(db: Database, hearings: Sequence[int], before: int) -> list[Row]:
    """What should have been sent about these hearings, was due before an instant (Unix ms) and never began: rows as
    `inbox.went_out` has them, with the reader."""
    return db.gather(_NOT_SENT, before, ids=hearings)


def carriers(db: Database, hearings: Sequence[int]) -> set[int]:
    """The messages into which something about these hearings was folded."""
    return {row["id"] for row in db.gather(_CARRIERS, ids=hearings)}


def _date(row: Row, names: Mapping[tuple[int, int], str | None], staff: Mapping[int, str]) -> Date:
    by = row["said_contact"]
    who = staff.get(by, "") if row["said_role"] == "staff" else names.get((row["hearing_id"], by)) or ""
    same = {name: row[name] for name in _OF_DATE}
    also = len([each for each in row["also_said"].split(",") if each])
    wall = datetime.fromisoformat(row["wall"])
    return Date(**same, wall=wall, role=row["said_role"], who=who, also=also)


def _by(rows: Iterable[Row], column: str) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = {}
    for row in rows:
        found.setdefault(row[column], []).append(row)
    return found


_OF_DATE = ("number", "zone", "city", "court", "place", "medium", "judge", "state", "said", "instant")

_HEARINGS = """
select hearing.*, exists (select 1 from import_row join import on import.id = import_row.import_id
                          where hearing_id = hearing.id and import.state in ('applying', 'parked')) as parked
from hearing where id in {ids}
"""
_WHOSE = """
select appears.hearing_id, appears.role, respondent.id, respondent.label, respondent.detained,
       case when confidential = 1 and opted_in is null then 1 else 0 end as closed
from appears join respondent on respondent.id = appears.respondent_id where appears.hearing_id in {ids}
"""
_NAMES = """
select appears.hearing_id, follower.contact_id, max(follower.name) as name from appears
join follower on follower.respondent_id = appears.respondent_id
where appears.hearing_id in {ids} group by appears.hearing_id, follower.contact_id
"""
_PLANNED = """
select message.id, message.kind, message.step, message.due, message.channel, message.state, message.hearing_id,
       message.revision, contact.language, max(follower.name) as name, min(follower.relation) as relation
from message join contact on contact.id = message.reader
join appears on appears.hearing_id = message.hearing_id
left join follower on follower.respondent_id = appears.respondent_id and follower.contact_id = message.reader
where message.hearing_id in {ids} and message.state in ('planned', 'parked')
group by message.id, message.kind, message.step, message.due, message.channel, message.state, message.hearing_id,
         message.revision, contact.language
"""
_NOT_SENT = """
select message.id, message.key, message.kind, message.step, message.state, message.reason as why, message.hearing_id,
       message.reader, null as next_at, null as say, null as author, message.due as at, null as attempt,
       message.channel, null as outcome, null as reason, null as text, 1 as parts, null as ended
from message where message.due < ? and message.hearing_id in {ids} and message.state in ('failed', 'expired')
and not exists (select 1 from attempt where message_id = message.id)
"""
_CARRIERS = """
select distinct carried_by as id from message where hearing_id in {ids} and carried_by is not null
"""

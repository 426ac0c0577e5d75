"""Hearings that a source had before and that its newest file has not. That cancels nothing; somebody has to ask."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from scheduler import people
from scheduler.db import Database, Row
from scheduler.event_names import names_of
from scheduler.hearings import Given
from scheduler.import_findings import candidate_of

_TOGETHER = 500
# So many at once, and most of what the source had: rather the list is not the whole one.
_MANY = 25

_AHEAD = """
select distinct import_row.hearing_id, hearing.kind, hearing.state, revision.number, wall, zone, city, instant, court,
    place, medium, judge
from import_row join import on import.id = import_row.import_id and import.state <> 'undone'
join hearing on hearing.id = import_row.hearing_id and hearing.state = 'set'
join revision on revision.hearing_id = hearing.id and revision.state = 'standing'
where import.source = ? and import.id <> ? and import_row.undone is null and instant > ? and import_row.hearing_id > ?
order by import_row.hearing_id limit ?
"""


@dataclass(frozen=True, slots=True)
class Gone:
    """A hearing ahead that is missing. `who`: the reference and label of whose it is; `number`: of its date."""

    hearing: int
    who: str
    kind: str
    was: Given
    number: int


@dataclass(frozen=True, slots=True)
class Unread:
    """What is known of rows that could not be read: their hearings are not missing."""

    references: Collection[str] = ()
    uids: Collection[str] = ()


def missing(db: Database, source: str, seen: Collection[int], unread: Unread, but: int | None = None) -> Iterator[Gone]:
    """Those of them that no row of the newest file means. `but`: the import of that file itself. Writes nothing."""
    last = 0
    while source:
        rows = db.all(_AHEAD, source, but or 0, db.now_ms(), last, _TOGETHER)
        left = [row for row in rows if row["hearing_id"] not in seen]
        yield from _named(db, left, unread)
        if len(rows) < _TOGETHER:
            return
        last = rows[-1]["hearing_id"]


def named(db: Database, hearings: Collection[int]) -> list[Gone]:
    """These hearings, as far as they are still ahead."""
    if not hearings:
        return []
    marks = ", ".join("?" * len(hearings))
    rows = db.all(
        "select hearing_id, hearing.kind, hearing.state, revision.number, wall, zone, city, instant, court, place,"
        " medium, judge from hearing join revision on revision.hearing_id = hearing.id and revision.state = 'standing'"
        f" where hearing.state = 'set' and instant > ? and hearing.id in ({marks}) order by hearing.id",
        db.now_ms(),
        *hearings,
    )
    return list(_named(db, rows, Unread()))


def had(db: Database, source: str) -> int:
    """How many hearings ahead the source has had."""
    row = db.one(f"select count(*) as n from ({_AHEAD}) as ahead", source, 0, db.now_ms(), 0, 1_000_000)
    return int(row["n"]) if row else 0


def note(db: Database, source: str, found: Sequence[Gone], seen: Collection[int]) -> None:
    """Put them on the list of what needs a person; those that are back are taken from it."""
    gone = {each.hearing for each in found}
    for row in db.all(
        "select id, hearing_id from task where kind = 'gone' and done is null and hearing_id is not null"
    ):
        if row["hearing_id"] in seen and row["hearing_id"] not in gone:
            db.run("update task set done = ?, outcome = 'back' where id = ?", db.now_ms(), row["id"])
    if len(found) > _MANY and 2 * len(found) > had(db, source):
        people.add_task(db, f"gone:{source}:{db.now_ms()}", "gone", "gone-many")
        return
    for each in found:
        people.add_task(db, f"gone:{each.hearing}:{each.number}", "gone", "gone", hearing_id=each.hearing)


def _named(db: Database, rows: Sequence[Row], unread: Unread) -> Iterator[Gone]:
    if not rows:
        return
    ids = [row["hearing_id"] for row in rows]
    marks = ", ".join("?" * len(ids))
    named = db.all(
        "select hearing_id, respondent_id, reference, label from appears"
        " join respondent on respondent.id = respondent_id"
        f" where hearing_id in ({marks}) order by hearing_id, role",
        *ids,
    )
    whose = {row["hearing_id"]: row for row in reversed(named)}
    hidden = {row["hearing_id"] for row in named if row["reference"] and row["reference"] in unread.references}
    if unread.uids:
        hidden |= {row["hearing_id"] for row in names_of(db, ids) if row["uid"] in unread.uids}
    for row in rows:
        if row["hearing_id"] in whose and row["hearing_id"] not in hidden:
            candidate = candidate_of(row | whose[row["hearing_id"]])
            if candidate.given is not None:
                yield Gone(candidate.hearing, candidate.who, row["kind"], candidate.given, row["number"])

"""The call list as it is read: what stands open, the most urgent first, and what was settled lately. What staff does
with it is `calls`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby
from zlib import crc32

from scheduler.db import Database, Row, ms

# Nobody of a case can be written to, until somebody does something about it.
_UNTOLD = ("no_consent", "no_address", "confidential", "detained")
# Nothing is known to be wrong, and nobody answers.
_SILENT = ("unread", "unread_family", "silent")
# Kinds of task that one heading on the list covers, in the order in which a person should look.
GROUPS: Sequence[tuple[str, tuple[str, ...]]] = (
    ("call", ("help-missed", "help-asked", "help-reminder", "not_reached", "not_told", *_SILENT, "stopped")),
    ("dates", ("bond", "dispute", "moved", "awaited", "unplanned", "gone", "case_ends")),
    ("people", ("wrong-number", *_UNTOLD, "same_person", "two_people", "nobody_follows", "erase", "erased")),
    ("texts", ("unclear", "inbound", "flood", "guessing")),
    ("office", ("import", "alarm", "abuse")),
)
OTHER = "other"
# A finished thing can still be looked up for so long on the list itself.
LATELY = timedelta(days=2)
STRANGERS_FOR = timedelta(days=14)
# As many as a page holds; the rest comes after them.
MOST = 150


@dataclass(frozen=True, slots=True)
class Call:
    """One thing that needs a person. `reason` as stored: a few words, or a catalogue key of an alarm. `ways`: rows of
    channel, value, and whether it works; `soonest`: the hearing ahead, a row of id, kind, wall, zone, city, or None;
    `done`: when it was settled (Unix ms), and `by` whom, where that is known."""

    id: int
    kind: str
    reason: str
    created: int
    tried: int
    tried_at: int | None
    contact: int | None
    labels: tuple[Row, ...]
    hearing: int | None
    soonest: Row | None
    ways: tuple[Row, ...]
    done: int | None = None
    by: str = ""

    @property
    def phones(self) -> int:
        """Stands for the ways that were shown, and holds nothing of them: who is rung up may have another by now."""
        return crc32(" ".join(str(way["address"]) for way in self.ways).encode())


@dataclass(frozen=True, slots=True)
class Listed:
    """A part of what stands open, by the name of its group. `counts`: of all that does; `more`: how many come after
    this part; `last`: the id of the last one in it, 0 for none."""

    groups: Mapping[str, list[Call]]
    counts: Mapping[str, int]
    more: int = 0
    last: int = 0


def open_calls(db: Database, limit: int = MOST, after: int = 0) -> Listed:
    """At most `limit` of what stands open: group by group, in each the nearest hearing first, then the oldest. `after`:
    only what comes after the thing of this id, which may be settled by now."""
    start = db.one(_KEY, db.now_ms(), db.now_ms(), after) if after else None
    key = [start[name] for name in ("place", "near", "created", "id")] if start else [-1, 0, 0, 0]
    found = db.all(_ORDERED, db.now_ms(), db.now_ms(), *key, limit)
    rows = {row["id"]: row for row in db.gather(_ROWS, ids=[each["id"] for each in found])}
    # Whoever erases somebody meanwhile takes a row away.
    place = {each["id"]: each["place"] for each in found if each["id"] in rows}
    calls = _calls(db, [rows[each] for each in place])
    groups = {_NAMES[number]: list(group) for number, group in groupby(calls, lambda call: place[call.id])}
    more, last = (found[-1]["total"] - len(found), found[-1]["id"]) if found else (0, 0)
    return Listed(groups, _counts(db), more, last)


def count(db: Database) -> int:
    """How many things stand open; several may be one call to make."""
    row = db.one("select count(*) as n from task where done is null")
    return int(row["n"]) if row else 0


def newest(db: Database) -> int:
    """The id of the newest thing of all: what comes later has a greater one, and was not seen by who looks now."""
    row = db.one("select max(id) as id from task")
    return int(row["id"] or 0) if row else 0


def call(db: Database, task_id: int) -> Call:
    """One of them, open or not. Raises LookupError."""
    row = db.one(_ONE, task_id)
    if row is None:
        raise LookupError(f"nothing on the list has the number {task_id}")
    return _calls(db, [row])[0]


def lately(db: Database, limit: int = 50) -> list[Row]:
    """What was settled in the last days, the newest first: kind, reason, done, outcome, name of who did it."""
    return db.all(
        "select task.id, task.kind, task.reason, task.done, task.outcome, staff.name from task"
        " left join staff on staff.id = task.done_by where done > ? order by done desc, task.id desc limit ?",
        ms(db.now() - LATELY),
        limit,
    )


def strangers(db: Database, limit: int = 50) -> list[Row]:
    """Who wrote in the last two weeks and is nobody that we know, among the latest thousand who wrote: contact,
    channel, value, last (Unix ms)."""
    return db.all(
        "select lately.id as contact, address.channel, address.value, lately.last_input as last from"
        " (select id, last_input from contact where last_input > ? order by last_input desc limit 1000) as lately"
        " join address on address.contact_id = lately.id"
        " where not exists (select 1 from follower where contact_id = lately.id and state <> 'removed')"
        " and not exists (select 1 from staff where contact_id = lately.id)"
        " order by lately.last_input desc limit ?",
        ms(db.now() - STRANGERS_FOR),
        limit,
    )


def _counts(db: Database) -> dict[str, int]:
    found = {row["place"]: row["n"] for row in db.all(_COUNTS)}
    return {name: found[number] for number, name in enumerate(_NAMES) if number in found}


def _calls(db: Database, rows: Sequence[Row]) -> list[Call]:
    """These rows with all that a person wants to know of them: five statements, however many they are."""
    whose = {column: _by(db.gather(sql, ids=_ids(rows, column))) for column, sql in _WHOSE.items()}
    people_of = {row["id"]: _first(row, whose) for row in rows}
    respondents = {each["id"] for found in people_of.values() for each in found}
    soonest = {each["respondent"]: each for each in db.gather(_SOONEST, db.now_ms(), ids=respondents)}
    named = _by(db.gather(_NAMED, ids=_ids(rows, "hearing_id")))
    direct = _by(db.gather(_WAYS, ids=_ids(rows, "contact_id")))
    others = _by(db.gather(_FOLLOWERS, ids=respondents))
    return [
        Call(
            id=row["id"],
            kind=row["kind"],
            reason=row["reason"],
            created=row["created"],
            tried=row["tried"],
            tried_at=row["tried_at"],
            contact=row["contact_id"],
            labels=tuple(people_of[row["id"]]),
            hearing=row["hearing_id"],
            soonest=_nearest(row, people_of[row["id"]], named, soonest),
            ways=tuple(_ways(row, people_of[row["id"]], direct, others)),
            done=row["done"],
            by=row["done_by_name"] or "" if row["done"] is not None else "",
        )
        for row in rows
    ]


def _first(row: Row, whose: Mapping[str, Mapping[int, list[Row]]]) -> list[Row]:
    """Whom it is about, by label: by the nearest thing that the row names."""
    found = next((whose[column].get(row[column], []) for column in _WHOSE if row[column] is not None), [])
    return sorted(found, key=lambda each: each["label"])


def _nearest(
    row: Row, people_: Sequence[Row], named: Mapping[int, list[Row]], soonest: Mapping[int, Row]
) -> Row | None:
    if row["hearing_id"] is not None:
        return next(iter(named.get(row["hearing_id"], ())), None)
    ahead = [soonest[each["id"]] for each in people_ if each["id"] in soonest]
    return min(ahead, key=lambda each: each["instant"], default=None)


def _ways(
    row: Row, people_: Sequence[Row], direct: Mapping[int, list[Row]], others: Mapping[int, list[Row]]
) -> list[Row]:
    """How the person, or else whoever follows, is reached: telephone numbers first."""
    found = (
        direct.get(row["contact_id"], [])
        if row["contact_id"] is not None
        else [way for each in people_ for way in others.get(each["id"], ())]
    )
    different = {(way["channel"], way["value"]): way for way in found}
    return sorted(different.values(), key=lambda way: (way["channel"], way["value"]))[:_SHOWN_WAYS]


def _by(rows: Sequence[Row]) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = {}
    for row in rows:
        found.setdefault(row["of"], []).append(row)
    return found


def _ids(rows: Sequence[Row], column: str) -> set[int]:
    return {row[column] for row in rows if row[column] is not None}


_SHOWN_WAYS = 6

_WHOSE = {
    "respondent_id": "select id as of, id, label from respondent where id in {ids}",
    "hearing_id": "select hearing_id as of, respondent.id, label from appears"
    " join respondent on respondent.id = respondent_id where hearing_id in {ids}",
    "contact_id": "select contact_id as of, respondent.id, label from follower"
    " join respondent on respondent.id = respondent_id where contact_id in {ids} and state <> 'removed'",
}

_NAMED = """
select hearing.id as of, hearing.id, hearing.kind, wall, zone, city, instant from hearing
join revision on revision.hearing_id = hearing.id and revision.state = 'standing' where hearing.id in {ids}
"""

_SOONEST = """
select * from (
    select appears.respondent_id as respondent, hearing.id, hearing.kind, wall, zone, city, instant,
           row_number() over (partition by appears.respondent_id order by instant, hearing.id) as place
    from appears join hearing on hearing.id = appears.hearing_id and hearing.state = 'set'
    join revision on revision.hearing_id = hearing.id and revision.state = 'standing' and instant > ?
    where appears.respondent_id in {ids}
) as ahead where place = 1
"""

_ADDRESS = "address.id as address, channel, value, stopped is not null as stopped, failed is not null as failed"
_WAYS = f"select contact_id as of, {_ADDRESS} from address where contact_id in {{ids}}"
_FOLLOWERS = f"""
select follower.respondent_id as of, {_ADDRESS} from follower
join address on address.contact_id = follower.contact_id
where follower.respondent_id in {{ids}} and follower.state <> 'removed'
"""

_NAMES = [name for name, _ in GROUPS] + [OTHER]
_WHEN = (f"when kind in ({', '.join(map(repr, kinds))}) then {number}" for number, (_, kinds) in enumerate(GROUPS))
_PLACE = f"case {' '.join(_WHEN)} else {len(GROUPS)} end"
# Three texts that did not arrive are one call to make: the same kind about the same person and hearing. Without these
# each is one.
_MATTER = """
kind, contact_id, respondent_id, hearing_id,
case when contact_id is null and respondent_id is null and hearing_id is null then id end
"""
_COUNTS = f"""
select place, count(*) as n from (
    select {_PLACE} as place from (select distinct {_MATTER} from task where done is null) as matter
) as placed group by place
"""
_AHEAD = """
from appears join hearing on hearing.id = appears.hearing_id and hearing.state = 'set'
join revision on revision.hearing_id = hearing.id and revision.state = 'standing' and revision.instant > ?
"""
# The nearest hearing, as `_nearest` finds it; after all of them where there is none.
_NEAR = f"""
coalesce(case
    when task.hearing_id is not null then
        (select min(instant) from revision where revision.hearing_id = task.hearing_id and state = 'standing')
    when task.respondent_id is not null then
        (select min(instant) {_AHEAD} where appears.respondent_id = task.respondent_id)
    when task.contact_id is not null then
        (select min(instant) {_AHEAD} join follower on follower.respondent_id = appears.respondent_id
         where follower.contact_id = task.contact_id and follower.state <> 'removed') end, {2**62})
"""
_KEY = f"select {_PLACE} as place, {_NEAR} as near, created, id from task where id = ?"
_ORDERED = f"""
select id, place, count(*) over () as total from (
    select {_PLACE} as place, {_NEAR} as near, min(task.created) as created, min(task.id) as id
    from task where done is null group by {_MATTER}
) as matter where (place, near, created, id) > (?, ?, ?, ?) order by place, near, created, id limit ?
"""
_ROWS = """
select task.*, staff.name as done_by_name from task left join staff on staff.id = task.done_by where task.id in {ids}
"""
_ONE = _ROWS.format(ids="(?)")

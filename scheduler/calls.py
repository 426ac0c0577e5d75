"""The call list: what needs a person, and what became of it. Each thing is a row of `task`; whoever finds one adds it
(`people.add_task`), staff works it off here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby
from typing import Literal

from messages.say import When
from scheduler import audit, hearing_views, people
from scheduler.db import Database, Row, ms
from scheduler.plan import instant_of
from scheduler.policy import Policy
from scheduler.reminders import replan_contact
from scheduler.staff import Account

# What became of one of them.
Outcome = Literal["reached", "not-reached", "wrong-number", "settled"]
# Nobody of a case can be written to, until somebody does something about it.
_UNTOLD = ("no_consent", "no_address", "confidential", "detained")
# Kinds of task that one heading on the list covers, in the order in which a person should look.
GROUPS: Sequence[tuple[str, tuple[str, ...]]] = (
    ("call", ("help-missed", "help-asked", "help-reminder", "not_reached", "not_told", "unread", "silent", "stopped")),
    ("dates", ("bond", "dispute", "moved", "awaited", "unplanned", "gone", "case_ends")),
    ("people", ("wrong-number", *_UNTOLD, "same_person", "two_people", "nobody_follows", "erase", "erased")),
    ("texts", ("unclear", "inbound", "flood", "guessing")),
    ("office", ("import", "alarm", "abuse")),
)
OTHER = "other"
# A finished thing can still be looked up for so long on the list itself.
LATELY = timedelta(days=2)
STRANGERS_FOR = timedelta(days=14)
# As many as a morning holds; more come when these are settled.
MOST = 150


@dataclass(frozen=True, slots=True)
class Call:
    """One thing that needs a person. `reason` as stored: a few words, or a catalogue key of an alarm. `ways`: rows of
    channel, value, and whether it works; `soonest`: the hearing ahead, a row of id, kind, wall, zone, city, or None."""

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


def open_calls(db: Database, limit: int = MOST) -> dict[str, list[Call]]:
    """What stands open, by the name of its group; in each the nearest hearing first, then the oldest. At most `limit`
    in all, the oldest."""
    rows = db.all("select * from task where done is null order by created, id limit ?", limit)
    # Three texts that did not arrive are one call to make.
    first = {_matter(row): row for row in reversed(rows)}
    calls = _calls(db, [row for row in rows if first[_matter(row)] is row])
    place = {kind: number for number, (_, kinds) in enumerate(GROUPS) for kind in kinds}
    calls.sort(key=lambda call: (place.get(call.kind, len(GROUPS)), *_nearness(call)))
    names = [name for name, _ in GROUPS] + [OTHER]
    return {names[number]: list(group) for number, group in groupby(calls, lambda c: place.get(c.kind, len(GROUPS)))}


def count(db: Database) -> int:
    """How many things stand open."""
    row = db.one("select count(*) as n from task where done is null")
    return int(row["n"]) if row else 0


def call(db: Database, task_id: int) -> Call:
    """One of them, open or not. Raises LookupError."""
    row = db.one("select * from task where id = ?", task_id)
    if row is None:
        raise LookupError(f"nothing on the list has the number {task_id}")
    return _calls(db, [row])[0]


def work_off(db: Database, policy: Policy, task_id: int, outcome: Outcome, by: Account) -> None:
    """Note what became of one of them. Raises LookupError."""
    call(db, task_id)
    if outcome == "not-reached":
        not_reached(db, task_id, by.name)
    elif outcome == "wrong-number":
        wrong_number(db, policy, task_id, by.name, by.id)
    else:
        reached(db, task_id, by.name, by.id, outcome)


def reached(db: Database, task_id: int, who: str, staff_id: int, outcome: str = "reached") -> None:
    """It is settled, and what is the same matter with it: the person was spoken to, or the thing was looked at."""
    db.run(
        "update task set done = ?, done_by = ?, outcome = ? where id in {ids} and done is null",
        db.now_ms(),
        staff_id,
        outcome,
        ids=_same(db, task_id),
    )
    audit.note(db, who, outcome, "task", task_id)


def settle_about(db: Database, hearing_id: int, kinds: Iterable[str], staff_id: int) -> None:
    """What stood open about a hearing, of these kinds, is settled by what staff did to it."""
    for kind in kinds:
        db.run(
            "update task set done = ?, done_by = ?, outcome = 'settled' where hearing_id = ? and kind = ?"
            " and done is null",
            db.now_ms(),
            staff_id,
            hearing_id,
            kind,
        )


def not_reached(db: Database, task_id: int, who: str) -> None:
    """Nobody answered: it stays on the list, with the number of tries."""
    db.run(
        "update task set tried = tried + 1, tried_at = ? where id in {ids} and done is null",
        db.now_ms(),
        ids=_same(db, task_id),
    )
    audit.note(db, who, "not reached", "task", task_id)


def wrong_number(db: Database, policy: Policy, task_id: int, who: str, staff_id: int) -> None:
    """The phone is a stranger's: it is written to no more and follows nobody, and whoever it was to reach is on the
    list until another way is known."""
    found = call(db, task_id)
    if found.contact is not None:
        people.stop(db, found.contact, "wrong_number")
        for each in people.following(db, found.contact):
            about = {"contact_id": found.contact, "respondent_id": each.respondent_id}
            people.add_task(db, f"no-way:{task_id}:{each.respondent_id}", "wrong-number", "wrong-number", **about)
            people.lose(db, found.contact, each.respondent_id)
        replan_contact(db, policy, found.contact)
    reached(db, task_id, who, staff_id, "wrong number")


def stop(db: Database, contact_id: int, how: str, key: str) -> list[tuple[int, When]]:
    """STOP, as `people.stop` has it. The hearings ahead, of which they can no longer be reminded, go on the list; their
    ids and dates. `key`: of this one STOP."""
    people.stop(db, contact_id, how)
    ahead = [
        (view.id, view.when)
        for view in hearing_views.of_contact(db, contact_id)
        if view.when is not None and instant_of(view.when.wall, view.when.zone) > db.now()
    ]
    for hearing, _ in ahead:
        people.add_task(db, f"stopped:{key}:{hearing}", "stopped", how, contact_id=contact_id, hearing_id=hearing)
    return ahead


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


def _matter(row: Row) -> tuple[object, ...]:
    """What makes two rows one matter: the same kind about the same person and hearing. Without a person each is one."""
    known = (row["contact_id"], row["respondent_id"], row["hearing_id"])
    return (row["kind"], *known) if any(known) else (row["id"],)


def _same(db: Database, task_id: int) -> list[int]:
    row = db.one("select * from task where id = ?", task_id)
    if row is None:
        raise LookupError(f"nothing on the list has the number {task_id}")
    among = db.all("select * from task where done is null and kind = ?", row["kind"])
    return [each["id"] for each in among if _matter(each) == _matter(row)]


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


def _nearness(found: Call) -> tuple[bool, int, int]:
    return found.soonest is None, found.soonest["instant"] if found.soonest else 0, found.created


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

_ADDRESS = "channel, value, stopped is not null as stopped, failed is not null as failed"
_WAYS = f"select contact_id as of, {_ADDRESS} from address where contact_id in {{ids}}"
_FOLLOWERS = f"""
select follower.respondent_id as of, {_ADDRESS} from follower
join address on address.contact_id = follower.contact_id
where follower.respondent_id in {{ids}} and follower.state <> 'removed'
"""

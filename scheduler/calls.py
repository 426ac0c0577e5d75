"""The call list: what needs a person, and what became of it. Each thing is a row of `task`; whoever finds one adds it
(`people.add_task`), staff works it off here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import groupby

from scheduler import audit, people
from scheduler.db import Database, Row, ms
from scheduler.policy import Policy
from scheduler.reminders import replan_contact

# Kinds of task that one heading on the list covers, in the order in which a person should look.
GROUPS: Sequence[tuple[str, tuple[str, ...]]] = (
    ("call", ("help-missed", "help-asked", "help-reminder", "not_reached", "not_told", "unread", "silent", "stopped")),
    ("dates", ("bond", "dispute", "awaited", "unplanned", "gone", "case_ends")),
    ("people", ("wrong-number", "same_person", "two_people", "nobody_follows", "erase", "erased")),
    ("texts", ("unclear", "inbound", "flood")),
    ("office", ("import", "alarm")),
)
OTHER = "other"
# A finished thing can still be looked up for so long on the list itself.
LATELY = timedelta(days=2)


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
    soonest: Row | None = None
    ways: tuple[Row, ...] = field(default=())


def open_calls(db: Database, limit: int = 500) -> dict[str, list[Call]]:
    """What stands open, by the name of its group; in each the nearest hearing first, then the oldest. At most `limit`
    in all, the oldest."""
    rows = db.all("select * from task where done is null order by created, id limit ?", limit)
    calls = [_call(db, row) for row in rows]
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
    return _call(db, row)


def reached(db: Database, task_id: int, who: str, staff_id: int, outcome: str = "reached") -> None:
    """It is settled: the person was spoken to, or the thing was looked at."""
    db.run(
        "update task set done = ?, done_by = ?, outcome = ? where id = ? and done is null",
        db.now_ms(),
        staff_id,
        outcome,
        task_id,
    )
    audit.note(db, who, outcome, "task", task_id)


def not_reached(db: Database, task_id: int, who: str) -> None:
    """Nobody answered: it stays on the list, with the number of tries."""
    db.run("update task set tried = tried + 1, tried_at = ? where id = ? and done is null", db.now_ms(), task_id)
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


def lately(db: Database, limit: int = 50) -> list[Row]:
    """What was settled in the last days, the newest first: kind, reason, done, outcome, name of who did it."""
    return db.all(
        "select task.id, task.kind, task.reason, task.done, task.outcome, staff.name from task"
        " left join staff on staff.id = task.done_by where done > ? order by done desc, task.id desc limit ?",
        ms(db.now() - LATELY),
        limit,
    )


def strangers(db: Database, limit: int = 50) -> list[Row]:
    """Who wrote in the last two weeks and is nobody that we know: contact, channel, value, last (Unix ms)."""
    return db.all(
        "select contact.id as contact, address.channel, address.value, contact.last_input as last from contact"
        " join address on address.contact_id = contact.id"
        " where contact.last_input > ? and not exists (select 1 from follower where contact_id = contact.id"
        " and state <> 'removed') and not exists (select 1 from staff where contact_id = contact.id)"
        " order by contact.last_input desc limit ?",
        ms(db.now() - timedelta(days=14)),
        limit,
    )


def _call(db: Database, row: Row) -> Call:
    return Call(
        id=row["id"],
        kind=row["kind"],
        reason=row["reason"],
        created=row["created"],
        tried=row["tried"],
        tried_at=row["tried_at"],
        contact=row["contact_id"],
        labels=tuple(_whose(db, row)),
        hearing=row["hearing_id"],
        soonest=_soonest(db, row),
        ways=tuple(_ways(db, row)),
    )


def _whose(db: Database, row: Row) -> list[Row]:
    """Whom it is about, as id and label: by the nearest thing that the row names."""
    for column, among in _AMONG.items():
        if row[column] is not None:
            return db.all(f"select id, label from respondent where id in ({among}) order by label", row[column])
    return []


def _soonest(db: Database, row: Row) -> Row | None:
    if row["hearing_id"] is not None:
        return db.one(f"{_WHEN} where hearing.id = ? and revision.state = 'standing'", row["hearing_id"])
    return db.one(
        f"{_WHEN} join appears on appears.hearing_id = hearing.id where revision.state = 'standing'"
        " and hearing.state = 'set' and instant > ? and (appears.respondent_id = ? or appears.respondent_id in"
        " (select respondent_id from follower where contact_id = ? and state <> 'removed')) order by instant limit 1",
        db.now_ms(),
        row["respondent_id"],
        row["contact_id"],
    )


def _ways(db: Database, row: Row) -> list[Row]:
    """How the person, or else whoever follows, is reached: telephone numbers first."""
    return db.all(
        "select distinct address.channel, address.value, address.stopped is not null as stopped,"
        " address.failed is not null as failed from address where contact_id = ? or (? is null and contact_id in"
        " (select contact_id from follower where state <> 'removed' and (respondent_id = ? or respondent_id in"
        " (select respondent_id from appears where hearing_id = ?))))"
        " order by address.channel, address.value limit 6",
        row["contact_id"],
        row["contact_id"],
        row["respondent_id"],
        row["hearing_id"],
    )


def _nearness(found: Call) -> tuple[bool, int, int]:
    return found.soonest is None, found.soonest["instant"] if found.soonest else 0, found.created


_WHEN = """
select hearing.id, hearing.kind, hearing.state, wall, zone, city, instant from hearing
join revision on revision.hearing_id = hearing.id
"""

_AMONG = {
    "respondent_id": "?",
    "hearing_id": "select respondent_id from appears where hearing_id = ?",
    "contact_id": "select respondent_id from follower where contact_id = ? and state <> 'removed'",
}

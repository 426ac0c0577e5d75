"""The call list: what became of what needs a person. Each thing is a row of `task`; whoever finds one adds it
(`people.add_task`), staff works it off here. How it is read: `call_list`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from messages.say import When
from scheduler import audit, hearing_views, people
from scheduler.call_list import Call, call
from scheduler.db import Database, Row
from scheduler.hearing_views import HearingView
from scheduler.plan import instant_of
from scheduler.policy import Policy
from scheduler.reminders import replan_contact
from scheduler.staff import Account

_DAY_MS = 86_400_000
# What became of one of them.
Outcome = Literal["reached", "not-reached", "wrong-number", "settled"]


class Settled(Exception):
    """Somebody settled it before."""


class Moved(Exception):
    """The phone that somebody looked at is not this person's any more, or not their only one."""

    def __init__(self) -> None:
        super().__init__("Their phones have changed since you looked: nothing was done. Look at it again.")


def settled(found: Call) -> str:
    """That somebody settled it, in words."""
    return f"Settled already, by {found.by}" if found.by else "Settled already"


def work_off(
    db: Database,
    policy: Policy,
    task_id: int,
    outcome: Outcome,
    by: Account,
    seen: int | None = None,
    phones: int | None = None,
) -> None:
    """Note what became of one of them, and of what is the same matter; `seen`: as far as that was there when somebody
    looked (`call_list.newest`); `phones`: those that a wrong one is among (`Call.phones`). Raises LookupError; Settled
    when it is not open any more: what was pressed was an old button, and what has come since was not seen; Moved."""
    if (found := call(db, task_id)).done is not None:
        raise Settled(settled(found))
    if outcome == "not-reached":
        not_reached(db, task_id, by.name)
    elif outcome == "wrong-number":
        if phones is not None and phones != found.phones:
            raise Moved
        wrong_number(db, policy, task_id, by.name, by.id)
    else:
        reached(db, task_id, by.name, by.id, outcome, seen)


def reached(
    db: Database, task_id: int, who: str, staff_id: int, outcome: str = "reached", seen: int | None = None
) -> None:
    """It is settled, and what is the same matter with it: the person was spoken to, or the thing was looked at.
    `seen`: as of `work_off`."""
    db.run(
        "update task set done = ?, done_by = ?, outcome = ? where id in {ids} and done is null",
        db.now_ms(),
        staff_id,
        outcome,
        ids=[each for each in _same(db, task_id) if seen is None or each <= seen],
    )
    audit.note(db, who, outcome, "task", task_id)


def settle(db: Database, task_ids: Iterable[int], by: Account, outcome: str) -> None:
    """These alone are settled, and not what else is the same matter: somebody looked at each of them."""
    for task in task_ids:
        db.run(
            "update task set done = ?, done_by = ?, outcome = ? where id = ? and done is null",
            db.now_ms(),
            by.id,
            outcome,
            task,
        )
        audit.note(db, by.name, outcome, "task", task)


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


def add_unclear(db: Database, day: str, inbound: int, reason: str, contact_id: int, hearing_id: int | None) -> None:
    """What somebody wrote was not understood, or is a date of this hearing that they have not confirmed. Once a day for
    as long as that stands open; `day`: the key of the day's first."""
    same = "select 1 from task where done is null and kind = 'unclear' and reason = ? and contact_id = ?"
    about = {"contact_id": contact_id, "hearing_id": hearing_id}
    today = db.now_ms() // _DAY_MS * _DAY_MS
    if not db.one(
        f"{same} and coalesce(hearing_id, 0) = ? and created >= ?", reason, contact_id, hearing_id or 0, today
    ):
        first = people.add_task(db, day, "unclear", reason, **about)
        if not first:
            people.add_task(db, f"{day}:{inbound}", "unclear", reason, **about)


def understood(db: Database, hearing_id: int, contact_id: int) -> None:
    """A date that this person wrote unasked is on the list no more: they said themselves that they meant it."""
    db.run(
        "update task set done = ?, outcome = 'settled' where hearing_id = ? and contact_id = ? and kind = 'unclear'"
        " and done is null",
        db.now_ms(),
        hearing_id,
        contact_id,
    )


def finished(db: Database, contact_id: int) -> None:
    """A new hearing whose date they had typed and not confirmed is on the list no more: they have now."""
    db.run(
        "update task set done = ?, outcome = 'settled' where contact_id = ? and kind = 'unclear'"
        " and reason = 'unfinished' and hearing_id is null and done is null",
        db.now_ms(),
        contact_id,
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
    ahead = _ahead(db, hearing_views.of_contact(db, contact_id, for_office=True))
    for hearing, _ in ahead:
        people.add_task(db, f"stopped:{key}:{hearing}", "stopped", how, contact_id=contact_id, hearing_id=hearing)
    return ahead


def mute(
    db: Database, contact_id: int, key: str, *, respondent: int | None = None, hearing: int | None = None
) -> list[tuple[int, When]]:
    """No messages about a case any more, as `people.mute` has it. As after a STOP: their own hearings ahead that fall
    silent by it, which may be more than the one that they looked at, go on the list; their ids and dates."""
    heard = {view.id for view in hearing_views.of_contact(db, contact_id, for_office=True) if not view.muted}
    people.mute(db, contact_id, True, respondent=respondent, hearing=hearing)
    views = hearing_views.of_contact(db, contact_id, for_office=True)
    ahead = _ahead(db, [view for view in views if view.id in heard and view.muted and view.relation == "self"])
    for each, _ in ahead:
        people.add_task(db, f"muted:{key}:{each}", "stopped", "muted", contact_id=contact_id, hearing_id=each)
    return ahead


def _ahead(db: Database, views: Iterable[HearingView]) -> list[tuple[int, When]]:
    return [
        (view.id, view.when)
        for view in views
        if view.when is not None and instant_of(view.when.wall, view.when.zone) > db.now()
    ]


def _matter(row: Row) -> tuple[object, ...]:
    """What makes two rows one matter: the same kind about the same person and hearing. Without a person each is one."""
    known = (row["contact_id"], row["respondent_id"], row["hearing_id"])
    return (row["kind"], *known) if any(known) else (row["id"],)


def matters(db: Database) -> dict[int, list[Row]]:
    """What stands open, by the id of each: rows of id, created of all that is the same matter, the oldest first."""
    found: dict[tuple[object, ...], list[Row]] = {}
    rows = db.all(
        "select id, created, kind, contact_id, respondent_id, hearing_id from task where done is null order by id"
    )
    for row in rows:
        found.setdefault(_matter(row), []).append(row)
    return {row["id"]: found[_matter(row)] for row in rows}


def _same(db: Database, task_id: int) -> list[int]:
    row = db.one("select * from task where id = ?", task_id)
    if row is None:
        raise LookupError(f"nothing on the list has the number {task_id}")
    among = db.all("select * from task where done is null and kind = ?", row["kind"])
    return [each["id"] for each in among if _matter(each) == _matter(row)]

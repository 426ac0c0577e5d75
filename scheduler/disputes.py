"""What is settled about a hearing in doubt: which of several dates stands, and whether it takes place at all.

Each verb is one transaction that stores and replans, as those of `hearings` do.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from scheduler import hearings, outbox
from scheduler.db import Database, Row
from scheduler.hearings import By, Given
from scheduler.policy import Policy

# Why a hearing can be in doubt: somebody says that it is cancelled; its court may be closed that day.
Doubt = Literal["cancelled", "closed"]
DOUBTS: tuple[Doubt, ...] = ("cancelled", "closed")


def open_ones(db: Database, limit: int, after: tuple[int, int] = (-1, 0)) -> list[int]:
    """The hearings of which more than one date is reminded of, the soonest first. `after`: only those that come after
    the one with this first instant (Unix ms) and this id."""
    rows = db.all(
        "select hearing_id from revision join hearing on hearing.id = hearing_id and hearing.state = 'set'"
        " where revision.state <> 'rejected' group by hearing_id having count(*) > 1"
        " and (min(instant) > ? or (min(instant) = ? and hearing_id > ?))"
        " order by min(instant), hearing_id limit ?",
        after[0],
        *after,
        limit,
    )
    return [row["hearing_id"] for row in rows]


def settle(
    db: Database, policy: Policy, hearing_id: int, number: int, by: By
) -> Literal["settled", "moved", "unchanged"]:
    """The date with this `number` is right: the others are rejected, their rows die, and every follower is told.

    'moved': it was not the one that stood; they read "was X, now Y". 'settled': it was; they read that it is noted.
    'unchanged': no other date was there. Raises LookupError; PermissionError when it is not for `by` to say.
    """
    with db.transaction():
        hearing = db.one("select * from hearing where id = ? and state = 'set'", hearing_id)
        live = db.all("select * from revision where hearing_id = ? and state <> 'rejected'", hearing_id)
        right = next((row for row in live if row["number"] == number), None)
        if hearing is None or right is None:
            raise LookupError(f"hearing {hearing_id} has no date {number} that could stand")
        if not hearings.may_decide(db, hearing, by):
            raise PermissionError("only the office and who registered a hearing settle its date")
        if len(live) == 1:
            return "unchanged"
        return hearings.choose(db, policy, live, right, by)


def reinstate(db: Database, policy: Policy, hearing_id: int, by: By) -> bool:
    """A hearing that was cancelled takes place after all, on the date that it had. False when it is not cancelled, or
    that date is over."""
    with db.transaction():
        row = db.one(
            "select revision.* from revision join hearing on hearing.id = hearing_id and hearing.state = 'cancelled'"
            " where hearing_id = ? and revision.state = 'standing' and instant > ?",
            hearing_id,
            db.now_ms(),
        )
        return row is not None and hearings.move(db, policy, hearing_id, _given(row), by) == "moved"


def put_in_doubt(db: Database, hearing_id: int, why: Doubt) -> bool:
    """It may not take place. Its reminders go on; False when it is in doubt already, or nothing is to come of it."""
    begun = db.run(
        "update hearing set doubt = ?, doubt_since = ?, doubt_ended_by = null, doubt_broadcast = null"
        " where id = ? and state = 'set' and (doubt is null or doubt_ended_by is not null)",
        why,
        db.now_ms(),
        hearing_id,
    )
    outbox.reread(db, [hearing_id])
    return bool(begun)


def end_doubt(db: Database, hearing_id: int, who: str) -> bool:
    """Somebody (`who`: of the staff) made sure that it takes place as it is. False when it was not in doubt."""
    return any(_end(db, hearing_id, who, why) for why in DOUBTS)


def standing(db: Database, hearing_id: int) -> Given | None:
    """The date that stands, as it was given."""
    row = db.one("select * from revision where hearing_id = ? and state = 'standing'", hearing_id)
    return _given(row) if row else None


def _given(row: Row) -> Given:
    wall = datetime.fromisoformat(row["wall"])
    return Given(wall, row["zone"], row["city"], row["court"], row["place"], row["medium"], row["judge"])


def _end(db: Database, hearing_id: int, who: str, why: str) -> bool:
    ended = db.run(
        "update hearing set doubt_ended_by = ? where id = ? and doubt = ? and doubt_ended_by is null",
        who,
        hearing_id,
        why,
    )
    outbox.reread(db, [hearing_id])
    return bool(ended)

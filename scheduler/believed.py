"""Which date of a hearing a reader takes for the one that stands, by what has gone out to them. A change that waits for
the morning, or failed, told them nothing. It decides nothing."""

from __future__ import annotations

from collections.abc import Sequence

from scheduler import outbox
from scheduler.db import Database, Row

# What makes a date another one.
OF_A_DATE = ("wall", "zone", "court", "place", "medium")


def date_of(db: Database, hearing_id: int, contact_id: int, number: int) -> int:
    """`number` (of a revision), or the one before it, and so on, as long as nothing went out that tells of the change;
    the last one that they were told, where they were not to hear of the change at all."""
    rows = db.all(
        "select revision, kind, step, state, exists (select 1 from attempt where message_id = message.id"
        " and outcome <> 'failed') as taken from message where hearing_id = ? and reader = ? and revision is not null",
        hearing_id,
        contact_id,
    )
    told = max((row["revision"] for row in rows if row["taken"] or row["state"] in outbox.GONE), default=0)
    before = {row["revision"]: int(row["step"][4:]) for row in rows if row["kind"] == "changed" and row["step"]}
    # In a hearing that was folded into this one dates had other numbers.
    while number > told and 0 < (known := before.get(number, told)) < number:
        number = known
    return number


def is_off(db: Database, hearing_id: int, contact_id: int) -> bool:
    """Whether the last that went out to a reader about a hearing is that it no longer counts."""
    row = db.one(
        "select kind from message where hearing_id = ? and reader = ? and revision is not null and kind <> 'details'"
        f" and state in ({', '.join('?' * len(outbox.GONE))}) order by due desc, id desc limit 1",
        hearing_id,
        contact_id,
        *outbox.GONE,
    )
    return row is not None and row["kind"] == "cancelled"


def still_right(db: Database, hearing_id: int, number: int | None, dates: Sequence[Row]) -> bool:
    """Whether the only one of `dates`, which a reader may hear of, says what the one with this number said."""
    known = db.one("select * from revision where hearing_id = ? and number = ?", hearing_id, number)
    return known is not None and len(dates) == 1 and all(dates[0][name] == known[name] for name in OF_A_DATE)

"""A closed court: its hearings of those days are put in doubt, so that later messages say so first. None is cancelled.

What ends it: another date, somebody of the staff (`scheduler/disputes.py`), or the broadcast being called back.
"""

from __future__ import annotations

from datetime import UTC

from scheduler import outbox
from scheduler.broadcasts import record, ties
from scheduler.broadcasts.record import Broadcast
from scheduler.db import Database

CLOSED = "closed"
# Hearings in one transaction.
TOGETHER = 300


def doubt(db: Database, broadcast: Broadcast, limit: int = TOGETHER, *, later: bool = False) -> int:
    """Put the next `limit` hearings that a closure is about in doubt, but for those that are already, or of which staff
    made sure; how many. `later`: it has gone out."""
    found = ties.hearings(db, broadcast.draft.audience, limit, broadcast.id, later=later)
    db.run(
        "update hearing set doubt = ?, doubt_since = ?, doubt_ended_by = null, doubt_broadcast = ? where id in {ids}",
        CLOSED,
        db.now_ms(),
        broadcast.id,
        ids=found,
    )
    outbox.reread(db, found)
    return len(found)


def withdraw(db: Database, broadcast: int, by: str) -> int:
    """The court is not closed after all; how many hearings are out of doubt by that, unless another closure has them.

    To be called when the broadcast's state says so already.
    """
    rows = db.all(
        "update hearing set doubt_ended_by = ? where doubt_broadcast = ? and doubt = ? and doubt_ended_by is null"
        " returning id",
        by,
        broadcast,
        CLOSED,
    )
    outbox.reread(db, [row["id"] for row in rows])
    if rows:
        look_again(db)
    return len(rows)


def look_again(db: Database) -> int:
    """What was registered or moved into a closure since, or another one doubted alone, is in doubt as well; how many.
    For the nightly work."""
    today = db.now().astimezone(UTC).date().isoformat()
    rows = db.all(
        "select id, audience from broadcast where about = 'court_closed'"
        " and state in ('spreading', 'sending', 'paused', 'done')"
    )
    standing = [record.get(db, row["id"]) for row in rows]
    return sum(
        doubt(db, each, later=True)
        for each in standing
        if (last := each.draft.audience.until or each.draft.audience.since) and last.isoformat() >= today
    )

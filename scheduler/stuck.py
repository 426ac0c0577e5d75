"""Channels on which nothing goes out, because they are switched off or have rested for long: what is due there takes
its reader's other channel. `watch` alarms; what has no other way waits, and is listed when it comes to be of no use."""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta

from messages.channel import CHANNELS
from scheduler import fallback, outbox
from scheduler.db import Database, Row, ms

# A short rest is over before another way would bring anything.
LONG = timedelta(minutes=30)
# Rows looked at each time, so that the database is not held for long.
CHUNK = 200

# An answer belongs to where the question was asked; the rest is wanted wherever it arrives.
_DUE = """
select * from message where channel = ? and urgency = ? and next_at is not null and next_at <= ?
and state = 'planned' and (expires <= ? or (kind <> 'reply' and exists (
    select 1 from address where contact_id = message.reader and address.channel <> message.channel
    and failed is null and stopped is null and exists (
        select 1 from consent where address_id = address.id and scope = 'case' and revoked is null
    ) and not exists (
        select 1 from attempt where message_id = message.id and attempt.channel = address.channel
    )
))) order by next_at, id limit ?
"""


def look_after(db: Database, working: Collection[str]) -> int:
    """Give what is due on a channel that does not work another way, and settle what is too late; how many. `working`:
    the channels that are switched on. For a periodic job."""
    now = db.now()
    resting = {
        row["channel"]
        for row in db.all(
            "select channel from pause where since <= ? and (until is null or until > ?)", ms(now - LONG), ms(now)
        )
    }
    done = 0
    for channel in CHANNELS:
        if channel not in working or channel in resting:
            done += sum(_settle(db, row) for urgency in outbox.URGENCIES for row in _due(db, channel, urgency))
    return done


def _due(db: Database, channel: str, urgency: int) -> list[Row]:
    now = db.now_ms()
    return db.all(_DUE, channel, urgency, now, now, CHUNK)


def _settle(db: Database, row: Row) -> bool:
    if row["expires"] <= db.now_ms():
        fallback.expire(db, row)
        return True
    return fallback.other_way(db, row)

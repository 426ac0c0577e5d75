"""Channels on which nothing goes out, because they are switched off or have rested for long: what is due there takes
its reader's other channel. `watch` alarms; what has no other way waits, and is listed when it comes to be of no use."""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta

from messages.channel import CHANNELS, SendError
from messages.refusals import NETWORK
from messages.say import Phrase, Say
from scheduler import fallback, incidents, outbox
from scheduler.db import Database, Row, ms

# A short rest is over before another way would bring anything.
LONG = timedelta(minutes=30)
# Rows looked at each time, so that the database is not held for long.
CHUNK = 200
# On a channel that is switched off nothing waits for better times: a person has to know.
_FORSAKEN = """
select * from message where channel = ? and urgency = ? and next_at is not null and next_at <= ? and state = 'planned'
order by next_at, id limit ?
"""
_OFF = SendError("the channel is switched off", "operator")

# A provider that has taken nothing for so long, in so many tries: staff is told. A call is over by then.
SILENCE, TRIES, CALLED = timedelta(minutes=10), 3, timedelta(minutes=1)
_NEAR = 2000
_QUARTER_MS = 6 * 3_600_000

# Whatever has an id of the provider's was taken once, and any other refusal is an answer too.
_TRIED = """
select count(*) as n, min(started) as since, coalesce(sum(case when provider_id is not null or whose <> 'network'
       then 1 else 0 end), 0) as answered
from attempt where id > (select max(id) from attempt) - ? and channel = ? and started > ? and started <= ?
and coalesce(reason, '') <> ?
"""

# An answer belongs to where the question was asked; the rest is wanted wherever it arrives.
_DUE = """
select * from message where channel = ? and urgency = ? and next_at is not null and next_at <= ?
and state = 'planned' and (expires <= ? or (kind <> 'reply' and exists (
    select 1 from address where contact_id = message.reader and address.channel <> message.channel
    and failed is null and stopped is null and (message.kind = 'staff' or exists (
        select 1 from consent where address_id = address.id and scope = 'case' and revoked is null
    )) and not exists (
        select 1 from attempt where message_id = message.id and attempt.channel = address.channel
    )
))) order by next_at, id limit ?
"""


def look_after(db: Database, working: Collection[str]) -> int:
    """Give what is due on a channel that does not work another way, and settle what is too late; how many. `working`:
    the channels that are switched on. For a periodic job."""
    for channel in working:
        _listen(db, channel)
    now = db.now()
    resting = {
        row["channel"]
        for row in db.all(
            "select channel from pause where since <= ? and (until is null or until > ?)", ms(now - LONG), ms(now)
        )
    }
    done, usable = 0, set(working) - resting
    for channel in CHANNELS:
        if channel not in usable:
            due = [row for urgency in outbox.URGENCIES for row in _due(db, channel, urgency)]
            done += sum(_settle(db, row, other=bool(usable)) for row in due)
        if channel not in working:
            done += _give_up(db, channel)
    return done


def tell_of_silence(db: Database, channel: str) -> None:
    """A provider does not answer: staff is told, once, until it takes something again; four times a day at most, for it
    may answer now and then."""
    if incidents.begins(db, "silence", channel) is not None:
        say = Say("staff-job-failed", {"job": channel, "reason": Phrase(NETWORK.why)})
        outbox.tell_staff(
            db, f"s:silence:{channel}:{db.now_ms() // _QUARTER_MS}", say, urgency=outbox.ANSWERS, avoid=channel
        )


def _listen(db: Database, channel: str) -> None:
    """What failed waits for its next try, and is not late until then."""
    now = db.now()
    row = db.one(_TRIED, _NEAR, channel, ms(now - LONG), ms(now - CALLED), fallback.WITHDRAWN)
    if row is None or row["answered"]:
        incidents.ends(db, "silence", channel)
    elif row["n"] >= TRIES and row["since"] <= ms(now - SILENCE):
        tell_of_silence(db, channel)


def _due(db: Database, channel: str, urgency: int) -> list[Row]:
    now = db.now_ms()
    return db.all(_DUE, channel, urgency, now, now, CHUNK)


def _give_up(db: Database, channel: str) -> int:
    since = ms(db.now() - LONG)
    rows = [row for urgency in outbox.URGENCIES for row in db.all(_FORSAKEN, channel, urgency, since, CHUNK)]
    for row in rows:
        fallback.give_up(db, row, _OFF)
    return len(rows)


def _settle(db: Database, row: Row, *, other: bool) -> bool:
    if row["expires"] <= db.now_ms():
        fallback.expire(db, row)
        return True
    # While nothing works, such as after a restore, each message stays where it is to go.
    return other and fallback.other_way(db, row, leaving=True)

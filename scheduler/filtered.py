"""Texts that the phone companies held back: is it one text's trouble or the sender's, and what staff hears."""

from __future__ import annotations

from datetime import timedelta

from messages.refusals import FILTERED
from messages.say import Phrase, Say
from scheduler import outbox
from scheduler.db import Database, Row, instant, ms
from scheduler.retry import Decision, after_filtered

# It is the sender's when so many of the latest texts whose end is known were held back, and half of them at least.
LATEST, MANY = 20, 5
WITHIN = timedelta(days=1)
_NEAR = 2000
_DAY_MS = 86_400_000

_ENDED = """
select count(*) as n, coalesce(sum(case when why = ? then 1 else 0 end), 0) as held from (
    select why from attempt where id > (select max(id) from attempt) - ? and channel = ? and started > ?
    and (delivered is not null or (outcome = 'failed' and whose is not null)) order by id desc limit ?
) as latest
"""


def decide(db: Database, row: Row, channel: str) -> Decision:
    """What becomes of a message that was held back there; staff is told at the first one, once a day: it may be the
    beginning of more."""
    now = db.now()
    say = Say("staff-job-failed", {"job": channel, "reason": Phrase(FILTERED)})
    outbox.tell_staff(db, f"s:filtered:{channel}:{ms(now) // _DAY_MS}", say, avoid=channel)
    tries, expires = _tries(db, row["id"], channel), instant(row["expires"])
    return after_filtered(tries, now, expires, widespread=_are_many(db, channel))


def _are_many(db: Database, channel: str) -> bool:
    row = db.one(_ENDED, FILTERED, _NEAR, channel, ms(db.now() - WITHIN), LATEST)
    return row is not None and row["held"] >= MANY and 2 * row["held"] >= row["n"]


def _tries(db: Database, message_id: int, channel: str) -> int:
    row = db.one(
        "select count(*) as n from attempt where message_id = ? and channel = ? and why = ?",
        message_id,
        channel,
        FILTERED,
    )
    return row["n"] if row else 0

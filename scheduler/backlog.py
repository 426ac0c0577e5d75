"""What waits in the outbox: when it is next looked at, and in which order it goes."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import product

from scheduler.db import Database, Row
from scheduler.outbox import URGENCIES
from scheduler.pace import Pace

# After so long the order is made anew, because nearer ones may have fallen due.
GOOD_FOR = timedelta(seconds=5)

_HEAD = (
    "select * from (select channel, urgency, next_at as at from message"
    " where channel = ? and urgency = ? and next_at is not null order by next_at limit 1) as head"
)


@dataclass(slots=True)
class Backlog:
    """When more reminders are due than can go: message ids by channel, nearest hearing first, and when that was found
    (aware UTC). Put in order once for some seconds, not for each claim: a claim of 64 must not look at thousands."""

    _waiting: dict[str, deque[int]] = field(default_factory=dict)
    _since: dict[str, datetime] = field(default_factory=dict)

    def take(self, channel: str, now: datetime, count: int) -> list[int]:
        """The next `count` ids, if their order is still good; empty when it has to be found again."""
        waiting = self._waiting.get(channel)
        if not waiting or not timedelta() <= now - self._since[channel] < GOOD_FOR:
            self._waiting.pop(channel, None)
            return []
        return [waiting.popleft() for _ in range(min(count, len(waiting)))]

    def fill(self, channel: str, order: Iterable[int], now: datetime, count: int) -> list[int]:
        """Go by `order`, ids with the nearest hearing first, from now on; the first `count` of it."""
        self._waiting[channel] = deque(order)
        self._since[channel] = now
        return self.take(channel, now, count)


def next_at(db: Database, channels: Iterable[str]) -> int | None:
    """When the next row wants to be looked at (Unix ms)."""
    return min((row["at"] for row in heads(db, channels)), default=None)


def heads(db: Database, channels: Iterable[str]) -> list[Row]:
    """The next of each channel and urgency that has any: channel, urgency, at (Unix ms)."""
    queues = [each for queue in product(channels, URGENCIES) for each in queue]
    # By channel and urgency: each is one step down the index, whatever the number of rows.
    return db.all(" union all ".join([_HEAD] * (len(queues) // 2)), *queues) if queues else []


@dataclass(slots=True)
class Standing:
    """What a worker remembers from claim to claim: how fast each chat was written to, and the order of a backlog."""

    pace: Pace = field(default_factory=lambda: Pace({}))
    backlog: Backlog = field(default_factory=Backlog)

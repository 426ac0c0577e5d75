"""The order of a backlog: when more reminders are due than can go, those of the nearest hearings go first.

Put in order once for some seconds, not for each claim: a claim of 64 must not look at thousands. In memory.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from scheduler.db import Row

# After so long the order is made anew, because nearer ones may have fallen due.
GOOD_FOR = timedelta(seconds=5)


@dataclass(slots=True)
class Backlog:
    """Message ids by channel, nearest hearing first, and when that was found (aware UTC)."""

    _waiting: dict[str, deque[int]] = field(default_factory=dict)
    _since: dict[str, datetime] = field(default_factory=dict)

    def take(self, channel: str, now: datetime, count: int) -> list[int]:
        """The next `count` ids, if their order is still good; empty when it has to be found again."""
        waiting = self._waiting.get(channel)
        if not waiting or not timedelta() <= now - self._since[channel] < GOOD_FOR:
            self._waiting.pop(channel, None)
            return []
        return [waiting.popleft() for _ in range(min(count, len(waiting)))]

    def fill(self, channel: str, rows: Iterable[Row], now: datetime, count: int) -> list[int]:
        """Put `rows` (id; near: the hearing's Unix ms) in order; the first `count` ids."""
        order = sorted((row["near"], row["id"]) for row in rows)
        self._waiting[channel] = deque(message for _, message in order)
        self._since[channel] = now
        return self.take(channel, now, count)

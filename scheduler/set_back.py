"""A wall clock that is set back, as by a wrong guess at summer time: noticed, and what was to come in a moment is not
put off until the clock gets there again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from scheduler.db import Database, ms

# Less is what NTP does, and how long a loop may be busy.
MUCH = timedelta(seconds=5)
# A lease ends within a minute; what seems to last much longer was given by a clock that has been set back.
LONGEST_LEASE = timedelta(minutes=10)


@dataclass(slots=True)
class WallClock:
    """Compares the wall clock `now` with one that only goes on (`steady`, in seconds)."""

    now: Callable[[], datetime]
    steady: Callable[[], float]
    _last: tuple[datetime, float] = field(init=False)

    def __post_init__(self) -> None:
        self._last = self.now(), self.steady()

    def was_set_back(self) -> bool:
        """Whether it was, by more than `MUCH`, since this was last asked."""
        (wall, steady), self._last = self._last, (self.now(), self.steady())
        should_be = wall + timedelta(seconds=self._last[1] - steady)
        return self._last[0] < should_be - MUCH


def bring_forward(db: Database, by: timedelta) -> None:
    """The clock was set back `by`: what waits for a moment that was counted from the old one waits no longer for it.

    A reminder's own hour stays what it is, and what quiet hours hold back is held back again when it is looked at.
    """
    now, back = db.now_ms(), int(by / timedelta(milliseconds=1))
    db.run(
        "update message set next_at = ? where state in ('sending', 'unknown') and next_at > ?",
        now,
        ms(db.now() + LONGEST_LEASE),
    )
    db.run(
        "update message set next_at = next_at - ? where state = 'planned' and next_at > ? and due <= ?"
        " and (next_at > due or created >= due)",
        back,
        now,
        now + back,
    )
    # What was too late by the old hour need not be so by the new one.
    db.run(
        "update message set state = 'planned', reason = null, next_at = case when due > ? then due else ? end"
        " where state = 'expired' and expires > ?",
        *(now,) * 3,
    )
    db.run("update pause set until = until - ? where until > ?", back, now)

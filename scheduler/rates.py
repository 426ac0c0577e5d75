"""What may go out when: one row for each limit, shared by everybody who uses the database."""

from __future__ import annotations

from math import ceil

from scheduler.db import Database

# What an idle limit may save up, so that a late wake-up does not cost its share.
CREDIT_MS = 100
# How far ahead of the clock a limit may be used up: what one grant may hold, each of it in many parts.
DEBT_MS = 20_000
DEBT_UNITS = 100


NO_LIMIT = 1_000_000

# Held until the end of the transaction: several machines count by one row.
_THIS = "select next_free from rate where key = ? {locked}"


def available(db: Database, key: str, per_second: float) -> int:
    """How many units may leave now under `per_second` (0: no limit). `use` counts those that do."""
    if per_second <= 0:
        return NO_LIMIT
    now = db.now_ms()
    row = db.one(_THIS, key)
    free = _free(row["next_free"] if row else now, now, per_second)
    return int((now - free) / (1000 / per_second)) + 1 if now >= free else 0


def use(db: Database, key: str, units: int, per_second: float) -> None:
    """Count `units` more that left, such as the further parts of a long SMS."""
    if per_second <= 0 or units <= 0:
        return
    now = db.now_ms()
    # Up to the next millisecond: cut off, 30 a second would be 30.3.
    spent = ceil(units * 1000 / per_second)
    row = db.one(_THIS, key)
    if row is None:
        db.insert("rate", key=key, next_free=now + spent)
        return
    db.run("update rate set next_free = ? where key = ?", _free(row["next_free"], now, per_second) + spent, key)


def wait_ms(db: Database, key: str) -> int:
    """Milliseconds until the next unit is free."""
    row = db.one("select next_free from rate where key = ?", key)
    return max(0, row["next_free"] - db.now_ms()) if row else 0


def _free(next_free: int, now: int, per_second: float) -> int:
    # Further ahead than one grant in the longest texts can lead: the clock went back, and the limit starts anew.
    if next_free > now + DEBT_MS + DEBT_UNITS * 1000 / per_second:
        return now
    return max(next_free, now - CREDIT_MS)

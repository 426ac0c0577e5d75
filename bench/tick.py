"""What a tick costs when nothing is due, and a claim of 100, however many reminders are planned.

Each claim takes 100 reminders whose rows no earlier claim has touched, and is timed to its commit: read with everything
that words them, worded, their attempts written. `claim`: of people who came in together, as from one day's list.
`scattered`: of people drawn from anywhere in the table, so that nearly every row is a page of its own.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from bench.outcome import Outcome, peak_memory_mb
from bench.population import Population, fill
from bot.simulation import Clock
from scheduler import claims, delivery
from scheduler.db import Database, DatabasePlace, migrate, ms, open_database
from scheduler.delivery import Rules
from scheduler.office import Office
from scheduler.policy import Policy

SIZES = {"1k": 1_000, "1m": 1_000_000, "10m": 10_000_000}
EACH = 10
AT_ONCE = 100
IDLE_TICKS = 500
CHANNEL = "telegram"

FIRST = datetime(2027, 3, 1, 18, tzinfo=UTC)
APART = timedelta(days=2)  # so that no reminder is folded into the one before
FAR = FIRST + timedelta(days=300)
HEARING = datetime(2028, 3, 1, 13, 0)  # noqa: DTZ001  # a wall time at the court
RULES = Rules(
    Policy(), Office("The office", "Reminders", "America/New_York", "The help line", "+1 202 555 0100", "9-17")
)


def run() -> Outcome:
    """Every figure and ratio of one run."""
    outcome = Outcome()
    for name, rows in SIZES.items():
        with tempfile.TemporaryDirectory() as folder:
            measure(outcome, name, rows, DatabasePlace(Path(folder) / "tick.db"))
    for what, unit in (("idle", "us"), ("claim", "ms"), ("scattered", "ms")):
        for name in ("1m", "10m"):
            ratio = outcome.figures[f"{what}_{name}_{unit}"] / outcome.figures[f"{what}_1k_{unit}"]
            outcome.ratios[f"{what}_{name}_vs_1k"] = round(ratio, 3)
    outcome.figures["peak_memory_mb"] = peak_memory_mb()
    return outcome


def measure(outcome: Outcome, name: str, rows: int, place: DatabasePlace) -> None:
    """The figures of one size, over a database of `rows` planned reminders."""
    clock = Clock(FIRST - APART)
    db = open_database(place, clock)
    migrate(db)
    began = time.perf_counter()
    fill(db, Population(CHANNEL, rows // EACH, EACH, HEARING, FAR, APART))
    _spread_due(db, rows // EACH)
    db.run("pragma wal_checkpoint(truncate)")
    outcome.figures[f"load_{name}_s"] = round(time.perf_counter() - began, 1)
    outcome.figures[f"file_{name}_mb"] = round(place.path.stat().st_size / 2**20, 1)
    outcome.figures[f"idle_{name}_us"] = round(median(_timed(lambda: _idle(db)) for _ in range(IDLE_TICKS)) * 1e6, 1)
    took: dict[str, list[float]] = {"claim": [], "scattered": []}
    for number in range(EACH):
        clock.set(FIRST + number * APART)
        took[_kind(number)].append(_timed(lambda: _claim(db)))
        _all_sent(db)
    for kind, spans in took.items():
        outcome.figures[f"{kind}_{name}_ms"] = round(median(spans[1:]) * 1e3, 2)  # the first warms up
    db.close()


def _kind(number: int) -> str:
    return "claim" if number % 2 else "scattered"


def _spread_due(db: Database, people: int) -> None:
    """The n-th reminder of 100 people, others for each n, is due at FIRST plus n times APART; the rest far off."""
    draw = random.Random(42)
    with db.transaction():
        for number in range(EACH):
            due = ms(FIRST + number * APART)
            start = draw.randint(1, people - AT_ONCE + 1)
            anywhere = draw.sample(range(1, people + 1), AT_ONCE)
            chosen = range(start, start + AT_ONCE) if _kind(number) == "claim" else anywhere
            for person in chosen:
                key = f"r:{number:02d}:{person:010d}"
                db.run("update message set due = ?, next_at = ? where key = ?", due, due, key)


def _timed(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _idle(db: Database) -> None:
    with db.transaction():
        turn = claims.claim(db, CHANNEL, AT_ONCE, "lease", RULES)
    assert not turn.claimed


def _claim(db: Database) -> None:
    with db.transaction():
        begun = delivery.begin(db, CHANNEL, "lease", claims.claim(db, CHANNEL, AT_ONCE, "lease", RULES), RULES)
    assert len(begun) == AT_ONCE, f"{len(begun)} begun"


def _all_sent(db: Database) -> None:
    db.run("update message set state = 'sent', next_at = null where lease = 'lease' and next_at is not null")

"""The same work on a plain file and on one that is encrypted at rest, in turns: an import, ticks, what sending writes.

`import`: a CSV file to planned reminders. `idle` and `scattered`: a tick that finds nothing, and a claim of 100
reminders of people from anywhere in a table of a million. `send`: cycles of 64 messages, each begun in one transaction
and recorded in another, as a delivery does.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from bench import import_, tick
from bench.outcome import Outcome
from bench.population import Population, fill
from scheduler.db import Database, DatabasePlace, migrate, open_database
from scheduler.encryption import new_key

HEARINGS, PLANNED, SENT, AT_ONCE, ROUNDS = 20_000, 1_000_000, 12_800, 64, 3
NOW = datetime(2026, 11, 22, 15, tzinfo=UTC)
HEARING = datetime(2028, 3, 1, 13, 0)  # noqa: DTZ001  # a wall time at the court


def run(small: bool = False) -> Outcome:
    """Every figure and ratio of one run."""
    outcome = Outcome()
    keys = {"plain": "", "encrypted": new_key()}
    rounds: dict[str, list[dict[str, float]]] = {name: [] for name in keys}
    for _ in range(1 if small else ROUNDS):
        for name, key in keys.items():
            with tempfile.TemporaryDirectory() as folder:
                rounds[name].append(_measure(Path(folder), key, 50 if small else 1))
    for what in rounds["plain"][0]:
        plain, encrypted = (median(each[what] for each in rounds[name]) for name in keys)
        outcome.figures |= {f"plain_{what}": round(plain, 2), f"encrypted_{what}": round(encrypted, 2)}
        outcome.ratios[f"{what.partition('_')[0]}_vs_plain"] = round(encrypted / plain, 3)
    return outcome


def _measure(folder: Path, key: str, smaller: int) -> dict[str, float]:
    sheet, hearings = folder / "hearings.csv", HEARINGS // smaller
    import_.write_sheet(sheet, hearings)
    db = _database(DatabasePlace(folder / "import.db", key=key))
    took = _timed(lambda: import_.import_sheet(db, sheet))
    db.close()
    ticks = Outcome()
    tick.measure(ticks, "t", PLANNED // smaller, DatabasePlace(folder / "tick.db", key=key))
    return {
        "import_hearings_per_s": hearings / took,
        "idle_us": ticks.figures["idle_t_us"],
        "scattered_ms": ticks.figures["scattered_t_ms"],
        "send_per_s": SENT / smaller / _send(DatabasePlace(folder / "send.db", key=key), SENT // smaller),
    }


def _send(place: DatabasePlace, messages: int) -> float:
    """Seconds for the writes that sending so many takes."""
    db = _database(place)
    fill(db, Population("telegram", messages, 1, HEARING, NOW))
    began = time.perf_counter()
    for first in range(1, messages + 1, AT_ONCE):
        ids = range(first, min(first + AT_ONCE, messages + 1))
        with db.transaction():
            db.run("update message set state = 'sending', attempts = attempts + 1 where id in {ids}", ids=ids)
            columns = ("id", "message_id", "channel", "address_id", "text", "started")
            db.insert_many("attempt", columns, [(n, n, "telegram", n, "Su cita es el lunes. " * 8, 1) for n in ids])
        with db.transaction():
            for each in ids:
                accepted = "update attempt set outcome = 'accepted', provider_id = ?, ended = ? where id = ?"
                db.run(accepted, f"{each}", 2, each)
            db.run("update message set state = 'sent', next_at = null where id in {ids}", ids=ids)
    spent = time.perf_counter() - began
    db.close()
    return spent


def _timed(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _database(place: DatabasePlace) -> Database:
    db = open_database(place, lambda: NOW)
    migrate(db)
    return db

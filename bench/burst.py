"""Ten thousand reminders that fall due in the same second, as the provider sees them.

Once with the rates lifted, beside a bare loop of the same client that sends as many texts; once at Telegram's 30 a
second, where a window of ten seconds must never hold more than 300. `late`: from when a reminder was due to when the
stand-in (50 ms an answer) has it.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from bench.outcome import Outcome, peak_memory_mb
from bench.population import Population, fill
from bench.stage import (
    HEARING,
    IN_FLIGHT,
    OFFICE,
    Running,
    arrived,
    ledger,
    longest_window,
    percentile,
    reset,
    standin,
    twice,
)
from messages.telegram_out import TelegramChannel, make_bot
from scheduler.db import Store, migrate, open_database
from scheduler.delivery import Rules
from scheduler.policy import Policy
from scheduler.worker import Worker, spare_the_collector
from tests.standin_telegram import TOKEN

LIMIT = 30.0
# What keeps it in every window: a limit that was idle may save up a tenth of a second (scheduler/rates.py).
KEPT = 29.6
WINDOW_S = 10.0


@dataclass(slots=True)
class Seen:
    """What the stand-in saw: of `asked` reminders, when each came (seconds after it was due), and to whom."""

    asked: int
    late: list[float]
    chats: list[str]


def run(small: bool = False) -> Outcome:
    """Every figure and ratio of one run."""
    spare_the_collector()
    asked, limited = (500, 90) if small else (10_000, 1_500)
    with tempfile.TemporaryDirectory() as folder, standin("telegram") as url:
        free = asyncio.run(burst(Path(folder) / "free.db", url, asked, 0))
        reset(url)
        ceiling = asyncio.run(_bare(url, asked))
        reset(url)
        held = asyncio.run(burst(Path(folder) / "held.db", url, limited, KEPT))
    outcome = Outcome()
    began = min(free.late)
    outcome.figures |= {
        "reminders_count": asked,
        "to_last_s": round(max(free.late), 2),
        "p50_late_s": round(percentile(free.late, 0.5), 2),
        "p99_late_s": round(percentile(free.late, 0.99), 2),
        "lost": asked - len(set(free.chats)),
        "doubled": twice(free.chats),
        "bare_loop_s": round(ceiling, 2),
        "limited_count": limited,
        "limited_mean_per_s": round((limited - 1) / (max(held.late) - min(held.late)), 2),
        "limited_most_in_10s_count": longest_window(held.late, WINDOW_S),
        "limited_lost": limited - len(set(held.chats)),
        "peak_memory_mb": peak_memory_mb(),
    }
    outcome.ratios["burst_vs_bare_loop"] = round(ceiling / (max(free.late) - began), 3)
    outcome.ratios["rate_vs_limit"] = round(outcome.figures["limited_mean_per_s"] / LIMIT, 3)
    return outcome


async def burst(path: Path, url: str, asked: int, per_second: float) -> Seen:
    """Our worker, by its own ticks, over a database of `asked` reminders that are due together in two seconds."""
    now = Running()
    db = open_database(path, now)
    migrate(db)
    due = now() + timedelta(seconds=2 + asked / 5_000)  # time to write them
    fill(db, Population("telegram", asked, 1, HEARING, due))
    channel = TelegramChannel(make_bot(TOKEN, api_url=url, in_flight=IN_FLIGHT))
    worker = Worker(Store(db), {"telegram": channel}, Rules(Policy(), OFFICE, {"telegram": per_second}))
    await worker.start()
    assert now() < due, "the reminders were due before all were written"
    await arrived(url, asked, 20 + asked / (per_second or 100))
    await worker.stop()
    await channel.close()
    await worker.store.close()
    entries = ledger(url)
    at = now.monotonic(due)
    return Seen(asked, [entry["at"] - at for entry in entries], [entry["chat_id"] for entry in entries])


async def _bare(url: str, asked: int) -> float:
    """Seconds for the same client in a loop, with as many in flight and nothing else to do."""
    bot = make_bot(TOKEN, api_url=url, in_flight=IN_FLIGHT)
    numbers = iter(range(asked))

    async def one_of_many() -> None:
        for number in numbers:
            await bot.send_message(700_000_000 + number, "Reminders: you have an appointment. Answer 1 for the rest.")

    began = time.perf_counter()
    await asyncio.gather(*(one_of_many() for _ in range(IN_FLIGHT)))
    took = time.perf_counter() - began
    await TelegramChannel(bot).close()
    return took

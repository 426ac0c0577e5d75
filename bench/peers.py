"""The same reminders by the design that tutorials teach: one APScheduler job for each, in its SQLAlchemy job store.

`naive`: python-telegram-bot's Bot as it comes, a job for each reminder in a SQLite file, every setting left at its
default, as the tutorials do. `patient`: the same, told never to drop a job that is late (`misfire_grace_time=None`) and
to wait for a connection as long as it takes; `naive_s`, the time to the last one, is of this, for the other drops them.
All run against the same stand-in, which answers after 50 ms.
"""

from __future__ import annotations

import asyncio
import logging
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from telegram import Bot
from telegram.request import HTTPXRequest

from bench.burst import burst
from bench.outcome import Outcome
from bench.stage import arrived, ledger, reset, standin
from scheduler.worker import spare_the_collector
from tests.standin_telegram import TOKEN

# So many jobs tell how long adding one takes here; the disk decides, and twice that is allowed for.
TRIED = 300
TEXT = "Reminder: your hearing is on Wednesday, September 1, 2027 at 1:00 PM."

_bots: dict[str, Bot] = {}


async def send(url: str, chat: int) -> None:
    """What a job does. A job store keeps the name of this function, so it must be found by it."""
    await _bots[url].send_message(chat, TEXT)


def run(small: bool = False) -> Outcome:
    """Every figure and ratio of one run."""
    spare_the_collector()
    for name in ("apscheduler", "httpx"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # it has a line for each job that it drops
    asked = 200 if small else 10_000
    outcome = Outcome(figures={"reminders_count": asked})
    with tempfile.TemporaryDirectory() as folder, standin("telegram") as url:
        ours = asyncio.run(burst(Path(folder) / "ours.db", url, asked, 0))
        outcome.figures |= {"ours_lost": asked - len(set(ours.chats)), "ours_s": round(max(ours.late), 2)}
        for name, patient in (("naive", False), ("patient", True)):
            reset(url)
            _note(outcome, name, asyncio.run(_naive(Path(folder) / f"{name}.db", url, asked, patient)), asked)
    outcome.ratios["ours_vs_naive"] = round(outcome.figures["naive_s"] / outcome.figures["ours_s"], 3)
    return outcome


def _note(outcome: Outcome, name: str, seen: tuple[list[float], float, float], asked: int) -> None:
    late, added, stalled = seen
    outcome.figures |= {
        f"{name}_lost": asked - len(late),
        f"{name}_added_per_s": round(asked / added),
        f"{name}_loop_stalled_s": round(stalled, 2),
    }
    if name == "patient":
        outcome.figures["naive_s"] = round(max(late), 2)


async def _naive(path: Path, url: str, asked: int, patient: bool) -> tuple[list[float], float, float]:
    """How late each came, the seconds that it took to add them, and for how long the event loop once stood still."""
    request = HTTPXRequest(connection_pool_size=64, pool_timeout=600) if patient else None
    _bots[url] = Bot(TOKEN, base_url=f"{url}/bot", request=request)
    per_job = await _per_job(path.with_suffix(".tried.db"))
    scheduler = _scheduler(path)
    due = datetime.now(UTC) + timedelta(seconds=2 + asked * 2 * per_job)
    at = time.monotonic() + (due - datetime.now(UTC)).total_seconds()
    given = {"misfire_grace_time": None} if patient else {}
    scheduler.start()
    began = time.monotonic()
    for number in range(asked):
        scheduler.add_job(send, "date", run_date=due, args=[url, 700_000_000 + number], **given)
    added = time.monotonic() - began
    assert time.monotonic() < at, "the reminders were due before all jobs were added"
    watch = asyncio.create_task(_stalls(at + 60))
    await asyncio.sleep(at - time.monotonic() + 1)
    await arrived(url, asked, 60 if patient else 20)
    scheduler.shutdown(wait=False)
    watch.cancel()
    stalled = (await asyncio.gather(watch, return_exceptions=True))[0]
    await _bots[url].shutdown()
    return [entry["at"] - at for entry in ledger(url)], added, stalled if isinstance(stalled, float) else 0.0


async def _per_job(path: Path) -> float:
    """Seconds to add one job to a store that is thrown away."""
    scheduler = _scheduler(path)
    scheduler.start()
    began = time.monotonic()
    for number in range(TRIED):
        scheduler.add_job(send, "date", run_date=datetime.now(UTC) + timedelta(days=1), args=["", number])
    took = time.monotonic() - began
    scheduler.shutdown(wait=False)
    return took / TRIED


def _scheduler(path: Path) -> AsyncIOScheduler:
    return AsyncIOScheduler(jobstores={"default": SQLAlchemyJobStore(url=f"sqlite:///{path}")}, timezone="UTC")


async def _stalls(until: float) -> float:
    longest = 0.0
    try:
        while time.monotonic() < until:
            before = time.monotonic()
            await asyncio.sleep(0.01)
            longest = max(longest, time.monotonic() - before - 0.01)
    except asyncio.CancelledError:
        pass
    return longest

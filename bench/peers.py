"""The same reminders by the design that tutorials teach: one APScheduler job for each, in its SQLAlchemy job store.

`naive`: python-telegram-bot's Bot as it comes, a job for each reminder in a SQLite file, every setting left at its
default, as the tutorials do. `patient`: the same, told never to drop a job that is late (`misfire_grace_time=None`) and
to wait for a connection as long as it takes. `naive_s`, the time to the last one, is of this, for the other drops them;
after `WITHIN_S` it is ended, and what has not come by then is counted (`patient_missing`). Each runs in a process of
its own against the same stand-in, which answers after 50 ms.
"""

from __future__ import annotations

import asyncio
import json
import logging
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from telegram import Bot
from telegram.request import HTTPXRequest

from bench.burst import burst
from bench.outcome import Outcome
from bench.stage import arrived, ledger, reset, standin
from scheduler.worker import spare_the_collector
from tests.standin_telegram import TOKEN

# So many jobs tell how long adding one takes here; the disk decides, and more than that is allowed for.
TRIED = 300
ALLOWED = 1.5
# Seconds after they are due. Whoever is still at it then does so for an hour: each request that waits for a connection
# looks at all the others.
WITHIN_S = {"naive": 30, "patient": 300}
TEXT = "Reminder: your hearing is on Wednesday, September 1, 2027 at 1:00 PM."

_bots: dict[str, Bot] = {}


async def send(url: str, chat: int) -> None:
    """What a job does. A job store keeps the name of this function, so it must be found by it."""
    await _bots[url].send_message(chat, TEXT)


def run(small: bool = False) -> Outcome:
    """Every figure and ratio of one run."""
    spare_the_collector()
    asked = 200 if small else 10_000
    outcome = Outcome(figures={"reminders_count": asked, "patient_ended_after_s": WITHIN_S["patient"]})
    with tempfile.TemporaryDirectory() as folder, standin("telegram") as url:
        ours = asyncio.run(burst(Path(folder) / "ours.db", url, asked, 0))
        outcome.figures |= {"ours_lost": asked - len(set(ours.chats)), "ours_s": round(max(ours.late), 2)}
        for name in WITHIN_S:
            reset(url)
            _note(outcome, name, *_naive(name, url, folder, asked), asked)
    outcome.ratios["ours_vs_naive"] = round(outcome.figures["naive_s"] / outcome.figures["ours_s"], 3)
    return outcome


def _note(outcome: Outcome, name: str, late: list[float], told: dict[str, float], asked: int) -> None:
    outcome.figures[f"{name}_added_per_s"] = round(asked / told["added_s"])
    missing = asked - len(late)
    if name == "naive":
        outcome.figures["naive_lost"] = missing
    else:
        outcome.figures |= {
            "patient_missing": missing,
            "naive_s": round(max(late), 2) if not missing else WITHIN_S[name],
        }


def _naive(name: str, url: str, folder: str, asked: int) -> tuple[list[float], dict[str, float]]:
    """How late each came that came, and what the process told of itself: `at`, the machine's monotonic clock when they
    were due, and `added_s`, the seconds that adding them took."""
    command = (sys.executable, "-m", "bench.peers", name, url, f"{folder}/{name}.db", str(asked))
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told: dict[str, float] = json.loads(process.stdout.readline())
        asyncio.run(arrived(url, asked, told["at"] - time.monotonic() + WITHIN_S[name]))
        process.kill()
    return [entry["at"] - told["at"] for entry in ledger(url)], told


async def _one(name: str, url: str, path: Path, asked: int) -> None:
    """The process that is measured: add them all, say so, and serve until it is ended."""
    for logger in ("apscheduler", "httpx"):
        logging.getLogger(logger).setLevel(logging.CRITICAL)  # it has a line for each job that it drops
    request = HTTPXRequest(connection_pool_size=64, pool_timeout=3600) if name == "patient" else None
    _bots[url] = Bot(TOKEN, base_url=f"{url}/bot", request=request)
    given: dict[str, Any] = {"misfire_grace_time": None} if name == "patient" else {}
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    per_job = _add(_scheduler(path.with_suffix(".tried.db")), url, TRIED, tomorrow, given) / TRIED
    due = datetime.now(UTC) + timedelta(seconds=2 + asked * ALLOWED * per_job)
    at = time.monotonic() + (due - datetime.now(UTC)).total_seconds()
    added = _add(_scheduler(path), url, asked, due, given)
    assert time.monotonic() < at, "the reminders were due before all jobs were added"
    sys.stdout.write(json.dumps({"at": at, "added_s": added}) + "\n")
    sys.stdout.flush()
    await asyncio.Event().wait()


def _add(scheduler: AsyncIOScheduler, url: str, count: int, due: datetime, given: dict[str, Any]) -> float:
    """The seconds that it took to add so many jobs."""
    scheduler.start()
    began = time.monotonic()
    for number in range(count):
        scheduler.add_job(send, "date", run_date=due, args=[url, 700_000_000 + number], **given)
    return time.monotonic() - began


def _scheduler(path: Path) -> AsyncIOScheduler:
    return AsyncIOScheduler(jobstores={"default": SQLAlchemyJobStore(url=f"sqlite:///{path}")}, timezone="UTC")


if __name__ == "__main__":
    # Under its own name, by which the job store finds `send`.
    from bench import peers

    asyncio.run(peers._one(sys.argv[1], sys.argv[2], Path(sys.argv[3]), int(sys.argv[4])))

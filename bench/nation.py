"""All of US immigration court in one file: 3.7 million pending cases with a hearing each, and their busiest morning.

The nation is written by SQL (`bench/court_year.py`; the import would take ten minutes and more), then 100,000 further
hearings come in by the import itself, into the file that holds all the others. Measured: the file, a look that finds
nothing, a claim of 100, the night's planning; then a Tuesday at 10:00, all in one time zone, which is the worst that
there is: the program's own ticks send what falls due, with the rates lifted, over the real python-telegram-bot to a
stand-in that answers after 50 ms. `late`: from when a reminder was due to when the stand-in has it.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
from contextlib import closing
from datetime import datetime, time, timedelta
from pathlib import Path
from statistics import median

import psutil

from bench.court_year import FIRST_DAY, fill_year
from bench.import_ import import_sheet, write_sheet
from bench.outcome import Outcome
from bench.stage import IN_FLIGHT, OFFICE, Running, arrived, ledger, percentile, standin, timed, twice
from bot.simulation import Clock
from messages.telegram_out import TelegramChannel, make_bot
from scheduler import claims, delivery, nightly
from scheduler.backlog import Standing
from scheduler.courts import courts
from scheduler.db import Database, Store, migrate, ms, open_database
from scheduler.delivery import Rules
from scheduler.plan import instant_of
from scheduler.policy import Policy
from scheduler.worker import FIRST_NIGHT, Worker, spare_the_collector
from tests.standin_telegram import TOKEN

PENDING = 3_700_000
IMPORTED = 100_000
AT_ONCE, CLAIMS, LOOKS, NIGHT_CHUNKS = 100, 9, 500, 25
RULES = Rules(Policy(), OFFICE, {"telegram": 0})
ZONE = next(court.zone for court in courts() if court.status == "open" and court.address)
DUE = instant_of(datetime.combine(FIRST_DAY, time(10)), ZONE)
BEFORE = DUE - timedelta(minutes=1)


def run(small: bool = False) -> Outcome:
    """Every figure and ratio of one run."""
    spare_the_collector()
    pending, imported = (30_000, 500) if small else (PENDING, IMPORTED)
    outcome = Outcome(figures={"hearings_count": pending, "imported_count": imported})
    with tempfile.TemporaryDirectory() as folder, standin("telegram") as telegram:
        path = Path(folder) / "nation.db"
        _load(outcome, path, pending)
        _import(outcome, path, imported)
        _look(outcome, path)
        # In a process of its own, whose memory is not that of the load.
        command = (sys.executable, "-m", "bench.nation", str(path), telegram, "5" if small else "60")
        outcome.figures |= json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)
    return outcome


def _load(outcome: Outcome, path: Path, pending: int) -> None:
    with closing(open_database(path, Clock(BEFORE))) as db:
        migrate(db)
        db.run("pragma cache_size = -1000000")  # a gigabyte, for the load alone
        outcome.figures["load_s"] = round(timed(lambda: fill_year(db, pending)), 1)
        db.run("pragma wal_checkpoint(truncate)")
        counts = db.one("select count(*) as n, count(next_at) as ahead from message")
        assert counts
        outcome.figures["rows_count"], outcome.figures["ahead_count"] = counts["n"], counts["ahead"]
        outcome.figures["file_mb"] = round(path.stat().st_size / 2**20, 1)


def _import(outcome: Outcome, path: Path, imported: int) -> None:
    sheet = path.with_name("hearings.csv")
    write_sheet(sheet, imported)
    with closing(open_database(path, Clock(BEFORE))) as db:
        outcome.figures["import_per_s"] = round(imported / timed(lambda: import_sheet(db, sheet)), 1)


def _look(outcome: Outcome, path: Path) -> None:
    """A tick that finds nothing, the claim of 100 of the morning, put back afterwards, and a part of the night's
    planning."""
    clock, standing = Clock(BEFORE), Standing()
    with closing(open_database(path, clock)) as db:
        outcome.figures["tick_us"] = round(
            median(timed(lambda: _claim(db, standing, 0)) for _ in range(LOOKS)) * 1e6, 1
        )
        chunks = [nightly.FIRST]
        spent = timed(lambda: _night(db, chunks))
        outcome.figures["night_per_s"] = round(200 * (len(chunks) - 1) / spent)
        clock.set(DUE)
        # The first puts 5,000 of them in order.
        spans = [timed(lambda: _claim(db, standing, AT_ONCE)) for _ in range(CLAIMS)]
        outcome.figures |= {"order_ms": round(spans[0] * 1e3, 2), "claim_ms": round(median(spans[1:]) * 1e3, 2)}
        _put_back(db)


def _claim(db: Database, standing: Standing, expected: int) -> None:
    with db.transaction():
        turn = claims.claim(db, "telegram", AT_ONCE, "bench", RULES, standing)
        begun = delivery.begin(db, "telegram", "bench", turn, RULES)
    assert len(begun) == expected, f"{len(begun)} begun"


def _put_back(db: Database) -> None:
    with db.transaction():
        ids = [row["message_id"] for row in db.all("select message_id from attempt")]
        db.run("delete from attempt")
        db.run(
            "update message set state = 'planned', lease = null, attempts = 0, next_at = due where id in {ids}", ids=ids
        )


def _night(db: Database, chunks: list[nightly.Place]) -> None:
    while len(chunks) <= NIGHT_CHUNKS:
        last = nightly.plan_ahead(db, RULES.policy, chunks[-1])
        if last is None:
            return
        chunks.append(last)


async def _morning(path: Path, telegram: str, lead_s: int) -> dict[str, float]:
    now = Running(DUE - timedelta(seconds=lead_s))
    store = Store(open_database(path, now))
    asked = await store.do(_falls_due)
    channel = TelegramChannel(make_bot(TOKEN, api_url=telegram, in_flight=IN_FLIGHT))
    worker = Worker(store, {"telegram": channel}, RULES)
    await worker.start()
    # As one that was started the day before: the night is over, and its planning done.
    worker.clock.remove_job(FIRST_NIGHT)
    assert now() < DUE, "the reminders were due before it ticked"
    await asyncio.sleep((DUE - now()).total_seconds())
    await arrived(telegram, len(asked), 60 + len(asked) / 100)
    await worker.stop()
    await channel.close()
    await store.close()
    # What the part of the night that was measured has planned is due with them.
    entries = [entry for entry in ledger(telegram) if str(entry["chat_id"]) in asked]
    late = [float(entry["at"]) - now.monotonic(DUE) for entry in entries]
    chats = [str(entry["chat_id"]) for entry in entries]
    return {
        "morning_count": len(asked),
        "morning_s": round(max(late), 1),
        "late_p50_s": round(percentile(late, 0.5), 1),
        "late_p99_s": round(percentile(late, 0.99), 1),
        "lost": len(asked) - len(set(chats)),
        "doubled": twice(chats),
        "memory_mb": round(psutil.Process().memory_full_info().uss / 2**20, 1),
    }


def _falls_due(db: Database) -> set[str]:
    """The chats that get a reminder at 10:00."""
    rows = db.all(
        "select value from message join address on contact_id = reader"
        " where message.channel = 'telegram' and urgency = 1 and next_at = ?",
        ms(DUE),
    )
    return {row["value"] for row in rows}


if __name__ == "__main__":
    spare_the_collector()
    print(json.dumps(asyncio.run(_morning(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])))))

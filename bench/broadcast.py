"""A broadcast to 100,000 people, and reminders that fall due while it runs.

`counted`: who gets it, and who does not and why, as a page shows it. `queued`: from the approval to the last row in the
outbox, in chunks, none of which may hold the database for long; beside it, the same rows by one statement of their own.
Then a reminder falls due each 50 ms, first with the rates lifted (the broadcast goes as fast as it can), then at
Telegram's 30 a second. The stand-in answers after 50 ms.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from bench.outcome import Outcome, peak_memory_mb
from bench.population import Population, fill
from bench.stage import HEARING, IN_FLIGHT, OFFICE, Running, ledger, percentile, reset, standin
from messages.telegram_out import TelegramChannel, make_bot
from scheduler import office
from scheduler.broadcasts import life, overview, record, spread
from scheduler.broadcasts.overview import Terms
from scheduler.broadcasts.record import Draft
from scheduler.db import Database, Store, migrate, ms, open_database
from scheduler.delivery import Rules
from scheduler.policy import Policy
from scheduler.worker import Worker, spare_the_collector
from tests.standin_telegram import TOKEN

EVERY = timedelta(milliseconds=50)
TEXTS = {"en": "The immigration court is closed on Monday.", "es-419": "La corte de inmigración cierra el lunes."}
TERMS = Terms(OFFICE, Policy(), delay=timedelta(0))
DRAFT = Draft("Closed", texts=TEXTS)


def run(small: bool = False) -> Outcome:
    """Every figure and ratio of one run."""
    spare_the_collector()
    outcome = Outcome()
    readers, reminders = (2_000, 40) if small else (100_000, 400)
    with tempfile.TemporaryDirectory() as folder, standin("telegram") as url:
        for name, per_second in (("", 0.0), ("limited_", 30.0)):
            path = Path(folder) / f"{name}broadcast.db"
            asyncio.run(_measure(outcome, name, path, url, readers, reminders, per_second))
            reset(url)
        _bare(outcome, Path(folder) / "bare.db", readers)
    outcome.figures |= {"readers_count": readers, "reminders_count": reminders, "peak_memory_mb": peak_memory_mb()}
    return outcome


async def _measure(
    outcome: Outcome, name: str, path: Path, url: str, readers: int, reminders: int, per_second: float
) -> None:
    now = Running()
    db = open_database(path, now)
    migrate(db)
    begins = now() + timedelta(seconds=3 + readers / 5_000)  # time to write them all
    audience(db, readers, first=reminders + 1)
    fill(db, Population("telegram", reminders, 1, HEARING, begins))
    due = ms(begins)
    db.run("update message set due = ? + ? * id, next_at = ? + ? * id", *(due, EVERY // timedelta(milliseconds=1)) * 2)
    store = Store(db)
    channel = TelegramChannel(make_bot(TOKEN, api_url=url, in_flight=IN_FLIGHT))
    worker = Worker(store, {"telegram": channel}, Rules(Policy(), OFFICE, {"telegram": per_second}))
    if not name:
        await _queue(outcome, store, approved(db), readers)
    else:
        approved(db)
        await worker.spread()
    await worker.start()
    left = (begins - now()).total_seconds()
    assert left > 0, "the reminders were due before all were written"
    await asyncio.sleep(left + reminders * EVERY.total_seconds() + 5)
    await worker.stop()
    await channel.close()
    dues = {row["value"]: row["due"] for row in await store.do(_dues)}
    await store.close()
    _account(outcome, name, ledger(url), dues, now)


async def _queue(outcome: Outcome, store: Store, broadcast: int, readers: int) -> None:
    began = time.perf_counter()
    overview.look(store.db, TERMS, DRAFT)
    outcome.figures["counted_s"] = round(time.perf_counter() - began, 2)
    longest, began, more = 0.0, time.perf_counter(), True
    while more:
        chunk = time.perf_counter()
        more = await store.do(spread.step, broadcast)
        longest = max(longest, time.perf_counter() - chunk)
    outcome.figures["queued_s"] = round(time.perf_counter() - began, 2)
    outcome.figures["longest_chunk_ms"] = round(longest * 1000, 1)
    rows = store.db.one("select count(*) as n from message where kind = 'broadcast'")
    assert rows == {"n": readers}, rows


def _account(outcome: Outcome, name: str, entries: list[dict[str, str]], dues: dict[str, int], now: Running) -> None:
    came = {entry["chat_id"]: float(entry["at"]) for entry in entries if entry["chat_id"] in dues}
    news = [float(entry["at"]) for entry in entries if entry["chat_id"] not in dues]
    base = now.monotonic(now())
    offset = base - ms(now()) / 1000  # what the monotonic clock reads at the epoch of the database's clock
    late = [at - (offset + dues[chat] / 1000) for chat, at in came.items()]
    outcome.figures |= {
        f"{name}reminder_p50_late_s": round(percentile(late, 0.5), 2),
        f"{name}reminder_p99_late_s": round(percentile(late, 0.99), 2),
        f"{name}reminders_lost": len(dues) - len(came),
        f"{name}broadcast_meanwhile_per_s": round(len(news) / (max(news) - min(news)), 1),
    }


def _dues(db: Database) -> list[dict[str, int]]:
    return db.all(
        "select address.value, due from message join address on address.contact_id = message.reader"
        " where kind = 'reminder'"
    )


def audience(db: Database, readers: int, first: int) -> None:
    """So many contacts on Telegram who asked for news, half of them reading Spanish."""
    numbers = f"with recursive n(i) as (select {first} union all select i + 1 from n where i < {first + readers - 1})"
    now = db.now_ms()
    with db.transaction():
        db.run(
            f"insert into contact (id, language, zone, created) {numbers}"
            " select i, case i % 2 when 0 then 'en' else 'es-419' end, 'America/New_York', ? from n",
            now,
        )
        db.run(
            f"insert into address (id, contact_id, channel, value, created) {numbers}"
            " select i, i, 'telegram', cast(800000000 + i as text), ? from n",
            now,
        )
        db.run(
            f"insert into consent (address_id, scope, given, how, by_whom, words) {numbers}"
            " select i, 'news', ?, 'typed', 'self', 'yes' from n",
            now,
        )
        db.run("analyze")


def approved(db: Database) -> int:
    """A broadcast that may be spread, written by one of the staff and approved by another."""
    writer, other = office.add_staff(db, "Writer", "staff"), office.add_staff(db, "Other", "staff")
    broadcast = record.write(db, DRAFT, writer)
    seen = overview.look(db, TERMS, DRAFT)
    life.ask(db, TERMS, broadcast, writer, seen=seen)
    life.approve(db, TERMS, broadcast, other, seen=seen)
    return broadcast


def _bare(outcome: Outcome, path: Path, readers: int) -> None:
    """The very same rows, written with nothing but executemany in one transaction."""
    db = open_database(path, Running())
    migrate(db)
    audience(db, readers, first=1)
    columns = "key, kind, step, reader, address_id, channel, urgency, due, expires, next_at, state, created"
    rows = [(f"b:1:{i}", "broadcast", "1", i, i, "telegram", 3, 1, 2, 1, "planned", 1) for i in range(1, readers + 1)]
    began = time.perf_counter()
    with db.transaction():
        db.run_many(f"insert into message ({columns}) values ({', '.join('?' * 12)})", rows)
    took = time.perf_counter() - began
    db.close()
    outcome.figures["executemany_s"] = round(took, 2)
    outcome.ratios["queued_vs_executemany"] = round(took / outcome.figures["queued_s"], 3)

"""One, two and three machines on one PostgreSQL, which the bench starts by itself (or the one at POSTGRES_URL), over
the real python-telegram-bot to a stand-in that answers after 50 ms.

Wide: 64 calls in flight on each machine, as the program has; on few cores all of them, the server and the stand-in
share what there is. Narrow: 8 in flight, so that each machine waits for the provider and not for a core. `claim`:
claimed, worded, begun and recorded, with no provider. SQLite does the same beside. Three rounds in turns, medians.
`fetch`: how many jobs a second procrastinate's fetch takes on the same server, beside as many future rows: its own
schema where procrastinate is importable, else a table and a statement of that shape (`fetch_is_its_own`).
"""

from __future__ import annotations

import asyncio
import importlib.util
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from statistics import median

import psycopg

from bench.node import RULES
from bench.outcome import Outcome
from bench.population import Population, fill
from bench.stage import HEARING, IN_FLIGHT, MORNING, Running, arrived, ledger, reset, standin, twice
from messages.channel import Sent
from scheduler import claims, delivery, settlement
from scheduler.backlog import Standing
from scheduler.db import Database, DatabasePlace, migrate, open_database
from scheduler.settlement import Result
from tests.postgres import fresh, started

NARROW, ROUNDS = 8, 3
BATCH = 100
FETCHES = 20

# The figure's name, how many reminders, on how many machines, with how many calls in flight on each.
Way = tuple[str, int, int, int]


@dataclass(frozen=True, slots=True)
class Stage:
    """What both engines are measured with. `telegram`: the stand-in's address."""

    outcome: Outcome
    telegram: str
    clock: Running
    asked: int
    future: int
    rounds: int


_JOBS = """
create table procrastinate_jobs (id bigserial primary key, queue_name text not null, task_name text not null,
    priority integer not null default 0, lock text, args jsonb not null default '{}',
    status text not null default 'todo', scheduled_at timestamptz);
create index on procrastinate_jobs (priority desc, id asc) where status = 'todo';
create index on procrastinate_jobs (queue_name);
"""
_FETCH = """
with candidate as (
    select jobs.id from procrastinate_jobs as jobs
    where not exists (select 1 from procrastinate_jobs as other where jobs.lock is not null and other.lock = jobs.lock
                      and other.status in ('todo', 'doing') and other.id < jobs.id)
    and jobs.status = 'todo' and (jobs.scheduled_at is null or jobs.scheduled_at <= now())
    order by jobs.priority desc, jobs.id asc limit 1 for update of jobs skip locked
) update procrastinate_jobs set status = 'doing' from candidate where procrastinate_jobs.id = candidate.id
returning procrastinate_jobs.id
"""


def run(small: bool = False) -> Outcome:
    """Every figure and ratio of one run."""
    asked, future, rounds = (200, 1_000, 1) if small else (4_000, 200_000, ROUNDS)
    outcome = Outcome(figures={"reminders_count": asked, "future_count": future, "lost": 0, "doubled": 0})
    # As it comes: the server of the tests is a hasty one.
    os.environ["POSTGRES_URL"] = os.environ.get("POSTGRES_URL") or started(f"bench-{os.getpid()}")
    clock = Running()
    with tempfile.TemporaryDirectory() as folder, standin("telegram") as telegram:
        stage = Stage(outcome, telegram, clock, asked, future, rounds)
        _engine(stage, DatabasePlace(Path("none"), fresh("courtbell_bench"), server_now=clock), "", _ways(asked))
        _engine(stage, DatabasePlace(Path(folder) / "bench.db"), "sqlite_", [("sqlite_per_s", asked, 1, IN_FLIGHT)])
    outcome.figures |= _fetch(future)
    figures = outcome.figures
    outcome.ratios |= {
        "claim_vs_fetch": round(figures["claim_per_s"] / figures["fetch_per_s"], 1),
        "claim_vs_sqlite": round(figures["claim_per_s"] / figures["sqlite_claim_per_s"], 3),
        "one_vs_sqlite": round(figures["per_s_1"] / figures["sqlite_per_s"], 3),
        "three_vs_one": round(figures["per_s_3"] / figures["per_s_1"], 3),
        "three_vs_one_narrow": round(figures["per_s_3_narrow"] / figures["per_s_1_narrow"], 3),
    }
    return outcome


def _ways(asked: int) -> list[Way]:
    widths = (("", IN_FLIGHT, asked), ("_narrow", NARROW, asked // 4))
    return [(f"per_s_{nodes}{of}", count, nodes, width) for of, width, count in widths for nodes in (1, 2, 3)]


def _engine(stage: Stage, where: DatabasePlace, name: str, ways: list[Way]) -> None:
    """The claim alone, then each way in turns."""
    with closing(open_database(where, stage.clock)) as db:
        migrate(db)
        _fill(db, stage.asked, stage.future)
        stage.outcome.figures[f"{name}claim_per_s"] = round(stage.asked / _claim_all(db))
        rates = [[_rate(stage, way, db, where) for way in ways] for _ in range(stage.rounds)]
    for way, found in zip(ways, zip(*rates, strict=True), strict=True):
        stage.outcome.figures[way[0]] = round(median(found))


def _fill(db: Database, asked: int, future: int) -> None:
    fill(db, Population("telegram", asked, 1, HEARING, MORNING))
    month = MORNING + timedelta(days=30)
    fill(db, Population("telegram", future // 10, 10, HEARING, month, timedelta(days=10), first=asked + 1))


def _claim_all(db: Database) -> float:
    """Seconds to claim, word, begin and record all that is due, in batches."""
    standing, began = Standing(), time.perf_counter()
    while True:
        with db.transaction(beside=True):
            turn = claims.claim(db, "telegram", BATCH, "bench:1", RULES, standing)
            begun = delivery.begin(db, "telegram", "bench:1", turn, RULES)
            settlement.settle(
                db, [Result(out.message, out.attempt, Sent(str(out.attempt))) for out in begun], timedelta()
            )
        if not begun:
            return time.perf_counter() - began


def _rate(stage: Stage, way: Way, db: Database, where: DatabasePlace) -> float:
    """Messages a second, from the first that the provider has to the last; what was lost or came twice is noted."""
    _, count, nodes, width = way
    _again(db, count)
    reset(stage.telegram)
    with _machines(where.url or str(where.path), stage, nodes, width):
        asyncio.run(arrived(stage.telegram, count, 120))
    entries = ledger(stage.telegram)
    chats = [str(entry["chat_id"]) for entry in entries]
    stage.outcome.figures["lost"] += count - len(set(chats))
    stage.outcome.figures["doubled"] += twice(chats)
    moments = [float(entry["at"]) for entry in entries]
    return (len(moments) - 1) / (max(moments) - min(moments))


def _again(db: Database, count: int) -> None:
    """The first so many reminders are due anew, and no others."""
    db.run("delete from attempt")
    due = (
        "update message set state = 'planned', next_at = due, attempts = 0, lease = null where reader <= ? and due <= ?"
    )
    db.run(due, count, db.now_ms())
    if not db.local:
        db.run("vacuum analyze message")
        db.run("vacuum analyze attempt")


@contextmanager
def _machines(where: str, stage: Stage, nodes: int, width: int) -> Iterator[None]:
    """So many machines that begin together, and end when this does."""
    command = (sys.executable, "-m", "bench.node", where, stage.telegram, str(width))
    began = str(stage.clock.monotonic(MORNING))
    running = [
        subprocess.Popen((*command, f"n{n}", began), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for n in range(nodes)
    ]
    for process in running:
        assert process.stdout and process.stdout.readline() == "ready\n"
    for process in running:
        assert process.stdin
        process.stdin.write("go\n")
        process.stdin.flush()
    yield
    for process in running:
        process.communicate("end\n")
        assert process.returncode == 0


def _fetch(future: int) -> dict[str, float]:
    """Jobs a second that procrastinate's fetch takes, alone and beside `future` jobs that are not due."""
    found = importlib.util.find_spec("procrastinate")
    schema = Path(found.origin).parent / "sql" / "schema.sql" if found and found.origin else None
    make = schema.read_text("utf-8") if schema else _JOBS
    fetch = "select id from procrastinate_fetch_job_v2(null, 1)" if schema else _FETCH
    figures: dict[str, float] = {"fetch_is_its_own": float(schema is not None)}
    with psycopg.connect(fresh("courtbell_bench_jobs"), autocommit=True) as connection:
        connection.execute(make)
        if schema:
            connection.execute("insert into procrastinate_workers default values")
        add = "insert into procrastinate_jobs (queue_name, task_name, scheduled_at) select 'q', 't', {} from"
        jobs = " generate_series(1, %s)"
        connection.execute(add.format("null") + jobs, (FETCHES,))
        figures["fetch_alone_per_s"] = _fetched(connection, fetch)
        connection.execute(add.format("now() + interval '30 days'") + jobs, (future,))
        connection.execute(add.format("null") + jobs, (FETCHES,))
        connection.execute("vacuum analyze procrastinate_jobs")
        figures["fetch_per_s"] = _fetched(connection, fetch)
    return figures


def _fetched(connection: psycopg.Connection[tuple[int, ...]], fetch: str) -> float:
    began = time.perf_counter()
    for _ in range(FETCHES):
        assert connection.execute(fetch).fetchone() is not None
    return round(FETCHES / (time.perf_counter() - began), 1)

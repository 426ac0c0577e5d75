"""What happens once a day or every few hours: when it is next due, and that it happens once, whoever comes first.

A job's last run is a row, so that one which fell into a time when the program was down is made up for.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from messages.say import Say
from scheduler import incidents, outbox
from scheduler.db import Database, Row, Store, instant, ms
from scheduler.plan import instant_of

log = logging.getLogger(__name__)

ALONE = "one"
# What failed is tried again after so long, where its next hour is later.
AGAIN = timedelta(hours=1)
_INCIDENT = "job"
# It says so of each job.
_WHAT_TO_DO = "courtbell check"


@dataclass(frozen=True, slots=True)
class Job:
    """`run` once a day `at` this hour of the office, or `every` so often.

    `quiet`: its failure is told to nobody, because it tells by itself.
    """

    name: str
    run: Callable[[], Awaitable[None]]
    at: time | None = None
    every: timedelta | None = None
    quiet: bool = False


async def run_due(store: Store, jobs: Sequence[Job], zone: str, node: str = ALONE) -> None:
    """Run those of `jobs` whose time has come, one after the other. None of them raises; staff is told of a failure."""
    try:
        may_be_due = await store.do(_may_be_due, jobs, zone)
    except Exception:
        # Nobody can be told over a database that fails; the next look is a minute away.
        log.exception("the database does not say which jobs are due")
        return
    for job in may_be_due:
        try:
            if not await store.do(claim, job, zone, node):
                continue
            await job.run()
            await store.do(ended, job.name, node)
        except Exception as error:
            log.exception("the job %s failed", job.name)
            await _tell(store, job, node, _kind(error), zone)


async def _tell(store: Store, job: Job, node: str, reason: str, zone: str) -> None:
    try:
        await store.do(ended, job.name, node, reason, tell="" if job.quiet else zone)
    except Exception:
        # Such as a full disk, which may be why the job failed. What looks at us from outside learns of it.
        log.exception("the failure of the job %s cannot be noted", job.name)


def _kind(error: Exception) -> str:
    """What may be told of it: the system's own words for a disk that is full, else which error it is. What an error
    says may name somebody: that stands in the log alone."""
    cause = error if isinstance(error, OSError) else error.__cause__
    number = cause.errno if isinstance(cause, OSError) else None
    return os.strerror(number) if number and number > 0 else type(error).__name__


def _may_be_due(db: Database, jobs: Sequence[Job], zone: str) -> list[Job]:
    """Those for which a claim is worth its transaction: most minutes none."""
    now = db.now()
    known = {row["job"]: row for row in db.all("select job, last, failed from job_run")}
    return [
        job
        for job in jobs
        if (row := known.get(job.name)) is None or row["last"] > ms(now) or _due(job, row, zone) <= now
    ]


def claim(db: Database, job: Job, zone: str, node: str = ALONE) -> bool:
    """Whether the job is due, and ours to run now. One that never ran and has an hour waits for it."""
    now = db.now()
    row = db.one("select last, failed from job_run where job = ?", job.name)
    if row is None:
        db.insert("job_run", job=job.name, last=ms(now), node=node)
        return job.at is None
    if instant(row["last"]) > now:
        # The clock was set back: a job must not wait until it gets there again.
        db.run("update job_run set last = ? where job = ?", ms(now), job.name)
        return False
    if _due(job, row, zone) > now:
        return False
    ours = "update job_run set last = ?, node = ? where job = ? and last = ?"
    return bool(db.run(ours, ms(now), node, job.name, row["last"]))


def _due(job: Job, row: Row, zone: str) -> datetime:
    last = instant(row["last"])
    due = next_run(job, last, zone)
    return min(due, last + AGAIN) if row["failed"] else due


def next_run(job: Job, after: datetime, zone: str) -> datetime:
    """The first moment after `after` (aware UTC) at which the job is due."""
    if job.at is None:
        return after + (job.every or timedelta(days=1))
    return _next_at(job.at, after, zone)


@lru_cache(maxsize=64)  # each minute all jobs are asked about the same last run
def _next_at(hour: time, after: datetime, zone: str) -> datetime:
    today = after.astimezone(ZoneInfo(zone)).date()
    days = (instant_of(datetime.combine(today + timedelta(days=n), hour), zone) for n in (0, 1, 2))
    return next(at for at in days if at > after)


def last_done(db: Database, job: str) -> int | None:
    """When the job last came to its end (Unix ms); None when it never did."""
    row = db.one("select done from job_run where job = ?", job)
    return row["done"] if row else None


def failing(db: Database) -> list[Row]:
    """The jobs that did not come to their end the last time: job, last, failed, and `since` when (Unix ms)."""
    return db.all(
        "select job, last, failed, coalesce(since, last) as since from job_run left join incident"
        " on kind = ? and about = job and ended is null where failed is not null order by job",
        _INCIDENT,
    )


def ended(db: Database, job: str, node: str = ALONE, failed: str | None = None, *, tell: str = "") -> None:
    """The job came to its end, or to none: `failed` says why. `tell`: the office's zone, by whose clock staff is told;
    empty: nobody is."""
    now = db.now_ms()
    db.run(
        "insert into job_run (job, last, node, done, failed) values (?, ?, ?, ?, ?) on conflict (job) do update"
        " set done = coalesce(excluded.done, job_run.done), failed = excluded.failed",
        job,
        now,
        node,
        None if failed else now,
        failed,
    )
    if not failed:
        incidents.ends(db, _INCIDENT, job)
        return
    incidents.begins(db, _INCIDENT, job)
    if tell:
        since = next(row["since"] for row in failing(db) if row["job"] == job)
        at = f"{instant(since).astimezone(ZoneInfo(tell)):%Y-%m-%d %H:%M}"
        say = Say("staff-job-down", {"job": job, "reason": failed, "since": at, "command": _WHAT_TO_DO})
        outbox.tell_staff(db, f"s:job:{job}:{now // 86_400_000}", say)

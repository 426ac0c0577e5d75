"""Simulated time: what the demo, a preview and the tests move instead of waiting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from scheduler import backlog, escalation, periodic
from scheduler.broadcasts import spread
from scheduler.db import Database, instant
from scheduler.delivery import Rules
from scheduler.plan import instant_of
from scheduler.worker import NIGHTLY_AT, Worker

# Beside a row that stays due.
SHORTEST_STEP, LONGEST_STEP = timedelta(minutes=1), timedelta(minutes=30)


async def advance(worker: Worker, to: datetime, set_clock: Callable[[datetime], None]) -> None:
    """Move the time of a worker to `to` (aware UTC): every due instant and every periodic job in order, none jumped
    over."""
    with worker.store.in_place():
        await _advance(worker, to, set_clock)


async def _advance(worker: Worker, to: datetime, set_clock: Callable[[datetime], None]) -> None:
    await worker.spread()
    await worker.settled()
    step = SHORTEST_STEP
    while True:
        now = worker.store.db.now()
        due, silence = await worker.store.do(_next, list(worker.channels), worker.rules)
        night = _next_nightly(worker.rules.office.zone, now)
        hours = (periodic.next_run(job, now, worker.rules.office.zone) for job in worker.jobs if job.at is not None)
        stop = min([night, *hours, *([instant(silence)] if silence is not None else [])])
        at = min(stop, instant(due)) if due is not None else stop
        if at <= now:
            # A row that stays due, such as on a paused channel: simulated time still goes on, faster and faster.
            at, step = min(stop, now + step), min(step * 2, LONGEST_STEP)
        else:
            step = SHORTEST_STEP
        if at > to:
            break
        set_clock(max(at, now))
        await worker.watch()
        if at >= night:
            await worker.plan_ahead()
        await worker.work()
        await worker.settled()
    set_clock(to)


def _next_nightly(zone: str, now: datetime) -> datetime:
    today = now.astimezone(ZoneInfo(zone)).date()
    nights = (instant_of(datetime.combine(today + timedelta(days=n), NIGHTLY_AT), zone) for n in (0, 1, 2))
    return next(night for night in nights if night > now)


def _next(db: Database, channels: list[str], rules: Rules) -> tuple[int | None, int | None]:
    """When the next row is due; and when something else has to be done: the next step after silence, the spreading of a
    broadcast (Unix ms)."""
    later = (escalation.next_at(db, rules.policy, rules.office), spread.next_at(db))
    return backlog.next_at(db, channels), min((at for at in later if at is not None), default=None)

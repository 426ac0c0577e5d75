"""What happens once a day happens once, also after a night without power, and a failure is told."""

from __future__ import annotations

from datetime import UTC, time, timedelta
from pathlib import Path

import pytest

from bot.jobs import jobs_of
from messages.render import render
from messages.say import from_json
from scheduler import backup, periodic
from scheduler.db import Database, Store
from scheduler.periodic import Job
from tests.cast import Person
from tests.conftest import Clock
from tests.installation import installation

ZONE = "America/Denver"


class Work:
    """Counts its runs, and fails when told to."""

    def __init__(self) -> None:
        self.runs = 0
        self.fails = False

    async def __call__(self) -> None:
        self.runs += 1
        if self.fails:
            raise OSError(28, "no space")


async def test_a_daily_job_runs_at_its_hour_and_once(db: Database, clock: Clock) -> None:
    work, store = Work(), Store(db)
    jobs = [Job("x", work, at=time(7, 30))]
    runs: list[str] = []
    for _ in range(3 * 24 * 4):
        await periodic.run_due(store, jobs, ZONE)
        if len(runs) < work.runs:
            runs.append(clock().astimezone(UTC).strftime("%d %H:%M"))
        clock.forward(minutes=15)
    assert runs == ["03 14:30", "04 14:30", "05 14:30"]


async def test_what_fell_into_a_night_without_power_is_made_up_for_once(db: Database, clock: Clock) -> None:
    work, store = Work(), Store(db)
    jobs = [Job("x", work, at=time(7, 30)), Job("y", work, every=timedelta(hours=24))]
    await periodic.run_due(store, jobs, ZONE)
    assert work.runs == 1, "what has no hour begins at once"
    clock.forward(days=5)
    await periodic.run_due(store, jobs, ZONE)
    await periodic.run_due(store, jobs, ZONE)
    assert work.runs == 3


async def test_a_failure_is_told_once_a_day_and_keeps_no_other_job_from_running(
    db: Database, clock: Clock, carol: Person
) -> None:
    bad, good, store = Work(), Work(), Store(db)
    bad.fails = True
    jobs = [Job("backup", bad, every=timedelta(hours=1)), Job("y", good, every=timedelta(hours=1))]
    for _ in range(3):
        await periodic.run_due(store, jobs, ZONE)
        clock.forward(hours=1)
    assert (bad.runs, good.runs) == (3, 3)
    assert len(db.all("select 1 from message where kind = 'staff'")) == 1
    assert db.all("select failed from job_run where job = 'backup'") == [{"failed": "No space left on device"}]


async def test_staff_is_told_which_job_since_when_and_what_to_do_and_nothing_that_an_error_carries(
    db: Database, clock: Clock, carol: Person, caplog: pytest.LogCaptureFixture
) -> None:
    async def work() -> None:
        raise LookupError("no hearing of Ana, +12025550101")

    jobs, store = [Job("digest", work, every=timedelta(hours=1))], Store(db)
    for _ in range(2):
        for _ in range(3):
            await periodic.run_due(store, jobs, ZONE)
            clock.forward(hours=1)
        clock.forward(hours=21)
    told = [render(from_json(row["say"]), "en", "sms").body for row in db.all("select say from message order by id")]
    since = "Since 2026-11-02 08:00 this does not work: digest (LookupError)."
    assert len(told) == 2 and all(each.startswith(since) and "courtbell check" in each for each in told)
    assert "Ana" not in str(told) and "no hearing of" in caplog.text
    periodic.ended(db, "digest")
    assert periodic.failing(db) == []


@pytest.mark.parametrize(("at", "every"), [(None, timedelta(hours=24)), (time(3), None)], ids=["a copy", "at night"])
async def test_what_failed_is_tried_again_in_an_hour_and_not_a_day_later(
    db: Database, clock: Clock, at: time | None, every: timedelta | None
) -> None:
    work, store = Work(), Store(db)
    jobs = [Job("x", work, at=at, every=every)]
    await periodic.run_due(store, jobs, ZONE)
    clock.forward(days=2)
    work.runs, work.fails = 0, True
    for _ in range(3 * 60):
        await periodic.run_due(store, jobs, ZONE)
        clock.forward(minutes=1)
    assert work.runs == 3
    work.fails = False
    for _ in range(12):
        await periodic.run_due(store, jobs, ZONE)
        clock.forward(hours=1)
    assert work.runs == 4, "it worked, and waits for its hour again"


async def test_a_clock_that_was_set_back_holds_no_job_up(db: Database, clock: Clock) -> None:
    work, store = Work(), Store(db)
    jobs = [Job("y", work, every=timedelta(hours=1))]
    await periodic.run_due(store, jobs, ZONE)
    clock.forward(days=-30)
    await periodic.run_due(store, jobs, ZONE)
    clock.forward(hours=1)
    await periodic.run_due(store, jobs, ZONE)
    assert work.runs == 2


async def test_the_running_program_makes_copies_and_keeps_as_many_as_asked(tmp_path: Path) -> None:
    async with installation(tmp_path, backup='folder = "copies"\nkeep = 2\nevery_hours = 1') as house:
        for _ in range(4):
            await house.parts.worker.work()
            house.clock.set(house.clock() + timedelta(hours=2))
        assert len(backup.copies(house.config.database.path, tmp_path / "copies")) == 2
        names = [job.name for job in jobs_of(house.config, house.parts.store, {})]
    assert names == ["digest", "tally", "unfinished", "housekeeping", "clearing", "receipts", "backup"]

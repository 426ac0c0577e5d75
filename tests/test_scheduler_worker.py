"""The worker: woken, ticking by APScheduler for real, and stopping without losing what is in flight."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from messages.channel import Outgoing, Sent
from scheduler import hearings, nightly
from scheduler.db import Database, DatabasePlace, Row, Store, open_database
from scheduler.delivery import Rules
from scheduler.hearings import By
from scheduler.set_back import WallClock
from scheduler.worker import Worker
from tests.cast import OFFICE, POLICY, Office, Person, Phones, denver, hearing_of, person
from tests.conftest import Clock

MARCH = datetime(2027, 3, 15, 13)


async def _until(done: Callable[[], object], seconds: float = 5) -> None:
    async with asyncio.timeout(seconds):
        while not done():  # noqa: ASYNC110  # the program gives no event for what is looked for
            await asyncio.sleep(0.005)


class Slow(Phones):
    """A provider that answers when it is let."""

    def __init__(self) -> None:
        super().__init__("telegram")
        self.answer = asyncio.Event()
        self.open = 0
        self.asked: list[str] = []

    async def send(self, out: Outgoing) -> Sent:
        self.open += 1
        self.asked.append(out.address)
        await self.answer.wait()
        return await super().send(out)


async def test_the_tick_finds_by_itself_what_is_due(db: Database, clock: Clock, ana: Person) -> None:
    phones = Phones("telegram")
    worker = Worker(Store(db), {"telegram": phones}, Rules(POLICY, OFFICE))
    await worker.start()
    await worker.settled()
    await worker.store.do(hearing_of, ana, MARCH)
    await _until(lambda: phones.got)
    await worker.stop()


async def test_what_is_planned_at_night_is_planned_at_the_start_too_and_nobody_waits_for_it(db: Database) -> None:
    hearing_of(db, person(db, "telegram", "70"), datetime(2026, 12, 15, 13))
    worker = Worker(Store(db), {"telegram": Phones("telegram")}, Rules(POLICY, OFFICE))

    def planned() -> list[Row]:
        return db.all("select id from message where kind = 'nudge'")

    await worker.start()
    assert planned() == [], "with many people it takes minutes, and a STOP has to come in meanwhile"
    async with asyncio.timeout(5):
        while not await worker.store.do(lambda _: planned()):  # noqa: ASYNC110  # as in `_until`
            await asyncio.sleep(0.005)
    await worker.stop()


async def test_a_clock_that_is_set_back_does_not_stop_the_ticks(db: Database, clock: Clock) -> None:
    worker = Worker(Store(db), {"telegram": Phones("telegram")}, Rules(POLICY, OFFICE))
    await worker.start()
    wall = WallClock(clock, asyncio.get_running_loop().time)
    jobs = worker.clock.get_jobs
    # What APScheduler, which reads the machine's own clock, makes of an hour back.
    for job in jobs():
        job.modify(next_run_time=job.next_run_time + timedelta(hours=1))
    clock.forward(hours=-1)
    worker.keep_ticking(wall)
    assert min(job.next_run_time for job in jobs()) <= datetime.now(UTC) + timedelta(seconds=1)
    before = [job.id for job in jobs()]
    worker.keep_ticking(wall)
    assert [job.id for job in jobs()] == before, "they begin anew once"
    await worker.stop()


async def test_what_is_woken_for_leaves_without_waiting_for_a_tick(db: Database, clock: Clock, ana: Person) -> None:
    phones = Phones("telegram")
    worker = Worker(Store(db), {"telegram": phones}, Rules(POLICY, OFFICE))
    hearing_of(db, ana, MARCH)
    worker.wake()
    await _until(lambda: phones.got, 0.5)
    await worker.settled()


async def test_stopping_waits_for_what_is_in_flight_and_records_it(db: Database, clock: Clock, ana: Person) -> None:
    phones = Slow()
    worker = Worker(Store(db), {"telegram": phones}, Rules(POLICY, OFFICE))
    hearing_of(db, ana, MARCH)
    worker.wake()
    await _until(lambda: phones.open)
    stopping = asyncio.create_task(worker.stop())
    await asyncio.sleep(0.02)
    assert not stopping.done()
    phones.answer.set()
    await stopping
    assert db.all("select outcome from attempt") == [{"outcome": "accepted"}]


async def test_never_more_calls_are_open_than_allowed(db: Database, clock: Clock) -> None:
    phones = Slow()
    worker = Worker(Store(db), {"telegram": phones}, Rules(POLICY, OFFICE), in_flight=4)
    for number in range(20):
        hearing_of(db, person(db, "telegram", str(number)), MARCH)
    worker.wake()
    await _until(lambda: phones.open)
    await asyncio.sleep(0.05)
    assert phones.open == 4
    phones.answer.set()
    await worker.settled()
    assert len(phones.got) == 20


async def test_a_move_catches_what_has_begun_and_is_not_yet_called(db: Database, clock: Clock) -> None:
    """An attempt is written ahead of its call: what turns untrue in between is taken back, not sent."""
    phones = Slow()
    worker = Worker(Store(db), {"telegram": phones}, Rules(POLICY, OFFICE), in_flight=1)
    people = [person(db, "telegram", str(number)) for number in range(2)]
    for who in people:
        moved = hearing_of(db, who, MARCH)
    worker.wake()
    await _until(lambda: phones.open)
    await _until(lambda: len(db.all("select 1 from attempt")) == 2)
    hearings.move(db, POLICY, moved, denver(MARCH + timedelta(days=1)), By("staff"))
    phones.answer.set()
    await worker.settled()
    assert len(phones.to("1")) == 1
    assert "Mar" in phones.to("1")[0] and "16" in phones.to("1")[0]
    killed = db.all("select reason from message where kind = 'confirmation' and hearing_id = ?", moved)
    assert killed == [{"reason": "no longer true"}]


async def test_an_answer_goes_before_a_thousand_reminders(db: Database, clock: Clock, bao: Person) -> None:
    phones = Phones("sms")
    worker = Worker(Store(db), {"sms": phones}, Rules(POLICY, OFFICE), in_flight=8)
    for number in range(100):
        hearing_of(db, person(db, "sms", f"+1202555{number:04}"), MARCH)
    db.run("update message set urgency = 1")
    hearing_of(db, bao, MARCH)
    await worker.settled()
    assert bao.value in [out.address for out in phones.got[:20]]


async def test_a_broadcast_leaves_most_connections_to_what_cannot_wait(db: Database, clock: Clock, ana: Person) -> None:
    phones = Slow()
    worker = Worker(Store(db), {"telegram": phones}, Rules(POLICY, OFFICE), in_flight=8)
    for number in range(20):
        hearing_of(db, person(db, "telegram", str(number)), MARCH)
    db.run("update message set urgency = 3")
    worker.wake()
    await _until(lambda: phones.open == 2)
    hearing_of(db, ana, MARCH)
    db.run("update message set urgency = 1 where urgency < 3")
    worker.wake()
    await _until(lambda: phones.open == 3)
    await asyncio.sleep(0.05)
    assert (phones.open, phones.asked[-1]) == (3, ana.value)
    phones.answer.set()
    await worker.settled()
    assert len(phones.got) == 21


def test_simulated_time_runs_every_night(work: Office, ana: Person) -> None:
    hearing_of(work.db, ana, datetime(2026, 12, 15, 13))
    asyncio.run(work.until(datetime(2026, 12, 17, tzinfo=UTC)))
    steps = [row["step"] for row in work.db.all("select step from message where state = 'sent' order by due")]
    assert steps == ["now", "check5", "30d", "check3", "14d", "7d", "3d", "1d", "morning", "after"]


async def test_stopping_does_not_send_all_that_is_still_due(db: Database, clock: Clock) -> None:
    phones = Slow()
    worker = Worker(Store(db), {"telegram": phones}, Rules(POLICY, OFFICE), in_flight=2)
    for number in range(20):
        hearing_of(db, person(db, "telegram", str(number)), MARCH)
    worker.wake()
    await _until(lambda: phones.open == 2)
    stopping = asyncio.create_task(worker.stop())
    await asyncio.sleep(0.02)
    phones.answer.set()
    await stopping
    assert len(phones.got) == 2
    rows = db.all("select state, count(*) as n from message where kind = 'confirmation' group by state order by state")
    assert rows == [{"state": "planned", "n": 18}, {"state": "sent", "n": 2}]


async def test_what_was_sent_is_recorded_though_the_next_claim_fails(
    db: Database, place: DatabasePlace, clock: Clock
) -> None:
    """The provider took it: an error beside it must not make it doubtful."""
    phones = Slow()
    worker = Worker(Store(db), {"telegram": phones}, Rules(POLICY, OFFICE), in_flight=1)
    for number in range(2):
        hearing_of(db, person(db, "telegram", str(number)), MARCH)
    worker.wake()
    await _until(lambda: phones.open)
    with closing(open_database(place, clock)) as beside:
        beside.run("alter table pause rename to gone")
        phones.answer.set()
        await worker.settled()
        beside.run("alter table gone rename to pause")
    assert len(db.all("select 1 from attempt where outcome = 'accepted'")) == len(phones.got)
    await worker.settled()
    assert [out.address for out in phones.got] == ["0", "1"]


async def test_nothing_is_called_after_its_use(db: Database, clock: Clock) -> None:
    phones = Slow()
    worker = Worker(Store(db), {"telegram": phones}, Rules(POLICY, OFFICE), in_flight=1)
    for number in range(2):
        hearing_of(db, person(db, "telegram", str(number)), MARCH)
    db.run("update message set expires = due + 5000 where kind = 'confirmation'")
    worker.wake()
    await _until(lambda: phones.open)
    clock.forward(seconds=6)
    phones.answer.set()
    await worker.settled()
    assert len(phones.got) == 1


async def test_a_clock_that_jumps_over_a_lease_does_not_send_again_what_is_being_called(
    db: Database, clock: Clock, ana: Person
) -> None:
    phones = Slow()
    worker = Worker(Store(db), {"telegram": phones}, Rules(POLICY, OFFICE))
    hearing_of(db, ana, MARCH)
    worker.wake()
    await _until(lambda: phones.open)
    clock.forward(hours=1)
    worker.wake()
    await asyncio.sleep(0.05)
    phones.answer.set()
    await worker.settled()
    assert len(phones.got) == 1
    assert db.all("select state from message where kind = 'confirmation'") == [{"state": "sent"}]


async def test_a_job_whose_caller_was_cancelled_still_has_the_database_to_itself(db: Database) -> None:
    store = Store(db)
    begun, go = threading.Event(), threading.Event()

    def slow(_: Database) -> None:
        begun.set()
        assert go.wait(5)

    caller = asyncio.create_task(store.do(slow))
    await _until(begun.is_set)
    caller.cancel()
    await asyncio.sleep(0)
    quick = asyncio.create_task(store.do_beside(lambda _: "done"))
    await asyncio.sleep(0.02)
    assert not quick.done()
    go.set()
    assert await quick == "done"


def test_the_nights_planning_goes_step_by_step_over_hearings_that_begin_together(db: Database) -> None:
    walls = [datetime(2026, 12, 15, 13)] * 3 + [datetime(2026, 12, 14, 9), datetime(2026, 12, 16, 9)]
    hearings = [hearing_of(db, person(db, "telegram", f"{70 + n}"), wall) for n, wall in enumerate(walls)]
    place, steps = nightly.plan_ahead(db, POLICY, limit=2), 1
    while place is not None:
        place, steps = nightly.plan_ahead(db, POLICY, place, limit=2), steps + 1
    planned = [row["hearing_id"] for row in db.all("select hearing_id from message where kind = 'nudge' order by id")]
    assert (list(dict.fromkeys(planned)), steps) == ([hearings[3], *hearings[:3], hearings[4]], 3)
    assert len(planned) == db.one("select count(distinct key) as n from message where kind = 'nudge'")["n"]  # type: ignore[index]


@pytest.mark.parametrize("zone", ["Nowhere/Atall", "America"])  # the second is a folder of zones
async def test_one_hearing_that_cannot_be_read_does_not_stop_the_nights_planning(
    db: Database, ana: Person, zone: str
) -> None:
    broken = hearing_of(db, ana, datetime(2026, 12, 15, 13))
    db.run("update revision set zone = ? where hearing_id = ?", zone, broken)
    whole = hearing_of(db, person(db, "telegram", "77"), datetime(2026, 12, 15, 13))
    nightly.plan_ahead(db, POLICY)
    assert {whole} == {row["hearing_id"] for row in db.all("select hearing_id from message where kind = 'nudge'")}
    assert [broken] == [row["hearing_id"] for row in db.all("select hearing_id from task where kind = 'unplanned'")]


async def test_the_night_and_each_minute_find_their_rows_by_index(file_db: Database) -> None:
    db, asked = file_db, set[str]()
    hearing_of(db, person(db, "telegram", "70"), datetime(2026, 11, 6, 13))
    worker = Worker(Store(db), {"telegram": Phones("telegram")}, Rules(POLICY, OFFICE))
    connection = db.utils.conn  # type: ignore[attr-defined]
    connection.set_trace_callback(asked.add)
    await worker.plan_ahead()
    await worker.watch()
    connection.set_trace_callback(None)
    assert any("having" in sql for sql in asked), "who has been silent for long is among them"
    plans = {sql: db.all(f"explain query plan {sql}") for sql in asked if sql.lstrip().startswith("select")}
    # It is made anew for each such question, over the whole table: with 20,000 people the night held everybody up.
    assert [sql for sql, plan in plans.items() if any("AUTOMATIC" in row["detail"] for row in plan)] == []


async def test_what_is_looked_after_each_minute_goes_on_where_one_part_of_it_fails(
    file_db: Database, clock: Clock
) -> None:
    bao = person(file_db, "sms", "+12025550102")
    hearing_of(file_db, bao, clock().replace(tzinfo=None) + timedelta(hours=20))
    file_db.run("drop table import_row")  # such as a disk would
    clock.forward(days=2)
    await Worker(Store(file_db), {"telegram": Phones("telegram")}, Rules(POLICY, OFFICE)).watch()
    assert file_db.all("select distinct kind from task") == [{"kind": "not_told"}]

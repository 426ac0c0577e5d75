"""The clock: APScheduler ticks, deliveries run, nightly work is done. The only importer of apscheduler.

APScheduler holds no reminder (they are rows); it wakes the delivery and runs a handful of jobs.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, time, timedelta
from functools import partial

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from messages.channel import Channel, Outgoing
from scheduler import awaited, erasure, escalation, fallback, imports, load, nightly, nodes, periodic, stuck, watch
from scheduler.backlog import Standing
from scheduler.broadcasts import closures, spread
from scheduler.cycles import Delivery
from scheduler.db import Store
from scheduler.delivery import CALL_WITHIN, Rules
from scheduler.pace import Pace
from scheduler.periodic import Job
from scheduler.recording import RECORD_AGAIN
from scheduler.set_back import WallClock

log = logging.getLogger(__name__)

TICK = timedelta(seconds=1)
WATCH = timedelta(minutes=1)
SPREAD = timedelta(seconds=5)
# What one machine did so lately another one need not do.
BETWEEN_WATCHES, BETWEEN_NIGHTS = timedelta(seconds=50), timedelta(minutes=10)
IN_FLIGHT = 64
NIGHTLY_AT = time(2)
FIRST_NIGHT = "first night"

Clock = Callable[[], datetime]
_ALONE = nodes.Identity(periodic.ALONE)


def spare_the_collector() -> None:
    """Call once, when everything is loaded: the garbage collector need not walk through that again and again.

    A burst makes thousands of short-lived rows, each batch of which had it look at all that Python ever loaded: a fifth
    of the time of a message (`python -m bench dispatch`).
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


class Worker:
    """Sends what is due on every channel. `in_flight`: how many calls to one provider are open at once. `record_again`:
    how long to wait (seconds) before each try to record them where the database fails.

    `jobs`: what else is done from time to time, looked at each minute; `limits`: when something is late.
    """

    def __init__(
        self,
        store: Store,
        channels: Mapping[str, Channel],
        rules: Rules,
        *,
        in_flight: int = IN_FLIGHT,
        record_again: Sequence[float] = RECORD_AGAIN,
        jobs: Sequence[Job] = (),
        limits: watch.Limits | None = None,
        identity: nodes.Identity = _ALONE,
    ) -> None:
        self.store = store
        self.identity = identity
        self.channels = dict(channels)
        self.rules = rules
        self.standing = Standing(Pace(rules.per_address))
        self._in_flight = in_flight
        self.record_again = record_again
        self.jobs = list(jobs)
        self.limits = limits or watch.Limits()
        self._spreading = False
        self._at_work: asyncio.Task[None] | None = None
        self._looks: asyncio.TimerHandle | None = None
        self.stopping = False
        self.deliveries: dict[str, Delivery] = {}
        self._wakers = {name: asyncio.Event() for name in channels}
        self._woken: set[str] = set()
        self._running: dict[str, asyncio.Task[None]] = {}
        self.clock = AsyncIOScheduler(
            timezone="UTC", job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )

    async def start(self) -> None:
        """Begin to tick, in the running event loop, and to hear of what others write."""
        await self.store.do(nodes.enter, self.identity)
        loop = asyncio.get_running_loop()
        self.store.db.listen(partial(loop.call_soon_threadsafe, self.wake))
        self._set_jobs()
        await self.watch()
        self.clock.start()
        self.keep_ticking(WallClock(self.store.db.machine_now, loop.time))
        # At once, and not waited for: with many people it takes minutes, and what they write has to come in meanwhile.
        self.clock.add_job(self.nightly, id=FIRST_NIGHT)

    def _set_jobs(self) -> None:
        self.clock.remove_all_jobs()
        self.clock.add_job(self.beat, "interval", seconds=nodes.BEAT.total_seconds())
        self.clock.add_job(self.tick, "interval", seconds=TICK.total_seconds())
        self.clock.add_job(self.nightly, "cron", hour=NIGHTLY_AT.hour, timezone=self.rules.office.zone)
        self.clock.add_job(self.watch, "interval", seconds=WATCH.total_seconds())
        self.clock.add_job(self.spread, "interval", seconds=SPREAD.total_seconds())
        # Apart from the watch, which must go on while a copy is made.
        self.clock.add_job(self.work, "interval", seconds=WATCH.total_seconds())

    def keep_ticking(self, wall: WallClock) -> None:
        """APScheduler waits for an hour on the wall clock: where that is set back, nothing would tick until then."""
        if self._looks is not None:
            self._looks.cancel()
        if wall.was_set_back():
            log.warning("the clock was set back")
            self._set_jobs()
            # A wait that a provider asked for was counted from the old hour.
            self.standing = Standing(Pace(self.rules.per_address))
        self._looks = asyncio.get_running_loop().call_later(TICK.total_seconds(), self.keep_ticking, wall)

    async def stop(self) -> None:
        """Take no more, finish what is in flight and record it."""
        self.stopping = True
        if self.clock.running:
            self.clock.shutdown(wait=False)
        if self._looks is not None:
            self._looks.cancel()
        for waker in self._wakers.values():
            waker.set()
        if self._at_work is not None:
            self._at_work.cancel()
            await asyncio.wait([self._at_work])
        if self._running:
            await asyncio.wait(self._running.values())
        with contextlib.suppress(Exception):  # a database that is gone learns of it by our silence
            await self.store.do(nodes.leave, self.identity.name)

    async def beat(self) -> None:
        """Say that we live."""
        try:
            await self.store.do(nodes.beat, self.identity.name)
        except Exception as error:
            log.warning("the database cannot be told that we live (%s)", type(error).__name__)

    def wake(self) -> None:
        """Something is due now: look at once."""
        for name in self.channels:
            self._wake(name)

    def wake_others(self, than: str) -> None:
        """What was settled on one channel may have made something due on another."""
        for name in self.channels:
            if name != than:
                self._wake(name)

    def _wake(self, name: str) -> None:
        if self.stopping:
            return
        self._woken.add(name)
        self._wakers[name].set()
        if name not in self._running:
            self._running[name] = asyncio.get_running_loop().create_task(self._drain_safely(name))

    async def tick(self) -> None:
        """Start a delivery on every channel that has none running."""
        self.wake()

    async def nightly(self) -> None:
        """Plan the nudges and questions of the next days."""
        if await self._falls_to_us("nightly", BETWEEN_NIGHTS):
            await self.plan_ahead()
        self.wake()

    async def watch(self) -> None:
        """Tell staff of what waits for a person."""
        if not await self._falls_to_us("watch", BETWEEN_WATCHES):
            return
        # By itself: whatever else fails, staff hears of what is late.
        await self.store.do(watch.look, list(self.channels), self.limits)
        rules, channels = self.rules, list(self.channels)
        for part in (
            imports.alarms,
            partial(escalation.follow_up, policy=rules.policy, office=rules.office),
            partial(stuck.look_after, working=channels),
        ):
            try:
                await self.store.do(part)
            except Exception:
                log.exception("a part of what is looked after each minute failed")
        await self.spread()
        self.wake()

    async def _falls_to_us(self, what: str, between: timedelta) -> bool:
        """Of several machines whose hour is the same, one does it. One alone always does."""
        if self.store.db.local:
            return True
        job = Job(what, self.tick, every=between)
        return await self.store.do(periodic.claim, job, self.rules.office.zone, self.identity.name)

    async def spread(self) -> None:
        """Do for every broadcast what its state asks for, a chunk at a time: what is due goes on meanwhile."""
        if self._spreading:
            return
        self._spreading = True
        try:
            for broadcast in await self.store.do(spread.waiting):
                try:
                    while not self.stopping and await self.store.do(spread.step, broadcast):
                        pass
                except fallback.OF_ONE_ROW:
                    # The others do not wait for it.
                    log.exception("broadcast %s cannot go on", broadcast)
        finally:
            self._spreading = False

    async def work(self) -> None:
        """Do what is due of the periodic jobs, such as the digest and the backup."""
        self._at_work = asyncio.current_task()
        try:
            await periodic.run_due(self.store, self.jobs, self.rules.office.zone, self.identity.name)
        finally:
            self._at_work = None
        self.wake()

    async def settled(self) -> None:
        """Return when nothing is due and nothing is in flight."""
        self.wake()
        while self._running:
            await asyncio.wait(list(self._running.values()))

    async def plan_ahead(self) -> None:
        """The rows of the next days, and what is looked at once a night."""
        place: nightly.Place | None = nightly.FIRST
        while place is not None:
            place = await self.store.do(nightly.plan_ahead, self.rules.policy, place)
        last: int | None = 0
        while last is not None:
            last = await self.store.do(awaited.plan_ahead, self.rules.policy, last)
        await self.store.do(escalation.tell_of_silent_phones, self.rules.policy)
        for name, rate in self.rules.per_second.items():
            await self.store.do(load.start_earlier, self.rules.policy, self.rules.office.zone or "UTC", name, rate)
        await self.store.do(closures.look_again)
        await self.store.do(erasure.sweep)

    def still_holds(self, out: Outgoing, now: datetime) -> bool:
        """Right before its call: whether the lease still runs, it is still of use, and nothing made the message untrue
        since it was begun."""
        return now < out.expires and now < out.since + CALL_WITHIN and out.message not in self.store.db.withdrawn

    async def _drain_safely(self, name: str) -> None:
        try:
            await Delivery(self, name).run()
        except Exception:
            # The next tick begins anew: rows that were claimed come back when their lease ends.
            log.exception("delivery on %s stopped", name)
        finally:
            del self._running[name]

    def begun(self) -> set[int]:
        """The messages whose attempt is written, on any channel."""
        return {message for each in self.deliveries.values() for message in each.not_called()}

    def waker(self, name: str) -> asyncio.Event:
        """Set when a channel's run has something to do."""
        return self._wakers[name]

    def woken(self, name: str, *, forget: bool = False) -> bool:
        """Whether somebody said that a channel may have something new that is due."""
        found = name in self._woken
        if forget:
            self._woken.discard(name)
        return found

    @property
    def unrecorded(self) -> bool:
        """Whether something was sent that the database does not take: nothing more goes out on its channel."""
        return any(each.recording.failing for each in self.deliveries.values())

    @property
    def in_flight(self) -> int:
        """How many calls to one provider may be open at once."""
        return self._in_flight

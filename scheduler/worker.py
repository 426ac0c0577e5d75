"""The clock: APScheduler ticks, deliveries run, nightly work is done. The only importer of apscheduler.

APScheduler holds no reminder (they are rows); it wakes the delivery and runs a handful of jobs.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import secrets
from collections import deque
from collections.abc import Callable, Coroutine, Mapping
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from messages.channel import Channel, Outgoing, SendError, Text, Unanswered
from scheduler import delivery, imports, nightly, outbox, settlement
from scheduler.db import Database, Store, instant
from scheduler.delivery import CALL_WITHIN, Claimed, Rules, Turn
from scheduler.plan import instant_of
from scheduler.settlement import Doubtful, Result, Withdrawn

log = logging.getLogger(__name__)

TICK = timedelta(seconds=1)
WATCH = timedelta(minutes=1)
IN_FLIGHT = 64
NIGHTLY_AT = time(2)
# Results wait at most this long for others to be recorded with, in seconds.
RECORD_WITHIN = 0.02
# How long to wait, in seconds, before each further try to record what was called when the database fails.
RECORD_AGAIN = (0.0, 0.1, 1.0, 5.0)

Clock = Callable[[], datetime]


def spare_the_collector() -> None:
    """Call once, when everything is loaded: the garbage collector need not walk through that again and again.

    A burst makes thousands of short-lived rows, each batch of which had it look at all that Python ever loaded: a fifth
    of the time of a message (`python -m bench dispatch`).
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


class Worker:
    """Sends what is due on every channel. `in_flight`: how many calls to one provider are open at once."""

    def __init__(
        self, store: Store, channels: Mapping[str, Channel], rules: Rules, *, in_flight: int = IN_FLIGHT
    ) -> None:
        self.store = store
        self.channels = dict(channels)
        self.rules = rules
        self._in_flight = in_flight
        self.stopping = False
        self._wakers = {name: asyncio.Event() for name in channels}
        self._woken: set[str] = set()
        self._running: dict[str, asyncio.Task[None]] = {}
        self._clock = AsyncIOScheduler(
            timezone="UTC", job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )

    async def start(self) -> None:
        """Begin to tick, in the running event loop."""
        self._clock.add_job(self.tick, "interval", seconds=TICK.total_seconds())
        self._clock.add_job(self.nightly, "cron", hour=NIGHTLY_AT.hour, timezone=self.rules.office.zone)
        self._clock.add_job(self.watch, "interval", seconds=WATCH.total_seconds())
        self._clock.start()
        await self.nightly()

    async def stop(self) -> None:
        """Take no more, finish what is in flight and record it."""
        self.stopping = True
        if self._clock.running:
            self._clock.shutdown(wait=False)
        for waker in self._wakers.values():
            waker.set()
        if self._running:
            await asyncio.wait(self._running.values())

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
        await self._plan_ahead()
        self.wake()

    async def watch(self) -> None:
        """Tell staff of what waits for a person."""
        await self.store.do(imports.alarms)
        self.wake()

    async def settled(self) -> None:
        """Return when nothing is due and nothing is in flight."""
        self.wake()
        while self._running:
            await asyncio.wait(list(self._running.values()))

    async def advance(self, to: datetime, set_clock: Callable[[datetime], None]) -> None:
        """Move simulated time to `to` (aware UTC): every due instant and every periodic job in order, none jumped
        over."""
        await self.settled()
        while True:
            now = self.store.db.now()
            due = await self.store.do(outbox.next_at, list(self.channels))
            night = self._next_nightly(now)
            at = min(night, instant(due)) if due is not None else night
            if at <= now:
                # A row that stays due, such as on a paused channel: simulated time still goes on.
                at = min(night, now + timedelta(minutes=1))
            if at > to:
                break
            set_clock(max(at, now))
            await self.watch()
            if at >= night:
                await self._plan_ahead()
            await self.settled()
        set_clock(to)

    async def _plan_ahead(self) -> None:
        last: int | None = 0
        while last is not None:
            last = await self.store.do(nightly.plan_ahead, self.rules.policy, last)

    def _next_nightly(self, now: datetime) -> datetime:
        zone = self.rules.office.zone
        today = now.astimezone(ZoneInfo(zone)).date()
        nights = (instant_of(datetime.combine(today + timedelta(days=n), NIGHTLY_AT), zone) for n in (0, 1, 2))
        return next(night for night in nights if night > now)

    def still_holds(self, out: Outgoing) -> bool:
        """Right before its call: whether the lease still runs, it is still of use, and nothing made the message untrue
        since it was begun."""
        now = self.store.db.now()
        return now < out.expires and now < out.since + CALL_WITHIN and out.message not in self.store.db.withdrawn

    async def _drain_safely(self, name: str) -> None:
        try:
            await _Delivery(self, name).run()
        except Exception:
            # The next tick begins anew: rows that were claimed come back when their lease ends.
            log.exception("delivery on %s stopped", name)
        finally:
            del self._running[name]

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
    def in_flight(self) -> int:
        """How many calls to one provider may be open at once."""
        return self._in_flight


class _Delivery:
    """One run over what is due on one channel, in cycles: record results, begin what is worded, claim what comes next.

    One transaction a cycle, of many messages: the fewer, the less the loop and the database thread get in each
    other's way.
    """

    def __init__(self, worker: Worker, name: str) -> None:
        self.worker = worker
        self.name = name
        self.channel = worker.channels[name]
        self.lease = secrets.token_hex(8)
        self.waker = worker.waker(name)
        self.calls: set[asyncio.Task[None]] = set()
        self.ready: deque[tuple[Claimed, Text]] = deque()
        self.begun: deque[Outgoing] = deque()
        self.results: list[Result] = []
        self.more = True
        self.later: asyncio.TimerHandle | None = None
        self.worked = False
        self.flying: set[int] = set()
        self.asking = 0

    async def run(self) -> None:
        """Return when nothing more is due and every result is recorded."""
        try:
            await self._run()
        finally:
            await self._wind_up()
        if self.worked:
            self.worker.wake_others(self.name)

    async def _run(self) -> None:
        while self._unfinished() and not self.worker.stopping:
            self.waker.clear()
            await self._cycle()
            if self._unfinished() and not self._pressing():
                await self.waker.wait()

    async def _wind_up(self) -> None:
        """Call nothing more, and record what was called: after an error and when stopping, else there is nothing."""
        if self.later is not None:
            self.later.cancel()
        self.results += [Result(out.message, out.attempt, Withdrawn()) for out in self.begun]
        self.begun.clear()
        if self.calls:
            await asyncio.wait(self.calls)
        ready, self.ready = [claimed for claimed, _ in self.ready], deque()
        for pause in RECORD_AGAIN:
            if not self.results and not ready:
                return
            await asyncio.sleep(pause)
            try:
                await self.worker.store.do(_settle_and_release, self.lease, self.worker.rules, self.results, ready)
                return
            except Exception:
                log.exception("what was sent on %s cannot be recorded", self.name)

    def _unfinished(self) -> bool:
        waiting = self.calls or self.begun or self.ready or self.results or self.later
        return bool(waiting or self.more or self.worker.woken(self.name))

    def _pressing(self) -> bool:
        """Whether the next cycle need not wait for a call to come back."""
        half = self.worker.in_flight // 2
        room = self._room()
        begins = bool(self.ready) and (room >= half or room >= len(self.ready))
        claims = self.more and len(self.ready) <= half
        return begins or claims or self.worker.woken(self.name) or bool(self.results and not self.calls)

    def _room(self) -> int:
        # As many again are begun as can be called at once, so that no connection waits for the database.
        return 2 * self.worker.in_flight - len(self.calls) - len(self.begun)

    async def _cycle(self) -> None:
        self.worker.woken(self.name, forget=True)
        results, self.results = self.results, []
        going = self._next_to_go()
        room = self.worker.in_flight - len(self.ready) - self.asking
        try:
            begun, turn = await self.worker.store.do_quickly(
                _settle_begin_claim, self.name, self.lease, self.worker.rules, results, going, room
            )
        except Exception:
            # Nothing of it holds: what was called has to be recorded all the same.
            self.results = results + self.results
            self.ready.extendleft(reversed(going))
            raise
        # Answers first; sorted() keeps the order of equals.
        self.begun = deque(sorted([*self.begun, *begun], key=lambda out: not out.urgent))
        self._fill()
        await self._word(turn)
        for doubtful in turn.doubtful:
            self.asking += 1
            self._call(self._ask(doubtful))
        self.more = turn.found
        self.worked = self.worked or self.more
        if turn.wait_ms is not None:
            self._look_later(turn.wait_ms / 1000)

    def _next_to_go(self) -> list[tuple[Claimed, Text]]:
        """Answers at once, however much is begun already; the rest as there is room."""
        urgent = [each for each in self.ready if each[0].urgent]
        others = [each for each in self.ready if not each[0].urgent]
        room = max(0, self._room() - len(urgent))
        self.ready = deque(others[room:])
        return urgent + others[:room]

    async def _word(self, turn: Turn) -> None:
        now = self.worker.store.db.now()
        for claimed in turn.claimed:
            try:
                self.ready.append((claimed, delivery.word(turn, claimed, self.worker.rules, now)))
            except Exception as error:
                # One row that cannot be worded is set aside for a person; the others go.
                log.exception("message %s cannot be worded", claimed.row["id"])
                refusal = SendError(f"cannot be worded: {type(error).__name__}", "operator")
                await self.worker.store.do(settlement.give_up, claimed.row, refusal)

    def _look_later(self, seconds: float) -> None:
        def look() -> None:
            self.later, self.more = None, True
            self.waker.set()

        if self.later is None:
            self.later = asyncio.get_running_loop().call_later(seconds, look)

    def _fill(self) -> None:
        for _ in range(min(len(self.begun), self.worker.in_flight - len(self.calls))):
            self._call(self._send_on())

    def _call(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self.calls.add(task)
        task.add_done_callback(self._called)

    def _called(self, task: asyncio.Task[None]) -> None:
        self.calls.discard(task)
        self.waker.set()

    async def _send_on(self) -> None:
        """One connection's work: call after call, as long as anything has begun."""
        while self.begun:
            out = self.begun.popleft()
            self.flying.add(out.message)
            await self._send(out)
            self.flying.discard(out.message)
            if len(self.results) == 1:
                asyncio.get_running_loop().call_later(RECORD_WITHIN, self.waker.set)
            elif len(self.results) >= self.worker.in_flight:
                self.waker.set()

    async def _send(self, out: Outgoing) -> None:
        if not self.worker.still_holds(out):
            self.results.append(Result(out.message, out.attempt, Withdrawn()))
            return
        try:
            sent = await self.channel.send(out)
        except (SendError, Unanswered) as error:
            self.results.append(Result(out.message, out.attempt, error))
        except Exception as error:
            # Nobody knows how far it got: never treat that as "not sent".
            log.exception("sending message %s raised", out.message)
            self.results.append(Result(out.message, out.attempt, Unanswered(type(error).__name__)))
        else:
            self.results.append(Result(out.message, out.attempt, sent))

    async def _ask(self, doubtful: Doubtful) -> None:
        try:
            # The clock may have jumped over the end of a lease: what is being called here is not in doubt.
            if doubtful.row["id"] not in self.flying:
                await self._look_for(doubtful)
        except Exception:
            # It is asked about again when this lease ends.
            log.exception("asking about message %s raised", doubtful.row["id"])
        finally:
            self.asking -= 1

    async def _look_for(self, doubtful: Doubtful) -> None:
        try:
            found = await self.channel.find(doubtful.out)
        except (SendError, Unanswered):
            await self.worker.store.do(settlement.cannot_ask, doubtful, self.worker.rules.reconcile)
            return
        if found is not None:
            self.results.append(Result(doubtful.row["id"], doubtful.attempt, found))
        else:
            await self.worker.store.do(settlement.not_found, doubtful)
            self.more = True


def _settle_begin_claim(
    db: Database,
    channel: str,
    lease: str,
    rules: Rules,
    results: list[Result],
    going: list[tuple[Claimed, Text]],
    room: int,
) -> tuple[list[Outgoing], Turn]:
    settlement.settle(db, results, rules.reconcile)
    begun = delivery.begin(db, channel, lease, going, rules)
    return begun, delivery.claim(db, channel, room, lease, rules)


def _settle_and_release(db: Database, lease: str, rules: Rules, results: list[Result], ready: list[Claimed]) -> None:
    settlement.settle(db, results, rules.reconcile)
    delivery.release(db, ready, lease)

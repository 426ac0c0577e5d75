"""The clock: APScheduler ticks, deliveries run, nightly work is done. The only importer of apscheduler.

APScheduler holds no reminder (they are rows); it wakes the delivery and runs a handful of jobs.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections import deque
from collections.abc import Callable, Coroutine, Mapping
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from messages.channel import Channel, Outgoing, SendError, Text, Unanswered
from scheduler import delivery, nightly, outbox, settlement
from scheduler.db import Database, Store, instant
from scheduler.delivery import Claimed, Rules
from scheduler.plan import instant_of
from scheduler.settlement import Doubtful, Result

log = logging.getLogger(__name__)

TICK = timedelta(seconds=1)
IN_FLIGHT = 64
NIGHTLY_AT = time(2)
# How many are claimed at once, ahead of their calls; and for how long results are gathered, in seconds.
CLAIM = 32
GATHER = 0.001

Clock = Callable[[], datetime]


class Worker:
    """Sends what is due on every channel. `in_flight`: how many calls to one provider are open at once."""

    def __init__(
        self, store: Store, channels: Mapping[str, Channel], rules: Rules, *, in_flight: int = IN_FLIGHT
    ) -> None:
        self.store = store
        self.channels = dict(channels)
        self.rules = rules
        self._in_flight = in_flight
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
        self._clock.start()
        await self.nightly()

    async def stop(self) -> None:
        """Take no more, finish what is in flight and record it."""
        if self._clock.running:
            self._clock.shutdown(wait=False)
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
    """One run over what is due on one channel: claim and word ahead, then begin, call and settle as calls come back."""

    def __init__(self, worker: Worker, name: str) -> None:
        self.worker = worker
        self.name = name
        self.channel = worker.channels[name]
        self.lease = secrets.token_hex(8)
        self.waker = worker.waker(name)
        self.calls: set[asyncio.Task[None]] = set()
        self.ready: deque[tuple[Claimed, Text]] = deque()
        self.results: list[Result] = []
        self.claiming: asyncio.Task[bool] | None = None
        self.look = True
        self.worked = False

    async def run(self) -> None:
        """Return when nothing more is due and every result is recorded."""
        while True:
            self.waker.clear()
            self._claim_ahead()
            await self._begin_and_settle()
            if self.calls or self.ready or self.claiming:
                await self._rest()
            elif not (self.results or self.look or self.worker.woken(self.name)):
                break
        if self.worked:
            self.worker.wake_others(self.name)

    def _claim_ahead(self) -> None:
        if self.claiming is not None and self.claiming.done():
            self.look |= self.claiming.result()
            self.claiming = None
        self.look |= self.worker.woken(self.name, forget=True)
        if self.look and self.claiming is None and len(self.ready) < self.worker.in_flight:
            self.look = False
            self.claiming = asyncio.get_running_loop().create_task(self._claim())
            self.claiming.add_done_callback(self._called)

    async def _claim(self) -> bool:
        room = min(CLAIM, self.worker.in_flight)
        turn = await self.worker.store.do(delivery.claim, self.name, room, self.lease, self.worker.rules)
        now = self.worker.store.db.now()
        for claimed in turn.claimed:
            try:
                self.ready.append((claimed, delivery.word(turn, claimed, self.worker.rules, now)))
            except Exception as error:
                # One row that cannot be worded is set aside for a person; the others go.
                log.exception("message %s cannot be worded", claimed.row["id"])
                refusal = SendError(f"cannot be worded: {type(error).__name__}", "operator")
                await self.worker.store.do(settlement.give_up, claimed.row, refusal)
        for doubtful in turn.doubtful:
            self._call(self._ask(doubtful))
        if turn.wait_ms is not None:
            await asyncio.sleep(turn.wait_ms / 1000)
        self.worked = self.worked or bool(turn.claimed or turn.doubtful)
        return bool(turn.claimed or turn.doubtful or turn.wait_ms is not None)

    async def _begin_and_settle(self) -> None:
        results, self.results = self.results, []
        free = self.worker.in_flight - len(self.calls)
        going = [self.ready.popleft() for _ in range(min(free, len(self.ready)))]
        if not results and not going:
            return
        outgoing = await self.worker.store.do(
            _settle_and_begin, self.name, results, going, self.lease, self.worker.rules
        )
        for out in outgoing:
            self._call(self._send(out))
        # A reader whose text is recorded may have another one waiting; what was refused may be due again.
        self.look |= bool(results) or len(outgoing) < len(going)

    def _call(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self.calls.add(task)
        task.add_done_callback(self._called)

    def _called(self, task: asyncio.Task[Any]) -> None:
        self.calls.discard(task)
        self.waker.set()

    async def _send(self, out: Outgoing) -> None:
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
            found = await self.channel.find(doubtful.out)
        except (SendError, Unanswered):
            result = Unanswered("the provider cannot be asked now")
            self.results.append(Result(doubtful.row["id"], doubtful.attempt, result))
            return
        if found is not None:
            self.results.append(Result(doubtful.row["id"], doubtful.attempt, found))
        else:
            await self.worker.store.do(settlement.not_found, doubtful)

    async def _rest(self) -> None:
        # Until a call or a claim comes back; then a moment more, so that several results share one transaction.
        await self.waker.wait()
        if len(self.calls) > self.worker.in_flight * 3 // 4:
            await asyncio.sleep(GATHER)


def _settle_and_begin(
    db: Database, channel: str, results: list[Result], going: list[tuple[Claimed, Text]], lease: str, rules: Rules
) -> list[Outgoing]:
    settlement.settle(db, results, rules.reconcile)
    return delivery.begin(db, channel, lease, going, rules)

"""One run over what is due on one channel: the calls that `worker` starts, and the transactions around them."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections import deque
from collections.abc import Coroutine
from typing import TYPE_CHECKING

from messages.channel import CAN_BE_ASKED, Outgoing, SendError, Unanswered, may_leave
from scheduler import claims, contents, delivery, neighbours, settlement
from scheduler.db import Database
from scheduler.delivery import Turn
from scheduler.departure import Departure
from scheduler.inquiries import Inquiries
from scheduler.recording import Recording
from scheduler.settlement import Result, Withdrawn

if TYPE_CHECKING:
    from scheduler.worker import Worker

log = logging.getLogger(__name__)

# A turn of the loop that takes less, in seconds, had nothing else to do.
LULL = 0.0002
# One turn of the loop makes the calls; aiohttp writes each in a task of its own, a turn later.
TURNS_TO_LEAVE = 2
# How old the answer to "did another process write?" may be, in seconds.
LOOK_EVERY = 0.004


class Delivery:
    """One run over what is due on one channel, in cycles: record results, take what comes next, word and begin it.

    One transaction a cycle, of many messages: the fewer, the less the loop and the database thread get in each
    other's way.
    """

    def __init__(self, worker: Worker, name: str) -> None:
        self.worker = worker
        self.name = name
        self.channel = worker.channels[name]
        # Without a record of its try nobody would be asked about it, and the text sent twice. Where so few may leave in
        # a second, waiting for the disk costs nothing.
        self.to_disk = name in CAN_BE_ASKED and worker.rules.per_second.get(name, 0) > 0 and worker.store.db.local
        self.lease = f"{worker.identity.name}:{secrets.token_hex(8)}"
        self.waker = worker.waker(name)
        # Each open call is in the way of whoever writes to us meanwhile; 30 broadcasts a second need no more of them.
        self.for_news = max(1, worker.in_flight // 4)
        self.worthwhile = max(2, worker.in_flight // 4)
        self.news_only = False
        self.calls: set[asyncio.Task[None]] = set()
        worker.deliveries[name] = self
        self.begun: deque[Outgoing] = deque()
        self.recording = Recording(self)
        self.more = True
        self.later: asyncio.TimerHandle | None = None
        self.worked = False
        self.flying: set[int] = set()
        self.inquiries = Inquiries(self)
        self.looked = 0.0

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
            await self._leave()
            if self._unfinished() and not self._pressing():
                await self.waker.wait()
                await self._lull()

    async def _leave(self) -> None:
        """Let what was begun leave before the database is busy again."""
        for _ in range(TURNS_TO_LEAVE):
            await asyncio.sleep(0)

    async def _lull(self) -> None:
        """Return when the loop has nothing else to do, or the next cycle can wait no longer: an answer that comes while
        the database works waits for that, and its connection stands still."""
        loop = asyncio.get_running_loop()
        while self.recording.results and self.begun and not self._pressing() and not self.worker.stopping:
            turn = loop.time()
            await asyncio.sleep(0)
            if (now := loop.time()) - turn < LULL or self.recording.overdue(now):
                return

    async def _wind_up(self) -> None:
        """Call nothing more, and record what was called: after an error and when stopping, else there is nothing."""
        if self.later is not None:
            self.later.cancel()
        for out in self.begun:
            self.recording.note(Result(out.message, out.attempt, Withdrawn()))
        self.begun.clear()
        if self.calls:
            await asyncio.wait(self.calls)
        await self.recording.finish()

    def not_called(self) -> set[int]:
        """The messages that are begun, up to those that are about to be called."""
        return {out.message for out in self.begun} | self.flying

    def _unfinished(self) -> bool:
        waiting = self.calls or self.begun or self.recording.results or self.later
        return bool(waiting or self.more or self.worker.woken(self.name))

    def _pressing(self) -> bool:
        """Whether the next cycle need not wait for a call to come back."""
        connections = self.for_news if self.news_only else self.worker.in_flight
        claims = self.more and self._room(connections) >= max(1, connections // 2)
        return claims or self.worker.woken(self.name) or bool(self.recording.results and not self.calls)

    def _room(self, connections: int) -> int:
        # As many again are begun as can be called at once, so that no connection waits for the database.
        return max(0, 2 * connections - len(self.calls) - len(self.begun))

    async def _cycle(self) -> None:
        self.worker.woken(self.name, forget=True)
        results = self.recording.take()
        urgent = sum(out.urgent for out in self.begun)
        try:
            store = self.worker.store
            begun, turn = await (store.do_on_disk if self.to_disk else store.do_beside)(
                _settle_and_begin,
                self.name,
                self.lease,
                self.worker,
                results,
                # The first calls need not wait until there are some for all connections.
                min(self._room(self.worker.in_flight), self.worker.in_flight if self.calls else self.worthwhile),
                max(0, self.worker.in_flight - urgent),
                self._room(self.for_news),
            )
        except Exception:
            self.recording.put_back(results)
            raise
        self.news_only = bool(begun) and all(out.news for out in begun)
        self._line_up(begun)
        self._fill()
        for doubtful in turn.doubtful:
            self._call(self.inquiries.ask(doubtful))
        self.more = turn.found
        self.worked = self.worked or self.more
        if turn.wait_ms is not None:
            self._look_later(turn.wait_ms / 1000)

    def _line_up(self, begun: list[Outgoing]) -> None:
        """Answers first, however much is begun already, and broadcasts last."""
        # sorted() keeps the order of equals.
        self.begun = deque(sorted((*self.begun, *begun), key=lambda out: (not out.urgent, out.news)))

    def _look_later(self, seconds: float) -> None:
        def look() -> None:
            self.later, self.more = None, True
            self.waker.set()

        if self.later is None:
            self.later = asyncio.get_running_loop().call_later(seconds, look)

    def _fill(self) -> None:
        others = sum(not out.news for out in self.begun)
        most = min(self.worker.in_flight, max(len(self.calls) + others, self.for_news))
        for _ in range(min(len(self.begun), most - len(self.calls))):
            self._call(self._send_on())

    def _call(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self.calls.add(task)
        task.add_done_callback(self._called)

    def _called(self, task: asyncio.Task[None]) -> None:
        self.calls.discard(task)
        if self.begun or not self.calls or self._pressing():
            self.waker.set()

    async def _send_on(self) -> None:
        """One connection's work: call after call, as long as anything has begun that may leave now."""
        while self.begun and (len(self.calls) <= self.for_news or not self.begun[0].news):
            out = self.begun.popleft()
            self.flying.add(out.message)
            await self._send(out)
            self.flying.discard(out.message)

    async def _send(self, out: Outgoing) -> None:
        known = await self._looked_again()
        now, pace = self.worker.store.db.now(), self.worker.standing.pace
        if not known or not self.worker.still_holds(out, now) or pace.rests_until(self.name, now):
            self.recording.note(Result(out.message, out.attempt, Withdrawn()))
            return
        pace.called(self.name, out.address, now)
        departure = Departure(self.worker, out)
        may_leave.set(departure)
        try:
            sent = await self.channel.send(out)
        except (SendError, Unanswered) as error:
            if departure.refused:
                self.recording.note(Result(out.message, out.attempt, Withdrawn()))
                return
            if isinstance(error, SendError) and error.retry_after and error.whose == "network":
                pace.told_to_wait(self.name, out.address, error.retry_after, self.worker.store.db.now())
            self.recording.note(Result(out.message, out.attempt, error))
        except Exception as error:
            # Nobody knows how far it got: never treat that as "not sent".
            log.exception("sending message %s raised", out.message)
            self.recording.note(Result(out.message, out.attempt, Unanswered(type(error).__name__)))
        else:
            self.recording.note(Result(out.message, out.attempt, sent, self.name, out.address))

    async def _looked_again(self) -> bool:
        """Whether what others wrote is taken into account; not if the database does not say what that is."""
        try:
            if self._time_to_look() and self.worker.store.changed_elsewhere():
                await self.worker.store.do(contents.look_again, self.worker.begun())
        except Exception as error:
            log.warning("the database does not say what changed (%s)", type(error).__name__)
            return False
        return True

    def _time_to_look(self) -> bool:
        # Looking costs a per cent of a message's time; a call takes longer than this to leave.
        now = asyncio.get_running_loop().time()
        if now - self.looked < LOOK_EVERY:
            return False
        self.looked = now
        return True


def _settle_and_begin(
    db: Database, channel: str, lease: str, worker: Worker, results: list[Result], room: int, spare: int, news: int
) -> tuple[list[Outgoing], Turn]:
    rules = worker.rules
    settlement.settle(db, results, rules.reconcile)
    neighbours.tell_rest(db, worker.standing.pace, channel)
    turn = claims.claim(db, channel, room, lease, rules, worker.standing, spare, news)
    return delivery.begin(db, channel, lease, turn, rules), turn

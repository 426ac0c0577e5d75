"""One run over what is due on one channel: the calls that `worker` starts, and the transactions around them."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections import deque
from collections.abc import Coroutine
from itertools import chain, repeat
from typing import TYPE_CHECKING

from messages.channel import CAN_BE_ASKED, Outgoing, SendError, Unanswered, may_leave
from scheduler import claims, contents, delivery, neighbours, settlement
from scheduler.db import Database, cannot_write
from scheduler.delivery import Turn
from scheduler.departure import Departure
from scheduler.inquiries import Inquiries
from scheduler.settlement import Result, Withdrawn

if TYPE_CHECKING:
    from scheduler.worker import Worker

log = logging.getLogger(__name__)

# Results wait at most this long for others to be recorded with, in seconds.
RECORD_WITHIN = 0.015
# A turn of the loop that takes less, in seconds, had nothing else to do.
LULL = 0.0002
# One turn of the loop makes the calls; aiohttp writes each in a task of its own, a turn later.
TURNS_TO_LEAVE = 2
# How old the answer to "did another process write?" may be, in seconds.
LOOK_EVERY = 0.01
# How long to wait, in seconds, before each further try to record what was called when the database fails; the last wait
# again and again. Who is to end waits for the first ones only.
RECORD_AGAIN = (0.0, 0.1, 1.0, 5.0, 10.0)
LAST_WORDS = 5.0


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
        self.results: list[Result] = []
        self.recording: asyncio.TimerHandle | None = None
        self.more = True
        self.later: asyncio.TimerHandle | None = None
        self.worked = False
        self.flying: set[int] = set()
        self.inquiries = Inquiries(self)
        self.unrecorded = False
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
        while self.results and self.begun and not self._pressing() and not self.worker.stopping:
            turn = loop.time()
            await asyncio.sleep(0)
            if (now := loop.time()) - turn < LULL or (self.recording is not None and now >= self.recording.when()):
                return

    async def _wind_up(self) -> None:
        """Call nothing more, and record what was called: after an error and when stopping, else there is nothing."""
        for timer in (self.later, self.recording):
            if timer is not None:
                timer.cancel()
        self.results += [Result(out.message, out.attempt, Withdrawn()) for out in self.begun]
        self.begun.clear()
        if self.calls:
            await asyncio.wait(self.calls)
        pauses = self.worker.record_again
        for pause in chain(pauses, repeat(pauses[-1])):
            if not self.results or (self.worker.stopping and pause > LAST_WORDS):
                break
            await asyncio.sleep(pause)
            await self._record()
        if self.results:
            log.error("it ends without a record of %s calls on %s", len(self.results), self.name)

    async def _record(self) -> None:
        """Record the results, or keep them: forgotten, what was sent would be sent again. As long as this channel's run
        goes on, nothing else is called there."""
        try:
            await self.worker.store.do(settlement.settle, self.results, self.worker.rules.reconcile)
            self.results, self.unrecorded = [], False
        except Exception as error:
            if not self.unrecorded or not cannot_write(error):
                log.exception("what was sent on %s cannot be recorded; until then nothing more goes out", self.name)
            self.unrecorded = True
            if not cannot_write(error):
                self.results = [each for each in self.results if not await self._record_one(each)]

    async def _record_one(self, result: Result) -> bool:
        """Whether it is done with: also one that no try could record, so that it does not hold the others."""
        try:
            await self.worker.store.do(settlement.settle, [result], self.worker.rules.reconcile)
        except Exception as error:
            if cannot_write(error):
                return False
            log.exception("what became of message %s cannot be recorded: it is asked about", result.message)
        return True

    def not_called(self) -> set[int]:
        """The messages that are begun, up to those that are about to be called."""
        return {out.message for out in self.begun} | self.flying

    def _unfinished(self) -> bool:
        waiting = self.calls or self.begun or self.results or self.later
        return bool(waiting or self.more or self.worker.woken(self.name))

    def _pressing(self) -> bool:
        """Whether the next cycle need not wait for a call to come back."""
        connections = self.for_news if self.news_only else self.worker.in_flight
        claims = self.more and self._room(connections) >= max(1, connections // 2)
        return claims or self.worker.woken(self.name) or bool(self.results and not self.calls)

    def _room(self, connections: int) -> int:
        # As many again are begun as can be called at once, so that no connection waits for the database.
        return max(0, 2 * connections - len(self.calls) - len(self.begun))

    async def _cycle(self) -> None:
        self.worker.woken(self.name, forget=True)
        results, self.results = self.results, []
        if self.recording is not None:
            self.recording.cancel()
            self.recording = None
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
            # Nothing of it holds: what was called has to be recorded all the same.
            self.results = results + self.results
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

    def note(self, result: Result) -> None:
        """What became of a call: it is recorded soon, with others."""
        self.results.append(result)
        if len(self.results) >= self.worthwhile:
            self.waker.set()
        elif self.recording is None:
            self.recording = asyncio.get_running_loop().call_later(RECORD_WITHIN, self.waker.set)

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
            self.note(Result(out.message, out.attempt, Withdrawn()))
            return
        pace.called(self.name, out.address, now)
        departure = Departure(self.worker, out)
        may_leave.set(departure)
        try:
            sent = await self.channel.send(out)
        except (SendError, Unanswered) as error:
            if departure.refused:
                self.note(Result(out.message, out.attempt, Withdrawn()))
                return
            if isinstance(error, SendError) and error.retry_after and error.whose == "network":
                pace.told_to_wait(self.name, out.address, error.retry_after, self.worker.store.db.now())
            self.note(Result(out.message, out.attempt, error))
        except Exception as error:
            # Nobody knows how far it got: never treat that as "not sent".
            log.exception("sending message %s raised", out.message)
            self.note(Result(out.message, out.attempt, Unanswered(type(error).__name__)))
        else:
            self.note(Result(out.message, out.attempt, sent, self.name, out.address))

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

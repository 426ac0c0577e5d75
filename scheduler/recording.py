"""What became of a delivery's calls, until it is recorded: forgotten, what was sent would be sent again."""

from __future__ import annotations

import asyncio
import logging
from itertools import chain, repeat
from typing import TYPE_CHECKING

from scheduler import settlement
from scheduler.db import cannot_write
from scheduler.settlement import Result

if TYPE_CHECKING:
    from scheduler.cycles import Delivery

log = logging.getLogger(__name__)

# Results wait at most this long for others to be recorded with, in seconds.
RECORD_WITHIN = 0.015
# How long to wait, in seconds, before each further try to record what was called when the database fails; the last wait
# again and again. Who is to end waits for the first ones only.
RECORD_AGAIN = (0.0, 0.1, 1.0, 5.0, 10.0)
LAST_WORDS = 5.0


class Recording:
    """The results of one delivery that no transaction holds yet. Its next cycle takes them along; what it had when it
    ended, or when it could not go on, is recorded by itself."""

    def __init__(self, delivery: Delivery) -> None:
        self._delivery = delivery
        self._timer: asyncio.TimerHandle | None = None
        self.failing = False
        self.results: list[Result] = []

    def note(self, result: Result) -> None:
        """What became of a call: it is recorded soon, with others."""
        self.results.append(result)
        if len(self.results) >= self._delivery.worthwhile:
            self._delivery.waker.set()
        elif self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(RECORD_WITHIN, self._delivery.waker.set)

    def take(self) -> list[Result]:
        """For a transaction; should it fail, they come back with `put_back`."""
        results, self.results = self.results, []
        self._stop_waiting()
        return results

    def put_back(self, results: list[Result]) -> None:
        """Nothing of that transaction holds: what was called has to be recorded all the same."""
        self.results = results + self.results

    def overdue(self, at: float) -> bool:
        """Whether by `at`, in the loop's time, they have waited long enough."""
        return self._timer is not None and at >= self._timer.when()

    async def finish(self) -> None:
        """Record all, however often it takes; who is to end gives up after some seconds, and says so."""
        self._stop_waiting()
        worker = self._delivery.worker
        pauses = worker.record_again
        for pause in chain(pauses, repeat(pauses[-1])):
            if not self.results or (worker.stopping and pause > LAST_WORDS):
                break
            await asyncio.sleep(pause)
            await self._record()
        if self.results:
            log.error("it ends without a record of %s calls on %s", len(self.results), self._delivery.name)

    def _stop_waiting(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    async def _record(self) -> None:
        """Record them, or keep them. As long as this channel's run goes on, nothing else is called there."""
        worker, name = self._delivery.worker, self._delivery.name
        try:
            await worker.store.do(settlement.settle, self.results, worker.rules.reconcile)
            self.results, self.failing = [], False
        except Exception as error:
            if not self.failing or not cannot_write(error):
                log.exception("what was sent on %s cannot be recorded; until then nothing more goes out", name)
            self.failing = True
            if not cannot_write(error):
                self.results = [each for each in self.results if not await self._record_one(each)]

    async def _record_one(self, result: Result) -> bool:
        """Whether it is done with: also one that no try could record, so that it does not hold the others."""
        worker = self._delivery.worker
        try:
            await worker.store.do(settlement.settle, [result], worker.rules.reconcile)
        except Exception as error:
            if cannot_write(error):
                return False
            log.exception("what became of message %s cannot be recorded: it is asked about", result.message)
        return True

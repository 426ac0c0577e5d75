"""Asking a provider what became of tries that nobody answered, beside the calls of a delivery."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING

from messages.channel import SendError, Unanswered
from scheduler import doubts
from scheduler.doubts import Doubtful
from scheduler.settlement import Result

if TYPE_CHECKING:
    from scheduler.cycles import Delivery

log = logging.getLogger(__name__)


class Inquiries:
    """Those of one delivery: no message is asked about twice at a time."""

    def __init__(self, delivery: Delivery) -> None:
        self._delivery = delivery
        self._open: set[int] = set()

    async def ask(self, doubtful: Doubtful) -> None:
        """Ask, and record or pass on what is found. Raises nothing: what fails is asked again when its lease ends."""
        # The clock may have jumped over the end of a lease: what is being called here, or was answered and is about to
        # be recorded, is not in doubt.
        message, answered = doubtful.row["id"], {result.message for result in self._delivery.recording.results}
        if message in self._delivery.flying | answered | self._open:
            return
        self._open.add(message)
        try:
            await self._look_for(doubtful)
        except Exception:
            log.exception("asking about message %s raised", message)
        finally:
            self._open.discard(message)

    async def _look_for(self, doubtful: Doubtful) -> None:
        worker = self._delivery.worker
        try:
            found = await self._delivery.channel.find(doubtful.out)
        except (SendError, Unanswered):
            await worker.store.do(doubts.cannot_ask, doubtful, worker.rules.reconcile)
            return
        if found is not None:
            # Two texts that are equal need two records: the first to be matched with one has it.
            if await worker.store.do(doubts.matched, doubtful, found.provider_id):
                self._delivery.recording.note(Result(doubtful.row["id"], doubtful.attempt, found))
            else:
                await worker.store.do(doubts.cannot_ask, doubtful, timedelta())
                self._delivery.more = True
        else:
            await worker.store.do(doubts.not_found, doubtful)
            self._delivery.more = True

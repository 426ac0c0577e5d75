"""Audiences that are being counted: each page that asks takes the count a little further, and says how far it is."""

from __future__ import annotations

import asyncio

from scheduler.broadcasts.audience import Aim
from scheduler.broadcasts.counting import Counting
from scheduler.reading import Reader

# Seconds for which a page counts, so that with the rest of it it answers in 0.2; and after which nobody waits any more.
WITHIN, KEPT = 0.06, 60.0


class Counts:
    """What is not finished. A count that is shown whole is forgotten: whoever asks again has it counted again."""

    def __init__(self, within: float = WITHIN) -> None:
        self._within = within
        self._going: dict[Aim, Counting] = {}

    async def further(self, reader: Reader, aim: Aim) -> Counting:
        """Count on from where the last page stopped."""
        loop = asyncio.get_running_loop()
        until, found = loop.time() + self._within, self._going.get(aim)
        if found is None:
            found = self._going[aim] = Counting(aim)
            loop.call_later(KEPT, self._forget, found)
        while not found.done:
            await reader.look(found.step)
            if loop.time() > until:
                break
        if found.done:
            self._forget(found)
        return found

    def _forget(self, counting: Counting) -> None:
        if self._going.get(counting.aim) is counting:
            del self._going[counting.aim]

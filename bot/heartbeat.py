"""Tells a service outside that we live, as long as nothing is late. When it hears nothing more, it tells somebody."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import timedelta

import aiohttp

from scheduler import watch
from scheduler.db import Store

log = logging.getLogger(__name__)

WITHIN_S = 10


class Heartbeat:
    """Calls `url` when asked to and nothing is late. It never raises: that the calls end is the alarm."""

    def __init__(self, store: Store, url: str, channels: Iterable[str], late: timedelta) -> None:
        self._store = store
        self._url = url
        self._channels = tuple(channels)
        self._late = late
        self._failing = False

    async def beat(self) -> None:
        """One call, unless something is late. The first failure in a row is logged, and the first success after."""
        waiting = await self._store.do(watch.lateness, self._channels, self._late)
        if any(each.late for each in waiting.values()):
            return
        failed = await self._call()
        if failed and not self._failing:
            # Not the address: whoever knows it can keep the alarm from coming.
            log.warning("the heartbeat cannot be sent: %s", failed)
        elif not failed and self._failing:
            log.info("the heartbeat is sent again")
        self._failing = bool(failed)

    async def _call(self) -> str | None:
        limit = aiohttp.ClientTimeout(total=WITHIN_S)
        try:
            async with aiohttp.ClientSession(timeout=limit) as web, web.get(self._url, allow_redirects=False) as answer:
                return None if answer.status < 400 else f"status {answer.status}"
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            return type(error).__name__

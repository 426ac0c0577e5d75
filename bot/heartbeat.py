"""Tells a service outside that we live, as long as nothing is late and Telegram's updates are fetched. When it hears
nothing more, it tells somebody."""

from __future__ import annotations

import logging
import socket
from collections.abc import Iterable
from datetime import timedelta
from urllib.parse import urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from bot.outside import is_outside
from scheduler import watch
from scheduler.db import Store

log = logging.getLogger(__name__)

WITHIN_S = 10


class Heartbeat:
    """Calls `url` when asked to and nothing is wrong. It never raises: that the calls end is the alarm.

    `inside`: it may stand in our own network. Else whoever could change the address would look around in there.
    """

    def __init__(
        self, store: Store, url: str, channels: Iterable[str], late: timedelta, *, inside: bool = False
    ) -> None:
        self._store = store
        self._url = url
        self._channels = tuple(channels)
        self._late = late
        self._inside = inside
        self._failing = False

    async def beat(self) -> None:
        """One call, unless something is wrong. The first failure in a row is logged, and the first success after."""
        waiting = await self._store.do(watch.lateness, self._channels, self._late)
        if any(each.late for each in waiting.values()) or await self._store.do(watch.nobody_fetches):
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
            if not self._inside and not _may_be_asked(self._url):
                return "its address is in our own network (alarms.heartbeat_inside)"
            connector = aiohttp.TCPConnector(resolver=None if self._inside else _Outward(), use_dns_cache=False)
            # Neither followed nor read: it is only knocked at.
            async with (
                aiohttp.ClientSession(timeout=limit, connector=connector) as web,
                web.get(self._url, allow_redirects=False) as answer,
            ):
                return None if answer.status < 300 else f"status {answer.status}"
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            return type(error).__name__


def _may_be_asked(url: str) -> bool:
    """Whether an address whose host is a number, which nobody looks up, is outside; the others are looked at later."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    return parts.scheme == "https" and (is_outside(host) or not _is_number(host))


def _is_number(host: str) -> bool:
    return ":" in host or host.replace(".", "").isdigit()


class _Outward(AbstractResolver):
    """Looks names up, and finds no address that is inside. What it gives is what is connected to."""

    def __init__(self) -> None:
        self._names = aiohttp.ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        found = await self._names.resolve(host, port, family)
        outside = [each for each in found if is_outside(each["host"])]
        if not outside:
            raise OSError("the name leads into our own network")
        return outside

    async def close(self) -> None:
        await self._names.close()

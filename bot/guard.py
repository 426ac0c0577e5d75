"""What stands before every door: bounds on sizes and times, patience with strangers, security headers on every answer.

What is behind the doors is known elsewhere (`web`).
"""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import time
from collections import OrderedDict
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = logging.getLogger(__name__)


# Where our own proxies are: on this machine, or in the network of the office.
_INSIDE = [
    ipaddress.ip_network(each)
    for each in ("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "::1/128", "fc00::/7")
]
_HEADERS = {
    "cache-control": "no-store",
    "content-security-policy": "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much of everything is too much. Sizes in bytes, times in seconds.

    `body`: the biggest update that Telegram sends, a long text that answers another, is well under it. `head`: the
    address and all headers. `at_once`: open connections; both providers together have fewer at the worst of times.
    `refusals`: what one source may ask for in vain within a minute; a person who mistypes gets nowhere near it.
    `sources`: how many of them are remembered.
    """

    head: int = 16 * 1024
    head_within: float = 10.0
    body: int = 256 * 1024
    body_within: float = 10.0
    at_once: int = 400
    refusals: int = 60
    sources: int = 10_000


BOUNDS = Bounds()
# For staff who hands in a file: the page behind this door reads nothing before it knows who asks.
FILES = Bounds(body=17 * 1024 * 1024, body_within=120.0)


class Sources:
    """Who was refused how often within the last minute."""

    def __init__(self, bounds: Bounds = BOUNDS, clock: Callable[[], float] = time.monotonic) -> None:
        self._bounds = bounds
        self._clock = clock
        self._refused: OrderedDict[str, tuple[float, int]] = OrderedDict()

    def refused(self, source: str) -> None:
        """One more."""
        since, count = self._refused.pop(source, (self._clock(), 0))
        if self._clock() - since >= 60:
            since, count = self._clock(), 0
        self._refused[source] = (since, count + 1)
        if len(self._refused) > self._bounds.sources:
            self._refused.popitem(last=False)

    def too_many(self, source: str) -> bool:
        """Whether it has to wait until its minute is over."""
        since, count = self._refused.get(source, (0.0, 0))
        return count >= self._bounds.refusals and self._clock() - since < 60


class Guard:
    """Wraps the app. `always`: the paths that nobody's refusals close, because they prove by themselves who asks;
    `files`: those at which files are handed in."""

    def __init__(
        self, app: ASGIApp, bounds: Bounds = BOUNDS, always: Collection[str] = (), files: Collection[str] = ()
    ) -> None:
        self.app = app
        self.bounds = bounds
        self.always = frozenset(always)
        self.files = frozenset(files)
        self.sources = Sources(bounds)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        bodied = headers.get("content-length", "0") != "0" or "transfer-encoding" in headers
        source, answer = source_of(scope), _Answer(send, whole=not bodied)
        body = _Body(receive, FILES if scope["path"] in self.files else self.bounds, answer)
        if scope["path"] not in self.always and self.sources.too_many(source):
            await Response(status_code=429, headers={"retry-after": "60"})(scope, body.read, answer.send)
            return
        if _size(scope) > self.bounds.head:
            self.sources.refused(source)
            await Response(status_code=431)(scope, body.read, answer.send)
            return
        try:
            await self.app(scope, body.read, answer.send)
        except Exception:
            # Told here, so that this answer is dressed like all others.
            log.exception("answering a request failed")
            if not answer.begun:
                await Response(status_code=500)(scope, body.read, answer.send)
        if 400 <= answer.status < 500:
            self.sources.refused(source)


def source_of(scope: Scope) -> str:
    """Who asks, as far as we can tell: an address, of IPv6 its network. Behind a proxy of our own, what that says.

    Whoever reaches us by themselves from outside is not asked whom they speak for.
    """
    host = (scope.get("client") or ("", 0))[0]
    with suppress(ValueError):
        if any(ipaddress.ip_address(host) in each for each in _INSIDE):
            host = Headers(scope=scope).get("x-forwarded-for", "").rpartition(",")[2].strip()[:50] or host
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    return str(ipaddress.ip_network((address, 64), strict=False)) if address.version == 6 else str(address)


def _size(scope: Scope) -> int:
    address = len(scope["path"]) + len(scope["query_string"])
    return address + sum(len(name) + len(value) for name, value in scope["headers"])


class _Body:
    """What is read of a request, within its bounds."""

    def __init__(self, receive: Receive, bounds: Bounds, answer: _Answer) -> None:
        self._receive = receive
        self._largest = bounds.body
        self._answer = answer
        # The providers send head and body at once.
        self._ends = asyncio.get_running_loop().time() + bounds.body_within
        self._read = 0

    async def read(self) -> Message:
        if self._answer.whole:
            # Only whether somebody still listens: that may take as long as the answer does.
            return await self._receive()
        try:
            async with asyncio.timeout_at(self._ends):
                message = await self._receive()
        except TimeoutError:
            raise HTTPException(408) from None
        self._read += len(message.get("body", b""))
        self._answer.whole = not message.get("more_body", False)
        if self._read > self._largest:
            raise HTTPException(413)
        return message


class _Answer:
    """What is sent back, with the headers that belong to every answer. `whole`: the body of the request was read."""

    def __init__(self, send: Send, *, whole: bool) -> None:
        self._send = send
        self.status = 0
        self.begun = False
        self.whole = whole

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.begun, self.status = True, message["status"]
            headers = MutableHeaders(scope=message)
            for name, value in _HEADERS.items():
                headers.setdefault(name, value)
            if not self.whole:
                # Else somebody could go on sending a body that nobody reads, for ever.
                headers["connection"] = "close"
        await self._send(message)

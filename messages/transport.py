"""HTTP for both providers: one pooled session, and one answer to "did the request leave?".

No exception from here quotes an address: Telegram's contain the bot token.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import aiohttp
from aiohttp.abc import AbstractStreamWriter

from messages.channel import may_leave

# Raised by aiohttp before a byte of the request was written.
_BEFORE = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.InvalidURL,
    aiohttp.NonHttpUrlClientError,
)


class NotSent(Exception):
    """No connection, or too late to leave: the provider cannot have taken anything."""


class Lost(Exception):
    """The request was written, and no whole answer came: the provider may have taken it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, whatever its status."""

    status: int
    body: bytes
    headers: Mapping[str, str]


class Wire:
    """A session with at most `in_flight` connections, made on first use inside the running loop.

    `connect` and `read` are seconds: to get a connection, and to the end of the answer in all.
    """

    def __init__(self, *, in_flight: int, connect: float, read: float) -> None:
        self._in_flight = in_flight
        self._timeout = _timeout(connect, read)
        self._session: aiohttp.ClientSession | None = None
        self.connect = connect
        self.read = read

    async def request(
        self,
        method: str,
        url: str,
        *,
        body: bytes | aiohttp.FormData | None = None,
        headers: Mapping[str, str] | None = None,
        params: Mapping[str, str] | None = None,
        connect: float | None = None,
        read: float | None = None,
    ) -> Answer:
        """The provider's answer, whatever its status. Raises NotSent or Lost."""
        timeout = self._timeout
        if connect is not None or read is not None:
            timeout = _timeout(connect or self.connect, read or self.read)
        session = self._session or self._open()
        asked = may_leave.get()
        held = _Held(body, asked) if asked is not None and isinstance(body, bytes) else None
        try:
            async with session.request(
                method, url, data=held or body, headers=headers, params=params, timeout=timeout, allow_redirects=False
            ) as response:
                return Answer(response.status, await response.read(), response.headers)
        except _BEFORE as exc:
            failure: Exception = NotSent(f"no connection ({type(exc).__name__})")
        except (aiohttp.ClientError, TimeoutError, OSError) as exc:
            stayed = held is not None and held.stayed
            failure = NotSent("too late to leave") if stayed else Lost(f"no answer ({type(exc).__name__})")
        # Raised out here so that aiohttp's own error, which may quote the address, is not even its context.
        raise failure

    async def close(self) -> None:
        """Let go of the connections; the next request opens new ones."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    def _open(self) -> aiohttp.ClientSession:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=self._in_flight),
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=self._timeout,
        )
        return self._session


class _Held(aiohttp.BytesPayload):
    """A body that stays here if it must not leave any more, and its headers, which go with its first byte, too."""

    def __init__(self, body: bytes, allowed: Callable[[], bool]) -> None:
        super().__init__(body)
        self._allowed = allowed
        self.stayed = False

    async def write_with_length(self, writer: AbstractStreamWriter, content_length: int | None) -> None:
        self.stayed = not self._allowed()
        if self.stayed:
            raise NotSent
        await super().write_with_length(writer, content_length)


def _timeout(connect: float, read: float) -> aiohttp.ClientTimeout:
    # No `sock_read`, which is set anew at each read: a fiftieth of a message's time. The wait for a connection has to
    # end before all of it does: nothing was sent then.
    return aiohttp.ClientTimeout(total=read, connect=min(connect, 0.9 * read))

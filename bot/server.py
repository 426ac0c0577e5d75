"""The web server: uvicorn, which also waits for the head of a request for ever, and is taught not to."""

from __future__ import annotations

import asyncio
import socket
from functools import partial
from typing import Any

import h11
import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from bot.config import Config, Web
from bot.guard import BOUNDS, Bounds

FINISH_WITHIN_S = 20


def server_for(web: ASGIApp, config: Config, bounds: Bounds = BOUNDS) -> uvicorn.Server:
    """The web server, which starts and ends everything else with itself."""
    return uvicorn.Server(
        uvicorn.Config(
            web,
            host=config.web.host,
            port=config.web.port,
            http=partial(Impatient, bounds.head_within),  # type: ignore[arg-type]  # whatever makes a protocol
            ws="none",
            log_config=None,
            access_log=False,  # it would write what stands in addresses
            server_header=False,
            proxy_headers=False,
            lifespan="on",
            limit_concurrency=bounds.at_once,
            h11_max_incomplete_event_size=bounds.head,
            timeout_graceful_shutdown=FINISH_WITHIN_S,
        )
    )


def listen(web: Web) -> socket.socket:
    """Where the program is going to serve. Raises OSError, before anything else has begun, when it cannot be had."""
    family = socket.AF_INET6 if ":" in web.host else socket.AF_INET
    listening = socket.create_server((web.host, web.port), family=family)
    # Its connections inherit this, and asyncio does not see that they are TCP: an answer's body would wait 40 ms for
    # the other side to acknowledge its head.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening


class Impatient(H11Protocol):
    """A connection on which the head of the next request comes within `within` seconds, or none at all."""

    def __init__(self, within: float, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._within = within
        self._head: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self.conn.their_state is not h11.IDLE:
            self._wait_no_more()
        elif self._head is None:
            self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        self._wait_no_more()
        super().connection_lost(exc)

    def _wait(self) -> None:
        self._head = self.loop.call_later(self._within, self.transport.close)

    def _wait_no_more(self) -> None:
        if self._head is not None:
            self._head.cancel()
            self._head = None

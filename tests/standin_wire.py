"""HTTP/1.1 on loopback, bare enough to outrun the clients that are measured against it.

A stand-in gives `serve` a function from Request to Reply (or to an awaitable of one) and can be told to misbehave.
"""

from __future__ import annotations

import asyncio
import json
from abc import ABC, abstractmethod
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any, Literal, Self
from urllib.parse import parse_qsl, unquote, urlsplit


@dataclass(frozen=True, slots=True)
class Request:
    method: str
    target: str
    head: bytes
    body: bytes

    @property
    def path(self) -> str:
        return unquote(urlsplit(self.target).path)

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    @property
    def form(self) -> dict[str, str]:
        return dict(parse_qsl(self.body.decode(), keep_blank_values=True))

    def header(self, name: str) -> str | None:
        """`name` in lower case."""
        for line in self.head.split(b"\r\n")[1:]:
            key, _, value = line.partition(b":")
            if key.decode("latin-1").lower() == name:
                return value.decode("latin-1").strip()
        return None


@dataclass(frozen=True, slots=True)
class Reply:
    """`delay` in seconds. `drop`: hang up instead of answering."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0
    drop: bool = False


@dataclass(frozen=True, slots=True)
class Mishap:
    """What goes wrong with one request. `drop` before the stand-in records it, or after."""

    status: int | None = None
    body: Mapping[str, Any] | bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0
    drop: Literal["", "before", "after"] = ""

    def reply(self) -> Reply:
        """The refusal, or the hanging up, that it stands for."""
        body = self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()
        return Reply(self.status or 200, body, self.headers, self.delay, bool(self.drop))


Answerer = Callable[[Request], Reply | Awaitable[Reply]]


class StandIn(ABC):
    """The part that all stand-ins share: a port, a ledger of what was accepted, mishaps waiting to happen."""

    def __init__(self, *, delay: float = 0.0, bare: bool = False) -> None:
        self.delay = delay
        self.bare = bare
        self.ledger: list[dict[str, Any]] = []
        self.accepted = 0
        self.open = 0
        self.most_open = 0
        self.sending = 0
        self.connections: set[_Connection] = set()
        self.url = ""
        self._mishaps: dict[str | None, deque[Mishap]] = defaultdict(deque)
        self._server: asyncio.Server | None = None

    @abstractmethod
    def answer(self, request: Request) -> Reply | Awaitable[Reply]:
        """What the provider says to it."""

    def is_send(self, request: Request) -> bool:
        """Whether it asks for a message to be sent: `sending` counts those that wait for their answer."""
        return False

    async def start(self, port: int = 0) -> None:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _Connection(self), "127.0.0.1", port)
        listening = self._server.sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{listening}"

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
            for connection in list(self.connections):
                connection.hang_up()
            await self._server.wait_closed()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    def misbehave(self, mishap: Mishap, who: str | None = None, times: int = 1) -> None:
        """The next `times` sends (to `who`, or to anyone) go wrong so."""
        self._mishaps[who].extend([mishap] * times)

    def mishap(self, who: str) -> Mishap | None:
        for key in (who, None):
            if waiting := self._mishaps.get(key):
                return waiting.popleft()
        return None

    def reset(self) -> None:
        """As if nothing had been sent."""
        self.ledger.clear()
        self.accepted = self.most_open = 0

    def control(self, request: Request) -> Reply:
        """GET /_ledger (`?entries=1` for what was accepted), POST /_set?delay_ms=, POST /_reset."""
        if request.path == "/_set":
            self.delay = float(request.query["delay_ms"]) / 1000
        if request.path == "/_reset":
            self.reset()
        told: dict[str, Any] = {"accepted": self.accepted, "open": self.open, "most_open": self.most_open}
        if request.query.get("entries"):
            told["entries"] = self.ledger
        return as_json(told)


def as_json(told: Any, status: int = 200, **more: Any) -> Reply:
    return Reply(status, json.dumps(told).encode(), **more)


async def serve_forever(standin: StandIn, port: int, out: Callable[[str], object]) -> None:
    """Runs as a process of its own; says where it listens, first thing."""
    await standin.start(port)
    out(f"{standin.url}\n")
    await asyncio.Event().wait()


class _Connection(asyncio.Protocol):
    def __init__(self, standin: StandIn) -> None:
        self.standin = standin
        self.buffer = b""
        self.held: dict[asyncio.Future[Reply] | asyncio.TimerHandle, bool] = {}

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: asyncio.Transport = transport  # type: ignore[assignment]
        self.standin.connections.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        """Nobody waits for these answers any more; what was not accepted yet never will be."""
        self.standin.connections.discard(self)
        held, self.held = self.held, {}
        for waiting, send in held.items():
            waiting.cancel()
            self._end(send)

    def hang_up(self) -> None:
        self.transport.abort()

    def data_received(self, data: bytes) -> None:
        self.buffer = self.buffer + data if self.buffer else data
        while (end := self.buffer.find(b"\r\n\r\n")) >= 0:
            head = self.buffer[:end]
            length = _length(head)
            if len(self.buffer) < end + 4 + length:
                return
            body = self.buffer[end + 4 : end + 4 + length]
            self.buffer = self.buffer[end + 4 + length :]
            method, target, _ = head[: head.find(b"\r\n")].decode("latin-1").split(" ", 2)
            self._begin(Request(method, target, head, body))

    def _begin(self, request: Request) -> None:
        standin = self.standin
        send = standin.is_send(request)
        standin.open += 1
        standin.sending += send
        standin.most_open = max(standin.most_open, standin.open)
        answer = standin.control(request) if request.target.startswith("/_") else standin.answer(request)
        if isinstance(answer, Reply):
            self._after_delay(answer, send)
            return
        task = asyncio.ensure_future(answer)
        self.held[task] = send
        task.add_done_callback(self._answered)

    def _answered(self, task: asyncio.Future[Reply]) -> None:
        if task in self.held:
            self._after_delay(task.result(), self.held.pop(task))

    def _after_delay(self, reply: Reply, send: bool) -> None:
        if not reply.delay:
            self._finish(reply, send)
            return

        def finish() -> None:
            del self.held[timer]
            self._finish(reply, send)

        timer = asyncio.get_running_loop().call_later(reply.delay, finish)
        self.held[timer] = send

    def _finish(self, reply: Reply, send: bool) -> None:
        self._end(send)
        if reply.drop:
            self.hang_up()
            return
        self.transport.write(_packed(reply))

    def _end(self, send: bool) -> None:
        self.standin.open -= 1
        self.standin.sending -= send


def _length(head: bytes) -> int:
    lower = head.lower()
    at = lower.find(b"\r\ncontent-length:")
    if at < 0:
        return 0
    end = lower.find(b"\r\n", at + 2)
    return int(lower[at + 17 : end if end > 0 else None])


def _packed(reply: Reply) -> bytes:
    head = f"HTTP/1.1 {reply.status} {HTTPStatus(reply.status).phrase}\r\nContent-Type: application/json\r\n"
    for name, value in reply.headers.items():
        head += f"{name}: {value}\r\n"
    if reply.status != HTTPStatus.NO_CONTENT:
        head += f"Content-Length: {len(reply.body)}\r\n"
    return f"{head}\r\n".encode("latin-1") + reply.body

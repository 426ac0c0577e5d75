"""The one ASGI app: the providers' webhooks and /healthz. Everything else is not there.

It bounds what it reads. What a webhook means is known elsewhere (`sms_in`, `telegram_in`, `receipts`).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import asdict, dataclass
from typing import Any, Literal

from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

Endpoint = Callable[[Request], Awaitable[Response]]
Lifespan = Callable[[Starlette], AbstractAsyncContextManager[None]]

# The biggest update that Telegram sends, a long text with many entities that answers another, is well under this.
LARGEST_BODY = 256 * 1024

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
class Health:
    """How the outbox stands. `oldest_due_s`: for how long the oldest text that could have left has waited. `database`:
    nothing can be stored."""

    status: Literal["ok", "late", "database"]
    oldest_due_s: int


def web_app(
    doors: dict[str, Endpoint],
    health: Callable[[], Awaitable[Health]],
    *,
    lifespan: Lifespan | None = None,
    more: Sequence[Any] = (),
) -> Starlette:
    """The app with a POST endpoint for each of `doors` (by path), and with `more` routes beside them."""
    posts = [Route(path, endpoint, methods=["POST"]) for path, endpoint in doors.items()]
    routes = [*posts, Route("/healthz", _healthz(health), methods=["GET"]), *more]
    return Starlette(routes=routes, middleware=[Middleware(Guard)], lifespan=lifespan)


class Guard:
    """Security headers on every answer, and a bound on every body."""

    def __init__(self, app: ASGIApp, largest: int = LARGEST_BODY) -> None:
        self.app = app
        self.largest = largest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        read = 0

        async def bounded() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > self.largest:
                raise HTTPException(413)
            return message

        async def dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, bounded, dressed)


def _healthz(health: Callable[[], Awaitable[Health]]) -> Endpoint:
    async def healthz(request: Request) -> Response:
        # A monitor looks at the status alone. Do not let a proxy shut the webhooks on it: a STOP must still come in.
        found = await health()
        return JSONResponse(asdict(found), status_code=200 if found.status == "ok" else 503)

    return healthz

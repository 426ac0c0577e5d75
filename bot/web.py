"""The one ASGI app: the providers' webhooks and /healthz. Everything else is not there.

What a webhook means is known elsewhere (`sms_in`, `telegram_in`, `receipts`); what stands before each door is `guard`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import asdict, dataclass
from typing import Any, Literal

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.guard import BOUNDS, Bounds, Guard

Endpoint = Callable[[Request], Awaitable[Response]]
Lifespan = Callable[[Starlette], AbstractAsyncContextManager[None]]


@dataclass(frozen=True, slots=True)
class Health:
    """How the outbox stands. `oldest_due_s`: for how long the oldest text that could have left has waited. `updates`:
    what people write on Telegram is not fetched. `database`: nothing can be stored."""

    status: Literal["ok", "late", "updates", "database"]
    oldest_due_s: int


def web_app(
    doors: dict[str, Endpoint],
    health: Callable[[], Awaitable[Health]],
    *,
    lifespan: Lifespan | None = None,
    more: Sequence[Any] = (),
    bounds: Bounds = BOUNDS,
    files: Collection[str] = (),
) -> Starlette:
    """The app with a POST endpoint for each of `doors` (by path), and with `more` routes beside them. `files`: the
    paths at which files are handed in."""
    posts = [Route(path, endpoint, methods=["POST"]) for path, endpoint in doors.items()]
    routes = [*posts, Route("/healthz", _healthz(health), methods=["GET"]), *more]
    # A provider's own calls prove themselves by their signature; a monitor must hear how we are.
    guard = Middleware(Guard, bounds=bounds, always={*doors, "/healthz"}, files=files)
    app = Starlette(routes=routes, middleware=[guard], lifespan=lifespan)
    app.router.redirect_slashes = False  # the address that it sends people to is whatever they said that we are called
    return app


def _healthz(health: Callable[[], Awaitable[Health]]) -> Endpoint:
    async def healthz(request: Request) -> Response:
        # A monitor looks at the status alone. Do not let a proxy shut the webhooks on it: a STOP must still come in.
        found = await health()
        return JSONResponse(asdict(found), status_code=200 if found.status == "ok" else 503)

    return healthz

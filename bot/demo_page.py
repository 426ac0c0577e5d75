"""The demo's routes: the page, its files, its state, and what can be done on it. For this machine only."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from importlib import resources
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.demo_gallery import one_language, one_message
from bot.demo_stage import Refused, Stage
from bot.guard import Guard

# A page that waits longer than this asks again; well under what browsers and proxies allow.
PATIENCE_S = 20.0
LONGEST_TEXT = 1600
_TYPES = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
}

Said = dict[str, Any]


def page(stage: Stage) -> Starlette:
    """The app around a running stage."""
    deeds: dict[str, Callable[[Said], Awaitable[None]]] = {
        "say": lambda said: stage.say(_whole(said, "phone"), _text(said, "text")),
        "press": lambda said: stage.press(_whole(said, "phone"), _whole(said, "message"), _whole(said, "index")),
        "move": lambda said: _move(stage, said),
        "sample": lambda said: stage.sample(),
        "restart": lambda said: stage.restart(),
    }
    routes = [
        Route("/", _file("index.html"), methods=["GET"]),
        Route("/gallery", one_message, methods=["GET"]),
        Route("/gallery/{tag}", one_language, methods=["GET"]),
        Route("/demo/state", _state(stage), methods=["GET"]),
        *(Route(f"/demo/static/{name}", _file(name), methods=["GET"]) for name in _files()),
        *(Route(f"/demo/{name}", _post(stage, deed), methods=["POST"]) for name, deed in deeds.items()),
    ]
    # A page elsewhere must not reach us by a name of its own that points to this machine.
    hosts = Middleware(TrustedHostMiddleware, allowed_hosts=["127.0.0.1", "localhost", "[::1]"])
    return Starlette(routes=routes, middleware=[Middleware(Guard), hosts])


def _state(stage: Stage) -> Callable[[Request], Awaitable[Response]]:
    async def state(request: Request) -> Response:
        found = await stage.news(request.query_params.get("since", ""), PATIENCE_S)
        return JSONResponse(found) if found else Response(status_code=204)

    return state


def _post(stage: Stage, deed: Callable[[Said], Awaitable[None]]) -> Callable[[Request], Awaitable[Response]]:
    async def post(request: Request) -> Response:
        # Only our own page can send this type: another site's would have to ask first, and gets no answer.
        if request.headers.get("content-type", "").partition(";")[0] != "application/json":
            return JSONResponse({"problem": "Send JSON."}, status_code=415)
        try:
            said = json.loads(await request.body())
            await deed(said if isinstance(said, dict) else {})
        except (ValueError, Refused) as error:
            return JSONResponse({"problem": str(error)}, status_code=400)
        return JSONResponse(await stage.state())

    return post


async def _move(stage: Stage, said: Said) -> None:
    given = [name for name in ("by", "to", "until") if said.get(name) is not None]
    if len(given) != 1:
        raise Refused("Say one of by, to, until.")
    match given[0]:
        case "by":
            await stage.move(by=_text(said, "by"))
        case "to":
            await stage.move(to=_text(said, "to"))
        case _:
            await stage.move(until=_whole(said, "until"))


def _whole(said: Said, name: str) -> int:
    value = said.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 53:
        raise Refused(f"{name} must be a whole number.")
    return value


def _text(said: Said, name: str) -> str:
    value = said.get(name)
    if not isinstance(value, str) or not value.strip() or len(value) > LONGEST_TEXT:
        raise Refused(f"{name} must be a text of at most {LONGEST_TEXT} characters.")
    return value


def _files() -> list[str]:
    return [entry.name for entry in resources.files("bot").joinpath("demo_static").iterdir() if entry.is_file()]


def _file(name: str) -> Callable[[Request], Awaitable[Response]]:
    async def file(request: Request) -> Response:
        kind = _TYPES.get(name.rpartition(".")[2])
        if kind is None:
            raise HTTPException(404)
        body = resources.files("bot").joinpath("demo_static", name).read_bytes()
        return Response(body, headers={"content-type": kind})

    return file

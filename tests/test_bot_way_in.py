"""`courtbell check --online` looks whether the public address leads to the program that runs here."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from aiohttp import web

from bot import config as configs
from bot.config import Web
from bot.way_in import way_in
from tests.installation import free_port

HEALTH = {"status": "late", "oldest_due_s": 700}
Handler = Callable[[web.Request], Awaitable[web.Response]]


@asynccontextmanager
async def serving(handler: Handler) -> AsyncIterator[int]:
    """Something that answers /healthz; its port."""
    app, port = web.Application(), free_port()
    app.router.add_get("/healthz", handler)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    try:
        yield port
    finally:
        await runner.cleanup()


async def program(_: web.Request) -> web.Response:
    return web.json_response(HEALTH, status=503)


async def empty_proxy(_: web.Request) -> web.Response:
    return web.Response(text="<h1>502 Bad Gateway</h1>", content_type="text/html", status=502)


def settings(port: int, public_url: str) -> Web:
    return replace(configs.parse("", {}, Path("courtbell.toml")).web, port=port, public_url=public_url)


async def said(port: int, public_url: str) -> str:
    return " | ".join([str(finding) async for finding in way_in(settings(port, public_url))])


async def test_a_public_address_that_leads_here_is_well_also_when_something_is_late() -> None:
    async with serving(program) as here, serving(program) as proxy:
        assert (await said(here, f"http://127.0.0.1:{proxy}")).endswith("leads to this program")
        assert await said(here, "") == "", "by polling there need be none"


async def test_a_proxy_that_leads_elsewhere_is_a_problem() -> None:
    async with serving(program) as here, serving(empty_proxy) as proxy:
        found = await said(here, f"http://127.0.0.1:{proxy}")
        assert found.startswith("PROBLEM  way in") and "answers 502" in found and "mend: see the proxy" in found


async def test_a_certificate_that_is_not_good_is_a_problem() -> None:
    async with serving(program) as here, serving(program) as no_tls:
        found = await said(here, f"https://127.0.0.1:{no_tls}")
        assert found.startswith("PROBLEM  way in") and "certificate" in found


async def test_what_cannot_be_reached_from_here_may_be_well_from_outside() -> None:
    async with serving(program) as here:
        assert "WARNING: http://127.0.0.1:9 cannot be reached from this machine" in await said(
            here, "http://127.0.0.1:9"
        )


async def test_while_the_program_does_not_run_nothing_is_said_of_its_proxy() -> None:
    async with serving(empty_proxy) as other:
        for port in (free_port(), other):
            assert "say this again then" in await said(port, f"http://127.0.0.1:{other}")

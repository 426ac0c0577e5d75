"""The heartbeat: heard while nothing is late, and not when something is."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import pytest
from aiohttp import web

from bot.heartbeat import Heartbeat
from bot.outside import is_outside
from scheduler import watch
from scheduler.db import Database, Store
from tests.cast import Person, hearing_of
from tests.conftest import Clock

LATE = timedelta(minutes=10)


class Outside:
    """A service that counts the calls that it gets, wherever in it."""

    def __init__(self) -> None:
        self.calls = 0
        self.status = 200
        self.url = ""

    async def answer(self, request: web.Request) -> web.Response:
        self.calls += 1
        return web.Response(status=self.status, headers={"Location": "/elsewhere"} if self.status == 302 else {})


@asynccontextmanager
async def outside() -> AsyncIterator[Outside]:
    service = Outside()
    app = web.Application()
    app.router.add_get("/{anything:.*}", service.answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    service.url = f"http://127.0.0.1:{runner.addresses[0][1]}/ping/secret"
    try:
        yield service
    finally:
        await runner.cleanup()


async def test_it_is_heard_only_while_nothing_is_late(db: Database, clock: Clock, ana: Person) -> None:
    async with outside() as service:
        heart = Heartbeat(Store(db), service.url, ["telegram"], LATE, inside=True)
        await heart.beat()
        hearing_of(db, ana, datetime(2026, 12, 20, 13))
        await heart.beat()
        assert service.calls == 2
        clock.forward(minutes=11)
        await heart.beat()
        assert service.calls == 2
        db.run("update message set next_at = null")
        await heart.beat()
        assert service.calls == 3


async def test_it_is_not_heard_while_what_people_write_on_telegram_is_not_fetched(db: Database) -> None:
    async with outside() as service:
        heart = Heartbeat(Store(db), service.url, ["telegram"], LATE, inside=True)
        watch.updates_are_not_fetched(db, "why-provider")
        await heart.beat()
        assert service.calls == 0
        watch.updates_are_fetched(db)
        await heart.beat()
        assert service.calls == 1


async def test_a_service_that_is_away_is_logged_once_and_without_its_address(
    db: Database, caplog: pytest.LogCaptureFixture
) -> None:
    async with outside() as service:
        heart = Heartbeat(Store(db), service.url, ["telegram"], LATE, inside=True)
        service.status = 500
        with caplog.at_level(logging.INFO):
            await heart.beat()
            await heart.beat()
            service.status = 200
            await heart.beat()
    assert [record.levelname for record in caplog.records if record.name == "bot.heartbeat"] == ["WARNING", "INFO"]
    assert not any("secret" in record.getMessage() for record in caplog.records if record.name == "bot.heartbeat")
    # The service is gone altogether.
    await heart.beat()


INSIDE = (
    "127.0.0.1 localhost [::1] 0.0.0.0 [::] 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 [fd00::1]"
    " [fe80::1] [::ffff:127.0.0.1] [::ffff:10.0.0.1] [64:ff9b::a9fe:a9fe] [2002:7f00:1::] [::127.0.0.1] 127.1"
    " 2130706433 0177.0.0.1 224.0.0.1 255.255.255.255"
)


@pytest.mark.parametrize("host", INSIDE.split())
async def test_nothing_in_our_own_network_is_asked_unless_that_was_said(
    db: Database, host: str, caplog: pytest.LogCaptureFixture
) -> None:
    knocks: list[object] = []
    door = await asyncio.start_server(lambda _, writer: (knocks.append(writer), writer.close())[1], "127.0.0.1", 0)
    async with door:
        port = door.sockets[0].getsockname()[1]
        # Whoever reaches beyond this machine in a test ends it; on this machine it is noticed here.
        await Heartbeat(Store(db), f"https://{host}:{port}", [], LATE).beat()
        await asyncio.sleep(0.05)
    assert knocks == []
    assert "cannot be sent" in caplog.text


@pytest.mark.parametrize("host", INSIDE.split())
def test_no_address_of_ours_is_outside_however_it_is_written(host: str) -> None:
    assert not is_outside(host.strip("[]"))


async def test_only_https_is_asked_outside(db: Database, caplog: pytest.LogCaptureFixture) -> None:
    await Heartbeat(Store(db), "http://example.org/ping", [], LATE).beat()
    assert "cannot be sent" in caplog.text


@pytest.mark.parametrize("host", ["8.8.8.8", "2606:4700::1111", "64:ff9b::808:808"])
def test_the_wide_world_is_outside(host: str) -> None:
    assert is_outside(host)


async def test_a_redirect_is_not_followed_and_is_no_success(db: Database, caplog: pytest.LogCaptureFixture) -> None:
    async with outside() as service:
        service.status = 302
        await Heartbeat(Store(db), service.url, [], LATE, inside=True).beat()
        assert service.calls == 1
    assert "status 302" in caplog.text

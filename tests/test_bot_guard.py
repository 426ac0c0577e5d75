"""What stands before every door: sizes, times, strangers who go on knocking, and what every answer carries."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from uvicorn.protocols.http.h11_impl import H11Protocol

from bot.guard import BOUNDS, Bounds, Guard, Sources, source_of
from tests.installation import Installation, installation, until


async def exchange(house: Installation, *parts: bytes, pause: float = 0.0) -> bytes:
    """Bytes on a bare connection, part by part; all that comes back until it is closed."""
    host, port = house.url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    try:
        for part in parts:
            writer.write(part)
            await writer.drain()
            await asyncio.sleep(pause)
        return await asyncio.wait_for(reader.read(), 3)
    finally:
        writer.close()


# The same bounds, in tenths of seconds.
HURRIED = Bounds(head_within=0.3, body_within=0.3)


@pytest.mark.parametrize("head", [b"", b"POST /twilio/sms HTTP/1.1\r\nHost: x\r\n"])
async def test_who_never_finishes_the_head_is_cut_off(tmp_path: Path, head: bytes) -> None:
    async with installation(tmp_path, bounds=HURRIED) as house:
        began = time.monotonic()
        assert await exchange(house, head) == b""
        assert 0.2 < time.monotonic() - began < 2


async def test_drop_by_drop_does_not_help(tmp_path: Path) -> None:
    async with installation(tmp_path, bounds=HURRIED) as house:
        drops = [b"GET /healthz HTTP/1.1\r\n", *(f"X-{n}: y\r\n".encode() for n in range(8))]
        with pytest.raises((ConnectionError, asyncio.IncompleteReadError)):
            await exchange(house, *drops, *drops, pause=0.1)
            raise ConnectionResetError


@pytest.mark.parametrize("path", [b"/twilio/sms", b"/twilio/status", b"/telegram", b"/console/enter"])
async def test_who_never_finishes_the_body_gets_408_and_is_cut_off(tmp_path: Path, path: bytes) -> None:
    async with installation(tmp_path, mode="webhook", bounds=HURRIED) as house:
        head = b"POST " + path + b" HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n"
        secret = f"X-Telegram-Bot-Api-Secret-Token: {house.config.telegram.webhook_secret}\r\n".encode()
        kind = b"Content-Type: application/x-www-form-urlencoded\r\n"
        answer = await exchange(house, head + secret + kind + b"\r\nbody=")
        assert answer.startswith(b"HTTP/1.1 408")
        assert b"connection: close" in answer.lower()


async def test_what_nobody_reads_is_not_listened_to(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        head = b"POST /nowhere HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000000\r\n\r\n"
        answer = await exchange(house, head)
        assert answer.startswith(b"HTTP/1.1 404")
        assert b"connection: close" in answer.lower()


async def test_a_connection_that_asks_for_more_is_kept(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        ask = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
        answer = await exchange(house, ask, ask.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"))
        assert answer.count(b"HTTP/1.1 200") == 2


async def test_a_head_that_is_too_big_is_refused(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        many = b"".join(b"X-%d: %s\r\n" % (number, b"y" * 1000) for number in range(100))
        head = b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
        assert (await exchange(house, head + many + b"\r\n")).startswith(b"HTTP/1.1 431")
        assert (await exchange(house, head, many, many, pause=0.05)).startswith(b"HTTP/1.1 400")
        long = b"GET /healthz?" + b"x" * 20_000 + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
        assert (await exchange(house, long)).startswith(b"HTTP/1.1 431")


@pytest.mark.parametrize("chunked", [True, False])
async def test_a_body_that_is_too_big_is_refused_however_it_is_sent(tmp_path: Path, chunked: bool) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(300):
            yield b"x" * 1024

    async with installation(tmp_path) as house, aiohttp.ClientSession() as web:
        data: Any = pieces() if chunked else b"x" * 300 * 1024
        try:
            async with web.post(f"{house.url}/twilio/sms", data=data) as answer:
                assert answer.status == 413
        except aiohttp.ClientConnectionError:
            assert chunked, "cut off while it was still sending"
        assert house.all("select * from inbound") == []


async def test_more_than_so_many_at_once_are_told_to_come_again(tmp_path: Path) -> None:
    async with installation(tmp_path, bounds=Bounds(at_once=5)) as house:
        port = int(house.url.rpartition(":")[2])
        held = [await asyncio.open_connection("127.0.0.1", port) for _ in range(5)]
        answer = await exchange(house, b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        assert answer.startswith(b"HTTP/1.1 503")
        for _, writer in held:
            writer.close()


def test_one_source_is_refused_so_often_and_then_waits_out_its_minute() -> None:
    now = 0.0
    sources = Sources(clock=lambda: now)
    for _ in range(BOUNDS.refusals):
        assert not sources.too_many("192.0.2.1")
        sources.refused("192.0.2.1")
    assert sources.too_many("192.0.2.1")
    assert not sources.too_many("192.0.2.2")
    now = 60.0
    assert not sources.too_many("192.0.2.1")
    sources.refused("192.0.2.1")
    assert not sources.too_many("192.0.2.1")


def test_many_sources_do_not_fill_the_memory() -> None:
    sources = Sources(Bounds(sources=100))
    for number in range(1000):
        sources.refused(str(number))
    assert len(sources._refused) == 100


@pytest.mark.parametrize(
    ("client", "forwarded", "source"),
    [
        ("198.51.100.7", "", "198.51.100.7"),
        ("198.51.100.7", "203.0.113.9", "198.51.100.7"),  # whoever says so is not our proxy
        ("127.0.0.1", "203.0.113.9", "203.0.113.9"),
        ("10.0.0.2", "1.2.3.4, 203.0.113.9", "203.0.113.9"),
        ("127.0.0.1", "", "127.0.0.1"),
        ("127.0.0.1", "rubbish", "rubbish"),
        ("fd00::7", "2001:db8:1:2::9", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:3:4:5:6", "", "2001:db8:1:2::/64"),
        ("testclient", "", "testclient"),
    ],
)
def test_who_asks_is_told_by_our_own_proxy_alone(client: str, forwarded: str, source: str) -> None:
    headers = [(b"x-forwarded-for", forwarded.encode())] if forwarded else []
    assert source_of({"type": "http", "client": (client, 5), "headers": headers}) == source


async def test_who_goes_on_knocking_waits_and_the_providers_do_not(tmp_path: Path) -> None:
    async with installation(tmp_path) as house, aiohttp.ClientSession() as web:
        for number in range(BOUNDS.refusals + 5):
            async with web.get(f"{house.url}/c/guess{number}") as answer:
                assert answer.status == (404 if number < BOUNDS.refusals else 429)
        async with web.get(f"{house.url}/console") as answer:
            assert answer.status == 429
        async with web.get(f"{house.url}/console", headers={"X-Forwarded-For": "203.0.113.9"}) as answer:
            assert answer.status == 401, "somebody else, through the proxy"
        assert await house.texts("+12025550101", "hola") == 200
        async with web.get(f"{house.url}/healthz") as answer:
            assert answer.status == 200


@asynccontextmanager
async def broken(**how: Any) -> AsyncIterator[aiohttp.ClientSession]:
    """An app behind the guard, one of whose pages fails."""

    async def page(request: Request) -> Response:
        raise ValueError("Rosa")

    app = Starlette(routes=[Route("/", page)], middleware=[Middleware(Guard, **how)])
    ready = uvicorn.Server(uvicorn.Config(app, port=0, log_config=None, http=H11Protocol))
    serving = asyncio.create_task(ready.serve())
    await until(lambda: ready.started, "the start")
    port = ready.servers[0].sockets[0].getsockname()[1]
    async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as web:
        yield web
    ready.should_exit = True
    await serving


async def test_a_failure_of_ours_is_told_to_nobody_outside_and_is_dressed_too(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with broken() as web, web.get("/") as answer:
        assert answer.status == 500
        assert await answer.text() == ""
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "content-security-policy" in answer.headers
    assert "answering a request failed" in caplog.text


async def test_nobody_is_sent_to_an_address_of_their_own(tmp_path: Path) -> None:
    async with (
        installation(tmp_path) as house,
        aiohttp.ClientSession() as web,
        web.get(f"{house.url}/healthz/", headers={"Host": "evil.example"}, allow_redirects=False) as answer,
    ):
        assert answer.status == 404
        assert "location" not in answer.headers

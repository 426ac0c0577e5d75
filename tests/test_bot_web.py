"""The web surface: what is there, what is not, and what every answer carries."""

from __future__ import annotations

import socket
from pathlib import Path

import aiohttp
import pytest

from bot import config
from bot.server import listen
from scheduler import outbox, people
from scheduler.db import Database, ms
from tests.installation import Installation, RunningClock, free_port, installation


async def health(house: Installation) -> tuple[int, object]:
    async with aiohttp.ClientSession() as web, web.get(f"{house.url}/healthz") as answer:
        return answer.status, await answer.json()


async def test_healthz_says_ok_while_nothing_is_late(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        assert await health(house) == (200, {"status": "ok", "oldest_due_s": 0})


async def test_healthz_says_late_when_something_due_has_not_left(tmp_path: Path) -> None:
    clock = RunningClock()

    def stuck(db: Database) -> None:
        contact, _ = people.new_contact(db, "sms", "+12025550101", language="en", zone="America/New_York")
        due = ms(clock()) - 600_000
        row = {"key": "k", "kind": "staff", "reader": contact.id, "channel": "sms", "urgency": 1, "due": due}
        outbox.put(db, {**row, "expires": due + 10_000_000, "say": "{}"})
        db.insert("pause", channel="sms", since=due, reason="test")

    async with installation(tmp_path, clock=clock, before=stuck) as house:
        assert await health(house) == (503, {"status": "late", "oldest_due_s": 600})


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/", 404), ("GET", "/twilio/sms", 405), ("POST", "/healthz", 405), ("POST", "/telegram", 404)],
)
async def test_what_is_not_offered_is_not_there(tmp_path: Path, method: str, path: str, status: int) -> None:
    async with (
        installation(tmp_path) as house,
        aiohttp.ClientSession() as web,
        web.request(method, f"{house.url}{path}") as answer,
    ):
        assert answer.status == status


async def test_every_answer_carries_the_security_headers_and_no_server_name(tmp_path: Path) -> None:
    async with installation(tmp_path) as house, aiohttp.ClientSession() as web:
        for path in ("/healthz", "/nowhere", "/twilio/sms"):
            async with web.get(f"{house.url}{path}") as answer:
                assert answer.headers["x-content-type-options"] == "nosniff"
                assert answer.headers["referrer-policy"] == "no-referrer"
                assert "default-src 'self'" in answer.headers["content-security-policy"]
                assert "unsafe-inline" not in answer.headers["content-security-policy"]
                assert "server" not in answer.headers


def test_an_answers_body_does_not_wait_until_its_head_is_acknowledged(tmp_path: Path) -> None:
    web = config.parse(f"[web]\nport = {free_port()}", {}, tmp_path / "courtbell.toml").web
    with listen(web) as listening, socket.create_connection(listening.getsockname()), listening.accept()[0] as here:
        assert here.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)

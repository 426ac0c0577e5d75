"""The demo, over its own routes: what a visitor types, presses and moves, and what the page then shows."""

from __future__ import annotations

import asyncio
import re
import signal
import socket
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.demo import serve
from bot.demo_page import page
from bot.demo_stage import Stage

NOW = datetime(2026, 11, 23, 20, 30, tzinfo=UTC)
STATIC = resources.files("bot").joinpath("demo_static")


class Visitor:
    """Somebody at the page."""

    def __init__(self, stage: Stage) -> None:
        self.web = httpx.AsyncClient(transport=httpx.ASGITransport(page(stage)), base_url="http://127.0.0.1:8080")

    async def see(self) -> dict[str, Any]:
        return dict((await self.web.get("/demo/state")).json())

    async def do(self, deed: str, **said: Any) -> dict[str, Any]:
        answer = await self.web.post(f"/demo/{deed}", json=said)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    async def refused(self, deed: str, **said: Any) -> str:
        answer = await self.web.post(f"/demo/{deed}", json=said)
        assert answer.status_code == 400
        return str(answer.json()["problem"])


@pytest.fixture
async def visitor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Visitor]:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    stage = Stage(lambda: NOW)
    await stage.begin()
    visitor = Visitor(stage)
    yield visitor
    await visitor.web.aclose()
    await stage.end()


def inside(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def screen(state: dict[str, Any], phone: int) -> list[dict[str, Any]]:
    return list(state["phones"][phone]["messages"])


async def test_a_first_visitor_sees_three_phones_this_morning_and_nothing_planned(visitor: Visitor) -> None:
    state = await visitor.see()

    assert [phone["name"] for phone in state["phones"]] == ["Rosa", "Emily", "Sam"]
    assert state["now"] == "2026-11-23T16:00:00+00:00"
    assert (state["hearings"], state["coming"], state["gone"]) == ([], [], [])


async def test_a_hearing_typed_on_the_spanish_phone_is_planned_and_reminded_of(visitor: Visitor) -> None:
    for text in ("HOLA", "2", "1", "1", "1", "Denver", "12 de enero de 2027 9:00 am"):
        await visitor.do("say", phone=0, text=text)
    state = await visitor.do("say", phone=0, text="1")

    assert [hearing["when"] for hearing in state["hearings"]] == ["Tue Jan 12, 2027, 9:00 AM, Denver time"]
    assert [row["what"] for row in state["coming"]] == [f"{days} days before" for days in (30, 14, 7, 3)] + [
        "1 day before"
    ]

    state = await visitor.do("move", to="2027-01-11T12:00")

    told = [message for message in screen(state, 0) if message["unprompted"]]
    assert "mar 12 ene" in told[-1]["text"]
    assert "Tue Jan 12" in told[-1]["english"]
    assert {row["state"] for row in state["gone"] if row["channel"] == "SMS"} == {"delivered"}


async def test_the_sample_registers_on_both_phones_by_typing_and_pressing_alone(visitor: Visitor) -> None:
    state = await visitor.do("sample")

    assert [hearing["title"].rpartition("followed by ")[2] for hearing in state["hearings"]] == ["Rosa and Emily"]
    assert {row["who"] for row in state["coming"]} == {"Rosa", "Emily"}
    assert any(message["mine"] for message in screen(state, 0))


async def test_the_sample_finds_its_way_from_the_middle_of_a_conversation(visitor: Visitor) -> None:
    for text in ("HOLA", "2", "1", "2"):
        await visitor.do("say", phone=0, text=text)

    assert (await visitor.do("sample"))["hearings"]


async def test_discreet_wording_on_one_phone_says_nothing_of_a_court_while_the_plain_one_does(visitor: Visitor) -> None:
    await visitor.do("sample")
    for _ in range(2):
        state = await visitor.do("move", by="next")

    rosa, emily = (screen(state, phone)[-1] for phone in (0, 1))
    assert rosa["unprompted"] and emily["unprompted"]
    assert not re.search(r"corte|audiencia|juez|migra|court|hearing", rosa["text"], re.IGNORECASE)
    assert "Denver Immigration Court" in emily["text"]


async def test_one_brings_the_details_and_counts_as_read(visitor: Visitor) -> None:
    await visitor.do("sample")
    await visitor.do("move", by="next")
    state = await visitor.do("say", phone=0, text="1")

    assert "Denver" in screen(state, 0)[-1]["text"]
    read = [row for row in state["gone"] if row["who"] == "Rosa" and row["what"] == "30 days before"]
    assert [row["state"] for row in read] == ["read"]


async def test_help_asked_for_by_a_button_reaches_staff(visitor: Visitor) -> None:
    state = await visitor.do("sample")
    last, index = next(
        (message, choice["index"])
        for message in reversed(screen(state, 1))
        for choice in message["choices"]
        if choice["label"] == "I need help"
    )
    state = await visitor.do("press", phone=1, message=last["id"], index=index)

    assert "asks for help" in screen(state, 2)[-1]["text"]
    assert screen(state, 2)[-1]["alert"]
    assert next(message for message in screen(state, 1) if message["id"] == last["id"])["pressed"] == index + 1


async def test_stop_on_the_spanish_phone_ends_what_was_planned_for_it(visitor: Visitor) -> None:
    await visitor.do("sample")
    state = await visitor.do("say", phone=0, text="ALTO")

    assert {row["who"] for row in state["coming"]} == {"Emily"}


async def test_start_over_forgets_everything_and_deletes_the_database(visitor: Visitor, tmp_path: Path) -> None:
    await visitor.do("sample")
    before = set(inside(tmp_path))
    state = await visitor.do("restart")

    assert state["hearings"] == [] and screen(state, 0) == []
    assert len(before) == 1 and before.isdisjoint(inside(tmp_path))


async def test_the_clock_goes_forward_only_and_says_so(visitor: Visitor) -> None:
    assert "forward" in await visitor.refused("move", to="2026-11-01T09:00")
    assert "days at a time" in await visitor.refused("move", to="2036-11-01T09:00")
    assert "no date" in await visitor.refused("move", to="tomorrow")
    assert "Register a hearing" in await visitor.refused("move", by="next")
    assert (await visitor.see())["now"] == "2026-11-23T16:00:00+00:00"


@pytest.mark.parametrize(
    ("deed", "said"),
    [
        ("say", {"phone": 7, "text": "1"}),
        ("say", {"phone": -1, "text": "1"}),
        ("say", {"phone": 0, "text": ""}),
        ("say", {"phone": 0, "text": "x" * 5000}),
        ("say", {"phone": "0", "text": "1"}),
        ("press", {"phone": 1, "message": 1, "index": 0}),
        ("press", {"phone": 2, "message": 99, "index": 0}),
        ("move", {}),
        ("move", {"by": "hour", "until": 1}),
        ("move", {"until": 2**52}),
    ],
)
async def test_what_cannot_be_meant_is_refused_and_changes_nothing(
    visitor: Visitor, deed: str, said: dict[str, Any]
) -> None:
    before = await visitor.see()
    await visitor.refused(deed, **said)

    assert await visitor.see() == before


async def test_another_site_can_neither_read_nor_act(visitor: Visitor) -> None:
    form = await visitor.web.post("/demo/restart", content="{}", headers={"content-type": "text/plain"})
    elsewhere = await visitor.web.get("/demo/state", headers={"host": "elsewhere.example"})

    assert (form.status_code, elsewhere.status_code) == (415, 400)


async def test_news_comes_when_something_happens_and_not_before(visitor: Visitor) -> None:
    state = await visitor.see()
    asked = asyncio.create_task(visitor.web.get(f"/demo/state?since={state['run']}.{state['version']}"))
    await asyncio.sleep(0)
    assert not asked.done()

    await visitor.do("say", phone=0, text="HOLA")

    assert screen((await asked).json(), 0)[0]["text"] == "HOLA"


async def test_the_page_keeps_to_a_policy_without_inline_code_or_other_hosts(visitor: Visitor) -> None:
    answer = await visitor.web.get("/")
    policy = answer.headers["content-security-policy"]
    files = [entry for entry in STATIC.iterdir() if entry.name.endswith((".html", ".css", ".js"))]

    assert "default-src 'self'" in policy and "unsafe" not in policy
    assert not re.search(r"<style|\bstyle=|<script(?![^>]*\bsrc=)|\bon\w+=", answer.text)
    for file in files:
        assert not re.search(r"https?://|//\w+\.\w", file.read_text(encoding="utf-8")), file.name


async def test_every_file_that_the_page_names_is_served(visitor: Visitor) -> None:
    named = re.findall(r'(?:href|src)="(/demo/[^"]+)"', (await visitor.web.get("/")).text)

    assert named
    for path in named:
        assert (await visitor.web.get(path)).status_code == 200, path


async def test_a_taken_port_means_the_next_one_and_a_signal_ends_it_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    told: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        running = asyncio.create_task(serve("127.0.0.1", port, lambda: NOW, told.set_result))
        address = await asyncio.wait_for(told, 20)
        async with httpx.AsyncClient() as web:
            found = await web.get(f"{address}demo/state")
        signal.raise_signal(signal.SIGINT)
        await asyncio.wait_for(running, 20)

    assert int(address.rstrip("/").rpartition(":")[2]) > port
    assert found.json()["phones"][0]["name"] == "Rosa"
    assert inside(tmp_path) == []

"""The page of numbers: pictures with the numbers under them, and no person in it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.jobs import count
from scheduler.db import Database
from tests.cast import hearing_of, person
from tests.consoling import visiting
from tests.installation import NOON, RunningClock, installation

BAO, CHAT = "+12025550102", "1001"


def register(db: Database) -> None:
    with db.transaction():
        hearing_of(db, person(db, "sms", BAO, zone="America/New_York"), datetime(2026, 11, 25, 13, 30), label="Bao")
        ana = person(db, "telegram", CHAT, language="es-419", zone="America/New_York")
        hearing_of(db, ana, datetime(2026, 12, 2, 13, 30), label="Ana")


async def test_what_went_out_is_counted_drawn_and_priced(tmp_path: Path) -> None:
    priced = {"alarms": "price_per_part = 0.5"}
    async with installation(tmp_path, clock=RunningClock(NOON), before=register, **priced) as house:
        await house.sms(BAO, 1)
        await house.chat(int(CHAT), 1)
        await house.parts.worker.settled()
        await count(house.parts.store, "America/New_York")
        parts = house.all("select parts from attempt where channel = 'sms'")[0]["parts"]
        async with visiting(house, role="viewer") as dan:
            seen = await dan.get("/console/numbers")
            spanish = await dan.get("/console/numbers?language=es-419")
            nonsense = await dan.get("/console/numbers?language=<b>")
    assert "Nov 16, 2026 SMS 1 0 0 0 1 0 0 0 %" in seen.words
    assert "Nov 16, 2026 Telegram 1 0 0 0 1 0 0 0 %" in seen.words
    assert "Spanish 1 0 % 0 % 0 %" in seen.words
    assert f"Nov 16, 2026 {parts} {parts / 2:.2f}" in seen.words
    assert "Nov 23, 2026 1" in seen.words  # hearings ahead
    assert seen.text.count('<svg class="chart"') == 5
    assert 'aria-describedby="sent-sms-about"' in seen.text
    assert "Nov 16, 2026 SMS" not in spanish.words
    assert "Nov 16, 2026 Telegram 1" in spanish.words
    assert "Nov 16, 2026 SMS" in nonsense.words
    assert "Bao" not in seen.text
    assert "0102" not in seen.source


async def test_without_anything_yet_it_says_so(tmp_path: Path) -> None:
    async with installation(tmp_path, clock=RunningClock(NOON)) as house, visiting(house) as carol:
        seen = await carol.get("/console/numbers")
    assert seen.status == 200
    assert "Nothing yet." in seen.words
    assert "alarms.price_per_part" in seen.words

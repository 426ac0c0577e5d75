"""What somebody is told that we have, and each SMS's try, waits for the disk: a power cut undoes neither."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

from scheduler.db import Database
from scheduler.sqlite_engine import SqliteDatabase
from tests.cast import hearing_of, person
from tests.consoling import visiting
from tests.installation import Installation, installation

ANA = "+12025550103"
_INSERTS = re.compile(r"insert into (\w+)")


def traced(house: Installation) -> dict[str, set[str]]:
    """From now on, by table: how the program's own connection synchronises the rows that it adds."""
    seen: dict[str, set[str]] = {}
    level = "normal"

    def look(statement: str) -> None:
        nonlocal level
        if statement.startswith("pragma synchronous = "):
            level = statement.rpartition(" ")[2]
        elif found := _INSERTS.match(statement):
            seen.setdefault(found[1], set()).add(level)

    db = house.parts.store.db
    assert isinstance(db, SqliteDatabase)
    db.utils.conn.set_trace_callback(look)
    return seen


async def test_a_text_is_on_the_disk_before_it_is_acknowledged_and_an_answer_before_it_leaves(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        seen = traced(house)
        assert await house.texts(ANA, "hello") == 200
        assert seen["inbound"] == {"full"}
        await house.sms(ANA, 1)
    assert seen["attempt"] == {"full"}


async def test_a_message_of_telegram_is_on_the_disk_before_the_next_one_is_asked_for(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        seen = traced(house)
        house.telegram.says(550, "hello")
        await house.chat(550, 1)
    assert seen["inbound"] == {"full"}


async def test_a_deed_of_staff_is_on_the_disk_before_the_page_says_so(tmp_path: Path) -> None:
    def register(db: Database) -> None:
        with db.transaction():
            hearing_of(db, person(db, "sms", ANA), datetime(2027, 3, 15, 13), label="Ana")

    async with installation(tmp_path, before=register) as house, visiting(house) as carol:
        seen = traced(house)
        page = "/console/hearings/1"
        await carol.post(f"{page}/doubt", mark=await carol.mark(page), why="closed")
        assert seen["audit"] == {"full"}

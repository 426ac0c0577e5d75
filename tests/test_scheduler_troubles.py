"""A full disk and a locked database: nothing is called that could not be written down, and nothing is lost."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import aiohttp
import pytest

from scheduler.db import Database, Store, cannot_write
from scheduler.delivery import Rules
from scheduler.worker import Worker
from tests.cast import OFFICE, POLICY, Phones, hearing_of, person
from tests.installation import Installation, installation, until

ANA = "+12025550101"


def fill(db: Database, address: int) -> None:
    """From now on the database may not grow, and no attempt fits any more: SQLite says what it says of a full disk."""
    gone = db.insert(
        "message",
        key="old",
        kind="staff",
        reader=1,
        channel="old",
        urgency=0,
        due=0,
        expires=0,
        state="sent",
        created=0,
    )
    db.all("pragma max_page_count = 1")
    for size in (3000, 300, 30, 3):
        with pytest.raises(sqlite3.OperationalError, match="full") as caught:
            while True:
                with db.transaction():
                    db.insert("attempt", message_id=gone, channel="old", address_id=address, started=0, text="x" * size)
        assert cannot_write(caught.value)


def make_room(db: Database) -> None:
    db.all("pragma max_page_count = 1000000000")


async def test_on_a_full_disk_nothing_is_called_and_all_goes_when_there_is_room(file_db: Database) -> None:
    db = file_db
    ana = person(db, "telegram", "1001")
    hearing_of(db, ana, datetime(2026, 12, 20, 13))
    fill(db, ana.address)
    phones = Phones("telegram")
    worker = Worker(Store(db), {"telegram": phones}, Rules(POLICY, OFFICE))
    await worker.settled()
    assert phones.got == []
    assert db.all("select 1 from attempt where channel = 'telegram'") == []
    make_room(db)
    await worker.settled()
    assert len(phones.got) == 1


async def locked(house: Installation, body: str, sid: str) -> int:
    return (await house.twilio.text_in(f"{house.url}/twilio/sms", ANA, body, sid=sid))[0]


async def test_what_cannot_be_kept_is_not_acknowledged_and_is_heard_when_it_is_brought_again(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        await house.parts.store.do(lambda db: db.all("pragma busy_timeout = 50"))
        with closing(sqlite3.connect(house.config.database.path, isolation_level=None)) as other:
            other.execute("begin immediate")
            assert await locked(house, "hello", "SM" + "1" * 32) >= 500
            async with aiohttp.ClientSession() as web, web.get(f"{house.url}/healthz") as answer:
                assert (answer.status, (await answer.json())["status"]) == (503, "database")
            other.execute("rollback")
        assert await locked(house, "hello", "SM" + "1" * 32) == 200
        assert await house.sms(ANA, 1)
        await asyncio.sleep(0.05)
        assert len(house.twilio.sent_to(ANA)) == 1


async def test_on_a_full_disk_the_webhook_says_so_and_loses_nothing(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        await house.parts.store.do(lambda db: db.all("pragma max_page_count = 1"))
        with pytest.raises(sqlite3.OperationalError, match="full"):
            for number in range(10_000):
                await house.parts.store.do(_one_more, number)
        assert await locked(house, "x" * 1500, "SM" + "2" * 32) >= 500
        await house.parts.store.do(make_room)
        assert await locked(house, "hello", "SM" + "2" * 32) == 200
        await until(lambda: len(house.twilio.sent_to(ANA)) == 1, "the answer")


def _one_more(db: Database, number: int) -> None:
    db.insert("inbound", channel="x", provider_id=f"{number}", address="x", body="x" * 900, received=0, handled=0)


def test_a_commit_that_fails_leaves_the_database_usable(file_db: Database) -> None:
    db = file_db
    fill(db, person(db, "telegram", "1001").address)
    make_room(db)
    with db.transaction():
        db.insert("setting", key="after", value="x")
    assert db.one("select value from setting where key = 'after'") == {"value": "x"}

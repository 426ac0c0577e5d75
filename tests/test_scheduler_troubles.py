"""A full disk and a locked database: nothing is called that could not be written down, and nothing is lost."""

from __future__ import annotations

import asyncio
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import sqlcipher3

from scheduler import encryption
from scheduler.db import Database, Store, cannot_write
from scheduler.delivery import Rules
from scheduler.worker import Worker
from tests.cast import OFFICE, POLICY, Phones, hearing_of, person
from tests.conftest import Clock
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
        with pytest.raises(sqlcipher3.OperationalError, match="full") as caught:
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


async def test_what_was_sent_is_not_forgotten_however_long_it_cannot_be_recorded(
    file_db: Database, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    """Forgotten, it would go again: nobody can ask Telegram. And nothing more goes out until it is recorded."""
    db, phones = file_db, Phones("telegram")
    for chat in range(6):
        hearing_of(db, person(db, "telegram", f"100{chat}"), datetime(2026, 12, 20, 13))
    phones.meanwhile = lambda: db.all("pragma query_only = on")
    store = TriedStore(db)
    worker = Worker(store, {"telegram": phones}, Rules(POLICY, OFFICE), in_flight=1, record_again=(0.0, 0.001))
    sending = asyncio.create_task(worker.settled())
    await until(lambda: store.tried > 40, "many tries")
    left = len(phones.got)
    clock.forward(minutes=30)
    worker.wake()
    await asyncio.sleep(0.01)
    assert (left < 6, len(phones.got) - left, worker.unrecorded, sending.done()) == (True, 0, True, False)
    assert len([each for each in caplog.records if "cannot be recorded" in each.message]) == 1
    phones.meanwhile = lambda: None
    db.all("pragma query_only = off")
    await sending
    await worker.settled()
    assert (len(phones.got), len({out.message for out in phones.got}), worker.unrecorded) == (6, 6, False)
    assert {row["outcome"] for row in db.all("select outcome from attempt where reason is null")} == {"accepted"}


class TriedStore(Store):
    """It counts what it is asked to do."""

    tried = 0

    async def do(self, *args: Any, **more: Any) -> Any:
        self.tried += 1
        return await super().do(*args, **more)


async def test_a_result_that_cannot_be_recorded_does_not_hold_the_others(file_db: Database, clock: Clock) -> None:
    db, phones = file_db, Phones("telegram")
    hearing_of(db, person(db, "telegram", "1001"), datetime(2026, 12, 20, 13))
    odd = person(db, "telegram", "1002")
    hearing_of(db, odd, datetime(2026, 12, 20, 13))
    odd_one = f"old.address_id = {odd.address}"
    db.run(
        f"create trigger odd before update of outcome on attempt when {odd_one} begin select raise(fail, 'odd'); end"
    )
    worker = Worker(Store(db), {"telegram": phones}, Rules(POLICY, OFFICE), record_again=(0.0, 0.001))
    await worker.settled()
    states = db.all("select reader, state from message where kind = 'confirmation' order by reader")
    assert [row["state"] for row in states] == ["sent", "sending"]
    db.run("drop trigger odd")
    clock.forward(minutes=2)
    await worker.settled()
    assert {row["state"] for row in db.all("select state from message where kind = 'confirmation'")} == {"sent"}


async def locked(house: Installation, body: str, sid: str) -> int:
    return (await house.twilio.text_in(f"{house.url}/twilio/sms", ANA, body, sid=sid))[0]


async def test_what_cannot_be_kept_is_not_acknowledged_and_is_heard_when_it_is_brought_again(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        await house.parts.store.do(lambda db: db.all("pragma busy_timeout = 50"))
        with closing(encryption.connect(house.config.database.path, "")) as other:
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
        with pytest.raises(sqlcipher3.OperationalError, match="full"):
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

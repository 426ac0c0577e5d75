"""Erase me: afterwards nothing of a person is in the database, its files, at Twilio, or in the chat."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from scheduler import people, simulated_time
from scheduler.db import Database
from tests.cast import hearing_of, person
from tests.installation import RunningClock, installation
from tests.leaks import left_on_disk, plainly
from tests.living import CHAT, PHONE, Somebody, registered, somebody

NAME, WORDS, CODE = "Xochiquetzal", "a cardboard elephant", "mango77"
LATER = datetime(2029, 1, 15, 13)


async def erases(who: Somebody) -> None:
    """Through the settings, as people do."""
    await who.says("MENU")
    for key in ("choice-go-settings", "choice-set-data", "choice-data-erase", "choice-erase-yes"):
        await who.chooses(key)
    await who.chooses("choice-erase-sure")


async def lives(who: Somebody) -> None:
    """A hearing, a code word, free text; as much as somebody can leave behind."""
    await registered(who)
    with_label = who.house.all("select id from respondent")
    assert with_label
    await who.says("MENU")
    for key in ("choice-go-settings", "choice-set-code"):
        await who.chooses(key)
    await who.says(CODE)
    await who.says(f"{NAME} says {WORDS}")
    await who.says("MENU")


async def someone_else(who: Somebody) -> None:
    """The newest rows, which keep their numbers, are another's."""
    with who.house.beside() as db:
        other = people.contact_at(db, "sms", "+12025550120")
        assert other is None
        hearing_of(db, person(db, "sms", "+12025550120"), LATER, label="Later")
    await who.house.texts("+12025550121", "hola")
    await who.house.parts.worker.settled()


async def cleared(who: Somebody) -> None:
    """The minutes after it."""
    for _ in range(6):
        who.house.clock.forward(minutes=3)
        for text in [*who.house.twilio.ledger]:
            text["status"] = "delivered"
        await who.house.parts.worker.work()


@pytest.mark.parametrize("channel", ["sms", "telegram"])
async def test_nothing_of_them_is_left_anywhere(tmp_path: Path, channel: str) -> None:
    async with somebody(tmp_path, channel, "en") as who:
        await lives(who)
        before = left_on_disk(tmp_path)
        kept = plainly(who.house.twilio.kept() + who.house.telegram.kept())
        for gone in (NAME, WORDS, CODE):
            assert any(plainly(gone) in text for text in before.values()), "the search does find"
            assert plainly(gone) in kept
        await erases(who)
        await someone_else(who)
        await cleared(who)
        after = left_on_disk(tmp_path)
        kept = plainly(who.house.twilio.kept() + who.house.telegram.kept())
        for gone in (NAME, WORDS, CODE, "20270315"):
            assert [name for name, text in after.items() if plainly(gone) in text] == []
            assert plainly(gone) not in kept
        assert who.house.all("select * from remnant") == []


@pytest.mark.parametrize("channel", ["sms", "telegram"])
async def test_the_address_too_is_gone_by_the_next_night(tmp_path: Path, channel: str) -> None:
    async with somebody(tmp_path, channel, "en") as who:
        await registered(who)
        await erases(who)
        await someone_else(who)
        await cleared(who)
        await simulated_time.advance(who.house.parts.worker, who.house.clock() + timedelta(days=1), who.house.clock.set)
        await who.house.parts.worker.work()
        for text in who.house.twilio.ledger:
            text["status"] = "delivered"
        await cleared(who)
        address = PHONE if channel == "sms" else str(CHAT)
        left = left_on_disk(tmp_path)
        assert [name for name, text in left.items() if plainly(address) in text and channel == "sms"] == []
        assert who.house.all("select * from address where value = ?", address) == []
        assert address not in str(who.house.all("select * from inbound"))
        assert "erased" not in who.house.twilio.kept(), "the last answer goes too"


async def test_of_a_deleted_row_the_file_keeps_nothing(tmp_path: Path) -> None:
    """Overwritten in the pages of the file, and in the log that stands before them."""
    clock = RunningClock()

    def fill(db: Database) -> None:
        with db.transaction():
            for number in range(500):
                db.insert("setting", key=f"k{number}", value=f"{NAME} {number} " * 40)

    async with installation(tmp_path, clock=clock, before=fill) as house:
        assert any(plainly(NAME) in text for text in left_on_disk(tmp_path).values())
        await house.parts.store.do(lambda db: db.run("delete from setting where key like 'k%'"))
        await house.parts.store.scrub()
        assert [name for name, text in left_on_disk(tmp_path).items() if plainly(NAME) in text] == []


async def test_somebody_who_reads_is_waited_for_without_keeping_anybody_waiting(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        with house.beside() as reader, reader.snapshot():
            reader.all("select * from contact")
            house.parts.store.db.erased = True
            await house.parts.store.do(lambda db: db.insert("setting", key="x", value="y"))
            began = house.clock()
            await house.parts.store.scrub()
            assert house.clock() - began < timedelta(seconds=1)
            assert house.parts.store.db.erased, "it is still to be done"
        await house.parts.store.scrub()
        assert not house.parts.store.db.erased

"""In a whole installation: what takes long in the staff's chat goes on beside whoever else is heard."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest

from bot.staff_link import page_in
from scheduler import office, people
from scheduler.db import Database
from tests.cast import hearing_of, person
from tests.consoling import visiting
from tests.handing_in import applied, compared, handed_in
from tests.installation import NOON, Installation, RunningClock, installation, until
from tests.reading import ROW

CAROL = 70009


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Installation]:
    def before(db: Database) -> None:
        with db.transaction():
            contact, _ = people.new_contact(db, "telegram", str(CAROL), language="en", zone="America/New_York")
            office.link_staff(db, office.add_staff(db, "Carol", "staff"), contact.id)
            hearing_of(db, person(db, "sms", "+12025550155"), datetime(2027, 1, 5, 9), label="Rosa Marín")
        assert compared(db, handed_in(db, tmp_path, ROW)) == {"new": 1}
        assert applied(db, 1) is not None

    async with installation(tmp_path, clock=RunningClock(NOON), before=before) as running:
        yield running


async def test_names_are_looked_for_and_an_import_is_released_beside_whoever_is_heard(house: Installation) -> None:
    house.telegram.says(CAROL, "/counsel marin")
    shown = await house.chat(CAROL, 1)
    assert "Rosa Marín" in shown["text"]
    house.telegram.says(CAROL, "/imports")
    for number, label in ((2, "1. hearings.csv"), (3, "Let its messages go"), (4, "Yes, let them go")):
        entry = await house.chat(CAROL, number)
        labels = [row[0]["text"] for row in entry["reply_markup"]["inline_keyboard"]]
        house.telegram.presses(CAROL, entry, labels.index(label))
    assert "is being released" in (await house.chat(CAROL, 5))["text"]
    await until(lambda: house.all("select state from import") == [{"state": "released"}], "the release")
    assert house.all("select id from message where state = 'parked'") == []


async def test_the_link_of_the_chat_signs_in_and_opens_exactly_that_page(house: Installation) -> None:
    house.telegram.says(CAROL, "/register")
    link = (await house.chat(CAROL, 1))["text"].split()[-1]
    async with visiting(house, role=None) as carol:
        seen = await carol.enter(link)
        assert seen.path == "/console/people/new" and "Register somebody" in seen.words


@pytest.mark.parametrize("then", ["https://example.org/", "//example.org", "/console/../x", "/twilio/sms", "/console/"])
def test_a_link_opens_no_page_but_ours(then: str) -> None:
    assert page_in(then) == ""
    assert page_in("/console/imports/files/1") == "/console/imports/files/1"

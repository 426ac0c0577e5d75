"""The page of one person over HTTP: hearings, who follows, every text in order, and what is still to come."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest

from scheduler import hearings, office, people
from scheduler.db import Database
from scheduler.hearings import By
from scheduler.reminders import replan_contact
from tests.cast import POLICY, denver, hearing_of, person
from tests.consoling import visiting
from tests.installation import NOON, Installation, RunningClock, installation

BAO, ANA, DAN = "+12025550102", 1001, "+12025550104"
DAY = datetime(2027, 1, 12, 13, 30)  # a wall time
ROSA = "/console/people/1"
ATTORNEYS = 'name = "Lee Example"\nphone = "+1 202 555 0110"\nhours = "9-5"'


def register(db: Database) -> None:
    """Bao has a hearing in January; Ana, who reads Spanish, follows and is approved; Dan agreed to nothing. Ana also
    follows somebody else."""
    with db.transaction():
        bao = person(db, "sms", BAO, zone="America/New_York")
        hearing_of(db, bao, DAY, label="Rosa <b>")
        ana = person(db, "telegram", str(ANA), language="es-419", zone="America/New_York")
        dan = person(db, "sms", DAN, consent=False)
        people.follow(db, ana.contact, 1, "family")
        people.follow(db, dan.contact, 1, "family", state="pending")
        replan_contact(db, POLICY, ana.contact)
        office.give_attorney(db, 1, 1)
        other = people.new_respondent(db, "Pedro")
        people.follow(db, ana.contact, other, "family")
        given = denver(datetime(2026, 11, 24, 9))
        hearings.register(db, POLICY, kind="individual", given=given, respondents=[other], by=By("staff"))


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Installation]:
    clock = RunningClock(NOON)
    async with installation(tmp_path, clock=clock, before=register, **{"attorneys.lee": ATTORNEYS}) as running:
        await running.sms(BAO, 1)
        yield running


async def test_the_page_shows_hearings_followers_consent_and_attorney(house: Installation) -> None:
    async with visiting(house) as carol:
        seen = await carol.get(ROSA)
    assert "Rosa &lt;b&gt;" in seen.text  # names are typed by strangers
    for words in (
        "Tue Jan 12, 2027, 1:30 PM Denver time",
        "stands themselves",
        "Reads Spanish",
        "to be approved",
        "hears nothing: nobody recorded that they agree",
        "202-555-0102",
        "agreed to messages about the case",
        "Lee Example 202-555-0110",
        "reminder, 14 days before",
    ):
        assert words in seen.words, words


async def test_what_was_said_stands_in_order_with_what_became_of_it(house: Installation) -> None:
    await house.texts(BAO, "1")
    await house.sms(BAO, 2)
    await house.texts(BAO, "my number is A234567890")
    await house.sms(BAO, 3)
    async with visiting(house) as carol:
        seen = await carol.get(ROSA)
    said = seen.words
    noted, one = said.index("we noted your master hearing"), said.index("1 themselves, SMS")
    assert noted < one < said.index("Thank you")
    assert "confirmed" in said
    assert "a number that looks like an A-number was taken out" in said
    assert "234567890" not in seen.text


async def test_another_persons_hearing_is_not_told_of_on_this_page(house: Installation) -> None:
    await house.chat(ANA, 1)
    async with visiting(house) as carol:
        assert "Pedro" not in (await carol.get(ROSA)).words
        assert "Anotado: Pedro" in (await carol.get("/console/people/2")).words


async def test_what_is_still_to_come_is_read_in_each_followers_language(house: Installation) -> None:
    async with visiting(house) as carol:
        seen = await carol.get(f"{ROSA}/coming")
        assert "Still to come for Rosa" in seen.words
        part = await carol.get(f"{ROSA}/coming", **{"HX-Request": "true"})
    assert "<main" not in part.text
    for text in (seen.text, part.text):
        assert 'lang="es-419"' in text
        assert "Recordatorio: Rosa" in text
        assert "your master hearing" in text
        assert "reminder, the same morning" in text
        assert "Lee Example" in text
    assert len(house.twilio.sent_to(BAO)) == 1
    assert DAN not in seen.text


async def test_looking_ahead_while_others_are_served_holds_nobody_up(house: Installation) -> None:
    async with visiting(house) as carol:
        await carol.csrf()
        await house.texts(BAO, "1")
        seen = await carol.get(f"{ROSA}/coming")
        assert seen.status == 200
    await house.sms(BAO, 2)


async def test_a_viewer_sees_no_whole_number_and_no_words_of_consent(house: Installation) -> None:
    async with visiting(house, role="viewer") as dan:
        seen = await dan.get(ROSA)
        ahead = await dan.get(f"{ROSA}/coming")
    assert "…0102" in seen.words
    for text in (seen.text, ahead.text):
        assert "2025550102" not in text
        assert "202-555-0102" not in text
    assert "the words shown" not in seen.text


async def test_who_is_not_there_is_not_found(house: Installation) -> None:
    async with visiting(house) as carol:
        for path in ("/console/people/99", "/console/people/99/coming", "/console/people/x"):
            assert (await carol.get(path)).status == 404
        assert (await carol.get(f"{ROSA}?before={'9' * 30}")).status == 200
        assert "Nothing was said" in (await carol.get(f"{ROSA}?before=1")).words


async def test_a_person_without_a_hearing_has_nothing_to_come(tmp_path: Path) -> None:
    def alone(db: Database) -> None:
        with db.transaction():
            people.new_respondent(db, "Nobody")

    async with installation(tmp_path, clock=RunningClock(NOON), before=alone) as house, visiting(house) as carol:
        assert "Nobody follows" in (await carol.get("/console/people/1")).words
        assert "Nothing will be sent" in (await carol.get("/console/people/1/coming")).words

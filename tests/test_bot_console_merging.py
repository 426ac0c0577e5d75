"""Two records of one person become one case, over HTTP: chosen, looked at first, and said yes to."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest

from scheduler import hearings, people
from scheduler.db import Database
from scheduler.hearings import By
from scheduler.reminders import replan_contact
from tests.cast import POLICY, denver, hearing_of, person
from tests.consoling import visiting
from tests.installation import NOON, Installation, RunningClock, installation

BAO, ANA = "+12025550102", "+12025550103"
DAY = datetime(2027, 3, 15, 13)  # a wall time
MERGE = "/console/people/1/merge"


def register(db: Database) -> None:
    """Rosa registered herself, and her daughter follows, approved; the office has her too, with another date."""
    with db.transaction():
        rosa = person(db, "sms", BAO, zone="America/New_York")
        hearing_of(db, rosa, DAY, label="Rosa")
        ana = person(db, "sms", ANA, zone="America/New_York")
        people.follow(db, ana.contact, 1, "family")
        db.run("update follower set name = 'Ana' where contact_id = ?", ana.contact)
        replan_contact(db, POLICY, ana.contact)
        office = people.new_respondent(db, "Rosa M. Example", reference="M-1", detained=True)
        given = denver(datetime(2027, 3, 17, 9))
        hearings.register(db, POLICY, kind="master", given=given, respondents=[office], by=By("staff"))
        people.new_respondent(db, "Pedro", reference="M-2")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Installation]:
    async with installation(tmp_path, clock=RunningClock(NOON), before=register) as running:
        await running.sms(BAO, 1)
        running.clock.forward(minutes=15)
        yield running


async def test_what_becomes_of_the_two_is_seen_before_anything_is_changed(house: Installation) -> None:
    before = {name: house.all(f"select * from {name}") for name in ("respondent", "follower", "hearing", "message")}
    async with visiting(house) as carol:
        seen = await carol.get(f"{MERGE}?q=Rosa Example")
        assert "Rosa M. Example" in seen.words
        seen = await carol.get(f"{MERGE}?with=2")
    then = seen.words[seen.words.index("One case") :]
    assert "two dates: to be settled" in then
    assert "to be approved" in then
    assert "detained" in then
    assert "M-1" in then
    assert "This cannot be taken back." in then
    assert {name: house.all(f"select * from {name}") for name in before} == before
    assert house.all("select id from audit where action = 'merge'") == []
    assert house.all("select id from task") == []


async def test_a_yes_makes_one_case_whose_relatives_wait_again_and_says_so_once(house: Installation) -> None:
    async with visiting(house) as carol:
        back = await carol.get(f"{MERGE}?with=2")
        seen = await carol.yes(back, MERGE)
        assert "The two are one case now" in seen.words
        assert "2 dates: settle it" in seen.words
        assert (await carol.yes(back, MERGE)).status == 404
        assert (await carol.get("/console/people/2")).status == 404
    assert house.all("select label, reference, detained from respondent where id = 1") == [
        {"label": "Rosa", "reference": "M-1", "detained": 1}
    ]
    assert house.all("select state from follower where name = 'Ana'") == [{"state": "pending"}]
    (row,) = house.all("select who, record, record_id from audit where action = 'merge'")
    assert row == {"who": "Carol", "record": "respondent", "record_id": 1}
    # Detained: nothing goes to her own phone, and Ana is not approved.
    assert house.all("select id from message where kind = 'reminder' and state = 'planned'") == []


async def test_a_yes_to_what_has_changed_since_does_not_count(house: Installation) -> None:
    async with visiting(house) as carol:
        back = await carol.get(f"{MERGE}?with=2")
        await carol.post("/console/people/1/remove", follower="2")
        seen = await carol.yes(back, MERGE)
        assert "Then" in seen.words
        assert len(house.all("select id from respondent")) == 3
        assert (await carol.post(MERGE, **{"with": "2", "sure": "0" * 40})).status == 200
    assert len(house.all("select id from respondent")) == 3


async def test_two_references_are_pointed_out_and_either_can_be_kept(house: Installation) -> None:
    async with visiting(house) as carol:
        seen = await carol.get("/console/people/2/merge?with=3")
        assert "M-1 is kept, M-2 is lost" in seen.words
        assert re.search(r'href="/console/people/3/merge\?with=2"', seen.text)
        assert (await carol.get("/console/people/2/merge?with=2")).status == 400
        assert (await carol.get("/console/people/2/merge?with=99")).status == 404
        assert (await carol.post("/console/people/2/merge", **{"with": "x"})).status == 400


async def test_an_a_number_that_is_searched_for_is_not_shown_again(house: Installation) -> None:
    async with visiting(house) as carol:
        assert "234567890" not in (await carol.get(f"{MERGE}?q=A234567890")).text

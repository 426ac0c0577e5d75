"""The page of one hearing over HTTP: its dates, how far its followers got, and what staff does about it."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from scheduler import hearings, people
from scheduler.db import Database
from scheduler.hearings import By
from scheduler.reminders import replan_contact
from tests.cast import POLICY, denver, hearing_of, person
from tests.consoling import Seen, Visitor, visiting
from tests.installation import NOON, Installation, RunningClock, installation, until

BAO, ANA = "+12025550102", "+12025550103"
DAY = datetime(2027, 3, 15, 13)  # a wall time
HEARING = "/console/hearings/1"
NEW = {"date": "2027-04-20", "time": "09:30", "court": "Denver Immigration Court (DEN)", "medium": "in_person"}


def register(db: Database) -> None:
    """Bao registered his hearing; Ana, whom he lets follow, says that it is two days later. It is daytime."""
    with db.transaction():
        bao = person(db, "sms", BAO, zone="America/New_York")
        hearing_of(db, bao, DAY, label="Bao <b>")
        ana = person(db, "sms", ANA, zone="America/New_York")
        people.follow(db, ana.contact, 1, "family")
        db.run("update follower set name = 'Ana' where contact_id = ?", ana.contact)
        replan_contact(db, POLICY, ana.contact)


def dispute(house: Installation) -> None:
    """Ana gives another date, as if she had typed it."""
    ana = house.all("select contact_id from address where value = ?", ANA)[0]["contact_id"]
    later = denver(DAY + timedelta(days=2))
    db = house.parts.store.db
    with db.transaction():
        hearings.move(db, POLICY, 1, later, By("family", ana))
    house.parts.worker.wake()


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Installation]:
    async with installation(tmp_path, clock=RunningClock(NOON), before=register) as running:
        await running.sms(BAO, 1)
        # Two texts that offer numbers stand ten minutes apart.
        running.clock.forward(minutes=15)
        yield running


async def does(who: Visitor, deed: str, **said: str) -> Seen:
    """Send a form of the page as it is now."""
    return await who.post(f"{HEARING}/{deed}", mark=await who.mark(HEARING), **said)


async def test_the_page_shows_who_said_which_date_and_how_far_everybody_got(house: Installation) -> None:
    dispute(house)
    async with visiting(house) as carol:
        seen = await carol.get(HEARING)
    assert "Bao &lt;b&gt;" in seen.text  # names are typed by strangers
    assert "2 dates" in seen.words
    assert "Wed Mar 17, 2027, 1:00 PM Denver time" in seen.words
    assert "Ana (family)" in seen.words
    assert "themselves" in seen.words
    assert "disputed" in seen.words
    assert "reminder, 30 days before" in seen.words


async def test_a_new_date_is_read_back_with_its_weekday_before_it_counts(house: Installation) -> None:
    async with visiting(house) as carol:
        back = await does(carol, "move", **NEW)
        assert "Tue Apr 20, 2027, 9:30 AM, Denver time" in back.words
        assert "Mon Mar 15, 2027, 1:00 PM, Denver time" in back.words
        assert len(house.all("select id from revision")) == 1
        seen = await carol.yes(back, f"{HEARING}/move")
        assert "The hearing has its new date." in seen.words
        # Pressed twice, or after Back: nothing is sent twice.
        assert "done already" in (await carol.yes(back, f"{HEARING}/move")).words
    rows = house.all("select number, state, said_role, medium from revision order by number")
    assert [(row["number"], row["state"]) for row in rows] == [(1, "rejected"), (2, "standing")]
    assert (rows[1]["said_role"], rows[1]["medium"]) == ("staff", "in_person")
    old = house.all("select distinct state from message where kind = 'reminder' and revision = 1")
    assert old == [{"state": "killed"}]
    assert "new date for your master hearing" in await house.sms(BAO, 2)
    assert [row["action"] for row in house.all("select action from audit where record = 'hearing'")] == ["move"]


async def test_what_was_read_back_is_what_counts(house: Installation) -> None:
    async with visiting(house) as carol:
        back = await does(carol, "move", **NEW)
        seal = re.search(r'name="sure" value="(\w+)"', back.text)
        assert seal is not None
        seen = await does(carol, "move", sure=seal[1], **(NEW | {"time": "10:30"}))
        assert "10:30 AM" in seen.words
        assert len(house.all("select id from revision")) == 1
        again = await does(carol, "move", again="1", **NEW)
        assert 'value="2027-04-20"' in again.text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"date": ""}, "The date is missing"),
        ({"time": "25:00"}, "The time"),
        ({"date": "2026-02-03"}, "is over already"),
        ({"court": "nowhere at all"}, "no such court"),
        ({"court": "New York"}, "which one?"),
        ({"court": "", "city": ""}, "Say which court it is"),
        ({"date": "2027-03-14", "time": "02:30"}, "the clocks are put forward"),
        ({"medium": "by pigeon"}, "Choose how"),
        ({"place": "x" * 300}, "at most 200"),
    ],
)
async def test_what_cannot_be_meant_is_refused_in_words(house: Installation, typed: dict[str, str], said: str) -> None:
    async with visiting(house) as carol:
        seen = await does(carol, "move", **(NEW | typed))
    assert seen.status == 400
    assert said in seen.words
    assert len(house.all("select id from revision")) == 1


async def test_an_odd_date_is_doubted_and_an_a_number_is_taken_out(house: Installation) -> None:
    async with visiting(house) as carol:
        back = await does(carol, "move", **(NEW | {"date": "2027-04-18", "place": "Room 4, A234 567 890"}))
        assert "It is a weekend" in back.words
        assert "A number that looks like an A-number was taken out" in back.words
        assert "567" not in back.source
        await carol.yes(back, f"{HEARING}/move")
    assert house.all("select place from revision where number = 2") == [{"place": "Room 4,"}]


async def test_settling_says_which_date_stands_to_everybody_and_takes_it_off_the_list(house: Installation) -> None:
    dispute(house)
    await house.sms(BAO, 2)
    house.clock.forward(minutes=15)
    async with visiting(house) as carol:
        seen = await does(carol, "settle", number="1")
        assert "Settled" in seen.words
        assert "Nothing changed" in (await does(carol, "settle", number="1")).words
        assert (await does(carol, "settle", number="2")).status == 404
    assert "we noted your master hearing" in await house.sms(BAO, 3)
    assert house.all("select id from task where kind = 'dispute' and done is null") == []
    assert house.all("select id from message where revision = 2 and state = 'planned'") == []


async def test_a_hearing_is_cancelled_and_takes_place_after_all(house: Installation) -> None:
    async with visiting(house) as carol:
        assert "Cancelled" in (await does(carol, "cancel")).words
        assert "no longer counts" in await house.sms(BAO, 2)
        seen = await carol.get(HEARING)
        assert "Another date or place" not in seen.words
        assert (await does(carol, "move", **NEW)).status == 400
        house.clock.forward(minutes=15)
        assert "It takes place after all" in (await does(carol, "reinstate")).words
        assert (await does(carol, "reinstate")).status == 400
    assert "we noted" in await house.sms(BAO, 3)


async def test_doubt_is_noted_and_ended_and_a_hearing_that_is_over_is_closed(house: Installation) -> None:
    async with visiting(house) as carol:
        await does(carol, "doubt", why="closed")
        assert "in doubt: the court may be closed" in (await carol.get(HEARING)).words
        await does(carol, "end-doubt")
        assert "in doubt:" not in (await carol.get(HEARING)).words
        assert (await does(carol, "doubt", why="?")).status == 400
        assert (await does(carol, "close", outcome="?")).status == 400
        seen = await does(carol, "close", outcome="attended")
        assert "was there" in seen.words
    assert house.all("select id from message where state = 'planned' and kind = 'reminder'") == []
    actions = [row["action"] for row in house.all("select action from audit where record = 'hearing' order by id")]
    assert actions == ["doubt", "end doubt", "close"]


async def test_a_page_of_before_a_change_does_nothing(house: Installation) -> None:
    async with visiting(house) as carol:
        old = await carol.mark(HEARING)
        back = await does(carol, "move", **NEW)
        dispute(house)
        for mark in (old, ""):
            for deed in ("cancel", "end-doubt", "close", "doubt"):
                refused = await carol.post(f"{HEARING}/{deed}", mark=mark, outcome="attended", why="closed")
                assert refused.status == 400 and "it changed since you looked" in refused.words
            assert (await carol.post(f"{HEARING}/settle", number="1", mark=mark)).status == 400
            assert (await carol.post(f"{HEARING}/move", mark=mark, **NEW)).status == 400
        assert (await carol.yes(back, f"{HEARING}/move")).status == 400
    assert house.all("select state, doubt from hearing") == [{"state": "set", "doubt": None}]
    assert house.all("select state from revision order by number") == [{"state": "standing"}, {"state": "disputed"}]


async def test_a_viewer_looks_and_changes_nothing(house: Installation) -> None:
    async with visiting(house, role="viewer") as dan:
        seen = await dan.get(HEARING)
        assert "Cancel the hearing" not in seen.words
        for deed in ("move", "settle", "cancel", "reinstate", "doubt", "end-doubt", "close"):
            assert (await dan.post(f"{HEARING}/{deed}", **NEW)).status == 403
        assert (await dan.get("/console/hearings/99")).status == 404
    await until(lambda: house.all("select state from hearing") == [{"state": "set"}], "nothing")

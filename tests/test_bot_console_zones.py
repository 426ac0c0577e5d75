"""A time that is typed by another clock than the court's is never taken for the court's in a form of staff."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest

from scheduler.db import Database
from tests.cast import hearing_of, person
from tests.console_forms import TYPED
from tests.consoling import visiting
from tests.installation import NOON, Installation, RunningClock, installation

HEARING, MOVE, REGISTER = "/console/hearings/1", "/console/hearings/1/move", "/console/people/new"
NEW_DATE = {"date": "2027-04-20", "court": "Denver Immigration Court (DEN)", "medium": "unknown"}
# As typed; what the clock in Denver shows then.
OTHERS = [
    ("9:00 AM ET", "7:00 AM"),
    ("9:00 AM Eastern Time", "7:00 AM"),
    ("9am (PT)", "10:00 AM"),
    ("9:00 a.m. UTC-8", "11:00 AM"),
    ("11:30 PM Hawaii time", "Wed Apr 21, 2027, 3:30 AM, Denver time"),
]
SAME = ["9:00 AM MT", "9:00 AM Mountain Time", "9:00 AM Denver time", "9:00 AM MDT"]


def register(db: Database) -> None:
    with db.transaction():
        hearing_of(db, person(db, "sms", "+12025550102"), datetime(2027, 3, 15, 13), label="Bao")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Installation]:
    async with installation(tmp_path, clock=RunningClock(NOON), before=register) as running:
        yield running


async def test_the_fields_of_dates_and_times_are_those_of_the_browser_which_take_no_zone(house: Installation) -> None:
    kinds = {"date": "date", "time": "time", "since": "date", "until": "date", "agreed_on": "date"}
    moments = {"wall": "datetime-local", "starts": "datetime-local"}
    news = "/console/broadcasts/new"
    async with visiting(house) as carol:
        pages = [HEARING, REGISTER, "/console/people/1/hearing", news, f"{news}?about=rights_session"]
        text = "".join([(await carol.get(path)).text for path in pages])
    found = set(re.findall(r'<input type="([a-z-]+)" name="(\w+)"', text))
    for name, kind in (kinds | moments).items():
        assert {each for each, called in found if called == name} == {kind}, name
    assert len(re.findall(r'type="time" name="time"', text)) == 3


@pytest.mark.parametrize(("typed", "there"), OTHERS)
async def test_the_hour_of_another_zone_is_refused_with_the_hour_of_the_court(
    house: Installation, typed: str, there: str
) -> None:
    hour = "11:30 PM" if typed.startswith("11:30") else "9:00 AM"
    async with visiting(house) as carol:
        for path, form in ((MOVE, NEW_DATE | {"mark": await carol.mark(HEARING)}), (REGISTER, TYPED | NEW_DATE)):
            seen = await carol.post(path, **form | {"time": typed})
            assert seen.status == 400
            assert f"{hour} in the time zone that was typed is {there} in Denver." in seen.words
            assert "write it as the clock in Denver shows it" in seen.words
            assert seen.fields(path)["time"] == typed
    assert house.all("select count(*) as n from revision") == [{"n": 1}]


@pytest.mark.parametrize("typed", SAME)
async def test_the_courts_own_zone_changes_nothing(house: Installation, typed: str) -> None:
    async with visiting(house) as carol:
        back = await carol.post(MOVE, mark=await carol.mark(HEARING), **NEW_DATE | {"time": typed})
        assert "Tue Apr 20, 2027, 9:00 AM, Denver time" in back.words
        await carol.yes(back, MOVE)
    assert house.all("select wall from revision where number = 2") == [{"wall": "2027-04-20T09:00"}]


@pytest.mark.parametrize("typed", ["9:00 AM my time", "9:00 BST", "9:00-05:00", "9:00Z", "Eastern"])
async def test_a_clock_that_nobody_knows_is_asked_for(house: Installation, typed: str) -> None:
    async with visiting(house) as carol:
        seen = await carol.post(MOVE, mark=await carol.mark(HEARING), **NEW_DATE | {"time": typed})
    assert seen.status == 400 and "The time: " in seen.words
    assert house.all("select count(*) as n from revision") == [{"n": 1}]


@pytest.mark.parametrize("typed", ["2027-03-01 10:00 ET", "2027-03-01T10:00Z", "2027-03-01 10:00 AM Pacific"])
async def test_a_zone_in_the_moment_of_a_broadcast_is_refused(house: Installation, typed: str) -> None:
    async with visiting(house) as carol:
        for form in (
            {"about": "news", "name": "Snow", "text-en": "Closed.", "wall": typed},
            {"about": "rights_session", "place": "12 Main St", "starts": typed},
        ):
            assert (await carol.post("/console/broadcasts/new", **form)).status == 400
    assert house.all("select id from broadcast") == []

"""The list of people, as staff sees it over HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest

from scheduler import hearings, people
from scheduler.db import Database
from scheduler.hearings import By
from tests.cast import POLICY, denver, hearing_of, person
from tests.consoling import visiting
from tests.installation import NOON, Installation, RunningClock, installation

BAO = "+12025550102"
DAY = datetime(2027, 1, 12, 13, 30)  # a wall time


def register(db: Database) -> None:
    """Bao has a hearing in January; José, whom nobody can reach, has one the day before."""
    with db.transaction():
        bao = person(db, "sms", BAO, zone="America/New_York")
        hearing_of(db, bao, DAY, label="Bao <b>")
        jose = people.new_respondent(db, "José González", reference="M-77", detained=True)
        given = denver(DAY.replace(day=11))
        hearings.register(db, POLICY, kind="individual", given=given, respondents=[jose], by=By("staff"))
        people.new_respondent(db, "Rosa")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Installation]:
    async with installation(tmp_path, clock=RunningClock(NOON), before=register) as running:
        yield running


async def test_the_list_shows_who_has_a_hearing_the_next_one_first(house: Installation) -> None:
    async with visiting(house) as carol:
        seen = await carol.get("/console/people")
        assert seen.words.index("José González") < seen.words.index("Bao")
        assert "Bao &lt;b&gt;" in seen.text  # names are typed by strangers
        assert "Mon Jan 11, 2027, 1:30 PM Denver" in seen.words
        assert "nobody follows" in seen.words
        assert 'href="/console/people/3"' not in seen.text
        seen = await carol.get("/console/people?ahead=no")
        assert 'href="/console/people/3"' in seen.text
        assert 'href="/console/people/1"' not in seen.text


async def test_people_are_found_by_a_name_spelled_wrong_a_reference_and_a_number(house: Installation) -> None:
    async with visiting(house) as carol:
        for typed in ("jose gonzales", "m-77", "Gonzlez"):
            seen = await carol.get(f"/console/people?q={typed}")
            assert "José González" in seen.words, typed
            assert 'href="/console/people/1"' not in seen.text
        for typed in ("202 555 0102", "5550102"):
            assert 'href="/console/people/1"' in (await carol.get(f"/console/people?q={typed}")).text
        assert "Nobody is found" in (await carol.get("/console/people?q=xyzzy")).words


async def test_a_viewer_finds_a_number_by_no_more_than_its_end(house: Installation) -> None:
    async with visiting(house, role="viewer") as dan:
        assert 'href="/console/people/1"' in (await dan.get("/console/people?q=0102")).text
        assert 'href="/console/people/1"' in (await dan.get("/console/people?q=202-555-0102")).text
        assert 'href="/console/people/1"' in (await dan.get("/console/people?q=999-999-0102")).text
        assert 'href="/console/people/1"' not in (await dan.get("/console/people?q=5550")).text
        assert "Register somebody" not in (await dan.get("/console/people")).words


async def test_an_a_number_that_is_searched_for_is_taken_out_and_said_so(house: Installation) -> None:
    async with visiting(house) as carol:
        seen = await carol.get("/console/people?q=A234567890")
        assert "It was taken out" in seen.words
        assert "234567890" not in seen.text


async def test_filters_narrow_the_list_and_nonsense_in_the_address_is_no_fault(house: Installation) -> None:
    async with visiting(house) as carol:
        seen = await carol.get("/console/people?detained=1&kind=individual&court=DEN")
        assert "José González" in seen.words
        assert 'href="/console/people/1"' not in seen.text
        for odd in ("-1", "x", "9" * 30, "１", "'--", "%00"):
            path = f"/console/people?after={odd}&kind={odd}&attorney={odd}&tag={odd}&language={odd}&channel={odd}"
            assert (await carol.get(path)).status == 200

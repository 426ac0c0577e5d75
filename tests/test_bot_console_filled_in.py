"""A form of the console that is refused comes back with what was typed in it, and says what is wrong with it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest

from scheduler import hearings, people
from scheduler.db import Database
from scheduler.hearings import By
from tests.cast import POLICY, denver, hearing_of, person
from tests.console_forms import TYPED
from tests.consoling import Seen, visiting
from tests.installation import NOON, Installation, RunningClock, installation

BAO = "+12025550102"
DAY = datetime(2027, 3, 15, 13)  # a wall time
HEARING, MOVE = "/console/hearings/1", "/console/hearings/1/move"
NEWS = "/console/broadcasts/new"
NEW_DATE = {
    "date": "2027-04-20",
    "time": "09:30",
    "court": "Denver Immigration Court (DEN)",
    "medium": "video",
    "place": "Room <4>",
    "judge": "Doe",
    "city": "",
    "zone": "",
}
WORDS = {
    "about": "news",
    "name": "Snow <day>",
    "text-en": "The office is closed.\nCall us.",
    "text-es-419": "Cerrado.",
    "since": "2027-03-01",
    "until": "2027-03-05",
    "wall": "2027-02-01T10:00",
    "kinds": "master",
    "cities": "Denver, Omaha",
    "second": "1",
    "unconfirmed": "1",
}


def register(db: Database) -> None:
    with db.transaction():
        hearing_of(db, person(db, "sms", BAO, zone="America/New_York"), DAY, label="Bao")
        people.new_respondent(db, "Luz", reference="M-2")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Installation]:
    async with installation(tmp_path, clock=RunningClock(NOON), before=register) as running:
        yield running


def holds(seen: Seen, action: str, typed: dict[str, str], said: str) -> None:
    """The page says what is wrong, and its form is filled in as it was."""
    assert seen.status == 400
    assert "Not done." in seen.words and said in seen.words
    assert "copy what you need" not in seen.words
    fields = seen.fields(action)
    assert {name: fields.get(name, "") for name in typed} == typed


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"date": "2027-02-30"}, "The date: no such day in the calendar"),
        ({"date": ""}, "The date is missing"),
        ({"date": "2026-02-03"}, "is over already"),
        ({"date": "9999-12-31", "time": "23:30"}, "a year far from now"),
        ({"time": ""}, "The time is missing"),
        ({"time": "25:00"}, "no such time of day"),
        ({"court": "nowhere at all"}, "no such court"),
        ({"court": ""}, "Say which court it is"),
        ({"court": "", "city": "Fargo", "zone": "Mars/Olympus"}, "Choose a time zone"),
        ({"place": "x" * 300}, "at most 200"),
    ],
)
async def test_a_refused_move_comes_back_filled_in_with_what_is_wrong(
    house: Installation, wrong: dict[str, str], said: str
) -> None:
    typed = NEW_DATE | wrong
    async with visiting(house) as carol:
        seen = await carol.post(MOVE, mark=await carol.mark(HEARING), **typed)
        holds(seen, MOVE, typed, said)
        assert "Until now: Mon Mar 15, 2027, 1:00 PM Denver time" in seen.words
        assert "Room &lt;4&gt;" in seen.text or wrong.get("place")
        # Put right where it stands, it is read back, and counts.
        back = await carol.post(MOVE, **seen.fields(MOVE) | NEW_DATE)
        assert "The hearing has its new date." in (await carol.yes(back, MOVE)).words
    rows = house.all("select judge, place, medium from revision where number = 2")
    assert rows == [{"judge": "Doe", "place": "Room <4>", "medium": "video"}]


async def test_a_move_that_somebody_overtook_comes_back_beside_the_date_of_now(house: Installation) -> None:
    async with visiting(house) as carol:
        old = await carol.mark(HEARING)
        db = house.parts.store.db
        with db.transaction():
            hearings.move(db, POLICY, 1, denver(DAY.replace(day=22)), By("staff"))
        seen = await carol.post(MOVE, mark=old, **NEW_DATE)
        holds(seen, MOVE, NEW_DATE, "it changed since you looked")
        assert "Until now: Mon Mar 22, 2027, 1:00 PM Denver time" in seen.words
        assert house.all("select count(*) as n from revision") == [{"n": 2}]
        assert "Mon Mar 22, 2027" in (await carol.post(MOVE, **seen.fields(MOVE))).words
        # Of one that was cancelled there is nothing to fill in: what was typed can be copied.
        await carol.post(f"{HEARING}/cancel", mark=await carol.mark(HEARING))
        gone = await carol.post(MOVE, mark=old, **NEW_DATE)
    assert gone.status == 400 and "copy what you need" in gone.words and "Doe" in gone.words


@pytest.mark.parametrize("path", ["/console/people/new", "/console/people/1/hearing", "/console/people/1/follower"])
async def test_a_refused_registration_comes_back_filled_in_at_once(house: Installation, path: str) -> None:
    typed = {name: value for name, value in TYPED.items() if path.endswith("new") or name not in ("label", "reference")}
    wrong = typed | ({"agreed_words": "A234567890"} if path.endswith("follower") else {"date": "2020-01-01"})
    async with visiting(house) as carol:
        seen = await carol.post(path, **wrong)
        assert seen.status == 400
        fields = seen.fields(path)
        shown = {name: value for name, value in wrong.items() if name in fields and name != "agreed_words"}
        assert {name: fields[name] for name in shown} == shown
        assert len(shown) >= 5
        assert "234567890" not in seen.source
    assert len(house.all("select id from respondent")) == 2


async def test_a_refused_broadcast_comes_back_with_every_word(house: Installation) -> None:
    async with visiting(house) as carol:
        for wrong, said in (
            ({"until": "2027-02-01"}, "The first day of the hearings is after the last one"),
            ({"wall": "soon"}, "is no day and time"),
            ({"name": ""}, "needs a name"),
        ):
            typed = WORDS | wrong
            seen = await carol.post(NEWS, **typed)
            holds(seen, NEWS, typed, said)
            assert "Snow &lt;day&gt;" in seen.text or not typed["name"]
        seen = await carol.post(NEWS, **WORDS | {"text-en": "Case A 234 567 890 is closed."})
        assert "held an A-number" in seen.words
        assert "567" not in seen.source
        assert seen.fields(NEWS)["text-en"] == "Case is closed."
        talk = {"about": "rights_session", "place": "12 Main St", "starts": "9999-12-31T10:00"}
        holds(await carol.post(NEWS, **talk), NEWS, talk, "is no day and time")
    assert house.all("select id from broadcast") == []


async def test_a_refused_change_of_a_draft_keeps_its_words_and_its_mark(house: Installation) -> None:
    async with visiting(house) as carol:
        path = (await carol.post(NEWS, **WORDS)).path
        mark = await carol.mark(f"{path}/edit")
        typed = WORDS | {"mark": mark, "text-en": "Closed until Monday.", "since": "2027-03-09"}
        seen = await carol.post(f"{path}/edit", **typed)
        holds(seen, f"{path}/edit", typed, "after the last one")
        assert "Closed until Monday." not in (await carol.get(path)).words
        put_right = seen.fields(f"{path}/edit") | {"since": "2027-03-02"}
        assert "Closed until Monday." in (await carol.post(f"{path}/edit", **put_right)).words


async def test_refused_names_tags_and_references_come_back_on_the_page_of_the_person(house: Installation) -> None:
    person = "/console/people/1"
    async with visiting(house) as carol:
        typed = {"label": "Bao T.", "reference": "M-2"}
        holds(await carol.post(f"{person}/edit", **typed), f"{person}/edit", typed, "Somebody else has the reference")
        typed = {"label": "", "reference": "M-1"}
        holds(await carol.post(f"{person}/edit", **typed), f"{person}/edit", typed, "What should this person be called")
        typed = {"tag": "needs a ride " * 4}
        seen = await carol.post(f"{person}/tag", **typed)
        holds(seen, f"{person}/tag", {"tag": typed["tag"].strip()}, "at most 30")
        assert seen.fields(f"{person}/edit")["label"] == "Bao"
        assert (await carol.post("/console/people/99/edit", label="")).status in (400, 404)


async def test_refused_forms_of_the_office_come_back_as_they_were(house: Installation) -> None:
    async with visiting(house, "Olga", "owner") as olga:
        typed = {"name": "Olga", "role": "viewer"}
        path = "/console/office/staff"
        holds(await olga.post(path, **typed), path, typed, "There is an account Olga already")
        typed = {"list": "audit", "since": "2027-03-09", "until": "soon", "numbers": "1"}
        path = "/console/office/export"
        holds(await olga.post(path, **typed), path, typed, "soon")


async def test_a_form_that_another_site_sends_is_filled_in_for_nobody(house: Installation) -> None:
    async with visiting(house) as carol:
        for said in ({"csrf": "x" * 5000}, {"csrf": "x"}):
            seen = await carol.post(MOVE, headers={"sec-fetch-site": "cross-site"}, **NEW_DATE, **said)
            assert seen.status in (400, 403)
            assert "Doe" not in seen.text
    async with visiting(house, "Dan", "viewer") as dan:
        seen = await dan.post(MOVE, **NEW_DATE | {"date": ""})
        assert seen.status == 403 and 'name="judge"' not in seen.text

"""The call list from the command line and from the staff's chat, by the functions of the console."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import calls_command
from bot.simulated_phones import Phone
from bot.simulation import simulation
from scheduler import erasure, people
from scheduler.db import Database
from tests.broadcasting import staff
from tests.cast import Person, hearing_of, person
from tests.commanding import Typed, typing
from tests.conversing import Person as Talking
from tests.conversing import facts
from tests.playing import last, press

CAROL = Phone("Carol", "telegram", "9001", role="staff")
ANA = Phone("Ana", "telegram", "9003", language="es-419")
START = datetime(2026, 11, 2, 17, 0, tzinfo=UTC)


@pytest.fixture
def rosa(db: Database) -> Person:
    """She asks for help before her hearing. Carol owns the office, Dan only looks."""
    staff(db, "Carol", "owner")
    staff(db, "Dan", "viewer")
    rosa = person(db, "sms", "+12025550109")
    hearing_of(db, rosa, datetime(2027, 6, 1, 8, 30), label="Rosa M")
    people.add_task(db, "help:1", "help-asked", "help-asked", contact_id=rosa.contact)
    return rosa


@pytest.fixture
def typed(db: Database, tmp_path: Path, rosa: Person) -> Typed:
    return typing(calls_command.run, "calls", db, tmp_path)


def number(typed: Typed) -> str:
    return str(json.loads(typed("list", "--json")[1].splitlines()[0])["id"])


def test_who_needs_a_person_is_listed_with_why_their_number_and_their_hearing(typed: Typed) -> None:
    code, listed = typed("list")
    assert code == 0
    for each in ("Rosa M: asks for help", "202-555-0109", "Tue Jun 1, 2027, 8:30 AM"):
        assert each.lower() in listed.lower(), listed


def test_what_became_of_it_is_noted_and_a_wrong_number_only_when_it_is_meant(typed: Typed, db: Database) -> None:
    assert typed("not-reached", number(typed)) == (0, "Noted: not reached. It stays on the list.")
    assert "tried 1×" in typed("list")[1]
    code, dry = typed("wrong-number", number(typed))
    assert code == 0 and "202-555-0109" in dry and "dry run" in dry
    assert not db.all("select id from address where stopped is not null")
    assert typed("wrong-number", number(typed), "--yes")[0] == 0
    assert db.all("select id from address where stopped is not null")
    assert db.all("select who, action from audit") == [
        {"who": "Carol", "action": "not reached"}, {"who": "Carol", "action": "wrong number"},
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("reached", "4711"), "Nothing on the list has the number 4711."),
        (("reached", "rosa"), "Say which, by the number in the list: courtbell calls reached NUMBER."),
        (("reached", "1", "--as", "Dan"), "Dan is a viewer: only owner and staff may work off the list."),
    ],
)
def test_what_cannot_be_done_says_why(typed: Typed, words: tuple[str, ...], told: str) -> None:
    assert typed(*words) == (1, told)


@pytest.mark.parametrize("role", [None, "viewer"])
def test_to_everybody_else_the_command_does_not_exist(role: str | None) -> None:
    for typed_or_pressed, nonsense in (("/calls", "/nonsense"), ("cl:list", "zz:list"), ("cl:wrong-number:1", "zz:1")):
        one, other = (Talking(facts(staff_role=role)) for _ in range(2))
        for who, what in ((one, typed_or_pressed), (other, nonsense)):
            who.types(what) if what.startswith("/") else who.presses(what)
        assert one.heard == other.heard and one.decided == other.decided


async def test_in_the_chat_a_wrong_number_is_asked_about_and_what_was_shown_goes_with_whoever_is_erased() -> None:
    async with simulation([CAROL, ANA], START) as played:
        await played.run(_asks_for_help)
        await played.say(CAROL, "/calls")
        shown = await press(played, CAROL, "somebody unknown")
        assert "Telegram 9003" in shown
        assert "Is it a wrong number?" in await press(played, CAROL, "Wrong number")
        await press(played, CAROL, "Look again")
        assert "It stays on the list" in await press(played, CAROL, "Not reached")
        await press(played, CAROL, "All that needs a person")
        await press(played, CAROL, "somebody unknown")
        assert await press(played, CAROL, "Reached") == "Noted: reached."
        assert "Nothing needs a person" in await press(played, CAROL, "All that needs a person")
        await played.say(ANA, "/start")
        kept: list[str] = []
        await played.run(_erased, kept)
        assert not [each for each in kept if "9003" in each]
        assert last(played, CAROL)


def _asks_for_help(db: Database) -> None:
    found = people.contact_at(db, "telegram", "9003")
    assert found is not None
    people.add_task(db, "help:1", "help-asked", "help-asked", contact_id=found[0].id)


def _erased(db: Database, kept: list[str]) -> None:
    found = people.contact_at(db, "telegram", "9003")
    assert found is not None
    erasure.forget(db, found[0].id)
    kept += [str(row["text"]) for row in db.all("select text from attempt where text is not null")]

"""The call list from the command line and from the staff's chat, by the functions of the console."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest

from bot import calls_command
from bot import calls_view as view
from bot.as_shown import CHANGED
from bot.simulation import simulation
from scheduler import call_list, calls, people
from scheduler.db import Database
from tests.broadcasting import staff
from tests.cast import Person, erase, hearing_of, person, whose
from tests.commanding import Typed, meant, seen, typing
from tests.conftest import Clock
from tests.conversing import after_pressing, after_typing, facts
from tests.desk_chat import ANA, CAROL, START
from tests.playing import last, offered, press, rows


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


def test_the_urgent_is_listed_before_what_is_older_and_the_rest_comes_after_it(typed: Typed, db: Database) -> None:
    with db.transaction():
        for each in range(160):
            whose = people.new_respondent(db, "Ana")
            people.add_task(db, f"none:{each}", "no_consent", "no_consent", respondent_id=whose)
    known = db.all("select contact_id, hearing_id from task")[0]
    people.add_task(db, "missed:1", "help-missed", "help-missed", contact_id=known["contact_id"])
    people.add_task(db, "texts:1", "unclear", "text", contact_id=known["contact_id"])
    lines = typed("list")[1].splitlines()
    assert lines[0] == "Call these people: 2" and any(line.endswith(": 160") for line in lines)
    again = lines[-2]
    assert again.startswith("And 13 more: courtbell calls list --after ")
    rest = typed("list", "--json", "--after", again.split()[-1])[1].splitlines()
    assert [json.loads(line)["kind"] for line in rest] == ["no_consent"] * 12 + ["unclear"]
    assert json.loads(typed("list", "--json")[1].splitlines()[-1])["more"] == 13


def test_what_comes_after_one_that_is_settled_meanwhile_is_still_what_came_after_it(db: Database) -> None:
    for each in range(4):
        people.add_task(db, f"alarm:{each}", "alarm", "alarm")
    first = call_list.open_calls(db, 2)
    assert [call.id for call in first.groups["office"]] == [1, 2]
    calls.reached(db, first.last, "Carol", staff(db, "Carol"))
    rest = call_list.open_calls(db, 2, first.last)
    assert [call.id for call in rest.groups["office"]] == [3, 4] and not rest.more


def test_in_a_group_the_nearest_hearing_comes_first_however_it_is_known(db: Database, rosa: Person) -> None:
    soon, later = person(db, "sms", "+12025550110"), person(db, "sms", "+12025550111")
    known = hearing_of(db, later, datetime(2027, 9, 1, 8, 30), label="Later")
    (whose,) = db.all("select respondent_id from appears where hearing_id = ?", known)
    hearing = hearing_of(db, soon, datetime(2026, 12, 1, 8, 30), label="Soon")
    people.add_task(db, "later", "silent", "silent", respondent_id=whose["respondent_id"])
    people.add_task(db, "soon", "silent", "silent", hearing_id=hearing)
    people.add_task(db, "nobody", "silent", "silent")
    names = [view.name(call) for call in call_list.open_calls(db).groups["call"]]
    assert names == ["Soon", "Rosa M", "Later", ""]
    assert [view.name(call) for call in call_list.open_calls(db, 1).groups["call"]] == ["Soon"]


def test_what_is_settled_is_not_acted_on_again(typed: Typed, db: Database) -> None:
    task = number(typed)
    looked = seen(typed("wrong-number", task)[1])
    assert meant(typed, "settled", task)[0] == 0
    yes = ("wrong-number", task, "--yes", *looked)
    for words in (("reached", task), ("not-reached", task), ("wrong-number", task), yes):
        assert typed(*words) == (1, "Settled already, by Carol.")
    assert not db.all("select id from address where stopped is not null")
    assert db.all("select tried, outcome from task") == [{"tried": 0, "outcome": "settled"}]


def test_what_became_of_it_is_noted_and_a_wrong_number_only_when_it_is_meant(typed: Typed, db: Database) -> None:
    assert typed("not-reached", number(typed)) == (0, "Noted: not reached. It stays on the list.")
    assert "tried 1×" in typed("list")[1]
    code, dry = typed("wrong-number", number(typed))
    assert code == 0 and "202-555-0109" in dry and "dry run" in dry
    assert not db.all("select id from address where stopped is not null")
    assert typed("wrong-number", number(typed), "--yes", *seen(dry))[0] == 0
    assert db.all("select id from address where stopped is not null")
    assert db.all("select who, action from audit") == [
        {"who": "Carol", "action": "not reached"}, {"who": "Carol", "action": "wrong number"},
    ]  # fmt: skip


def test_what_came_since_somebody_looked_is_not_taken_off_the_list_unseen(
    typed: Typed, db: Database, clock: Clock, rosa: Person
) -> None:
    (listed,) = (json.loads(line) for line in typed("list", "--json")[1].splitlines())
    assert f"[{listed['seen']}]" in typed("list")[1]
    for again, verb in enumerate(("reached", "settled", "wrong-number"), 2):
        words = (verb, str(listed["id"]))
        code, dry = typed(*words)
        assert code == 0 and "Rosa M: asks for help" in dry and "dry run" in dry
        assert f"without --yes {verb} shows it, with what to add" in typed(*words, "--yes")[1]
        clock.forward(minutes=30)
        people.add_task(db, f"help:{again}", "help-asked", "help-asked", contact_id=rosa.contact)
        code, said = typed(*words, "--yes", *seen(dry))
        assert code == 1 and CHANGED in said and f"{again} times, the last one just now" in said
        problem = json.loads(typed(*words, "--yes", *seen(dry), "--json")[1])
        assert problem["problem"] == CHANGED and ["--seen", problem["seen"]] == seen(said)
        assert len(db.all("select id from task where done is null")) == again
        assert not db.all("select id from address where stopped is not null")
    assert typed("reached", str(listed["id"]), "--yes", *seen(said)) == (0, "Noted: reached.")
    assert not db.all("select id from task where done is null")


def test_a_number_that_was_added_since_the_look_is_not_silenced_with_the_wrong_one(
    typed: Typed, db: Database, rosa: Person
) -> None:
    dry = typed("wrong-number", number(typed))[1]
    people.add_address(db, rosa.contact, "telegram", "1009")
    code, said = typed("wrong-number", number(typed), "--yes", *seen(dry))
    assert code == 1 and CHANGED in said and "Telegram 1009" in said
    assert not db.all("select id from address where stopped is not null")


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
    who = facts(staff_role=role)
    assert after_typing(who, "/calls") == after_typing(who, "/nonsense")
    for token, odd in (("cl:list", "zz:list"), ("cl:wrong-number:1", "zz:1")):
        assert after_pressing(who, token) == after_pressing(who, odd)


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


async def test_in_the_chat_all_that_needs_a_person_is_reached_and_who_is_unknown_too() -> None:
    async with simulation([CAROL, ANA], START) as played:
        await played.say(ANA, "hello")
        await played.run(_twelve)
        await played.say(CAROL, "/calls")
        assert "Unknown senders: 1" in offered(played, CAROL)
        assert "Case 11" in await press(played, CAROL, "More: 4")
        assert len([each for each in offered(played, CAROL) if each.startswith("Case")]) == 4
        assert "Telegram 9003" in await press(played, CAROL, "Unknown senders: 1")
        await press(played, CAROL, "Telegram 9003")


async def test_an_old_button_in_the_chat_says_who_settled_it() -> None:
    async with simulation([CAROL, ANA], START) as played:
        await played.run(_asks_for_help)
        await played.say(CAROL, "/calls")
        await press(played, CAROL, "somebody unknown")
        old = played.offered(CAROL)
        assert old is not None
        await press(played, CAROL, "Reached")
        for act in ("Not reached", "Wrong number", "Settled"):
            await played.press(CAROL, old.message, old.choices.index(act))
            assert "Settled already, by Carol." in last(played, CAROL)
            assert not {"Reached", "Yes, a wrong number"} & set(offered(played, CAROL))
        assert await rows(played, "select tried, outcome from task") == [{"tried": 0, "outcome": "reached"}]


async def test_an_old_button_of_a_wrong_number_does_not_silence_a_phone_that_was_not_looked_at() -> None:
    async with simulation([CAROL, ANA], START) as played:
        await played.run(_asks_for_help)
        await played.say(CAROL, "/calls")
        await press(played, CAROL, "somebody unknown")
        await press(played, CAROL, "Wrong number")
        await played.run(_has_another_phone)
        assert "Their phones have changed since you looked" in await press(played, CAROL, "Yes, a wrong number")
        assert await rows(played, "select id from address where stopped is not null") == []
        assert "202-555-0155" in await press(played, CAROL, "Look again")
        await press(played, CAROL, "Wrong number")
        assert "Nothing is sent to that phone any more" in await press(played, CAROL, "Yes, a wrong number")


async def test_who_asks_again_after_somebody_looked_stays_on_the_list() -> None:
    async with simulation([CAROL, ANA], START) as played:
        await played.run(_asks_for_help)
        await played.say(CAROL, "/calls")
        await press(played, CAROL, "somebody unknown")
        await played.run(_asks_for_help, 2)
        assert await press(played, CAROL, "Reached") == "Noted: reached."
        assert await rows(played, "select id from task where done is null") == [{"id": 2}]
        await press(played, CAROL, "All that needs a person")
        await press(played, CAROL, "somebody unknown")
        await press(played, CAROL, "Settled")
        assert await rows(played, "select id from task where done is null") == []


def _twelve(db: Database) -> None:
    for each in range(12):
        known = people.new_respondent(db, f"Case {each}")
        people.add_task(db, f"none:{each}", "no_consent", "no_consent", respondent_id=known)


def _asks_for_help(db: Database, time: int = 1) -> None:
    contact, _ = whose(db, ANA.channel, ANA.value)
    people.add_task(db, f"help:{time}", "help-asked", "help-asked", contact_id=contact.id)


def _has_another_phone(db: Database) -> None:
    people.add_address(db, whose(db, ANA.channel, ANA.value)[0].id, "sms", "+12025550155")


def _erased(db: Database, kept: list[str]) -> None:
    erase(db, ANA.channel, ANA.value)
    kept += [str(row["text"]) for row in db.all("select text from attempt where text is not null")]

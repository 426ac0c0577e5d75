"""A date that changes while its question stands open: a yes counts for what was asked about, and for nothing newer."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from bot import intents
from messages.say import When
from scheduler import hearings
from scheduler.hearings import By, Given
from tests.cast import POLICY, denver
from tests.conversing import HEARING, Person, known
from tests.living import registered, somebody

APRIL = When(datetime(2027, 4, 20, 13), "America/Denver", "Denver")


def moved(person: Person) -> None:
    """The office gives the hearing another date."""
    person.facts = replace(person.facts, hearings=(replace(HEARING, when=APRIL, number=2),))


@pytest.mark.parametrize("channel", ["sms", "telegram"])
@pytest.mark.parametrize(
    ("way", "yes", "decided"),
    [
        (("go:hearings", "hearing:7", "do:cancel"), "sure:yes", intents.Cancel(7)),
        (("go:hearings", "hearing:7", "do:over"), "over:yes", intents.AfterHearing(7, "over")),
        (("over",), "over:yes", intents.AfterHearing(7, "over")),
    ],
)
def test_a_yes_about_an_earlier_date_asks_about_the_one_it_has_now(
    channel: str, way: tuple[str, ...], yes: str, decided: intents.Intent
) -> None:
    person = Person(known(channel, hearings=(HEARING,)))
    for token in way:
        person.presses(token)
    old = person.token(yes)
    moved(person)

    person.presses(old)
    assert person.decided == []
    assert "The date has changed" in person.heard[-1]
    assert "April 20, 2027" in person.heard[-1]
    # Pressed or texted twice, before the new question was read: still no answer to it.
    person.presses(old)
    assert person.decided == []
    person.presses(person.token(yes))
    assert person.decided == [decided]


@pytest.mark.parametrize(("typed", "moves"), [("April 21 2027 1pm", True), ("April 20 2027 1pm", False)])
def test_the_next_date_that_two_people_give_is_one_hearing_with_two_dates(typed: str, moves: bool) -> None:
    person = Person(known("sms", hearings=(HEARING,)))
    person.presses("newdate", HEARING.id, 9)
    person.types(typed)
    person.facts = replace(person.facts, hearings=(replace(HEARING, id=8, when=APRIL),))
    person.types("1")
    decided = person.decided[-1]
    assert (isinstance(decided, intents.Move) and decided.hearing_id == 8) == moves
    assert isinstance(decided, intents.Register) != moves


def test_a_yes_in_words_about_an_earlier_date_asks_about_the_one_it_has_now() -> None:
    person = Person(known("sms", hearings=(HEARING,)))
    person.presses("over")
    moved(person)

    person.types("Yes, it is over")
    assert person.decided == []
    assert "April 20, 2027" in person.heard[-1]


def test_a_yes_about_one_hearing_ends_no_other() -> None:
    person = Person(known(hearings=(HEARING, replace(HEARING, id=8, when=APRIL))))
    person.presses("over", 7, 41)
    about_seven = person.token("over:yes")
    person.presses("over", 8, 42)

    person.presses(about_seven)
    assert person.decided == []


def test_a_date_typed_for_one_that_has_changed_meanwhile_is_not_kept_before_that_was_seen() -> None:
    person = Person(known(hearings=(HEARING,)))
    person.presses("differs", 7, 41)
    person.types("March 22 2027 1pm")
    moved(person)

    person.presses(person.token("right:"))
    assert person.decided == []
    assert "April 20, 2027" in person.heard[-1]
    person.presses("do:change")
    person.types("March 22 2027 1pm")
    person.presses(person.token("right:"))
    assert person.decided == [intents.Move(7, Given(datetime(2027, 3, 22, 13), "America/Denver", "Denver", "DEN"))]


def test_a_date_is_changed_only_by_who_saw_the_one_it_has() -> None:
    person = Person(known(hearings=(HEARING,)))
    person.presses("go:hearings")
    person.presses("hearing:7")
    moved(person)

    person.presses("do:change")
    assert "moving" not in person.conversation.data
    assert "April 20, 2027" in person.heard[-1]


async def test_the_date_that_the_office_gave_behind_an_open_question_goes_on_being_reminded_of(tmp_path: Path) -> None:
    async with somebody(tmp_path, "sms", "en") as who:
        await registered(who)
        await who.says("My case is over")
        store = who.house.parts.store
        await store.do(hearings.move, POLICY, 1, denver(datetime(2027, 4, 20, 13)), By("staff"))

        assert "April 20, 2027" in await who.says("1")
        assert who.house.all("select state from hearing") == [{"state": "set"}]
        kept = who.house.all("select step from message where revision = 2 and kind = 'reminder' and state = 'planned'")
        assert len(kept) == 6

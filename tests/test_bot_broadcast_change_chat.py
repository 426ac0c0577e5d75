"""A draft is changed and looked at in the chat as at the command line and in the console, by the same functions."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest

from bot import desk_intents
from bot.simulated_phones import Phone
from bot.simulation import Simulation, simulation
from scheduler import people
from scheduler.broadcasts import life, record
from scheduler.broadcasts.audience import Audience
from scheduler.broadcasts.record import Draft
from scheduler.db import Database
from tests.broadcasting import TERMS
from tests.cast import erase
from tests.conversing import Person, after_pressing, facts, known
from tests.desk_chat import ANA, CAROL, START
from tests.playing import last, press, rows

BAO = Phone("Bao", "sms", "+12025550102", language="en", wording="plain")
DRAFT = "Desk: is a draft"


@pytest.mark.parametrize("role", [None, "viewer"])
@pytest.mark.parametrize("token", ["bc:when:1", "bc:type:1:en", "bc:away:1:en", "bc:reader:1:2", "bc:look:1"])
def test_to_everybody_else_its_buttons_do_not_exist(role: str | None, token: str) -> None:
    who = facts(staff_role=role)
    assert after_pressing(who, token) == after_pressing(who, "zz:1")


def test_by_sms_whose_sender_can_be_forged_nothing_goes_to_many() -> None:
    asked, unknown = (Person(known("sms", staff_role="owner")) for _ in range(2))
    asked.types("/broadcast")
    unknown.types("/nonsense")
    asked.presses("bc:approve:1")
    unknown.presses("zz:approve:1")
    assert asked.heard == unknown.heard and asked.decided == unknown.decided


def test_a_time_is_one_day_and_one_time_whose_weekday_is_right() -> None:
    person = Person(known(staff_role="staff"))
    person.presses("bc:when:7")
    for said, told in (("at ten", "one day with its year"), ("Tuesday March 15 2027 10:00 am", "weekday is not")):
        person.types(said)
        assert told in person.heard[-1]
    person.types("March 15 2027 10:00 am")
    person.presses("bc:when:7")
    person.presses("when:soon")
    assert person.decided == [
        desk_intents.ChangeBroadcast(7, {"wall": datetime(2027, 3, 15, 10)}),
        desk_intents.ChangeBroadcast(7, {"wall": None}),
    ]


def test_a_zone_is_never_taken_in_silence_for_the_clock_of_each_reader() -> None:
    person = Person(known(staff_role="staff"))
    person.presses("bc:when:7")
    for typed in ("March 15 2027 10:00 am Pacific", "March 15 2027 10:00 am ET", "March 15 2027 10 am my time"):
        person.types(typed)
        assert "10:00 AM on each reader's own clock" in person.heard[-1]
        assert person.decided == []
    person.types("March 15 2027 10:00 am")
    assert person.decided == [desk_intents.ChangeBroadcast(7, {"wall": datetime(2027, 3, 15, 10)})]


def test_a_beginning_by_another_clock_is_asked_for_again_with_the_hour_of_the_writers() -> None:
    person = Person(known(staff_role="staff"))
    person.presses("bc:new")
    person.presses("about:rights_session")
    person.types("12 Main Street")
    person.types("March 15 2027 10:00 pm Pacific")
    assert "10:00 PM in the time zone that you typed is 1:00 AM on Tuesday, March 16, 2027" in person.heard[-1]
    person.types("March 15 2027 6:00 pm Eastern")
    assert isinstance(written := person.decided[-1], desk_intents.WriteReady)
    assert written.told.starts == datetime(2027, 3, 15, 18)
    assert written.told.zone == "America/New_York"


@pytest.mark.parametrize("consent", [True, False])
def test_back_leads_to_the_broadcast_and_not_to_what_clients_are_asked(consent: bool) -> None:
    person = Person(facts(staff_role="staff", consent=consent))
    person.presses("bc:when:7")
    person.presses("back")
    person.presses("bc:type:7:en")
    person.types("/back")
    person.presses("bc:new")
    person.types("/back")
    assert person.decided == [*[desk_intents.ActOnBroadcast(7, "show")] * 2, desk_intents.ShowBroadcasts()]
    person.presses("bc:whom:7")
    person.presses("whom:tag")
    person.types("asylum")
    assert "This is said anew. It goes to: tag asylum." in person.heard[-1]
    person.types("/back")
    assert person.conversation.step == "tag"


async def test_when_it_goes_is_typed_read_back_and_taken_back() -> None:
    async with _drafted() as played:
        assert "It goes out soon after it is approved." in await press(played, CAROL, DRAFT)
        await press(played, CAROL, "When it goes")
        await played.say(CAROL, "March 15 2027 10:00 am")
        assert "It goes out on Mon Mar 15, 2027, at 10:00 AM on each reader's own clock." in last(played, CAROL)
        await press(played, CAROL, "When it goes")
        await played.say(CAROL, "March 15 2027 10:00 pm")
        assert "To be mended: 22:00 is in the quiet hours" in last(played, CAROL)
        await press(played, CAROL, "When it goes")
        assert "It goes out soon after it is approved." in await press(played, CAROL, "Soon after it is approved")


async def test_words_are_typed_anew_in_one_language_added_in_another_and_taken_away() -> None:
    async with _drafted() as played:
        await press(played, CAROL, DRAFT)
        assert "There is a text in 2 languages." in await press(played, CAROL, "Other words")
        assert await press(played, CAROL, "Spanish") == "Spanish:\n\nCierra el lunes."
        await press(played, CAROL, "Type it anew")
        await played.say(CAROL, "Cierra el martes.")
        assert "Spanish: Cierra el martes." in last(played, CAROL) and "1 person gets it." in last(played, CAROL)
        await press(played, CAROL, "Other words")
        await press(played, CAROL, "Another language")
        await played.say(CAROL, "Haitian")
        assert "no text in Haitian Creole yet" in last(played, CAROL)
        await press(played, CAROL, "Type it")
        await played.say(CAROL, "Fèmen madi.")
        await press(played, CAROL, "Other words")
        await press(played, CAROL, "Spanish")
        seen = await press(played, CAROL, "Take it away")
        assert "no text for 1 people" in seen and "Haitian Creole: Fèmen madi." in seen
        await press(played, CAROL, "Other words")
        await press(played, CAROL, "Readers without a text")
        seen = await press(played, CAROL, "In their second language")
        assert "Whoever reads a language without a text gets it in their second language." in seen
        # As with the command line, each change is a row of the audit log, and never its words.
        (row,) = await rows(played, "select count(*) as n from audit where action = 'rewrite'")
        assert row["n"] == 4


async def test_for_whom_it_is_is_asked_anew_and_counted() -> None:
    async with _drafted() as played:
        await press(played, CAROL, DRAFT)
        await press(played, CAROL, "Other people")
        await press(played, CAROL, "SMS or Telegram")
        await press(played, CAROL, "sms")
        seen = await press(played, CAROL, "Go on")
        assert "For: channel sms" in seen and "To be mended: nobody would get it." in seen


async def test_how_it_looks_is_what_leaves_for_somebody_real_in_each_way() -> None:
    async with _drafted(BAO) as played:
        await press(played, CAROL, DRAFT)
        await press(played, CAROL, "How it looks")
        seen = await press(played, CAROL, "Spanish, Telegram, discreet: 1 person")
        assert seen.startswith("By Telegram, in Spanish, discreet wording. First a line that gives nothing away:")
        assert "[ Ver todo ]" in seen and seen.endswith("And when they press it:\n\nCierra el lunes.")
        await press(played, CAROL, "Another phone")
        text = await press(played, CAROL, "English, SMS, plain: 1 person")
        assert text.endswith("Reminder line: Closed on Monday.\nSTOP to end.\n(1 SMS part)")
        await played.run(_approved)
        await played.advance(datetime(2026, 11, 2, 17, 10, tzinfo=UTC))
        assert last(played, BAO) in text and last(played, ANA) in seen


async def test_what_was_shown_of_somebody_is_blank_when_they_are_erased() -> None:
    async with _drafted() as played:
        await press(played, CAROL, DRAFT)
        await press(played, CAROL, "How it looks")
        await press(played, CAROL, "Spanish, Telegram, discreet: 1 person")
        await played.run(erase, ANA.channel, ANA.value)
        kept = await rows(played, "select say from message where say like '%By Telegram%'")
        assert kept == []


async def test_what_somebody_else_asked_for_meanwhile_is_not_changed_and_the_way_to_change_it_is_said() -> None:
    async with _drafted() as played:
        await press(played, CAROL, DRAFT)
        await press(played, CAROL, "When it goes")
        await played.run(_asked_for)
        await played.say(CAROL, "March 15 2027 10:00 am")
        assert last(played, CAROL) == "Broadcast 1 waits for approval: only a draft can be changed; call it back first."
        assert "waits for approval" in await press(played, CAROL, "Back to the broadcast")
        offered = played.offered(CAROL)
        assert offered is not None and "When it goes" not in offered.choices
        await press(played, CAROL, "Call it back")
        await press(played, CAROL, "When it goes")


@asynccontextmanager
async def _drafted(*more: Phone) -> AsyncIterator[Simulation]:
    """Carol looks at the list, in which there is one draft for Ana and whoever else."""
    async with simulation([CAROL, ANA, *more], START) as played:
        await played.run(_write)
        await played.say(CAROL, "/broadcast")
        yield played


def _write(db: Database) -> None:
    for phone in (ANA, BAO):
        found = people.contact_at(db, phone.channel, phone.value)
        if found is not None:
            people.give_consent(db, found[1].id, scope="news", how="paper", by="office", words="w")
    record.write(db, Draft("Desk", "news", Audience(), {"es-419": "Cierra el lunes.", "en": "Closed on Monday."}), 1)


def _asked_for(db: Database) -> None:
    life.ask(db, TERMS, 1, 1)


def _approved(db: Database) -> None:
    _asked_for(db)
    life.approve(db, TERMS, 1, 1)

"""/inbox in the chat does what the console's inbox does, for staff; nobody else learns that there is such a thing."""

from __future__ import annotations

import re

import pytest

from bot import desk_intents, staff_reply
from bot.simulation import Simulation, simulation
from scheduler import office, people, staff
from scheduler.db import Database
from tests.cast import erase, whose
from tests.conversing import after_pressing, after_typing, facts
from tests.desk_chat import ANA, CAROL, START
from tests.playing import last, offered, press, rows

WROTE = "mi prima me lleva en carro, está bien"


async def opened(played: Simulation, wording: str = "plain") -> str:
    """Ana wrote what nobody understands, and Carol looks at it."""
    await played.run(_known, wording)
    await played.say(ANA, WROTE)
    await played.say(CAROL, "/inbox")
    assert "Waiting for an answer: 1." in last(played, CAROL) and WROTE in last(played, CAROL)
    return await press(played, CAROL, "Telegram 9003")


@pytest.mark.parametrize("role", [None, "viewer"])
def test_to_everybody_else_it_is_a_command_that_does_not_exist(role: str | None) -> None:
    for channel in ("telegram", "sms"):
        who = facts(channel, staff_role=role)
        asked = after_typing(who, "/inbox")
        assert asked == after_typing(who, "/nonsense")
        for token in ("ib:waits", "ib:show:1", "ib:write:1:1", "ib:send:1:1:thanks"):
            assert after_pressing(who, token) == after_pressing(who, "zz:new")
        assert not [each for each in asked[1] if isinstance(each, desk_intents.ShowInbox)]


async def test_an_answer_in_own_words_is_seen_once_more_before_it_goes() -> None:
    async with simulation([CAROL, ANA], START) as played:
        shown = await opened(played)
        assert "Reads Spanish, plain wording" in shown and f"they: {WROTE}" in shown
        await press(played, CAROL, "Write an answer")
        await played.say(CAROL, "Sí, está bien.")
        assert "By Telegram" in last(played, CAROL) and last(played, ANA) != "Sí, está bien."
        assert "on its way" in await press(played, CAROL, "Send it")
        assert last(played, ANA) == "Sí, está bien."
        assert await press(played, CAROL, "Take it off the list") == "Taken off the list: 1."
        assert "Nobody waits" in await press(played, CAROL, "Who waits")
        assert [row["who"] for row in await rows(played, "select who from audit where action = 'answer'")] == ["Carol"]
        kept = await rows(played, "select body from inbound where body like '%bien.%'")
        assert kept == [], "what was passed on stands in Ana's row alone"


async def test_a_ready_answer_goes_in_the_readers_language_and_once_however_often_it_is_pressed() -> None:
    async with simulation([CAROL, ANA], START) as played:
        await opened(played)
        seen = await press(played, CAROL, "We call today")
        line = played.offered(CAROL)
        assert line is not None and "In English:" in seen
        for _ in range(2):
            await played.press(CAROL, line.message, line.choices.index("Send it"))
        sent = await rows(played, "select id from message where kind = 'staff-reply'")
        assert len(sent) == 1 and last(played, ANA) in seen


async def test_what_gives_a_discreet_reader_away_or_holds_an_a_number_does_not_go_unasked() -> None:
    async with simulation([CAROL, ANA], START) as played:
        await opened(played, "discreet")
        await press(played, CAROL, "Write an answer")
        await played.say(CAROL, "Su abogado va con usted a la corte.")
        assert "do not say what they are about" in last(played, CAROL)
        assert "on its way" in await press(played, CAROL, "Send it all the same")
        await played.say(CAROL, "/inbox")
        await press(played, CAROL, "Everybody who wrote")
        await press(played, CAROL, "Telegram 9003")
        await press(played, CAROL, "Write an answer")
        await played.say(CAROL, "Su número es A 234 567 890")
        line = played.offered(CAROL)
        assert "A-number" in last(played, CAROL) and line is not None and "Send it" not in line.choices


async def test_taken_off_the_list_is_what_was_seen_and_not_what_came_since() -> None:
    async with simulation([CAROL, ANA], START) as played:
        await opened(played)
        old = played.offered(CAROL)
        await played.run(_asks_for_help)
        assert old is not None
        await played.press(CAROL, old.message, old.choices.index("Take it off the list"))
        assert last(played, CAROL) == "Taken off the list: 1. 1 came since you looked."
        assert "Waits: asks for help" in await press(played, CAROL, "Look again")
        assert await press(played, CAROL, "Take it off the list") == "Taken off the list: 1."
        assert await rows(played, "select id from task where done is null") == []


async def test_of_many_who_wrote_all_are_reached() -> None:
    async with simulation([CAROL], START) as played:
        await played.run(_ten)
        await played.say(CAROL, "/inbox")
        assert offered(played, CAROL).count("somebody unknown") == 8
        assert "Waiting for an answer: 10." in await press(played, CAROL, "More")
        assert offered(played, CAROL).count("somebody unknown") == 2
        assert "More" not in offered(played, CAROL)


async def test_what_staff_was_shown_in_the_chat_is_blank_when_its_writer_is_erased() -> None:
    async with simulation([CAROL, ANA], START) as played:
        await opened(played)
        await played.run(erase, ANA.channel, ANA.value)
        for table, column in (("message", "say"), ("attempt", "text"), ("inbound", "body")):
            kept = await rows(played, f"select {column} as kept from {table} where {column} is not null")
            assert not [row for row in kept if re.search("prima|9003", str(row["kept"]))], table


def test_what_was_ticked_is_settled_and_not_the_same_thing_that_came_since(db: Database) -> None:
    office.add_staff(db, "Carol", "staff")
    carol = staff.acting(db, "Carol")
    ana = people.new_contact(db, "telegram", "9003", language="es-419", zone="America/Denver")[0].id
    for each in range(2):
        people.add_task(db, f"help:{each}", "help-asked", "help-asked", contact_id=ana)
    assert staff_reply.settle(db, ana, (1,), carol) == 1
    assert db.all("select id from task where done is null") == [{"id": 2}]


def _asks_for_help(db: Database) -> None:
    contact, _ = whose(db, ANA.channel, ANA.value)
    people.add_task(db, "help:1", "help-asked", "help-asked", contact_id=contact.id)


def _ten(db: Database) -> None:
    for each in range(10):
        who, _ = people.new_contact(db, "telegram", f"91{each:02}", language="en", zone="America/Denver")
        db.run("update contact set last_input = ? where id = ?", db.now_ms(), who.id)
        people.add_task(db, f"unclear:{each}", "unclear", "text", contact_id=who.id)


def _known(db: Database, wording: str) -> None:
    contact, address = whose(db, ANA.channel, ANA.value)
    people.give_consent(db, address.id, scope="case", how="paper", by="office", words="w")
    people.change_contact(db, contact.id, wording=wording)

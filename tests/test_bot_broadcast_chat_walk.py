"""A broadcast in the chat from the first word to the message on a phone, over the whole program on simulated phones."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from datetime import UTC, datetime

from bot import desk_intents
from bot.effects import Answering, NotLooked, carry_out
from bot.simulated_phones import Phone
from bot.simulation import simulation
from scheduler import office, people
from scheduler.broadcasts import life, record
from scheduler.broadcasts.record import Draft
from scheduler.db import Database, DatabasePlace, open_database
from scheduler.reading import Reader
from tests.broadcasting import TERMS, wants_news
from tests.cast import Person as Cast
from tests.cast import whose
from tests.conftest import Clock
from tests.desk_chat import ANA, CAROL, HOUSE, START
from tests.playing import last, press

ERIN = Phone("Erin", "telegram", "9002", role="staff")


async def test_from_the_first_word_to_the_message_on_a_phone() -> None:
    async with simulation([CAROL, ERIN, ANA], START) as played:
        await played.run(_ana_wants_news)
        await played.say(CAROL, "/broadcast")
        for label in ("Write a new one", "News for whoever asked for news", "Go on", "Español"):
            await press(played, CAROL, label)
        await played.say(CAROL, "La ayuda cierra el lunes.")
        await press(played, CAROL, "That is all")
        shown = await press(played, CAROL, "Nothing goes out without it")
        assert "Broadcast 1 is a draft" in shown and "1 person gets it." in shown
        await press(played, CAROL, "Send it to me")
        test, told = [line.text for line in played.lines if line.phone == CAROL][-2:]
        assert {"La ayuda cierra el lunes." in each for each in (test, told)} == {True, False}
        assert "waits for approval" in await press(played, CAROL, "Ask for approval")
        await press(played, CAROL, "Approve it")
        await played.say(CAROL, "2")
        assert "It would go to 1 people now, not to 2" in last(played, CAROL)
        await played.say(ERIN, "/broadcast")
        await press(played, ERIN, "La ayuda cierra el lunes.: waits for approval")
        await press(played, ERIN, "Approve it")
        await played.say(ERIN, "1")
        assert "can still be called back" in last(played, ERIN)
        assert not [line for line in played.lines if line.phone == ANA]
        await played.advance(datetime(2026, 11, 2, 17, 10, tzinfo=UTC))
        assert "tiene un mensaje" in last(played, ANA)
        assert await press(played, ANA, "Ver todo") == "La ayuda cierra el lunes."
        await played.say(CAROL, "/broadcast")
        assert "1 sent" in await press(played, CAROL, "La ayuda cierra el lunes.: is being sent")
        assert "Español (es-419), telegram: 1 queued, 1 sent" in await press(played, CAROL, "Who got it")
        assert "/console/enter/" in (link := await press(played, CAROL, "Open its page"))
        assert link.endswith("?then=/console/broadcasts/1")


async def test_called_back_paused_and_cancelled_in_the_chat() -> None:
    async with simulation([CAROL, ANA], START) as played:
        await played.run(_ana_wants_news)
        await played.run(_asked_for)
        await played.say(CAROL, "/broadcast")
        await press(played, CAROL, "Desk: waits for approval")
        await press(played, CAROL, "Approve it")
        await played.say(CAROL, "1")
        assert "is a draft" in await press(played, CAROL, "Call it back")
        assert "waits for approval" in await press(played, CAROL, "Ask for approval")
        await press(played, CAROL, "Approve it")
        await played.say(CAROL, "1")
        assert "cannot be taken up again" in await press(played, CAROL, "Cancel it")
        assert "was cancelled" in await press(played, CAROL, "Yes, cancel it")
        await played.advance(datetime(2026, 11, 2, 19, 0, tzinfo=UTC))
        assert not [line for line in played.lines if line.phone == ANA]


async def test_an_old_button_does_not_approve_words_that_were_changed_since() -> None:
    async with simulation([CAROL, ERIN, ANA], START) as played:
        await played.run(_ana_wants_news)
        await played.run(_asked_for)
        await played.say(ERIN, "/broadcast")
        await press(played, ERIN, "Desk: waits for approval")
        await press(played, ERIN, "Approve it")
        await played.run(_reworded)
        await played.say(ERIN, "1")
        assert "It changed since you looked" in last(played, ERIN)
        await press(played, ERIN, "Back to the broadcast")
        await press(played, ERIN, "Approve it")
        await played.say(ERIN, "1")
        assert "can still be called back" in last(played, ERIN)


async def test_who_is_alone_takes_up_one_that_paused_itself_by_its_number_of_people() -> None:
    async with simulation([CAROL, ANA], START) as played:
        await played.run(_ana_wants_news)
        await played.run(_outgrown)
        await played.say(CAROL, "/broadcast")
        shown = await press(played, CAROL, "Desk: is paused")
        assert "approved for 0 people, it would go to 1 now" in shown
        await press(played, CAROL, "Approve it anew")
        await played.say(CAROL, "1")
        assert "is being put into the outbox" in last(played, CAROL)


async def test_what_is_refused_is_said_with_the_reason_and_a_repetition_can_be_meant() -> None:
    async with simulation([CAROL, ANA], START) as played:
        await played.run(_ana_wants_news)
        await played.run(_asked_for)
        await played.run(_approved_before)
        await played.run(_written_again)
        await played.say(CAROL, "/broadcast")
        await press(played, CAROL, "Desk again: is a draft")
        assert "has the same text" in await press(played, CAROL, "Ask for approval")
        assert "waits for approval" in await press(played, CAROL, "It is meant again")


async def test_whose_account_is_closed_meanwhile_gets_the_ordinary_answer() -> None:
    async with simulation([CAROL, ANA], START) as played:
        await played.say(CAROL, "/broadcast")
        await played.run(_close_the_account)
        line = played.offered(CAROL)
        assert line is not None
        await played.press(CAROL, line.message, 0)
        assert "broadcast" not in last(played, CAROL).lower()


async def test_who_writes_meanwhile_waits_neither_for_the_count_nor_for_the_words(
    db: Database, ana: Cast, place: DatabasePlace, clock: Clock
) -> None:
    wants_news(db, ana)
    contact, address = people.new_contact(db, "telegram", "9001", language="en", zone="America/New_York")
    office.link_staff(db, office.add_staff(db, "Carol", "staff"), contact.id)
    broadcast = record.write(db, Draft("Desk", texts={"es-419": "Cierra."}), 1)
    reader, looked = Reader(lambda: open_database(place, clock)), dict[Hashable, object]()
    while (missing := _carried_out(db, Answering(db, HOUSE, contact, address, 1, looked), broadcast)) is not None:
        assert record.get(db, broadcast).state == "draft"
        looked[missing.key] = await missing.look(reader)
    await reader.close()
    assert record.get(db, broadcast).draft.aim in looked and len(looked) == 3
    assert (record.get(db, broadcast).state, record.get(db, broadcast).recipients) == ("asked", 1)


def _carried_out(db: Database, who: Answering, broadcast: int) -> NotLooked | None:
    try:
        with db.transaction():
            carry_out(desk_intents.ActOnBroadcast(broadcast, "ask"), who)
    except NotLooked as missing:
        return missing
    return None


def _ana_wants_news(db: Database) -> None:
    _, address = whose(db, ANA.channel, ANA.value)
    people.give_consent(db, address.id, scope="news", how="paper", by="office", words="w")


def _asked_for(db: Database) -> None:
    number = record.write(db, Draft("Desk", texts={"es-419": "Cierra."}), 1)
    life.ask(db, TERMS, number, 1)


def _outgrown(db: Database) -> None:
    _asked_for(db)
    life.approve(db, TERMS, 1, 1)
    db.run("update broadcast set state = 'paused', paused_in = 'spreading', queued = 9, recipients = 0")


def _reworded(db: Database) -> None:
    life.call_back(db, 1, 1)
    draft = record.get(db, 1).draft
    record.rewrite(db, 1, replace(draft, texts={tag: f"{text} Or not." for tag, text in draft.texts.items()}), 1)
    life.ask(db, TERMS, 1, 1)


def _approved_before(db: Database) -> None:
    life.approve(db, TERMS, 1, 1)


def _written_again(db: Database) -> None:
    record.write(db, Draft("Desk again", texts={"es-419": "¡Cierra!"}), 1)


def _close_the_account(db: Database) -> None:
    office.add_staff(db, "Olga", "owner")
    db.run("update staff set removed = 1 where name = 'Carol'")

"""/broadcast in the chat does what the command line does, for staff; nobody else learns that there is such a thing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot import desk_intents, intents
from bot.effects import Answering, NotLooked, carry_out
from bot.simulated_phones import Phone
from bot.simulation import simulation
from scheduler import office, people
from scheduler.broadcasts import audience, life, record
from scheduler.broadcasts.audience import Audience
from scheduler.broadcasts.record import Draft
from scheduler.db import Database
from tests.broadcasting import TERMS, wants_news
from tests.cast import Person as Cast
from tests.conversing import Person, facts, known
from tests.playing import last, press
from tests.test_bot_inbound import HOUSE

CAROL = Phone("Carol", "telegram", "9001", role="staff")
ERIN = Phone("Erin", "telegram", "9002", role="staff")
ANA = Phone("Ana", "telegram", "9003", language="es-419")
START = datetime(2026, 11, 2, 17, 0, tzinfo=UTC)


def writer(**more: object) -> Person:
    person = Person(known(staff_role="staff", attorneys=(("front", "The front desk"),), **more))
    person.types("/broadcast")
    person.presses("bc:new")
    return person


def draft_of(person: Person) -> Draft:
    (intent,) = [each for each in person.decided if isinstance(each, desk_intents.WriteBroadcast)]
    return intent.draft


@pytest.mark.parametrize("role", [None, "viewer"])
@pytest.mark.parametrize("consent", [True, False])
def test_to_everybody_else_it_is_a_command_that_does_not_exist(role: str | None, consent: bool) -> None:
    for channel in ("telegram", "sms"):
        asked, unknown = (Person(facts(channel, staff_role=role, consent=consent)) for _ in range(2))
        asked.types("/broadcast")
        unknown.types("/nonsense")
        assert asked.heard == unknown.heard and asked.decided == unknown.decided
        assert not [each for each in asked.decided if isinstance(each, desk_intents.ShowBroadcasts)]
        for token in ("bc:new", "bc:list", "bc:show:1", "bc:approve:1", "bc:cancel:1"):
            pressed, odd = (Person(facts(channel, staff_role=role, consent=consent)) for _ in range(2))
            pressed.presses(token)
            odd.presses("zz:new")
            assert pressed.heard == odd.heard and pressed.decided == odd.decided


def test_who_is_no_longer_staff_is_asked_nothing_of_it_any_more() -> None:
    person = writer()
    person.presses("about:news")
    person.facts = replace(person.facts, staff_role=None)
    person.types("Denver")
    assert person.conversation.form is None and "did not understand" in person.heard[-1]


def test_staff_may_write_without_having_agreed_to_reminders_of_their_own() -> None:
    person = writer(consent=False)
    person.presses("about:news")
    assert "everybody" in person.heard[-1]


def test_news_is_written_by_answers_alone() -> None:
    person = writer(offered=("en", "es-419", "ht"))
    person.presses("about:news")
    person.presses("whom:court")
    person.types("Denver")
    person.presses("whom:since")
    person.types("December 1 2026")
    person.types("December 31 2026")
    for tokens in (("whom:kind", "kinds:master"), ("whom:reads", "reads:es-419"), ("whom:attorney", "attorney:front")):
        for token in tokens:
            person.presses(token)
    person.presses("whom:tag")
    person.types("asylum")
    person.presses("whom:channel")
    person.presses("channels:sms")
    person.presses("whom:unconfirmed")
    assert "whom:unconfirmed" not in person.tokens and "court DEN" in person.heard[-1]
    person.presses("whom:done")
    person.types("español")
    person.types("La oficina cierra el lunes. {help-phone}")
    person.presses("tag:en")
    person.types("The office is closed on Monday.")
    assert "tag:en" not in person.tokens
    person.presses("texts:done")
    person.presses("missing:second")
    draft = draft_of(person)
    assert draft.audience == Audience(
        courts=("DEN",),
        since=date(2026, 12, 1),
        until=date(2026, 12, 31),
        kinds=("master",),
        languages=("es-419",),
        attorneys=("front",),
        tags=("asylum",),
        channels=("sms",),
        unconfirmed=True,
    )
    assert draft.texts == {
        "es-419": "La oficina cierra el lunes. {help-phone}",
        "en": "The office is closed on Monday.",
    }
    assert (draft.missing, draft.name) == ("second", "La oficina cierra el lunes. {help-phone}")


def test_a_ready_made_one_asks_only_for_what_it_needs() -> None:
    person = writer()
    person.presses("about:court_closed")
    person.types("nowhere at all")
    assert "No court of the list" in person.heard[-1]
    person.types("New York")
    person.presses(person.token("court:NYV"))
    person.types("some day in spring")
    assert "one day with its year" in person.heard[-1]
    person.types("March 1 2027")
    person.presses("until:same")
    draft = draft_of(person)
    assert draft.audience == Audience(courts=("NYV",), since=date(2027, 3, 1), until=date(2027, 3, 1))
    assert len(draft.texts) == 31

    moved = writer()
    moved.presses("about:office_moved")
    moved.types("12 Main Street, Suite 300, Denver, CO 80202")
    assert "12 Main Street" in draft_of(moved).texts["ht"]

    session = writer()
    session.presses("about:rights_session")
    session.types("12 Main Street")
    session.types("March 1 2027")
    assert "one day with its year and one time" in session.heard[-1]
    session.types("March 1 2027 6:00 pm")
    assert "Monday, March 1, 2027, 6:00 PM" in draft_of(session).texts["en"]

    attorney = writer()
    attorney.presses("about:new_attorney")
    attorney.presses("attorney:front")
    assert draft_of(attorney).audience.attorneys == ("front",)


def test_a_text_is_taken_as_it_is_whatever_it_asks_for() -> None:
    person = writer()
    for token in ("about:news", "whom:done", "tag:en"):
        person.presses(token)
    person.types("I missed my hearing")  # elsewhere a cry for help
    person.presses("texts:done")
    person.presses("missing:block")
    assert draft_of(person).texts == {"en": "I missed my hearing"}


def test_menu_and_back_mean_what_they_always_mean() -> None:
    person = writer()
    person.presses("about:news")
    person.presses("whom:court")
    person.types("/back")
    assert "whom:done" in person.tokens
    person.types("/menu")
    assert person.conversation.form is None


def test_approving_asks_for_the_number() -> None:
    person = Person(known(staff_role="owner"))
    person.presses("bc:approve:7")
    person.types("all of them")
    assert "number alone" in person.heard[-1]
    person.types("1,234")
    person.presses("bc:again-approve:7")
    person.types("9")
    person.presses("bc:page:7")
    assert person.decided == [
        desk_intents.ActOnBroadcast(7, "approve", 1234),
        desk_intents.ActOnBroadcast(7, "resume", 9),
        intents.SignIn("/console/broadcasts/7"),
    ]


# Over the whole program on simulated phones -----------------------------------------------------------------------


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
        await press(played, ERIN, "La ayuda cierra el lunes. (asked)")
        await press(played, ERIN, "Approve it")
        await played.say(ERIN, "1")
        assert "can still be called back" in last(played, ERIN)
        assert not [line for line in played.lines if line.phone == ANA]
        await played.advance(datetime(2026, 11, 2, 17, 10, tzinfo=UTC))
        assert "tiene un mensaje" in last(played, ANA)
        assert await press(played, ANA, "Ver todo") == "La ayuda cierra el lunes."
        await played.say(CAROL, "/broadcast")
        assert "1 sent" in await press(played, CAROL, "La ayuda cierra el lunes. (sending)")
        assert "Español (es-419), telegram: 1 queued, 1 sent" in await press(played, CAROL, "Who got it")
        assert "/console/enter/" in (link := await press(played, CAROL, "Open its page"))
        assert link.endswith("?then=/console/broadcasts/1")


async def test_called_back_paused_and_cancelled_in_the_chat() -> None:
    async with simulation([CAROL, ANA], START) as played:
        await played.run(_ana_wants_news)
        await played.run(_asked_for)
        await played.say(CAROL, "/broadcast")
        await press(played, CAROL, "Desk (asked)")
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


async def test_who_is_alone_takes_up_one_that_paused_itself_by_its_number_of_people() -> None:
    async with simulation([CAROL, ANA], START) as played:
        await played.run(_ana_wants_news)
        await played.run(_outgrown)
        await played.say(CAROL, "/broadcast")
        shown = await press(played, CAROL, "Desk (paused)")
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
        await press(played, CAROL, "Desk again (draft)")
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


def test_who_writes_meanwhile_does_not_wait_until_everybody_is_counted(db: Database, ana: Cast) -> None:
    wants_news(db, ana)
    contact, address = people.new_contact(db, "telegram", "9001", language="en", zone="America/New_York")
    office.link_staff(db, office.add_staff(db, "Carol", "staff"), contact.id)
    broadcast = record.write(db, Draft("Desk", texts={"es-419": "Cierra."}), 1)
    aim = record.get(db, broadcast).draft.aim
    asking = desk_intents.ActOnBroadcast(broadcast, "ask")
    with pytest.raises(NotLooked) as missing:
        carry_out(asking, Answering(db, HOUSE, contact, address, 1, {}))
    assert missing.value.key == aim and record.get(db, broadcast).state == "draft"
    carry_out(asking, Answering(db, HOUSE, contact, address, 1, {aim: audience.count(db, aim)}))
    assert (record.get(db, broadcast).state, record.get(db, broadcast).recipients) == ("asked", 1)


def _ana_wants_news(db: Database) -> None:
    found = people.contact_at(db, "telegram", "9003")
    assert found is not None
    people.give_consent(db, found[1].id, scope="news", how="paper", by="office", words="w")


def _asked_for(db: Database) -> None:
    number = record.write(db, Draft("Desk", texts={"es-419": "Cierra."}), 1)
    life.ask(db, TERMS, number, 1)


def _outgrown(db: Database) -> None:
    _asked_for(db)
    life.approve(db, TERMS, 1, 1)
    db.run("update broadcast set state = 'paused', paused_in = 'spreading', queued = 9, recipients = 0")


def _approved_before(db: Database) -> None:
    life.approve(db, TERMS, 1, 1)


def _written_again(db: Database) -> None:
    record.write(db, Draft("Desk again", texts={"es-419": "¡Cierra!"}), 1)


def _close_the_account(db: Database) -> None:
    office.add_staff(db, "Olga", "owner")
    db.run("update staff set removed = 1 where name = 'Carol'")

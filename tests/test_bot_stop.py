"""STOP and what is near it: recorded first, confirmed once, silent after; and never more than was asked for."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import inbound
from bot.arrived import Arrived, Carrier
from bot.conversations import keep as keep_conversation
from bot.effects import Answering, carry_out
from bot.facts import House
from bot.intents import Mute, QuietAbout
from bot.turn import Conversation, Typed
from messages.catalog import languages_available
from messages.render import phrase
from messages.say import Phrase, Say
from scheduler import hearing_views, hearings, office, outbox, people
from scheduler.db import Database, Store
from scheduler.hearings import By, Given
from scheduler.office import Office
from scheduler.people import Contact
from scheduler.policy import Policy
from tests.conftest import Clock
from tests.conversing import FAMILY_HEARING, HEARING, SELF, TITO, Person, known
from tests.corpora import corpus
from tests.fresh import fresh
from tests.installation import installation, make_owner

CORPUS = corpus("stop")
NOW = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)
ANA, BEA = "+12025550101", "70001"
OFFICE = Office("The Office", "Reminders", "America/New_York", "The help line", "+1 202 555 0198", "")
HOUSE = House(OFFICE, ("en", "es-419"), handles_opt_out=True, policy=Policy())

# How each language calls a case, inside the word's forms.
CASE = {
    **{"en": "case", "es-419": "caso", "pt-BR": "caso", "ro": "caz", "fr": "affaire", "ht": "dosye", "fil": "kaso"},
    **{"vi": "hồ sơ", "zh-Hans": "案子", "zh-Hant": "案子", "ko": "사건", "id": "perkara", "tr": "dava", "uz": "ish"},
    **{"ru": "дел", "uk": "справ", "hy": "գործի", "ka": "საქმ", "sq": "çështje", "so": "kiiska", "sw": "kesi"},
    **{"am": "ጉዳይ", "ar": "القضية", "fa-AF": "دوسیه", "ps": "دوسیې", "ur": "کیس", "hi": "केस", "ne": "मुद्दा"},
    **{"bn": "মামলা", "gu": "કેસ", "pa-Guru": "ਕੇਸ"},
}


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    made = fresh(tmp_path / "bell.db", Clock(NOW))
    make_owner(made)
    yield made
    made.close()


def take(db: Database, words: str, channel: str = "sms", sid: str = "SM1", house: House = HOUSE) -> int:
    address = ANA if channel == "sms" else BEA
    inbound_id = inbound.keep(db, Arrived(channel, sid, address, Typed(words)))
    inbound.handle(db, inbound_id, house)
    return inbound_id


def somebody(db: Database) -> Contact:
    """Ana, who agreed on her phone and on Telegram, and follows her own case and Tito's; each has a hearing."""
    contact, address = people.new_contact(db, "sms", ANA, language="en", zone="America/New_York")
    also = people.add_address(db, contact.id, "telegram", BEA)
    for way in (address.id, also):
        people.give_consent(db, way, scope="case", how="sms", by="self", words="yes")
    for label, relation in (("Ana", "self"), ("Tito", "family")):
        respondent = people.new_respondent(db, label)
        people.follow(db, contact.id, respondent, relation)  # type: ignore[arg-type]
        given = Given(datetime(2027, 3, 15, 8, 30), "America/Denver", "Denver", "DEN")
        by = By("self", contact.id)
        hearings.register(db, HOUSE.policy, kind="master", given=given, respondents=[respondent], by=by)
    return contact


def to_come(db: Database, contact: Contact) -> list[str]:
    rows = db.all("select kind from message where reader = ? and state = 'planned'", contact.id)
    return sorted({row["kind"] for row in rows})


def said(db: Database, inbound_id: int) -> list[str]:
    rows = db.all("select say from message where key like ? and state = 'planned' order by id", f"a:{inbound_id}:%")
    return [json.loads(row["say"])["key"] for row in rows]


@pytest.mark.parametrize("tag", CORPUS)
@pytest.mark.parametrize("channel", ["sms", "telegram"])
def test_a_stop_in_any_language_silences_both_ways_with_one_word_and_nothing_after(
    db: Database, tag: str, channel: str
) -> None:
    contact = somebody(db)
    before = outbox.answer(db, contact.id, people.addresses(db, contact.id)[0].id, 900, 1, Say("say-thanks"))
    house = House(OFFICE, ("en", "es-419"), handles_opt_out=False, policy=Policy())
    stopped = take(db, CORPUS[tag]["stop"][1], channel, house=house)

    assert said(db, stopped) == ["say-stopped"]
    assert to_come(db, contact) == ["reply"]
    assert db.one("select state from message where id = ?", before) == {"state": "killed"}
    assert all(each.stopped and not each.consent for each in people.addresses(db, contact.id))
    for number, text in enumerate(("hola", CORPUS[tag]["stop"][1], "1")):
        assert said(db, take(db, text, channel, f"SM9{number}", house)) == []


def test_a_carriers_word_is_recorded_and_left_to_the_carrier_to_answer(db: Database) -> None:
    contact = somebody(db)
    stopped = take(db, "STOP")

    assert said(db, stopped) == []
    assert to_come(db, contact) == []


async def test_a_stop_holds_even_when_the_conversation_breaks(db: Database) -> None:
    contact = somebody(db)
    keep_conversation(db, people.addresses(db, contact.id)[0], Conversation("date", "when", {}))
    db.run("update conversation set state = '{broken'")
    inbox = inbound.Inbox(Store(db), HOUSE, lambda: None)
    await inbox.receive(Arrived("sms", "SM1", ANA, Typed("por favor no me mande más")))

    assert all(each.stopped for each in people.addresses(db, contact.id))
    assert to_come(db, contact) == []


def test_start_on_telegram_says_that_the_phone_needs_its_own(db: Database) -> None:
    somebody(db)
    take(db, "/stop", "telegram")
    restarted = take(db, "START", "telegram", "SM2")
    row = db.one("select say from message where key = ?", f"a:{restarted}:1")
    assert row is not None
    assert "say-restarted-here" in row["say"]


@pytest.mark.parametrize("channel", ["sms", "telegram"])
def test_start_brings_back_the_address_that_it_came_from_and_no_other(db: Database, channel: str) -> None:
    contact = somebody(db)
    take(db, "STOP")
    take(db, "START", channel, "SM2")
    assert [each.channel for each in people.addresses(db, contact.id) if not each.stopped] == [channel]

    # The alarms of one of the staff go there, and not to the phone whose carrier refuses them, which would end both.
    office.add_staff(db, "Sam", "owner", contact.id)
    outbox.tell_staff(db, "s:x", Say("staff-unread", {"label": "x", "when": "y"}))
    told = db.all("select channel from message where kind = 'staff' and reader = ?", contact.id)
    assert told == [{"channel": channel}]


def test_start_on_telegram_does_not_speak_of_texts_to_who_has_no_phone_here(db: Database) -> None:
    contact = somebody(db)
    db.run("delete from address where contact_id = ? and channel = 'sms'", contact.id)
    take(db, "/stop", "telegram")
    assert "say-restarted-here" not in said(db, take(db, "START", "telegram", "SM2"))


def test_help_says_who_we_are_and_how_to_stop() -> None:
    person = Person(known())
    person.types("help")
    assert all(part in person.heard[-1] for part in ("Courtbell", "202-555-0100", "send STOP"))


@pytest.mark.parametrize("tag", CORPUS)
def test_a_wrong_number_is_removed_and_staff_is_told_whatever_the_language(db: Database, tag: str) -> None:
    contact = somebody(db)
    took = take(db, CORPUS[tag]["wrong_number"][0], "telegram")

    assert said(db, took) == ["say-wrong-number"]
    assert people.following(db, contact.id) == []
    assert [row["kind"] for row in db.all("select kind from task where kind = 'wrong-number'")] == ["wrong-number"] * 3
    assert "staff-wrong-number" in str(db.all("select say from message where kind = 'staff'"))
    take(db, "START", "telegram", "SM2")
    assert hearing_views.of_contact(db, contact.id) == []


def test_no_more_about_one_case_asks_which_and_silences_that_case_alone() -> None:
    person = Person(known(hearings=(HEARING, FAMILY_HEARING), following=(SELF, TITO)))
    person.types("no more about Tito")

    assert person.tokens[:3] == ["quiet:31", "stop:all", "stop:no"]
    person.presses("quiet:31")
    assert [type(each).__name__ for each in person.decided] == ["QuietAbout"]
    assert not person.facts.stopped


def test_a_mute_reaches_the_case_and_leaves_the_other(db: Database) -> None:
    contact = somebody(db)
    take(db, "stop writing about Tito", "telegram")
    asked = db.all("select id from message where kind = 'reply' order by id desc limit 1")[0]["id"]
    address = people.addresses(db, contact.id)[1]
    db.run("update message set state = 'sent', next_at = null where id = ?", asked)
    values = {"message_id": asked, "channel": "telegram", "address_id": address.id, "started": db.now_ms()}
    respondent = people.following(db, contact.id)[1].respondent_id
    db.insert("attempt", **values, outcome="accepted", choices=json.dumps([f"quiet:{respondent}", "stop:all"]))
    take(db, "1", "telegram", "SM2")

    assert [each.muted for each in people.following(db, contact.id)] == [False, True]
    assert not any(each.stopped for each in people.addresses(db, contact.id))


@pytest.mark.parametrize("said_so", ["at one of the dates", "by name"])
def test_who_silences_their_own_case_silences_all_its_dates_and_staff_hears_of_each(db: Database, said_so: str) -> None:
    contact = somebody(db)
    own = people.following(db, contact.id)[0].respondent_id
    later = Given(datetime(2027, 2, 16, 9, 0), "America/New_York", "New York")
    hearings.register(db, Policy(), kind="individual", given=later, respondents=[own], by=By("self", contact.id))
    mine = [view.id for view in hearing_views.of_contact(db, contact.id) if view.relation == "self"]
    who = Answering(db, HOUSE, contact, people.addresses(db, contact.id)[1], inbound=1)
    carry_out(Mute(mine[0], True) if said_so == "at one of the dates" else QuietAbout(own), who)

    assert [view.muted for view in hearing_views.of_contact(db, contact.id) if view.relation == "self"] == [True, True]
    tasks = db.all("select hearing_id from task where reason = 'muted' order by hearing_id")
    assert [row["hearing_id"] for row in tasks] == sorted(mine)
    assert len(db.all("select id from message where kind = 'staff' and key like 's:muted:%'")) == 2


def test_what_offers_and_confirms_silence_speaks_of_the_case_and_not_of_one_date() -> None:
    for language in languages_available():
        for key in ("choice-do-mute", "choice-do-unmute", "say-muted", "say-unmuted"):
            assert CASE[language] in phrase(Phrase(key), language).lower(), (language, key)


def test_when_it_stays_unclear_what_is_to_stop_staff_is_told_once(db: Database) -> None:
    somebody(db)
    for number, text in enumerate(("stop writing about my uncle", "the one with the hat", "you know him")):
        take(db, text, "telegram", f"SM{number}")

    assert [row["reason"] for row in db.all("select reason from task where kind = 'unclear'")] == ["stop"]
    assert "hat" not in str(db.all("select say, reason from message")) + str(db.all("select * from task"))


def test_what_nobody_understands_brings_the_menu_and_one_word_to_staff_a_day(db: Database) -> None:
    somebody(db)
    first = take(db, "the purple house on the hill", "telegram")
    take(db, "and the green one", "telegram", "SM2")

    assert said(db, first) == ["say-then"]
    tasks = db.all("select kind, reason from task where kind = 'unclear'")
    assert tasks == [{"kind": "unclear", "reason": "text"}]
    told = [row["say"] for row in db.all("select say from message where kind = 'staff'") if "unclear" in row["say"]]
    assert len(told) == 1
    assert "Ana" in told[0]
    assert "purple" not in told[0]


def test_a_stop_passes_a_flood_and_its_word_counts_as_on_its_channel(db: Database) -> None:
    contact = somebody(db)
    for number in range(30):
        take(db, f"line {number}", "sms", f"L{number}")
    take(db, "CANCEL", "sms", "SMX")
    assert all(each.stopped for each in people.addresses(db, contact.id))


async def test_over_the_real_channels_stop_is_confirmed_once_and_error_21610_keeps_our_record(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        await house.texts(ANA, "hola")
        await house.sms(ANA, 1)
        await house.texts(ANA, "ya no quiero recibir mensajes")
        assert "START" in await house.sms(ANA, 2)
        for text in ("hola", "ALTO", "¿por qué?"):
            await house.texts(ANA, text)
        await house.parts.worker.settled()
        assert len(house.twilio.sent_to(ANA)) == 2
        assert house.all("select stopped_how from address where value = ?", ANA) == [{"stopped_how": "word"}]


def test_the_carriers_stop_and_ours_leave_the_same_record(tmp_path: Path) -> None:
    records = []
    for name, arrived in (
        ("a", Arrived("sms", "SM1", ANA, Carrier("STOP"))),
        ("b", Arrived("sms", "SM1", ANA, Typed("ALTO"))),
    ):
        db = fresh(tmp_path / f"{name}.db", Clock(NOW + timedelta(hours=1)))
        contact = somebody(db)
        inbound.handle(db, inbound.keep(db, arrived), HOUSE)
        records.append([(each.stopped, each.consent) for each in people.addresses(db, contact.id)])
        db.close()
    assert records[0] == records[1] == [(True, False), (True, False)]

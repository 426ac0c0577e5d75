"""What came in is kept once, handled once, in order; what breaks us is not lost and stops nobody else."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import effects, inbound, intents
from bot.arrived import Arrived, Carrier, Reach, Touched, from_json, to_json
from bot.conversations import keep as keep_conversation
from bot.conversations import load
from bot.facts import House, likely_language
from bot.turn import Began, Conversation, Other, Typed
from messages.say import Option, Phrase, Say
from scheduler import hearings, outbox, people
from scheduler.db import Database, Store, instant
from scheduler.hearings import By, Given
from scheduler.office import Office
from scheduler.people import Address, Contact
from scheduler.policy import Policy
from tests.conftest import Clock
from tests.fresh import fresh
from tests.installation import make_owner

NOW = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)
ANA, BEA = "+12025550101", "70001"
OFFICE = Office("The Office", "Reminders", "America/New_York", "The help line", "+1 202 555 0198", "")
HOUSE = House(OFFICE, ("en", "es-419"), handles_opt_out=True, policy=Policy())
QUESTION = Say("yes", {}, (Option("ack", Phrase("yes")), Option("help", Phrase("no"))))


@pytest.fixture
def clock() -> Clock:
    return Clock(NOW)


@pytest.fixture
def db(tmp_path: Path, clock: Clock) -> Any:
    made = fresh(tmp_path / "bell.db", clock)
    make_owner(made)
    yield made
    made.close()


def text(words: str, sid: str = "SM1", sender: str = ANA) -> Arrived:
    return Arrived("sms", sid, sender, Typed(words))


def take(db: Database, arrived: Arrived) -> int:
    inbound_id = inbound.keep(db, arrived)
    inbound.handle(db, inbound_id, HOUSE)
    return inbound_id


def ana(db: Database, channel: str = "sms", value: str = ANA, language: str = "en") -> tuple[Contact, Address]:
    """Somebody who agreed to get messages."""
    _, address = people.new_contact(db, channel, value, language=language, zone="America/New_York")
    people.give_consent(db, address.id, scope="case", how=channel, by="self", words="yes")
    found = people.contact_at(db, channel, value)
    assert found is not None
    return found


def offer(db: Database, contact: Contact, address: Address, key: int = 900) -> int:
    """A message with two choices, ack and help, that went out to this address."""
    message = outbox.answer(db, contact.id, address.id, key, 1, QUESTION)
    went_out(db, message, address, '["ack","help"]')
    return message


def went_out(db: Database, message: int, address: Address, choices: str | None = None) -> None:
    db.run("update message set state = 'sent', next_at = null where id = ?", message)
    values = {"message_id": message, "channel": address.channel, "address_id": address.id, "started": db.now_ms()}
    db.insert("attempt", **values, outcome="accepted", choices=choices)


def replies(db: Database, inbound_id: int) -> list[str]:
    rows = db.all("select say from message where key like ? order by id", f"a:{inbound_id}:%")
    return [json.loads(row["say"])["key"] for row in rows]


@pytest.mark.parametrize(
    "said",
    [
        Typed("hola", dropped=True),
        Touched(4, 1),
        Began("abc"),
        Other("voice"),
        Carrier("STOP"),
        Carrier("START", yes=True),
        Reach(open=False),
    ],
)
def test_what_arrived_is_the_same_after_it_was_kept(said: Any) -> None:
    assert from_json(to_json(Arrived("sms", "1", ANA, said, "es"))) == (said, "es")


def test_the_same_provider_id_is_kept_once_and_the_first_words_stay(db: Database) -> None:
    first, again = inbound.keep(db, text("hello")), inbound.keep(db, text("STOP"))
    assert first == again
    assert [from_json(row["body"])[0] for row in db.all("select body from inbound")] == [Typed("hello")]


def test_an_a_number_is_gone_before_anything_is_stored_and_that_is_known(db: Database) -> None:
    take(db, text("my number is A 234-567-890, hearing Dec 15"))
    stored = json.dumps([db.all(f"select * from {table}") for table in ("inbound", "conversation", "message")])
    assert not any(number in stored for number in ("234-567-890", "234567890"))
    said, _ = from_json(db.all("select body from inbound")[0]["body"])
    assert isinstance(said, Typed)
    assert said.dropped


def test_a_stranger_becomes_a_contact_without_consent_who_gets_nothing_but_answers(db: Database) -> None:
    inbound_id = take(db, text("hola, buenos días"))
    found = people.contact_at(db, "sms", ANA)
    assert found is not None
    contact, address = found
    assert (contact.language, contact.zone, contact.wording) == ("es-419", "America/New_York", "discreet")
    assert not address.consent
    assert replies(db, inbound_id)
    kinds = db.all("select distinct kind from message where reader = ?", contact.id)
    assert kinds == [{"kind": "reply"}]


@pytest.mark.parametrize(
    ("said", "app", "expected"),
    [
        (Began(), "es", "es-419"),
        (Began(), "es-MX", "es-419"),
        (Began(), "en-GB", "en"),
        (Began(), "zh-hans", "en"),
        (Typed("hola"), None, "es-419"),
        (Typed("necesito ayuda"), None, "es-419"),
        (Typed("hello"), None, "en"),
        (None, None, "en"),
    ],
)
def test_the_first_language_is_a_likely_one(said: Any, app: str | None, expected: str) -> None:
    assert likely_language(said, app, ("en", "es-419")) == expected


def test_handling_twice_answers_once(db: Database) -> None:
    inbound_id = take(db, text("hello"))
    before = db.all("select * from message")
    inbound.handle(db, inbound_id, HOUSE)
    assert db.all("select * from message") == before


@pytest.mark.parametrize("digit", ["1", " 1 ", "1.", "1)", "１", "١", "1\ufe0f\u20e3"])
def test_a_number_is_the_choice_that_the_last_text_offered_under_it(db: Database, digit: str) -> None:
    contact, address = ana(db)
    message = offer(db, contact, address)
    take(db, text(digit))
    assert db.one("select outcome from attempt where message_id = ?", message) == {"outcome": "confirmed"}


@pytest.mark.parametrize(
    ("language", "words", "meant"),
    [("en", "I will go", "ack"), ("es-419", "¡Voy a ir!", "ack"), ("es-419", "AYUDA", "help"), ("en", "go", None)],
)
def test_the_words_of_a_choice_that_the_last_text_offered_mean_that_choice(
    db: Database, language: str, words: str, meant: str | None
) -> None:
    contact, address = ana(db, language=language)
    message = offer(db, contact, address)
    take(db, text(words))
    confirmed = db.one("select outcome from attempt where message_id = ?", message) == {"outcome": "confirmed"}
    asked = bool(db.all("select id from task where kind = 'help-reminder'"))
    assert (confirmed, asked) == (meant == "ack", meant == "help")


@pytest.mark.parametrize("words", ["ok", "OK!", "Yes", "👍🏽", "🙏"])
def test_an_ok_to_a_reminder_is_asked_for_its_number_and_calls_nobody(db: Database, words: str) -> None:
    contact, address = ana(db)
    message = offer(db, contact, address)
    assert replies(db, take(db, text(words))) == ["say-choose-number"]
    assert db.one("select outcome from attempt where message_id = ?", message) == {"outcome": "accepted"}
    take(db, text("1", "SM2"))
    assert db.one("select outcome from attempt where message_id = ?", message) == {"outcome": "confirmed"}
    assert replies(db, take(db, text("ok", "SM3"))) == ["say-you-are-welcome"]
    assert db.all("select * from task") == []


@pytest.mark.parametrize("words", ["ok", "👍"])
def test_an_ok_to_a_reminder_that_says_little_brings_the_rest_and_confirms_nothing(db: Database, words: str) -> None:
    contact, address = ana(db)
    message = outbox.answer(db, contact.id, address.id, 900, 1, QUESTION)
    went_out(db, message, address, '["more"]')
    take(db, text(words))
    assert db.one("select outcome from attempt where message_id = ?", message) == {"outcome": "read"}


@pytest.mark.parametrize("words", ["3", "0", "12", "one", "1 or 2"])
def test_a_number_that_was_not_offered_is_no_choice(db: Database, words: str) -> None:
    contact, address = ana(db)
    message = offer(db, contact, address)
    take(db, text(words))
    assert db.one("select outcome from attempt where message_id = ?", message) == {"outcome": "accepted"}


def test_a_number_answers_an_open_question_that_offered_no_choices(db: Database) -> None:
    contact, address = ana(db)
    reminder = offer(db, contact, address)
    keep_conversation(db, address, Conversation("date", "when", {}))
    went_out(db, outbox.answer(db, contact.id, address.id, 901, 1, Say("yes")), address)
    take(db, text("1"))
    assert db.one("select outcome from attempt where message_id = ?", reminder) == {"outcome": "accepted"}


def test_a_button_is_the_choice_that_was_stored_with_its_message(db: Database) -> None:
    contact, address = ana(db, "telegram", BEA)
    message = offer(db, contact, address)
    take(db, Arrived("telegram", "5", BEA, Touched(message, 0)))
    assert db.one("select outcome from attempt where message_id = ?", message) == {"outcome": "confirmed"}


def test_a_button_of_somebody_elses_message_does_nothing(db: Database) -> None:
    contact, address = ana(db)
    message = offer(db, contact, address)
    ana(db, "telegram", BEA)
    take(db, Arrived("telegram", "5", BEA, Touched(message, 0)))
    assert db.one("select outcome from attempt where message_id = ?", message) == {"outcome": "accepted"}


def test_stop_silences_every_address_and_kills_what_was_planned(db: Database) -> None:
    contact, _ = ana(db, "telegram", BEA)
    people.add_address(db, contact.id, "sms", ANA)
    hearing(db, contact)
    assert planned(db)
    take(db, Arrived("telegram", "5", BEA, Typed("/stop")))
    assert planned(db) == []
    assert all(each.stopped for each in people.addresses(db, contact.id))


def test_a_stop_that_the_carrier_took_is_recorded_and_not_answered(db: Database) -> None:
    contact, _ = ana(db)
    hearing(db, contact)
    inbound_id = take(db, Arrived("sms", "SM9", ANA, Carrier("STOP")))
    assert planned(db) == []
    assert replies(db, inbound_id) == []
    assert db.all("select stopped_how from address where value = ?", ANA) == [{"stopped_how": "carrier"}]
    assert [row["kind"] for row in db.all("select kind from task")] == ["stopped"]


def test_after_the_carriers_start_consent_is_asked_for_again_before_anything_is_planned(db: Database) -> None:
    contact, _ = ana(db)
    hearing(db, contact)
    take(db, Arrived("sms", "SM9", ANA, Carrier("STOP")))
    asked = take(db, Arrived("sms", "SM10", ANA, Carrier("START")))
    assert replies(db, asked) == ["ask-consent-sms"]
    assert [each.stopped for each in people.addresses(db, contact.id)] == [False]
    assert planned(db) == []
    went_out(db, message_of(db, asked), people.addresses(db, contact.id)[0], '["agree:en","decline"]')
    take(db, text("1", "SM11"))
    assert planned(db)


def test_a_carriers_start_from_who_was_never_silent_begins_and_its_yes_answers_our_question(db: Database) -> None:
    started = take(db, Arrived("sms", "SM9", ANA, Carrier("START")))
    assert replies(db, started) == ["ask-language"]
    address = people.contact_at(db, "sms", ANA)
    assert address is not None
    went_out(db, message_of(db, started), address[1], '["lang:en","lang:es-419"]')
    asked = take(db, text("1", "SM10"))
    went_out(db, message_of(db, asked), address[1], '["agree:en","decline"]')

    take(db, Arrived("sms", "SM11", ANA, Carrier("START", yes=True)))

    found = people.contact_at(db, "sms", ANA)
    assert found is not None and found[1].consent
    assert replies(db, take(db, Arrived("sms", "SM12", ANA, Carrier("START")))) == []


def message_of(db: Database, inbound_id: int) -> int:
    return int(db.all("select id from message where key = ?", f"a:{inbound_id}:1")[0]["id"])


def test_every_intent_has_somebody_who_carries_it_out() -> None:
    plain = effects.carry_out.dispatch(object)
    kinds = [each for each in vars(intents).values() if isinstance(each, type) and issubclass(each, intents.Intent)]
    assert len(kinds) > 1
    undone = [kind for kind in kinds if effects.carry_out.dispatch(kind) is plain]
    assert undone == [intents.Intent]


def test_a_stop_from_an_unknown_number_holds_when_it_becomes_known(db: Database) -> None:
    take(db, Arrived("sms", "SM9", ANA, Carrier("STOP")))
    found = people.contact_at(db, "sms", ANA)
    assert found is not None
    assert found[1].stopped


def test_who_blocks_the_bot_is_reminded_another_way_and_by_it_again_after_unblocking(db: Database) -> None:
    contact, _ = ana(db, "telegram", BEA)
    phone = people.add_address(db, contact.id, "sms", ANA)
    people.give_consent(db, phone, scope="case", how="sms", by="self", words="yes")
    hearing(db, contact)
    assert {row["channel"] for row in planned(db)} == {"telegram"}
    take(db, Arrived("telegram", "5", BEA, Reach(open=False)))
    assert {row["channel"] for row in planned(db)} == {"sms"}
    take(db, Arrived("telegram", "6", BEA, Reach(open=True)))
    assert {row["channel"] for row in planned(db)} == {"telegram"}


def test_on_sms_an_open_question_holds_back_other_texts_ten_minutes_and_thirty_at_most(
    db: Database, clock: Clock
) -> None:
    _, address = ana(db)
    held = []
    for _ in range(4):
        keep_conversation(db, address, Conversation("date", "when", {}))
        row = db.one("select open_until from conversation")
        assert row is not None
        held.append(instant(row["open_until"]) - NOW)
        clock.at += timedelta(minutes=9)
    assert [each / timedelta(minutes=1) for each in held] == [10, 19, 28, 30]


def test_on_telegram_and_after_the_last_question_nothing_is_held_back(db: Database) -> None:
    _, chat = ana(db, "telegram", BEA)
    _, phone = ana(db)
    keep_conversation(db, chat, Conversation("date", "when", {}))
    keep_conversation(db, phone, Conversation("date", "when", {}))
    keep_conversation(db, phone, Conversation())
    assert [row["open_until"] for row in db.all("select open_until from conversation")] == [None, None]
    assert load(db, phone) == Conversation()


# What breaks us


def break_handling(db: Database) -> None:
    """From now on nothing can be answered: a fault in our own parts, as good as any other."""
    db.run(
        "create trigger broken before insert on conversation begin select raise(abort, 'A 234 567 890 broke it'); end"
    )


async def receive(db: Database, *all_arrived: Arrived) -> None:
    store = Store(db)
    box = inbound.Inbox(store, HOUSE, lambda: None)
    for arrived in all_arrived:
        await box.receive(arrived)


async def test_what_cannot_be_handled_stays_on_a_list_and_staff_and_sender_are_told(
    db: Database, caplog: pytest.LogCaptureFixture
) -> None:
    break_handling(db)
    await receive(db, text("hello"))
    rows = db.all("select id, handled, attempts, error from inbound")
    assert [(row["handled"], row["attempts"]) for row in rows] == [(None, 1)]
    assert replies(db, rows[0]["id"]) == ["say-we-failed"]
    assert [row["kind"] for row in db.all("select kind from task")] == ["inbound"]
    assert db.all("select say from message where kind = 'staff'")
    assert "234" not in caplog.text + str(rows[0]["error"])


async def test_one_message_that_breaks_us_does_not_stop_the_next(db: Database) -> None:
    inbound.keep(db, text("hello"))
    db.run("update inbound set body = 'no json'")
    await receive(db, text("hello", "SM2"), text("hola", "SM3", "+12025550102"))
    handled = db.all("select provider_id from inbound where handled is not null order by id")
    assert [row["provider_id"] for row in handled] == ["SM2", "SM3"]


async def test_what_was_kept_but_not_handled_before_a_crash_is_handled_at_the_start(db: Database) -> None:
    first, second = inbound.keep(db, text("hello")), inbound.keep(db, text("help", "SM2"))
    await inbound.Inbox(Store(db), HOUSE, lambda: None).handle_rest()
    rows = db.all("select id, handled is not null as handled from inbound")
    assert rows == [{"id": first, "handled": 1}, {"id": second, "handled": 1}]
    assert replies(db, first)


async def test_what_failed_is_tried_again_at_the_start_and_apologised_for_once(db: Database) -> None:
    break_handling(db)
    await receive(db, text("hello"))
    box = inbound.Inbox(Store(db), HOUSE, lambda: None)
    await box.handle_rest()
    assert replies(db, 1) == ["say-we-failed"]
    db.run("drop trigger broken")
    await box.handle_rest()
    assert db.one("select handled is not null as handled from inbound") == {"handled": 1}
    assert len(replies(db, 1)) > 1


async def test_what_failed_is_not_tried_again_when_its_sender_has_gone_on(db: Database) -> None:
    break_handling(db)
    await receive(db, text("hello"))
    db.run("drop trigger broken")
    await receive(db, text("hello", "SM2"))
    await inbound.Inbox(Store(db), HOUSE, lambda: None).handle_rest()
    rows = db.all("select handled is not null as handled from inbound order by id")
    assert [row["handled"] for row in rows] == [0, 1]


async def test_what_somebody_said_before_is_handled_before_what_they_say_now(db: Database) -> None:
    inbound.keep(db, text("first"))
    woken: list[bool] = []
    await inbound.Inbox(Store(db), HOUSE, lambda: woken.append(True)).receive(text("second", "SM2"))
    rows = db.all("select provider_id from inbound where handled is not null order by handled, id")
    assert [row["provider_id"] for row in rows] == ["SM1", "SM2"]
    assert woken


def hearing(db: Database, contact: Contact) -> int:
    who = people.new_respondent(db, "Ana")
    people.follow(db, contact.id, who, "self")
    given = Given(datetime(2027, 3, 2, 8, 30), "America/Denver", "Denver", "DEN")
    return hearings.register(db, Policy(), kind="master", given=given, respondents=[who], by=By("staff"))


def planned(db: Database) -> list[dict[str, Any]]:
    return db.all("select * from message where state = 'planned' and kind = 'reminder'")

"""From a stranger to a registered hearing: each test is one thing that somebody does, and what must follow."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot import intents
from bot.dialogue import Conversation
from messages.render import phrase
from scheduler.hearings import Given
from scheduler.people import Contact
from tests.conversing import HEARING, SELF, TITO, Person, at_the_date, facts, known, read_back


def test_a_stranger_chooses_a_language_agrees_and_registers_on_telegram() -> None:
    person = Person(facts(zone="America/Denver"))

    person.begins()
    person.presses("lang:en")
    person.presses("agree:en")
    person.presses("who:self")
    person.presses("kind:master")
    person.types("Denver")
    person.types("March 15 2027 8:30 am")
    assert "Monday, March 15, 2027, 8:30 AM, Denver time" in person.heard[-1]
    person.presses(person.token("right:"))

    register = person.decided[-1]
    given = Given(datetime(2027, 3, 15, 8, 30), "America/Denver", "Denver", court="DEN")
    assert register == intents.Register(None, None, "self", "master", given)
    assert person.conversation == Conversation()


def test_the_same_walk_by_sms_in_spanish_needs_only_numbers_and_a_date() -> None:
    person = Person(facts("sms", zone="America/Denver"))

    for text in ("Hola", "2", "1", "1", "1", "denver", "15 de marzo de 2027 a las 8:30 de la mañana"):
        person.types(text)
    assert "lunes 15 de marzo de 2027" in person.heard[-1]
    person.types("1")

    assert isinstance(person.decided[-1], intents.Register)


def test_the_consent_that_is_recorded_is_the_text_that_was_shown() -> None:
    person = Person(facts("sms"))
    person.types("hola")
    person.types("2")
    shown = person.heard[-1]

    person.types("1")

    assert person.decided[-1] == intents.GiveConsent(shown)
    assert "STOP" in shown
    assert "tarifas" in shown


@pytest.mark.parametrize(
    ("channel", "words"), [("sms", "YES"), ("sms", "Sí"), ("telegram", "yes"), ("telegram", "I agree"), ("sms", "ok")]
)
def test_whoever_types_that_they_agree_has_agreed(channel: str, words: str) -> None:
    person = Person(facts(channel))
    for text in ("hola", "2", words):
        person.types(text)

    assert isinstance(person.decided[-1], intents.GiveConsent)


def test_start_is_no_agreement_before_the_words_were_shown() -> None:
    person = Person(facts("sms"))
    person.types("START")
    person.types("YES")

    assert not any(isinstance(decided, intents.GiveConsent) for decided in person.decided)


def test_only_those_in_discreet_wording_are_told_that_their_reminders_are_short() -> None:
    discreet, plain = Person(facts()), Person(facts(contact=Contact(1, "en", None, "America/New_York", "plain", None)))
    for person in (discreet, plain):
        person.begins()
        person.presses("lang:en")
        person.presses("agree:en")

    assert "short" in discreet.heard[-2] + discreet.heard[-1]
    assert "short" not in plain.heard[-2] + plain.heard[-1]


@pytest.mark.parametrize("typed", ["December 15 at 8:30", "123 Main St", "7"])
def test_a_date_or_a_street_is_not_taken_for_a_city(typed: str) -> None:
    person = Person(known(zone="America/Denver"))
    for token in ("go:new", "who:self", "kind:master", "elsewhere"):
        person.presses(token)
    person.types(typed)

    assert person.conversation.step == "city"


@pytest.mark.parametrize(
    ("typed", "shown", "zone"),
    [("Portland", "Portland, OR", "America/Los_Angeles"), ("houston tx", "Houston, TX", "America/Chicago")],
)
def test_the_state_of_a_city_whose_zone_we_took_from_our_list_is_read_back(typed: str, shown: str, zone: str) -> None:
    person = Person(known(zone=zone))
    for token in ("go:new", "who:self", "kind:uscis_interview"):
        person.presses(token)
    person.types(typed)
    person.types("March 15 2027 8:30 am")
    assert shown in person.heard[-1].splitlines()


def test_the_same_time_as_in_one_place_is_not_said_of_the_place_that_it_is_corrected_to() -> None:
    person = Person(known("sms", zone="America/Denver"))
    for text in ("menu", "1", "1", "5", "Portland", "1", "March 15 2027 8:30 am", "2", "3", "Portland, Maine", "1"):
        person.types(text)
    assert person.conversation.step == "own"
    person.types("1")
    zones = [each.zone for each in person.decided if isinstance(each, intents.SetZone)]
    assert zones == ["America/Los_Angeles", "America/New_York"]
    assert person.conversation.step == "check"


def test_a_zone_that_somebody_chose_by_name_is_not_asked_for_again() -> None:
    person = Person(known("sms", zone="America/Denver"))
    for text in ("menu", "1", "1", "5", "Portland", "2", "1", "March 15 2027 8:30 am", "2", "3", "Chicago"):
        person.types(text)
    assert person.conversation.step == "check"
    assert person.decided == [intents.SetZone("America/New_York")]


def test_consent_pressed_under_words_in_another_language_is_asked_again() -> None:
    person = Person(facts())
    person.begins()
    person.presses("lang:en")
    person.presses("lang:es-419")  # the older button is still there
    person.presses("agree:en")

    assert not any(isinstance(each, intents.GiveConsent) for each in person.decided)


def test_who_declines_hears_one_answer_and_can_come_back() -> None:
    person = Person(facts())
    person.begins()
    person.presses("lang:en")
    person.presses("decline")
    assert person.decided == [intents.ChooseLanguage("en")]

    person.types("START")

    assert person.tokens == ["lang:en", "lang:es-419"]


@pytest.mark.parametrize("channel", ["sms", "telegram"])
def test_no_way_back_leads_whoever_agreed_to_a_no_that_would_end_nothing(channel: str) -> None:
    person = Person(facts(channel))
    for text in ("hello", "1", "1"):
        person.types(text)
    assert isinstance(person.decided[-1], intents.GiveConsent)

    person.types("0") if channel == "sms" else person.presses("back")

    assert "go:settings" in person.tokens
    assert "decline" not in person.tokens


@pytest.mark.parametrize(
    "text", ["/hearings", "/new", "hello", "Is Maria Lopez in your system?", "March 15 2027 9am", "menu"]
)
def test_a_stranger_gets_the_welcome_whatever_they_ask(text: str) -> None:
    person = Person(facts(hearings=(HEARING,), following=(SELF,)))

    person.types(text)

    assert person.tokens == ["lang:en", "lang:es-419"]
    assert person.decided == []


@pytest.mark.parametrize("token", ["hearing:7", "do:cancel", "differs", "help", "ack", "go:new", "right:x"])
def test_a_strangers_button_leads_nowhere_but_to_the_welcome(token: str) -> None:
    person = Person(facts(hearings=(HEARING,)), Conversation("hearings", "one", {"hearing": 7}))

    person.presses(token, 7, 1)

    assert person.tokens == ["lang:en", "lang:es-419"]
    assert person.decided == []


def test_a_relative_gives_a_nickname_and_an_a_number_in_it_is_dropped() -> None:
    person = Person(known())
    person.presses("go:new")
    person.presses("who:other")
    person.types("Mom A 234 567 890")

    assert person.conversation.data["label"] == "Mom"
    assert "A-number" in person.heard[-1]
    assert "234" not in "".join(person.heard) + person.conversation.to_json()


def test_a_second_hearing_of_somebody_already_followed_is_theirs() -> None:
    person = Person(known(following=(SELF, TITO), zone="America/Denver"))
    person.presses("go:new")
    person.presses("who:31")
    person.presses("kind:individual")
    person.types("DEN")
    person.types("March 15 2027 8:30 am")
    person.presses(person.token("right:"))

    register = person.decided[-1]
    assert isinstance(register, intents.Register)
    assert (register.respondent_id, register.label, register.relation) == (31, "Tito", "family")


def test_a_city_with_several_courts_offers_them_with_their_state_of_things() -> None:
    person = at_the_date()
    person.types("0")
    person.types("San Francisco")

    assert "court:SFR" in person.tokens
    assert any("closed or moved" in each for each in _labels(person))
    assert "elsewhere" in person.tokens

    person.presses("court:SFR")
    assert "closed or moved" in person.heard[-1]


def test_another_place_asks_for_city_and_zone() -> None:
    person = at_the_date()
    person.types("0")
    person.presses("elsewhere")
    person.types("Boise")
    person.presses("zone:mountain")
    person.types("March 15 2027 8:30 am")
    person.presses(person.token("right:"))

    register = person.decided[-1]
    assert isinstance(register, intents.Register)
    assert register.given == Given(datetime(2027, 3, 15, 8, 30), "America/Denver", "Boise", None, "Boise")


def test_the_zone_that_came_with_the_court_can_be_corrected() -> None:
    person = read_back()
    person.presses("change")
    person.presses("fix:city")
    person.types("Louisville")
    assert "as in Louisville, KY?" in person.heard[-1]
    person.presses("own:same")
    assert "Louisville time" in person.heard[-1]
    person.presses(person.token("right:"))

    register = person.decided[-1]
    assert isinstance(register, intents.Register)
    assert (register.given.court, register.given.zone) == ("DEN", "America/Kentucky/Louisville")


def test_the_readers_own_zone_is_asked_only_where_it_differs() -> None:
    person = Person(known(zone="America/New_York"))
    for token in ("go:new", "who:self", "kind:master"):
        person.presses(token)
    person.types("Denver")
    assert person.tokens[:2] == ["own:same", "own:other"]

    person.presses("own:same")

    assert person.decided == [intents.SetZone("America/Denver")]


def test_a_date_that_can_be_read_two_ways_is_offered_as_both() -> None:
    person = read_back("3/4/2027 1pm")

    assert person.tokens[:2] == ["day:2027-03-04", "day:2027-04-03"]
    person.presses("day:2027-04-03")
    assert "Saturday, April 3, 2027, 1:00 PM" in person.heard[-1]
    assert "weekend" in person.heard[-1]


def test_a_missing_time_is_asked_and_an_hour_that_may_be_either_too() -> None:
    person = read_back("March 15 2027")
    assert "what time" in person.heard[-1]

    person.types("2")
    assert person.tokens[:2] == ["time:14:00", "time:02:00"]
    person.types("pm")

    assert "2:00 PM" in person.heard[-1]
    assert person.token("right:")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("March 14 2027 9am", "weekend"),
        ("December 25 2026 9am", "holiday"),
        ("March 15 2027 6am", "very early"),
        ("March 15 2027 7pm", "very late"),
        ("November 2 2026 9am", "over already"),
        ("Tuesday March 15 2027 9am", "another day of the week"),
    ],
)
def test_an_odd_date_is_questioned_and_not_refused(text: str, said: str) -> None:
    person = read_back(text)
    assert said in person.heard[-1]

    person.presses(person.token("right:"))

    assert isinstance(person.decided[-1], intents.Register)


def test_a_date_of_last_year_offers_the_same_day_next_time() -> None:
    person = read_back("March 16 2026 9am")

    person.presses(person.token("meant:"))
    assert "March 16, 2027" in person.heard[-1]


def test_a_yes_to_an_olderread_back_counts_for_nothing() -> None:
    person = read_back()
    old = person.token("right:")
    person.types("March 16 2027 8:30 am")

    person.presses(old)

    assert person.decided == []
    assert "March 16, 2027" in person.heard[-1]


def _labels(person: Person) -> list[str]:
    assert person.last is not None
    return [phrase(option.label, person.facts.language) for option in person.last.choices]

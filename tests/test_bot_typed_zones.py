"""A time typed by another clock than the court's is never taken in silence for the court's."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.intents import Register
from bot.new_date import meant
from bot.typed_zones import OWN, on_the_clock_of, zones_said
from bot.understand import read_when
from tests.conversing import NOON, Person, at_the_date, read_back
from tests.corpora import corpus

NINE = datetime(2027, 3, 3, 9, 0)
NEW_YORK = "America/New_York"
# Language, as it is typed; what the clock in New York shows then, when that is another hour.
OTHERS = [
    ("en", "March 3 2027 9 am Pacific", 12),
    ("en", "March 3, 2027 9:00 AM (PT)", 12),
    ("en", "9am CST on March 3 2027", 10),
    ("en", "March 3 2027 9 am Los Angeles time", 12),
    ("en", "March 3 2027 9am GMT", 4),
    ("en", "March 3 2027 9 am UTC-8", 12),
    ("en", "March 3 2027 9 a.m. Hawaii time", 14),
    ("es", "3 de marzo de 2027 9 am hora del centro", 10),
    ("es", "3 de marzo de 2027 a las 9 de la mañana hora del Pacífico", 12),
    ("es", "3 de marzo de 2027 9 am hora de Guatemala", 10),
    ("pt", "3 de março de 2027 9h da manhã horário do pacífico", 12),
    ("fr", "le 3 mars 2027 à 9h du matin, heure du Pacifique", 12),
    ("zh-Hans", "2027年3月3日上午9点太平洋时间", 12),
    ("ru", "3 марта 2027 9 утра по тихоокеанскому времени", 12),
]
SAME = [
    ("en", "March 3 2027 9 am Eastern"),
    ("en", "March 3 2027 9:00 am EST"),
    ("en", "March 3 2027 9 am New York time"),
    ("es", "3 de marzo de 2027 9 am hora del este"),
    ("es", "3 de marzo de 2027 a las 9 de la mañana hora de Nueva York"),
    ("zh-Hans", "2027年3月3日上午9点美东时间"),
]
# Words that are a time zone elsewhere.
NONE = [
    ("es", "este miércoles 3 de marzo de 2027 a las 9 este día"),
    ("fr", "le 3 mars 2027 à 9 h et quart"),
    ("fr", "le 3 mars 2027 à 9 h est mon audience"),
    ("es", "a la hora de la audiencia, el 3 de marzo de 2027 a las 9 am"),
    ("en", "Hearing time: March 3 2027 9 am"),
    ("en", "the court on Pacific Street, March 3 2027 9 am"),
]


@pytest.mark.parametrize(("language", "text", "hour"), OTHERS)
def test_another_zone_is_heard_and_the_day_is_read_as_without_it(language: str, text: str, hour: int) -> None:
    reading = read_when(text, language, NOON.date())

    assert reading.candidates == (NINE,)
    assert on_the_clock_of(NEW_YORK, NINE, reading.zones) == (NINE.replace(hour=hour),)


@pytest.mark.parametrize(("language", "text"), SAME)
def test_the_courts_own_zone_changes_nothing(language: str, text: str) -> None:
    reading = read_when(text, language, NOON.date())

    assert reading.candidates == (NINE,)
    assert reading.zones
    assert on_the_clock_of(NEW_YORK, NINE, reading.zones) == ()


@pytest.mark.parametrize(("language", "text"), NONE)
def test_a_word_that_may_be_no_zone_is_none(language: str, text: str) -> None:
    assert zones_said(text, language) == ((), text)


def test_no_date_of_the_corpus_is_taken_for_a_time_zone() -> None:
    for name in ("dates", "dates_more", "dates_held_out"):
        for language, cases in corpus(name).items():
            for case in cases if isinstance(cases, list) else ():
                assert zones_said(case["text"], language)[0] == (), case["text"]


def test_what_two_places_call_by_one_name_is_asked_about_only_where_neither_fits() -> None:
    zones, _ = zones_said("July 7 2027 9 am MST", "en")
    july = datetime(2027, 7, 7, 9, 0)

    assert on_the_clock_of("America/Phoenix", july, zones) == on_the_clock_of("America/Denver", july, zones) == ()
    assert on_the_clock_of(NEW_YORK, july, zones) == (july.replace(hour=11), july.replace(hour=12))


def registered(person: Person) -> datetime:
    person.presses(person.token("right:"))
    (given,) = (each.given for each in person.decided if isinstance(each, Register))
    return given.wall


def test_the_read_back_says_whose_clock_counts_and_offers_what_was_meant() -> None:
    person = read_back("March 15 2027 9 am Pacific")

    assert "You wrote the time of another place. The time on a notice is the time in Denver." in person.heard[-1]
    person.presses(person.token("meant:"))
    assert "10:00 AM" in person.heard[-1]
    assert "another place" not in person.heard[-1]
    assert registered(person) == datetime(2027, 3, 15, 10, 0)


def test_whoever_says_that_the_notice_has_that_hour_is_believed() -> None:
    assert registered(read_back("March 15 2027 9 am Pacific")) == datetime(2027, 3, 15, 9, 0)


def test_the_courts_zone_is_read_back_without_a_question() -> None:
    person = read_back("March 15 2027 9 am Mountain time")

    assert "Is all of it right?" in person.heard[-1]
    assert not [token for token in person.tokens if token.startswith("meant:")]


def test_a_zone_is_heard_where_only_the_time_is_asked_for() -> None:
    person = at_the_date()
    person.types("March 15 2027")
    person.types("9:00 am PT")

    assert "You wrote the time of another place." in person.heard[-1]


@pytest.mark.parametrize("text", ["March 15 2027 3 pm my time", "15 de marzo de 2027 3 pm hora de aquí"])
def test_my_time_is_asked_about_even_where_we_believe_it_to_be_the_same(text: str) -> None:
    assert zones_said(text, "en")[0] == (OWN,)
    assert "You wrote the time of another place." in read_back(text).heard[-1]


def test_staff_is_told_that_the_clock_of_the_court_counts() -> None:
    fields = {"city": "New York", "zone": NEW_YORK, "date": "2027-03-01", "time": "08:30"}

    assert meant("March 3 2027 9 am", "en", fields, NOON).odd == ()
    (odd,) = meant("March 3 2027 9 am PT", "en", fields, NOON).odd
    assert "clock of the court" in odd

"""Dates, times and zones in words, and which language stands in for which."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from messages import languages
from messages.languages import direction, known, say_date, say_time, spoken, stand_in, supported
from messages.say import When

DENVER = When(datetime(2026, 12, 15, 8, 30), "America/Denver", "Denver")
ENGLISH_MONTHS = ("January", "February", "March", "April", "June", "July", "August", "October", "November", "December")


def test_english_says_weekday_month_year_time_and_the_city_whose_time_it_is() -> None:
    said = spoken(DENVER, "en")
    assert said.full == "Tuesday, December 15, 2026, 8:30 AM, Denver time"
    assert (said.date, said.day, said.time) == ("Tuesday, December 15, 2026", "Tue Dec 15", "8:30 AM")


def test_spanish_says_it_with_am_and_pm() -> None:
    said = spoken(DENVER, "es-419")
    assert said.full == "martes 15 de diciembre de 2026, 8:30 a.m., hora de Denver"
    assert (said.date, said.day) == ("martes 15 de diciembre de 2026", "mar 15 dic")
    assert say_time(time(13, 5), "es-419") == "1:05 p.m."


@pytest.mark.parametrize("language", supported())
def test_no_day_or_minute_holds_a_space_that_makes_an_sms_dear(language: str) -> None:
    days = [say_date(date(2026, 1, 1) + timedelta(days=n), language) for n in range(730)]
    times = [say_time(time(hour, 30), language) for hour in range(24)]
    assert not [text for text in days + times if "\u202f" in text or "\u00a0" in text]


def test_spanish_dates_hold_no_english_month() -> None:
    days = [spoken(When(datetime(2026, month, 3, 9), "America/Denver", "Denver"), "es-419") for month in range(1, 13)]
    said = " ".join(f"{day.full} {day.day}" for day in days)
    assert not [month for month in ENGLISH_MONTHS if month.lower() in said.lower()]


def test_the_two_ends_of_a_day_are_told_apart() -> None:
    assert [say_time(time(hour), "en") for hour in (0, 12)] == ["12:00 AM", "12:00 PM"]


@pytest.mark.parametrize(
    ("asked", "second", "used"),
    [
        ("en", None, "en"),
        ("es-419", None, "es-419"),
        ("es", None, "es-419"),
        ("es-MX", None, "es-419"),
        ("en-GB", None, "en"),
        ("mam", None, "es-419"),
        ("vi", None, "en"),
        ("vi", "es", "es-419"),
        ("", None, "en"),
        ("no such thing", None, "en"),
    ],
)
def test_an_unoffered_language_is_replaced_by_the_nearest_one(asked: str, second: str | None, used: str) -> None:
    assert stand_in(asked, second) == used


def test_every_offered_language_is_in_the_list_and_has_names_for_its_days() -> None:
    for language in supported():
        assert language in known()
        assert len({say_date(date(2026, 3, day), language).split()[0] for day in range(1, 8)}) == 7


def test_the_list_knows_what_babel_gets_wrong() -> None:
    assert known()["ht"].locale == ""
    assert known()["es-419"].locale == "es_US"
    assert (direction("ar"), direction("es-419"), direction("xx")) == ("rtl", "ltr", "ltr")


def test_the_same_date_is_not_worked_out_twice() -> None:
    spoken(DENVER, "en")
    before = languages.spoken.cache_info().hits
    spoken(DENVER, "en")
    assert languages.spoken.cache_info().hits == before + 1

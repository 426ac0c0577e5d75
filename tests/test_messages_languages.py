"""Dates, times and zones in words, and which language stands in for which."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

import pytest
from babel import Locale
from babel.dates import get_day_names, get_month_names

from messages import languages
from messages.catalog import catalogue
from messages.languages import direction, known, say_date, say_month, say_numeric, say_time, spoken, stand_in, supported
from messages.say import When
from messages.segments import segments

DENVER = When(datetime(2026, 12, 15, 8, 30), "America/Denver", "Denver")
TWO_YEARS = [date(2026, 1, 1) + timedelta(days=n) for n in range(730)]
HALF_HOURS = [time(hour, minute) for hour in range(24) for minute in (0, 30)]
# Written out here once more, so that a slip in the catalogue is seen: Babel has French ones.
CREOLE_DAYS = ("lendi", "madi", "mèkredi", "jedi", "vandredi", "samdi", "dimanch")
CREOLE_MONTHS = (
    "janvye", "fevriye", "mas", "avril", "me", "jen", "jiyè", "out", "septanm", "oktòb", "novanm", "desanm",
)  # fmt: skip
# Babel has Pashto names that few readers use: in Afghanistan people say these.
PASHTO_DAYS = ("دوشنبه", "سه\u200cشنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه")
FRENCH = re.compile(
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|févr|mars|mai|juin|"
    r"juillet|juil|août|septembre|octobre|novembre|décembre|déc|heures?|du matin|du soir|après-midi)\b"
)
# These have a month that is written as in French: "mai", or "mars".
LIKE_FRENCH = ("fr", "pt-BR", "ro", "sq")
# These have months that are written as in English: "April", "September", "November".
LIKE_ENGLISH = ("id",)
ENGLISH = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|"
    r"October|November|December)\b"
)
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


def _names(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The weekdays from Monday, and the months, as they must be."""
    locale = known()[language].locale
    if language == "ht":
        return CREOLE_DAYS, CREOLE_MONTHS
    # Chinese dates count their months: "12月15日". "十二月" is for calendars.
    widths = ("wide", "abbreviated" if language.startswith("zh-") else "wide")
    days = get_day_names(widths[0], "format", Locale.parse(locale))
    months = get_month_names(widths[1], "format", Locale.parse(locale))
    weekdays = PASHTO_DAYS if language == "ps" else tuple(days[n] for n in range(7))
    return weekdays, tuple(months[n] for n in range(1, 13))


@pytest.mark.parametrize("language", supported())
def test_every_day_of_two_years_is_said_with_its_weekday_day_month_and_year(language: str) -> None:
    weekdays, months = _names(language)
    for day in TWO_YEARS:
        said = say_date(day, language)
        month = months[day.month - 1]
        assert weekdays[day.weekday()] in said, said
        assert month in said, said
        # Some languages count their months: those digits are the month's own.
        assert sorted(map(int, re.findall(r"\d+", said.replace(month, " ", 1)))) == sorted((day.day, day.year)), said


@pytest.mark.parametrize("language", supported())
def test_short_days_cannot_be_taken_for_one_another(language: str) -> None:
    said = {spoken(When(datetime.combine(day, time(9)), "America/Denver", "Denver"), language) for day in TWO_YEARS}
    assert len({each.day for each in said}) > 700  # the same weekday on the same day of the year is rare in two years
    assert len({each.day_with_year for each in said}) == 730


@pytest.mark.parametrize("language", supported())
def test_no_two_times_of_a_day_are_said_alike(language: str) -> None:
    assert len({say_time(at, language) for at in HALF_HOURS}) == 48


@pytest.mark.parametrize("language", [each for each in supported() if each != "en"])
def test_no_date_holds_a_name_of_another_language(language: str) -> None:
    for day in TWO_YEARS:
        said = spoken(When(datetime.combine(day, time(15, 30)), "America/Denver", "Denver"), language)
        # `when-us` shows the date once more as the notice has it, in English on purpose.
        full = said.full.replace(f"{say_numeric(day, 'en')}, {say_time(time(15, 30), 'en')}", "")
        whole = " ".join((full, said.brief_with_year, say_numeric(day, language), say_month(day, language)))
        assert language in LIKE_ENGLISH or not ENGLISH.search(whole), whole
        assert language in LIKE_FRENCH or not FRENCH.search(whole), whole


def test_haitian_creole_says_the_parts_of_the_day_in_its_own_words() -> None:
    assert spoken(DENVER, "ht").full == "madi 15 desanm 2026, 8:30 nan maten, lè Denver"
    assert (spoken(DENVER, "ht").day, spoken(DENVER, "ht").brief) == (
        "mad 15 des",
        "mad 15 des, 8:30 nan maten, lè Denver",
    )
    said = [say_time(at, "ht") for at in (time(11, 59), time(12), time(13), time(17, 59), time(18))]
    assert said == ["11:59 nan maten", "12:00 nan apremidi", "1:00 nan apremidi", "5:59 nan apremidi", "6:00 nan aswè"]


def test_every_haitian_date_can_go_out_in_the_cheap_alphabet() -> None:
    for day, at in zip(TWO_YEARS, HALF_HOURS * 16, strict=False):
        said = spoken(When(datetime.combine(day, at), "America/Denver", "Denver"), "ht")
        assert segments(f"{said.full} {said.brief_with_year}").encoding == "GSM-7", said


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
        ("my", None, "en"),
        ("my", "es", "es-419"),
        ("ht", "es", "ht"),
        ("ht-HT", None, "ht"),
        ("", None, "en"),
        ("no such thing", None, "en"),
    ],
)
def test_an_unoffered_language_is_replaced_by_the_nearest_one(asked: str, second: str | None, used: str) -> None:
    assert stand_in(asked, second) == used


def test_every_offered_language_is_in_the_list_and_has_names_for_its_days() -> None:
    for language in supported():
        assert language in known()
        assert len({re.sub(r"\d+", "", say_date(date(2026, 3, day), language)) for day in range(1, 8)}) == 7


def test_a_language_that_babel_does_not_know_brings_its_own_names() -> None:
    for language in supported():
        own = [key for key in ("weekdays", "weekdays-short", "months", "months-short") if catalogue(language).has(key)]
        assert len(own) == 4 or known()[language].locale, language
        for key in own:
            text = catalogue(language).text(key, {})
            names = {name.strip() for name in text.split("|" if "|" in text else None)}
            assert len(names) == (7 if key.startswith("weekdays") else 12), (language, key)


def test_the_list_knows_what_babel_gets_wrong() -> None:
    assert known()["ht"].locale == ""
    assert known()["es-419"].locale == "es_US"
    assert (direction("ar"), direction("es-419"), direction("xx")) == ("rtl", "ltr", "ltr")


def test_the_same_date_is_not_worked_out_twice() -> None:
    spoken(DENVER, "en")
    before = languages.spoken.cache_info().hits
    spoken(DENVER, "en")
    assert languages.spoken.cache_info().hits == before + 1

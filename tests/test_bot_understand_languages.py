"""Dates in our twelve languages: read right, or asked about; never read wrong in silence."""

from __future__ import annotations

import time as clock
from collections import Counter
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any

import pytest
from babel.dates import format_date, format_time

from bot.date_tables import LANGUAGES
from bot.date_tables.creole import HT
from bot.understand import part_of_day, read_time, read_when
from messages.languages import known
from tests import held_out_dates
from tests.corpora import corpus

CORPUS = corpus("dates_more")
TODAY = CORPUS.pop("today")
CASES = [(language, case) for language, cases in CORPUS.items() for case in cases]
TAGS = {"es": "es-419", "pt": "pt-BR", "zh": "zh-Hans", "pa": "pa-Guru"}
KREYOL_MONTHS = tuple(word.split()[0] for word in HT.months)
KREYOL_DAYS = ["lendi", "madi", "mèkredi", "jedi", "vandredi", "samdi", "dimanch"]
HOURS = (time(8, 30), time(9), time(13), time(14, 45), time(10, 15), time(12), time(15, 5), time(7, 20), time(1, 30))
OUTRIGHT, MISREAD = 126, 0  # of 134 clear inputs and of all 214, as docs/dates.md has them


@pytest.mark.parametrize(
    ("language", "case"), CASES, ids=[f"{language}-{at}" for at, (language, _) in enumerate(CASES)]
)
def test_what_people_write_is_read_or_asked_about_as_expected(language: str, case: dict[str, Any]) -> None:
    reading = read_when(case["text"], language, TODAY)

    assert reading.ask == case.get("asks")
    assert [_short(moment) for moment in reading.candidates] == (
        [case["reads"]] if "reads" in case else case.get("may_be", [])
    )
    assert list(reading.doubts) == case.get("doubts", [])


def test_every_language_has_twenty_inputs_of_its_own() -> None:
    assert set(CORPUS) | {"en", "es"} == set(LANGUAGES)
    assert all(len(cases) >= 20 for cases in CORPUS.values())


@pytest.mark.parametrize("style", ["full", "long", "medium"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_day_of_two_years_written_out_reads_back_as_itself_or_is_asked_about(language: str, style: str) -> None:
    moments = [datetime.combine(date(2026, 1, 1) + timedelta(days=n), HOURS[n % len(HOURS)]) for n in range(730)]

    read = [(at, read_when(_written(at, language, style), language, TODAY)) for at in moments]

    assert [at for at, reading in read if at not in reading.candidates or reading.doubts] == []
    outright = sum(reading.ask is None for _, reading in read)
    # Amharic hours are those of two clocks; "01:30" may be after noon; Arabic "medium" is all in numbers.
    assert outright == 0 if language == "am" else outright >= 0.6 * len(read)


def test_an_amharic_hour_is_asked_about_unless_it_says_am_or_pm() -> None:
    assert read_when("ማርች 15 2027 ጠዋት 2:30", "am", TODAY).ask == "times"
    assert read_when("March 15 2027 2:30", "am", TODAY).ask == "times"
    assert read_when("ማርች 15 2027 8:30", "en", TODAY).ask == "times"
    assert read_when("ማርች 15 2027 8:30 AM", "am", TODAY).ask is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("two weeks from Tuesday at 9am", "en"),
        ("the first Tuesday of March 2027 at 9am", "en"),
        ("last Tuesday at 9am", "en"),
        ("de mañana en ocho a las 9", "es"),
        ("el martes pasado a las 9", "es"),
        ("mardi en huit à 9h", "fr"),
        ("lòt madi a 9è", "ht"),
        ("terça passada às 9h", "pt"),
        ("两周后的周二上午9点", "zh"),
        ("через две недели во вторник в 9 утра", "ru"),
        ("الثلاثاء الماضي الساعة 9 صباحا", "ar"),
        ("पिछले मंगलवार सुबह 9 बजे", "hi"),
        ("ਪਿਛਲੇ ਮੰਗਲਵਾਰ ਸਵੇਰੇ 9 ਵਜੇ", "pa"),
        ("thứ ba tuần sau nữa lúc 9 giờ sáng", "vi"),
        ("ባለፈው ማክሰኞ 9:00 AM", "am"),
    ],
)
def test_a_weekday_counted_from_another_day_is_not_the_coming_one(text: str, language: str) -> None:
    assert read_when(text, language, TODAY).ask == "date"


def test_a_script_of_its_own_is_read_whatever_the_readers_language() -> None:
    expected = (datetime(2027, 3, 15, 8, 30),)

    assert read_when("15 марта 2027 в 8:30 утра", "en", TODAY).candidates == expected
    assert read_when("2027年3月15日上午八点半", "pt-BR", TODAY).candidates == expected
    assert read_when("March 15, 2027 at 8:30 AM", "zh-Hans", TODAY).candidates == expected


@pytest.mark.parametrize(
    ("text", "language", "times"),
    [
        ("9è edmi", "ht", [time(9, 30)]),
        ("às 14h", "pt-BR", [time(14)]),
        ("八点半", "zh-Hans", [time(8, 30)]),
        ("九", "zh-Hans", []),
        ("полдевятого", "ru", [time(8, 30)]),
        ("الثامنة والنصف", "ar", [time(8, 30)]),
        ("साढ़े आठ बजे", "hi", [time(8, 30)]),
        ("2 giờ", "vi", [time(14), time(2)]),
        ("3", "am", [time(9), time(15), time(3)]),
    ],
)
def test_a_time_alone_is_read_in_every_language(text: str, language: str, times: list[time]) -> None:
    assert list(read_time(text, language)) == times


@pytest.mark.parametrize(
    ("text", "language", "half"),
    [
        ("matin", "fr", "am"),
        ("nan apremidi", "ht", "pm"),
        ("вечера", "ru", "pm"),
        ("सुबह", "hi", "am"),
        ("下午", "zh", "pm"),
    ],
)
def test_a_part_of_the_day_alone_is_read_in_every_language(text: str, language: str, half: str) -> None:
    assert part_of_day(text, language) == half


def test_one_input_is_read_in_less_than_two_milliseconds() -> None:
    for language, case in CASES:
        read_when(case["text"], language, TODAY)  # the tables are made ready at the first word
    begun = clock.process_time()
    for language, case in CASES:
        read_when(case["text"], language, TODAY)

    assert (clock.process_time() - begun) / len(CASES) < 0.002


@lru_cache(maxsize=1)
def _measured() -> dict[str, Counter[str]]:
    return held_out_dates.measure()


def test_of_what_is_held_out_nothing_is_read_wrong_in_silence() -> None:
    total = sum(_measured().values(), Counter[str]())

    assert total["misread"] + total["misread_unclear"] <= MISREAD
    assert total["right"] >= OUTRIGHT


def test_where_most_of_what_is_held_out_was_read_outright_it_still_is() -> None:
    for language, counts in _measured().items():
        if language != "vi":  # 10 of 12
            assert counts["right"] / (counts["right"] + counts["asked_back"]) >= 0.85


def _written(at: datetime, language: str, style: str) -> str:
    if language == "ht":  # Babel writes French there
        part = "nan maten" if at.hour < 12 else "nan apremidi"
        weekday = f"{KREYOL_DAYS[at.weekday()]} " if style == "full" else ""
        return f"{weekday}{at.day} {KREYOL_MONTHS[at.month - 1]} {at.year} a {at.hour % 12 or 12}è{at.minute:02} {part}"
    locale = known()[TAGS.get(language, language)].locale
    return f"{format_date(at.date(), style, locale=locale)} {format_time(at.time(), 'short', locale=locale)}"


def _short(moment: date) -> str:
    return moment.isoformat(timespec="minutes") if isinstance(moment, datetime) else moment.isoformat()

"""Dates as people type them: read right, or asked about; never read wrong in silence."""

from __future__ import annotations

import calendar
from datetime import date, datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands import agrees, is_carriers_word, read_choice, read_command
from bot.odd_dates import doubts
from bot.understand import part_of_day, read_time, read_when
from tests.corpora import corpus

CORPUS = corpus("dates")
TODAY = CORPUS["today"]
CASES = [(language, case) for language in ("en", "es") for case in CORPUS[language]]
MONTHS = tuple(calendar.month_name)[1:]
MESES = (
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
)


@pytest.mark.parametrize(("language", "case"), CASES, ids=[case["text"].strip()[:40] for _, case in CASES])
def test_the_corpus_is_read_or_asked_about_as_expected(language: str, case: dict[str, Any]) -> None:
    reading = read_when(case["text"], language, TODAY)

    assert reading.ask == case.get("asks")
    expected = [case["reads"]] if "reads" in case else case.get("may_be", [])
    assert [_short(moment) for moment in reading.candidates] == expected
    assert list(reading.doubts) == case.get("doubts", [])


def test_most_clear_inputs_are_read_outright_and_none_is_read_wrong() -> None:
    clear = [(language, case) for language, case in CASES if "reads" in case]
    read = [(case, read_when(case["text"], language, TODAY)) for language, case in clear]

    outright = [case for case, reading in read if reading.ask is None]
    wrong = [case for case, reading in read if reading.ask is None and _short(reading.candidates[0]) != case["reads"]]

    assert len(outright) / len(clear) >= 0.85
    assert wrong == []


def _short(moment: date) -> str:
    return moment.isoformat(timespec="minutes") if isinstance(moment, datetime) else moment.isoformat()


def _spellings(at: datetime) -> list[tuple[str, str]]:
    half = "am" if at.hour < 12 else "pm"
    hour, minute = at.hour % 12 or 12, f"{at.minute:02}"
    return [
        (f"{MONTHS[at.month - 1]} {at.day}, {at.year} at {hour}:{minute} {half}", "en"),
        (f"{at.day} {MONTHS[at.month - 1][:3]} {at.year} {hour}:{minute}{half}", "en"),
        (f"{hour}:{minute} {half.upper()} on {MONTHS[at.month - 1]} {at.day} {at.year}", "en"),
        (f"{at.year}-{at.month:02}-{at.day:02} {at.hour:02}:{minute} h", "en"),
        (f"{at.day} de {MESES[at.month - 1]} de {at.year} a las {hour}:{minute} {half}", "es"),
        (f"a las {hour}:{minute} {half[0]}. m. del {at.day} de {MESES[at.month - 1]} del {at.year}", "es"),
    ]


@given(st.datetimes(datetime(2026, 11, 24), datetime(2040, 12, 31)), st.integers(0, 5))
def test_a_date_written_out_is_always_read_back_as_itself(at: datetime, way: int) -> None:
    at = at.replace(second=0, microsecond=0)
    if at.hour == 0 or (way == 3 and at.hour < 7):
        at = at.replace(hour=9)  # "12:30 am" and "01:00" are asked about
    text, language = _spellings(at)[way]

    assert read_when(text, language, TODAY).candidates == (at,)


@given(st.dates(date(2026, 11, 24), date(2040, 12, 31)))
def test_a_numeric_date_is_month_first_and_asked_about_when_it_could_be_day_first(day: date) -> None:
    reading = read_when(f"{day.month}/{day.day}/{day.year} 9am", "en", TODAY)

    assert reading.days[0].on == day
    assert (reading.ask == "order") == (day.day <= 12 and day.day != day.month)


@given(st.text(max_size=300))
def test_any_text_gets_a_reading_or_a_question(text: str) -> None:
    reading = read_when(text, "es", TODAY)

    assert reading.ask is not None or len(reading.candidates) == 1
    assert reading.days or reading.ask in ("date", "impossible", "no_year", "unset")


def test_a_very_long_text_is_read_quickly() -> None:
    assert read_when("15 de " * 5000, "es", TODAY).ask == "date"


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("8:30 am", [time(8, 30)]),
        ("9", [time(9)]),
        ("a las nueve y media", [time(9, 30)]),
        ("2", [time(14), time(2)]),
        ("1300", [time(13)]),
        ("a la una de la tarde", [time(13)]),
        ("noon", [time(12)]),
        ("mediodía", [time(12)]),
        ("12 de la noche", [time(0)]),
        ("25", []),
        ("I do not know", []),
    ],
)
def test_a_time_alone_is_read_when_only_a_time_was_asked_for(text: str, times: list[time]) -> None:
    assert list(read_time(text, "en")) == times


def test_morning_and_afternoon_alone_choose_between_the_halves_of_a_day() -> None:
    assert part_of_day("PM") == "pm"
    assert part_of_day("de la mañana") == "am"
    assert part_of_day("tarde") == "pm"
    assert part_of_day("8:30 am") is None


@pytest.mark.parametrize(
    "text",
    ["STOP", "stop.", "ALTO", "Alto!", "PARAR", "Basta ya", "NO MÁS", "SISPANN", "PARE", "停止", "СТОП", "توقف",
     "Unsubscribe", "please stop texting me", "don't text me", "por favor no me mande más",
     "Ya no quiero recibir mensajes", "/stop"],
)  # fmt: skip
@pytest.mark.parametrize("channel", ["sms", "telegram"])
def test_stop_in_our_languages_and_in_plain_words_stops(text: str, channel: str) -> None:
    assert read_command(text, channel, "en") == "stop"


@pytest.mark.parametrize(
    "text",
    ["What time will it end?", "Can you stop by the office?", "the bus stop is closed", "no tengo más papeles",
     "¿Alto a qué hora?", "se canceló mi audiencia", "I want to quit my job", "para el lunes", "no"],
)  # fmt: skip
def test_a_stop_word_inside_a_sentence_unsubscribes_nobody(text: str) -> None:
    assert read_command(text, "sms", "en") is None


def test_carriers_words_keep_their_meaning_on_sms_only() -> None:
    assert read_command("CANCEL", "sms", "en") == "stop"
    assert read_command("CANCEL", "telegram", "en") == "cancel"
    assert read_command("yes", "sms", "en") == "start"
    assert read_command("yes", "telegram", "en") is None
    assert is_carriers_word("Stop")
    assert not is_carriers_word("Alto")


def test_a_choice_is_named_by_its_label_or_by_words_that_fit_only_one() -> None:
    offered = [("a", "Master hearing (short)"), ("b", "Individual hearing"), ("c", "Individual talk")]
    spanish = [("m", "Audiencia master (corta)"), ("i", "Audiencia individual"), ("ice", "Cita con ICE"), ("no", "No")]

    assert read_choice("master hearing SHORT", offered) == "a"
    assert read_choice("master", offered) == "a"
    assert read_choice("individual", offered) is None
    assert read_choice("hearing", offered) is None
    assert read_choice("individual", spanish) == "i"
    assert read_choice("ice", spanish) == "ice"
    assert read_choice("master audiencia", spanish) == "m"
    assert read_choice("audiencia", spanish) is None
    assert read_choice("con", spanish) == "ice"
    assert read_choice("no individual", spanish) is None
    assert agrees("Sí.")


def test_odd_dates_raise_doubts_and_ordinary_ones_none() -> None:
    now = datetime(2026, 11, 23, 12, 0)

    assert doubts(datetime(2027, 3, 15, 8, 30), now) == ()
    assert doubts(datetime(2026, 11, 20, 8, 30), now) == ("past",)
    assert doubts(datetime(2026, 11, 23, 9, 0), now) == ("today_past",)
    assert doubts(datetime(2027, 3, 14, 6, 59), now) == ("weekend", "early")
    assert doubts(datetime(2026, 12, 25, 18, 30), now) == ("holiday", "late")
    assert doubts(datetime(2036, 12, 24, 9, 0), now) == ("far",)

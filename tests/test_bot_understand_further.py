"""Any date in any language, said as we say it, is read as itself or asked about; and any text gets an answer."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from babel.dates import format_date, format_time
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.date_tables import LANGUAGES
from bot.date_tables.further import LANGUAGES_OF_FEW_WORDS
from bot.date_tokens import tokens
from bot.day_grammar import dates, weekdays
from bot.understand import read_time, read_when
from messages.languages import known, spoken, supported
from messages.say import When

TODAY = date(2026, 11, 23)
ALL = sorted({*supported(), *LANGUAGES, *LANGUAGES_OF_FEW_WORDS, "fa-AF", "zh-Hant", "ti", "wo"})
FAR = st.datetimes(datetime(2026, 11, 24), datetime(2040, 12, 31))
PIECES = [
    "15",
    "3",
    "4",
    "2027",
    "9",
    ":",
    "/",
    "-",
    ".",
    "am",
    "pm",
    "mars",
    "марта",
    "مارس",
    "三",
    "月",
    "no",
    "y",
    "و",
    "31",
]
LOCALES = {"fa": "fa_AF", "uz": "uz_Latn"}


@settings(deadline=None)  # the words of a language are made ready at its first date
@given(FAR, st.sampled_from(supported()))
def test_what_we_say_ourselves_is_read_as_what_it_says_or_asked_about(at: datetime, language: str) -> None:
    at = at.replace(second=0, microsecond=0)
    said = spoken(When(at, "America/Denver", "Denver"), language)

    for text in (said.full, f"{said.date}, {said.time}", f"{said.day_with_year} {said.time}"):
        reading = read_when(text, language, TODAY)
        assert at in reading.candidates or not reading.days
        assert reading.ask or reading.candidates == (at,)


@pytest.mark.parametrize("language", supported())
def test_each_weekday_that_we_say_is_known_as_that_day_and_no_other(language: str) -> None:
    for day in range(15, 22):  # of March 2027, from Monday on
        at = datetime(2027, 3, day, 8, 30)
        said = spoken(When(at, "America/Denver", "Denver"), language).without_year
        row = tokens(said, language)
        named = weekdays(row, dates(row, TODAY), TODAY)
        assert [spot.weekdays for spot in named] == [frozenset({at.isoweekday()})], said


@settings(deadline=None)  # the words of a language are made ready at its first date
@given(FAR, st.sampled_from(supported()))
@example(datetime(2033, 12, 31, 8, 30), "ps")
def test_without_its_year_a_date_of_ours_is_never_settled_on_another_day_in_silence(
    at: datetime, language: str
) -> None:
    at = at.replace(second=0, microsecond=0)
    said = spoken(When(at, "America/Denver", "Denver"), language)

    reading = read_when(said.without_year, language, TODAY)

    # A weekday that was said and is that of the next such day settles it, for the read-back to show.
    assert reading.ask or reading.doubts or all(day.on.weekday() == at.weekday() for day in reading.days)
    assert all((day.on.month, day.on.day) == (at.month, at.day) for day in reading.days)


@pytest.mark.parametrize("style", ["full", "long", "medium"])
@settings(deadline=None)  # one date is written in every language, for drawing it takes longer than reading it
@given(at=FAR)
def test_a_date_as_babel_writes_it_is_read_as_itself_or_asked_about(at: datetime, style: str) -> None:
    at = at.replace(second=0, microsecond=0)
    for language in LANGUAGES_OF_FEW_WORDS:
        locale = LOCALES.get(language, language)
        text = f"{format_date(at.date(), style, locale=locale)} {format_time(at.time(), 'short', locale=locale)}"

        reading = read_when(text, language, TODAY)

        assert at in reading.candidates or not reading.days, f"{language}: {text}"
        assert reading.ask or (reading.candidates == (at,) and not reading.doubts), f"{language}: {text}"


@pytest.mark.parametrize("language", LANGUAGES_OF_FEW_WORDS)
def test_an_ordinary_hour_in_a_language_of_few_words_is_read_outright(language: str) -> None:
    locale = LOCALES.get(language, language)
    at = datetime(2027, 3, 15, 13, 0)

    reading = read_when(f"{format_date(at.date(), 'long', locale=locale)} 13:00", language, TODAY)

    assert reading.ask is None
    assert reading.candidates == (at,)


@pytest.mark.parametrize(
    ("language", "text", "hour"),
    [
        ("tr", "15 Mart 2027 öğleden sonra 2", 14),
        ("tr", "15 Mart 2027 saat 9", 9),
        ("fa-AF", "۱۵ مارچ ۲۰۲۷ ساعت ۹ صبح", 9),
        ("ur", "15 مارچ 2027 کو دوپہر 1 بجے", 13),
        ("ps", "15 مارچ 2027 سهار 9 بجې", 9),
        ("bn", "১৫ মার্চ ২০২৭ সকাল ৯টা", 9),
        ("gu", "15 માર્ચ 2027 સવારે 9 વાગ્યે", 9),
        ("ne", "१५ मार्च २०२७ बिहान ९ बजे", 9),
        ("ro", "15 martie 2027 la ora 9", 9),
        ("ka", "2027 წლის 15 მარტს 9 საათზე", 9),
        ("hy", "15 մարտի 2027 ժամը 9", 9),
        ("uz", "15 mart 2027 soat 9", 9),
        ("sq", "15 mars 2027 në orën 9", 9),
        ("id", "15 Maret 2027 jam 9 pagi", 9),
        ("fil", "Marso 15, 2027 alas 9 ng umaga", 9),
        ("so", "15 Maarso 2027 saacadda 9 subaxnimo", 9),
        ("ko", "2027년 3월 15일 오전 9시", 9),
        ("ko", "2027년 3월 15일 오후 1시", 13),
        ("uk", "15 березня 2027 року о 9 годині ранку", 9),
    ],
)
def test_an_hour_with_its_words_is_read(language: str, text: str, hour: int) -> None:
    reading = read_when(text, language, TODAY)

    assert reading.candidates == (datetime(2027, 3, 15, hour),)
    assert reading.ask is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "15 Mart 2027'den önce"),
        ("fa-AF", "قبل از ۱۵ مارچ ۲۰۲۷"),
        ("ur", "15 مارچ 2027 سے پہلے"),
        ("bn", "১৫ মার্চ ২০২৭ এর আগে"),
        ("gu", "15 માર્ચ 2027 પહેલાં"),
        ("ne", "१५ मार्च २०२७ अघि"),
        ("ro", "înainte de 15 martie 2027"),
        ("ro", "nu pe 15 martie 2027"),
        ("uz", "15 mart 2027 gacha"),
        ("sq", "para 15 mars 2027"),
        ("id", "sebelum 15 Maret 2027"),
        ("sw", "kabla ya 15 Machi 2027"),
        ("fil", "bago ang Marso 15, 2027"),
        ("so", "ka hor 15 Maarso 2027"),
        ("ko", "2027년 3월 15일 이전"),
        ("uk", "до 15 березня 2027"),
        ("tr", "Salı saat 9"),
        ("sq", "e martë ora 9"),
        ("ko", "화요일 오전 9시"),
    ],
)
def test_a_day_that_is_taken_back_or_only_named_is_asked_for(language: str, text: str) -> None:
    assert read_when(text, language, TODAY).ask == "date"


def test_a_weekday_that_is_not_that_days_raises_a_doubt_in_a_language_of_few_words() -> None:
    assert read_when("15 Mart 2027 Salı 13:00", "tr", TODAY).doubts == ("weekday",)
    assert read_when("15 Mart 2027 Pazartesi 13:00", "tr", TODAY).doubts == ()


def test_an_hour_in_swahili_may_be_counted_from_six() -> None:
    assert read_when("15 Machi 2027 saa 3 asubuhi", "sw", TODAY).ask == "times"
    assert read_when("March 15 2027 9:00 AM", "sw", TODAY).ask is None


@settings(deadline=None)  # the words of a language are made ready at its first date
@given(st.text(max_size=200), st.sampled_from(ALL))
def test_random_text_in_any_language_gets_a_reading_or_a_question(text: str, language: str) -> None:
    reading = read_when(text, language, TODAY)
    read_time(text, language)

    assert reading.ask is not None or len(reading.candidates) == 1


@settings(deadline=None)  # the words of a language are made ready at its first date
@given(st.lists(st.sampled_from(PIECES), max_size=14), st.sampled_from(ALL))
def test_pieces_of_dates_in_any_order_get_a_reading_or_a_question(pieces: list[str], language: str) -> None:
    reading = read_when(" ".join(pieces), language, TODAY)

    assert reading.ask is not None or len(reading.candidates) == 1


@pytest.mark.parametrize("language", ["en", "es", "fr", "pt", "ht"])
@settings(deadline=None)  # the words of a language are made ready at its first date
@given(month=st.integers(1, 12), day=st.integers(1, 12), hour=st.integers(8, 16))
def test_two_numbers_that_may_be_either_order_are_asked_about_in_every_language(
    language: str, month: int, day: int, hour: int
) -> None:
    at = datetime.combine(date(2027, month, day), time(hour))
    reading = read_when(f"{month}/{day}/2027 {at:%H:%M}", language, TODAY)

    assert reading.ask in ("order", "half", None)
    assert {each.on for each in reading.days} == {date(2027, month, day), date(2027, day, month)}


def test_every_language_of_few_words_is_one_that_we_know() -> None:
    bases = {tag.split("-")[0] for tag in known()}

    assert set(LANGUAGES_OF_FEW_WORDS) <= bases

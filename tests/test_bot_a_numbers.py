"""A-numbers are gone before anything is stored; dates, times and phone numbers stay."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.a_numbers import marked, strip
from messages.catalog import languages_available
from messages.languages import spoken
from messages.say import When
from tests.a_numbers import SPELLINGS

HARMLESS = (
    "March 15 2027 8:30 am",
    "el martes a las 9",
    "a 15-03-2027",
    "a 15 03 2027 8 am",
    "03/15/2027 0830",
    "call (202) 555-0100",
    "+1 202 555 0100",
    "llame a 202-555-0100",
    "2025550100",
    "a las 8:30 del 15 de marzo de 2027",
    "100 Main Street, Suite 2600, Denver 80202",
    "Denver CO 80202-1234",
    "+33 1 23 45 67 89",
    "+51 987 654 321",
    "1-800-898-7180",
    "March 15, 2027 830 am",
    "March 5 2027 10 30",
    "3 15 2027 10",
    "a 12/15/27 830",
    "20270315 8",
    "031527 830",
    "",
)


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_an_a_number_is_dropped_in_every_spelling(spelling: str) -> None:
    found = strip(f"Rosa, {spelling}, March 15 2027 8:30 am")

    assert found.dropped
    assert found.text.startswith("Rosa,")
    assert found.text.endswith("March 15 2027 8:30 am")
    assert not {"567", "4567", "5678", "\u0665"} & {found.text[at : at + n] for at in range(40) for n in (1, 3, 4)}


@pytest.mark.parametrize("text", HARMLESS)
def test_dates_times_and_phone_numbers_stay(text: str) -> None:
    assert strip(text).text == text
    assert not strip(text).dropped


def test_two_numbers_in_one_paste_are_both_dropped() -> None:
    found = strip("Lead A234-567-890, rider A234 567 891, Denver")

    assert found.dropped
    assert not any(mark.isdigit() for mark in found.text)


@given(
    st.from_regex(r"[aA][ #\-]{0,2}[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}", fullmatch=True),
    st.sampled_from(("", "see ", "(")),
)
def test_no_digit_of_an_a_number_survives(number: str, before: str) -> None:
    found = strip(f"{before}{number} thanks")

    assert found.dropped
    assert not any(mark.isdigit() for mark in found.text)


@given(st.text(max_size=200))
def test_any_text_is_taken_and_twice_is_as_once(text: str) -> None:
    once = strip(text)

    assert once.dropped or once.text == text
    assert strip(once.text).text.split() == once.text.split() or once.dropped


DIGITS = ("0123456789", "\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669",
          "\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19")  # fmt: skip
SHAPES = ((9,), (3, 3, 3), (3, 6), (6, 3), (5, 2, 2), (3, 2, 2, 2), (7, 2), (8, 1), (1, 8), (2, 7))  # no date has these
GAPS = (" ", "-", ".", "/", "\u2011", "\u00a0", "\n", " - ", "\u2060", "\r\n")


@given(
    st.sampled_from(("A", "a", "A#", "A-", "A No. ", "Alien number: ", "\uff21", "\u0410")),
    st.lists(st.integers(0, 9), min_size=9, max_size=9),
    st.sampled_from(SHAPES),
    st.sampled_from(GAPS),
    st.sampled_from(DIGITS),
)
def test_however_its_nine_digits_are_grouped_and_written_it_is_dropped(
    sign: str, numbers: list[int], shape: tuple[int, ...], gap: str, digits: str
) -> None:
    left = iter(digits[number] for number in numbers)
    written = gap.join("".join(next(left) for _ in range(length)) for length in shape)
    found = strip(f"Rosa {sign}{written} thanks")
    assert found.dropped
    assert not any(mark.isdigit() for mark in found.text)


@settings(deadline=None)  # the words of a language are made ready at its first date
@given(st.datetimes(datetime(2026, 1, 1), datetime(2040, 1, 1)), st.sampled_from(languages_available()))
def test_no_date_of_ours_is_taken_for_one(at: datetime, language: str) -> None:
    said = spoken(When(at, "America/Denver", "Denver"), language)
    for text in (said.full, f"{said.date}, {said.time}", f"{said.day_with_year} {said.time}"):
        assert not strip(text).dropped


def test_in_a_log_only_what_has_its_a_is_marked() -> None:
    assert marked("of A 234-567-890, update 734567890", "<a-number>") == "of <a-number>, update 734567890"

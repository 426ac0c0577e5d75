"""A-numbers are gone before anything is stored; dates, times and phone numbers stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.a_numbers import strip

SPELLINGS = (
    "A 234 567 890",
    "A-234-567-890",
    "A234567890",
    "a# 234567890",
    "A#234-567-890",
    "A No. 234567890",
    "A-Number: 234 567 890",
    "A: 23 456 789",
    "A23456789",
    "a 2345678",
    "Alien registration number: 23456789",
    "A\u00ba 234567890",
    "A\u2011234\u2011567\u2011890",
    "A 2 3 4 5 6 7 8 9 0",
    "A 23 4567 890",
    "\u0410234567890",
    "A\n234567890",
    "A\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u0660",
    "234567890",
    "234-567-890",
    "123-45-6789",
)

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

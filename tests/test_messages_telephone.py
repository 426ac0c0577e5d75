"""A number reads as people dial it, and is never changed into another one."""

from __future__ import annotations

import pytest

from messages.segments import segments
from messages.telephone import say_phone


@pytest.mark.parametrize("stored", ["+12025550100", "+1 202 555 0100", "+1 (202) 555-0100"])
def test_a_us_number_reads_as_it_is_dialled(stored: str) -> None:
    assert say_phone(stored) == "202-555-0100"


def test_a_number_from_abroad_keeps_its_country() -> None:
    # Of the numbers that Ofcom keeps free for drama.
    assert say_phone("+442079460123") == "+44 20 7946 0123"


@pytest.mark.parametrize("text", ["", "202 555 0100", "711", "ask at the desk", "+1 555"])
def test_what_is_no_whole_number_stays_as_it_is(text: str) -> None:
    assert say_phone(text) == text


def test_a_number_never_makes_an_sms_dear() -> None:
    assert segments(say_phone("+442079460123")).encoding == "GSM-7"

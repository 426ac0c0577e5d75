"""How many parts an SMS takes, against the standard's corner cases and against smsutil."""

from __future__ import annotations

import pytest
import smsutil  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from messages.segments import Segments, fits, segments

GSM = "abcxyz 019 @£éñü¿¡ÑÇ\n" + "^{}\\[~]|€"
MIXED = GSM + "áíóú“—…\u202f审讯Сталь😀𝒜"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Segments("GSM-7", 0, 1)),
        ("a" * 160, Segments("GSM-7", 160, 1)),
        ("a" * 161, Segments("GSM-7", 161, 2)),
        ("a" * 306, Segments("GSM-7", 306, 2)),
        ("a" * 307, Segments("GSM-7", 307, 3)),
        ("€" * 80, Segments("GSM-7", 160, 1)),
        ("a" * 159 + "€", Segments("GSM-7", 161, 2)),
        ("ñ" * 160, Segments("GSM-7", 160, 1)),
        ("á" * 70, Segments("UCS-2", 70, 1)),
        ("á" * 71, Segments("UCS-2", 71, 2)),
        ("á" * 134, Segments("UCS-2", 134, 2)),
        ("á" * 135, Segments("UCS-2", 135, 3)),
        ("😀" * 35, Segments("UCS-2", 70, 1)),
        ("8:30\u202fAM", Segments("UCS-2", 7, 1)),
    ],
)
def test_parts_are_what_the_standard_says(text: str, expected: Segments) -> None:
    assert segments(text) == expected


def test_an_extension_character_is_never_split_over_two_parts() -> None:
    assert segments("a" * 152 + "€" + "a" * 152).parts == 3


def test_a_surrogate_pair_is_never_split_over_two_parts() -> None:
    assert segments("á" * 66 + "😀" + "á" * 66).parts == 3


@given(st.text(alphabet=GSM, min_size=1, max_size=700))
def test_gsm_texts_cost_what_another_counter_says(text: str) -> None:
    mine = segments(text)
    assert mine.encoding == "GSM-7"
    assert mine.parts == len(smsutil.split(text).parts)


@given(st.text(alphabet=MIXED, min_size=1, max_size=400))
def test_any_text_costs_what_another_counter_says(text: str) -> None:
    mine = segments(text)
    assert mine.encoding == ("GSM-7" if smsutil.is_valid_gsm(text) else "UCS-2")
    assert mine.parts == len(smsutil.split(text).parts)


def test_a_budget_is_counted_in_the_encoding_of_the_text() -> None:
    assert fits("a" * 160, gsm=1, ucs=0)
    assert not fits("á" * 135, gsm=9, ucs=2)

"""In a language whose words nobody has signed, the bare facts follow in English: below a full text, and only there."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from messages import in_english
from messages.catalog import catalogue, languages_available
from messages.notices import compose
from messages.segments import segments
from tests.notices import (
    CHANNELS,
    COURT_KINDS,
    DENVER,
    HELP_LINE,
    LATER,
    NOTICES,
    OTHER_KINDS,
    hearing,
    notice,
    of_kind,
)

UNSIGNED = [each for each in languages_available() if each not in ("en", "es-419") and not catalogue(each).signed]


def of(language: str, channel: str, **more: object) -> str:
    """The reminder of one hearing."""
    return compose(notice(**more), language, channel).body  # type: ignore[arg-type]


@pytest.mark.parametrize("language", UNSIGNED)
def test_on_telegram_a_block_of_its_own_has_date_time_place_and_phone(language: str) -> None:
    blocks = of(language, "telegram").split("\n\n")
    lines = [line.strip("\u2066\u2067\u2068\u2069\u200e\u200f") for line in blocks[-1].splitlines()]
    assert lines == [
        "In English:",
        "Tuesday, December 15, 2026, 8:30 AM, Denver time",
        "Denver Immigration Court, 1961 Stout Street, Suite 3101, Denver, CO 80294",
        "Lawyer: Lic. Ana Example Pérez, 202-555-0100 (9-17)",
    ]


@pytest.mark.parametrize("language", UNSIGNED)
@pytest.mark.parametrize("wording", ["plain", "discreet"])
def test_on_sms_one_line_has_them_and_it_comes_with_the_details_of_a_discreet_text(language: str, wording: str) -> None:
    kind = "reminder" if wording == "plain" else "details"
    body = of(language, "sms", kind=kind, wording=wording)
    assert "English: Tue Dec 15, 8:30 AM, Denver time" in body
    assert "Stout Street" in body or "Denver Immigration Court" in body
    assert "202-555-0100" in body


@pytest.mark.parametrize(("language", "channel", "said"), list(product(UNSIGNED, CHANNELS, NOTICES)))
def test_a_discreet_text_never_holds_them(language: str, channel: str, said: str) -> None:
    for kind in COURT_KINDS + OTHER_KINDS if said != "details" else ():
        body = compose(notice(of_kind(said, hearing(kind)), kind=said, wording="discreet"), language, channel).body  # type: ignore[arg-type]
        assert "English" not in body


@pytest.mark.parametrize(("language", "channel", "said"), list(product(("en", "es-419"), CHANNELS, NOTICES)))
def test_english_and_spanish_need_none(language: str, channel: str, said: str) -> None:
    body = compose(notice(of_kind(said, hearing()), kind=said), language, channel).body  # type: ignore[arg-type]
    assert "English" not in body


def test_a_language_that_somebody_signed_needs_none() -> None:
    assert in_english.is_wanted(notice(), catalogue("ht"))
    assert not in_english.is_wanted(notice(), replace(catalogue("ht"), signed=True))


def test_after_the_day_there_is_nothing_left_to_come_to() -> None:
    for channel in CHANNELS:
        assert "English" not in of("ht", channel, kind="after")


def test_a_cancelled_date_is_not_given_as_one_that_stands() -> None:
    assert "English: maybe cancelled: Tue Dec 15, 8:30 AM, Denver time" in of("ht", "sms", kind="cancelled")
    last = of("ht", "telegram", kind="cancelled").split("\n\n")[-1]
    assert "maybe cancelled: Tuesday, December 15, 2026" in last
    assert "Stout" not in last


def test_both_dates_of_a_dispute_are_said() -> None:
    disputed = notice(hearing(disputed=(LATER,)), kind="disputed")
    assert "English: Tue Dec 15, 8:30 AM or Wed Jan 20, 1:00 PM, Denver time" in compose(disputed, "ht", "sms").body
    assert (
        "2026, 8:30 AM, Denver time or Wednesday, January 20, 2027, 1:00 PM" in compose(disputed, "ht", "telegram").body
    )
    elsewhere = notice(hearing(disputed=(replace(LATER, city="El Paso"),)), kind="disputed")
    assert "8:30 AM, Denver time or Wed Jan 20, 1:00 PM, El Paso time" in compose(elsewhere, "ht", "sms").body


def test_a_changed_date_says_the_new_one_and_where_there_is_room_the_old_one() -> None:
    changed = notice(hearing(old=LATER), kind="changed")
    assert "English: Tue Dec 15, 8:30 AM, Denver time\n" in compose(changed, "ht", "sms").body
    assert "Denver time (was Wednesday, January 20, 2027" in compose(changed, "ht", "telegram").body


def test_several_dates_are_each_said_with_whose_they_are() -> None:
    other = hearing("individual", LATER, ("Luis",))
    for channel in CHANNELS:
        body = compose(notice(hearing(), other, step="3d"), "ht", channel).body
        facts = body[body.rindex("English") :]
        assert "Dec" in facts
        assert "Luis: " in facts
        assert "1:00 PM" in facts
    assert segments(compose(notice(hearing(), other), "ht", "sms").body).parts <= 4


def test_the_help_line_is_no_lawyer_in_english_either() -> None:
    last = compose(notice(hearing(advice=HELP_LINE)), "ht", "telegram").body.split("\n\n")[-1]
    assert "Demo Help can help you find a lawyer: 202-555-0110" in last
    assert "Lawyer" not in last


def test_nobody_is_sent_to_a_street_for_an_online_hearing() -> None:
    for channel in CHANNELS:
        assert "Stout" not in compose(notice(hearing(medium="internet")), "ht", channel).body


def test_with_room_the_line_has_the_place_and_the_phone_too() -> None:
    short = hearing("other", DENVER, court=None, place="1 Example Street")
    body = compose(notice(short), "ht", "sms").body
    assert "English: Tue Dec 15, 8:30 AM, Denver time; 1 Example Street; 202-555-0100" in body

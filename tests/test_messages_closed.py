"""A closed court is the first thing that a message about its hearings says; a lock screen says nothing of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from messages.notices import HearingFacts, Notice, compose
from messages.samples import ATTORNEY, OTHER_DAY, hearing, notice

SAID = "We were told that the court is closed on this day. Nothing is cancelled by that. Check before you go."
CLOSED = replace(hearing(), closed=True)


def about(*hearings: HearingFacts, wording: str = "plain", kind: str = "reminder") -> Notice:
    return replace(notice(hearings[0], "reminder", "3d"), hearings=hearings, wording=wording, kind=kind)  # type: ignore[arg-type]


def test_on_telegram_it_is_a_block_of_its_own_before_all_others() -> None:
    blocks = compose(about(CLOSED), "en", "telegram").body.split("\n\n")
    assert blocks[0] == SAID and blocks[1].startswith("Reminder: your master hearing")
    assert "1-800-898-7180" in compose(about(CLOSED), "en", "telegram").body


def test_of_several_dates_only_those_that_are_in_doubt_say_it() -> None:
    body = compose(about(CLOSED, hearing(when=OTHER_DAY)), "en", "telegram").body
    first, second = body.partition("1. ")[2].split("2. ")
    assert SAID in first and SAID not in second
    sms = compose(about(hearing(when=OTHER_DAY), CLOSED), "en", "sms").body
    assert sms.count("court may be closed") + sms.count("court is closed") == 1


@pytest.mark.parametrize("kind", ["reminder", "confirmation", "nudge"])
def test_discreet_it_only_asks_to_check(kind: str) -> None:
    for facts in ((CLOSED,), (CLOSED, hearing(when=OTHER_DAY))):
        body = compose(about(*facts, wording="discreet", kind=kind), "en", "sms").body
        assert "please check" in body and "clos" not in body


def test_after_the_day_and_of_a_new_date_nothing_is_said_of_it() -> None:
    for kind in ("after", "changed", "cancelled"):
        facts = replace(CLOSED, old=OTHER_DAY, advice=ATTORNEY)
        assert "closed" not in compose(about(facts, kind=kind), "en", "telegram").body


def test_an_unsigned_language_has_it_in_english_too() -> None:
    assert "court may be closed: Tue" in compose(about(CLOSED), "ht", "sms").body

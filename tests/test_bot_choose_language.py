"""Whoever looks for their language finds it, however many are offered."""

from __future__ import annotations

import pytest

from bot.forms.form import Goto
from bot.forms.languages import chosen, languages, more
from bot.turn import Facts, Pressed, Typed
from messages.catalog import languages_available
from messages.languages import known, own_name
from tests.conversing import facts

MANY = (*languages_available(), *[tag for tag, row in known().items() if row.spoken_first and row.tier == 3])


def somebody(channel: str) -> Facts:
    return facts(channel, offered=MANY)


@pytest.mark.parametrize("channel", ["telegram", "sms"])
def test_every_language_is_on_one_page_and_an_answer_is_one_digit(channel: str) -> None:
    seen: list[str] = []
    for page in range(len(MANY)):
        shown = [option.token for option in languages({"page": page}, somebody(channel))]
        assert channel != "sms" or len(shown) <= 9
        if shown[0] in seen:
            break
        assert shown[-1] == "lang:more"
        seen += shown[:-1]
    assert seen == [f"lang:{tag}" for tag in MANY]


def test_a_few_languages_stand_on_one_page() -> None:
    few = facts("sms", offered=MANY[:9])
    assert len(languages({}, few)) == 9
    assert "lang:more" not in [option.token for option in languages({}, few)]


def test_more_turns_the_page() -> None:
    turned = more(Pressed("lang:more"), {"page": 1}, "language")
    assert isinstance(turned, Goto)
    assert (turned.step, turned.data) == ("language", {"page": 2})
    assert more(Pressed("lang:en"), {}, "language") is None


@pytest.mark.parametrize("tag", MANY)
def test_a_language_can_be_typed_by_its_own_name_and_by_its_english_one(tag: str) -> None:
    assert chosen(Typed(own_name(tag)), somebody("sms")) == tag
    assert chosen(Typed(known()[tag].name.upper()), somebody("sms")) == tag


@pytest.mark.parametrize("text", ["", "x", "klingon", "k"])
def test_what_names_no_language_chooses_none(text: str) -> None:
    assert chosen(Typed(text), somebody("sms")) is None
    assert chosen(Pressed("lang:xx"), somebody("sms")) is None

"""Whoever looks for their language finds it, however many are offered."""

from __future__ import annotations

import pytest

from bot import intents
from bot.forms.form import Goto
from bot.forms.languages import called, chosen, languages, more
from bot.turn import Facts, Pressed, Typed
from messages.catalog import languages_available
from messages.languages import known, own_name
from tests.conversing import HEARING, Person, at_the_date, facts
from tests.conversing import known as agreed

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


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("español", ("es-419",)),
        ("In Spanish please", ("es-419",)),
        ("kreyol", ("ht",)),
        ("Creole", ("ht",)),
        ("عربي", ("ar",)),
        ("русский", ("ru",)),
        ("ਪੰਜਾਬੀ", ("pa-Guru",)),
        ("portugues", ("pt-BR",)),
        ("中文", ("zh-Hans", "zh-Hant")),
        ("chinese", ("zh-Hans", "zh-Hant")),
        ("Brazil", ()),
        ("India", ()),
        ("o", ()),
        ("Spanish Fork", ()),
        ("my Spanish teacher", ()),
    ],
)
def test_a_languages_name_alone_names_it_and_a_country_or_a_sentence_does_not(text: str, tags: tuple[str, ...]) -> None:
    assert called(text, MANY) == tags


def test_of_two_with_one_name_none_is_taken_for_the_other() -> None:
    assert chosen(Typed("chinese"), somebody("sms")) is None


@pytest.mark.parametrize("channel", ["telegram", "sms"])
def test_whoever_types_a_languages_name_is_written_to_in_it_and_nothing_that_was_asked_is_lost(channel: str) -> None:
    person = Person(agreed(channel, hearings=(HEARING,)))
    person.types("Español")
    assert person.decided == [intents.ChooseLanguage("es-419")]
    assert "español" in person.heard[-1]
    assert "go:hearings" in person.tokens

    asked = at_the_date(channel)
    asked.types("español")
    assert asked.decided == [intents.ChooseLanguage("es-419")]
    assert "¿En qué fecha" in asked.heard[-1]


@pytest.mark.parametrize("text", ["no hablo inglés", "M pa pale angle", "English", "I don't speak English"])
def test_who_cannot_read_our_english_is_asked_for_their_language(text: str) -> None:
    person = Person(agreed("sms"))
    person.types(text)
    assert person.tokens == ["lang:en", "lang:es-419"]
    assert person.decided == []


def test_who_reads_another_language_and_speaks_no_english_is_told_of_the_interpreter() -> None:
    person = Person(agreed("sms", language="es-419"))
    person.types("no hablo inglés")
    assert "intérprete" in person.heard[-1]

"""Every language says the same things, with the same values, and nothing in it makes an SMS dear by accident."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from messages.catalog import catalogue, is_shared, languages_available
from messages.languages import own_name
from messages.segments import segments
from tests.entries import entries

ROOT = Path(__file__).parent.parent
OTHERS = [language for language in languages_available() if language != "en"]
# What an SMS may carry must not hold a letter that makes it UCS-2, where the language can say it without.
ON_SMS = ("sms-", "discreet-", "do-", "miss-", "your-", "of-", "when", "medium-", "after-", "reply-")
NOT_ON_SMS = ("discreet-tap",)
CHEAP = ("en", "es-419", "ht")
# What may stand in English everywhere: what people know by that name, and the way to an English text.
NAMES = r"check-in|START|STOP|HELP|MENU|master|individual|Fear|https?://\S+|A-number"
ENGLISH = (
    r"\b(?:the|and|of|to(?!')|your|you|we|is|are|was|with|from|not|please|this|that|if|what|when|where|which|who|why|how|"
    r"date|time|day|week|hearing|court|judge|lawyer|notice|reminder|appointment|deadline|order|deportation|interview|"
    r"call|check|change|help|thank|thanks|yes|message|text|reply|send|type|choose|language|papers|place|now|today)\b"
)
FRENCH = (
    r"\b(?:le|les|une?|du|vous|votre|nous|pour|avec|dans|est|sont|date|heure|jour|tribunal|juge|avocate?|audience|rendez|"
    r"lundi|mardi|mercredi|jeudi|samedi|janvier|février|mars|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b"
)
OPENLY_ENGLISH = ("ask-language",)
# Words of a language that are spelt as an English one.
ALSO_OURS = {
    "fr": {"date", "message", "change", "place", "type", "court"},
    "ro": {"are", "date", "text"},
}


def test_english_and_spanish_are_offered() -> None:
    assert languages_available()[0] == "en"
    assert "es-419" in languages_available()


@pytest.mark.parametrize("language", OTHERS)
def test_the_bare_facts_in_english_stand_in_the_english_catalogue_alone(language: str) -> None:
    assert not [key for key in entries(language) if key.startswith("english-")]


@pytest.mark.parametrize("language", OTHERS)
def test_no_english_is_left_in_another_language(language: str) -> None:
    left = {
        key: set(re.findall(ENGLISH, bare.lower())) - ALSO_OURS.get(language, set())
        for key, (_, text) in entries(language).items()
        for bare in [re.sub(rf"\{{[^{{}}]*\}}|{NAMES}", " ", text)]
        if key not in OPENLY_ENGLISH
    }
    assert {key: words for key, words in left.items() if words} == {}


@pytest.mark.parametrize("language", languages_available())
def test_no_text_but_a_name_is_the_same_as_in_english(language: str) -> None:
    # One that was copied and never translated would be the same to the letter.
    same = {
        key
        for key, (_, text) in entries(language).items()
        if language != "en"
        and re.search(r"[a-z]{4}.* .*[a-z]{3}", re.sub(r"\{[^{}]*\}", "", text))
        and entries("en").get(key, ("", ""))[1] == text
    }
    assert not {key for key in same if not key.startswith("choice-zone-")}


@pytest.mark.parametrize("language", CHEAP)
def test_what_goes_out_by_sms_can_stay_in_the_cheap_alphabet(language: str) -> None:
    dear = [
        key
        for key, (_, text) in entries(language).items()
        if key.startswith(ON_SMS) and key not in NOT_ON_SMS and segments(text).encoding != "GSM-7"
    ]
    assert dear == []


def test_all_of_haitian_creole_is_in_the_cheap_alphabet_and_none_of_it_is_french() -> None:
    ours = {key: text for key, (_, text) in entries("ht").items()}
    assert [key for key, text in ours.items() if segments(text).encoding != "GSM-7"] == []
    bare = {key: re.sub(r"\{[^{}]*\}", "", text) for key, text in ours.items()}
    assert {key: text for key, text in bare.items() if re.search(FRENCH, text, re.IGNORECASE)} == {}


def test_spanish_holds_no_english_month_and_no_familiar_address() -> None:
    text = "\n".join(line for line in catalogue("es-419").source.splitlines() if not line.startswith("#"))
    months = "January|February|March|April|June|July|August|September|October|November|December"
    assert not re.findall(rf"\b(?:{months})\b", text)
    assert not re.findall(r"\b(?:tú|tu|tus|tienes|puedes|debes|eres|contigo|vosotros)\b", text, re.IGNORECASE)


@pytest.mark.parametrize("language", languages_available())
def test_machine_made_text_is_not_called_signed(language: str) -> None:
    header = catalogue(language).source.split("\n##")[0]
    assert "# signed:" in header
    assert catalogue(language).signed == ("# signed: no" not in header)


def test_only_gov_addresses_are_shown() -> None:
    for language in languages_available():
        for address in re.findall(r"https?://[^\s/]+", catalogue(language).source):
            assert address.endswith(".gov"), address


@cache
def _keys_in_code() -> dict[str, str]:
    """Each literal key that code asks for, and where. What is in capitals is a property of somebody's calendar."""
    found = {}
    for path in [path for room in ("messages", "scheduler", "bot") for path in (ROOT / room).rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                key = node.args[0].value
                if name in ("Say", "Phrase", "text") and isinstance(key, str) and not key.isupper():
                    found[key] = f"{path.name}:{node.lineno}"
    return found


def test_every_key_that_code_names_is_in_the_catalogue() -> None:
    of_english = ("english-", "desk-")
    named = {key: place for key, place in _keys_in_code().items() if is_shared(key) or key.startswith(of_english)}
    assert {key: place for key, place in named.items() if key not in entries("en")} == {}


def test_every_english_fact_that_code_names_is_in_the_english_catalogue() -> None:
    named = {key for key in _keys_in_code() if key.startswith("english-")}
    assert named
    assert named <= set(entries("en"))


def test_no_two_languages_call_themselves_alike() -> None:
    names = [own_name(language) for language in languages_available()]
    assert len(set(names)) == len(names)

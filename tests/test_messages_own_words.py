"""Every catalogue is in its own language and script, from end to end."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

import pycld2
import pytest

from messages.catalog import catalogue, languages_available
from messages.check import entries

# What the detector calls a language that we call otherwise.
_CALLED = {"es-419": "es", "pt-BR": "pt", "zh-Hans": "zh", "pa-Guru": "pa", "fa-AF": "fa", "fil": "tl"}
_SCRIPTS = {
    "zh-Hans": "CJK", "zh-Hant": "CJK", "pa-Guru": "GURMUKHI", "ru": "CYRILLIC", "uk": "CYRILLIC", "ar": "ARABIC",
    "hi": "DEVANAGARI", "ne": "DEVANAGARI", "am": "ETHIOPIC", "fa-AF": "ARABIC", "ps": "ARABIC", "ur": "ARABIC",
    "ka": "GEORGIAN", "hy": "ARMENIAN", "bn": "BENGALI", "gu": "GUJARATI", "ko": "HANGUL",
}  # fmt: skip
# Names that people know as they stand, and what is said in other languages on purpose.
_NAMES = re.compile(
    r"\{[^{}]*\}|https?://\S+|\b[A-Z][A-Z0-9-]+\b|[\w.-]+\.gov\b"
    r"|\b(?i:master|individual|bond|biometrics|check-in|credible fear|Telegram|Msg & data rates may apply)\b"
)
_OF_OTHERS = ("ask-language", "language-name")
OTHERS = [language for language in languages_available() if language != "en"]


@cache
def words(language: str) -> dict[str, str]:
    """Key -> its own words, without values, names and addresses."""
    return {
        key: " ".join(_NAMES.sub(" ", re.sub(r"\{ \$\w+ ->|\[\w+\]|\*", " ", entry.text)).split())
        for key, entry in entries(catalogue(language)).items()
        if key not in _OF_OTHERS and not key.startswith("english-")
    }


@pytest.mark.parametrize("language", languages_available())
def test_the_whole_of_a_catalogue_is_taken_for_its_language(language: str) -> None:
    sure, _, guesses = pycld2.detect("\n".join(words(language).values()), bestEffort=True)
    assert sure
    assert guesses[0][1] == _CALLED.get(language, language), guesses
    assert guesses[0][2] >= 90, guesses


@pytest.mark.parametrize("language", OTHERS)
def test_no_long_text_is_taken_for_english(language: str) -> None:
    english = {}
    for key, text in words(language).items():
        if len(text) >= 90:  # of shorter ones the detector is not to be believed
            sure, _, guesses = pycld2.detect(text)
            if sure and guesses[0][1] == "en":
                english[key] = text
    assert english == {}


@pytest.mark.parametrize("language", [each for each in OTHERS if each in _SCRIPTS])
def test_every_text_is_in_the_script_of_its_language(language: str) -> None:
    script = _SCRIPTS[language]
    foreign = {
        key: text
        for key, text in words(language).items()
        if not key.startswith("choice-zone-")
        for letters in [[letter for letter in text if letter.isalpha()]]
        if letters and not any(unicodedata.name(letter, "").startswith(script) for letter in letters)
    }
    assert foreign == {}

"""Every language says the same things, with the same values, and nothing in it makes an SMS dear by accident."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from messages.catalog import catalogue, languages_available, signed
from messages.segments import segments

ROOT = Path(__file__).parent.parent
OTHERS = [language for language in languages_available() if language != "en"]
# What an SMS may carry must not hold a letter that makes it UCS-2, where the language can say it without.
ON_SMS = ("sms-", "discreet-", "do-", "miss-", "your-", "of-", "when", "medium-", "after-")
NOT_ON_SMS = ("discreet-tap",)


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.found.add(node.id.name)


@cache
def entries(language: str) -> dict[str, tuple[frozenset[str], str]]:
    """Every key with its placeholders and its raw text."""
    found = {}
    for entry in FluentParser().parse(catalogue(language).source).body:
        if isinstance(entry, ftl.Message):
            variables = _Variables()
            variables.visit(entry)
            span = entry.value.span if entry.value else None
            text = catalogue(language).source[span.start : span.end] if span else ""
            found[entry.id.name] = (frozenset(variables.found), text)
    return found


def test_english_and_spanish_are_offered() -> None:
    assert languages_available()[0] == "en"
    assert "es-419" in languages_available()


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_same_keys(language: str) -> None:
    # A language of whose days Babel knows nothing brings their names along.
    own = {"weekdays", "weekdays-short", "months", "months-short", "time-before-noon", "time-after-noon"}
    assert set(entries(language)) - own == set(entries("en"))


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_uses_the_same_placeholders(language: str) -> None:
    mine, english = entries(language), entries("en")
    dates = ("date-", "time-", "month-")
    different = {
        key: (mine[key][0], english[key][0])
        for key in mine.keys() & english.keys()
        if mine[key][0] != english[key][0] and not key.startswith(dates)
    }
    assert different == {}


@pytest.mark.parametrize("language", languages_available())
def test_no_text_is_empty_or_holds_a_space_that_costs(language: str) -> None:
    for key, (_, text) in entries(language).items():
        assert text.strip(), key
        assert not set(text) & {"\u202f", "\u00a0", "\u200b"}, key


@pytest.mark.parametrize("language", languages_available())
def test_what_goes_out_by_sms_can_stay_in_the_cheap_alphabet(language: str) -> None:
    if language not in ("en", "es-419"):
        pytest.skip("this language cannot be written in GSM-7")
    dear = [
        key
        for key, (_, text) in entries(language).items()
        if key.startswith(ON_SMS) and key not in NOT_ON_SMS and segments(text).encoding != "GSM-7"
    ]
    assert dear == []


@pytest.mark.parametrize("language", languages_available())
def test_a_short_form_is_shorter(language: str) -> None:
    mine = entries(language)
    for key in mine:
        full = key.removesuffix("-short")
        if key != full and full in mine:
            assert len(mine[key][1]) < len(mine[full][1]), key


def test_spanish_holds_no_english_month_and_no_familiar_address() -> None:
    text = "\n".join(line for line in catalogue("es-419").source.splitlines() if not line.startswith("#"))
    months = "January|February|March|April|June|July|August|September|October|November|December"
    assert not re.findall(rf"\b(?:{months})\b", text)
    assert not re.findall(r"\b(?:tú|tu|tus|tienes|puedes|debes|eres|contigo|vosotros)\b", text, re.IGNORECASE)


@pytest.mark.parametrize("language", languages_available())
def test_nothing_is_said_that_only_a_lawyer_may_say(language: str) -> None:
    text = "\n".join(value for _, value in entries(language).values()).lower()
    assert not re.findall(r"\bins\b|notario|you are safe|está a salvo|do not go|no vaya|\$\d", text)


@pytest.mark.parametrize("language", languages_available())
def test_machine_made_text_is_not_called_signed(language: str) -> None:
    header = catalogue(language).source.split("\n##")[0]
    assert "# signed:" in header
    assert signed(language) == ("# signed: no" not in header)


def test_only_gov_addresses_are_shown() -> None:
    for language in languages_available():
        for address in re.findall(r"https?://[^\s/]+", catalogue(language).source):
            assert address.endswith(".gov"), address


def _keys_in_code() -> dict[str, str]:
    """Each literal key that code asks for, and where."""
    found = {}
    for path in [path for room in ("messages", "scheduler", "bot") for path in (ROOT / room).rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name in ("Say", "Phrase", "text") and isinstance(node.args[0].value, str):
                    found[node.args[0].value] = f"{path.name}:{node.lineno}"
    return found


@pytest.mark.parametrize("language", languages_available())
def test_every_key_that_code_names_is_in_the_catalogue(language: str) -> None:
    # Keys for languages that Babel knows nothing of are needed only in their catalogues.
    own = {"time-before-noon", "time-after-noon"}
    missing = {key: place for key, place in _keys_in_code().items() if key not in entries(language) and key not in own}
    assert missing == {}

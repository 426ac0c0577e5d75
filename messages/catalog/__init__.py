"""The catalogue: one Fluent file per language in this folder, read once. It knows texts and placeholders, no dates.

A language is offered when its file is here; nothing else has to be told.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from fluent.runtime import FluentBundle
from fluent.runtime.types import fluent_number
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from messages.fluent_parser import parse

# Names of days that Babel does not know, times that it says badly, and the date once more as in the United States.
_OF_ONE_LANGUAGE = frozenset(
    [
        "weekdays",
        "weekdays-short",
        "months",
        "months-short",
        "time-before-noon",
        "time-after-noon",
        "time-evening",
        "when-us",
    ]
)
# The facts in English below an unsigned language; what is to be recorded, which a speaker reads in Spanish or English;
# the staff's own desk, which speaks English as the console does.
_NOT_IN_ALL = ("english-", "voice-", "desk-")


class MissingText(LookupError):
    """A key that is in no catalogue, or a placeholder that was given no value."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One language. `plain` holds the entries without plural forms or functions, as %-templates.

    `signed`: a person who reads the language has put a name under its texts.
    """

    language: str
    signed: bool
    source: str
    plain: Mapping[str, str]
    bundle: FluentBundle

    def has(self, key: str) -> bool:
        """Whether this language has the entry."""
        return key in self.plain or self.bundle.has_message(key)

    def text(self, key: str, values: Mapping[str, str | int]) -> str:
        """Entry `key` with its values filled in. Raises MissingText."""
        template = self.plain.get(key)
        if template is not None:
            try:
                return template % values
            except KeyError as error:
                raise MissingText(f"{key!r} in {self.language} needs a value for ${error.args[0]}") from error
        return self._by_fluent(key, values)

    def _by_fluent(self, key: str, values: Mapping[str, str | int]) -> str:
        message = self.bundle.get_message(key) if self.bundle.has_message(key) else None
        if message is None or message.value is None:
            raise MissingText(f"no text {key!r} in {self.language}")
        given = {
            name: fluent_number(value, useGrouping=False) if isinstance(value, int) else value
            for name, value in values.items()
        }
        text, errors = self.bundle.format_pattern(message.value, given)
        if errors or not isinstance(text, str):
            raise MissingText(f"{key!r} in {self.language}: {errors}")
        return text


@lru_cache(maxsize=1)
def languages_available() -> tuple[str, ...]:
    """Every language that has a file here: English, Spanish, then the others by their tags."""
    found = sorted(path.name[:-4] for path in resources.files(__name__).iterdir() if path.name.endswith(".ftl"))
    return tuple(sorted(found, key=lambda language: (language != "en", language != "es-419")))


def is_shared(key: str) -> bool:
    """Whether every language has this entry: neither a language's own dates nor what English and Spanish alone need."""
    return key not in _OF_ONE_LANGUAGE and not key.startswith(_NOT_IN_ALL)


@lru_cache(maxsize=64)
def catalogue(language: str) -> Catalogue:
    """The catalogue of one offered language. Raises MissingText for any other, ValueError for a broken file."""
    if language not in languages_available():
        raise MissingText(f"no catalogue for {language!r}")
    return read(language, resources.files(__name__).joinpath(f"{language}.ftl").read_text(encoding="utf-8"))


def read(language: str, source: str) -> Catalogue:
    """A catalogue from the text of its file. Raises ValueError for a broken one."""
    # Isolating marks would make every SMS UCS-2; languages written from right to left isolate in their own texts.
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(parsed(source))
    return Catalogue(language, _signature(source), source, _plain_entries(language, source), bundle)


# A file is read for its texts, its values and its faults; parsing takes a tenth of a second. It costs no memory: the
# bundle of a catalogue keeps the same entries.
@lru_cache(maxsize=64)
def parsed(source: str) -> ast.Resource:
    """The entries of a catalogue's text, to be read only."""
    return parse(source)


@lru_cache(maxsize=64)
def placeholders(language: str) -> dict[str, frozenset[str]]:
    """Every entry of a language, and the values that it needs. Raises as `catalogue` does."""
    entries = {}
    for entry in parsed(catalogue(language).source).body:
        if isinstance(entry, ast.Message):
            found = _Placeholders()
            found.visit(entry)
            entries[entry.id.name] = frozenset(found.names)
    return entries


class _Placeholders(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # the visitor's own naming
        self.names.add(node.id.name)


def _signature(source: str) -> bool:
    for line in source.splitlines():
        if line.startswith("# signed:"):
            return line.removeprefix("# signed:").strip() not in ("", "no")
    return False


def _plain_entries(language: str, source: str) -> dict[str, str]:
    entries: dict[str, str] = {}
    seen: set[str] = set()
    for entry in parsed(source).body:
        if isinstance(entry, ast.Junk):
            raise ValueError(f"{language}.ftl cannot be read at: {(entry.content or '')[:60]!r}")
        if not isinstance(entry, ast.Message):
            continue
        if entry.id.name in seen:
            raise ValueError(f"{language}.ftl has {entry.id.name!r} twice")
        seen.add(entry.id.name)
        template = None if entry.value is None else _template(entry.value)
        if template is not None:
            entries[entry.id.name] = template
    return entries


def _template(pattern: ast.Pattern) -> str | None:
    """The pattern as a %-template, or None when only Fluent can fill it: a template is twenty times faster."""
    parts: list[str] = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            parts.append(element.value.replace("%", "%%"))
        elif isinstance(element.expression, ast.VariableReference):
            parts.append(f"%({element.expression.id.name})s")
        elif isinstance(element.expression, ast.StringLiteral):
            parts.append(str(element.expression.parse()["value"]).replace("%", "%%"))
        else:
            return None
    return "".join(parts)

"""What `courtbell messages check` looks at: whether a catalogue says all that the English one says, and can be sent.

A finding is a problem that has to be mended, or (`mend` False) something that whoever runs the program should know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from messages.catalog import Catalogue, catalogue, is_shared, parsed
from messages.languages import LAST_RESORT, known
from messages.notices import compose
from messages.plain import further_parts
from messages.samples import WORDINGS, longest
from messages.segments import fits, segments

# What must stand in every language as it stands in English: addresses, numbers, names of forms.
_KEPT = re.compile(r"https?://[^\s/{}]+|\b1-8\d\d-\d{3}-\d{4}\b|EOIR-33|AR-11")
# On SMS the carrier knows this word alone; elsewhere we know each language's own.
_OPT_OUT = ("sms-stop", "discreet-stop", "ask-consent-sms")
# U+202F, U+00A0 and the like make an SMS dear and are never seen; controls of direction are set when it is sent.
_UNSEEN = re.compile("[\u00a0\u202f\u200b\ufeff\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
# Entries that fit one language's own dates: their values may differ.
_OWN_SHAPE = ("date-", "time-", "month-")
_BUDGET = {"discreet": (1, 2), "plain": (3, 6)}
# A confirmation of STOP fits one part, or two (design, section 7); `sender` as long as config allows it to be.
_SHORT_ANSWERS = {"say-stopped": {"sender": "Recordatorios Norte1"}}


@dataclass(frozen=True, slots=True)
class Finding:
    """`key`: the entry, or "" for the language as a whole."""

    language: str
    key: str
    said: str
    mend: bool = True


@dataclass(frozen=True, slots=True)
class Entry:
    """One text as it stands in the file, at [start, end). `values`: what it needs; `plurals`: the forms of each
    choice by number."""

    key: str
    text: str
    values: frozenset[str]
    plurals: tuple[frozenset[str], ...]
    start: int
    end: int


def check(language: str) -> list[Finding]:
    """All findings about one language that has a catalogue."""
    texts = catalogue(language)
    return [*check_texts(texts), *_budgets(texts), *_signature(texts)]


def check_texts(texts: Catalogue) -> list[Finding]:
    """The findings about the texts themselves, of a catalogue that need not be among ours yet."""
    english, mine = entries(catalogue(LAST_RESORT)), entries(texts)
    found = list(_keys(texts.language, english, mine))
    for key in mine.keys() & english.keys():
        found += [Finding(texts.language, key, said) for said in _compared(english[key], mine[key])]
    for key, entry in mine.items():
        found += [Finding(texts.language, key, said) for said in _alone(texts.language, entry, mine)]
    return sorted(found, key=lambda finding: finding.key)


def entries(texts: Catalogue) -> dict[str, Entry]:
    """Every text of a catalogue by its key, in the order of the file."""
    return _entries(texts.source)


@lru_cache(maxsize=64)
def _entries(source: str) -> dict[str, Entry]:
    found = {}
    for entry in parsed(source).body:
        if isinstance(entry, ast.Message) and entry.value and entry.value.span:
            start, end, looked = entry.value.span.start, entry.value.span.end, _Needs()
            looked.visit(entry)
            values, plurals = frozenset(looked.names), tuple(looked.plurals)
            found[entry.id.name] = Entry(entry.id.name, source[start:end], values, plurals, start, end)
    return found


class _Needs(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()
        self.plurals: list[frozenset[str]] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # the visitor's own naming
        self.names.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        names = (variant.key.name for variant in node.variants if isinstance(variant.key, ast.Identifier))
        self.plurals.append(frozenset(names))
        self.generic_visit(node)


def _keys(language: str, english: dict[str, Entry], mine: dict[str, Entry]) -> Iterator[Finding]:
    wanted = {key for key in english if is_shared(key)}
    yield from (Finding(language, key, "is missing") for key in sorted(wanted - mine.keys()))
    unknown = mine.keys() - english.keys()
    yield from (Finding(language, key, "is not in English, so nobody asks for it") for key in unknown if is_shared(key))


def _compared(english: Entry, mine: Entry) -> Iterator[str]:
    if english.values != mine.values and not mine.key.startswith(_OWN_SHAPE):
        yield f"takes {_listed(mine.values)} where English takes {_listed(english.values)}"
    lost = set(_KEPT.findall(english.text)) - set(_KEPT.findall(mine.text))
    if mine.key in _OPT_OUT and "STOP" not in mine.text:
        lost.add("STOP")
    if lost and not mine.key.endswith("-short"):
        yield f"lacks {', '.join(sorted(lost))}, which English has"


def _alone(language: str, entry: Entry, mine: dict[str, Entry]) -> Iterator[str]:
    if not re.sub(r"[\s{}\"]", "", entry.text):
        yield "is empty"
    if _UNSEEN.search(entry.text):
        yield "holds a space or mark that cannot be seen"
    full = mine.get(entry.key.removesuffix("-short"))
    if full is not None and full.key != entry.key and len(entry.text) >= len(full.text):
        yield "is not shorter than the full form"
    for forms in entry.plurals:
        if missing := plural_forms(language) - forms:
            yield f"lacks the plural form {', '.join(sorted(missing))}"
        if unknown := forms - plural_forms(language):
            yield f"has the plural form {', '.join(sorted(unknown))}, which {language} does not know"


@lru_cache(maxsize=64)
def plural_forms(language: str) -> frozenset[str]:
    """The forms of CLDR that a whole number can take in a language; Haitian Creole has one or two, as we write it."""
    row = known().get(language)
    locale = row.locale if row else ""
    if not locale:
        return frozenset({"one", "other"})
    rule = Locale.parse(locale).plural_form
    # Some forms are for fractions or for millions alone, of which no text of ours counts any.
    return frozenset({"other", *(rule(number) for number in range(201))})


def _budgets(texts: Catalogue) -> Iterator[Finding]:
    for wording in WORDINGS:
        gsm, ucs = _BUDGET[wording]
        for sample in longest(wording):
            body = compose(sample.notice, texts.language, "sms").body
            more = further_parts(sample.notice) if wording == "plain" else 0
            if not fits(body, gsm=gsm + more, ucs=ucs + 2 * more):
                cost = segments(body)
                said = f"{wording} {sample.name} takes {cost.parts} parts of {cost.encoding}, {cost.units} units"
                yield Finding(texts.language, "", said)
    for key, values in _SHORT_ANSWERS.items():
        if not fits(texts.text(key, values), gsm=1, ucs=2):
            yield Finding(texts.language, key, "does not fit one part of GSM-7 or two of UCS-2")


def _signature(texts: Catalogue) -> Iterator[Finding]:
    if not texts.signed:
        yield Finding(texts.language, "", "nobody who reads this language has signed it yet", mend=False)


def _listed(names: frozenset[str]) -> str:
    return ", ".join(f"${name}" for name in sorted(names)) or "no value"

"""The words that are commands, from `command_tables/`: one file for each language, every entry a whole message.

An entry is words as people write them. In it `[a|b c]` may stand or not, `[...]*` any number of times, `(a|b)` is one
of these, and `...` is one to eight words, whatever they are. Accents, case, marks and signs do not count (`words_of`).
Under `requests` stands what people ask for without its being a command, by the token of the choice that does it.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path
from typing import Any

from bot.plain_letters import plain

# https://help.twilio.com/articles/223134027: what the carrier itself acts on, in English, whole message only.
CARRIER_STOP = frozenset(["stop", "stopall", "unsubscribe", "cancel", "end", "quit", "optout", "revoke"])
CARRIER_START = frozenset(["start", "yes", "unstop"])
CARRIER_HELP = frozenset(["help", "info"])

KINDS = (
    "stop",
    "wrong_number",
    "stop_about",
    "cancel",
    "start",
    "help",
    "back",
    "menu",
    "hearings",
    "when",
    "new",
    "language",
    "settings",
    "family",
    "thanks",
    "hello",
    "yes",
    "no",
)
REQUESTS = (
    "missed",
    "differs",
    "over",
    "calendar",
    "map",
    "go:help",
    "go:lawyer",
    "go:guide",
    "go:language",
    "go:erase",
    "go:data",
    "go:ways",
    "guide:dont_miss",
    "guide:what_to_bring",
    "guide:in_person_or_online",
    "guide:cannot_go",
    "guide:moved",
    "guide:afraid_to_go",
    "guide:interpreter",
    "guide:scams",
    "guide:find_a_lawyer",
    "guide:letter_or_order",
)

_FOLDER = Path(__file__).parent / "command_tables"
_SIGNS = {"[": "(?:", "(": "(?:", ")": ")", "]": ")?", "]*": ")*", "|": "|", "...": r"(?: \S+){1,8}"}
_PIECE = re.compile(r"\.\.\.|\]\*|[\[\]()|]|[^\s\[\]()|]+")


@dataclass(frozen=True, slots=True)
class Words:
    """The commands of one language: `known` by the words in full, the rest as patterns. `polite` words add nothing.

    `requests`: by the token of the choice that does it, entries that are made patterns when all words of a text are
    among `asked_with`: thousands are there, and most texts need none of them.
    """

    known: Mapping[str, str]
    patterns: tuple[tuple[str, re.Pattern[str]], ...]
    polite: frozenset[str]
    requests: tuple[tuple[str, str], ...]
    asked_with: frozenset[str]

    def kind(self, said: tuple[str, ...]) -> str | None:
        """What `said` is here, as it stands or without its polite words."""
        for words in self._ways(said):
            if (found := self.known.get(" ".join(words))) is not None:
                return found
        return self._first(self.patterns, said)

    def request(self, said: tuple[str, ...]) -> str | None:
        """What `said` asks for here, as the token of a choice."""
        if not said or not self.asked_with.issuperset(said):
            return None
        return self._first(((token, _pattern(entry)) for token, entry in self.requests), said)

    def _ways(self, said: tuple[str, ...]) -> Iterable[tuple[str, ...]]:
        return dict.fromkeys((said, tuple(word for word in said if word not in self.polite)))

    def _first(self, patterns: Iterable[tuple[str, re.Pattern[str]]], said: tuple[str, ...]) -> str | None:
        texts = ["".join(f" {word}" for word in words) for words in self._ways(said)]
        return next((name for name, pattern in patterns if any(map(pattern.fullmatch, texts))), None)


def words_of(text: str) -> tuple[str, ...]:
    """The words of `text` in plain letters; each Chinese character is a word, since nobody writes spaces there."""
    pieces = ("".join(same) for sort, same in groupby(plain(text), _sort) if sort)
    return tuple(word for piece in pieces for word in (piece if _sort(piece[0]) == "han" else (piece,)))


@cache
def languages() -> tuple[str, ...]:
    """The languages (BCP 47) whose commands are known; English, the carrier's own, first."""
    tags = sorted(path.stem for path in _FOLDER.glob("*.toml"))
    return ("en", *(tag for tag in tags if tag != "en"))


@cache
def words_in(language: str) -> Words:
    """The commands of one of `languages()`."""
    table = table_of(language)
    known = dict.fromkeys(CARRIER_STOP - {"cancel"}, "stop")
    patterns: list[tuple[str, re.Pattern[str]]] = []
    for kind in KINDS:
        for entry in table[kind]:
            if re.search(r"[\[(|]|\.\.\.", entry):
                patterns.append((kind, _pattern(entry)))
            else:
                known.setdefault(" ".join(words_of(entry)), kind)
    polite = frozenset(word for each in table["polite"] for word in words_of(each))
    asked = table.get("requests", {})
    requests = tuple((token, entry) for token in REQUESTS for entry in asked.get(token, ()))
    return Words(known, tuple(patterns), polite, requests, polite.union(*(words_of(entry) for _, entry in requests)))


def table_of(language: str) -> Mapping[str, Any]:
    """The file of one language as it is written: entries by kind, and under `requests` by the token of a choice."""
    with (_FOLDER / f"{language}.toml").open("rb") as file:
        return tomllib.load(file)


# One text is asked about several times, in every language: a command, a yes, a no.
@lru_cache(maxsize=256)
def kind_in(language: str, said: tuple[str, ...]) -> str | None:
    """What `said` is in one of `languages()`."""
    return words_in(language).kind(said)


def said_in(kind: str, said: tuple[str, ...], tags: Iterable[str]) -> bool:
    """Whether `said` is of this kind in any of these languages."""
    return any(kind_in(tag, said) == kind for tag in tags)


@cache
def _pattern(entry: str) -> re.Pattern[str]:
    return re.compile("".join(_SIGNS.get(piece) or _literal(piece) for piece in _PIECE.findall(entry)))


def _literal(piece: str) -> str:
    return "".join(f" {re.escape(word)}" for word in words_of(piece))


def _sort(letter: str) -> str | None:
    if "\u4e00" <= letter <= "\u9fff" or "\u3400" <= letter <= "\u4dbf":
        return "han"
    if letter.isdecimal():
        return "digits"
    return "letters" if unicodedata.category(letter)[0] in "LM" else None

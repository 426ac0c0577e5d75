"""The tables of `bot/date_tables/` made ready for the grammar: which words are known to a reader of one language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache

from bot.date_tables import tables_for
from bot.date_tables.words import Rewrite, Words
from bot.plain_letters import plain

# Devanagari and Gurmukhi vowel signs are no letters to `re`, but they are to people.
_PIECE = re.compile(
    "\\d+|(?:[^\\W\\d_\u3007\u4e00-\u9fff]|[\u0900-\u0963\u0971-\u0a7f\u0a80-\u0aff])+|[^\\w\\s]|\\w|\n"
)

Phrase = tuple[str, ...]
_MARKS_OF_TIME = ("am", "pm", "oclock", "clock", "h", "hr", "hrs", "st", "nd", "rd", "th")
# Swahili, Tigrinya and Oromo count the hours as Amharic does.
_HOURS_FROM_SIX = ("am", "ti", "om", "sw")


def pieces(low: str) -> list[str]:
    """The words, numbers and marks of a text in plain letters; each Chinese sign by itself."""
    return _PIECE.findall(low)


class Phrases:
    """Phrases with a value each, found by their first or their last word."""

    def __init__(self, values: Mapping[Phrase, str]) -> None:
        """`values`: phrase -> what it says; "" where there is nothing to say."""
        self._values = dict(values)
        self._first: dict[str, list[Phrase]] = {}
        self._last: dict[str, list[Phrase]] = {}
        for phrase in sorted(self._values, key=len, reverse=True):
            self._first.setdefault(phrase[0], []).append(phrase)
            self._last.setdefault(phrase[-1], []).append(phrase)

    def __getitem__(self, phrase: Phrase) -> str:
        return self._values[phrase]

    def __contains__(self, phrase: object) -> bool:
        return phrase in self._values

    def __iter__(self) -> Iterator[Phrase]:
        return iter(self._values)

    def beginning(self, word: str) -> Sequence[Phrase]:
        """Those that begin with `word`, longest first."""
        return self._first.get(word, ())

    def ending(self, word: str) -> Sequence[Phrase]:
        """Those that end with `word`, longest first."""
        return self._last.get(word, ())


class Lexicon:
    """All words that are read together."""

    def __init__(self, tables: Sequence[Words], ethiopian: bool = False) -> None:
        """`ethiopian`: the reader may count the hours from six o'clock whatever letters they type."""
        self._tables = tables
        self._dropped = {plain(word) for table in tables for word in table.not_here}
        self.ethiopian = ethiopian
        self.months = self._places("months")
        self.lone_weekdays = self._places("weekdays")  # 1 is Monday
        self.weekdays = self._places("weekdays_beside") | self.lone_weekdays
        self.numbers = {
            word: value
            for table in tables
            for said, value in table.numbers.items()
            for word in self._forms(said, table)
        }
        self.lone_parts = self._values("parts")
        self.parts = self._values("parts", "parts_beside")
        self.fixed_times = self._values("fixed_times")
        self.relative_days = self._values("relative_days")
        self.relative_years = self._values("relative_years")
        self.relative_months = self._values("relative_months")
        self.minutes_before = self._values("minutes_before")
        self.minutes_after = self._values("minutes_after")
        self.at, self.vague, self.vague_after = (
            self._phrases("at"),
            self._phrases("vague"),
            self._phrases("vague_after"),
        )
        self.next_before, self.next_after = self._phrases("next_before"), self._phrases("next_after")
        self.next_week = self._phrases("next_week")
        # Amharic "ከሰዓት" is the afternoon, "ሰዓት" the hour: no prefix makes an hour word.
        self.hour_words, self.minute_words = self._bare("hour_words"), self._bare("minute_words")
        self.scheduled, self.former = self._phrases("scheduled"), self._phrases("former")
        self.past, self.offsets = self._phrases("past"), self._phrases("offsets")
        self.letter, self.unset = self._phrases("letter"), self._phrases("unset")
        self.joins, self.links, self.places = self._set("joins"), self._set("links"), self._set("places")
        self.plus, self.minus = self._set("plus"), self._set("minus")
        self._rewrites = [
            (re.compile(table.script), [_compiled(rewrite) for rewrite in table.rewrites])
            for table in tables
            if table.rewrites
        ]

    def prepared(self, text: str) -> str:
        """`text` in plain letters, with what is regular in one language rewritten to what the grammar reads."""
        low = plain(self._respelled(text))
        for script, rewrites in self._rewrites:
            if script.search(low):
                for pattern, instead in rewrites:
                    low = pattern.sub(instead, low)
        return low

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word by which a date or a time is read, in plain letters."""
        phrases = [each for each in vars(self).values() if isinstance(each, Phrases)]
        words = {word for each in phrases for phrase in each for word in phrase}
        sets = (self.joins, self.links, self.places, self.plus, self.minus, self.months, self.weekdays, self.numbers)
        return frozenset(words.union(*sets, _MARKS_OF_TIME))

    def _respelled(self, text: str) -> str:
        if not self._spellings or text.isascii():
            return text
        return self._spelled.sub(lambda match: self._spellings[match.group(0).casefold()], text)

    @cached_property
    def _spellings(self) -> dict[str, str]:
        return {word: instead for table in self._tables for word, instead in table.spellings.items()}

    @cached_property
    def _spelled(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{'|'.join(self._spellings)})\b", re.IGNORECASE)

    def _forms(self, word: str, table: Words) -> Iterable[str]:
        low = plain(word)
        return (
            form for form in (low, *(plain(before) + low for before in table.prefixes)) if form not in self._dropped
        )

    def _places(self, lists: str) -> dict[str, frozenset[int]]:
        found: dict[str, set[int]] = {}
        for table in self._tables:
            for place, spellings in enumerate(getattr(table, lists), 1):
                for spelling in spellings.split():
                    for form in self._forms(spelling, table):
                        found.setdefault(form, set()).add(place)
        return {spelling: frozenset(places) for spelling, places in found.items()}

    def _values(self, *names: str) -> Phrases:
        return Phrases(
            {
                tuple(pieces(form)): str(value)
                for name in names
                for table in self._tables
                for said, value in getattr(table, name).items()
                for form in self._forms(said, table)
            }
        )

    def _phrases(self, name: str) -> Phrases:
        said = [(form, table) for table in self._tables for form in getattr(table, name)]
        return Phrases({tuple(pieces(form)): "" for phrase, table in said for form in self._forms(phrase, table)})

    def _bare(self, name: str) -> Phrases:
        return Phrases({tuple(pieces(plain(said))): "" for table in self._tables for said in getattr(table, name)})

    def _set(self, name: str) -> frozenset[str]:
        return frozenset(word for phrase in self._phrases(name) for word in phrase)


@lru_cache(maxsize=64)
def lexicon(language: str) -> Lexicon:
    """What a reader of `language` (a BCP 47 tag) may write."""
    base = language.replace("_", "-").split("-")[0].casefold()
    return Lexicon(tables_for(base), ethiopian=base in _HOURS_FROM_SIX)


def _compiled(rewrite: Rewrite) -> tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]:
    pattern, instead = rewrite
    return re.compile(plain(pattern)), instead

"""A text as words, numbers and marks in plain letters, and the places in it that say a day or a time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time

from bot.date_words import Lexicon, Phrases, lexicon, pieces


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or a mark. `number` also for number words; `digits` only where digits stood."""

    text: str
    number: int | None = None
    digits: str = ""


@dataclass(frozen=True, slots=True)
class DateSpot:
    """Tokens start..end that say a day. `ask` is why there are several, or none. `strong`: with its year."""

    start: int
    end: int
    days: tuple[date, ...]
    ask: str = ""
    strong: bool = True


@dataclass(frozen=True, slots=True)
class TimeSpot:
    """Tokens start..end that say a time. `strong`: with minutes or a part of the day; `marked`: with the latter."""

    start: int
    end: int
    times: tuple[time, ...]
    strong: bool = True
    marked: bool = False


@dataclass(frozen=True, slots=True)
class WeekdaySpot:
    """A weekday by name; `days` are those it means when no other date stands beside it."""

    start: int
    end: int
    weekdays: frozenset[int]
    days: tuple[date, ...]


Spot = DateSpot | TimeSpot | WeekdaySpot

_REWRITES = (
    (re.compile(r"\b([ap])\s?\.\s?m\b\.?"), r" \1m "),
    (re.compile(r"(\d\s?)([ap]) m\b"), r"\1 \2m "),
    (re.compile(r"(\d)([ap])\b"), r"\1 \2m "),
    (re.compile(r"o.?\s?clock\b"), " oclock "),
    (re.compile(r"(\d)(?:st|nd|rd|th|o|ro|er|do|to|vo|mo)\b"), r"\1 "),
    (re.compile(r"\b(\d{1,2})\s?h\s?(\d{2})\b"), r"\1:\2 "),
    (re.compile(r"(\d)\s?(?:hrs?|horas|hours|h)\b\.?"), r"\1 h "),
    (re.compile(r"(\d{4}-\d\d?-\d\d?)t(?=\d)"), r"\1 "),
)
TENS_JOINS = frozenset(("-", "y", "e", "et", "и", "و"))
_ETHIOPIC = re.compile("[\u1200-\u137f]")


class Row(list[Token]):
    """The words, numbers and marks of a text, with the words that its reader may use."""

    def __init__(self, row: Iterable[Token], words: Lexicon, ethiopian: bool) -> None:
        """`ethiopian`: an hour without a.m. or p.m. may be counted from six o'clock."""
        super().__init__(row)
        self.words = words
        self.ethiopian = ethiopian

    def without(self, taken: Sequence[Spot]) -> Row:
        """The same row, with nothing to read where a spot is."""
        return Row(
            [Token("\0") if covered(at, taken) else token for at, token in enumerate(self)], self.words, self.ethiopian
        )


def tokens(text: str, language: str) -> Row:
    """The words, numbers and marks of `text`, for a reader of `language`."""
    words = lexicon(language)
    low = words.prepared(text)
    for pattern, instead in _REWRITES:
        low = pattern.sub(instead, low)
    made = (
        Token(piece, int(piece) if len(piece) < 10 else None, piece)
        if piece.isdecimal()
        else Token(piece, words.numbers.get(piece))
        for piece in pieces(low)
    )
    return Row(made, words, words.ethiopian or _ETHIOPIC.search(low) is not None)


def phrase_at(row: Row, start: int, phrases: Phrases) -> tuple[str, ...] | None:
    """The longest of `phrases` that begins at `start`."""
    for phrase in phrases.beginning(text_at(row, start)):
        if all(text_at(row, start + place) == word for place, word in enumerate(phrase)):
            return phrase
    return None


def phrase_before(row: Row, end: int, phrases: Phrases) -> tuple[str, ...] | None:
    """The longest of `phrases` that ends just before `end`."""
    for phrase in phrases.ending(text_at(row, end - 1)):
        first = end - len(phrase)
        if first >= 0 and all(row[first + place].text == word for place, word in enumerate(phrase)):
            return phrase
    return None


def covered(at: int, taken: Iterable[Spot]) -> bool:
    """Whether token `at` belongs to one of the spots."""
    return any(spot.start <= at < spot.end for spot in taken)


def text_at(row: Row, at: int) -> str:
    """The text of token `at`; empty outside of the row."""
    return row[at].text if 0 <= at < len(row) else ""


def digits_at(row: Row, at: int) -> str:
    """The digits of token `at`; empty when it is none, or outside of the row."""
    return row[at].digits if 0 <= at < len(row) else ""


def number_at(row: Row, at: int) -> int | None:
    """The number that token `at` says, in digits or as a word."""
    return row[at].number if 0 <= at < len(row) else None


def small_number(row: Row, at: int) -> tuple[int | None, int]:
    """A number below 60 at `at`, also in two words as "thirty five" and "vingt et un", and the place after it."""
    value = number_at(row, at)
    if value is None or value > 59:
        return None, at
    if not digits_at(row, at) and value in (20, 30, 40, 50):
        more = skip(row, at + 1, TENS_JOINS)
        unit = number_at(row, more)
        if unit is not None and not digits_at(row, more) and unit < 10:
            return value + unit, more + 1
    return value, at + 1


def skip(row: Row, at: int, over: Iterable[str]) -> int:
    """The first place from `at` on whose text is not among `over`."""
    over = frozenset(over)
    while text_at(row, at) in over:
        at += 1
    return at

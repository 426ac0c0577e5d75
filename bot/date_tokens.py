"""A text as words, numbers and marks in plain letters, and the places in it that say a day or a time."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time

from bot import date_words as words


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
    """Tokens start..end that say a time. `strong`: with minutes or a part of the day."""

    start: int
    end: int
    times: tuple[time, ...]
    strong: bool = True


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
_TOKEN = re.compile(r"\d+|[^\W\d_]+|[^\w\s]|\n")


def plain(text: str) -> str:
    """`text` in lower case without Latin accents, with Western digits."""
    low = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return "".join(_digit(mark) for mark in low if not "\u0300" <= mark <= "\u036f")


def _digit(mark: str) -> str:
    value = unicodedata.decimal(mark, None)
    return mark if value is None else str(value)


def tokens(text: str) -> list[Token]:
    """The words, numbers and marks of `text`."""
    low = plain(text)
    for pattern, instead in _REWRITES:
        low = pattern.sub(instead, low)
    return [_token(piece) for piece in _TOKEN.findall(low)]


def _token(piece: str) -> Token:
    if piece.isdigit():
        return Token(piece, int(piece) if len(piece) < 10 else None, piece)
    return Token(piece, words.NUMBERS.get(piece))


def phrase_at(row: Sequence[Token], start: int, phrases: Iterable[tuple[str, ...]]) -> tuple[str, ...] | None:
    """The longest of `phrases` that begins at `start`."""
    best: tuple[str, ...] | None = None
    for phrase in phrases:
        if (best is None or len(phrase) > len(best)) and phrase == tuple(
            token.text for token in row[start : start + len(phrase)]
        ):
            best = phrase
    return best


def phrase_before(row: Sequence[Token], end: int, phrases: Iterable[tuple[str, ...]]) -> tuple[str, ...] | None:
    """The longest of `phrases` that ends just before `end`."""
    fitting = [
        phrase for phrase in phrases if tuple(token.text for token in row[max(0, end - len(phrase)) : end]) == phrase
    ]
    return max(fitting, key=len, default=None)


def covered(at: int, taken: Iterable[Spot]) -> bool:
    """Whether token `at` belongs to one of the spots."""
    return any(spot.start <= at < spot.end for spot in taken)


def text_at(row: Sequence[Token], at: int) -> str:
    """The text of token `at`; empty outside of the row."""
    return row[at].text if 0 <= at < len(row) else ""


def digits_at(row: Sequence[Token], at: int) -> str:
    """The digits of token `at`; empty when it is none, or outside of the row."""
    return row[at].digits if 0 <= at < len(row) else ""


def number_at(row: Sequence[Token], at: int) -> int | None:
    """The number that token `at` says, in digits or as a word."""
    return row[at].number if 0 <= at < len(row) else None


def skip(row: Sequence[Token], at: int, over: Iterable[str]) -> int:
    """The first place from `at` on whose text is not among `over`."""
    over = frozenset(over)
    while text_at(row, at) in over:
        at += 1
    return at

"""What one language has to say about dates and times: the form that each table in this folder fills in."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

Rewrite = tuple[str, str | Callable[[re.Match[str]], str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One language, spelled as people write it: accents and capitals are taken off when the tables are read.

    Months and weekdays (Monday first) each have all their spellings, space-separated; phrases may hold several words.
    `parts` count wherever they stand, `parts_beside` only next to a time. The parts are am, pm, night, evening,
    noonish and unsure. `rewrites` are patterns over plain letters, used when `script` occurs in the text.
    """

    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    weekdays_beside: tuple[str, ...] = ()  # known only beside a date: alone they name no day
    numbers: dict[str, int] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict)
    parts_beside: dict[str, str] = field(default_factory=dict)
    fixed_times: dict[str, str] = field(default_factory=dict)  # phrase -> HH:MM
    relative_days: dict[str, int] = field(default_factory=dict)  # phrase -> days from today
    relative_years: dict[str, int] = field(default_factory=dict)  # phrase -> years from this one
    relative_months: dict[str, int] = field(default_factory=dict)  # phrase -> months from this one: "of next month"
    minutes_before: dict[str, int] = field(default_factory=dict)  # before the hour: "half past" 30, "quarter to" -15
    minutes_after: dict[str, int] = field(default_factory=dict)  # after the hour: "y media" 30
    plus: tuple[str, ...] = ()  # between hour and minutes
    minus: tuple[str, ...] = ()
    hour_words: tuple[str, ...] = ()
    minute_words: tuple[str, ...] = ()
    at: tuple[str, ...] = ()
    next_before: tuple[str, ...] = ()
    next_after: tuple[str, ...] = ()
    next_week: tuple[str, ...] = ()
    joins: tuple[str, ...] = ()  # between day, month and year
    vague: tuple[str, ...] = ()  # just before a date: it is not that date
    vague_after: tuple[str, ...] = ()  # just after it
    past: tuple[str, ...] = ()  # where one word is both tomorrow and yesterday: it was yesterday
    offsets: tuple[str, ...] = ()  # "two weeks from Tuesday": with one of these a weekday alone is not the coming one
    places: tuple[str, ...] = ()  # a number after one of these is no hour
    links: tuple[str, ...] = ()  # between two days or two hours: one of them, or from one to the other
    scheduled: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    letter: tuple[str, ...] = ()
    unset: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()  # written in one with the word that follows
    not_here: tuple[str, ...] = ()  # words of the other tables that mean something else in this language
    spellings: dict[str, str] = field(default_factory=dict)  # words told apart only by their accents
    script: str = ""
    rewrites: tuple[Rewrite, ...] = ()


def counted(words: str, first: int = 1) -> dict[str, int]:
    """Number words in order."""
    return {word: number for number, word in enumerate(words.split(), first)}

"""Which date of a pasted notice is the hearing's: the one after "scheduled for ... on", never the letter's own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from bot.date_tokens import DateSpot, Row, TimeSpot, WeekdaySpot, phrase_at
from bot.date_words import Phrases

_LONG = 25  # words; nobody types more to say one date
_REACH = 25  # words between "scheduled for" and its date
_LETTER_REACH = 4
_TIME_REACH = 15


def looks_pasted(text: str, row: Row) -> bool:
    """Whether this was copied from a paper or a page rather than typed."""
    return len(row) > _LONG or text.strip().count("\n") > 1


def hearing_dates(row: Row, found: Sequence[DateSpot]) -> list[DateSpot]:
    """Those of `found` that may be the hearing's, after dropping former dates and the date of the letter."""
    standing = [spot for spot in found if not _just_after(row, spot, row.words.former, _REACH, found)]
    scheduled = [spot for spot in standing if _just_after(row, spot, row.words.scheduled, _REACH, found)]
    others = [spot for spot in standing if not _just_after(row, spot, row.words.letter, _LETTER_REACH, found)]
    return _once(scheduled or others)


def time_of(row: Row, spot: DateSpot, found: Sequence[DateSpot], clocks: Sequence[TimeSpot]) -> tuple[time, ...]:
    """The time that goes with a date: the first after it, before the next date; else the last before it."""
    limit = min((other.start for other in found if other.start > spot.start), default=len(row))
    after = [at for at in clocks if spot.end <= at.start < min(limit, spot.end + _TIME_REACH)]
    before = [at for at in clocks if spot.start - _TIME_REACH // 3 < at.end <= spot.start]
    near = after[:1] or before[-1:]
    return near[0].times if near else ()


def says_unset(row: Row) -> bool:
    """Whether the text says that the date is still to be set."""
    return any(phrase_at(row, start, row.words.unset) for start in range(len(row)))


def weekday_contradicts(chosen: Sequence[DateSpot], named: Sequence[WeekdaySpot]) -> bool:
    """Whether a weekday stands right beside the chosen date and is not that day's."""
    return any(
        abs(weekday.end - spot.start) <= 1 or abs(weekday.start - spot.end) <= 1
        for spot in chosen
        for weekday in named
        if not any(day.isoweekday() in weekday.weekdays for day in spot.days)
    )


def _just_after(row: Row, spot: DateSpot, phrases: Phrases, reach: int, found: Sequence[DateSpot]) -> bool:
    """Whether one of `phrases` stands before the date, within reach and with no other date between."""
    earliest = max((other.end for other in found if other.end <= spot.start), default=0)
    return any(phrase_at(row, start, phrases) for start in range(max(earliest, spot.start - reach), spot.start))


def _once(spots: Sequence[DateSpot]) -> list[DateSpot]:
    return list({spot.days: spot for spot in reversed(spots)}.values())[::-1]

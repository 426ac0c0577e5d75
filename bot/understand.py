"""What a person typed or pasted: a date and time, a choice, a command, or what has to be asked. Pure.

A wrong reading without a question is the worst that can happen here: whatever is in doubt comes back as a question.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Literal

from bot import pasted
from bot.date_tokens import (
    TENS_JOINS,
    DateSpot,
    Row,
    Spot,
    TimeSpot,
    WeekdaySpot,
    covered,
    phrase_at,
    phrase_before,
    skip,
    tokens,
)
from bot.day_grammar import dates, weekdays
from bot.hour_grammar import goes_on, hours_of, times
from bot.typed_zones import zones_said

Ask = Literal["date", "impossible", "no_year", "unset", "order", "year", "week", "which", "time", "half", "times"]
_LONGEST = 4000
_OFFERED = 6
# A day of the last two months comes again only after this: it may as well be the one that is over.
_NEAR = timedelta(days=300)


@dataclass(frozen=True, slots=True)
class Day:
    """A day that may be meant, with the times that may be meant: none said, one, or several."""

    on: date
    times: tuple[time, ...] = ()

    @property
    def ask(self) -> Ask | None:
        """What is still open about the time."""
        if len(self.times) == 1:
            return None
        if not self.times:
            return "time"
        halves = len(self.times) == 2 and abs(self.times[0].hour - self.times[1].hour) == 12
        return "half" if halves else "times"


@dataclass(frozen=True, slots=True)
class Reading:
    """`days` that may be meant, best first. `ask`: what must be asked; None when one day and one time are left.

    An hour from 7 to 11 without a.m. or p.m. is read as morning: the read-back says so.
    `doubts`: 'weekday', when the weekday that was named is not that day's; 'year', when no year was said and the day
    is the next of that name: the read-back asks about it. `zones`: whose clock was named, all that may be meant.
    """

    days: tuple[Day, ...] = ()
    ask: Ask | None = "date"
    doubts: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()

    @property
    def candidates(self) -> tuple[datetime | date, ...]:
        """All moments that may be meant; a bare date where no time was said."""
        return tuple(
            moment
            for day in self.days
            for moment in ([datetime.combine(day.on, at) for at in day.times] if day.times else [day.on])
        )


def read_when(text: str, language: str, today: date) -> Reading:
    """The date and time in `text`, as of `today` at the place of the hearing. `language`: the reader's, a hint."""
    zones, rest = zones_said(text[:_LONGEST], language)
    return replace(_read(rest, language, today), zones=zones)


def read_time(text: str, language: str) -> tuple[time, ...]:
    """The times that `text` may mean, when only a time was asked for; a bare number will do."""
    row = tokens(zones_said(text[:100], language)[1], language)
    found = times(row, [])
    if found:
        return _distinct(found)
    numbers = [token for token in row if token.digits]
    if len(numbers) == 1 and numbers[0].number is not None:
        value, digits = numbers[0].number, numbers[0].digits
        return hours_of(row, value) if len(digits) < 3 else hours_of(row, value // 100, value % 100)
    spoken = [token.number for token in row if token.number is not None]
    return hours_of(row, spoken[0]) if len(spoken) == 1 else ()


def part_of_day(text: str, language: str = "en") -> Literal["am", "pm"] | None:
    """Whether `text` says only morning, or only afternoon or night."""
    row = tokens(text[:40], language)
    said = tuple(token.text for token in row)
    known = [row.words.parts[phrase] for phrase in (said, ("de", "la", *said[-1:])) if phrase in row.words.parts]
    part = known[0] if known else ""
    return "am" if part == "am" else "pm" if part in ("pm", "night", "evening") else None


def _read(text: str, language: str, today: date) -> Reading:
    row = tokens(text, language)
    found = dates(row, today)
    named = weekdays(row, found, today)
    if pasted.looks_pasted(text, row):
        return _reading_of_paste(row, found, named)
    if _is_vague(row, [*found, *named]) or _is_offset(row, found, named):
        return Reading()
    said = _said_times(row, [*found, *named])
    if said is None:
        return Reading()
    if not found:
        return _reading_of_weekday(named, said)
    return _reading(_with_loose_year(row, found, today), named, said, today)


def _reading(found: list[DateSpot], named: list[WeekdaySpot], said: tuple[time, ...], today: date) -> Reading:
    if troubled := [spot for spot in found if not spot.days]:
        return Reading(ask=_as_ask(troubled[0].ask))
    days = tuple(dict.fromkeys(day for spot in found for day in spot.days))
    ask = found[0].ask if len({spot.days for spot in found}) == 1 else "which"
    doubts = []
    if named:
        fitting = tuple(day for day in days if any(day.isoweekday() in spot.weekdays for spot in named))
        if fitting:
            days = fitting
        else:
            doubts.append("weekday")
    if ask == "year" and not doubts and (days[0] - today <= _NEAR) == (len(days) > 1):
        # The next one; or, by its weekday, one of a year far off.
        return _finished(days[:1], said, ask, ["year"])
    return _finished(days, said, ask, doubts)


def _with_loose_year(row: Row, found: list[DateSpot], today: date) -> list[DateSpot]:
    """ "March 15 at 9 am 2027", "明年三月十五日": a year that stands apart belongs to the only date there is."""
    if len(found) != 1 or found[0].ask != "year":
        return found
    loose = [at for at in range(len(row)) if not covered(at, found)]
    years = {row[at].number for at in loose if len(row[at].digits) == 4}
    coming = [phrase for at in loose if (phrase := phrase_at(row, at, row.words.relative_years))]
    years |= {today.year + int(row.words.relative_years[phrase]) for phrase in coming}
    fitting = tuple(day for day in found[0].days if day.year in years)
    return [replace(found[0], days=fitting, ask="")] if len(years) == 1 and fitting else found


def _reading_of_weekday(named: list[WeekdaySpot], said: tuple[time, ...]) -> Reading:
    days = tuple(dict.fromkeys(day for spot in named for day in spot.days))
    return _finished(days, said, "week" if len(named) == 1 else "which", []) if days else Reading()


def _finished(days: Sequence[date], said: tuple[time, ...], ask: str, doubts: list[str]) -> Reading:
    made = tuple(Day(day, said) for day in days[:_OFFERED])
    return Reading(made, _as_ask(ask or "which") if len(made) > 1 else made[0].ask, tuple(doubts))


def _reading_of_paste(row: Row, found: list[DateSpot], named: list[WeekdaySpot]) -> Reading:
    strong = [spot for spot in found if spot.strong and spot.days]
    clocks = [spot for spot in times(row, found) if spot.strong]
    chosen = pasted.hearing_dates(row, strong)
    if not chosen:
        return Reading(ask="unset" if pasted.says_unset(row) else "date")
    days: dict[date, Day] = {}
    for spot in chosen:
        for day in spot.days:
            days.setdefault(day, Day(day, pasted.time_of(row, spot, strong, clocks)))
    made = tuple(days.values())[:_OFFERED]
    doubts = ("weekday",) if pasted.weekday_contradicts(chosen, named) else ()
    ask = chosen[0].ask if len(chosen) == 1 else "which"
    return Reading(made, _as_ask(ask or "which") if len(made) > 1 else made[0].ask, doubts)


def _said_times(row: Row, taken: Sequence[Spot]) -> tuple[time, ...] | None:
    """The times said outside of the dates; None when a number is left over that may belong to a date."""
    spots = times(row, taken)
    if any(_counts_on(row, spot, [*taken, *spots]) for spot in taken):
        return None
    if (len(spots) == 1 and _hedged(row, spots[0])) or any(goes_on(row, spot, [*taken, *spots]) for spot in spots):
        return ()
    loose = [
        at
        for at, token in enumerate(row)
        if token.digits and not covered(at, [*taken, *spots]) and not _of_place(row, at)
    ]
    if any(_linked(row, at, spot) for at in loose for spot in taken):
        return None
    hours = [at for at in loose if len(row[at].digits) < 3]
    if spots:
        more = [at for at in hours if any(_linked(row, at, spot) for spot in spots)]
        if any(at not in more and (row[at].number or 0) <= 31 for at in hours):
            return None
        return tuple(dict.fromkeys([*_distinct(spots), *_hours(row, more)]))
    beside = [at for at in hours if any(at in (spot.end, spot.start - 1, spot.end + 1) for spot in taken)]
    chained = len(hours) == 2 and all(token.text in row.words.links for token in row[hours[0] + 1 : hours[1]])
    return tuple(_hours(row, hours)) if (len(hours) == 1 and beside) or chained else ()


def _counts_on(row: Row, spot: Spot, taken: Sequence[Spot]) -> bool:
    """Whether a number word that was not understood stands right before a date: its day may be another one."""
    at = spot.start - 1
    while at >= 0 and row[at].text in TENS_JOINS:
        at -= 1
    return at >= 0 and row[at].number is not None and not row[at].digits and not covered(at, taken)


def _hedged(row: Row, spot: TimeSpot) -> bool:
    """ "after 9", "not at 9": a time was said, but not that one."""
    at = phrase_before(row, spot.start, row.words.at)
    return any(_vague_before(row, start) for start in (spot.start, spot.start - len(at or ())))


def _vague_before(row: Row, at: int) -> bool:
    """Whether "not", "before" or their like stands there, and is no part of "next week" or "next year"."""
    words = row.words
    if phrase_before(row, at, words.next_week) or phrase_before(row, at, words.relative_years):
        return False
    return phrase_before(row, at, words.vague) is not None


def _hours(row: Row, places: Sequence[int]) -> list[time]:
    return list(dict.fromkeys(found for at in places for found in hours_of(row, row[at].number or 0)))


def _linked(row: Row, at: int, spot: Spot) -> bool:
    """ "15 or 16 March", "9 to 11": whether "or", "to" or their like is all that stands between."""
    between = row[spot.end : at] if at >= spot.end else row[at + 1 : spot.start]
    said = [token.text for token in between if token.text not in ("el", "the", "las", "la")]
    return bool(said) and all(word in row.words.links for word in said)


def _distinct(spots: Sequence[TimeSpot]) -> tuple[time, ...]:
    return tuple(dict.fromkeys(at for spot in spots for at in spot.times))


def _of_place(row: Row, at: int) -> bool:
    return any(row[back].text in row.words.places for back in range(max(0, at - 2), at))


def _is_vague(row: Row, taken: Sequence[Spot]) -> bool:
    """ "before March 3", "not the 15th", "15, 16 March": not to be read as that date."""
    if any(phrase_at(row, at, row.words.past) for at in range(len(row))):
        return True
    for spot in taken:
        for start in (spot.start, spot.start - 1):
            if _vague_before(row, start):
                return True
        if any(phrase_at(row, end, row.words.vague_after) for end in (spot.end, skip(row, spot.end, row.words.joins))):
            return True
        before = row[spot.start - 1] if spot.start else None
        if before and before.digits and len(before.digits) < 3 and not covered(spot.start - 1, taken):
            earlier = row[spot.start - 2].text if spot.start > 1 else ""
            return earlier not in (":", "at", "@", "las", "la", "a") and before.number not in range(7, 13)
    return False


def _is_offset(row: Row, found: Sequence[DateSpot], named: Sequence[WeekdaySpot]) -> bool:
    """ "two weeks from Tuesday", "the first Tuesday of March", "last Monday": not the day that is named."""
    if any(_is_of_calendar(row, spot) for spot in found):
        return False
    known: set[int] = set()
    for phrases in (row.words.next_week, row.words.next_after, row.words.next_before, row.words.relative_days):
        for start in range(len(row)):
            known |= set(range(start, start + len(phrase_at(row, start, phrases) or ())))
    spots: list[Spot] = [*found, *named]
    return any(
        at not in known
        and not covered(at, spots)
        and (token.text in row.words.months or _is_year(token.digits) or phrase_at(row, at, row.words.offsets))
        for at, token in enumerate(row)
    )


def _is_of_calendar(row: Row, spot: DateSpot) -> bool:
    return any(row[at].digits or row[at].text in row.words.months for at in range(spot.start, spot.end))


def _is_year(digits: str) -> bool:
    return len(digits) == 4 and digits.startswith("20")


def _as_ask(ask: str) -> Ask:
    known: dict[str, Ask] = {"order": "order", "year": "year", "week": "week", "which": "which", "no_year": "no_year"}
    known |= {"impossible": "impossible"}
    return known.get(ask, "date")

"""What a person typed or pasted: a date and time, a choice, a command, or what has to be asked. Pure.

A wrong reading without a question is the worst that can happen here: whatever is in doubt comes back as a question.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Literal

from bot import date_words as words
from bot import pasted
from bot.date_tokens import DateSpot, Spot, TimeSpot, Token, WeekdaySpot, covered, phrase_before, tokens
from bot.day_grammar import dates, weekdays
from bot.hour_grammar import clock, times

Ask = Literal["date", "impossible", "no_year", "unset", "order", "year", "week", "which", "time", "half", "times"]
_LONGEST = 4000
_OFFERED = 6


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
    `doubts`: 'weekday', when the weekday that was named is not that day's.
    """

    days: tuple[Day, ...] = ()
    ask: Ask | None = "date"
    doubts: tuple[str, ...] = ()

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
    row = tokens(text[:_LONGEST])
    found = dates(row, today)
    named = weekdays(row, found, today)
    if pasted.looks_pasted(text, row):
        return _reading_of_paste(row, found, named)
    if _is_vague(row, [*found, *named]):
        return Reading()
    said = _said_times(row, [*found, *named])
    if said is None:
        return Reading()
    if not found:
        return _reading_of_weekday(named, said)
    return _reading(_with_loose_year(row, found), named, said)


def read_time(text: str, language: str) -> tuple[time, ...]:
    """The times that `text` may mean, when only a time was asked for; a bare number will do."""
    row = tokens(text[:100])
    found = times(row, [])
    if found:
        return _distinct(found)
    numbers = [token for token in row if token.digits]
    if len(numbers) == 1 and numbers[0].number is not None:
        value, digits = numbers[0].number, numbers[0].digits
        return clock(value, 0) if len(digits) < 3 else clock(value // 100, value % 100)
    spoken = [token.number for token in row if token.number is not None]
    return clock(spoken[0], 0) if len(spoken) == 1 else ()


def part_of_day(text: str) -> Literal["am", "pm"] | None:
    """Whether `text` says only morning, or only afternoon or night."""
    said = tuple(token.text for token in tokens(text[:40]))
    part = words.PARTS.get(said) or words.PARTS.get(("de", "la", *said[-1:])) if said else None
    return "am" if part == "am" else "pm" if part in ("pm", "night") else None


def _reading(found: list[DateSpot], named: list[WeekdaySpot], said: tuple[time, ...]) -> Reading:
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
    return _finished(days, said, ask, doubts)


def _with_loose_year(row: Sequence[Token], found: list[DateSpot]) -> list[DateSpot]:
    """ "March 15 at 9 am 2027": a year that stands apart belongs to the only date there is."""
    years = {token.number for at, token in enumerate(row) if len(token.digits) == 4 and not covered(at, found)}
    if len(found) != 1 or found[0].ask != "year" or len(years) != 1:
        return found
    fitting = tuple(day for day in found[0].days if day.year in years)
    return [replace(found[0], days=fitting, ask="")] if fitting else found


def _reading_of_weekday(named: list[WeekdaySpot], said: tuple[time, ...]) -> Reading:
    days = tuple(dict.fromkeys(day for spot in named for day in spot.days))
    return _finished(days, said, "week" if len(named) == 1 else "which", []) if days else Reading()


def _finished(days: Sequence[date], said: tuple[time, ...], ask: str, doubts: list[str]) -> Reading:
    made = tuple(Day(day, said) for day in days[:_OFFERED])
    return Reading(made, _as_ask(ask or "which") if len(made) > 1 else made[0].ask, tuple(doubts))


def _reading_of_paste(row: list[Token], found: list[DateSpot], named: list[WeekdaySpot]) -> Reading:
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


def _said_times(row: list[Token], taken: Sequence[Spot]) -> tuple[time, ...] | None:
    """The times said outside of the dates; None when a number is left over that may belong to a date."""
    spots = times(row, taken)
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
    chained = len(hours) == 2 and all(token.text in words.LINKS for token in row[hours[0] + 1 : hours[1]])
    return tuple(_hours(row, hours)) if (len(hours) == 1 and beside) or chained else ()


def _hours(row: Sequence[Token], places: Sequence[int]) -> list[time]:
    return list(dict.fromkeys(found for at in places for found in clock(row[at].number or 0, 0)))


def _linked(row: Sequence[Token], at: int, spot: Spot) -> bool:
    """ "15 or 16 March", "9 to 11": whether "or", "to" or their like is all that stands between."""
    between = row[spot.end : at] if at >= spot.end else row[at + 1 : spot.start]
    said = [token.text for token in between if token.text not in ("el", "the", "las", "la")]
    return bool(said) and all(word in words.LINKS for word in said)


def _distinct(spots: Sequence[TimeSpot]) -> tuple[time, ...]:
    return tuple(dict.fromkeys(at for spot in spots for at in spot.times))


def _of_place(row: Sequence[Token], at: int) -> bool:
    return any(row[back].text in words.PLACES for back in range(max(0, at - 2), at))


def _is_vague(row: Sequence[Token], taken: Sequence[Spot]) -> bool:
    """ "before March 3", "not the 15th", "15, 16 March": not to be read as that date."""
    for spot in taken:
        for start in (spot.start, spot.start - 1):
            if phrase_before(row, start, words.VAGUE):
                return True
        before = row[spot.start - 1] if spot.start else None
        if before and before.digits and len(before.digits) < 3 and not covered(spot.start - 1, taken):
            earlier = row[spot.start - 2].text if spot.start > 1 else ""
            return earlier not in (":", "at", "@", "las", "la", "a") and before.number not in range(7, 13)
    return False


def _as_ask(ask: str) -> Ask:
    known: dict[str, Ask] = {"order": "order", "year": "year", "week": "week", "which": "which", "no_year": "no_year"}
    known |= {"impossible": "impossible"}
    return known.get(ask, "date")

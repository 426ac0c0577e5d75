"""Finds what is a day among the words of a text. It decides nothing between two findings.

Strict on purpose: what it does not know it leaves alone, and `bot/understand.py` asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from bot.date_tokens import (
    DateSpot,
    Row,
    Spot,
    WeekdaySpot,
    covered,
    digits_at,
    phrase_at,
    phrase_before,
    skip,
    small_number,
    text_at,
)

_YEARS_OFFERED = 3


def dates(row: Row, today: date) -> list[DateSpot]:
    """Every date in `row`, in order; where two overlap, the one with its year, then the longer."""
    found = [spot for start in range(len(row)) for spot in _dates_at(row, start, today)]
    found.sort(key=lambda spot: (not spot.strong, spot.start - spot.end, spot.start))
    chosen: list[DateSpot] = []
    for spot in found:
        if not any(spot.start < other.end and other.start < spot.end for other in chosen):
            chosen.append(spot)
    return sorted(chosen, key=lambda spot: spot.start)


def _dates_at(row: Row, start: int, today: date) -> Iterable[DateSpot]:
    for way in (_numeric, _compact, _month_day, _day_month, _year_month_day, _of_relative_month, _relative):
        spot = way(row, start, today)
        if spot is not None:
            yield spot


def _numeric(row: Row, start: int, today: date) -> DateSpot | None:
    first, mark = digits_at(row, start), text_at(row, start + 1)
    if not first or text_at(row, start - 1) in ("/", "-", ":"):
        return None
    if mark in ("/", "-", ".") and digits_at(row, start + 2):
        second, third = digits_at(row, start + 2), digits_at(row, start + 4)
        if third and text_at(row, start + 3) == mark:
            return _three(start, start + 5, first, second, third)
        if mark == "/" and len(first) < 3 > len(second):
            return _two(start, int(first), int(second), today)
    second, third = digits_at(row, start + 1), digits_at(row, start + 2)
    if second and len(third) == 4 and len(first) < 3 > len(second):
        return _three(start, start + 3, first, second, third)
    return None


def _three(start: int, end: int, first: str, second: str, third: str) -> DateSpot | None:
    if len(first) == 4 and len(second) < 3 > len(third):
        days = _days([(int(first), int(second), int(third))])
        return DateSpot(start, end, days, "" if days else "impossible")
    if len(first) > 2 or len(second) > 2 or len(third) not in (2, 4):
        return None
    year = int(third) + (2000 if len(third) == 2 else 0)
    days = _days([(year, int(first), int(second)), (year, int(second), int(first))])
    return DateSpot(start, end, days, {0: "impossible", 1: "", 2: "order"}[len(days)])


def _two(start: int, first: int, second: int, today: date) -> DateSpot:
    orders = {pair for pair in ((first, second), (second, first)) if _possible(*pair)}
    if len(orders) != 1:
        return DateSpot(start, start + 3, (), "no_year" if orders else "impossible", strong=False)
    return DateSpot(start, start + 3, _coming_years(*orders.pop(), today), "year", strong=False)


def _compact(row: Row, start: int, today: date) -> DateSpot | None:
    digits = digits_at(row, start)
    if len(digits) != 8:
        return None
    if digits.startswith("20"):
        return _three(start, start + 1, digits[:4], digits[4:6], digits[6:])
    return _three(start, start + 1, digits[:2], digits[2:4], digits[4:]) if digits[4:6] == "20" else None


def _month_day(row: Row, start: int, today: date) -> DateSpot | None:
    months = row.words.months.get(text_at(row, start))
    if not months:
        return None
    at = skip(row, start + 1, {".", "-", "/", *row.words.joins})
    day, at = _day_number(row, at)
    if day is None or text_at(row, at) == ":" or phrase_at(row, at, row.words.hour_words):
        return None
    return _named(row, start, at, months, day, today)


def _day_month(row: Row, start: int, today: date) -> DateSpot | None:
    day, at = _day_number(row, start)
    if day is None or text_at(row, start - 1) in (":", "/", "-"):
        return None
    at = skip(row, at, {"-", "/", *row.words.joins})
    months = row.words.months.get(text_at(row, at))
    return _named(row, start, at + 1, months, day, today) if months else None


def _year_month_day(row: Row, start: int, today: date) -> DateSpot | None:
    year = digits_at(row, start)
    at = skip(row, start + 1, {"-", *row.words.joins})
    months = row.words.months.get(text_at(row, at))
    if len(year) != 4 or not months:
        return None
    day, at = _day_number(row, skip(row, at + 1, row.words.joins))
    if day is None or text_at(row, at) == ":":
        return None
    days = _days([(int(year), month, day) for month in months])
    return DateSpot(start, at, days, "" if days else "impossible")


def _named(row: Row, start: int, at: int, months: frozenset[int], day: int, today: date) -> DateSpot | None:
    year, end = _year(row, at, today)
    if year is not None:
        days = _days([(year, month, day) for month in months])
        return DateSpot(start, end, days, "" if days else "impossible")
    month = min(months)
    if not _possible(month, day):
        return DateSpot(start, at, (), "impossible", strong=False)
    return DateSpot(start, at, _coming_years(month, day, today), "year", strong=False)


def _of_relative_month(row: Row, start: int, today: date) -> DateSpot | None:
    """ "the 15th of next month", "下个月15号"."""
    before = phrase_at(row, start, row.words.relative_months)
    day, end = _day_number(row, skip(row, start + len(before), row.words.joins) if before else start)
    phrase = before
    if before is None:
        # "mwa" is a word between day and month, and begins "mwa pwochèn".
        places = range(end, skip(row, end, row.words.joins) + 1)
        end, phrase = next(
            ((at, found) for at in places if (found := phrase_at(row, at, row.words.relative_months))), (end, None)
        )
    if day is None or phrase is None or text_at(row, end) == ":" or text_at(row, start - 1) in (":", "/", "-"):
        return None
    if before is None:
        end += len(phrase)
    elif phrase_at(row, end, row.words.hour_words) or phrase_at(row, end, row.words.parts):
        return None
    count = today.year * 12 + today.month - 1 + int(row.words.relative_months[phrase])
    days = _days([(count // 12, count % 12 + 1, day)])
    return DateSpot(start, end, days, "" if days else "impossible")


def _year(row: Row, at: int, today: date) -> tuple[int | None, int]:
    after = skip(row, at, {".", "-", "/", "'", *row.words.joins})
    for place in (at, after):
        if coming := phrase_at(row, place, row.words.relative_years):
            return today.year + int(row.words.relative_years[coming]), place + len(coming)
    digits = digits_at(row, after)
    if text_at(row, after + 1) == ":":
        return None, at
    if len(digits) == 4 and digits[:2] in ("19", "20"):
        return int(digits), after + 1
    if len(digits) == 2 and int(digits) > 24 and not _tells_time(row, after + 1):
        return 2000 + int(digits), after + 1
    return None, at


def _tells_time(row: Row, at: int) -> bool:
    return text_at(row, at) in ("am", "pm") or phrase_at(row, at, row.words.hour_words) is not None


def _day_number(row: Row, at: int) -> tuple[int | None, int]:
    value, end = small_number(row, at)
    return (value, end) if value is not None and 1 <= value <= 31 else (None, at)


def _relative(row: Row, start: int, today: date) -> DateSpot | None:
    phrase = phrase_at(row, start, row.words.relative_days)
    if phrase is None or (phrase == ("manana",) and text_at(row, start - 1) in ("la", "esta", "pasado")):
        return None
    day = today + timedelta(days=int(row.words.relative_days[phrase]))
    # "this afternoon" is also a part of the day: leave it to be read as one.
    end = start if phrase in row.words.lone_parts else start + len(phrase)
    return DateSpot(start, end, (day,))


def weekdays(row: Row, taken: Sequence[Spot], today: date) -> list[WeekdaySpot]:
    """The weekdays that stand in `row` outside of what is `taken`."""
    found = []
    next_week = any(phrase_at(row, at, row.words.next_week) for at in range(len(row)))
    for start, token in enumerate(row):
        names = row.words.weekdays.get(token.text)
        if names and not covered(start, taken):
            after = phrase_at(row, start + 1, row.words.next_after)
            is_next = bool(after or phrase_before(row, start, row.words.next_before))
            coming = _of_next_week if next_week else _next if is_next else _coming
            lone = row.words.lone_weekdays.get(token.text, frozenset())
            days = tuple(sorted({day for name in lone for day in coming(name, today)}))
            found.append(WeekdaySpot(start, start + 1 + len(after or ()), names, days))
    return found


def _coming(weekday: int, today: date) -> tuple[date, ...]:
    ahead = (weekday - today.isoweekday()) % 7
    day = today + timedelta(days=ahead)
    return (day,) if ahead else (day, day + timedelta(days=7))


def _next(weekday: int, today: date) -> tuple[date, ...]:
    """ "next Tuesday": the first to come, or the one of next week, when those are two."""
    ahead = (weekday - today.isoweekday()) % 7
    day, later = today + timedelta(days=ahead), today + timedelta(days=ahead + 7)
    if not ahead:
        return (later,)
    return (day, later) if today.isoweekday() + ahead <= 7 else (day,)


def _of_next_week(weekday: int, today: date) -> tuple[date, ...]:
    """Two days, when it matters whether the week begins on Monday or on Sunday."""
    monday = today + timedelta(days=8 - today.isoweekday())
    sunday = today + timedelta(days=7 - today.isoweekday() % 7)
    return tuple(sorted({monday + timedelta(days=weekday - 1), sunday + timedelta(days=weekday % 7)}))


def _days(triples: Iterable[tuple[int, int, int]]) -> tuple[date, ...]:
    found = []
    for year, month, day in triples:
        if _possible(month, day, year) and (made := date(year, month, day)) not in found:
            found.append(made)
    return tuple(found)


def _possible(month: int, day: int, year: int = 2028) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _coming_years(month: int, day: int, today: date) -> tuple[date, ...]:
    years = range(today.year, today.year + 9)
    later = [made for made in _days((year, month, day) for year in years) if made >= today]
    return tuple(later[:_YEARS_OFFERED])

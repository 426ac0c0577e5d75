"""On which days an office works: Monday to Friday, without the federal holidays (5 U.S.C. 6103). Pure.

Inauguration Day is kept around Washington alone, and the days that only a state keeps are not known here.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

DAY = timedelta(days=1)
MONDAY, THURSDAY, SATURDAY, SUNDAY = 0, 3, 5, 6


def is_office_day(day: date) -> bool:
    """Whether somebody is at the office."""
    return day.weekday() < SATURDAY and not is_holiday(day)


def last_office_day(before: date) -> date:
    """The last day before this one on which the office works."""
    day = before - DAY
    while not is_office_day(day):
        day -= DAY
    return day


def next_office_day(after: date) -> date:
    """The first day after this one on which the office works."""
    day = after + DAY
    while not is_office_day(day):
        day += DAY
    return day


def is_holiday(day: date) -> bool:
    """Whether federal offices are closed for a holiday: 5 U.S.C. 6103(a), and the day on which one that falls on a
    weekend is kept."""
    # A New Year's Day on a Saturday is kept on the Friday of the year before.
    return day in _holidays(day.year) or day in _holidays(day.year + 1)


@lru_cache(maxsize=64)
def _holidays(year: int) -> frozenset[date]:
    fixed = [date(year, month, day) for month, day in ((1, 1), (6, 19), (7, 4), (11, 11), (12, 25))]
    moving = [
        _nth(year, 1, MONDAY, 3),  # Martin Luther King, Jr.
        _nth(year, 2, MONDAY, 3),  # Washington
        _nth(year, 6, MONDAY, 1) - timedelta(weeks=1),  # Memorial Day: the last Monday of May
        _nth(year, 9, MONDAY, 1),  # Labor Day
        _nth(year, 10, MONDAY, 2),  # Columbus Day
        _nth(year, 11, THURSDAY, 4),  # Thanksgiving
    ]
    return frozenset([*(_kept(day) for day in fixed), *moving])


def _nth(year: int, month: int, weekday: int, n: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))


def _kept(day: date) -> date:
    # On a Saturday the Friday before (6103(b)(1)); on a Sunday the Monday after (Executive Order 11582).
    return day + {SATURDAY: -DAY, SUNDAY: DAY}.get(day.weekday(), timedelta())

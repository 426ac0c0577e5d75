"""What is odd about a date: past, weekend, federal holiday, an hour when no court sits. Odd is asked, never refused."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Literal

Doubt = Literal["past", "today_past", "weekend", "holiday", "early", "late", "far"]

_OPENS, _CLOSES = 7, 18  # hours
_FAR = timedelta(days=365 * 8)


def doubts(wall: datetime, now: datetime) -> tuple[Doubt, ...]:
    """What is odd about `wall`, seen from `now`; both naive, on the clock of the place."""
    found: list[Doubt] = []
    if wall <= now:
        found.append("today_past" if wall.date() == now.date() else "past")
    if wall - now > _FAR:
        found.append("far")
    if wall.weekday() >= 5:
        found.append("weekend")
    elif is_holiday(wall.date()):
        found.append("holiday")
    if wall.hour < _OPENS:
        found.append("early")
    elif (wall.hour, wall.minute) > (_CLOSES, 0):
        found.append("late")
    return tuple(found)


def is_holiday(day: date) -> bool:
    """Whether federal offices are closed: 5 U.S.C. 6103(a), and (b) for those that fall on a weekend."""
    # A New Year's Day on a Saturday is kept on the Friday of the year before.
    return day in _holidays(day.year) or day in _holidays(day.year + 1)


def _holidays(year: int) -> frozenset[date]:
    fixed = [date(year, month, day) for month, day in ((1, 1), (6, 19), (7, 4), (11, 11), (12, 25))]
    moving = [
        _nth(year, 1, 0, 3),  # Martin Luther King, Jr.
        _nth(year, 2, 0, 3),  # Washington
        _nth(year, 6, 0, 1) - timedelta(days=7),  # Memorial Day: the last Monday of May
        _nth(year, 9, 0, 1),  # Labor Day
        _nth(year, 10, 0, 2),  # Columbus Day
        _nth(year, 11, 3, 4),  # Thanksgiving
    ]
    return frozenset([*(_observed(day) for day in fixed), *moving])


def _nth(year: int, month: int, weekday: int, n: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))


def _observed(day: date) -> date:
    return day + timedelta(days={5: -1, 6: 1}.get(day.weekday(), 0))

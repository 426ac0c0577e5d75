"""What is odd about a date: past, weekend, federal holiday, an hour when no court sits. Odd is asked, or said to the
staff, never refused."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Literal

from scheduler.office_days import is_holiday

Doubt = Literal["past", "today_past", "weekend", "holiday", "early", "late", "far"]

# For the staff.
IN_WORDS: dict[Doubt, str] = {
    "past": "It is over already.",
    "today_past": "It is over already today.",
    "far": "It is many years away.",
    "weekend": "It is a weekend. Courts are usually closed.",
    "holiday": "It is a federal holiday. Courts are usually closed.",
    "early": "It is very early for a hearing.",
    "late": "It is very late for a hearing.",
}

_OPENS, _CLOSES = 7, 18  # hours
_FAR = timedelta(days=365 * 8)
_MEANT = range(1950, 2200)


def typed_day(text: str) -> date:
    """A day as 2027-03-01. Raises ValueError, also for a year that nobody means: counting from it would break."""
    day = date.fromisoformat(text)
    if day.year not in _MEANT:
        raise ValueError(f"the year {day.year}")
    return day


def typed_moment(text: str) -> datetime:
    """A day and a time, as they stand on a clock. Raises ValueError as `typed_day`, and for one with a zone."""
    moment = datetime.fromisoformat(text)
    if moment.year not in _MEANT or moment.tzinfo is not None:
        raise ValueError("a year, or a zone, that nobody means")
    return moment


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

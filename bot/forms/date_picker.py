"""A day picked instead of typed, where there are buttons: month, or year and month, then day; the hour, then minutes.

Labels are dates as the language writes them. The read-back follows as after a typed date. On SMS it is not offered.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from bot.forms import check
from bot.forms.form import Data, Goto, option, picked
from bot.turn import Facts, Pressed
from messages.say import Option, Say

_MONTHS, _YEARS = 12, 4
_MONTHS_IN_ROW, _DAYS_IN_ROW, _YEARS_IN_ROW = 3, 7, 4
_HOURS = range(7, 18)  # the hours in which courts begin; any other can be typed
_MINUTES = (0, 15, 30, 45)


def offer(facts: Facts) -> tuple[Option, ...]:
    """The choice that begins picking, where a choice is a button."""
    return () if facts.channel == "sms" else (option("pick", "choice-pick"),)


def ask_month(data: Data, facts: Facts) -> Say:
    """This month and the eleven after it, and the years that go on from there."""
    months = [_later(_today(data, facts), ahead) for ahead in range(_MONTHS)]
    first = _later(months[-1], 1).year
    years = [_number(f"year:{year}", year, _YEARS_IN_ROW) for year in range(first, first + _YEARS)]
    return Say("ask-month", {}, (*_month_options(months, data, facts), *years))


def ask_month_of_year(data: Data, facts: Facts) -> Say:
    """The months of the year that was picked, without those that are over."""
    first = _today(data, facts).replace(day=1)
    year = int(data.get("year") or first.year)
    months = [month for number in range(1, 13) if (month := date(year, number, 1)) >= first]
    return Say("ask-month", {}, _month_options(months, data, facts))


def month(answer: Pressed) -> Goto | None:
    """From a month to its days; from a year to its months."""
    if chosen := picked(answer, "month"):
        return Goto("mday", data={"month": chosen})
    if chosen := picked(answer, "year"):
        return Goto("months", data={"year": int(chosen)})
    return None


def ask_day(data: Data, facts: Facts) -> Say:
    """The days of the month that was picked, without those that are over."""
    today = _today(data, facts)
    first = _first(data, today)
    days = [first.replace(day=number) for number in range(1, monthrange(first.year, first.month)[1] + 1)]
    choices = tuple(_number(f"mday:{day.isoformat()}", day.day, _DAYS_IN_ROW) for day in days if day >= today)
    return Say("ask-day-week", {}, choices)


def day(answer: Pressed) -> date | None:
    """The day that was picked."""
    chosen = picked(answer, "mday")
    return date.fromisoformat(chosen) if chosen else None


def hours(on: date, data: Data, facts: Facts) -> tuple[Option, ...]:
    """The hours to pick from, where a choice is a button; said so that morning and afternoon are clear."""
    if facts.channel == "sms":
        return ()
    return tuple(_time(f"hour:{hour:02}", on, time(hour), data, facts) for hour in _HOURS)


def hour(answer: Pressed) -> Goto | None:
    """From an hour to its minutes."""
    chosen = picked(answer, "hour")
    return Goto("minutes", data={"hour": int(chosen)}) if chosen else None


def minutes(on: date, data: Data, facts: Facts) -> tuple[Option, ...]:
    """The quarters of the hour that was picked."""
    starts = [time(int(data.get("hour") or 0), minute) for minute in _MINUTES]
    return tuple(_time(f"time:{at.isoformat('minutes')}", on, at, data, facts) for at in starts)


def _today(data: Data, facts: Facts) -> date:
    return facts.now.astimezone(ZoneInfo(check.zone_of(data, facts))).date()


def _first(data: Data, today: date) -> date:
    month = data.get("month")
    return date.fromisoformat(f"{month}-01") if isinstance(month, str) else today.replace(day=1)


def _later(day: date, months: int) -> date:
    """The first of the month that is so many months after the month of `day`."""
    count = day.year * 12 + day.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)


def _month_options(months: list[date], data: Data, facts: Facts) -> tuple[Option, ...]:
    return tuple(
        replace(
            option(
                f"month:{first:%Y-%m}", "choice-month", when=check.said(datetime.combine(first, time(0)), data, facts)
            ),
            across=_MONTHS_IN_ROW,
        )
        for first in months
    )


def _number(token: str, number: int, across: int) -> Option:
    return replace(option(token, "choice-number", number=str(number)), across=across)


def _time(token: str, on: date, at: time, data: Data, facts: Facts) -> Option:
    return option(token, "choice-time", when=check.said(datetime.combine(on, at), data, facts))

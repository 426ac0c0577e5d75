"""Another date for a hearing, as staff types it at the command line or in the chat: what is not said stays, and
all of it is read back before it counts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot.console import dates
from bot.console.frame import many
from bot.fields import Clean, Values
from bot.typed_zones import OWN, on_the_clock_of
from bot.understand import Day, read_time, read_when
from scheduler import awaited, disputes, reminders
from scheduler.db import Database
from scheduler.records import Record

_A_TIME = re.compile(r"(\d{1,2}:\d\d)(\s*[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?", re.IGNORECASE)
_ODD = {
    "weekday": "Another day of the week was typed.",
    "year": "No year was typed. This is the next such day.",
}


@dataclass(frozen=True, slots=True)
class Meant:
    """The moments that may be meant, on the clock of the court; and what is odd about how it was typed."""

    walls: tuple[datetime, ...]
    odd: tuple[str, ...] = ()


def before(db: Database, hearing: int) -> dict[str, str]:
    """The fields of the date that stands, else of the place where it will be; empty when neither is known."""
    if (standing := disputes.standing(db, hearing)) is not None:
        return dates.as_typed(standing)
    where = awaited.place_of(db, hearing)
    return dates.where_as_typed(where) if where else {}


def facts(db: Database, record: Record, typed: dates.Typed) -> list[tuple[str, str]]:
    """What it is and what it was, and whom it tells, to be read back."""
    was = record.standing
    until_now = dates.said(was.wall, was.city) if was and record.state == "set" else ""
    return [("Until now", until_now), *typed.facts(), ("Tells", tells(db, record.id, anew=True))]


def tells(db: Database, hearing: int, *, anew: bool) -> str:
    """How many are told of what is done about a hearing. `anew`: as in `reminders.who_is_told`."""
    told = len(reminders.who_is_told(db, hearing, anew=anew))
    return many(told, "person", "people") if told else "nobody, so call them"


def meant(text: str, language: str, fields: Mapping[str, str], now: datetime) -> Meant:
    """What a text may mean as another date, or another time of the same day. `fields`: as `before` has them. Raises
    Refused when they do not say where it is."""
    zone = dates.read_where(Clean(Values(fields))).zone
    there = now.astimezone(ZoneInfo(zone)).date()
    reading = read_when(text, language, there)
    days, stays = reading.days, [time.fromisoformat(fields["time"])] if fields.get("time") else [time(0)]
    if not days and fields.get("date") and _A_TIME.fullmatch(text.strip()):
        days = (Day(datetime.fromisoformat(fields["date"]).date(), read_time(text, language)),)
    walls = [datetime.combine(day.on, at) for day in days for at in (day.times or stays)]
    odd = [_ODD[each] for each in reading.doubts if each in _ODD]
    if OWN in reading.zones or any(on_the_clock_of(zone, wall, reading.zones) for wall in walls):
        odd.append("Another time zone was typed. What counts is the clock of the court.")
    return Meant(tuple(walls), tuple(odd))

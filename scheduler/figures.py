"""The numbers of the office: what went out by week, how far its hearings had got, what lies ahead. It only looks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from scheduler import tallies
from scheduler.db import Database

WEEKS = 12


@dataclass(frozen=True, slots=True)
class Sent:
    """One kind of tries in one week. `week`: the day it began (a Monday)."""

    week: date
    channel: str
    language: str
    outcome: str
    attempts: int
    parts: int


@dataclass(frozen=True, slots=True)
class Figures:
    """`weeks`: the Mondays of the weeks behind, this one last; `coming`: those ahead, this one first. `reached`: how
    many of a week's hearings had got how far when they began, by (Monday, reach); `ahead`: hearings by Monday."""

    weeks: tuple[date, ...]
    coming: tuple[date, ...]
    sent: tuple[Sent, ...]
    reached: Mapping[tuple[date, str], int]
    ahead: Mapping[date, int]


def figures(db: Database, zone: str) -> Figures:
    """All of them, in weeks of `zone`, which begin on Monday."""
    today = db.now().astimezone(ZoneInfo(zone)).date()
    monday = today - timedelta(days=today.weekday())
    weeks = tuple(monday - timedelta(weeks=back) for back in reversed(range(WEEKS)))
    coming = tuple(monday + timedelta(weeks=on) for on in range(WEEKS))
    return Figures(weeks, coming, _sent(db, weeks[0]), _reached(db, weeks[0]), _ahead(db, zone, coming))


def _sent(db: Database, since: date) -> tuple[Sent, ...]:
    return tuple(
        Sent(_monday(row["week"]), *(row[name] for name in ("channel", "language", "outcome", "attempts", "parts")))
        for row in db.all(_SENT, since.toordinal())
    )


def _reached(db: Database, since: date) -> dict[tuple[date, str], int]:
    return {(_monday(row["week"]), row["reach"]): row["n"] for row in db.all(_REACHED, since.toordinal())}


def _ahead(db: Database, zone: str, coming: tuple[date, ...]) -> dict[date, int]:
    """Hearings from now on. The clock's change may move one that begins within an hour of midnight; none does."""
    begins = tallies.span_of(coming[0].toordinal(), zone)[0]
    ends = tallies.span_of((coming[-1] + timedelta(days=7)).toordinal(), zone)[0]
    rows = db.all(_AHEAD, begins, db.now_ms(), ends)
    return {coming[row["week"]]: row["n"] for row in rows if row["week"] < len(coming)}


def _monday(week: int) -> date:
    return date.fromordinal(week * 7 + 1)


_SENT = """
select (day - 1) / 7 as week, channel, language, outcome, cast(sum(attempts) as bigint) as attempts,
       cast(sum(parts) as bigint) as parts
from sent_tally where day >= ? group by (day - 1) / 7, channel, language, outcome
order by week, channel, language, outcome
"""
_REACHED = """
select (day - 1) / 7 as week, reach, cast(sum(hearings) as bigint) as n
from hearing_tally where day >= ? group by (day - 1) / 7, reach
"""
_AHEAD = """
select week, count(*) as n from (
    select (revision.instant - ?) / 604800000 as week from revision
    join hearing on hearing.id = revision.hearing_id and hearing.state = 'set'
    where revision.instant > ? and revision.instant < ? and revision.state = 'standing'
) as coming group by week
"""

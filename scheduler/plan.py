"""When each reminder of a hearing is due: pure. Values in, values out; the clock, the database and the words are
elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from scheduler.policy import COURT_KINDS, Policy

DAY = timedelta(days=1)
# So long the question after a hearing is of use.
ASKED_FOR = 14 * DAY


@dataclass(frozen=True, slots=True)
class Planned:
    """One step: due and expiring at aware UTC instants. It is of no use once the next one is due or the hearing
    began."""

    step: str
    due: datetime
    expires: datetime


def instant_of(wall: datetime, zone: str) -> datetime:
    """The UTC instant of a naive wall time. A time that the clock skips is taken as after the change, a doubled one
    as the first."""
    return wall.replace(tzinfo=_zone(zone)).astimezone(UTC)


def skipped(wall: datetime, zone: str) -> bool:
    """Whether clocks in `zone` jump over this wall time, so that it cannot be meant."""
    return instant_of(wall, zone).astimezone(_zone(zone)).replace(tzinfo=None) != wall


@lru_cache(maxsize=65536)
def plan(kind: str, wall: datetime, zone: str, reader_zone: str, policy: Policy) -> tuple[Planned, ...]:
    """Every step of a hearing at `wall` in `zone` for a reader who lives in `reader_zone`, past ones too, in order.

    Days are counted on the court's calendar; the hour is the reader's, whatever their own calendar says then. Nothing
    is planned into the reader's quiet hours.
    """
    begins = instant_of(wall, zone)
    steps = policy.of(kind)
    dues = {f"{days}d": _there(wall.date() - days * DAY, zone, policy.at, reader_zone) for days in steps.days}
    if steps.morning and wall.time() >= policy.morning_from:
        morning = _there(wall.date(), zone, policy.morning_at, reader_zone)
        if policy.quiet_until <= policy.morning_at < policy.quiet_from and morning + policy.least_lead <= begins:
            dues["morning"] = morning
    order = sorted((due, step) for step, due in dues.items() if due < begins)
    ends = [due for due, _ in order[1:]] + [begins]
    # A policy may have no step at all for a kind.
    return tuple(Planned(step, due, end) for (due, step), end in zip(order, ends, strict=False))


@lru_cache(maxsize=1024)  # asked for each message of a batch, at the same moment
def quiet_until(now: datetime, zone: str, policy: Policy) -> datetime | None:
    """When the quiet hours end that `now` lies in at `zone`; None outside them."""
    local = now.astimezone(_zone(zone))
    if policy.quiet_until <= local.time() < policy.quiet_from:
        return None
    day = local.date() if local.time() < policy.quiet_until else local.date() + DAY
    return _at(day, policy.quiet_until, zone)


def quiet_from(now: datetime, zone: str, policy: Policy) -> datetime:
    """When the next quiet hours begin at `zone`, at or after `now`."""
    day = now.astimezone(_zone(zone)).date()
    tonight = _at(day, policy.quiet_from, zone)
    return tonight if tonight >= now else _at(day + DAY, policy.quiet_from, zone)


def may_go(now: datetime, zone: str, expires: datetime, begins: datetime | None, policy: Policy) -> datetime:
    """When an unprompted message may leave: `now`, or the end of the reader's quiet hours.

    They yield when waiting would pass the expiry, or leave under two hours before the hearing.
    """
    end = quiet_until(now, zone, policy)
    if end is None or end >= expires or (begins is not None and end + policy.least_lead > begins):
        return now
    return end


@lru_cache(maxsize=1024)
def end_of_day(now: datetime, zone: str) -> datetime:
    """Midnight after `now` at `zone`."""
    return _at(now.astimezone(_zone(zone)).date() + DAY, time(0), zone)


def nudges(
    kind: str, wall: datetime, zone: str, reader_zone: str, policy: Policy, since: datetime, until: datetime
) -> tuple[Planned, ...]:
    """The weekly "check your date" messages that are due in [since, until), and the question after the hearing.

    A week that has a reminder has no nudge of its own: the reminder says the same.
    """
    begins = instant_of(wall, zone)
    found = [
        Planned(f"check{week}", due, due + 3 * DAY)
        for week in range(1, policy.nudge_weeks + 1)
        for due in [_at(wall.date() - timedelta(days=7 * week + 2), policy.at, reader_zone)]
        if not any(abs(step.due - due) < 3.5 * DAY for step in plan(kind, wall, zone, reader_zone, policy))
    ]
    if policy.ask_after:
        # Where the reader lives it may be another day than at the court.
        asked = _at(begins.astimezone(_zone(reader_zone)).date() + DAY, policy.at, reader_zone)
        found.append(Planned("after", asked, asked + ASKED_FOR))
    return tuple(sorted((item for item in found if since <= item.due < until), key=lambda item: item.due))


def asks_at_once(kind: str, wall: datetime, zone: str, policy: Policy, now: datetime) -> bool:
    """Whether a date that somebody gives us now is over, so that the question after it is the first thing to say.

    On the day itself it is not: they may be on their way, and are asked on the next.
    """
    return policy.ask_after and kind in COURT_KINDS and wall.date() < now.astimezone(_zone(zone)).date()


def _there(day: date, zone: str, hour: time, reader_zone: str) -> datetime:
    """When it is `hour` at `reader_zone` while it is `day` at `zone`: in Guam that is a day later than in Honolulu."""
    moments = [_at(day + ahead * DAY, hour, reader_zone) for ahead in (0, 1, -1)]
    return next((at for at in moments if at.astimezone(_zone(zone)).date() == day), moments[0])


def _at(day: date, hour: time, zone: str) -> datetime:
    return instant_of(datetime.combine(day, hour), zone)


@lru_cache(maxsize=1024)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)

"""The time zones that people can choose from, each named by its biggest city."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.forms.form import options
from messages.say import Option


@dataclass(frozen=True, slots=True)
class Zone:
    """One choice: `tag` is ours, `name` the IANA name."""

    tag: str
    name: str


ZONES = (
    Zone("eastern", "America/New_York"),
    Zone("central", "America/Chicago"),
    Zone("mountain", "America/Denver"),
    Zone("arizona", "America/Phoenix"),
    Zone("pacific", "America/Los_Angeles"),
    Zone("alaska", "America/Anchorage"),
    Zone("hawaii", "Pacific/Honolulu"),
    Zone("atlantic", "America/Puerto_Rico"),
    Zone("chamorro", "Pacific/Guam"),
)


def zone_options() -> tuple[Option, ...]:
    """All zones as choices."""
    return options("zone", tuple(zone.tag for zone in ZONES))


def zone_called(tag: str | None) -> Zone | None:
    """The zone with this tag."""
    return next((zone for zone in ZONES if zone.tag == tag), None)


def same_clock(one: str, other: str, at: datetime) -> bool:
    """Whether two zones show the same time, this half-year and the next."""
    moments = (at, at.replace(month=1, day=15), at.replace(month=7, day=15))
    return all(
        moment.astimezone(ZoneInfo(one)).utcoffset() == moment.astimezone(ZoneInfo(other)).utcoffset()
        for moment in moments
    )

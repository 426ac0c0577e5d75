"""The part of a form that says when and where a hearing is: typed, read, and said again with its weekday."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any, TypeVar, get_args
from zoneinfo import ZoneInfo

from bot import import_cells, import_dates
from bot.console.frame import clock, day
from bot.console.words import MEDIA
from bot.fields import LABEL_MOST, PLACE_MOST, Clean, Refused
from bot.forms.zones import ZONES
from bot.odd_dates import IN_WORDS, doubts
from bot.typed_zones import OWN, on_the_clock_of, zones_said
from scheduler.awaited import Where
from scheduler.courts import Court, court, courts
from scheduler.hearings import Given, Medium

T = TypeVar("T")
_CODE = re.compile(r"\(([A-Z0-9]{2,5})\)$")
# As a browser's own field says it, whatever it shows.
_FIELD_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


@dataclass(frozen=True, slots=True)
class Typed:
    """A date as it was read, and what is odd about it, in words."""

    given: Given
    odd: tuple[str, ...]

    @property
    def when(self) -> str:
        """With weekday and the name of the zone."""
        return said(self.given.wall, self.given.city)

    def facts(self) -> list[tuple[str, str]]:
        """All of it for the page on which it is read back."""
        place = court(self.given.court) if self.given.court else None
        return [
            ("When", self.when),
            ("Court", place.name if place else ""),
            ("Place", self.given.place or (place.address if place else "")),
            ("How", MEDIA[self.given.medium]),
            ("Judge", self.given.judge or ""),
        ]


def said(wall: datetime, city: str) -> str:
    """A wall time with its weekday and whose clock it is on."""
    return f"{day(wall)}, {clock(wall)}, {city} time"


def read(clean: Clean, now: datetime) -> Typed:
    """The fields date, time, court or city and zone, place, medium, judge. `now`: aware. Raises Refused."""
    code, city, zone = _where(clean)
    on = _read("The date", clean.as_is("date"), import_dates.date_of)
    zones, hour = zones_said(clean.as_is("time"), "en")
    at = _read("The time", hour.strip(), _time)
    _same_clock(datetime.combine(on, at), zone, city, zones)
    wall = _read("The time", "…", lambda _: import_dates.checked_wall(on, at, zone))
    there = now.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    if wall <= there:
        raise Refused(f"{said(wall, city)}, is over already. Look at the notice again.")
    medium = clean.as_is("medium") or "unknown"
    if medium not in get_args(Medium):
        raise Refused("Choose how the hearing is held.")
    place, judge = clean.line("place", PLACE_MOST), clean.line("judge", LABEL_MOST)
    given = Given(wall, zone, city, code, place or None, medium, judge or None)  # type: ignore[arg-type]
    return Typed(given, tuple(IN_WORDS[each] for each in doubts(wall, there)))


def read_where(clean: Clean) -> Where:
    """The fields court or city and zone, and place, of a hearing that has no date yet. Raises Refused."""
    code, city, zone = _where(clean)
    return Where(city, zone, code, clean.line("place", PLACE_MOST) or None)


def choices() -> dict[str, Any]:
    """What the fields of a date offer."""
    return {"court_names": [court_name(place) for place in courts()], "zones": [zone.name for zone in ZONES]}


def court_name(place: Court) -> str:
    """A court as its field shows it."""
    return f"{place.name} ({place.code})" if place.code else place.name


def as_typed(given: Given) -> dict[str, str]:
    """A date as the fields of its form."""
    where = where_as_typed(Where(given.city, given.zone, given.court, given.place))
    return {
        "date": given.wall.date().isoformat(),
        "time": f"{given.wall:%H:%M}",
        **where,
        "medium": given.medium,
        "judge": given.judge or "",
    }


def where_as_typed(where: Where) -> dict[str, str]:
    """Where a hearing is, as the fields of its form."""
    place = court(where.court) if where.court else None
    return {
        "court": court_name(place) if place else "",
        "city": "" if place else where.city,
        "zone": "" if place else where.zone,
        "place": where.place or "",
    }


def _where(clean: Clean) -> tuple[str | None, str, str]:
    """The court's code, the city that names the zone, and the zone."""
    typed, city, zone = clean.line("court", PLACE_MOST), clean.line("city", LABEL_MOST), clean.as_is("zone")
    if typed:
        place = _read("The court", typed, _court)
        return place.code or None, place.city, place.zone
    if not city:
        raise Refused("Say which court it is, or, for another place, its city.")
    return None, city, _zone(zone) if zone else _read("The city", city, import_cells.zone_of_city)


def _zone(chosen: str) -> str:
    # Any there is: a file may have brought one that the form does not offer.
    try:
        return import_cells.zone_of(chosen)
    except ValueError:
        raise Refused("Choose a time zone.") from None


def _court(typed: str) -> Court:
    found = _CODE.search(typed)
    return (court(found[1]) if found else None) or import_cells.court_of(typed)


def _time(typed: str) -> time:
    return time.fromisoformat(typed) if _FIELD_TIME.fullmatch(typed) else import_dates.time_of(typed)


def _same_clock(wall: datetime, zone: str, city: str, zones: Sequence[str]) -> None:
    """Raises Refused when `wall` was typed by zones of which the clock there shows none."""
    write_it = f"write it as the clock in {city} shows it, without a zone."
    if OWN in zones:
        raise Refused(f"The time: whose clock is it? Look at the notice, and {write_it}")
    if others := on_the_clock_of(zone, wall, zones):
        shown = " or ".join(clock(other) if other.date() == wall.date() else said(other, city) for other in others)
        raise Refused(
            f"The time: {clock(wall)} in the time zone that was typed is {shown} in {city}. Look at the notice, and"
            f" {write_it}"
        )


def _read(what: str, typed: str, parse: Callable[[str], T]) -> T:
    if not typed:
        raise Refused(f"{what} is missing.")
    try:
        return parse(typed)
    except ValueError as error:
        raise Refused(f"{what}: {error}.") from None

"""Where a row's hearing is: court, the city that names its zone, and the zone; by cells of its own, or in passing.

What is no court is found by its city or its zone. Pure.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from bot import import_cells
from bot.import_text import plain
from bot.import_title import city_in, court_in, court_in_title
from scheduler.courts import Court

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Where:
    """`court`: its code, None for what is no court; `city`: how the zone (IANA) is named to people."""

    court: str | None
    city: str
    zone: str


class Nowhere(ValueError):
    """It cannot be said where; `field` is the cell that is to blame."""

    def __init__(self, field: str, why: str) -> None:
        super().__init__(why)
        self.field = field


@lru_cache(maxsize=8192)
def where(is_court: bool, court_cell: str, city: str, zone_cell: str, place: str, title: str, home: str = "") -> Where:
    """Where it is, by the cells that may say it; `title` is what the event is called, `home` the zone (IANA) of what is
    no court and names none. Raises Nowhere."""
    zone = _tried("zone", import_cells.zone_of, zone_cell) if zone_cell else None
    court: Court | None = None
    if court_cell:
        court = _tried("court", import_cells.court_of, court_cell)
    elif is_court and zone is None:
        court = _tried("city", import_cells.court_of, city) if city else court_in(place) or court_in_title(title)
    if court is not None:
        return Where(court.code or None, court.city, zone or court.zone)
    if zone is None and not city and not is_court:
        city = city_in(place)
    if zone is None and city:
        zone = _tried("city", import_cells.zone_of_city, city)
    if zone is None and not is_court and home:
        zone = home
    if zone is None:
        raise _nowhere(is_court, place, title)
    return Where(None, city or zone.rpartition("/")[2].replace("_", " "), zone)


@lru_cache(maxsize=4096)
def says_only_where(place: str) -> bool:
    """Whether a place says no more than which court it is, so that the court's own address says more."""
    found = court_in(place)
    if found is None or any(mark.isdigit() for mark in place):
        return False
    return set(plain(place).split()) <= set(plain(f"{found.name} {found.city} {found.state} {found.code} eoir").split())


def _nowhere(is_court: bool, place: str, title: str) -> Nowhere:
    if not is_court:
        return Nowhere("zone", "empty; without a court we need the time zone")
    if place or title:
        field = "place" if place else "summary"
        return Nowhere(field, "names no court of the list; give the court a column, or say --set court=CODE")
    return Nowhere("court", "empty")


def _tried(field: str, parse: Callable[[str], T], text: str) -> T:
    try:
        return parse(text)
    except ValueError as error:
        raise Nowhere(field, str(error)) from None

"""What a calendar calls a time zone, found among the zones of the world, or as the calendar itself explains it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

import icalendar
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from bot.config_rules import NEVER_SUMMER
from bot.import_ics_lines import Block


class Zones:
    """The zones of one file."""

    def __init__(self, explained: Sequence[Block]) -> None:
        self._explained = {block.text("TZID"): block for block in explained}
        self._found: dict[str, tuple[tzinfo, str]] = {}

    def find(self, name: str) -> tuple[tzinfo, str]:
        """The zone, and its IANA name if it has one. Raises ValueError when nobody says what it is."""
        if name not in self._found:
            self._found[name] = self._look_up(name)
        return self._found[name]

    def _look_up(self, name: str) -> tuple[tzinfo, str]:
        if iana := _iana(name):
            return ZoneInfo(iana), iana
        block = self._explained.get(name)
        if block is not None:
            if iana := _iana(block.text("X-LIC-LOCATION")):
                return ZoneInfo(iana), iana
            if (own := _own(block)) is not None:
                return own, ""
        raise ValueError("a time zone that is not known, nor explained in the file")


@lru_cache(maxsize=1024)
def _iana(name: str) -> str:
    """The name among those of the world: as it is, as Windows calls it, or at the end of a path."""
    names = available_timezones() - NEVER_SUMMER
    parts = name.strip().strip('"/').split("/")
    tries = ["/".join(parts[start:]) for start in range(len(parts))]
    found = next((each for each in (*tries, WINDOWS_TO_OLSON.get(name.strip(), "")) if each in names), "")
    return "" if found.upper() in ("", "FACTORY", "LOCALTIME") else found


def _own(block: Block) -> tzinfo | None:
    text = "\r\n".join(block.raw) + "\r\n"
    try:
        zone = icalendar.Timezone.from_ical(text)
        found = zone.to_tz(lookup_tzid=False) if isinstance(zone, icalendar.Timezone) else None
        if found is not None:
            # What cannot say its own distance from UTC explains nothing.
            datetime(2027, 1, 4, 9, tzinfo=found).utcoffset()
    except (ValueError, TypeError, AttributeError, KeyError, IndexError, OverflowError):
        return None
    return found

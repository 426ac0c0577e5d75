"""A date as a calendar file (RFC 5545): a discreet title, the court's own zone, the same UID whenever it moves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar

FILE_NAME = "appointment.ics"
CONTENT_TYPE = "text/calendar"
# Nobody knows how long a hearing takes; calendars hide what takes no time.
_SHOWN_AS = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Event:
    """What goes into a calendar. `wall` is naive, in `zone` (IANA). `sequence` grows with each date of the same `uid`.

    `made`: when this was said, aware UTC. `place`: empty where the reader wants discreet texts.
    """

    uid: str
    sequence: int
    wall: datetime
    zone: str
    made: datetime
    place: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """An event of a calendar that holds many. `start` and `made`: aware UTC; `place`: empty in discreet ones."""

    uid: str
    sequence: int
    start: datetime
    made: datetime
    title: str
    place: str = ""
    cancelled: bool = False


def file_of(event: Event, title: str) -> bytes:
    """The file. A calendar that has an older one of the same UID takes this as its new date."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Reminders//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    entry = icalendar.Event()
    entry.add("uid", event.uid)
    entry.add("sequence", event.sequence)
    entry.add("dtstamp", event.made.replace(microsecond=0))
    entry.add("dtstart", event.wall.replace(tzinfo=ZoneInfo(event.zone)))
    entry.add("duration", _SHOWN_AS)
    entry.add("summary", title)
    entry.add("class", "PRIVATE")
    if event.place:
        entry.add("location", event.place)
    calendar.add_component(entry)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def feed_of(name: str, events: Iterable[Listed]) -> bytes:
    """A calendar of many events, each in UTC: whoever looks at it sees them on their own clock.

    Written line by line: a calendar library takes a hundred times as long, and this is fetched every hour.
    """
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Reminders//EN", "METHOD:PUBLISH", "REFRESH-INTERVAL:PT1H")
    lines = [*head, f"X-WR-CALNAME:{_escaped(name)}"]
    for event in events:
        lines += _lines(event)
    return "".join(f"{_folded(line)}\r\n" for line in [*lines, "END:VCALENDAR"]).encode()


def _lines(event: Listed) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{event.uid}"
    yield f"SEQUENCE:{event.sequence}"
    yield f"DTSTAMP:{_utc(event.made)}"
    yield f"DTSTART:{_utc(event.start)}"
    yield f"DURATION:PT{int(_SHOWN_AS.total_seconds() // 3600)}H"
    yield f"SUMMARY:{_escaped(event.title)}"
    yield "CLASS:PRIVATE"
    if event.place:
        yield f"LOCATION:{_escaped(event.place)}"
    if event.cancelled:
        yield "STATUS:CANCELLED"
    yield "END:VEVENT"


def _utc(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    plain = "".join(mark if mark.isprintable() else " " for mark in text)
    return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def _folded(line: str) -> str:
    """In pieces of at most 75 octets, none of which cuts a letter."""
    pieces, size = [""], 0
    for mark in line:
        octets = len(mark.encode())
        if size + octets > 75:
            pieces.append(" ")
            size = 1
        pieces[-1] += mark
        size += octets
    return "\r\n".join(pieces)

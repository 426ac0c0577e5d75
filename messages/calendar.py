"""A date as a calendar file (RFC 5545): a discreet title, the court's own zone, the same UID whenever it moves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
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

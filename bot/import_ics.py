"""A calendar file as a Sheet: each event is a row, whose cells say what the event says, so that all else is the same.

A time with a zone is kept as the moment it is; one without is the clock's of wherever it takes place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime

from bot import a_numbers
from bot.import_bytes import Survey
from bot.import_columns import Reading, SheetProblem, columns_of
from bot.import_ics_lines import Block, Calendar, Property, calendar_of
from bot.import_ics_zones import Zones
from bot.import_sheet import Look, Record, Sheet
from bot.import_source import Source
from bot.import_text import PLACE_MOST
from bot.import_title import labelled, name_in
from bot.import_words import A_NUMBER_COLUMNS, COLUMNS, WEAK

LARGEST = 16 * 2**20
MOST_EVENTS = 50_000

HEADER = (
    *(
        "uid",
        "summary",
        "datetime",
        "place",
        "reference",
        "name",
        "kind",
        "court",
        "medium",
        "judge",
        "phone",
        "language",
    ),
    *("consent", "consent date", "consent how", "detained", "confidential", "hearing state", "sequence", "modified"),
)
# What a description may say in lines such as "Judge: Núñez". Other numbers there are the court's, or of a call.
_DESCRIBED = frozenset(
    {
        *("reference", "label", "kind", "court", "medium", "judge", "language"),
        *("consent", "consent_date", "consent_how", "detained", "confidential"),
    }
)
_PHONES = frozenset(
    {
        *("client phone", "cell", "cell phone", "mobile", "mobile phone", "sms"),
        *("celular", "telefono del cliente", "telefono celular"),
    }
)
_START = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?", re.I)
_URL = re.compile(r"\S+://\S+")
_FLOATING = "the calendar names no time zone: taken on the clock of the place"


def look_at_ics(source: Source, found: Survey, read_as: Callable[[Sequence[str]], Reading], *, zone: str) -> Sheet:
    """A calendar as a Sheet. `zone`: the office's, for what is no court and has none. Raises SheetProblem."""
    size = source.size()
    if size > LARGEST:
        raise SheetProblem(f"{source.name} has {size / 2**20:,.0f} MB; a calendar may have {LARGEST // 2**20}")
    with source.open() as file:
        calendar = calendar_of(file.read().decode(found.encoding, "replace"))
    if len(calendar.events) > MOST_EVENTS:
        raise SheetProblem(f"{source.name} has {len(calendar.events):,} events; a calendar may have {MOST_EVENTS:,}")
    reading = read_as(HEADER)
    columns = columns_of(HEADER, reading)
    records = tuple(_Events(calendar, zone).records())
    look = Look(columns)
    for record in records:
        look.see(record.cells)
    return Sheet(
        name=a_numbers.strip(source.name).text,
        kind="ics",
        header=HEADER,
        columns=columns,
        digest=found.digest,
        rows=len(records),
        records=lambda: iter(records),
        often=look.often,
        day_first=False,
        reading=reading,
        called=a_numbers.strip(calendar.own.text("X-WR-CALNAME")).text,
    )


class _Events:
    def __init__(self, calendar: Calendar, zone: str) -> None:
        self._calendar = calendar
        self._zone = zone
        self._zones = Zones(calendar.zones)
        self._all_cancelled = calendar.own.text("METHOD").upper() == "CANCEL"

    def records(self) -> Iterator[Record]:
        """A row for each event, in order."""
        newest = self._newest()
        for event in self._calendar.events:
            number = newest.get(_text(event, "UID"), event.number)
            aside = f"an older version of event {number}" if number != event.number and not _repeats(event) else ""
            yield self._record(event, aside)

    def _newest(self) -> dict[str, int]:
        """Of events that stand in the file more than once: the number of the newest version."""
        found: dict[str, tuple[tuple[int, int], int]] = {}
        for event in self._calendar.events:
            uid = _text(event, "UID")
            if uid and not _repeats(event) and (uid not in found or _version(event) > found[uid][0]):
                found[uid] = (_version(event), event.number)
        return {uid: number for uid, (_, number) in found.items()}

    def _record(self, event: Block, aside: str) -> Record:
        problems: list[tuple[str, str, str]] = []
        if not event.whole:
            problems.append(("", "", "the event has no end: the file is cut off there"))
        if repeats := _repeats(event):
            problems.append((repeats, "", "it repeats; enter each hearing as an event of its own"))
        start, home, note = "", "", ""
        try:
            start, home = self._start(event.first("DTSTART"))
            note = "" if start.endswith("Z") else _FLOATING
        except ValueError as error:
            problems.append(("DTSTART", _shown(event.first("DTSTART")), str(error)))
        cells = self._cells(event, start)
        return Record(event.number, cells, frozenset(), tuple(problems), note, aside, home or self._zone)

    def _start(self, given: Property | None) -> tuple[str, str]:
        """When, as a cell says it, and the zone in which it was said; "" for none. Raises ValueError."""
        if given is None:
            raise ValueError("the event has no start")
        found = _START.fullmatch(given.value.strip())
        if found is None:
            raise ValueError("not a date of a calendar")
        year, month, day = int(found[1]), int(found[2]), int(found[3])
        if found[4] is None or given.parameters.get("VALUE", "").upper() == "DATE":
            raise ValueError("all day; write the time into the calendar")
        wall = datetime(year, month, day, int(found[4]), int(found[5]))  # noqa: DTZ001 - in the event's own zone
        if found[7]:
            return _moment(wall.replace(tzinfo=UTC)), ""
        name = given.parameters.get("TZID", "")
        if not name:
            return wall.isoformat(timespec="minutes"), ""
        zone, home = self._zones.find(name)
        return _moment(wall.replace(tzinfo=zone)), home

    def _cells(self, event: Block, start: str) -> list[str]:
        title, described = _text(event, "SUMMARY"), _described(_text(event, "DESCRIPTION"))
        cancelled = self._all_cancelled or event.text("STATUS").upper() == "CANCELLED"
        sequence, modified = _version(event)
        found = described | {
            "uid": event.text("UID"),
            "summary": " ".join(title.split()),
            "datetime": start,
            "place": _place(_text(event, "LOCATION")),
            "hearing state": "cancelled" if cancelled else "",
            "sequence": str(sequence or ""),
            "modified": str(modified or ""),
        }
        found.setdefault("name", "" if name_in(title) else _attendee(event))
        return [found.get(name, "") for name in HEADER]


def _described(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, said in labelled(text).items():
        ours = COLUMNS.get(name)
        if name in _PHONES:
            found.setdefault("phone", said)
        elif ours in _DESCRIBED and name not in WEAK and name not in A_NUMBER_COLUMNS:
            found.setdefault("name" if ours == "label" else ours.replace("_", " "), said)
    return found


def _attendee(event: Block) -> str:
    """The only one who is invited, by name."""
    organizer = event.first("ORGANIZER")
    host = organizer.value.strip().casefold() if organizer else ""
    guests = [each for each in event.properties.get("ATTENDEE", ()) if each.value.strip().casefold() != host]
    name = a_numbers.strip(guests[0].parameters.get("CN", "")).text if len(guests) == 1 else ""
    return "" if "@" in name else name_in(name)


def _place(text: str) -> str:
    place = " ".join(text.split())
    if len(place) > PLACE_MOST:
        place = " ".join(_URL.sub("", place).split())
    return place if len(place) <= PLACE_MOST else place[: PLACE_MOST - 1].rpartition(" ")[0] + "…"


def _repeats(event: Block) -> str:
    return next((name for name in ("RRULE", "RDATE", "RECURRENCE-ID") if name in event.properties), "")


def _version(event: Block) -> tuple[int, int]:
    sequence = event.text("SEQUENCE")
    found = _START.fullmatch(event.text("LAST-MODIFIED"))
    modified = int("".join(part for part in found.groups()[:6] if part)) if found else 0
    return (int(sequence) if re.fullmatch(r"\d{1,9}", sequence, re.ASCII) else 0), modified


def _text(event: Block, name: str) -> str:
    return a_numbers.strip(event.text(name)).text


def _shown(given: Property | None) -> str:
    return given.value[:40] if given else ""


def _moment(at: datetime) -> str:
    try:
        return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:00Z}"
    except OverflowError:
        raise ValueError("a year far from now; check it") from None

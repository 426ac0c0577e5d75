"""The dates and times of a file's cells, as offices and spreadsheets write them. Pure. (Conversations: `understand`.)

Every function raises ValueError with what is wrong and what is allowed. None repeats the cell.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from bot.import_text import bare
from bot.import_words import MONTHS, WEEKDAYS
from scheduler.plan import instant_of, skipped

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_COMPACT = re.compile(r"(20\d\d)(\d\d)(\d\d)")
_SLASHED = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})")
_YEARLESS = re.compile(r"\d{1,2}[-/.]\d{1,2}")
_WORDS = re.compile(
    r"(?:([a-z]+) (\d{1,2})(?:st|nd|rd|th)? (\d{4})"
    r"|(\d{1,2})(?:st|nd|rd|th)? (?:de )?([a-z]+) (?:de |del )?(\d{4}|\d\d))"
)
_TIME = re.compile(
    r"(\d{1,2})(?:[:.h]?(\d{2}))?(?::\d{2}(?:\.0+)?)?\s*(?:(?:([ap])\.?\s?m\.?)|hrs?\.?|horas|hours|uhr)?", re.I
)
_DATED = re.compile(r"(.*?\d)(?:T|,?\s+(?:a las |at )?)(\d{1,2}(?::\d{2}){0,2}(?:\.0+)?\s*(?:[ap]\.?\s?m\.?)?)", re.I)
_MIDNIGHT = re.compile(r"0?0:00(:00(\.0+)?)?|12:00(:00)?\s*a\.?\s?m\.?", re.I)
_EXACT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)", re.I)
# Days since 1899-12-30, as spreadsheets count them: 1982 to 2064.
_SERIAL = re.compile(r"([345]\d{4})(?:[.,](\d+))?")
_SERIAL_ZERO = date(1899, 12, 30)
_FRACTION = re.compile(r"0?[.,](\d{3,}|5|25|75)")

# "Wednesday, 23 de septiembre de 2026, a las 10:30 a. m." and nothing longer.
_LONGEST = 60
_NO_DATE = "not a date; write 12/15/2026 (month first) or 2026-12-15"

_WIDE = str.maketrans("\u202f\xa0\u2007", "   ")


@lru_cache(maxsize=8192)
def date_of(cell: str, day_first: bool | None = False) -> date:
    """A day: 12/15/2026 (month first, unless `day_first`; where that is None, only one that can be read one way),
    2026-12-15, Dec 15, 2026, 15-Dec-26, 15 de diciembre de 2026, or a spreadsheet's serial number."""
    text = cell.strip()
    if len(text) > _LONGEST:
        raise ValueError(_NO_DATE)
    if found := _ISO.fullmatch(text) or _COMPACT.fullmatch(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _SLASHED.fullmatch(text):
        first, second = int(found[1]), int(found[2])
        if day_first is None and first <= 12 and second <= 12 and first != second:
            raise ValueError("day or month first? the file writes both; say --day-first or --month-first")
        month, day = (second, first) if day_first else (first, second)
        return _day(_year(found[3]), month, day, day_first=bool(day_first))
    if found := _SERIAL.fullmatch(text):
        return _far(_SERIAL_ZERO + timedelta(days=int(found[1])))
    said = re.sub(r"[.,\-/]", " ", bare(text)).split()
    weekdays = {WEEKDAYS[word] for word in said if word in WEEKDAYS}
    if found := _WORDS.fullmatch(" ".join(word for word in said if word not in WEEKDAYS)):
        name, number, year = (found[1], found[2], found[3]) if found[1] else (found[5], found[4], found[6])
        if name in MONTHS:
            return _on(weekdays, _day(_year(year), int(MONTHS[name]), int(number)))
    if _YEARLESS.fullmatch(text) or (len(said) == 2 and not MONTHS.keys().isdisjoint(said)):
        raise ValueError(f"the year is missing; {_NO_DATE.partition('; ')[2]}")
    raise ValueError(_NO_DATE)


def has_a_date(cell: str) -> bool:
    """Whether a date stands in a cell, however its day and month are ordered."""
    text = cell.strip()
    return any(form.match(text) for form in (_ISO, _SLASHED))


@lru_cache(maxsize=8192)
def either_first(cell: str) -> str:
    """The date in a cell that may have its day or its month first, as it stands there; "" where it can be read one way
    alone."""
    found = _SLASHED.match(cell.strip())
    if found is None or found[1] == found[2] or max(int(found[1]), int(found[2])) > 12:
        return ""
    return found[0]


@lru_cache(maxsize=8192)
def which_first(cell: str) -> str:
    """What a date of three numbers puts first: "day" or "month" where only that can be meant, else ""."""
    found = _SLASHED.match(cell.strip())
    if found is None:
        return ""
    first, second = int(found[1]), int(found[2])
    return "day" if 12 < first < 32 and second < 13 else "month" if 12 < second < 32 and first < 13 else ""


@lru_cache(maxsize=4096)
def time_of(cell: str) -> time:
    """An hour: 8:30 AM, 8:30, 0830, 1:30 p. m., 13:30, 15.30 hrs, or the part of a day that spreadsheets keep."""
    text = bare(cell[:_LONGEST]).strip().translate(_WIDE)
    if found := _FRACTION.fullmatch(text):
        return _part_of_day(found[1])
    found = _TIME.fullmatch(text)
    if found is None or (found[2] is None and found[3] is None):
        raise ValueError("not a time; write 8:30 AM, 0830 or 13:30")
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        if not 1 <= hour <= 12:
            raise ValueError("with AM or PM the hour is 1 to 12")
        hour = hour % 12 + (12 if found[3].lower() == "p" else 0)
    elif hour < 6:
        raise ValueError(f"day or night? write {hour or 12}:{minute:02} PM, or AM")
    if hour > 23 or minute > 59:
        raise ValueError("no such time of day")
    return time(hour, minute)


@lru_cache(maxsize=8192)
def split_datetime(cell: str) -> tuple[str, str]:
    """A cell's date and its time ("" when it has none, or only the midnight that spreadsheets add)."""
    text = cell.strip().translate(_WIDE)
    if found := _SERIAL.fullmatch(text):
        return found[1], f"0.{found[2]:0<3}" if found[2] and int(found[2]) else ""
    found = _DATED.fullmatch(text) if len(text) <= _LONGEST else None
    if found is None or _MIDNIGHT.fullmatch(found[2].strip()):
        return (found[1] if found else text), ""
    return found[1].rstrip(","), found[2]


@lru_cache(maxsize=8192)
def exact_instant(cell: str) -> datetime | None:
    """The moment (aware UTC) that a cell names with its distance from UTC: 2026-12-15T15:30:00Z; None for any other.

    Raises ValueError where it looks like one and there is no such time.
    """
    text = cell.strip()
    if not _EXACT.fullmatch(text):
        return None
    try:
        found = datetime.fromisoformat(text.upper().replace(" +", "+").replace(" -", "-").replace(" Z", "Z"))
        found = found.astimezone(UTC)
    except (ValueError, OverflowError):
        raise ValueError("no such time; write 2026-12-15T15:30:00Z") from None
    _far(found.date())
    return found


@lru_cache(maxsize=65536)
def checked_wall(day: date, hour: time, zone: str) -> datetime:
    """The naive wall time, which must exist in `zone`, and only once."""
    wall = datetime.combine(day, hour)
    if skipped(wall, zone):
        raise ValueError(f"there is no {hour:%H:%M} that day in {zone}: the clocks are put forward over it")
    later = wall.replace(fold=1)
    if instant_of(wall, zone) != instant_of(later, zone) and not skipped(later, zone):
        raise ValueError(f"{hour:%H:%M} comes twice that day in {zone}: the clocks are put back")
    return wall


def _part_of_day(digits: str) -> time:
    minutes = float(f"0.{digits}") * 1440
    if abs(minutes - round(minutes)) > 0.02 or round(minutes) > 1439:
        raise ValueError("a part of a day that is no whole minute; format the column as a time")
    return time(round(minutes) // 60, round(minutes) % 60)


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _day(year: int, month: int, day: int, *, day_first: bool = False) -> date:
    if month > 12:
        order = "the month comes first, as in 12/15/2026, unless you say --day-first"
        order = "the day comes first, as in 15/12/2026, as you said" if day_first else order
        raise ValueError(f"there is no month {month}; {order}")
    try:
        return _far(date(year, month, day))
    except ValueError as error:
        raise ValueError(str(error) if "far" in str(error) else "no such day in the calendar") from None


def _on(weekdays: set[int], found: date) -> date:
    if weekdays - {found.weekday()}:
        raise ValueError(f"that day is a {found:%A}, and not the weekday that stands there; which of the two is wrong?")
    return found


def _far(found: date) -> date:
    if not date(1990, 1, 1) <= found <= date(2099, 12, 31):
        raise ValueError("a year far from now; check it")
    return found

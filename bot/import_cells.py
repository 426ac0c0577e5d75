"""One cell of an imported file into one value: dates, times, courts, zones, kinds, phones. Pure.

Every function raises ValueError with what is wrong and what is allowed. None repeats the cell.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import cast
from zoneinfo import available_timezones

import phonenumbers

from bot import a_numbers
from bot.import_words import KINDS, MEDIA, MONTHS, NO, YES, ZONES
from scheduler.courts import Court, court, find_court
from scheduler.hearings import Medium
from scheduler.plan import instant_of, skipped

LABEL_MOST = 60
PLACE_MOST = 200
REFERENCE_MOST = 40

# As a whole reference; within other text `a_numbers` finds them.
_NINE_DIGITS = re.compile(r"\s*(?:\d[\s.\-\u2010-\u2015]?){8}\d\s*")
_SEVEN_DIGITS = re.compile(r"(?:\D*\d){7}")
# How a number is written in the United States; anything else is left to the library, which takes ten times as long.
_US_PHONE = re.compile(r"(?:\+?1[\s.\-]?)?\(?([2-9]\d\d)\)?[\s.\-]?([2-9]\d\d)[\s.\-]?(\d{4})", re.ASCII)
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_US = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})")
_WORDS = re.compile(
    r"(?:([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})|(\d{1,2}) (?:de )?([a-z]+)\.? (?:de |del )?(\d{4}))"
)
_TIME = re.compile(r"(\d{1,2})(?:[:.h]?(\d{2}))?(?::\d{2}(?:\.0+)?)?\s*(?:([ap])\.?\s?m\.?)?", re.I)
_DATED = re.compile(r"(.*?\d)(?:T|,?\s+(?:a las |at )?)(\d{1,2}(?::\d{2}){0,2}(?:\.0+)?\s*(?:[ap]\.?\s?m\.?)?)", re.I)

A_NUMBER_SAID = "looks like an A-number; we never store it"


@lru_cache(maxsize=65536)
def plain(text: str) -> str:
    """`text` without accents, case and punctuation, for comparing."""
    bare = "".join(mark for mark in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(mark))
    return " ".join("".join(mark if mark.isalnum() else " " for mark in bare).split())


def looks_like_a_number(text: str) -> bool:
    """Whether an A-number stands anywhere in `text`, with its letter or as nine bare digits."""
    return bool(_SEVEN_DIGITS.match(text)) and a_numbers.strip(text).dropped


def is_nine_digits(text: str) -> bool:
    """Whether `text` is nine digits in whatever groups: an A-number without its letter, or a Social Security number."""
    return bool(_NINE_DIGITS.fullmatch(text))


def reference_of(cell: str) -> str:
    """The office's own reference. Nine digits and nothing else are taken for an A-number."""
    if is_nine_digits(cell):
        raise ValueError(A_NUMBER_SAID)
    return text_of(cell, REFERENCE_MOST)


def text_of(cell: str, most: int) -> str:
    """Free text on one line, at most `most` characters long, without an A-number."""
    if looks_like_a_number(cell):
        raise ValueError(A_NUMBER_SAID)
    shown = cell if cell.isprintable() else "".join(mark if mark.isprintable() else " " for mark in cell)
    clean = " ".join(shown.split())
    if len(clean) > most:
        raise ValueError(f"longer than {most} characters")
    return clean


@lru_cache(maxsize=8192)
def date_of(cell: str) -> date:
    """A day: 12/15/2026 (month first), 2026-12-15, Dec 15, 2026 or 15 de diciembre de 2026."""
    text = cell.strip()
    if found := _ISO.fullmatch(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _US.fullmatch(text):
        year = int(found[3])
        return _day(year if year > 99 else 2000 + year, int(found[1]), int(found[2]))
    if found := _WORDS.fullmatch(" ".join(re.sub(r"[.,]", " ", _bare(text)).split())):
        name, day, year_text = (found[1], found[2], found[3]) if found[1] else (found[5], found[4], found[6])
        if name in MONTHS:
            return _day(int(year_text), int(MONTHS[name]), int(day))
    if re.fullmatch(r"[345]\d{4}(\.\d+)?", text):
        raise ValueError("a spreadsheet's serial number; format the column as a date")
    raise ValueError("not a date; write 12/15/2026 (month first) or 2026-12-15")


@lru_cache(maxsize=4096)
def time_of(cell: str) -> time:
    """An hour: 8:30 AM, 8:30, 0830, 1:30 p. m. or 13:30."""
    found = _TIME.fullmatch(_bare(cell).strip().replace("\u202f", " ").replace("\xa0", " "))
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
    found = _DATED.fullmatch(cell.strip())
    if found is None or re.fullmatch(r"(0?0:00(:00(\.0+)?)?|12:00(:00)?\s*a\.?\s?m\.?)", found[2].strip(), re.I):
        return (found[1] if found else cell.strip()), ""
    return found[1].rstrip(","), found[2]


@lru_cache(maxsize=1024)
def zone_of(cell: str) -> str:
    """An IANA zone name, or the American name of one."""
    if cell.strip() in available_timezones():
        return cell.strip()
    if zone := ZONES.get(plain(cell)):
        return zone
    raise ValueError(
        "not a time zone; write Eastern, Central, Mountain, Arizona, Pacific or a name like America/Denver"
    )


@lru_cache(maxsize=4096)
def court_of(cell: str) -> Court:
    """The one court meant by a code, a city or a name."""
    exact = court(cell)
    if exact is not None:
        return exact
    found = find_court(cell)
    found = tuple(place for place in found if place.open) or found
    named = [place for place in found if plain(place.name) == plain(cell)]
    # Rough spelling is good enough to ask in a conversation; here nobody would see what we guessed.
    meant = named or [place for place in found if set(plain(cell).split()) <= _words(place)]
    if len(meant) == 1:
        return meant[0]
    if not found:
        raise ValueError("no such court in the list; write its code, its city or its name")
    raise ValueError("which one? " + "; ".join(f"{place.code} = {place.name}".lstrip(" =") for place in found))


@lru_cache(maxsize=1024)
def zone_of_city(cell: str) -> str:
    """The time zone of a city that has a court."""
    zones = {place.zone for place in find_court(cell) if plain(place.city) == plain(cell)}
    if len(zones) != 1:
        raise ValueError("we do not know this city's time zone; fill in the zone column")
    return zones.pop()


@lru_cache(maxsize=1024)
def kind_of(cell: str) -> str:
    """The kind of hearing."""
    return _among(KINDS, cell, "kind")


@lru_cache(maxsize=1024)
def medium_of(cell: str) -> Medium:
    """How the hearing is held."""
    return cast(Medium, _among(MEDIA, cell, "way of holding it"))


@lru_cache(maxsize=256)
def yes_or_no(cell: str) -> bool:
    """A tick; an empty cell is no."""
    said = plain(cell)
    if said in YES or said in NO:
        return said in YES
    raise ValueError("write yes or no")


def phone_of(cell: str) -> str:
    """A telephone number in E.164. Without a country code it is a US one."""
    usual = _US_PHONE.fullmatch(cell)
    if usual and _is_area(usual[1]):
        return f"+1{usual[1]}{usual[2]}{usual[3]}"
    try:
        number = phonenumbers.parse(cell, "US")
    except phonenumbers.NumberParseException:
        number = None
    if number is None or not phonenumbers.is_valid_number(number):
        raise ValueError("not a telephone number; write (202) 555-0100 or, from abroad, +52 …")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def telegram_of(cell: str) -> str:
    """A Telegram chat id."""
    text = cell.strip()
    if re.fullmatch(r"[1-9]\d{4,15}", text):
        return text
    raise ValueError("not a chat number; nobody can be written to by a Telegram name before they press Start")


def language_of(cell: str, known: Mapping[str, str]) -> str:
    """The tag of a language. `known`: tags by their own and other names, compared as `plain` does."""
    found = known.get(plain(cell))
    if found is None:
        raise ValueError(f"not a language that we write; there are {', '.join(sorted(set(known.values())))}")
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


@lru_cache(maxsize=1024)
def _is_area(code: str) -> bool:
    return phonenumbers.is_valid_number(phonenumbers.parse(f"+1{code}2345678"))


def _words(place: Court) -> set[str]:
    return set(plain(f"{place.name} {place.city} {place.state}").split())


def _among(names: Mapping[str, str], cell: str, what: str) -> str:
    found = names.get(plain(cell))
    if found is None:
        raise ValueError(f"not a {what} that we know; there are {', '.join(dict.fromkeys(names.values()))}")
    return found


def _bare(text: str) -> str:
    return "".join(mark for mark in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(mark))


def _day(year: int, month: int, day: int) -> date:
    if month > 12:
        raise ValueError(f"there is no month {month}; the month comes first, as in 12/15/2026")
    try:
        found = date(year, month, day)
    except ValueError:
        raise ValueError("no such day in the calendar") from None
    if not date(1990, 1, 1) <= found <= date(2100, 1, 1) - timedelta(days=1):
        raise ValueError("a year far from now; check it")
    return found

"""One cell of an imported file into one value: courts, zones, kinds, phones, ticks, languages. Pure. (Dates and times:
`import_dates`; text: `import_text`.)

Every function raises ValueError with what is wrong and what is allowed. None repeats the cell.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import cast
from zoneinfo import available_timezones

import phonenumbers

from bot.config_rules import NEVER_SUMMER
from bot.import_lacks import WHICH_KINDS
from bot.import_text import plain
from bot.import_words import KINDS, MEDIA, NO, YES, ZONES
from scheduler.courts import Court, court, find_court
from scheduler.hearings import Medium

# How a number is written in the United States; anything else is left to the library, which takes ten times as long.
_US_PHONE = re.compile(r"(?:\+?1[\s.\-]?)?\(?([2-9]\d\d)\)?[\s.\-]?([2-9]\d\d)[\s.\-]?(\d{4})(?:\.0)?", re.ASCII)
# 1.20255501E+10, or as some programs write it 1.20255501E10.
_SCIENTIFIC = re.compile(r"\+?(\d)[.,]?(\d*)E\+?(\d\d?)", re.I | re.ASCII)
# What spreadsheets show of a long number has six digits at most, so that eight of them were not rounded.
_KEPT, _MISSING = 8, 2
# As this program names the events of its own calendars.
_OWN_UID = re.compile(r"[0-9a-f]{32}")
# Longer than any number with its extension.
_PHONE_MOST = 60
# Comparing spellings takes long on long texts.
_COURT_MOST = 120


@lru_cache(maxsize=1024)
def zone_of(cell: str) -> str:
    """An IANA zone name, or the American name of one."""
    if cell.strip() in available_timezones() - NEVER_SUMMER:
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
    found = find_court(cell) if len(cell) <= _COURT_MOST else ()
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
    if found := KINDS.get(plain(cell)):
        return found
    raise ValueError(f"not a kind of hearing that we know; {WHICH_KINDS}")


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
    if found := _SCIENTIFIC.fullmatch(cell.strip()):
        cell = _whole(found[1] + found[2], int(found[3]))
    try:
        number = phonenumbers.parse(cell, "US") if len(cell) <= _PHONE_MOST else None
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


def uid_of(cell: str) -> str:
    """How a calendar calls an event, in a form that says nothing: it may hold a name or a number."""
    text = cell.strip()
    return text if _OWN_UID.fullmatch(text) else hashlib.sha256(text.encode()).hexdigest()[:40]


def count_of(cell: str) -> int:
    """A whole number, such as an event's version."""
    if re.fullmatch(r"\d{1,15}", cell.strip(), re.ASCII):
        return int(cell)
    raise ValueError("not a whole number")


def language_of(cell: str, known: Mapping[str, str]) -> str:
    """The tag of a language. `known`: tags by their own and other names, compared as `plain` does."""
    found = known.get(plain(cell))
    if found is None:
        raise ValueError(f"not a language that we write; there are {', '.join(sorted(set(known.values())))}")
    return found


def _whole(digits: str, power: int) -> str:
    """The number that a spreadsheet wrote as `digits` and a power of ten, if none of its digits are lost."""
    missing = power + 1 - len(digits)
    if missing < 0 or missing > _MISSING or len(digits) < _KEPT:
        raise ValueError("a spreadsheet dropped digits of this number; format the column as text and fill it in anew")
    return digits + "0" * missing


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

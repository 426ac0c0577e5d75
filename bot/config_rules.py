"""What the values of config keys must be. Each rule gives the value as the program wants it, or raises ValueError.

The text of that ValueError completes the sentence "it must be …".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, time
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import phonenumbers

from bot import a_numbers
from messages.catalog import languages_available
from messages.languages import LAST_RESORT, known, stand_in
from messages.voice import is_spoken_first

# What a lock screen must not say, as whole words or as the beginnings of some.
_TELLING = re.compile(
    r"\b(court|courts|corte|law|legal|ice|uscis|eoir|visa|asylum|asilo|migra|judge|juez|hearing|hearings"
    r"|(immigra|inmigra|deport|attorney|lawyer|abogad|audiencia|tribunal)\w*)\b",
    re.IGNORECASE,
)
# Zones of the world that keep winter time all year. Who writes one means the clock on the wall, an hour off in summer.
NEVER_SUMMER = frozenset({"EST", "MST", "HST"})
LOOPBACK = {"localhost", "127.0.0.1", "::1"}


def line(value: str) -> str:
    """One line of text, or nothing."""
    if len(value) > 200 or not value.isprintable():
        raise ValueError("one line of at most 200 characters")
    return value.strip()


def said_to_people(value: str) -> str:
    """One line that may stand in messages."""
    if a_numbers.marked(value, "") != value:
        raise ValueError("without an A-number: none is ever stored")
    return line(value)


def sender(value: str) -> str:
    """A name that stands in every SMS: short, and in letters that do not double its price."""
    if value and not re.fullmatch(r"[A-Za-z0-9 .&'-]{2,30}", value):
        raise ValueError("2 to 30 plain letters, digits, spaces or . & ' -")
    if told := _TELLING.search(value):
        raise ValueError(f"neutral: {told[0]!r} tells whoever picks up the phone what it is about")
    return value.strip()


def zone(value: str) -> str:
    """An IANA zone that has a city, so that it can be named to people."""
    try:
        if value:
            ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError('an IANA time zone, such as "America/New_York" for Eastern time') from None
    if value in NEVER_SUMMER:
        raise ValueError(f'an IANA time zone with a city, such as "America/New_York": {value} is winter time all year')
    return value


def phone(value: str) -> str:
    """A telephone number with its country, as E.164."""
    if not value:
        return value
    try:
        number = phonenumbers.parse(value, None)
    except phonenumbers.NumberParseException:
        number = None
    if number is None or not phonenumbers.is_valid_number(number):
        raise ValueError('a telephone number with its country code, such as "+1 202 555 0100"')
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def sms_sender(value: str) -> str:
    """A number to send from: E.164, or a short code."""
    if re.fullmatch(r"\d{5,6}", value):
        return value
    try:
        return phone(value)
    except ValueError as error:
        raise ValueError(f"{error}, or a short code of 5 or 6 digits") from None


def hour(value: str) -> time:
    """A time of day on a 24-hour clock."""
    if not re.fullmatch(r"([01]?\d|2[0-3]):[0-5]\d", value):
        raise ValueError('a time of day between "0:00" and "23:59"')
    hours, minutes = value.split(":")
    return time(int(hours), int(minutes))


def day(value: str) -> str:
    """A calendar day as ISO text."""
    try:
        return date.fromisoformat(value).isoformat() if value else value
    except ValueError:
        raise ValueError('a day written as "2026-11-02"') from None


def address(value: str) -> str:
    """The base of web addresses, without a slash at the end. Secrets travel to it: https, but for this machine."""
    parts = urlsplit(value) if value.isprintable() and " " not in value else urlsplit("")
    secure = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)
    if value and (not secure or not parts.hostname or parts.query or parts.fragment or parts.username):
        raise ValueError("an https:// address without ? or # (http:// only for this machine)")
    return value.rstrip("/")


def web_address(value: str) -> str:
    """A whole web address, as somebody else gave it: it may have what stands after ?."""
    parts = urlsplit(value) if value.isprintable() and " " not in value else urlsplit("")
    secure = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)
    if value and not (secure and parts.hostname):
        raise ValueError("an https:// address (http:// only for this machine)")
    return value


def one_of(*names: str) -> Callable[[str], str]:
    """One of a few words."""

    def rule(value: str) -> str:
        if value not in names:
            raise ValueError(" or ".join(f'"{name}"' for name in names))
        return value

    return rule


def between(least: float, most: float) -> Callable[[Any], Any]:
    """A number inside a range."""

    def rule(value: float) -> float:
        if not least <= value <= most:
            raise ValueError(f"between {least:g} and {most:g}")
        return value

    return rule


def shaped(pattern: str, said: str) -> Callable[[str], str]:
    """Nothing, or text of one shape. The value is never echoed, so this suits secrets."""

    def rule(value: str) -> str:
        if value and not re.fullmatch(pattern, value):
            raise ValueError(said)
        return value

    return rule


def database_key(value: str) -> str:
    """Nothing, or 256 bits."""
    return shaped(r"[0-9a-fA-F]{64}", "64 hexadecimal digits")(value)


def token(value: str) -> str:
    """Something long enough not to be guessed."""
    if value and not re.fullmatch(r"[!-~]{16,200}", value):
        raise ValueError("16 to 200 letters, digits and signs without spaces")
    return value


def languages(value: list[str]) -> tuple[str, ...]:
    """Languages in the order in which they are offered. Each must have its catalogue, or be spoken more than read: its
    people get simple Spanish, and the office's recordings."""
    written = languages_available()
    if not value or len(set(value)) != len(value) or not all(each in written or _is_voiced(each) for each in value):
        voiced = ", ".join(tag for tag in known() if _is_voiced(tag))
        raise ValueError(f"a list, each once, from {', '.join(written)}; with recorded voice: {voiced}")
    return tuple(value)


def countries(value: list[str]) -> tuple[str, ...]:
    """ISO codes of countries that have telephone numbers."""
    if not set(value) <= phonenumbers.SUPPORTED_REGIONS:
        raise ValueError('two-letter codes of countries, such as ["US", "PR", "MX"]')
    return tuple(value)


def days_before(value: list[int]) -> tuple[int, ...]:
    """Days before a hearing, from far to near."""
    if value != sorted(set(value), reverse=True) or not all(1 <= number <= 365 for number in value):
        raise ValueError("whole days from 365 down to 1, each once, the largest first")
    return tuple(value)


def database_url(value: str) -> str:
    """Nothing, or where a PostgreSQL server is. What it may say is psycopg's to know; it is never echoed."""
    if value and not re.fullmatch(r"postgres(ql)?://\S+", value):
        raise ValueError('empty, or such as "postgresql://user:password@host/database?sslmode=verify-full"')
    return value


def _is_voiced(tag: str) -> bool:
    return is_spoken_first(tag) and stand_in(tag) not in (LAST_RESORT, tag)

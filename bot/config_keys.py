"""Every key of the config file as data: its kind of value, default, rule and meaning. bot/config.py reads a file."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from typing import Any, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import phonenumbers

from messages.catalog import languages_available
from messages.languages import LAST_RESORT, known, stand_in
from messages.voice import is_spoken_first

ValueKind = Literal["text", "a whole number", "a number", "true or false", "a list of text", "a list of whole numbers"]

# What a lock screen must not say, as whole words or as the beginnings of some.
_TELLING = re.compile(
    r"\b(court|courts|corte|law|legal|ice|uscis|eoir|visa|asylum|asilo|migra|judge|juez|hearing|hearings"
    r"|(immigra|inmigra|deport|attorney|lawyer|abogad|audiencia|tribunal)\w*)\b",
    re.IGNORECASE,
)
_LOOPBACK = {"localhost", "127.0.0.1", "::1"}


@dataclass(frozen=True, slots=True)
class Option:
    """One key. `rule` gets a value of the right kind and returns it as the program wants it, or raises ValueError.

    The text of that ValueError completes the sentence "it must be …".
    """

    key: str
    kind: ValueKind
    default: Any
    about: str
    rule: Callable[[Any], Any] = lambda value: value
    secret: bool = False

    @property
    def environment(self) -> str:
        """The environment variable that overrides a secret."""
        return "COURTBELL_" + self.key.replace(".", "_").upper()


def line(value: str) -> str:
    """One line of text, or nothing."""
    if len(value) > 200 or not value.isprintable():
        raise ValueError("one line of at most 200 characters")
    return value.strip()


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
        raise ValueError('an IANA time zone, such as "America/New_York"') from None
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
    secure = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
    if value and (not secure or not parts.hostname or parts.query or parts.fragment or parts.username):
        raise ValueError("an https:// address without ? or # (http:// only for this machine)")
    return value.rstrip("/")


def web_address(value: str) -> str:
    """A whole web address, as somebody else gave it: it may have what stands after ?."""
    parts = urlsplit(value) if value.isprintable() and " " not in value else urlsplit("")
    secure = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
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


def _is_voiced(tag: str) -> bool:
    return is_spoken_first(tag) and stand_in(tag) not in (LAST_RESORT, tag)


def days_before(value: list[int]) -> tuple[int, ...]:
    """Days before a hearing, from far to near."""
    if value != sorted(set(value), reverse=True) or not all(1 <= number <= 365 for number in value):
        raise ValueError("whole days from 365 down to 1, each once, the largest first")
    return tuple(value)


def sqlite_only(value: str) -> str:
    """The place where PostgreSQL will be named."""
    if value:
        raise ValueError("empty: this version keeps its data in SQLite only, at database.path")
    return value


OPTIONS: tuple[Option, ...] = (
    Option("office.name", "text", "", "The office's name, for staff and in plain wording.", line),
    Option("office.sender", "text", "", "The neutral name that stands in every SMS and on lock screens.", sender),
    Option("office.zone", "text", "", "The time zone in which staff work.", zone),
    Option("help_line.name", "text", "", "Who answers the help line.", line),
    Option("help_line.phone", "text", "", "The number for people who have no attorney of record.", phone),
    Option("help_line.hours", "text", "", "When it is answered.", line),
    Option("languages.offered", "a list of text", ["en", "es-419"], "Languages to choose from, in order.", languages),
    Option("database.path", "text", "courtbell.db", "The SQLite file.", line),
    Option("database.url", "text", "", "Leave it empty.", sqlite_only),
    Option("telegram.enabled", "true or false", False, "Whether Telegram is used."),
    Option(
        "telegram.token",
        "text",
        "",
        "The bot's token, from @BotFather.",
        shaped(r"\d+:[\w-]+", "a bot token as @BotFather gives it: digits, a colon, then letters and digits"),
        secret=True,
    ),
    Option("telegram.api_url", "text", "https://api.telegram.org", "Where the Bot API answers.", address),
    Option("telegram.mode", "text", "polling", "How updates come in.", one_of("polling", "webhook")),
    Option(
        "telegram.webhook_secret",
        "text",
        "",
        "What Telegram must send along with each update.",
        shaped(r"[A-Za-z0-9_-]{16,256}", "16 to 256 letters, digits, _ or -"),
        secret=True,
    ),
    Option("telegram.per_chat", "a number", 1.0, "Messages a second to one chat; 0: no limit.", between(0, 30)),
    Option("telegram.per_second", "a number", 25.0, "Messages a second in all.", between(0.1, 1000)),
    Option("twilio.enabled", "true or false", False, "Whether SMS is used."),
    Option("twilio.account_sid", "text", "", "The account.", shaped(r"AC[0-9a-f]{32}", "AC and 32 hexadecimal digits")),
    Option(
        "twilio.auth_token",
        "text",
        "",
        "The account's auth token.",
        shaped(r"\S{8,128}", "8 to 128 characters without spaces"),
        secret=True,
    ),
    Option("twilio.api_url", "text", "https://api.twilio.com", "Where Twilio's REST API answers.", address),
    Option("twilio.sender", "text", "", "The number to send from.", sms_sender),
    Option(
        "twilio.messaging_service",
        "text",
        "",
        "A messaging service to send from, instead of one number.",
        shaped(r"MG[0-9a-f]{32}", "MG and 32 hexadecimal digits"),
    ),
    Option("twilio.parts_per_second", "a number", 1.0, "SMS parts a second, all in all.", between(0.01, 1000)),
    Option("twilio.handles_opt_out", "true or false", True, "Whether Twilio itself answers STOP, START and HELP."),
    Option("twilio.reconcile_after_s", "a number", 60.0, "Seconds until a lost send is looked up.", between(5, 3600)),
    Option("web.host", "text", "127.0.0.1", "Where to listen.", shaped(r"[\w.:-]+", "a host or address")),
    Option("web.port", "a whole number", 8080, "The port to listen on.", between(1, 65535)),
    Option("web.public_url", "text", "", "Where Twilio and Telegram reach that port from outside.", address),
    Option("policy.days", "a list of whole numbers", [30, 14, 7, 3, 1], "Reminders so many days before.", days_before),
    Option("policy.morning", "true or false", True, "Whether there is one more on the same morning."),
    Option("policy.at", "text", "10:00", "When they go out, in the reader's zone.", hour),
    Option("policy.morning_at", "text", "8:00", "When the one on the same morning goes out.", hour),
    Option("policy.morning_from", "text", "10:00", "The earliest hearing that has one on the same morning.", hour),
    Option("policy.quiet_from", "text", "21:00", "When quiet hours begin, in the reader's zone.", hour),
    Option("policy.quiet_until", "text", "8:00", "When they end.", hour),
    Option("policy.least_lead_hours", "a number", 2.0, "Quiet hours yield when less would be left.", between(0, 24)),
    Option("policy.nudge_weeks", "a whole number", 8, "Weeks before, from which nudges go out.", between(0, 52)),
    Option(
        "policy.awaited_weeks", "a whole number", 26, "Weeks for which a missing date is asked about.", between(1, 104)
    ),
    Option("policy.ask_after", "true or false", True, 'Whether "did you get a new date?" is asked afterwards.'),
    Option("policy.opt_out_every_days", "a whole number", 28, "How often an SMS says how to stop.", between(1, 365)),
    Option("web.metrics_token", "text", "", "Who shows it may read /metrics.", token, secret=True),
    Option("alarms.late_after_minutes", "a whole number", 10, "When what is due and unsent is late.", between(2, 1440)),
    Option("alarms.heartbeat_url", "text", "", "Called as long as nothing is late.", web_address, secret=True),
    Option("alarms.heartbeat_minutes", "a whole number", 5, "How often.", between(1, 1440)),
    Option("alarms.digest", "true or false", True, "Whether staff gets a daily summary."),
    Option("alarms.digest_at", "text", "7:30", "When, in the office's zone.", hour),
    Option("alarms.disk_free_mb", "a whole number", 500, "Less room than this is told.", between(0, 1_000_000)),
    Option("alarms.price_per_part", "a number", 0.0, "What one SMS part costs.", between(0, 10)),
    Option("backup.folder", "text", "", "Where copies of the database go; empty: none are made.", line),
    Option("backup.every_hours", "a whole number", 24, "How often.", between(1, 720)),
    Option("backup.keep", "a whole number", 14, "How many are kept.", between(1, 1000)),
    Option("privacy.keep_days", "a whole number", 30, "Days until texts and ended cases are erased.", between(1, 3650)),
    Option(
        "privacy.open_case_days", "a whole number", 183, "Days for a case with an open question.", between(30, 3650)
    ),
    Option("privacy.stop_file", "text", "", "Who asked for silence; empty: beside the database.", line),
    Option(
        "privacy.stop_key",
        "text",
        "",
        "The key of that file.",
        shaped(r"[!-~]{32,200}", "32 to 200 letters, digits and signs without spaces"),
        secret=True,
    ),
    Option("policy.second_channel_after_hours", "a number", 3.0, "Silence until the other channel.", between(0.5, 24)),
    Option("policy.relatives_after_hours", "a number", 6.0, "Silence until the relatives.", between(0.5, 24)),
    Option("policy.silent_after_days", "a whole number", 90, 'Days until "still you?" is asked.', between(7, 3650)),
    Option("policy.silent_failures", "a whole number", 3, 'Failures until "still you?" is asked.', between(1, 100)),
    Option("voice.folder", "text", "", "A folder with the office's own recordings: TAG/NAME.ogg.", line),
    Option("guide.folder", "text", "", "A folder with the office's own guidance, one TOML file for each topic.", line),
    Option("logs.level", "text", "info", "How much is logged.", one_of("debug", "info", "warning", "error")),
)

# The keys of a table that may stand many times, under names of one's own: [attorneys.KEY] and [policy.KIND].
ATTORNEY: tuple[Option, ...] = (
    Option("name", "text", "", "The attorney's name as clients know it.", line),
    Option("phone", "text", "", "The number that stands in reminders.", phone),
    Option("languages", "text", "", "What is spoken there.", line),
    Option("hours", "text", "", "When the number is answered.", line),
    Option("checked_on", "text", "", "The day on which somebody last confirmed all this.", day),
)

KIND: tuple[Option, ...] = (
    Option("days", "a list of whole numbers", [30, 14, 7, 3, 1], "Reminders so many days before.", days_before),
    Option("morning", "true or false", True, "Whether there is one more on the same morning."),
    Option("at_once", "true or false", False, "Whether staff is alarmed as soon as such a hearing is registered."),
)

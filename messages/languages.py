"""The languages: which we offer, what stands in for the others, and how a date, a time and a court's zone are said.

Names of days and months come from Babel, by the locale that languages.csv gives; where it gives none (Babel is wrong or
silent there), and where a catalogue knows better, from its entries `weekdays`, `weekdays-short`, `months`, ...
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from importlib import resources

from babel import Locale
from babel.dates import format_time, get_day_names, get_month_names

from messages.catalog import MissingText, catalogue, languages_available
from messages.say import When

LAST_RESORT = "en"
_EVENING = 18


@dataclass(frozen=True, slots=True)
class Language:
    """One row of languages.csv. `locale`: what to give to Babel, "" where Babel must not be asked."""

    tag: str
    name: str
    direction: str
    locale: str
    eoir: tuple[str, ...]
    tier: int | None
    spoken_first: bool


@dataclass(frozen=True, slots=True)
class Spoken:
    """A court's date and time in one language. `full` and its shorter forms name the city whose time it is."""

    full: str
    without_year: str
    brief: str
    brief_with_year: str
    date: str
    day: str
    day_with_year: str
    time: str
    city: str


@dataclass(frozen=True, slots=True)
class _Names:
    weekdays: tuple[str, ...]
    weekdays_short: tuple[str, ...]
    months: tuple[str, ...]
    months_short: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Date:
    full: str
    without_year: str
    short: str
    short_with_year: str
    numeric: str
    month: str


@lru_cache(maxsize=1)
def known() -> dict[str, Language]:
    """Every language of languages.csv by its tag, offered or not."""
    text = resources.files("messages").joinpath("languages.csv").read_text(encoding="utf-8")
    return {row["bcp47"]: _language(row) for row in csv.DictReader(text.splitlines())}


def supported() -> tuple[str, ...]:
    """The languages that can be chosen: those with a catalogue."""
    return languages_available()


def direction(language: str) -> str:
    """ "rtl" or "ltr"."""
    row = known().get(language)
    return row.direction if row else "ltr"


@lru_cache(maxsize=512)
def stand_in(language: str, second: str | None = None) -> str:
    """The offered language in which this reader is written to: theirs, its nearest relative, their second, or English.

    Whoever calls can see that it is not the one asked for, and must not hide it.
    """
    for wish in (language, second):
        if wish and (found := _nearest(wish)):
            return found
    if _is_spoken_first(language) and (found := _nearest("es")):
        return found
    return LAST_RESORT


@lru_cache(maxsize=8192)
def spoken(when: When, language: str) -> Spoken:
    """`when` as it is said in an offered language."""
    texts, day, clock = catalogue(language), _date(when.wall.date(), language), say_time(when.wall, language)
    values = {"date": day.full, "time": clock, "city": when.city}
    full = texts.text("when", values)
    if texts.has("when-us"):
        # Readers who count days or hours in another way at home also get it as the notice has it.
        full = texts.text("when-us", {"when": full, "us": _as_on_the_notice(when.wall)})
    return Spoken(
        full=full,
        without_year=texts.text("when", values | {"date": day.without_year}),
        brief=texts.text("when", values | {"date": day.short}),
        brief_with_year=texts.text("when", values | {"date": day.short_with_year}),
        date=day.full,
        day=day.short,
        day_with_year=day.short_with_year,
        time=clock,
        city=when.city,
    )


def say_date(day: date, language: str) -> str:
    """Weekday, day, month and year in words."""
    return _date(day, language).full


def say_numeric(day: date, language: str) -> str:
    """Day, month and year without a weekday, for the age of what we know."""
    return _date(day, language).numeric


def say_time(at: datetime | time, language: str) -> str:
    """The time of day as the language writes it, without a zone."""
    return _time(time(at.hour, at.minute), language)


def say_month(day: date, language: str) -> str:
    """Month and year."""
    return _date(day, language).month


@lru_cache(maxsize=64)
def english_name(language: str) -> str:
    """What staff call a language; the tag itself where it is not known."""
    found = known().get(language)
    return found.name if found else language


def own_name(language: str) -> str:
    """What a language calls itself; of one without a catalogue, its name in the list."""
    if language in supported():
        return catalogue(language).text("language-name", {})
    return known()[language].name


def _as_on_the_notice(wall: datetime) -> str:
    return f"{_date(wall.date(), LAST_RESORT).numeric}, {say_time(wall, LAST_RESORT)}"


@lru_cache(maxsize=4096)
def _time(at: time, language: str) -> str:
    locale = _locale(language)
    if locale is None or catalogue(language).has("time-before-noon"):
        key = "time-before-noon" if at.hour < 12 else "time-after-noon"
        if at.hour >= _EVENING and catalogue(language).has("time-evening"):
            key = "time-evening"
        values = {"hour": str(at.hour % 12 or 12), "hour24": str(at.hour), "minute": f"{at.minute:02}"}
        return catalogue(language).text(key, values)
    return _plain_spaces(format_time(at, "short", locale=locale))


@lru_cache(maxsize=8192)
def _date(day: date, language: str) -> _Date:
    names, texts = _names(language), catalogue(language)
    values = {
        "weekday": names.weekdays[day.weekday()],
        "weekday-short": names.weekdays_short[day.weekday()],
        "month": names.months[day.month - 1],
        "month-short": names.months_short[day.month - 1],
        "day": str(day.day),
        "year": str(day.year),
    }
    keys = ("date-full", "date-without-year", "date-short", "date-short-with-year", "date-numeric", "month-year")
    return _Date(*(texts.text(key, values) for key in keys))


@lru_cache(maxsize=64)
def _names(language: str) -> _Names:
    return _Names(
        _own(language, "weekdays") or _from_cldr(language, get_day_names, "wide", range(7)),
        _own(language, "weekdays-short") or _from_cldr(language, get_day_names, "abbreviated", range(7)),
        _own(language, "months") or _from_cldr(language, get_month_names, "wide", range(1, 13)),
        _own(language, "months-short") or _from_cldr(language, get_month_names, "abbreviated", range(1, 13)),
    )


def _own(language: str, key: str) -> tuple[str, ...]:
    """The names that the catalogue brings, divided by spaces, or by bars when they hold spaces themselves."""
    texts = catalogue(language)
    said = texts.text(key, {}) if texts.has(key) else ""
    return tuple(name.strip() for name in said.split("|")) if "|" in said else tuple(said.split())


def _from_cldr(language: str, names: Callable[..., Mapping[int, str]], width: str, numbers: range) -> tuple[str, ...]:
    locale = _locale(language)
    if locale is None:
        raise MissingText(f"{language} must bring its own names of days and months")
    found = names(width, "format", locale)
    return tuple(_plain_spaces(found[number]) for number in numbers)


@lru_cache(maxsize=64)
def _locale(language: str) -> Locale | None:
    row = known().get(language)
    return Locale.parse(row.locale) if row and row.locale else None


def _plain_spaces(text: str) -> str:
    # One U+202F makes a whole SMS UCS-2, at two to three times the price.
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def _nearest(language: str) -> str | None:
    offered = supported()
    if language in offered:
        return language
    base = language.replace("_", "-").split("-")[0].lower()
    return next((tag for tag in offered if tag.split("-")[0].lower() == base), None)


def _is_spoken_first(language: str) -> bool:
    # Third-tier languages of the Americas are read to people; the text beside the voice is simple Spanish.
    row = known().get(language)
    return row is not None and row.spoken_first and row.tier == 3


def _language(row: dict[str, str]) -> Language:
    return Language(
        tag=row["bcp47"],
        name=row["language"],
        direction=row["direction"],
        locale=row["babel_locale_to_use"],
        eoir=tuple(row["eoir_code"].split("/")),
        tier=int(row["tier"]) if row["tier"] else None,
        spoken_first=row["spoken_first"] == "yes",
    )

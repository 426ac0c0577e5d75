"""The rows of a sheet: Lines that can be stored, or Unreadable with every problem (column, value, why)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TypeVar

from bot import a_numbers, import_cells
from bot.import_csv import Sheet, cell, date_and_time
from bot.import_words import LANGUAGES
from messages import languages
from scheduler.courts import Court
from scheduler.hearings import Given, Medium
from scheduler.imports import Agreed, Line
from scheduler.policy import COURT_KINDS

T = TypeVar("T")
UNKNOWN: Medium = "unknown"


@dataclass(frozen=True, slots=True)
class Office:
    """What a row is read against. `attorneys`: ids by key and name, as `plain` writes them; `today`: at the office."""

    language: str
    attorneys: Mapping[str, int]
    today: date
    languages: Mapping[str, str]
    # Of (channel, value): whether its owner asked for silence, or to be erased, and is not among our people any more.
    refuses: Callable[[str, str], bool] = lambda _channel, _value: False


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a row cannot be read. `value` is empty where it must not be repeated."""

    column: str
    value: str
    why: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A row that nothing is stored of. `cells` are its own, without A-numbers."""

    number: int
    cells: tuple[str, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Where:
    court: str | None
    city: str
    zone: str


class _Wrong(ValueError):
    def __init__(self, field: str, why: str) -> None:
        super().__init__(why)
        self.field = field


def language_names(offered: Sequence[str]) -> dict[str, str]:
    """The tags of offered languages by all names that a file may call them."""
    known = languages.known()
    names = {import_cells.plain(tag): tag for tag in offered}
    for tag in offered:
        if row := known.get(tag):
            names |= {import_cells.plain(name): tag for name in (row.name, *row.eoir)}
    return names | {name: tag for name, tag in LANGUAGES.items() if tag in offered}


def read(sheet: Sheet, office: Office) -> Iterator[Line | Unreadable]:
    """Every row of the sheet that is not empty, in order."""
    for number, cells in sheet.records():
        yield _Row(sheet, office, number, cells).read()


class _Row:
    """One row on its way: takes cells, collects problems."""

    def __init__(self, sheet: Sheet, office: Office, number: int, cells: Sequence[str]) -> None:
        self._sheet = sheet
        self._office = office
        self._number = number
        self._cells = cells
        self._problems: list[Problem] = []

    def read(self) -> Line | Unreadable:
        """The row as a whole; every cell is looked at, so that all problems are told at once."""
        if any(map(str.strip, self._cells[len(self._sheet.header) :])):
            self._problem("", "", "more cells than the first row has columns; is there a stray separator?")
        reference = self._take("reference", import_cells.reference_of, "") or None
        kind = self._take("kind", import_cells.kind_of, "", needed=True)
        addresses = tuple(self._addresses())
        if reference is None and not addresses and not self._problems:
            self._problem("reference", "", "empty; a row needs a reference or a phone, to be known again")
        given = self._given(kind)
        agreed = self._agreed()
        label = self._label(reference)
        language = self._take("language", self._language, self._office.language)
        attorney = self._take("attorney", self._attorney, None)
        detained = self._take("detained", import_cells.yes_or_no, False)
        confidential = self._take("confidential", import_cells.yes_or_no, False)
        if self._problems or given is None or label is None:
            return self._unreadable()
        return Line(
            self._number, reference, label, kind, given, language, addresses, agreed, attorney, detained, confidential
        )

    def _label(self, reference: str | None) -> str | None:
        label = self._take("label", lambda text: import_cells.text_of(text, import_cells.LABEL_MOST), "") or reference
        if label is None:
            self._problem("label", "", "empty; a nickname will do")
        return label

    def _take(self, field: str, parse: Callable[[str], T], default: T, *, needed: bool = False) -> T:
        text = cell(self._sheet, self._cells, field).strip()
        found = self._parse(field, text, parse) if text or needed else None
        return default if found is None else found

    def _given(self, kind: str) -> Given | None:
        where = self._where(kind)
        day_text, day_column, hour_text, hour_column = date_and_time(self._sheet, self._cells)
        day = self._parse(day_column, day_text, import_cells.date_of)
        hour = self._parse(hour_column, hour_text, import_cells.time_of)
        place = self._take("place", lambda text: import_cells.text_of(text, import_cells.PLACE_MOST), "")
        judge = self._take("judge", lambda text: import_cells.text_of(text, import_cells.LABEL_MOST), "")
        medium = self._take("medium", import_cells.medium_of, UNKNOWN)
        if where is None or day is None or hour is None:
            return None
        try:
            wall = import_cells.checked_wall(day, hour, where.zone)
        except ValueError as error:
            self._problem(hour_column, hour_text, str(error))
            return None
        return Given(wall, where.zone, where.city, where.court, place or None, medium, judge or None)

    def _parse(self, column: str, text: str, parse: Callable[[str], T]) -> T | None:
        if not text.strip():
            self._problem(column, "", "empty")
            return None
        try:
            return parse(text)
        except ValueError as error:
            self._problem(column, text, str(error))
            return None

    def _where(self, kind: str) -> _Where | None:
        cells = [cell(self._sheet, self._cells, field).strip() for field in ("court", "city", "zone")]
        try:
            return _where(kind in COURT_KINDS, *cells)
        except _Wrong as wrong:
            self._problem(wrong.field, cell(self._sheet, self._cells, wrong.field), str(wrong))
            return None

    def _addresses(self) -> Iterator[tuple[str, str]]:
        if phone := self._take("phone", import_cells.phone_of, ""):
            yield from self._wanted("phone", "sms", phone)
        if chat := self._take("telegram", import_cells.telegram_of, ""):
            yield from self._wanted("telegram", "telegram", chat)

    def _wanted(self, field: str, channel: str, value: str) -> Iterator[tuple[str, str]]:
        if self._office.refuses(channel, value):
            self._problem(field, value, "asked us for no more messages, or to be erased; leave it empty")
        else:
            yield channel, value

    def _agreed(self) -> Agreed | None:
        if not self._take("consent", import_cells.yes_or_no, False):
            return None
        on = self._take("consent_date", _day_of, None, needed=True)
        how = self._take(
            "consent_how", lambda text: import_cells.text_of(text, import_cells.PLACE_MOST), "", needed=True
        )
        if on is not None and on > self._office.today:
            self._problem("consent_date", cell(self._sheet, self._cells, "consent_date"), "a day still to come")
        return Agreed(on, how) if on is not None and how else None

    def _language(self, text: str) -> str:
        return import_cells.language_of(text, self._office.languages)

    def _attorney(self, text: str) -> int | None:
        found = self._office.attorneys.get(import_cells.plain(text))
        if found is None:
            raise ValueError("not an attorney of this office; the config lists them")
        return found

    def _problem(self, field: str, value: str, why: str) -> None:
        place = self._sheet.columns.get(field)
        column = self._sheet.header[place] if place is not None else field.replace("_", " ")
        if import_cells.looks_like_a_number(value) or import_cells.is_nine_digits(value):
            value, why = "", import_cells.A_NUMBER_SAID
        self._problems.append(Problem(column, value.strip(), why))

    def _unreadable(self) -> Unreadable:
        cells = list(self._cells) + [""] * (len(self._sheet.header) - len(self._cells))
        for place, text in enumerate(cells):
            if place in self._sheet.a_number_columns or import_cells.is_nine_digits(text):
                cells[place] = ""
            elif import_cells.looks_like_a_number(text):
                cells[place] = a_numbers.strip(text).text
        return Unreadable(self._number, tuple(cells), tuple(self._problems))


def _day_of(text: str) -> date | None:
    return import_cells.date_of(import_cells.split_datetime(text)[0])


@lru_cache(maxsize=8192)
def _where(is_court: bool, court_cell: str, city_cell: str, zone_cell: str) -> _Where:
    """The court, the city that names its zone, and the zone. What is no court is found by its city or its zone."""
    zone = _tried("zone", import_cells.zone_of, zone_cell) if zone_cell else None
    court: Court | None = None
    if court_cell:
        court = _tried("court", import_cells.court_of, court_cell)
    elif is_court and city_cell and zone is None:
        court = _tried("city", import_cells.court_of, city_cell)
    if court is not None:
        return _Where(court.code or None, court.city, zone or court.zone)
    if zone is None and city_cell:
        zone = _tried("city", import_cells.zone_of_city, city_cell)
    if zone is None:
        raise _Wrong(
            "court" if is_court else "zone", "empty; without a court we need the time zone" if not is_court else "empty"
        )
    return _Where(None, city_cell or zone.rpartition("/")[2].replace("_", " "), zone)


def _tried(field: str, parse: Callable[[str], T], text: str) -> T:
    try:
        return parse(text)
    except ValueError as error:
        raise _Wrong(field, str(error)) from None

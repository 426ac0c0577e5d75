"""The rows of a sheet: Lines that can be stored, Unreadable with every problem (column, value, why), or set aside."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from bot import import_dates, import_text
from bot.import_against import Against, Office, place_of
from bot.import_lacks import NO_HOUR
from bot.import_occasion import label_of, occasion_of
from bot.import_sheet import Record, Sheet, date_and_time, key_in, reference_in, texts_of
from bot.import_title import medium_in
from bot.import_where import Nowhere, Where, says_only_where, where
from bot.odd_dates import IN_WORDS, doubts
from scheduler.hearings import Given, Medium
from scheduler.import_lines import identity
from scheduler.imports import Agreed, Crowd, Line
from scheduler.policy import COURT_KINDS

T = TypeVar("T")
UNKNOWN: Medium = "unknown"
# As short as "2026-12-15 08:30" a moment has no distance from UTC.
_NO_INSTANT = 16


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a row cannot be read. `value` is empty where it must not be repeated."""

    column: str
    value: str
    why: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A row that nothing is stored of. `cells` are its own, without A-numbers; `reference`, `uid`: as far as they could
    be read, so that a hearing whose row is unreadable is not taken for gone."""

    number: int
    cells: tuple[str, ...]
    problems: tuple[Problem, ...]
    reference: str = ""
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Aside:
    """A row that asks for nothing: no hearing, or an older version of another one. `title`: without A-numbers."""

    number: int
    title: str
    why: str


def read(sheet: Sheet, office: Office) -> Iterator[Line | Unreadable | Aside]:
    """Every row of the sheet that is not empty, in order."""
    yield from read_some(sheet, office, sheet.records())


def read_some(sheet: Sheet, office: Office, records: Iterable[Record]) -> Iterator[Line | Unreadable | Aside]:
    """These rows of the sheet."""
    against = Against(sheet, office)
    for record in records:
        yield _Row(against, record).read()


def crowd(sheet: Sheet, office: Office) -> Crowd:
    """What the file says of each person who stands in more than one row."""
    gathering = Gathering(sheet, office)
    for record in sheet.records() if sheet.often else ():
        gathering.see(record)
    return gathering.crowd


class Gathering:
    """Makes a `crowd` of the rows that it sees: by identity (kind, wall time), None where a row cannot be read."""

    def __init__(self, sheet: Sheet, office: Office) -> None:
        self.crowd: dict[object, list[tuple[str | None, str | None]]] = {}
        self._sheet = sheet
        self._against = Against(sheet, office)

    def see(self, record: Record) -> None:
        """One more row."""
        if hash(key_in(self._sheet.places, record.cells)) not in self._sheet.often:
            return
        row = _Row(self._against, record)
        line = row.read()
        if isinstance(line, Line):
            self.crowd.setdefault(identity(line), []).append((line.kind, line.wall))
        elif reference := reference_in(self._sheet.places.get("reference"), record.cells):
            self.crowd.setdefault(reference, []).append((row.kind or None, None))


class _Row:
    """One row on its way: takes cells, collects problems."""

    def __init__(self, against: Against, record: Record) -> None:
        self.kind = ""
        self._against = against
        self._sheet = against.sheet
        self._record = record
        self._texts = texts_of(against.sheet, record.cells)
        self._problems: list[Problem] = []

    def read(self) -> Line | Unreadable | Aside:
        """The row as a whole; every cell is looked at, so that all problems are told at once."""
        record, texts = self._record, self._texts
        title, place = texts.get("summary", ""), texts.get("place", "")
        occasion = occasion_of(texts.get("kind", ""), title, place)
        if aside := record.aside or occasion.aside:
            return Aside(record.number, import_text.without_a_number(title)[: import_text.LABEL_MOST], aside)
        if record.problems or record.hidden or len(record.cells) > self._against.width:
            self._known_problems()
        if self._problems and self._torn:
            return self._unreadable(reference_in(self._sheet.places.get("reference"), record.cells), "")
        if occasion.problem:
            self._problem(occasion.column, texts.get(occasion.column, ""), occasion.problem)
        self.kind = occasion.kind
        values = self._values()
        said = values.get
        reference, uid = said("reference") or None, said("uid", "")
        if uid and title and reference is None:
            reference = self._against.office.reference_in(title)
        addresses = tuple(self._addresses(values))
        if reference is None and not uid and not addresses and not self._problems:
            self._problem("reference", "", "empty; a row needs a reference or a phone, to be known again")
        given = self._given(values, title, place)
        agreed = self._agreed() if said("consent") else None
        label = self._label(values, reference, title)
        if self._problems or given is None or label is None:
            return self._unreadable(reference or "", uid)
        version = (said("sequence", 0), said("modified", 0)) if uid else (0, 0)
        return Line(
            record.number, reference, label, self.kind, given, said("language", self._against.office.language),
            addresses, agreed, said("attorney"), said("detained", False), said("confidential", False),
            uid or None, version, said("state", False), self._note(given.wall),
        )  # fmt: skip

    def _note(self, wall: datetime) -> str:
        """What whoever looks at the file should know; of the past it is too late to ask."""
        today = datetime.combine(self._against.office.today, time())
        odd = doubts(wall, today) if wall > today else ()
        return "; ".join(filter(None, (self._record.note, " ".join(IN_WORDS[each] for each in odd))))

    def _known_problems(self) -> None:
        record, sheet = self._record, self._sheet
        for column, value, why in record.problems:
            self._problem(column, value, why)
        if record.hidden:
            for name, place in sheet.places.items():
                if place in record.hidden:
                    self._problem(name, "", import_text.A_NUMBER_SAID)
        if self._torn:
            said = "more cells than the first row has columns; is there a stray separator, or one in a cell that has no"
            self._problem("", "", f"{said} quotation marks around it?")

    @property
    def _torn(self) -> bool:
        """Whether a separator too many moved its cells, so that each stands under another column's name."""
        return any(map(str.strip, self._record.cells[len(self._sheet.header) :]))

    def _values(self) -> dict[str, Any]:
        parsers = self._against.parsers
        return {
            name: found
            for name, text in self._texts.items()
            if name in parsers and (found := self._parse(name, text, parsers[name])) is not None
        }

    def _label(self, values: Mapping[str, Any], reference: str | None, title: str) -> str | None:
        label, last = values.get("label", ""), values.get("last_name", "")
        if label and not last:
            return str(label)
        try:
            return label_of(label, last, title) or reference or label_of("", "", "", needed=True)
        except ValueError as error:
            self._problem("summary" if title else "label", title, str(error))
            return None

    def _given(self, values: Mapping[str, Any], title: str, place_text: str) -> Given | None:
        found = self._where(title, place_text)
        place: str | None = values.get("place") or None
        medium: Medium = values.get("medium", UNKNOWN)
        if medium == UNKNOWN and (place_text or title):
            medium = medium_in(f"{place_text}\n{title}")
        wall = self._wall(found)
        if found is None or wall is None:
            return None
        if place and found.court and says_only_where(place):
            place = None
        return Given(wall, found.zone, found.city, found.court, place, medium, values.get("judge") or None)

    def _wall(self, found: Where | None) -> datetime | None:
        one = "datetime" if "datetime" in self._texts else "date"
        if one not in self._texts and self._record.problems:
            # That it has no start was said.
            return None
        if len(self._texts.get(one, "")) > _NO_INSTANT:
            exact = self._parse(one, self._texts[one], import_dates.exact_instant)
            if exact is not None:
                local = exact.astimezone(ZoneInfo(found.zone)) if found else None
                return local.replace(tzinfo=None, second=0, microsecond=0, fold=0) if local else None
        day_text, day_column, hour_text, hour_column = date_and_time(self._sheet, self._texts)
        day = self._parse(day_column, day_text, self._against.date_of)
        if day_text and not hour_text:
            self._problem("time", "", NO_HOUR)
            return None
        hour = self._parse(hour_column, hour_text, import_dates.time_of)
        if found is None or day is None or hour is None:
            return None
        try:
            return import_dates.checked_wall(day, hour, found.zone)
        except ValueError as error:
            self._problem(hour_column, hour_text, str(error))
            return None

    def _parse(self, column: str, text: str, parse: Callable[[str], T]) -> T | None:
        try:
            if not text:
                raise ValueError("empty")
            if text[0] == "#" or len(text) > import_text.CELL_MOST:
                import_text.check_whole(text)
            return parse(text)
        except ValueError as error:
            self._problem(column, text, str(error))
            return None

    def _where(self, title: str, place: str) -> Where | None:
        texts = self._texts
        cells = (texts.get("court", ""), texts.get("city", ""), texts.get("zone", ""))
        try:
            return where(self.kind in COURT_KINDS, *cells, place, title, self._record.home)
        except Nowhere as nowhere:
            # What the kind asks for is not known where the kind is not.
            if self.kind:
                self._problem(nowhere.field, texts.get(nowhere.field, ""), str(nowhere))
            return None

    def _addresses(self, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        for field, channel in (("phone", "sms"), ("telegram", "telegram")):
            if field not in values:
                continue
            if self._against.office.refuses(channel, values[field]):
                said = "asked us for no more messages, or to be erased; leave it empty"
                self._problem(field, values[field], said)
            else:
                yield channel, values[field]

    def _agreed(self) -> Agreed | None:
        texts = self._texts
        on = self._parse("consent_date", texts.get("consent_date", ""), self._against.day_of)
        how = self._parse("consent_how", texts.get("consent_how", ""), place_of)
        if on is not None and on > self._against.office.today:
            self._problem("consent_date", texts["consent_date"], "a day still to come")
        return Agreed(on, how) if on is not None and how else None

    def _problem(self, field: str, value: str, why: str) -> None:
        place = self._sheet.places.get(field)
        column = self._sheet.header[place] if place is not None else field.replace("_", " ")
        if import_text.looks_like_a_number(value) or import_text.is_nine_digits(value):
            value, why = "", import_text.A_NUMBER_SAID
        self._problems.append(Problem(column, value.strip()[: import_text.PLACE_MOST], why))

    def _unreadable(self, reference: str, uid: str) -> Unreadable:
        cells = [*self._record.cells, *[""] * (len(self._sheet.header) - len(self._record.cells))]
        for place, text in enumerate(cells):
            cells[place] = "" if place in self._sheet.columns.a_numbers else import_text.without_a_number(text)
        return Unreadable(self._record.number, tuple(cells), tuple(self._problems), reference, uid)

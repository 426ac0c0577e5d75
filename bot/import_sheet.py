"""A file of hearings as rows of cells, whatever it was: CSV, a calendar, or one that was kept between two requests.

It says what stands in which cell, and how often each reference comes; what a row means is `import_rows`' business.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Literal, NamedTuple

from bot.a_numbers import strip
from bot.import_columns import Columns, Reading, SheetProblem
from bot.import_dates import either_first, split_datetime, which_first
from bot.import_text import plain, unwrapped

Kind = Literal["csv", "ics"]

MOST_ROWS = 500_000
MOST_COLUMNS = 256
_HEADER_MOST = 80


class Record(NamedTuple):
    """One row as it stands. `number`: as a spreadsheet counts, or the how-manieth event of a calendar.

    `hidden`: places of cells that held an A-number and are empty now; `problems`: (column, value, why) that were found
    on the way here; `note`: what was assumed; `aside`: why there is nothing to do for it; `home`: the zone of what is
    no court and names none.
    """

    number: int
    cells: Sequence[str]
    hidden: frozenset[int] = frozenset()
    problems: tuple[tuple[str, str, str], ...] = ()
    note: str = ""
    aside: str = ""
    home: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """An opened file. `rows`: how many there are; `records` reads them anew each time. `often`: see `Look`; `called`:
    what the calendar calls itself.

    `day_first`: how 05/12/2026 is read; None where the file writes both orders, so that such a date cannot be read.
    `either`: a date of the file's that may be read both ways, where no row says which one is meant.
    """

    name: str
    kind: Kind
    header: tuple[str, ...]
    columns: Columns
    digest: str
    rows: int
    records: Callable[[], Iterator[Record]]
    often: frozenset[int] = frozenset()
    day_first: bool | None = False
    delimiter: str = ","
    reading: Reading = field(default_factory=Reading)
    called: str = ""
    either: str = ""

    @property
    def places(self) -> Mapping[str, int]:
        """Our field -> place in a row."""
        return self.columns.places


def readable(sheet: Sheet) -> Sheet:
    """The sheet, if it can be read as it is. Raises SheetProblem with the first thing that is in the way."""
    if sheet.columns.problems:
        raise SheetProblem(f"{sheet.name}: {sheet.columns.problems[0]}")
    return sheet


def header_of(names: Sequence[str]) -> tuple[str, ...]:
    """The names of columns as they are shown and kept. Where nothing names the columns, these are somebody's cells."""
    bare = (strip(unwrapped(name)).text for name in names)
    return tuple("".join(mark for mark in name if mark.isprintable())[:_HEADER_MOST] for name in bare)


def texts_of(sheet: Sheet, cells: Sequence[str]) -> dict[str, str]:
    """What stands in a row, by field; fields with nothing in them are left out. Constants stand in for empty cells."""
    found = dict(sheet.columns.constants)
    had = len(cells)
    for name, place in sheet.columns.places.items():
        if place < had and (text := cells[place].strip()):
            found[name] = unwrapped(text) if text[0] in "='" else text
    return found


def date_and_time(sheet: Sheet, texts: Mapping[str, str]) -> tuple[str, str, str, str]:
    """(date, its column, time, its column), from two columns or one; "" where nothing stands."""
    places = sheet.columns.places
    one = "datetime" if "datetime" in places else "date"
    day, hour = split_datetime(texts.get(one, ""))
    day_column = one
    if one == "datetime" and not day and "date" in places:
        day, hour = split_datetime(texts.get("date", ""))
        day_column = "date"
    own = texts.get("time", "")
    if len(own) > 9:
        # Some write the day into both columns.
        own = split_datetime(own)[1] or own
    return day, day_column, own or hour, "time" if own or "time" in places else one


class Look:
    """A look at all rows before the first of them is read: whose come more than once, and in which order dates are
    written. Unreadable rows count: a file of which one row cannot be read must not make the other one look
    like a move."""

    def __init__(self, columns: Columns) -> None:
        self._key = partial(key_in, columns.places)
        self._dates = [columns.places[name] for name in ("datetime", "date") if name in columns.places]
        self._orders: set[str] = set()
        self._either = ""
        self._once: set[int] = set()
        self._often: set[int] = set()
        self.rows = 0

    def see(self, cells: Sequence[str]) -> None:
        """One more row. Raises SheetProblem when there are too many."""
        self.rows += 1
        if self.rows > MOST_ROWS:
            raise SheetProblem(f"more than {MOST_ROWS:,} rows; split the file")
        for place in self._dates:
            if len(cells) > place and (order := which_first(cells[place])):
                self._orders.add(order)
            elif not self._either and len(cells) > place:
                self._either = either_first(cells[place])
        if key := self._key(cells):
            # A set of hashes, so that a large file costs megabytes and not its own size.
            (self._often if (mark := hash(key)) in self._once else self._once).add(mark)

    def day_first(self, said: bool | None) -> bool | None:
        """How dates of three numbers are to be read, if nobody `said` it."""
        if said is not None:
            return said
        return None if "day" in self._orders else False

    @property
    def either(self) -> str:
        """The first date that may be read both ways, where no other one says how they are written; else ""."""
        return "" if self._orders else self._either

    @property
    def often(self) -> frozenset[int]:
        """The hashes of what `key_in` finds in more than one row."""
        return frozenset(self._often)


def reference_in(place: int | None, cells: Sequence[str]) -> str:
    """The reference as it stands in a row, for comparing with those in other rows."""
    if place is None or place >= len(cells):
        return ""
    return " ".join(unwrapped(cells[place]).split())


def key_in(places: Mapping[str, int], cells: Sequence[str]) -> str:
    """What rows of one person have in common as they stand: the reference, or the end of the phone and the name."""
    if reference := reference_in(places.get("reference"), cells):
        return reference
    phone, label = (places.get(name, len(cells)) for name in ("phone", "label"))
    if phone >= len(cells) or label >= len(cells):
        return ""
    digits = "".join(filter(str.isdigit, cells[phone]))[-7:]
    return f"\0{digits} {plain(cells[label])}" if digits else ""

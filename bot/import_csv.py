"""A CSV file as spreadsheets and case programs write it, opened as a Sheet. It never holds more than one row."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from bot import a_numbers
from bot.import_bytes import Survey
from bot.import_columns import Columns, Reading, SheetProblem, columns_of, known
from bot.import_sheet import MOST_COLUMNS, Look, Record, Sheet, header_of
from bot.import_source import Source
from bot.import_text import plain

_MARKS = ",;\t|"
# Reports put a title and the day they were made above their columns.
_TITLES_MOST = 15
# So many names of columns in one row are no hearing.
_NAMES_LEAST = 3
_END = "\x1eend of the file\x1e"


def look_at_csv(source: Source, found: Survey, read_as: Callable[[Sequence[str]], Reading]) -> Sheet:
    """The file as a Sheet, whatever its columns lack: that stands in its `columns.problems`. Raises SheetProblem."""
    head = _head(source, found)
    reading = read_as(head.header)
    columns = columns_of(head.header, reading)
    rows = _Rows(source, found.encoding, head, columns)
    look = Look(columns)
    for record in rows.records():
        look.see(record.cells)
    return Sheet(
        # Scans are often named after the number.
        name=a_numbers.strip(source.name).text,
        kind="csv",
        header=head.header,
        columns=columns,
        digest=found.digest,
        rows=look.rows,
        records=rows.records,
        often=look.often,
        day_first=look.day_first(reading.day_first),
        delimiter=head.delimiter,
        reading=reading,
        either=look.either,
    )


@dataclass(frozen=True, slots=True)
class _Head:
    """`skip`: how many rows there are up to the names of the columns, these included."""

    delimiter: str
    header: tuple[str, ...]
    skip: int


@dataclass(frozen=True, slots=True)
class _Rows:
    source: Source
    encoding: str
    head: _Head
    columns: Columns

    def records(self) -> Iterator[Record]:
        """Every row that is not empty, with its number as a spreadsheet shows it."""
        with io.TextIOWrapper(self.source.open(), self.encoding, "replace", newline="") as file:
            reader = csv.reader(_lines(file), delimiter=self.head.delimiter)
            start = 1
            try:
                for number, cells in enumerate(reader, 1):
                    if number > self.head.skip and any(map(str.strip, cells)):
                        if cells[-1].endswith(_END):
                            self._must_be_closed(cells, start)
                            return
                        if aside := self._named_again(number, cells):
                            yield Record(number, cells, aside=aside)
                        else:
                            swallowed = self._swallowed(cells) if reader.line_num > start else ()
                            yield Record(number, cells, problems=swallowed)
                    start = reader.line_num + 1
            except csv.Error as error:
                raise SheetProblem(f"{self.source.name}, line {start}: {_said(error)}") from None

    def _named_again(self, number: int, cells: Sequence[str]) -> str:
        """Why a row is none, where it names the columns once more, as on each page of a print. Raises SheetProblem when
        it names other ones: read by the first names, what follows would be wrong."""
        date = next((self.columns.places[name] for name in ("date", "datetime") if name in self.columns.places), 0)
        if len(cells) <= date or any(map(str.isdigit, cells[date])):
            return ""
        named = [name for name in map(plain, cells) if name]
        if [plain(name) for name in self.head.header if name] == named:
            return "names the columns once more"
        if len(named) < _NAMES_LEAST or len(known(named)) * 2 <= len(named):
            return ""
        raise SheetProblem(
            f"{self.source.name}, row {number}: a second list begins, with other columns than the first one. Save each"
            " list as a file of its own"
        )

    def _must_be_closed(self, cells: Sequence[str], start: int) -> None:
        if cells != [_END]:
            raise SheetProblem(f"{self.source.name}, line {start}: {_UNCLOSED}")

    def _swallowed(self, cells: Sequence[str]) -> tuple[tuple[str, str, str], ...]:
        """A quotation mark too many takes in the rows that follow, up to the next one."""
        marks = len(self.head.header) - 1
        for cell in cells:
            if marks and "\n" in cell and any(line.count(self.head.delimiter) >= marks for line in cell.split("\n")):
                return (("", "", "a quotation mark too many: the next row stands inside a cell of this one"),)
        return ()


_UNCLOSED = "a quotation mark is opened there and never closed"


def _said(error: csv.Error) -> str:
    return _UNCLOSED if "field limit" in str(error) or "field larger" in str(error) else str(error)


def _lines(file: Iterable[str]) -> Iterator[str]:
    whole = (line.replace("\0", "") if "\0" in line else line for line in file)
    # What a quotation mark left open would swallow, without a word.
    return chain(whole, ("\n", _END))


def _head(source: Source, found: Survey) -> _Head:
    """Where the columns are named, and how they are separated. Excel may state that in a line of its own."""
    stated = re.match(r'"?sep=([,;\t|:])"?[,;\t ]*(?:[\r\n]|$)', found.start)
    marks = stated[1] if stated else _MARKS
    rows = {mark: list(islice(_cut(found.start, mark), _TITLES_MOST)) for mark in marks}
    best = max(
        ((len(known(names)), -number, mark) for mark in marks for number, names in enumerate(rows[mark], 1)),
        key=lambda each: each[:2],
        default=(0, -1, marks[0]),
    )
    mark, number = best[2], -best[1]
    if best[0] < 2:
        # Nothing is recognised: the first row that is not empty counts, cut into as many columns as it can be.
        first = 1 if stated else 0
        mark = max(marks, key=lambda each: len(next(filter(None, rows[each][first:]), [])))
        number = next((n for n, names in enumerate(rows[mark], 1) if n > first and any(names)), first + 1)
    names = rows[mark][number - 1] if len(rows[mark]) >= number else []
    if len(names) > MOST_COLUMNS:
        raise SheetProblem(f"{source.name} has {len(names):,} columns; a list may have {MOST_COLUMNS}")
    return _Head(mark, header_of(names), number)


def _cut(text: str, mark: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(io.StringIO(text.replace("\0", ""), newline=""), delimiter=mark)
    except csv.Error:
        return

"""A file of hearings, read row by row: each one is a Line that can be stored, or Unreadable with column, value and why.

It reads what spreadsheets write (BOM, UTF-16, cp1252, semicolons) and never holds more than one row. It stores nothing.
"""

from __future__ import annotations

import codecs
import csv
import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from bot.import_cells import date_of, kind_of, plain, split_datetime, time_of
from bot.import_words import A_NUMBER_COLUMNS, COLUMNS
from scheduler.imports import Crowd

FIELDS = tuple(dict.fromkeys(COLUMNS.values()))


class SheetProblem(Exception):
    """The file as a whole cannot be read; the message says why and what it should be like."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """An opened file. `columns`: our field -> place in a row; `unread`: headers that mean nothing to us."""

    path: Path
    encoding: str
    delimiter: str
    header: tuple[str, ...]
    columns: Mapping[str, int]
    unread: tuple[str, ...]
    a_number_columns: tuple[int, ...]
    digest: str
    rows: int
    skip: int

    def records(self) -> Iterator[tuple[int, list[str]]]:
        """Every row that is not empty, with its number as a spreadsheet shows it."""
        with self.path.open(encoding=self.encoding, errors="replace", newline="") as file:
            lines = (line.replace("\0", "") if "\0" in line else line for line in file)
            reader = csv.reader(lines, delimiter=self.delimiter)
            try:
                for number, cells in enumerate(reader, 1):
                    if number > self.skip and any(map(str.strip, cells)):
                        yield number, cells
            except csv.Error as error:
                raise SheetProblem(f"{self.path.name}, line {reader.line_num}: {error}") from None


def open_sheet(path: Path, mapping: Mapping[str, str] = MappingProxyType({})) -> Sheet:
    """Look at the file: its encoding, separator and columns. `mapping`: our field -> the column to read it from.

    Raises SheetProblem.
    """
    try:
        digest, encoding, lines = _survey(path)
    except OSError as error:
        raise SheetProblem(f"cannot read {path}: {error.strerror}") from None
    delimiter, header, skip = _head(path, encoding)
    columns = _columns(path, header, mapping)
    sheet = Sheet(
        path=path,
        encoding=encoding,
        delimiter=delimiter,
        header=header,
        columns=columns,
        unread=tuple(name for place, name in enumerate(header) if name and place not in columns.values()),
        a_number_columns=tuple(place for place, name in enumerate(header) if plain(name) in A_NUMBER_COLUMNS),
        digest=digest,
        rows=max(lines - skip, 0),
        skip=skip,
    )
    _must_have(sheet)
    return sheet


def crowd(sheet: Sheet) -> Crowd:
    """What the file says of each reference that stands in more than one row: (kind, wall time), None where unreadable.

    Unreadable rows count: a file of which one row cannot be read must not make the other one look like a move.
    """
    if "reference" not in sheet.columns:
        return {}
    place = sheet.columns["reference"]
    once: set[int] = set()
    often: set[int] = set()
    for _, cells in sheet.records():
        if len(cells) > place and (reference := " ".join(cells[place].split())):
            # A set of hashes, so that a large file costs megabytes and not its own size.
            (often if (mark := hash(reference)) in once else once).add(mark)
    found: dict[str, list[tuple[str | None, str | None]]] = {}
    if often:
        for _, cells in sheet.records():
            reference = " ".join(cells[place].split()) if len(cells) > place else ""
            if reference and hash(reference) in often:
                found.setdefault(reference, []).append((_kind(sheet, cells), _wall(sheet, cells)))
    return found


def cell(sheet: Sheet, cells: Sequence[str], field: str) -> str:
    """What stands in the column for `field`; "" when there is none."""
    place = sheet.columns.get(field)
    return cells[place] if place is not None and place < len(cells) else ""


def date_and_time(sheet: Sheet, cells: Sequence[str]) -> tuple[str, str, str, str]:
    """(date, its column, time, its column), from two columns or one; "" where nothing stands."""
    one = "datetime" if "datetime" in sheet.columns else "date"
    day, hour = split_datetime(cell(sheet, cells, one))
    day_column = one
    if one == "datetime" and not day and "date" in sheet.columns:
        day, hour = split_datetime(cell(sheet, cells, "date"))
        day_column = "date"
    own = cell(sheet, cells, "time").strip()
    return day, day_column, own or hour, "time" if own or "time" in sheet.columns else one


def _kind(sheet: Sheet, cells: Sequence[str]) -> str | None:
    try:
        return kind_of(cell(sheet, cells, "kind"))
    except ValueError:
        return None


def _wall(sheet: Sheet, cells: Sequence[str]) -> str | None:
    day, _, hour, _ = date_and_time(sheet, cells)
    try:
        return f"{date_of(day).isoformat()}T{time_of(hour).isoformat('minutes')}"
    except ValueError:
        return None


def _survey(path: Path) -> tuple[str, str, int]:
    """(digest, encoding, lines), in one pass over the bytes."""
    digest, lines, encoding = hashlib.sha256(), 0, "utf-8-sig"
    with path.open("rb") as file:
        start = file.read(2)
        if start in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            encoding = "utf-16"
        file.seek(0)
        decoder = codecs.getincrementaldecoder(encoding)()
        last = b"\n"
        while block := file.read(1 << 16):
            digest.update(block)
            lines += block.count(b"\n")
            last = block
            if encoding != "cp1252":
                try:
                    decoder.decode(block)
                except UnicodeDecodeError:
                    encoding = "cp1252"
    return digest.hexdigest(), encoding, lines + (not last.rstrip(b"\0").endswith(b"\n"))


def _head(path: Path, encoding: str) -> tuple[str, tuple[str, ...], int]:
    """(separator, the column names, lines before the first row). Excel may state the separator in a line of its own."""
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        first = file.readline()
        stated = re.fullmatch(r"sep=(.)\s*", first)
        names = file.readline() if stated else first
    delimiter = stated[1] if stated else max(",;\t|", key=lambda mark: len(_known(_cut(names, mark))))
    return delimiter, tuple(_cut(names, delimiter)), 2 if stated else 1


def _columns(path: Path, header: Sequence[str], mapping: Mapping[str, str]) -> dict[str, int]:
    names = [plain(name) for name in header]
    columns: dict[str, int] = {}
    for field, wanted in mapping.items():
        if field not in FIELDS:
            raise SheetProblem(f"nothing is called {field!r}; the fields are {', '.join(FIELDS)}")
        if plain(wanted) not in names:
            raise SheetProblem(f"{path.name} has no column {wanted!r}; it has: {', '.join(header)}")
        columns[field] = names.index(plain(wanted))
    mapped = set(columns)
    for place, name in enumerate(names):
        found = COLUMNS.get(name)
        if found is None or found in mapped or place in columns.values() or name in A_NUMBER_COLUMNS:
            continue
        if found in columns:
            raise SheetProblem(
                f"{path.name}: the columns {header[columns[found]]!r} and {header[place]!r} both give the {found};"
                f" choose with --mapping {found}=COLUMN"
            )
        columns[found] = place
    return columns


def _must_have(sheet: Sheet) -> None:
    had = sheet.columns.keys()
    missing = [
        said
        for said, fields in (
            ("date", {"date", "datetime"}),
            ("kind", {"kind"}),
            ("court (or zone)", {"court", "city", "zone"}),
            ("reference or name", {"reference", "label"}),
        )
        if not had & fields
    ]
    if missing:
        raise SheetProblem(
            f"{sheet.path.name}: no column for {', '.join(missing)}."
            f" The first row must name the columns; it has: {', '.join(sheet.header) or 'nothing'}"
        )


def _known(header: Sequence[str]) -> set[str]:
    return {COLUMNS[plain(name)] for name in header if plain(name) in COLUMNS}


def _cut(line: str, delimiter: str) -> list[str]:
    return [name.strip() for name in next(csv.reader([line], delimiter=delimiter), [])]

"""A file's rows between two requests: as the database keeps them, without A-numbers, and as a Sheet again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, get_args

from bot.import_columns import Reading, columns_of, reading_of
from bot.import_sheet import Kind, Look, Record, Sheet
from bot.import_text import is_nine_digits, looks_like_a_number, unwrapped, without_a_number
from scheduler import import_prepared
from scheduler.db import Database
from scheduler.import_prepared import Prepared


def row_of(sheet: Sheet, record: Record) -> str:
    """One row to be kept. A cell that held an A-number is empty, and it is remembered that it did."""
    cells, hidden = [], []
    for place, text in enumerate(record.cells):
        if place in sheet.columns.a_numbers:
            cells.append("")
        elif is_nine_digits(unwrapped(text)) or looks_like_a_number(text):
            cells.append("")
            hidden.append(place)
        else:
            cells.append(text)
    problems = [(column, without_a_number(value), why) for column, value, why in record.problems]
    kept = {"cells": cells, "hidden": hidden, "problems": problems, "note": record.note}
    kept |= {"aside": record.aside, "home": record.home}
    return json.dumps({name: value for name, value in kept.items() if value}, ensure_ascii=False)


def record_of(number: int, text: str) -> Record:
    """What `row_of` kept."""
    kept: dict[str, Any] = json.loads(text)
    return Record(
        number,
        kept.get("cells", []),
        frozenset(kept.get("hidden", ())),
        tuple((column, value, why) for column, value, why in kept.get("problems", ())),
        kept.get("note", ""),
        kept.get("aside", ""),
        kept.get("home", ""),
    )


def records_of(db: Database, prepared_id: int) -> Iterator[Record]:
    """All rows of a file that is kept, in order."""
    last = 0
    while rows := import_prepared.chunk(db, prepared_id, last):
        yield from (record_of(row["number"], row["cells"]) for row in rows)
        last = rows[-1]["number"]


def sheet_of(db: Database, kept: Prepared, look: Look | None = None) -> Sheet:
    """The file again. `look`: at all of its rows, without which no order of dates is known. Raises SheetProblem."""
    header, reading = header_of(kept), reading_of(kept.reading)
    columns = columns_of(header, reading)
    return Sheet(
        name=kept.name,
        kind=next(each for each in get_args(Kind) if each == kept.kind),
        header=header,
        columns=columns,
        digest=kept.digest,
        rows=look.rows if look else 0,
        records=lambda: records_of(db, kept.id),
        often=look.often if look else frozenset(),
        day_first=look.day_first(reading.day_first) if look else reading.day_first,
        reading=reading,
    )


def header_of(kept: Prepared) -> tuple[str, ...]:
    """The names of its columns."""
    return tuple(json.loads(kept.header)) if kept.header else ()


def reading_said(kept: Prepared) -> Reading:
    """How it is read, as somebody said it."""
    return reading_of(kept.reading)

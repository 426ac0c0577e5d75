"""What the columns of a file that waits are taken for, as a page asks it; and what was said of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.import_columns import FIELDS, Reading, columns_of
from bot.import_kept import header_of, reading_said, record_of
from bot.import_sheet import Look
from scheduler import import_prepared
from scheduler.db import Database

_SAMPLES = 3
_SAMPLE_MOST = 40


@dataclass(frozen=True, slots=True)
class Column:
    """A column as it was handed in. `field`: what it is read as, "" for nothing; `samples`: what stands in it."""

    header: str
    field: str
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """What a page asks about. `problems`: why the file cannot be read like this; `constants`: what empty cells mean.

    `fields`: all that a column can be; `day_first`: what was said of it; `asks_order`: whether it has to be said.
    """

    columns: tuple[Column, ...]
    problems: tuple[str, ...]
    constants: dict[str, str]
    day_first: bool | None
    asks_order: bool
    fields: tuple[str, ...] = FIELDS


def columns(db: Database, prepared_id: int) -> Columns:
    """What its columns are taken for. Raises ImportRefused."""
    kept = import_prepared.get(db, prepared_id)
    header, reading = header_of(kept), reading_said(kept)
    found = columns_of(header, reading)
    fields = {place: name for name, place in found.places.items()}
    rows = [record_of(row["number"], row["cells"]) for row in import_prepared.chunk(db, prepared_id, 0)]
    look = Look(found)
    for record in rows:
        look.see(record.cells)
    return Columns(
        tuple(
            Column(name, fields.get(place, ""), _samples([row.cells for row in rows], place))
            for place, name in enumerate(header)
            if place not in found.a_numbers
        ),
        found.problems,
        dict(found.constants),
        reading.day_first,
        look.day_first(reading.day_first) is None,
    )


def read_as(db: Database, prepared_id: int, reading: Reading) -> None:
    """Its columns mean this. Raises ImportRefused, or SheetProblem for what is no field or no column."""
    kept = import_prepared.get(db, prepared_id)
    columns_of(header_of(kept), reading)
    import_prepared.read_as(db, prepared_id, reading.as_json())


def _samples(rows: Sequence[Sequence[str]], place: int) -> tuple[str, ...]:
    texts = (" ".join(cells[place].split())[:_SAMPLE_MOST] for cells in rows if place < len(cells))
    return tuple(dict.fromkeys(text for text in texts if text))[:_SAMPLES]

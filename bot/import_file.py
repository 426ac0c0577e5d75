"""Opens a file of hearings, whatever it is, as a Sheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from bot.import_bytes import survey
from bot.import_columns import Reading
from bot.import_csv import look_at_csv
from bot.import_ics import look_at_ics
from bot.import_sheet import Sheet, readable
from bot.import_source import Source

# Of a header: how files with these columns were read the last time.
Recall = Callable[[Sequence[str]], Reading]


def open_sheet(path: Path, reading: Reading | None = None, recall: Recall | None = None, *, zone: str = "") -> Sheet:
    """A file that can be read as it is. `zone`: the office's. Raises SheetProblem."""
    return readable(look_at(path, reading, recall, zone=zone))


def look_at(
    given: Path | Source, reading: Reading | None = None, recall: Recall | None = None, *, zone: str = ""
) -> Sheet:
    """A file, whatever its columns lack: that stands in its `columns.problems`. Raises SheetProblem when it is none."""
    said = reading or Reading()
    source = Source.at(given) if isinstance(given, Path) else given
    found = survey(source)

    def read_as(header: Sequence[str]) -> Reading:
        return said.over(recall(header)) if recall else said

    if found.start.lstrip("\ufeff\r\n\t ")[:15].upper() == "BEGIN:VCALENDAR":
        return look_at_ics(source, found, read_as, zone=zone)
    return look_at_csv(source, found, read_as)

"""What `courtbell import` says of a file: as JSON every row, for people so many of each kind, and what follows."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from bot import import_shown
from bot.import_columns import Reading
from bot.import_dates import date_of
from bot.import_rows import Aside, Unreadable
from bot.import_sheet import Sheet
from bot.import_shown import OPEN, WHATS, Shown
from scheduler.imports import Finding, Import, Unread

Out = Callable[[str], None]
_MOST_SHOWN = {"new": 10, "unchanged": 0, "past": 20, "aside": 10, "skipped": 10}
_TRIED = "This was a dry run; nothing is stored. --apply stores it and parks its messages"


class Report:
    """Collects what the rows were and says it. As JSON every row is a line; for people only so many of each."""

    def __init__(self, as_json: bool, out: Out) -> None:
        self.counts: Counter[str] = Counter()
        self._json = as_json
        self._out = out
        self._shown: dict[str, list[str]] = {what: [] for what in WHATS}
        self._references: set[str] = set()
        self._uids: set[str] = set()

    @property
    def is_open(self) -> bool:
        """Whether anything is left for a person."""
        return any(self.counts[what] for what in OPEN)

    @property
    def unread(self) -> Unread:
        """What is known of the rows that could not be read."""
        return Unread(self._references, self._uids)

    def others(self) -> dict[str, int]:
        """The counts of what was no finding."""
        return {what: self.counts[what] for what in ("unreadable", "aside", "missing") if self.counts[what]}

    def other(self, row: Unreadable | Aside) -> None:
        """A row that could not be read, or that is no hearing."""
        if isinstance(row, Unreadable):
            self._references |= {row.reference} - {""}
            self._uids |= {row.uid} - {""}
        self.add(import_shown.of_other(row))

    def found(self, finding: Finding) -> None:
        """A row that was understood."""
        what = "skipped" if finding.skipped else finding.what
        if self._json or len(self._shown[what]) < _MOST_SHOWN.get(what, 100):
            self.add(import_shown.of_finding(finding))
        else:
            self.counts[what] += 1

    def add(self, each: Shown) -> None:
        """One more row."""
        self.counts[each.what] += 1
        if self._json:
            for said in import_shown.for_programs(each):
                self._out(json.dumps(said, ensure_ascii=False))
        elif len(self._shown[each.what]) < _MOST_SHOWN.get(each.what, 100):
            self._shown[each.what] += import_shown.lines(each)

    def end(
        self,
        sheet: Sheet,
        reading: Reading,
        before: Import | None,
        done: Import | None,
        left: Path | None,
        *,
        tried: bool,
        seen: str = "",
    ) -> None:
        """All that is said after the last row. `reading`: what was said this time; `tried`: it was a dry run; `seen`:
        with which mark something is chosen by it."""
        if self._json:
            self._out(json.dumps(self._counted(sheet, done, left) | ({"seen": seen} if seen else {})))
            return
        self._say_counts(sheet)
        for sentence in _about(sheet, reading, before, left):
            self._out(sentence)
        choose = f"; with --choose add --seen {seen}" if seen else ""
        self._out(f"{_TRIED}{choose}." if tried else _outcome(done))

    def _counted(self, sheet: Sheet, done: Import | None, left: Path | None) -> dict[str, Any]:
        """The end for a program."""
        return {
            "file": sheet.name,
            "counts": {what: self.counts[what] for what in WHATS},
            "import": done.id if done else None,
            "state": done.state if done else None,
            "unreadable_file": str(left) if left else None,
        }

    def _say_counts(self, sheet: Sheet) -> None:
        """The first rows of each kind, and how many there are of each."""
        for what, lines in reversed(self._shown.items()):
            for line in lines:
                self._out(f"{what:11}{line}")
            if lines and self.counts[what] > len(lines):
                self._out(f"{what:11}… {self.counts[what]:,} in all; --json lists every one")
        rows = sum(self.counts.values()) - self.counts["missing"]
        self._out(f"{sheet.name}: {rows:,} row{'s' if rows != 1 else ''}")
        for what, said in WHATS.items():
            if self.counts[what]:
                self._out(f"  {self.counts[what]:>9,}  {said}")


def _about(sheet: Sheet, reading: Reading, before: Import | None, left: Path | None) -> Iterator[str]:
    if sheet.columns.a_numbers:
        yield "A column headed as an A-number was not read: we never store it."
    if sheet.columns.unread:
        yield f"Columns that were not read: {', '.join(sheet.columns.unread)}"
    if sheet.reading and sheet.reading != reading:
        yield f"Read as such a file was the last time: {sheet.reading.in_words()}"
    if not sheet.rows:
        yield "Nothing stands below the names of the columns."
    if sheet.either and sheet.reading.day_first is None:
        meant = f"{sheet.either} was read as {date_of(sheet.either):%B %-d}"
        yield f"No date shows whether the day comes first: {meant}. Say --day-first, or --month-first."
    if before:
        yield f"A file with the same content was applied before, as import {before.id} ({before.state})."
    if left:
        yield f"What could not be read stands in {left}, each row with its problem: mend it and import that file."


def _outcome(done: Import | None) -> str:
    if done is None:
        return "Nothing had to be changed."
    if done.state == "released":
        return f"Stored as import {done.id} and released: messages go out when they are due."
    return f"Stored as import {done.id}. Its messages are parked until: courtbell import release {done.id}"

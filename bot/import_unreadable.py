"""The rows that could not be read, as a file that can be mended and imported again. It overwrites nothing."""

from __future__ import annotations

import csv
from pathlib import Path

from bot.import_rows import Unreadable
from bot.import_sheet import Sheet
from bot.import_text import plain


class Leftovers:
    """The file for one sheet. It is made with the first row, readable by its owner only; `path` is None before."""

    def __init__(self, sheet: Sheet, beside: Path) -> None:
        self.path: Path | None = None
        self._sheet = sheet
        self._beside = beside
        # Last time's problems are not this time's.
        self._kept = [place for place, name in enumerate(sheet.header) if plain(name) not in ("problem", "problema")]

    def add(self, row: Unreadable) -> None:
        """Add a row as it stood, without A-numbers, and with what is wrong with it."""
        if self.path is None:
            self.path = _free(self._beside)
            self._write([*(self._sheet.header[place] for place in self._kept), "problem"], "w")
        said = "; ".join(f"{problem.column}: {problem.why}" for problem in row.problems)
        self._write([*(row.cells[place] for place in self._kept), said], "a")

    def _write(self, cells: list[str], mode: str) -> None:
        if self.path is None:
            return
        encoding = "utf-8-sig" if mode == "w" else "utf-8"
        with self.path.open(mode, encoding=encoding, newline="") as file:
            csv.writer(file, delimiter=self._sheet.delimiter).writerow(cells)


def _free(beside: Path) -> Path:
    stem = beside.stem if beside.suffix.lower() in (".csv", ".txt", ".tsv", ".ics") else beside.name
    number = 1
    while True:
        path = beside.with_name(f"{stem}.unreadable{'' if number == 1 else f'-{number}'}.csv")
        try:
            path.touch(mode=0o600, exist_ok=False)
        except FileExistsError:
            number += 1
            continue
        return path

"""Whatever encoding a list has, its letters are right; whatever is no list is refused before it is read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot import import_bytes
from bot.import_columns import SheetProblem
from bot.import_file import open_sheet
from bot.import_rows import Unreadable
from scheduler.imports import Line
from tests.reading import HEAD, ROW, rows_of, with_cells

PENA = with_cells(name="María Peña", court="Denver", kind="Audiencia preliminar")


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1", "mac_roman"]
)
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_the_letters_of_a_list_are_right(tmp_path: Path, encoding: str, newline: str) -> None:
    rows = rows_of(tmp_path, f"{HEAD}\n{PENA}\n{ROW}\n".replace("\n", newline), encoding=encoding)
    assert [row.label for row in rows if isinstance(row, Line)] == ["María Peña", "Rosa"]


def test_an_apostrophe_of_windows_makes_no_apple_of_a_file(tmp_path: Path) -> None:
    (line,) = rows_of(tmp_path, f"{HEAD}\n{with_cells(name='Ana O’Brien – “Ani”')}\n", encoding="cp1252")
    assert isinstance(line, Line)
    assert line.label == "Ana O’Brien – “Ani”"


def test_one_lost_letter_costs_its_own_row_and_no_other(tmp_path: Path) -> None:
    lines = [f"{HEAD}\n", *(with_cells(reference=f"C-{n}", name="Peña") + "\n" for n in range(60))]
    data = "".join(lines).encode().replace("Peña".encode(), b"Pe\xf1a", 1)
    rows = rows_of(tmp_path, data)
    assert [row.number for row in rows if isinstance(row, Unreadable)] == [2]
    assert {row.label for row in rows if isinstance(row, Line)} == {"Peña"}


def test_zeros_within_a_file_are_nothing(tmp_path: Path) -> None:
    (line,) = rows_of(tmp_path, f"{HEAD}\n{ROW}\n".replace("Rosa", "Ro\0sa"))
    assert isinstance(line, Line)
    assert line.label == "Rosa"


@pytest.mark.parametrize(
    ("start", "said"),
    [
        (b"PK\x03\x04\x14\x00", r"save it as CSV.+several sheets, save each"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "old Excel workbook"),
        (b"%PDF-1.7", "a PDF"),
        (b"\x1f\x8b\x08", "compressed"),
        (b"<html><table>", "web page"),
        (b'\xef\xbb\xbf<?xml version="1.0"?>', "web page or XML"),
    ],
)
def test_what_is_no_list_is_refused_with_what_to_do(tmp_path: Path, start: bytes, said: str) -> None:
    path = tmp_path / "hearings.csv"
    path.write_bytes(start + b"\x00" * 100)
    with pytest.raises(SheetProblem, match=said):
        open_sheet(path)


def test_a_file_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "hearings.csv"
    with path.open("wb") as file:
        file.truncate(2 * 2**30)  # a file with a hole: it takes no room
    with pytest.raises(SheetProblem, match="2,048 MB; a list may have 64"):
        open_sheet(path)


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with pytest.raises(SheetProblem, match="is no file"):
        open_sheet(path)
    with pytest.raises(SheetProblem, match="cannot read"):
        open_sheet(tmp_path / "nowhere.csv")


def test_too_many_columns_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "hearings.csv"
    path.write_text(HEAD + ",x" * 300 + "\n", encoding="utf-8")
    with pytest.raises(SheetProblem, match="311 columns; a list may have 256"):
        open_sheet(path)


def test_a_cell_as_long_as_a_book_is_a_problem_of_its_row(tmp_path: Path) -> None:
    long, good = rows_of(tmp_path, f"{HEAD}\n{with_cells(name='x' * 5000)}\n{ROW}\n")
    assert isinstance(long, Unreadable) and isinstance(good, Line)
    assert "longer than" in long.problems[0].why
    assert len(long.problems[0].value) <= 200


def test_a_quotation_that_never_ends_is_refused_and_says_where(tmp_path: Path) -> None:
    path = tmp_path / "hearings.csv"
    path.write_text(f'{HEAD}\n{ROW}\n"{ROW}\n' + f"{ROW}\n" * 5, encoding="utf-8")
    with pytest.raises(SheetProblem, match="line 3: a quotation mark is opened there and never closed"):
        open_sheet(path)
    path.write_text(f'{HEAD}\n{ROW}\n"{ROW}\n' + f"{ROW}\n" * 5000, encoding="utf-8")
    with pytest.raises(SheetProblem, match="line 3: a quotation mark is opened there and never closed"):
        open_sheet(path)


def test_the_bound_is_said_in_the_docs() -> None:
    text = (Path(__file__).parent.parent / "docs" / "import.md").read_text(encoding="utf-8")
    assert f"{import_bytes.LARGEST // 2**20} MB" in text

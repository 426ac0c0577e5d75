"""What spreadsheets do to a cell on its way into a CSV file is undone, or said; nothing is guessed."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from bot.import_columns import Reading
from bot.import_rows import Unreadable
from scheduler.imports import Line
from tests.reading import HEAD, ROW, line_of, problem_of, rows_of, with_cells

MORNING = datetime(2026, 12, 15, 8, 30)


@pytest.mark.parametrize(
    "day",
    [
        "46371",
        "46371.0",
        "15-Dec-26",
        "15-Dec-2026",
        "Tue, Dec 15, 2026",
        "martes, 15 de diciembre de 2026",
        "20261215",
    ],
)
def test_a_date_is_read_however_a_spreadsheet_keeps_it(tmp_path: Path, day: str) -> None:
    assert line_of(tmp_path, HEAD, with_cells(date=day)).given.wall == MORNING


@pytest.mark.parametrize(
    "hour", ["0.354166666666667", ".354166667", "08:30:00", "8.30", "'0830", '="0830"', "8:30:00 AM"]
)
def test_a_time_is_read_however_a_spreadsheet_keeps_it(tmp_path: Path, hour: str) -> None:
    assert line_of(tmp_path, HEAD, with_cells(time=hour)).given.wall == MORNING


def test_a_serial_number_with_a_fraction_is_date_and_time(tmp_path: Path) -> None:
    line = line_of(tmp_path, "reference,label,when,court,kind", "C-1,Rosa,46371.3541666667,DEN,master")
    assert line.given.wall == MORNING
    assert line_of(tmp_path, HEAD, with_cells(time="46371.3541666667")).given.wall == MORNING


def test_a_part_of_a_day_that_is_no_whole_minute_is_not_rounded(tmp_path: Path) -> None:
    assert "no whole minute" in problem_of(tmp_path, HEAD, with_cells(time="0.35421"))[2]


@pytest.mark.parametrize(
    "phone",
    ["12025550100", "12025550100.0", "2025550100", "1.20255501E+10", "1.20255501E10", "+1 202.555.0100", "'2025550100"],
)
def test_a_number_that_kept_its_digits_is_read(tmp_path: Path, phone: str) -> None:
    assert line_of(tmp_path, HEAD, with_cells(phone=phone)).addresses == (("sms", "+12025550100"),)


@pytest.mark.parametrize("phone", ["1.20256E+10", "1.2026E+10", "1.2E+10", "2.02556E+09", "1.2025550100123E+10"])
def test_a_number_that_lost_digits_is_unreadable_and_says_why(tmp_path: Path, phone: str) -> None:
    column, value, why = problem_of(tmp_path, HEAD, with_cells(phone=phone))
    assert (column, value) == ("phone", phone)
    assert "dropped digits" in why


@pytest.mark.parametrize(("cell", "said"), [("########", "too narrow"), ("#N/A", "an error"), ("#REF!", "an error")])
def test_what_a_spreadsheet_put_in_place_of_a_cell_is_unreadable(tmp_path: Path, cell: str, said: str) -> None:
    assert said in problem_of(tmp_path, HEAD, with_cells(date=cell))[2]


def test_a_formula_that_holds_text_is_that_text(tmp_path: Path) -> None:
    line = line_of(tmp_path, HEAD, with_cells(reference='="00123"', name="'Rosa"))
    assert (line.reference, line.label) == ("00123", "Rosa")


def test_an_a_number_hides_in_no_wrapping(tmp_path: Path) -> None:
    wrapped = with_cells(reference='="234567890"')
    (row,) = rows_of(tmp_path, f"{HEAD}\n{wrapped}\n")
    assert isinstance(row, Unreadable)
    assert "234" not in repr(row)


def test_empty_columns_and_rows_at_the_end_are_nothing(tmp_path: Path) -> None:
    (line,) = rows_of(tmp_path, f"{HEAD},,,\n{ROW},,,\n{',' * 13}\n,\n\n")
    assert isinstance(line, Line)


def test_a_title_above_the_columns_is_passed_over_and_rows_keep_their_numbers(tmp_path: Path) -> None:
    text = f'Hearings of the office,,\n"Made on 11/20/2026",,\n\n{HEAD}\n{ROW}\n'
    (line,) = rows_of(tmp_path, text)
    assert isinstance(line, Line)
    assert line.number == 5


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_any_usual_separator_is_found(tmp_path: Path, mark: str) -> None:
    (line,) = rows_of(tmp_path, f"{HEAD}\n{ROW}\n".replace(",", mark))
    assert isinstance(line, Line)


def test_a_mark_of_quotation_too_many_loses_no_row_in_silence(tmp_path: Path) -> None:
    text = f'{HEAD},notes\n{ROW},"met her\n{ROW},fine\n{ROW},ok"\n{ROW},well\n'
    swallowing, good = rows_of(tmp_path, text)
    assert isinstance(swallowing, Unreadable) and isinstance(good, Line)
    assert "a quotation mark too many" in swallowing.problems[0].why
    assert good.number == 3


def test_a_file_that_writes_the_day_first_is_not_read_the_other_way_round(tmp_path: Path) -> None:
    days = ("15/12/2026", "05/12/2026", "2026-12-05")
    text = "\n".join((HEAD, *(with_cells(date=day, consent_date="2026-11-01") for day in days)))
    wrong, doubtful, sure = rows_of(tmp_path, text)
    assert isinstance(wrong, Unreadable) and isinstance(doubtful, Unreadable) and isinstance(sure, Line)
    assert "day or month first" in doubtful.problems[0].why
    read = rows_of(tmp_path, text, Reading(day_first=True))
    assert [line.given.wall.day for line in read if isinstance(line, Line)] == [15, 5, 5]
    read = rows_of(tmp_path, text, Reading(day_first=False))
    assert [line.given.wall.month for line in read if isinstance(line, Line)] == [5, 12]


def test_an_instant_is_said_on_the_courts_clock(tmp_path: Path) -> None:
    head = "reference,label,start at,court,kind"
    for cell in ("2026-12-15T15:30:00Z", "2026-12-15T10:30:00-05:00", "2026-12-15 15:30:00 +00:00"):
        assert line_of(tmp_path, head, f"C-1,Rosa,{cell},DEN,master").given.wall == MORNING

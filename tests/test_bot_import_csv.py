"""A file of hearings is read as offices write it, and what cannot be read says where and why."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from bot.import_cells import kind_of
from bot.import_columns import Reading, SheetProblem
from bot.import_file import open_sheet
from bot.import_lacks import KINDS_SAID, NO_HOUR
from bot.import_rows import Aside, Unreadable, crowd, read
from bot.import_unreadable import Leftovers
from scheduler.imports import Line
from scheduler.policy import KINDS
from tests.reading import HEAD, OFFICE, ROW, line_of, problem_of, rows_of, with_cells


def test_a_row_becomes_a_line(tmp_path: Path) -> None:
    line = line_of(tmp_path, HEAD, ROW)
    assert (line.number, line.reference, line.label, line.kind, line.language) == (2, "C-1", "Rosa", "master", "es-419")
    assert (line.given.wall, line.given.zone, line.given.court) == (
        datetime(2026, 12, 15, 8, 30),
        "America/Denver",
        "DEN",
    )
    assert line.addresses == (("sms", "+12025550100"),)
    assert line.agreed is not None
    assert (line.agreed.on, line.agreed.how) == (date(2026, 11, 1), "signed form")


def test_spanish_headers_semicolons_and_cp1252_are_read(tmp_path: Path) -> None:
    text = (
        "Número de expediente;Apodo;Fecha de la audiencia;Hora;Corte;Tipo de audiencia;Teléfono;Juez\r\n"
        "C-1;Peña;15 de diciembre de 2026;1:30 p. m.;Miami Immigration Court;Individual;202 555 0100;Núñez\r\n"
    )
    (line,) = rows_of(tmp_path, text, encoding="cp1252")
    assert isinstance(line, Line), line
    assert (line.label, line.kind, line.given.judge) == ("Peña", "individual", "Núñez")
    assert (line.given.wall, line.given.zone) == (datetime(2026, 12, 15, 13, 30), "America/New_York")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_what_spreadsheets_put_before_the_first_row_is_no_part_of_it(tmp_path: Path, encoding: str) -> None:
    (line,) = rows_of(tmp_path, f"sep=,\r\n{HEAD}\r\n{ROW}\r\n", encoding=encoding)
    assert isinstance(line, Line)
    assert line.number == 3


def test_one_column_may_hold_date_and_time(tmp_path: Path) -> None:
    head = "reference,label,when,court,kind"
    for cell in ("2026-12-15T08:30", "12/15/2026 8:30 AM", "Dec 15 2026 08:30:00"):
        assert line_of(tmp_path, head, f"C-1,Rosa,{cell},DEN,M").given.wall == datetime(2026, 12, 15, 8, 30)


def test_the_midnight_that_spreadsheets_add_to_a_date_is_no_time(tmp_path: Path) -> None:
    line = line_of(tmp_path, HEAD, with_cells(date="12/15/2026 0:00", time="0830"))
    assert line.given.wall == datetime(2026, 12, 15, 8, 30)


@pytest.mark.parametrize(
    ("cells", "column", "said"),
    [
        ({"date": "15/12/2026"}, "date", "the month comes first"),
        ({"date": "02/30/2027"}, "date", "no such day"),
        ({"date": "Monday December 15 2026"}, "date", "that day is a Tuesday"),
        ({"date": ""}, "date", "empty"),
        ({"time": "25:00"}, "time", "no such time"),
        ({"time": "1:30"}, "time", "day or night"),
        ({"time": ""}, "time", "empty"),
        ({"court": "Houston"}, "court", "HGP = Houston - Greenspoint Park"),
        ({"court": "Zzz"}, "court", "no such court"),
        ({"court": "Denvr"}, "court", "DEN = Denver"),
        ({"kind": "party"}, "kind", "write master, individual, bond"),
        ({"kind": ""}, "kind", "empty; write master, individual"),
        ({"date": "March 4"}, "date", "the year is missing"),
        ({"date": "3/4"}, "date", "the year is missing"),
        ({"phone": "555"}, "phone", "not a telephone number"),
        ({"language": "Klingon"}, "language", "not a language that we write"),
        ({"consent": "maybe"}, "consent", "write yes or no"),
        ({"consent_date": ""}, "consent date", "empty"),
        ({"consent_how": ""}, "consent how", "empty"),
        ({"consent_date": "12/24/2026"}, "consent date", "still to come"),
        ({"date": "03/14/2027", "time": "2:30 AM"}, "time", "put forward"),
        ({"date": "11/07/2027", "time": "1:30 AM"}, "time", "comes twice"),
    ],
)
def test_an_unreadable_cell_says_which_and_why(tmp_path: Path, cells: dict[str, str], column: str, said: str) -> None:
    found, value, why = problem_of(tmp_path, HEAD, with_cells(**cells))
    assert (found, value) == (column, next(iter(cells.values())) if column != "time" else cells["time"])
    assert said in why


@pytest.mark.parametrize("number", ["A234567890", "A-234-567-890", "A 234 567 890", "234567890", "234-567-890"])
def test_an_a_number_is_unreadable_and_never_repeated(tmp_path: Path, number: str) -> None:
    (row,) = rows_of(tmp_path, f"{HEAD}\n{with_cells(reference=number)}\n")
    assert isinstance(row, Unreadable)
    assert row.problems[0].why == "looks like an A-number; we never store it"
    assert "234" not in repr(row)


def test_a_column_headed_as_an_a_number_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "hearings.csv"
    path.write_text(f"{HEAD},A-Number\n{ROW},A234567890\n{with_cells(date='x')},234567890\n", encoding="utf-8")
    sheet = open_sheet(path)
    good, bad = read(sheet, OFFICE)
    assert isinstance(good, Line)
    assert isinstance(bad, Unreadable)
    assert "234" not in repr((good, bad))
    assert sheet.columns.a_numbers == (11,)


def test_a_zip_code_with_four_more_digits_is_no_a_number(tmp_path: Path) -> None:
    line = line_of(tmp_path, f"{HEAD},place", f'{ROW},"1961 Stout Street, Denver, CO 80294-1961"')
    assert line.given.place == "1961 Stout Street, Denver, CO 80294-1961"


def test_what_is_not_a_court_needs_a_zone_or_a_known_city(tmp_path: Path) -> None:
    head = "reference,date,time,kind,city,zone"
    assert line_of(tmp_path, head, "C-1,12/15/2026,10:00,biometrics,Miami,").given.zone == "America/New_York"
    given = line_of(tmp_path, head, "C-1,12/15/2026,10:00,ICE check-in,Boise,Mountain").given
    assert (given.court, given.city, given.zone) == (None, "Boise", "America/Denver")
    assert problem_of(tmp_path, head, "C-1,12/15/2026,10:00,biometrics,Boise,")[0] == "city"


def test_the_zone_column_overrides_the_courts(tmp_path: Path) -> None:
    for said, zone in (("Central", "Chicago"), ("EST", "New_York"), ("est", "New_York"), ("America/Denver", "Denver")):
        assert line_of(tmp_path, f"{HEAD},zone", f"{ROW},{said}").given.zone == f"America/{zone}"


def test_an_unknown_attorney_is_unreadable(tmp_path: Path) -> None:
    assert line_of(tmp_path, f"{HEAD},attorney", f"{ROW},Ruth Demo").attorney == 7
    assert problem_of(tmp_path, f"{HEAD},attorney", f"{ROW},Nobody")[:2] == ("attorney", "Nobody")


def test_one_bad_row_does_not_stop_the_file(tmp_path: Path) -> None:
    good, bad, other = rows_of(tmp_path, f"{HEAD}\n{ROW}\n{with_cells(phone='12')}\n{with_cells(reference='C-2')}\n")
    assert isinstance(good, Line)
    assert isinstance(bad, Unreadable)
    assert isinstance(other, Line)
    assert (bad.number, other.number) == (3, 4)


def test_a_stray_separator_is_noticed(tmp_path: Path) -> None:
    (only,) = rows_of(tmp_path, f"{HEAD}\n{ROW.replace('Rosa', 'Rosa, Luz')}\n")
    assert isinstance(only, Unreadable) and only.reference == "C-1", "it is not taken for gone"
    ((column, value, why),) = [(each.column, each.value, each.why) for each in only.problems]
    assert (column, value) == ("", "") and "more cells" in why and "no quotation marks around it" in why


def test_the_kinds_that_a_message_offers_are_understood() -> None:
    assert len({kind_of(each) for each in KINDS_SAID}) == len(KINDS_SAID) == len(KINDS)


def test_an_hour_that_stands_nowhere_is_what_is_missing_and_not_the_date(tmp_path: Path) -> None:
    head, row = "reference,name,date,court,kind", "C-1,Rosa,12/15/2026,DEN,master"
    assert problem_of(tmp_path, head, row) == ("time", "", NO_HOUR)
    assert line_of(tmp_path, head, row.replace("2026", "2026 8:30 AM")).given.wall.hour == 8


def test_the_names_of_the_columns_on_each_page_of_a_print_are_no_row(tmp_path: Path) -> None:
    _, again, line = rows_of(tmp_path, f"{HEAD}\n{ROW}\n\n{HEAD.upper()}\n{with_cells(reference='C-2')}\n")
    assert isinstance(again, Aside) and again.why == "names the columns once more"
    assert isinstance(line, Line) and line.number == 5


def test_a_second_list_with_other_columns_is_not_read_by_the_names_of_the_first(tmp_path: Path) -> None:
    with pytest.raises(SheetProblem, match=r"row 4: a second list begins, with other columns.+as a file of its own"):
        rows_of(tmp_path, f"{HEAD}\n{ROW}\n\nname,reference,kind,court,date,time\nBao,C-2,master,DEN,12/1/2026,9:00\n")


@pytest.mark.parametrize(("date", "said"), [("3/4/2027", "3/4/2027"), ("3/14/2027", ""), ("3/3/2027", "")])
def test_a_file_whose_dates_may_be_read_both_ways_is_known(tmp_path: Path, date: str, said: str) -> None:
    path = tmp_path / "hearings.csv"
    path.write_text(f"{HEAD}\n{with_cells(date=date)}\n", encoding="utf-8")
    assert open_sheet(path).either == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no column for .+The file is empty"),
        ("reference,name,date,time,court\n", "no column for kind.+write master, individual, .+--set kind=master"),
        ("name,kind,date,time,court\n", r"no column for reference \(or phone\)"),
        ("A-number,name,kind,date,time,court\n", "An A-number is never read"),
        ("reference,name,kind,date,time\n", "no column for court.+its code, its city or its name"),
        ("C-1,Rosa,master,3/4/2027,8:30 AM,DEN\n", "looks like a hearing already: put the names above it"),
        ("reference name kind date\n", "Between two columns a comma, a semicolon"),
        ("reference,name\n", "no column for date, kind, court"),
        ("reference,ref,date,time,court,kind\n", "both give the reference"),
    ],
)
def test_a_file_without_the_columns_it_needs_is_refused_as_a_whole(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "hearings.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SheetProblem, match=said):
        open_sheet(path)


def test_a_mapping_says_which_column_is_meant(tmp_path: Path) -> None:
    path = tmp_path / "hearings.csv"
    path.write_text("Ticket,reference,date,time,court,kind\nT-9,C-1,12/15/2026,8:30 AM,DEN,M\n", encoding="utf-8")
    (line,) = read(open_sheet(path, Reading({"reference": "ticket"})), OFFICE)
    assert isinstance(line, Line)
    assert line.reference == "T-9"


def test_the_crowd_counts_rows_that_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "hearings.csv"
    path.write_text(f"{HEAD}\n{ROW}\n{with_cells(date='soon')}\n{with_cells(reference='C-2')}\n", encoding="utf-8")
    assert crowd(open_sheet(path), OFFICE) == {"C-1": [("master", "2026-12-15T08:30"), ("master", None)]}


def test_leftovers_can_be_mended_and_read_again(tmp_path: Path) -> None:
    path = tmp_path / "hearings.csv"
    path.write_text(f"{HEAD}\n{with_cells(phone='12')}\n", encoding="utf-8")
    sheet = open_sheet(path)
    for _ in range(2):
        leftovers = Leftovers(sheet, path)
        for row in read(sheet, OFFICE):
            assert isinstance(row, Unreadable)
            leftovers.add(row)
    assert leftovers.path == tmp_path / "hearings.unreadable-2.csv"
    left = tmp_path / "hearings.unreadable.csv"
    assert "phone: not a telephone number" in left.read_text(encoding="utf-8")
    assert left.stat().st_mode & 0o077 == 0
    left.write_text(left.read_text(encoding="utf-8").replace("12,yes", "202-555-0100,yes"), encoding="utf-8")
    (line,) = read(open_sheet(left), OFFICE)
    assert isinstance(line, Line)

"""Whatever bytes, tables and events come in: no traceback, and every row is accounted for."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.import_columns import Reading, SheetProblem
from bot.import_file import look_at, open_sheet
from bot.import_rows import Aside, Unreadable, crowd, read
from bot.import_words import COLUMNS
from scheduler.imports import Line
from tests.reading import HEAD, OFFICE, ROW

# The folder is one for all examples, which write the same file anew.
SAME_FOLDER = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

CELLS = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        [
            *(
                "",
                "C-1",
                "Rosa",
                "12/15/2026",
                "15/12/2026",
                "46371.354166667",
                "8:30 AM",
                "0.5",
                "DEN",
                "Houston",
                "M",
            ),
            *("master", "Spanish", "2025550100", "1.20256E+10", '="0830"', "'=1+1", "A234567890", "234-567-890", "yes"),
            *("2026-12-15T15:30:00Z", "#REF!", "####", "cancelled", "Rosa - MCH (Denver)", "9999-99-99T99:99:99Z"),
        ]
    ),
    st.from_regex(r"[0-9/.:T+\-Z ]{1,30}", fullmatch=True),
)
NAMES = st.one_of(st.sampled_from(sorted(COLUMNS)), st.sampled_from(["A-Number", "", "Notes"]), st.text(max_size=12))
NEEDED = ["reference", "name", "date", "time", "court", "kind"]


def accounted(path: Path, reading: Reading | None = None) -> int:
    """How many rows a file has: as many as come out of it. -1 where it is refused as a whole."""
    try:
        sheet = open_sheet(path, reading)
    except SheetProblem as problem:
        assert str(problem)
        return -1
    rows = list(read(sheet, OFFICE))
    assert len(rows) == sheet.rows == len(list(sheet.records()))
    for row in rows:
        assert isinstance(row, Line | Unreadable | Aside)
        assert not isinstance(row, Unreadable) or (row.problems and all(each.why for each in row.problems))
        assert "234567890" not in repr(row) and "234-567-890" not in repr(row)
    crowd(sheet, OFFICE)
    return len(rows)


@SAME_FOLDER
@given(st.binary(max_size=2000))
@example(b"\xff\xfe\x00")
@example(b"sep=\r")
@example(b'"')
@example(b"reference\tdate\x00kind\r\x00")
def test_any_bytes_are_read_or_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "any.csv"
    path.write_bytes(data)
    try:
        look_at(path)
    except SheetProblem as problem:
        assert str(problem)
    accounted(path)


@SAME_FOLDER
@given(st.binary(max_size=300), st.integers(0, 300), st.sampled_from(["utf-8", "utf-16", "cp1252"]))
def test_bytes_that_strayed_into_a_list_cost_no_more_than_rows(
    tmp_path: Path, data: bytes, at: int, encoding: str
) -> None:
    path = tmp_path / "stray.csv"
    text = f"{HEAD}\n{ROW}\n{ROW}\n".encode(encoding)
    path.write_bytes(text[:at] + data + text[at:])
    accounted(path)


@SAME_FOLDER
@given(
    st.lists(NAMES, max_size=6, unique=True),
    st.lists(st.lists(CELLS, max_size=14), max_size=8),
    st.sampled_from(",;\t|"),
    st.sampled_from([None, Reading(constants={"court": "DEN"}, day_first=True)]),
)
def test_every_row_of_any_table_is_accounted_for(
    tmp_path: Path, more: list[str], rows: list[list[str]], mark: str, reading: Reading | None
) -> None:
    path = tmp_path / "table.csv"
    text = io.StringIO(newline="")
    sheet = csv.writer(text, delimiter=mark)
    sheet.writerow([*NEEDED, *more])
    sheet.writerows(rows)
    path.write_text(text.getvalue(), encoding="utf-8", errors="replace", newline="")
    found = accounted(path, reading)
    full = sum(any(cell.replace("\0", "").strip() for cell in row) for row in rows)
    assert found in (-1, full)


LINES = st.one_of(
    st.sampled_from(
        [
            *("BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "BEGIN:VALARM", "END:VALARM", "BEGIN:"),
            *("UID:1", "UID:2", "SUMMARY:Rosa - MCH (Denver)", "SUMMARY:A234567890 hearing", "LOCATION:Houston"),
            *("DTSTART:20261215T083000", "DTSTART;VALUE=DATE:20261215", "DTSTART;TZID=x:20261215T083000", "RRULE:x"),
            *("DTSTART;TZID=../../etc:20261215T083000", "DTSTART:00010101T000000Z", "DTSTART;TZID=:1", "TZID:x"),
            *("SEQUENCE:9999999999999", "LAST-MODIFIED:x", "STATUS:CANCELLED", 'ATTENDEE;CN="Rosa;:":x', " folded"),
            *("DESCRIPTION:Ref: 234-567-890\\nPhone: 1", "BEGIN:STANDARD", "TZOFFSETFROM:+9999", "END:VCALENDAR"),
        ]
    ),
    st.text(max_size=40),
    st.from_regex(r"[A-Z-]{1,12}(;[A-Z]{1,5}=[a-z/\"]{0,8})?:[ -~]{0,30}", fullmatch=True),
)


@SAME_FOLDER
@given(st.lists(LINES, max_size=40), st.sampled_from(["\n", "\r\n", "\r"]))
def test_every_event_of_any_calendar_is_accounted_for(tmp_path: Path, lines: list[str], newline: str) -> None:
    path = tmp_path / "any.ics"
    text = newline.join(["BEGIN:VCALENDAR", *lines, ""])
    path.write_text(text, encoding="utf-8", errors="replace", newline="")
    assert accounted(path) >= 0


@pytest.mark.parametrize("kind", ["master", "uscis_biometrics"])
@SAME_FOLDER
@given(st.lists(CELLS, min_size=5, max_size=5))
def test_no_cell_brings_a_row_down(tmp_path: Path, kind: str, cells: list[str]) -> None:
    path = tmp_path / "row.csv"
    text = io.StringIO(newline="")
    csv.writer(text).writerows([["reference", "start at", "location", "phone", "consent", "kind"], [*cells, kind]])
    path.write_text(text.getvalue(), encoding="utf-8", errors="replace", newline="")
    assert accounted(path) in (-1, 1)

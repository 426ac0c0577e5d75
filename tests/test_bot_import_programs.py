"""The exports of the programs that offices have are read as they come."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from bot.import_columns import Reading, SheetProblem
from bot.import_file import look_at, open_sheet
from bot.import_rows import Aside, Unreadable
from scheduler.imports import Line
from tests.reading import line_of, problem_of, rows_of

DOCKETWISE = "Matter Title,Matter ID,Description,Date,Case Manager,Client First Name,Client Last Name,Email,Phone"
CLIO_CALENDAR = "summary,description,location,start_date,start_time,end_date,end_time,all_day,user_calendar,matter"
CLIO_MATTERS = (
    "status,description,open_date,client_first_name,client_last_name,display_number,next_hearing_date,time,court,kind"
)


def test_docketwise_as_it_comes(tmp_path: Path) -> None:
    text = (
        f"{DOCKETWISE}\n"
        "Removal,4711,Master Calendar Hearing - Denver,12/15/2026 8:30 AM,Dana,Rosa,Peña,r@example.org,202-555-0100\n"
        "Removal defense,4712,Individual hearing,12/16/2026 1:00 PM,Dana,Pedro,Ruiz,,\n"
        "Asylum,4713,Call back,12/17/2026 9:00 AM,Dana,Luz,Díaz,,\n"
    )
    rosa, pedro, call = rows_of(tmp_path, text, Reading(constants={"court": "AUR"}))
    assert isinstance(rosa, Line) and isinstance(pedro, Line) and isinstance(call, Aside)
    assert (rosa.reference, rosa.label, rosa.kind) == ("4711", "Rosa Peña", "master")
    assert rosa.addresses == (("sms", "+12025550100"),)
    assert (pedro.label, pedro.kind, pedro.given.court) == ("Pedro Ruiz", "individual", "AUR")
    assert call.why == "no hearing"
    (rosa, pedro, _) = rows_of(tmp_path, text)
    assert isinstance(rosa, Line) and isinstance(pedro, Unreadable)
    assert (rosa.given.court, rosa.given.wall) == ("DEN", datetime(2026, 12, 15, 8, 30))
    assert "--set court=CODE" in pedro.problems[0].why


def test_clios_calendar_as_it_comes(tmp_path: Path) -> None:
    text = (
        f"{CLIO_CALENDAR}\n"
        "Rosa Peña - Master Hearing,Bring papers,1961 Stout Street Denver,12/15/2026,8:30 AM,12/15/2026,9:30 AM,"
        "No,Ruth,00042-Pena\n"
        "Lunch with Dana,,Office,12/15/2026,12:00 PM,12/15/2026,1:00 PM,No,Ruth,\n"
        "Court date Pedro,,Denver,12/16/2026,8:30 AM,12/16/2026,9:00 AM,No,Ruth,00043-Ruiz\n"
    )
    rosa, lunch, pedro = rows_of(tmp_path, text)
    assert isinstance(rosa, Line) and isinstance(lunch, Aside) and isinstance(pedro, Unreadable)
    assert (rosa.reference, rosa.label, rosa.kind, rosa.given.court) == ("00042-Pena", "Rosa Peña", "master", "DEN")
    assert rosa.given.place == "1961 Stout Street Denver"
    assert lunch.title == "Lunch with Dana"
    assert (pedro.problems[0].column, pedro.problems[0].value) == ("summary", "Court date Pedro")
    assert "names no kind of hearing" in pedro.problems[0].why


def test_clios_matters_with_a_date_of_their_own(tmp_path: Path) -> None:
    row = "Open,Removal,01/02/2025,Rosa,Peña,00042-Pena,12/15/2026,8:30 AM,DEN,Master"
    line = line_of(tmp_path, CLIO_MATTERS, row)
    assert (line.reference, line.label, line.kind) == ("00042-Pena", "Rosa Peña", "master")


def test_clios_contacts_alone_lack_a_date_and_say_so(tmp_path: Path) -> None:
    path = tmp_path / "contacts.csv"
    path.write_text("id,first_name,last_name,primary_phone,email_address\n7,Rosa,Peña,2025550100,\n", encoding="utf-8")
    with pytest.raises(SheetProblem, match=r"no column for date, kind, court"):
        open_sheet(path)


def test_a_whole_name_gets_no_last_name_twice(tmp_path: Path) -> None:
    head = "reference,name,last name,date,time,court,kind"
    assert line_of(tmp_path, head, "C-1,Rosa Peña,Peña,12/15/2026,0830,DEN,M").label == "Rosa Peña"


def test_of_two_columns_for_one_thing_the_one_that_says_more_is_read(tmp_path: Path) -> None:
    head = "id,matter id,nickname,client name,date,time,court,type,hearing type"
    line = line_of(tmp_path, head, "9,C-1,Rosi,Rosa Peña,12/15/2026,0830,DEN,x,Master")
    assert (line.reference, line.label, line.kind) == ("C-1", "Rosi", "master")


def test_a_column_that_somebody_ruled_out_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "hearings.csv"
    path.write_text(
        "reference,name,date,time,court,kind,judge\nC-1,Rosa,12/15/2026,0830,DEN,M,Núñez\n", encoding="utf-8"
    )
    sheet = look_at(path, Reading({"judge": ""}))
    assert "judge" not in sheet.places
    assert sheet.columns.unread == ("judge",)


@pytest.mark.parametrize(
    ("place", "title", "court"),
    [
        ("Denver", "", "DEN"),
        ("3130 N. Oakland Street, Aurora, CO", "", "AUR"),
        ("El Paso SPC", "", "EPD"),
        ("EOIR AUR", "", "AUR"),
        ("", "Rosa - Master (Denver)", "DEN"),
    ],
)
def test_a_court_is_recognised_in_a_place_or_a_title(tmp_path: Path, place: str, title: str, court: str) -> None:
    line = line_of(tmp_path, "reference,summary,date,time,location,kind", f'C-1,{title},12/15/2026,0830,"{place}",M')
    assert line.given.court == court
    assert line.given.place == (place if any(mark.isdigit() for mark in place) else None)


@pytest.mark.parametrize(
    ("place", "title"),
    [
        ("Houston", "Rosa - MCH"),
        ("El Paso", "Rosa - MCH"),
        ("", "Aurora Ruiz - MCH"),
        ("", "Florence - MCH"),
        ("Room 4", "MCH"),
    ],
)
def test_a_court_is_not_guessed(tmp_path: Path, place: str, title: str) -> None:
    head = "reference,summary,date,time,location"
    assert "no court" in problem_of(tmp_path, head, f"C-1,{title},12/15/2026,0830,{place}")[2]


@pytest.mark.parametrize(
    ("title", "kind", "label"),
    [
        ("Rosa Lopez - Master Hearing (Denver)", "master", "Rosa Lopez"),
        ("MCH: Rosa L.", "master", "Rosa L"),
        ("Audiencia individual de Rosa Peña", "individual", "Rosa Peña"),
        ("Matter of LOPEZ-GARCIA / bond hearing", "bond", "LOPEZ-GARCIA"),
        ("Master - Rosa & Luz", "master", "C-1"),
        ("Lopez, Rosa - Individual Hearing", "individual", "C-1"),
    ],
)
def test_a_title_says_what_and_who_where_it_is_plain(tmp_path: Path, title: str, kind: str, label: str) -> None:
    line = line_of(tmp_path, "reference,summary,date,time,court", f'C-1,"{title}",12/15/2026,0830,DEN')
    assert (line.kind, line.label) == (kind, label)


def test_two_kinds_in_one_title_are_asked_about(tmp_path: Path) -> None:
    said = problem_of(
        tmp_path, "reference,summary,date,time,court", "C-1,Rosa master and merits hearing,12/15/2026,0830,DEN"
    )
    assert said[2] == "more than one kind of hearing: master, individual"

"""`courtbell import` as it is typed: what it says, what it stores, and what it remembers."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot import import_command
from bot.as_shown import CHANGED
from bot.import_columns import SheetProblem
from bot.import_command import Wish, choices_of, reading_of, rows_of
from scheduler import hearings, office
from scheduler.db import Database
from scheduler.hearings import By
from scheduler.imports import Choice
from tests.cast import POLICY, denver
from tests.importing import count
from tests.reading import HEAD, ROW, SETTINGS, with_cells


def said(db: Database, path: Path, *, code: int | None = None, **wish: Any) -> list[str]:
    """The lines that come out."""
    lines: list[str] = []
    found = import_command.run([str(path)], Wish(**wish), SETTINGS, db, lines.append)
    assert code is None or found == code
    return lines


def told(db: Database, path: Path, **wish: Any) -> list[dict[str, Any]]:
    """The same for programs."""
    return [json.loads(line) for line in said(db, path, as_json=True, **wish)]


def row_of_counts(db: Database, path: Path, **wish: Any) -> dict[str, Any]:
    """The last line for programs."""
    return told(db, path, **wish)[-1]


def chosen(db: Database, path: Path, *pairs: str) -> dict[str, Any]:
    """What is chosen for some rows, having looked at them."""
    choices = choices_of(pairs)
    return {"choices": choices, "seen": row_of_counts(db, path, choices=choices)["seen"]}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "hearings 11-20.csv"


def write(path: Path, *rows: str, head: str = HEAD) -> None:
    path.write_text("\n".join((head, *rows)) + "\n", encoding="utf-8")


def test_a_dry_run_says_what_would_be_and_stores_nothing(db: Database, path: Path) -> None:
    write(path, ROW, with_cells(reference="C-2", date="x"))
    lines = said(db, path, code=1)
    assert "new        row 2: C-1 Rosa, master, Tue 2026-12-15 08:30 Denver (DEN)" in lines
    assert any(line.startswith("unreadable row 3, date 'x': not a date") for line in lines)
    assert lines[-1].startswith("This was a dry run")
    assert count(db, "hearing") + count(db, "import_reading") == 0


def test_a_list_whose_dates_may_be_read_both_ways_says_how_they_were_read(db: Database, path: Path) -> None:
    write(path, with_cells(date="3/4/2027"))
    (line,) = [line for line in said(db, path) if line.startswith("No date shows")]
    assert "3/4/2027 was read as March 4. Say --day-first, or --month-first." in line
    for day_first in (True, False):
        assert not any("No date shows" in each for each in said(db, path, reading=reading_of([], [], day_first)))
    write(path, with_cells(date="3/4/2027"), with_cells(reference="C-2", date="3/14/2027"))
    assert not any("No date shows" in each for each in said(db, path))


def test_a_list_without_a_row_says_so(db: Database, path: Path) -> None:
    write(path)
    assert said(db, path, code=0)[:2] == [f"{path.name}: 0 rows", "Nothing stands below the names of the columns."]


def test_only_some_rows_are_applied(db: Database, path: Path) -> None:
    write(path, ROW, with_cells(reference="C-2"), with_cells(reference="C-3"), with_cells(reference="C-4"))
    lines = said(db, path, code=0, apply=True, rows=rows_of("2-3,5"), **chosen(db, path, "3=skip"))
    assert "          2  left out, as chosen" in lines
    assert [row["reference"] for row in db.all("select reference from respondent order by label, reference")] == [
        "C-1",
        "C-4",
    ]


def test_a_guess_says_how_to_choose_and_is_confirmed_so(db: Database, path: Path) -> None:
    write(path, with_cells(reference=""))
    said(db, path, code=0, apply=True)
    write(path, with_cells(reference="", date="12/17/2026"))
    (line,) = [line for line in said(db, path, code=1) if line.startswith("guess")]
    assert "(--choose 2=same:1 or new)" in line
    (row, *_) = told(db, path)
    assert (row["what"], row["choices"]) == ("guess", ["skip", "same:1", "new"])
    assert (row["label"], row["now"], row["was"]) == ("Rosa", "2026-12-17T08:30 America/Denver", None)
    by = chosen(db, path, "2=same")
    assert by["seen"] == row_of_counts(db, path)["seen"] in said(db, path)[-1]
    said(db, path, code=0, apply=True, **by)
    assert count(db, "hearing") == 1


def test_what_was_chosen_holds_only_for_the_rows_that_were_looked_at(db: Database, path: Path) -> None:
    write(path, with_cells(reference=""))
    said(db, path, code=0, apply=True)
    write(path, with_cells(reference="", date="12/17/2026"))
    by = chosen(db, path, "2=same")
    refused = "Say with --seen what you chose by: without --apply import shows it, with what to add."
    assert said(db, path, code=1, apply=True, choices=by["choices"]) == [refused]
    # Another row stands there now.
    write(path, with_cells(reference="", date="12/18/2026"))
    lines = said(db, path, code=1, apply=True, **by)
    assert lines[0] == f"{CHANGED} This is how it is now:" and lines[-1].startswith("This was a dry run")
    assert [row["wall"] for row in db.all("select wall from revision")] == ["2026-12-15T08:30"]
    # The hearing was moved meanwhile.
    by = chosen(db, path, "2=same")
    hearings.move(db, POLICY, 1, denver(datetime(2026, 12, 16, 9)), By("staff", None))
    assert told(db, path, apply=True, **by)[0] == {"problem": CHANGED}
    assert count(db, "import") == 1


def test_what_is_missing_from_the_next_file_of_the_kind_is_said_and_is_on_the_list(db: Database, path: Path) -> None:
    write(path, ROW, with_cells(reference="C-2"))
    said(db, path, apply=True)
    newer = path.with_name("Hearings 12-04.csv")
    write(newer, ROW)
    lines = said(db, newer, code=0)
    assert "          1  no longer in the file" in lines
    assert any(line.startswith("missing    C-2 Rosa, master, Tue 2026-12-15") for line in lines)
    assert count(db, "task", "kind = 'gone'") == 0
    said(db, newer, apply=True)
    assert count(db, "task", "kind = 'gone'") == 1
    other = path.with_name("asylum.csv")
    write(other, ROW)
    assert not any("no longer" in line for line in said(db, other))


def test_how_a_file_was_read_is_remembered_for_the_next_one_with_its_columns(db: Database, path: Path) -> None:
    head = "Ticket,reference,name,date,time,kind,phone"
    write(path, "T-9,C-1,Rosa,05/12/2026,8:30 AM,M,", head=head)
    reading = reading_of(["reference=Ticket", "phone="], ["court=DEN"], True)
    said(db, path, reading=reading, code=0, apply=True)
    write(path, "T-8,C-1,Rosa,07/12/2026,8:30 AM,M,", head=head)
    lines = said(db, path, code=0)
    assert "new        row 2: T-8 Rosa, master, Mon 2026-12-07 08:30 Denver (DEN)" in lines
    said_so = "Read as such a file was the last time: no phone, reference from 'Ticket', court=DEN, day first"
    assert said_so in lines
    # What is said now counts more.
    lines = said(db, path, reading=reading_of(["reference=reference"], ["court=AUR"], False), code=0)
    assert "new        row 2: C-1 Rosa, master, Sun 2026-07-12 08:30 Aurora (AUR)" not in lines
    assert any("C-1 Rosa" in line for line in lines)


def test_a_dry_run_remembers_nothing(db: Database, path: Path) -> None:
    write(path, "T-9,Rosa,12/15/2026,8:30 AM,M", head="Ticket,name,date,time,kind")
    said(db, path, reading=reading_of(["reference=Ticket"], ["court=DEN"], None), code=0)
    assert count(db, "import_reading") == 0


def test_imports_are_listed_with_what_their_rows_were(db: Database, path: Path) -> None:
    write(path, ROW, with_cells(reference="C-2", date="x"))
    said(db, path, apply=True)
    lines: list[str] = []
    assert import_command.run(["list"], Wish(), SETTINGS, db, lines.append) == 0
    assert lines == ["Import 1 waits to be released: hearings 11-20.csv: 1 new, 1 unreadable"]
    assert import_command.run(["list"], Wish(as_json=True), SETTINGS, db, lines.append) == 0
    assert json.loads(lines[-1])["counts"] == {"new": 1, "unreadable": 1}


def test_every_act_is_in_the_audit(db: Database, path: Path) -> None:
    write(path, ROW)
    said(db, path, send=True)
    rows = db.all("select who, action, record, record_id from audit order by id")
    assert [(row["action"], row["record_id"]) for row in rows] == [("import", 1), ("release", 1)]


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: rows_of("2-x"), "--rows 2-40,44"),
        (lambda: choices_of(["2=perhaps"]), "write apply"),
        (lambda: choices_of(["two=skip"]), "--choose two=skip"),
        (lambda: choices_of(["2"]), "--choose ROW=CHOICE"),
        (lambda: reading_of([], ["court"], None), "--set FIELD=VALUE"),
    ],
)
def test_what_is_typed_wrong_says_what_it_should_be(make: Any, said: str) -> None:
    with pytest.raises(SheetProblem, match=said):
        make()


def test_choices_are_read() -> None:
    assert choices_of(["2=same:7", "3=new"]) == {2: Choice("same", 7), 3: Choice("new")}


def test_a_parked_import_is_shown_and_released_or_undone_in_the_name_of_whoever_acts(db: Database, path: Path) -> None:
    for name, role in (("Carol", "staff"), ("Dan", "viewer")):
        office.add_staff(db, name, role)
    write(path, ROW)
    said(db, path, code=0, apply=True, acting="Carol")

    def typed(*what: str, **wish: Any) -> list[str]:
        lines: list[str] = []
        import_command.run(what, Wish(**wish), SETTINGS, db, lines.append)
        return lines

    shown = ["Import 1 waits to be released: hearings 11-20.csv: 1 new"]
    shown.append("Rosa: Master hearing, Tue Dec 15, 2026, 8:30 AM, Denver time (new)")
    assert typed("show", "1") == shown
    assert typed("show", "2") == ["there is no import 2"]
    assert typed("release", "1", acting="Dan") == ["Dan is a viewer: only owner and staff may import"]
    typed("release", "1", acting="Carol")
    typed("undo", "1", apply=True, seen=json.loads(typed("undo", "1", as_json=True)[-1])["seen"])
    audited = db.all("select who, action from audit where record = 'import' order by id")
    assert [(row["who"], row["action"]) for row in audited] == [
        ("Carol", "import"),
        ("Carol", "release"),
        ("office", "undo"),
    ]

"""What the office takes with it opens in a spreadsheet, tells no more than it must, is written down, and comes back."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot import export_command, export_lists
from bot.export_command import Asked, ExportRefused
from bot.export_lists import LISTS, MARK, safe
from bot.import_file import open_sheet
from bot.import_office import office_of
from bot.import_rows import crowd, read
from bot.import_text import unwrapped
from scheduler import hearings, imports, office, people
from scheduler.db import Database
from scheduler.hearings import By, Given, register
from scheduler.imports import Line, Matcher
from scheduler.office import Attorney
from tests.cast import LONG_WALK, POLICY, Person, denver, hearing_of
from tests.conftest import Clock
from tests.importing import DEC_15, DEC_16, DEC_17, line, release, take
from tests.reading import SETTINGS

ANY = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"])


def exported(db: Database, what: str, **asked: object) -> list[dict[str, str]]:
    """The rows, as a spreadsheet shows them."""
    parts: list[str] = []
    export_command.run([what], Asked(**asked), SETTINGS, db, parts.append, parts.append)  # type: ignore[arg-type]
    text = "".join(parts)
    assert text.startswith(MARK)
    return list(csv.DictReader(io.StringIO(text.removeprefix(MARK), newline="")))


def acts(db: Database) -> list[tuple[str, str, str]]:
    return [(row["action"], row["record"], row["fields"]) for row in db.all("select * from audit order by id")]


@pytest.fixture
def house(db: Database, bao: Person, ana: Person) -> Database:
    """An office with hearings of every sort."""
    office.keep_attorneys(db, [Attorney("ruth", "Ruth Demo", "+12025550100")])
    release(
        db,
        take(
            db,
            line(2, label="=HYPERLINK(1)", attorney=1),
            line(3, "C-2", DEC_16, label="Luz", detained=True, kind="individual"),
            line(4, None, DEC_17, label="Eva", addresses=(("sms", "+12025550121"),)),
        )[1],
    )
    hearing_of(db, bao, DEC_15)
    hearing_of(db, ana, DEC_16, kind="bond")
    two = [people.new_respondent(db, name, reference=f"F-{name}") for name in ("Mia", "Leo")]
    place = Given(datetime(2027, 1, 4, 5, 30), "America/Boise", "Boise", medium="in_person")
    register(db, POLICY, kind="uscis_biometrics", given=place, respondents=two, by=By("staff"))
    register(db, POLICY, kind="master", given=None, respondents=[two[0]], by=By("staff"))
    hearings.cancel(db, POLICY, 2, By("staff"))
    return db


def test_hearings_are_listed_by_date_one_row_for_each_who_appears(house: Database) -> None:
    rows = exported(house, "hearings")
    assert [(row["name"], row["date"], row["time"], row["kind"]) for row in rows] == [
        ("'=HYPERLINK(1)", "2026-12-15", "08:30 AM", "master"),
        ("Rosa", "2026-12-15", "08:30 AM", "master"),
        ("Luz", "2026-12-16", "08:30 AM", "individual"),
        ("Rosa", "2026-12-16", "08:30 AM", "bond"),
        ("Eva", "2026-12-17", "08:30 AM", "master"),
        ("Mia", "2027-01-04", "05:30 AM", "uscis biometrics"),
        ("Leo", "2027-01-04", "05:30 AM", "uscis biometrics"),
    ]
    assert (rows[0]["attorney"], rows[2]["hearing state"], rows[2]["detained"], rows[5]["zone"]) == (
        "Ruth Demo",
        "cancelled",
        "yes",
        "America/Boise",
    )
    assert {row["phone"] for row in rows} == {""}


def test_what_is_exported_comes_back_as_unchanged(house: Database, tmp_path: Path, clock: Clock) -> None:
    for numbers in (False, True):
        path = tmp_path / f"hearings-{numbers}.csv"
        asked = Asked(to=str(path), numbers=numbers, since="2020-01-01")
        export_command.run(["hearings"], asked, SETTINGS, house, str, str)
        sheet, found = open_sheet(path), office_of(SETTINGS, house)
        rows = list(read(sheet, found))
        assert all(isinstance(row, Line) for row in rows), rows
        clock.forward(days=45)
        matcher = Matcher(crowd(sheet, found))
        compared = imports.compare(house, matcher, [row for row in rows if isinstance(row, Line)])
        assert [(each.line.number, each.what) for each in compared] == [(n, "unchanged") for n in range(2, 9)]
        clock.forward(days=-45)


def test_a_date_in_dispute_comes_back_as_the_conflict_that_it_is(house: Database, bao: Person, tmp_path: Path) -> None:
    who = people.contact_at(house, "sms", "+12025550110")
    assert who is not None
    hearings.move(house, POLICY, 1, denver(DEC_17), By("self", who[0].id))
    path = tmp_path / "hearings.csv"
    export_command.run(["hearings"], Asked(to=str(path)), SETTINGS, house, str, str)
    rows = [row for row in read(open_sheet(path), office_of(SETTINGS, house)) if isinstance(row, Line)]
    assert next(imports.compare(house, Matcher({}), rows)).what == "conflict"
    assert exported(house, "hearings")[0]["in dispute"] == "yes"


def test_days_are_the_offices_and_both_are_taken_in(house: Database) -> None:
    rows = exported(house, "hearings", since="2026-12-16", until="2026-12-17")
    assert {row["date"] for row in rows} == {"2026-12-16", "2026-12-17"}
    with pytest.raises(ExportRefused, match="write --from 2027-03-01"):
        exported(house, "hearings", since="tomorrow")
    with pytest.raises(ExportRefused, match="write --until 2027-03-01"):
        exported(house, "hearings", until="9999-12-31")


def test_numbers_are_whole_only_when_asked_for_and_that_is_written_down(house: Database) -> None:
    masked = exported(house, "people")
    assert {"…0110", "…0121", "…0102", "1001"} >= {row["number"] for row in masked if row["number"]}
    whole = exported(house, "people", numbers=True)
    assert {"202-555-0110", "202-555-0121", "202-555-0102", "1001"} == {row["number"] for row in whole} - {""}
    assert exported(house, "hearings", numbers=True)[0]["phone"] == "202-555-0110"
    assert acts(house)[-3:] == [
        ("export", "respondent", ""),
        ("export", "respondent", "numbers"),
        ("export", "hearing", "numbers"),
    ]


def test_people_are_listed_with_how_they_are_reached_and_whether_they_agreed(house: Database) -> None:
    people.stop(house, 3, "STOP")
    rows = exported(house, "people")
    assert len(rows) == 7
    first = rows[0]
    assert (first["relation"], first["state"], first["language"], first["channel"]) == (
        "self",
        "approved",
        "es-419",
        "sms",
    )
    assert first["consent"] == "2026-11-01 14:00"
    assert first["consent how"] == "import 1: signed form"
    mia = next(row for row in rows if row["name"] == "Mia")
    assert (mia["reference"], mia["no date yet"], mia["relation"], mia["next hearing"]) == (
        "F-Mia",
        "yes",
        "",
        "2027-01-04 07:30",
    )


def test_the_call_list_says_what_to_do_in_words(house: Database) -> None:
    rows = exported(house, "call-list")
    assert any(row["matter"].startswith("is detained") and row["name"] == "Luz" for row in rows)
    assert {row["number"] for row in rows} <= {"", "…0110", "…0121", "…0102"}


def test_the_audit_can_be_taken_for_some_days(house: Database, clock: Clock) -> None:
    before = len(exported(house, "audit"))
    clock.forward(days=10)
    exported(house, "people")
    rows = exported(house, "audit", since=f"{clock().date() - timedelta(days=1):%Y-%m-%d}")
    assert [(row["who"], row["action"], row["record"]) for row in rows] == [
        ("office", "export", "respondent"),
        ("office", "export", "audit"),
    ]
    assert len(exported(house, "audit")) == before + 3


def test_a_file_is_for_its_owner_alone_and_over_nothing_that_is_there(house: Database, tmp_path: Path) -> None:
    path = tmp_path / "hearings.csv"
    lines: list[str] = []
    export_command.run(["hearings"], Asked(to=str(path)), SETTINGS, house, lines.append, lines.append)
    assert path.stat().st_mode & 0o077 == 0
    assert lines == [f"Wrote 7 rows to {path}. It names people: keep it as you keep their files."]
    with pytest.raises(ExportRefused, match="is there already"):
        export_command.run(["hearings"], Asked(to=str(path)), SETTINGS, house, str, str)
    with pytest.raises(ExportRefused, match="cannot write"):
        export_command.run(["hearings"], Asked(to=str(tmp_path / "no" / "x")), SETTINGS, house, str, str)
    with pytest.raises(ExportRefused, match="say what to export"):
        export_command.run(["everything"], Asked(), SETTINGS, house, str, str)


@pytest.mark.parametrize("what", LISTS)
def test_a_large_list_comes_in_pages_and_loses_nobody(db: Database, what: str) -> None:
    phones = [("sms", f"+120255501{n:02}") for n in range(100)]
    rows = (line(n, f"C-{n}", DEC_15 + timedelta(minutes=n % 3), addresses=(phones[n % 100],)) for n in range(1100))
    take(db, *rows)
    found = exported(db, what)
    if what in ("hearings", "people"):
        assert {row["reference"] for row in found} == {f"C-{n}" for n in range(1100)}
        assert len(found) == 1100


@settings(deadline=None)
@given(st.text(max_size=30))
@example("=1+1")
@example("'=1+1")
@example("''")
@example("\t=1")
def test_no_cell_is_a_formula_and_an_import_reads_what_was_there(text: str) -> None:
    cell = safe(text)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    if text == text.strip():
        assert unwrapped(cell) == text.strip() or text.startswith("'")


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.text(
                st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"]), min_size=1, max_size=20
            ),
            st.integers(1, 28),
            st.sampled_from(["master", "ice_checkin", "status_or_other_court"]),
        ),
        min_size=1,
        max_size=6,
    )
)
@LONG_WALK
def test_whatever_names_hearings_have_they_come_back(
    db: Database, tmp_path: Path, rows: list[tuple[str, int, str]]
) -> None:
    for name, day, kind in rows:
        who = people.new_respondent(db, name)
        given_ = replace(denver(datetime(2027, 2, day, 9)), place=None)
        register(db, POLICY, kind=kind, given=given_, respondents=[who], by=By("staff"))
    path = tmp_path / "hearings.csv"
    path.write_text(MARK + "".join(export_lists.lines(db, "hearings", _all())), encoding="utf-8", newline="")
    sheet, found = open_sheet(path), office_of(SETTINGS, db)
    for row in read(sheet, found):
        # A name that looks like an A-number is refused here as everywhere; nobody could have typed it.
        if isinstance(row, Line):
            assert [each.what for each in imports.compare(db, Matcher({}), [row])] == ["unchanged"]


def _all() -> export_lists.Wish:
    return export_command.wish_of(
        "hearings", Asked(since="2020-01-01"), SETTINGS, datetime.fromisoformat("2026-11-01T12:00+00:00")
    )

"""A calendar is read event by event: on the right clock, by the right name, and nothing of it is guessed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from bot.import_columns import Reading, SheetProblem
from bot.import_file import open_sheet
from bot.import_office import office_of, source_of
from bot.import_rows import Aside, Unreadable, read
from bot.import_unreadable import Leftovers
from messages.calendar import Event, file_of
from scheduler import people
from scheduler.db import Database
from scheduler.imports import Line
from tests.importing import look, take, what
from tests.reading import OFFICE, SETTINGS, calendar, event

MORNING = datetime(2026, 12, 15, 8, 30)
CUSTOM = """BEGIN:VTIMEZONE
TZID:Our mountains
BEGIN:STANDARD
DTSTART:16011104T020000
RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
TZOFFSETFROM:-0600
TZOFFSETTO:-0700
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010311T020000
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
TZOFFSETFROM:-0700
TZOFFSETTO:-0600
END:DAYLIGHT
END:VTIMEZONE
"""


def rows_of(tmp_path: Path, text: str, reading: Reading | None = None) -> list[Line | Unreadable | Aside]:
    path = tmp_path / "hearings.ics"
    path.write_text(text, encoding="utf-8", newline="")
    return list(read(open_sheet(path, reading, zone="America/New_York"), OFFICE))


def line_of(tmp_path: Path, lines: dict[str, str], more: str = "", reading: Reading | None = None) -> Line:
    (only,) = rows_of(tmp_path, calendar(lines, more=more), reading)
    assert isinstance(only, Line), only
    return only


def problem_of(tmp_path: Path, lines: dict[str, str], more: str = "") -> tuple[str, str, str]:
    (only,) = rows_of(tmp_path, calendar(lines, more=more))
    assert isinstance(only, Unreadable), only
    return only.problems[0].column, only.problems[0].value, only.problems[0].why


def started(start: str, value: str, **more: str | None) -> dict[str, str]:
    """An event with this start."""
    return {name: text for name, text in event(**more).items() if not name.startswith("DTSTART")} | {start: value}


def test_an_event_is_a_row(tmp_path: Path) -> None:
    line = line_of(tmp_path, event(SEQUENCE="3", LAST_MODIFIED="20261101T120000Z"))
    assert (line.number, line.label, line.kind, line.reference) == (1, "Rosa Lopez", "master", None)
    assert (line.given.wall, line.given.zone, line.given.court) == (MORNING, "America/Denver", "DEN")
    assert (line.version, line.gone, line.note) == ((3, 20261101120000), False, "")
    assert line.uid is not None
    assert "abc" not in line.uid


@pytest.mark.parametrize(
    ("start", "value"),
    [
        ("DTSTART", "20261215T153000Z"),
        ("DTSTART;TZID=America/Denver", "20261215T083000"),
        ("DTSTART;TZID=America/New_York", "20261215T103000"),
        ("DTSTART;TZID=Mountain Standard Time", "20261215T083000"),
        ('DTSTART;TZID="America/Denver";X-NOTE="a;b:c"', "20261215T083000"),
        ("DTSTART;TZID=/freeassociation.sourceforge.net/America/Denver", "20261215T083000"),
        ("DTSTART;TZID=Our mountains", "20261215T083000"),
    ],
)
def test_a_time_is_put_on_the_courts_clock_whatever_clock_it_is_said_on(tmp_path: Path, start: str, value: str) -> None:
    line = line_of(tmp_path, started(start, value), CUSTOM)
    assert (line.given.wall, line.given.zone, line.note) == (MORNING, "America/Denver", "")


@pytest.mark.parametrize(
    ("value", "said"),
    [("20261215T083000Z", "very early"), ("20261216T020000Z", "very late"), ("20261219T153000Z", "weekend")],
)
def test_an_hour_or_a_day_when_no_court_sits_is_pointed_out(tmp_path: Path, value: str, said: str) -> None:
    assert said in line_of(tmp_path, started("DTSTART", value)).note


def test_a_zone_of_the_files_own_knows_summer_and_winter(tmp_path: Path) -> None:
    line = line_of(tmp_path, started("DTSTART;TZID=Our mountains", "20270715T083000"), CUSTOM)
    assert line.given.wall == datetime(2027, 7, 15, 8, 30)


def test_a_zone_that_nobody_explains_is_a_problem(tmp_path: Path) -> None:
    column, value, why = problem_of(tmp_path, started("DTSTART;TZID=Our mountains", "20261215T083000"))
    assert (column, value) == ("DTSTART", "20261215T083000")
    assert "not known" in why


def test_an_american_zone_by_its_letters_is_not_winter_time_all_year(tmp_path: Path) -> None:
    summer = started("DTSTART;TZID=MST", "20270715T083000")
    assert "not known" in problem_of(tmp_path, summer)[2], "it would be told an hour off"
    line = line_of(tmp_path, summer, CUSTOM.replace("Our mountains", "MST"))
    assert (line.given.wall, line.given.zone) == (datetime(2027, 7, 15, 8, 30), "America/Denver")


def test_a_time_without_a_zone_is_the_courts_and_is_said_to_be(tmp_path: Path) -> None:
    line = line_of(tmp_path, started("DTSTART", "20261215T083000"))
    assert (line.given.wall, line.given.zone) == (MORNING, "America/Denver")
    assert "no time zone" in line.note


@pytest.mark.parametrize(
    ("start", "value", "zone", "wall"),
    [
        ("DTSTART", "20261215T083000", "America/New_York", MORNING),
        ("DTSTART", "20261215T133000Z", "America/New_York", MORNING),
        ("DTSTART;TZID=America/Chicago", "20261215T083000", "America/Chicago", MORNING),
    ],
)
def test_what_is_no_court_keeps_its_clock_or_has_the_offices(
    tmp_path: Path, start: str, value: str, zone: str, wall: datetime
) -> None:
    line = line_of(tmp_path, started(start, value, SUMMARY="Biometrics - Rosa", LOCATION="ASC"))
    assert (line.kind, line.given.zone, line.given.wall, line.given.court) == ("uscis_biometrics", zone, wall, None)


@pytest.mark.parametrize(("start", "value"), [("DTSTART;VALUE=DATE", "20261215"), ("DTSTART", "20261215")])
def test_of_a_whole_day_the_time_is_asked_for(tmp_path: Path, start: str, value: str) -> None:
    (row,) = rows_of(tmp_path, calendar(started(start, value)))
    assert isinstance(row, Unreadable)
    assert [(each.column, each.value) for each in row.problems] == [("DTSTART", value)]
    assert "all day" in row.problems[0].why


@pytest.mark.parametrize("value", ["", "tomorrow", "20261345T083000", "00010101T000000Z", "99991231T235900Z"])
def test_a_start_that_is_none_is_a_problem(tmp_path: Path, value: str) -> None:
    assert problem_of(tmp_path, started("DTSTART", value))[2]


@pytest.mark.parametrize("name", ["RRULE", "RDATE", "RECURRENCE-ID"])
def test_what_repeats_is_refused_clearly(tmp_path: Path, name: str) -> None:
    lines = event() | {name: "FREQ=WEEKLY" if name == "RRULE" else "20261222T083000"}
    column, _, why = problem_of(tmp_path, lines)
    assert (column, why) == (name, "it repeats; enter each hearing as an event of its own")


def test_an_event_that_is_cancelled_says_so(tmp_path: Path) -> None:
    assert line_of(tmp_path, event(STATUS="CANCELLED")).gone
    assert line_of(tmp_path, event(), more="METHOD:CANCEL").gone
    assert not line_of(tmp_path, event(STATUS="TENTATIVE")).gone


def test_of_an_event_that_stands_there_twice_the_newest_version_counts(tmp_path: Path) -> None:
    old, new = event(SEQUENCE="1"), event(SEQUENCE="2", SUMMARY="Rosa Lopez - Individual hearing")
    first, second = rows_of(tmp_path, calendar(old, new))
    assert isinstance(first, Aside) and isinstance(second, Line)
    assert first.why == "an older version of event 2"
    assert second.kind == "individual"


def test_what_is_no_hearing_is_set_aside_and_what_may_be_one_is_not(tmp_path: Path) -> None:
    lunch = event(UID="2", SUMMARY="Lunch with Dana", LOCATION="")
    court = event(UID="3", SUMMARY="Court with Rosa", LOCATION="")
    aside, unclear = rows_of(tmp_path, calendar(lunch, court))
    assert isinstance(aside, Aside) and isinstance(unclear, Unreadable)
    assert (aside.title, aside.why) == ("Lunch with Dana", "no hearing")
    assert "names no kind" in unclear.problems[0].why


def test_a_description_says_more_in_lines_of_its_own(tmp_path: Path) -> None:
    said = "Matter: C-0042\\nJudge: Núñez\\nCell phone: 202-555-0100\\nPhone: 202-555-0199\\nTime: noon\\nBring papers."
    line = line_of(tmp_path, event(DESCRIPTION=said))
    assert (line.reference, line.given.judge, line.given.wall) == ("C-0042", "Núñez", MORNING)
    assert line.addresses == (("sms", "+12025550100"),), "the court's own number is nobody's"


def test_an_a_number_is_gone_before_anything_is_read(tmp_path: Path) -> None:
    lines = event(
        SUMMARY="Rosa Lopez A234-567-890 - Master Hearing",
        DESCRIPTION="A 234 567 890\\nRef: 234567890",
        LOCATION="Denver (A234567890)",
        UID="A234567890",
    )
    line = line_of(tmp_path, lines)
    assert line.reference is None
    assert "234" not in repr(line)
    (row,) = rows_of(tmp_path, calendar(lines | {"SUMMARY": "Court A234567890"}))
    assert isinstance(row, Unreadable)
    assert "234" not in repr(row)


def test_who_is_invited_has_a_name_where_the_title_has_none(tmp_path: Path) -> None:
    guest = {"ORGANIZER": "mailto:dana@example.org", "ATTENDEE;CN=Rosa Lopez": "mailto:rosa@example.org"}
    assert line_of(tmp_path, event(SUMMARY="Master hearing") | guest).label == "Rosa Lopez"
    two = guest | {"ATTENDEE;CN=Luz": "mailto:luz@example.org"}
    assert "whose hearing" in problem_of(tmp_path, event(SUMMARY="Master hearing") | two)[2]
    by_address = {"ATTENDEE;CN=rosa@example.org": "mailto:rosa@example.org"}
    assert "whose hearing" in problem_of(tmp_path, event(SUMMARY="Master hearing") | by_address)[2]


def test_a_court_can_be_said_for_all_of_a_calendar(tmp_path: Path) -> None:
    lines = started("DTSTART", "20261215T153000Z", LOCATION="Webex")
    assert "no court" in problem_of(tmp_path, lines)[2]
    line = line_of(tmp_path, lines, reading=Reading(constants={"court": "DEN"}))
    assert (line.given.court, line.given.wall, line.given.medium) == ("DEN", MORNING, "internet")


def test_folded_lines_and_alarms_within_an_event_are_understood(tmp_path: Path) -> None:
    text = calendar(event()).replace("Master Hearing", "Master\r\n  Hearing")
    text = text.replace("END:VEVENT", "BEGIN:VALARM\r\nSUMMARY:Lunch\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\nEND:VEVENT")
    (line,) = rows_of(tmp_path, text)
    assert isinstance(line, Line)
    assert line.kind == "master"
    (line,) = rows_of(tmp_path, text.replace("\r\n", "\n"))
    assert isinstance(line, Line)


def test_a_bad_event_costs_no_more_than_itself(tmp_path: Path) -> None:
    text = calendar(event(UID="1"), event(UID="2"), event(UID="3"))
    bad = text.replace("UID:2", "U:ID;;=2\r\n:\r\nnonsense").replace("END:VEVENT\r\nEND:VCALENDAR\r\n", "")
    first, second, cut = rows_of(tmp_path, bad)
    assert isinstance(first, Line) and isinstance(second, Unreadable) and isinstance(cut, Unreadable)
    assert "needs a reference" in second.problems[0].why
    assert "cut off" in cut.problems[0].why


def test_a_long_place_is_shortened(tmp_path: Path) -> None:
    place = "1961 Stout Street Denver https://example.org/" + "x" * 200
    assert line_of(tmp_path, event(LOCATION=place)).given.place == "1961 Stout Street Denver"
    assert len(line_of(tmp_path, event(LOCATION="1961 Stout Street Denver " + "room 4 " * 60)).given.place or "") <= 200


def test_too_many_events_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "hearings.ics"
    path.write_text("BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nEND:VEVENT\n" * 50_001, encoding="utf-8")
    with pytest.raises(SheetProblem, match="50,001 events; a calendar may have 50,000"):
        open_sheet(path)


def test_a_calendar_is_a_newer_state_of_the_one_with_its_own_name(tmp_path: Path) -> None:
    for name in ("basic.ics", "calendar (3).ics"):
        (tmp_path / name).write_text(calendar(event(), more="X-WR-CALNAME:Hearings"), encoding="utf-8")
    (tmp_path / "other.ics").write_text(calendar(event(), more="X-WR-CALNAME:Vacations"), encoding="utf-8")
    basic, later, other = (
        source_of(open_sheet(tmp_path / name)) for name in ("basic.ics", "calendar (3).ics", "other.ics")
    )
    assert basic == later != other


def test_leftovers_of_a_calendar_are_a_list_that_can_be_mended_and_is_the_same_event(tmp_path: Path) -> None:
    path = tmp_path / "hearings.ics"
    path.write_text(calendar(started("DTSTART;VALUE=DATE", "20261215")), encoding="utf-8", newline="")
    sheet = open_sheet(path)
    leftovers = Leftovers(sheet, path)
    for row in read(sheet, OFFICE):
        assert isinstance(row, Unreadable)
        leftovers.add(row)
    assert leftovers.path == tmp_path / "hearings.unreadable.csv"
    text = leftovers.path.read_text(encoding="utf-8-sig")
    leftovers.path.write_text(text.replace("Master Hearing,,", "Master Hearing,2026-12-15 8:30 AM,"), encoding="utf-8")
    (mended,) = read(open_sheet(leftovers.path), OFFICE)
    assert isinstance(mended, Line)
    assert (mended.given.wall, mended.uid) == (MORNING, line_of(tmp_path, event()).uid)


def test_a_reference_in_a_title_counts_when_the_office_has_it(tmp_path: Path, db: Database) -> None:
    people.new_respondent(db, "Rosa", reference="C-0042")
    path = tmp_path / "hearings.ics"
    path.write_text(calendar(event(SUMMARY="C-0042 - Master - I-589 Rosa"), event(UID="2")), encoding="utf-8")
    known, unknown = read(open_sheet(path), office_of(SETTINGS, db))
    assert isinstance(known, Line) and isinstance(unknown, Line)
    assert (known.reference, unknown.reference) == ("C-0042", None)


def test_a_calendar_can_be_taken_again_and_again(tmp_path: Path, db: Database) -> None:
    first = line_of(tmp_path, event())
    assert what(take(db, first)[0]) == ["new"]
    assert what(look(db, line_of(tmp_path, event()))) == ["unchanged"]
    moved = line_of(tmp_path, started("DTSTART", "20261217T160000Z", SEQUENCE="1"))
    assert what(take(db, moved)[0]) == ["changed"]
    assert what(look(db, first)) == ["unchanged"], "an older version"
    assert what(look(db, line_of(tmp_path, event(STATUS="CANCELLED", SEQUENCE="2")))) == ["gone"]
    assert what(look(db, replace(moved, version=(1, 0)))) == ["unchanged"]


def test_the_file_that_we_make_ourselves_is_read(tmp_path: Path) -> None:
    made = Event("f" * 32, 1, MORNING, "America/Denver", datetime.fromisoformat("2026-11-01T12:00+00:00"), "Denver")
    (row,) = rows_of(tmp_path, file_of(made, "Rosa - Master hearing").decode())
    assert isinstance(row, Line)
    assert (row.uid, row.given.wall, row.version[0]) == ("f" * 32, MORNING, 1)

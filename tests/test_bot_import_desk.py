"""An import over several requests, on several nodes: kept, said, compared, chosen, applied; and forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot import import_asked, import_desk
from bot.import_columns import Reading, SheetProblem
from scheduler import audit, hearings, housekeeping, import_prepared
from scheduler.db import Database, DatabasePlace, Store, open_database
from scheduler.hearings import By
from scheduler.housekeeping import Keep
from scheduler.imports import ImportRefused
from tests.cast import POLICY, denver
from tests.conftest import Clock
from tests.handing_in import applied, compared, handed_in, shown
from tests.importing import DEC_16, count
from tests.reading import HEAD, OFFICE, ROW, calendar, event, with_cells

# More than are compared or stored in one step.
MANY = import_prepared.CHUNK + 20


@pytest.fixture
def other_node(db: Database, place: DatabasePlace, clock: Clock) -> Iterator[Database]:
    """Another process on the same database."""
    node = open_database(place, clock)
    yield node
    node.close()


def test_a_file_goes_all_the_way_over_requests_and_nodes(db: Database, other_node: Database, tmp_path: Path) -> None:
    kept = handed_in(db, tmp_path, ROW, with_cells(reference="C-2", date="x"), with_cells(reference="C-3"))
    assert compared(other_node, kept) == {"new": 2, "unreadable": 1}
    assert count(db, "hearing") == 0
    first, bad, third = shown(db, kept)
    assert (first.number, first.who, first.now) == (2, "C-1 Rosa", "Tue 2026-12-15 08:30 Denver (DEN)")
    assert [(each.column, each.value) for each in bad.problems] == [("date", "x")]
    assert [value for value, _ in third.choices] == ["apply", "skip"]
    import_desk.choose(other_node, kept, 4, "skip")
    done = applied(db, kept)
    assert done is not None
    assert (done.state, done.counts) == ("parked", {"new": 1, "skipped": 1, "unreadable": 1})
    assert (count(db, "hearing"), [each.number for each in shown(db, kept)]) == (1, [3])
    assert [row["who"] for row in db.all("select who from audit")] == ["Carol"]
    assert audit.listing(db)[0]["action"] == "import"


def test_columns_are_shown_with_what_stands_in_them_and_said_once(db: Database, tmp_path: Path) -> None:
    head = "Ticket,name,date,time,kind,A-Number,Notes"
    row = "T-9,Rosa,05/12/2026,8:30 AM,M,A234567890,see A234567890"
    kept = handed_in(db, tmp_path, row, head=head)
    found = import_asked.columns(db, kept)
    assert [(each.header, each.field, each.samples) for each in found.columns if not each.field] == [
        ("Ticket", "", ("T-9",)),
        ("Notes", "", ()),
    ]
    assert "no column for court (or zone)" in found.problems[0]
    with pytest.raises(SheetProblem, match="no column for court"):
        compared(db, kept)
    with pytest.raises(SheetProblem, match="no column 'Number'"):
        import_asked.read_as(db, kept, Reading({"reference": "Number"}))
    import_asked.read_as(db, kept, Reading({"reference": "Ticket"}, {"court": "DEN"}, day_first=True))
    assert import_asked.columns(db, kept).problems == ()
    assert compared(db, kept) == {"new": 1}
    assert shown(db, kept)[0].now.startswith("Sat 2026-12-05")
    applied(db, kept)
    assert count(db, "import_reading") == 1


def test_the_order_of_dates_is_asked_where_the_file_leaves_it_open(db: Database, tmp_path: Path) -> None:
    rows = (with_cells(date="15/12/2026", consent_date="2026-11-01"), with_cells(date="05/12/2026"))
    kept = handed_in(db, tmp_path, *rows)
    assert import_asked.columns(db, kept).asks_order
    assert compared(db, kept) == {"unreadable": 2}
    import_asked.read_as(db, kept, Reading(day_first=True))
    assert not import_asked.columns(db, kept).asks_order


def test_no_a_number_is_kept_and_its_row_still_says_why(db: Database, tmp_path: Path) -> None:
    head = f"{HEAD},A-Number,notes"
    kept = handed_in(
        db,
        tmp_path,
        f"{with_cells(reference='234567890')},A234567890,A234567890",
        f"{with_cells(reference='A 234 567 890')},,",
        f"{ROW},234567890,call A234567890",
        head=head,
    )
    assert not any("234" in row["cells"] or "567" in row["cells"] for row in db.all("select cells from prepared_row"))
    assert compared(db, kept) == {"unreadable": 2, "new": 1}
    assert {each.problems[0].why for each in shown(db, kept, "unreadable")} == {
        "looks like an A-number; we never store it"
    }


def test_a_calendar_is_kept_like_a_list(db: Database, tmp_path: Path) -> None:
    lines = calendar(event(), event(UID="2", SUMMARY="Lunch", LOCATION="")).split("\r\n")
    kept = handed_in(db, tmp_path, *lines[1:], head=lines[0], name="basic.ics")
    assert compared(db, kept) == {"new": 1, "aside": 1}
    assert applied(db, kept) is not None
    again = handed_in(db, tmp_path, *lines[1:], head=lines[0], name="basic.ics")
    assert compared(db, again) == {"unchanged": 1, "aside": 1}
    assert applied(db, again) is None


def test_a_choice_is_one_of_those_that_were_offered(db: Database, tmp_path: Path) -> None:
    kept = handed_in(db, tmp_path, with_cells(reference=""))
    compared(db, kept)
    applied(db, kept)
    kept = handed_in(db, tmp_path, with_cells(reference="", date="12/17/2026"), with_cells(reference="C-9"))
    compared(db, kept)
    (guess,) = shown(db, kept, "guess")
    assert [value for value, _ in guess.choices] == ["skip", "same:1", "new"]
    assert "It is Rosa, Tue 2026-12-15 08:30 Denver" in guess.choices[1][1]
    for number, choice in ((2, "apply"), (2, "same:7"), (3, "new"), (9, "skip")):
        with pytest.raises(ImportRefused):
            import_desk.choose(db, kept, number, choice)
    with pytest.raises(ImportRefused):
        import_desk.choose_all(db, kept, "guess", "apply")
    import_desk.choose(db, kept, 2, "same:1")
    assert import_desk.choose_all(db, kept, "new", "skip") == 1
    done = applied(db, kept)
    assert done is not None
    assert (done.counts, count(db, "hearing")) == ({"changed": 1, "skipped": 1}, 1)


def test_what_was_compared_or_chosen_anew_is_looked_at_again_before_it_is_stored(db: Database, tmp_path: Path) -> None:
    kept = handed_in(db, tmp_path, ROW, with_cells(reference="C-2"))
    compared(db, kept)
    looks = [import_prepared.get(db, kept).stamp]
    import_desk.choose(db, kept, 2, "skip")
    looks.append(import_prepared.get(db, kept).stamp)
    import_asked.read_as(db, kept, Reading(day_first=False))
    compared(db, kept)
    for seen in looks:
        with pytest.raises(ImportRefused, match="it changed since you looked: look again"):
            list(import_desk.apply(db, POLICY, kept, OFFICE, "Carol", seen))
        with pytest.raises(ImportRefused, match="look again"):
            import_desk.as_seen(db, kept, *seen)
    list(import_desk.apply(db, POLICY, kept, OFFICE, "Carol", import_prepared.get(db, kept).stamp))
    assert count(db, "hearing") == 2


def test_what_changed_since_it_was_looked_at_is_left(db: Database, tmp_path: Path) -> None:
    kept = handed_in(db, tmp_path, ROW)
    compared(db, kept)
    applied(db, kept)
    kept = handed_in(db, tmp_path, with_cells(date="12/17/2026"), with_cells(reference="C-2", attorney="x"))
    assert compared(db, kept) == {"changed": 1, "new": 1}
    hearings.move(db, POLICY, 1, denver(DEC_16), By("staff"))
    done = applied(db, kept)
    assert done is not None
    assert done.counts == {"stale": 1, "new": 1}


def test_a_row_is_not_taken_for_a_hearing_that_was_moved_since_it_was_chosen(db: Database, tmp_path: Path) -> None:
    kept = handed_in(db, tmp_path, with_cells(reference=""))
    compared(db, kept)
    applied(db, kept)
    kept = handed_in(db, tmp_path, with_cells(reference="", date="12/17/2026"))
    compared(db, kept)
    import_desk.choose(db, kept, 2, "same:1")
    hearings.move(db, POLICY, 1, denver(DEC_16), By("staff"))
    assert applied(db, kept) is None
    assert [row["wall"] for row in db.all("select wall from revision where state = 'standing'")] == ["2026-12-16T08:30"]
    assert [each.what for each in shown(db, kept)] == ["stale"]


def test_what_could_not_be_read_when_it_was_looked_at_is_not_stored_unseen(db: Database, tmp_path: Path) -> None:
    kept = handed_in(db, tmp_path, f"{ROW},Nobody", head=f"{HEAD},attorney")
    assert compared(db, kept) == {"unreadable": 1}
    office = import_desk.Office("en", {"nobody": 1}, date(2026, 11, 22), OFFICE.languages)
    for _ in import_desk.apply(db, POLICY, kept, office, "Carol"):
        pass
    assert count(db, "hearing") == 0


def test_what_is_missing_is_shown_beside_the_rows(db: Database, tmp_path: Path) -> None:
    kept = handed_in(db, tmp_path, ROW, with_cells(reference="C-2"))
    compared(db, kept)
    applied(db, kept)
    kept = handed_in(db, tmp_path, ROW)
    for _ in range(2):
        assert compared(db, kept) == {"unchanged": 1, "missing": 1}
    (gone,) = shown(db, kept, "missing")
    assert (gone.number, gone.who) == (None, "C-2 Rosa")
    applied(db, kept)
    assert count(db, "task", "kind = 'gone'") == 1


def test_two_do_not_apply_the_same_file(db: Database, other_node: Database, tmp_path: Path, clock: Clock) -> None:
    kept = handed_in(db, tmp_path, *(with_cells(reference=f"C-{n}") for n in range(MANY)))
    compared(db, kept)
    mine = import_desk.apply(db, POLICY, kept, OFFICE, "Carol")
    while count(db, "hearing") == 0:
        next(mine)
    for late in (
        lambda: next(import_desk.apply(other_node, POLICY, kept, OFFICE, "Dan")),
        lambda: import_asked.read_as(other_node, kept, Reading()),
        lambda: list(import_desk.compare(other_node, kept, OFFICE)),
    ):
        with pytest.raises(ImportRefused, match="just being stored"):
            late()
    mine.close()
    # Its node died: after a while somebody else takes it up, and nothing is stored twice.
    clock.forward(minutes=3)
    done = applied(other_node, kept)
    assert done is not None
    assert (count(db, "hearing"), count(db, "import"), done.state) == (MANY, 1, "parked")


def test_a_file_that_was_not_looked_at_is_not_applied(db: Database, tmp_path: Path) -> None:
    kept = handed_in(db, tmp_path, ROW)
    with pytest.raises(ImportRefused, match="look at it first"):
        applied(db, kept)
    compared(db, kept)
    applied(db, kept)
    with pytest.raises(ImportRefused, match="look at it first"):
        applied(db, kept)


async def test_each_step_is_short_and_goes_through_the_store(db: Database, tmp_path: Path) -> None:
    kept = handed_in(db, tmp_path, *(with_cells(reference=f"C-{n}") for n in range(MANY)))
    store = Store(db)
    for steps in (import_desk.compare(db, kept, OFFICE), import_desk.apply(db, POLICY, kept, OFFICE, "Carol")):
        most = 0
        while (settled := await store.do(lambda _, steps=steps: next(steps, None))) is not None:
            most = max(most, settled)
        assert 0 < most <= import_prepared.CHUNK
    assert await store.do(lambda db: count(db, "hearing")) == MANY


def test_a_file_that_nobody_comes_back_for_is_forgotten(db: Database, tmp_path: Path, clock: Clock) -> None:
    kept = handed_in(db, tmp_path, *(with_cells(reference=f"C-{n}") for n in range(40)))
    assert [each.id for each in import_prepared.listing(db)] == [kept]
    clock.forward(hours=23)
    import_prepared.get(db, kept)
    clock.forward(hours=2)
    with pytest.raises(ImportRefused, match="Hand it in again"):
        import_prepared.get(db, kept)
    assert import_prepared.listing(db) == []
    for step in housekeeping.steps():
        after: int | None = 0
        while after is not None:
            after = step(db, Keep("Reminders"), after)
    assert (count(db, "prepared"), count(db, "prepared_row")) == (0, 0)
    assert timedelta(hours=24) == import_prepared.LIFE


def test_a_file_is_not_forgotten_while_it_is_stored_and_no_hearing_is_taken_for_gone(
    db: Database, tmp_path: Path, clock: Clock
) -> None:
    names = [with_cells(reference=f"C-{n}") for n in range(MANY)]
    kept = handed_in(db, tmp_path, *names)
    compared(db, kept)
    applied(db, kept)
    kept = handed_in(db, tmp_path, *names, with_cells(reference=f"C-{MANY}"))
    compared(db, kept)
    storing = import_desk.apply(db, POLICY, kept, OFFICE, "Carol")
    next(storing)
    with pytest.raises(ImportRefused, match="just being stored"):
        import_prepared.drop(db, kept)
    # Its node died, so that it can be forgotten; should it wake up, it stores no more of it.
    clock.forward(minutes=3)
    while import_prepared.drop(db, kept):
        pass
    with pytest.raises(ImportRefused, match="forgotten"):
        list(storing)
    assert (count(db, "hearing"), count(db, "task", "kind = 'gone'")) == (MANY, 0)


def test_a_file_can_be_given_up(db: Database, tmp_path: Path) -> None:
    kept = handed_in(db, tmp_path, ROW)
    while import_prepared.drop(db, kept):
        pass
    assert (count(db, "prepared"), count(db, "prepared_row")) == (0, 0)

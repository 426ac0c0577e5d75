"""Whatever rows come in whatever order: each is accounted for, is what the dry run said, and means nothing the second
time; and what waits is never forgotten."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scheduler import hearings, imports, people
from scheduler.db import Database
from scheduler.hearings import By
from scheduler.imports import Choice, Line
from tests.cast import LONG_WALK, POLICY, Person, denver
from tests.conftest import FUZZ, Clock
from tests.importing import apply, count, line, look, release, take

# Some of them past, some on the same day, some soon.
WALLS = [datetime(2026, 10, 5, 9), *(datetime(2026, 12, day, hour) for day in (1, 15, 16) for hour in (9, 13))]
PHONES = [(), (("sms", "+12025550110"),), (("sms", "+12025550111"),)]
ROWS = st.tuples(
    st.sampled_from(["C-1", "C-2", None]),
    st.sampled_from(["Rosa", "rosa", "Luz"]),
    st.sampled_from(WALLS),
    st.sampled_from(PHONES),
    st.sampled_from(["master", "master", "bond"]),
    st.sampled_from([None, None, "event-1", "event-2"]),
    st.integers(0, 2),
    st.booleans(),
)
FILES = st.lists(st.lists(ROWS, min_size=1, max_size=6), min_size=1, max_size=3)


def lines_of(rows: list[Any]) -> list[Line]:
    """What a reader makes of them: a row has a reference, an event or a phone, by which it is known again."""
    made = []
    for number, (reference, label, wall, addresses, kind, uid, sequence, gone) in enumerate(rows, 2):
        if reference or addresses or uid:
            said = {"label": label, "addresses": addresses, "kind": kind, "uid": uid, "version": (sequence, 0)}
            made.append(line(number, reference, wall, gone=gone and uid is not None, **said))
    return made


@LONG_WALK
@settings(max_examples=60 * FUZZ, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(files=FILES)
def test_every_row_is_accounted_for_and_is_what_the_dry_run_said(db: Database, files: list[list[Any]]) -> None:
    _forget(db)
    for rows in files:
        lines = lines_of(rows)
        seen = {each.line.number: each for each in look(db, *lines)}
        marks = {number: each.mark for number, each in seen.items()}
        found, gone, done = apply(db, *lines, marks=marks)
        assert [each.line.number for each in found] == [each.number for each in lines]
        counts = done.counts if done else {}
        assert done is None or sum(counts.values()) == len(lines), counts
        # Carried out as it was looked at; only rows that lean on others of the file may find that these have done it.
        alone = [each for each in found if seen[each.line.number].what in ("new", "unchanged") and not each.line.gone]
        assert not any(each.skipped for each in alone)
        assert len({each.hearing for each in gone}) == len(gone)
        again, _, more = apply(db, *lines)
        # Except where the question was about a hearing that the same file moved: it may have its answer by now.
        moved = {each.hearing for each in found if each.what == "changed"}
        asked = {each.line.number for each in found if moved.intersection(one.hearing for one in each.candidates)}
        told = {each.line.number: each.what for each in again if each.what in ("new", "changed")}
        assert set(told) <= asked, told
        assert more is None or told
        for each in (done, more):
            if each:
                release(db, each)
    assert count(db, "message", "state = 'parked'") == 0
    assert count(db, "hearing", "not exists (select 1 from appears where hearing_id = hearing.id)") == 0
    assert count(db, "respondent", "not exists (select 1 from appears where respondent_id = respondent.id)") == 0


@LONG_WALK
@settings(max_examples=40 * FUZZ, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    files=FILES,
    choices=st.dictionaries(
        st.integers(2, 8), st.sampled_from([Choice(each) for each in ("apply", "skip", "same", "new")])
    ),
    said=st.integers(0, len(WALLS) - 1),
)
def test_whatever_is_chosen_and_whatever_people_say_no_date_is_lost(
    db: Database, files: list[list[Any]], choices: dict[int, Choice], said: int
) -> None:
    _forget(db)
    for rows in files:
        lines = lines_of(rows)
        found, _, done = apply(db, *lines, choices=choices)
        assert len(found) == len(lines)
        who = people.contact_at(db, "sms", "+12025550110")
        for row in db.all("select id from hearing where state = 'set' order by id limit 1") if who else ():
            assert who is not None
            hearings.move(db, POLICY, row["id"], denver(WALLS[said]), By("self", who[0].id))
        if done:
            release(db, done)
    # A hearing that is set has one standing date, whatever else was said of it.
    odd = "state = 'set' and (select count(*) from revision where hearing_id = hearing.id and state = 'standing') <> 1"
    assert count(db, "hearing", odd) == 0
    for done in imports.listing(db):
        if done.state != "undone":
            list(imports.undo(db, POLICY, done.id))
    assert count(db, "hearing", odd) == 0


def _forget(db: Database) -> None:
    with db.transaction():
        for table in ("task", "message", "import", "hearing", "respondent", "contact", "audit"):
            db.run(f"delete from {table}")


@pytest.mark.parametrize("uid", [None, "event-1"])
def test_staff_hears_of_any_import_that_waits_whatever_it_came_from(
    db: Database, carol: Person, clock: Clock, uid: str | None
) -> None:
    far = line(2, uid=uid)
    near = line(3, "C-2", clock().replace(tzinfo=None) + timedelta(hours=30), uid=uid and "event-2", addresses=())
    take(db, far, near, choices={3: Choice("skip")})
    clock.forward(minutes=10)
    imports.alarms(db)
    assert count(db, "task", "kind = 'import'") == 0, "the near one was left out"
    clock.forward(hours=4)
    imports.alarms(db)
    assert [row["reason"] for row in db.all("select reason from task where kind = 'import'")] == ["import-waiting"]
    take(db, far, near)
    clock.forward(minutes=10)
    imports.alarms(db)
    rows = db.all("select reason from task where kind = 'import' order by id")
    assert [row["reason"] for row in rows] == ["import-waiting", "import-soon"]
    assert count(db, "message", f"kind = 'staff' and reader = {carol.contact}") == 2

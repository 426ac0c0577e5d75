"""An import that is stored, released and taken back at the same time: nothing stays parked that nobody sees."""

from __future__ import annotations

import pytest

from scheduler import imports
from scheduler.db import Database
from scheduler.imports import Applying, ImportRefused, Line
from tests.cast import POLICY
from tests.conftest import Clock
from tests.importing import count, line, release, take


def people_of(numbers: range) -> list[Line]:
    return [line(n, f"C-{n}", addresses=(("sms", f"+120255501{n % 100:02}"),)) for n in numbers]


def applying_of(db: Database) -> Applying:
    return Applying(db, POLICY, {}, name="h.csv", digest="long", mapping={})


def test_an_import_is_not_released_while_it_is_being_stored_and_all_of_it_is_afterwards(db: Database) -> None:
    applying = applying_of(db)
    lines = people_of(range(2, 302))
    stored = applying.step(lines)
    assert 0 < len(stored) < len(lines)
    with pytest.raises(ImportRefused, match="import 1 is still being stored"):
        list(imports.release(db, POLICY, 1))
    list(applying.take(lines[len(stored) :]))
    done = applying.finish({})
    assert done is not None
    assert (done.state, done.counts) == ("parked", {"new": 300})
    release(db, done)
    assert count(db, "message", "state = 'parked'") == 0


def test_what_was_cut_off_can_be_released_and_waits_again_when_the_rest_is_stored(db: Database, clock: Clock) -> None:
    applying = applying_of(db)
    lines = people_of(range(2, 302))
    stored = applying.step(lines)
    clock.forward(minutes=3)
    releasing = imports.release(db, POLICY, 1)
    next(releasing)
    list(applying.take(lines[len(stored) :]))
    with pytest.raises(ImportRefused, match="release it again when that is done"):
        list(releasing)
    done = applying.finish({})
    assert done is not None and done.state == "parked"
    release(db, done)
    assert count(db, "message", "state = 'parked'") == 0


def test_what_was_released_between_two_steps_of_a_slow_storing_is_parked_again(db: Database, clock: Clock) -> None:
    applying = applying_of(db)
    lines = people_of(range(2, 302))
    stored = applying.step(lines)
    clock.forward(hours=4)
    imports.alarms(db)
    assert sum(imports.release(db, POLICY, 1)) == len(stored)
    assert count(db, "task", "kind = 'import' and done is null") == 0
    list(applying.take(lines[len(stored) :]))
    assert count(db, "task", "kind = 'import' and done is null") == 1
    done = applying.finish({})
    assert done is not None and (done.state, done.released) == ("parked", None)
    assert count(db, "message", "state = 'parked'") > 0
    release(db, done)
    assert count(db, "message", "state = 'parked'") == 0


def test_two_who_release_one_import_end_both(db: Database) -> None:
    _, done = take(db, *people_of(range(2, 152)))
    assert done is not None
    mine = imports.release(db, POLICY, done.id)
    next(mine)
    release(db, done)
    assert list(mine) == []
    assert imports.get(db, done.id).state == "released"


def test_a_release_ends_when_somebody_takes_the_import_back_meanwhile(db: Database) -> None:
    _, done = take(db, *people_of(range(2, 152)))
    assert done is not None
    releasing = imports.release(db, POLICY, done.id)
    next(releasing)
    undoing = imports.undo(db, POLICY, done.id)
    next(undoing)
    with pytest.raises(ImportRefused, match="being undone"):
        list(releasing)
    list(undoing)
    assert imports.get(db, done.id).state == "undone"
    assert (count(db, "hearing"), count(db, "message")) == (0, 0)


def test_an_import_is_not_taken_back_while_it_is_stored_nor_stored_on_when_it_was(db: Database, clock: Clock) -> None:
    applying = applying_of(db)
    lines = [line(n, f"C-{n}", addresses=()) for n in range(2, 302)]
    stored = applying.step(lines)
    with pytest.raises(ImportRefused, match="still being stored"):
        list(imports.undo(db, POLICY, 1))
    clock.forward(minutes=3)
    list(imports.undo(db, POLICY, 1))
    with pytest.raises(ImportRefused, match="taken back while it was stored"):
        applying.step(lines[len(stored) :])
    assert (count(db, "hearing"), imports.get(db, 1).state) == (0, "undone")

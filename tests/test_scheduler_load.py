"""What does not fit into a day starts earlier, and staff is told."""

from __future__ import annotations

from datetime import timedelta

from scheduler import load
from scheduler.db import Database
from tests.cast import POLICY, Person, hearing_of, person
from tests.conftest import Clock

ZONE = "America/Denver"


def _forty_for_tomorrow(db: Database, clock: Clock) -> None:
    for n in range(40):
        day = 14 if n % 2 else 30
        wall = (clock() + timedelta(days=day + 1)).replace(hour=13, minute=0, tzinfo=None)
        hearing_of(db, person(db, "sms", f"+120255501{n:02}"), wall)


def test_a_day_that_fits_is_left_alone(db: Database, clock: Clock) -> None:
    _forty_for_tomorrow(db, clock)
    found = load.tomorrow(db, POLICY, ZONE, "sms", 1.0)
    assert (found.messages, found.parts, found.fits) == (40, 120, True)
    assert load.start_earlier(db, POLICY, ZONE, "sms", 1.0) == 0
    assert load.tomorrow(db, POLICY, ZONE, "telegram", 0).fits


def test_what_does_not_fit_starts_earlier_with_the_farthest_hearings(db: Database, clock: Clock, carol: Person) -> None:
    _forty_for_tomorrow(db, clock)
    slow = 0.002
    assert not load.tomorrow(db, POLICY, ZONE, "sms", slow).fits
    moved = load.start_earlier(db, POLICY, ZONE, "sms", slow)
    assert 0 < moved <= 40
    early = db.all("select step, due, next_at from message where next_at < due and kind = 'reminder'")
    assert len(early) == moved
    assert {row["step"] for row in early[:1]} <= {"30d", "14d"}
    assert db.all("select 1 from message where kind = 'staff'")
    db.run("delete from message where kind = 'staff'")
    before = db.all("select id, next_at from message order by id")
    assert all(row["next_at"] is not None for row in before if row)

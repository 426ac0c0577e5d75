"""What does not fit into a day starts earlier, and staff is told."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler import load
from scheduler.db import Database
from tests.cast import LONG_WALK, POLICY, Person, hearing_of, person
from tests.conftest import FUZZ, Clock
from tests.fresh import fresh

ZONE = "America/Denver"


def _for_tomorrow(db: Database, clock: Clock, readers: int, hours: list[int], *, beginning: int = 0) -> None:
    for n in range(beginning, beginning + readers):
        day = 14 if n % 2 else 30
        wall = (clock() + timedelta(days=day + 1)).replace(hour=hours[n % len(hours)], minute=0, tzinfo=None)
        hearing_of(db, person(db, "sms", f"+120255501{n:02}"), wall)


def test_a_day_that_fits_is_left_alone(db: Database, clock: Clock) -> None:
    _for_tomorrow(db, clock, 40, [13])
    found = load.tomorrow(db, POLICY, ZONE, "sms", 1.0)
    assert (found.messages, found.parts, found.fits) == (40, 120, True)
    assert load.start_earlier(db, POLICY, ZONE, "sms", 1.0) == 0
    assert load.tomorrow(db, POLICY, ZONE, "telegram", 0).fits


def test_what_does_not_fit_starts_earlier_with_the_farthest_hearings(db: Database, clock: Clock, carol: Person) -> None:
    _for_tomorrow(db, clock, 40, [13])
    slow = 0.002
    assert not load.tomorrow(db, POLICY, ZONE, "sms", slow).fits
    moved = load.start_earlier(db, POLICY, ZONE, "sms", slow)
    assert 0 < moved <= 40
    early = db.all("select step, due, next_at from message where next_at < due and kind = 'reminder'")
    assert len(early) == moved
    assert {row["step"] for row in early[:1]} <= {"30d", "14d"}
    assert db.all("select 1 from message where kind = 'staff'")
    found = load.tomorrow(db, POLICY, ZONE, "sms", slow)
    assert (found.messages, found.moved, found.fits) == (40, moved, False), "staff is still told of it in the digest"
    at_hand = db.all("select id, next_at from message order by id")
    assert [load.start_earlier(db, POLICY, ZONE, "sms", slow) for _ in range(2)] == [0, 0]
    assert db.all("select id, next_at from message order by id") == at_hand


@given(
    readers=st.integers(4, 12),
    hours=st.lists(st.integers(7, 20), min_size=1, max_size=4),
    rate=st.sampled_from([0.0002, 0.0005, 0.001]),
    later=st.lists(st.integers(0, 60), min_size=2, max_size=2),
    gone=st.integers(0, 12),
)
@settings(max_examples=12 * FUZZ)
def test_doing_it_again_moves_nothing_more(
    readers: int, hours: list[int], rate: float, later: list[int], gone: int
) -> None:
    """Each start of the program plans the night's work again, also when part of what was moved has left by then."""
    clock = Clock.at_start()
    with TemporaryDirectory() as folder, closing(fresh(Path(folder) / "courtbell.db", clock)) as db:
        _for_tomorrow(db, clock, readers, hours)
        load.start_earlier(db, POLICY, ZONE, "sms", rate)
        at = {row["id"]: row["next_at"] for row in db.all("select id, next_at from message where kind = 'reminder'")}
        db.run(
            "update message set state = 'sent', next_at = null where id in"
            " (select id from message where kind = 'reminder' and next_at < due order by next_at limit ?)",
            gone,
        )
        for minutes in later:
            clock.forward(minutes=minutes)
            assert load.start_earlier(db, POLICY, ZONE, "sms", rate) == 0
        waiting = db.all("select id, next_at from message where kind = 'reminder' and state = 'planned'")
        assert all(row["next_at"] == at[row["id"]] for row in waiting)


@LONG_WALK
def test_what_comes_later_starts_before_what_was_moved(db: Database, clock: Clock) -> None:
    _for_tomorrow(db, clock, 20, [13])
    first = load.start_earlier(db, POLICY, ZONE, "sms", 0.001)
    _for_tomorrow(db, clock, 6, [13], beginning=20)
    second = load.start_earlier(db, POLICY, ZONE, "sms", 0.001)
    moved = db.all("select next_at from message where next_at < due and kind = 'reminder'")
    assert len({row["next_at"] for row in moved}) == first + second > first > 0, "no two at one instant"
    assert load.start_earlier(db, POLICY, ZONE, "sms", 0.001) == 0

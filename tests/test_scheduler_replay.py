"""A database that is older than the stop file learns from it who is silent and who is to be forgotten."""

from __future__ import annotations

from datetime import datetime, timedelta

from scheduler import erasure, people, replay
from scheduler.db import Database
from scheduler.replay import Replayed
from tests.cast import Person, contents, hearing_of
from tests.conftest import Clock

ANA, BAO = ("telegram", "1001"), ("sms", "+12025550102")


def later(clock: Clock) -> int:
    return int(clock.forward(hours=1).timestamp() * 1000)


def test_whoever_asked_to_be_erased_is_erased_again_with_all_that_was_planned(
    db: Database, clock: Clock, ana: Person
) -> None:
    hearing_of(db, ana, datetime(2027, 3, 15, 9))
    db.stops.note("erase", [ANA], later(clock))
    assert replay.replay(db) == Replayed(silenced=0, erased=1)
    assert db.all("select 1 from hearing") == []
    assert str(contents(db)).count(ANA[1]) == 1, "the address alone, silent, until the night"
    assert replay.replay(db) == Replayed()


def test_where_only_one_of_two_addresses_asked_a_person_looks_and_that_one_is_silent(
    db: Database, clock: Clock, ana: Person
) -> None:
    other = people.add_address(db, ana.contact, "sms", "+12025550109")
    people.give_consent(db, other, scope="case", how="chat", by="self", words="w")
    db.stops.note("erase", [ANA], later(clock))
    assert replay.replay(db) == Replayed(silenced=1)
    assert [way.stopped for way in people.addresses(db, ana.contact)] == [True, False]
    assert [row["kind"] for row in db.all("select kind from task")] == ["erase"]


def test_who_came_after_the_erasure_is_somebody_new(db: Database, clock: Clock) -> None:
    db.stops.note("erase", [BAO], db.now_ms())
    later(clock)
    people.new_contact(db, *BAO, language="vi", zone="America/Denver")
    assert replay.replay(db) == Replayed()


def test_consent_that_is_newer_than_a_stop_stands_where_the_file_could_not_be_written(
    db: Database, clock: Clock, ana: Person, bao: Person
) -> None:
    db.stops.note("stop", [ANA, BAO], later(clock))
    clock.forward(minutes=1)
    db.insert("consent", address_id=ana.address, scope="case", given=db.now_ms(), how="x", by_whom="self", words="y")
    assert replay.replay(db) == Replayed(silenced=1)
    assert [way.stopped for way in people.addresses(db, ana.contact)] == [False]


def test_who_asked_for_messages_again_since_is_on_the_call_list(db: Database, clock: Clock, ana: Person) -> None:
    people.stop(db, ana.contact, "STOP")
    db.stops.note("start", [ANA], later(clock))
    assert replay.replay(db) == Replayed()
    (task,) = db.all("select kind, reason, contact_id from task")
    assert task == {
        "kind": "stopped",
        "reason": "asked for messages again after the copy was made",
        "contact_id": ana.contact,
    }


def test_only_a_database_that_is_older_than_the_file_is_read_for_it(db: Database, clock: Clock, ana: Person) -> None:
    db.insert("job_run", job="watch", last=db.now_ms(), node="one")
    db.stops.note("stop", [ANA], db.now_ms() - 1000)
    assert replay.when_older(db) == Replayed()
    db.stops.note("stop", [ANA], later(clock))
    assert replay.when_older(db) == Replayed(silenced=1)


def test_an_erasure_that_was_carried_out_is_not_done_twice(db: Database, clock: Clock, ana: Person) -> None:
    erasure.forget(db, ana.contact)
    clock.set(clock() + timedelta(minutes=1))
    assert replay.replay(db) == Replayed()

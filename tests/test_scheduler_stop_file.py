"""The file of those who asked for silence: it is not behind the database, not read without its key, and not fooled."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from scheduler import people
from scheduler.db import Database
from scheduler.stop_file import StopFile, StopFileError, key_in
from tests.cast import Person

KEY = b"k" * 32
ANA = ("telegram", "1001")


def test_a_stop_a_start_and_an_erasure_are_on_the_disk_when_they_return(
    tmp_path: Path, db: Database, ana: Person
) -> None:
    path = tmp_path / "courtbell.stops"
    db.stops = StopFile(path, KEY)
    with db.transaction():
        people.stop(db, ana.contact, "STOP")
        assert StopFile(path, KEY).says(*ANA) == "stop", "before the transaction is committed"
    people.restart(db, ana.contact)
    assert StopFile(path, KEY).says(*ANA) == "start"
    db.stops.note("erase", [ANA], db.now_ms())
    again = StopFile(path, KEY)
    assert again.refuses(*ANA)
    assert again.since(*ANA) == db.now_ms()


def test_consent_given_anew_is_noted_and_consent_of_somebody_new_is_not(
    tmp_path: Path, db: Database, ana: Person
) -> None:
    db.stops = StopFile(tmp_path / "courtbell.stops", KEY)
    people.give_consent(db, ana.address, scope="case", how="chat", by="self", words="…")
    assert db.stops.says(*ANA) is None
    people.stop(db, ana.contact, "STOP")
    people.give_consent(db, ana.address, scope="case", how="chat", by="self", words="…")
    assert db.stops.says(*ANA) == "start"


def test_the_file_names_nobody_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "courtbell.stops"
    StopFile(path, KEY).note("stop", [("sms", "+12025550101")], 0)
    assert "2025550101" not in path.read_text()
    assert path.stat().st_mode & 0o777 == 0o600
    assert StopFile(tmp_path / "other", b"x" * 32).mark("sms", "+12025550101") not in path.read_text()


def test_with_another_key_it_says_so_instead_of_forgetting_everybody(tmp_path: Path) -> None:
    path = tmp_path / "courtbell.stops"
    StopFile(path, KEY).note("stop", [ANA], 0)
    with pytest.raises(StopFileError, match="another key"):
        StopFile(path, b"x" * 32)


def test_a_torn_last_line_costs_that_line_alone(tmp_path: Path) -> None:
    path = tmp_path / "courtbell.stops"
    stops = StopFile(path, KEY)
    stops.note("stop", [ANA, ("sms", "+12025550102")], 0)
    os.truncate(path, path.stat().st_size - 30)
    stops = StopFile(path, KEY)
    stops.note("stop", [("sms", "+12025550103")], 0)
    again = StopFile(path, KEY)
    assert [again.refuses(*ANA), again.refuses("sms", "+12025550102"), again.refuses("sms", "+12025550103")] == [
        True,
        False,
        True,
    ]


def test_where_it_cannot_be_written_a_stop_counts_all_the_same_and_is_written_later(
    tmp_path: Path, db: Database, ana: Person
) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    db.stops = StopFile(folder / "stops", KEY)
    (folder / "stops").rename(tmp_path / "kept")
    (folder / "stops").mkdir()
    people.stop(db, ana.contact, "STOP")
    assert db.stops.behind
    assert db.all("select stopped is not null as silent from address") == [{"silent": 1}]
    (folder / "stops").rmdir()
    (tmp_path / "kept").rename(folder / "stops")
    db.stops.catch_up([], db.now_ms())
    assert StopFile(folder / "stops", KEY).refuses(*ANA)


def test_a_database_that_is_older_than_its_file_brings_its_stops_along(
    tmp_path: Path, db: Database, ana: Person
) -> None:
    people.stop(db, ana.contact, "STOP")
    stops = StopFile(tmp_path / "courtbell.stops", KEY)
    assert stops.catch_up(people.stopped_ways(db), db.now_ms()) == 1
    assert stops.catch_up(people.stopped_ways(db), db.now_ms()) == 0


def test_the_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "stop.key"
    assert key_in(file) == key_in(file)
    assert file.stat().st_mode & 0o777 == 0o600

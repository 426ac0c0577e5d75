"""The file of those who asked for silence: it is not behind the database, not read without its key, and not fooled."""

from __future__ import annotations

import logging
import os
import resource
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot import key_file
from scheduler import people, silence
from scheduler.db import Database
from scheduler.engine import DatabaseError
from scheduler.stop_file import StopFile, StopFileError, key_in
from tests.cast import Person

KEY = b"k" * 32
ANA = ("telegram", "1001")
BAO = ("sms", "+12025550101")


@contextmanager
def full_disk(room: int = 0) -> Iterator[None]:
    """No file gets longer than this many bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_stop_a_start_and_an_erasure_are_on_the_disk_when_they_return(
    tmp_path: Path, db: Database, ana: Person
) -> None:
    path = tmp_path / "courtbell.stops"
    db.stops = StopFile(path, KEY)
    with db.transaction():
        people.stop(db, ana.contact, "STOP")
        assert StopFile(path, KEY).says(*ANA) == "stop", "before the transaction is committed"
    silence.end(db, ana.address)
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
    assert stops.catch_up(silence.asked_for(db), db.now_ms()) == 1
    assert stops.catch_up(silence.asked_for(db), db.now_ms()) == 0


def test_the_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "stop.key"
    assert key_in(file) == key_in(file)
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_full_disk_at_the_first_start_leaves_no_key_and_no_file_that_a_later_start_trips_over(tmp_path: Path) -> None:
    with full_disk(10), pytest.raises(StopFileError, match="cannot be used"):
        key_in(tmp_path / "stop.key")
    assert list(tmp_path.iterdir()) == []
    key = key_in(tmp_path / "stop.key")
    with full_disk(10), pytest.raises(StopFileError, match="cannot be written"):
        StopFile(tmp_path / "courtbell.stops", key)
    StopFile(tmp_path / "courtbell.stops", key).note("stop", [ANA], 0)
    assert StopFile(tmp_path / "courtbell.stops", key_in(tmp_path / "stop.key")).refuses(*ANA)


@pytest.mark.parametrize("left", ["", "\n", "5ab3"])
def test_a_key_of_which_nothing_or_little_is_left_is_refused_and_it_says_what_to_do(tmp_path: Path, left: str) -> None:
    (tmp_path / "stop.key").write_text(left)
    with pytest.raises(StopFileError, match=r"stop\.key, is (empty|too short).*put your copy of it back"):
        key_in(tmp_path / "stop.key")
    with pytest.raises(StopFileError, match=r"privacy\.stop_key"):
        StopFile(tmp_path / "courtbell.stops", b"")


def test_a_full_disk_leaves_no_empty_key_of_the_database(tmp_path: Path) -> None:
    place = tmp_path / "courtbell.key.next"
    with full_disk(), pytest.raises(DatabaseError, match="cannot write the key file"):
        key_file.write(place, "a" * 64)
    assert list(tmp_path.iterdir()) == []
    key_file.write(place, "a" * 64)
    with pytest.raises(DatabaseError, match="File exists"):
        key_file.write(place, "b" * 64)
    assert key_file.read(place) == "a" * 64
    assert place.stat().st_mode & 0o777 == 0o600


def test_a_stop_by_one_process_and_a_start_by_another_are_both_in_the_file(
    tmp_path: Path, db: Database, ana: Person
) -> None:
    path = tmp_path / "courtbell.stops"
    db.stops = running = StopFile(path, KEY)
    db.stops = StopFile(path, KEY)
    people.stop(db, ana.contact, "staff")
    assert running.refuses(*ANA)
    db.stops = running
    silence.end(db, ana.address)
    assert StopFile(path, KEY).says(*ANA) == "start"


def test_what_another_process_wrote_counts_in_its_order_and_each_line_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "courtbell.stops"
    one, other = StopFile(path, KEY), StopFile(path, KEY)
    one.note("stop", [ANA], 0)
    other.note("start", [ANA], 0)
    one.note("stop", [BAO], 0)
    other.note("erase", [BAO], 0)
    for each in (one, other):
        assert (each.says(*ANA), each.says(*BAO), each.behind) == ("start", "erase", False)
    assert len(path.read_text().splitlines()) == 5


@pytest.mark.parametrize("in_place", [True, False], ids=["cut", "replaced"])
def test_an_older_copy_in_the_place_of_the_file_makes_nobody_speak_again(tmp_path: Path, in_place: bool) -> None:
    path, copy = tmp_path / "courtbell.stops", tmp_path / "copy"
    running = StopFile(path, KEY)
    running.note("start", [BAO], 0)
    older = path.read_bytes()
    running.note("stop", [ANA], 60_000)
    copy.write_bytes(older)
    StopFile(copy, KEY).note("stop", [BAO], 120_000)
    if in_place:
        path.write_bytes(copy.read_bytes())
    else:
        copy.replace(path)
    assert running.refuses(*BAO), "what it says that nobody here knew"
    assert running.behind
    running.catch_up([], 180_000)
    again = StopFile(path, KEY)
    assert (again.says(*ANA), again.says(*BAO)) == ("stop", "stop")


def test_a_file_that_is_gone_is_written_anew_and_one_of_another_key_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "courtbell.stops"
    running = StopFile(path, KEY)
    running.note("stop", [ANA], 0)
    path.unlink()
    running.note("stop", [BAO], 0)
    again = StopFile(path, KEY)
    assert again.refuses(*ANA) and again.refuses(*BAO)
    StopFile(tmp_path / "foreign", b"x" * 32).note("stop", [("sms", "+12025550109")], 0)
    (tmp_path / "foreign").replace(path)
    before = path.read_bytes()
    running.note("start", [BAO], 60_000)
    assert running.behind and running.refuses(*ANA) and not running.refuses(*BAO)
    assert path.read_bytes() == before


def test_what_a_full_disk_tore_costs_nobody_else_a_line(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "courtbell.stops"
    one, other = StopFile(path, KEY), StopFile(path, KEY)
    with full_disk(path.stat().st_size + 85):
        one.note("stop", [ANA], 0)
    assert one.behind and one.refuses(*ANA)
    with caplog.at_level(logging.WARNING):
        assert not StopFile(path, KEY).refuses(*ANA), "not without its time"
    assert "1 lines that cannot be read" in caplog.text
    other.note("stop", [BAO], 0)
    one.catch_up([], 0)
    for each in (one, other, StopFile(path, KEY)):
        assert each.refuses(*ANA) and each.refuses(*BAO) and not each.behind


def test_two_that_write_at_once_on_many_threads_lose_no_line(tmp_path: Path) -> None:
    path = tmp_path / "courtbell.stops"
    files = [StopFile(path, KEY), StopFile(path, KEY)]
    ways = [("sms", f"+120255501{number:02}") for number in range(40)]

    def speak(number: int) -> None:
        files[number % 2].note("stop", [ways[number]], number)
        assert files[number % 2].refuses(*ways[number])

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(speak, range(40)))
    for each in (*files, StopFile(path, KEY)):
        assert all(each.refuses(*way) for way in ways)
    assert len(path.read_text().splitlines()) == 41


def test_what_another_machine_heard_later_counts_and_what_it_heard_earlier_does_not(tmp_path: Path) -> None:
    ours, other = StopFile(tmp_path / "ours", KEY), StopFile(tmp_path / "other", KEY)
    ways = [("sms", f"+1202555010{n}") for n in range(3)]
    other.note("stop", ways[:2], 5_000)
    other.note("erase", ways[2:], 6_000)
    ours.note("start", ways[:1], 9_000)
    ours.note("start", ways[1:2], 1_000)

    assert ours.take_over(tmp_path / "other") == 2
    assert [StopFile(tmp_path / "ours", KEY).says(*way) for way in ways] == ["start", "stop", "erase"]
    assert ours.take_over(tmp_path / "other") == 0
    for wrong in ("nowhere", "ours.txt"):
        (tmp_path / "ours.txt").write_text("", encoding="ascii")
        with pytest.raises(StopFileError, match="there is no stop file"):
            ours.take_over(tmp_path / wrong)
    with pytest.raises(StopFileError, match="another key"):
        StopFile(tmp_path / "strange", b"x" * 64).take_over(tmp_path / "other")

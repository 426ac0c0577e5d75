"""Copies and the way back, as an operator types them; and what goes out only after a person has looked."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import cli, config
from bot.app import prepare
from bot.stops import stops_of
from scheduler import backup, erasure, outbox, people
from scheduler.db import Database, ms, open_database
from tests.installation import config_text, write_config

NOWHERE = "http://127.0.0.1:9"
HEAD = "reference,label,date,time,court,kind,phone,consent,consent date,consent how"
ROW = "C-1,Rosa,12/15/2031,8:30 AM,DEN,master,(202) 555-0102,yes,11/01/2026,signed form"
MORNING = datetime(2027, 3, 1, 15, tzinfo=UTC)
pytestmark = pytest.mark.usefixtures("own_folder")


@pytest.fixture(params=["", 'key_file = "courtbell.key"'], ids=["in the clear", "encrypted"])
def house(tmp_path: Path, request: pytest.FixtureRequest) -> config.Config:
    tables = {"backup": 'folder = "copies"\nkeep = 2', "database": request.param}
    file = write_config(tmp_path, config_text(NOWHERE, NOWHERE, "http://127.0.0.1:8081", **tables))
    (tmp_path / "list.csv").write_text(f"{HEAD}\n{ROW}\n", encoding="utf-8")
    assert cli.main(["init", "--offline", "--owner", "Carol", "--alarm", "+12025550199"]) == 0
    assert cli.main(["import", "list.csv", "--send"]) == 0
    return config.load(file, {})


@contextmanager
def database(house: config.Config) -> Iterator[Database]:
    with closing(open_database(house.database, lambda: datetime.now(UTC))) as db:
        db.stops = stops_of(house)
        yield db


def test_a_copy_is_one_file_for_its_owner_alone_and_is_whole(
    house: config.Config, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["backup", "--to", "copy.db"]) == 0
    assert (tmp_path / "copy.db").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.glob("*copy.db*")] == ["copy.db"]
    assert cli.main(["backup", "--to", "copy.db"]) == 1, "an older copy is not overwritten"
    assert cli.main(["restore", "copy.db"]) == 1
    assert "is whole" in capsys.readouterr().out


def test_a_copy_that_cannot_be_made_there_is_refused_in_words(
    house: config.Config, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "copies").rmdir()
    (tmp_path / "copies").write_text("a file of that name", encoding="utf-8")
    assert cli.main(["backup", "--to", "copies/copy.db"]) == 1
    assert cli.main(["backup"]) == 1
    said = capsys.readouterr().err.splitlines()
    assert [line.partition("copies")[0] for line in said] == [
        "courtbell: cannot copy courtbell.db to ",
        "courtbell: cannot make the folder ",
    ]


def test_a_copy_made_while_somebody_writes_is_of_one_moment(house: config.Config, tmp_path: Path) -> None:
    going, written = threading.Event(), 0
    with database(house) as db:
        db.run("create table pair (a integer, b integer)")

    def write() -> None:
        nonlocal written
        with database(house) as db:
            while not going.is_set():
                with db.transaction():
                    db.run("insert into pair values (?, 0)", written)
                    db.run("update pair set b = a")
                written += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(5):
            made = backup.make(house.database, tmp_path / "some", 3, datetime(2026, 11, 22, 12, number, tzinfo=UTC))
            with closing(open_database(replace(house.database, path=made), lambda: datetime.now(UTC))) as db:
                assert db.all("select * from pair where a <> b") == []
    finally:
        going.set()
        writer.join()
    assert written
    assert [path.name[-11:] for path in backup.copies(house.database.path, tmp_path / "some")] == [
        "T120200Z.db",
        "T120300Z.db",
        "T120400Z.db",
    ]


def test_a_clock_that_was_ahead_costs_no_copy_of_today(house: config.Config, tmp_path: Path) -> None:
    folder, place = tmp_path / "others", house.database
    for days in (400, 401):
        backup.make(place, folder, 2, MORNING + timedelta(days=days))
    made = backup.make(place, folder, 2, MORNING)
    assert made.exists()


def test_a_copy_that_was_cut_off_does_not_stay(house: config.Config, tmp_path: Path) -> None:
    folder, place = tmp_path / "others", house.database
    folder.mkdir()
    old, new = (folder / f".{place.path.stem}-2026010{day}T000000Z.db.part" for day in (1, 2))
    for part, age in ((old, 2), (new, 0)):
        part.write_bytes(b"half")
        at = (MORNING - timedelta(days=age)).timestamp()
        os.utime(part, (at, at))
    backup.make(place, folder, 2, MORNING)
    assert (old.exists(), new.exists()) == (False, True)


def test_a_restore_says_what_it_would_overwrite_and_does_nothing_without_yes(
    house: config.Config, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["backup", "--to", "copy.db"])
    before = house.database.path.read_bytes()
    capsys.readouterr()
    assert cli.main(["restore", "copy.db"]) == 1
    assert "Nothing was done" in capsys.readouterr().out
    assert house.database.path.read_bytes() == before


def test_a_restore_starts_paused_and_silent_to_those_who_stopped_since(
    house: config.Config, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["backup", "--to", "copy.db"])
    with database(house) as db, db.transaction():
        people.stop(db, people.contact_at(db, "sms", "+12025550102")[0].id, "STOP")  # type: ignore[index]
    capsys.readouterr()
    assert cli.main(["restore", "copy.db", "--yes"]) == 0
    said = capsys.readouterr().out
    assert "1 addresses have asked for silence since" in said
    assert len(list(tmp_path.glob("courtbell.db.before-*"))) == 1
    assert not list(tmp_path.glob(".*restoring*"))
    with database(house) as db:
        assert {row["channel"] for row in backup.paused_now(db)} == {"sms", "telegram"}
        assert db.all("select stopped is not null as silent from address where value = '+12025550102'")[0]["silent"]
    assert cli.main(["outbox", "resume"]) == 0
    with database(house) as db:
        assert backup.paused_now(db) == []


def test_who_was_erased_since_does_not_come_back_with_a_copy_nor_by_an_import(
    house: config.Config, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["backup", "--to", "copy.db"])
    with database(house) as db:
        erasure.forget(db, people.contact_at(db, "sms", "+12025550102")[0].id)  # type: ignore[index]
    capsys.readouterr()
    assert cli.main(["restore", "copy.db", "--yes"]) == 0
    assert "1 people have asked to be erased since" in capsys.readouterr().out
    with database(house) as db:
        # The office's own case goes on without them.
        assert db.all("select reference from respondent") == [{"reference": "C-1"}]
        assert db.all("select 1 from follower") == []
    assert cli.main(["import", "list.csv", "--apply"]) == 1
    assert "asked us for no more messages" in capsys.readouterr().out


def test_a_copy_that_was_put_there_by_hand_is_as_silent_as_the_stop_file(house: config.Config, tmp_path: Path) -> None:
    cli.main(["backup", "--to", "copy.db"])
    with database(house) as db, db.transaction():
        people.stop(db, people.contact_at(db, "sms", "+12025550102")[0].id, "STOP")  # type: ignore[index]
    for path in tmp_path.glob("courtbell.db*"):
        path.unlink()
    (tmp_path / "copy.db").rename(house.database.path)
    with database(house) as db:
        prepare(db, house)
        (row,) = db.all("select stopped_how from address where value = '+12025550102'")
    assert row == {"stopped_how": "stop file"}


@pytest.mark.parametrize(("answer", "state"), [("keep", "planned"), ("kill", "killed")])
def test_what_is_overdue_after_a_restore_is_a_persons_decision(
    house: config.Config, capsys: pytest.CaptureFixture[str], answer: str, state: str
) -> None:
    with database(house) as db:
        reader = people.contact_at(db, "sms", "+12025550102")[0].id  # type: ignore[index]
        due = ms(datetime.now(UTC) - timedelta(hours=3))
        row = {"key": "r:x", "kind": "reminder", "reader": reader, "hearing_id": 1, "revision": 1, "channel": "sms"}
        outbox.put(db, {**row, "urgency": 1, "due": due, "expires": due + 90_000_000})
    cli.main(["backup", "--to", "copy.db"])
    cli.main(["restore", "copy.db", "--yes"])
    capsys.readouterr()
    assert cli.main(["outbox", "resume"]) == 1
    assert "--overdue keep" in capsys.readouterr().out
    assert cli.main(["outbox", "resume", "--overdue", answer]) == 0
    with database(house) as db:
        assert db.all("select state from message where key = 'r:x'") == [{"state": state}]
        tasks = db.all("select 1 from task where kind = 'not_told'")
    assert bool(tasks) == (answer == "kill")


def test_a_message_that_was_with_its_provider_when_the_copy_was_made_is_overdue_too(house: config.Config) -> None:
    with database(house) as db, db.transaction():
        backup.pause_all(db, backup.RESTORED)
        reader = people.contact_at(db, "sms", "+12025550102")[0].id  # type: ignore[index]
        due = ms(datetime.now(UTC) - timedelta(hours=3))
        row = {"key": "r:x", "kind": "reminder", "reader": reader, "hearing_id": 1, "revision": 1, "channel": "sms"}
        outbox.put(db, {**row, "urgency": 1, "due": due, "expires": due + 90_000_000})
        db.run("update message set state = 'sending', lease = 'dead' where key = 'r:x'")
        assert backup.drop_overdue(db, ["sms"]) == 0, "it may be with a provider now"
        db.run("insert into setting (key, value) values ('restored', '1')")
        assert backup.drop_overdue(db, ["sms"]) == 1


def test_what_a_damaged_database_left_beside_it_does_not_get_into_the_copy(
    house: config.Config, tmp_path: Path
) -> None:
    place = house.database.path
    log = place.with_name(f"{place.name}-wal")
    cli.main(["backup", "--to", "copy.db"])
    with database(house) as db:
        db.insert("setting", key="later", value="than the copy")
        left = log.read_bytes()
    place.write_bytes(b"damaged" * 1000)
    log.write_bytes(left)
    assert cli.main(["restore", "copy.db", "--yes"]) == 0
    with database(house) as db:
        assert db.one("select 1 from setting where key = 'later'") is None
        assert db.damage() is None
    assert [path.read_bytes() for path in tmp_path.glob("courtbell.db.before-*-wal")] == [left]


@pytest.mark.parametrize("what", ["text", "other", "newer", "torn"])
def test_what_is_no_copy_of_ours_is_refused(house: config.Config, tmp_path: Path, what: str) -> None:
    cli.main(["backup", "--to", "copy.db"])
    copy = tmp_path / "copy.db"
    if what == "text":
        copy.write_text("hello")
    elif what == "torn":
        copy.write_bytes(copy.read_bytes()[:-5000])
    else:
        with closing(open_database(replace(house.database, path=copy), lambda: datetime.now(UTC))) as db:
            if what == "newer":
                db.insert("migration", name="9999_from_the_future", at=0)
            else:
                db.run("alter table attempt rename to something")
                db.run("drop table job_run")
    before = house.database.path.read_bytes()
    assert cli.main(["restore", "copy.db", "--yes"]) == 1
    assert house.database.path.read_bytes() == before
    assert not list(tmp_path.glob(".*restoring*"))


def test_a_database_in_use_is_not_replaced(house: config.Config, capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["backup", "--to", "copy.db"])
    with database(house) as db:
        db.all("select 1 from contact")
        assert cli.main(["restore", "copy.db", "--yes"]) == 1
    assert "in use" in capsys.readouterr().err


def test_an_import_refuses_who_asked_to_be_erased_and_says_so(
    house: config.Config, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with database(house) as db, db.transaction():
        db.stops.note("erase", [("sms", "+12025550103")], db.now_ms())
        people.stop(db, people.contact_at(db, "sms", "+12025550102")[0].id, "STOP")  # type: ignore[index]
    erased = ROW.replace("C-1", "C-2").replace("0102", "0103")
    known = ROW.replace("C-1", "C-3")
    (tmp_path / "list.csv").write_text(f"{HEAD}\n{erased}\n{known}\n", encoding="utf-8")
    capsys.readouterr()
    assert cli.main(["import", "list.csv", "--apply"]) == 1
    assert "asked us for no more messages" in capsys.readouterr().out
    with database(house) as db:
        assert people.contact_at(db, "sms", "+12025550103") is None
        assert db.all("select 1 from respondent where reference = 'C-3'"), "who is only silent keeps their hearing"
        assert db.all("select 1 from address where value = '+12025550102' and stopped is not null")


def test_pause_and_resume_by_hand(house: config.Config, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["outbox", "pause", "sms"]) == 0
    with database(house) as db:
        assert [row["channel"] for row in backup.paused_now(db)] == ["sms"]
    assert cli.main(["outbox", "pause", "pigeon"]) == 1
    assert cli.main(["outbox", "resume"]) == 0
    assert "Goes on: sms" in capsys.readouterr().out
    assert cli.main(["outbox", "resume"]) == 0


def test_without_a_place_a_copy_says_where_it_may_go(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_config(tmp_path, config_text(NOWHERE, NOWHERE, "http://127.0.0.1:8081"))
    assert cli.main(["backup"]) == 1
    assert "there is no database" in capsys.readouterr().err

"""The database encrypted at rest: nothing of it can be read without the key, and the key can be changed."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scheduler import backup, people
from scheduler.database_file import held, replace_database
from scheduler.db import (
    Database,
    DatabaseError,
    DatabasePlace,
    InUse,
    cannot_write,
    copy_database,
    migrate,
    open_database,
)
from scheduler.encryption import ERRORS, is_plain, new_key
from scheduler.rekey import opens, rekey
from scheduler.stop_file import StopFile
from tests.cast import contents

KEY, OTHER = "5a" * 32, "c3" * 32
PHONE, LABEL = "+12025550142", "Rosa of the blue house"
NOW = datetime(2026, 11, 22, 15, tzinfo=UTC)
ROOT = Path(__file__).parent.parent


def now() -> datetime:
    return NOW


def filled(path: Path, key: str) -> DatabasePlace:
    """A database with somebody in it, closed."""
    place = DatabasePlace(path, key=key)
    with closing(open_database(place, now)) as db:
        migrate(db)
        _fill(db)
    return place


def _fill(db: Database) -> None:
    with db.transaction():
        people.new_contact(db, "sms", PHONE, language="es-419", zone="America/Denver")
        people.new_respondent(db, LABEL)


def tells(folder: Path) -> set[str]:
    """The files under this folder in which a phone number or a name stands in the clear."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    return {file.name for file in files if any(text.encode() in file.read_bytes() for text in (PHONE, LABEL))}


def people_in(path: Path, key: str) -> list[str]:
    with closing(open_database(DatabasePlace(path, key=key), now)) as db:
        return [row["value"] for row in db.all("select value from address")]


def test_nobody_reads_the_file_its_companions_or_a_copy_without_the_key(tmp_path: Path) -> None:
    place = DatabasePlace(tmp_path / "courtbell.db", key=KEY)
    with closing(open_database(place, now)) as db:
        migrate(db)
        _fill(db)
        made = backup.make(place, tmp_path / "copies", 3, NOW)
        assert (tmp_path / "courtbell.db-wal").stat().st_size > 0
        assert tells(tmp_path) == set()
    assert tells(tmp_path) == set()
    for file in (place.path, made):
        assert not is_plain(file)
        with closing(sqlite3.connect(file)) as stranger, pytest.raises(sqlite3.DatabaseError, match="not a database"):
            stranger.execute("select * from address")
    assert people_in(made, KEY) == [PHONE]


def test_the_search_finds_what_is_not_encrypted(tmp_path: Path) -> None:
    """Else the test above would hold whatever happens."""
    filled(tmp_path / "courtbell.db", "")
    assert tells(tmp_path) == {"courtbell.db"}


def test_a_wrong_key_no_key_and_a_key_too_many_are_told_in_words(tmp_path: Path) -> None:
    encrypted, plain = filled(tmp_path / "a.db", KEY).path, filled(tmp_path / "b.db", "").path
    with pytest.raises(DatabaseError, match=r"does not open .*put the right one back"):
        open_database(DatabasePlace(encrypted, key=OTHER), now)
    with pytest.raises(DatabaseError, match=r"is encrypted.*database\.key_file or COURTBELL_DATABASE_KEY"):
        open_database(encrypted, now)
    with pytest.raises(DatabaseError, match=r"not encrypted.*courtbell rekey"):
        open_database(DatabasePlace(plain, key=KEY), now)
    assert people_in(encrypted, KEY) == people_in(plain, "") == [PHONE]


def test_a_wrong_key_is_told_by_us_alone(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """SQLCipher writes lines of its own to stderr unless told otherwise."""
    place = filled(tmp_path / "a.db", KEY)
    with pytest.raises(DatabaseError):
        open_database(DatabasePlace(place.path, key=OTHER), now)
    assert not opens(place.path, OTHER)
    assert capfd.readouterr() == ("", "")


def test_a_full_disk_and_a_locked_file_are_known_as_such_in_an_encrypted_one(tmp_path: Path) -> None:
    place = filled(tmp_path / "a.db", KEY)
    with closing(open_database(place, now)) as db, closing(open_database(place, now)) as other:
        db.all("pragma busy_timeout = 10")
        with other.transaction(), pytest.raises(ERRORS, match="locked") as held_by_other, db.transaction():
            pass
        db.all("pragma max_page_count = 1")
        with pytest.raises(ERRORS, match="full") as full, db.transaction():
            for number in range(1000):
                db.insert("setting", key=f"{number}", value="x" * 1000)
        assert cannot_write(held_by_other.value) and cannot_write(full.value)
        db.all("pragma max_page_count = 1000000000")
        with db.transaction():
            db.insert("setting", key="after", value="x")
        with pytest.raises(ERRORS, match="FOREIGN KEY") as wrong:
            db.insert("consent", address_id=404, scope="case", given=0, how="", by_whom="", words="")
        assert not cannot_write(wrong.value)


@pytest.mark.parametrize(("old", "new"), [("", KEY), (KEY, OTHER), (KEY, "")], ids=["encrypt", "change", "decrypt"])
def test_the_key_changes_every_way_with_every_row_and_the_old_file_is_set_aside(
    tmp_path: Path, old: str, new: str
) -> None:
    place = filled(tmp_path / "courtbell.db", old)
    with closing(open_database(place, now)) as db:
        before = contents(db)
    done = rekey(place.path, old, new, NOW)
    assert done.was_plain == (not old)
    assert opens(done.aside, old) and opens(place.path, new) and not opens(place.path, old)
    with closing(open_database(DatabasePlace(place.path, key=new), now)) as db:
        assert contents(db) == before
        assert migrate(db) == []
    assert {file.name for file in tmp_path.iterdir()} == {"courtbell.db", done.aside.name}
    assert {file.stat().st_mode & 0o777 for file in tmp_path.iterdir()} == {0o600}


def test_the_key_of_a_database_in_use_is_not_changed(tmp_path: Path) -> None:
    place = filled(tmp_path / "courtbell.db", KEY)
    with closing(open_database(place, now)) as db:
        db.all("select 1 from contact")
        with pytest.raises(InUse, match="stop `courtbell run` first"):
            rekey(place.path, KEY, OTHER, NOW)
    assert people_in(place.path, KEY) == [PHONE]


def test_killed_at_any_moment_a_change_of_the_key_leaves_one_whole_database(tmp_path: Path) -> None:
    """The kills are spread over the time that a change takes; at least one has to come before its end."""
    place = filled(tmp_path / "courtbell.db", "")
    with closing(open_database(place, now)) as db, db.transaction():
        db.insert_many("setting", ("key", "value"), [(f"{n}", "x" * 500) for n in range(20_000)])
    code = "import sys; from pathlib import Path; from scheduler.rekey import *; from datetime import *\n"
    code += "print('going', flush=True)\nrekey(Path(sys.argv[1]), sys.argv[2], sys.argv[3], datetime.now(UTC))"
    key, cut_off = "", 0
    for number in range(6):
        coming = new_key()
        program = subprocess.Popen(
            [sys.executable, "-c", code, str(place.path), key, coming], stdout=subprocess.PIPE, cwd=ROOT
        )
        assert program.stdout is not None and program.stdout.readline()
        time.sleep(number * 0.04)
        program.kill()
        program.wait()
        program.stdout.close()
        if opens(place.path, coming):
            key = coming
        else:
            cut_off += 1
        with closing(open_database(DatabasePlace(place.path, key=key), now)) as db:
            assert db.damage() is None
            assert db.one("select count(*) as n from setting") == {"n": 20_000}
            assert db.all("select value from address") == [{"value": PHONE}]
    assert cut_off > 0


@pytest.mark.parametrize("key_of_copy", ["", KEY, OTHER], ids=["in the clear", "our key", "an older key"])
def test_a_copy_comes_back_under_the_key_of_today(tmp_path: Path, key_of_copy: str) -> None:
    source = filled(tmp_path / "old.db", key_of_copy)
    copy_database(source.path, tmp_path / "copy.db", key_of_copy)
    place = DatabasePlace(tmp_path / "courtbell.db", key=KEY)
    old = OTHER if key_of_copy == OTHER else None
    if old:
        with pytest.raises(DatabaseError, match="the key does not fit"):
            backup.restore(tmp_path / "copy.db", place, StopFile(), NOW)
    backup.restore(tmp_path / "copy.db", place, StopFile(), NOW, old)
    assert people_in(place.path, KEY) == [PHONE]
    assert opens(tmp_path / "copy.db", key_of_copy), "the copy itself is not touched"


def test_a_database_that_nobody_can_read_any_more_can_be_replaced_by_a_copy(tmp_path: Path) -> None:
    copy = filled(tmp_path / "copy.db", KEY)
    place = DatabasePlace(tmp_path / "courtbell.db", key=KEY)
    place.path.write_bytes(b"rubbish" * 5000)
    done = backup.restore(copy.path, place, StopFile(), NOW)
    assert done.set_aside is not None and done.set_aside.read_bytes() == b"rubbish" * 5000
    assert people_in(place.path, KEY) == [PHONE]


def test_who_waited_for_a_change_of_the_key_does_not_go_on_with_the_file_that_was_set_aside(tmp_path: Path) -> None:
    place = filled(tmp_path / "courtbell.db", KEY)
    waiting = "import sys; from pathlib import Path; from scheduler.db import *; from datetime import *"
    waiting += "\nprint('opening', flush=True)"
    waiting += "\nopen_database(DatabasePlace(Path(sys.argv[1]), key=sys.argv[2]), lambda: datetime.now(UTC))"
    with held(place.path, KEY):
        program = subprocess.Popen(
            [sys.executable, "-c", waiting, str(place.path), KEY],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT,
        )  # fmt: skip
        assert program.stdout is not None and program.stdout.readline()
        time.sleep(0.3)
        assert program.poll() is None, "it does not get in meanwhile"
        fresh = tmp_path / "fresh"
        fresh.write_bytes(place.path.read_bytes())
        replace_database(place.path, fresh, tmp_path / "aside")
    _, said = program.communicate()
    assert program.returncode == 1
    assert "cannot open the database" in said
    assert people_in(place.path, KEY) == [PHONE]

"""What is so of the SQLite file alone. What holds on both engines: `tests/test_engine_contract.py`."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlcipher3

from scheduler.db import Database, DatabaseError, instant, migrate, ms, open_database
from scheduler.tables import empty
from tests.cast import contents
from tests.conftest import Clock


def test_the_file_is_in_wal_mode_and_keeps_foreign_keys(file_db: Database) -> None:
    assert file_db.all("pragma journal_mode") == [{"journal_mode": "wal"}]
    with pytest.raises(sqlcipher3.IntegrityError):
        file_db.insert("address", contact_id=404, channel="sms", value="+12025550101", created=0)


def test_only_its_owner_may_read_the_file_and_its_companions(tmp_path: Path) -> None:
    db = open_database(tmp_path / "courtbell.db", lambda: datetime.now(UTC))
    migrate(db)
    modes = {file.name: file.stat().st_mode & 0o777 for file in tmp_path.iterdir()}
    db.close()

    assert modes == dict.fromkeys(("courtbell.db", "courtbell.db-wal", "courtbell.db-shm"), 0o600)


def test_every_table_is_strict(file_db: Database) -> None:
    """SQLite would otherwise take a text where an instant belongs."""
    tables = file_db.all(
        "select name, strict from pragma_table_list where schema = 'main' and name not like 'sqlite_%'"
    )
    assert {1} == {row["strict"] for row in tables}


def test_a_file_that_cannot_be_opened_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="cannot open the database"):
        open_database(tmp_path / "nowhere" / "x.db", lambda: datetime.now(UTC))


@pytest.mark.parametrize("file", ["x.db", None])
def test_an_empty_copy_is_to_the_letter_what_the_migrations_make(
    tmp_path: Path, clock: Clock, file: str | None
) -> None:
    made = "select type, name, tbl_name, sql from sqlite_master order by type, name"
    with (
        closing(open_database(":memory:", clock)) as migrated,
        closing(empty(clock, tmp_path / file if file else None)) as copy,
    ):
        migrate(migrated)
        migrated.run("update migration set at = 0")
        assert (copy.all(made), contents(copy)) == (migrated.all(made), contents(migrated))
        assert migrate(copy) == []
        assert copy.all("pragma journal_mode") == [{"journal_mode": "wal" if file else "memory"}]
        assert not copy.changed_elsewhere()


def test_instants_survive_the_way_through_milliseconds() -> None:
    at = datetime(2027, 3, 14, 9, 59, 59, 123000, tzinfo=UTC)
    assert at == instant(ms(at))

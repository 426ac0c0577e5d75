"""The engine: transactions, migrations, and the door from asynchronous code."""

from __future__ import annotations

import asyncio
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scheduler.db import Database, DatabaseError, SchemaTooNew, Store, instant, migrate, migrations, ms, open_database


def test_the_file_is_in_wal_mode_and_keeps_foreign_keys(db: Database) -> None:
    assert db.all("pragma journal_mode") == [{"journal_mode": "wal"}]
    with pytest.raises(sqlite3.IntegrityError):
        db.insert("address", contact_id=404, channel="sms", value="+12025550101", created=0)


def test_a_transaction_is_all_or_nothing_also_when_nested(db: Database) -> None:
    def half() -> None:
        with db.transaction():
            db.insert("setting", key="a", value="1")
            with db.transaction():
                db.insert("setting", key="b", value="2")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half()
    assert db.all("select * from setting") == []


def test_only_its_owner_may_read_the_file_and_its_companions(tmp_path: Path) -> None:
    db = open_database(tmp_path / "courtbell.db", lambda: datetime.now(UTC))
    migrate(db)
    modes = {file.name: file.stat().st_mode & 0o777 for file in tmp_path.iterdir()}
    db.close()

    assert modes == dict.fromkeys(("courtbell.db", "courtbell.db-wal", "courtbell.db-shm"), 0o600)


def test_migrating_twice_does_nothing(db: Database) -> None:
    assert migrate(db) == []
    assert [{"name": name} for name in migrations()] == db.all("select name from migration order by name")


def test_a_newer_schema_is_refused(db: Database) -> None:
    db.insert("migration", name="9999_from_the_future", at=0)
    with pytest.raises(SchemaTooNew, match="9999_from_the_future"):
        migrate(db)


def test_every_table_is_strict(db: Database) -> None:
    """SQLite would otherwise take a text where an instant belongs."""
    tables = db.all("select name, strict from pragma_table_list where schema = 'main' and name not like 'sqlite_%'")
    assert {1} == {row["strict"] for row in tables}


def test_a_file_that_cannot_be_opened_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="cannot open the database"):
        open_database(tmp_path / "nowhere" / "x.db", lambda: datetime.now(UTC))


def test_instants_survive_the_way_through_milliseconds() -> None:
    at = datetime(2027, 3, 14, 9, 59, 59, 123000, tzinfo=UTC)
    assert at == instant(ms(at))


def test_one_thread_owns_the_database_and_a_failing_job_changes_nothing(db: Database) -> None:
    def add(db: Database, key: str) -> None:
        db.insert("setting", key=key, value="x")

    def fail(db: Database) -> None:
        add(db, "lost")
        raise ValueError

    async def walk() -> list[str]:
        store = Store(db)
        await asyncio.gather(*(store.do(add, f"k{n}") for n in range(50)))
        with pytest.raises(ValueError):
            await store.do(fail)
        rows = await store.do(lambda db: db.all("select key from setting"))
        await store.close()
        return [row["key"] for row in rows]

    assert {f"k{n}" for n in range(50)} == set(asyncio.run(walk()))

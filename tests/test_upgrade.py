"""A database of the first schema is brought up to date as `courtbell migrate` does it: all is kept, reminders go out.

`tests/data/first_schema.sql` is such a database with rows of every kind that it had. It stays as it is for good. On
PostgreSQL the same rows stand in the tables that the first migration makes there.
"""

from __future__ import annotations

import asyncio
import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest

from scheduler import schema
from scheduler.db import Database, DatabasePlace, migrate, migrations, open_database, pending
from tests.cast import Office, contents
from tests.conftest import Clock
from tests.postgres import fresh

DUMP = Path(__file__).parent / "data" / "first_schema.sql"
THIRTY_DAYS_BEFORE = datetime(2027, 2, 13, 17, tzinfo=UTC)  # 10:00 in Denver
# What has another name today: in which table and column, and how it is called now.
RENAMED = {
    ("message", "state", "claimed"): "planned",
    ("message", "lease", "node"): None,
    ("broadcast", "state", "spread"): "sending",
    ("broadcast", "state", "stopped"): "cancelled",
}


def first_schema(path: Path) -> Path:
    """A file as the first version left it."""
    with closing(sqlite3.connect(path)) as old:
        old.executescript(DUMP.read_text(encoding="utf-8"))
    return path


def first_schema_on_a_server(file: Path, clock: Clock) -> Database:
    """The same on PostgreSQL: the tables that the first migration makes there, with the rows of `file`."""
    url = fresh(f"courtbell_upgrade_{os.getpid()}")
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("drop schema public cascade; create schema public")
    db = open_database(DatabasePlace(Path("/nowhere"), url, server_now=clock), clock)
    with closing(sqlite3.connect(file)) as known, db.transaction():
        db.run("set local session_replication_role = replica")  # in whatever order the tables come
        db.run("create table migration (name text primary key, at bigint not null)")
        for statement in schema._statements(migrations()[0]):
            db.run(db.definition(statement))
        for table in db.tables():
            found = known.execute(f"select * from {table}")
            columns = [each[0] for each in found.description]
            db.insert_many(table, columns, found.fetchall())
            if "id" in columns:
                db.number_on(table)
    return db


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def old(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> Iterator[Database]:
    file = first_schema(tmp_path / "old.db")
    db = open_database(file, clock) if request.param == "sqlite" else first_schema_on_a_server(file, clock)
    yield db
    db.close()


def rows(db: Database) -> dict[str, list[dict[str, Any]]]:
    """Everything, by table."""
    return contents(db, *(db.tables() - {"migration"}))


def shape(db: Database) -> set[str]:
    """Every column and every index as it is now, in whatever order they were made."""
    if not db.local:
        columns = db.all(
            "select table_name, column_name, data_type, is_nullable, column_default, is_identity"
            " from information_schema.columns where table_schema = 'public'"
        )
        rules = db.all(
            "select conrelid::regclass::text as of, pg_get_constraintdef(oid) as rule from pg_constraint"
            " where connamespace = 'public'::regnamespace"
        )
        indexes = db.all("select indexdef from pg_indexes where schemaname = 'public'")
        return {str(row) for row in [*columns, *rules, *indexes]}
    columns = db.all(
        'select t.name as name, c.name as column_name, c.type, "notnull", dflt_value, pk from sqlite_master as t'
        " join pragma_table_info(t.name) as c where t.type = 'table'"
    )
    indexes = db.all("select sql from sqlite_master where type = 'index' and sql is not null")
    return {str(row) for row in columns} | {re.sub(r"\s+", " ", row["sql"]) for row in indexes}


@pytest.mark.parametrize("old", ["sqlite"], indirect=True)
def test_the_first_migration_still_makes_the_schema_that_offices_began_with(
    old: Database, tmp_path: Path, clock: Clock
) -> None:
    assert pending(old) == migrations()[1:]
    with closing(open_database(tmp_path / "first.db", clock)) as first:
        for statement in schema._statements(migrations()[0]):
            first.run(first.definition(statement))
        assert shape(old) - shape(first) == {each for each in shape(old) if "'migration'" in each}
        assert shape(first) - shape(old) == set()


@pytest.mark.parametrize(
    ("old", "place"),
    [("sqlite", "sqlite"), pytest.param("postgres", "postgres", marks=pytest.mark.postgres)],
    indirect=True,
)
def test_every_row_is_kept_and_the_schema_is_that_of_a_new_database(old: Database, db: Database) -> None:
    before = rows(old)
    assert migrate(old) == migrations()[1:]
    after = rows(old)
    for table, known in before.items():
        for row, now in zip(known, after[table], strict=True):
            was = {column: RENAMED.get((table, column, value), value) for column, value in row.items()}
            assert was == {column: now[column] for column in row}, table
    assert all(before[table] for table in ("contact", "consent", "hearing", "revision", "message", "attempt", "task"))
    assert shape(old) == shape(db)


def test_a_reminder_that_was_planned_then_goes_out_at_its_hour(old: Database, clock: Clock) -> None:
    clock.set(THIRTY_DAYS_BEFORE.replace(hour=16))
    migrate(old)
    office = Office(old, clock)
    asyncio.run(office.now())
    assert office.sms.got == office.telegram.got == []
    asyncio.run(office.until(THIRTY_DAYS_BEFORE))
    assert (len(office.sms.to("+12025550101")), len(office.telegram.to("70002"))) == (1, 1)
    assert "15 mar" in office.sms.to("+12025550101")[-1]
    assert office.sms.to("+12025550104") == [], "who had said stop is left alone"

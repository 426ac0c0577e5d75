"""The database engine. SQLite through sqlite-utils, in WAL mode, used from one thread.

The SQL of the noun modules is the dialect that SQLite and PostgreSQL share, with `?` for parameters. What differs
stays here.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from importlib import resources
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlite_utils import Database as SqliteUtils

Row = dict[str, Any]
P = ParamSpec("P")
T = TypeVar("T")

# Rows in one statement: a third less work than one statement a row, and far below SQLite's limit on parameters.
_TOGETHER = 50

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


class DatabaseError(Exception):
    """The database cannot be used as it is; the message says why and what to do."""


class SchemaTooNew(DatabaseError):
    """The database was made by a newer Courtbell. Install that version, or restore a backup made before it."""


def ms(at: datetime) -> int:
    """An aware instant as Unix milliseconds."""
    return (at - _EPOCH) // _MILLISECOND


def instant(value: int) -> datetime:
    """Unix milliseconds as an aware UTC instant."""
    return _EPOCH + value * _MILLISECOND


class Database:
    """One SQLite file. Plain and synchronous; `now` is the only clock that the scheduler room knows (aware UTC)."""

    def __init__(self, connection: sqlite3.Connection, now: Callable[[], datetime]) -> None:
        self.utils = SqliteUtils(connection)
        self.now = now
        self._connection = connection
        self._depth = 0

    def now_ms(self) -> int:
        """This moment as Unix milliseconds."""
        return ms(self.now())

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing. An inner transaction joins the outer one. Never await inside."""
        if self._depth:
            yield
            return
        # A deferred BEGIN that reads first and writes later fails at once with "database is locked" beside another
        # writer.
        self._connection.execute("begin immediate")
        self._depth = 1
        try:
            yield
        except BaseException:
            self._connection.execute("rollback")
            raise
        else:
            self._connection.execute("commit")
        finally:
            self._depth = 0

    def all(self, sql: str, *params: Any) -> list[Row]:
        """Every row, as a dict by column name. Also for `update … returning`."""
        cursor = self._connection.execute(sql, params)
        if cursor.description is None:
            return []
        rows = cursor.fetchall()
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in rows]

    def one(self, sql: str, *params: Any) -> Row | None:
        """The first row, or None."""
        rows = self.all(sql, *params)
        return rows[0] if rows else None

    def run(self, sql: str, *params: Any) -> int:
        """Run a statement that returns nothing; the number of rows it changed."""
        return self._connection.execute(sql, params).rowcount

    def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for each of `rows`."""
        self._connection.executemany(sql, rows)

    def insert(self, table: str, **values: Any) -> int:
        """Add one row; its id."""
        names = ", ".join(values)
        marks = ", ".join("?" * len(values))
        cursor = self._connection.execute(f"insert into {table} ({names}) values ({marks})", tuple(values.values()))
        return cursor.lastrowid or 0

    def with_rows(self, sql: str, types: Sequence[str], rows: Sequence[Sequence[Any]], *params: Any) -> list[Row]:
        """One statement over many rows: `{rows}` in `sql` stands for them, with columns column1, column2 … of `types`.

        `params` bind the other marks, which must come after `{rows}`. It returns what the statement returns.
        """
        # One statement, not one a row: each statement hands the interpreter lock over, and waits to get it back.
        marks = ", ".join(f"cast(? as {kind})" for kind in types)
        values = ", ".join([f"({marks})"] * len(rows))
        flat = [value for row in rows for value in row]
        return self.all(sql.replace("{rows}", f"(values {values})"), *flat, *params)

    def insert_many(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Add many rows at once, the fast way of this engine."""
        into = f"insert into {table} ({', '.join(columns)}) values "
        marks = f"({', '.join('?' * len(columns))})"
        given = list(rows)
        whole = len(given) - len(given) % _TOGETHER
        for start in range(0, whole, _TOGETHER):
            flat = [value for row in given[start : start + _TOGETHER] for value in row]
            self._connection.execute(into + ", ".join([marks] * _TOGETHER), flat)
        self._connection.executemany(into + marks, given[whole:])

    def next_ids(self, table: str, count: int) -> range:
        """`count` ids that are free, for rows that refer to each other. Use them in the same transaction."""
        row = self.one(f"select coalesce(max(id), 0) as last from {table}")
        first = (row or {"last": 0})["last"] + 1
        return range(first, first + count)

    def tables(self) -> set[str]:
        """The names of the tables that exist."""
        return set(self.utils.table_names())

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def open_database(path: str | Path, now: Callable[[], datetime]) -> Database:
    """Open (or make) the SQLite file at `path`, in WAL mode. It does not migrate."""
    try:
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=5.0)
        connection.execute("pragma foreign_keys = on")
        connection.execute("pragma synchronous = normal")
        connection.execute("pragma cache_size = -32000")
        db = Database(connection, now)
        db.utils.enable_wal()
    except sqlite3.Error as error:
        raise DatabaseError(f"cannot open the database {path}: {error}") from error
    return db


def migrations() -> list[str]:
    """The names of all known migrations, in order."""
    folder = resources.files("scheduler.migrations")
    return sorted(entry.name.removesuffix(".sql") for entry in folder.iterdir() if entry.name.endswith(".sql"))


def pending(db: Database) -> list[str]:
    """Migrations that this database has not had yet. Raises SchemaTooNew."""
    had = {row["name"] for row in db.all("select name from migration")} if "migration" in db.tables() else set()
    if unknown := sorted(had - set(migrations())):
        raise SchemaTooNew(f"this database knows {unknown[-1]}, which this version does not: install a newer Courtbell")
    return [name for name in migrations() if name not in had]


def migrate(db: Database) -> list[str]:
    """Bring the schema up to date, one transaction a step; the names of what was done. Raises SchemaTooNew."""
    names = pending(db)
    for name in names:
        with db.transaction():
            db.run(_for_sqlite("create table if not exists migration (name text primary key, at bigint not null)"))
            for statement in _statements(name):
                db.run(_for_sqlite(statement))
            db.insert("migration", name=name, at=db.now_ms())
    return names


def _statements(name: str) -> Iterator[str]:
    # One by one: executescript would commit the open transaction.
    text = resources.files("scheduler.migrations").joinpath(f"{name}.sql").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.lstrip().startswith("--"))
    yield from (part.strip() for part in "\n".join(lines).split(";") if part.strip())


def _for_sqlite(statement: str) -> str:
    # STRICT tables know no bigint, and only "integer primary key" numbers itself.
    statement = re.sub(r"\bbigint\b", "integer", statement)
    return f"{statement} strict" if statement.startswith("create table") else statement


class Store:
    """The door from asynchronous code: one thread owns the database, each call is one transaction."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="database")

    async def do(self, work: Callable[Concatenate[Database, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """`work(db, …)` inside one transaction on the database thread. Await it; never await inside it."""

        def job() -> T:
            with self.db.transaction():
                return work(self.db, *args, **kwargs)

        return await asyncio.get_running_loop().run_in_executor(self._thread, job)

    async def close(self) -> None:
        """Finish what was asked for, then let go of the file."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self.db.close)
        self._thread.shutdown()

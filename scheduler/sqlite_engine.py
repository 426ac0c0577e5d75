"""SQLite, through sqlite-utils, in WAL mode: one file on one machine, used from one thread."""

from __future__ import annotations

import contextlib
import json
import re
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import current_thread, main_thread
from typing import Any

from sqlite_utils import Database as SqliteUtils

from scheduler.database_file import take
from scheduler.encryption import ERRORS, connect
from scheduler.engine import Database, Row

# Rows in one statement: a third less work than one statement a row, and far below SQLite's limit on parameters.
_TOGETHER = 50
BUSY_MS = 5000
# Pages that wait in the write-ahead log before a commit puts them into the file itself, where somebody else does it
# beside the work: 80 MB.
LEFT_TO_OTHERS = 20_000


class SqliteDatabase(Database):
    """One SQLite file. `key`: what encrypts it, empty for nothing; None: it is in memory."""

    errors = ERRORS

    def __init__(self, connection: sqlite3.Connection, now: Callable[[], datetime], key: str | None) -> None:
        super().__init__(now)
        self._key = key
        self.utils = SqliteUtils(connection)
        self._connection = connection
        self._depth = 0
        self._columns: dict[str, tuple[str, ...]] = {}
        self._version = self._data_version()

    @contextlib.contextmanager
    def transaction(self, *, beside: bool = False) -> Iterator[None]:
        """All or nothing. Nobody is beside us: one process has the file."""
        if self._depth:
            yield
            return
        # A deferred BEGIN that reads first and writes later fails at once with "database is locked" beside another
        # writer.
        self._connection.execute("begin immediate")
        self._depth = 1
        self._look_elsewhere()
        try:
            yield
            self._connection.execute("commit")
        except BaseException:
            # A full disk may have rolled back already, and it may be the commit that it lets fail.
            if self._connection.in_transaction:
                self._connection.execute("rollback")
            raise
        finally:
            self._depth = 0

    @contextlib.contextmanager
    def on_disk(self) -> Iterator[None]:
        """The disk has it when the commit ends, which takes as long as the disk does: some milliseconds or more."""
        self._connection.execute("pragma synchronous = full")
        try:
            yield
        finally:
            self._connection.execute("pragma synchronous = normal")

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[None]:
        """Reads inside see one moment, whatever others write meanwhile; writes raise. Not inside a transaction."""
        self._connection.execute("pragma query_only = on")
        self._connection.execute("begin")
        self._depth = 1
        try:
            yield
        finally:
            self._depth = 0
            self._connection.execute("rollback")
            self._connection.execute("pragma query_only = off")

    @contextlib.contextmanager
    def taken(self) -> Iterator[None]:
        """Nobody else can use the file meanwhile, which is one file then, without its companions."""
        self._connection.execute("pragma busy_timeout = 200")
        try:
            take(self._connection, self.path)
            yield
        finally:
            self._connection.execute(f"pragma busy_timeout = {BUSY_MS}")
            self._connection.execute("pragma main.locking_mode = normal")
            self.utils.enable_wal()

    def changed_elsewhere(self) -> bool:
        """Whether another process wrote since `seen` was said. A few microseconds."""
        if not self._depth:
            self._look_elsewhere()
        return self.elsewhere

    def listen(self, heard: Callable[[], object]) -> None:
        """There are no other machines; other processes are seen by `changed_elsewhere`."""

    def hold(self, table: str, ids: Collection[int]) -> set[int]:
        """All of them: nobody else writes meanwhile."""
        return set(ids)

    def collided(self, error: BaseException) -> bool:
        """Never: nobody goes on beside us."""
        return False

    def _look_elsewhere(self) -> None:
        version = self._data_version()
        if version != self._version:
            self._version = version
            self.elsewhere = True

    def _data_version(self) -> int:
        # Moves with the commits of other connections only, never with our own.
        return int(self._connection.execute("pragma data_version").fetchone()[0])

    def all(self, sql: str, *params: Any) -> list[Row]:
        """Every row, as a dict by column name. Also for `update … returning`."""
        cursor = self._connection.execute(_without_locks(sql), params)
        if cursor.description is None:
            return []
        rows = cursor.fetchall()
        names = [column[0] for column in cursor.description]
        # Checking that they are as many takes as long again.
        return [dict(zip(names, row, strict=False)) for row in rows]

    def gather(self, sql: str, *params: Any, ids: Iterable[int] | None = None) -> list[Row]:
        """Like `all`, for many rows; beside the event loop as one row of JSON."""
        sql, params = _with_ids(_without_locks(sql), params, ids)
        if current_thread() is main_thread():
            return self.all(sql, *params)
        # sqlite3 hands the interpreter lock over and waits for it back at every row. Beside a busy event loop that
        # costs more than the query, so SQLite makes one row of them all.
        columns = self._columns.get(sql)
        if columns is None:
            cursor = self._connection.execute(f"select * from ({sql}) limit 0", params)
            columns = self._columns[sql] = tuple(column[0] for column in cursor.description)
        packed = ", ".join(f'"{name}"' for name in columns)
        found = self._connection.execute(f"select json_group_array(json_array({packed})) from ({sql})", params)
        return [dict(zip(columns, row, strict=True)) for row in json.loads(found.fetchone()[0])]

    def run(self, sql: str, *params: Any, ids: Iterable[int] | None = None) -> int:
        """Run a statement that returns nothing; the number of rows it changed."""
        sql, params = _with_ids(sql, params, ids)
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
        """One statement over many rows, which are one parameter."""
        columns = ", ".join(
            f"cast(value ->> {place} as {kind}) as column{place + 1}" for place, kind in enumerate(types)
        )
        before = sql[: sql.index("{rows}")].count("?")
        listed = json.dumps(rows)
        return self.all(
            sql.replace("{rows}", f"(select {columns} from json_each(?))"), *params[:before], listed, *params[before:]
        )

    def insert_many(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Add many rows at once."""
        into = f"insert into {table} ({', '.join(columns)}) values "
        marks = f"({', '.join('?' * len(columns))})"
        given = list(rows)
        whole = len(given) - len(given) % _TOGETHER
        for start in range(0, whole, _TOGETHER):
            flat = [value for row in given[start : start + _TOGETHER] for value in row]
            self._connection.execute(into + ", ".join([marks] * _TOGETHER), flat)
        if rest := given[whole:]:
            self._connection.execute(into + ", ".join([marks] * len(rest)), [value for row in rest for value in row])

    def next_ids(self, table: str, count: int) -> Sequence[int]:
        """Those after the last one: nobody else writes meanwhile."""
        row = self.one(f"select coalesce(max(id), 0) as last from {table}")
        first = (row or {"last": 0})["last"] + 1
        return range(first, first + count)

    def number_on(self, table: str) -> None:
        """They do so by themselves."""

    def tables(self) -> set[str]:
        """The names of the tables that exist."""
        return set(self.utils.table_names())

    def definition(self, statement: str) -> str:
        """STRICT tables know no bigint, and only "integer primary key" numbers itself."""
        statement = re.sub(r"\bbigint\b", "integer", statement)
        return f"{statement} strict" if statement.startswith("create table") else statement

    def protection(self) -> str:
        """Whether the file is encrypted."""
        if self._key:
            return "the file and its copies are encrypted (SQLCipher); they are lost without their key"
        return "none: whoever gets the file or a copy of it can read it (`courtbell rekey` encrypts it)"

    def damage(self) -> str | None:
        """What is wrong with the file itself; None when it is whole. Reads all of it."""
        try:
            found = [row["quick_check"] for row in self.all("pragma quick_check")]
        except ERRORS as error:
            return str(error)
        return None if found == ["ok"] else found[0]

    def scrub(self) -> bool:
        """Empty the write-ahead log, in which what was deleted stands as it was."""
        self._connection.execute("pragma busy_timeout = 0")  # whoever reads is in the way: another time, then
        try:
            return not self._connection.execute("pragma wal_checkpoint(truncate)").fetchone()[0]
        except ERRORS as error:
            if not is_no_fault_of_the_data(error):
                raise
            return False
        finally:
            self._connection.execute(f"pragma busy_timeout = {BUSY_MS}")

    @property
    def changes(self) -> int:
        """As SQLite counts them."""
        return self._connection.total_changes

    def checkpoint(self) -> Callable[[], bool] | None:
        """Over a connection of its own, so that nobody waits for the disk."""
        if self._key is None:
            return None
        self._connection.execute(f"pragma wal_autocheckpoint = {LEFT_TO_OTHERS}")
        return partial(_checkpoint, self.path, self._key)

    def copy_to(self, other: SqliteDatabase) -> None:
        """All that it holds, as it is now, in place of all that `other` holds."""
        self._connection.backup(other._connection)

    @property
    def path(self) -> Path:
        """The file."""
        return Path(self.all("pragma database_list")[0]["file"])

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def _checkpoint(path: Path, key: str) -> bool:
    # Opened for each: a connection that is kept would be in the way of `taken` and of closing the file.
    with contextlib.closing(connect(path, key)) as connection:
        busy, waiting, done = connection.execute("pragma wal_checkpoint(passive)").fetchone()
        return not busy and waiting == done


def is_no_fault_of_the_data(error: BaseException) -> bool:
    """Whether it is the disk that is full, or the file that somebody else holds."""
    told = getattr(error, "sqlite_errorname", "")
    return told.startswith(("SQLITE_FULL", "SQLITE_BUSY", "SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN"))


def _without_locks(sql: str) -> str:
    # Who has begun to write is alone: there are no rows to lock.
    return sql.replace("{free}", "").replace("{locked}", "") if "{" in sql else sql


def _with_ids(sql: str, params: tuple[Any, ...], ids: Iterable[int] | None) -> tuple[str, tuple[Any, ...]]:
    # As one parameter, whatever their number: the statement stays the same and is prepared once.
    if ids is None:
        return sql, params
    before = sql[: sql.index("{ids}")].count("?")
    listed = json.dumps(list(ids))
    return sql.replace("{ids}", "(select value from json_each(?))"), (*params[:before], listed, *params[before:])

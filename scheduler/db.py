"""The database engine. SQLite through sqlite-utils, in WAL mode, used from one thread.

The SQL of the noun modules is the dialect that SQLite and PostgreSQL share, with `?` for parameters. What differs
stays here.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import lru_cache, partial
from importlib import resources
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlite_utils import Database as SqliteUtils

from scheduler.stop_file import StopFile

Row = dict[str, Any]
P = ParamSpec("P")
T = TypeVar("T")

# Rows in one statement: a third less work than one statement a row, and far below SQLite's limit on parameters.
_TOGETHER = 50

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# Address space; the pages themselves are the system's cache, which it takes back when it needs them.
MAPPED = 4 * 2**30
_MILLISECOND = timedelta(milliseconds=1)


class DatabaseError(Exception):
    """The database cannot be used as it is; the message says why and what to do."""


class SchemaTooNew(DatabaseError):
    """The database was made by a newer Courtbell. Install that version, or restore a backup made before it."""


def ms(at: datetime) -> int:
    """An aware instant as Unix milliseconds."""
    return (at - _EPOCH) // _MILLISECOND


@lru_cache(maxsize=4096)  # a batch asks for the same few moments again and again
def instant(value: int) -> datetime:
    """Unix milliseconds as an aware UTC instant."""
    return _EPOCH + value * _MILLISECOND


class Database:
    """One SQLite file. Plain and synchronous; `now` is the only clock that the scheduler room knows (aware UTC)."""

    def __init__(self, connection: sqlite3.Connection, now: Callable[[], datetime]) -> None:
        self.utils = SqliteUtils(connection)
        self.now = now
        # Messages with an attempt, which turned untrue in this process: whoever is about to call looks here first.
        self.withdrawn: set[int] = set()
        # Who asked for silence, as it is also kept outside this file. `prepare` in bot/app.py names the real one.
        self.stops = StopFile()
        self.elsewhere = False
        self._connection = connection
        self._depth = 0
        self._columns: dict[str, tuple[str, ...]] = {}
        self._version = self._data_version()

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

    def changed_elsewhere(self) -> bool:
        """Whether another process wrote since `seen` was said. A few microseconds."""
        if not self._depth:
            self._look_elsewhere()
        return self.elsewhere

    def seen(self) -> None:
        """What was written elsewhere is taken into account now."""
        self.elsewhere = False

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
        cursor = self._connection.execute(sql, params)
        if cursor.description is None:
            return []
        rows = cursor.fetchall()
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in rows]

    def gather(self, sql: str, *params: Any, ids: Iterable[int] | None = None) -> list[Row]:
        """Like `all`, for a select of many rows on the hot path; in no promised order. `{ids}` in `sql` stands for
        `ids`."""
        # sqlite3 hands the interpreter lock over and waits for it back at every row. Beside a busy event loop that
        # costs
        # more than the query, so SQLite makes one row of them all.
        sql, params = _with_ids(sql, params, ids)
        columns = self._columns.get(sql)
        if columns is None:
            cursor = self._connection.execute(f"select * from ({sql}) limit 0", params)
            columns = self._columns[sql] = tuple(column[0] for column in cursor.description)
        packed = ", ".join(f'"{name}"' for name in columns)
        found = self._connection.execute(f"select json_group_array(json_array({packed})) from ({sql})", params)
        return [dict(zip(columns, row, strict=True)) for row in json.loads(found.fetchone()[0])]

    def one(self, sql: str, *params: Any) -> Row | None:
        """The first row, or None."""
        rows = self.all(sql, *params)
        return rows[0] if rows else None

    def run(self, sql: str, *params: Any, ids: Iterable[int] | None = None) -> int:
        """Run a statement that returns nothing; the number of rows it changed. `{ids}` in `sql` stands for `ids`."""
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
        """One statement over many rows: `{rows}` in `sql` stands for them, with columns column1, column2 … of `types`.

        It returns what the statement returns.
        """
        columns = ", ".join(
            f"cast(value ->> {place} as {kind}) as column{place + 1}" for place, kind in enumerate(types)
        )
        before = sql[: sql.index("{rows}")].count("?")
        listed = json.dumps(rows)
        return self.all(
            sql.replace("{rows}", f"(select {columns} from json_each(?))"), *params[:before], listed, *params[before:]
        )

    def insert_many(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Add many rows at once, the fast way of this engine."""
        into = f"insert into {table} ({', '.join(columns)}) values "
        marks = f"({', '.join('?' * len(columns))})"
        given = list(rows)
        whole = len(given) - len(given) % _TOGETHER
        for start in range(0, whole, _TOGETHER):
            flat = [value for row in given[start : start + _TOGETHER] for value in row]
            self._connection.execute(into + ", ".join([marks] * _TOGETHER), flat)
        if rest := given[whole:]:
            self._connection.execute(into + ", ".join([marks] * len(rest)), [value for row in rest for value in row])

    def next_ids(self, table: str, count: int) -> range:
        """`count` ids that are free, for rows that refer to each other. Use them in the same transaction."""
        row = self.one(f"select coalesce(max(id), 0) as last from {table}")
        first = (row or {"last": 0})["last"] + 1
        return range(first, first + count)

    def tables(self) -> set[str]:
        """The names of the tables that exist."""
        return set(self.utils.table_names())

    def damage(self) -> str | None:
        """What is wrong with the file itself; None when it is whole. Reads all of it."""
        try:
            found = [row["quick_check"] for row in self.all("pragma quick_check")]
        except sqlite3.Error as error:
            return str(error)
        return None if found == ["ok"] else found[0]

    @property
    def path(self) -> Path:
        """The file."""
        return Path(self.all("pragma database_list")[0]["file"])

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def open_database(path: str | Path, now: Callable[[], datetime]) -> Database:
    """Open (or make, for the eyes of its owner only) the SQLite file at `path`, in WAL mode. It does not migrate."""
    try:
        # SQLite would let everybody read it. Its companions (-wal, -shm) get the mode that this file has.
        if path != ":memory:":
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=5.0)
        connection.execute("pragma foreign_keys = on")
        connection.execute("pragma synchronous = normal")
        connection.execute("pragma cache_size = -32000")
        # Read through the system's own cache: millions of planned rows are touched a page here and a page there.
        connection.execute(f"pragma mmap_size = {MAPPED}")
        db = Database(connection, now)
        db.utils.enable_wal()
        # The change of mode counts as somebody else's.
        db.changed_elsewhere()
        db.seen()
    except (OSError, sqlite3.Error) as error:
        raise DatabaseError(f"cannot open the database {path}: {error}") from error
    return db


def copy_database(source: Path, to: Path) -> None:
    """A whole and consistent copy of a database at one moment, also while a program writes to it. Raises DatabaseError.

    `to` appears when the copy is complete, checked, on the disk, and readable by its owner alone.
    """
    part = to.with_name(f".{to.name}.part")
    # Beside what is only to be read no companions can be made.
    how = "mode=rw" if os.access(source, os.W_OK) and os.access(source.parent, os.W_OK) else "mode=ro&immutable=1"
    try:
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        with (
            contextlib.closing(sqlite3.connect(f"{source.absolute().as_uri()}?{how}", uri=True, timeout=5.0)) as old,
            contextlib.closing(sqlite3.connect(part)) as new,
        ):
            # In one step: a copy in several begins anew whenever somebody writes. Writers do not wait for it.
            old.backup(new)
            new.execute("pragma journal_mode = delete")
            found = new.execute("pragma integrity_check").fetchone()[0]
        if found != "ok":
            raise DatabaseError(f"the copy of {source} is damaged: {found}")
        with part.open("rb") as written:
            os.fsync(written.fileno())
        part.replace(to)
    except (OSError, sqlite3.Error) as error:
        raise DatabaseError(f"cannot copy {source} to {to}: {error}") from error
    finally:
        part.unlink(missing_ok=True)


def alone(path: Path) -> bool:
    """Whether no other program has this database open. Leaves one file, without its companions."""
    with contextlib.closing(sqlite3.connect(path, timeout=0.2)) as connection:
        try:
            return bool(connection.execute("pragma journal_mode = delete").fetchone()[0] == "delete")
        except sqlite3.OperationalError:
            return False


def cannot_write(error: BaseException) -> bool:
    """Whether it is the disk that is full, or the file that somebody else holds: nothing that the data did."""
    told = getattr(error, "sqlite_errorname", "")
    return told.startswith(("SQLITE_FULL", "SQLITE_BUSY", "SQLITE_IOERR", "SQLITE_READONLY"))


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


def _with_ids(sql: str, params: tuple[Any, ...], ids: Iterable[int] | None) -> tuple[str, tuple[Any, ...]]:
    # As one parameter, whatever their number: the statement stays the same and is prepared once.
    if ids is None:
        return sql, params
    before = sql[: sql.index("{ids}")].count("?")
    listed = json.dumps(list(ids))
    return sql.replace("{ids}", "(select value from json_each(?))"), (*params[:before], listed, *params[before:])


class Store:
    """The door from asynchronous code: one thread owns the database, each call is one transaction."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="database")
        self._waiting = 0

    async def do(self, work: Callable[Concatenate[Database, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """`work(db, …)` inside one transaction on the database thread. Await it; never await inside it."""
        job = partial(self._job, work, *args, **kwargs)
        running = asyncio.get_running_loop().run_in_executor(self._thread, job)
        self._waiting += 1
        running.add_done_callback(self._done)
        # Whoever waits may be cancelled; the thread goes on all the same, and the database is idle only after that.
        return await asyncio.shield(running)

    def _done(self, _: object) -> None:
        self._waiting -= 1

    async def do_quickly(self, work: Callable[Concatenate[Database, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Like `do`, for a job of a few milliseconds that comes often: it runs here and now if the database is idle.

        Moving such a job to the other thread costs more than the job: the interpreter's working set moves with it. The
        database still has one user at a time, because a loop that stands here can give its thread nothing to do.
        """
        if self._waiting:
            return await self.do(work, *args, **kwargs)
        return self._job(work, *args, **kwargs)

    def changed_elsewhere(self) -> bool:
        """Whether another process wrote something that nobody has looked at. While the thread is at work only what it
        saw itself: it holds the writer then, so that nobody else can have written since."""
        return self.db.elsewhere if self._waiting else self.db.changed_elsewhere()

    async def close(self) -> None:
        """Finish what was asked for, then let go of the file."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self.db.close)
        self._thread.shutdown()

    def _job(self, work: Callable[Concatenate[Database, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        with self.db.transaction():
            return work(self.db, *args, **kwargs)

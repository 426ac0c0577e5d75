"""PostgreSQL, through psycopg: one database that many machines share. A connection for each `Database`, made anew when
it breaks.

Who writes ordinarily is alone meanwhile, as on SQLite, by a lock that all machines know; only deliveries go on beside
each other (`transaction(beside=True)`), and lock the rows that they take.
"""

from __future__ import annotations

import contextlib
import secrets
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

import psycopg
from psycopg import errors, pq

from scheduler.engine import Database, DatabasePlace, InUse, Row
from scheduler.postgres_clock import ServerClock
from scheduler.postgres_connection import connect
from scheduler.postgres_ears import CHANNEL, Ears
from scheduler.postgres_words import definition, place_of, rows_of, words

Connection = psycopg.Connection[tuple[Any, ...]]

_COLLISIONS = (
    errors.UniqueViolation,
    errors.DeadlockDetected,
    errors.SerializationFailure,
    # A plan that is not good any more: "cached plan must not change result type".
    errors.FeatureNotSupported,
)

# "CBELL" in ASCII; any number that no other program on the server uses.
_WRITER = 0x4342454C4C
_ALONE = f"begin; select pg_advisory_xact_lock({_WRITER})"
_BESIDE = f"begin; select pg_advisory_xact_lock_shared({_WRITER})"
_WITH_IDS = (
    "select relname from pg_class join pg_attribute on attrelid = pg_class.oid and attname = 'id'"
    " where relnamespace = current_schema()::regnamespace and relkind = 'r'"
)
_SNAPSHOT = "begin isolation level repeatable read read only"
_OTHERS = (
    "select count(*) from pg_stat_activity where datname = current_database() and application_name = 'courtbell'"
    " and pid <> pg_backend_pid()"
)
# After so many new rows, and then each time that there were twice as many, the server is told to look at a table.
_MANY = 500
# A connection that rested longer than this, in seconds, may have died unnoticed.
_RESTED = 1.0
_HUNG_UP = 0.5


class PostgresDatabase(Database):
    """A database on a server."""

    local = False
    errors = (psycopg.Error,)

    def __init__(self, place: DatabasePlace, now: Callable[[], datetime], connection: Connection | None = None) -> None:
        """`connection`: one that is open already, and stays so."""
        self._clock = ServerClock(place, now)
        super().__init__(self._clock)
        self._lent = connection
        self.place = place
        self._used = float("-inf")
        self._depth = 0
        self._with_ids: set[str] = set()
        self._ears: Ears | None = None
        self._copied: Counter[str] = Counter()
        self._look_at: dict[str, int] = {}
        self._name = secrets.token_hex(8)
        # What was written takes effect and is told in one step; what only read is told to nobody.
        wrote = "pg_current_xact_id_if_assigned() is not null"
        self._commit_and_tell = f"select pg_notify('{CHANNEL}', '{self._name}') where {wrote}; commit"
        self._connection = connection or connect(place)
        self._clock.ask(self._connection)

    @contextlib.contextmanager
    def transaction(self, *, beside: bool = False) -> Iterator[None]:
        """All or nothing. `beside`: other deliveries may go on meanwhile."""
        if self._depth:
            yield
            return
        with self._begun(_BESIDE if beside else _ALONE) as connection:
            yield
            connection.execute("commit" if beside else self._commit_and_tell)

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[None]:
        """Reads inside see one moment, whatever others write meanwhile; writes raise."""
        with self._begun(_SNAPSHOT) as connection:
            yield
            connection.execute("rollback")

    @contextlib.contextmanager
    def taken(self) -> Iterator[None]:
        """Nobody else writes meanwhile, by the lock of whoever writes alone; and nobody was there to do so."""
        connection = self._live()
        self._see_that_we_are_alone(connection)
        connection.execute(f"select pg_advisory_lock({_WRITER})")
        try:
            self._see_that_we_are_alone(connection)
            yield
        finally:
            with contextlib.suppress(psycopg.Error):
                connection.execute(f"select pg_advisory_unlock({_WRITER})")

    def _see_that_we_are_alone(self, connection: Connection) -> None:
        # Who has just hung up is still seen for a moment.
        ends, others = time.monotonic() + _HUNG_UP, 1
        while others and time.monotonic() < ends:
            row = connection.execute(_OTHERS).fetchone()
            others = row[0] if row else 0
            time.sleep(0.02 if others else 0)
        if others:
            where = f"{self.place.said} is in use by {others} other connections"
            raise InUse(f"{where}: stop `courtbell run` on every machine first")

    @contextlib.contextmanager
    def _begun(self, how: str) -> Iterator[Connection]:
        connection = self._live()
        connection.execute(how)
        self._depth = 1
        try:
            yield connection
        except BaseException as error:
            # A connection that broke has rolled back by itself.
            with contextlib.suppress(psycopg.Error):
                if connection.info.transaction_status != pq.TransactionStatus.IDLE:
                    connection.execute("rollback")
                if isinstance(error, errors.FeatureNotSupported):
                    connection.execute("deallocate all")
            raise
        finally:
            self._depth = 0
            self._used = time.monotonic()

    def _live(self) -> Connection:
        """The connection; a new one where it broke. Inside a transaction never another one."""
        if self._depth:
            return self._connection
        if not self._connection.closed and time.monotonic() - self._used > _RESTED:
            with contextlib.suppress(psycopg.Error):
                self._connection.execute("")
        if self._connection.closed:
            self._connection = connect(self.place)
        self._clock.ask_again(self._connection)
        self._used = time.monotonic()
        return self._connection

    @property
    def machine_now(self) -> Callable[[], datetime]:
        """Ours."""
        return self._clock.own

    def changed_elsewhere(self) -> bool:
        """Whether another process was heard to write since `seen` was said."""
        return self.elsewhere

    def listen(self, heard: Callable[[], object]) -> None:
        """Over a connection of its own."""

        def told() -> None:
            self.elsewhere = True
            heard()

        self._ears = Ears(self.place, self._name, told)

    def hold(self, table: str, ids: Collection[int]) -> set[int]:
        """By row locks; those that somebody else has are passed over."""
        rows = self.gather(f"select id from {table} where id in {{ids}} order by id {{free}}", ids=ids) if ids else []
        return {row["id"] for row in rows}

    def collided(self, error: BaseException) -> bool:
        """The same key twice, each waiting for the other; or a newer version has changed a table since we looked."""
        return isinstance(error, _COLLISIONS)

    def all(self, sql: str, *params: Any) -> list[Row]:
        """Every row, as a dict by column name."""
        return _rows(self._live().execute(words(sql), params))

    def gather(self, sql: str, *params: Any, ids: Iterable[int] | None = None) -> list[Row]:
        """Like `all`."""
        return _rows(self._execute(sql, params, ids))

    def run(self, sql: str, *params: Any, ids: Iterable[int] | None = None) -> int:
        """Run a statement that returns nothing; the number of rows it changed."""
        return self._execute(sql, params, ids).rowcount

    def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for each of `rows`, all of them on their way together."""
        with self._live().cursor() as cursor:
            cursor.executemany(words(sql), rows)

    def insert(self, table: str, **values: Any) -> int:
        """Add one row; its id."""
        names, marks = ", ".join(values), ", ".join(["%s"] * len(values))
        returning = " returning id" if table in self._tables_with_ids() else ""
        sql = f"insert into {table} ({names}) values ({marks}){returning}"
        cursor = self._live().execute(sql.encode(), tuple(values.values()))
        row = cursor.fetchone() if returning else None
        return int(row[0]) if row else 0

    def with_rows(self, sql: str, types: Sequence[str], rows: Sequence[Sequence[Any]], *params: Any) -> list[Row]:
        """One statement over many rows, an array for each column."""
        before = place_of(sql, "{rows}")
        columns = [[row[place] for row in rows] for place in range(len(types))]
        said = words(sql).replace("{rows}", rows_of(types))
        return _rows(self._live().execute(said, (*params[:before], *columns, *params[before:])))

    def insert_many(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Add many rows at once, by COPY."""
        connection = self._live()
        with connection.cursor() as cursor, cursor.copy(f"copy {table} ({', '.join(columns)}) from stdin") as copy:
            for row in rows:
                copy.write_row(row)
                self._copied[table] += 1
        if self._copied[table] >= self._look_at.get(table, _MANY):
            # The server looks for itself within a minute. Until then it plans as if the table were empty, and a list
            # that takes some milliseconds took minutes.
            connection.execute(f"analyze {table}")
            self._look_at[table] = 2 * self._copied[table]

    def next_ids(self, table: str, count: int) -> Sequence[int]:
        """From the sequence of the table; nobody else gets them."""
        sql = "select nextval(pg_get_serial_sequence(?, 'id')) as id from generate_series(1, ?)"
        return [row["id"] for row in self.all(sql, table, count)]

    def number_on(self, table: str) -> None:
        """Sets the sequence of the table."""
        last = f"(select coalesce(max(id), 0) + 1 from {table})"
        self.all(f"select setval(pg_get_serial_sequence(?, 'id'), {last}, false)", table)

    def tables(self) -> set[str]:
        """The names of the tables that exist."""
        found = self.all("select tablename from pg_tables where schemaname = current_schema")
        return {row["tablename"] for row in found}

    def definition(self, statement: str) -> str:
        """A statement of a migration in PostgreSQL's words."""
        return definition(statement)

    def protection(self) -> str:
        """What the connection says of itself; the disk is the server's."""
        row = self.one("select ssl, version, cipher from pg_stat_ssl where pid = pg_backend_pid()")
        way = f"{row['version']} on the way" if row and row["ssl"] else "the connection stays on this machine"
        return f"{way}; at rest what the server's disk has"

    def damage(self) -> str | None:
        """None: the server looks after its own files, and says so in its log."""
        return None

    def close(self) -> None:
        """Let go of the connection."""
        if self._ears is not None:
            self._ears.close()
        if self._connection is not self._lent:
            self._connection.close()

    def _execute(self, sql: str, params: tuple[Any, ...], ids: Iterable[int] | None) -> psycopg.Cursor[tuple[Any, ...]]:
        if ids is not None:
            before = place_of(sql, "{ids}")
            params = (*params[:before], list(ids), *params[before:])
        return self._live().execute(words(sql), params)

    def _tables_with_ids(self) -> set[str]:
        if not self._with_ids:
            self._with_ids = {row["relname"] for row in self.all(_WITH_IDS)}
        return self._with_ids


def open_postgres(place: DatabasePlace, now: Callable[[], datetime]) -> PostgresDatabase:
    """Reach the database at `place.url`. Raises DatabaseError."""
    return PostgresDatabase(place, now)


def is_no_fault_of_the_data(error: BaseException) -> bool:
    """Whether it is the server that is full, gone, busy or closed to writing."""
    return isinstance(error, (psycopg.OperationalError, psycopg.InterfaceError, errors.ReadOnlySqlTransaction))


def _rows(cursor: psycopg.Cursor[tuple[Any, ...]]) -> list[Row]:
    result = cursor.pgresult
    if result is None or not result.nfields:
        return []
    # What `cursor.description` makes of each column costs more than many a query.
    names = [(result.fname(place) or b"").decode() for place in range(result.nfields)]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

"""What the scheduler asks of a database, whichever engine keeps it. One of the three seams.

The SQL of the noun modules is the dialect that SQLite and PostgreSQL share, with `?` for parameters. What differs
stays in the engine.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from scheduler.instants import ms
from scheduler.stop_file import StopFile

Row = dict[str, Any]


class DatabaseError(Exception):
    """The database cannot be used as it is; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class DatabasePlace:
    """Where the data are: in the file `path`, or, where there is a `url`, on that PostgreSQL server.

    `key`: 64 hexadecimal digits, the file is encrypted with them; empty: it is not. `server_now`: the server's clock,
    where a test passes it; else the server is asked.
    """

    path: Path
    url: str = field(default="", repr=False)
    key: str = field(default="", repr=False)
    server_now: Callable[[], datetime] | None = field(default=None, repr=False, compare=False)

    @property
    def said(self) -> str:
        """What it is called when spoken of; no secret in it."""
        if not self.url:
            return str(self.path)
        parts = urlsplit(self.url)
        host = parts.hostname or parse_qs(parts.query).get("host", ["this machine"])[0]
        return f"{parts.path.removeprefix('/') or 'postgres'} at {host}"


class SchemaTooNew(DatabaseError):
    """The database was made by a newer Courtbell. Install that version, or restore a backup made before it."""


class InUse(DatabaseError):
    """Another program has the database open. Stop it first."""


class Database(ABC):
    """An open database. Plain and synchronous; `now` is the only clock that the scheduler room knows (aware UTC).

    `local`: it is on this machine, and a short transaction takes no longer than it takes to move to another thread.
    """

    local = True
    # What its library raises.
    errors: tuple[type[Exception], ...] = ()

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.now = now
        # Messages with an attempt, which turned untrue in this process: whoever is about to call looks here first.
        self.withdrawn: set[int] = set()
        # Who asked for silence, as it is also kept outside the database. `prepare` in bot/app.py names the real one.
        self.stops = StopFile()
        # Whether another process wrote something that nobody has looked at.
        self.elsewhere = False
        # Whether somebody was erased since `scrub`.
        self.erased = False

    @property
    def machine_now(self) -> Callable[[], datetime]:
        """The clock of this machine, where `now` is a server's."""
        return self.now

    def now_ms(self) -> int:
        """This moment as Unix milliseconds."""
        return ms(self.now())

    def one(self, sql: str, *params: Any) -> Row | None:
        """The first row, or None."""
        rows = self.all(sql, *params)
        return rows[0] if rows else None

    def seen(self) -> None:
        """What was written elsewhere is taken into account now."""
        self.elsewhere = False

    def scrub(self) -> bool:
        """Let go of what the engine still keeps of deleted rows; whether it could. Never in a transaction.

        What a server keeps is the server's: PostgreSQL's goes with its vacuum and its log.
        """
        return True

    @property
    def changes(self) -> int:
        """How many rows were written here since it was opened, where that is known: it tells whether there is anything
        for `checkpoint`."""
        return 0

    def checkpoint(self) -> Callable[[], bool] | None:
        """Put what was committed where a power cut does not reach it, beside the work and on any thread; whether all of
        it is there. Whoever asks for this calls it again and again: meanwhile commits do not do it themselves. None: a
        server sees to it."""
        return None

    def on_disk(self) -> AbstractContextManager[None]:
        """What is committed inside is not undone by a power cut. Not inside a transaction."""
        # A server sees to that with each commit.
        return nullcontext()

    @abstractmethod
    def transaction(self, *, beside: bool = False) -> AbstractContextManager[None]:
        """All or nothing. An inner transaction joins the outer one. Never await inside.

        Nobody else writes meanwhile, on whatever machine. `beside`: deliveries of other machines may, which lock the
        rows that they take by `{locked}` and `{free}` at the end of a select: those of all, or those that nobody has.
        """

    @abstractmethod
    def snapshot(self) -> AbstractContextManager[None]:
        """Reads inside see one moment, whatever others write meanwhile; writes raise. Not inside a transaction."""

    @abstractmethod
    def taken(self) -> AbstractContextManager[None]:
        """Nobody else can use the database meanwhile; transactions inside are ours. Raises InUse when somebody does."""

    @abstractmethod
    def changed_elsewhere(self) -> bool:
        """Whether another process wrote since `seen` was said. A few microseconds."""

    @abstractmethod
    def listen(self, heard: Callable[[], object]) -> None:
        """From now on learn at once of what other machines write. `heard` is called on another thread."""

    @abstractmethod
    def hold(self, table: str, ids: Collection[int]) -> set[int]:
        """Lock these rows until the transaction ends; those of them that no other machine has."""

    @abstractmethod
    def collided(self, error: BaseException) -> bool:
        """Whether a transaction failed because of another machine's that went on beside it: alone it would go well."""

    @abstractmethod
    def all(self, sql: str, *params: Any) -> list[Row]:
        """Every row, as a dict by column name. Also for `update … returning`."""

    @abstractmethod
    def gather(self, sql: str, *params: Any, ids: Iterable[int] | None = None) -> list[Row]:
        """Like `all`, for a select of many rows on the hot path; in no promised order. `{ids}` in `sql` stands for
        `ids`."""

    @abstractmethod
    def run(self, sql: str, *params: Any, ids: Iterable[int] | None = None) -> int:
        """Run a statement that returns nothing; the number of rows it changed. `{ids}` in `sql` stands for `ids`."""

    @abstractmethod
    def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for each of `rows`."""

    @abstractmethod
    def insert(self, table: str, **values: Any) -> int:
        """Add one row; its id."""

    @abstractmethod
    def with_rows(self, sql: str, types: Sequence[str], rows: Sequence[Sequence[Any]], *params: Any) -> list[Row]:
        """One statement over many rows: `{rows}` in `sql` stands for them, with columns column1, column2 … of `types`.

        It returns what the statement returns.
        """

    @abstractmethod
    def insert_many(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Add many rows at once, the fast way of this engine."""

    @abstractmethod
    def next_ids(self, table: str, count: int) -> Sequence[int]:
        """`count` ids that are free, for rows that refer to each other. Use them in the same transaction."""

    @abstractmethod
    def number_on(self, table: str) -> None:
        """Rows were added that brought their ids: those that come get higher ones."""

    @abstractmethod
    def tables(self) -> set[str]:
        """The names of the tables that exist."""

    @abstractmethod
    def definition(self, statement: str) -> str:
        """A statement of a migration in this engine's own words."""

    @abstractmethod
    def protection(self) -> str:
        """How what is stored, and what is on the way to it, is kept from others; a sentence for the operator."""

    @abstractmethod
    def damage(self) -> str | None:
        """What is wrong with the stored data themselves; None when they are whole. Reads all of them."""

    @abstractmethod
    def close(self) -> None:
        """Let go of it."""

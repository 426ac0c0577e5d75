"""The tables that the migrations make: their columns and keys, each after those that it refers to; or all, empty."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path
from threading import Lock

from scheduler.engine import DatabasePlace
from scheduler.schema import migrate
from scheduler.sqlite_engine import SqliteDatabase
from scheduler.sqlite_opening import open_in_memory, open_sqlite


@dataclass(frozen=True, slots=True)
class Table:
    """One of them. `key`: the columns that name a row."""

    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]


# Whoever reads or copies the one that was made once.
_ALONE = Lock()


def empty(now: Callable[[], datetime], path: Path | None = None) -> SqliteDatabase:
    """A database with every table of this version and no row of ours: in memory, or in a file that is not there yet.

    A copy: to make one takes fifty times as long, and a page that shows a preview asks for one.
    """
    db = open_in_memory(now) if path is None else open_sqlite(DatabasePlace(path), now)
    with _ALONE:
        _made().copy_to(db)
    return db


@cache
def all_tables() -> tuple[Table, ...]:
    """Every table of this version, in an order in which rows can be added."""
    with _ALONE:
        db = _made()
        refers = {name: _refers(db, name) for name in sorted(db.tables())}
        return tuple(_table(db, name) for name in TopologicalSorter(refers).static_order())


@cache
def _made() -> SqliteDatabase:
    db = open_in_memory(lambda: datetime.fromtimestamp(0, UTC))
    migrate(db)
    return db


def _refers(db: SqliteDatabase, name: str) -> set[str]:
    return {key.other_table for key in db.utils.table(name).foreign_keys} - {name}


def _table(db: SqliteDatabase, name: str) -> Table:
    table = db.utils.table(name)
    return Table(name, tuple(column.name for column in table.columns), tuple(table.pks))

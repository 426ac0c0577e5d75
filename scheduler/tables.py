"""The tables that the migrations make: their columns and keys, each after those that it refers to."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from graphlib import TopologicalSorter

from scheduler.schema import migrate
from scheduler.sqlite_engine import SqliteDatabase
from scheduler.sqlite_opening import open_in_memory


@dataclass(frozen=True, slots=True)
class Table:
    """One of them. `key`: the columns that name a row."""

    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]


@cache
def all_tables() -> tuple[Table, ...]:
    """Every table of this version, in an order in which rows can be added."""
    with closing(open_in_memory(lambda: datetime.fromtimestamp(0, UTC))) as db:
        migrate(db)
        refers = {name: _refers(db, name) for name in sorted(db.tables())}
        return tuple(_table(db, name) for name in TopologicalSorter(refers).static_order())


def _refers(db: SqliteDatabase, name: str) -> set[str]:
    return {key.other_table for key in db.utils.table(name).foreign_keys} - {name}


def _table(db: SqliteDatabase, name: str) -> Table:
    table = db.utils.table(name)
    return Table(name, tuple(column.name for column in table.columns), tuple(table.pks))

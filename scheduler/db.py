"""The way to the database for all the others: what is opened is a `Database`, whichever engine is behind it.

`scheduler/engine.py` says what an engine does, `scheduler/sqlite_engine.py` does it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from scheduler.database_file import alone, copy_database
from scheduler.engine import Database, DatabaseError, Row, SchemaTooNew
from scheduler.instants import instant, ms
from scheduler.schema import migrate, migrations, pending
from scheduler.sqlite_engine import MAPPED, is_no_fault_of_the_data, open_sqlite
from scheduler.store import Store

__all__ = [
    "MAPPED",
    "Database",
    "DatabaseError",
    "Row",
    "SchemaTooNew",
    "Store",
    "alone",
    "cannot_write",
    "copy_database",
    "instant",
    "migrate",
    "migrations",
    "ms",
    "open_database",
    "pending",
]


def open_database(path: str | Path, now: Callable[[], datetime]) -> Database:
    """Open (or make, for the eyes of its owner only) the SQLite file at `path`. It does not migrate. Raises
    DatabaseError."""
    return open_sqlite(path, now)


def cannot_write(error: BaseException) -> bool:
    """Whether it is the disk that is full, or the file that somebody else holds: nothing that the data did."""
    return is_no_fault_of_the_data(error)

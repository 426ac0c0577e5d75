"""The way to the database for all the others: what is opened is a `Database`, whichever engine is behind it.

`scheduler/engine.py` says what an engine does; `scheduler/sqlite_engine.py` and `scheduler/postgres_engine.py` do it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from scheduler.database_file import copy_database
from scheduler.engine import Database, DatabaseError, DatabasePlace, InUse, Row, SchemaTooNew
from scheduler.instants import instant, ms
from scheduler.schema import migrate, migrations, pending
from scheduler.sqlite_engine import is_no_fault_of_the_data
from scheduler.sqlite_opening import open_in_memory, open_sqlite
from scheduler.store import Store

__all__ = [
    "Database",
    "DatabaseError",
    "DatabasePlace",
    "InUse",
    "Row",
    "SchemaTooNew",
    "Store",
    "cannot_write",
    "copy_database",
    "instant",
    "migrate",
    "migrations",
    "ms",
    "open_database",
    "pending",
]


def open_database(place: DatabasePlace | str | Path, now: Callable[[], datetime]) -> Database:
    """Open (or make, for the eyes of its owner only) the database; a bare path is that of a file without a key,
    ":memory:" one that is forgotten. It does not migrate. Raises DatabaseError."""
    if place == ":memory:":
        return open_in_memory(now)
    if isinstance(place, DatabasePlace) and place.url:
        # Loaded where it is used: it takes a tenth of a second.
        from scheduler.postgres_engine import open_postgres

        return open_postgres(place, now)
    return open_sqlite(place if isinstance(place, DatabasePlace) else DatabasePlace(Path(place)), now)


def cannot_write(error: BaseException) -> bool:
    """Whether it is the disk that is full, the file that somebody else holds, or the server that is gone: nothing that
    the data did."""
    if type(error).__module__.startswith("psycopg"):
        from scheduler import postgres_engine

        return postgres_engine.is_no_fault_of_the_data(error)
    return is_no_fault_of_the_data(error)

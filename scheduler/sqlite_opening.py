"""Opening a SQLite file, or a database in memory: how it is made, and what is set on each connection."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from scheduler.encryption import FILE_ERRORS, connect, is_wrong_key, look_at, wrong_key
from scheduler.engine import DatabaseError, DatabasePlace
from scheduler.sqlite_engine import SqliteDatabase

# Address space; the pages themselves are the system's cache, which it takes back when it needs them.
_MAPPED = 4 * 2**30


def open_sqlite(place: DatabasePlace, now: Callable[[], datetime]) -> SqliteDatabase:
    """Open (or make, for the eyes of its owner only) the SQLite file, in WAL mode. Raises DatabaseError."""
    path, key = place.path, place.key
    try:
        _make(path)
        db = _set_up(connect(path, key), now, key)
        db.utils.enable_wal()
        # The change of mode counts as somebody else's.
        db.changed_elsewhere()
        db.seen()
    except FILE_ERRORS as error:
        if is_wrong_key(error):
            look_at(path, key)
            raise wrong_key(path) from None
        raise DatabaseError(f"cannot open the database {path}: {error}") from error
    return db


def open_in_memory(now: Callable[[], datetime]) -> SqliteDatabase:
    """A database that is forgotten when it is closed."""
    return _set_up(connect(":memory:", ""), now, None)


def _make(path: Path) -> None:
    """For the eyes of its owner only; SQLite would let everybody read it. Its companions (-wal, -shm) get the mode that
    this file has."""
    # Never opened by ourselves where it is there: closing it again would take away the locks of every connection that
    # this process has to it, and others would write as if nobody used the file.
    # https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def _set_up(connection: sqlite3.Connection, now: Callable[[], datetime], key: str | None) -> SqliteDatabase:
    connection.execute("pragma foreign_keys = on")
    connection.execute("pragma synchronous = normal")
    connection.execute("pragma cache_size = -32000")
    # Read through the system's own cache: millions of planned rows are touched a page here and a page there.
    connection.execute(f"pragma mmap_size = {_MAPPED}")
    # What is deleted is overwritten, not only let go of.
    connection.execute("pragma secure_delete = on")
    return SqliteDatabase(connection, now, key)

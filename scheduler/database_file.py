"""The SQLite file as a file: copied, written anew under another key, held, put in another one's place."""

from __future__ import annotations

import errno
import fcntl
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from scheduler.disk import identity, to_disk
from scheduler.encryption import (
    ERRORS,
    FILE_ERRORS,
    connect,
    is_busy,
    is_plain,
    is_wrong_key,
    quoted,
    wrong_key,
)
from scheduler.engine import DatabaseError, InUse

_OPEN_BYTE = 128


def copy_database(source: Path, to: Path, key: str = "") -> None:
    """A whole and consistent copy of a database at one moment, also while a program writes to it; encrypted by the same
    key. Raises DatabaseError.

    `to` appears when the copy is complete, checked, on the disk, and readable by its owner alone.
    """
    # Beside what is only to be read no companions can be made.
    how = "mode=rw" if os.access(source, os.W_OK) and os.access(source.parent, os.W_OK) else "mode=ro&immutable=1"
    with (
        _appearing(source, to) as part,
        closing(connect(f"{source.absolute().as_uri()}?{how}", key, uri=True)) as old,
        closing(connect(part, key)) as new,
    ):
        # A wrong key shows here, and not in the copying.
        old.execute("select count(*) from sqlite_master").fetchone()
        # In one step: a copy in several begins anew whenever somebody writes. Writers do not wait for it.
        old.backup(new)
        new.execute("pragma journal_mode = delete")
        _check(new, source)


def convert(source: Path, old_key: str, to: Path, new_key: str) -> None:
    """A copy under another key (empty: none) of a database that nobody uses, compared with it row by row. `to` appears
    as that of `copy_database`. Raises DatabaseError."""
    with closing(connect(source, old_key)) as connection:
        convert_open(connection, source, to, new_key)


def convert_open(connection: sqlite3.Connection, source: Path, to: Path, new_key: str) -> None:
    """The same from a connection that is there."""
    with _appearing(source, to) as part:
        connection.execute(f'attach database ? as other key "{quoted(new_key)}"', (str(part),))
        try:
            # It counts only once it is whole, and is brought to the disk then.
            connection.execute("pragma other.journal_mode = off")
            connection.execute("pragma other.synchronous = off")
            connection.execute("select sqlcipher_export('other')").fetchall()
            _compare(connection, source)
        finally:
            connection.execute("detach database other")
        with closing(connect(part, new_key)) as new:
            _check(new, source)


@contextmanager
def held(path: Path, key: str) -> Iterator[sqlite3.Connection]:
    """Nobody else can use this database meanwhile; it is one file then, without its companions. Raises InUse when
    somebody does, DatabaseError when it cannot be read."""
    asked_for = identity(path)
    with closing(connect(path, key, timeout=0.2)) as connection:
        take(connection, path, key)
        # Who waited for it holds what was put aside meanwhile.
        if asked_for not in (None, identity(path)):
            raise DatabaseError(f"{path} was replaced by another command at this moment: try again")
        yield connection


def take(connection: sqlite3.Connection, path: Path, key: str = "") -> None:
    """The same for a connection that is there, until it is closed."""
    try:
        if connection.execute("pragma journal_mode = delete").fetchone()[0] != "delete":
            raise _in_use(path)
        connection.execute("pragma main.locking_mode = exclusive")
        # In this mode a lock that was once taken is kept.
        connection.execute("begin exclusive")
        connection.execute("commit")
    except ERRORS as error:
        if is_busy(error):
            raise _in_use(path) from None
        if key and is_wrong_key(error):
            raise wrong_key(path) from None
        raise DatabaseError(f"{path} cannot be read: {error}") from None


def replace_database(place: Path, fresh: Path, aside: Path) -> None:
    """Put `fresh` where the database is, and call the old one `aside`; at every moment there is one. Raises OSError."""
    # Closing a handle to it lets go of whatever holds the old one: not before it is replaced.
    with place.open("rb") as old:
        try:
            aside.hardlink_to(place)
        except FileExistsError:
            raise
        except OSError:
            # Some file systems know no second name for a file.
            with aside.open("xb") as copy:
                aside.chmod(0o600)
                shutil.copyfileobj(old, copy)
            to_disk(aside)
        fresh.replace(place)
    to_disk(place.parent)


def is_open(path: Path) -> bool:
    """Whether a program has this database open, also one whose key nobody here knows. Raises OSError."""
    # In WAL mode each holds a lock on this byte of the index: https://www.sqlite.org/walformat.html#wal_locks
    index = path.with_name(f"{path.name}-shm")
    if not index.exists():
        return False
    with index.open("r+b") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, _OPEN_BYTE)
        except OSError as error:
            if error.errno in (errno.EACCES, errno.EAGAIN):
                return True
            raise
    return False


@contextmanager
def _appearing(source: Path, to: Path) -> Iterator[Path]:
    """A file for its owner alone, which is called `to` when all went well and all of it is on the disk."""
    part = to.with_name(f".{to.name}.part")
    try:
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        yield part
        to_disk(part)
        part.replace(to)
        to_disk(to.parent)
    except FILE_ERRORS as error:
        raise DatabaseError(f"cannot copy {source} to {to}: {_reason(source, error)}") from error
    finally:
        # Where it cannot be made there is none to be taken away either.
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _in_use(path: Path) -> InUse:
    return InUse(f"{path} is in use: stop `courtbell run` first")


def _reason(source: Path, error: Exception) -> str:
    if not is_wrong_key(error):
        return str(error)
    return "it is damaged, or encrypted" if is_plain(source) else "the key does not fit, or it is damaged"


def _check(connection: sqlite3.Connection, source: Path) -> None:
    found = connection.execute("pragma integrity_check").fetchone()[0]
    if found != "ok":
        raise DatabaseError(f"the copy of {source} is damaged: {found}")


def _compare(connection: sqlite3.Connection, source: Path) -> None:
    """Whether `main` and `other` have the same tables and indexes, and the same rows in the same order."""
    definitions = [
        connection.execute(f"select type, name, sql from {name}.sqlite_master order by type, name").fetchall()
        for name in ("main", "other")
    ]
    same = definitions[0] == definitions[1]
    for table in [name for kind, name, _ in definitions[0] if kind == "table"]:
        rows = (connection.execute(f'select * from {name}."{table}" order by rowid') for name in ("main", "other"))
        same = same and all(one == other for one, other in _side_by_side(*rows))
    if not same:
        raise DatabaseError(f"the copy of {source} is not what it was copied from; nothing was changed")


def _side_by_side(one: sqlite3.Cursor, other: sqlite3.Cursor) -> Iterator[tuple[object, object]]:
    while True:
        rows = one.fetchmany(1000), other.fetchmany(1000)
        if rows == ([], []):
            return
        yield rows

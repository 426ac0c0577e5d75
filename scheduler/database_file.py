"""The SQLite file as a file: a copy of it, and whether anybody else has it open."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path

from scheduler.engine import DatabaseError


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

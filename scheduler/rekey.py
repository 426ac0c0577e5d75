"""Another key for the database file, from none to one, or back: written anew, compared, put in its place at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from scheduler.database_file import convert_open, held, replace_database
from scheduler.encryption import ERRORS, connect, is_plain
from scheduler.engine import DatabaseError

_STAMP = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class Rekeyed:
    """What was done. `aside`: the file as it was, under its old key, or in the clear if it had none."""

    aside: Path
    was_plain: bool


def opens(path: Path, key: str) -> bool:
    """Whether this key (empty: no key) is the file's."""
    if is_plain(path):
        return not key
    try:
        connection = connect(path, key)
        try:
            connection.execute("select count(*) from sqlite_master").fetchone()
        finally:
            connection.close()
    except ERRORS:
        return False
    return True


def rekey(path: Path, old_key: str, new_key: str, now: datetime) -> Rekeyed:
    """Give the database at `path` another key; empty: none. Raises DatabaseError, and has changed nothing then.

    The program must not run meanwhile. Whenever this is interrupted there is one whole database at `path`, under the
    old key or the new one; what was begun beside it is begun anew.
    """
    fresh = path.with_name(f".{path.name}.rekeying")
    aside = aside_of(path, now)
    try:
        # Before it is held: a look at the file would let go of it again (see `sqlite_opening`).
        was_plain = is_plain(path)
        with held(path, old_key) as connection:
            convert_open(connection, path, fresh, new_key)
            replace_database(path, fresh, aside)
    except OSError as error:
        raise DatabaseError(f"cannot write {path} anew: {error}") from error
    finally:
        fresh.unlink(missing_ok=True)
    return Rekeyed(aside, was_plain)


def aside_of(path: Path, now: datetime) -> Path:
    """What a file is called that another one replaces: a name that nothing has yet."""
    name = f"{path.name}.before-{now.astimezone(UTC):{_STAMP}}"
    names = (path.with_name(name + more) for more in ("", *(f"-{number}" for number in range(2, 1000))))
    return next(free for free in names if not free.exists())

"""The key to an SQLite file: connections with it or without, and whether a file needs one.

All files are opened by SQLCipher's library, the plain ones too. It raises exceptions of its own classes, beside those
of Python's sqlite3, which sqlite-utils knows: `ERRORS` holds both, `FILE_ERRORS` what else a file may bring.
"""

from __future__ import annotations

import re
import secrets
import sqlite3
from pathlib import Path
from typing import cast

import sqlcipher3

from scheduler.engine import DatabaseError

ERRORS: tuple[type[Exception], ...] = (sqlite3.Error, sqlcipher3.Error)
FILE_ERRORS: tuple[type[Exception], ...] = (OSError, *ERRORS)
KEY = r"[0-9a-fA-F]{64}"
_PLAIN = b"SQLite format 3\x00"


def new_key() -> str:
    """256 random bits as 64 hexadecimal digits: as they are, so that opening a file costs no derivation of a key."""
    return secrets.token_hex(32)


# More than there are different ones in a minute of all that is looked after: each would be read and planned anew.
_STATEMENTS = 512


def connect(path: str | Path, key: str, *, timeout: float = 5.0, uri: bool = False) -> sqlite3.Connection:
    """A connection without implicit transactions; encrypted where there is a `key`. It does not look at the file."""
    # SQLCipher's SQLite comes with it, and is newer than that of most machines: before 3.51.3 somebody who writes while
    # somebody else moves the log into the file can damage it. https://www.sqlite.org/releaselog/3_51_3.html
    connection = sqlcipher3.connect(
        str(path),
        isolation_level=None,
        check_same_thread=False,
        timeout=timeout,
        uri=uri,
        cached_statements=_STATEMENTS,
    )
    if key:
        unlock(connection, key)
    else:
        connection.execute("pragma cipher_log_level = none")
    return cast(sqlite3.Connection, connection)


def unlock(connection: sqlite3.Connection, key: str) -> None:
    """Say the key, before anything else. That it is the wrong one shows when something is read."""
    # A wrong key is told in our words; the library would write its own to stderr.
    connection.execute("pragma cipher_log_level = none")
    connection.execute(f'pragma key = "{quoted(key)}"')


def quoted(key: str) -> str:
    """The key as SQLCipher reads 256 bits, for a string in double quotes; empty for no key."""
    if key and not re.fullmatch(KEY, key):
        raise DatabaseError("the key of the database must be 64 hexadecimal digits")
    return f"x'{key}'" if key else ""


def is_plain(path: Path) -> bool:
    """Whether this is an SQLite file that anybody can read. Raises OSError."""
    with path.open("rb") as file:
        return file.read(len(_PLAIN)) == _PLAIN


def look_at(path: Path, key: str) -> None:
    """Raise DatabaseError when this file is encrypted and there is no key, or the other way round."""
    if not path.exists() or not path.stat().st_size:
        return
    if is_plain(path) and key:
        raise DatabaseError(
            f"the database {path} is not encrypted, but there is a key for it: stop the program, then `courtbell rekey`"
            " encrypts it (see docs/operate.md)"
        )
    if not is_plain(path) and not key:
        raise DatabaseError(
            f"{path} is encrypted, or is no database: name its key by database.key_file or COURTBELL_DATABASE_KEY"
        )


def is_busy(error: BaseException) -> bool:
    """Whether somebody else has the file."""
    return getattr(error, "sqlite_errorname", "").startswith("SQLITE_BUSY")


def is_wrong_key(error: BaseException) -> bool:
    """Whether a file could not be read as a database with the key that was given."""
    return getattr(error, "sqlite_errorname", "") == "SQLITE_NOTADB"


def wrong_key(path: Path | str) -> DatabaseError:
    """What to say then."""
    return DatabaseError(
        f"the key of the config does not open {path}: put the right one back at database.key_file or"
        " COURTBELL_DATABASE_KEY. If a change of the key was interrupted, `courtbell rekey` ends it. If the key is"
        " right, the file is damaged: restore a backup"
    )

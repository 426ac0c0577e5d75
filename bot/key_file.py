"""The file that holds the key of the database: named by the config, made as long as nothing is encrypted yet."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

from bot import config as configs
from bot.config_keys import OPTIONS
from scheduler.db import DatabaseError
from scheduler.disk import put
from scheduler.encryption import is_plain, new_key

_KEY = next(option for option in OPTIONS if option.key == "database.key")


def place_of(file: Path, environ: Mapping[str, str]) -> Path | None:
    """The file that the config at `file` names for the key, whether or not it is there; None when the key comes another
    way, or there is none."""
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, ValueError):
        # `configs.load` says what is wrong with it.
        return None
    return named_in(text, file, environ)


def named_in(text: str, file: Path, environ: Mapping[str, str]) -> Path | None:
    """The same for a config that need not be written yet."""
    if environ.get(_KEY.environment):
        return None
    try:
        named = tomllib.loads(text).get("database", {}).get("key_file")
    except (ValueError, AttributeError):
        return None
    return file.parent / named if isinstance(named, str) and named else None


def make_missing(file: Path, environ: Mapping[str, str]) -> Path | None:
    """Make the key file that the config names when it is not there and no database needs the one that was; its place
    when it was made. Raises ConfigError, DatabaseError."""
    place = place_of(file, environ)
    if place is None or place.exists():
        return None
    key = new_key()
    database = configs.load(file, {**environ, _KEY.environment: key}).database.path
    if database.exists() and database.stat().st_size and not is_plain(database):
        raise DatabaseError(f"{database} is encrypted, and its key {place} is not there: put it back")
    write(place, key)
    return place


def write(place: Path, key: str) -> None:
    """Keep a key in a file of its own, for its owner alone; it is on the disk then, or not there. Raises
    DatabaseError."""
    try:
        put(place, f"{key}\n")
    except OSError as error:
        raise DatabaseError(f"cannot write the key file {place}: {error.strerror}") from None


def read(place: Path) -> str:
    """The key in this file. Raises DatabaseError."""
    try:
        key = place.read_text(encoding="ascii").strip()
        return str(_KEY.rule(key)) if key else _nothing(place)
    except (OSError, UnicodeDecodeError) as error:
        raise DatabaseError(f"the key file {place} cannot be read: {error}") from None
    except ValueError as error:
        raise DatabaseError(f"what stands in {place} must be {error}") from None


def _nothing(place: Path) -> str:
    # With nothing in it nothing was encrypted.
    raise DatabaseError(
        f"the key file {place} is empty, such as after a full disk: put your copy of it back, or delete it where"
        " there is none, and do this again"
    )

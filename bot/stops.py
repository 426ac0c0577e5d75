"""Where the config says that the stop file and its key are."""

from __future__ import annotations

from bot.config import Config
from scheduler.db import DatabaseError
from scheduler.stop_file import StopFile, StopFileError, key_in

KEY_FILE = "stop.key"


def stops_of(config: Config) -> StopFile:
    """The stop file, made with its key when neither is there. Raises DatabaseError when it cannot be used."""
    try:
        return StopFile(config.privacy.stop_file, _key(config))
    except StopFileError as error:
        raise DatabaseError(str(error)) from error


def examine(config: Config) -> bool:
    """Whether there is a stop file yet. Writes nothing. Raises DatabaseError where `stops_of` would."""
    try:
        there, made = config.privacy.stop_file.exists(), config.file.with_name(KEY_FILE).exists()
        key = _key(config) if there or made else b""
        if there:
            StopFile(key=key).examine(config.privacy.stop_file)
    except (StopFileError, OSError) as error:
        raise DatabaseError(str(error)) from error
    return there


def _key(config: Config) -> bytes:
    if config.privacy.stop_key:
        return config.privacy.stop_key.encode()
    file, stops = config.file.with_name(KEY_FILE), config.privacy.stop_file
    if not file.exists() and stops.exists() and stops.stat().st_size:
        # A new one would not fit, and look as if it were the right one.
        raise StopFileError(
            f"the stop file {stops} is there, and its key {file} is not: put your copy of the key back. Where there is"
            " none, move the stop file away: both are made anew, with those whom the database knows to be silent"
        )
    return key_in(file)

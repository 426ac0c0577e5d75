"""Where the config says that the stop file and its key are."""

from __future__ import annotations

from bot.config import Config
from scheduler.db import DatabaseError
from scheduler.stop_file import StopFile, StopFileError, key_in

KEY_FILE = "stop.key"


def stops_of(config: Config) -> StopFile:
    """The stop file, made with its key when neither is there. Raises DatabaseError when it cannot be used."""
    try:
        key = config.privacy.stop_key.encode() or key_in(config.file.with_name(KEY_FILE))
        return StopFile(config.privacy.stop_file, key)
    except StopFileError as error:
        raise DatabaseError(str(error)) from error

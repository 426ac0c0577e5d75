"""Files that others on this machine must not read: the database, keys, the config if a secret stands in it."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot import config as configs
from bot.config import Config
from bot.config_keys import OPTIONS
from bot.stops import KEY_FILE

OTHERS = 0o077


@dataclass(frozen=True, slots=True)
class Exposed:
    """A file that others can read or change, what it holds, and what to type against that."""

    path: Path
    what: str

    @property
    def mend(self) -> str:
        """The command that mends it."""
        return f"chmod 600 {self.path}"

    def __str__(self) -> str:
        return f"{self.path} holds {self.what} and is open to others on this machine: {self.mend}"


def exposed(config: Config) -> list[Exposed]:
    """Those that are open to their group or to everybody. Windows has other rights, which are not looked at."""
    if os.name != "posix":
        return []
    return [each for each in _private(config) if each.path.exists() and each.path.stat().st_mode & OTHERS]


def _private(config: Config) -> Iterator[Exposed]:
    text = config.file.read_text(encoding="utf-8") if config.file.exists() else ""
    if any(secret in text for secret in configs.secrets(config)):
        yield Exposed(config.file, "a secret")
    database = config.database.path
    for name in (database.name, f"{database.name}-wal", f"{database.name}-shm"):
        yield Exposed(database.with_name(name), "people's addresses and hearings")
    yield Exposed(config.file.with_name(KEY_FILE), "the key of the stop file")
    raw = tomllib.loads(text)
    for option in OPTIONS:
        section, _, name = option.key.partition(".")
        if option.secret and (named := raw.get(section, {}).get(f"{name}_file")):
            yield Exposed(config.file.parent / named, option.key)

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
from scheduler.db import DatabaseError

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


def refuse_root(place: Path, user: int | None = None) -> None:
    """Raise DatabaseError when root (user 0, by default whoever we are) would make files at `place` for an account that
    could not open them: its program would not start again."""
    there = next(each for each in (place.absolute(), *place.absolute().parents) if os.access(each, os.F_OK))
    owner = there.stat().st_uid
    if os.name != "posix" or (os.geteuid() if user is None else user) != 0 or owner == 0:
        return
    name = _account(owner)
    raise DatabaseError(
        f"{there} belongs to {name or f'account {owner}'}, and you are root: the program could not open what root makes"
        f" there. Say the same as that account{f': runuser -u {name} -- courtbell …' if name else ''}"
    )


def _account(user: int) -> str:
    """Its name, if it has one."""
    import pwd  # which only POSIX has

    try:
        return pwd.getpwuid(user).pw_name
    except KeyError:
        return ""


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

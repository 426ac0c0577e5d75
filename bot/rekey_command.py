"""`courtbell rekey`: the database encrypted, under another key, or in the clear again."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot import key_file
from bot.config import Config
from scheduler.db import DatabaseError
from scheduler.disk import to_disk
from scheduler.encryption import is_plain, new_key, wrong_key
from scheduler.rekey import Rekeyed, aside_of, opens, rekey

Out = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for: a `new` key in the key file, no encryption (`plain`), or the key of the config instead of the
    one in the file `old`. None of them: encrypt what is not."""

    new: bool = False
    plain: bool = False
    old: str | None = None


def run(wish: Wish, config: Config, environ: Mapping[str, str], now: datetime, out: Out) -> int:
    """Do it; the exit code. Raises DatabaseError."""
    if config.database.url:
        raise DatabaseError(f"the database is {config.database.said}: at rest it is encrypted by that server's disk")
    path, key = config.database.path, config.database.key
    if not path.exists():
        raise DatabaseError(f"there is no database {path}")
    if not key:
        out(f'No key is set. Add key_file = "courtbell.key" under [database] in {config.file}, and do this again.')
        return 2
    place = key_file.place_of(config.file, environ)
    if place is not None and _end_interrupted(path, place, now, out):
        return 0
    if wish.plain:
        return _to_plain(path, key, config.file, now, out)
    if wish.new:
        return _with_new_key(path, key, place, now, out)
    return _with_this_key(path, key, wish.old, now, out)


def _with_this_key(path: Path, key: str, old: str | None, now: datetime, out: Out) -> int:
    if opens(path, key):
        out(f"{path} is encrypted by the key of the config already. `courtbell rekey --new` makes another one.")
        return 0
    if not is_plain(path) and old is None:
        raise wrong_key(path)
    old_key = "" if is_plain(path) else key_file.read(Path(old or ""))
    _tell(rekey(path, old_key, key, now), out)
    out(f"{path} is encrypted by the key of the config. Keep a copy of that key, apart from the backups.")
    return 0


def _with_new_key(path: Path, key: str, place: Path | None, now: datetime, out: Out) -> int:
    if place is None:
        out("The key does not come from database.key_file, so no new one can be put there. Put the new key where the")
        out("old one comes from, keep the old one in a file, and say: courtbell rekey --old-key-file FILE")
        return 2
    coming = _coming(place)
    if not coming.exists():
        key_file.write(coming, new_key())
    _tell(rekey(path, "" if is_plain(path) else key, key_file.read(coming), now), out)
    _adopt(place, now, out)
    return 0


def _to_plain(path: Path, key: str, file: Path, now: datetime, out: Out) -> int:
    if is_plain(path):
        out(f"{path} is not encrypted.")
        return 0
    _tell(rekey(path, key, "", now), out)
    out(f"{path} is not encrypted any more. Take key and key_file out of [database] in {file}, and")
    out("COURTBELL_DATABASE_KEY out of the environment: with a key the program does not open it.")
    return 0


def _end_interrupted(path: Path, place: Path, now: datetime, out: Out) -> bool:
    """Whether a change of the key had got as far as the database, and not as far as the key file: now it has."""
    coming = _coming(place)
    if not coming.exists() or not opens(path, key_file.read(coming)):
        return False
    _adopt(place, now, out)
    out("A change of the key had been interrupted. Now it is whole.")
    return True


def _coming(place: Path) -> Path:
    return place.with_name(f"{place.name}.next")


def _adopt(place: Path, now: datetime, out: Out) -> None:
    """From now on the new key is the key. The old one still opens older copies."""
    aside = aside_of(place, now)
    try:
        os.link(place, aside)
        _coming(place).replace(place)
        to_disk(place.parent)
    except OSError as error:
        raise DatabaseError(
            f"the database has its new key, but it cannot be put to {place}: {error.strerror}; do this again"
        ) from None
    out(f"The new key is in {place}; keep a copy of it, apart from the backups. The old one, which copies made before")
    out(f"need, is in {aside}.")


def _tell(done: Rekeyed, out: Out) -> None:
    if done.was_plain:
        out(f"The file as it was is now {done.aside}. Whoever gets it can read it, as they can the copies made before:")
        out("delete all of them when the program runs again. Deleting does not wipe a disk.")
    else:
        out(f"The file as it was is now {done.aside}, under the old key. Delete it when the program runs again.")

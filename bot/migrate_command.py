"""`courtbell migrate`: the newest schema; or the installation in another database (`--to`), and back (`--undo`)."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from bot.config import Config
from bot.config_rules import database_url
from bot.stops import stops_of
from scheduler import transfer
from scheduler.db import Database, DatabaseError, DatabasePlace, migrate, open_database

Out = Callable[[str], None]
SQLITE = "sqlite:///"


def run(given: argparse.Namespace, config: Config, now: Callable[[], datetime], out: Out) -> int:
    """Do what was typed; the exit code."""
    if given.undo:
        return undo(given.yes, config, now, out)
    if given.to_file is not None:
        return move(_read(Path(given.to_file)), config, now, out)
    if given.to is not None:
        return move(given.to, config, now, out)
    with closing(open_database(config.database, now)) as db:
        for name in migrate(db):
            out(f"Applied {name}.")
    out("The database is up to date.")
    return 0


def move(to: str, config: Config, now: Callable[[], datetime], out: Out) -> int:
    """Carry everything to the database at this address; the exit code."""
    place = place_of(to, config.database)
    if place.said == _whole(config.database).said:
        out(f"The data are at {place.said} already.")
        return 0
    tables: list[transfer.Carried] = []

    def told(table: transfer.Carried) -> None:
        if not tables:
            out(f"{'table':20} {'rows':>12}  checksum")
        tables.append(table)
        if table.rows:
            out(f"{table.table:20} {table.rows:12,}  {table.checksum}")

    with closing(_opened(config.database, now)) as source, _target(place, now) as target:
        new = transfer.carry(source, target, place.said, told)
    out(f"and {sum(not table.rows for table in tables)} tables without rows.")
    rows = sum(table.rows for table in tables)
    done = "Carried" if new else "All was carried before:"
    out(f"{done} {rows:,} rows from {config.database.said} to {place.said}; each was compared.")
    _say_what_is_next(place, config, out)
    return 0


def undo(yes: bool, config: Config, now: Callable[[], datetime], out: Out) -> int:
    """Let the installation go on in the database of the config, which it had left; the exit code."""
    with closing(_opened(config.database, now)) as db:
        to = transfer.moved_to(db)
        if to is None:
            out(f"{config.database.said} was not moved anywhere.")
            return 0
        if not yes:
            out(f"{config.database.said} was moved to {to}. What happened there since is not known here, and whoever")
            out("goes on with both writes to people twice. To take it along, move back instead: name that database")
            out("under [database], and say `courtbell migrate --to` with the address of a new one.")
            out("Nothing was done. To go on here all the same: stop `courtbell run` there, then add --yes.")
            return 1
        db.stops = stops_of(config)
        _, replayed = transfer.undo(db)
    out(f"The installation goes on in {config.database.said}, as it was when it was moved.")
    out(f"By the stop file {replayed.silenced} addresses fell silent since, and {replayed.erased} people were erased.")
    out(
        "That was this machine's stop file. Where others ran too, add theirs: `courtbell outbox resume --stops A=FILE`."
    )
    out("All channels are paused: nothing is sent until you have looked. Next: `courtbell outbox resume`.")
    return 0


def place_of(address: str, here: DatabasePlace) -> DatabasePlace:
    """What an address names: a server's database, or a file, which gets the key of the config. Raises DatabaseError."""
    if "://" not in address:
        return _whole(replace(here, path=Path(address), url=""))
    if address.startswith(SQLITE) and len(address) > len(SQLITE):
        return _whole(replace(here, path=Path(address.removeprefix(SQLITE)), url=""))
    try:
        return replace(here, url=database_url(address))
    except ValueError:
        # The address is not repeated: there may be a password in it.
        known = "postgresql://USER@HOST/NAME, sqlite:///FILE, or a file"
        raise DatabaseError(f"--to names no database that we know: it is {known}") from None


def _whole(place: DatabasePlace) -> DatabasePlace:
    """With the whole path: it is told to people who stand in other folders."""
    return replace(place, path=place.path.absolute())


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise DatabaseError(f"cannot read {file}: {getattr(error, 'strerror', None) or 'it is not text'}") from None


def _opened(place: DatabasePlace, now: Callable[[], datetime]) -> Database:
    if not place.url and not place.path.exists():
        raise DatabaseError(f"there is no database {place.path}")
    return open_database(place, now)


@contextmanager
def _target(place: DatabasePlace, now: Callable[[], datetime]) -> Iterator[Database]:
    """Where everything is to go. A file that we made for it, and into which nothing went, is taken away again."""
    ours = not place.url and not place.path.exists()
    empty = False
    try:
        with closing(open_database(place, now)) as target:
            try:
                yield target
            finally:
                empty = ours and not target.tables()
    finally:
        for companion in ("", "-wal", "-shm") if empty else ():
            place.path.with_name(place.path.name + companion).unlink(missing_ok=True)


def _say_what_is_next(place: DatabasePlace, config: Config, out: Out) -> None:
    if place.url:
        out("Next: name it in the config, with its password in a file of its own: under [database]")
        out('url_file = "FILE"; or set COURTBELL_DATABASE_URL.')
        if config.backup.folder is not None:
            out("Take backup.folder out: the server makes its own copies (docs/deploy.md).")
    else:
        out(f'Next: take the url out of [database] (and COURTBELL_DATABASE_URL), and put path = "{place.path}" there.')
        stops = config.privacy.stop_file.absolute()
        if place.path.with_suffix(".stops") != stops:
            # It would be looked for beside the new file: whoever was erased could come back by a copy or an import.
            out(f'Under [privacy] put stop_file = "{stops}": who asked for silence, and who was erased.')
        if not place.key:
            out("The new file is not encrypted: docs/operate.md says how `courtbell rekey` does that.")
    out("Then `courtbell check`, and `courtbell run`.")
    out(f"`courtbell run` refuses {config.database.said} from now on, and it is left as it was. It holds everybody's")
    out("data: delete it, with its copies, when there is a copy of the new one.")

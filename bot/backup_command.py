"""`courtbell backup` and `courtbell restore`: copies of the database, and the way back from one."""

from __future__ import annotations

import socket
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from bot import key_file
from bot.config import Config
from bot.private_files import refuse_root
from bot.stops import stops_of
from scheduler import backup, brought_back
from scheduler.db import DatabaseError, copy_database, open_database, pending
from scheduler.replay import Replayed, last_written

Out = Callable[[str], None]


def make(to: str | None, config: Config, now: datetime, out: Out) -> int:
    """Copy the database to the file `to`, else into the folder of the config; the exit code."""
    _only_of_a_file(config)
    place = config.database.path
    if not place.exists():
        raise DatabaseError(f"there is no database {place}")
    if to is not None:
        made = Path(to)
        if made.exists():
            out(f"{made} is there already; nothing was done.")
            return 1
        copy_database(place, made, config.database.key)
    elif config.backup.folder is None:
        out("Say where: courtbell backup --to FILE, or set backup.folder in the config.")
        return 2
    else:
        made = backup.make(config.database, config.backup.folder, config.backup.keep, now)
    out(f"Copied the database to {made} ({made.stat().st_size / 1_000_000:.1f} MB), and checked the copy.")
    if config.database.key:
        out("It is encrypted by the same key: keep a copy of that key, apart from this. Without it nobody can read it.")
    else:
        out("It holds people's addresses and hearings: keep it where only you can read it.")
    return 0


def restore(
    copy: str | None, yes: bool, old_key: str | None, config: Config, now: Callable[[], datetime], out: Out
) -> int:
    """Put a copy where the database is; without `yes` only say what that would do. The exit code.

    Without a `copy`: the server has brought its database back to an earlier moment by itself.
    """
    if copy is None:
        return _after_the_server(yes, config, now, out)
    _only_of_a_file(config)
    return _put_back(copy, yes, old_key, config, now(), out)


def _put_back(copy: str, yes: bool, old_key: str | None, config: Config, now: datetime, out: Out) -> int:
    place, source = config.database.path, Path(copy)
    refuse_root(place)
    key = key_file.read(Path(old_key)) if old_key is not None else None
    taken = backup.examine(source, config.database, now, key)
    out(f"{source} is whole. It was last written to {_ago(now - taken)} ({taken:%Y-%m-%d %H:%M} UTC).")
    if place.exists() and not yes:
        out(f"There is a database {place}. It would be set aside, and this copy put in its place.")
        out("What was registered, moved, sent or answered since then would not be known any more.")
        out("Nothing was done. To do it: stop `courtbell run`, then add --yes.")
        return 1
    done = backup.restore(source, config.database, stops_of(config), now, key)
    if done.set_aside:
        out(f"The database that was there is now {done.set_aside}.")
    for name in done.migrations:
        out(f"Applied {name}.")
    _tell(done.replayed, out)
    return 0


def _after_the_server(yes: bool, config: Config, now: Callable[[], datetime], out: Out) -> int:
    if not config.database.url:
        out("Say which copy: courtbell restore FILE")
        return 2
    with closing(open_database(config.database, now)) as db:
        if names := pending(db):
            raise DatabaseError(f"the database lacks {', '.join(names)}: first `courtbell migrate`")
        taken = last_written(db)
        out(f"{config.database.said} was last written to {_ago(db.now() - taken)} ({taken:%Y-%m-%d %H:%M} UTC).")
        if not yes:
            out("When its server was brought back to that moment, what was sent since is not known any more: before")
            out("`courtbell run`, say this again with --yes. Nothing was done.")
            return 1
        db.stops = stops_of(config)
        with db.taken():
            with db.transaction():
                replayed = backup.silence(db, taken)
                brought_back.begin(db, taken, socket.gethostname())
            _say_whose_file_that_was(brought_back.awaited(db), out)
            _tell(replayed, out)
    return 0


def _tell(replayed: Replayed, out: Out) -> None:
    out(f"{replayed.silenced} addresses have asked for silence since, by the stop file, and are silent.")
    out(f"{replayed.erased} people have asked to be erased since, and are erased here too.")
    out("All channels are paused: nothing is sent until you have looked. Next: `courtbell outbox resume`.")


def _say_whose_file_that_was(machines: Sequence[str], out: Out) -> None:
    out("The stop file that was replayed is this machine's. Each other one replays its own when `courtbell run` starts")
    out("there; of one that does not start again, copy it here: courtbell outbox resume --stops MACHINE=FILE")
    if machines:
        out(f"Until then nothing goes out. Machines that ran lately: {', '.join(machines)}.")
    out("One that was added after that moment is not known any more: start it too before you resume.")


def _only_of_a_file(config: Config) -> None:
    if config.database.url:
        raise DatabaseError(
            f"the database is {config.database.said}: its server makes the copies and brings them back (docs/deploy.md)"
        )


def _ago(span: timedelta) -> str:
    hours = span / timedelta(hours=1)
    return f"{hours:.1f} hours ago" if hours < 48 else f"{hours / 24:.1f} days ago"

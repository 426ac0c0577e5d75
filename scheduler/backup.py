"""Copies of the database: made while the program runs, named by their moment, so many kept; and the way back."""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from scheduler import outbox, people
from scheduler.database_file import convert, held, is_open, replace_database
from scheduler.db import (
    Database,
    DatabaseError,
    DatabasePlace,
    InUse,
    Row,
    copy_database,
    instant,
    migrate,
    ms,
    open_database,
    pending,
)
from scheduler.encryption import is_plain
from scheduler.rekey import aside_of
from scheduler.replay import Replayed, last_written, replay
from scheduler.stop_file import StopFile

log = logging.getLogger(__name__)

RESTORED = "restored"
CHANNELS = ("sms", "telegram")
# No copy takes so long.
LONGEST_COPY = timedelta(days=1)
_STAMP = "%Y%m%dT%H%M%SZ"


def make(place: DatabasePlace, folder: Path, keep: int, at: datetime) -> Path:
    """Copy the database into `folder` and remove all but the newest `keep` copies; the new one, under the same key.

    `at` (aware UTC) names it. Blocks for as long as the copy takes: call it in a thread. Raises DatabaseError.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseError(f"cannot make the folder {folder}: {error.strerror}") from None
    made = folder / f"{place.path.stem}-{at.astimezone(UTC):{_STAMP}}.db"
    copy_database(place.path, made, place.key)
    for old in copies(place.path, folder)[:-keep]:
        if old != made:  # which is not the newest by its name, when the clock was ahead once
            old.unlink(missing_ok=True)
    _remove_begun(place.path, folder, at)
    return made


def _remove_begun(source: Path, folder: Path, at: datetime) -> None:
    """Copies that were begun long ago and never ended, because the machine or the program did."""
    for part in folder.glob(f".{source.stem}-*.db.part"):
        if at.timestamp() - part.stat().st_mtime > LONGEST_COPY.total_seconds():
            part.unlink(missing_ok=True)


def copies(source: Path, folder: Path) -> list[Path]:
    """The copies of this database in `folder`, the oldest first. Files of other names are nobody's business."""
    return sorted(path for path in folder.glob(f"{source.stem}-*.db") if _of(source, path) is not None)


def newest(source: Path, folder: Path, until: datetime) -> datetime | None:
    """The moment of the newest copy of this database in `folder` (aware UTC), as its name says; None without one. What
    is called later than `until` was made when the clock was ahead, and says nothing."""
    made = (_of(source, copy) for copy in copies(source, folder))
    return max((at for at in made if at is not None and at <= until), default=None)


def unusable(folder: Path) -> str:
    """Why no copy could be made in `folder`, which is made when it is not there; empty: one can."""
    there = next(place for place in (folder.absolute(), *folder.absolute().parents) if os.access(place, os.F_OK))
    if not there.is_dir():
        return f"{there} is no folder"
    return "" if os.access(there, os.W_OK | os.X_OK) else f"{there} is not ours to write to"


def _of(source: Path, copy: Path) -> datetime | None:
    try:
        return datetime.strptime(copy.stem.removeprefix(f"{source.stem}-"), _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did. `set_aside`: where the database went that was there before; `replayed`: what the stop file
    knew and the copy did not."""

    set_aside: Path | None
    taken: datetime
    replayed: Replayed
    migrations: Sequence[str]


def examine(copy: Path, place: DatabasePlace, now: datetime, key: str | None = None) -> datetime:
    """When this copy was last written to (aware UTC). Raises DatabaseError when it is none of ours, damaged, or newer
    than this program. Where the database is there is room for a second copy, which is looked at. `key`: the copy's,
    when it is encrypted by another one than the database's."""
    fresh = _fresh(place)
    try:
        with closing(_open(copy, key, fresh, now)) as db:
            return last_written(db)
    finally:
        _remove(fresh.path)


def _fresh(place: DatabasePlace) -> DatabasePlace:
    return replace(place, path=place.path.with_name(f".{place.path.name}.restoring"))


def _open(copy: Path, key: str | None, fresh: DatabasePlace, now: datetime) -> Database:
    """Our own copy of the copy, under our own key. The copy itself is not touched."""
    try:
        old_key = "" if is_plain(copy) else fresh.key if key is None else key
    except OSError as error:
        raise DatabaseError(f"cannot read {copy}: {error.strerror}") from None
    if not (old_key or is_plain(copy)):
        raise DatabaseError(f"{copy} is not a copy of a database; or it is encrypted, and no key is set")
    _remove(fresh.path)
    if old_key == fresh.key:
        copy_database(copy, fresh.path, old_key)
    else:
        convert(copy, old_key, fresh.path, fresh.key)
    db = open_database(fresh, lambda: now)
    try:
        if not db.tables() >= {"migration", "message", "address", "job_run"}:
            raise DatabaseError(f"{copy} is a database, but not one of Courtbell's")
        pending(db)
    except BaseException:
        db.close()
        raise
    return db


def _remove(fresh: Path) -> None:
    for name in (fresh.name, f"{fresh.name}-wal", f"{fresh.name}-shm"):
        fresh.with_name(name).unlink(missing_ok=True)


def restore(copy: Path, place: DatabasePlace, stops: StopFile, now: datetime, key: str | None = None) -> Restored:
    """Put a copy where the database is, paused, silent to whoever asked for that since, and without whoever asked to be
    erased. Raises DatabaseError.

    The database that was there is set aside, never deleted. The program must not run meanwhile. `key`: as in `examine`.
    """
    fresh, beside = _fresh(place), aside_of(place.path, now)
    aside = beside if place.path.exists() else None
    try:
        with ExitStack() as held_back:
            if aside is not None:
                _hold(place, held_back)
            with closing(_open(copy, key, fresh, now)) as db:
                taken = last_written(db)
                db.stops = stops
                done = migrate(db)
                replayed = silence(db, taken)
            with held(fresh.path, fresh.key):
                pass  # one file now, without its companions
            _companions_aside(place.path, beside)
            if aside is not None:
                replace_database(place.path, fresh.path, aside)
            else:
                fresh.path.replace(place.path)
    except OSError as error:
        raise DatabaseError(f"cannot put {copy} to {place.path}: {error}") from error
    finally:
        _remove(fresh.path)
    return Restored(aside, taken, replayed, done)


def _hold(place: DatabasePlace, stack: ExitStack) -> None:
    """Nobody may begin to use the old database while the new one is made."""
    try:
        stack.enter_context(held(place.path, "" if is_plain(place.path) else place.key))
    except InUse:
        raise
    except DatabaseError as error:
        # What we cannot read may be in use under another key. If it is not, that may be why there is a restore.
        if is_open(place.path):
            raise InUse(f"{place.path} is in use, under a key that is not the config's: stop `courtbell run`") from None
        log.warning("the database that was there: %s", error)


def _companions_aside(place: Path, aside: Path) -> None:
    """What a database that nobody can read, or that is gone, left beside it: SQLite would write it into the copy."""
    for tail in ("-wal", "-shm"):
        companion = place.with_name(f"{place.name}{tail}")
        if companion.exists():
            companion.replace(aside.with_name(f"{aside.name}{tail}"))


def silence(db: Database, taken: datetime) -> Replayed:
    """A database that knows nothing of what happened since `taken` is paused, and is as the stop file says; what that
    changed."""
    with db.transaction():
        pause_all(db, RESTORED)
        replayed = replay(db)
        db.run(
            "insert into setting (key, value) values ('restored', ?)"
            " on conflict (key) do update set value = excluded.value",
            str(ms(taken)),
        )
    return replayed


def pause_all(db: Database, reason: str, channels: Sequence[str] = CHANNELS) -> None:
    """Let nothing out on these channels until a person says so."""
    for channel in channels:
        db.run(
            "insert into pause (channel, since, until, reason) values (?, ?, null, ?)"
            " on conflict (channel) do update set until = null, reason = excluded.reason",
            channel,
            db.now_ms(),
            reason,
        )


def resume(db: Database, channels: Sequence[str]) -> list[str]:
    """Let these channels go again; which of them were paused."""
    paused = [row["channel"] for row in paused_now(db) if row["channel"] in channels]
    for channel in paused:
        db.run("delete from pause where channel = ?", channel)
    db.run("delete from setting where key = 'restored' and not exists (select 1 from pause)")
    return paused


def paused_now(db: Database) -> list[Row]:
    """The channels that rest: channel, since, until, reason."""
    return db.all("select * from pause where until is null or until > ? order by channel", db.now_ms())


@dataclass(frozen=True, slots=True)
class Waiting:
    """What would leave once the channels go again: `overdue` now, `next_day` within 24 hours; reminders and the like,
    `answers` and alarms apart. `taken`: when the restored copy was made, None when nothing was restored."""

    overdue: int
    answers: int
    next_day: int
    taken: datetime | None


def waiting(db: Database, channels: Sequence[str]) -> Waiting:
    """What waits on these channels."""
    now, tomorrow = db.now_ms(), ms(db.now() + timedelta(days=1))
    marks = ", ".join("?" * len(channels))
    row = db.one(
        "select coalesce(sum(case when next_at <= ? and prompted = 0 then 1 end), 0) as overdue,"
        " coalesce(sum(case when next_at <= ? and prompted = 1 then 1 end), 0) as answers,"
        " coalesce(sum(case when next_at > ? then 1 end), 0) as next_day from message"
        f" where channel in ({marks}) and urgency in (0, 1, 2, 3) and next_at is not null and next_at <= ?"
        " and expires > ?",
        now,
        now,
        now,
        *channels,
        tomorrow,
        now,
    ) or {"overdue": 0, "answers": 0, "next_day": 0}
    taken = db.one("select value from setting where key = 'restored'")
    return Waiting(row["overdue"], row["answers"], row["next_day"], instant(int(taken["value"])) if taken else None)


def drop_overdue(db: Database, channels: Sequence[str]) -> int:
    """Kill what is overdue on these channels: after a restore, it may have gone out already. How many."""
    marks = ", ".join("?" * len(channels))
    # What was with a provider when the copy was made is so no more; beside a running program it may be.
    db.run(
        f"update message set state = 'planned', lease = null where channel in ({marks}) and urgency in (0, 1, 2, 3)"
        " and next_at is not null and next_at <= ? and state in ('sending', 'unknown')"
        " and exists (select 1 from setting where key = 'restored')",
        *channels,
        db.now_ms(),
    )
    rows = db.all(
        f"select id, reader, hearing_id from message where channel in ({marks}) and urgency in (0, 1, 2, 3)"
        " and next_at is not null and next_at <= ? and state = 'planned'",
        *channels,
        db.now_ms(),
    )
    for row in rows:
        outbox.kill(db, row["id"], "overdue after a restore")
        if row["hearing_id"] is not None:
            about = {"contact_id": row["reader"], "hearing_id": row["hearing_id"]}
            key = f"restored:{row['reader']}:{row['hearing_id']}"
            people.add_task(db, key, "not_told", "overdue after a restore", **about)
    return len(rows)

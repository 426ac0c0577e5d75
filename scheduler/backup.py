"""Copies of the database: made while the program runs, named by their moment, so many kept; and the way back."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from scheduler import outbox, people
from scheduler.db import (
    Database,
    DatabaseError,
    Row,
    alone,
    copy_database,
    instant,
    migrate,
    ms,
    open_database,
    pending,
)
from scheduler.replay import Replayed, last_written, replay
from scheduler.stop_file import StopFile

log = logging.getLogger(__name__)

RESTORED = "restored"
CHANNELS = ("sms", "telegram")
_STAMP = "%Y%m%dT%H%M%SZ"


def make(source: Path, folder: Path, keep: int, at: datetime) -> Path:
    """Copy the database at `source` into `folder` and remove all but the newest `keep` copies; the new one.

    `at` (aware UTC) names it. Blocks for as long as the copy takes: call it in a thread. Raises DatabaseError.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseError(f"cannot make the folder {folder}: {error.strerror}") from None
    made = folder / f"{source.stem}-{at.astimezone(UTC):{_STAMP}}.db"
    copy_database(source, made)
    for old in copies(source, folder)[:-keep]:
        old.unlink(missing_ok=True)
    return made


def copies(source: Path, folder: Path) -> list[Path]:
    """The copies of this database in `folder`, the oldest first. Files of other names are nobody's business."""
    found = []
    for path in folder.glob(f"{source.stem}-*.db"):
        try:
            datetime.strptime(path.stem.removeprefix(f"{source.stem}-"), _STAMP)  # noqa: DTZ007  # only its shape
        except ValueError:
            continue
        found.append(path)
    return sorted(found)


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did. `set_aside`: where the database went that was there before; `replayed`: what the stop file
    knew and the copy did not."""

    set_aside: Path | None
    taken: datetime
    replayed: Replayed
    migrations: Sequence[str]


def examine(copy: Path, beside: Path, now: datetime) -> datetime:
    """When this copy was last written to (aware UTC). Raises DatabaseError when it is none of ours, damaged, or newer
    than this program. `beside`: the database's place, where there is room for a second copy, which is looked at."""
    fresh = _fresh(beside)
    try:
        with closing(_open(copy, fresh, now)) as db:
            return last_written(db)
    finally:
        _remove(fresh)


def _fresh(place: Path) -> Path:
    return place.with_name(f".{place.name}.restoring")


def _open(copy: Path, fresh: Path, now: datetime) -> Database:
    """Our own copy of the copy, which itself is not touched."""
    try:
        with copy.open("rb") as file:
            head = file.read(16)
    except OSError as error:
        raise DatabaseError(f"cannot read {copy}: {error.strerror}") from None
    if head != b"SQLite format 3\x00":
        raise DatabaseError(f"{copy} is not a copy of a database")
    _remove(fresh)
    copy_database(copy, fresh)
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


def restore(copy: Path, place: Path, stops: StopFile, now: datetime) -> Restored:
    """Put a copy where the database is, paused, silent to whoever asked for that since, and without whoever asked to be
    erased. Raises DatabaseError.

    The database that was there is set aside, never deleted. The program must not run meanwhile.
    """
    if place.exists() and not alone(place):
        raise DatabaseError(f"{place} is in use: stop `courtbell run` first")
    fresh = _fresh(place)
    try:
        with closing(_open(copy, fresh, now)) as db:
            taken = last_written(db)
            db.stops = stops
            done = migrate(db)
            with db.transaction():
                pause_all(db, RESTORED)
                replayed = replay(db)
                db.run(
                    "insert into setting (key, value) values ('restored', ?)"
                    " on conflict (key) do update set value = excluded.value",
                    str(ms(taken)),
                )
        alone(fresh)
        aside = None
        if place.exists():
            aside = place.with_name(f"{place.name}.before-{now:{_STAMP}}")
            place.replace(aside)
        fresh.replace(place)
    except OSError as error:
        raise DatabaseError(f"cannot put {copy} to {place}: {error}") from error
    finally:
        _remove(fresh)
    return Restored(aside, taken, replayed, done)


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
    rows = db.all(
        f"select id, reader, hearing_id from message where channel in ({marks}) and urgency in (0, 1, 2, 3)"
        " and next_at is not null and next_at <= ? and state in ('planned', 'claimed')",
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

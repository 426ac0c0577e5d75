"""Makes a database that is older than the stop file say what the file says: who is silent, and who was erased."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from scheduler import erasure, people, silence
from scheduler.db import Database, Row, instant

log = logging.getLogger(__name__)

# Addresses that are looked up together.
CHUNK = 5000
# The file knows the second alone.
_SECOND = 999


@dataclass(frozen=True, slots=True)
class Replayed:
    """How many addresses fell silent, and how many people were erased."""

    silenced: int = 0
    erased: int = 0


def last_written(db: Database) -> datetime:
    """The latest moment that a database knows of (aware UTC)."""
    row = db.one("select max(at) as migrated from migration")
    return instant(max(row["migrated"] or 0 if row else 0, _last_used(db)))


def when_older(db: Database) -> Replayed:
    """Replay when the file heard something since this database was last written to, as when a copy was put in its
    place by hand."""
    newest = db.stops.newest
    # Not when it was migrated: that may have been after the copy was put there.
    if newest is None or newest <= _last_used(db):
        return Replayed()
    done = replay(db)
    if done != Replayed():
        told = "this database is older than the stop file: %d addresses are silent now, %d people erased"
        log.warning(told, done.silenced, done.erased)
    return done


def replay(db: Database) -> Replayed:
    """Silence whoever asked for it, and erase whoever asked for that, as the stop file has it. What it cannot decide is
    on the call list."""
    silenced = erased = 0
    to_erase: dict[int, list[tuple[Row, int]]] = {}
    with db.transaction():
        for row in _addresses(db):
            word, at = db.stops.says(row["channel"], row["value"]), db.stops.since(row["channel"], row["value"]) or 0
            if word == "stop":
                silenced += _silence(db, row, at)
            elif word == "erase" and row["created"] <= at + _SECOND:
                to_erase.setdefault(row["contact_id"], []).append((row, at))
            elif word == "start" and row["stopped"] is not None and row["stopped"] < at:
                _came_back(db, row, at)
        for contact, asked in to_erase.items():
            if _erase(db, contact):
                erased += 1
            else:
                silenced += sum(_silence(db, row, at) for row, at in asked)
    return Replayed(silenced, erased)


def _last_used(db: Database) -> int:
    row = db.one(
        "select (select coalesce(max(last), 0) from job_run) as job,"
        " (select coalesce(max(started), 0) from attempt where id = (select max(id) from attempt)) as attempt,"
        " (select coalesce(max(received), 0) from inbound where id = (select max(id) from inbound)) as inbound"
    )
    return max(row.values()) if row else 0


def _addresses(db: Database) -> Iterator[Row]:
    """Every address but those that an erasure left for its last answer; `given`: when consent that stands was given."""
    last = 0
    while rows := db.all(
        "select id, contact_id, channel, value, created, stopped, (select max(given) from consent"
        " where address_id = address.id and revoked is null) as given from address"
        " where id > ? and coalesce(stopped_how, '') <> 'erased' order by id limit ?",
        last,
        CHUNK,
    ):
        yield from rows
        last = rows[-1]["id"]


def _silence(db: Database, row: Row, at: int) -> bool:
    # Consent that is newer than the word took it back, where the file could not be written.
    if row["stopped"] is not None or (row["given"] is not None and row["given"] > at + _SECOND):
        return False
    silence.begin(db, row["id"], "stop file")
    return True


def _came_back(db: Database, row: Row, at: int) -> None:
    # In which words they agreed, the copy does not know: somebody has to ask them.
    why = "asked for messages again after the copy was made"
    people.add_task(db, f"started:{row['id']}:{at}", "stopped", why, contact_id=row["contact_id"])


def _erase(db: Database, contact_id: int) -> bool:
    """False when another address of theirs did not ask for it: then a person has to look."""
    ways = people.addresses(db, contact_id)
    if all(db.stops.says(way.channel, way.value) == "erase" for way in ways):
        erasure.forget(db, contact_id)
        return True
    key = f"erase:{contact_id}"
    people.add_task(db, key, "erase", "asked to be erased, and came back with a copy", contact_id=contact_id)
    return False

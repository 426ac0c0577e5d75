"""What hearings are called in calendars: the name that we give to each, and those that other calendars gave to theirs.

A calendar is copied to many places: a name says neither ours nor a number of ours. This owns the table event.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from scheduler.db import Database, Row

_TOGETHER = 2_000


class Event(NamedTuple):
    """An event of another calendar that is one of our hearings. (sequence, modified) grows with each version of it."""

    hearing: int
    sequence: int
    modified: int


def own_name(hearing_id: int, created: int) -> str:
    """Our name for a hearing, the same whenever it moves. `created`: Unix milliseconds."""
    return hashlib.sha256(f"{hearing_id}:{created}".encode()).hexdigest()[:32]


def own_names(db: Database) -> dict[str, int]:
    """All of ours -> hearing. Reads every hearing."""
    found: dict[str, int] = {}
    last = 0
    while rows := db.gather("select id, created from hearing where id > ? order by id limit ?", last, _TOGETHER):
        found |= {own_name(row["id"], row["created"]): row["id"] for row in rows}
        last = max(row["id"] for row in rows)
    return found


def events(db: Database, names: Sequence[str]) -> dict[str, Event]:
    """Those of `names` that are known."""
    if not names:
        return {}
    marks = ", ".join("?" * len(names))
    rows = db.all(f"select uid, hearing_id, sequence, modified from event where uid in ({marks})", *names)
    return {row["uid"]: Event(row["hearing_id"], row["sequence"], row["modified"]) for row in rows}


def keep_events(db: Database, found: Mapping[str, Event]) -> None:
    """From now on these events are these hearings, in these versions."""
    db.run_many(
        "insert into event (uid, hearing_id, sequence, modified) values (?, ?, ?, ?)"
        " on conflict (uid) do update set hearing_id = excluded.hearing_id, sequence = excluded.sequence,"
        " modified = excluded.modified",
        [(uid, *event) for uid, event in found.items()],
    )


def names_of(db: Database, hearings: Iterable[int]) -> list[Row]:
    """Rows of uid and hearing_id: what these hearings are called elsewhere."""
    ids = list(hearings)
    marks = ", ".join("?" * len(ids))
    return db.all(f"select uid, hearing_id from event where hearing_id in ({marks})", *ids) if ids else []

"""What is kept of each import: its file, what its rows were, and how far it has got. Owns the table import."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from scheduler.db import Database, Row, ms

# Whoever stores a file says so with each step; silent for as long, they are gone.
ABANDONED = timedelta(minutes=2)


class ImportRefused(Exception):
    """What was asked for cannot be done to this import; the message says why."""


@dataclass(frozen=True, slots=True)
class Import:
    """One file that was applied. `counts`: what its rows were; `created` and `released`: Unix milliseconds; `undoing`:
    it is being taken back; `storing`: somebody is storing its rows right now."""

    id: int
    name: str
    state: str
    counts: Mapping[str, int]
    created: int = 0
    released: int | None = None
    undoing: bool = False
    storing: bool = False


def get(db: Database, import_id: int) -> Import:
    """One import. Raises ImportRefused when there is none."""
    row = db.one("select * from import where id = ?", import_id)
    if row is None:
        raise ImportRefused(f"there is no import {import_id}")
    return _import(db, row)


def listing(db: Database, limit: int = 1000) -> list[Import]:
    """The imports, the newest first."""
    return [_import(db, row) for row in db.all("select * from import order by id desc limit ?", limit)]


def earlier(db: Database, digest: str) -> Import | None:
    """The last import of a file with exactly these bytes that was not undone."""
    row = db.one("select * from import where digest = ? and state <> 'undone' order by id desc limit 1", digest)
    return _import(db, row) if row else None


def hearings_of(db: Database, import_id: int, limit: int) -> list[Row]:
    """The first of its hearings, the soonest first: hearing_id, label of whose it is, kind, change, and the standing
    wall and city, null without one."""
    return db.all(
        "select import_row.hearing_id, import_row.change, hearing.kind, respondent.label, revision.wall, revision.city"
        " from import_row join hearing on hearing.id = import_row.hearing_id"
        " join appears on appears.hearing_id = hearing.id and appears.role = 'lead'"
        " join respondent on respondent.id = appears.respondent_id"
        " left join revision on revision.hearing_id = hearing.id and revision.state = 'standing'"
        " where import_row.import_id = ? order by revision.instant, import_row.id limit ?",
        import_id,
        limit,
    )


def go_on(db: Database, import_id: int) -> None:
    """More of its rows are being stored, so that it is parked, whatever it was. Raises ImportRefused when it is taken
    back, or was."""
    more = db.run(
        "update import set state = 'applying', released = null, touched = ?"
        " where id = ? and undoing is null and state <> 'undone'",
        db.now_ms(),
        import_id,
    )
    if not more:
        raise ImportRefused(
            f"import {import_id} was taken back while it was stored: the rest of the file is not stored"
        )
    # Somebody has to release it again.
    db.run("update task set done = null, outcome = null where key = ?", f"import:{import_id}")


def not_storing(found: Import) -> None:
    """Raises ImportRefused while somebody stores its rows: of half an import nothing can be said."""
    if found.storing:
        raise ImportRefused(f"import {found.id} is still being stored: look again when that is done")


def close_task(db: Database, import_id: int) -> None:
    """Nobody has to release it any more."""
    db.run(
        "update task set done = ?, outcome = 'done' where key = ? and done is null", db.now_ms(), f"import:{import_id}"
    )


def _import(db: Database, row: Row) -> Import:
    return Import(
        row["id"],
        row["name"],
        row["state"],
        json.loads(row["counts"]),
        row["created"],
        row["released"],
        row["undoing"] is not None and row["state"] != "undone",
        row["state"] == "applying" and (row["touched"] or 0) >= ms(db.now() - ABANDONED),
    )

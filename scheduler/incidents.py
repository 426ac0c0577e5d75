"""What is wrong at the moment: told to staff once when it begins, and once when it is over."""

from __future__ import annotations

from scheduler.db import Database, Row


def begins(db: Database, kind: str, about: str) -> int | None:
    """It is so now: the incident's id the first time, None as long as it lasts."""
    now = db.now_ms()
    if db.run("update incident set seen = ? where kind = ? and about = ? and ended is null", now, kind, about):
        return None
    return db.insert("incident", kind=kind, about=about, since=now, seen=now)


def ends(db: Database, kind: str, about: str) -> Row | None:
    """It is not so any more: the incident that this ends, None when there was none."""
    rows = db.all(
        "update incident set ended = ? where kind = ? and about = ? and ended is null returning *",
        db.now_ms(),
        kind,
        about,
    )
    return rows[0] if rows else None


def end_unseen(db: Database, kind: str, since: int) -> None:
    """Of this kind, what nobody has seen since then (Unix ms) is over."""
    db.run("update incident set ended = ? where kind = ? and ended is null and seen < ?", db.now_ms(), kind, since)


def standing(db: Database) -> list[Row]:
    """All that is wrong now (kind, about, since), the oldest first."""
    return db.all("select * from incident where ended is null order by since, id")

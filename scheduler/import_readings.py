"""How files with the same columns were read the last time, as somebody said it. Owns the table import_reading."""

from __future__ import annotations

from scheduler.db import Database


def recalled(db: Database) -> dict[str, str]:
    """By fingerprint what was said of such files, as `remember` got it."""
    return {row["fingerprint"]: row["reading"] for row in db.all("select fingerprint, reading from import_reading")}


def remember(db: Database, fingerprint: str, reading: str) -> None:
    """The next file with these columns is read in this way."""
    db.run(
        "insert into import_reading (fingerprint, reading, used) values (?, ?, ?)"
        " on conflict (fingerprint) do update set reading = excluded.reading, used = excluded.used",
        fingerprint,
        reading,
        db.now_ms(),
    )

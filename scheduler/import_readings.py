"""How files with the same columns were read the last time, as somebody said it. Owns the table import_reading."""

from __future__ import annotations

from scheduler.db import Database


def recall(db: Database, fingerprint: str) -> str | None:
    """What was said of such a file, as `remember` got it."""
    row = db.one("select reading from import_reading where fingerprint = ?", fingerprint)
    return row["reading"] if row else None


def remember(db: Database, fingerprint: str, reading: str) -> None:
    """The next file with these columns is read in this way."""
    db.run(
        "insert into import_reading (fingerprint, reading, used) values (?, ?, ?)"
        " on conflict (fingerprint) do update set reading = excluded.reading, used = excluded.used",
        fingerprint,
        reading,
        db.now_ms(),
    )

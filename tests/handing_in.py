"""A file that somebody hands in at the desk, and the steps that it is taken through."""

from __future__ import annotations

from pathlib import Path

from bot import import_desk
from bot.import_file import look_at
from bot.import_shown import Shown
from scheduler import import_prepared, imports
from scheduler.db import Database
from tests.cast import POLICY
from tests.reading import HEAD, OFFICE


def handed_in(db: Database, folder: Path, *rows: str, head: str = HEAD, name: str = "hearings.csv") -> int:
    """Carol hands in a file of these rows; it is kept under this number."""
    path = folder / name
    path.write_text("\n".join((head, *rows)) + "\n", encoding="utf-8", newline="")
    sheet = look_at(path, zone="America/New_York")
    kept = import_desk.begin(db, sheet, "Carol")
    for _ in import_desk.fill(db, kept, sheet):
        pass
    path.unlink()
    return kept


def compared(db: Database, kept: int) -> dict[str, int]:
    """How many rows of it are what."""
    for _ in import_desk.compare(db, kept, OFFICE):
        pass
    return import_prepared.counts(db, kept)


def applied(db: Database, kept: int) -> imports.Import | None:
    """It is stored; None where there was nothing to store."""
    for _ in import_desk.apply(db, POLICY, kept, OFFICE, "Carol"):
        pass
    done = import_prepared.get(db, kept).import_id
    return imports.get(db, done) if done else None


def shown(db: Database, kept: int, what: str | None = None) -> list[Shown]:
    """Its rows as they are looked at, all or those that are `what`."""
    return [each for each, _ in import_desk.page(db, kept, what)]

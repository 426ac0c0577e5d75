"""An import that is stored, in words, for the command line and the chat: its counts, and its first hearings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bot.console.dates import said
from bot.console.words import kind_of
from bot.import_shown import WHATS
from scheduler import imports
from scheduler.db import Database, Row
from scheduler.imports import Import

MORE = "…"
# What each state means; completes the sentence "Import 3 …".
STATES = {
    "applying": "was cut off while it was stored",
    "parked": "waits to be released",
    "releasing": "is being released",
    "released": "is released",
    "undone": "was taken back",
}
_CHANGES = {"new": "new", "moved": "another date", "people": "only who follows it"}


def head(found: Import) -> str:
    """One import in a line."""
    counts = ", ".join(f"{count:,} {WHATS.get(what, what)}" for what, count in found.counts.items() if count)
    return f"Import {found.id} {state_of(found)}: {found.name}: {counts or 'nothing'}"


def state_of(found: Import) -> str:
    """How far it is; completes the sentence "Import 3 …"."""
    if found.undoing:
        return "is being taken back"
    return "is being stored" if found.storing else STATES[found.state]


def change_of(change: str) -> str:
    """What an import did to a hearing, in words."""
    return _CHANGES[change]


def whole(db: Database, import_id: int, most: int, start: int = 0) -> Iterator[str]:
    """One import with `most` of its hearings after the first `start`, the soonest first; then MORE, where there are
    more. Raises ImportRefused."""
    yield head(imports.get(db, import_id))
    rows = imports.hearings_of(db, import_id, start + most + 1)[start:]
    yield from (_hearing(row) for row in rows[:most])
    if len(rows) > most:
        yield MORE


def _hearing(row: Row) -> str:
    when = said(datetime.fromisoformat(row["wall"]), row["city"]) if row["wall"] else "no date"
    return f"{row['label']}: {kind_of(row['kind'])}, {when} ({change_of(row['change'])})"

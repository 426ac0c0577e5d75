"""What this installation knows when a file is read: its attorneys, languages and refusals, and earlier readings."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from bot.config import Config
from bot.import_against import Office, language_names
from bot.import_columns import Reading, fingerprint, reading_of
from bot.import_sheet import Sheet
from bot.import_text import plain
from bot.import_words import MONTHS
from scheduler import import_readings
from scheduler.db import Database
from scheduler.import_known import references_among

_REFERENCE = re.compile(r"[^\W_][\w./-]{1,38}[^\W_]")


def office_of(settings: Config, db: Database) -> Office:
    """What rows are read against."""
    return office_at(db, settings.languages.offered, settings.office.zone)


def office_at(db: Database, offered: Sequence[str], zone: str) -> Office:
    """The same, of an office that offers these languages and is in this zone."""
    rows = db.all("select id, key, name from attorney where until is null")
    return Office(
        language=offered[0],
        attorneys={plain(row[name]): row["id"] for row in rows for name in ("key", "name")},
        today=db.now().astimezone(ZoneInfo(zone or "UTC")).date(),
        languages=language_names(offered),
        reference_in=lambda title: _reference_in(db, title),
        refuses=lambda channel, value: db.stops.refuses(channel, value) and not _known(db, channel, value),
    )


def recalling(db: Database) -> Callable[[Sequence[str]], Reading]:
    """Of a header: how files with these columns were read the last time."""
    # Read now: the console reads a file on a thread of its own, where nobody may use this connection.
    known = import_readings.recalled(db)

    def recall(header: Sequence[str]) -> Reading:
        said = known.get(fingerprint(header))
        return reading_of(said) if said else Reading()

    return recall


def remember(db: Database, sheet: Sheet) -> None:
    """The next file with these columns is read like this one."""
    if sheet.reading:
        import_readings.remember(db, fingerprint(sheet.header), sheet.reading.as_json())


def source_of(sheet: Sheet) -> str:
    """What this file is a new state of: another one with the same columns and, but for dates and numbers, the same
    name. What the one had and the other has not is gone."""
    stem = sheet.called or sheet.name.rpartition(".")[0] or sheet.name
    words = [word for word in re.sub(r"[\d_]+", " ", plain(stem)).split() if word not in MONTHS and word != "copy"]
    return hashlib.sha256(f"{' '.join(words)}\n{fingerprint(sheet.header)}".encode()).hexdigest()[:32]


def _reference_in(db: Database, title: str) -> str | None:
    words = sorted({word for word in _REFERENCE.findall(title) if any(map(str.isdigit, word))})[:10]
    found = references_among(db, words)
    return found[0] if len(found) == 1 else None


def _known(db: Database, channel: str, value: str) -> bool:
    # Whom we know to be silent stays silent, and their hearings are kept.
    # Whoever asked to be erased is still there for one last answer, and is nobody whom we know.
    return (
        db.one(
            "select 1 from address where channel = ? and value = ? and coalesce(stopped_how, '') <> 'erased'",
            channel,
            value,
        )
        is not None
    )

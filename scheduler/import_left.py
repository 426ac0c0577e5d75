"""The rows of a stored file of which nothing was stored: unreadable, undecided, or not any more as they were looked
at. They stay to be seen until the file's day is over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from scheduler.db import Database
from scheduler.import_prepared import SWEPT

# Nothing was chosen for them, or what was chosen could not be carried out.
_LEFT = "(found in ('unreadable', 'conflict', 'ask', 'guess', 'stale') and choice is null)"
_SETTLED = "(coalesce(found, '') not in ('unreadable', 'conflict', 'ask', 'guess', 'stale') or choice is not null)"


@dataclass(frozen=True, slots=True)
class Left:
    """What is left of one file. `file`: as it was handed in; `import_id`: what was stored of it, None for nothing;
    `counts`: how many rows of which kind; `expires`: Unix milliseconds."""

    file: int
    name: str
    import_id: int | None
    expires: int
    counts: Mapping[str, int] = field(default_factory=dict)

    @property
    def rows(self) -> int:
        """How many rows are left."""
        return sum(self.counts.values())


def settle(db: Database, prepared_id: int) -> bool:
    """Take away some of the rows about which there is nothing more to do; whether there may be more."""
    rows = db.all(
        f"select number from prepared_row where prepared_id = ? and {_SETTLED} order by number limit ?",
        prepared_id,
        SWEPT,
    )
    if rows:
        sql = f"delete from prepared_row where prepared_id = ? and {_SETTLED} and number <= ?"
        db.run(sql, prepared_id, rows[-1]["number"])
    return len(rows) == SWEPT


def listing(db: Database) -> list[Left]:
    """Files of which something is left, the newest first."""
    return _left(db, "state = 'applied'")


def of_file(db: Database, prepared_id: int) -> Left | None:
    """What is left of one file that was handed in and stored."""
    return next(iter(_left(db, "state = 'applied' and prepared.id = ?", prepared_id)), None)


def of_import(db: Database, import_id: int) -> Left | None:
    """What is left of the file of an import."""
    return next(iter(_left(db, "state = 'applied' and import_id = ?", import_id)), None)


def _left(db: Database, where: str, *of: int) -> list[Left]:
    rows = db.all(
        "select prepared.id, name, import_id, expires, found, count(*) as n from prepared"
        f" join prepared_row on prepared_id = prepared.id and {_LEFT} where {where} and expires > ?"
        " group by prepared.id, name, import_id, expires, found order by prepared.id desc",
        *of,
        db.now_ms(),
    )
    counts: dict[int, dict[str, int]] = {}
    for row in rows:
        counts.setdefault(row["id"], {})[row["found"]] = row["n"]
    files = {row["id"]: row for row in rows}
    return [Left(key, row["name"], row["import_id"], row["expires"], counts[key]) for key, row in files.items()]

"""Who changed what: one row for each act. Ids and names of fields, never texts, numbers or names of respondents.

Kept for the office's own questions, and exported by the console.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.db import Database, Row

# Who acts when the office works from its own command line, where nobody signs in.
OFFICE = "office"


def note(
    db: Database, who: str, action: str, record: str, record_id: int | None = None, fields: Iterable[str] = ()
) -> None:
    """Write down one act, in the transaction that carries it out. `who`: a staff account's name, or OFFICE; `action`: a
    verb such as "move"; `record`: a table's name; `fields`: the columns that changed."""
    db.insert(
        "audit",
        at=db.now_ms(),
        who=who,
        action=action,
        record=record,
        record_id=record_id,
        fields=", ".join(fields),
    )


def listing(db: Database, *, who: str | None = None, before: int | None = None, limit: int = 100) -> list[Row]:
    """What was done, the newest first: rows of id, at (Unix milliseconds), who, action, record, record_id, fields.

    `before`: only what has a smaller id, to turn pages.
    """
    wishes = [("who = ?", who), ("id < ?", before)]
    given = [(sql, value) for sql, value in wishes if value is not None]
    where = f" where {' and '.join(sql for sql, _ in given)}" if given else ""
    return db.all(f"select * from audit{where} order by id desc limit ?", *(value for _, value in given), limit)

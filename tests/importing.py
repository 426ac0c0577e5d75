"""Rows of an imported file, written down in a test, and taken in as an import takes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from scheduler import imports
from scheduler.db import Database
from scheduler.import_lines import identity
from scheduler.imports import Agreed, Applying, Choice, Crowd, Finding, Gone, Import, Line, Matcher, Unread
from tests.cast import POLICY, denver

AGREED = Agreed(date(2026, 11, 1), "signed form")
DEC_15 = datetime(2026, 12, 15, 8, 30)
DEC_16 = datetime(2026, 12, 16, 8, 30)
DEC_17 = datetime(2026, 12, 17, 8, 30)
SOURCE = "the list of the office"


def line(number: int = 2, reference: str | None = "C-1", wall: datetime = DEC_15, **more: object) -> Line:
    """A readable row: Rosa's master hearing in Denver, unless told otherwise."""
    made = Line(number, reference, "Rosa", "master", denver(wall), "es-419", (("sms", "+12025550110"),), AGREED)
    return replace(made, **more)  # type: ignore[arg-type]


def crowd_of(lines: Sequence[Line]) -> Crowd:
    """What the lines say of people who stand in more than one."""
    found: dict[object, list[tuple[str | None, str | None]]] = {}
    for each in lines:
        found.setdefault(identity(each), []).append((each.kind, each.wall))
    return {who: rows for who, rows in found.items() if len(rows) > 1}


def take(db: Database, *lines: Line, **chosen: object) -> tuple[list[Finding], Import | None]:
    """Apply a file of these lines."""
    found, _, done = apply(db, *lines, **chosen)  # type: ignore[arg-type]
    return found, done


def apply(
    db: Database,
    *lines: Line,
    choices: Mapping[int, Choice] | None = None,
    marks: Mapping[int, str] | None = None,
    unread: Unread | None = None,
    source: str = SOURCE,
) -> tuple[list[Finding], list[Gone], Import | None]:
    """Apply a file of these lines, as it was chosen: what they were, what is gone, and the import."""
    chosen = {} if choices is None else choices

    applying = Applying(
        db,
        POLICY,
        crowd_of(lines),
        name="h.csv",
        digest=str(lines),
        mapping={},
        source=source,
        chosen=lambda number: (chosen.get(number), (marks or {}).get(number, "")),
    )
    found = list(applying.take(lines))
    gone = applying.missing(unread or Unread())
    return found, gone, applying.finish({}, gone)


def look(db: Database, *lines: Line) -> list[Finding]:
    """What these lines would be. Stores nothing."""
    return list(imports.compare(db, Matcher(crowd_of(lines)), lines))


def what(found: Sequence[Finding]) -> list[str]:
    """What each of them was."""
    return [each.what for each in found]


def release(db: Database, done: Import | None) -> None:
    """Let its messages go."""
    assert done is not None
    assert sum(imports.release(db, POLICY, done.id)) > 0


def count(db: Database, table: str, where: str = "1 = 1") -> int:
    """How many rows there are."""
    row = db.one(f"select count(*) as n from {table} where {where}")
    return int(row["n"]) if row else 0

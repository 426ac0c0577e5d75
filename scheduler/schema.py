"""The schema: numbered files in `scheduler/migrations/`, forward only, one transaction each."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import resources

from scheduler.engine import Database, SchemaTooNew


def migrations() -> list[str]:
    """The names of all known migrations, in order."""
    folder = resources.files("scheduler.migrations")
    return sorted(entry.name.removesuffix(".sql") for entry in folder.iterdir() if entry.name.endswith(".sql"))


def pending(db: Database) -> list[str]:
    """Migrations that this database has not had yet. Raises SchemaTooNew."""
    had, known = _had(db), migrations()
    if unknown := sorted(had.difference(known)):
        raise SchemaTooNew(f"this database knows {unknown[-1]}, which this version does not: install a newer Courtbell")
    return [name for name in known if name not in had]


def migrate(db: Database) -> list[str]:
    """Bring the schema up to date, one transaction a step; the names of what was done. Raises SchemaTooNew."""
    done = []
    for name in pending(db):
        with db.transaction():
            # Another machine may have been at it, too, and was first.
            if name in _had(db):
                continue
            db.run(db.definition("create table if not exists migration (name text primary key, at bigint not null)"))
            for statement in _statements(name):
                db.run(db.definition(statement))
            db.insert("migration", name=name, at=db.now_ms())
            done.append(name)
    return done


def _had(db: Database) -> set[str]:
    return {row["name"] for row in db.all("select name from migration")} if "migration" in db.tables() else set()


def _statements(name: str) -> Iterator[str]:
    # One by one: executescript would commit the open transaction.
    text = resources.files("scheduler.migrations").joinpath(f"{name}.sql").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.lstrip().startswith("--"))
    yield from (part.strip() for part in "\n".join(lines).split(";") if part.strip())

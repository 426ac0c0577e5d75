"""Hearings a second, from a CSV file of 100,000 rows in 20 courts to planned, parked reminders in a database on disk.

The ceiling: the rows that this made, written again with nothing but `executemany`, as many to a transaction.
"""

from __future__ import annotations

import csv
import random
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bench.outcome import Outcome, peak_memory_mb
from bot.import_against import Office, language_names
from bot.import_file import open_sheet
from bot.import_rows import crowd, read
from scheduler import imports
from scheduler.courts import courts
from scheduler.db import Database, migrate, open_database
from scheduler.imports import Applying, Line
from scheduler.policy import Policy

HEARINGS = 100_000
COURTS = 20
NOW = datetime(2026, 11, 22, 15, tzinfo=UTC)
TABLES = (
    *("contact", "address", "consent", "respondent", "follower"),
    *("hearing", "revision", "appears", "import", "import_row", "message"),
)
_HEAD = (
    "reference",
    "name",
    "date",
    "time",
    "court",
    "kind",
    "language",
    "phone",
    "consent",
    "consent_date",
    "consent_how",
)


def run() -> Outcome:
    """Every figure and ratio of one run."""
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as folder:
        sheet = Path(folder) / "hearings.csv"
        write_sheet(sheet, HEARINGS)
        db = _database(Path(folder) / "import.db")
        begun = time.perf_counter()
        import_sheet(db, sheet)
        spent = time.perf_counter() - begun
        outcome.figures["hearings_per_s"] = round(HEARINGS / spent, 1)
        outcome.figures["peak_memory_mb"] = peak_memory_mb()
        outcome.figures["planned_rows"] = _count(db, "message")
        again = time.perf_counter()
        import_sheet(db, sheet)
        outcome.figures["unchanged_hearings_per_s"] = round(HEARINGS / (time.perf_counter() - again), 1)
        assert _count(db, "hearing") == HEARINGS, "the same file twice changed something"
        bare = _write_again(db, _database(Path(folder) / "ceiling.db"))
        outcome.figures["executemany_hearings_per_s"] = round(HEARINGS / bare, 1)
        outcome.ratios["import_vs_executemany"] = round(bare / spent, 3)
    return outcome


def write_sheet(path: Path, hearings: int) -> None:
    """An office's list of so many hearings."""
    chance = random.Random(2)
    places = [place.code for place in courts() if place.open][:COURTS]
    with path.open("w", encoding="utf-8", newline="") as file:
        sheet = csv.writer(file)
        sheet.writerow(_HEAD)
        for number in range(hearings):
            day = date(2027, 1, 11) + timedelta(days=chance.randrange(400))
            # Numbers of the shape that offices have; a hundred thousand do not fit into 555-0100 to -0199.
            phone = f"(202) {200 + number // 10_000}-{number % 10_000:04}"
            hour = chance.choice(("8:30 AM", "10:30 AM", "1:00 PM"))
            kind, language = chance.choice(("master", "individual")), chance.choice(("Spanish", "English"))
            row = (f"C-{number:06}", f"Client {number}", f"{day:%m/%d/%Y}", hour, places[number % COURTS], kind)
            sheet.writerow((*row, language, phone, "yes", "11/02/2026", "signed form"))


def import_sheet(db: Database, path: Path) -> None:
    """From the file to planned and parked reminders."""
    sheet = open_sheet(path)
    office = Office("en", {}, NOW.date(), language_names(("en", "es-419")))
    applying = Applying(db, Policy(), crowd(sheet, office), name=path.name, digest=sheet.digest, mapping=sheet.places)
    chunk: list[Line] = []
    for line in read(sheet, office):
        assert isinstance(line, Line), line
        chunk.append(line)
        if len(chunk) == imports.CHUNK:
            _take(applying, chunk)
    _take(applying, chunk)
    applying.finish({})


def _take(applying: Applying, chunk: list[Line]) -> None:
    for found in applying.take(chunk):
        assert found.what in ("new", "unchanged"), found
    chunk.clear()


def _write_again(made: Database, bare: Database) -> float:
    """Seconds that the inserts alone take."""
    spent = 0.0
    for table in TABLES:
        columns = [row["name"] for row in made.all(f"select name from pragma_table_info('{table}')")]
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
        step, last = imports.CHUNK * max(1, _count(made, table) // HEARINGS), 0
        while rows := made.all(
            f"select rowid as at, * from {table} where rowid > ? order by rowid limit ?", last, step
        ):
            last = rows[-1]["at"]
            values = [tuple(row[name] for name in columns) for row in rows]
            begun = time.perf_counter()
            with bare.transaction():
                bare.run_many(f"insert into {table} ({names}) values ({marks})", values)
            spent += time.perf_counter() - begun
    return spent


def _count(db: Database, table: str) -> int:
    row = db.one(f"select count(*) as count from {table}")
    return row["count"] if row else 0


def _database(path: Path) -> Database:
    db = open_database(path, lambda: NOW)
    migrate(db)
    return db

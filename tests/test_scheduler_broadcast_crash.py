"""The program is killed in the middle of spreading a broadcast; started again, everybody has it once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bench.broadcast import TERMS, audience
from scheduler import office
from scheduler.broadcasts import life, record, spread
from scheduler.broadcasts.record import Draft
from scheduler.db import Database
from tests.broadcasting import TEXTS
from tests.conftest import Clock

READERS, TOGETHER = 600, 20
ROOT = Path(__file__).parent.parent
# As `courtbell run` does it: each chunk a transaction of its own.
CHILD = f"""
import sys
from datetime import datetime
from scheduler.broadcasts import spread
from scheduler.db import open_database
db = open_database(sys.argv[1], lambda: datetime.fromisoformat(sys.argv[2]))
more = True
while more:
    with db.transaction():
        more = spread.step(db, 1, {TOGETHER})
    print("chunk", flush=True)
"""


@pytest.fixture
def approved(file_db: Database) -> Database:
    db = file_db
    audience(db, READERS, first=1)
    carol, erin = office.add_staff(db, "Carol", "owner"), office.add_staff(db, "Erin", "staff")
    broadcast = record.write(db, Draft("Help desk", texts=TEXTS), carol)
    life.ask(db, TERMS, broadcast, carol)
    life.approve(db, TERMS, broadcast, erin)
    return db


@pytest.mark.parametrize("chunks", [1, 7, 20])
def test_killed_in_the_middle_of_spreading_it_ends_with_one_row_for_each(
    approved: Database, tmp_path: Path, clock: Clock, chunks: int
) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(tmp_path / "courtbell.db"), clock().isoformat()],
        stdout=subprocess.PIPE,
        cwd=ROOT,
    )
    assert child.stdout is not None
    with child:
        for _ in range(chunks):
            assert child.stdout.readline() == b"chunk\n"
        child.kill()
    found = record.get(approved, 1)
    rows = approved.one("select count(*) as n from message where kind = 'broadcast'")
    assert found.state == "spreading" and rows is not None
    assert rows["n"] == found.queued == found.spread_to < READERS
    while spread.step(approved, 1, TOGETHER):
        pass
    readers = approved.all("select reader, count(*) as n from message where kind = 'broadcast' group by reader")
    assert len(readers) == READERS and all(row["n"] == 1 for row in readers)
    assert (record.get(approved, 1).state, record.get(approved, 1).queued) == ("sending", READERS)

"""Two connections of one process to one file: the second takes nothing from the first when it is closed."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scheduler.db import Database, DatabasePlace, open_database

ROOT = Path(__file__).parent.parent
KEY = "ab" * 32

# As a restore or a change of the key asks for the file.
_TAKE = """
import sys
from pathlib import Path
from scheduler.database_file import held
from scheduler.engine import InUse
try:
    with held(Path(sys.argv[1]), sys.argv[2]):
        print("taken")
except InUse:
    print("in use")
"""


def _another_process(path: Path, key: str) -> str:
    asked = [sys.executable, "-c", _TAKE, str(path), key]
    return subprocess.run(asked, cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


def _open(path: Path, key: str) -> Database:
    return open_database(DatabasePlace(path, key=key), lambda: datetime(2027, 3, 1, tzinfo=UTC))


@pytest.mark.parametrize("key", ["", KEY])
def test_a_page_that_was_looked_at_does_not_leave_the_file_to_other_programs(tmp_path: Path, key: str) -> None:
    path = tmp_path / "a.db"
    with closing(_open(path, key)) as db:
        db.run("create table word (said text)")
        _open(path, key).close()
        assert _another_process(path, key) == "in use"
        db.insert("word", said="kept")
        assert db.all("select said from word") == [{"said": "kept"}]
    assert _another_process(path, key) == "taken"

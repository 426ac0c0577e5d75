"""Two connections of one process to one file: the second takes nothing from the first when it is closed."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scheduler import backup
from scheduler.db import Database, DatabasePlace, migrate, open_database

ROOT = Path(__file__).parent.parent
KEY, OTHER = "ab" * 32, "cd" * 32

# As a restore or a change of the key asks for the file.
_TAKE = """
import sys
from pathlib import Path
from scheduler.database_file import held
from scheduler.engine import DatabaseError, InUse
try:
    with held(Path(sys.argv[1]), sys.argv[2]):
        print("taken")
except InUse:
    print("in use")
except DatabaseError:
    print("changed")
"""


# A restore where the config has another key by now, and of its own copy.
_RESTORE = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from scheduler import backup
from scheduler.engine import DatabasePlace, InUse
from scheduler.stop_file import StopFile
path, copy, key, was = sys.argv[1:]
try:
    backup.restore(Path(copy), DatabasePlace(Path(path), key=key), StopFile(), datetime(2027, 3, 1, tzinfo=UTC), was)
    print("restored")
except InUse:
    print("in use")
"""


_REKEY = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from scheduler.rekey import rekey
rekey(Path(sys.argv[1]), "", sys.argv[2], datetime(2027, 3, 1, tzinfo=UTC))
"""


def _command(path: Path, *words: str, does: str) -> list[str]:
    return [sys.executable, "-c", does, str(path), *words]


def _another_process(path: Path, *words: str, does: str = _TAKE) -> str:
    asked = _command(path, *words, does=does)
    return subprocess.run(asked, cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


def _waiting_to_take(path: Path, key: str) -> subprocess.Popen[str]:
    """Another process that has started and takes the file as soon as it is told to."""
    asked = _command(path, key, does=_TAKE.replace("try:", "print(flush=True)\nsys.stdin.readline()\ntry:"))
    taker = subprocess.Popen(asked, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert taker.stdout is not None
    taker.stdout.readline()
    return taker


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


def test_a_restore_does_not_go_beneath_a_program_that_has_the_old_key(tmp_path: Path) -> None:
    path, now = tmp_path / "a.db", datetime(2027, 3, 1, tzinfo=UTC)
    with closing(_open(path, KEY)) as db:
        migrate(db)
        copy = backup.make(DatabasePlace(path, key=KEY), tmp_path, 3, now)
        assert _another_process(path, str(copy), OTHER, KEY, does=_RESTORE) == "in use"
    assert _another_process(path, str(copy), OTHER, KEY, does=_RESTORE) == "restored"
    _open(path, OTHER).close()


def test_nobody_comes_in_while_the_key_is_changed(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with closing(_open(path, "")) as db, db.transaction():
        db.run("create table word (said text)")
        db.insert_many("word", ("said",), [(f"word {number}",) for number in range(100_000)])
    part = path.with_name(f"..{path.name}.rekeying.part")
    with _waiting_to_take(path, "") as taker, subprocess.Popen(_command(path, KEY, does=_REKEY), cwd=ROOT) as changing:
        while not part.exists():
            assert changing.poll() is None, "it was over before anybody came"
        came, _ = taker.communicate("now\n")
    # On a fast disk it may be over before anybody waits no longer: then it is not the file that they asked for.
    assert came.strip() in ("in use", "changed")
    assert changing.returncode == 0

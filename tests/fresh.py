"""A database file as `migrate` leaves it: made once by each process and copied, for making it costs more than most
tests."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path

from scheduler.db import Database, migrate, open_database
from tests.conftest import Clock


def fresh(path: Path, now: Callable[[], datetime]) -> Database:
    """A new file at `path` with our tables and nothing in them, opened. Its owner alone may read it."""
    path.touch(mode=0o600)
    path.write_bytes(_made())
    return open_database(path, now)


@cache
def _made() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "courtbell.db"
        db = open_database(path, Clock.at_start())
        migrate(db)
        db.close()
        return path.read_bytes()

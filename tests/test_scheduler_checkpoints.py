"""What was committed reaches the file itself, beside the work; what a power cut would leave is that file."""

from __future__ import annotations

import asyncio
import os
import shutil
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scheduler import encryption
from scheduler.checkpoints import Checkpoints
from scheduler.db import Database, DatabasePlace, Store, open_database
from scheduler.sqlite_engine import LEFT_TO_OTHERS
from tests.installation import until

KEY = "ab" * 32


def _opened(path: Path, key: str = "") -> Database:
    db = open_database(DatabasePlace(path, key=key), lambda: datetime(2027, 3, 1, tzinfo=UTC))
    db.run("create table if not exists word (said text)")
    return db


def _said(path: Path, key: str, beside: Path) -> list[str]:
    """What stands in the file alone, without the log beside it."""
    shutil.copy(path, beside)
    connection = encryption.connect(beside, key)
    try:
        tables = {name for (name,) in connection.execute("select name from sqlite_master")}
        return [said for (said,) in connection.execute("select said from word")] if "word" in tables else []
    except encryption.ERRORS:  # copied while it was being written
        return []
    finally:
        connection.close()


@pytest.mark.parametrize("key", ["", KEY])
async def test_what_was_committed_is_in_the_file_itself_soon_though_nothing_else_happens(
    tmp_path: Path, key: str
) -> None:
    path, copy = tmp_path / "a.db", tmp_path / "copy.db"
    store = Store(_opened(path, key), disk_within=0.01)
    try:
        await store.do(lambda db: db.insert("word", said="kept"))
        await until(lambda: _said(path, key, copy) == ["kept"], "the checkpoint", within=10)
    finally:
        await store.close()


async def test_it_is_not_taken_for_what_another_process_wrote(tmp_path: Path) -> None:
    path, copy = tmp_path / "a.db", tmp_path / "copy.db"
    store = Store(_opened(path), disk_within=0.01)
    try:
        await store.do(lambda db: db.insert("word", said="kept"))
        await until(lambda: _said(path, "", copy) == ["kept"], "the checkpoint", within=10)
        assert not store.changed_elsewhere()
    finally:
        await store.close()


async def test_a_reader_who_is_in_the_way_is_waited_for(tmp_path: Path) -> None:
    path, copy = tmp_path / "a.db", tmp_path / "copy.db"
    store = Store(_opened(path), disk_within=0.01)
    with closing(encryption.connect(path, "")) as reader:
        try:
            await store.do(lambda db: db.insert("word", said="before"))
            reader.execute("begin")
            reader.execute("select * from word").fetchall()
            await store.do(lambda db: db.insert("word", said="kept"))
            await asyncio.sleep(0.05)
            reader.execute("commit")
            await until(lambda: _said(path, "", copy) == ["before", "kept"], "the checkpoint", within=10)
        finally:
            await store.close()


async def test_what_it_would_be_in_the_way_of_comes_first() -> None:
    done: list[str] = []
    checkpoints = Checkpoints(lambda: bool(done.append("checkpoint")) or True, within=0.0)

    def alone() -> None:
        time.sleep(0.03)
        done.append("alone")

    with ThreadPoolExecutor() as other:
        other.submit(checkpoints.alone, alone)
        await asyncio.sleep(0.01)
        checkpoints.committed(1)
        await until(lambda: len(done) == 2, "both", within=10)
    checkpoints.stop()
    checkpoints.close()
    assert done == ["alone", "checkpoint"]


async def test_what_was_asked_for_before_the_end_is_done_and_answered(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    store = Store(_opened(path))

    async def loop_is_busy() -> None:
        # It learns of the answer when the database is closed already.
        asyncio.get_running_loop().call_soon(time.sleep, 0.1)

    kept = store.do(lambda db: db.insert("word", said="kept"))
    said, *_ = await asyncio.gather(kept, store.close(), loop_is_busy())
    assert said == 1
    assert _said(path, "", tmp_path / "copy.db") == ["kept"]


@pytest.mark.parametrize("key", ["", KEY])
async def test_what_somebody_is_told_that_we_have_waits_for_the_disk(tmp_path: Path, key: str) -> None:
    store = Store(_opened(tmp_path / "a.db", key))
    try:
        normal, full = {"synchronous": 1}, {"synchronous": 2}
        assert await store.do(lambda db: db.one("pragma synchronous")) == normal
        assert await store.do_on_disk(lambda db: db.one("pragma synchronous")) == full
        assert await store.do(lambda db: db.one("pragma synchronous")) == normal
    finally:
        await store.close()


async def test_a_commit_waits_for_the_disk_only_when_far_too_much_is_left_to_do(tmp_path: Path) -> None:
    db = _opened(tmp_path / "a.db")
    store = Store(db)
    try:
        assert db.one("pragma wal_autocheckpoint") == {"wal_autocheckpoint": LEFT_TO_OTHERS}
    finally:
        await store.close()


def test_a_command_that_ends_by_itself_leaves_it_to_sqlite(tmp_path: Path) -> None:
    db = _opened(tmp_path / "a.db")
    assert db.one("pragma wal_autocheckpoint") == {"wal_autocheckpoint": 1000}
    db.close()


async def test_a_look_that_writes_nothing_begins_none() -> None:
    begun: list[str] = []
    checkpoints = Checkpoints(lambda: bool(begun.append("begun")), within=0.0)
    checkpoints.committed(0)
    await asyncio.sleep(0.01)
    checkpoints.stop()
    checkpoints.close()
    assert begun == []


async def test_a_disk_that_fails_is_noted_once_and_tried_again(caplog: pytest.LogCaptureFixture) -> None:
    tried = threading.Semaphore(0)

    def fail() -> bool:
        tried.release()
        raise OSError("no space")

    checkpoints = Checkpoints(fail, within=0.0)
    checkpoints.committed(1)
    for _ in range(3):
        assert await asyncio.to_thread(tried.acquire, timeout=10)
    checkpoints.stop()
    checkpoints.close()
    assert [record.getMessage() for record in caplog.records] == [
        "what was written stays in the write-ahead log for now (OSError)"
    ]


async def test_a_store_that_is_closed_begins_no_more_and_lets_go_of_its_file(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    store = Store(_opened(path), disk_within=0.01)
    await store.do(lambda db: db.insert("word", said="kept"))
    await store.close()
    await asyncio.sleep(0.03)
    assert [name for _, _, names in os.walk(tmp_path) for name in names] == ["a.db"]
    assert _said(path, "", tmp_path / "copy.db") == ["kept"]

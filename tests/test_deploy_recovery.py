"""Going back to a moment, as docs/deploy.md says it: with PostgreSQL's own tools, on a server of this test's own.

One tool is a stand-in: the pg_verifybackup that the package brings does not even start.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from scheduler.db import Database, DatabasePlace, migrate, open_database
from tests.cast import person
from tests.conftest import Clock
from tests.postgres import started

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "deploy.md").read_text(encoding="utf-8")
BEFORE_THE_BACKUP, BEFORE, AFTER = "+12025550101", "+12025550102", "+12025550103"


@dataclass
class Server:
    """One that keeps its log in `archive`. `data`: its folder; `around`: where there is room for copies, which its
    account may write to."""

    url: str
    data: Path
    around: Path

    @property
    def archive(self) -> Path:
        return self.around / "archive"

    def run(self, *command: str | Path) -> str:
        """A command as the server's account, with the tools of its version."""
        tools = Path((self.data / "postmaster.opts").read_text(encoding="utf-8").split()[0]).parent
        where = {"PGHOST": str(conninfo_to_dict(self.url)["host"]), "PGUSER": "postgres"}
        where["PATH"] = f"{self.around / 'bin'}:{tools}:{os.environ['PATH']}"
        account = self.data.stat().st_uid if os.geteuid() == 0 else None
        # Into a file: a server that it starts keeps its outputs open.
        with tempfile.TemporaryFile() as said:
            done = subprocess.run(
                command, env=where, cwd=self.around, stdout=said, stderr=said, user=account, check=False
            )
            said.seek(0)
            told = said.read().decode()
        assert done.returncode == 0, told
        return told.strip()

    def database(self, clock: Clock) -> Database:
        """The office's."""
        return open_database(DatabasePlace(Path(), make_conninfo(self.url, dbname="office"), server_now=clock), clock)

    def ask(self, sql: str) -> Any:
        """One value."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            row = connection.execute(sql.encode()).fetchone()
        return row[0] if row else None


@pytest.fixture
def server() -> Iterator[Server]:
    """With the settings of the page, but that the archive is a folder of ours."""
    around = Path(tempfile.mkdtemp(prefix="courtbell-recovery-"))
    url = started(f"recovery-{os.getpid()}", fsync="off", synchronous_commit="off")
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("create database office")
        (data,) = connection.execute("select current_setting('data_directory')").fetchone() or ("",)
        here = Server(url, Path(data), around)
        for folder in (around, around / "bin", around / "archive", around / "base"):
            folder.mkdir(exist_ok=True)
            os.chown(folder, here.data.stat().st_uid, -1)
        for name in ("wal_level", "archive_mode", "archive_timeout", "archive_command"):
            (value,) = re.findall(rf"(?m)^    {name} = '?(.+?)'?(?: +#.*)?$", PAGE)
            value = value.replace("/archive/", f"{here.archive}/").replace("sync ", ": ")
            connection.execute(f"alter system set {name} = '{value}'".encode())
    verify = around / "bin" / "pg_verifybackup"
    verify.write_text('#!/bin/sh\ntest -s "$2/backup_manifest"\n', encoding="utf-8")
    verify.chmod(0o755)
    here.run("pg_ctl", "restart", "-D", here.data, "-w", "-m", "fast", "-l", around / "log")
    yield here
    shutil.rmtree(around)


@contextmanager
def gone_back(server: Server, base: str, moment: str) -> Iterator[Server]:
    """The server as the page brings it back from a base backup."""
    data, socket = server.around / "data", server.around / "socket"
    server.run("cp", "-a", base, data)
    server.run("mkdir", socket)
    server.run("touch", data / "recovery.signal")
    (said,) = re.findall(r"(?m)^    (restore_command = .+\n    recovery_target_time = .+\n.+)$", PAGE)
    said = said.replace("/archive/", f"{server.archive}/").replace("2027-03-01 14:25:00+00", moment)
    with (data / "postgresql.auto.conf").open("a", encoding="utf-8") as settings:
        settings.write(f"{said}\narchive_mode = off\n")
    where = f"-k {socket} -c listen_addresses='' -c fsync=off"
    server.run("pg_ctl", "start", "-D", data, "-w", "-o", where, "-l", server.around / "log")
    try:
        back = Server(make_conninfo(host=str(socket), user="postgres", dbname="postgres"), data, server.around)
        until(lambda: not back.ask("select pg_is_in_recovery()"))
        yield back
    finally:
        server.run("pg_ctl", "stop", "-D", data, "-w", "-m", "immediate")


def until(true: Callable[[], object]) -> None:
    ends = time.monotonic() + 20
    while not true():
        assert time.monotonic() < ends
        time.sleep(0.02)


@pytest.mark.postgres
def test_a_server_goes_back_to_a_moment_and_knows_what_was_before_and_nothing_after(
    server: Server, clock: Clock
) -> None:
    with closing(server.database(clock)) as db:
        migrate(db)
        person(db, "sms", BEFORE_THE_BACKUP)
        base = server.run("sh", ROOT / "deploy" / "base-backup.sh", server.around / "base", server.archive).split()[-1]
        person(db, "sms", BEFORE)
        moment = str(server.ask("select clock_timestamp()"))
        person(db, "sms", AFTER)
        last = server.ask("select pg_walfile_name(pg_switch_wal())")
        until(lambda: (server.archive / last).exists())
    with gone_back(server, base, moment) as back, closing(back.database(clock)) as db:
        known = db.all("select value from address order by id")
        assert [row["value"] for row in known] == [BEFORE_THE_BACKUP, BEFORE]
        person(db, "sms", AFTER)  # and it takes what comes

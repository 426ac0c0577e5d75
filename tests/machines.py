"""Three programs on one PostgreSQL server of their own, each of which can be killed, put to sleep or cut off; and the
server, which can crash or be away."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import psycopg

from tests.crashing import Program, Site, loaded
from tests.installation import free_port, until
from tests.postgres import started
from tests.standin_telegram import StandInTelegram
from tests.standin_twilio import StandInTwilio

NAMES = ("a", "b", "c")
# A clock that is wrong is no reason to lose or repeat anything.
WRONG = {"a": 0.0, "b": 25.0, "c": -40.0}
# What a machine that sleeps holds is given to the others; ours lets it have ten seconds.
_SILENT = "options=-c%20idle_in_transaction_session_timeout%3D2s"


class Machines(Site):
    """An office with three programs on one database. `running`: by name."""

    def __init__(self, folder: Path, telegram: StandInTelegram, twilio: StandInTwilio) -> None:
        super().__init__(folder, telegram, twilio)
        self.running: dict[str, Program] = {}
        self._server = started(f"machines-{os.getpid()}", fsync="off", autovacuum="off")
        self._doors: dict[str, int] = {}
        with self._connect() as admin:
            admin.execute("create database office")

    async def prepare(self, mode: str = "polling") -> None:
        """Each has its own config, port and name on the server."""
        await self.open()
        for name in NAMES:
            folder = self.folder / name
            folder.mkdir()
            url = f"{self._server.replace('/postgres?', '/office?')}&application_name={name}&{_SILENT}"
            self._doors[name] = free_port()
            settings = self.configured(folder, f"http://127.0.0.1:{self._doors[name]}", f'url = "{url}"', mode)
            if name == NAMES[0]:
                self.made(settings)

    @asynccontextmanager
    async def loaded(self, name: str) -> AsyncIterator[Program]:
        """A program of this name; it has not begun."""
        async with loaded(self, self.folder / name, WRONG[name]) as program:
            yield program

    async def begin(self, name: str, program: Program) -> None:
        """It serves from now on: one that cannot reach the database when it starts ends, and whoever starts it starts
        it again."""
        self.running[name] = program
        program.go()

        # Its port is open before it is ready; a trouble in between would be one of its start.
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=2)) as session, asyncio.timeout(30):
            url = f"http://127.0.0.1:{self._doors[name]}/healthz"
            while not await _serves(session, url):  # noqa: ASYNC110  # another process gives no event
                await asyncio.sleep(0.02)

    def sleep(self, name: str) -> None:
        self.running[name].process.send_signal(signal.SIGSTOP)

    def wake(self, name: str) -> None:
        self.running[name].process.send_signal(signal.SIGCONT)

    def cut_off(self, name: str) -> None:
        """Its connections break, whatever is on its way over them."""
        with self._connect() as admin:
            admin.execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name = %s", (name,))

    def crash(self) -> None:
        """One of the server's processes is killed: it ends all others, and recovers from its log."""
        with self._connect() as admin:
            row = admin.execute("select pid from pg_stat_activity where application_name = any(%s)", (list(NAMES),))
            pids = [pid for (pid,) in row]
        os.kill(pids[0], signal.SIGKILL)

    async def away(self, seconds: float) -> None:
        """Nobody reaches the database for a while."""
        with self._connect() as admin:
            admin.execute("alter database office allow_connections false")
            admin.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'office'")
            back = time.monotonic() + seconds
            await until(lambda: time.monotonic() > back, "its return", within=seconds + 5)
            admin.execute("alter database office allow_connections true")

    async def reachable(self) -> None:
        """It takes connections again."""

        def answers() -> bool:
            try:
                self._connect().close()
            except psycopg.OperationalError:
                return False
            return True

        await until(answers, "the database", within=20)

    def _connect(self) -> psycopg.Connection[tuple[Any, ...]]:
        return psycopg.connect(self._server, autocommit=True)


async def _serves(session: aiohttp.ClientSession, url: str) -> bool:
    try:
        async with session.get(url):
            return True
    except (aiohttp.ClientError, TimeoutError):
        return False

"""Looking into the database from beside its one writer: a connection and a thread of its own, so that a page which
takes long holds up no reminder. It cannot write."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Concatenate, ParamSpec, TypeVar

from scheduler.db import Database

P = ParamSpec("P")
T = TypeVar("T")


class Reader:
    """`opened` opens the database; it is called at the first look, on the thread that looks."""

    def __init__(self, opened: Callable[[], Database]) -> None:
        self._opened = opened
        self._db: Database | None = None
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reading")

    async def look(self, work: Callable[Concatenate[Database, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """`work(db, …)` over one moment of the database. Whatever it tries to write raises."""
        job = partial(self._job, work, *args, **kwargs)
        return await asyncio.get_running_loop().run_in_executor(self._thread, job)

    async def close(self) -> None:
        """Finish what was asked for, and let go of the database."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._close)
        self._thread.shutdown()

    def _job(self, work: Callable[Concatenate[Database, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        if self._db is None:
            self._db = self._opened()
        with self._db.snapshot():
            return work(self._db, *args, **kwargs)

    def _close(self) -> None:
        if self._db is not None:
            self._db.close()

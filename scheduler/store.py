"""The door from asynchronous code to the database: one thread that owns it, one transaction for each call."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from typing import Concatenate, ParamSpec, TypeVar

from scheduler.checkpoints import WITHIN, Checkpoints
from scheduler.engine import Database

P = ParamSpec("P")
T = TypeVar("T")


class Store:
    """The door from asynchronous code: one thread owns the database, each call is one transaction.

    `disk_within`: seconds from a commit until no power cut undoes it.
    """

    def __init__(self, db: Database, *, disk_within: float = WITHIN) -> None:
        self.db = db
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="database")
        self._checkpoints = Checkpoints(db.checkpoint(), disk_within)
        self._waiting = 0
        self._in_place = False

    @contextmanager
    def in_place(self) -> Iterator[None]:
        """What is asked for meanwhile runs on the thread that asks, if the database is idle: in simulated time nobody
        waits for the loop, and moving a job to the other thread costs more than most jobs."""
        before, self._in_place = self._in_place, True
        try:
            yield
        finally:
            self._in_place = before

    async def do(self, work: Callable[Concatenate[Database, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """`work(db, …)` inside one transaction on the database thread. Await it; never await inside it."""
        return await self._written(partial(self._alone, work, *args, **kwargs))

    async def do_on_disk(self, work: Callable[Concatenate[Database, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Like `do`, and no power cut undoes it once this returns. For what somebody is told that we have."""
        return await self._written(partial(self._on_disk, work, *args, **kwargs))

    async def _written(self, job: Callable[[], T], *, here: bool = False) -> T:
        """What the job returned, and that it may have written. `here`: not on the thread."""

        def counted() -> tuple[T, int]:
            # Counted before anything that waits behind it, such as the end.
            return job(), self.db.changes

        found, changes = counted() if here else await self._on_the_thread(counted)
        self._checkpoints.committed(changes)
        return found

    async def _on_the_thread(self, job: Callable[[], T]) -> T:
        if self._in_place and not self._waiting:
            return job()
        running = asyncio.get_running_loop().run_in_executor(self._thread, job)
        self._waiting += 1
        running.add_done_callback(self._done)
        # Whoever waits may be cancelled; the thread goes on all the same, and the database is idle only after that.
        return await asyncio.shield(running)

    def _done(self, _: object) -> None:
        self._waiting -= 1

    async def do_beside(self, work: Callable[Concatenate[Database, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Like `do`, for a delivery: a job of a few milliseconds that comes often, beside those of other machines.

        On a database of this machine it runs here and now if that is idle. Moving such a job to the other thread costs
        more than the job: the interpreter's working set moves with it. The database still has one user at a time,
        because a loop that stands here can give its thread nothing to do.
        """
        job = partial(self._beside, work, *args, **kwargs)
        return await self._written(job, here=self.db.local and not self._waiting)

    async def scrub(self) -> None:
        """Nothing of whoever was erased stays in the files of the database; what is in the way now is tried again when
        this is called again."""
        if await self._on_the_thread(partial(self._checkpoints.alone, self.db.scrub)):
            self.db.erased = False

    def changed_elsewhere(self) -> bool:
        """Whether another process wrote something that nobody has looked at. While the thread is at work only what it
        saw itself: it holds the writer then, so that nobody else can have written since."""
        return self.db.elsewhere if self._waiting else self.db.changed_elsewhere()

    async def close(self) -> None:
        """Finish what was asked for, then let go of the file."""
        self._checkpoints.stop()
        await asyncio.get_running_loop().run_in_executor(self._thread, self._close)
        self._thread.shutdown()

    def _close(self) -> None:
        self._checkpoints.close()
        self.db.close()

    def _alone(self, work: Callable[Concatenate[Database, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        with self.db.transaction():
            return work(self.db, *args, **kwargs)

    def _on_disk(self, work: Callable[Concatenate[Database, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        with self.db.on_disk():
            return self._alone(work, *args, **kwargs)

    def _beside(self, work: Callable[Concatenate[Database, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        try:
            with self.db.transaction(beside=True):
                return work(self.db, *args, **kwargs)
        except Exception as error:
            if not self.db.collided(error):
                raise
        return self._alone(work, *args, **kwargs)

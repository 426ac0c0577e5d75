"""What was committed goes on into the database file itself, beside the work.

Left alone, SQLite does that inside a commit, when a thousand pages wait for it: whoever sends stands still until the
disk has them, and in a quiet night what was committed may wait for hours, not yet safe from a power cut.
https://www.sqlite.org/wal.html#ckpt
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")

log = logging.getLogger(__name__)

# Seconds from a commit until it is put where no power cut reaches it.
WITHIN = 1.0


class Checkpoints:
    """`work`, on a thread of its own and `within` seconds after something was written, and again until it says that it
    is done. None: there is nothing to do. Used from one event loop."""

    def __init__(self, work: Callable[[], bool] | None, within: float = WITHIN) -> None:
        self._work = work
        self._within = within
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="checkpoint")
        self._alone = threading.Lock()
        self._timer: asyncio.TimerHandle | None = None
        self._changes = 0
        self._failed = False

    def committed(self, changes: int) -> None:
        """There was a commit. `changes`: how many rows were written so far, so that a look at the clock writes none."""
        if changes != self._changes:
            self._changes = changes
            self._soon()

    def alone(self, other: Callable[[], T]) -> T:
        """Do something that the work would be in the way of."""
        with self._alone:
            return other()

    def stop(self) -> None:
        """Begin nothing more."""
        self._work = None
        if self._timer is not None:
            self._timer.cancel()

    def close(self) -> None:
        """Having stopped, wait for what was begun. On any thread."""
        self._thread.shutdown()

    def _soon(self) -> None:
        if self._work is not None and self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(self._within, self._begin)

    def _begin(self) -> None:
        self._timer = None
        if self._work is not None:
            begun = asyncio.get_running_loop().run_in_executor(self._thread, self._safely, self._work)
            begun.add_done_callback(self._ended)

    def _ended(self, begun: asyncio.Future[bool]) -> None:
        # A reader, such as a backup, holds on to what was before.
        if not begun.cancelled() and not begun.result():
            self._soon()

    def _safely(self, work: Callable[[], bool]) -> bool:
        # What is committed is not lost by it: a full disk stops the commits themselves, and those tell somebody.
        try:
            with self._alone:
                done = work()
        except Exception as error:
            if not self._failed:
                log.warning("what was written stays in the write-ahead log for now (%s)", type(error).__name__)
            self._failed = True
            return False
        self._failed = False
        return done

"""What was committed goes on into the database file itself, beside the work.

Left alone, SQLite does that inside a commit, when a thousand pages wait for it: whoever sends stands still until the
disk has them, and in a quiet night what was committed may wait for hours, not yet safe from a power cut.
https://www.sqlite.org/wal.html#ckpt
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

log = logging.getLogger(__name__)

# Seconds from a commit until it is put where no power cut reaches it.
WITHIN = 1.0


class Checkpoints:
    """`work`, on a thread of its own and `within` seconds after something was written. None: there is nothing to do.
    Used from one event loop."""

    def __init__(self, work: Callable[[], None] | None, within: float = WITHIN) -> None:
        self._work = work
        self._within = within
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="checkpoint")
        self._timer: asyncio.TimerHandle | None = None
        self._changes = 0
        self._failed = False

    def committed(self, changes: int) -> None:
        """There was a commit. `changes`: how many rows were written so far, so that a look at the clock writes none."""
        if self._work is not None and self._timer is None and changes != self._changes:
            self._changes = changes
            self._timer = asyncio.get_running_loop().call_later(self._within, self._begin, self._work)

    def close(self) -> None:
        """Begin nothing more, and wait for what was begun."""
        if self._timer is not None:
            self._timer.cancel()
        self._work = None
        self._thread.shutdown()

    def _begin(self, work: Callable[[], None]) -> None:
        self._timer = None
        self._thread.submit(self._safely, work)

    def _safely(self, work: Callable[[], None]) -> None:
        # What is committed is not lost by it: a full disk stops the commits themselves, and those tell somebody.
        try:
            work()
        except Exception as error:
            if not self._failed:
                log.warning("what was written stays in the write-ahead log for now (%s)", type(error).__name__)
            self._failed = True
        else:
            self._failed = False

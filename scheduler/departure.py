"""Whether a call may leave, asked once more right before its first byte."""

from __future__ import annotations

from typing import TYPE_CHECKING

from messages.channel import Outgoing

if TYPE_CHECKING:
    from scheduler.worker import Worker


class Departure:
    """Whether a call may leave, asked again when its first byte is about to: a machine may sleep in between. What has
    begun to leave goes on."""

    def __init__(self, worker: Worker, out: Outgoing) -> None:
        self._worker, self._out = worker, out
        self._left = self.refused = False

    def __call__(self) -> bool:
        if not self._left:
            self.refused = not self._worker.still_holds(self._out, self._worker.store.db.now())
            self._left = not self.refused
        return self._left

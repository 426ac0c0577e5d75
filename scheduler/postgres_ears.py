"""Hearing that another machine wrote: a connection that only listens, on a thread of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

import psycopg

from scheduler.engine import DatabaseError, DatabasePlace
from scheduler.postgres_connection import connect

log = logging.getLogger(__name__)

CHANNEL = "courtbell"
# How long the end of listening may take, and how soon a broken connection is made anew, in seconds.
_LOOK_UP_EVERY = 0.1
_AGAIN_AFTER = 1.0


class Ears:
    """`heard` is called on the listening thread: when somebody but `own` wrote, and when something may have been
    missed."""

    def __init__(self, place: DatabasePlace, own: str, heard: Callable[[], object]) -> None:
        self._place = place
        self._own = own
        self._heard = heard
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run, name="listening", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Listen no more."""
        self._end.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._end.is_set():
            try:
                with connect(self._place) as connection:
                    connection.execute(f"listen {CHANNEL}")
                    # Whatever was written while nobody listened.
                    self._heard()
                    self._listen(connection)
            except (psycopg.Error, DatabaseError) as error:
                log.warning("cannot hear of other machines (%s), trying again", type(error).__name__)
                self._end.wait(_AGAIN_AFTER)

    def _listen(self, connection: psycopg.Connection[tuple[object, ...]]) -> None:
        while not self._end.is_set():
            for notice in connection.notifies(timeout=_LOOK_UP_EVERY):
                if notice.payload != self._own:
                    self._heard()

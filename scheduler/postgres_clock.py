"""What time it is on the server: leases count by one clock, whichever machine looks at them."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg

from scheduler.engine import DatabasePlace

# How often the server is asked, in seconds.
_EVERY = 60.0


class ServerClock:
    """The server's time, by the clock of this machine (`own`) and how far the server's is ahead of it."""

    def __init__(self, place: DatabasePlace, own: Callable[[], datetime]) -> None:
        self.own = own
        self._place = place
        self._ahead = timedelta()
        self._asked = float("-inf")

    def __call__(self) -> datetime:
        """Aware UTC."""
        return self.own() + self._ahead

    def ask_again(self, connection: psycopg.Connection[tuple[Any, ...]]) -> None:
        """Ask, where that was too long ago."""
        if time.monotonic() - self._asked > _EVERY:
            self.ask(connection)

    def ask(self, connection: psycopg.Connection[tuple[Any, ...]]) -> None:
        """Ask what time it is there."""
        self._asked = time.monotonic()
        if self._place.server_now is not None:
            self._ahead = self._place.server_now() - self.own()
            return
        before = self.own()
        row = connection.execute("select extract(epoch from clock_timestamp())").fetchone()
        between = before + (self.own() - before) / 2
        self._ahead = datetime.fromtimestamp(float(row[0]) if row else between.timestamp(), UTC) - between

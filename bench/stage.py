"""What several benches stand on: stand-ins in processes of their own, a clock that goes, what was late."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from math import ceil
from typing import Any
from urllib.request import Request, urlopen

from scheduler.office import Office

MORNING = datetime(2027, 3, 1, 18, tzinfo=UTC)
# So far off that the night's planning has nothing to do with it.
HEARING = datetime(2027, 9, 1, 13, 0)  # noqa: DTZ001  # a wall time at the court
OFFICE = Office("The office", "Reminders", "America/New_York", "The help line", "+1 202 555 0100", "9-17")
IN_FLIGHT = 64


class Running:
    """A morning that goes on at the pace of the real one; `monotonic` says when one of its instants is."""

    def __init__(self, at: datetime = MORNING, began: float | None = None) -> None:
        """`began`: when it was `at`, by the monotonic clock; now, if not given."""
        self._at, self._began = at, time.monotonic() if began is None else began

    def __call__(self) -> datetime:
        return self._at + timedelta(seconds=time.monotonic() - self._began)

    def monotonic(self, instant: datetime) -> float:
        """The reading of the machine's monotonic clock, which all its processes share."""
        return self._began + (instant - self._at).total_seconds()


@contextmanager
def standin(name: str, *, delay_ms: int = 50) -> Iterator[str]:
    """The stand-in `tests/standin_NAME.py` in a process of its own; its address."""
    command = (sys.executable, "-m", f"tests.standin_{name}", "--delay-ms", str(delay_ms))
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.communicate()


def ledger(url: str) -> list[dict[str, Any]]:
    """What a stand-in accepted, in order."""
    told: dict[str, Any] = _control(url, "_ledger?entries=1")
    entries: list[dict[str, Any]] = told["entries"]
    return entries


def accepted(url: str) -> int:
    """How many messages a stand-in has."""
    return int(_control(url, "_ledger")["accepted"])


async def arrived(url: str, count: int, within_s: float) -> None:
    """Return when the stand-in has so many messages, or when the time is over: who never came is counted later."""
    ends = time.monotonic() + within_s
    while accepted(url) < count:
        if time.monotonic() > ends:
            return
        await asyncio.sleep(0.25)


def reset(url: str) -> None:
    """An empty ledger."""
    _control(url, "_reset")


def percentile(values: list[float], part: float) -> float:
    """The smallest of `values` that `part` (0 to 1) of them do not exceed."""
    return sorted(values)[max(0, ceil(len(values) * part) - 1)]


def twice(names: list[str]) -> int:
    """How many of them are there more than once, each further time counted."""
    return sum(count - 1 for count in Counter(names).values())


def longest_window(moments: list[float], seconds: float) -> int:
    """The most of them in any window of so many seconds."""
    moments, most, begin = sorted(moments), 0, 0
    for end, at in enumerate(moments):
        while moments[begin] <= at - seconds:
            begin += 1
        most = max(most, end - begin + 1)
    return most


def timed(work: Callable[[], object]) -> float:
    """Seconds that it took."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _control(url: str, what: str) -> dict[str, Any]:
    with urlopen(Request(f"{url}/{what}", method="POST"), timeout=60) as answer:  # noqa: S310  # our own stand-in
        told: dict[str, Any] = json.loads(answer.read())
        return told

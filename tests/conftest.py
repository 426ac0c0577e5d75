"""What every test has: a clock that stands still until it is set, and no network beyond this machine."""

from __future__ import annotations

import gc
import ipaddress
import logging
import os
import shutil
import sys
import tempfile
import threading
import unittest
import zoneinfo
from collections.abc import AsyncIterator, Generator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest
import pytest_asyncio

from bot import logs

if TYPE_CHECKING:
    from playwright.async_api import Browser

pytest_plugins = ["tests.cast"]


# How many times as many examples the random tests try: `make fuzz` sets it, and looks elsewhere each time.
# `make test` tries the same ones each time, so that a change fails for what it changed.
FUZZ = int(os.environ.get("FUZZ", "1"))
hypothesis.settings.register_profile("fuzz", max_examples=100 * FUZZ, deadline=None)
hypothesis.settings.register_profile("same", derandomize=True, deadline=None)
hypothesis.settings.load_profile("fuzz" if FUZZ > 1 else "same")


# Thousands of small databases, each of whose commits waits for the disk: in memory they need not.
MEMORY = Path("/dev/shm")
if "TMPDIR" not in os.environ and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > 2 << 30:
    os.environ["TMPDIR"], tempfile.tempdir = str(MEMORY), None


# Tests make and drop a great deal, hardly any of it in circles: looking for those as often as by default takes a tenth
# of their time.
gc.set_threshold(20_000, 20, 50)


class NetworkForbidden(BaseException):
    """A test reached for the network beyond loopback."""


class Clock:
    """Passed wherever `now` is asked for."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    @classmethod
    def at_start(cls) -> Clock:
        """As every test finds it."""
        return cls(datetime(2026, 11, 2, 15, 0, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.at

    def set(self, at: datetime) -> None:
        assert at.tzinfo is not None, "instants are aware"
        self.at = at

    def forward(self, **span: float) -> datetime:
        """Move by a timedelta's arguments; the new instant."""
        self.set(self() + timedelta(**span))
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock.at_start()


def _stay_on_this_machine(event: str, arguments: tuple[Any, ...]) -> None:
    # An audit hook sees every socket of every library, whatever the way by which it was made.
    if event == "socket.getaddrinfo":
        host: Any = arguments[0]
    elif event in ("socket.connect", "socket.sendto") and isinstance(arguments[1], tuple):
        host = arguments[1][0]
    else:
        return
    name = host.decode() if isinstance(host, bytes) else host
    if name and name != "localhost" and not _is_loopback(name):
        raise NetworkForbidden(f"a test reached for {name!r}")


def _is_loopback(name: str) -> bool:
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


zoneinfo.reset_tzpath(to=())
sys.addaudithook(_stay_on_this_machine)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest first: begun as one of the last, it would have the others wait for it."""
    items.sort(key=lambda item: not issubclass(getattr(item, "cls", None) or object, unittest.TestCase))


def pytest_collection_finish() -> None:
    """What was loaded and collected stays to the end: looking through it again for what nobody holds takes seconds."""
    gc.collect()
    gc.freeze()


def pytest_sessionfinish() -> None:
    """The same, before pytest looks five times for errors that nobody saw."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """In CI nothing skips: a test that cannot run there is a test that nobody runs."""
    report = yield
    if report.skipped and not hasattr(report, "wasxfail") and os.environ.get("CI") == "true":
        report.outcome = "failed"
        report.longrepr = f"skipped in CI: {report.longrepr}"
    return report


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A folder of its own, no settings of the machine's, and Python's own logging afterwards as before."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COURTBELL_CONFIG", raising=False)
    root = logging.getLogger()
    before = (root.handlers[:], root.level, sys.excepthook, threading.excepthook)
    levels = {name: logging.getLogger(name).level for name in logs.OURS}
    yield
    logging.captureWarnings(False)
    root.handlers[:], root.level, sys.excepthook, threading.excepthook = before
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """One browser for all tests that look at pages. Each opens tabs of its own, which share nothing."""
    from tests.browsing import browser  # few tests need it, and it takes long to load

    async with browser() as running:
        yield running

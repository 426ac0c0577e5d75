"""Providers as they are on a bad day: slow, throttling, failing, hanging up; and a database that somebody else holds.

Everything is drawn from a seeded `random.Random`. What a stand-in accepted stands in its ledger, whether or not its
answer ever reached anybody.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
from abc import abstractmethod
from collections import Counter
from collections.abc import Awaitable
from contextlib import suppress
from pathlib import Path
from typing import cast

import aiohttp

from scheduler.db import DatabasePlace
from tests.standin_telegram import Refused as RefusedByTelegram
from tests.standin_telegram import StandInTelegram
from tests.standin_twilio import Refused as RefusedByTwilio
from tests.standin_twilio import StandInTwilio
from tests.standin_wire import Reply, Request, StandIn

ROOT = Path(__file__).parent.parent
HANG_S = 17.0  # longer than our clients wait
SLOWEST_S = 0.5

# How many in a thousand sends meet which fault. Those "taken" are served all the same.
FAULTS = {
    "throttled": 40,
    "500": 25,
    "503": 25,
    "500_taken": 10,
    "504": 10,
    "504_taken": 10,
    "reset": 20,
    "reset_taken": 20,
    "hang": 2,
    "hang_taken": 2,
}
UNDELIVERED = 0.03

# Holds the write lock of the database file that it is given, with its key, for the seconds that it is given.
_HOLD = """
import sys, time
from scheduler.encryption import connect
held = connect(sys.argv[1], sys.argv[2], timeout=30)
held.execute("begin immediate")
time.sleep(float(sys.argv[3]))
held.execute("rollback")
"""


class Slow(StandIn):
    """It takes its time. One send in four is accepted only after the wait, so that a caller who dies meanwhile was not
    served; the others at once, and the answer comes late."""

    def __init__(self, draw: random.Random) -> None:
        super().__init__()
        self.draw = draw

    def answer(self, request: Request) -> Reply | Awaitable[Reply]:
        if not self.is_send(request):
            return super().answer(request)
        wait = self.draw.uniform(0.02, SLOWEST_S)
        if self.draw.random() < 0.25:
            return self._accept_after(wait, request)
        self.delay = wait
        return super().answer(request)

    async def _accept_after(self, wait: float, request: Request) -> Reply:
        await asyncio.sleep(wait)
        self.delay = 0.0
        return cast(Reply, super().answer(request))


class Faulty(StandIn):
    """Things go wrong while it is `bad`. `unanswered`: whom it served without saying so, and how often; `happened`: the
    faults that there were."""

    def __init__(self, draw: random.Random) -> None:
        super().__init__()
        self.draw = draw
        self.bad = True
        self.unanswered: Counter[str] = Counter()
        self.happened: Counter[str] = Counter()

    @abstractmethod
    def throttled(self) -> Reply:
        """How this provider says that it is asked too much."""

    @abstractmethod
    def who(self, request: Request) -> str:
        """The address to which the message goes."""

    def answer(self, request: Request) -> Reply | Awaitable[Reply]:
        fault = self._fault() if self.bad and self.is_send(request) else ""
        self.delay = self.draw.uniform(0, 0.05) if self.bad else 0.0
        if not fault:
            return super().answer(request)
        self.happened[fault] += 1
        what, _, taken = fault.partition("_")
        if taken and cast(Reply, super().answer(request)).status < 300:
            self.unanswered[self.who(request)] += 1
        if what == "throttled":
            return self.throttled()
        if what.isdigit():
            return Reply(int(what), b"<html>a gateway's page</html>", {"X-Gateway": "tired"})
        return Reply(drop=True, delay=HANG_S if what == "hang" else self.draw.uniform(0, 0.1))

    def _fault(self) -> str:
        number = self.draw.randrange(1000)
        for name, often in FAULTS.items():
            number -= often
            if number < 0:
                return name
        return ""


class SlowTelegram(Slow, StandInTelegram):
    """Telegram with much to do."""


class SlowTwilio(Slow, StandInTwilio):
    """Twilio with much to do."""


class FaultyTelegram(Faulty, StandInTelegram):
    """Telegram on a bad day."""

    def throttled(self) -> Reply:
        seconds = self.draw.randint(1, 3)
        return RefusedByTelegram(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds).reply

    def who(self, request: Request) -> str:
        return str(json.loads(request.body)["chat_id"])


class FaultyTwilio(Faulty, StandInTwilio):
    """Twilio on a bad day: its receipts come late, twice and in any order, and some texts do not arrive."""

    def __init__(self, draw: random.Random) -> None:
        super().__init__(draw)
        self.reports = True

    def throttled(self) -> Reply:
        return RefusedByTwilio(429, 20429, "Too many requests").reply

    def who(self, request: Request) -> str:
        return request.form["To"]

    async def _deliver(self, sid: str) -> None:
        lost = self.bad and self.draw.random() < UNDELIVERED
        last, code = ("undelivered", 30003) if lost else ("delivered", None)
        told = ["queued", "sent", last, last]
        self.draw.shuffle(told)
        for status in told:
            await asyncio.sleep(self.draw.uniform(0, 0.2))
            await self._say(sid, status, code if status == last else None)
            # Whatever it says when: this is what became of it.
            self._by_sid[sid]["status"] = last

    async def _say(self, sid: str, status: str, code: int | None) -> None:
        for _ in range(20):
            with suppress(aiohttp.ClientError, OSError):
                if await self.report(sid, status, code) < 500:
                    return
            await asyncio.sleep(0.5)


async def hold_database(place: DatabasePlace, seconds: float) -> None:
    """Another process holds the database's write lock for so long."""
    command = (sys.executable, "-P", "-c", _HOLD, str(place.path), place.key, str(seconds))
    process = await asyncio.create_subprocess_exec(*command, env={"PYTHONPATH": str(ROOT)})
    await process.wait()

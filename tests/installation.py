"""A whole installation on loopback: the program as `bot/app.py` wires it, between the stand-ins, on its own clock."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_EXECUTED
from uvicorn import Server

from bot import config
from bot.app import Parts, build, prepare
from bot.guard import BOUNDS, Bounds
from bot.server import server_for
from bot.telegram_link import WAITS, Waits
from messages.say import Phrase, Say
from scheduler import office, outbox, people
from scheduler.db import Database, DatabasePlace, open_database
from scheduler.worker import FIRST_NIGHT
from tests.conftest import Clock
from tests.fresh import fresh
from tests.standin_telegram import TOKEN as BOT_TOKEN
from tests.standin_telegram import StandInTelegram
from tests.standin_twilio import ACCOUNT_SID, AUTH_TOKEN, SENDER, StandInTwilio

OWNER, ANA = "+12025550199", "+12025550101"
SECRET = "webhook-secret-of-the-office"
NOON = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)


class RunningClock(Clock):
    """The only clock of an installation. It goes on from where it is set, for rates need a clock that goes."""

    def __init__(self, at: datetime = NOON) -> None:
        super().__init__(at)
        self._since = time.monotonic()

    def __call__(self) -> datetime:
        return self.at + timedelta(seconds=time.monotonic() - self._since)

    def set(self, at: datetime) -> None:
        super().set(at)
        self._since = time.monotonic()


@dataclass
class Installation:
    """What a test works with. `url`: where the program listens, which is also its public address."""

    telegram: StandInTelegram
    twilio: StandInTwilio
    clock: Clock
    url: str
    config: config.Config
    parts: Parts = field(repr=False)

    @contextmanager
    def beside(self) -> Iterator[Database]:
        """The database, from beside the program."""
        db = open_database(self.config.database, self.clock)
        try:
            yield db
        finally:
            db.close()

    def all(self, sql: str, *params: Any) -> list[dict[str, Any]]:
        """Look into it."""
        with self.beside() as db:
            return db.all(sql, *params)

    def reader(self, value: str) -> int:
        """The number of whoever has this address."""
        (row,) = self.all("select contact_id from address where value = ?", value)
        return int(row["contact_id"])

    async def texts(self, number: str, body: str, **more: Any) -> int:
        """Someone texts; what the webhook answered."""
        return (await self.twilio.text_in(f"{self.url}/twilio/sms", number, body, **more))[0]

    async def sms(self, number: str, at_least: int) -> str:
        """The last text on this phone, once there are that many."""
        await until(lambda: len(self.twilio.sent_to(number)) >= at_least, f"{at_least} texts to {number}")
        return str(self.twilio.sent_to(number)[-1]["body"])

    async def chat(self, chat: int, at_least: int) -> dict[str, Any]:
        """The last message in this chat, once there are that many."""
        await until(lambda: len(self.telegram.sent_to(chat)) >= at_least, f"{at_least} messages to {chat}")
        return self.telegram.sent_to(chat)[-1]


@asynccontextmanager
async def installation(
    folder: Path,
    *,
    mode: str = "polling",
    clock: RunningClock | None = None,
    before: Callable[[Database], None] | None = None,
    bounds: Bounds = BOUNDS,
    place: DatabasePlace | None = None,
    waits: Waits = WAITS,
    **changed: str,
) -> AsyncIterator[Installation]:
    """The program, running. `before` sees the database before anything starts; `place`: where that is, if not a file in
    `folder`; `changed`: config lines by table."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        clock = clock or RunningClock()
        async with _running(listening, folder, mode, clock, before, bounds, place, waits, changed) as house:
            yield house


@asynccontextmanager
async def _running(
    listening: socket.socket,
    folder: Path,
    mode: str,
    clock: Clock,
    before: Callable[[Database], None] | None,
    bounds: Bounds,
    place: DatabasePlace | None,
    waits: Waits,
    changed: dict[str, str],
) -> AsyncIterator[Installation]:
    async with StandInTelegram(now=clock) as telegram, StandInTwilio(now=clock) as twilio:
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        text = config_text(telegram.url, twilio.url, url, mode, **changed)
        settings = config.parse(text, {}, folder / "courtbell.toml")
        if place is not None:
            settings = replace(settings, database=replace(place, server_now=clock))
        at = settings.database
        db = open_database(at, clock) if at.url or at.path.exists() else fresh(at.path, clock)
        prepare(db, settings)
        make_owner(db)
        if before is not None:
            before(db)
        parts = build(db, settings, bounds, waits)
        night = asyncio.Event()
        parts.worker.clock.add_listener(
            lambda event: night.set() if event.job_id == FIRST_NIGHT else None, EVENT_JOB_EXECUTED | EVENT_JOB_ERROR
        )
        server = server_for(parts.web, settings, bounds)
        serving = asyncio.create_task(server.serve([listening]))
        try:
            await until(lambda: server.started or serving.done(), "the start")
            if mode == "webhook":
                await until(lambda: bool(telegram.webhook["url"]), "the webhook")
            # The first night is over, and what was due from the beginning has left as far as it can: a test counts what
            # comes after.
            await asyncio.wait_for(night.wait(), 5)
            with suppress(TimeoutError):
                await asyncio.wait_for(parts.worker.settled(), 1)
            yield Installation(telegram, twilio, clock, url, settings, parts)
        finally:
            await _end(server, serving)


async def _end(server: Server, serving: asyncio.Task[None]) -> None:
    """As uvicorn ends it, without its pauses, which are a fifth of a second each time: those of the program itself are
    in the tests of `courtbell run`."""
    if serving.done():
        await serving
    for each in server.servers:
        each.close()
    for connection in list(server.server_state.connections):
        connection.shutdown()
    await server.lifespan.shutdown()
    serving.cancel()
    with suppress(asyncio.CancelledError):
        await serving


def make_owner(db: Database) -> None:
    """The office's owner, whom alarms reach by SMS. Once for each database."""
    if people.contact_at(db, "sms", OWNER) is None:
        with db.transaction():
            contact, _ = people.new_contact(db, "sms", OWNER, language="en", zone="America/New_York")
            office.add_staff(db, "owner", "owner", contact.id)


def put_a_text(db: Database) -> None:
    """A text to Ana is due."""
    contact, address = people.new_contact(db, "sms", ANA, language="en", zone="America/New_York")
    outbox.answer(db, contact.id, address.id, 1, 1, Say("yes", {"nothing": Phrase("no")}))


def config_text(telegram_url: str, twilio_url: str, url: str, mode: str = "polling", **changed: str) -> str:
    """A config that can run between the stand-ins at these addresses."""
    tables = {
        "office": 'name = "The Office"\nsender = "Reminders"\nzone = "America/New_York"',
        "help_line": 'name = "The help line"\nphone = "+1 202 555 0198"\nhours = "Mon-Fri 9-5"',
        "telegram": f'enabled = true\ntoken = "{BOT_TOKEN}"\napi_url = "{telegram_url}"\nmode = "{mode}"\n'
        f'webhook_secret = "{SECRET}"\nper_chat = 0',
        "twilio": f'enabled = true\naccount_sid = "{ACCOUNT_SID}"\nauth_token = "{AUTH_TOKEN}"\n'
        f'api_url = "{twilio_url}"\nsender = "{SENDER}"\nparts_per_second = 1000',
        "web": f'port = {url.rpartition(":")[2]}\npublic_url = "{url}"',
        **changed,
    }
    return "\n\n".join(f"[{name}]\n{lines}" for name, lines in tables.items())


def write_config(folder: Path, text: str) -> Path:
    """The config file, for its owner alone: the program refuses one that holds secrets and is open to others."""
    file = folder / "courtbell.toml"
    file.touch(mode=0o600)
    file.write_text(text, encoding="utf-8")
    return file


def free_port() -> int:
    """A port at which nobody listens yet."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


async def until(true: Callable[[], bool], what: str, within: float = 5.0) -> None:
    """Wait for something that happens by itself."""
    ends = time.monotonic() + within
    while not true():
        assert time.monotonic() < ends, f"waited in vain for {what}"
        await asyncio.sleep(0.005)

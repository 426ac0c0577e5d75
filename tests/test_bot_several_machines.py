"""What comes in where several machines share one database: at whichever it arrives, and where another has died."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot import config
from bot.app import Parts, build, prepare
from bot.arrived import Arrived
from bot.inbound import FORGOTTEN_AFTER
from bot.server import server_for
from bot.telegram_link import DUTY, DUTY_LASTS, TelegramLink, Waits
from bot.turn import Typed
from messages.telegram_out import make_bot
from scheduler import nodes
from scheduler.db import open_database
from tests.installation import SECRET, RunningClock, config_text, make_owner, until
from tests.postgres import Emptied
from tests.standin_telegram import TOKEN, StandInTelegram
from tests.standin_twilio import StandInTwilio

ANA, BEA = "+12025550101", 70001
pytestmark = pytest.mark.postgres


@dataclass
class Machines:
    """Two programs on one server, behind one public address. `doors`: where each listens."""

    telegram: StandInTelegram
    twilio: StandInTwilio
    clock: RunningClock
    settings: config.Config
    parts: list[Parts]
    doors: list[str]

    def all(self, sql: str) -> list[dict[str, Any]]:
        """Look into the database, from beside the programs."""
        with closing(open_database(self.settings.database, self.clock)) as db:
            return db.all(sql)

    async def texts(self, machine: int, words: str, **more: Any) -> int:
        """Ana texts, and the proxy gives it to this machine."""
        self.twilio.report_to = self.doors[machine]
        return (await self.twilio.text_in(f"{self.settings.web.public_url}/twilio/sms", ANA, words, **more))[0]

    async def brings(self, machine: int, update: dict[str, Any]) -> int:
        """Telegram brings an update, and the proxy gives it to this machine."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        url = f"{self.doors[machine]}/telegram"
        async with aiohttp.ClientSession() as web, web.post(url, json=update, headers=headers) as answer:
            return answer.status

    async def answers(self, count: int) -> list[str]:
        """What Ana's phone got, once there are so many texts."""
        await until(lambda: len(self.twilio.sent_to(ANA)) >= count, f"{count} texts")
        return [str(each["body"]) for each in self.twilio.sent_to(ANA)]


@pytest.fixture
async def two(tmp_path: Path, postgres_server: Emptied) -> AsyncIterator[Machines]:
    clock = RunningClock()
    async with AsyncExitStack() as stack:
        telegram = await stack.enter_async_context(StandInTelegram(now=clock))
        twilio = await stack.enter_async_context(StandInTwilio(now=clock))
        text = config_text(telegram.url, twilio.url, "http://127.0.0.1:9", "webhook")
        place = postgres_server.place(clock, alone=True)
        settings = replace(config.parse(text, {}, tmp_path / "courtbell.toml"), database=place)
        machines = Machines(telegram, twilio, clock, settings, [], [])
        ending = asyncio.Event()
        for _ in range(2):
            listening = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
            machines.parts.append(begun(settings, clock))
            machines.doors.append(f"http://127.0.0.1:{listening.getsockname()[1]}")
            await stack.enter_async_context(serving(machines.parts[-1], settings, listening, ending))
        try:
            yield machines
        finally:
            ending.set()


def begun(settings: config.Config, clock: RunningClock) -> Parts:
    db = open_database(settings.database, clock)
    prepare(db, settings)
    make_owner(db)
    return build(db, settings)


@asynccontextmanager
async def serving(
    parts: Parts, settings: config.Config, listening: socket.socket, ending: asyncio.Event
) -> AsyncIterator[None]:
    """It serves until `ending`, which ends both at the same time."""
    server = server_for(parts.web, settings)
    task = asyncio.create_task(server.serve([listening]))

    async def end() -> None:
        await ending.wait()
        server.should_exit = True
        await task

    last = asyncio.create_task(end())
    try:
        await until(lambda: server.started or task.done(), "the start")
        yield
    finally:
        ending.set()
        await last


async def test_a_conversation_goes_on_at_whichever_machine_its_next_text_arrives(two: Machines) -> None:
    said = ["hello", "1", "1", "1", "1", "DEN", "1", "December 15, 2026 8:30 am", "1"]
    for count, words in enumerate(said, 1):
        assert await two.texts(count % 2, words) == 200
        got = await two.answers(count)
    assert "Dec 15" in got[-1]
    assert two.all("select wall from revision") == [{"wall": "2026-12-15T08:30"}]
    ours = "select count(*) as n from pg_stat_activity where datname = current_database()"
    (held,) = two.all(f"{ours} and application_name = 'courtbell' and pid <> pg_backend_pid()")
    assert held["n"] <= 3 * len(two.parts), "as docs/scale.md says"


async def test_what_arrives_at_both_machines_at_once_is_heard_once(two: Machines) -> None:
    update = two.telegram.says(BEA, "/start")
    assert set(await asyncio.gather(*(two.brings(machine % 2, update) for machine in range(6)))) == {200}
    await until(lambda: len(two.telegram.sent_to(BEA)) == 1, "the answer")
    both = [asyncio.create_task(two.texts(machine, "hello", sid=f"SM{5:032x}")) for machine in (0, 1)]
    assert await asyncio.gather(*both) == [200, 200]
    await two.answers(1)
    for parts in two.parts:
        await parts.worker.settled()
    assert (len(two.telegram.sent_to(BEA)), len(two.twilio.sent_to(ANA))) == (1, 1)
    assert two.all("select handled is not null as handled from inbound") == [{"handled": 1}] * 2


async def test_one_conversation_is_handled_in_order_over_two_machines(two: Machines) -> None:
    """Both have texts of hers in hand at the same time, and neither overtakes the other."""
    texts = [Arrived("sms", f"SM{number}", ANA, Typed(f"hello {number}")) for number in range(8)]
    boxes = [parts.inbox for parts in two.parts]
    for number, text in enumerate(texts):
        await boxes[number % 2].keep(text)
    await asyncio.gather(*(boxes[number % 2].handle_up_to(texts[number]) for number in reversed(range(len(texts)))))
    kept = two.all("select id, handled from inbound order by id")
    assert len(kept) == len(texts) and [row["handled"] for row in kept] == sorted(row["handled"] for row in kept)
    answers = two.all("select key from message where kind = 'reply' order by id")
    said = [int(row["key"].split(":")[1]) for row in answers]
    assert said == sorted(said) and set(said) == {row["id"] for row in kept}


async def test_what_a_machine_kept_before_it_died_is_handled_by_another(two: Machines) -> None:
    await two.parts[0].inbox.keep(Arrived("sms", "SM1", ANA, Typed("hello")))
    await two.parts[1].worker.work()
    assert two.twilio.sent_to(ANA) == [], "whoever kept it may be about to handle it"
    two.clock.forward(seconds=FORGOTTEN_AFTER.total_seconds() + 61)
    await two.parts[1].worker.work()
    await two.answers(1)
    await two.parts[0].worker.work()
    assert two.all("select attempts, handled is not null as handled from inbound") == [{"attempts": 0, "handled": 1}]


async def test_when_the_machine_that_asks_telegram_dies_another_asks(two: Machines) -> None:
    async def heard(count: int) -> None:
        two.telegram.says(BEA, "/start")
        await until(lambda: len(two.telegram.sent_to(BEA)) == count, f"answer {count}")

    two.telegram.webhook = {"url": ""}
    polling = replace(two.settings.telegram, mode="polling")
    links = []
    for name, parts in zip("ab", two.parts, strict=True):
        bot = make_bot(TOKEN, api_url=two.telegram.url)
        ours = partial(parts.store.do, nodes.take, DUTY, name, DUTY_LASTS)
        links.append(TelegramLink(bot, parts.inbox, polling, "", parts.store, ours, Waits(duty=0.02)))
    dies, goes_on = links
    try:
        dies.open()
        await until(lambda: polls(dies), "its first look")
        goes_on.open()
        await heard(1)
        assert not polls(goes_on)
        await dies.close()  # and it does not say that it ended
        # Its last claim may still wait for the database: after the clock has moved it would be one for later.
        await two.parts[0].store.do(lambda db: None)
        two.clock.forward(seconds=DUTY_LASTS.total_seconds() - 1)
        await asyncio.sleep(0.1)
        assert not polls(goes_on)
        two.clock.forward(seconds=2)
        await until(lambda: polls(goes_on), "the other to take over")
        await heard(2)
    finally:
        for link in links:
            await link.close()
            await link.application.shutdown()


def polls(link: TelegramLink) -> bool:
    return link.application.updater is not None and link.application.updater.running

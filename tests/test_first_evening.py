"""A newcomer's first evening, as README tells it: from an empty folder to the first reminder, over both channels.

Only the providers are stand-ins, and the days until the reminder pass at once. It prints how long each step took.
"""

from __future__ import annotations

import asyncio
import re
import signal
import socket
import time
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot import config
from bot.app import run
from bot.cli import main
from tests.first_evening import (
    CAROL,
    a_working_day,
    chatting,
    register,
    texting,
    typed_after_init,
    without_rates,
)
from tests.installation import RunningClock, until
from tests.standin_telegram import StandInTelegram
from tests.standin_twilio import StandInTwilio

NEW_YORK = ZoneInfo("America/New_York")


class Steps:
    """Prints what was done, and how long it took."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self._began = self._last = time.monotonic()

    def done(self, what: str) -> None:
        self._print(time.monotonic() - self._last, what)
        self._last = time.monotonic()

    def whole(self) -> None:
        self._print(time.monotonic() - self._began, "in all")

    def _print(self, seconds: float, what: str) -> None:
        with self._capsys.disabled():
            print(f"first evening: {seconds:5.1f} s  {what}")


async def ended(running: asyncio.Task[None]) -> None:
    """As the service manager ends it."""
    signal.raise_signal(signal.SIGTERM)
    await running


@pytest.mark.proof
@pytest.mark.usefixtures("own_folder")
async def test_a_newcomer_gets_from_an_empty_folder_to_the_first_reminder(capsys: pytest.CaptureFixture[str]) -> None:
    clock = RunningClock(datetime.now(UTC))
    hearing = a_working_day(clock().date() + timedelta(days=9))

    async def courtbell(*words: str) -> tuple[int, str]:
        code = await asyncio.to_thread(main, words)
        return code, "".join(capsys.readouterr())

    async with AsyncExitStack() as opened:
        telegram = await opened.enter_async_context(StandInTelegram(now=clock))
        twilio = await opened.enter_async_context(StandInTwilio(reports=True, now=clock))
        listening = opened.enter_context(socket.create_server(("127.0.0.1", 0)))
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        steps = Steps(capsys)

        code, said = await courtbell("init", *typed_after_init(telegram, twilio, url))
        assert code == 1 and said.count("PROBLEM ") == 1, said
        steps.done("courtbell init: everything is there, but Twilio does not know yet where texts go")
        twilio.sms_url = re.findall(r"let them go to (\S+)", said)[0]
        code, said = await courtbell("check", "--online")
        assert code == 0 and "PROBLEM" not in said, said
        assert "This is a test" in twilio.sent_to(CAROL)[0]["body"]
        steps.done("courtbell check --online: all is well, and the test message has come")

        without_rates(Path("courtbell.toml"))
        running = asyncio.create_task(run(config.load(Path("courtbell.toml"), {}), clock, [listening]))
        await until(lambda: running.done() or bool(telegram.open), "courtbell run", within=10)
        opened.push_async_callback(ended, running)
        steps.done("courtbell run")
        people = {"Telegram": (chatting(telegram), "/start"), "SMS": (texting(twilio, url), "hello")}
        for channel, (phone, first_word) in people.items():
            confirmation = await register(phone, first_word, hearing)
            assert f"{hearing:%b} {hearing.day}" in confirmation, confirmation
            steps.done(f"somebody registers by {channel}, and has the confirmation")

        before = {channel: len(phone.received()) for channel, (phone, _) in people.items()}
        clock.set(datetime.combine(hearing - timedelta(days=7), datetime.min.time(), NEW_YORK) + timedelta(hours=10))
        for channel, (phone, _) in people.items():
            await phone.gets(before[channel] + 1, f"the reminder by {channel}")
            assert phone.received()[-1].startswith("Reminders: your appointment is")
        steps.done("a week before the hearing: the first reminder is on both phones")
    steps.whole()

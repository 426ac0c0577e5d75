"""A newcomer's first evening, as README tells it: from an empty folder to the first reminder, over both channels.

Only the providers are stand-ins, and the days until the reminder pass at once. It prints how long each step took.
"""

from __future__ import annotations

import asyncio
import re
import signal
import socket
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot import config
from bot.app import run
from bot.cli import main
from scheduler.office_days import is_holiday
from tests.installation import RunningClock, until
from tests.standin_telegram import StandInTelegram
from tests.standin_twilio import ACCOUNT_SID, AUTH_TOKEN, SENDER, StandInTwilio

ANA = "+12025550101"  # texts
BEA = 70001  # is on Telegram
CAROL = "+12025550103"  # sets it up
NEW_YORK = ZoneInfo("America/New_York")


@dataclass
class Phone:
    """Somebody who reads what comes, and answers by the words of a choice or by typing."""

    received: Callable[[], list[str]]
    type: Callable[[str], Awaitable[object]]
    choose: Callable[[int], Awaitable[object]]
    choices: Callable[[], list[str]]

    async def answers(self, *said: str) -> str:
        """One after the other, each when the text before it is there; the last text."""
        for words in said:
            count = len(self.received())
            offered = [place for place, choice in enumerate(self.choices()) if words in choice]
            await (self.choose(offered[0]) if offered else self.type(words))
            await self.gets(count + 1, f"an answer to {words!r}, after {self.received()[-1:]}")
        return self.received()[-1]

    async def gets(self, at_least: int, what: str) -> None:
        """Wait for so many texts."""
        await until(lambda: len(self.received()) >= at_least, what)


def texting(twilio: StandInTwilio, url: str) -> Phone:
    def received() -> list[str]:
        return [str(text["body"]) for text in twilio.sent_to(ANA)]

    def choices() -> list[str]:
        return [line for line in (received() or [""])[-1].splitlines() if re.match(r"\d ", line)]

    async def send(words: str) -> None:
        status, _ = await twilio.text_in(f"{url}/twilio/sms", ANA, words)
        assert status == 200

    return Phone(received, send, lambda place: send(choices()[place][0]), choices)


def chatting(telegram: StandInTelegram) -> Phone:
    def received() -> list[str]:
        return [str(message["text"]) for message in telegram.sent_to(BEA)]

    def choices() -> list[str]:
        last = (telegram.sent_to(BEA) or [{}])[-1]
        rows = (last.get("reply_markup") or {}).get("inline_keyboard", [])
        return [button["text"] for row in rows for button in row]

    async def types(words: str) -> None:
        telegram.says(BEA, words)

    async def presses(place: int) -> None:
        telegram.presses(BEA, telegram.sent_to(BEA)[-1], place)

    return Phone(received, types, presses, choices)


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


def a_working_day(after: date) -> date:
    """The first day from then on, on which a court sits."""
    while after.weekday() > 4 or is_holiday(after):
        after += timedelta(days=1)
    return after


def typed_after_init(telegram: StandInTelegram, twilio: StandInTwilio, url: str) -> list[str]:
    """What stands in the docs, with the addresses of the stand-ins; the secrets lie in files."""
    for name, secret in (("telegram", telegram.token), ("twilio", AUTH_TOKEN)):
        Path(f"{name}.secret").write_text(f"{secret}\n", encoding="utf-8")
        Path(f"{name}.secret").chmod(0o600)
    return [
        *("--office", "The Office", "--sender", "Reminders", "--zone", "America/New_York"),
        *("--help-phone", "+1 202 555 0100", "--owner", "Carol", "--alarm", CAROL, "--channels", "telegram,sms"),
        *("--telegram-token-file", "telegram.secret", "--telegram-api-url", telegram.url),
        *("--twilio-account-sid", ACCOUNT_SID, "--twilio-token-file", "twilio.secret", "--twilio-sender", SENDER),
        *("--twilio-api-url", twilio.url, "--public-url", url),
    ]


def without_rates(file: Path) -> None:
    """Nobody types as fast as these people do, and their answers would wait for what providers allow."""
    text = file.read_text(encoding="utf-8")
    for key, value in (("per_chat", 0), ("parts_per_second", 1000)):
        text, changed = re.subn(rf"(?m)^{key} = .*$", f"{key} = {value}", text)
        assert changed == 1
    file.write_text(text, encoding="utf-8")


async def ended(running: asyncio.Task[None]) -> None:
    """As the service manager ends it."""
    signal.raise_signal(signal.SIGTERM)
    await running


async def register(phone: Phone, first_word: str, day: date) -> str:
    """From the first word to a hearing that stands; the confirmation."""
    to_the_date = (first_word, "English", "Yes", "Mine", "Master", "Denver", "Another time", "Eastern")
    return await phone.answers(*to_the_date, f"{day:%B} {day.day}, {day.year} 8:30 am", "Yes")


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

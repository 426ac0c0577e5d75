"""A newcomer's first evening: what they type for `courtbell init`, and two people at their phones."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from scheduler.office_days import is_holiday
from tests.installation import until
from tests.standin_telegram import StandInTelegram
from tests.standin_twilio import ACCOUNT_SID, AUTH_TOKEN, SENDER, StandInTwilio

ANA = "+12025550101"  # texts
BEA = 70001  # is on Telegram
CAROL = "+12025550103"  # sets it up


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


async def register(phone: Phone, first_word: str, day: date) -> str:
    """From the first word to a hearing that stands; the confirmation."""
    to_the_date = (first_word, "English", "Yes", "Mine", "Master", "Denver", "Another time", "Eastern")
    return await phone.answers(*to_the_date, f"{day:%B} {day.day}, {day.year} 8:30 am", "Yes")

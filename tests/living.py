"""Somebody with one phone who talks with a whole installation: says something, chooses by a choice's entry, reads."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from messages.render import phrase
from messages.say import Phrase
from scheduler import simulated_time
from tests.installation import Installation, installation, until

PHONE, CHAT = "+12025550103", 7001
DATE = {
    "en": "March 15 2027 8:30 am",
    "es-419": "15 de marzo de 2027 8:30 am",
    "ht": "15 mas 2027 8:30 nan maten",
    "ar": "15 مارس 2027 8:30 صباحا",
}
SOON = {
    "en": "December 15 2026 8:30 am",
    "es-419": "15 de diciembre de 2026 8:30 am",
    "ht": "15 desanm 2026 8:30 nan maten",
    "ar": "15 ديسمبر 2026 8:30 صباحا",
}


@dataclass
class Somebody:
    """One person, by SMS or on Telegram. `last`: the newest message as the provider has it."""

    house: Installation
    channel: str
    language: str
    count: int = 0
    last: dict[str, Any] = field(default_factory=dict)

    async def says(self, text: str) -> str:
        """Type; the answer."""
        if self.channel == "sms":
            assert await self.house.texts(PHONE, text) == 200
        else:
            self.house.telegram.says(CHAT, text)
        return await self.hears()

    async def chooses(self, key: str) -> str:
        """Press the button, or text the number, of the choice with this entry in the last message; the answer."""
        number = self.choices.index(self.said(key))
        if self.channel == "sms":
            return await self.says(str(number + 1))
        self.house.telegram.presses(CHAT, {"text": "", **self.last}, number)
        return await self.hears()

    async def hears(self) -> str:
        """The next message."""
        self.count += 1
        await until(lambda: len(self.got) >= self.count, f"message {self.count}, after: {self.text}")
        self.last = self.got[self.count - 1]
        return self.text

    async def advances(self, to: datetime | timedelta) -> list[str]:
        """Time passes; what came in it."""
        until_then = to if isinstance(to, datetime) else self.house.clock() + to
        await simulated_time.advance(self.house.parts.worker, until_then, self.house.clock.set)
        came = [_text(each) for each in self.got[self.count :]]
        if came:
            self.count, self.last = len(self.got), self.got[-1]
        return came

    @property
    def got(self) -> list[dict[str, Any]]:
        """All messages so far."""
        return self.house.twilio.sent_to(PHONE) if self.channel == "sms" else self.house.telegram.sent_to(CHAT)

    @property
    def text(self) -> str:
        """The last message, without the marks that a screen does not show."""
        return _text(self.last)

    @property
    def choices(self) -> list[str]:
        """What can be chosen now, as it is shown."""
        if self.channel == "sms":
            lines = [re.match(r"(\d+) (.+)$", line) for line in self.text.splitlines()]
            first = max((at for at, line in enumerate(lines) if line and line[1] == "1"), default=len(lines))
            return [line[2] for line in lines[first:] if line]
        rows = (self.last.get("reply_markup") or {}).get("inline_keyboard", [])
        return [_bare(button["text"]) for row in rows for button in row]

    def said(self, key: str, **values: str) -> str:
        """An entry in their language."""
        return _bare(phrase(Phrase(key, values), self.language))


@asynccontextmanager
async def somebody(folder: Path, channel: str, language: str, **changed: str) -> AsyncIterator[Somebody]:
    """Somebody who was just asked whose hearing it is, having agreed to messages."""
    changed.setdefault("languages", f'offered = ["{language}"]')
    async with installation(folder, **changed) as house:
        who = Somebody(house, channel, language)
        await who.says("/start" if channel == "telegram" else "...")
        await who.chooses("choice-agree")
        yield who


async def at_the_date(who: Somebody) -> str:
    """To the question for the date of their own master hearing in Denver, where they live too."""
    await who.chooses("choice-who-self")
    await who.chooses("choice-kind-master")
    await who.says("denver")
    return await who.chooses("choice-own-same")


async def registered(who: Somebody, dates: dict[str, str] = DATE) -> str:
    """To the confirmation of their hearing on that date."""
    await at_the_date(who)
    await who.says(dates[who.language])
    return await who.chooses("choice-right")


def _text(message: dict[str, Any]) -> str:
    return _bare(str(message.get("body") or message.get("text") or message.get("caption") or ""))


def _bare(text: str) -> str:
    return re.sub("[\u200e\u200f\u2066-\u2069]", "", text)

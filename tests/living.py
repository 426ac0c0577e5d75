"""Somebody with one phone who talks with a whole installation: says something, chooses by a choice's entry, reads."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from messages.render import phrase
from messages.say import Phrase
from scheduler import hearings, people, simulated_time
from scheduler.db import Database
from scheduler.hearings import By, Given
from scheduler.policy import Policy
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
LANGUAGES = ("en", "es-419", "ht", "ar")
OFFERED = 'offered = ["en", "es-419", "ht", "ar"]'
SEVEN_WEEKS_ON = Given(datetime(2027, 1, 12, 8, 30), "America/New_York", "New York")
everywhere = pytest.mark.parametrize(
    ("channel", "language"), [(channel, language) for channel in ("sms", "telegram") for language in LANGUAGES]
)


@dataclass
class Somebody:
    """One person, by SMS or on Telegram. `last`: the newest message that they read, as the provider has it; `count`:
    how many they read."""

    house: Installation
    channel: str
    language: str
    value: str = ""
    count: int = 0
    last: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.value = self.value or (PHONE if self.channel == "sms" else str(CHAT))

    async def types(self, text: str) -> None:
        """Type, and wait for nothing."""
        if self.channel == "sms":
            assert await self.house.texts(self.value, text) == 200
        else:
            self.house.telegram.says(int(self.value), text)

    async def says(self, text: str) -> str:
        """Type; the answer."""
        await self.types(text)
        return await self.hears()

    async def chooses(self, key: str, /, **values: Any) -> str:
        """Press the button, or text the number, of the choice with this entry in the last message; the answer."""
        return await self.picks(self.choices.index(self.said(key, **values)))

    async def picks(self, place: int) -> str:
        """The same of the choice at this place, from 0."""
        if self.channel == "sms":
            return await self.says(str(place + 1))
        self.house.telegram.presses(int(self.value), {"text": "", **self.last}, place)
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
        came = self.texts[self.count :]
        if came:
            self.count, self.last = len(self.got), self.got[-1]
        return came

    @property
    def got(self) -> list[dict[str, Any]]:
        """All messages so far."""
        if self.channel == "sms":
            return self.house.twilio.sent_to(self.value)
        return self.house.telegram.sent_to(int(self.value))

    @property
    def texts(self) -> list[str]:
        """The same as they are read."""
        return [_text(each) for each in self.got]

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
        return [bare(button["text"]) for row in rows for button in row]

    def said(self, key: str, /, **values: Any) -> str:
        """An entry in their language."""
        return bare(phrase(Phrase(key, values), self.language))

    def contact(self) -> dict[str, Any]:
        """What is known of whoever is reached here."""
        (row,) = self.house.all(
            "select contact.*, address.id as address_id, address.stopped, address.stopped_how from contact"
            " join address on address.contact_id = contact.id where channel = ? and value = ?",
            self.channel,
            self.value,
        )
        return row


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


def settle_in(db: Database, channel: str, value: str, language: str) -> None:
    """Somebody who agreed, with a hearing of their own."""
    with db.transaction():
        contact, address = people.new_contact(db, channel, value, language=language, zone="America/New_York")
        people.give_consent(db, address.id, scope="case", how=channel, by="self", words="the words that were shown")
        own = people.new_respondent(db, "Ana")
        people.follow(db, contact.id, own, "self")
        by = By("self", contact.id)
        hearings.register(db, Policy(), kind="master", given=SEVEN_WEEKS_ON, respondents=[own], by=by)
        db.run("update message set state = 'sent', next_at = null where kind = 'confirmation'")


@asynccontextmanager
async def reader(folder: Path, channel: str, language: str) -> AsyncIterator[Somebody]:
    """The program, and one person with a hearing at a phone."""
    value = PHONE if channel == "sms" else str(CHAT)

    def before(db: Database) -> None:
        settle_in(db, channel, value, language)

    async with installation(folder, before=before, languages=OFFERED) as house:
        yield Somebody(house, channel, language)


def _text(message: dict[str, Any]) -> str:
    return bare(str(message.get("body") or message.get("text") or message.get("caption") or ""))


def bare(text: str) -> str:
    """A text without the marks that a screen does not show."""
    return re.sub("[\u200e\u200f\u2066-\u2069]", "", text)

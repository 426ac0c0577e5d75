"""Families find each other over the real clients: by code and by link, in both directions, in four languages."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from bot import family_link, intents
from bot.commands import read_command
from bot.turn import Began
from scheduler.families import Follower
from tests.conversing import SELF, TITO, Person, facts, known
from tests.installation import Installation, installation, until

OFFERED = 'offered = ["en", "es-419", "ht", "ar"]'
DATE = {
    "en": "December 15 2026 8:30 am",
    "es-419": "15 de diciembre de 2026 8:30 am",
    "ht": "15 desanm 2026 8:30 nan maten",
    "ar": "15 ديسمبر 2026 الساعة 8:30 صباحا",
}
FAMILY = {"en": "FAMILY", "es-419": "familia", "ht": "Fanmi", "ar": "العائلة"}
LANGUAGES = sorted(DATE)
BEA = Follower(5, 30, "Bea", "pending")
CODE = "K7PM 3WXD"


_UNDER_WAY = """
select message.id from message join address on address.contact_id = message.reader
where value = ? and next_at is not null and prompted = 1
"""


@dataclass
class Phone:
    """One person's phone, whatever it is: they type, or choose by token, and read what comes."""

    house: Installation
    way: int | str
    language: str = "en"
    heard: list[str] = field(default_factory=list)

    async def types(self, text: str) -> str:
        """Type; all that came of it."""
        if isinstance(self.way, int):
            self.house.telegram.says(self.way, text)
        else:
            assert await self.house.texts(self.way, text) == 200
        return await self._news()

    async def picks(self, *tokens: str) -> str:
        """Choose one after the other: by button, or by its number."""
        for token in tokens:
            message, place = self._where(token)
            if isinstance(self.way, int):
                self.house.telegram.presses(self.way, self._entry(message), place)
                await self._news()
            else:
                await self.types(str(place + 1))
        return self.heard[-1]

    async def agrees(self) -> None:
        """From the first question to the consent."""
        await self.picks(f"lang:{self.language}", f"agree:{self.language}")

    async def registers(self, whose: str) -> str:
        """A hearing in Denver, from "whose is it" to the confirmation. `whose`: nothing, or a relative's nickname."""
        if whose:
            await self.picks("who:other")
            await self.types(whose)
        else:
            await self.picks("who:self")
        await self.picks("kind:master")
        await self.types("Denver")
        await self.picks("own:same")
        await self.types(DATE[self.language])
        return await self.picks("right:")

    def _where(self, token: str) -> tuple[int, int]:
        """The newest message that offers the choice, and its place there. By text only the newest one counts."""
        rows = self.house.all(
            "select message_id, choices from attempt join address on address.id = address_id"
            " where value = ? and choices is not null order by attempt.id desc",
            str(self.way),
        )
        for row in rows if isinstance(self.way, int) else rows[:1]:
            for place, each in enumerate(json.loads(row["choices"])):
                if each.startswith(token):
                    return row["message_id"], place
        raise AssertionError(f"{token} is not offered under {self.heard[-1]}")

    def _entry(self, message: int) -> dict[str, Any]:
        """A message in this chat, by its row in the outbox."""
        sent = self.house.telegram.sent_to(self.way)
        return next(each for each in sent if f'"{message}:' in json.dumps(each.get("reply_markup")))

    async def _news(self) -> str:
        before = len(self.heard)
        way = self.way
        if isinstance(way, int):
            await self.house.chat(way, before + 1)
        else:
            await self.house.sms(way, before + 1)
        await self.house.parts.worker.settled()
        await until(lambda: not self.house.all(_UNDER_WAY, str(way)), "the rest of the answer")
        texts = self.house.telegram.sent_to(way) if isinstance(way, int) else self.house.twilio.sent_to(way)
        self.heard += [str(each["text" if isinstance(way, int) else "body"]) for each in texts[before:]]
        return "\n".join(self.heard[before:])


@asynccontextmanager
async def family(
    folder: Path, language: str, mother: int | str, sister: int | str
) -> AsyncIterator[tuple[Phone, Phone]]:
    async with installation(folder, languages=OFFERED) as house:
        yield Phone(house, mother, language), Phone(house, sister, language)


def code_of(text: str) -> str:
    found = re.search(r"\b([2-9A-Z]{4} [2-9A-Z]{4})\b", text)
    assert found, text
    return found.group(1)


def followers(house: Installation) -> list[tuple[str, str]]:
    rows = house.all("select relation, state from follower order by id")
    return [(row["relation"], row["state"]) for row in rows]


def readers(house: Installation) -> int:
    rows = house.all("select distinct reader from message where kind = 'reminder' and state = 'planned'")
    return len(rows)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_by_sms_a_relative_joins_with_the_respondents_code_and_is_removed_again(
    tmp_path: Path, language: str
) -> None:
    async with family(tmp_path, language, "+12025550101", "+12025550102") as (rosa, bea):
        await rosa.types("hello")
        await rosa.agrees()
        await rosa.registers("")
        await rosa.types(FAMILY[language])
        await rosa.picks("family:invite")
        await rosa.types("Bea")
        said = await rosa.types("Rosa")
        assert "202-555-0100" in said
        code = code_of(said)

        await bea.types(code.lower().replace(" ", "-"))
        await bea.agrees()
        assert "Rosa" in bea.heard[-1]
        await bea.picks("zone:pacific")
        assert followers(rosa.house) == [("self", "approved"), ("family", "approved")]
        assert readers(rosa.house) == 2
        assert "Rosa" in await bea.picks("go:hearings")

        await rosa.types(FAMILY[language])
        assert "Bea" in await rosa.picks("family:list")
        await rosa.picks("fol:", "remove:yes")
        assert followers(rosa.house)[1] == ("family", "removed")
        assert readers(rosa.house) == 1


@pytest.mark.parametrize("language", LANGUAGES)
async def test_on_telegram_a_relative_joins_by_link_and_leaves(tmp_path: Path, language: str) -> None:
    async with family(tmp_path, language, 501, 502) as (rosa, bea):
        await rosa.types("/start")
        await rosa.agrees()
        await rosa.registers("")
        await rosa.types("/family")
        await rosa.picks("family:invite")
        await rosa.types("Bea")
        said = await rosa.types("Rosa")
        link = re.search(r"https://t\.me/office_reminders_bot\?start=(\S+)", said.replace("\u2069", ""))
        assert link, said

        await bea.types(f"/start {link.group(1)}")
        await bea.agrees()
        await bea.picks("zone:eastern")
        assert readers(rosa.house) == 2
        await bea.types(FAMILY[language])
        await bea.picks("family:leave")
        assert "Rosa" in await bea.picks("case:")
        assert followers(rosa.house)[1] == ("family", "removed")
        assert readers(rosa.house) == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("relative", "respondent"), [("+12025550102", "+12025550101"), (502, "+12025550101"), (502, 501)]
)
async def test_a_respondent_takes_over_what_a_relative_wrote_down_and_decides(
    tmp_path: Path, language: str, relative: int | str, respondent: int | str
) -> None:
    async with family(tmp_path, language, respondent, relative) as (rosa, bea):
        await bea.types("hello")
        await bea.agrees()
        offer = await bea.registers("Mom")
        assert "Mom" in offer
        await bea.types(FAMILY[language])
        await bea.picks("family:give")
        code = code_of(await bea.types("Bea"))

        await rosa.types(code)
        await rosa.agrees()
        assert any("Bea" in text for text in rosa.heard[-2:])
        await rosa.picks("zone:mountain")
        assert followers(rosa.house) == [("family", "pending"), ("self", "approved")]
        assert readers(rosa.house) == 2  # Bea: of what she typed herself
        await rosa.picks("fol:", "allow:yes")
        assert followers(rosa.house)[0] == ("family", "approved")


async def test_to_a_stranger_a_good_and_a_bad_code_are_answered_alike_until_they_agree(tmp_path: Path) -> None:
    async with family(tmp_path, "en", "+12025550101", "+12025550102") as (rosa, bea):
        await rosa.types("hello")
        await rosa.agrees()
        await rosa.registers("")
        await rosa.types("family")
        await rosa.picks("family:invite")
        await rosa.types("Bea")
        good = code_of(await rosa.types("Rosa"))
        dan = Phone(rosa.house, "+12025550103")
        for phone, code in ((bea, good), (dan, CODE)):
            await phone.types(code)
        assert bea.heard == dan.heard
        for phone in (bea, dan):
            await phone.picks("lang:en")
        assert bea.heard == dan.heard
        assert "conversation" not in good
        states = rosa.house.all("select state from conversation")
        assert all(good.replace(" ", "") not in row["state"] for row in states)
        await dan.picks("agree:en")
        assert "That code does not work." in dan.heard[-1]


async def test_nobody_gets_the_same_date_twice_when_both_wrote_it_down(tmp_path: Path) -> None:
    async with family(tmp_path, "en", "+12025550101", 502) as (rosa, bea):
        for phone, whose in ((rosa, ""), (bea, "Mom")):
            await phone.types("hello")
            await phone.agrees()
            await phone.registers(whose)
        await bea.types("family")
        await bea.picks("family:give")
        code = code_of(await bea.types("Bea"))
        said = await rosa.types(code)
        assert "Bea" in said
        rows = rosa.house.all("select reader, step from message where kind = 'reminder' and state = 'planned'")
        assert len(rows) == len({(row["reader"], row["step"]) for row in rows}) == 8
        assert len(rosa.house.all("select id from hearing where state = 'set'")) == 1


async def test_the_same_date_typed_twice_is_one_hearing(tmp_path: Path) -> None:
    async with family(tmp_path, "en", "+12025550101", 502) as (rosa, _):
        await rosa.types("hello")
        await rosa.agrees()
        await rosa.registers("")
        await rosa.types("new")
        await rosa.picks("who:self", "kind:master")
        await rosa.types("Denver")
        await rosa.types(DATE["en"])
        await rosa.picks("right:")
        assert len(rosa.house.all("select id from hearing where state = 'set'")) == 1
        rows = rosa.house.all("select step from message where kind = 'reminder' and state = 'planned'")
        assert len(rows) == len({row["step"] for row in rows}) > 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_word_for_family_opens_it_in_each_language(language: str) -> None:
    assert read_command(FAMILY[language], "sms", language) == "family"
    assert read_command("/family", "telegram", language) == "family"
    person = Person(known("sms", language=language, following=(SELF,)))
    person.types(FAMILY[language])
    assert person.tokens == ["family:invite", "family:code"]


def test_a_code_counts_in_the_middle_of_any_question() -> None:
    person = Person(known("sms"))
    for text in ("new", "1", CODE):
        person.types(text)
    assert person.decided == [intents.UseCode(family_link.mark_of(CODE.replace(" ", "")))]


def test_a_link_and_a_typed_code_are_the_same() -> None:
    link = family_link.link("bot", "K7PM3WXD")
    payload = link.partition("start=")[2]
    assert family_link.code_in(payload) == "K7PM3WXD"
    assert family_link.code_in("staff-x") is None
    person = Person(known())
    person.gives(Began(payload), "")
    assert person.decided == [intents.UseCode(family_link.mark_of("K7PM3WXD"))]


def test_after_stop_a_typed_code_is_not_answered_and_a_link_asks_for_consent_anew() -> None:
    person = Person(facts(stopped=True))
    person.types(CODE)
    assert person.heard == []
    person.gives(Began("c-K7PM3WXD"), "")
    assert person.decided == [intents.Restart()]
    person.presses("agree:en")
    assert intents.UseCode(family_link.mark_of("K7PM3WXD"), new=True) in person.decided


def test_a_code_survives_a_change_of_language_before_the_consent() -> None:
    person = Person(facts("sms"))
    for text in (CODE, "1", "language", "2", "1"):
        person.types(text)
    assert intents.UseCode(family_link.mark_of("K7PM3WXD"), new=True) in person.decided


def test_who_follows_is_asked_about_one_by_one() -> None:
    person = Person(known("sms", following=(SELF,), followers=(BEA,)))
    for text in ("family", "1", "1", "2"):
        person.types(text)
    assert person.decided == [intents.RemoveFollower(5)]
    person.facts = replace(person.facts, followers=(replace(BEA, state="approved"),))
    for text in ("family", "1", "1", "2"):
        person.types(text)
    assert person.decided == [intents.RemoveFollower(5)]


def test_a_button_about_who_follows_no_more_does_nothing() -> None:
    person = Person(known(following=(SELF,), followers=(BEA,)))
    for token in ("go:family", "family:list", "fol:5"):
        person.presses(token)
    person.facts = replace(person.facts, followers=())
    person.presses("allow:yes")
    assert person.decided == []


def test_a_nickname_is_asked_for_again_when_it_is_none() -> None:
    person = Person(known("sms", following=(TITO,), claimable=frozenset({31})))
    for text in ("family", "1", "...", "x" * 40, "Bea"):
        person.types(text)
    assert person.decided == [intents.GiveCode(31, "Tito", "Bea")]

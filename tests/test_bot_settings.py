"""What people set for themselves and what we keep about them, over the real PTB application and the real webhook."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.forms.code_word import LONGEST, tells
from messages.catalog import languages_available
from messages.render import phrase
from messages.say import Phrase
from scheduler import hearings, people
from scheduler.db import Database
from scheduler.hearings import By, Given
from scheduler.policy import Policy
from tests.conversing import HEARING, Person, known
from tests.installation import OWNER, Installation, installation, until

LANGUAGES = ("en", "es-419", "ht", "ar")
OFFERED = 'offered = ["en", "es-419", "ht", "ar"]'
PHONE, OTHER_PHONE, CHAT, OTHER_CHAT = "+12025550101", "+12025550102", 70001, 70002
SEVEN_WEEKS_ON = Given(datetime(2027, 1, 12, 8, 30), "America/New_York", "New York")
WORDS = "the words that were shown"
_ISOLATES = re.compile("[\u200e\u200f\u2066-\u2069]")


def says(key: str, language: str, /, **values: Any) -> str:
    """An entry as it is read, without the marks that keep Arabic in order."""
    return _ISOLATES.sub("", phrase(Phrase(key, values), language))


def _buttons(entry: dict[str, Any]) -> list[list[dict[str, str]]]:
    rows: list[list[dict[str, str]]] = entry["reply_markup"]["inline_keyboard"]
    return rows


@dataclass
class Reader:
    """Somebody who agreed to messages, on one channel. `said`: how many texts they got."""

    house: Installation
    channel: str
    value: str
    language: str
    said: int = 0

    async def types(self, text: str) -> str:
        """Type, and read the answer."""
        self.said = len(self.texts)
        if self.channel == "sms":
            await self.house.texts(self.value, text)
        else:
            self.house.telegram.says(int(self.value), text)
        return await self.hears()

    async def picks(self, key: str, /, **values: Any) -> str:
        """Choose what has this label: by its number there, by its button here."""
        label = says(key, self.language, **values)
        self.said = len(self.texts)
        if self.channel == "sms":
            numbers = dict(reversed(line.split(" ", 1)) for line in self.last.splitlines() if re.match(r"\d ", line))
            await self.house.texts(self.value, numbers[label])
        else:
            entry = self.house.telegram.sent_to(int(self.value))[-1]
            labels = [_ISOLATES.sub("", each["text"]) for row in _buttons(entry) for each in row]
            self.house.telegram.presses(int(self.value), entry, labels.index(label))
        return await self.hears()

    async def hears(self, more: int = 1) -> str:
        """The next text."""
        await until(lambda: len(self.texts) >= self.said + more, f"text {self.said + more} to {self.value}")
        return self.last

    @property
    def texts(self) -> list[str]:
        """All that came, oldest first."""
        if self.channel == "sms":
            return [_ISOLATES.sub("", str(each["body"])) for each in self.house.twilio.sent_to(self.value)]
        return [_ISOLATES.sub("", str(each["text"])) for each in self.house.telegram.sent_to(int(self.value))]

    @property
    def last(self) -> str:
        """The newest text."""
        return self.texts[-1]

    def contact(self) -> dict[str, Any]:
        """Who is reached here."""
        (row,) = self.house.all(
            "select contact.*, address.id as address_id, address.stopped, address.stopped_how from contact"
            " join address on address.contact_id = contact.id where channel = ? and value = ?",
            self.channel,
            self.value,
        )
        return row


def settle_in(db: Database, channel: str, value: str, language: str, *, hearing: bool = True) -> None:
    """Somebody who agreed, with a hearing of their own."""
    with db.transaction():
        contact, address = people.new_contact(db, channel, value, language=language, zone="America/New_York")
        people.give_consent(db, address.id, scope="case", how=channel, by="self", words=WORDS)
        if hearing:
            own = people.new_respondent(db, "Ana")
            people.follow(db, contact.id, own, "self")
            by = By("self", contact.id)
            hearings.register(db, Policy(), kind="master", given=SEVEN_WEEKS_ON, respondents=[own], by=by)
            db.run("update message set state = 'sent', next_at = null where kind = 'confirmation'")


@asynccontextmanager
async def reader(folder: Path, channel: str, language: str) -> AsyncIterator[Reader]:
    """The program, and one person with a hearing at a phone."""
    value = PHONE if channel == "sms" else str(CHAT)
    before: Callable[[Database], None] = lambda db: settle_in(db, channel, value, language)  # noqa: E731
    async with installation(folder, before=before, languages=OFFERED) as house:
        yield Reader(house, channel, value, language)


everywhere = pytest.mark.parametrize(
    ("channel", "language"), [(channel, language) for channel in ("sms", "telegram") for language in LANGUAGES]
)


@everywhere
async def test_a_code_word_is_chosen_shown_changed_and_taken_away(tmp_path: Path, channel: str, language: str) -> None:
    async with reader(tmp_path, channel, language) as ana:
        await ana.types("/settings")
        assert says("ask-code", language) in await ana.picks("choice-set-code")
        bad_words = [
            ("42", "say-code-unreadable"),
            ("a b!", "say-code-unreadable"),
            ("x" * (LONGEST + 1), "say-code-long"),
            ("judge", "say-code-telling"),
            ("la-migra7", "say-code-telling") if language == "es-419" else ("ICE", "say-code-telling"),
        ]
        # A chat gets a message a second: not all of them there.
        for bad, answer in bad_words if channel == "sms" else bad_words[-1:]:
            assert says(answer, language) in await ana.types(bad)
            assert says("ask-code", language) in ana.last
        assert says("say-code-set", language, code="mango7") in await ana.types(" mango7 ")
        assert ana.contact()["code_word"] == "mango7"

        await ana.types("/settings")
        assert "mango7" in await ana.picks("choice-set-code")
        assert says("say-code-set", language, code="piña-azul") in await ana.types("piña azul")
        await ana.types("/settings")
        await ana.picks("choice-set-code")
        assert says("say-code-removed", language) in await ana.picks("choice-code-remove")
        assert ana.contact()["code_word"] is None


@everywhere
async def test_a_second_language_is_chosen_and_dropped(tmp_path: Path, channel: str, language: str) -> None:
    other, name = ("es-419", "Español") if language != "es-419" else ("en", "English")
    async with reader(tmp_path, channel, language) as ana:
        await ana.types("/settings")
        await ana.picks("choice-set-second")
        await ana.types("zzzz")
        assert says("say-second-set", language, language=name) in await ana.types(name)
        assert ana.contact()["second_language"] == other
        assert ana.contact()["language"] == language
        await ana.types("/settings")
        await ana.picks("choice-set-second")
        assert says("say-second-none", language) in await ana.picks("choice-second-none")
        assert ana.contact()["second_language"] is None


@everywhere
async def test_one_case_is_muted_told_apart_from_stop_and_heard_again(
    tmp_path: Path, channel: str, language: str
) -> None:
    async with reader(tmp_path, channel, language) as ana:
        await ana.types("/hearings")
        what = says("kind-master", language)
        await _opens_the_hearing(ana)
        assert says("say-muted", language) in await ana.picks("choice-do-mute")
        open_ = "select count(*) as n from message where kind = 'reminder' and next_at is not null"
        assert ana.house.all(open_) == [{"n": 0}]
        assert ana.contact()["stopped"] is None

        await ana.types("/hearings")
        assert says("say-what-muted", language, what=what) in await _opens_the_hearing(ana)
        assert says("say-unmuted", language) in await ana.picks("choice-do-unmute")
        assert ana.house.all(open_)[0]["n"] > 3


async def _opens_the_hearing(ana: Reader) -> str:
    ana.said = len(ana.texts)
    if ana.channel == "sms":
        await ana.house.texts(ana.value, "1")
    else:
        ana.house.telegram.presses(CHAT, ana.house.telegram.sent_to(CHAT)[-1], 0)
    return await ana.hears()


@everywhere
async def test_what_is_stored_is_told_in_one_text(tmp_path: Path, channel: str, language: str) -> None:
    async with reader(tmp_path, channel, language) as ana:
        await ana.types("/settings")
        await ana.picks("choice-set-code")
        await ana.types("mango7")
        await ana.types("/settings")
        await ana.picks("choice-set-data")
        text = await ana.picks("choice-data-stored")
        way = "SMS ...0101" if channel == "sms" else "Telegram"
        for part in (says("kind-master", language), "2027", way, "m***", "2026", "30"):
            assert part in text, text
        assert "mango7" not in text
        assert PHONE not in text


@everywhere
async def test_erasing_is_asked_twice_and_leaves_nothing_but_the_last_answer(
    tmp_path: Path, channel: str, language: str
) -> None:
    async with reader(tmp_path, channel, language) as ana:
        await ana.types("/settings")
        await ana.picks("choice-set-data")
        assert says("ask-erase", language) in await ana.picks("choice-data-erase")
        assert says("say-nothing-changed", language) in await ana.picks("choice-erase-no")
        assert ana.house.all("select count(*) as n from hearing") == [{"n": 1}]
        await ana.types("/settings")
        await ana.picks("choice-set-data")
        await ana.picks("choice-data-erase")
        assert says("ask-erase-sure", language) in await ana.picks("choice-erase-yes")
        assert says("say-erased", language, sender="Reminders") in await ana.picks("choice-erase-sure")

        for table in ("respondent", "hearing", "revision", "follower", "consent"):
            assert ana.house.all(f"select * from {table}") == [], table
        owner = ana.house.all("select contact_id from address where value = ?", OWNER)[0]["contact_id"]
        assert ana.house.all("select kind, hearing_id from message where reader <> ? and say is not null", owner) == [
            {"kind": "reply", "hearing_id": None}
        ]
        assert ana.house.all("select address from inbound where address <> ''") == []
        assert ana.contact()["stopped_how"] == "erased"
        await until(lambda: len(ana.house.twilio.sent_to(OWNER)) == 1, "the word to staff")
        assert PHONE not in str(ana.house.twilio.sent_to(OWNER))

        heard = len(ana.texts)
        await _say(ana, "hello?")
        assert len(ana.texts) == heard


async def _say(who: Reader, text: str) -> None:
    if who.channel == "sms":
        await who.house.texts(who.value, text)
    else:
        who.house.telegram.says(int(who.value), text)


@everywhere
async def test_back_cancel_help_and_a_bad_answer_work_in_each_question(
    tmp_path: Path, channel: str, language: str
) -> None:
    async with reader(tmp_path, channel, language) as ana:
        # A chat gets a message a second: each language tries one of the questions there.
        entries = ("code", "second", "ways", "data")
        for entry in entries if channel == "sms" else entries[LANGUAGES.index(language) :][:1]:
            await ana.types("/settings")
            asked = await ana.picks(f"choice-set-{entry}")
            question = asked.splitlines()[0]
            assert question in await ana.types("/help")
            assert "+1 202" in ana.last or "202-555-0198" in ana.last
            assert question in await ana.types("???" if entry != "code" else "?")
            assert says("choice-set-wording", language) in await _back(ana)
        if channel == "telegram":
            await ana.types("/settings")
            await ana.picks("choice-set-code")
            assert says("say-left", language) in await ana.types("/cancel")


async def _back(ana: Reader) -> str:
    text = await ana.types("0" if ana.channel == "sms" else "/back")
    if ana.channel == "sms":
        return text
    return _ISOLATES.sub("", str(ana.house.telegram.sent_to(CHAT)[-1]["reply_markup"]))


@everywhere
async def test_another_way_is_added_by_a_code_and_put_first(tmp_path: Path, channel: str, language: str) -> None:
    async with reader(tmp_path, channel, language) as ana:
        await ana.types("/settings")
        await ana.picks("choice-set-ways")
        there = "telegram" if channel == "sms" else "sms"
        text = await ana.picks(f"choice-ways-{there}")
        code = _code_in(text)
        new = Reader(ana.house, there, str(CHAT) if there == "telegram" else PHONE, language)
        await _say(new, code.lower())
        await _agrees(new)
        assert says("say-way-added", language) in new.last
        assert new.contact()["id"] == ana.contact()["id"]
        warned = says("say-way-warning", language, way="", phone="").split("،")[0][:12]
        await until(lambda: warned in ana.last, "the warning")
        assert _consents(ana.house) == 2

        await new.types("/settings")
        await new.picks("choice-set-ways")
        await new.picks("choice-ways-first")
        label = "Telegram" if there == "telegram" else "SMS ...0101"
        assert says("say-first-set", language) in await new.picks("choice-who-known", name=label)
        planned = ana.house.all("select distinct channel from message where kind = 'reminder' and next_at is not null")
        assert planned == [{"channel": there}]


def _consents(house: Installation) -> int:
    return len(house.all("select 1 from consent where revoked is null"))


def _code_in(text: str) -> str:
    found = re.search(r"[0-9A-Z]{4}[ -][0-9A-Z]{4}", text)
    assert found, text
    return found.group()


async def _agrees(new: Reader) -> None:
    """The welcome of somebody new: their language, then yes."""
    await new.hears()
    names = {"en": "English", "es-419": "Español", "ht": "Kreyòl ayisyen", "ar": "العربية"}
    assert says("ask-consent-sms" if new.channel == "sms" else "ask-consent", new.language, sender="Reminders") in (
        await new.types(names[new.language])
    )
    await new.picks("choice-agree")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_changed_number_takes_the_old_ones_place_and_the_old_one_is_silent(
    tmp_path: Path, language: str
) -> None:
    async with reader(tmp_path, "sms", language) as ana:
        was = ana.contact()["id"]
        await ana.types("/settings")
        await ana.picks("choice-set-ways")
        code = _code_in(await ana.picks("choice-ways-moved"))
        new = Reader(ana.house, "sms", OTHER_PHONE, language)
        await _say(new, code)
        await _agrees(new)
        assert says("say-way-moved", language) in new.last
        assert new.contact()["id"] == was
        assert ana.contact()["id"] != was
        assert ana.contact()["stopped_how"] == "moved"
        await until(lambda: "...0102" in ana.last, "the warning")

        heard = len(ana.texts)
        await _say(ana, "/hearings")
        assert len(ana.texts) == heard
        assert says("kind-master", language) in await new.types("/hearings")


async def test_a_code_works_once_and_not_where_it_was_shown(tmp_path: Path) -> None:
    async with reader(tmp_path, "sms", "en") as ana:
        await ana.types("/settings")
        await ana.picks("choice-set-ways")
        code = _code_in(await ana.picks("choice-ways-moved"))
        assert says("say-way-same", "en") in await ana.types(code)
        for value, answer in ((OTHER_PHONE, "say-way-moved"), ("+12025550103", "say-family-code-wrong")):
            new = Reader(ana.house, "sms", value, "en")
            await _say(new, code)
            await _agrees(new)
            assert says(answer, "en")[:20] in new.last


async def test_a_phone_with_a_case_of_its_own_is_never_joined_silently(tmp_path: Path) -> None:
    def both(db: Database) -> None:
        settle_in(db, "sms", PHONE, "en")
        settle_in(db, "sms", OTHER_PHONE, "en")

    async with installation(tmp_path, before=both, languages=OFFERED) as house:
        ana, bao = Reader(house, "sms", PHONE, "en"), Reader(house, "sms", OTHER_PHONE, "en")
        await ana.types("/settings")
        await ana.picks("choice-set-ways")
        code = _code_in(await ana.picks("choice-ways-moved"))
        assert says("say-way-taken", "en") in await bao.types(code)
        assert bao.contact()["id"] != ana.contact()["id"]
        assert ana.contact()["stopped"] is None
        await until(lambda: "...0102" in str(house.twilio.sent_to(OWNER)), "the word to staff")
        assert house.all("select kind from task") == [{"kind": "two_people"}]


@pytest.mark.parametrize("language", languages_available())
def test_no_word_that_gives_it_away_is_taken_and_ordinary_ones_are(language: str) -> None:
    for stem in phrase(Phrase("telling-words"), language).split():
        assert tells(f"{stem}-7", (language,)), stem
    assert not tells("mariposa", (language,))
    assert not tells("mango7", (language,))


def test_a_wrong_press_in_the_last_question_does_not_erase() -> None:
    person = Person(known(hearings=(HEARING,)))
    person.presses("go:erase")
    person.presses("erase:yes")
    person.presses("erase:yes")
    assert person.decided == []


@pytest.mark.parametrize(
    ("said", "question"),
    [
        ("erase my data", "ask-erase"),
        ("borren mis datos", "ask-erase"),
        ("efase done mwen", "ask-erase"),
        ("امحوا بياناتي", "ask-erase"),
        ("What do you know about me?", "ask-data"),
        ("¿Qué saben de mí?", "ask-data"),
        ("I changed my number", "ask-ways"),
        ("cambié de número", "ask-ways"),
        ("Nimewo m chanje", "ask-ways"),
        ("تغيّر رقمي", "ask-ways"),
    ],
)
@pytest.mark.parametrize("channel", ["sms", "telegram"])
def test_it_can_be_asked_for_in_words(channel: str, said: str, question: str) -> None:
    person = Person(known(channel))
    person.types(said)
    assert person.last is not None
    assert person.last.key == question


@pytest.mark.parametrize(
    "said", ["will you erase my hearing", "what do you know about my judge", "a new number of people"]
)
def test_a_sentence_about_something_else_is_no_such_request(said: str) -> None:
    person = Person(known())
    person.types(said)
    assert person.last is None or person.last.key not in ("ask-erase", "ask-data", "ask-ways")

"""What people set for themselves and what we keep about them, over the real PTB application and the real webhook."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.forms.code_word import LONGEST, tells
from messages.catalog import languages_available
from messages.render import phrase
from messages.say import Phrase
from scheduler.db import Database
from tests.conversing import HEARING, Person, known
from tests.installation import OWNER, Installation, installation, until
from tests.living import LANGUAGES, OFFERED, PHONE, Somebody, everywhere, reader, settle_in

OTHER_PHONE = "+12025550102"


@everywhere
async def test_a_code_word_is_chosen_shown_changed_and_taken_away(tmp_path: Path, channel: str, language: str) -> None:
    async with reader(tmp_path, channel, language) as ana:
        await ana.says("/settings")
        assert ana.said("ask-code") in await ana.chooses("choice-set-code")
        bad_words = [
            ("42", "say-code-unreadable"),
            ("a b!", "say-code-unreadable"),
            ("x" * (LONGEST + 1), "say-code-long"),
            ("judge", "say-code-telling"),
            ("la-migra7", "say-code-telling") if language == "es-419" else ("ICE", "say-code-telling"),
        ]
        # A chat gets a message a second: not all of them there.
        for bad, answer in bad_words if channel == "sms" else bad_words[-1:]:
            assert ana.said(answer) in await ana.says(bad)
            assert ana.said("ask-code") in ana.text
        assert ana.said("say-code-set", code="mango7") in await ana.says(" mango7 ")
        assert ana.contact()["code_word"] == "mango7"

        await ana.says("/settings")
        assert "mango7" in await ana.chooses("choice-set-code")
        assert ana.said("say-code-set", code="piña-azul") in await ana.says("piña azul")
        await ana.says("/settings")
        await ana.chooses("choice-set-code")
        assert ana.said("say-code-removed") in await ana.chooses("choice-code-remove")
        assert ana.contact()["code_word"] is None


@everywhere
async def test_a_second_language_is_chosen_and_dropped(tmp_path: Path, channel: str, language: str) -> None:
    other, name = ("es-419", "Español") if language != "es-419" else ("en", "English")
    async with reader(tmp_path, channel, language) as ana:
        await ana.says("/settings")
        await ana.chooses("choice-set-second")
        await ana.says("zzzz")
        assert ana.said("say-second-set", language=name) in await ana.says(name)
        assert ana.contact()["second_language"] == other
        assert ana.contact()["language"] == language
        await ana.says("/settings")
        await ana.chooses("choice-set-second")
        assert ana.said("say-second-none") in await ana.chooses("choice-second-none")
        assert ana.contact()["second_language"] is None


@everywhere
async def test_one_case_is_muted_told_apart_from_stop_and_heard_again(
    tmp_path: Path, channel: str, language: str
) -> None:
    async with reader(tmp_path, channel, language) as ana:
        await ana.says("/hearings")
        what = ana.said("kind-master")
        await ana.picks(0)
        assert ana.said("say-muted") in await ana.chooses("choice-do-mute")
        open_ = "select count(*) as n from message where kind = 'reminder' and next_at is not null"
        assert ana.house.all(open_) == [{"n": 0}]
        assert ana.contact()["stopped"] is None

        await ana.says("/hearings")
        assert ana.said("say-what-muted", what=what) in await ana.picks(0)
        assert ana.said("say-unmuted") in await ana.chooses("choice-do-unmute")
        assert ana.house.all(open_)[0]["n"] > 3


@everywhere
async def test_what_is_stored_is_told_in_one_text(tmp_path: Path, channel: str, language: str) -> None:
    async with reader(tmp_path, channel, language) as ana:
        await ana.says("/settings")
        await ana.chooses("choice-set-code")
        await ana.says("mango7")
        await ana.says("/settings")
        await ana.chooses("choice-set-data")
        text = await ana.chooses("choice-data-stored")
        way = "SMS ...0103" if channel == "sms" else "Telegram"
        for part in (ana.said("kind-master"), "2027", way, "m***", "2026", "30"):
            assert part in text, text
        assert "mango7" not in text
        assert PHONE not in text


@everywhere
async def test_erasing_is_asked_twice_and_leaves_nothing_but_the_last_answer(
    tmp_path: Path, channel: str, language: str
) -> None:
    async with reader(tmp_path, channel, language) as ana:
        await ana.says("/settings")
        await ana.chooses("choice-set-data")
        assert ana.said("ask-erase") in await ana.chooses("choice-data-erase")
        assert ana.said("say-nothing-changed") in await ana.chooses("choice-erase-no")
        assert ana.house.all("select count(*) as n from hearing") == [{"n": 1}]
        await ana.says("/settings")
        await ana.chooses("choice-set-data")
        await ana.chooses("choice-data-erase")
        assert ana.said("ask-erase-sure") in await ana.chooses("choice-erase-yes")
        assert ana.said("say-erased", sender="Reminders") in await ana.chooses("choice-erase-sure")

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
        await ana.types("hello?")
        assert len(ana.texts) == heard


@everywhere
async def test_back_cancel_help_and_a_bad_answer_work_in_each_question(
    tmp_path: Path, channel: str, language: str
) -> None:
    async with reader(tmp_path, channel, language) as ana:
        # A chat gets a message a second: each language tries one of the questions there.
        entries = ("code", "second", "ways", "data")
        for entry in entries if channel == "sms" else entries[LANGUAGES.index(language) :][:1]:
            await ana.says("/settings")
            asked = await ana.chooses(f"choice-set-{entry}")
            question = asked.splitlines()[0]
            assert question in await ana.says("/help")
            assert "+1 202" in ana.text or "202-555-0198" in ana.text
            assert question in await ana.says("???" if entry != "code" else "?")
            await ana.says("0" if channel == "sms" else "/back")
            assert ana.said("choice-set-wording") in ana.choices
        if channel == "telegram":
            await ana.says("/settings")
            await ana.chooses("choice-set-code")
            assert ana.said("say-left") in await ana.says("/cancel")


@everywhere
async def test_another_way_is_added_by_a_code_and_put_first(tmp_path: Path, channel: str, language: str) -> None:
    async with reader(tmp_path, channel, language) as ana:
        await ana.says("/settings")
        await ana.chooses("choice-set-ways")
        there = "telegram" if channel == "sms" else "sms"
        text = await ana.chooses(f"choice-ways-{there}")
        code = _code_in(text)
        new = Somebody(ana.house, there, language)
        await new.types(code.lower())
        await _agrees(new)
        assert ana.said("say-way-added") in new.text
        assert new.contact()["id"] == ana.contact()["id"]
        warned = ana.said("say-way-warning", way="", phone="").split("،")[0][:12]
        await until(lambda: warned in ana.texts[-1], "the warning")
        assert _consents(ana.house) == 2

        await new.says("/settings")
        await new.chooses("choice-set-ways")
        await new.chooses("choice-ways-first")
        label = "Telegram" if there == "telegram" else "SMS ...0103"
        assert ana.said("say-first-set") in await new.chooses("choice-who-known", name=label)
        planned = ana.house.all("select distinct channel from message where kind = 'reminder' and next_at is not null")
        assert planned == [{"channel": there}]


def _consents(house: Installation) -> int:
    return len(house.all("select 1 from consent where revoked is null"))


def _code_in(text: str) -> str:
    found = re.search(r"[0-9A-Z]{4}[ -][0-9A-Z]{4}", text)
    assert found, text
    return found.group()


async def _agrees(new: Somebody) -> None:
    """The welcome of somebody new: their language, then yes."""
    await new.hears()
    names = {"en": "English", "es-419": "Español", "ht": "Kreyòl ayisyen", "ar": "العربية"}
    assert new.said("ask-consent-sms" if new.channel == "sms" else "ask-consent", sender="Reminders") in (
        await new.says(names[new.language])
    )
    await new.chooses("choice-agree")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_changed_number_takes_the_old_ones_place_and_the_old_one_is_silent(
    tmp_path: Path, language: str
) -> None:
    async with reader(tmp_path, "sms", language) as ana:
        was = ana.contact()["id"]
        await ana.says("/settings")
        await ana.chooses("choice-set-ways")
        code = _code_in(await ana.chooses("choice-ways-moved"))
        new = Somebody(ana.house, "sms", language, OTHER_PHONE)
        await new.types(code)
        await _agrees(new)
        assert ana.said("say-way-moved") in new.text
        assert new.contact()["id"] == was
        assert ana.contact()["id"] != was
        assert ana.contact()["stopped_how"] == "moved"
        await until(lambda: "...0102" in ana.texts[-1], "the warning")

        heard = len(ana.texts)
        await ana.types("/hearings")
        assert len(ana.texts) == heard
        assert ana.said("kind-master") in await new.says("/hearings")


async def test_a_code_works_once_and_not_where_it_was_shown(tmp_path: Path) -> None:
    async with reader(tmp_path, "sms", "en") as ana:
        await ana.says("/settings")
        await ana.chooses("choice-set-ways")
        code = _code_in(await ana.chooses("choice-ways-moved"))
        assert ana.said("say-way-same") in await ana.says(code)
        for value, answer in ((OTHER_PHONE, "say-way-moved"), ("+12025550104", "say-family-code-wrong")):
            new = Somebody(ana.house, "sms", "en", value)
            await new.types(code)
            await _agrees(new)
            assert ana.said(answer)[:20] in new.text


async def test_a_phone_with_a_case_of_its_own_is_never_joined_silently(tmp_path: Path) -> None:
    def both(db: Database) -> None:
        settle_in(db, "sms", PHONE, "en")
        settle_in(db, "sms", OTHER_PHONE, "en")

    async with installation(tmp_path, before=both, languages=OFFERED) as house:
        ana, bao = Somebody(house, "sms", "en"), Somebody(house, "sms", "en", OTHER_PHONE)
        await ana.says("/settings")
        await ana.chooses("choice-set-ways")
        code = _code_in(await ana.chooses("choice-ways-moved"))
        assert ana.said("say-way-taken") in await bao.says(code)
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

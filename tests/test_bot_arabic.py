"""Arabic from the first hello to the last STOP, by SMS and on Telegram, through the real dialogue."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from bot import intents
from bot.commands import agrees, read_choice, read_command, refuses
from bot.dialogue import Conversation
from messages.catalog import catalogue
from messages.direction import LRI, PDI
from scheduler.hearings import Given
from tests.conversing import FAMILY_HEARING, HEARING, Person, facts, known
from tests.installation import installation

OFFERED = ("en", "es-419", "ar")
DATE = "15 مارس 2027 الساعة 8:30 صباحا"
ANA, BEA = "+12025550101", 70001
REGISTER = intents.Register(
    None, None, "self", "master", Given(datetime(2027, 3, 15, 8, 30), "America/Denver", "Denver", court="DEN")
)
# Latin letters that an Arabic text may hold: names, and what stays in English on purpose.
LEFT_IN_ENGLISH = re.compile(
    r"https?://\S+|acis\S+|www\S+|Courtbell|Telegram|SMS|STOP|HELP|START|USCIS|ICE|check-in|A-number|EOIR|English|"
    r"Español|Kreyòl ayisyen|Denver|El Paso|New York|Miami|Chicago|Houston|Phoenix|Los Angeles|Immigration Court|"
    r"March|AM|PM|am|pm|master|individual|bond|biometrics|Tito|Hello\. This is|\. Which language do you want\?"
)


def arabic_reader(channel: str, **changes: object) -> Person:
    """Somebody new who is asked in Arabic."""
    return Person(facts(channel, **{"language": "ar", "offered": OFFERED, "zone": "America/Denver", **changes}))


def register_by_sms() -> Person:
    """The whole way to a hearing with nothing but numbers, a city and a date."""
    person = arabic_reader("sms")
    for text in ("مرحبا", "3", "1", "1", "1", "denver", DATE, "1"):
        person.types(text)
    return person


def register_on_telegram() -> Person:
    """The same with buttons."""
    person = arabic_reader("telegram")
    person.begins()
    for token in ("lang:ar", "agree:ar", "who:self", "kind:master"):
        person.presses(token)
    person.types("Denver")
    person.types(DATE)
    person.presses(person.token("right:"))
    return person


@pytest.mark.parametrize("walk", [register_by_sms, register_on_telegram])
def test_an_arabic_reader_registers_a_hearing(walk: Callable[[], Person]) -> None:
    person = walk()
    assert person.decided[-1] == REGISTER
    assert person.conversation == Conversation()


def test_the_date_is_read_back_with_weekday_and_month_in_arabic() -> None:
    by_sms = [text for text in register_by_sms().heard if "الاثنين 15 مارس 2027" in text]
    on_telegram = [text for text in register_on_telegram().heard if f"الاثنين {LRI}15{PDI} مارس" in text]
    assert "8:30 AM صباحًا بتوقيت Denver" in by_sms[-1]
    assert f"{LRI}8:30 AM{PDI} صباحًا" in on_telegram[-1]
    assert "هل كل شيء صحيح؟" in by_sms[-1]
    assert "هل كل شيء صحيح؟" in on_telegram[-1]


@pytest.mark.parametrize(
    "date", ["March 15 2027 8:30 AM", "١٥ مارس ٢٠٢٧ ٨:٣٠ صباحًا", "\u200f15 مارس 2027\u200f 8:30 ص"]
)
def test_the_date_may_be_typed_as_on_the_notice_or_with_arabic_digits(date: str) -> None:
    person = arabic_reader("sms")
    for text in ("مرحبا", "3", "1", "1", "1", "denver", date, "1"):
        person.types(text)
    assert person.decided[-1] == REGISTER


@pytest.mark.parametrize("walk", [register_by_sms, register_on_telegram])
def test_all_that_is_heard_is_arabic_and_no_isolate_is_left_open(walk: Callable[[], Person]) -> None:
    for text in walk().heard:
        assert re.search("[\u0621-\u064a]", text), text
        assert not re.findall("[A-Za-z]{2,}", LEFT_IN_ENGLISH.sub("", re.sub(f"[{LRI}{PDI}\u200e]", "", text))), text
        assert text.count(LRI) == text.count(PDI)


@pytest.mark.parametrize("channel", ["sms", "telegram"])
@pytest.mark.parametrize("word", ["توقف", "إيقاف", "أوقفوا الرسائل", "توقف من فضلك", "لا ترسلوا لي رسائل أخرى"])
def test_stop_in_arabic_works_at_any_point_of_a_registration(channel: str, word: str) -> None:
    way = ("مرحبا", "3", "1", "1", "1", "denver", DATE)
    for steps in range(len(way) + 1):
        person = arabic_reader(channel)
        for text in way[:steps]:
            person.types(text)
        person.types(word)
        assert person.decided[-1] == intents.Stop("word"), (steps, person.transcript)
        assert person.facts.stopped
        assert "لن تصلك رسائل أخرى" in person.heard[-1].replace(LRI, "")
        silent = len(person.heard)
        person.types("شكرا")
        assert len(person.heard) == silent


def test_cancel_in_arabic_stops_by_sms_and_drops_the_question_on_telegram() -> None:
    by_sms, on_telegram = (Person(known(channel, language="ar")) for channel in ("sms", "telegram"))
    for person in (by_sms, on_telegram):
        person.types("جلسة جديدة")
        person.types("إلغاء")
    assert by_sms.decided[-1] == intents.Stop("word")
    assert not on_telegram.decided
    assert "حسنًا، تركنا ذلك." in on_telegram.heard[-1]


@pytest.mark.parametrize(
    "sentence", ["هل توقف القاضي عن العمل؟", "متى تتوقف الجلسة؟", "لا أعرف", "أين القائمة الجديدة؟"]
)
def test_a_word_inside_a_sentence_is_no_command(sentence: str) -> None:
    assert read_command(sentence, "sms", "ar") is None


@pytest.mark.parametrize(
    ("said", "command"),
    [
        ("ابدأ", "start"),
        ("مساعدة", "help"),
        ("القائمة", "menu"),
        ("رجوع", "back"),
        ("جلساتي", "hearings"),
        ("إضافة جلسة", "new"),
        ("اللغة", "language"),
        ("الإعدادات", "settings"),
        ("شكرًا", "thanks"),
        ("السلام عليكم", "hello"),
        ("رقم خاطئ", "wrong_number"),
        ("إلغاء الاشتراك", "stop"),
    ],
)
def test_arabic_commands_are_heard_with_all_their_marks(said: str, command: str) -> None:
    assert read_command(said, "telegram", "ar") == command


def test_yes_and_no_are_heard_in_arabic() -> None:
    assert agrees("نعم")
    assert agrees("مُوافِق")
    assert refuses("لا")
    assert read_choice("نعم", [("yes", "نعم، كل شيء صحيح"), ("no", "لا، أريد تغيير شيء")]) == "yes"


def test_the_words_that_the_texts_tell_people_to_send_are_understood() -> None:
    texts = catalogue("ar")
    told = {"say-help": ("توقف", "القائمة"), "ask-consent": ("توقف", "مساعدة"), "say-agreed": ("الإعدادات",)}
    told |= {"rich-stop": ("توقف",), "say-you-are-welcome": ("القائمة",), "say-declined": ("START",)}
    for key, words in told.items():
        shown = texts.text(key, {"sender": "Courtbell", "call": ""})
        for word in words:
            assert word in shown
            assert read_command(word, "telegram", "ar") is not None


@pytest.mark.parametrize("channel", ["sms", "telegram"])
def test_every_command_answers_in_arabic(channel: str) -> None:
    for said in ("القائمة", "جلساتي", "الإعدادات", "اللغة", "جلسة جديدة", "مساعدة", "شكرا", "مرحبا", "؟؟", "رقم خطأ"):
        person = Person(known(channel, language="ar", offered=OFFERED, hearings=(HEARING, FAMILY_HEARING)))
        person.types(said)
        assert re.search("[\u0621-\u064a]{2}", person.heard[-1]), said


async def test_the_running_program_answers_arabic_on_both_channels(tmp_path: Path) -> None:
    async with installation(tmp_path, languages='offered = ["en", "es-419", "ar"]') as house:
        await house.texts(ANA, "السلام عليكم")
        assert "\n3 العربية" in await house.sms(ANA, 1)
        await house.texts(ANA, "3")
        assert "هل يمكننا مراسلتك؟" in await house.sms(ANA, 2)
        await house.texts(ANA, "توقف")
        assert "لن تصلك رسائل أخرى من Reminders" in await house.sms(ANA, 3)

        house.telegram.says(BEA, "/start")
        await house.chat(BEA, 1)
        house.telegram.says(BEA, "العربية")
        assert "استشارة قانونية" in (await house.chat(BEA, 2))["text"]
        house.telegram.says(BEA, "توقف")
        assert f"لن تصلك رسائل أخرى من {LRI}Reminders{PDI}" in (await house.chat(BEA, 3))["text"]
        stopped = house.all("select stopped is not null as stopped from address where value in (?, ?)", ANA, str(BEA))
    assert stopped == [{"stopped": 1}, {"stopped": 1}]

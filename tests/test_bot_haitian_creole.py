"""Haitian Creole from the first text to the confirmed reminder, for people who are represented least often."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import intents
from bot.commands import Command, agrees, read_choice, read_command, refuses
from bot.dialogue import Conversation
from bot.facts import likely_language
from bot.import_against import language_names
from bot.turn import Typed
from messages.render import phrase
from messages.say import Phrase
from messages.segments import segments
from scheduler import simulated_time
from scheduler.hearings import Given
from tests.conversing import HEARING, Person, facts, known
from tests.installation import installation

OFFERED = ("en", "es-419", "ht")
OFFERED_LINE = 'offered = ["en", "es-419", "ht"]'
MARISE = "+12025550103"
TWO_WEEKS_BEFORE = datetime(2026, 12, 1, 15, 0, tzinfo=UTC)
WHOLE_WALK = ("Bonjou", "3", "1", "1", "1", "denver", "2", "1", "15 mas 2027 8:30 nan maten", "1")


def creole(channel: str = "sms", **changes: object) -> Person:
    """Somebody who reads Creole and agreed to messages."""
    return Person(known(channel, **{"language": "ht", "offered": OFFERED, **changes}))


def test_a_registration_by_sms_needs_only_numbers_a_city_and_a_date() -> None:
    person = Person(facts("sms", offered=OFFERED, zone="America/New_York"))

    for text in WHOLE_WALK[:-1]:
        person.types(text)
    assert "lendi 15 mas 2027, 8:30 nan maten, lè Denver" in person.heard[-1]
    person.types(WHOLE_WALK[-1])

    given = Given(datetime(2027, 3, 15, 8, 30), "America/Denver", "Denver", court="DEN")
    assert person.decided[-1] == intents.Register(None, None, "self", "master", given)
    assert person.conversation == Conversation()


def test_every_text_of_the_walk_is_in_the_cheap_alphabet() -> None:
    person = Person(facts("sms", offered=OFFERED, zone="America/New_York", language="ht"))
    for text in WHOLE_WALK:
        person.types(text)
    assert [text for text in person.heard if segments(text).encoding != "GSM-7"] == []


def test_the_consent_that_is_recorded_is_the_creole_text_that_was_shown() -> None:
    person = Person(facts("sms", offered=OFFERED))
    person.types("Bonjou")
    person.types("3")
    shown = person.heard[-1]
    person.types("1")

    assert person.decided[-1] == intents.GiveConsent(shown)
    assert "STOP pou fini" in shown


@pytest.mark.parametrize(
    "text", ["15 mas 2027 8:30 am", "15 mas 2027 a 8:30 nan maten", "lendi 15 mas 2027 8:30 nan maten"]
)
def test_a_date_can_be_typed_as_the_question_shows_it_and_as_we_say_it(text: str) -> None:
    person = creole(zone="America/Denver")
    for said in ("nouvo odyans", "1", "1", "denver", text):
        person.types(said)
    assert "lendi 15 mas 2027, 8:30 nan maten, lè Denver" in person.heard[-1]


def test_each_kind_each_zone_and_the_two_answers_can_be_said_in_words() -> None:
    for prefix, names in {
        "kind": ("master", "individual", "bond", "uscis_biometrics", "uscis_interview", "ice_checkin", "more"),
        "zone": ("eastern", "central", "mountain", "arizona", "pacific", "alaska", "hawaii", "atlantic", "chamorro"),
        "who": ("self", "other"),
        "own": ("same", "other"),
        "wording": ("discreet", "plain"),
    }.items():
        labels = [(name, phrase(Phrase(f"choice-{prefix}-{name}"), "ht")) for name in names]
        assert len({label for _, label in labels}) == len(labels)
        assert [read_choice(label, labels) for _, label in labels] == list(names)


@pytest.mark.parametrize("text", ["Wi", "wi", "Dakò", "Se sa", "Li kòrèk"])
def test_a_yes_is_a_yes(text: str) -> None:
    assert agrees(text)
    assert not refuses(text)


@pytest.mark.parametrize("text", ["Non", "Pa kòrèk", "Se pa sa"])
def test_a_no_is_a_no(text: str) -> None:
    assert refuses(text)
    assert not agrees(text)


@pytest.mark.parametrize(
    "text",
    [
        "SISPANN",
        "sispann tanpri",
        "Tanpri sispann voye mesaj",
        "Sispann ekri m",
        "Pa voye mesaj ban mwen ankò",
        "pa ekri m ankò",
        "M pa vle mesaj ankò",
        "Mwen pa vle resevwa mesaj yo ankò",
        "Retire m sou lis la",
        "kite m trankil",
    ],
)
@pytest.mark.parametrize("channel", ["sms", "telegram"])
def test_stop_works_at_once_in_the_middle_of_a_question(text: str, channel: str) -> None:
    person = creole(channel)
    person.presses("go:new")

    person.types(text)

    assert person.decided == [intents.Stop("word")]
    assert person.heard[-1].startswith("Courtbell: ou p ap resevwa mesaj")
    assert segments(person.heard[-1]).parts == 1


@pytest.mark.parametrize(
    "text", ["Ki lè odyans lan ap sispann?", "Mwen pa bezwen avoka", "Pa gen pwoblèm", "Mwen pa vle rate odyans lan"]
)
def test_a_stop_word_inside_a_sentence_stops_nobody(text: str) -> None:
    assert read_command(text, "sms", "ht") != "stop"


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("èd", "help"),
        ("Mwen bezwen èd", "help"),
        ("meni", "menu"),
        ("REGLAJ", "settings"),
        ("lang", "language"),
        ("odyans mwen yo", "hearings"),
        ("retounen", "back"),
        ("mèsi anpil", "thanks"),
        ("Bonjou", "hello"),
        ("Move nimewo", "wrong_number"),
        ("Ou twonpe w de nimewo", "wrong_number"),
    ],
)
def test_the_words_that_our_texts_ask_for_are_commands(text: str, command: Command) -> None:
    assert read_command(text, "telegram", "ht") == command


def test_who_writes_in_creole_is_greeted_in_creole_where_it_is_offered() -> None:
    for text in ("Bonjou", "Mwen gen yon odyans nan tribinal la", "mèsi"):
        assert likely_language(Typed(text), None, OFFERED) == "ht"
        assert likely_language(Typed(text), None, ("en", "es-419")) == "en"
    assert likely_language(Typed("Hola, tengo una cita"), None, OFFERED) == "es-419"


def test_the_settings_name_the_language_and_change_it() -> None:
    person = creole(hearings=(HEARING,))
    person.types("reglaj")
    assert person.heard[-1].startswith("Lang ou: Kreyòl ayisyen. Mesaj ou yo: kout, san detay.")
    person.types("1")
    person.types("1")
    assert person.decided == [intents.ChooseLanguage("en")]


async def test_a_registration_over_twilio_brings_a_neutral_reminder_and_its_details(tmp_path: Path) -> None:
    async with installation(tmp_path, languages=OFFERED_LINE) as house:
        said = (*WHOLE_WALK[:-2], "15 desanm 2026 8:30 nan maten", "1")
        for count, words in enumerate(said, start=1):
            assert await house.texts(MARISE, words) == 200
            last = await house.sms(MARISE, count)
        assert "mad 15 des, 8:30 nan maten" in last
        assert house.all("select wall, zone from revision") == [{"wall": "2026-12-15T08:30", "zone": "America/Denver"}]

        await simulated_time.advance(house.parts.worker, TWO_WEEKS_BEFORE, house.clock.set)
        reminder = await house.sms(MARISE, len(said) + 1)
        assert "ou gen yon randevou mad 15 des, 8:30 nan maten (Denver)" in reminder
        assert "English" not in reminder
        assert segments(reminder).parts == 1

        assert await house.texts(MARISE, "1") == 200
        details = await house.sms(MARISE, len(said) + 2)
        assert "madi 15 desanm, 8:30 nan maten, lè Denver" in details
        assert "English: Tue Dec 15, 8:30 AM, Denver time" in details
        assert segments(details).parts <= 3

        assert await house.texts(MARISE, "sispann") == 200
        assert "ou p ap resevwa mesaj" in await house.sms(MARISE, len(said) + 3)


def test_a_file_may_call_the_language_by_any_of_its_names() -> None:
    names = language_names(OFFERED)
    assert {names[name] for name in ("kreyol", "kreyol ayisyen", "haitian creole", "creole", "cre", "ht")} == {"ht"}
    assert "ht" not in language_names(("en", "es-419")).values()

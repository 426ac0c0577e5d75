"""`courtbell init`: from nothing to an installation that can begin, and again without harm."""

from __future__ import annotations

import asyncio
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import config as configs
from bot import first_day, first_questions
from bot.first_interview import Unanswered
from bot.first_questions import QUESTIONS, Question
from messages.channel import CHANNELS
from scheduler import office
from scheduler.db import Database, migrate, open_database
from tests.conftest import Clock
from tests.interview import answering
from tests.standin_telegram import StandInTelegram


def silent(question: Question, prompt: bool) -> None:
    return None


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "courtbell.toml"


@pytest.fixture
def begun(file: Path, clock: Clock) -> Iterator[Database]:
    list(first_day.begin(file, {}, clock, answering()))
    db = open_database(configs.load(file, {}).database, clock)
    yield db
    db.close()


def test_init_leaves_a_config_that_loads_with_what_was_answered(begun: Database, file: Path) -> None:
    config = configs.load(file, {})
    assert config.office == configs.Office('The "Office" of the North', "Reminders", "America/Chicago")
    assert config.help_line.phone == "+12025550100"
    assert file.read_text(encoding="utf-8").count("#") == first_day.example().count("#")


def test_init_makes_the_owner_and_an_address_for_alarms_with_its_consent(begun: Database) -> None:
    assert office.staff_is_reachable(begun, CHANNELS)
    row = begun.one("select name, role from staff")
    assert row == {"name": "Carol", "role": "owner"}
    consent = begun.one("select * from consent")
    assert consent is not None
    assert (consent["how"], consent["by_whom"]) == ("init", "Carol")
    assert "SMS" in consent["words"]


def test_what_init_writes_is_for_its_owner_alone(begun: Database, file: Path) -> None:
    for made in (file, file.with_name("courtbell.db"), file.with_name("courtbell.key")):
        assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.with_name("backups").stat().st_mode) == 0o700


def test_after_init_copies_are_made_beside_the_database(file: Path, tmp_path: Path, clock: Clock) -> None:
    said = " ".join(first_day.begin(file, {}, clock, answering()))
    assert "one every 24 hours, 14 are kept" in said
    assert configs.load(file, {}).backup.folder == file.with_name("backups")
    elsewhere = {"COURTBELL_DATABASE_PATH": str(tmp_path / "data" / "office.db")}
    (tmp_path / "data").mkdir()
    list(first_day.begin(tmp_path / "other.toml", elsewhere, clock, answering()))
    assert configs.load(tmp_path / "other.toml", elsewhere).backup.folder == tmp_path / "data" / "backups"


def test_init_again_says_that_no_copies_are_made_and_leaves_it_so(begun: Database, file: Path, clock: Clock) -> None:
    file.write_text(file.read_text(encoding="utf-8").replace('"backups"', '""', 1), encoding="utf-8")
    assert "No copies of the database are made" in " ".join(first_day.begin(file, {}, clock, silent))
    assert configs.load(file, {}).backup.folder is None


def test_after_init_nothing_is_missing_but_a_channel(begun: Database, file: Path) -> None:
    missing = configs.ready_to_run(configs.load(file, {}), office.staff_is_reachable(begun, CHANNELS))
    assert len(missing) == 1 and "telegram.enabled" in missing[0]


def test_init_again_changes_nothing_and_says_what_is_there(begun: Database, file: Path, clock: Clock) -> None:
    file.write_text(file.read_text(encoding="utf-8") + "# mine\n", encoding="utf-8")
    before = file.read_bytes()
    said = " ".join(first_day.begin(file, {}, clock, silent))
    assert "stays as it is" in said and "already" in said
    assert file.read_bytes() == before
    assert begun.one("select count(*) as n from staff") == {"n": 1}


def test_init_makes_nothing_until_all_is_answered(file: Path, clock: Clock) -> None:
    with pytest.raises(Unanswered) as caught:
        list(first_day.begin(file, {}, clock, silent))
    assert str(caught.value) == "--office, --sender, --zone, --help-phone, --owner, --alarm"
    assert list(file.parent.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("office", " "), ("zone", "Chicago"), ("help-phone", "5550100"), ("alarm", "carol"), ("sender", "Ünlü")),
        *(("attorney", "Dan"), ("attorney", "Dan; 5550100"), ("attorney", "Dan; ; English"), ("channels", "mail")),
        *(("languages", "en,tlh"), ("quiet-hours", "9 pm"), ("quiet-hours", "21:00-25:00"), ("encryption", "maybe")),
        *(("telegram-token-file", "token"), ("twilio-sender", "MG42"), ("telegram-mode", "push")),
    ],
)
def test_an_answer_that_cannot_be_is_refused(name: str, value: str) -> None:
    question = next(question for question in QUESTIONS if question.name == name)
    with pytest.raises(ValueError, match=r"\w"):
        question.rule(value)


def test_what_is_not_asked_for_has_its_default(begun: Database, file: Path) -> None:
    config = configs.load(file, {})
    assert config.languages.offered == ("en", "es-419")
    assert f"{config.policy.quiet_from:%H:%M}-{config.policy.quiet_until:%H:%M}" == "21:00-08:00"
    assert config.attorneys == () and len(config.database.key) == 64


def test_every_answer_stands_in_the_config(file: Path, clock: Clock) -> None:
    people = (
        "Dan O'Neil; +1 202 555 0110; English, Spanish; Mon-Fri 9-17",
        "Ana; +1 202 555 0111",
        "Ana; +12025550111",
    )
    answers = answering(
        *people, languages="es-419, en,ht", quiet_hours="20:00 - 9:00", help_hours="Mon 9-12", encryption="no"
    )
    list(first_day.begin(file, {}, clock, answers))
    config = configs.load(file, {})
    assert config.languages.offered == ("es-419", "en", "ht")
    assert (config.policy.quiet_from.hour, config.policy.quiet_until.hour) == (20, 9)
    assert config.help_line.hours == "Mon 9-12" and config.database.key == ""
    dan, ana = config.attorneys
    assert (dan.key, dan.name, dan.phone, dan.hours) == ("dan_o_neil", "Dan O'Neil", "+12025550110", "Mon-Fri 9-17")
    assert (ana.key, ana.languages, ana.checked_on) == ("ana", "", "2026-11-02")


def test_quiet_hours_that_leave_no_day_leave_nothing_behind(file: Path, clock: Clock) -> None:
    with pytest.raises(configs.ConfigError):
        list(first_day.begin(file, {}, clock, answering(quiet_hours="8:00-8:00")))
    assert list(file.parent.iterdir()) == []


def test_run_again_init_adds_what_is_new_and_keeps_what_stands(begun: Database, file: Path, clock: Clock) -> None:
    before = file.read_text(encoding="utf-8")
    answers = answering("Ana; +1 202 555 0111", languages="en,ht", office="Another office", encryption="no")
    said = " ".join(first_day.begin(file, {}, clock, answers))
    config = configs.load(file, {})
    assert "office.name stays as it stands" in said and "what it lacked" in said
    assert config.office.name == 'The "Office" of the North' and len(config.database.key) == 64
    assert config.languages.offered == ("en", "ht") and [each.name for each in config.attorneys] == ["Ana"]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    gone = [line for line in before.splitlines() if line not in file.read_text(encoding="utf-8").splitlines()]
    assert len(gone) == 1 and gone[0].startswith("offered = ")


def test_a_config_written_by_hand_gets_what_it_lacks(file: Path, clock: Clock) -> None:
    file.write_text('[office]\nname = "By hand"\n', encoding="utf-8")
    list(first_day.begin(file, {}, clock, answering()))
    config = configs.load(file, {})
    assert (config.office.name, config.office.sender) == ("By hand", "Reminders")
    assert config.help_line.phone == "+12025550100"


def test_alarms_by_telegram_wait_until_there_is_a_bot(file: Path, clock: Clock) -> None:
    said = " ".join(first_day.begin(file, {}, clock, answering(alarm="Telegram")))
    assert "run `courtbell init` again" in said


@pytest.mark.parametrize(("channels", "alarm"), [("telegram", "+1 202 555 0101"), ("sms", "telegram")])
def test_alarms_go_over_a_channel_that_is_on(file: Path, clock: Clock, channels: str, alarm: str) -> None:
    with pytest.raises(ValueError, match="is not on"):
        list(first_day.begin(file, {}, clock, answering(channels=channels, alarm=alarm), online=False))
    assert list(file.parent.iterdir()) == []


async def test_pressing_start_makes_the_owner_reachable_and_leaves_the_update_for_run(file: Path, clock: Clock) -> None:
    async with StandInTelegram() as telegram:
        list(first_day.begin(file, {}, clock, answering(alarm="telegram")))
        switch_telegram_on(file, telegram.url)
        environ = {"COURTBELL_TELEGRAM_TOKEN": telegram.token}
        steps = first_day.begin(file, environ, clock, answering(alarm="telegram"))
        said = []
        while sentence := await asyncio.to_thread(next, steps, None):
            said.append(sentence)
            if "?start=" in sentence:
                assert "https://t.me/office_reminders_bot?start=staff-" in sentence
                payload = sentence.partition("?start=")[2].split()[0]
                telegram.says(77, "/start staff-of-somebody-else")
                telegram.says(78, f"/start {payload}")
        assert "Alarms go to that chat on Telegram." in said
        left = await asyncio.to_thread(addresses, file, clock)
        assert left == [("telegram", "78")]


def switch_telegram_on(file: Path, api_url: str) -> None:
    text = file.read_text(encoding="utf-8").replace("[telegram]\nenabled = false", "[telegram]\nenabled = true")
    file.write_text(text.replace("https://api.telegram.org", api_url), encoding="utf-8")


def addresses(file: Path, clock: Clock) -> list[tuple[str, str]]:
    db = open_database(configs.load(file, {"COURTBELL_TELEGRAM_TOKEN": "1234:token"}).database, clock)
    try:
        assert migrate(db) == []
        return [(row["channel"], row["value"]) for row in db.all("select channel, value from address")]
    finally:
        db.close()


def test_what_americans_call_their_zone_and_their_spanish_is_understood() -> None:
    assert (first_questions.zone("Eastern"), first_questions.zone("pacific")) == (
        "America/New_York",
        "America/Los_Angeles",
    )
    assert first_questions.languages("en,es, pt") == ["en", "es-419", "pt-BR"]
    for wrong, rule in (("Mars", first_questions.zone), ("zh", first_questions.languages)):
        with pytest.raises(ValueError, match=r"Eastern time|zh-Hans"):
            rule(wrong)

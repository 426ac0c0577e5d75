from __future__ import annotations

import asyncio
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import config as configs
from bot import first_day
from bot.first_day import Question, Unanswered
from messages.channel import CHANNELS
from scheduler import office
from scheduler.db import Database, migrate, open_database
from tests.conftest import Clock
from tests.standin_telegram import StandInTelegram

ANSWERS = {
    "office": 'The "Office" of the North',
    "sender": "Reminders",
    "zone": "America/Chicago",
    "help-phone": "+1 202 555 0100",
    "owner": "Carol",
    "alarm": "+1 202 555 0101",
}


def answering(**other: str) -> first_day.Ask:
    answers = ANSWERS | {name.replace("_", "-"): value for name, value in other.items()}

    def ask(question: Question) -> str:
        return question.rule(answers[question.name])

    return ask


def silent(question: Question) -> str:
    raise Unanswered([question])


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
    [("office", " "), ("zone", "Chicago"), ("help-phone", "5550100"), ("alarm", "carol"), ("sender", "Ünlü")],
)
def test_an_answer_that_cannot_be_is_refused(name: str, value: str) -> None:
    question = next(question for question in first_day.QUESTIONS if question.name == name)
    with pytest.raises(ValueError, match=r"something|zone|number|letters"):
        question.rule(value)


def test_alarms_by_telegram_wait_until_there_is_a_bot(file: Path, clock: Clock) -> None:
    said = " ".join(first_day.begin(file, {}, clock, answering(alarm="Telegram")))
    assert "run `courtbell init` again" in said


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

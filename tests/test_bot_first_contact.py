"""The first talk with the providers: `courtbell init` between their stand-ins, and at a terminal."""

from __future__ import annotations

import asyncio
import os
import pty
import re
import stat
import subprocess
import sys
import tomllib
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot import config as configs
from bot import first_day, telegram_profile
from bot.commands import read_command
from bot.first_interview import Ask, Unanswered
from messages.catalog import languages_available
from tests.conftest import Clock
from tests.corpora import giveaways
from tests.installation import RunningClock
from tests.interview import ANSWERS, answering
from tests.standin_telegram import StandInTelegram
from tests.standin_twilio import ACCOUNT_SID, AUTH_TOKEN, SENDER, StandInTwilio, refusal

ROOT = Path(__file__).parent.parent
PUBLIC = "https://office.example"
ALARM = ANSWERS["alarm"].replace(" ", "")


@pytest.fixture
async def telegram() -> AsyncIterator[StandInTelegram]:
    async with StandInTelegram() as standing_in:
        yield standing_in


@pytest.fixture
async def twilio() -> AsyncIterator[StandInTwilio]:
    async with StandInTwilio() as standing_in:
        standing_in.sms_url = f"{PUBLIC}/twilio/sms"
        yield standing_in


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "courtbell.toml"


def both(telegram: StandInTelegram, twilio: StandInTwilio, **other: str) -> Ask:
    """Everything that both channels need."""
    answers = {
        "channels": "telegram,sms",
        "telegram_token_file": telegram.token,
        "telegram_api_url": telegram.url,
        "twilio_account_sid": ACCOUNT_SID,
        "twilio_token_file": AUTH_TOKEN,
        "twilio_sender": SENDER,
        "twilio_api_url": twilio.url,
        "public_url": PUBLIC,
        "languages": "en,es-419,ht,zh-Hans,zh-Hant,fil",
    }
    return answering(**(answers | other))


def text_of(file: Path) -> str:
    return file.read_text(encoding="utf-8")


async def begin(file: Path, clock: Clock, ask: Ask, **environ: str) -> tuple[str, bool]:
    """All that was said, and whether all is well."""

    def run() -> tuple[str, bool]:
        said, steps = [], first_day.begin(file, environ, clock, ask)
        while True:
            try:
                said.append(next(steps))
            except StopIteration as end:
                return "\n".join(said), bool(end.value)

    return await asyncio.to_thread(run)


async def test_one_run_sets_up_both_channels_and_ends_with_a_test_message(
    file: Path, clock: Clock, telegram: StandInTelegram, twilio: StandInTwilio
) -> None:
    said, good = await begin(file, clock, both(telegram, twilio))
    assert good, said
    config = configs.load(file, {})
    assert (config.telegram.enabled, config.telegram.token) == (True, telegram.token)
    assert (config.twilio.enabled, config.twilio.auth_token, config.twilio.sender) == (True, AUTH_TOKEN, SENDER)
    for name in ("telegram.token", "twilio.auth_token"):
        assert stat.S_IMODE((file.parent / name).stat().st_mode) == 0o600
    assert telegram.token not in said + text_of(file) and AUTH_TOKEN not in said
    assert f"{PUBLIC}/twilio/sms" in said
    (test,) = twilio.sent_to(ALARM)
    assert "This is a test" in test["body"] and f"went to {ALARM}" in said


async def test_the_bot_shows_itself_in_every_language_that_is_offered(
    file: Path, clock: Clock, telegram: StandInTelegram, twilio: StandInTwilio
) -> None:
    await begin(file, clock, both(telegram, twilio))
    assert telegram.name == "Reminders"
    assert telegram.commands.keys() == telegram.about.keys() == telegram.descriptions.keys()
    assert set(telegram.about) == {"", "en", "es", "ht", "zh", "tl"}
    assert telegram.about[""] == telegram.about["en"] and "citas" in telegram.about["es"]
    assert telegram.about["zh"] == telegram_profile.faces(["zh-Hans"])[0].about
    assert all(read_command(f"/{each['command']}", "telegram", "en") for each in telegram.commands["es"])


async def test_a_profile_that_telegram_has_is_not_told_again(
    file: Path, clock: Clock, telegram: StandInTelegram, twilio: StandInTwilio
) -> None:
    await begin(file, clock, both(telegram, twilio))
    telegram.about.clear()
    said, good = await begin(file, clock, answering())
    assert good and telegram.about == {} and "stays as it is" in said
    assert len(twilio.sent_to(ALARM)) == 1, "and nobody is written to again"


async def test_by_webhook_telegram_is_told_where_with_a_secret_that_init_makes(
    file: Path, clock: Clock, telegram: StandInTelegram, twilio: StandInTwilio
) -> None:
    said, good = await begin(file, clock, both(telegram, twilio, telegram_mode="webhook"))
    assert good and f"Telegram brings updates to {PUBLIC}" in said
    assert telegram.webhook["url"] == f"{PUBLIC}/telegram"
    secret = configs.load(file, {}).telegram.webhook_secret
    assert telegram.webhook["secret_token"] == secret and len(secret) > 30


async def test_a_token_that_telegram_refuses_is_not_kept(file: Path, clock: Clock, telegram: StandInTelegram) -> None:
    ask = answering(
        channels="telegram", telegram_token_file="1234:no-such-bot", alarm="telegram", telegram_api_url=telegram.url
    )
    with pytest.raises(ValueError, match="refused this one") as caught:
        await begin(file, clock, ask)
    assert "no-such-bot" not in str(caught.value)
    assert list(file.parent.iterdir()) == []


async def test_an_auth_token_that_twilio_refuses_is_not_kept(
    file: Path, clock: Clock, telegram: StandInTelegram, twilio: StandInTwilio
) -> None:
    with pytest.raises(ValueError, match="Twilio refused it"):
        await begin(file, clock, both(telegram, twilio, twilio_token_file="some-other-token"))
    assert list(file.parent.iterdir()) == []


async def test_a_channel_is_added_later_with_its_secret_from_the_environment(
    file: Path, clock: Clock, telegram: StandInTelegram
) -> None:
    await begin(file, clock, answering())
    more = answering(channels="telegram", telegram_api_url=telegram.url)
    ask: Ask = lambda question, prompt: None if question.name == "alarm" else more(question, prompt)  # noqa: E731
    said, good = await begin(file, clock, ask, COURTBELL_TELEGRAM_TOKEN=telegram.token)
    assert "what it lacked" in said and telegram.name == "Reminders"
    assert not good and "`courtbell init --alarm telegram`" in said, "for SMS, where alarms went, is not on"
    raw = tomllib.loads(text_of(file))["telegram"]
    assert raw["enabled"] is True and "token_file" not in raw


async def test_what_a_channel_needs_is_asked_for_at_once(file: Path, clock: Clock) -> None:
    with pytest.raises(Unanswered) as caught:
        await begin(file, clock, answering(channels="telegram,sms", telegram_mode="webhook"))
    wanted = "--telegram-token-file, --twilio-account-sid, --twilio-token-file, --twilio-sender, --public-url"
    assert str(caught.value) == wanted
    assert list(file.parent.iterdir()) == []


async def test_providers_that_cannot_be_reached_leave_the_set_up_and_a_problem(file: Path, clock: Clock) -> None:
    nowhere = {"telegram_token_file": "1234:token", "telegram_api_url": "http://127.0.0.1:9"}
    ask = answering(channels="telegram", alarm="telegram", **nowhere)
    said, good = await begin(file, clock, ask)
    assert not good and said.count("PROBLEM ") == 1 and "PROBLEM  telegram: the bot cannot be reached" in said
    assert configs.load(file, {}).telegram.token == "1234:token"


async def test_texts_that_go_elsewhere_are_a_problem_that_says_where_they_should_go(
    file: Path, clock: Clock, telegram: StandInTelegram, twilio: StandInTwilio
) -> None:
    twilio.sms_url = "https://elsewhere.example/sms"
    said, good = await begin(file, clock, both(telegram, twilio))
    assert not good and "elsewhere.example" in said and said.count(f"{PUBLIC}/twilio/sms") == 1
    assert telegram.name == "Reminders" and len(twilio.sent_to(ALARM)) == 1, "and the rest is set up"


async def test_a_bot_with_a_telling_name_gets_the_offices(
    file: Path, clock: Clock, telegram: StandInTelegram, twilio: StandInTwilio
) -> None:
    telegram.name = "Court Reminders"
    _, good = await begin(file, clock, both(telegram, twilio))
    assert good and telegram.name == "Reminders"
    telegram.name = "Immigration help"
    _, good = await begin(file, clock, both(telegram, twilio))
    assert good and telegram.name == "Reminders", "also when somebody renames it later"


async def test_the_test_message_is_tried_again_until_one_went_out(
    file: Path, telegram: StandInTelegram, twilio: StandInTwilio
) -> None:
    clock = RunningClock()
    twilio.misbehave(refusal(21606), ALARM)
    said, good = await begin(file, clock, both(telegram, twilio))
    assert not good and "PROBLEM  test message" in said and "mend what is a PROBLEM" in said
    clock.set(clock() + timedelta(minutes=5))
    said, good = await begin(file, clock, answering())
    assert good and "A test message went" in said


@pytest.mark.parametrize("language", languages_available())
def test_what_telegram_shows_of_the_bot_is_short_and_gives_nothing_away(language: str) -> None:
    telling = giveaways().get(language, ["court", "hearing", "judge", "immigra"])
    (face, *_) = telegram_profile.faces([language])
    assert len(face.about) <= 120 and len(face.description) <= 512
    shown = " ".join([face.about, face.description, *(said for _, said in face.commands)])
    assert not re.search("|".join(map(re.escape, telling)), shown, re.IGNORECASE)
    assert all(1 <= len(said) <= 256 for _, said in face.commands)


def test_at_a_terminal_it_explains_asks_again_and_hides_what_is_secret(tmp_path: Path) -> None:
    typed = [
        *("The Office", "Court reminders", "Reminders", "America/Chicago", "+1 202 555 0100", "", ""),
        *("", "", "telegram", "4200000001:typed-at-the-terminal", "", "", "Carol", "+1 202 555 0101", "telegram"),
    ]
    ours, theirs = pty.openpty()
    command = [sys.executable, "-P", "-c", "import sys; from bot.cli import main; sys.exit(main(sys.argv[1:]))"]
    told = subprocess.Popen(
        [*command, "init", "--offline"],
        cwd=tmp_path,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        start_new_session=True,
    )
    os.close(theirs)
    shown = b""
    for line in typed:
        while not re.search(rb": $", shown.splitlines()[-1] if shown.strip() else b"") or shown.endswith(b"\n"):
            shown += os.read(ours, 4096)
        os.write(ours, f"{line}\n".encode())
        shown += b"\n"
    while told.poll() is None:
        try:
            shown += os.read(ours, 4096)
        except OSError:
            break
    os.close(ours)
    text = shown.decode()
    assert told.wait() == 0, text
    assert "@BotFather" in text and "[21:00-8:00]" in text
    assert "neutral: 'Court'" in text and "SMS is not on" in text, "and then it asks again"
    assert "typed-at-the-terminal" not in text
    config = configs.load(tmp_path / "courtbell.toml", {})
    assert (config.office.sender, config.telegram.token) == ("Reminders", "4200000001:typed-at-the-terminal")

"""`courtbell init`: a config, a database, the owner's account and an alarm address. It overwrites nothing."""

from __future__ import annotations

import asyncio
import json
import os
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib import resources
from pathlib import Path

from telegram.error import TelegramError

from bot import config as configs
from bot import config_rules, key_file, staff_link
from bot.alarm_link import chat_that_starts
from bot.app import prepare
from bot.cli_options import INIT
from bot.config import Config
from bot.health_online import who_is_the_bot
from messages.channel import CHANNELS
from scheduler import office, people
from scheduler.db import Database, open_database

LINK_LIFE = timedelta(days=7)
KEY_FILE = "courtbell.key"
TELEGRAM = "telegram"


@dataclass(frozen=True, slots=True)
class Question:
    """Something that only the owner knows. `rule` returns the answer as it is kept, or raises ValueError."""

    name: str
    text: str
    rule: Callable[[str], str]


class Unanswered(Exception):
    """A question that nobody answered. `questions`: those that are open."""

    def __init__(self, questions: list[Question]) -> None:
        super().__init__(", ".join(f"--{question.name}" for question in questions))
        self.questions = questions


Ask = Callable[[Question], str]


def _alarm(value: str) -> str:
    if value.lower() == TELEGRAM:
        return TELEGRAM
    try:
        return config_rules.phone(value)
    except ValueError as error:
        raise ValueError(f'{error}, or "telegram"') from None


def _some(rule: Callable[[str], str]) -> Callable[[str], str]:
    def filled(value: str) -> str:
        if not value.strip():
            raise ValueError("something: it cannot stay empty")
        return rule(value.strip())

    return filled


def _question(name: str, rule: Callable[[str], str]) -> Question:
    about = INIT[name]
    return Question(name, about[0].upper() + about[1:], _some(rule))


OFFICE = (
    _question("office", config_rules.line),
    _question("sender", config_rules.sender),
    _question("zone", config_rules.zone),
    _question("help-phone", config_rules.phone),
)
OWNER = (_question("owner", config_rules.line), _question("alarm", _alarm))
QUESTIONS = (*OFFICE, *OWNER)
_KEYS = {
    "office": (("office", "name"), ("help_line", "name")),
    "sender": (("office", "sender"),),
    "zone": (("office", "zone"),),
    "help-phone": (("help_line", "phone"),),
}


def begin(file: Path, environ: Mapping[str, str], now: Callable[[], datetime], ask: Ask) -> Iterator[str]:
    """Make what is missing; a sentence for each thing made or found.

    Raises Unanswered before anything is made, ConfigError, DatabaseError.
    """
    answers: dict[str, str] = {}
    if file.exists():
        yield f"The config {file} is there already, and stays as it is."
    else:
        answers = _answers(QUESTIONS, ask)
        _write_private(file, filled_in(example(), answers))
        yield f"Wrote the config {file}, readable by you alone."
    if made := key_file.make_missing(file, environ):
        yield f"Made {made}, the key of the database. Keep a copy of it apart: without it nothing can be read."
    config = configs.load(file, environ)
    place = config.database.path
    if place.exists():
        yield f"The database {place} is there already."
    else:
        _write_private(place, "")
        yield f"Made the database {place}, readable by you alone."
    db = open_database(config.database, now)
    try:
        prepare(db, config)
        yield from _owner(db, config, answers, ask)
    finally:
        db.close()
    yield _next_step(config)


def example() -> str:
    """The example config: it ships inside the package, and stands beside it in a checkout."""
    shipped = resources.files("bot").joinpath("config.example.toml")
    if shipped.is_file():
        return shipped.read_text(encoding="utf-8")
    return Path(__file__).parent.with_name("config.example.toml").read_text(encoding="utf-8")


def filled_in(text: str, answers: Mapping[str, str]) -> str:
    """The example config with these answers in it, comments and all."""
    for name, places in _KEYS.items():
        for section, key in places:
            text = _with_value(text, section, key, answers[name])
    text = _with_value(text, "database", "key", KEY_FILE)
    return text.replace(f'\nkey = "{KEY_FILE}"     ', f'\nkey_file = "{KEY_FILE}"', 1)


def _with_value(text: str, section: str, key: str, value: str) -> str:
    # A string of JSON is one of TOML too.
    said = json.dumps(value, ensure_ascii=False)

    def put(found: re.Match[str]) -> str:
        return found[1] + said + " " * max(1, len(found[2]) + 2 - len(said))

    text, changed = re.subn(rf'(?ms)(^\[{section}\][^\[]*?^{key} = )""( *)', put, text, count=1)
    if not changed:
        raise ValueError(f"the example config has no empty {section}.{key}")
    return text


def _answers(questions: tuple[Question, ...], ask: Ask) -> dict[str, str]:
    answers: dict[str, str] = {}
    open_ones: list[Question] = []
    for question in questions:
        try:
            answers[question.name] = ask(question)
        except Unanswered:
            open_ones.append(question)
    if open_ones:
        raise Unanswered(open_ones)
    return answers


def _owner(db: Database, config: Config, answers: Mapping[str, str], ask: Ask) -> Iterator[str]:
    if office.staff_is_reachable(db, CHANNELS):
        yield "A member of staff can be reached with alarms already."
        return
    known = db.one("select name from staff where role = 'owner' and removed is null order by id")
    answers = answers or _answers(OWNER[1:] if known else OWNER, ask)
    name, alarm = known["name"] if known else answers["owner"], answers["alarm"]
    staff = office.add_staff(db, name, "owner")
    yield f"{name} has the owner's account."
    if alarm != TELEGRAM:
        _keep_address(db, staff, name, "sms", alarm, config)
        yield f"Alarms go to {alarm} by SMS."
    elif not config.telegram.enabled:
        yield f"For alarms on Telegram, set its token and `enabled` in {config.file}; then run `courtbell init` again."
    else:
        yield from _by_telegram(db, staff, name, config)


def _by_telegram(db: Database, staff: int, name: str, config: Config) -> Iterator[str]:
    """The owner presses Start, and so proves which chat is theirs."""
    start = staff_link.invite(db, staff, LINK_LIFE)
    try:
        bot = asyncio.run(who_is_the_bot(config.telegram)).username
        yield f"To get alarms on Telegram, open https://t.me/{bot}?start={start} and press Start. Waiting for it …"
        chat = asyncio.run(chat_that_starts(config.telegram, start))
    except TelegramError as error:
        # The text of some of PTB's errors quotes the token.
        yield f"Telegram cannot be asked ({type(error).__name__}): see `courtbell check --online`, then run this again."
        return
    if chat is None:
        yield "Nobody pressed Start. Run `courtbell init` again when you are ready."
        return
    _keep_address(db, staff, name, TELEGRAM, chat, config)
    yield "Alarms go to that chat on Telegram."


def _keep_address(db: Database, staff: int, name: str, channel: str, value: str, config: Config) -> None:
    zone = config.office.zone or "UTC"
    with db.transaction():
        contact, address = people.contact_at(db, channel, value) or people.new_contact(
            db, channel, value, language="en", zone=zone, wording="plain"
        )
        people.give_consent(db, address.id, scope="case", how="init", by=name, words=OWNER[1].text)
        office.link_staff(db, staff, contact.id)


def _next_step(config: Config) -> str:
    if config.telegram.enabled or config.twilio.enabled:
        return "Next: `courtbell check --online`, then `courtbell run`."
    return f"Next: switch on [telegram] or [twilio] in {config.file}, then run `courtbell check --online`."


def _write_private(file: Path, text: str) -> None:
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as out:
        out.write(text)

"""`courtbell init`: a config, a database, the owner's account and an alarm address; then it asks the providers.

It overwrites nothing, and may be run again at any time: to add a channel, or to bring the bot's texts up to date.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator, Iterator, Mapping
from datetime import datetime, timedelta
from importlib import resources
from pathlib import Path

from telegram.error import TelegramError

from bot import app, first_contact, health_online, key_file, staff_link, telegram_profile
from bot import config as configs
from bot.alarm_link import chat_that_starts
from bot.config import Config
from bot.config_keys import OPTIONS
from bot.first_interview import Ask, Interview, Outcome, Unanswered
from bot.first_questions import ALARM, OWNER, TELEGRAM, alarm_over
from bot.health_online import who_is_the_bot
from bot.private_files import refuse_root
from bot.sms_in import SMS_PATH
from messages.channel import CHANNELS
from messages.say import Say
from scheduler import office, outbox, people
from scheduler.db import Database, open_database
from scheduler.disk import put
from scheduler.encryption import new_key
from scheduler.outbox import ANSWERS

LINK_LIFE = timedelta(days=7)


def begin(
    file: Path, environ: Mapping[str, str], now: Callable[[], datetime], ask: Ask, *, online: bool = True
) -> Generator[str, None, bool]:
    """Make what is missing; a sentence for each thing made, found, or wrong. Returns whether nothing is wrong.

    `online`: whether the providers are asked. Raises Unanswered before anything is made, ConfigError, DatabaseError.
    """
    refuse_root(file)
    answers = yield from _config(file, environ, now, ask, online)
    if made := key_file.make_missing(file, environ):
        yield f"Made {made}, the key of the database. Keep a copy of it apart: without it nothing can be read."
    config = configs.load(file, environ)
    yield _database(config)
    yield from _copies(config)
    db = open_database(config.database, now)
    try:
        app.prepare(db, config)
        known = office.staff_is_reachable(db, configs.channels_of(config))
        good = yield from _owner(db, config, answers, ask, online)
        if online:
            good = (yield from _providers(db, config, now, not known)) and good
    finally:
        db.close()
    yield _next_step(config, good)
    return good


def example() -> str:
    """The example config: it ships inside the package, and stands beside it in a checkout."""
    shipped = resources.files("bot").joinpath("config.example.toml")
    if shipped.is_file():
        return shipped.read_text(encoding="utf-8")
    return Path(__file__).parent.with_name("config.example.toml").read_text(encoding="utf-8")


def _config(
    file: Path, environ: Mapping[str, str], now: Callable[[], datetime], ask: Ask, online: bool
) -> Generator[str, None, Outcome]:
    """The config as it is answered, written only when it can be loaded."""
    fresh = not file.exists()
    before = example() if fresh else file.read_text(encoding="utf-8")
    answers = Interview(before, file, fresh, environ, ask, online).hold(now().date())
    _look_through(answers, file, environ)
    for name, (_, secret) in answers.secrets.items():
        put(file.parent / name, f"{secret}\n")
        yield f"Wrote {file.parent / name}, readable by you alone."
    if fresh:
        put(file, answers.text)
        yield f"Wrote the config {file}, readable by you alone."
    elif answers.text == before:
        yield f"The config {file} is there already, and stays as it is."
    else:
        _rewrite(file, answers.text)
        yield f"Added to the config {file} what it lacked."
    yield from answers.kept
    return answers


def _look_through(answers: Outcome, file: Path, environ: Mapping[str, str]) -> None:
    """Raises ConfigError for a config that could not be loaded. The files of its secrets need not be there yet."""
    place = key_file.named_in(answers.text, file, environ)
    secrets = dict(answers.secrets.values()) | ({"database.key": new_key()} if place and not place.exists() else {})
    coming = {option.environment: secrets[option.key] for option in OPTIONS if option.key in secrets}
    configs.parse(answers.text, {**environ, **coming}, file)


def _copies(config: Config) -> Iterator[str]:
    """The folder of the copies, and what is made there."""
    folder, made = config.backup.folder, config.backup
    if config.database.url:
        return
    if folder is None:
        yield f"No copies of the database are made: set folder under [backup] in {config.file}."
        return
    if not folder.exists():
        folder.mkdir(mode=0o700, parents=True)
        yield (
            f"Made {folder}, open to you alone, for copies of the database: one every {made.every_hours} hours, "
            f"{made.keep} are kept. Another disk is better: see [backup] in the config."
        )


def _rewrite(file: Path, text: str) -> None:
    """In one step, and with the rights that the file has."""
    beside = file.with_name(f"{file.name}.new")
    beside.unlink(missing_ok=True)
    put(beside, text)
    beside.chmod(file.stat().st_mode & 0o777)
    beside.replace(file)


def _database(config: Config) -> str:
    """The database's file, made if need be, and a sentence about it."""
    place = config.database.path
    if config.database.url:
        return f"The database is {config.database.said}."
    if place.exists():
        return f"The database {place} is there already."
    put(place, "")
    return f"Made the database {place}, readable by you alone."


def _owner(db: Database, config: Config, answers: Outcome, ask: Ask, online: bool) -> Generator[str, None, bool]:
    """The owner's account, and where alarms reach them. Returns whether they do, or will once what was said is done."""
    on = configs.channels_of(config)
    if office.staff_is_reachable(db, on or CHANNELS):
        yield "A member of staff can be reached with alarms already."
        return True
    known = db.one("select name from staff where role = 'owner' and removed is null order by id")
    name = known["name"] if known else answers.owner or ask(OWNER, True)
    alarm = answers.alarm or ask(alarm_over(on), True)
    if known and not alarm:
        other = "--alarm telegram" if TELEGRAM in on else '--alarm "+1 …"'
        yield f"PROBLEM  alarms: they reach nobody over a channel that is on: `courtbell init {other}` changes that"
        return False
    if missing := [question for question, said in ((OWNER, name), (ALARM, alarm)) if not said]:
        raise Unanswered(missing)
    staff = office.add_staff(db, name, "owner")
    yield f"{name} has the owner's account."
    if alarm != TELEGRAM:
        _keep_address(db, staff, name, "sms", alarm, config)
        yield f"Alarms go to {alarm} by SMS{'' if 'sms' in on else ', once SMS is on'}."
        return True
    if not config.telegram.enabled:
        yield f"For alarms on Telegram, set its token and `enabled` in {config.file}; then run `courtbell init` again."
    elif not online:
        yield "For alarms on Telegram, run `courtbell init --alarm telegram` again, without --offline."
    else:
        yield from _by_telegram(db, staff, name, config)
    return True


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
        people.give_consent(db, address.id, scope="case", how="init", by=name, words=ALARM.text)
        office.link_staff(db, staff, contact.id)


def _providers(db: Database, config: Config, now: Callable[[], datetime], first: bool) -> Generator[str, None, bool]:
    """Make the bot show itself, ask those that are on whether all is well, and write to the owner: when `first` nobody
    could be reached, and as long as nothing has ever gone out."""
    if not configs.channels_of(config):
        return True
    trouble = (yield from _telegram(db, config)) if config.telegram.enabled else ""
    findings = asyncio.run(health_online.ask_providers(config))
    yield from map(str, findings)
    answering: dict[str, bool] = {}  # what each provider says first: whether it knows us at all
    for finding in findings:
        answering.setdefault(finding.about, finding.ok)
    if trouble and answering["telegram"]:
        yield trouble
    good = not trouble and all(finding.ok for finding in findings)
    door = f"{config.web.public_url}{SMS_PATH}"
    if config.twilio.enabled and not any(door in f"{finding.said}{finding.mend}" for finding in findings):
        yield f"In Twilio's console, let incoming messages of your numbers go to {door} (webhook, HTTP POST)."
    wanted = first or not db.one("select 1 from message where state = 'sent'")
    if wanted and all(answering.values()) and office.staff_is_reachable(db, configs.channels_of(config)):
        good = (yield from _test_message(db, config, now)) and good
    return good


def _telegram(db: Database, config: Config) -> Generator[str, None, str]:
    """Give the bot its name, texts and commands, and tell where updates go. Returns what kept us from it, or ""."""
    name, faces = config.office.sender, telegram_profile.faces(config.languages.offered)
    mark = telegram_profile.mark_of(int(config.telegram.token.partition(":")[0]), name, faces)
    try:
        renamed = asyncio.run(who_is_the_bot(config.telegram)).first_name != name
        if renamed or telegram_profile.shown_last(db) != mark:
            asyncio.run(first_contact.show_profile(config.telegram, name, faces))
            telegram_profile.note(db, mark)
            yield f"The bot is called {name!r}, and has its texts and commands in {len(faces) - 1} languages."
        asyncio.run(first_contact.open_door(config.telegram, config.web.public_url))
    except TelegramError as error:
        return f"PROBLEM  telegram: the bot could not be set up ({type(error).__name__}); run this again in a while"
    return ""


def _test_message(db: Database, config: Config, now: Callable[[], datetime]) -> Generator[str, None, bool]:
    if not db.one("select 1 from message where key like 't:%' and next_at is not null"):
        with db.transaction():
            outbox.tell_staff(db, f"t:{db.now_ms()}", Say("staff-test"), urgency=ANSWERS)
    if db.one("select 1 from message where kind <> 'staff' and next_at <= ?", db.now_ms()):
        yield "Messages wait to be sent, so the test message goes out with them, when `courtbell run` runs."
        return True
    asyncio.run(app.send_what_is_due(config, now))
    row = db.one(
        "select message.state, address.value, attempt.reason from message"
        " left join address on address.id = message.address_id left join attempt on attempt.message_id = message.id"
        " where message.key like 't:%' order by message.id desc, attempt.id desc"
    )
    if row is not None and row["state"] == "sent":
        yield f"A test message went to {row['value']}. If it does not arrive, `courtbell outbox` says more."
        return True
    yield "PROBLEM  test message: it did not go out" + (f" ({row['reason']})" if row and row["reason"] else "")
    return False


def _next_step(config: Config, good: bool) -> str:
    if not configs.channels_of(config):
        return "Next: once you have a bot's token or a Twilio number, run `courtbell init` again; it asks for them."
    if not good:
        return "Next: mend what is a PROBLEM. `courtbell check --online` says when nothing is; then `courtbell run`."
    return "Next: `courtbell check --online`, then `courtbell run`."

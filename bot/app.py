"""The only place that wires: Config -> database, channels, worker, web; and runs them together in one event loop."""

from __future__ import annotations

import contextlib
import logging
import os
import secrets
import signal
import socket
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from importlib.metadata import version

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Route
from telegram import Bot

from bot import calendar_file, feed, metrics, receipts, sms_in, telegram_in
from bot.cli_options import our_version
from bot.config import Config, budget_of, channels_of, office_of, ready_to_run, terms_of
from bot.console.desk import address_of
from bot.console.routes import FILES, console
from bot.facts import House
from bot.guard import BOUNDS, Bounds
from bot.inbound import FORGOTTEN_AFTER, Inbox
from bot.jobs import jobs_of, limits_of
from bot.private_files import exposed
from bot.server import listen, server_for
from bot.stops import stops_of
from bot.telegram_link import DUTY, DUTY_LASTS, WAITS, TelegramLink, Waits
from bot.web import Endpoint, Health, web_app
from messages.catalog import catalogue
from messages.channel import Channel
from messages.languages import stand_in
from messages.sms_out import SmsChannel, make_client
from messages.telegram_out import TelegramChannel, make_bot
from scheduler import brought_back, nodes, office, pace, replay, silence, transfer, watch, zone_data
from scheduler.db import Database, DatabaseError, Store, migrate, open_database, pending
from scheduler.delivery import Rules
from scheduler.periodic import Job
from scheduler.reading import Reader
from scheduler.worker import Worker, spare_the_collector

log = logging.getLogger(__name__)

# Longer than quiet moments and retries take; shorter than anybody should go without a reminder.
LATE = timedelta(minutes=5)


class NotReady(Exception):
    """`courtbell run` may not start. `reasons`: all that is missing, a sentence each."""

    def __init__(self, reasons: list[str]) -> None:
        super().__init__("\n".join(reasons))
        self.reasons = reasons


@dataclass(frozen=True, slots=True)
class Parts:
    """The running pieces of one installation."""

    store: Store
    reader: Reader
    inbox: Inbox
    worker: Worker
    telegram: TelegramLink | None
    web: Starlette


async def run(config: Config, now: Callable[[], datetime], sockets: list[socket.socket] | None = None) -> None:
    """Serve until SIGTERM or Ctrl-C: then take nothing more, finish what is being sent, record it. Raises NotReady."""
    db = open_database(config.database, now)
    try:
        prepare(db, config)
        reasons = [str(each) for each in exposed(config)]
        if reasons := reasons + ready_to_run(config, office.staff_is_reachable(db, channels_of(config))):
            raise NotReady(reasons)
        sockets = sockets or [_listen(config)]
    except BaseException:
        db.close()
        raise
    server = server_for(build(db, config).web, config)
    spare_the_collector()
    with _signals_only_end_it(server):
        await server.serve(sockets)
    if not server.started:
        raise NotReady([f"could not serve on {config.web.host}:{config.web.port}; the log says why."])


def _listen(config: Config) -> socket.socket:
    try:
        return listen(config.web)
    except OSError as error:
        where, why = f"{config.web.host}:{config.web.port}", str(error.strerror).partition(" (while")[0]
        hint = "Does Courtbell run here already? Otherwise say another web.host or web.port."
        raise NotReady([f"nothing can be served on {where} ({why}). {hint}"]) from None


def prepare(db: Database, config: Config) -> None:
    """Make an opened database fit to run with. Raises DatabaseError when its schema is not this version's, when the
    installation was moved to another one, or when the stop file cannot be used."""
    db.stops = stops_of(config)
    if not db.tables():
        migrate(db)
    elif names := pending(db):
        raise DatabaseError(f"the database lacks {', '.join(names)}: make a backup, then run `courtbell migrate`")
    with db.transaction():
        transfer.refuse_moved(db)
        office.keep_attorneys(db, config.attorneys)
        # A copy that was put here by hand knows less than the file; a file that is new, or was lost, less than this.
        replay.when_older(db)
        brought_back.take_part(db, socket.gethostname())
        db.stops.catch_up(silence.asked_for(db), db.now_ms())
    zone_data.follow(db, config.policy, version("tzdata"))


def build(db: Database, config: Config, bounds: Bounds = BOUNDS, waits: Waits = WAITS) -> Parts:
    """All pieces, wired, none started. Call it in the event loop that will run them."""
    store, firm = Store(db), office_of(config)
    reader = Reader(lambda: open_database(config.database, db.now))
    for language in config.languages.offered:
        catalogue(stand_in(language))  # read now, not when the first person waits
    channels, bot = _channels(config, db.now)
    jobs = jobs_of(config, store, channels)
    us = _identity()
    worker = Worker(store, channels, _rules(config), limits=limits_of(config), identity=us)

    house = _house(config, firm, bot)
    inbox = Inbox(store, house, worker.wake, reader)
    worker.jobs = [*jobs, Job("inbox", inbox.handle_forgotten, every=FORGOTTEN_AFTER, quiet=True)]
    turns = None if db.local else partial(store.do, nodes.take, DUTY, us.name, DUTY_LASTS)
    telegram = None
    if bot is not None:
        telegram = TelegramLink(bot, inbox, config.telegram, config.web.public_url, store, turns, waits)

    async def health() -> Health:
        if worker.unrecorded:
            return Health("database", 0)
        try:
            return await store.do(_health, list(channels), telegram is not None and telegram.deaf())
        except Exception:
            log.exception("the database cannot be used")
            return Health("database", 0)

    @contextlib.asynccontextmanager
    async def running(app: Starlette) -> AsyncIterator[None]:
        async with _running(parts):
            log.info("the console is at %s/console; `courtbell staff link NAME` signs somebody in", address_of(config))
            yield

    doors = _doors(config, store, inbox, telegram)
    calendars = Route(calendar_file.PATH, calendar_file.page(store, firm.sender), methods=["GET"])
    feeds = Route(feed.PATH, feed.page(store, reader, firm.sender), methods=["GET"])
    pages = console(config, house, store, reader, worker.wake)
    more = [_metrics(config, db.now, channels), calendars, feeds, *pages]
    web = web_app(doors, health, lifespan=running, more=more, bounds=bounds, files=FILES)
    parts = Parts(store, reader, inbox, worker, telegram, web)
    return parts


async def send_what_is_due(config: Config, now: Callable[[], datetime]) -> None:
    """One delivery of what is due, and nothing else: `courtbell init` sends its test message by it."""
    store = Store(open_database(config.database, now))
    channels, _ = _channels(config, now)
    try:
        await Worker(store, channels, _rules(config)).settled()
    finally:
        for channel in channels.values():
            await channel.close()
        await store.close()


def _channels(config: Config, now: Callable[[], datetime]) -> tuple[dict[str, Channel], Bot | None]:
    """The channels that are on, and Telegram's bot, which also brings what comes in."""
    channels: dict[str, Channel] = {}
    bot = None
    if config.telegram.enabled:
        bot = make_bot(config.telegram.token, api_url=config.telegram.api_url)
        channels["telegram"] = TelegramChannel(bot, config.voice)
    if config.twilio.enabled:
        channels["sms"] = _sms(config, now)
    return channels, bot


def _rules(config: Config) -> Rules:
    rates = {"telegram": config.telegram.per_second, "sms": config.twilio.parts_per_second}
    reconcile = timedelta(seconds=config.twilio.reconcile_after_s)
    return Rules(config.policy, office_of(config), rates, reconcile, _per_address(config))


def _identity() -> nodes.Identity:
    host = socket.gethostname()
    return nodes.Identity(f"{host}-{os.getpid()}-{secrets.token_hex(2)}", host, our_version())


def _metrics(config: Config, now: Callable[[], datetime], channels: Iterable[str]) -> Route:
    seen = metrics.Metrics(config.database, now, channels, limits_of(config).late, config.alarms.price_per_part)
    return Route("/metrics", metrics.endpoint(seen, config.web.metrics_token), methods=["GET"])


def _name_of(bot: Bot | None) -> str:
    # PTB knows it once Telegram has answered.
    with contextlib.suppress(RuntimeError):
        return bot.username if bot is not None else ""
    return ""


def _per_address(config: Config) -> dict[str, pace.Limit]:
    """How fast one address may be written to, where there is a limit."""
    if not config.telegram.per_chat:
        return {}
    return {"telegram": pace.Limit(config.telegram.per_chat, pace.TELEGRAM.burst)}


def _doors(config: Config, store: Store, inbox: Inbox, telegram: TelegramLink | None) -> dict[str, Endpoint]:
    doors: dict[str, Endpoint] = {}
    if telegram is not None and config.telegram.mode == "webhook":
        doors["/telegram"] = telegram_in.webhook(telegram.application, config.telegram.webhook_secret)
    if config.twilio.enabled:
        public, secret = config.web.public_url, config.twilio.auth_token
        doors[sms_in.SMS_PATH] = sms_in.webhook(inbox, public, secret)
        doors["/twilio/status"] = receipts.webhook(store, public, secret)
    return doors


def _house(config: Config, firm: office.Office, bot: Bot | None) -> House:
    return House(
        firm,
        config.languages.offered,
        config.twilio.handles_opt_out,
        config.policy,
        guide=config.guide.guide,
        public_url=config.web.public_url,
        console_url=address_of(config),
        sms_number=config.twilio.sender if config.twilio.enabled else "",
        bot_name=partial(_name_of, bot),
        terms=terms_of(config),
        keep_days=config.privacy.keep_days,
        budget=budget_of(config),
    )


@contextlib.asynccontextmanager
async def _running(parts: Parts) -> AsyncIterator[None]:
    """Everything goes, until the web server has closed its doors; then each part ends after those that feed it."""
    channels = [channel.close for channel in parts.worker.channels.values()]
    async with contextlib.AsyncExitStack() as ends:
        # The last of these first, and each whatever the others raise: what is not recorded goes out again.
        ends.callback(log.info, "ended")
        for close in (parts.store.close, parts.reader.close, *channels, parts.worker.stop):
            ends.push_async_callback(close)
        if parts.telegram is not None:
            ends.push_async_callback(parts.telegram.close)
        await parts.inbox.handle_rest()
        await parts.worker.start()
        if parts.telegram is not None:
            parts.telegram.open()
        log.info("running")
        yield


def _sms(config: Config, now: Callable[[], datetime]) -> SmsChannel:
    twilio = config.twilio
    return SmsChannel(
        make_client(twilio.account_sid, twilio.auth_token, api_url=twilio.api_url),
        now=now,
        public_url=config.web.public_url,
        sender=twilio.sender or None,
        messaging_service=twilio.messaging_service or None,
    )


def _health(db: Database, channels: list[str], deaf: bool) -> Health:
    waiting = watch.lateness(db, channels, LATE).values()
    age = db.now_ms() - min((each.since for each in waiting), default=db.now_ms())
    late = any(each.late for each in waiting)
    return Health("late" if late else "updates" if deaf else "ok", age // 1000)


@contextlib.contextmanager
def _signals_only_end_it(server: uvicorn.Server) -> Iterator[None]:
    """uvicorn raises a signal anew after it ended well, which would kill us in the middle of closing. A terminal that
    is closed (SIGHUP) ends us as the others do, but not under `nohup`."""
    before = {number: signal.signal(number, lambda *_: None) for number in (signal.SIGTERM, signal.SIGINT)}
    if signal.getsignal(signal.SIGHUP) is signal.SIG_DFL:
        before[signal.SIGHUP] = signal.signal(signal.SIGHUP, lambda *_: server.handle_exit(signal.SIGTERM, None))
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)

"""The connection to Telegram while the program runs: opened in the background, by polling or webhook, closed in order.

Telegram being away must not keep the rest from running.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from telegram import Bot
from telegram.error import Conflict, Forbidden, InvalidToken, TelegramError
from telegram.ext import Updater

from bot.config import Telegram
from bot.inbound import Inbox
from bot.telegram_in import ALLOWED_UPDATES, make_application
from messages.refusals import NETWORK, TELEGRAM_TOKEN, TELEGRAM_TWICE
from messages.telegram_out import TokenRefused, last_fetch
from scheduler import watch
from scheduler.db import Store

log = logging.getLogger(__name__)

Ours = Callable[[], Awaitable[bool]]

# Of several machines one asks for updates: for how long that is its business.
DUTY = "telegram updates"
DUTY_LASTS = timedelta(seconds=15)


@dataclass(frozen=True, slots=True)
class Waits:
    """Seconds. `longest`: between two tries to connect; `duty`: how often the machine whose business the updates are
    says that it still is; `ask`: how long Telegram may hold a question for updates; `rest`: between two of them, which
    PTB makes longer after each failure; `deaf`: for how long none may be answered until that is told; `look`: how often
    that is looked at."""

    longest: float = 60.0
    duty: float = 4.0
    ask: float = 25.0
    rest: float = 0.0
    deaf: float = 300.0
    look: float = 30.0


WAITS = Waits()


class TelegramLink:
    """PTB's Application around our bot, and the task that gets it going."""

    def __init__(
        self,
        bot: Bot,
        inbox: Inbox,
        settings: Telegram,
        public_url: str,
        store: Store,
        ours: Ours | None = None,
        waits: Waits = WAITS,
    ) -> None:
        """`ours`: whether we are the one who asks for updates, asked each `waits.duty`; None: there is nobody else."""
        self.application = make_application(bot, inbox, polling=settings.mode == "polling")
        self._settings = settings
        self._public_url = public_url
        self._store = store
        self._ours = ours
        self._waits = waits
        self._telling: set[asyncio.Task[None]] = set()
        self._opening: asyncio.Task[None] | None = None
        self._looking: asyncio.Task[None] | None = None
        self._closing = asyncio.Event()
        # Since when the updates are ours to fetch, by `time.monotonic`: a machine that slept has not been deaf.
        self._asking_since: float | None = None
        self._failure: tuple[float, TelegramError] | None = None

    def open(self) -> None:
        """Connect as soon as Telegram lets us; until then, try again."""
        loop = asyncio.get_running_loop()
        self._opening = loop.create_task(self._open())
        if self.application.updater is not None:
            self._asking_since = time.monotonic()
            self._looking = loop.create_task(self._look())

    def deaf(self) -> bool:
        """Whether the updates are ours to fetch and none of our questions for them was answered for too long, for
        whatever reason. By webhook Telegram brings them: never."""
        if self._asking_since is None:
            return False
        return time.monotonic() - max(self._asking_since, last_fetch(self.application.bot)) > self._waits.deaf

    async def close(self) -> None:
        """Take no more updates, finish with those that were taken. The bot goes on sending: who made it closes it."""
        self._closing.set()
        if self._opening is not None:
            self._opening.cancel()
        if running := [task for task in (self._opening, self._looking) if task is not None]:
            await asyncio.wait(running)
        application = self.application
        if application.updater is not None and application.updater.running:
            await self._stop(application.updater)
        if application.running:
            await application.stop()

    async def _stop(self, updater: Updater) -> None:
        try:
            await updater.stop()
        except Exception as error:
            # What ended PTB's polling long ago, and must not keep the rest from ending well.
            log.warning("polling Telegram had ended (%s)", type(error).__name__)

    async def _open(self) -> None:
        wait = 1.0
        while True:
            try:
                await self._connect()
            except InvalidToken as error:
                # Not for good: its edge refuses good tokens, too, when Telegram is in trouble.
                self._failure = (time.monotonic(), error)
                log.error(
                    "Telegram refused the bot token: nothing comes in or goes out there until it takes this one or"
                    " another; trying again in %.0f s",
                    self._waits.longest,
                )
                await asyncio.sleep(self._waits.longest)
            except TelegramError as error:
                self._failure = (time.monotonic(), error)
                log.warning("Telegram cannot be reached (%s), trying again in %.0f s", type(error).__name__, wait)
                await asyncio.sleep(wait)
                wait = min(wait * 2, self._waits.longest)
            else:
                log.info("Telegram is connected by %s", self._settings.mode)
                break
        if self._ours is not None and self.application.updater is not None:
            await self._take_turns(self._ours)

    async def _connect(self) -> None:
        application = self.application
        await application.initialize()
        if application.updater is None:
            await set_webhook(application.bot, self._public_url, self._settings.webhook_secret)
        if not application.running:
            await application.start()
        if application.updater is not None and not application.updater.running and self._ours is None:
            await self._poll(application.updater)

    async def _take_turns(self, ours: Ours) -> None:
        """Ask for updates as long as that is our business, and take it over when whose it was is heard no more.

        Where both ask for a moment, an update that both get is kept once.
        """
        # PTB keeps the cancellation of a task that waits for its polling to stop to itself.
        while not self._closing.is_set():
            try:
                mine = await ours()
            except Exception as error:
                # What came in could not be kept either.
                log.warning("the database does not say who asks Telegram for updates (%s)", type(error).__name__)
                mine = False
            self._asking_since = (self._asking_since or time.monotonic()) if mine else None
            updater = self.application.updater
            try:
                if updater is not None and mine != updater.running:
                    await (self._poll(updater) if mine else self._stop(updater))
            except TelegramError as error:
                self._failure = (time.monotonic(), error)
                log.warning("Telegram cannot be reached (%s)", type(error).__name__)
            await self._pause(self._waits.duty)

    async def _look(self) -> None:
        """Staff is told when nothing is fetched, however that came about: PTB's polling may also have ended."""
        while not self._closing.is_set():
            with contextlib.suppress(Exception):  # a database that is away says so itself
                await self._tell()
            if self.deaf() and not self._refused_lately():
                await self._ask_anew()
            await self._pause(self._waits.look)

    def _refused_lately(self) -> bool:
        """Whether a question went out and was answered by an error: then PTB goes on to ask by itself."""
        return self._failure is not None and time.monotonic() - self._failure[0] <= self._waits.deaf

    async def _ask_anew(self) -> None:
        """What asked has ended, or hangs. Another one takes its place, since PTB's cannot go on after an error that it
        did not expect; what both fetch is kept once."""
        application = self.application
        if application.updater is None or not application.running:
            return
        log.error("nobody asks Telegram for updates any more: beginning anew")
        if application.updater.running:
            await self._stop(application.updater)
        application.updater = Updater(application.bot, application.update_queue)
        await application.updater.initialize()
        if self._ours is None:  # else it begins at the next turn
            try:
                await self._poll(application.updater)
            except TelegramError as error:
                log.warning("Telegram cannot be reached (%s)", type(error).__name__)

    async def _tell(self) -> None:
        fetched = last_fetch(self.application.bot)
        if self.deaf():
            newest = self._failure[1] if self._failure and self._failure[0] > fetched else None
            await self._store.do(watch.updates_are_not_fetched, _why(newest))
        elif fetched and time.monotonic() - fetched < self._waits.deaf:
            await self._store.do(watch.updates_are_fetched)

    async def _pause(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._closing.wait(), seconds)

    async def _poll(self, updater: Updater) -> None:
        await updater.start_polling(
            self._waits.rest,
            timedelta(seconds=self._waits.ask),
            allowed_updates=list(ALLOWED_UPDATES),
            error_callback=self._polling_failed,
        )

    def _polling_failed(self, error: TelegramError) -> None:
        self._failure = (time.monotonic(), error)
        # PTB would log the whole traceback each time, for as long as the network is away. It waits longer each time.
        log.warning("polling Telegram failed (%s), trying again", type(error).__name__)
        if isinstance(error, Conflict):
            task = asyncio.get_running_loop().create_task(self._tell_of_another())
            self._telling.add(task)
            task.add_done_callback(self._telling.discard)

    async def _tell_of_another(self) -> None:
        with contextlib.suppress(Exception):  # Telegram says it again
            # Not when one of ours took over from us.
            if self._ours is None or await self._ours():
                await self._store.do(watch.bot_is_used_twice)


def _why(failure: TelegramError | None) -> str:
    """The catalogue entry for it. None: nothing was answered, not even a refusal."""
    if isinstance(failure, TokenRefused | InvalidToken | Forbidden):
        return TELEGRAM_TOKEN.why
    return TELEGRAM_TWICE.why if isinstance(failure, Conflict) else NETWORK.why


async def set_webhook(bot: Bot, public_url: str, secret: str) -> None:
    """From now on Telegram brings updates to our public address. Raises TelegramError."""
    await bot.set_webhook(webhook_at(public_url), secret_token=secret, allowed_updates=list(ALLOWED_UPDATES))


def webhook_at(public_url: str) -> str:
    """Where Telegram brings updates."""
    return f"{public_url}/telegram"

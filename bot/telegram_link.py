"""The connection to Telegram while the program runs: opened in the background, by polling or webhook, closed in order.

Telegram being away must not keep the rest from running.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta

from telegram import Bot
from telegram.error import Conflict, InvalidToken, TelegramError
from telegram.ext import Updater

from bot.config import Telegram
from bot.inbound import Inbox
from bot.telegram_in import ALLOWED_UPDATES, POLL_FOR, make_application
from scheduler import watch
from scheduler.db import Store

log = logging.getLogger(__name__)

Ours = Callable[[], Awaitable[bool]]

LONGEST_WAIT_S = 60.0
# Of several machines one asks for updates: for how long that is its business, and how often it says that it still is.
DUTY = "telegram updates"
DUTY_LASTS, DUTY_EVERY_S = timedelta(seconds=15), 4.0


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
        look_every_s: float = DUTY_EVERY_S,
    ) -> None:
        """`ours`: whether we are the one who asks for updates, asked each `look_every_s` seconds; None: there is nobody
        else."""
        self.application = make_application(bot, inbox, polling=settings.mode == "polling")
        self._settings = settings
        self._public_url = public_url
        self._store = store
        self._ours = ours
        self._look_every_s = look_every_s
        self._telling: set[asyncio.Task[None]] = set()
        self._opening: asyncio.Task[None] | None = None
        self._closing = asyncio.Event()

    def open(self) -> None:
        """Connect as soon as Telegram lets us; until then, try again."""
        self._opening = asyncio.get_running_loop().create_task(self._open())

    async def close(self) -> None:
        """Take no more updates, finish with those that were taken."""
        self._closing.set()
        if self._opening is not None and not self._opening.done():
            self._opening.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._opening
        application = self.application
        if application.updater is not None and application.updater.running:
            await application.updater.stop()
        if application.running:
            await application.stop()
        await application.shutdown()

    async def _open(self) -> None:
        wait = 1.0
        while True:
            try:
                await self._connect()
            except InvalidToken:
                log.error("Telegram refused the bot token: nothing comes in or goes out there until it is set right")
                return
            except TelegramError as error:
                log.warning("Telegram cannot be reached (%s), trying again in %.0f s", type(error).__name__, wait)
                await asyncio.sleep(wait)
                wait = min(wait * 2, LONGEST_WAIT_S)
            else:
                log.info("Telegram is connected by %s", self._settings.mode)
                break
        if self._ours is not None and self.application.updater is not None:
            await self._take_turns(self._ours, self.application.updater)

    async def _connect(self) -> None:
        application = self.application
        await application.initialize()
        if application.updater is None:
            await set_webhook(application.bot, self._public_url, self._settings.webhook_secret)
        if not application.running:
            await application.start()
        if application.updater is not None and not application.updater.running and self._ours is None:
            await self._poll(application.updater)

    async def _take_turns(self, ours: Ours, updater: Updater) -> None:
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
            try:
                if mine and not updater.running:
                    await self._poll(updater)
                elif not mine and updater.running:
                    await updater.stop()
            except TelegramError as error:
                log.warning("Telegram cannot be reached (%s)", type(error).__name__)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._closing.wait(), self._look_every_s)

    async def _poll(self, updater: Updater) -> None:
        await updater.start_polling(
            timeout=POLL_FOR, allowed_updates=list(ALLOWED_UPDATES), error_callback=self._polling_failed
        )

    def _polling_failed(self, error: TelegramError) -> None:
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


async def set_webhook(bot: Bot, public_url: str, secret: str) -> None:
    """From now on Telegram brings updates to our public address. Raises TelegramError."""
    await bot.set_webhook(webhook_at(public_url), secret_token=secret, allowed_updates=list(ALLOWED_UPDATES))


def webhook_at(public_url: str) -> str:
    """Where Telegram brings updates."""
    return f"{public_url}/telegram"

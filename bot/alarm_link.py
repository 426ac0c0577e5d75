"""Waits, on the first day, for the owner to press Start on Telegram, so that there is a confirmed address for alarms.

The update stays with Telegram: `courtbell run` gets it again, and answers it like any other.
"""

from __future__ import annotations

import asyncio

from telegram import Bot, Update
from telegram.error import TelegramError

from bot.config import Telegram
from messages.telegram_out import make_bot

WAIT_S = 600.0
# Updates that nobody has confirmed come back at once: do not ask without end.
PAUSE_S = 1.0


async def chat_that_starts(settings: Telegram, payload: str, wait_s: float = WAIT_S) -> str | None:
    """The private chat in which Start was pressed with this payload; None when nobody did in time.

    Raises TelegramError when the token is refused.
    """
    bot = make_bot(settings.token, api_url=settings.api_url, in_flight=1)
    try:
        async with asyncio.timeout(wait_s):
            return await _look(bot, payload)
    except TimeoutError:
        return None
    finally:
        await bot.request.shutdown()


async def _look(bot: Bot, payload: str) -> str:
    await bot.get_me()
    # One that is set would keep the updates from us; `courtbell run` sets it again.
    await bot.delete_webhook()
    while True:
        for update in await _updates(bot):
            message = update.message
            if message and message.chat.type == "private" and (message.text or "").split() == ["/start", payload]:
                return str(message.chat.id)
        await asyncio.sleep(PAUSE_S)


async def _updates(bot: Bot) -> tuple[Update, ...]:
    try:
        return await bot.get_updates(timeout=5)
    except TelegramError:
        # The network may go away for a moment; the token was good.
        return ()

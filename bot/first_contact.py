"""The first talk with the providers, for `courtbell init`: whether a secret is good, how the bot shows itself, where
updates come in. What the program asks them later is in bot/health_online.py."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot import telegram_profile
from bot.config import Telegram
from bot.telegram_link import set_webhook
from messages.channel import SendError, Unanswered
from messages.sms_out import make_client
from messages.telegram_out import make_bot
from messages.twilio_wire import Refused

T = TypeVar("T")


def proved_bot(token: str, api_url: str) -> str:
    """`token`, when Telegram knows it or cannot be asked now. Raises ValueError when it is refused."""

    async def ask() -> None:
        await _with_bot(make_bot(token, api_url=api_url, in_flight=1), Bot.get_me)

    try:
        asyncio.run(ask())
    except InvalidToken:
        raise ValueError("a token that Telegram knows: it refused this one") from None
    except TelegramError:
        pass  # `init` asks once more in the end, and tells
    return token


def proved_account(account_sid: str, auth_token: str, api_url: str) -> str:
    """`auth_token`, when Twilio takes it for this account or cannot be asked now. Raises ValueError when it is
    refused."""

    async def ask() -> None:
        client = make_client(account_sid, auth_token, api_url=api_url, in_flight=1)
        try:
            await client.api.v2010.accounts(account_sid).fetch_async()
        finally:
            await client.http_client.close()

    try:
        if account_sid:
            asyncio.run(ask())
    except Refused as error:
        if error.status in (401, 403, 404):
            raise ValueError("the Auth Token of this account: Twilio refused it") from None
    except (SendError, Unanswered):
        pass
    return auth_token


async def show_profile(settings: Telegram, name: str, faces: list[telegram_profile.Face]) -> None:
    """Name, texts and commands of the bot, as Telegram shows them. Raises TelegramError."""
    await _with_bot(_bot(settings), lambda bot: telegram_profile.show(bot, name, faces))


async def open_door(settings: Telegram, public_url: str) -> None:
    """Make Telegram bring updates in the way of the config. Raises TelegramError."""

    async def change(bot: Bot) -> None:
        if settings.mode == "webhook":
            await set_webhook(bot, public_url, settings.webhook_secret)
        else:
            await bot.delete_webhook()

    await _with_bot(_bot(settings), change)


def _bot(settings: Telegram) -> Bot:
    return make_bot(settings.token, api_url=settings.api_url, in_flight=1)


async def _with_bot(bot: Bot, work: Callable[[Bot], Awaitable[T]]) -> T:
    try:
        return await work(bot)
    finally:
        await bot.request.shutdown()

"""`courtbell check --online`: asks Telegram and Twilio, with the clients that also send, who we are to them."""

from __future__ import annotations

from collections.abc import AsyncIterator

from telegram import User
from telegram.error import TelegramError
from twilio.rest import Client

from bot.config import Config, Telegram, Twilio
from bot.health import Finding
from messages.channel import SendError, Unanswered
from messages.sms_out import make_client
from messages.telegram_out import make_bot
from messages.twilio_wire import Refused

TWILIO = "https://api.twilio.com"


async def ask_providers(config: Config) -> list[Finding]:
    """What the enabled providers say."""
    findings = []
    if config.telegram.enabled:
        findings.append(await _telegram(config.telegram))
    if config.twilio.enabled:
        findings += [finding async for finding in _twilio(config.twilio)]
    if not findings:
        findings.append(Finding("providers", True, "no channel is on, so there is nobody to ask"))
    return findings


async def who_is_the_bot(settings: Telegram) -> User:
    """The bot as Telegram knows it. Raises TelegramError."""
    bot = make_bot(settings.token, api_url=settings.api_url, in_flight=1)
    try:
        return await bot.get_me()
    finally:
        await bot.request.shutdown()


async def _telegram(settings: Telegram) -> Finding:
    try:
        me = await who_is_the_bot(settings)
    except TelegramError as error:
        mend = "see telegram.token and telegram.api_url, and whether this machine reaches the network"
        # The message of some of PTB's errors quotes the token.
        return Finding("telegram", False, f"the bot cannot be reached ({type(error).__name__})", mend)
    return Finding("telegram", True, f"the bot is @{me.username}, and people see the name {me.first_name!r}")


async def _twilio(settings: Twilio) -> AsyncIterator[Finding]:
    client = make_client(settings.account_sid, settings.auth_token, api_url=settings.api_url, in_flight=1)
    if settings.api_url != TWILIO:
        client.messaging.base_url = settings.api_url
    try:
        account = await client.api.v2010.accounts(settings.account_sid).fetch_async()
        active = account.status == "active"
        mend = "" if active else "open Twilio's console and see what it asks for"
        yield Finding("twilio", active, f"the account is {account.status}", mend)
        yield await _sender(client, settings)
    except (Refused, SendError, Unanswered) as error:
        mend = "see twilio.account_sid, auth_token and api_url, and whether this machine reaches the network"
        yield Finding("twilio", False, f"the account cannot be reached ({error})", mend)
    finally:
        await client.http_client.close()


async def _sender(client: Client, settings: Twilio) -> Finding:
    if settings.messaging_service:
        try:
            await client.messaging.v1.services(settings.messaging_service).fetch_async()
        except Refused as error:
            return Finding("twilio", False, f"the messaging service: {error}", "see twilio.messaging_service")
        return Finding("twilio", True, "the messaging service is there")
    if settings.sender.startswith("+"):
        found = await client.incoming_phone_numbers.list_async(phone_number=settings.sender, limit=1)
    else:
        found = await client.api.v2010.account.short_codes.list_async(short_code=settings.sender, limit=1)
    if not found:
        return Finding("twilio", False, "the sender is not a number of this account", "see twilio.sender")
    if not (getattr(found[0], "capabilities", None) or {"sms": True}).get("sms"):
        return Finding("twilio", False, "the sender cannot send SMS", "buy a number that can, and set twilio.sender")
    return Finding("twilio", True, "the sender is a number of this account")

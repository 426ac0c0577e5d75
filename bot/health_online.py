"""`courtbell check --online`: asks Telegram and Twilio, with the clients that also send, who we are to them."""

from __future__ import annotations

from collections.abc import AsyncIterator

from telegram import User, WebhookInfo
from telegram.error import TelegramError
from twilio.rest import Client

from bot.config import Config, Telegram, Twilio
from bot.config_rules import sender
from bot.finding import Finding
from bot.sms_in import SMS_PATH
from bot.telegram_link import webhook_at
from bot.way_in import way_in
from messages.channel import SendError, Unanswered
from messages.sms_out import make_client
from messages.telegram_out import make_bot
from messages.twilio_wire import Refused

TWILIO = "https://api.twilio.com"


async def ask_providers(config: Config) -> list[Finding]:
    """What the enabled providers say."""
    findings = []
    if config.telegram.enabled:
        findings += [finding async for finding in _telegram(config.telegram, config.web.public_url)]
    if config.twilio.enabled:
        findings += [finding async for finding in _twilio(config.twilio, config.web.public_url)]
    if not findings:
        findings.append(Finding("providers", True, "no channel is on, so there is nobody to ask"))
    findings += [finding async for finding in way_in(config.web)]
    return findings


async def who_is_the_bot(settings: Telegram) -> User:
    """The bot as Telegram knows it. Raises TelegramError."""
    bot = make_bot(settings.token, api_url=settings.api_url, in_flight=1)
    try:
        return await bot.get_me()
    finally:
        await bot.request.shutdown()


async def _telegram(settings: Telegram, public_url: str) -> AsyncIterator[Finding]:
    bot = make_bot(settings.token, api_url=settings.api_url, in_flight=1)
    try:
        yield _named(await bot.get_me())
        yield _updates(await bot.get_webhook_info(), settings, public_url)
    except TelegramError as error:
        mend = "see telegram.token and telegram.api_url, and whether this machine reaches the network"
        # The message of some of PTB's errors quotes the token.
        yield Finding("telegram", False, f"the bot cannot be reached ({type(error).__name__})", mend)
    finally:
        await bot.request.shutdown()


def _named(me: User) -> Finding:
    said = f"the bot is @{me.username}, and people see the name {me.first_name!r}"
    try:
        sender(me.first_name[:30])
    except ValueError as error:
        mend = "run `courtbell init`: it gives the bot the office's sender name"
        return Finding("telegram", False, f"{said}, which must be {error}", mend)
    return Finding("telegram", True, said)


def _updates(door: WebhookInfo, settings: Telegram, public_url: str) -> Finding:
    """Whether what people write gets here. By polling, `courtbell run` removes a webhook that is in its way."""
    if settings.mode == "polling" or not door.url:
        return Finding("telegram", True, f"updates come by {settings.mode} while `courtbell run` runs")
    if door.url != webhook_at(public_url):
        mend = "see whether another program uses this bot; if not, run `courtbell init`"
        return Finding("telegram", False, f"Telegram brings updates to another address, {door.url}", mend)
    if door.last_error_message and door.pending_update_count:
        said = f"{door.pending_update_count} update(s) wait, because Telegram says: {door.last_error_message}"
        return Finding("telegram", False, said, "see that `courtbell run` runs, and that web.public_url leads to it")
    return Finding("telegram", True, f"Telegram brings updates to {door.url}")


async def _twilio(settings: Twilio, public_url: str) -> AsyncIterator[Finding]:
    client = make_client(settings.account_sid, settings.auth_token, api_url=settings.api_url, in_flight=1)
    if settings.api_url != TWILIO:
        client.messaging.base_url = settings.api_url
    try:
        account = await client.api.v2010.accounts(settings.account_sid).fetch_async()
        active = account.status == "active"
        mend = "" if active else "open Twilio's console and see what it asks for"
        yield Finding("twilio", active, f"the account is {account.status}", mend)
        look = _service if settings.messaging_service else _sender
        for finding in await look(client, settings, f"{public_url}{SMS_PATH}"):
            yield finding
    except (Refused, SendError, Unanswered) as error:
        mend = "see twilio.account_sid, auth_token and api_url, and whether this machine reaches the network"
        yield Finding("twilio", False, f"the account cannot be reached ({error})", mend)
    finally:
        await client.http_client.close()


async def _service(client: Client, settings: Twilio, door: str) -> list[Finding]:
    try:
        service = await client.messaging.v1.services(settings.messaging_service).fetch_async()
    except Refused as error:
        return [Finding("twilio", False, f"the messaging service: {error}", "see twilio.messaging_service")]
    found = [Finding("twilio", True, "the messaging service is there")]
    # Where the service leaves it to its numbers, each of them says where.
    return found if service.use_inbound_webhook_on_number else [*found, _door(service.inbound_request_url, door)]


async def _sender(client: Client, settings: Twilio, door: str) -> list[Finding]:
    if settings.sender.startswith("+"):
        found = await client.incoming_phone_numbers.list_async(phone_number=settings.sender, limit=1)
    else:
        found = await client.api.v2010.account.short_codes.list_async(short_code=settings.sender, limit=1)
    if not found:
        return [Finding("twilio", False, "the sender is not a number of this account", "see twilio.sender")]
    if not (getattr(found[0], "capabilities", None) or {"sms": True}).get("sms"):
        return [Finding("twilio", False, "the sender cannot send SMS", "buy a number that can, and set twilio.sender")]
    return [Finding("twilio", True, "the sender is a number of this account"), _door(found[0].sms_url, door)]


def _door(url: str | None, ours: str) -> Finding:
    """Whether what people text gets here."""
    if (url or "").rstrip("/") == ours:
        return Finding("twilio", True, f"incoming texts come to {ours}")
    said = f"incoming texts go to {url}" if url else "incoming texts go nowhere"
    return Finding("twilio", False, said, f"in Twilio's console, let them go to {ours} (webhook, HTTP POST)")

"""Words out by Telegram: the bot, and what each of Telegram's refusals means to us.

The transport is `telegram_wire.py`; the updates that come in are `bot/telegram_in.py`.
"""

from __future__ import annotations

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
    TimedOut,
)

from messages.channel import Choice, Outgoing, SendError, Sent, Unanswered
from messages.telegram_wire import AiohttpRequest, Throttled, Unreachable

TEXT_LIMIT = 4096
SHORT_LABEL = 14

# What a 400 says when it is about the person or their chat, in lower case. Everything else in a 400 is ours.
# https://github.com/vrumger/telegram-errors
PERSON_IS_GONE = (
    "chat not found",
    "user not found",
    "user is deactivated",
    "group chat was deactivated",
    "peer_id_invalid",
    "chat_write_forbidden",
    "have no rights to send a message",
    "not enough rights to send",
)

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class TelegramChannel:
    """Sends with the Bot that it is given. A provider id is Telegram's message id, unique with the address."""

    name = "telegram"

    def __init__(self, bot: Bot) -> None:
        self.bot = bot

    async def send(self, out: Outgoing) -> Sent:
        if not 1 <= len(out.text.body) <= TEXT_LIMIT:
            raise SendError(f"text of {len(out.text.body)} characters, allowed are 1 to {TEXT_LIMIT}", "unknown")
        try:
            message = await self.bot.send_message(
                out.address,
                out.text.body,
                reply_markup=keyboard(out.message, out.text.choices),
                link_preview_options=_NO_PREVIEW,
            )
        except TelegramError as exc:
            raise _meaning(exc) from None
        return Sent(str(message.message_id))

    async def find(self, out: Outgoing) -> Sent | None:
        """None: a bot cannot ask Telegram what it has sent."""
        return None

    async def forget(self, address: str, provider_id: str) -> bool:
        """Telegram deletes a bot's message for 48 hours; after that it cannot."""
        try:
            return await self.bot.delete_message(address, int(provider_id))
        except BadRequest as exc:
            return "message to delete not found" in exc.message.lower()
        except Forbidden:
            return False
        except TelegramError as exc:
            raise _meaning(exc) from None

    async def close(self) -> None:
        await self.bot.shutdown()
        await self.bot.request.shutdown()  # a bot that was never initialized does not shut its transport down


def make_bot(
    token: str, *, api_url: str = "https://api.telegram.org", in_flight: int = 64, timeout: float = 15.0
) -> Bot:
    """A PTB Bot that keeps at most `in_flight` sends on the wire, over aiohttp."""
    root = api_url.rstrip("/")
    # One connection more: polling holds one, and asks for its longer reads with each request.
    request = AiohttpRequest(in_flight + 1, read_timeout=timeout)
    return _Bot(
        token,
        base_url=f"{root}/bot",
        base_file_url=f"{root}/file/bot",
        request=request,
        get_updates_request=request,
    )


async def answer_press(bot: Bot, callback_query_id: str) -> bool:
    """Stop the button's spinner. False if Telegram would not: nothing depends on it."""
    try:
        return await bot.answer_callback_query(callback_query_id)
    except TelegramError:
        return False


def keyboard(message: int, choices: tuple[Choice, ...]) -> InlineKeyboardMarkup | None:
    """One button to a row, two where both are short. A button says which row and which choice, nothing else."""
    if not choices:
        return None
    rows: list[list[InlineKeyboardButton]] = []
    pairable = False
    for index, choice in enumerate(choices):
        button = InlineKeyboardButton(choice.label, callback_data=f"{message}:{index}")
        short = len(choice.label) <= SHORT_LABEL
        if short and pairable:
            rows[-1].append(button)
            pairable = False
        else:
            rows.append([button])
            pairable = short
    return InlineKeyboardMarkup(rows)


def pressed(data: str) -> tuple[int, int] | None:
    """(message, index of the choice from 0) of a button made by `keyboard`; None if it is none of ours."""
    message, _, index = data.partition(":")
    if message.isascii() and message.isdigit() and index.isascii() and index.isdigit():
        return int(message), int(index)
    return None


class _Bot(Bot):
    async def initialize(self) -> None:
        """PTB's error for a refused token quotes the token."""
        try:
            await super().initialize()
            return
        except InvalidToken:
            pass
        raise InvalidToken("Telegram refused the bot token")


def _meaning(exc: TelegramError) -> SendError | Unanswered:
    said = exc.message[:200]
    match exc:
        case Throttled():
            return SendError(said, "network", retry_after=exc.seconds)
        case ChatMigrated():
            return SendError(said, "network", new_address=str(exc.new_chat_id))
        case Forbidden():
            return SendError(said, "person")
        case InvalidToken() | Conflict():
            return SendError(said, "operator")
        case BadRequest():
            gone = any(words in said.lower() for words in PERSON_IS_GONE)
            return SendError(said, "person" if gone else "unknown")
        case Unreachable():
            return SendError(said, "network")
        case TimedOut():
            return Unanswered(said)
        case NetworkError():
            return SendError(said, "unknown")
        case _:
            return Unanswered(said)  # a 200 that cannot be read: taken, most likely

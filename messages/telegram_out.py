"""Words out by Telegram: the bot, and what each of Telegram's refusals means to us.

The transport is `telegram_wire.py`; the updates that come in are `bot/telegram_in.py`.
"""

from __future__ import annotations

import logging
import time
from typing import Any

from telegram import Bot, Update
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

from messages.channel import Choice, Fate, Outgoing, SendError, Sent, Unanswered
from messages.refusals import (
    NETWORK,
    TELEGRAM_FORBIDDEN,
    TELEGRAM_TOKEN,
    TELEGRAM_TWICE,
    THROTTLED,
    UNKNOWN,
    Refusal,
    of_telegram,
)
from messages.telegram_wire import AiohttpRequest, Throttled, Unreachable
from messages.voice import Recordings

log = logging.getLogger(__name__)

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
SHORT_LABEL = 14

_SILENT = Recordings()
_NO_PREVIEW = {"is_disabled": True}

# Rows of buttons, as the Bot API's InlineKeyboardMarkup has them.
Rows = list[list[dict[str, str]]]


class TelegramChannel:
    """Sends with the Bot that it is given. A provider id is Telegram's message id, unique with the address."""

    name = "telegram"

    def __init__(self, bot: Bot, voices: Recordings = _SILENT) -> None:
        self.bot = bot
        self._voices = voices

    async def send(self, out: Outgoing) -> Sent:
        limit = TEXT_LIMIT if out.text.attachment is None else CAPTION_LIMIT
        if not 1 <= len(out.text.body) <= limit:
            raise SendError(f"text of {len(out.text.body)} characters, allowed are 1 to {limit}", "unknown")
        try:
            message = await self._send(out)
        except TelegramError as exc:
            raise _meaning(exc) from None
        await self._speak(out)
        return Sent(str(message))

    async def _speak(self, out: Outgoing) -> None:
        """The same for those who do not read. The text is what counts: a voice that does not arrive is only noted."""
        voice = self._voices.find(out.text.spoken) if out.text.spoken else None
        if voice is None:
            return
        try:
            await self.bot.send_voice(out.address, voice.content, filename=voice.name)
        except TelegramError as exc:
            log.warning("the recording beside message %s did not go out: %s", out.message, type(exc).__name__)

    async def _send(self, out: Outgoing) -> int:
        file = out.text.attachment
        if file is None:
            return await _send_text(self.bot, out)
        sent = await self.bot.send_document(
            out.address, file.content, caption=out.text.body, filename=file.name, api_kwargs=beside(out)
        )
        return sent.message_id

    async def find(self, out: Outgoing) -> Sent | None:
        """None: a bot cannot ask Telegram what it has sent."""
        return None

    async def fate(self, provider_id: str) -> Fate | None:
        """None: Telegram tells no more than that it took it."""
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


def last_fetch(bot: Bot) -> float:
    """When Telegram last answered the question for updates, by `time.monotonic`; 0.0: not yet."""
    return bot._fetched if isinstance(bot, _Bot) else 0.0


async def answer_press(bot: Bot, callback_query_id: str) -> bool:
    """Stop the button's spinner. False if Telegram would not: nothing depends on it."""
    try:
        return await bot.answer_callback_query(callback_query_id)
    except TelegramError:
        return False


def beside(out: Outgoing) -> dict[str, Any]:
    """What goes along with a text, as the Bot API has it. PTB's own objects for it take as long as all the rest that we
    do for a message."""
    more: dict[str, Any] = {} if out.text.attachment else {"link_preview_options": _NO_PREVIEW}
    if out.text.choices:
        more["reply_markup"] = {"inline_keyboard": keyboard(out.message, out.text.choices)}
    return more


def keyboard(message: int, choices: tuple[Choice, ...]) -> Rows:
    """One button to a row, two where both are short, or as many as the choices themselves say.

    A button says which row and which choice, nothing else.
    """
    rows: Rows = []
    pairable, open_across = False, 0
    for index, choice in enumerate(choices):
        button = {"text": choice.label, "callback_data": f"{message}:{index}"}
        short = len(choice.label) <= SHORT_LABEL and not choice.across
        if (short and pairable) or (choice.across and choice.across == open_across and len(rows[-1]) < open_across):
            rows[-1].append(button)
            pairable = False
        else:
            rows.append([button])
            pairable, open_across = short, choice.across
    return rows


def pressed(data: str) -> tuple[int, int] | None:
    """(message, index of the choice from 0) of a button made by `keyboard`; None if it is none of ours."""
    message, _, index = data.partition(":")
    if message.isascii() and message.isdigit() and index.isascii() and index.isdigit():
        return int(message), int(index)
    return None


class TokenRefused(TelegramError):
    """Telegram refused the token for a question for updates, as its edge may do for a moment in an outage."""


class _Bot(Bot):
    _fetched = 0.0

    async def initialize(self) -> None:
        """PTB's error for a refused token quotes the token."""
        try:
            await super().initialize()
            return
        except InvalidToken:
            pass
        raise InvalidToken("Telegram refused the bot token")

    async def _post(self, endpoint: str, *args: Any, **more: Any) -> Any:
        """An update that PTB cannot read (a newer or older API than its own) must not stand before all later ones.

        PTB would write what stands in it to the log, fetch the same batch again, and never get past it. At a refused
        token it would ask for updates never again.
        """
        if endpoint != "getUpdates":
            return await super()._post(endpoint, *args, **more)
        try:
            result = await super()._post(endpoint, *args, **more)
        except InvalidToken:
            pass
        else:
            self._fetched = time.monotonic()
            return [self._readable(update) for update in result]
        raise TokenRefused("Telegram refused the bot token")

    def _readable(self, update: dict[str, Any]) -> dict[str, Any]:
        try:
            Update.de_json(update, self)
        except (TypeError, ValueError, KeyError, AttributeError) as error:
            log.warning("an update that cannot be read: %s", type(error).__name__)
            return {"update_id": update["update_id"]}
        return update


async def _send_text(bot: Bot, out: Outgoing) -> int:
    # `send_message` makes a Message of the answer, with its chat, its author and its buttons: a fifth of all the time
    # that a reminder takes (`python -m bench dispatch`), for the one number that is read of it.
    answer = await bot._post("sendMessage", {"chat_id": out.address, "text": out.text.body, **beside(out)})
    if isinstance(answer, dict) and isinstance(number := answer.get("message_id"), int):
        return number
    raise TelegramError("an answer without a message id")


def _meaning(exc: TelegramError) -> SendError | Unanswered:
    said = exc.message[:200]
    match exc:
        case Throttled():
            return SendError(said, THROTTLED.whose, retry_after=exc.seconds, why=THROTTLED.why)
        case ChatMigrated():
            return SendError(said, "network", new_address=str(exc.new_chat_id))
        case Forbidden():
            return _refused(said, of_telegram(said) or TELEGRAM_FORBIDDEN)
        case InvalidToken():
            return _refused(said, TELEGRAM_TOKEN)
        case Conflict():
            return _refused(said, TELEGRAM_TWICE)
        case BadRequest():
            return _refused(said, of_telegram(said) or UNKNOWN)
        case Unreachable():
            return _refused(said, NETWORK)
        case TimedOut():
            return Unanswered(said)
        case NetworkError():
            return _refused(said, UNKNOWN)
        case _:
            return Unanswered(said)  # a 200 that cannot be read: taken, most likely


def _refused(said: str, refusal: Refusal) -> SendError:
    return SendError(said, refusal.whose, why=refusal.why)

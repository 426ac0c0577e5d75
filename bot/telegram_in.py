"""Telegram updates become arrivals: kept before anything else happens to them, then handled in order.

PTB's Application fetches, dispatches and reports errors; it holds no conversation. Polling and webhook share its queue.
"""

from __future__ import annotations

import asyncio
import hmac
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from telegram import Bot, CallbackQuery, Chat, ChatMember, ChatMemberUpdated, Message, Update
from telegram.error import NetworkError
from telegram.ext import Application, ApplicationBuilder, ContextTypes, TypeHandler, Updater

from bot.arrived import Arrived, Reach, Said, Touched
from bot.commands import asks_to_stop
from bot.facts import likely_language
from bot.inbound import Inbox
from bot.kept_text import kept
from bot.telegram_groups import group_of, leave
from bot.turn import Began, Other, Typed
from messages.telegram_out import answer_press, pressed

log = logging.getLogger(__name__)

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")

# Told apart because "I cannot listen to a voice message" helps, and "I cannot read this" does not.
_KINDS = (
    "voice",
    "audio",
    "photo",
    "sticker",
    "location",
    "document",
    "video",
    "video_note",
    "contact",
    "animation",
    "poll",
    "dice",
    "venue",
    "story",
    "game",
    "paid_media",
    "checklist",
)
UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError)
_GONE = (ChatMember.BANNED, ChatMember.LEFT)

TelegramApp = Application[Any, Any, Any, Any, Any, Any]


class KeepingQueue(asyncio.Queue[object]):
    """The update queue of the Application: `put` returns only when the update is in the database.

    Polling confirms a batch to Telegram, and the webhook answers 200, after `put`: what was not kept comes again.
    """

    def __init__(self, inbox: Inbox) -> None:
        super().__init__()
        self._inbox = inbox

    async def put(self, item: object) -> None:
        arrived = read(item) if isinstance(item, Update) else None
        if arrived is not None:
            try:
                await self._inbox.keep(arrived)
            except Exception as error:
                # Any other kind of error would end PTB's polling loop for good.
                log.error("update %s could not be kept: %s", arrived.provider_id, type(error).__name__)
                raise NetworkError("the update could not be kept") from error
        await super().put(item)


def make_application(bot: Bot, inbox: Inbox, *, polling: bool) -> TelegramApp:
    """PTB's Application around the bot that also sends. Start it by `application.start()`, polling by its updater."""
    queue = KeepingQueue(inbox)
    builder: Any = ApplicationBuilder().job_queue(None)
    built = builder.updater(Updater(bot, queue)) if polling else builder.updater(None).bot(bot).update_queue(queue)
    application: TelegramApp = built.build()

    async def handle(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        if update.callback_query is not None:
            # Not awaited: the phone's spinner must not hold up the answer.
            context.application.create_task(answer_press(bot, update.callback_query.id))
        arrived = read(update)
        if arrived is not None:
            await inbox.handle_up_to(arrived)
        elif (group := group_of(update)) is not None:
            code = update.effective_user.language_code if update.effective_user else None
            await leave(bot, group, likely_language(None, code, inbox.offered))

    application.add_handler(TypeHandler(Update, handle))
    application.add_error_handler(_report)
    return application


def webhook(application: TelegramApp, secret: str) -> Callable[[Request], Awaitable[Response]]:
    """The endpoint of POST /telegram. It answers 200 when the update is kept, and to what it does not know."""

    async def telegram(request: Request) -> Response:
        if not secret_is_right(request.headers.get("x-telegram-bot-api-secret-token"), secret):
            log.warning("refused an update that does not carry the webhook secret")
            return Response(status_code=403)
        try:
            update = Update.de_json(await request.json(), application.bot)
        except UNREADABLE as error:
            log.warning("an update that cannot be read: %s", type(error).__name__)
            return Response(status_code=200)
        await application.update_queue.put(update)
        return Response(status_code=200)

    return telegram


def secret_is_right(given: str | None, expected: str) -> bool:
    """Whether a webhook call carries our secret; an empty secret lets nobody in."""
    return bool(expected) and hmac.compare_digest((given or "").encode(), expected.encode())


def read(update: Update) -> Arrived | None:
    """What a person said in a private chat; None for groups, channels, other bots and what does not concern us."""
    try:
        return _read(update)
    except UNREADABLE as error:
        # The library makes objects of parts of an update, too.
        log.warning("an update that cannot be read: %s", type(error).__name__)
        return None


def _read(update: Update) -> Arrived | None:
    user, chat = update.effective_user, update.effective_chat
    if user is None or user.is_bot or chat is None or chat.type != Chat.PRIVATE:
        return None
    said, text = _said(update), update.message or update.edited_message
    if said is None:
        return None
    return Arrived(
        "telegram",
        str(update.update_id),
        str(chat.id),
        said,
        user.language_code,
        text_id=str(text.message_id) if text else None,
        unfit=bool(update.edited_message and kept(_words(update.edited_message) or "").unfit),
    )


def _said(update: Update) -> Said | None:
    if update.callback_query is not None:
        return _touched(update.callback_query)
    if update.my_chat_member is not None:
        return _reach(update.my_chat_member)
    if update.message is not None:
        return _message(update.message)
    edited = update.edited_message
    # A moving live location is also an edit, and says nothing.
    words = _words(edited) if edited is not None else None
    return _edited(words) if words else None


def _edited(text: str) -> Said:
    # What was meant by the first words may be done already, and another question asked: a correction is typed anew.
    return Typed(text) if asks_to_stop(text) else Other("edit")


def _message(message: Message) -> Said | None:
    text = _words(message)
    if text is None:
        what = next((kind for kind in _KINDS if getattr(message, kind, None)), None)
        return Other(what) if what else None
    if not text.startswith("/"):
        return Typed(text)
    command, _, rest = text.partition(" ")
    command = command.partition("@")[0]
    return Began(rest.strip() or None) if command == "/start" else Typed(f"{command} {rest}".strip())


def _words(message: Message) -> str | None:
    return message.text or message.caption


def _touched(query: CallbackQuery) -> Touched | None:
    place = pressed(query.data or "")
    return Touched(*place) if place and max(place) < 2**63 else None


def _reach(change: ChatMemberUpdated) -> Reach:
    return Reach(open=change.new_chat_member.status not in _GONE)


async def _report(update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
    log.error("handling an update failed", exc_info=context.error)

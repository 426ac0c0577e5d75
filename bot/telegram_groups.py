"""Groups and channels: nothing about a case is ever said there. The bot says once to write in private, and leaves."""

from __future__ import annotations

import logging

from telegram import Bot, Chat, Update
from telegram.constants import ChatMemberStatus
from telegram.error import TelegramError

from messages.render import render
from messages.say import Say

log = logging.getLogger(__name__)

_WITHIN = (ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.RESTRICTED)


def group_of(update: Update) -> Chat | None:
    """The group or channel in which this happened to us, when we are still in it; None for a private chat.

    What a group says of itself (a new title, its move to a supergroup) is nothing said to us.
    """
    chat = update.effective_chat
    if chat is None or chat.type == Chat.PRIVATE:
        return None
    change = update.my_chat_member
    if change is not None:
        return chat if change.new_chat_member.status in _WITHIN else None
    message = update.message
    return chat if update.callback_query or (message is not None and message.text) else None


async def leave(bot: Bot, chat: Chat, language: str) -> None:
    """Say where to write instead, and leave; a channel is left without a word, since all its readers would see it.

    This is no answer to a person about anything, so it is no row of the outbox.
    """
    try:
        if chat.type != Chat.CHANNEL:
            await bot.send_message(chat.id, render(Say("say-write-in-private"), language, "telegram").body)
    except TelegramError as error:
        log.info("a group did not take our word: %s", type(error).__name__)
    try:
        await bot.leave_chat(chat.id)
    except TelegramError as error:
        log.warning("a group cannot be left: %s", type(error).__name__)

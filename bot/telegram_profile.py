"""How the bot shows itself before anybody has pressed Start: its name, what it is for, its commands, in each language.

All of it is neutral: whoever picks up the phone reads it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

from telegram import Bot, BotCommand

from messages.catalog import languages_available
from messages.render import phrase
from messages.say import Phrase
from scheduler.db import Database

# What can be chosen anywhere; `bot/commands.py` reads them. The texts are those of the buttons that do the same.
COMMANDS = (
    ("menu", "ask-menu"),
    ("language", "choice-set-language"),
    ("settings", "choice-go-settings"),
    ("help", "choice-go-help"),
    ("stop", "choice-stop-all"),
)
# Telegram knows a language by two letters (Bot API, setMyCommands), and has none for this one but Tagalog's.
_TWO_LETTERS = {"fil": "tl"}
_SETTING = "telegram_profile"


@dataclass(frozen=True, slots=True)
class Face:
    """What people who use Telegram in one language see. `code`: Telegram's own for it, "" for everybody else."""

    code: str
    about: str
    description: str
    commands: tuple[tuple[str, str], ...]


def faces(offered: Iterable[str]) -> list[Face]:
    """One for everybody, in the first of these languages, and one for each. Languages that are one to Telegram, such as
    the two ways to write Chinese, get the one that is offered first."""
    written = [language for language in offered if language in languages_available()] or ["en"]
    found = {"": _face("", written[0])}
    for language in written:
        code = _TWO_LETTERS.get(language, language.partition("-")[0])
        if len(code) == 2:
            found.setdefault(code, _face(code, language))
    return list(found.values())


async def show(bot: Bot, name: str, shown: Iterable[Face]) -> None:
    """Tell Telegram. `name`: the office's neutral sender name. Raises TelegramError."""
    if (await bot.get_my_name()).name != name:
        # Telegram takes few changes of a name in a day.
        await bot.set_my_name(name)
    for face in shown:
        code = face.code or None
        await bot.set_my_commands([BotCommand(*each) for each in face.commands], language_code=code)
        await bot.set_my_short_description(face.about, language_code=code)
        await bot.set_my_description(face.description, language_code=code)


def mark_of(bot_id: int, name: str, shown: Iterable[Face]) -> str:
    """What tells one profile of a bot from another."""
    whole = [bot_id, name, *([face.code, face.about, face.description, face.commands] for face in shown)]
    return hashlib.sha256(json.dumps(whole).encode()).hexdigest()


def shown_last(db: Database) -> str | None:
    """The mark of the profile that was last told to Telegram."""
    row = db.one("select value from setting where key = ?", _SETTING)
    return str(row["value"]) if row else None


def note(db: Database, mark: str) -> None:
    """Telegram has this profile now: a hundred calls need not be made again."""
    db.run(
        "insert into setting (key, value) values (?, ?) on conflict (key) do update set value = excluded.value",
        _SETTING,
        mark,
    )


def _face(code: str, language: str) -> Face:
    def said(key: str) -> str:
        return phrase(Phrase(key), language)

    return Face(
        code,
        said("profile-about"),
        said("profile-description"),
        tuple((name, said(key)) for name, key in COMMANDS),
    )

"""`courtbell poster`: finds out where people write to, and writes the page that bot/poster.py makes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from telegram.error import TelegramError

from bot import config_rules, poster
from bot.config import Config, ConfigError, Problem
from bot.health_online import who_is_the_bot
from bot.screen import new_file
from messages.catalog import catalogue, languages_available

Out = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Wish:
    """What was typed. `only`: one of the two kinds; `bot`, `phone`: what the config, or Telegram, would say."""

    to: str
    paper: str
    languages: str | None
    only: str | None
    bot: str | None
    phone: str | None


def run(wish: Wish, config: Config, out: Out) -> int:
    """Write the file; the exit code. Raises ConfigError for what was typed wrongly, OSError as `new_file`."""
    languages = _languages(wish.languages, config)
    phone = _phone(wish.phone, config)
    bot = (wish.bot or "").removeprefix("@") or (_bot_name(config) if config.telegram.enabled else "")
    if not bot and not phone:
        out("Nothing can be printed yet: no channel is on, so nobody knows where to write to. See `courtbell init`.")
        return 1
    kinds = [wish.only] if wish.only else [poster.POSTER, poster.SHEET]
    new_file(wish.to, poster.page(config, bot, phone, languages, kinds, wish.paper))
    out(f"{wish.to} has {' and '.join(kinds)} in {len(languages)} languages. Open it in a browser and print it.")
    if poster.SHEET in kinds and not phone:
        out("There is no sheet: without SMS nobody has to agree on paper. On Telegram a person agrees in the chat.")
    if unsigned := [language for language in languages if not catalogue(language).signed]:
        out(f"Nobody who reads it has signed these texts yet: {', '.join(unsigned)}. Let somebody read them first.")
    return 0


def _languages(typed: str | None, config: Config) -> Sequence[str]:
    try:
        wanted = config_rules.languages([each.strip() for each in typed.split(",")]) if typed else None
    except ValueError as error:
        raise ConfigError([Problem("--language", str(typed), f"it must be {error}")]) from None
    return [language for language in wanted or config.languages.offered if language in languages_available()]


def _phone(typed: str | None, config: Config) -> str:
    try:
        return config_rules.sms_sender(typed or (config.twilio.sender if config.twilio.enabled else ""))
    except ValueError as error:
        raise ConfigError([Problem("--phone", str(typed), f"it must be {error}")]) from None


def _bot_name(config: Config) -> str:
    try:
        return asyncio.run(who_is_the_bot(config.telegram)).username or ""
    except TelegramError as error:
        # The text of some of PTB's errors quotes the token.
        said = f"Telegram cannot be asked for it ({type(error).__name__}): say it"
        raise ConfigError([Problem("--bot", "", said)]) from None

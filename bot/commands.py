"""Whether a text is a command or a choice. A word counts when it is the whole message: sentences are never commands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from bot import command_words as words
from bot.plain_letters import plain

Command = Literal[
    "stop",
    "start",
    "help",
    "menu",
    "back",
    "hearings",
    "new",
    "language",
    "settings",
    "cancel",
    "wrong_number",
    "thanks",
    "hello",
]
_NAMED: tuple[tuple[Command, frozenset[str]], ...] = (
    ("stop", words.STOP),
    ("cancel", words.CANCEL),
    ("start", words.START),
    ("help", words.HELP),
    ("back", words.BACK),
    ("menu", words.MENU),
    ("hearings", words.HEARINGS),
    ("new", words.NEW),
    ("language", words.LANGUAGE),
    ("settings", words.SETTINGS),
    ("thanks", words.THANKS),
    ("hello", words.HELLO),
)
_STOP_REQUESTS = tuple(re.compile(pattern) for pattern in words.STOP_REQUESTS)
_WRONG_NUMBER = tuple(re.compile(pattern) for pattern in words.WRONG_NUMBER)
_WORD = re.compile(r"\d+|[^\W\d_]+")
_LONGEST = 120  # characters; a longer text is a story, not a command


def read_command(text: str, channel: str, language: str) -> Command | None:
    """The command that `text` is. On SMS the carrier's words keep the carrier's meaning: CANCEL stops, YES starts."""
    if len(text) > _LONGEST:
        return None
    slash = text.strip().casefold().split("@")[0].split(" ")[0]
    if slash.startswith("/"):
        return _slash(slash)
    said = _said(text)
    if channel == "sms" and said in words.CARRIER_STOP | words.CANCEL:
        return "stop"
    if channel == "sms" and said in words.CARRIER_START:
        return "start"
    bare = " ".join(word for word in said.split() if word not in words.POLITE)
    for command, known in _NAMED:
        if said in known or (bare in known and command != "back"):
            return command
    if any(pattern.fullmatch(bare) for pattern in _STOP_REQUESTS):
        return "stop"
    return "wrong_number" if any(pattern.fullmatch(bare) for pattern in _WRONG_NUMBER) else None


def is_carriers_word(text: str) -> bool:
    """Whether the carrier acts on `text` by itself, and answers it."""
    return _said(text) in words.CARRIER_STOP | words.CARRIER_START | words.CARRIER_HELP and text.strip().isalpha()


def read_choice(text: str, choices: Iterable[tuple[str, str]]) -> str | None:
    """The token among `choices` (token, label as shown) that `text` names: by its label, a beginning of only one, or
    words that stand in only one."""
    said = _said(text)
    if not said:
        return None
    labels = [(token, _said(label)) for token, label in choices]
    exact = [token for token, label in labels if label == said]
    begun = [token for token, label in labels if len(said) > 2 and f"{label} ".startswith(f"{said} ")]
    words_said = set(said.split())
    within = [token for token, label in labels if words_said <= set(label.split())]
    found = exact or begun or (within if max(map(len, words_said)) > 2 else [])
    return found[0] if len(found) == 1 else None


def agrees(text: str) -> bool:
    """Whether `text` is a yes and nothing more."""
    return _said(text) in words.AGREED


def refuses(text: str) -> bool:
    """Whether `text` is a no and nothing more."""
    return _said(text) in words.REFUSED


def _slash(word: str) -> Command | None:
    found = words.SLASH.get(word)
    return next((command for command in _COMMANDS if command == found), None)


_COMMANDS: tuple[Command, ...] = (*(command for command, _ in _NAMED), "wrong_number")


def _said(text: str) -> str:
    return " ".join(_WORD.findall(plain(text)))

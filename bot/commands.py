"""Whether a text is a command or a choice. A word counts when it is the whole message: sentences are never commands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, get_args

from bot import command_words as words
from bot.command_words import words_of
from bot.plain_letters import plain

Command = Literal[
    "stop",
    "stop_about",
    "start",
    "help",
    "menu",
    "back",
    "hearings",
    "when",
    "new",
    "language",
    "settings",
    "family",
    "cancel",
    "wrong_number",
    "thanks",
    "hello",
]
_COMMANDS: tuple[Command, ...] = get_args(Command)
_LONGEST = 120  # characters; a longer text is a story, not a command

# What Telegram calls commands; the same names in every language.
_SLASH = frozenset(_COMMANDS) - {"stop_about", "wrong_number", "when", "thanks", "hello"}


def read_command(text: str, channel: str, language: str) -> Command | None:
    """The command that `text` is, in any language we know, the reader's own first.

    On SMS the carrier's words keep the carrier's meaning: CANCEL stops, YES starts. `stop_about` is a wish to hear no
    more of somebody or something: which messages are meant has to be asked. `when` asks for the date of a hearing.
    """
    if len(text) > _LONGEST:
        return None
    slash = _addressed(text.strip()).split(" ")[0]
    if slash.startswith("/"):
        return next((command for command in _SLASH if slash[1:] == command), None)
    if text.strip() == "0":
        return "back"
    said = words_of(text)
    whole = " ".join(said)
    if channel == "sms" and whole in words.CARRIER_STOP:
        return "stop"
    if channel == "sms" and whole in words.CARRIER_START:
        return "start"
    kind = _kind(said, language)
    if channel == "sms" and kind == "cancel":
        return "stop"
    return next((command for command in _COMMANDS if kind == command), None)


def asks_for(command: str, text: str) -> bool:
    """Whether `text` is this command of the staff's, such as "/inbox", and nothing more."""
    return _addressed(text.strip()) == command


def with_words(text: str) -> tuple[str, str]:
    """A command of the staff's and the words after it: "/find Rosa" is ("/find", "Rosa")."""
    command, _, words_after = text.strip().partition(" ")
    return _addressed(command), words_after.strip()


def asks_to_stop(text: str, channel: str = "telegram") -> bool:
    """Whether `text` means STOP on this channel, whatever is being asked."""
    return read_command(text, channel, "en") == "stop"


def is_carriers_word(text: str) -> bool:
    """Whether the carrier acts on `text` by itself, and answers it."""
    acted_on = words.CARRIER_STOP | words.CARRIER_START | words.CARRIER_HELP
    return plain(text).strip() in acted_on and text.strip().isalpha()


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
    return _is(text, "yes", "no")


def refuses(text: str) -> bool:
    """Whether `text` is a no and nothing more."""
    return _is(text, "no", "yes")


def _kind(said: tuple[str, ...], language: str) -> str | None:
    """What it is in the reader's language; else STOP if it is that anywhere; else what the first language says."""
    if not said:
        return None
    known = words.languages()
    if language in known and (own := words.kind_in(language, said)) is not None:
        return own
    kinds = [kind for tag in known if (kind := words.kind_in(tag, said)) is not None]
    return next((kind for kind in ("stop", "wrong_number") if kind in kinds), kinds[0] if kinds else None)


def _addressed(command: str) -> str:
    # It may name the bot that is meant: /inbox@the_bot.
    return command.casefold().split("@")[0]


def _is(text: str, kind: str, other: str) -> bool:
    # What is a yes in one language and a no in another is neither.
    if len(text) > _LONGEST:
        return False
    said = words_of(text)
    return words.said_in(kind, said, words.languages()) and not words.said_in(other, said, words.languages())


def _said(text: str) -> str:
    return " ".join(words_of(text))

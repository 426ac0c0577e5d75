"""What staff may say to the bot about people: /find NAME, and the buttons that follow. Whether somebody may is
`bot/desk.py`'s to ask."""

from __future__ import annotations

from typing import get_args

from bot.desk_cases import button, known
from bot.desk_intents import ActOnFile, FileAct, FindPeople
from bot.fields import whole_number
from bot.intents import Intent
from bot.turn import Input, Pressed, Typed
from messages.say import Option

_FIND = "/find"
_FILE = "pe"


def file(act: str, person: int, what: str = "", name: str = "") -> Option:
    """A button of somebody's file: an act, perhaps on what `ActOnFile.what` names. `name`: what stands on it, where
    that is not always the same."""
    return button(_FILE, "file", act, person, what or None, name=name)


def back(person: int, label: str) -> Option:
    """The button that leads back to somebody."""
    return file("show", person, name=f"Back to {label}"[:40])


def decided(given: Input) -> Intent | None:
    """What somebody who may meant by this; None when it is none of these."""
    if isinstance(given, Typed):
        command, _, rest = given.text.strip().partition(" ")
        return FindPeople(rest.strip()) if command.casefold().split("@")[0] == _FIND else None
    if isinstance(given, Pressed) and given.token.startswith(f"{_FILE}:"):
        _, act, number, what = (*given.token.split(":", 3), "", "")[:4]
        found, person = known(get_args(FileAct), act), whole_number(number)
        return ActOnFile(person, found, what) if found and person is not None else None
    return None

"""What staff may say to the bot about imports: /imports, and the buttons that follow. Whether somebody may is
`bot/desk.py`'s to ask."""

from __future__ import annotations

import re
from typing import get_args

from bot.commands import asks_for
from bot.desk_buttons import button, known
from bot.desk_intents import ActOnImport, ImportAct, ShowImports
from bot.intents import Intent, SignIn
from bot.turn import Input, Pressed, Typed
from messages.say import Option

_PREFIX = "im"
_HAND_IN = "/console/imports"
_PAGE = f"{_HAND_IN}/files"
_NUMBER = re.compile(r"-?\d{1,15}", re.ASCII)


def imported(act: str, number: int | None = None, *of: int, name: str = "") -> Option:
    """A button of the imports: an act on one, perhaps on what `ActOnImport.of` names, or `list`, or `hand-in`.
    `name`: what stands on it, where that is not always the same."""
    return button(_PREFIX, "import", act, number, *of, name=name)


def decided(given: Input) -> Intent | None:
    """What somebody who may meant by this; None when it is none of these."""
    if isinstance(given, Typed):
        return ShowImports() if asks_for("/imports", given.text) else None
    if not isinstance(given, Pressed) or not given.token.startswith(f"{_PREFIX}:"):
        return None
    _, act, *numbers = given.token.split(":")
    if act == "list":
        return ShowImports()
    if act == "hand-in":
        return SignIn(_HAND_IN)
    found = known(get_args(ImportAct), act)
    if not numbers or not all(_NUMBER.fullmatch(each) for each in numbers):
        return None
    number, *of = map(int, numbers)
    return ActOnImport(number, found, tuple(of)) if found else SignIn(f"{_PAGE}/{number}") if act == "page" else None

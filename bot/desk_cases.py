"""What staff may say to the bot about cases: /disputes, /counsel NAME, /register, and the buttons that follow. Whether
somebody may is `bot/desk.py`'s to ask."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import get_args

from bot.commands import with_words
from bot.desk_buttons import button, known
from bot.desk_intents import (
    ActOnCounsel,
    ActOnDispute,
    CounselAct,
    DisputeAct,
    FindForCounsel,
    ShowDisputes,
)
from bot.intents import Intent, SignIn
from bot.turn import Input, Pressed, Typed
from messages.say import Option

REGISTER = "/console/people/new"
_DISPUTES, _COUNSEL = "dp", "cs"


def dispute(act: str, *of: int, name: str = "") -> Option:
    """A button of the disputes: an act on one hearing, perhaps on one of its dates; or `list`, perhaps with what
    `ShowDisputes.after` is. `name`: what stands on it, where that is not always the same."""
    return button(_DISPUTES, "dispute", act, *of, name=name)


def counsel(act: str, person: int, attorney: int | None = None, name: str = "") -> Option:
    """A button of a change of counsel: an act on one person, perhaps with an attorney. `name`: as before."""
    return button(_COUNSEL, "counsel", act, person, attorney, name=name)


def decided(given: Input) -> Intent | None:
    """What somebody who may meant by this; None when it is none of these."""
    if isinstance(given, Typed):
        command, rest = with_words(given.text)
        said = _COMMANDS.get(command)
        return said(rest) if said else None
    if isinstance(given, Pressed) and given.token.partition(":")[0] in _BUTTONS:
        prefix, act, *numbers = given.token.split(":")
        if all(each.isascii() and each.isdigit() for each in numbers):
            return _BUTTONS[prefix](act, [int(each) for each in numbers])
    return None


def _dispute(act: str, of: Sequence[int]) -> Intent | None:
    found = known(get_args(DisputeAct), act)
    if act == "list":
        return ShowDisputes((of[0], of[1]) if len(of) > 1 else None)
    return ActOnDispute(of[0], found, *of[1:3]) if found and of else None


def _counsel(act: str, of: Sequence[int]) -> Intent | None:
    found = known(get_args(CounselAct), act)
    return ActOnCounsel(of[0], found, *of[1:2]) if found and of else None


_COMMANDS: Mapping[str, Callable[[str], Intent]] = {
    "/disputes": lambda rest: ShowDisputes(),
    "/counsel": FindForCounsel,
    "/register": lambda rest: SignIn(REGISTER),
}
_BUTTONS: Mapping[str, Callable[[str, Sequence[int]], Intent | None]] = {
    _DISPUTES: _dispute,
    _COUNSEL: _counsel,
}

"""The buttons by which staff acts on a hearing in the chat. Whether somebody may is `bot/desk.py`'s to ask."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from bot.desk_buttons import button, known
from bot.desk_intents import ActOnHearing, HearingAct
from bot.fields import whole_number
from bot.intents import Intent
from bot.turn import Input, Pressed
from messages.say import Option

_HEARING = "hr"
# The step of the form `file` in which a date is typed, and the button that leads to it.
DATE = "date"


def hearing(act: str, number: int, mark: str = "", what: str = "", name: str = "") -> Option:
    """A button of a hearing. `mark`, `what`: as in `ActOnHearing`; `name`: what stands on it, where that is not always
    the same."""
    return button(_HEARING, "hearing", act, number, mark, what or None, name=name)


def decided(given: Input) -> Intent | None:
    """What somebody who may meant by this; None when it is none of these."""
    act, hearing, mark, what = _read(given)
    found = known(get_args(HearingAct), act)
    return ActOnHearing(hearing, found, mark, what) if found and hearing is not None else None


def asks(given: Input) -> tuple[str, Mapping[str, Any]] | None:
    """The step in which something is typed, and what is known, when this button leads there."""
    act, hearing, mark, _ = _read(given)
    return (DATE, {"hearing": hearing, "mark": mark}) if act == DATE and hearing is not None else None


def _read(given: Input) -> tuple[str, int | None, str, str]:
    if not isinstance(given, Pressed) or not given.token.startswith(f"{_HEARING}:"):
        return "", None, "", ""
    _, act, number, mark, what = (*given.token.split(":"), "", "", "", "")[:5]
    return act, whole_number(number), mark, what

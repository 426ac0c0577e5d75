"""What staff may say to the bot about people: /find NAME, and the buttons of a person's file, of what is kept in it,
and of whoever follows. Whether somebody may is `bot/desk.py`'s to ask."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from bot.commands import with_words
from bot.desk_buttons import button, known
from bot.desk_intents import ActOnFile, ActOnFollower, ActOnKept, FileAct, FindPeople, FollowerAct, KeepAct
from bot.fields import whole_number
from bot.intents import Intent
from bot.turn import Input, Pressed, Typed
from messages.say import Option

_FIND = "/find"
_FILE, _KEPT, _FOLLOWER = "pe", "ke", "fo"
# A button that asks for a text -> the step of the form `file` in which it is typed.
_TYPED = {"add-tag": "tag", "new-label": "label", "new-reference": "reference"}


def file(act: str, person: int, name: str = "") -> Option:
    """A button of somebody's file. `name`: what stands on it, where that is not always the same."""
    return button(_FILE, "file", act, person, name=name)


def back(person: int, label: str) -> Option:
    """The button that leads back to somebody."""
    return file("show", person, name=f"Back to {label}"[:40])


def opens(person: int, label: str) -> Option:
    """The button that leads from elsewhere to somebody's file."""
    return file("show", person, name=f"File of {label}"[:40])


def kept(act: str, person: int, what: str = "", name: str = "") -> Option:
    """A button of what is kept of somebody. `what`: as in `ActOnKept`; `name`: as before."""
    return button(_KEPT, "kept", act, person, what or None, name=name)


def follower(act: str, person: int, number: int, what: str = "", name: str = "") -> Option:
    """A button of somebody who follows. `what`: as in `ActOnFollower`; `name`: as before."""
    return button(_FOLLOWER, "follower", act, person, number, what or None, name=name)


def decided(given: Input) -> Intent | None:
    """What somebody who may meant by this; None when it is none of these."""
    if isinstance(given, Typed):
        command, name = with_words(given.text)
        return FindPeople(name) if command == _FIND else None
    prefix, act, person, rest = _read(given)
    if person is None:
        return None
    if prefix == _FILE and (to_see := known(get_args(FileAct), act)):
        return ActOnFile(person, to_see)
    if prefix == _KEPT and (to_keep := known(get_args(KeepAct), act)):
        return ActOnKept(person, to_keep, rest)
    number, _, why = rest.partition(":")
    if prefix == _FOLLOWER and (deed := known(get_args(FollowerAct), act)) and (found := whole_number(number)):
        return ActOnFollower(person, found, deed, why)
    return None


def asks(given: Input) -> tuple[str, Mapping[str, Any]] | None:
    """The step in which something is typed, and what is known, when this button leads there."""
    prefix, act, person, _ = _read(given)
    return (_TYPED[act], {"person": person}) if prefix == _KEPT and act in _TYPED and person is not None else None


def _read(given: Input) -> tuple[str, str, int | None, str]:
    token = given.token if isinstance(given, Pressed) else ""
    prefix, act, person, rest = (*token.split(":", 3), "", "", "", "")[:4]
    return prefix, act, whole_number(person), rest

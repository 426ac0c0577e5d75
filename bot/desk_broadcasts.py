"""What staff may say to the bot about broadcasts: /broadcast, and the buttons that follow. Whether somebody may is
`bot/desk.py`'s to ask."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from bot.commands import asks_for
from bot.desk_buttons import known
from bot.desk_intents import Act, ActOnBroadcast, RewordBroadcast, ShowBroadcasts
from bot.fields import whole_number
from bot.intents import SignIn
from bot.turn import Conversation, Facts, Input, Pressed, Step, Typed
from bot.walk import back, begin
from messages.say import Option, Phrase

FORM = "broadcast"
_PREFIX = "bc"
_PAGE = "/console/broadcasts"
# What is asked for first: the button, the question, and what is known then.
_ASKED: Mapping[str, tuple[str, Mapping[str, Any]]] = {
    "approve": ("number", {"act": "approve"}),
    "again-approve": ("number", {"act": "resume"}),
    "when": ("when", {}),
    "whom": ("whom", {"about": "news"}),
    "unserved": ("missing", {}),
    "other": ("tongue", {}),
    "type": ("retype", {}),
}


def choice(act: str, broadcast: int | None = None, what: str = "", *, name: str = "", label: str = "") -> Option:
    """A button of the broadcasts: an act on one, perhaps on what `ActOnBroadcast.what` names, or `new`, or `list`.
    `name`: what stands on it, where that is not always the same; `label`: the entry, where it is not the act's."""
    token = ":".join([_PREFIX, act, *([str(broadcast)] if broadcast is not None else []), *([what] if what else [])])
    said = Phrase("choice-who-known", {"name": name}) if name else Phrase(f"desk-choice-{label or act}")
    return Option(token, said)


def heard(given: Input, facts: Facts) -> Step | None:
    """What follows when somebody who may says this; None when it is nothing of these."""
    if isinstance(given, Typed) and asks_for("/broadcast", given.text):
        return Step(Conversation(), (), (ShowBroadcasts(),))
    if isinstance(given, Pressed) and given.token.startswith(f"{_PREFIX}:"):
        return _pressed(given.token, facts)
    return None


def left(conversation: Conversation, facts: Facts) -> Step | None:
    """Back to the question before; from the first one to the broadcast that it is about, or the list. None where
    nothing of this is open."""
    if conversation.form != FORM:
        return None
    if conversation.data.get("trail"):
        return back(conversation, facts)
    number = conversation.data.get("broadcast")
    shown = ShowBroadcasts() if number is None else ActOnBroadcast(int(number), "show")
    return Step(Conversation(), (), (shown,))


def _pressed(token: str, facts: Facts) -> Step | None:
    _, act, typed, what = (*token.split(":", 3), "", "")[:4]
    if act == "new":
        return begin(FORM, "about", {}, facts)
    number = whole_number(typed)
    if act == "list":
        return Step(Conversation(), (), (ShowBroadcasts(number),))
    if number is None:
        return None
    if act in _ASKED:
        step, data = _ASKED[act]
        more = {"mark": what} if act == "approve" else {"language": what} if what else {}
        return begin(FORM, step, {**data, "broadcast": number, **more}, facts)
    if act == "page":
        return Step(Conversation(), (), (SignIn(f"{_PAGE}/{number}"),))
    if act == "away":
        return Step(Conversation(), (), (RewordBroadcast(number, what, ""),)) if what else None
    found = known(get_args(Act), act)
    return Step(Conversation(), (), (ActOnBroadcast(number, found, what=what),)) if found else None

"""What staff may say to the bot and nobody else: /inbox, /calls, what the other `bot/desk_*.py` have, and
the buttons that follow. To everybody else these are words and buttons that do not exist.
"""

from __future__ import annotations

from typing import get_args

from bot import desk_broadcasts, desk_cases, desk_hearings, desk_imports, desk_people
from bot.commands import asks_for, read_choice, read_command
from bot.desk_buttons import button, known
from bot.desk_intents import (
    ActOnCall,
    ActOnTalk,
    CallAct,
    ShowCalls,
    ShowInbox,
    ShowStrangers,
    TalkAct,
)
from bot.fields import whole_number
from bot.turn import Conversation, Facts, Input, Pressed, Step, Typed
from bot.walk import BACK, answer, begin, question
from messages.render import phrase
from messages.say import Option

INBOX = "inbox"
FILE = "file"
_OURS = (desk_broadcasts.FORM, INBOX, FILE)
_TALKS, _CALLS = "ib", "cl"


def talk(act: str, *of: int | str, name: str = "") -> Option:
    """A button of the inbox: an act on one conversation (contact, and what `ActOnTalk` needs), or `waits`, or `all`,
    perhaps with what `ShowInbox.after` is. `name`: what stands on it, where that is not always the same."""
    return button(_TALKS, "talk", act, *of, name=name)


def call(act: str, *of: int, name: str = "") -> Option:
    """A button of the call list: what became of one thing, perhaps with what `ActOnCall.seen` is; or `list`, or
    `strangers`, perhaps what comes after one of them. `name`: as of `talk`."""
    return button(_CALLS, "call", act, *of, name=name)


def without(conversation: Conversation, facts: Facts) -> Conversation:
    """Where the conversation stands for somebody who may not do this (any more): nothing of it is open."""
    return conversation if _may(facts) or conversation.form not in _OURS else Conversation()


def heard(conversation: Conversation, given: Input, facts: Facts) -> Step | None:
    """What follows, when one of the staff who may change things says something of this; None for anything else."""
    if not _may(facts):
        return None
    if facts.channel != "sms" and (turn := _off_sms(given, facts)) is not None:
        return turn
    if isinstance(given, Typed) and asks_for("/inbox", given.text):
        return Step(Conversation(), (), (ShowInbox(),))
    if isinstance(given, Typed) and asks_for("/calls", given.text):
        return Step(Conversation(), (), (ShowCalls(),))
    if isinstance(given, Pressed) and given.token.startswith(f"{_CALLS}:"):
        return _called(given.token)
    if isinstance(given, Pressed) and given.token.startswith(f"{_TALKS}:"):
        return _talked(given.token, facts)
    return _answered(conversation, given, facts) if conversation.form in _OURS else None


def _may(facts: Facts) -> bool:
    return facts.staff_role in ("owner", "staff")


def _off_sms(given: Input, facts: Facts) -> Step | None:
    """A file wants more lines than an SMS has; and what changes a case, or goes to many, is not decided from a number,
    which can be forged."""
    for each in (desk_cases, desk_people, desk_hearings, desk_imports):
        if (intent := each.decided(given)) is not None:
            return Step(Conversation(), (), (intent,))
    if (typed := desk_people.asks(given) or desk_hearings.asks(given)) is not None:
        return begin(FILE, *typed, facts)
    return desk_broadcasts.heard(given, facts)


def _talked(token: str, facts: Facts) -> Step | None:
    _, act, of, more, what = (*token.split(":"), "0", "0", "")[:5]
    contact, number = whole_number(of), whole_number(more)
    if contact is None or number is None:
        return None
    if act in ("waits", "all"):
        after = (contact, number) if contact else None
        return Step(Conversation(), (), (ShowInbox("all" if act == "all" else "waits", after),))
    if act == "write":
        return begin(INBOX, "text", {"contact": contact, "number": number}, facts)
    found = known(get_args(TalkAct), act)
    return Step(Conversation(), (), (ActOnTalk(contact, found, number, what),)) if found else None


def _called(token: str) -> Step | None:
    _, act, of, seen = (*token.split(":"), "", "")[:4]
    if act in ("list", "strangers"):
        after = whole_number(of or "0")
        shown = ShowCalls if act == "list" else ShowStrangers
        return Step(Conversation(), (), (shown(after),)) if after is not None else None
    found, task = known(get_args(CallAct), act), whole_number(of)
    if found is None or task is None:
        return None
    return Step(Conversation(), (), (ActOnCall(task, found, whole_number(seen)),))


def _answered(conversation: Conversation, given: Input, facts: Facts) -> Step | None:
    """An answer to the open question. Staff need not have agreed to reminders of their own to be asked; and whatever
    they type as the text of a broadcast is that, and not a question of theirs."""
    asked = question(conversation, facts)
    if asked is None or not isinstance(given, Typed | Pressed):
        return None
    offered = {option.token for option in asked.choices}
    if isinstance(given, Pressed):
        if given.token == BACK and (turn := desk_broadcasts.left(conversation, facts)) is not None:
            return turn
        return answer(conversation, given, facts) if given.token in offered else None
    if (command := read_command(given.text, facts.channel, facts.language)) is not None:
        # Whoever of the staff agreed to no reminders of their own has no menu to go to.
        goes_back = command == "back" or (command in ("menu", "cancel") and not facts.consent)
        return desk_broadcasts.left(conversation, facts) if goes_back else None
    labels = [(option.token, phrase(option.label, facts.language)) for option in asked.choices]
    token = read_choice(given.text, labels)
    return answer(conversation, Pressed(token) if token else given, facts)

"""What is done about one thing that came in, said, pressed, or told by its carrier. What it means is the dialogue's to
say; what follows is carried out by `effects/`."""

from __future__ import annotations

import unicodedata

from bot import conversations, flood
from bot.answered import is_notice, named, nods
from bot.arrived import Carrier, Reach, Touched
from bot.commands import asks_to_stop
from bot.dialogue import step
from bot.effects import Answering, carry_out, lost_touch, silence
from bot.facts import read_facts
from bot.turn import Conversation, Input, Other, Pressed, Typed
from bot.walk import counts
from messages.say import Say
from scheduler import budget, choices, people
from scheduler.db import Row
from scheduler.reminders import replan_contact


def heed(who: Answering, said: Touched | Input, row: Row) -> None:
    """Answer it, unless it is the second press of one button, or more at once than we answer. STOP is always heard."""
    if isinstance(said, Touched) and flood.said_twice(who.db, row):
        return
    if isinstance(said, Typed) and asks_to_stop(said.text, who.address.channel):
        _converse(who, said)
        return
    match flood.verdict(who.db, who.address, row):
        case "serve" if budget.refuses_answer(who.db, who.house.budget, who.address) is None:
            _converse(who, said)
        case "ask_to_wait" if not who.address.stopped:
            who.say(Say("say-please-wait"))


def carrier(who: Answering, said: Carrier) -> None:
    """The carrier has acted on the word and answered it: we make our record agree."""
    if said.word == "STOP":
        silence(who, "carrier")
        conversations.forget(who.db, who.address)
    elif said.word == "START" and (who.address.stopped or not who.address.consent):
        # Twilio lets us write (again), and says no more than that; what we ask for consent is the conversation's.
        _converse(who, Typed("YES" if said.yes else "START"))


def reach(who: Answering, said: Reach) -> None:
    if said.open:
        _heard_from(who)
        return
    alone = people.out_of_reach(who.db, who.address.id, "blocked")
    replan_contact(who.db, who.house.policy, who.contact.id)
    if alone:
        lost_touch(who)


def _converse(who: Answering, said: Touched | Input) -> None:
    db, address = who.db, who.address
    _heard_from(who)
    conversation = conversations.load(db, address)
    given = _resolved(who, said, conversation)
    turn = step(conversation, given, read_facts(db, who.house, who.contact, address))
    for intent in turn.intents:
        carry_out(intent, who)
    for reply in turn.replies if not who.over else ():
        who.ask(reply)
    # What was decided may have moved the address to another person, or erased who wrote.
    conversations.keep(db, who.address, turn.conversation if not who.over else Conversation())


def _resolved(who: Answering, said: Touched | Input, conversation: Conversation) -> Input:
    """What was said, with a button, a bare number, or the very words of a choice as the choice that it stands for."""
    if isinstance(said, Touched):
        token = choices.choice(who.db, said.message, who.address.id, said.index)
        return _pressed(who, token, said.message) if token else Other("button")
    if not isinstance(said, Typed):
        return said
    number = _number(said.text)
    if conversation.form is not None and (number is None or conversations.asks_in_words(who.db, who.address)):
        return said
    offered = choices.offered(who.db, who.address.id)
    if offered is not None and number is None:
        place = named(said.text, offered["tokens"], who.contact.language)
        number = None if place is None else place + 1
        if number is None and nods(said.text) and _waits(who, offered):
            # To "Reply 1 for details" an OK is clear enough; it never stands for "I will go".
            return _pressed(who, "more" if "more" in offered["tokens"] else "nod", offered["id"])
    if offered is None or number is None or not 1 <= number <= len(offered["tokens"]):
        return said
    if offered["kind"] == "reply" and counts(conversation):
        return said
    return _pressed(who, offered["tokens"][number - 1], offered["id"])


def _waits(who: Answering, offered: Row) -> bool:
    """Whether what was offered is a notice that has no answer yet."""
    return is_notice(offered["tokens"]) and not choices.is_confirmed(who.db, offered["id"])


def _pressed(who: Answering, token: str, message: int) -> Pressed:
    """The choice, with what its message was about; where that was several hearings, which of them is still to be
    asked."""
    about = choices.about(who.db, message)
    return Pressed(token, message, about[0] if len(about) == 1 else None, about if len(about) > 1 else ())


def _number(text: str) -> int | None:
    """The digit that a text consists of, in any script, with the dot, bracket or keycap that people put after it."""
    bare = text.strip().rstrip(".)\ufe0f\u20e3 ")
    return unicodedata.digit(bare, None) if len(bare) == 1 else None


def _heard_from(who: Answering) -> None:
    """Whoever writes is reachable again where they write from."""
    if people.heard_from(who.db, who.address.id):
        replan_contact(who.db, who.house.policy, who.contact.id)

"""Staff types an answer in the chat. It is looked at before it goes (`bot/effects/inbox.py`)."""

from __future__ import annotations

from bot.desk_intents import ActOnTalk
from bot.forms.form import CHOOSE, Answer, Data, Done, Form, Next, Question
from bot.turn import Facts, Typed
from messages.say import Say


def _ask_text(data: Data, facts: Facts) -> Say:
    return Say("desk-ask-answer")


def _text(data: Data, answer: Answer, facts: Facts) -> Next:
    if not isinstance(answer, Typed) or not answer.text.strip() or "contact" not in data:
        return CHOOSE
    return Done((), (ActOnTalk(int(data["contact"]), "look", int(data.get("number") or 0)),))


FORM: Form = {"text": Question(_ask_text, _text, counts=True)}

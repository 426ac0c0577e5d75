"""Staff types what a button asked for: the date of a hearing. It is read back before it counts, by `bot/effects/`.

What is typed is looked up where it is kept, and stands in no conversation.
"""

from __future__ import annotations

from bot.desk_hearings import DATE, hearing
from bot.desk_intents import ActOnHearing
from bot.forms.form import CHOOSE, Answer, Data, Done, Form, Next, Question
from bot.turn import Facts, Typed
from messages.say import Say


def _ask_date(data: Data, facts: Facts) -> Say:
    return Say("desk-ask-hearing-date", {}, (hearing("show", int(data.get("hearing") or 0)),))


def _date(data: Data, answer: Answer, facts: Facts) -> Next:
    if not isinstance(answer, Typed) or "hearing" not in data:
        return CHOOSE
    return Done((), (ActOnHearing(int(data["hearing"]), "read", str(data.get("mark") or "")),))


FORM: Form = {DATE: Question(_ask_date, _date, counts=True)}

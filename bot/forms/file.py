"""Staff types what a button asked for: the date of a hearing, a tag, a name, a reference. It is read back before it
counts, by `bot/effects/`; it is looked up where it is kept, and stands in no conversation."""

from __future__ import annotations

from bot import desk_people
from bot.desk_hearings import DATE, hearing
from bot.desk_intents import ActOnHearing, ActOnKept, KeepAct
from bot.forms.form import CHOOSE, Answer, Data, Done, Form, Next, Question
from bot.turn import Facts, Typed
from messages.say import Say


def _ask_date(data: Data, facts: Facts) -> Say:
    return Say("desk-ask-hearing-date", {}, (hearing("show", int(data.get("hearing") or 0)),))


def _date(data: Data, answer: Answer, facts: Facts) -> Next:
    if not isinstance(answer, Typed) or "hearing" not in data:
        return CHOOSE
    return Done((), (ActOnHearing(int(data["hearing"]), "read", str(data.get("mark") or "")),))


def _kept(act: KeepAct, asks: str, leads: str) -> Question:
    """`leads`: the list to which its button goes back."""

    def ask(data: Data, facts: Facts) -> Say:
        return Say(asks, {}, (desk_people.kept(leads, int(data.get("person") or 0), name="Back"),))

    def answer(data: Data, given: Answer, facts: Facts) -> Next:
        if not isinstance(given, Typed) or "person" not in data:
            return CHOOSE
        return Done((), (ActOnKept(int(data["person"]), act),))

    return Question(ask, answer, counts=True)


FORM: Form = {
    DATE: Question(_ask_date, _date, counts=True),
    "tag": _kept("tag", "desk-ask-tag-text", "tags"),
    "label": _kept("label", "desk-ask-label", "names"),
    "reference": _kept("reference", "desk-ask-reference", "names"),
}

"""The end of a case: one question before it is closed, since after that nobody is reminded of anything."""

from __future__ import annotations

from bot.forms.form import CHOOSE, Answer, Data, Done, Form, Goto, Next, Question
from bot.forms.hearings import answered, moved_since, stands, view_of, what_of, yes_or_no
from bot.intents import AfterHearing
from bot.turn import Facts
from messages.say import Say
from scheduler.hearing_views import HearingView


def ask_whether(view: HearingView) -> Goto:
    """To the question whether really all of it is over."""
    return Goto("sure", form="over", data={"hearing": view.id, "asked": stands(view)})


def _ask(data: Data, facts: Facts) -> Say:
    view = view_of(data.get("hearing"), facts)
    if view is None or view.when is None:
        return Say("ask-over-awaited", {}, yes_or_no("over", data))
    return Say("ask-over", {"what": what_of(view), "when": view.when}, yes_or_no("over", data))


def _sure(data: Data, answer: Answer, facts: Facts) -> Next:
    view = view_of(data.get("hearing"), facts)
    if view is None:
        return Done((Say("say-hearing-gone"),), menu=True)
    match answered(answer, "over"):
        case "yes":
            # What follows depends on who may decide it: the answer comes with the deed.
            return moved_since(view, data) or Done((), (AfterHearing(view.id, "over"),))
        case "no":
            return Done((Say("say-nothing-changed"),), menu=True)
        case _:
            return CHOOSE


FORM: Form = {"sure": Question(_ask, _sure)}

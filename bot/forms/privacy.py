"""What we keep about a person: shown, or erased after two questions."""

from __future__ import annotations

from bot.forms.form import CHOOSE, Answer, Data, Done, Form, Goto, Next, Question, options, picked
from bot.intents import EraseMe, ShowStored
from bot.turn import Facts
from messages.say import Say


def _ask_menu(data: Data, facts: Facts) -> Say:
    return Say("ask-data", {}, options("data", ("stored", "erase")))


def _menu(data: Data, answer: Answer, facts: Facts) -> Next:
    match picked(answer, "data"):
        case "stored":
            return Done((), (ShowStored(),))
        case "erase":
            return Goto("erase")
        case _:
            return CHOOSE


def _ask_erase(data: Data, facts: Facts) -> Say:
    return Say("ask-erase", {}, options("erase", ("yes", "no")))


def _erase(data: Data, answer: Answer, facts: Facts) -> Next:
    match picked(answer, "erase"):
        case "yes":
            return Goto("sure")
        case "no":
            return Done((Say("say-nothing-changed"),), menu=True)
        case _:
            return CHOOSE


def _ask_sure(data: Data, facts: Facts) -> Say:
    # The other way round than before: who presses the same number twice has not read the second question.
    return Say("ask-erase-sure", {}, options("erase", ("no", "sure")))


def _sure(data: Data, answer: Answer, facts: Facts) -> Next:
    match picked(answer, "erase"):
        case "sure":
            return Done((Say("say-erased", {"sender": facts.sender}),), (EraseMe(),))
        case "no":
            return Done((Say("say-nothing-changed"),), menu=True)
        case _:
            return CHOOSE


FORM: Form = {
    "menu": Question(_ask_menu, _menu),
    "erase": Question(_ask_erase, _erase),
    "sure": Question(_ask_sure, _sure),
}

"""What "cancel" means when an older conversation is unfinished: leave that question, or end all messages?"""

from __future__ import annotations

from bot.forms.form import CHOOSE, Answer, Data, Done, Form, Next, Question, option, picked
from bot.turn import Facts
from messages.say import Say


def _ask(data: Data, facts: Facts) -> Say:
    choices = (option("leave:question", "choice-leave-question"), option("stop:all", "choice-stop-all"))
    return Say("ask-leave", {}, choices)


def _leave(data: Data, answer: Answer, facts: Facts) -> Next:
    # "stop:all" never comes here: the dialogue hears it wherever it is pressed.
    return Done((Say("say-left"),), menu=True) if picked(answer, "leave") else CHOOSE


FORM: Form = {"which": Question(_ask, _leave)}

"""What is to stop? "Cancel" with an older question unfinished, and "no more about Pedro": asked, never guessed."""

from __future__ import annotations

from bot.command_words import words_of
from bot.forms.form import CHOOSE, Answer, Data, Done, Form, Goto, Next, Question, chose, option, picked
from bot.intents import QuietAbout, Unclear
from bot.turn import Facts, Typed
from messages.say import Say
from scheduler.people import Following

_MOST = 6  # cases offered by name


def named_in(text: str, facts: Facts) -> tuple[int, ...]:
    """The respondents whom `text` names by the label that the reader knows; all when it names none."""
    said = f" {' '.join(words_of(text))} "
    named = [each for each in facts.following if f" {' '.join(words_of(each.label))} " in said]
    return tuple(each.respondent_id for each in (named or facts.following))


def _ask(data: Data, facts: Facts) -> Say:
    choices = (option("leave:question", "choice-leave-question"), option("stop:all", "choice-stop-all"))
    return Say("ask-leave", {}, choices)


def _leave(data: Data, answer: Answer, facts: Facts) -> Next:
    # "stop:all" never comes here: the dialogue hears it wherever it is pressed.
    return Done((Say("say-left"),), menu=True) if picked(answer, "leave") else CHOOSE


def _about(data: Data, facts: Facts) -> tuple[Following, ...]:
    meant = data.get("meant") or ()
    return tuple(each for each in facts.following if each.respondent_id in meant)[:_MOST]


def _ask_about(data: Data, facts: Facts) -> Say:
    cases = (
        option(f"quiet:{each.respondent_id}", "choice-stop-about", name=each.label) for each in _about(data, facts)
    )
    both = (option("stop:all", "choice-stop-all"), option("stop:no", "choice-stop-no"))
    return Say("ask-stop-which", {}, (*cases, *both))


def _stop_about(data: Data, answer: Answer, facts: Facts) -> Next:
    chosen = next((each for each in _about(data, facts) if picked(answer, "quiet") == str(each.respondent_id)), None)
    if chosen is not None:
        return Done((Say("say-muted"),), (QuietAbout(chosen.respondent_id),), menu=True)
    if chose(answer, "stop:no"):
        return Done((Say("say-nothing-changed"),), menu=True)
    if isinstance(answer, Typed) and not data.get("told"):
        # Somebody wants to hear less and we do not understand what: a person should look, and is told once.
        return Goto("about", data={"told": True}, said=(Say("say-choose"),), intents=(Unclear("stop"),))
    return CHOOSE


FORM: Form = {"which": Question(_ask, _leave), "about": Question(_ask_about, _stop_about)}

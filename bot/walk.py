"""Walks through the forms: asks, takes the answer, goes on, back, or asks again. One reply to each input."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.forms import FORMS
from bot.forms.form import Again, Back, Data, Done, Goto, Next, Question, option, options
from bot.forms.welcome import first_step
from bot.turn import Conversation, Facts, Pressed, Step, Typed
from messages.say import Phrase, Say

_LONGEST_TRAIL = 20
_STILL_OPEN = timedelta(minutes=30)
_LONG_AGO = timedelta(hours=12)
BACK = "back"
_BACK = option(BACK, "choice-back")
# Before the first nothing was asked; in the other a choice of its own leads back to where its question came from.
_NO_BACK = ("welcome", "file")
_LOOKS = frozenset(
    [
        ("hearings", "list"),
        ("hearings", "one"),
        *((form, "menu") for form in ("settings", "family", "privacy", "reach")),
    ]
)


def question(conversation: Conversation, facts: Facts) -> Say | None:
    """What is being asked; None when nothing is open. Off SMS, where 0 does it, a choice leads back."""
    found = _find(conversation)
    if found is None:
        return None
    say = found.ask(conversation.data, facts)
    if facts.channel == "sms" or not say.choices or conversation.form in _NO_BACK:
        return say
    return Say(say.key, say.values, (*say.choices, _BACK))


def counts(conversation: Conversation) -> bool:
    """Whether a bare number answers what is being asked by what it says, and names no choice by its place."""
    found = _find(conversation)
    return found is not None and found.counts


def waits(conversation: Conversation, facts: Facts) -> bool:
    """Whether something was asked so lately that its answer is still expected."""
    at = conversation.data.get("at")
    fresh = isinstance(at, str) and facts.now - datetime.fromisoformat(at) <= _STILL_OPEN
    return conversation.form is not None and fresh


def is_a_look(conversation: Conversation) -> bool:
    """Whether nothing is open but what somebody looked at: with it, nothing that was begun is forgotten."""
    return (conversation.form, conversation.step) in _LOOKS and not conversation.data.get("because")


def dated(before: Conversation, turn: Step, facts: Facts) -> Step:
    """`turn` with the instant of this input; an old question that it neither asked nor answered grows no younger."""
    now = turn.conversation
    untouched = now == before and not waits(before, facts) and not _asks(turn, facts)
    at = (before.data.get("at") if untouched else None) or facts.now.isoformat()
    return replace(turn, conversation=replace(now, data={**now.data, "at": at}))


def is_old(conversation: Conversation, facts: Facts) -> bool:
    """Whether what is asked has stood so long that words may well be meant for something else."""
    at = conversation.data.get("at")
    return isinstance(at, str) and facts.now - datetime.fromisoformat(at) >= _LONG_AGO


def begin(form: str, step: str, data: Data, facts: Facts, said: tuple[Say, ...] = ()) -> Step:
    """Open a form; whatever was open before is left."""
    return _ask(Conversation(form, step, dict(data)), said, facts)


def again(conversation: Conversation, said: tuple[Say, ...], facts: Facts) -> Step:
    """`said`, then whatever is being asked; the menu when nothing is."""
    if question(conversation, facts) is None:
        return menu(facts, said) if facts.consent else _welcome(facts, said)
    return _ask(conversation, said, facts)


def menu(facts: Facts, said: tuple[Say, ...]) -> Step:
    """Nothing is open; what can be done."""
    names = ("new", "settings", "help", "guide", "lawyer")
    names = (*(("hearings",) if facts.hearings else ()), *names, "family")
    return Step(Conversation(), (said_with(said, Say("ask-menu", {}, options("go", names))),))


def back(conversation: Conversation, facts: Facts) -> Step:
    """To the question before; from the first one to the menu. Who agreed is not asked again: a no there ends nothing,
    a STOP does."""
    trail = [at for at in conversation.data.get("trail") or () if not (facts.consent and at[0] == "welcome")]
    if conversation.form is None or not trail:
        return menu(facts, ())
    form, step = trail.pop()
    return _ask(Conversation(form, step, {**conversation.data, "trail": trail}), (), facts)


def answer(conversation: Conversation, given: Typed | Pressed, facts: Facts) -> Step:
    """Take `given` as the answer to what is being asked."""
    asked = question(conversation, facts)
    found = _find(conversation)
    # By SMS nobody pressed anything: a number was texted that stands for nothing now.
    old = Say("say-choose" if facts.channel == "sms" else "say-cannot-read-old-button")
    if asked is None or found is None:
        return again(Conversation(), (old if isinstance(given, Pressed) else Say("say-not-understood"),), facts)
    if isinstance(given, Pressed) and not _offered(given.token, asked, found):
        return again(conversation, (old,), facts)
    if isinstance(given, Pressed) and given.token == _BACK.token:
        return back(conversation, facts)
    return follow(conversation, found.answer(conversation.data, given, facts), facts)


def follow(conversation: Conversation, outcome: Next, facts: Facts) -> Step:
    """Where an answer leads."""
    match outcome:
        case Again(said, data):
            return _ask(replace(conversation, data={**conversation.data, **data}), said, facts)
        case Back():
            return back(conversation, facts)
        case Done():
            return _done(conversation, outcome, facts)
        case Goto(step, form, data, said, intents):
            trail = [*(conversation.data.get("trail") or ()), [conversation.form, conversation.step]]
            known = {**conversation.data, **data, "trail": trail[-_LONGEST_TRAIL:]}
            kept = {name: value for name, value in known.items() if value is not None}
            turn = _ask(Conversation(form or conversation.form, step, kept), said, facts)
            return Step(turn.conversation, turn.replies, intents)


def _done(conversation: Conversation, outcome: Done, facts: Facts) -> Step:
    resume = conversation.data.get("resume")
    if isinstance(resume, Mapping):
        turn = again(Conversation(resume["form"], resume["step"], dict(resume["data"])), outcome.said, facts)
        return Step(turn.conversation, turn.replies, outcome.intents)
    if outcome.menu:
        return Step(Conversation(), menu(facts, outcome.said).replies, outcome.intents)
    return Step(Conversation(), outcome.said, outcome.intents)


def said_with(said: tuple[Say, ...], last: Say) -> Say:
    """All of it as one message, which `last` closes: two texts sent at once may arrive in the wrong order."""
    whole = last
    for say in reversed(said):
        values = {"first": Phrase(say.key, say.values), "then": Phrase(whole.key, whole.values)}
        whole = Say("say-then", values, whole.choices)
    return whole


def _ask(conversation: Conversation, said: tuple[Say, ...], facts: Facts) -> Step:
    asked = question(conversation, facts)
    if asked is None:
        return menu(facts, said)
    return Step(conversation, (said_with(said, asked),))


def _asks(turn: Step, facts: Facts) -> bool:
    """Whether one of its replies ends with the question that is open."""
    asked = question(turn.conversation, facts)
    for reply in turn.replies:
        last: Say | Phrase = reply
        while last.key == "say-then" and isinstance(then := last.values.get("then"), Phrase):
            last = then
        if asked is not None and last.key == asked.key:
            return True
    return False


def _welcome(facts: Facts, said: tuple[Say, ...]) -> Step:
    return begin("welcome", first_step(facts), {}, facts, said)


def _offered(token: str, asked: Say, found: Question) -> bool:
    return any(each.token == token for each in asked.choices) or bool(found.also and token.startswith(found.also))


def _find(conversation: Conversation) -> Question | None:
    form: Mapping[str, Any] = FORMS.get(conversation.form or "", {})
    return form.get(conversation.step or "")

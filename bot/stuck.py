"""Whoever cannot answer a question in words that we read, three times on end, is no longer asked alone: the office is
told, and they are told whom to call."""

from __future__ import annotations

from dataclasses import replace

from bot.forms.contact import whom_to_call
from bot.intents import NeedHelp, Unclear
from bot.turn import Conversation, Facts, Step
from bot.walk import again, is_old, said_with
from messages.say import Say

_TRIES = 3


def unless_stuck(before: Conversation, turn: Step, facts: Facts) -> Step:
    """`turn`, which answers a text; with a word about help when the same question was asked again too often."""
    now = turn.conversation
    stays = (now.form, now.step) == (before.form, before.step)
    if stays and facts.consent and facts.staff_role is None and is_old(before, facts):
        # Weeks later it is hardly meant for this question: they hear what we were at, and a person reads it.
        asked = again(before, (Say("say-we-were-at"),), facts)
        return replace(asked, conversation=_with(asked.conversation, None), intents=(Unclear("text"),))
    if not facts.consent or facts.staff_role is not None or not stays:
        return replace(turn, conversation=_with(now, None))
    tries = int(before.data.get("tries") or 0) + 1
    turn = replace(turn, conversation=_with(now, tries))
    if tries != _TRIES or not turn.replies:
        return turn
    told = said_with((Say("say-help-comes", {"call": whom_to_call(facts)}),), turn.replies[0])
    return replace(turn, replies=(told, *turn.replies[1:]), intents=(*turn.intents, NeedHelp(None, "asked")))


def _with(conversation: Conversation, tries: int | None) -> Conversation:
    kept = {name: value for name, value in conversation.data.items() if name != "tries"}
    return replace(conversation, data={**kept, "tries": tries} if tries else kept)

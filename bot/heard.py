"""Choices that mean the same whatever is being asked: those of the menu, and the answers to a reminder."""

from __future__ import annotations

from bot.forms import hearings
from bot.forms.contact import whom_to_call
from bot.forms.form import chose
from bot.intents import Acknowledge, AfterHearing, Intent, NeedHelp, ShowDetails, Stop, WrongNumber
from bot.requests import requested
from bot.turn import Conversation, Facts, Pressed, Step
from bot.walk import again, begin, follow, menu, waits
from messages.say import Say

_MENU: dict[str, tuple[str, str]] = {
    "go:hearings": ("hearings", "list"),
    "go:new": ("register", "who"),
    "go:settings": ("settings", "menu"),
    "go:language": ("settings", "language"),
    "go:family": ("family", "menu"),
    "go:ways": ("reach", "menu"),
    "go:data": ("privacy", "menu"),
    "go:erase": ("privacy", "erase"),
}


def heard(conversation: Conversation, given: Pressed, facts: Facts) -> Step | None:
    """What such a choice does; None when it is not one."""
    if chose(given, "stop:all"):
        return Step(Conversation(), (Say("say-stopped", {"sender": facts.sender}),), (Stop("button"),))
    if chose(given, "more") and given.message is not None and given.hearing is None and not given.among:
        # News, which somebody may have asked for who never wanted reminders.
        return Step(conversation, (), (ShowDetails(given.message),))
    if not facts.consent:
        return None
    if given.token in _MENU:
        return begin(*_MENU[given.token], {}, facts)
    if chose(given, "go:help"):
        return _with(again(conversation, (_on_the_way(facts),), facts), NeedHelp(None, "asked"))
    return _to_a_reminder(conversation, given, facts)


def _to_a_reminder(conversation: Conversation, given: Pressed, facts: Facts) -> Step | None:
    match given.token:
        case "ack" | "checked":
            heard_it: tuple[Intent, ...] = (Acknowledge(given.message),) if given.message is not None else ()
            return _beside(conversation, (Say("say-thanks"),), heard_it, facts)
        case "more":
            if given.message is None:
                return None
            return Step(conversation, (), (ShowDetails(given.message),))
        case "wrong":
            return Step(Conversation(), (Say("say-wrong-number"),), (WrongNumber(),))
        case "nod":
            say = Say("say-choose-number" if facts.channel == "sms" else "say-choose")
            return _beside(conversation, (say,), (), facts)
        case "help" if given.among:
            # Told at once, since the answer to "which?" may never come.
            data = {"because": "help", "among": list(given.among)}
            turn = begin("hearings", "list", data, facts, (_on_the_way(facts),))
            return _with(turn, NeedHelp(None, "reminder"))
        case "help":
            return _beside(conversation, (_on_the_way(facts),), (NeedHelp(given.hearing, "reminder"),), facts)
        case "differs":
            return _differs(given, facts)
        case "newdate" | "nodate":
            return _after(given, facts)
        case _:
            return requested(conversation, given, facts)


def _differs(given: Pressed, facts: Facts) -> Step:
    view = hearings.view_of(given.hearing, facts)
    if view is not None:
        return follow(Conversation(), hearings.change(view), facts)
    if given.hearing is not None:
        return menu(facts, (Say("say-hearing-gone"),))
    if len(facts.hearings) == 1:
        return follow(Conversation(), hearings.anew(facts.hearings[0], facts), facts)
    return begin("hearings", "list", {"because": "differs", "among": list(given.among)}, facts)


def _after(given: Pressed, facts: Facts) -> Step:
    view = hearings.view_of(given.hearing, facts)
    if view is None:
        return menu(facts, (Say("say-hearing-gone"),))
    if chose(given, "newdate"):
        # The old hearing is closed when the new date counts, so that nothing is lost if it is never typed.
        return follow(Conversation(), hearings.after(view, facts), facts)
    # The answer comes with the deed: an old question may be about a date that has moved since.
    return Step(Conversation(), (), (AfterHearing(view.id, "nodate"),))


def _beside(conversation: Conversation, said: tuple[Say, ...], intents: tuple[Intent, ...], facts: Facts) -> Step:
    """An answer to a reminder while another question is open: that one is asked again, if it still waits."""
    if not waits(conversation, facts):
        return Step(conversation, said, intents)
    return _with(again(conversation, said, facts), *intents)


def _with(turn: Step, *intents: Intent) -> Step:
    return Step(turn.conversation, turn.replies, (*turn.intents, *intents))


def _on_the_way(facts: Facts) -> Say:
    return Say("say-help-comes", {"call": whom_to_call(facts)})

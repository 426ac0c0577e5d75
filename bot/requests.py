"""What can be asked for at any time, by a button or in words: a missed hearing, the end of a case, the lawyer's number,
the guide, a calendar file, a map; and the answers of those who wait for a date."""

from __future__ import annotations

from bot.forms import guide, hearings
from bot.forms.contact import whom_to_call
from bot.forms.over import ask_whether
from bot.intents import Acknowledge, Intent, NeedHelp, SendCalendar, StopAsking
from bot.turn import Conversation, Facts, Pressed, Step
from bot.walk import again, begin, follow, menu, waits
from messages.say import Option, Phrase, Say
from scheduler.hearing_views import HearingView
from scheduler.plan import instant_of


def requested(conversation: Conversation, given: Pressed, facts: Facts) -> Step | None:
    """What such a choice does; None when it is not one."""
    match given.token:
        case "missed":
            return _missed(conversation, given, facts)
        case "over" | "calendar" | "map":
            return _of_one(conversation, given, facts)
        case "go:lawyer":
            call = whom_to_call(facts)
            return _beside(conversation, Say(call.key, call.values), (), facts)
        case "go:guide":
            return Step(Conversation(), (guide.menu(facts),))
        case "havedate" | "notyet" | "unask":
            return _of_the_missing_date(conversation, given, facts)
        case token if token.startswith("guide:"):
            return _guide(conversation, guide.answer(token, facts), facts)
        case _:
            return None


def _missed(conversation: Conversation, given: Pressed, facts: Facts) -> Step:
    """Urgent: what it means, and whom to call today. No legal deadline is ever computed here."""
    view = hearings.view_of(given.hearing, facts) or _last_past(facts)
    more = (Option("guide:missed", Phrase("guide-missed-title")),) if conversation.form is None else ()
    say = Say("say-missed", {"call": whom_to_call(facts)}, more)
    return _beside(conversation, say, (NeedHelp(view.id if view else None, "missed"),), facts)


def _last_past(facts: Facts) -> HearingView | None:
    past = [view for view in facts.hearings if view.when and instant_of(view.when.wall, view.when.zone) <= facts.now]
    return past[-1] if past else None


def _of_one(conversation: Conversation, given: Pressed, facts: Facts) -> Step:
    """For the hearing that it was said about, else for the only one; where there are several, it is asked which."""
    asked = given.token
    about = [view for view in facts.hearings if view.id in given.among] or list(facts.hearings)
    if asked != "over":
        about = [view for view in about if view.when is not None]
    view = hearings.view_of(given.hearing, facts) or (about[0] if len(about) == 1 else None)
    if view is None:
        if not about or given.hearing is not None:
            return menu(facts, (Say("ask-list-empty" if not facts.hearings else "say-hearing-gone"),))
        return begin("hearings", "list", {"because": given.token, "among": [each.id for each in about]}, facts)
    if asked == "over":
        return follow(Conversation(), ask_whether(view), facts)
    if asked == "map":
        return _beside(conversation, hearings.place_on_a_map(view), (), facts)
    return Step(conversation, (), (SendCalendar(view.id),))


def _of_the_missing_date(conversation: Conversation, given: Pressed, facts: Facts) -> Step:
    view = hearings.view_of(given.hearing, facts)
    if view is None:
        return menu(facts, (Say("say-hearing-gone"),))
    heard: tuple[Intent, ...] = (Acknowledge(given.message),) if given.message is not None else ()
    match given.token:
        case "havedate":
            turn = follow(Conversation(), hearings.change(view), facts)
            return Step(turn.conversation, turn.replies, heard)
        case "unask":
            return _beside(conversation, Say("say-unasked"), (*heard, StopAsking(view.id)), facts)
        case _:
            return _beside(conversation, Say("say-after-nodate"), heard, facts)


def _guide(conversation: Conversation, say: Say, facts: Facts) -> Step:
    if say.key == "ask-guide":
        return Step(Conversation(), (say,))
    return _beside(conversation, say, (), facts)


def _beside(conversation: Conversation, say: Say, intents: tuple[Intent, ...], facts: Facts) -> Step:
    """An answer while another question is open: that one is asked again, if it still waits."""
    if not waits(conversation, facts):
        return Step(conversation, (say,), intents)
    turn = again(conversation, (Say(say.key, say.values),), facts)
    return Step(turn.conversation, turn.replies, (*turn.intents, *intents))

"""Somebody who follows a case in words: how they are reached, and why they hear nothing, for the console, the command
line and the chat."""

from __future__ import annotations

from bot.console import words
from bot.inbox_view import way
from messages.languages import english_name
from scheduler.dossier import Case, Follower, Way


def follower(who: Follower) -> str:
    """Somebody who follows a case, how they are reached, and their number."""
    return f"Follower {who.id}, {line(who)}"


def line(who: Follower) -> str:
    """The same where a button stands for the number."""
    called = f" {who.name}" if who.name else ""
    ways = ", ".join(f"{way(each.channel, each.value)}{_state(each)}" for each in who.ways) or "no number"
    pending = " (to be approved)" if who.state == "pending" else ""
    relation, language = words.RELATIONS[who.relation], english_name(who.language)
    return f"{relation}{called}{pending}: {ways}, reads {language}"


def name(who: Follower) -> str:
    """What somebody who follows is called on a button."""
    ways = [way(each.channel, each.value) for each in who.ways]
    return ": ".join([words.RELATIONS[who.relation].capitalize(), *([who.name] if who.name else ways[:1])])


def why_silent(case: Case, who: Follower) -> str:
    """Why a follower hears nothing, or not all; "" when they hear everything."""
    ways = [way for way in who.ways if way.stopped is None]
    reasons = (
        (who.state == "removed", "no longer follows"),
        (case.confidential and case.opted_in is None, "hears nothing: the case is confidential"),
        (case.detained and who.relation == "self", "hears nothing: they are detained"),
        (who.muted, "hears nothing: they muted this case"),
        (not who.ways, "hears nothing: no address is known"),
        (not ways, "hears nothing: they asked for no more messages"),
        (not any(way.agreed for way in ways), "hears nothing: nobody recorded that they agree"),
        (all(way.failed for way in ways if way.agreed), "cannot be reached: the address does not work"),
        (who.state == "pending", "hears only of the dates that they gave themselves, until they are approved"),
    )
    return next((why for holds, why in reasons if holds), "")


def _state(way: Way) -> str:
    reasons = (
        (way.stopped is not None, "stopped"),
        (way.failed, "does not work"),
        (not way.agreed, "silent: no consent"),
    )
    return next((f" ({why})" for holds, why in reasons if holds), "")

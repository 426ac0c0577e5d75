"""Where a person is written to: another way, a new number, and which way is tried first."""

from __future__ import annotations

from bot.forms.form import CHOOSE, Answer, Data, Done, Form, Goto, Next, Question, option, options, picked
from bot.intents import PreferWay, ShowWayCode
from bot.turn import Facts
from messages.say import Lines, Phrase, Say
from scheduler.moving import cut
from scheduler.people import Address


def _open(facts: Facts) -> list[Address]:
    """The ways that are in use, the first one first."""
    return [way for way in facts.ways if way.consent and not way.stopped]


def _has(channel: str, facts: Facts) -> bool:
    return any(way.channel == channel for way in _open(facts))


def _can_add(channel: str, facts: Facts) -> bool:
    return channel in facts.reach and not _has(channel, facts)


def _ask_menu(data: Data, facts: Facts) -> Say:
    names = (
        *(channel for channel in ("sms", "telegram") if _can_add(channel, facts)),
        "moved",
        *(["first"] if len(_open(facts)) > 1 else []),
    )
    lines = tuple(Phrase("choice-who-known", {"name": cut(way)}) for way in _open(facts))
    return Say("ask-ways", {"ways": Lines(lines)}, options("ways", names))


def _menu(data: Data, answer: Answer, facts: Facts) -> Next:
    match picked(answer, "ways"):
        case "sms" if _can_add("sms", facts):
            return Done((), (ShowWayCode("way", "sms"),))
        case "telegram" if _can_add("telegram", facts):
            return Done((), (ShowWayCode("way", "telegram"),))
        case "moved":
            by_sms = "sms" in facts.reach or facts.channel == "sms"
            return Done((), (ShowWayCode("moved", "sms" if by_sms else "telegram"),))
        case "first" if len(_open(facts)) > 1:
            return Goto("first")
        case _:
            return CHOOSE


def _ask_first(data: Data, facts: Facts) -> Say:
    return Say(
        "ask-first", {}, tuple(option(f"first:{way.id}", "choice-who-known", name=cut(way)) for way in _open(facts))
    )


def _first(data: Data, answer: Answer, facts: Facts) -> Next:
    chosen = next((way for way in _open(facts) if picked(answer, "first") == str(way.id)), None)
    return Done((Say("say-first-set"),), (PreferWay(chosen.id),), menu=True) if chosen else CHOOSE


FORM: Form = {"menu": Question(_ask_menu, _menu), "first": Question(_ask_first, _first)}

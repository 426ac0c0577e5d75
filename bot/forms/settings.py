"""What a person can set for themselves: language, wording, time zone, code word. What is kept about them, and where
they are reached, have forms of their own."""

from __future__ import annotations

from dataclasses import replace

from bot.commands import refuses
from bot.forms import code_word, news
from bot.forms.form import CHOOSE, Answer, Data, Done, Form, Goto, Next, Question, option, options, picked
from bot.forms.languages import chosen, languages, more
from bot.forms.zones import zone_called, zone_options
from bot.intents import ChooseLanguage, SetSecondLanguage, SetWording, SetZone
from bot.turn import Facts, Typed
from messages.languages import own_name
from messages.say import Phrase, Say, Value

_NAMES = ("language", "wording", "zone", "code", "second", "ways", "news", "data", "stop")
_ELSEWHERE = {"ways": "reach", "data": "privacy"}


def _ask_menu(data: Data, facts: Facts) -> Say:
    wording = facts.contact.wording if facts.contact else "discreet"
    values: dict[str, Value] = {
        "language": own_name(facts.language),
        "wording": Phrase(f"say-wording-{wording}"),
    }
    return Say("ask-settings", values, options("set", _NAMES))


def _menu(data: Data, answer: Answer, facts: Facts) -> Next:
    name = picked(answer, "set") or ""
    if name in _ELSEWHERE:
        return Goto("menu", form=_ELSEWHERE[name])
    return Goto(name) if name in _NAMES else CHOOSE


def _ask_language(data: Data, facts: Facts) -> Say:
    return Say("ask-language-again", {}, languages(data, facts))


def _language(data: Data, answer: Answer, facts: Facts) -> Next:
    language = chosen(answer, facts)
    if language is None:
        return more(answer, data, "language") or CHOOSE
    return Done((Say("say-language-set"),), (ChooseLanguage(language),), menu=True)


def _ask_second(data: Data, facts: Facts) -> Say:
    others = replace(facts, offered=_others(facts))
    none = (option("second:none", "choice-second-none"),)
    return Say("ask-second", {"language": own_name(facts.language)}, (*none, *languages(data, others)))


def _others(facts: Facts) -> tuple[str, ...]:
    return tuple(tag for tag in facts.offered if tag != facts.language)


def _second(data: Data, answer: Answer, facts: Facts) -> Next:
    if picked(answer, "second") == "none" or (isinstance(answer, Typed) and refuses(answer.text)):
        return Done((Say("say-second-none"),), (SetSecondLanguage(None),), menu=True)
    others = replace(facts, offered=_others(facts))
    language = chosen(answer, others)
    if language is None:
        return more(answer, data, "second") or CHOOSE
    said = Say("say-second-set", {"language": own_name(language)})
    return Done((said,), (SetSecondLanguage(language),), menu=True)


def _ask_wording(data: Data, facts: Facts) -> Say:
    return Say("ask-wording", {"sender": facts.sender}, options("wording", ("discreet", "plain")))


def _wording(data: Data, answer: Answer, facts: Facts) -> Next:
    match picked(answer, "wording"):
        case "discreet":
            return Done((Say("say-wording-set-discreet"),), (SetWording("discreet"),), menu=True)
        case "plain":
            return Done((Say("say-wording-set-plain"),), (SetWording("plain"),), menu=True)
        case _:
            return CHOOSE


def _ask_zone(data: Data, facts: Facts) -> Say:
    return Say("ask-own-zone-which", {}, zone_options())


def _zone(data: Data, answer: Answer, facts: Facts) -> Next:
    zone = zone_called(picked(answer, "zone"))
    return Done((Say("say-zone-set"),), (SetZone(zone.name),), menu=True) if zone else CHOOSE


def _ask_stop(data: Data, facts: Facts) -> Say:
    return Say("ask-stop", {}, (option("stop:all", "choice-stop-all"), option("stop:no", "choice-stop-no")))


def _stop(data: Data, answer: Answer, facts: Facts) -> Next:
    # "stop:all" never comes here: the dialogue hears it wherever it is pressed.
    return Done((Say("say-nothing-changed"),), menu=True) if picked(answer, "stop") == "no" else CHOOSE


FORM: Form = {
    "menu": Question(_ask_menu, _menu),
    "language": Question(_ask_language, _language),
    "second": Question(_ask_second, _second, also="lang:"),
    "code": code_word.QUESTION,
    "wording": Question(_ask_wording, _wording),
    "zone": Question(_ask_zone, _zone),
    "news": news.QUESTION,
    "stop": Question(_ask_stop, _stop),
}

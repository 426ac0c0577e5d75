"""What a person can set for themselves: language, wording, their own time zone."""

from __future__ import annotations

from bot.forms.form import CHOOSE, Answer, Data, Done, Form, Goto, Next, Question, option, options, picked
from bot.forms.welcome import languages
from bot.forms.zones import zone_called, zone_options
from bot.intents import ChooseLanguage, SetWording, SetZone
from bot.turn import Facts
from messages.say import Phrase, Say


def _ask_menu(data: Data, facts: Facts) -> Say:
    wording = facts.contact.wording if facts.contact else "discreet"
    values = {
        "language": Phrase(f"choice-language-{facts.language.lower()}"),
        "wording": Phrase(f"say-wording-{wording}"),
    }
    names = ("language", "wording", "zone", "stop")
    return Say("ask-settings", values, options("set", names))


def _menu(data: Data, answer: Answer, facts: Facts) -> Next:
    chosen = picked(answer, "set")
    return Goto(chosen) if chosen in ("language", "wording", "zone", "stop") else CHOOSE


def _ask_language(data: Data, facts: Facts) -> Say:
    return Say("ask-language-again", {}, languages(facts))


def _language(data: Data, answer: Answer, facts: Facts) -> Next:
    chosen = picked(answer, "lang")
    if chosen not in facts.offered:
        return CHOOSE
    return Done((Say("say-language-set"),), (ChooseLanguage(chosen),), menu=True)


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
    "wording": Question(_ask_wording, _wording),
    "zone": Question(_ask_zone, _zone),
    "stop": Question(_ask_stop, _stop),
}

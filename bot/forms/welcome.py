"""The first questions, and all that a stranger ever gets: which language, and may we write."""

from __future__ import annotations

from bot.commands import agrees
from bot.forms.form import CHOOSE, Again, Answer, Data, Done, Form, Goto, Next, Question, chose, option, picked
from bot.forms.languages import chosen, languages, more
from bot.intents import ChooseLanguage, GiveConsent, UseCode
from bot.turn import Facts, Typed
from messages.render import render
from messages.say import Say


def first_step(facts: Facts) -> str:
    """Where to begin: there is nothing to choose in an installation of one language."""
    return "language" if len(facts.offered) > 1 else "consent"


def _ask_language(data: Data, facts: Facts) -> Say:
    return Say("ask-language", {"sender": facts.sender}, languages(data, facts))


def _language(data: Data, answer: Answer, facts: Facts) -> Next:
    language = chosen(answer, facts)
    if language is None:
        return more(answer, data, "language") or CHOOSE
    return Goto("consent", intents=(ChooseLanguage(language),), data={"language": language, "page": None})


def _ask_consent(data: Data, facts: Facts) -> Say:
    return _consent(_shown_in(data, facts), facts)


def _consent(language: str, facts: Facts) -> Say:
    key = "ask-consent-sms" if facts.channel == "sms" else "ask-consent"
    choices = (option(f"agree:{language}", "choice-agree"), option("decline", "choice-decline"))
    return Say(key, {"sender": facts.sender}, choices)


def _shown_in(data: Data, facts: Facts) -> str:
    """The language in which the question reaches the person, in the turn in which they choose it too."""
    language = data.get("language")
    return language if isinstance(language, str) and language in facts.offered else facts.language


def _agree(data: Data, answer: Answer, facts: Facts) -> Next:
    language = chosen(answer, facts)
    if language is not None:
        return Goto("consent", intents=(ChooseLanguage(language),), data={"language": language})
    if chose(answer, "decline"):
        return Done((Say("say-declined"),))
    agreed_in = picked(answer, "agree")
    if isinstance(answer, Typed) and agrees(answer.text):
        agreed_in = _shown_in(data, facts)
    if agreed_in is None:
        return CHOOSE
    if agreed_in != facts.language:
        return Again()  # a button from a text in another language: these words were not what was read
    # What is recorded is what stood on the screen, choices and all.
    shown = render(_consent(agreed_in, facts), agreed_in, facts.channel)
    words = shown.body if facts.channel == "sms" else "\n".join([shown.body, *(each.label for each in shown.choices)])
    consent = GiveConsent(words)
    thanks = _thanks(facts)
    mark = data.get("code")
    if isinstance(mark, str):
        join = (consent, UseCode(mark, new=True))
        return Goto("zone", form="family", data={"code": None}, said=(thanks,), intents=join)
    if facts.hearings:
        return Done((thanks,), (consent,), menu=True)
    return Goto("who", form="register", said=(thanks,), intents=(consent,))


def _thanks(facts: Facts) -> Say:
    if facts.contact is not None and facts.contact.wording == "plain":
        return Say("say-agreed-plain")
    return Say("say-agreed-sms" if facts.channel == "sms" else "say-agreed")


FORM: Form = {
    "language": Question(_ask_language, _language),
    "consent": Question(_ask_consent, _agree, also="lang:"),
}

"""How a conversation begins: Telegram's Start and what its link carries, a relative's code, START after a STOP."""

from __future__ import annotations

from dataclasses import replace

from bot import family_link, language_link, staff_link
from bot.forms.form import Data
from bot.forms.welcome import first_step
from bot.intents import ChooseLanguage, LinkStaff, Restart, UseCode
from bot.turn import Began, Conversation, Facts, Step
from bot.walk import begin, menu
from messages.say import Say


def began(given: Began, facts: Facts) -> Step:
    """Start was pressed."""
    secret = staff_link.secret_in(given.payload)
    if secret is not None:
        return Step(Conversation(), (), (LinkStaff(secret),))
    code = family_link.code_in(given.payload)
    if code is not None:
        return coded(code, facts)
    if facts.stopped:
        return restart(facts)
    language = language_link.language_in(given.payload, facts.offered)
    return start(facts) if language is None or facts.consent else _start_in(language, facts)


def coded(code: str, facts: Facts) -> Step:
    """A relative's code. To a stranger a good one and a bad one look the same: the welcome, and only then what it
    does."""
    known: Data = {"code": family_link.mark_of(code)}
    if facts.stopped:
        return restart(facts, known)
    return Step(Conversation(), (), (UseCode(known["code"]),)) if facts.consent else start(facts, known)


def start(facts: Facts, known: Data | None = None) -> Step:
    """The menu; to a stranger the first question. `known`: what is kept until they agree."""
    if facts.consent:
        return menu(facts, ())
    return begin("welcome", first_step(facts), known or {}, facts)


def restart(facts: Facts, known: Data | None = None) -> Step:
    """START after a STOP."""
    # STOP took consent away: it is asked for again, in the words that will be recorded. The phone stays silent (and its
    # carrier may go on refusing us) until START comes from there.
    also = facts.channel != "sms" and any(way.channel == "sms" and way.stopped for way in facts.ways)
    said = (Say("say-restarted-here"),) if also else ()
    turn = begin("welcome", "consent", known or {}, replace(facts, stopped=False), said)
    return replace(turn, intents=(Restart(),))


def _start_in(language: str, facts: Facts) -> Step:
    """A poster in their language brought them: nobody has to ask which one it is."""
    turn = begin("welcome", "consent", {"language": language}, facts)
    return replace(turn, intents=(ChooseLanguage(language), *turn.intents))

"""Answers that staff sends with one button, in the language of whoever reads them: entries of the catalogue."""

from __future__ import annotations

from dataclasses import dataclass

from bot.forms.code_word import tells
from bot.forms.contact import call_line
from bot.forms.form import option
from bot.turn import Attorney
from messages.languages import stand_in
from messages.render import phrase
from messages.say import Phrase, Say
from scheduler import hearing_views, people
from scheduler.db import Database
from scheduler.office import Office, attorney_of


@dataclass(frozen=True, slots=True)
class Quick:
    """One of them. `about`: what staff calls it; `shown` and `english`: its words as they are read, and for staff;
    `today`: it is of use on this day only; `telling`: it says what all this is about."""

    name: str
    about: str
    say: Say
    shown: str
    english: str
    today: bool = False
    telling: bool = False


def quick_replies(db: Database, office: Office, contact_id: int) -> list[Quick]:
    """Those that make sense for a contact. Raises LookupError."""
    who, sender = people.contact(db, contact_id), {"sender": office.sender}
    language = stand_in(who.language, who.second_language)
    call = _call(db, office, contact_id)
    offered = [
        ("call-today", "We call today", Say("reply-call-today", sender)),
        ("call-us", "Whom to call", Say(call.key, call.values)),
    ]
    if people.following(db, contact_id):
        # Where a hearing is known its date is changed; else a new one is begun.
        leads = "differs" if hearing_views.of_contact(db, contact_id) else "go:new"
        offered += [
            ("date", "Is there a new date?", Say("reply-date", sender, (option(leads, "choice-havedate"),))),
            ("thanks", "Thank you", Say("say-thanks")),
        ]
    return [_quick(name, about, say, language) for name, about, say in offered]


def _quick(name: str, about: str, say: Say, language: str) -> Quick:
    shown = _words(say, language)
    return Quick(
        name, about, say, shown, _words(say, "en"), today=name == "call-today", telling=tells(shown, (language,))
    )


def _call(db: Database, office: Office, contact_id: int) -> Phrase:
    lawyer = attorney_of(db, contact_id, for_office=True)
    named = Attorney(lawyer.name, lawyer.phone, lawyer.hours) if lawyer else None
    return call_line(named, office.help_phone, office.help_hours)


def _words(say: Say, language: str) -> str:
    lines = [phrase(Phrase(say.key, say.values), language)]
    return "\n".join([*lines, *(f"1 {phrase(each.label, language)}" for each in say.choices)])

"""Whom to call: the attorney of record, else the office's help line."""

from __future__ import annotations

from bot.turn import Attorney, Facts
from messages.say import Phrase
from messages.telephone import say_phone


def whom_to_call(facts: Facts) -> Phrase:
    """One line: a name, a phone, the hours."""
    return call_line(facts.attorney, facts.help_phone, facts.help_hours)


def call_line(attorney: Attorney | None, help_phone: str, help_hours: str) -> Phrase:
    """The same from its parts: the attorney of record, the help line's number and hours."""
    if attorney is not None:
        values = {"name": attorney.name, "phone": say_phone(attorney.phone), "hours": attorney.hours}
        return Phrase("say-call-lawyer-hours" if attorney.hours else "say-call-lawyer", values)
    if not help_phone:
        return Phrase("say-call-nobody")
    values = {"phone": say_phone(help_phone), "hours": help_hours}
    return Phrase("say-call-line-hours" if help_hours else "say-call-line", values)

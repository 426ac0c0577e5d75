"""Whom to call: the attorney of record, else the office's help line."""

from __future__ import annotations

from bot.turn import Facts
from messages.say import Phrase
from messages.telephone import say_phone


def whom_to_call(facts: Facts) -> Phrase:
    """One line: a name, a phone, the hours."""
    attorney = facts.attorney
    if attorney is not None:
        values = {"name": attorney.name, "phone": say_phone(attorney.phone), "hours": attorney.hours}
        return Phrase("say-call-lawyer-hours" if attorney.hours else "say-call-lawyer", values)
    if not facts.help_phone:
        return Phrase("say-call-nobody")
    values = {"phone": say_phone(facts.help_phone), "hours": facts.help_hours}
    return Phrase("say-call-line-hours" if facts.help_hours else "say-call-line", values)

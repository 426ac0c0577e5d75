"""Whom to call: the attorney of record, else the office's help line."""

from __future__ import annotations

from bot.turn import Facts
from messages.say import Phrase


def whom_to_call(facts: Facts) -> Phrase:
    """One line: a name, a phone, the hours."""
    if facts.attorney is not None:
        values = {"name": facts.attorney.name, "phone": facts.attorney.phone, "hours": facts.attorney.hours}
        return Phrase("say-call-lawyer-hours" if facts.attorney.hours else "say-call-lawyer", values)
    if not facts.help_phone:
        return Phrase("say-call-nobody")
    values = {"phone": facts.help_phone, "hours": facts.help_hours}
    return Phrase("say-call-line-hours" if facts.help_hours else "say-call-line", values)

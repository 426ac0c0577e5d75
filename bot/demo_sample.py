"""The sample hearing of the demo: what somebody answers who registers it, question by question. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.simulated_phones import ENGLISH, Phone
from messages.languages import say_date

COURT = "Denver"
AHEAD = timedelta(days=37)
AT = "10:30 am"

# What is chosen at each step, by the beginning of its token; "": nothing is open, and this is the menu.
_PICKS = {"": "go:new", "consent": "agree", "kind": "kind:master", "own": "own:other", "check": "right"}


def next_turn(phone: Phone, step: str | None, tokens: tuple[str, ...], now: datetime) -> str | int:
    """A text to type, or the place of the choice to take among the `tokens` that were last offered."""
    typed = {"name": "Mom", "court": COURT, "when": f"{_date(phone, now)} {AT}"}
    if step in typed:
        return typed[step]
    picks = {
        **_PICKS,
        "language": f"lang:{phone.language}",
        "who": "who:other" if phone.role == "family" else "who:self",
        "own_zone": "zone:pacific" if phone.zone == "America/Los_Angeles" else "zone:mountain",
    }
    wanted = picks.get(step or "")
    found = [place for place, token in enumerate(tokens) if wanted and token.startswith(wanted)]
    # From anywhere else the way leads over the menu.
    return found[0] if found else "MENU"


def _date(phone: Phone, now: datetime) -> str:
    day = now.date() + AHEAD
    # No court sits on a Saturday or a Sunday.
    day += timedelta(days={5: 2, 6: 1}.get(day.weekday(), 0))
    return say_date(day, phone.language or ENGLISH)

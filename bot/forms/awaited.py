"""No date yet: said where the date is asked for, and the answers to the weekly question whether there is one."""

from __future__ import annotations

from bot.forms.form import Data, Done, option
from bot.forms.place import court_called
from bot.intents import AfterHearing, Register
from bot.turn import Facts
from messages.say import Option, Say
from scheduler.awaited import Where
from scheduler.courts import court as court_by_code
from scheduler.hearings import Given
from scheduler.policy import COURT_KINDS


def offer(data: Data) -> tuple[Option, ...]:
    """The choice that there is no date yet, where that can be: not for a date that is only to be changed."""
    can_be = data.get("kind") in COURT_KINDS and data.get("moving") is None
    return (option("unset", "choice-unset"),) if can_be else ()


def noted(data: Data, facts: Facts) -> Done:
    """The hearing is kept without its date; after another one, that one goes on being followed."""
    after = data.get("after")
    if isinstance(after, int):
        return Done((), (AfterHearing(after, "nodate"),))
    return Done((Say("say-awaited"),), (registered(data, None, _where(data, facts)),))


def registered(data: Data, given: Given | None, where: Where | None = None) -> Register:
    """The hearing that was asked about, with its date, or where it will be."""
    respondent = data.get("respondent")
    return Register(
        label=data.get("label") or None,
        respondent_id=respondent if isinstance(respondent, int) else None,
        relation="family" if data.get("relation") == "family" else "self",
        kind=str(data.get("kind") or "other"),
        given=given,
        where=where,
    )


def _where(data: Data, facts: Facts) -> Where:
    found = court_called(data.get("court"))
    code = found.code if found is not None and found.code and court_by_code(found.code) is not None else None
    place = data.get("place") or (None if code or found is None else found.address or found.name)
    zone = str(data.get("zone") or facts.zone)
    return Where(str(data.get("city") or ""), zone, code, str(place) if place else None)

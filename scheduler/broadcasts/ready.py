"""Ready-made broadcasts: what an office has to tell again and again, in every language that ships. They become drafts
like any other, and nothing stands in them that the office or the reader's own case did not give.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from messages.catalog import catalogue, languages_available
from messages.languages import say_date, say_time
from scheduler.broadcasts.audience import Audience
from scheduler.broadcasts.desk import BroadcastProblem
from scheduler.broadcasts.record import About, Draft
from scheduler.courts import court, courts
from scheduler.db import ms
from scheduler.plan import instant_of

# What each of them has to be told beyond its audience.
ASKS: dict[About, frozenset[str]] = {
    "court_closed": frozenset({"court", "days"}),
    "court_moved": frozenset({"court", "place"}),
    "office_moved": frozenset({"place"}),
    "new_attorney": frozenset({"attorney"}),
    "rights_session": frozenset({"place", "starts"}),
}
_SAID = {
    "court": "which court",
    "days": "on which days",
    "place": "the new place, or where it is",
    "attorney": "which attorney",
    "starts": "when it begins",
}


@dataclass(frozen=True, slots=True)
class Told:
    """What the office says of it. `place`: an address, the same in every language; `starts`: naive, in `zone`, the
    office's."""

    place: str = ""
    starts: datetime | None = None
    zone: str = "UTC"


def draft(
    about: About, audience: Audience, told: Told = Told(), languages: Collection[str] = (), name: str = ""
) -> Draft:
    """The draft, with a text in each of `languages` (all that ship, when none are given). Raises BroadcastProblem with
    what is missing."""
    if about not in ASKS:
        raise BroadcastProblem(f"there is no ready-made text about {about!r}; there are {', '.join(ASKS)}")
    has = {
        "court": bool(audience.courts),
        "days": bool(audience.since and audience.until),
        "place": bool(told.place.strip()),
        "attorney": bool(audience.attorneys),
        "starts": told.starts is not None,
    }
    if missing := [_SAID[each] for each in _SAID if each in ASKS[about] and not has[each]]:
        raise BroadcastProblem(f"still to be said: {'; '.join(missing)}")
    texts = {tag: _text(about, audience, told, tag) for tag in languages or languages_available()}
    return Draft(
        name=name or _name(about, audience, told),
        about=about,
        audience=audience,
        texts=texts,
        useful_until=_useful_until(about, audience, told),
    )


def not_said(draft: Draft) -> dict[str, list[str]]:
    """What a ready-made text says of its audience when it is made, and texts of `draft` do not, with their languages:
    somebody changed the one and not the other."""
    found: dict[str, list[str]] = {}
    for tag, text in draft.texts.items():
        wanted = _courts(draft.audience) if "court" in ASKS.get(draft.about, ()) else []
        days = [day for day in (draft.audience.since, draft.audience.until) if day]
        wanted += [say_date(day, tag) for day in days] if "days" in ASKS.get(draft.about, ()) else []
        for each in dict.fromkeys(wanted):
            if each not in text:
                found.setdefault(each, []).append(tag)
    return found


def useful_until(about: About, audience: Audience, before: Draft | None) -> int | None:
    """Until when it is of use, written by hand or changed from `before` (Unix ms): a closed court, until its days are
    over, whatever they were before."""
    if about == "court_closed":
        return _useful_until(about, audience, Told()) if audience.courts else None
    return before.useful_until if before is not None and before.about == about else None


def other_courts(draft: Draft) -> list[str]:
    """Courts that a text about a court names, where it names none of those whose people it is for."""
    if "court" not in ASKS.get(draft.about, ()):
        return []
    named = {place.name for place in courts() for text in draft.texts.values() if place.name in text}
    return [] if named & set(_courts(draft.audience)) else sorted(named)


def _text(about: About, audience: Audience, told: Told, language: str) -> str:
    values: dict[str, str | int] = {
        "phone": "{help-phone}",
        "attorney": "{attorney}",
        "number": "{attorney-phone}",
        "place": " ".join(told.place.split()),
        "court": ", ".join(_courts(audience)),
        "date": _days(audience, language),
        "when": _starts(told, language),
    }
    return catalogue(language).text(f"ready-{about}", values)


def _courts(audience: Audience) -> list[str]:
    return [place.name for code in audience.courts if (place := court(code))]


def _days(audience: Audience, language: str) -> str:
    days = dict.fromkeys(day for day in (audience.since, audience.until) if day)
    return " - ".join(say_date(day, language) for day in days)


def _starts(told: Told, language: str) -> str:
    if told.starts is None:
        return ""
    values: dict[str, str | int] = {
        "day": say_date(told.starts.date(), language),
        "time": say_time(told.starts, language),
    }
    return catalogue(language).text("short-when", values)


def _name(about: About, audience: Audience, told: Told) -> str:
    """What the staff's own lists call it."""
    days = " - ".join(dict.fromkeys(day.isoformat() for day in (audience.since, audience.until) if day))
    of = [", ".join(audience.courts), ", ".join(audience.attorneys), days]
    of.append(told.starts.isoformat(" ", "minutes") if told.starts else "")
    return ": ".join([about.replace("_", " ").capitalize(), *[", ".join(each for each in of if each)]]).rstrip(": ")[
        :80
    ]


def _useful_until(about: About, audience: Audience, told: Told) -> int | None:
    if about == "court_closed" and audience.until:
        ends = datetime.combine(audience.until + timedelta(days=1), time(0))
        return max(ms(instant_of(ends, place.zone if (place := court(code)) else "UTC")) for code in audience.courts)
    if about == "rights_session" and told.starts:
        return ms(instant_of(told.starts, told.zone))
    return None

"""Where a hearing is: a court of our list with its zone, or another place with its city and zone."""

from __future__ import annotations

import zlib

from bot.forms.form import (
    CHOOSE,
    Again,
    Answer,
    Data,
    Form,
    Goto,
    Next,
    Question,
    again,
    chose,
    option,
    options,
    picked,
)
from bot.forms.zones import same_clock, zone_called, zone_options
from bot.intents import SetZone
from bot.plain_letters import plain
from bot.turn import Facts, Typed
from messages.say import Option, Say
from scheduler.courts import Court, courts, find_court
from scheduler.policy import COURT_KINDS

_LONGEST_CITY = 40
_SHOWN = 6
# Their own zone was chosen by its name, so that it hangs on no place.
_SAID = "said"


def court_id(place: Court) -> str:
    """A name for a court in our tokens: its code, or, for places without one, a hash of its name."""
    return place.code or f"{zlib.crc32(place.name.encode()):08x}"


def court_called(name: str | None) -> Court | None:
    """The court with this `court_id`."""
    return next((place for place in courts() if name and court_id(place) == name), None)


def short_name(place: Court) -> str:
    """The court's name without what is the same for all of them."""
    return place.name.replace(" Immigration Court", "").replace(" Immigration Adjudication Center", "")


def _ask_court(data: Data, facts: Facts) -> Say:
    # Off SMS a button says "Back".
    return Say(
        "ask-court-sms" if facts.channel == "sms" else "ask-court", {}, (option("elsewhere", "choice-elsewhere"),)
    )


def _court(data: Data, answer: Answer, facts: Facts) -> Next:
    if chose(answer, "elsewhere"):
        return Goto("city", data={"court": None})
    chosen = court_called(picked(answer, "court"))
    if chosen:
        return _take(chosen, data, facts)
    if not isinstance(answer, Typed):
        return Again()
    found = find_court(answer.text[: _LONGEST_CITY * 2])
    if not found:
        return again("say-court-unknown", typed=answer.text[:_LONGEST_CITY])
    if len(found) == 1 and found[0].open:
        return _take(found[0], data, facts)
    return Goto("pick", data={"found": [court_id(place) for place in found[:_SHOWN]]})


def _ask_pick(data: Data, facts: Facts) -> Say:
    found = [place for place in (court_called(name) for name in data.get("found", ())) if place]
    return Say(
        "ask-court-pick", {}, (*(_court_option(place) for place in found), option("elsewhere", "choice-elsewhere"))
    )


def _court_option(place: Court) -> Option:
    key = "choice-court"
    if place.status == "closed_or_moved":
        key = "choice-court-closed"
    elif not place.open:
        key = "choice-court-unsure"
    elif place.kind == "detained":
        key = "choice-court-detained"
    return option(f"court:{court_id(place)}", key, name=short_name(place), city=f"{place.city}, {place.state}")


def _take(place: Court, data: Data, facts: Facts) -> Next:
    known = {"court": court_id(place), "city": place.city, "zone": place.zone, "place": None}
    said = (Say("say-court-closed", {"name": place.name}),) if place.status == "closed_or_moved" else ()
    return _onwards({**data, **known}, known, facts, said)


def _onwards(data: Data, known: Data, facts: Facts, said: tuple[Say, ...] = ()) -> Next:
    """The person's own zone is asked only when the place's clock differs from what we think theirs is: once, and again
    when the place was corrected, since "the same time" was said of the other one."""
    zone = str(data["zone"])
    differs = not same_clock(zone, facts.zone, facts.now)
    if differs and not facts.hearings and data.get("zone_asked") not in (zone, _SAID):
        return Goto("own", data={**known, "zone_asked": zone}, said=said)
    return Goto(_then(data), form="date", data=known, said=said)


def _then(data: Data) -> str:
    return "check" if data.get("wall") else "when"


def _ask_city(data: Data, facts: Facts) -> Say:
    return Say("ask-city-court" if data.get("kind") in COURT_KINDS else "ask-city")


def _city(data: Data, answer: Answer, facts: Facts) -> Next:
    city = " ".join(answer.text.split()) if isinstance(answer, Typed) else ""
    # No city bears a digit; a date and a street do.
    if not any(mark.isalpha() for mark in city) or any(map(str.isdigit, city)) or len(city) > _LONGEST_CITY:
        return again("say-city-unreadable")
    # The zone is known when all places of our list in that city agree; the read-back shows whose city that is.
    here = [place for place in courts() if plain(city).replace(",", "") in _names(place)]
    zones, states = {place.zone for place in here}, {place.state for place in here}
    name = here[0].city if here else city
    known = {"city": name, "place": f"{name}, {states.pop()}" if len(states) == 1 else name}
    if len(zones) == 1:
        known["zone"] = zones.pop()
        return _onwards({**data, **known}, known, facts)
    return Goto("zone", data=known)


def _names(place: Court) -> tuple[str, str]:
    return plain(place.city), plain(f"{place.city} {place.state}")


def city_shown(data: Data) -> str:
    """The city, with its state where we took it for one of our list: there is a Portland in Maine, too."""
    city, place = str(data.get("city") or ""), str(data.get("place") or "")
    return place if place.startswith(f"{city}, ") and len(place) == len(city) + 4 else city


def _ask_zone(data: Data, facts: Facts) -> Say:
    return Say("ask-zone", {"city": str(data.get("city") or "")}, zone_options())


def _zone(data: Data, answer: Answer, facts: Facts) -> Next:
    zone = zone_called(picked(answer, "zone"))
    if zone is None:
        return CHOOSE
    known = {"zone": zone.name}
    return _onwards({**data, **known}, known, facts)


def _ask_own(data: Data, facts: Facts) -> Say:
    return Say("ask-own-zone", {"city": city_shown(data)}, options("own", ("same", "other")))


def _own(data: Data, answer: Answer, facts: Facts) -> Next:
    match picked(answer, "own"):
        case "same":
            return Goto(_then(data), form="date", intents=(SetZone(str(data.get("zone") or facts.zone)),))
        case "other":
            return Goto("own_zone")
        case _:
            return CHOOSE


def _ask_own_zone(data: Data, facts: Facts) -> Say:
    return Say("ask-own-zone-which", {}, zone_options())


def _own_zone(data: Data, answer: Answer, facts: Facts) -> Next:
    zone = zone_called(picked(answer, "zone"))
    if zone is None:
        return CHOOSE
    return Goto(_then(data), form="date", data={"zone_asked": _SAID}, intents=(SetZone(zone.name),))


FORM: Form = {
    "court": Question(_ask_court, _court),
    "pick": Question(_ask_pick, _court),
    "city": Question(_ask_city, _city),
    "zone": Question(_ask_zone, _zone),
    "own": Question(_ask_own, _own),
    "own_zone": Question(_ask_own_zone, _own_zone),
}

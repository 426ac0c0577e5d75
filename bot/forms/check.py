"""The read-back: everything with weekday and month name, what is odd about it, and a yes to exactly that."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.asked_for import asked_for
from bot.commands import agrees, refuses
from bot.forms.awaited import registered
from bot.forms.form import CHOOSE, Answer, Data, Done, Goto, Next, chose, option, options, picked
from bot.forms.hearings import moved_since, view_of
from bot.forms.place import city_shown, court_called
from bot.intents import AfterHearing, Intent, Move
from bot.odd_dates import doubts
from bot.turn import Facts, Typed
from bot.typed_zones import OWN, on_the_clock_of
from messages.say import Lines, Option, Phrase, Say, Value, When
from scheduler.courts import court as court_by_code
from scheduler.hearing_views import HearingView
from scheduler.hearings import Given
from scheduler.policy import COURT_KINDS

_READ_BACK = ("relation", "label", "respondent", "kind", "court", "city", "zone", "place", "wall", "moving", "after")
_YEAR = timedelta(days=365)


def zone_of(data: Data, facts: Facts) -> str:
    """The zone of the place, once it is known."""
    return str(data.get("zone") or facts.zone)


def said(wall: datetime, data: Data, facts: Facts) -> When:
    """`wall` as people will read it."""
    return When(wall, zone_of(data, facts), str(data.get("city") or ""))


def seal(data: Data) -> str:
    """Stands for all that was read back: a yes counts for exactly that, a button of an older read-back for nothing."""
    shown = json.dumps([data.get(name) for name in _READ_BACK], ensure_ascii=False)
    return hashlib.sha256(shown.encode()).hexdigest()[:12]


def ask(data: Data, facts: Facts) -> Say:
    """The question after which it counts."""
    wall = _wall(data)
    if wall is None:
        return Say("ask-when", {"city": str(data.get("city") or "")})
    values: dict[str, Value] = {"what": _what(data), "when": said(wall, data, facts), "place": _place(data)}
    choices = (
        option(f"right:{seal(data)}", "choice-right"),
        *_meant(wall, data, facts),
        *(
            option(f"meant:{other.isoformat()}", "choice-when", when=said(other, data, facts))
            for other in _by_zone(wall, data, facts)
        ),
        option("change", "choice-change"),
    )
    odd = _doubts(wall, data, facts)
    if not odd:
        return Say("ask-check", values, choices)
    return Say("ask-check-doubt", {**values, "doubts": Lines(odd)}, choices)


def answer(data: Data, given: Answer, facts: Facts) -> Next | None:
    """Where the answer leads; None when a text is neither yes nor no."""
    wall = _wall(data)
    if wall is None:
        return Goto("when")
    if isinstance(given, Typed):
        if agrees(given.text):
            return _settled(wall, data, facts)
        is_other = refuses(given.text) or asked_for(given.text, facts.language) == "differs"
        return Goto("fix") if is_other else None
    if given.token == f"right:{seal(data)}":
        return _settled(wall, data, facts)
    if chose(given, "change"):
        return Goto("fix")
    meant = picked(given, "meant")
    if meant is not None and meant in [later.isoformat() for later in _next_year(wall, data, facts)]:
        return Goto("check", data={"wall": meant, "doubts": None})
    if meant is not None and meant in [other.isoformat() for other in _by_zone(wall, data, facts)]:
        return Goto("check", data={"wall": meant, "zones": None})
    return CHOOSE


def ask_fix(data: Data, facts: Facts) -> Say:
    """What of it is wrong."""
    names = ("date", "place", "city") if data.get("moving") is not None else ("date", "place", "city", "kind", "who")
    return Say("ask-fix", {}, options("fix", names))


def fix(data: Data, given: Answer, facts: Facts) -> Next:
    """To the question whose answer was wrong; from there back to the read-back."""
    match picked(given, "fix"):
        case "date":
            return Goto("when", data={"wall": None, "doubts": None, "zones": None})
        case "place":
            return Goto("court" if data.get("kind") in COURT_KINDS else "city", form="place")
        case "city":
            return Goto("city", form="place")
        case "kind":
            return Goto("kind", form="register")
        case "who":
            return Goto("who", form="register")
        case _:
            return CHOOSE


def _settled(wall: datetime, data: Data, facts: Facts) -> Next:
    given = _given(wall, data, facts)
    moving = data.get("moving")
    if isinstance(moving, int):
        view = view_of(moving, facts)
        if view is None:
            return Done((Say("say-hearing-gone"),), menu=True)
        since = moved_since(view, data)
        if since is not None and view.when is not None and view.when.wall != wall:
            # Whoever typed it did not know the date that it has now: they see that first.
            known = {"hearing": view.id, "moving": None, "wall": None, "doubts": None, "zones": None, **since.data}
            return Goto("one", form="hearings", data=known, said=since.said)
        return Done((), (Move(moving, given),))
    if (view := _given_meanwhile(wall, data, facts)) is not None:
        return Done((), (Move(view.id, given),))
    register, after = registered(data, given), data.get("after")
    intents: tuple[Intent, ...] = (register,)
    if isinstance(after, int):
        intents = (AfterHearing(after, "newdate"), register)
    return Done((), intents)


def _given_meanwhile(wall: datetime, data: Data, facts: Facts) -> HearingView | None:
    """The hearing that somebody else gave as the next one while this one was typed, with another date: they are one,
    and which date is right is for whoever decides it."""
    after = data.get("after")
    if not isinstance(after, int) or view_of(after, facts) is not None:
        return None
    mine, now = (data.get("kind"), data.get("relation"), data.get("label") or None), _now_there(data, facts)
    for view in facts.hearings:
        same = (view.kind, view.relation, ", ".join(view.labels) or None) == mine
        if same and view.when is not None and view.when.wall > now and view.when.wall != wall:
            return view
    return None


def _given(wall: datetime, data: Data, facts: Facts) -> Given:
    found = court_called(data.get("court"))
    place = data.get("place")
    if found is not None and not found.code:
        place = place or found.address or found.name
    code = found.code if found is not None and court_by_code(found.code) is not None else None
    return Given(
        wall=wall, zone=zone_of(data, facts), city=str(data.get("city") or ""), court=code or None, place=place
    )


def _what(data: Data) -> Phrase:
    kind = Phrase(f"kind-{data.get('kind') or 'other'}")
    label = data.get("label")
    return Phrase("say-what-of", {"name": str(label), "kind": kind}) if label else kind


def _place(data: Data) -> Phrase:
    found, city = court_called(data.get("court")), str(data.get("city") or "")
    if found is None:
        return Phrase("say-place-city", {"city": city_shown(data)})
    return Phrase("say-place-court", {"name": found.name, "city": city})


def _doubts(wall: datetime, data: Data, facts: Facts) -> tuple[Phrase, ...]:
    found = [*(data.get("doubts") or ()), *doubts(wall, _now_there(data, facts))]
    if _by_zone(wall, data, facts) or OWN in (data.get("zones") or ()):
        found.insert(0, "zone")
    when = said(wall, data, facts)
    return tuple(Phrase(f"say-doubt-{name.replace('_', '-')}", {"when": when}) for name in found)


def _meant(wall: datetime, data: Data, facts: Facts) -> list[Option]:
    return [
        option(f"meant:{other.isoformat()}", "choice-meant", when=said(other, data, facts))
        for other in _next_year(wall, data, facts)
    ]


def _by_zone(wall: datetime, data: Data, facts: Facts) -> tuple[datetime, ...]:
    """What the clock there shows then, when the time was typed as that of another place."""
    return on_the_clock_of(zone_of(data, facts), wall, data.get("zones") or (), facts.zone)


def _next_year(wall: datetime, data: Data, facts: Facts) -> list[datetime]:
    """A date just past was often typed with last year's number out of habit; or no year was said at all."""
    now = _now_there(data, facts)
    unsaid = "year" in (data.get("doubts") or ())
    if not (unsaid or now - _YEAR < wall <= now) or (wall.month, wall.day) == (2, 29):
        return []
    later = wall.replace(year=wall.year + 1)
    return [later] if later > now and wall.date() != now.date() else []


def _now_there(data: Data, facts: Facts) -> datetime:
    return facts.now.astimezone(ZoneInfo(zone_of(data, facts))).replace(tzinfo=None)


def _wall(data: Data) -> datetime | None:
    wall = data.get("wall")
    return datetime.fromisoformat(wall) if isinstance(wall, str) else None

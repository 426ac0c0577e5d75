"""The hearings somebody follows: the list, another date for one, cancelling one."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import quote

from bot.forms.contact import whom_to_call
from bot.forms.form import CHOOSE, Again, Answer, Data, Done, Form, Goto, Next, Question, again, option, options, picked
from bot.forms.place import court_id
from bot.intents import Cancel, Mute, NeedHelp, SendCalendar
from bot.turn import Facts
from messages.say import Lines, Option, Phrase, Say, Value, When
from scheduler.courts import courts
from scheduler.hearing_views import HearingView
from scheduler.plan import instant_of
from scheduler.policy import COURT_KINDS

_SHOWN = 8
_MAP = "https://www.openstreetmap.org/search?query="


def view_of(hearing_id: object, facts: Facts) -> HearingView | None:
    """The hearing, if it is still the reader's to see."""
    return next((view for view in facts.hearings if view.id == hearing_id), None)


def known_of(view: HearingView) -> dict[str, object]:
    """What a new date for `view` need not ask again."""
    court = next((place for place in courts() if view.court and place.name == view.court), None)
    return {
        "kind": view.kind,
        "label": ", ".join(view.labels) or None,
        "relation": "self" if view.relation == "self" else "family",
        "court": court_id(court) if court else None,
        "place": view.place if court is None else None,
        "city": view.city or (view.when.city if view.when else (court.city if court else None)),
        "zone": view.zone or (view.when.zone if view.when else (court.zone if court else None)),
    }


def stands(view: HearingView) -> list[object]:
    """What a question says of the hearing, kept with it as `asked`: a yes counts for no other date than that one."""
    return [view.number, view.when.wall.isoformat() if view.when else None]


def moved_since(view: HearingView, data: Data) -> Again | None:
    """The same question with the date as it is now, when it has another one than was asked about."""
    asked, now = list(data.get("asked") or (None, None)), stands(view)
    if asked == now:
        return None
    news = (Say("rich-changed", {"what": what_of(view)}),) if asked[1] and now[1] and asked[1] != now[1] else ()
    return Again(news, {"asked": now})


def yes_or_no(prefix: str, data: Data) -> tuple[Option, ...]:
    """Both choices; the yes is to exactly the hearing and the date that are asked about, and an older one is none."""
    yes, no = options(prefix, ("yes", "no"))
    return Option(f"{yes.token}:{data.get('hearing')}.{(data.get('asked') or [0])[0]}", yes.label), no


def answered(answer: Answer, prefix: str) -> str | None:
    """Which of the choices of `yes_or_no` was taken: "yes" or "no"."""
    return (picked(answer, prefix) or "").partition(":")[0] or None


def change(view: HearingView) -> Goto:
    """To the question for its new date; to the one for its place before, when nobody has said that."""
    known = {**known_of(view), "moving": view.id, "asked": stands(view)}
    if not known["city"]:
        return Goto("court" if view.kind in COURT_KINDS else "city", form="place", data=known)
    return Goto("when", form="date", data=known)


def after(view: HearingView, facts: Facts) -> Goto:
    """To the question for the next date, when this hearing is over."""
    family = [each for each in facts.following if each.label in view.labels]
    own = [each for each in facts.following if each.relation == "self"] if view.relation == "self" else []
    respondent = next((each.respondent_id for each in own or family), None)
    return Goto("when", form="date", data={**known_of(view), "respondent": respondent, "after": view.id})


def is_ahead(view: HearingView, facts: Facts) -> bool:
    """Whether it is still to come, for all that is known."""
    return view.when is None or _instant(view.when) > facts.now


def anew(view: HearingView, facts: Facts) -> Goto:
    """To the question for its new date; for the next one, when it is over."""
    return change(view) if is_ahead(view, facts) else after(view, facts)


def place_on_a_map(view: HearingView) -> Say:
    """The place as we know it, where to find it on a map, and that the notice goes before it."""
    court = next((place for place in courts() if view.court and place.name == view.court), None)
    address = view.place or (court.address if court else "")
    name = ", ".join(dict.fromkeys(part for part in (view.court, address) if part)) or view.city
    return Say("say-map", {"place": name, "link": f"{_MAP}{quote(address or name)}"})


def _ask_list(data: Data, facts: Facts) -> Say:
    if not facts.hearings:
        return Say("ask-list-empty", {}, (option("go:new", "choice-go-new"),))
    among = data.get("among")
    views = [view for view in facts.hearings if not among or view.id in among] or list(facts.hearings)
    choices = tuple(_hearing_option(view) for view in views[:_SHOWN])
    if data.get("because"):
        return Say("ask-list", {}, choices)
    return Say("ask-list", {}, (*choices, option("go:new", "choice-go-new")))


def _hearing_option(view: HearingView) -> Option:
    what = what_of(view)
    if view.when is None:
        return option(f"hearing:{view.id}", "choice-hearing-awaited", what=what)
    alone = "-place" if view.places else ""
    key = f"choice-hearing-disputed{alone}" if view.disputed else "choice-hearing"
    return option(f"hearing:{view.id}", key, what=what, when=view.when)


def what_of(view: HearingView) -> Phrase:
    """The kind, and whose it is when it is not the reader's own."""
    what = Phrase(f"kind-{view.kind}")
    if view.labels and view.relation != "self":
        what = Phrase("say-what-of", {"name": ", ".join(view.labels), "kind": what})
    return Phrase("say-what-muted", {"what": what}) if view.muted else what


def _list(data: Data, answer: Answer, facts: Facts) -> Next:
    chosen = picked(answer, "hearing")
    view = next((each for each in facts.hearings if str(each.id) == chosen), None)
    if view is None:
        return again("say-hearing-gone") if chosen else CHOOSE
    return _because(str(data.get("because") or ""), view, facts)


def _because(because: str, view: HearingView, facts: Facts) -> Next:
    """Where the list leads that was shown because something was said and not of which hearing."""
    match because:
        case "differs":
            return change(view)
        case "help":
            call = Say("say-help-comes", {"call": whom_to_call(facts)})
            return Done((call,), (NeedHelp(view.id, "reminder"),))
        case "over":
            known = {"hearing": view.id, "asked": stands(view), "because": None, "among": None}
            return Goto("sure", form="over", data=known)
        case "calendar":
            return Done((), (SendCalendar(view.id),))
        case "map":
            return Done((place_on_a_map(view),))
        case _:
            return Goto("one", data={"hearing": view.id, "asked": stands(view)})


def _ask_one(data: Data, facts: Facts) -> Say:
    view = view_of(data.get("hearing"), facts)
    if view is None:
        return _ask_list(data, facts)
    choices = options("do", ("change", "cancel", "list", "over", "unmute" if view.muted else "mute"))
    place: Value = Phrase("say-place-city", {"city": view.court or view.place or (view.when.city if view.when else "")})
    if view.when is None:
        return Say("ask-one-awaited", {"what": what_of(view)}, choices)
    if view.others:
        choices += options("do", ("map",))
        dates = tuple(
            Phrase("rich-date-choice", {"when": at}) for at in sorted((view.when, *view.others), key=_instant)
        )
        what = Phrase("rich-disputed", {"what": what_of(view), "count": len(dates)})
        return Say("ask-one", {"what": what, "when": Lines(dates), "place": place}, choices)
    if view.places:
        what = Phrase("rich-disputed-place", {"what": what_of(view), "count": len(view.places)})
        places = Lines(tuple(Phrase("say-place-city", {"city": name}) for name in view.places))
        return Say("ask-one", {"what": what, "when": view.when, "place": places}, choices)
    choices += options("do", ("calendar", "map"))
    return Say("ask-one", {"what": what_of(view), "when": view.when, "place": place}, choices)


def _instant(when: When) -> datetime:
    return instant_of(when.wall, when.zone)


def _one(data: Data, answer: Answer, facts: Facts) -> Next:
    view = view_of(data.get("hearing"), facts)
    if view is None:
        return Goto("list", said=(Say("say-hearing-gone"),))
    match picked(answer, "do"):
        case "change":
            return moved_since(view, data) or change(view)
        case "cancel":
            return Goto("sure", data={"asked": stands(view)})
        case "list":
            return Goto("list", data={"hearing": None})
        case "over":
            return Goto("sure", form="over", data={"asked": stands(view)})
        case "mute":
            return Done((Say("say-muted"),), (Mute(view.id, True),), menu=True)
        case "unmute":
            return Done((Say("say-unmuted"),), (Mute(view.id, False),), menu=True)
        case "calendar":
            return Done((), (SendCalendar(view.id),))
        case "map":
            return Done((place_on_a_map(view),))
        case _:
            return CHOOSE


def _ask_sure(data: Data, facts: Facts) -> Say:
    view = view_of(data.get("hearing"), facts)
    if view is None or view.when is None:
        return Say("ask-sure-awaited", {}, yes_or_no("sure", data))
    return Say("ask-sure", {"what": what_of(view), "when": view.when}, yes_or_no("sure", data))


def _sure(data: Data, answer: Answer, facts: Facts) -> Next:
    view = view_of(data.get("hearing"), facts)
    if view is None:
        return Goto("list", said=(Say("say-hearing-gone"),))
    match answered(answer, "sure"):
        case "yes":
            return moved_since(view, data) or Done((), (Cancel(view.id),))
        case "no":
            return Goto("one", data={"asked": stands(view)}, said=(Say("say-nothing-changed"),))
        case _:
            return CHOOSE


FORM: Form = {
    "list": Question(_ask_list, _list),
    "one": Question(_ask_one, _one),
    "sure": Question(_ask_sure, _sure),
}

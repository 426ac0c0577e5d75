"""The hearings somebody follows: the list, another date for one, cancelling one."""

from __future__ import annotations

from bot.forms.form import CHOOSE, Answer, Data, Done, Form, Goto, Next, Question, again, option, options, picked
from bot.forms.place import court_id
from bot.intents import Cancel
from bot.turn import Facts
from messages.say import Option, Phrase, Say, Value
from scheduler.courts import courts
from scheduler.hearings import HearingView

_SHOWN = 8


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
        "city": view.when.city if view.when else (court.city if court else None),
        "zone": view.when.zone if view.when else (court.zone if court else None),
    }


def change(view: HearingView) -> Goto:
    """To the question for its new date."""
    return Goto("when", form="date", data={**known_of(view), "moving": view.id})


def after(view: HearingView, facts: Facts) -> Goto:
    """To the question for the next date, when this hearing is over."""
    family = [each for each in facts.following if each.label in view.labels]
    own = [each for each in facts.following if each.relation == "self"] if view.relation == "self" else []
    respondent = next((each.respondent_id for each in own or family), None)
    return Goto("when", form="date", data={**known_of(view), "respondent": respondent, "after": view.id})


def _ask_list(data: Data, facts: Facts) -> Say:
    if not facts.hearings:
        return Say("ask-list-empty", {}, (option("go:new", "choice-go-new"),))
    choices = tuple(_hearing_option(view) for view in facts.hearings[:_SHOWN])
    return Say("ask-list", {}, (*choices, option("go:new", "choice-go-new")))


def _hearing_option(view: HearingView) -> Option:
    what = what_of(view)
    if view.when is None:
        return option(f"hearing:{view.id}", "choice-hearing-awaited", what=what)
    key = "choice-hearing-disputed" if view.disputed else "choice-hearing"
    return option(f"hearing:{view.id}", key, what=what, when=view.when)


def what_of(view: HearingView) -> Phrase:
    """The kind, and whose it is when it is not the reader's own."""
    kind = Phrase(f"kind-{view.kind}")
    if not view.labels or view.relation == "self":
        return kind
    return Phrase("say-what-of", {"name": ", ".join(view.labels), "kind": kind})


def _list(data: Data, answer: Answer, facts: Facts) -> Next:
    chosen = picked(answer, "hearing")
    view = next((each for each in facts.hearings if str(each.id) == chosen), None)
    if view is None:
        return again("say-hearing-gone") if chosen else CHOOSE
    return change(view) if data.get("differs") else Goto("one", data={"hearing": view.id})


def _ask_one(data: Data, facts: Facts) -> Say:
    view = view_of(data.get("hearing"), facts)
    if view is None:
        return _ask_list(data, facts)
    choices = options("do", ("change", "cancel", "list"))
    place: Value = Phrase("say-place-city", {"city": view.court or view.place or (view.when.city if view.when else "")})
    if view.when is None:
        return Say("ask-one-awaited", {"what": what_of(view)}, choices)
    return Say("ask-one", {"what": what_of(view), "when": view.when, "place": place}, choices)


def _one(data: Data, answer: Answer, facts: Facts) -> Next:
    view = view_of(data.get("hearing"), facts)
    if view is None:
        return Goto("list", said=(Say("say-hearing-gone"),))
    match picked(answer, "do"):
        case "change":
            return change(view)
        case "cancel":
            return Goto("sure")
        case "list":
            return Goto("list", data={"hearing": None})
        case _:
            return CHOOSE


def _ask_sure(data: Data, facts: Facts) -> Say:
    view = view_of(data.get("hearing"), facts)
    if view is None or view.when is None:
        return Say("ask-sure-awaited", {}, _SURE)
    return Say("ask-sure", {"what": what_of(view), "when": view.when}, _SURE)


_SURE = options("sure", ("yes", "no"))


def _sure(data: Data, answer: Answer, facts: Facts) -> Next:
    view = view_of(data.get("hearing"), facts)
    if view is None:
        return Goto("list", said=(Say("say-hearing-gone"),))
    match picked(answer, "sure"):
        case "yes":
            return Done((), (Cancel(view.id),))
        case "no":
            return Goto("one", said=(Say("say-nothing-changed"),))
        case _:
            return CHOOSE


FORM: Form = {
    "list": Question(_ask_list, _list),
    "one": Question(_ask_one, _one),
    "sure": Question(_ask_sure, _sure),
}

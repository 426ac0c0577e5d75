"""Staff writes a broadcast in the chat: about what, for whom, in which words. The same steps as at the command line.

What becomes of it afterwards are buttons of their own (`bot/desk_broadcasts.py`).
"""

from __future__ import annotations

from bot.broadcast_view import named
from bot.desk_intents import ActOnBroadcast, WriteBroadcast, WriteReady
from bot.forms import broadcast_audience as whom
from bot.forms import broadcast_change as change
from bot.forms.form import CHOOSE, Again, Answer, Data, Done, Form, Goto, Next, Question, again, option, picked
from bot.turn import Facts, Typed
from messages.languages import own_name
from messages.say import Say
from scheduler.broadcasts import ready
from scheduler.broadcasts.ready import Told
from scheduler.broadcasts.record import ABOUT, Draft

_SHOWN = 12


def _ask_about(data: Data, facts: Facts) -> Say:
    return Say("desk-ask-about", {}, tuple(option(f"about:{name}", f"desk-choice-about-{name}") for name in ABOUT))


def _about(data: Data, answer: Answer, facts: Facts) -> Next:
    about = picked(answer, "about")
    return onwards({**data, "about": about}, facts, {"about": about}) if about in ABOUT else CHOOSE


def onwards(data: Data, facts: Facts, known: Data) -> Next:
    """To what is still to be said; `known`: what was said just now, which `data` has already."""
    about = data.get("about")
    if about not in ready.ASKS:
        return Goto("whom" if about == "news" else "about", data=known)
    asks = ready.ASKS[about]
    for need, step, has in (
        ("court", "court", data.get("courts")),
        ("days", "since", data.get("until")),
        ("attorney", "attorney", data.get("attorneys")),
        ("place", "place", data.get("place")),
        ("starts", "starts", data.get("starts")),
    ):
        if need in asks and not has:
            return Goto(step, data=known)
    return _written(data, facts)


def _ask_place(data: Data, facts: Facts) -> Say:
    return Say("desk-ask-place")


def _place(data: Data, answer: Answer, facts: Facts) -> Next:
    place = " ".join(answer.text.split()) if isinstance(answer, Typed) else ""
    return onwards({**data, "place": place}, facts, {"place": place}) if 3 <= len(place) <= 200 else CHOOSE


def _ask_starts(data: Data, facts: Facts) -> Say:
    return Say("desk-ask-starts")


def _starts(data: Data, answer: Answer, facts: Facts) -> Next:
    said = change.moment(answer, facts, own=True)
    if isinstance(said, Again):
        return said
    starts = said.isoformat(timespec="minutes")
    return onwards({**data, "starts": starts}, facts, {"starts": starts})


def _ask_language(data: Data, facts: Facts) -> Say:
    left = [tag for tag in facts.offered if tag not in data.get("texts", {})][:_SHOWN]
    done = (option("texts:done", "desk-choice-texts-done"),) if data.get("texts") else ()
    return Say("desk-ask-text-language", {}, (*done, *(change.language_option(tag) for tag in left)))


def _language(data: Data, answer: Answer, facts: Facts) -> Next:
    if picked(answer, "texts") == "done" and data.get("texts"):
        return Goto("missing")
    tag = change.language_of(answer, facts, facts.offered)
    return Goto("text", data={"language": tag}) if tag else CHOOSE


def _ask_text(data: Data, facts: Facts) -> Say:
    return Say("desk-ask-text", {"language": own_name(str(data.get("language") or "en"))})


def _text(data: Data, answer: Answer, facts: Facts) -> Next:
    text = change.text_of(answer)
    if isinstance(text, Again):
        return text
    language = str(data.get("language") or "en")
    return Goto("language", data={"texts": {**data.get("texts", {}), language: text}, "language": None})


def _ask_missing(data: Data, facts: Facts) -> Say:
    return Say(
        "desk-ask-missing",
        {},
        tuple(option(f"missing:{name}", f"desk-choice-missing-{name}") for name in ("block", "second")),
    )


def _missing(data: Data, answer: Answer, facts: Facts) -> Next:
    missing = picked(answer, "missing")
    if missing not in ("block", "second"):
        return CHOOSE
    if "broadcast" in data:
        return change.changed(data, missing=missing)
    return _written({**data, "missing": missing}, facts)


def _written(data: Data, facts: Facts) -> Next:
    audience, about = whom.audience_of(data), data.get("about", "news")
    if about in ready.ASKS:
        told = Told(str(data.get("place") or ""), whom.moment(data, "starts"), facts.zone)
        return Done((), (WriteReady(about, audience, told),))
    texts: dict[str, str] = data.get("texts", {})
    missing = data.get("missing", "block")
    return Done((), (WriteBroadcast(Draft(named(texts), "news", audience, texts, missing)),))


def _ask_number(data: Data, facts: Facts) -> Say:
    return Say("desk-ask-number")


def _number(data: Data, answer: Answer, facts: Facts) -> Next:
    said = answer.text.strip().replace(",", "") if isinstance(answer, Typed) else ""
    if not said.isdecimal() or "broadcast" not in data:
        return again("desk-number-unreadable")
    act, mark = data.get("act", "approve"), str(data.get("mark") or "")
    return Done((), (ActOnBroadcast(int(data["broadcast"]), act, int(said), mark),))


FORM: Form = {
    "about": Question(_ask_about, _about),
    "place": Question(_ask_place, _place),
    "starts": Question(_ask_starts, _starts, counts=True),
    "language": Question(_ask_language, _language),
    "text": Question(_ask_text, _text, counts=True),
    "missing": Question(_ask_missing, _missing),
    "number": Question(_ask_number, _number, counts=True),
    **change.FORM,
    **whom.questions(onwards),
}

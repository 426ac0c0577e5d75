"""A new hearing, first part: whose it is, and what kind. The place and the date follow in forms of their own."""

from __future__ import annotations

from bot.forms.form import CHOOSE, Answer, Data, Form, Goto, Next, Question, again, option, options, picked
from bot.turn import Facts, Typed
from bot.whose_words import is_unsure, whose
from messages.say import Say
from scheduler.policy import COURT_KINDS

_FIRST = ("master", "individual", "bond", "uscis_biometrics", "uscis_interview", "ice_checkin", "more")
# No filing deadline: it may only be stored with its source, which nobody has in a chat.
_MORE = ("status_or_other_court", "fear_review", "other")
_LONGEST_NAME = 30


def _ask_who(data: Data, facts: Facts) -> Say:
    known = [
        option(f"who:{each.respondent_id}", "choice-who-known", name=each.label)
        for each in facts.following
        if each.relation == "family" and each.state in ("approved", "pending")
    ]
    return Say(
        "ask-who", {}, (option("who:self", "choice-who-self"), *known[:6], option("who:other", "choice-who-other"))
    )


def _who(data: Data, answer: Answer, facts: Facts) -> Next:
    chosen = whose(answer.text) if isinstance(answer, Typed) else picked(answer, "who")
    if chosen == "self":
        own = next((each.respondent_id for each in facts.following if each.relation == "self"), None)
        return Goto("kind", data={"relation": "self", "label": None, "respondent": own})
    if chosen == "other":
        return Goto("name")
    for each in facts.following:
        if each.relation == "family" and chosen == str(each.respondent_id):
            who = {"relation": "family", "label": each.label, "respondent": each.respondent_id}
            return Goto("kind", data=who)
    return CHOOSE


def _ask_name(data: Data, facts: Facts) -> Say:
    return Say("ask-name")


def _name(data: Data, answer: Answer, facts: Facts) -> Next:
    name = " ".join(answer.text.split()) if isinstance(answer, Typed) else ""
    if not any(mark.isalpha() for mark in name):
        return again("say-name-unreadable")
    if len(name) > _LONGEST_NAME:
        return again("say-name-long")
    return Goto("kind", data={"relation": "family", "label": name, "respondent": None})


def _ask_kind(data: Data, facts: Facts) -> Say:
    return Say("ask-kind", {}, options("kind", _FIRST))


def _ask_more(data: Data, facts: Facts) -> Say:
    return Say("ask-kind-more", {}, options("kind", _MORE))


def _kind(data: Data, answer: Answer, facts: Facts) -> Next:
    unsure = isinstance(answer, Typed) and is_unsure(answer.text)
    chosen = "more" if unsure else picked(answer, "kind")
    if chosen == "more":
        return Goto("more")
    if chosen not in (*_FIRST, *_MORE):
        return CHOOSE
    if data.get("wall"):
        return Goto("check", form="date", data={"kind": chosen})
    return Goto("court" if chosen in COURT_KINDS else "city", form="place", data={"kind": chosen})


def _more(data: Data, answer: Answer, facts: Facts) -> Next:
    return CHOOSE if isinstance(answer, Typed) else _kind(data, answer, facts)


FORM: Form = {
    "who": Question(_ask_who, _who),
    "name": Question(_ask_name, _name),
    "kind": Question(_ask_kind, _kind),
    "more": Question(_ask_more, _more),
}

"""Family: inviting a relative, passing on a code, typing one, who follows, leaving."""

from __future__ import annotations

from bot import family_link
from bot.forms.form import CHOOSE, Answer, Data, Done, Form, Goto, Next, Question, again, option, options, picked
from bot.forms.zones import zone_called, zone_options
from bot.intents import AllowFollower, GiveCode, Invite, RemoveFollower, SetZone, Unfollow, UseCode
from bot.turn import Facts, Typed
from messages.say import Say
from scheduler import family_codes
from scheduler.families import Follower
from scheduler.people import Following

_LONGEST_NAME = 30
_SHOWN = 8


def name_of(answer: Answer) -> str | Next:
    """A nickname as typed, or what to say when it is none."""
    name = " ".join(answer.text.split()) if isinstance(answer, Typed) else ""
    if not any(mark.isalpha() for mark in name):
        return again("say-name-unreadable")
    return again("say-name-long") if len(name) > _LONGEST_NAME else name


def _own(facts: Facts) -> list[Following]:
    return [each for each in facts.following if each.relation == "self" and each.state == "approved"]


def _others(facts: Facts) -> list[Following]:
    return [each for each in facts.following if each.relation == "family"]


def _mine(facts: Facts) -> list[Following]:
    return [each for each in _others(facts) if each.respondent_id in facts.claimable]


def _ask_menu(data: Data, facts: Facts) -> Say:
    names = (
        *(["list"] if facts.followers else []),
        *(["invite"] if _own(facts) else []),
        *(["give"] if _mine(facts) else []),
        "code",
        *(["leave"] if _others(facts) else []),
    )
    return Say("ask-family", {}, options("family", names))


def _menu(data: Data, answer: Answer, facts: Facts) -> Next:
    own, mine = _own(facts), _mine(facts)
    match picked(answer, "family"):
        case "list" if facts.followers:
            return Goto("list")
        case "invite" if own:
            return Goto("case") if len(own) > 1 else Goto("name", data={"case": own[0].respondent_id})
        case "give" if mine:
            return Goto("give") if len(mine) > 1 else Goto("called", data={"case": mine[0].respondent_id})
        case "code":
            return Goto("code")
        case "leave" if _others(facts):
            return Goto("leave")
        case _:
            return CHOOSE


def _ask_case(data: Data, facts: Facts) -> Say:
    return _which("ask-who", _own(facts))


def _case(data: Data, answer: Answer, facts: Facts) -> Next:
    found = _among(_own(facts), picked(answer, "case"))
    return Goto("name", data={"case": found.respondent_id}) if found else CHOOSE


def _ask_give(data: Data, facts: Facts) -> Say:
    return _which("ask-who", _mine(facts))


def _give(data: Data, answer: Answer, facts: Facts) -> Next:
    found = _among(_mine(facts), picked(answer, "case"))
    return Goto("called", data={"case": found.respondent_id}) if found else CHOOSE


def _which(key: str, among: list[Following]) -> Say:
    known = (option(f"case:{each.respondent_id}", "choice-who-known", name=each.label) for each in among[:_SHOWN])
    return Say(key, {}, tuple(known))


def _among(among: list[Following], chosen: object) -> Following | None:
    return next((each for each in among if str(each.respondent_id) == str(chosen)), None)


def _ask_name(data: Data, facts: Facts) -> Say:
    return Say("ask-family-name")


def _name(data: Data, answer: Answer, facts: Facts) -> Next:
    name = name_of(answer)
    return Goto("calls", data={"name": name}) if isinstance(name, str) else name


def _ask_calls(data: Data, facts: Facts) -> Say:
    return Say("ask-family-calls", {"name": str(data.get("name") or "")})


def _calls(data: Data, answer: Answer, facts: Facts) -> Next:
    calls, found = name_of(answer), _among(_own(facts), data.get("case"))
    if not isinstance(calls, str):
        return calls
    if found is None:
        return Goto("menu")
    return Done((), (Invite(found.respondent_id, str(data.get("name") or ""), calls),))


def _ask_called(data: Data, facts: Facts) -> Say:
    found = _among(_mine(facts), data.get("case"))
    return Say("ask-family-calls", {"name": found.label}) if found else _ask_menu(data, facts)


def _called(data: Data, answer: Answer, facts: Facts) -> Next:
    found, name = _among(_mine(facts), data.get("case")), name_of(answer)
    if found is None:
        return Goto("menu")
    return Done((), (GiveCode(found.respondent_id, found.label, name),)) if isinstance(name, str) else name


def _ask_zone(data: Data, facts: Facts) -> Say:
    return Say("ask-own-zone-which", {}, zone_options())


def _zone(data: Data, answer: Answer, facts: Facts) -> Next:
    """The one question that is left for somebody who came with a code; then, on their own case, who may follow."""
    zone = zone_called(picked(answer, "zone"))
    if zone is None:
        return CHOOSE
    said, set_zone = (Say("say-zone-set"),), (SetZone(zone.name),)
    if any(each.state == "pending" for each in facts.followers):
        return Goto("list", said=said, intents=set_zone)
    return Done(said, set_zone, menu=True)


def _ask_code(data: Data, facts: Facts) -> Say:
    return Say("ask-family-code")


def _code(data: Data, answer: Answer, facts: Facts) -> Next:
    if not isinstance(answer, Typed) or not answer.text.strip():
        return CHOOSE
    # One that can be none counts as a wrong one too.
    typed = family_codes.code_in(answer.text) or answer.text.strip()
    return Done((), (UseCode(family_link.mark_of(typed)),))


def _ask_list(data: Data, facts: Facts) -> Say:
    if not facts.followers:
        return Say("ask-family-nobody", {}, options("family", ("invite",)) if _own(facts) else ())
    known = (option(f"fol:{each.id}", f"choice-family-{each.state}", name=each.name) for each in facts.followers)
    return Say("ask-family-list", {}, tuple(known)[:_SHOWN])


def _list(data: Data, answer: Answer, facts: Facts) -> Next:
    if picked(answer, "family") == "invite":
        return _menu(data, answer, facts)
    found = _follower(facts, picked(answer, "fol"))
    return Goto("one", data={"follower": found.id}) if found else CHOOSE


def _follower(facts: Facts, chosen: object) -> Follower | None:
    return next((each for each in facts.followers if str(each.id) == str(chosen)), None)


_YES_NO = (option("allow:yes", "yes"), option("allow:no", "no"))


def _ask_one(data: Data, facts: Facts) -> Say:
    found = _follower(facts, data.get("follower"))
    if found is None:
        return _ask_list(data, facts)
    if found.state == "pending":
        return Say("ask-family-allow", {"name": found.name}, _YES_NO)
    return Say("ask-family-remove", {"name": found.name}, (option("remove:yes", "yes"), option("remove:no", "no")))


def _one(data: Data, answer: Answer, facts: Facts) -> Next:
    found = _follower(facts, data.get("follower"))
    if found is None:
        return Goto("list")
    allowed, removed = picked(answer, "allow"), picked(answer, "remove")
    if allowed == "yes" and found.state == "pending":
        return Done((Say("say-family-approved", {"name": found.name}),), (AllowFollower(found.id),), menu=True)
    if (allowed == "no" and found.state == "pending") or removed == "yes":
        return Done((Say("say-family-removed", {"name": found.name}),), (RemoveFollower(found.id),), menu=True)
    return Goto("list", said=(Say("say-nothing-changed"),)) if removed == "no" else CHOOSE


def _ask_leave(data: Data, facts: Facts) -> Say:
    return _which("ask-family-leave", _others(facts))


def _leave(data: Data, answer: Answer, facts: Facts) -> Next:
    found = _among(_others(facts), picked(answer, "case"))
    if found is None:
        return CHOOSE
    return Done((Say("say-family-left", {"name": found.label}),), (Unfollow(found.respondent_id),), menu=True)


FORM: Form = {
    "menu": Question(_ask_menu, _menu),
    "case": Question(_ask_case, _case),
    "give": Question(_ask_give, _give),
    "name": Question(_ask_name, _name),
    "calls": Question(_ask_calls, _calls),
    "called": Question(_ask_called, _called),
    "zone": Question(_ask_zone, _zone),
    "code": Question(_ask_code, _code),
    "list": Question(_ask_list, _list),
    "one": Question(_ask_one, _one),
    "leave": Question(_ask_leave, _leave),
}

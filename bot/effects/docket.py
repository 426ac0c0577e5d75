"""What staff does about a hearing in the chat, by the functions of the console and the command line. Each deed is shown
before it is done, and a button of before a change does nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from bot import case_view as view
from bot import desk_cases, desk_hearings, desk_intents, desk_people, new_date
from bot.console import dates
from bot.console.words import DOUBTS, OUTCOMES_OF_HEARINGS
from bot.effects.answering import ONCE, Answering, carry_out, meant, sign_in, typed
from bot.fields import Clean, Refused, Values
from bot.hearing_deeds import DEEDS, mark
from messages.say import Option
from scheduler import casework, disputes, inbox, records
from scheduler.casework import CannotDo
from scheduler.records import Record
from scheduler.staff import Account

_PAGE = "/console/hearings"
_CHANGED = "That is done already, or something has changed meanwhile. It is now:"
_UNREAD = "That cannot be read as a date. Type it as March 18 2027, 9:30 am."
_NOWHERE = "Where it is held is not known yet. Put the place down with the date, on its page."
_MOMENT = "%Y%m%dT%H%M"

# What a button asks for -> the deed, and what it is called when it is done.
_LOOKS = {
    "cancel": ("cancel", "cancelled"),
    "reinstate": ("reinstate", "reinstated"),
    "doubt": ("doubt", "doubted"),
    "sure": ("end-doubt", "doubt-ended"),
    "close": ("close", "closed"),
}
# Deeds of which one has to be chosen, with what is to choose from.
_CHOICES: Mapping[str, Mapping[str, str]] = {
    "doubt": {why: f"In doubt: {DOUBTS[why]}" for why in disputes.DOUBTS},
    "close": {each: f"Over: {said}" for each, said in OUTCOMES_OF_HEARINGS.items()},
}

Deed = Callable[[Answering, Account, Record, desk_intents.ActOnHearing], None]


@carry_out.register
def _(intent: desk_intents.ActOnHearing, who: Answering) -> None:
    found = meant(who, lambda: records.record(who.db, intent.hearing))
    if found is None:
        return
    account, record = found
    if intent.act not in ("show", "page") and intent.mark != mark(record):
        if intent.act == "read":
            inbox.passed_on(who.db, who.inbound)
        who.say_lines([_CHANGED, _line(record)], _ways(record))
        return
    try:
        _ACTS[intent.act](who, account, record, intent)
    except (CannotDo, Refused) as problem:
        who.say_lines([str(problem)], _ways(record))


def _line(record: Record) -> str:
    return f"{view.whose(record)}: {view.hearing_line(record)}"


def _show(who: Answering, by: Account, record: Record, intent: desk_intents.ActOnHearing) -> None:
    parked = ["Its import is not released: nothing is sent yet."] if record.parked else []
    acts = [*_open(record), "page"]
    name = {"date": "The date"} if record.state == "awaited" else {}
    choices = [desk_hearings.hearing(act, record.id, mark(record), name=name.get(act, "")) for act in acts]
    twice = record.state == "set" and len(record.live) > 1
    settle = [desk_cases.dispute("show", record.id, name="Which date is right?")] if twice else []
    who.say_lines([_line(record), *view.sources(record, who.db.now()), *parked], [*settle, *choices, *_back(record)])


def _open(record: Record) -> list[str]:
    """What can be done as it is."""
    if record.state == "cancelled":
        return ["reinstate"]
    if record.state not in ("set", "awaited"):
        return []
    doubt = "sure" if record.doubt else "doubt"
    return [desk_hearings.DATE, *([doubt] if record.state == "set" else []), "cancel", "close"]


def _page(who: Answering, by: Account, record: Record, intent: desk_intents.ActOnHearing) -> None:
    said = f"Its page, also for another court or place: {sign_in(who, by, f'{_PAGE}/{record.id}')}"
    who.say_lines([said, ONCE], _ways(record))


def _look(who: Answering, by: Account, record: Record, intent: desk_intents.ActOnHearing) -> None:
    deed, done = _LOOKS[intent.act]
    which = _CHOICES.get(deed, {"": ""})
    yes = [desk_hearings.hearing(done, record.id, mark(record), each, name=said) for each, said in which.items()]
    who.say_lines([_line(record), *DEEDS[deed].lines(who.db, record.id)], [*yes, *_ways(record)])


def _do(deed: str) -> Deed:
    def do(who: Answering, by: Account, record: Record, intent: desk_intents.ActOnHearing) -> None:
        done = DEEDS[deed].do(who.db, who.house.policy, by, record.id, intent.what)
        _done(who, record, done)

    return do


def _read(who: Answering, by: Account, record: Record, intent: desk_intents.ActOnHearing) -> None:
    """The date that was just typed: read back, or chosen from where it may mean several."""
    casework.may_move(record)
    text, fields = typed(who, who.inbound), new_date.before(who.db, record.id)
    inbox.passed_on(who.db, who.inbound)
    if not fields:
        raise CannotDo(_NOWHERE)
    found = new_date.meant(text.text if text else "", who.contact.language, fields, who.db.now())
    if len(found.walls) == 1:
        _read_back(who, record, fields, found.walls[0], found.odd)
        return
    city = dates.read_where(Clean(Values(fields))).city
    choices = [
        desk_hearings.hearing("look", record.id, mark(record), f"{wall:{_MOMENT}}", name=dates.said(wall, city)[:40])
        for wall in found.walls
    ]
    who.say_lines(["Which one is meant?" if choices else _UNREAD], [*choices, _anew(record), *_ways(record)])


def _choose(who: Answering, by: Account, record: Record, intent: desk_intents.ActOnHearing) -> None:
    casework.may_move(record)
    _read_back(who, record, new_date.before(who.db, record.id), _moment(intent.what), ())


def _read_back(who: Answering, record: Record, fields: Mapping[str, str], wall: datetime, odd: Sequence[str]) -> None:
    try:
        read = _dated(who, fields, wall)
    except Refused as problem:
        who.say_lines([str(problem)], [_anew(record), *_ways(record)])
        return
    facts = [("Who", view.whose(record)), *new_date.facts(who.db, record, read)]
    lines = [f"{name}: {said}" for name, said in facts if said] + [f"Odd: {each}" for each in (*read.odd, *odd)]
    yes = desk_hearings.hearing("moved", record.id, mark(record), f"{wall:{_MOMENT}}")
    who.say_lines([*lines, "Is it right?"], [yes, _anew(record), *_ways(record)])


def _move(who: Answering, by: Account, record: Record, intent: desk_intents.ActOnHearing) -> None:
    given = _dated(who, new_date.before(who.db, record.id), _moment(intent.what)).given
    _done(who, record, casework.move(who.db, who.house.policy, by, record.id, given))


def _dated(who: Answering, fields: Mapping[str, str], wall: datetime) -> dates.Typed:
    """The date as the form would have it. Raises Refused."""
    return dates.read(Clean(Values({**fields, "date": f"{wall:%Y-%m-%d}", "time": f"{wall:%H:%M}"})), who.db.now())


def _moment(what: str) -> datetime:
    try:
        return datetime.fromisoformat(what)
    except ValueError:
        raise CannotDo(_UNREAD) from None


def _done(who: Answering, record: Record, done: str) -> None:
    after = records.record(who.db, record.id)
    who.say_lines([view.HEARING_DONE[done], _line(after)], _ways(record))


def _anew(record: Record) -> Option:
    return desk_hearings.hearing(desk_hearings.DATE, record.id, mark(record), name="Type it again")


def _ways(record: Record) -> list[Option]:
    return [desk_hearings.hearing("show", record.id), *_back(record)]


def _back(record: Record) -> list[Option]:
    return [desk_people.back(each["id"], each["label"]) for each in record.whose[:3]]


_ACTS: Mapping[desk_intents.HearingAct, Deed] = {
    "show": _show,
    "page": _page,
    "read": _read,
    "look": _choose,
    "moved": _move,
    "cancel": _look,
    "cancelled": _do("cancel"),
    "reinstate": _look,
    "reinstated": _do("reinstate"),
    "doubt": _look,
    "doubted": _do("doubt"),
    "sure": _look,
    "doubt-ended": _do("end-doubt"),
    "close": _look,
    "closed": _do("close"),
}

"""What staff does in the chat about a date in dispute and somebody's attorney, by the functions of the console and the
command line. Each is shown before it is done."""

from __future__ import annotations

from bot import case_view as view
from bot import desk_cases, desk_hearings, desk_intents, desk_people
from bot.console.dates import said
from bot.effects.answering import GONE, SHOWN, Answering, account_of, carry_out
from bot.effects.files import called, further
from messages.say import Option
from scheduler import casework, counsel, disputes, dossier, office, records
from scheduler.casework import CannotDo
from scheduler.dossier import Case
from scheduler.records import Record
from scheduler.staff import Account


@carry_out.register
def _(intent: desk_intents.ShowDisputes, who: Answering) -> None:
    if account_of(who) is None:
        return
    ids = disputes.open_ones(who.db, SHOWN + 1, *([intent.after] if intent.after else []))
    ids, rest = ids[:SHOWN], ids[SHOWN:]
    found = {each.id: each for each in records.records(who.db, ids)}
    lines = [view.hearing_of(found[each]) for each in ids]
    choices = [desk_cases.dispute("show", each, name=view.whose(found[each])[:40]) for each in ids]
    if rest:
        first = min(date.instant for date in found[ids[-1]].live)
        choices.append(desk_cases.dispute("list", first, ids[-1], name="More"))
    who.say_lines(lines or ["No hearing has two dates."], choices)


@carry_out.register
def _(intent: desk_intents.ActOnDispute, who: Answering) -> None:
    account = account_of(who)
    if account is None:
        return
    back = [desk_cases.dispute("list"), _to(intent.hearing)]
    try:
        if intent.act == "settle" and intent.newest != _newest(records.record(who.db, intent.hearing)):
            who.say_lines(["It changed since you looked: look at its dates again."], [_dates(intent.hearing), *back])
        elif intent.act == "settle":
            done = casework.settle(who.db, who.house.policy, account, intent.hearing, intent.date)
            who.say_lines([view.SETTLED[done]], back)
        else:
            _show_dates(who, intent)
    except LookupError:
        who.say_lines([GONE], back)


def _show_dates(who: Answering, intent: desk_intents.ActOnDispute) -> None:
    record = records.record(who.db, intent.hearing)
    if intent.act == "look" and record.state == "set":
        for right in record.live:
            if right.number == intent.date:
                lines = [*view.settlement(record, right), "Everybody who follows the hearing is told. Is it right?"]
                settle = desk_cases.dispute("settle", record.id, right.number, _newest(record))
                who.say_lines(lines, [settle, desk_cases.dispute("show", record.id)])
                return
        raise LookupError(f"hearing {record.id} has no date {intent.date} that could stand")
    choices = [
        desk_cases.dispute("look", record.id, each.number, name=f"{each.number}. {said(each.wall, each.city)}"[:40])
        for each in record.live
        if record.state == "set" and len(record.live) > 1
    ]
    last = ["Which one does the court's notice have?"] if choices else ["Nothing is in dispute here."]
    who.say_lines([*view.disputed(record, who.db.now()), *last], [*choices, desk_cases.dispute("list"), _to(record.id)])


@carry_out.register
def _(intent: desk_intents.FindForCounsel, who: Answering) -> None:
    if account_of(who) is None:
        return
    text = intent.text[:100]
    if not text:
        who.say_lines(["Whose attorney changes? Type /counsel and a name, a reference, or the end of a number."])
        return
    found, more = called(who, text)
    choices = [desk_cases.counsel("show", each.id, name=each.label[:40]) for each in found]
    lines = [view.line(each) for each in found] or ["Nobody here is called so."]
    who.say_lines([*lines, *further(more)], choices)


@carry_out.register
def _(intent: desk_intents.ActOnCounsel, who: Answering) -> None:
    account = account_of(who)
    if account is None:
        return
    try:
        case = dossier.case(who.db, intent.person)
        if intent.act in ("show", "more"):
            _show_attorneys(who, case, intent.attorney)
        elif intent.act == "look":
            _show_change(who, case, intent.attorney)
        else:
            _change(who, account, case, intent)
    except (LookupError, CannotDo):
        who.say_lines([GONE])


def _show_attorneys(who: Answering, case: Case, after: int) -> None:
    others = [row for row in office.attorneys(who.db) if row["id"] != (case.attorney_id if case.attorney else None)]
    first = next((place for place, row in enumerate(others, 1) if row["id"] == after), 0)
    shown = others[first : first + SHOWN]
    choices = [desk_cases.counsel("look", case.id, row["id"], name=str(row["name"])[:40]) for row in shown]
    if others[first + SHOWN :]:
        choices.append(desk_cases.counsel("more", case.id, shown[-1]["id"], name="More"))
    none = [desk_cases.counsel("look", case.id, 0, name="No attorney: the help line")] if case.attorney else []
    asks = "Who is it from now on?" if choices or none else "The config names no other attorney. Add one there first."
    who.say_lines([*view.file(case), asks], [*choices, *none, _back(case)])


def _show_change(who: Answering, case: Case, attorney: int) -> None:
    named = {row["id"]: str(row["name"]) for row in office.attorneys(who.db)} | {0: "the help line"}
    if attorney not in named:
        raise CannotDo("Choose an attorney of this office.")
    told = counsel.who_is_told(who.db, case.id)
    acts = ["tell", "quiet"] if told else ["quiet"]
    choices = [desk_cases.counsel(act, case.id, attorney) for act in acts]
    again = desk_cases.counsel("show", case.id)
    who.say_lines(view.change_of_counsel(case, named[attorney], len(told)), [*choices, again])


def _change(who: Answering, account: Account, case: Case, intent: desk_intents.ActOnCounsel) -> None:
    told = counsel.who_is_told(who.db, intent.person) if intent.act == "tell" else []
    attorney = intent.attorney or None
    changed = casework.change_counsel(who.db, account, intent.person, attorney, tell=intent.act == "tell")
    who.say_lines([view.counsel_changed(len(told)) if changed else "Nothing changed."], [_back(case)])


def _newest(record: Record) -> int:
    return max((date.number for date in record.dates), default=0)


def _dates(hearing: int) -> Option:
    return desk_cases.dispute("show", hearing)


def _to(hearing: int) -> Option:
    return desk_hearings.hearing("show", hearing, name="To the hearing")


def _back(case: Case) -> Option:
    return desk_people.back(case.id, case.label)

"""What staff does with the call list in the chat, by the same functions as the console and the command line."""

from __future__ import annotations

from bot import calls_view as view
from bot import desk, desk_intents, desk_people
from bot.console.frame import span
from bot.effects.answering import SHOWN, Answering, account_of, carry_out
from bot.inbox_view import way
from scheduler import call_list, calls
from scheduler.call_list import Call
from scheduler.db import instant

# Files that a call leads to.
_FILES = 3
# No more of those who are unknown are gone through in a chat.
_MANY = 200


@carry_out.register
def _(intent: desk_intents.ShowCalls, who: Answering) -> None:
    if account_of(who) is None:
        return
    listed = call_list.open_calls(who.db, SHOWN, intent.after)
    found = [call for group in listed.groups.values() for call in group]
    lines = [next(view.lines(call, who.db.now())).strip() for call in found]
    more = [desk.call("list", listed.last, name=f"More: {listed.more}")] if listed.more else []
    unknown = len(call_list.strangers(who.db, _MANY))
    strangers = [desk.call("strangers", name=f"Unknown senders: {_or_more(unknown)}")] if unknown else []
    choices = [*(desk.call("show", call.id, name=_short(call)) for call in found), *more, *strangers]
    head = ", ".join(view.counted(listed)) or "Nothing needs a person now."
    who.say_desk("\n".join([head, *lines]), choices)


@carry_out.register
def _(intent: desk_intents.ShowStrangers, who: Answering) -> None:
    if account_of(who) is None:
        return
    found = call_list.strangers(who.db, _MANY)
    first = max((place for place, each in enumerate(found, 1) if each["contact"] == intent.after), default=0)
    shown, left = found[first : first + SHOWN], len(found[first + SHOWN :])
    lines = [f"{way(each['channel'], each['value'])}, {span(who.db.now() - instant(each['last']))}" for each in shown]
    talks = [desk.talk("show", each["contact"], name=way(each["channel"], each["value"])[:40]) for each in shown]
    more = [desk.call("strangers", shown[-1]["contact"], name=f"More: {_or_more(left)}")] if left else []
    head = "They wrote within two weeks, and no case is known for them:" if shown else "Nobody unknown wrote lately."
    who.say_desk("\n".join([head, *lines]), [*talks, *more, desk.call("list")])


@carry_out.register
def _(intent: desk_intents.ActOnCall, who: Answering) -> None:
    account = account_of(who)
    if account is None:
        return
    back, seen = desk.call("list"), () if intent.seen is None else (intent.seen,)
    try:
        call = call_list.call(who.db, intent.task)
        if intent.act == "show" or call.done is not None:
            _show(who, call)
        elif intent.act == "wrong":
            said = "Nothing will be sent to this phone any more. Is it a wrong number?"
            who.say_desk(said, (desk.call("wrong-number", intent.task, *seen), desk.call("show", intent.task)))
        else:
            calls.work_off(who.db, who.house.policy, intent.task, intent.act, account, intent.seen, intent.seen)
            who.say_desk(view.DONE[intent.act], (back,))
    except calls.Moved as problem:
        who.say_desk(str(problem), (desk.call("show", intent.task), back))
    except LookupError:
        who.say_desk("That is not on the list (any more).", (back,))


def _show(who: Answering, call: Call) -> None:
    acts = ["reached", "not-reached", *(["wrong"] if call.contact is not None else []), "settled"]
    acts = acts if call.done is None else []
    newest = call_list.newest(who.db)
    choices = [desk.call(act, call.id, call.phones if act == "wrong" else newest) for act in acts]
    if call.contact is not None:
        choices.append(desk.talk("show", call.contact, name="Messages"))
    files = who.on_a_screen(*(desk_people.opens(each["id"], each["label"]) for each in call.labels[:_FILES]))
    who.say_lines(view.lines(call, who.db.now()), [*choices, *files, desk.call("list")])


def _or_more(number: int) -> str:
    return f"{number}{'+' if number >= _MANY else ''}"


def _short(call: Call) -> str:
    return f"{view.name(call) or view.why(call)}"[:40]

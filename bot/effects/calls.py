"""What staff does with the call list in the chat, by the same functions as the console and the command line."""

from __future__ import annotations

from bot import calls_view as view
from bot import desk, desk_intents, desk_people
from bot.console.words import GROUPS
from bot.effects.answering import Answering, account_of, carry_out
from scheduler import calls
from scheduler.calls import Call

# A chat is read on a small screen.
_SHOWN, _FILES = 8, 3


@carry_out.register
def _(intent: desk_intents.ShowCalls, who: Answering) -> None:
    if account_of(who) is None:
        return
    groups = calls.open_calls(who.db)
    found = [call for group in groups.values() for call in group]
    counts = ", ".join(f"{GROUPS[name]}: {len(group)}" for name, group in groups.items())
    lines = [next(view.lines(call, who.db.now())).strip() for call in found[:_SHOWN]]
    choices = tuple(desk.call("show", call.id, name=_short(call)) for call in found[:_SHOWN])
    who.say_desk("\n".join([counts or "Nothing needs a person now.", *lines]), choices)


@carry_out.register
def _(intent: desk_intents.ActOnCall, who: Answering) -> None:
    account = account_of(who)
    if account is None:
        return
    back = desk.call("list")
    try:
        if intent.act == "show":
            _show(who, calls.call(who.db, intent.task))
        elif intent.act == "wrong":
            calls.call(who.db, intent.task)
            said = "Nothing will be sent to this phone any more. Is it a wrong number?"
            who.say_desk(said, (desk.call("wrong-number", intent.task), desk.call("show", intent.task)))
        else:
            calls.work_off(who.db, who.house.policy, intent.task, intent.act, account)
            who.say_desk(view.DONE[intent.act], (back,))
    except LookupError:
        who.say_desk("That is not on the list (any more).", (back,))


def _show(who: Answering, call: Call) -> None:
    acts = ["reached", "not-reached", *(["wrong"] if call.contact is not None else []), "settled"]
    choices = [desk.call(act, call.id) for act in acts]
    if call.contact is not None:
        choices.append(desk.talk("show", call.contact, name="Messages"))
    files = who.on_a_screen(*(desk_people.opens(each["id"], each["label"]) for each in call.labels[:_FILES]))
    who.say_lines(view.lines(call, who.db.now()), [*choices, *files, desk.call("list")])


def _short(call: Call) -> str:
    return f"{view.name(call) or view.why(call)}"[:40]

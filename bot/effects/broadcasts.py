"""What staff does with broadcasts in the chat, by the same functions as the command line and the console. Each act is
answered with how it stands then, and what can be done next."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot import broadcast_view as view
from bot import desk, desk_intents
from bot.effects.answering import Answering, account_of, carry_out
from messages.say import Option, Say
from scheduler import staff
from scheduler.broadcasts import life, overview, preview, record, report
from scheduler.broadcasts.audience import Counted
from scheduler.broadcasts.counting import whole
from scheduler.broadcasts.desk import BroadcastProblem
from scheduler.broadcasts.overview import Overview, Terms
from scheduler.broadcasts.record import Broadcast, Draft

# What can be done with one in each state, as buttons.
_NEXT: Mapping[str, tuple[str, ...]] = {
    "draft": ("test", "page", "ask", "cancel"),
    "asked": ("test", "page", "approve", "back", "cancel"),
    "approved": ("show", "page", "back", "cancel"),
    "spreading": ("show", "report", "pause", "cancel"),
    "sending": ("show", "report", "pause", "cancel"),
    "paused": ("resume", "report", "cancel"),
}
_OVER = ("report", "list")
_LISTED = 8
# Lines of a report: those with the most messages.
_LINES = 15


@carry_out.register
def _(intent: desk_intents.ShowBroadcasts, who: Answering) -> None:
    if account_of(who) is None:
        return
    found = record.listing(who.db, _LISTED)
    choices = [desk.choice("show", each.id, name=each.draft.name[:40], state=each.state) for each in found]
    who.say_last(Say("desk-list", {}, (desk.choice("new"), *choices)))


@carry_out.register
def _(intent: desk_intents.WriteBroadcast, who: Answering) -> None:
    account = account_of(who)
    if account is None:
        return
    try:
        number = record.write(who.db, intent.draft, account.id)
    except BroadcastProblem as problem:
        _say(who, str(problem))
    else:
        _show(who, number)


@carry_out.register
def _(intent: desk_intents.ActOnBroadcast, who: Answering) -> None:
    account = account_of(who)
    if account is None:
        return
    try:
        _ACTS[intent.act](who, account.id, intent)
    except BroadcastProblem as problem:
        repeated = "confirm that it is meant again" in str(problem)
        _say(who, str(problem), (desk.choice("again", intent.broadcast),) if repeated else ())
    else:
        if intent.act not in ("test", "report"):
            _show(who, intent.broadcast)


def _terms(who: Answering) -> Terms:
    return who.house.terms or Terms(who.house.office, who.house.policy)


def _show(who: Answering, number: int) -> None:
    found = record.get(who.db, number)
    if found.state in ("draft", "asked", "approved"):
        lines = _before(who, found)
    else:
        lines = list(view.progress(found, report.progress(who.db, number, found.spread_to)))
    acts = _NEXT.get(found.state, _OVER)
    if life.outgrown(found):
        lines.append(view.outgrown(found, _counted(who, found.draft).people))
        acts = ("again-approve", *acts[1:])
    _say(who, "\n".join(lines), _choices(acts, number))


def _choices(acts: Sequence[str], number: int) -> tuple[Option, ...]:
    return tuple(desk.choice(act) if act == "list" else desk.choice(act, number) for act in acts)


def _before(who: Answering, found: Broadcast) -> list[str]:
    seen = _seen(who, found.draft, overview.SAMPLE)
    names = {each.id: each.name for each in staff.accounts(who.db)}
    lines = list(view.whole(found, seen, names, only={who.contact.language, "en"}))
    return [line.strip() for line in lines]


def _seen(who: Answering, draft: Draft, sample: int = 0) -> Overview:
    """Raises NotLooked: then all of this is done again when everybody is counted."""
    return overview.look(who.db, _terms(who), draft, sample, seen=_counted(who, draft))


def _counted(who: Answering, draft: Draft) -> Counted:
    """Raises NotLooked."""
    return who.look(draft.aim, lambda db: overview.counted(db, draft), lambda reader: whole(reader, draft.aim))


def _say(who: Answering, text: str, choices: tuple[Option, ...] = ()) -> None:
    who.say_desk(f"{text[:1].upper()}{text[1:]}", choices, "")


def _test(who: Answering, by: int, intent: desk_intents.ActOnBroadcast) -> None:
    seen = _counted(who, record.get(who.db, intent.broadcast).draft)
    sent = preview.try_out(who.db, _terms(who), intent.broadcast, by, seen=seen)
    then = (desk.choice("ask", intent.broadcast), desk.choice("show", intent.broadcast))
    who.say_last(Say("desk-tested", {"languages": view.languages_in_words(sent)}, then))


def _ask(who: Answering, by: int, intent: desk_intents.ActOnBroadcast) -> None:
    seen = _seen(who, record.get(who.db, intent.broadcast).draft)
    life.ask(who.db, _terms(who), intent.broadcast, by, again=intent.act == "again", seen=seen)


def _approve(who: Answering, by: int, intent: desk_intents.ActOnBroadcast) -> None:
    seen = _seen(who, record.get(who.db, intent.broadcast).draft)
    life.approve(who.db, _terms(who), intent.broadcast, by, recipients=intent.recipients, seen=seen)


def _resume(who: Answering, by: int, intent: desk_intents.ActOnBroadcast) -> None:
    seen = _seen(who, record.get(who.db, intent.broadcast).draft)
    life.resume(who.db, _terms(who), intent.broadcast, by, recipients=intent.recipients, seen=seen)


def _report(who: Answering, by: int, intent: desk_intents.ActOnBroadcast) -> None:
    found = record.get(who.db, intent.broadcast)
    lines = sorted(report.lines(who.db, found.id), key=lambda line: -line.queued)
    said = [f"Broadcast {found.id} {view.STATES[found.state]}: {found.draft.name}"]
    said += [view.in_few_words(line) for line in lines[:_LINES]] or ["No messages yet."]
    said += [f"And {len(lines) - _LINES} lines more, on its page."] if len(lines) > _LINES else []
    _say(who, "\n".join(said), _choices(("show", "page", "list"), found.id))


_ACTS: Mapping[desk_intents.Act, Callable[[Answering, int, desk_intents.ActOnBroadcast], object]] = {
    "show": lambda who, by, intent: None,
    "test": _test,
    "ask": _ask,
    "again": _ask,
    "approve": _approve,
    "back": lambda who, by, intent: life.call_back(who.db, intent.broadcast, by),
    "pause": lambda who, by, intent: life.pause(who.db, intent.broadcast, by),
    "resume": _resume,
    "report": _report,
    "cancel": lambda who, by, intent: life.cancel(who.db, intent.broadcast, by),
}

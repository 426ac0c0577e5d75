"""What staff does with broadcasts in the chat, by the same functions as the command line and the console. Each act is
answered with how it stands then, and what can be done next."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from bot import broadcast_brief as brief
from bot import broadcast_view as view
from bot import desk_intents
from bot.desk_broadcasts import choice
from bot.effects.answering import SHOWN, Answering, account_of, carry_out
from bot.effects.broadcast_looks import LOOKS, back, counted, say, terms_of
from messages.say import Option, Say
from scheduler import staff
from scheduler.broadcasts import life, overview, preview, ready, record, report
from scheduler.broadcasts.desk import BroadcastProblem
from scheduler.broadcasts.overview import Overview
from scheduler.broadcasts.record import Broadcast, Draft

# What can be done with one in each state, as buttons.
_NEXT: Mapping[str, tuple[str, ...]] = {
    "draft": ("look", "words", "when", "whom", "test", "ask", "page", "sure"),
    "asked": ("look", "test", "approve", "back", "page", "sure"),
    "approved": ("look", "show", "back", "page", "sure"),
    "spreading": ("show", "report", "pause", "sure"),
    "sending": ("show", "report", "pause", "sure"),
    "paused": ("resume", "report", "sure"),
}
_OVER = ("report", "list")
# Lines of a report: those with the most messages.
_LINES = 15


@carry_out.register
def _(intent: desk_intents.ShowBroadcasts, who: Answering) -> None:
    if account_of(who) is None:
        return
    found = record.listing(who.db, SHOWN + 1, **({"before": intent.before} if intent.before else {}))
    states = [(each.id, f"{each.draft.name[:40]}: {record.STATES[each.state]}") for each in found[:SHOWN]]
    choices = [choice("show", number, name=said) for number, said in states]
    choices += [choice("list", found[SHOWN - 1].id, name="More")] if found[SHOWN:] else []
    who.say_last(Say("desk-list", {}, (choice("new"), *choices)))


@carry_out.register
def _(intent: desk_intents.WriteBroadcast, who: Answering) -> None:
    _write(who, intent.draft)


@carry_out.register
def _(intent: desk_intents.WriteReady, who: Answering) -> None:
    words = partial(ready.draft, intent.about, intent.audience, intent.told)
    # Catalogues that nobody needed before take seconds to be read.
    _write(who, who.look(intent, lambda db: words(), lambda reader: asyncio.to_thread(words)))


def _write(who: Answering, draft: Draft) -> None:
    account = account_of(who)
    if account is None:
        return
    try:
        number = record.write(who.db, draft, account.id)
    except BroadcastProblem as problem:
        say(who, str(problem))
    else:
        _show(who, number)


@carry_out.register
def _(intent: desk_intents.ActOnBroadcast, who: Answering) -> None:
    account = account_of(who)
    if account is None:
        return
    try:
        _ACTS[intent.act](who, account.id, intent)
        if intent.act not in ("test", "report", *LOOKS):
            _show(who, intent.broadcast)
    except BroadcastProblem as problem:
        repeated = "confirm that it is meant again" in str(problem)
        _refused(who, intent.broadcast, problem, ("again",) if repeated else ())


@carry_out.register
def _(intent: desk_intents.ChangeBroadcast, who: Answering) -> None:
    _change(who, intent.broadcast, lambda draft: replace(draft, **intent.to))


@carry_out.register
def _(intent: desk_intents.RewordBroadcast, who: Answering) -> None:
    def reworded(draft: Draft) -> Draft:
        texts = {**draft.texts, intent.language: intent.text}
        texts = {tag: text for tag, text in texts.items() if text}
        ours = draft.name == view.named(draft.texts) and texts
        return replace(draft, texts=texts, name=view.named(texts) if ours else draft.name)

    _change(who, intent.broadcast, reworded, intent.language)


def _change(who: Answering, number: int, change: Callable[[Draft], Draft], language: str = "") -> None:
    """Change a draft, and read all of it back. `language`: the one whose words were changed."""
    account = account_of(who)
    if account is None:
        return
    try:
        record.rewrite(who.db, number, change(record.unsent(who.db, number).draft), account.id)
        _show(who, number, language)
    except BroadcastProblem as problem:
        _refused(who, number, problem)


def _refused(who: Answering, number: int, problem: BroadcastProblem, acts: Sequence[str] = ()) -> None:
    say(who, f"{problem}.", (*_choices(acts, number), back(number), choice("list")))


def _show(who: Answering, number: int, language: str = "") -> None:
    found = record.get(who.db, number)
    if found.state in ("draft", "asked", "approved"):
        names = {each.id: each.name for each in staff.accounts(who.db)}
        seen = _seen(who, found.draft, overview.SAMPLE)
        reads = language or who.contact.language
        lines = list(brief.before(found, seen, names, terms_of(who), reads))
    else:
        lines = [line.strip() for line in view.progress(found, report.progress(who.db, number, found.spread_to))]
    acts = _acts(found)
    if life.outgrown(found):
        lines.append(view.outgrown(found, counted(who, found.draft).people))
        acts = ("again-approve", *acts[1:])
    say(who, "\n".join(lines), _choices(acts, number, record.mark(found)))


def _acts(found: Broadcast) -> Sequence[str]:
    acts = _NEXT.get(found.state, _OVER)
    # What a ready-made one says hangs on whom it is for.
    return acts if found.draft.about == "news" else [act for act in acts if act != "whom"]


def _choices(acts: Sequence[str], number: int, mark: str = "") -> tuple[Option, ...]:
    """`mark`: of what is shown with them, which is what is approved."""
    return tuple(
        choice(act) if act == "list" else choice(act, number, mark if act == "approve" else "") for act in acts
    )


def _seen(who: Answering, draft: Draft, sample: int = 0) -> Overview:
    """Raises NotLooked: then all of this is done again when everybody is counted, and the texts are measured."""
    look = partial(overview.look, terms=terms_of(who), draft=draft, sample=sample, seen=counted(who, draft))
    return who.look((sample, repr(draft)), look, lambda reader: reader.look(look))


def _test(who: Answering, by: int, intent: desk_intents.ActOnBroadcast) -> None:
    seen = counted(who, record.get(who.db, intent.broadcast).draft)
    sent = preview.try_out(who.db, terms_of(who), intent.broadcast, by, seen=seen)
    then = (choice("ask", intent.broadcast), back(intent.broadcast))
    who.say_last(Say("desk-tested", {"languages": view.languages_in_words(sent)}, then))


def _ask(who: Answering, by: int, intent: desk_intents.ActOnBroadcast) -> None:
    seen = _seen(who, record.get(who.db, intent.broadcast).draft)
    life.ask(who.db, terms_of(who), intent.broadcast, by, again=intent.act == "again", seen=seen)


def _approve(who: Answering, by: int, intent: desk_intents.ActOnBroadcast) -> None:
    seen = _seen(who, record.get(who.db, intent.broadcast).draft)
    mark = intent.what
    life.approve(who.db, terms_of(who), intent.broadcast, by, recipients=intent.recipients, mark=mark, seen=seen)


def _resume(who: Answering, by: int, intent: desk_intents.ActOnBroadcast) -> None:
    seen = _seen(who, record.get(who.db, intent.broadcast).draft)
    life.resume(who.db, terms_of(who), intent.broadcast, by, recipients=intent.recipients, seen=seen)


def _report(who: Answering, by: int, intent: desk_intents.ActOnBroadcast) -> None:
    found = record.get(who.db, intent.broadcast)
    lines = sorted(report.lines(who.db, found.id), key=lambda line: -line.queued)
    said = [f"Broadcast {found.id} {record.STATES[found.state]}: {found.draft.name}"]
    said += [view.in_few_words(line) for line in lines[:_LINES]] or ["No messages yet."]
    said += [f"And {len(lines) - _LINES} lines more, on its page."] if len(lines) > _LINES else []
    say(who, "\n".join(said), _choices(("show", "page", "list"), found.id))


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
    **LOOKS,
}

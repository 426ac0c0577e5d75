"""What staff does with imports in the chat, by the functions of the console and the command line. What takes long goes
on while others are heard."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from bot import desk_intents, import_undo
from bot import import_brief as brief
from bot import import_view as view
from bot.desk_imports import imported
from bot.effects.answering import SHOWN, Answering, account_of, carry_out
from bot.effects.import_rows import ROWS, Of
from bot.import_undo import Back
from messages.say import Option
from scheduler import import_left, import_prepared, imports
from scheduler.db import Database
from scheduler.import_prepared import Prepared
from scheduler.imports import Import, ImportRefused
from scheduler.staff import Account

# Hearings of an import that are shown at once.
_ROWS = 6


@carry_out.register
def _(intent: desk_intents.ShowImports, who: Answering) -> None:
    if account_of(who) is None:
        return
    files = import_prepared.listing(who.db)[:SHOWN]
    left = [each for each in import_left.listing(who.db) if each.import_id is None][:SHOWN]
    stored = sorted(imports.listing(who.db, SHOWN), key=lambda each: each.state not in imports.WAITS)
    lines = [*map(_file, files), *map(view.head, stored)]
    lines[len(files) : len(files)] = [f"File {each.name}, nothing stored: {brief.left(each.counts)}" for each in left]
    choices = [
        *(imported("file", each.id, name=f"File {each.name}"[:40]) for each in files),
        *(imported("file", each.file, name=f"File {each.name}"[:40]) for each in left),
        *(imported("show", each.id, name=f"{each.id}. {each.name}"[:40]) for each in stored),
    ]
    _say(who, lines or ["Nothing was imported yet."], [*choices, imported("hand-in")])


def _file(each: Prepared) -> str:
    return f"File {each.name}, handed in by {each.who}: {'is being' if each.storing else 'not'} stored"


@carry_out.register
def _(intent: desk_intents.ActOnImport, who: Answering) -> None:
    account = account_of(who)
    if account is None:
        return
    try:
        _ACTS[intent.act](who, account, intent.number, intent.of)
    except ImportRefused as problem:
        text = str(problem)
        again = [imported("file", intent.number)] if intent.act in ROWS else []
        _say(who, [f"{text[:1].upper()}{text[1:]}."], [*again, imported("list")])


def _show(who: Answering, by: Account, number: int, of: Of) -> None:
    found = imports.get(who.db, number)
    acts = ["let-go"] if found.state in imports.WAITS and not found.undoing and not found.storing else []
    acts += ["look-back"] if found.state != "undone" and not found.storing else []
    left = import_left.of_import(who.db, number)
    acts_on_left = [imported("file", left.file, name=f"What was left ({left.rows:,})")] if left else []
    choices = [*(imported(act, number) for act in acts), *acts_on_left, imported("list")]
    start = of[0] if of else 0
    first, *lines = view.whole(who.db, number, _ROWS, start)
    more = [imported("show", number, start + _ROWS, name="More")] if lines[-1:] == [view.MORE] else []
    told = ["Nobody was told of it yet."] if found.state == "parked" and not found.undoing else []
    _say(who, [first, *told, *lines], [*more, *choices])


def _let_go(who: Answering, by: Account, number: int, of: Of) -> None:
    found = _waiting(who, number)
    said_of = "Its messages go out when they are due; what is due already goes out at once. Let them go?"
    _say(who, [view.head(found), said_of], [imported("release", number), imported("show", number)])


def _release(who: Answering, by: Account, number: int, of: Of) -> None:
    _waiting(who, number)
    who.rest.append(imports.release(who.db, who.house.policy, number, by.name))
    lines = [f"Import {number} is being released: its messages go out when they are due."]
    _say(who, lines, [imported("show", number)])


def _waiting(who: Answering, number: int) -> Import:
    found = imports.get(who.db, number)
    imports.must_wait(found)
    return found


def _look_back(who: Answering, by: Account, number: int, of: Of) -> None:
    back = _back(who, number)
    counts = [f"{back.counts[deed]:,} {words}" for deed, words in import_undo.SAID.items() if back.counts.get(deed)]
    lines = [f"Import {number} would be taken back:", *(counts or ["nothing is left of it"]), *back.lines]
    _say(who, lines, [imported("undo", number, back.stamp), imported("show", number)])


def _undo(who: Answering, by: Account, number: int, of: Of) -> None:
    # Raises where it cannot be, or is not what was looked at, before anything is said.
    _back(who, number).as_seen(of[0] if of else None)
    who.rest.append(imports.undo(who.db, who.house.policy, number, by.name))
    _say(who, [f"Import {number} is being taken back."], [imported("show", number)])


def _back(who: Answering, number: int) -> Back:
    return who.look(
        ("undo", number), lambda db: Back.of(db, number, _ROWS), lambda reader: reader.look(Back.of, number, _ROWS)
    )


def _forget(who: Answering, by: Account, number: int, of: Of) -> None:
    import_prepared.get(who.db, number)
    if import_prepared.drop(who.db, number):
        who.rest.append(_dropped(who.db, number))
    _say(who, ["The file is forgotten; nothing of it was stored."], [imported("list")])


def _dropped(db: Database, number: int) -> Iterator[bool]:
    while import_prepared.drop(db, number):
        yield True


def _say(who: Answering, lines: Sequence[str], choices: Sequence[Option]) -> None:
    who.say_desk("\n".join(lines), choices)


_ACTS: Mapping[desk_intents.ImportAct, Callable[[Answering, Account, int, Of], None]] = {
    "show": _show,
    "let-go": _let_go,
    "release": _release,
    "look-back": _look_back,
    "undo": _undo,
    "forget": _forget,
    **ROWS,
}

"""What staff does in the chat with the rows of a file that waits, by the functions of the console: looks at them kind
by kind, leaves some out, confirms a guess, and stores the rest. Nobody is told of it before its messages are let go."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot import import_brief as brief
from bot import import_desk
from bot.desk_imports import imported
from bot.desk_intents import ImportAct
from bot.effects.answering import DESK_LONGEST, Answering
from bot.import_brief import KINDS
from bot.import_office import office_at
from bot.import_shown import WHATS, Shown
from messages.say import Option
from scheduler import import_left, import_prepared
from scheduler.import_left import Left
from scheduler.import_prepared import Prepared
from scheduler.imports import ImportRefused
from scheduler.staff import Account

# A chat is read on a small screen, and a message holds no more.
_ROWS, _LONGEST = 8, DESK_LONGEST - 200
# Rows that are stored unless somebody leaves them out.
_USUALLY_STORED = ("new", "changed")

Of = tuple[int, ...]


def file(who: Answering, by: Account, number: int, of: Of) -> None:
    """How a file that waits stands: its kinds of rows as buttons. Raises ImportRefused."""
    kept = import_prepared.get(who.db, number)
    said, choices = _to_be_chosen(who, kept) if kept.state == "compared" else _otherwise(who, kept)
    head = f"File {kept.name}, handed in by {kept.who}."
    who.say_desk("\n".join([head, *said]), [*choices, imported("list")])


def _to_be_chosen(who: Answering, kept: Prepared) -> tuple[Sequence[str], Sequence[Option]]:
    tally = import_prepared.tally(who.db, kept.id)
    kinds = [
        imported("rows", kept.id, KINDS.index(what), name=brief.in_words({what: rows}).capitalize())
        for what, rows in brief.counts(tally).items()
    ]
    acts = [imported(act, kept.id) for act in ("store", "page", "forget")]
    said = [
        "Nothing of it is stored yet.",
        *brief.kept(tally),
        "Which rows do you want to see?",
    ]
    return said, [*kinds, *acts]


def _otherwise(who: Answering, kept: Prepared) -> tuple[Sequence[str], Sequence[Option]]:
    number = kept.id
    if kept.state == "applying":
        if kept.storing:
            return ["It is being stored: look again in a moment."], [imported("file", number)]
        cut_off = "Storing it was cut off. Store it again: it goes on where it was."
        return [cut_off], [imported("keep", number, name="Store it again"), imported("forget", number)]
    if kept.state != "applied":
        said = "What its columns mean is still to be said, on its page."
        return [said], [imported("page", number), imported("forget", number)]
    left = import_left.of_file(who.db, number)
    said = brief.left(left.counts) if left else "nothing had to be changed"
    kinds = [imported("rows", number, KINDS.index(what), name=WHATS[what].capitalize()) for what in _kinds(left)]
    if kept.import_id is None:
        return [f"Nothing was stored: {said}."], kinds
    made = kept.import_id
    rest = [f"Of these rows nothing is: {said}. They can be seen until the file's day is over."] if left else []
    return [f"It is stored, as import {made}.", *rest], [imported("show", made, name=f"Import {made}"), *kinds]


def _kinds(left: Left | None) -> list[str]:
    return [what for what in KINDS if left and left.counts.get(what)]


def _rows(who: Answering, by: Account, number: int, of: Of) -> None:
    """Rows of the kind `of[0]` after the row `of[1]`: as many as there is room for."""
    what, after = _kind(of), of[1] if len(of) > 1 else None
    kept = import_prepared.get(who.db, number)
    if is_open := kept.state != "applied":
        import_desk.still_open(who.db, number)
    found = import_desk.page(who.db, number, what, after, _ROWS + 1)
    shown, lines = found[:0], list[str]()
    for each in found[:_ROWS]:
        line = brief.row(*each)
        if shown and sum(map(len, lines)) + len(line) > _LONGEST:
            break
        shown, lines = [*shown, each], [*lines, line[:_LONGEST]]
    some = [
        imported("row", number, row.number, name=f"Row {row.number}")
        for row, _ in shown
        if is_open and row.number is not None and row.choices
    ]
    more = [imported("rows", number, of[0], _place(shown[-1][0]), name="More")] if len(found) > len(shown) else []
    head = f"{WHATS[what].capitalize()}:" if shown else f"No more rows that are {WHATS[what]}."
    last = ["Mend them in the file, and hand it in again."] if what == "unreadable" else []
    who.say_desk(
        "\n\n".join([head, *lines, *last]),
        [*some, *more, *(_for_all(who, kept, what) if is_open else []), _back(number)],
    )


def _for_all(who: Answering, kept: Prepared, what: str) -> list[Option]:
    mine = [each for each in import_prepared.tally(who.db, kept.id) if each.what == what]
    acts = ["none"] if what in _USUALLY_STORED and any(each.choice != "skip" for each in mine) else []
    acts += ["usual"] if any(each.choice for each in mine) else []
    return [imported(act, kept.id, KINDS.index(what), *kept.stamp) for act in acts]


def _row(who: Answering, by: Account, number: int, of: Of) -> None:
    kept, shown, choice = _one(who, number, of)
    kind = KINDS.index(shown.what)
    choices = [_button(kept, of[0], value, words) for value, words in shown.choices]
    back = imported("rows", number, kind, of[0] - 1, name="Back to the rows")
    who.say_desk(brief.row(shown, choice)[:_LONGEST], [*choices, back])


def _choose(value: str) -> Callable[[Answering, Account, int, Of], None]:
    def deed(who: Answering, by: Account, number: int, of: Of) -> None:
        _, shown, _ = _one(who, number, of)
        import_desk.as_seen(who.db, number, of[1] if len(of) > 1 else 0)
        import_desk.choose(who.db, number, of[0], f"{value}:{of[2]}" if len(of) > 2 else value)
        _rows(who, by, number, (KINDS.index(shown.what), of[0] - _ROWS // 2))

    return deed


def _choose_all(value: str) -> Callable[[Answering, Account, int, Of], None]:
    def deed(who: Answering, by: Account, number: int, of: Of) -> None:
        compared, chosen = of[1:] if len(of) == 3 else (0, 0)
        import_desk.as_seen(who.db, number, compared, chosen)
        import_desk.choose_all(who.db, number, _kind(of), value)
        file(who, by, number, ())

    return deed


def _store(who: Answering, by: Account, number: int, of: Of) -> None:
    kept = import_desk.still_open(who.db, number)
    lines = [f"Of the file {kept.name}:", *brief.kept(import_prepared.tally(who.db, number))]
    lines.append("Nobody is told of it before you let its messages go. Store it?")
    who.say_desk("\n".join(lines), [imported("keep", number, *kept.stamp), _back(number)])


def _keep(who: Answering, by: Account, number: int, of: Of) -> None:
    if import_prepared.get(who.db, number).state == "applied":
        raise ImportRefused("this file is stored already")
    office = office_at(who.db, who.house.offered, who.house.office.zone)
    seen = (of[0], of[1]) if len(of) == 2 else (0, 0)
    steps = import_desk.apply(who.db, who.house.policy, number, office, by.name, seen)
    # Raises where it cannot be, before anything is said.
    next(steps)
    who.rest.append(steps)
    who.say_desk("It is being stored. Nobody is told of it before you let its messages go.", [imported("file", number)])


def _one(who: Answering, number: int, of: Of) -> tuple[Prepared, Shown, str]:
    if not of:
        raise ImportRefused("say which row")
    kept = import_desk.still_open(who.db, number)
    return (kept, *import_desk.row(who.db, number, of[0]))


def _kind(of: Of) -> str:
    if not of or not 0 <= of[0] < len(KINDS):
        raise ImportRefused("there are no such rows")
    return KINDS[of[0]]


def _place(row: Shown) -> int:
    # A hearing without a row is kept under its own number, below zero.
    return row.number if row.number is not None else -(row.hearing or 0)


def _button(kept: Prepared, row: int, value: str, words: str) -> Option:
    act, _, hearing = value.partition(":")
    named: Mapping[str, ImportAct] = {"apply": "take", "skip": "leave", "new": "other", "same": "same"}
    return imported(named[act], kept.id, row, kept.compared, *([int(hearing)] if hearing else []), name=words[:90])


def _back(number: int) -> Option:
    return imported("file", number, name="Back to the file")


ROWS: Mapping[ImportAct, Callable[[Answering, Account, int, Of], None]] = {
    "file": file,
    "rows": _rows,
    "row": _row,
    "take": _choose("apply"),
    "leave": _choose("skip"),
    "other": _choose("new"),
    "same": _choose("same"),
    "none": _choose_all("skip"),
    "usual": _choose_all(""),
    "store": _store,
    "keep": _keep,
}

"""Files that were handed in and wait: their columns are said, what they would change is looked at and chosen, and they
are stored. Nothing of it is sent before somebody releases it (`imports.py`)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import PurePath
from typing import Any

from starlette.responses import Response

from bot import import_asked, import_brief, import_desk
from bot.console.desk import Asked, Said, says, telling
from bot.console.door import Page
from bot.fields import Refused, whole_number
from bot.import_against import Office
from bot.import_columns import Reading, SheetProblem
from bot.import_file import look_at
from bot.import_office import office_of, recalling
from bot.import_shown import WHATS
from bot.import_source import Source
from scheduler import import_left, import_prepared
from scheduler.db import Database
from scheduler.imports import ImportRefused

PATH = "/console/imports"
FILES = f"{PATH}/files"
# What the door lets in there; a larger file goes in by `courtbell import`.
LARGEST_FILE = 16 * 1024 * 1024
STEP = 50
_CONSTANTS = ("court", "zone", "kind", "language")

says(
    compared="Compared. Nothing is stored yet: look at the rows, choose, and store them.",
    chosen="Noted.",
    crossed="Noted, but where somebody chose something else since you looked: those rows are as they left them.",
    dropped="The file is forgotten; nothing of it was stored.",
    applied="Stored. Nothing is sent before you release it.",
    nothing="Nothing had to be changed.",
)

_told = telling(ImportRefused, SheetProblem)


@_told
async def hand_in(asked: Asked) -> Response:
    """A file, which is kept for a day without A-numbers. As it came it is in memory alone."""
    given = await (await asked.said()).file("file")
    if given is None:
        raise Refused("Choose a file first: a CSV as a spreadsheet saves it, or a calendar (.ics).")
    name, content = given
    if len(content) > LARGEST_FILE:
        raise Refused("A file of more than 16 MB goes in by `courtbell import`, on the machine itself.")
    number = await _take(asked, Source(PurePath(name.replace("\\", "/")).name[:100] or "file.csv", content))
    return asked.go(f"{FILES}/{number}")


async def _take(asked: Asked, source: Source) -> int:
    zone = asked.desk.config.office.zone
    recall = await asked.look(recalling)
    sheet = await asyncio.to_thread(look_at, source, None, recall, zone=zone)
    number = await asked.do(import_desk.begin, sheet, asked.staff.name)
    await drive(asked, lambda db: import_desk.fill(db, number, sheet))
    return number


@_told
async def show(asked: Asked) -> Response:
    """A file that waits: its columns until it was compared, then its rows; before a deed, what it would do; and what
    was left when it was stored."""
    number = asked.number("id")
    kept = await asked.look(import_prepared.get, number)
    if kept.state == "applied" and await asked.look(import_left.of_file, number) is None:
        return asked.go(f"{PATH}/{kept.import_id}" if kept.import_id else PATH)
    if kept.state in ("taken", "kept") or asked.wish("columns"):
        found = await asked.look(import_asked.columns, number)
        return asked.page("import_columns.html", kept=kept, found=found, constants=_CONSTANTS)
    if asked.wish("sure") in ("apply", "drop") and kept.state in ("compared", "applying") and not kept.storing:
        tally = await asked.look(import_prepared.tally, number)
        return asked.page("import_sure.html", kept=kept, deed=asked.wish("sure"), lines=[*import_brief.kept(tally)])
    return asked.page("import_rows.html", **await asked.look(_rows, asked, number))


def _rows(db: Database, asked: Asked, number: int) -> dict[str, Any]:
    what = asked.wish("what")
    if what not in WHATS:
        counts = import_prepared.counts(db, number)
        what = next((each for each in WHATS if counts.get(each)), "new")
    left = import_left.of_file(db, number)
    rows = import_desk.page(db, number, what, whole_number(asked.wish("after")), STEP + 1)
    return {
        "kept": import_prepared.get(db, number),
        "left": left and import_brief.left(left.counts),
        "counts": import_prepared.counts(db, number),
        "whats": WHATS,
        "what": what,
        "rows": rows[:STEP],
        "more": rows[STEP - 1][0].number if len(rows) > STEP else None,
    }


@_told
async def say_columns(asked: Asked) -> Response:
    """What the columns mean; then the rows are compared with what is known."""
    number, reading = asked.number("id"), _reading(await asked.said())
    await asked.do(import_asked.read_as, number, reading)
    found = await asked.look(import_asked.columns, number)
    if found.problems:
        return asked.go(f"{FILES}/{number}")
    office = await asked.do(_office, asked)
    await drive(asked, lambda db: import_desk.compare(db, number, office))
    return asked.go(f"{FILES}/{number}", "compared")


def _reading(said: Said) -> Reading:
    columns = {name: "" for name in said.texts("known") if name}
    for header, name in zip(said.texts("header"), said.texts("field"), strict=False):
        if name:
            columns[name] = header
    constants = {name: value for name in _CONSTANTS if (value := said.line(f"constant-{name}", longest=100))}
    order = said.line("order")
    return Reading(columns, constants, {"day": True, "month": False}.get(order))


@_told
async def choose(asked: Asked) -> Response:
    """What to do about the rows of one page, or about all of one kind."""
    number, said = asked.number("id"), await asked.said()
    what, everything = said.line("what"), said.line("all")
    compared, chosen = said.number("compared"), said.number("chosen")

    def work(db: Database) -> bool:
        import_desk.as_seen(db, number, compared, chosen if everything else None)
        if everything:
            import_desk.choose_all(db, number, what, "" if everything == "usual" else everything)
            return True
        noted = [import_desk.choose(db, number, *each) for each in _changed(said)]
        return all(noted)

    noted = await asked.do(work)
    return asked.go(f"{FILES}/{number}", "chosen" if noted else "crossed", what=what)


def _changed(said: Said) -> Iterator[tuple[int, str, str]]:
    """The rows for which something else is chosen than the page showed: number, choice, and what it showed."""
    for name in said.names():
        row = whole_number(name.removeprefix("row-"))
        if name.startswith("row-") and row is not None:
            choice, was = said.line(name, longest=40), said.line(f"was-{row}", longest=40)
            if choice != was:
                yield row, choice, was


@_told
async def apply(asked: Asked) -> Response:
    """Store it as it was looked at, and park its messages."""
    number, said = asked.number("id"), await asked.said()
    seen = said.number("compared"), said.number("chosen")
    office, policy = await asked.do(_office, asked), asked.desk.config.policy
    await drive(asked, lambda db: import_desk.apply(db, policy, number, office, asked.staff.name, seen))
    kept = await asked.look(import_prepared.get, number)
    if kept.import_id:
        return asked.go(f"{PATH}/{kept.import_id}", "applied")
    left = await asked.look(import_left.of_file, number)
    return asked.go(f"{FILES}/{number}") if left else asked.go(PATH, "nothing")


@_told
async def drop(asked: Asked) -> Response:
    """Forget a file that was handed in."""
    number = asked.number("id")
    while await asked.do(import_prepared.drop, number):
        pass
    return asked.go(PATH, "dropped")


async def drive(asked: Asked, begun: Callable[[Database], Iterator[int]]) -> None:
    """Carry out what takes long, a short transaction at a time, so that nobody waits for it."""
    steps = await asked.desk.store.do(begun)
    more: int | None = 0
    while more is not None:
        more = await asked.desk.store.do(lambda _: next(steps, None))
    asked.desk.wake()


def _office(db: Database, asked: Asked) -> Office:
    return office_of(asked.desk.config, db)


PAGES = (
    Page(PATH, hand_in, "staff", "POST"),
    Page(f"{FILES}/{{id}}", show, "staff"),
    Page(f"{FILES}/{{id}}/columns", say_columns, "staff", "POST"),
    Page(f"{FILES}/{{id}}/choose", choose, "staff", "POST"),
    Page(f"{FILES}/{{id}}/apply", apply, "staff", "POST"),
    Page(f"{FILES}/{{id}}/drop", drop, "staff", "POST"),
)

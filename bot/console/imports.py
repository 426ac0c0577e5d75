"""Imports that were stored: nothing of them is sent before somebody releases them; each can be undone as a whole. What
waits to be stored is in `import_files.py`."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from bot import import_brief, import_undo, import_view
from bot.console import import_files
from bot.console.desk import Asked, says, telling
from bot.console.door import Page
from bot.console.import_files import PATH, drive
from bot.import_shown import WHATS
from bot.import_undo import Back
from scheduler import import_left, import_prepared, imports
from scheduler.db import Database
from scheduler.imports import ImportRefused

_SHOWN = 200
_WORDS = {"whats": WHATS, "state_of": import_view.state_of, "change_of": import_view.change_of}

says(
    released="Released: messages go out when they are due.",
    undone="Undone.",
)

_told = telling(ImportRefused)


@_told
async def listing(asked: Asked) -> Response:
    """What waits, what was imported, and where to hand in another file."""

    def read(db: Database) -> dict[str, Any]:
        return {
            "waiting": import_prepared.listing(db),
            "stored": imports.listing(db, 50),
            "left": _left(db),
            **_WORDS,
        }

    return asked.page("imports.html", **await asked.look(read))


@_told
async def one(asked: Asked) -> Response:
    """One import that was stored: what it holds, and whether it was released."""
    number = asked.number("id")

    def read(db: Database) -> dict[str, Any]:
        left = import_left.of_import(db, number)
        return {
            "found": imports.get(db, number),
            "left": left and (left, import_brief.left(left.counts)),
            "rows": imports.hearings_of(db, number, _SHOWN),
            **_WORDS,
        }

    return asked.page("import.html", **await asked.look(read))


@_told
async def release(asked: Asked) -> Response:
    """Let its messages go."""
    number, policy = asked.number("id"), asked.desk.config.policy
    await drive(asked, lambda db: imports.release(db, policy, number, asked.staff.name))
    return asked.go(f"{PATH}/{number}", "released")


@_told
async def undo_plan(asked: Asked) -> Response:
    """What taking it back would do, hearing by hearing."""
    number = asked.number("id")
    found, back = await asked.look(imports.get, number), await asked.look(Back.of, number, _SHOWN)
    return asked.page("import_undo.html", found=found, back=back, said=import_undo.SAID)


@_told
async def undo(asked: Asked) -> Response:
    """Take it back, if that still does what was looked at."""
    number, policy = asked.number("id"), asked.desk.config.policy
    stamp = (await asked.said()).number("stamp")
    (await asked.look(Back.of, number, 0)).as_seen(stamp)
    await drive(asked, lambda db: imports.undo(db, policy, number, asked.staff.name))
    return asked.go(f"{PATH}/{number}", "undone")


def _left(db: Database) -> list[tuple[import_left.Left, str]]:
    return [(each, import_brief.left(each.counts)) for each in import_left.listing(db)]


PAGES = (
    Page(PATH, listing),
    Page(f"{PATH}/{{id}}", one),
    Page(f"{PATH}/{{id}}/release", release, "staff", "POST"),
    Page(f"{PATH}/{{id}}/undo", undo_plan, "staff"),
    Page(f"{PATH}/{{id}}/undo", undo, "staff", "POST"),
    *import_files.PAGES,
)

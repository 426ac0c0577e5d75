"""Lists to take along as CSV, the same as `courtbell export` writes. Who took which stands in the audit log."""

from __future__ import annotations

from starlette.responses import Response

from bot import export_command, export_lists
from bot.console.desk import Asked, Refused, telling
from bot.console.door import Page
from bot.export_command import ExportRefused
from bot.export_lists import LISTS, MARK, Wish
from scheduler.db import Database, open_database
from scheduler.reading import Reader

PATH = "/console/office/export"


@telling(ExportRefused)
async def export(asked: Asked) -> Response:
    """One list as a file."""
    said = await asked.said()
    what = said.line("list", longest=20)
    if what not in LISTS:
        raise Refused("Choose a list.")
    typed = export_command.Asked(
        since=said.line("since", longest=20) or None,
        until=said.line("until", longest=20) or None,
        numbers=said.ticked("numbers"),
    )
    wish = export_command.wish_of(what, typed, asked.desk.config, asked.now)
    text = await _whole(asked, what, wish)
    await asked.do(export_lists.note, what, wish, asked.staff.name)
    headers = {"content-disposition": f'attachment; filename="{what}.csv"'}
    return Response(text.encode("utf-8"), media_type="text/csv; charset=utf-8", headers=headers)


async def _whole(asked: Asked, what: str, wish: Wish) -> str:
    # A connection of its own: a long list holds up nobody who looks at a page.
    desk = asked.desk
    reader = Reader(lambda: open_database(desk.config.database, desk.store.db.now))
    try:
        return await reader.look(_read, what, wish)
    finally:
        await reader.close()


def _read(db: Database, what: str, wish: Wish) -> str:
    return MARK + "".join(export_lists.lines(db, what, wish))


PAGES = (Page(PATH, export, "staff", "POST"),)

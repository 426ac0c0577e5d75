"""What leaves the console, as `courtbell export` does it: lists as CSV, and the hearings as a calendar behind a secret
address. Who took or made which stands in the audit log."""

from __future__ import annotations

from starlette.responses import Response

from bot import export_command, export_lists, feed
from bot.console import accounts
from bot.console.desk import Asked, says, telling
from bot.console.door import Page
from bot.export_command import ExportRefused
from bot.export_lists import LISTS, MARK, Wish
from bot.fields import Clean, Refused
from scheduler import feeds
from scheduler.db import Database, open_database
from scheduler.reading import Reader

PATH = "/console/office/export"
CALENDAR = "/console/office/calendar"

says(revoked="The address leads nowhere from now on.")


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


async def make_calendar(asked: Asked) -> Response:
    """A secret address for calendars, shown once."""
    clean, public_url = Clean(await asked.said()), asked.desk.config.web.public_url
    name = clean.line("name") or "Hearings"
    if not public_url:
        raise Refused("A calendar has to find it: set web.public_url in the config first.")
    titles: feeds.Titles = "plain" if clean.ticked("plain") else "discreet"
    _, secret = await asked.do(feeds.make, name, titles, asked.staff.name)
    return await accounts.shown(asked, calendar=feed.address(public_url, secret))


async def revoke_calendar(asked: Asked) -> Response:
    """Its address leads nowhere from now on."""
    if not await asked.do(feeds.revoke, asked.number("id"), asked.staff.name):
        raise Refused("No address in use has this number.", 404)
    return asked.go(accounts.PATH, "revoked")


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


PAGES = (
    Page(PATH, export, "staff", "POST", form=accounts.form),
    Page(CALENDAR, make_calendar, "staff", "POST", form=accounts.form),
    Page(f"{CALENDAR}/{{id}}/revoke", revoke_calendar, "staff", "POST"),
)

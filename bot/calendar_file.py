"""A hearing as a calendar file: sent in a chat, or behind a link in an SMS that names nobody and ends by itself."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from starlette.requests import Request
from starlette.responses import Response

from messages.calendar import CONTENT_TYPE, FILE_NAME, Event, file_of
from messages.render import phrase
from messages.say import Phrase
from scheduler import hearing_views, people
from scheduler.courts import court
from scheduler.db import Database, Store
from scheduler.event_names import own_name
from scheduler.tokens import find_token, new_token

PATH = "/c/{secret}"
LINK_LIFE = timedelta(days=30)
_PURPOSE = "calendar"


def event_of(db: Database, hearing_id: int, *, with_place: bool) -> Event | None:
    """The date that stands, for a calendar; None when there is none, or when two dates are in dispute."""
    rows = db.all(
        "select revision.*, hearing.created from revision join hearing on hearing.id = hearing_id"
        " where hearing_id = ? and hearing.state = 'set' and revision.state <> 'rejected'",
        hearing_id,
    )
    if len(rows) != 1:
        return None
    row = rows[0]
    found = court(row["court"]) if row["court"] else None
    place = row["place"] or (found.address if found else "")
    return Event(
        uid=own_name(row["hearing_id"], row["created"]),
        sequence=row["number"],
        wall=datetime.fromisoformat(row["wall"]),
        zone=row["zone"],
        made=db.now(),
        place=(place or "") if with_place else "",
    )


def link_to(db: Database, public_url: str, hearing_id: int, contact_id: int) -> str:
    """A fresh address of the file, as this contact may see it."""
    secret = new_token(db, _PURPOSE, LINK_LIFE, hearing_id=hearing_id, contact_id=contact_id)
    return f"{public_url}{PATH.format(secret=secret)}"


def page(store: Store, sender: str) -> Callable[[Request], Awaitable[Response]]:
    """The endpoint of GET /c/SECRET: the date as it stands now. Whatever else is asked for is not there."""

    async def calendar(request: Request) -> Response:
        content = await store.do(_content, request.path_params["secret"], sender)
        if content is None:
            return Response(status_code=404)
        shown = {"content-disposition": f'attachment; filename="{FILE_NAME}"'}
        return Response(content, media_type=CONTENT_TYPE, headers=shown)

    return calendar


def _content(db: Database, secret: str, sender: str) -> bytes | None:
    token = find_token(db, secret, _PURPOSE)
    if token is None or not _may_see(db, token["hearing_id"], token["contact_id"]):
        return None
    reader = people.contact(db, token["contact_id"])
    event = event_of(db, token["hearing_id"], with_place=reader.wording == "plain")
    return file_of(event, phrase(Phrase("calendar-title", {"sender": sender}), reader.language)) if event else None


def _may_see(db: Database, hearing_id: int, contact_id: int) -> bool:
    return any(view.id == hearing_id for view in hearing_views.of_contact(db, contact_id))

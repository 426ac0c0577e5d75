"""The office's hearings as a calendar to subscribe to: behind a secret address, with titles that tell nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import Response

from messages.calendar import CONTENT_TYPE, Listed, feed_of
from messages.render import phrase
from messages.say import Phrase
from scheduler import feeds
from scheduler.courts import court
from scheduler.db import Database, Store, instant
from scheduler.event_names import own_name
from scheduler.feeds import Entry, Feed, Titles
from scheduler.reading import Reader

PATH = "/feed/{secret}.ics"
# Calendars ask every few hours by themselves; some ask every minute.
_KEPT_S = 900


def address(public_url: str, secret: str) -> str:
    """Where a calendar finds it."""
    return f"{public_url}{PATH.format(secret=secret)}"


def page(store: Store, reader: Reader, sender: str) -> Callable[[Request], Awaitable[Response]]:
    """The endpoint of GET /feed/SECRET.ics. Whatever else is asked for is not there."""

    async def calendar(request: Request) -> Response:
        feed = await reader.look(feeds.find, request.path_params["secret"])
        if feed is None:
            return Response(status_code=404)
        content = await reader.look(content_of, feed, sender)
        await store.do(feeds.note_asked, feed)
        mark = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
        headers = {"cache-control": f"private, max-age={_KEPT_S}", "etag": mark}
        if request.headers.get("if-none-match") == mark:
            return Response(status_code=304, headers=headers)
        return Response(content, media_type=CONTENT_TYPE, headers=headers)

    return calendar


def content_of(db: Database, feed: Feed, sender: str) -> bytes:
    """The calendar as it is now."""
    shown, _ = feeds.entries(db)
    return feed_of(feed.name, (_listed(entry, feed.titles, sender) for entry in shown))


def title_of(entry: Entry, titles: Titles, sender: str) -> str:
    """What an event is called. Discreet: our neutral name and the office's reference, or initials."""
    doubt = " (?)" if entry.disputed else ""
    if titles == "discreet":
        whose = ", ".join(reference or _initials(label) for reference, label in entry.people)
        return f"{phrase(Phrase('calendar-title', {'sender': sender}), 'en')} {whose}{doubt}"
    whose = ", ".join(f"{label} ({reference})" if reference else label for reference, label in entry.people)
    found = court(entry.court) if entry.court else None
    where = found.name if found else entry.city
    return f"{whose}: {phrase(Phrase(f'kind-{entry.kind}'), 'en')}, {where}{doubt}"


def _listed(entry: Entry, titles: Titles, sender: str) -> Listed:
    found = court(entry.court) if entry.court else None
    place = entry.place or (found.address if found else "")
    return Listed(
        own_name(entry.id, entry.created),
        # A hearing that is cancelled has no new date, and is news all the same.
        2 * entry.number + entry.cancelled,
        instant(entry.instant),
        instant(entry.said),
        title_of(entry, titles, sender),
        "" if titles == "discreet" else place,
        entry.cancelled,
    )


def _initials(label: str) -> str:
    return "".join(word[0].upper() for word in label.split() if word[0].isalnum()) or "…"

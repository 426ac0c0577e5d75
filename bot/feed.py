"""The office's hearings as a calendar to subscribe to: behind a secret address, with titles that tell nothing."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable
from functools import lru_cache

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
        found = await reader.look(_read, request.path_params["secret"])
        if found is None:
            return Response(status_code=404)
        feed, entries, is_news = found
        if is_news:
            await store.do(feeds.note_asked, feed)
        # Neither the database's thread nor the loop waits for thousands of lines to be written.
        content = await asyncio.to_thread(content_of, feed, entries, sender)
        mark = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
        headers = {"cache-control": f"private, max-age={_KEPT_S}", "etag": mark}
        if request.headers.get("if-none-match") == mark:
            return Response(status_code=304, headers=headers)
        return Response(content, media_type=CONTENT_TYPE, headers=headers)

    return calendar


def content_of(feed: Feed, entries: list[Entry], sender: str) -> bytes:
    """The calendar with these hearings, as it is sent."""
    return feed_of(feed.name, (_listed(entry, feed.titles, sender) for entry in entries))


def title_of(entry: Entry, titles: Titles, sender: str) -> str:
    """What an event is called. Discreet: our neutral name and the office's reference, or initials."""
    doubt = " (?)" if entry.disputed else ""
    if titles == "discreet":
        whose = ", ".join(reference or _initials(label) for reference, label in entry.people)
        return f"{_appointment(sender)} {whose}{doubt}"
    whose = ", ".join(f"{label} ({reference})" if reference else label for reference, label in entry.people)
    found = court(entry.court) if entry.court else None
    where = found.name if found else entry.city
    return f"{whose}: {_kind(entry.kind)}, {where}{doubt}"


def _read(db: Database, secret: str) -> tuple[Feed, list[Entry], bool] | None:
    feed = feeds.find(db, secret)
    return (feed, feeds.entries(db)[0], feeds.is_news(db, feed)) if feed else None


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


@lru_cache(maxsize=16)
def _appointment(sender: str) -> str:
    return phrase(Phrase("calendar-title", {"sender": sender}), "en")


@lru_cache(maxsize=64)
def _kind(kind: str) -> str:
    return phrase(Phrase(f"kind-{kind}"), "en")


def _initials(label: str) -> str:
    return "".join(word[0].upper() for word in label.split() if word[0].isalnum()) or "…"

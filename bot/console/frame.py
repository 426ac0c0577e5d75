"""How the console looks: its templates, and how moments, dates and numbers are said in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from importlib import resources
from zoneinfo import ZoneInfo

from jinja2 import BytecodeCache, Environment, PackageLoader, StrictUndefined
from jinja2.bccache import Bucket
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.config import Config
from bot.console import words
from bot.console.desk import headers_of
from messages.languages import direction, english_name
from messages.telephone import say_phone
from scheduler.db import instant

_TYPES = {"css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml"}
# Long enough for a morning; short enough that an upgrade shows.
_KEPT = "private, max-age=600"


class _Compiled(BytecodeCache):
    """The templates that this process has compiled, for a console that is set up anew."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if kept := self._kept.get(bucket.key):
            bucket.bytecode_from_string(kept)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._kept[bucket.key] = bucket.bytecode_to_string()


_COMPILED = _Compiled()


def templates_for(config: Config, now: Callable[[], datetime]) -> Environment:
    """The templates, which escape everything that somebody typed. Moments are shown in the office's zone."""
    zone = ZoneInfo(config.office.zone or "UTC")
    made = Environment(
        loader=PackageLoader("bot.console"),
        bytecode_cache=_COMPILED,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {**_FILTERS, **_moments(zone, now)}
    made.globals |= {"words": words, "office": config.office, "htmx_headers": headers_of, "now": now}
    return made


def _moments(zone: ZoneInfo, now: Callable[[], datetime]) -> dict[str, Callable[..., str]]:
    """What a page says of a moment: as short as it can be told in this zone, now."""

    def moment(at: int | datetime | None) -> str:
        if at is None:
            return ""
        there = (instant(at) if isinstance(at, int) else at).astimezone(zone)
        today = now().astimezone(zone).date()
        if there.date() == today:
            return clock(there)
        year = "" if there.year == today.year else f", {there.year}"
        return f"{there:%a %b} {there.day}{year}, {clock(there)}"

    def there_at(at: datetime, where: str) -> str:
        local = at.astimezone(ZoneInfo(where))
        return f"{day(local)}, {clock(local)} {where} time"

    def ago(at: int | None) -> str:
        return span(now() - instant(at)) if at is not None else ""

    return {"moment": moment, "ago": ago, "there": there_at}


def day(at: date | datetime | str) -> str:
    """A day with its weekday, as "Tue Dec 15, 2026"."""
    found = date.fromisoformat(at[:10]) if isinstance(at, str) else at
    return f"{found:%a %b} {found.day}, {found.year}"


def clock(at: datetime) -> str:
    """A time of day, as "8:30 AM"."""
    return f"{at.hour % 12 or 12}:{at:%M} {'AM' if at.hour < 12 else 'PM'}"


def span(gone: timedelta) -> str:
    """How long ago or ahead something is, roughly."""
    minutes = abs(int(gone.total_seconds() // 60))
    said = (
        f"{minutes} min" if minutes < 60 else f"{minutes // 60} h" if minutes < 48 * 60 else f"{minutes // 1440} days"
    )
    return "just now" if minutes < 1 else f"in {said}" if gone < timedelta(0) else f"{said} ago"


def masked(address: str) -> str:
    """An address of which only the end can be read."""
    return f"…{address[-4:]}" if len(address) > 4 else address


def many(number: int, one: str, more: str = "") -> str:
    """A number and its noun: "1 hearing", "2 hearings"."""
    return f"{number:,} {one if number == 1 else more or one + 's'}"


async def static(request: Request) -> Response:
    """A file that the pages need. They hold nothing of anybody, so nobody need be signed in."""
    name = request.path_params["name"]
    kind = _TYPES.get(name.rpartition(".")[2])
    if kind is None or ".." in name or name not in _FILES:
        raise HTTPException(404)
    body = resources.files("bot.console").joinpath("static", *name.split("/")).read_bytes()
    return Response(body, headers={"content-type": kind, "cache-control": _KEPT})


_FILES = {"console.css", "proof.css", "console.js", "bell.svg", "vendor/htmx.min.js"}
# What a page says of a value, whenever and wherever it is read.
_FILTERS: Mapping[str, Callable[..., object]] = {
    "day": day,
    "clock": clock,
    "walltime": lambda wall: clock(datetime.fromisoformat(wall)),
    "phone": say_phone,
    "masked": masked,
    "kind": words.kind_of,
    "language": english_name,
    "direction": direction,
    "task": words.task,
    "reason": words.reason,
    "message": words.message,
    "many": many,
    # What a box stands for, and what is written beside it.
    "pair": lambda place: (place.code, f"{place.name} ({place.city})"),
    "kindpair": lambda kind: (kind, words.kind_of(kind)),
    "langpair": lambda tag: (tag, english_name(tag)),
    "wayname": lambda channel: (channel, words.CHANNELS.get(channel, channel)),
    "twice": lambda name: (name, name),
}

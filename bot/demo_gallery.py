"""The gallery of the demo: every notice in every language as it looks on a phone, worded by the program itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from jinja2 import Environment, PackageLoader, Template
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from messages.catalog import catalogue, languages_available
from messages.channel import Text
from messages.languages import direction, known, own_name
from messages.notices import compose
from messages.samples import SENDER, Wording, everyday
from messages.segments import segments

_LOOKS: tuple[tuple[Wording, str, bool, str], ...] = (
    ("discreet", "sms", True, "Discreet SMS, on a lock screen"),
    ("plain", "sms", False, "Plain SMS"),
    ("discreet", "telegram", False, "Discreet, on Telegram"),
    ("plain", "telegram", False, "Plain, on Telegram"),
)


@dataclass(frozen=True, slots=True)
class Look:
    """One text on one kind of phone."""

    app: str
    lock: bool
    caption: str
    body: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One message in one language, in all its looks."""

    name: str
    tag: str
    signed: bool
    looks: tuple[Look, ...]


async def one_message(request: Request) -> Response:
    """`/gallery?message=NAME`: one message in all languages, the weekly reminder unless told otherwise."""
    name = request.query_params.get("message", "reminder 7d")
    if name not in _names():
        raise HTTPException(404)
    rows = [_row(f"{known()[tag].name} ({tag})", tag, name) for tag in languages_available()]
    return _page(f"{name.capitalize()} in every language", name, rows)


async def one_language(request: Request) -> Response:
    """`/gallery/TAG`: all messages in one language."""
    tag = request.path_params["tag"]
    if tag not in languages_available():
        raise HTTPException(404)
    return _page(f"Every message in {known()[tag].name}", tag, [_row(name, tag, name) for name in _names()])


def _page(title: str, chosen: str, rows: Sequence[Row]) -> Response:
    languages = [{"tag": tag, "own_name": own_name(tag), "direction": direction(tag)} for tag in languages_available()]
    values = {"title": title, "chosen": chosen, "rows": rows, "sender": SENDER}
    return HTMLResponse(_template().render(values, languages=languages, names=_names()))


def _row(title: str, tag: str, name: str) -> Row:
    looks = []
    for wording, channel, lock, caption in _LOOKS:
        sample = next(each for each in everyday(wording) if each.name == name)
        text = compose(sample.notice, tag, channel)
        looks.append(Look(channel, lock, caption + _cost(text, channel), text.body, _buttons(text, channel)))
    return Row(title, tag, catalogue(tag).signed, tuple(looks))


def _cost(text: Text, channel: str) -> str:
    if channel != "sms":
        return ""
    cost = segments(text.body)
    return f": {cost.parts} part{'s'[: cost.parts != 1]}, {cost.encoding}"


def _buttons(text: Text, channel: str) -> tuple[str, ...]:
    return () if channel == "sms" else tuple(choice.label for choice in text.choices)


@lru_cache(maxsize=1)
def _names() -> tuple[str, ...]:
    return tuple(sample.name for sample in everyday("plain"))


@lru_cache(maxsize=1)
def _template() -> Template:
    loader = PackageLoader("bot", "demo_static")
    return Environment(loader=loader, autoescape=True, trim_blocks=True).get_template("gallery.html")

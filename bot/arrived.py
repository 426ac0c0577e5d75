"""What came in over a channel, before anybody looked at what it means. It is kept as JSON text until it is handled."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any, Literal

from bot.turn import Began, Other, Typed

CarrierWord = Literal["STOP", "START", "HELP"]


@dataclass(frozen=True, slots=True)
class Touched:
    """A button: the outbox row under which it stands, and its place there."""

    message: int
    index: int


@dataclass(frozen=True, slots=True)
class Carrier:
    """One of the carrier's own words, which the carrier already acted on and answered. `yes`: it was said as a yes,
    which may be the answer to our own question."""

    word: CarrierWord
    yes: bool = False


@dataclass(frozen=True, slots=True)
class Reach:
    """The person opened this way to them again, or closed it (blocked the bot)."""

    open: bool


Said = Typed | Touched | Began | Other | Carrier | Reach

_KINDS: dict[str, type[Said]] = {
    "typed": Typed,
    "touched": Touched,
    "began": Began,
    "other": Other,
    "carrier": Carrier,
    "reach": Reach,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


@dataclass(frozen=True, slots=True)
class Arrived:
    """One thing that came in. (`channel`, `provider_id`) is unique; `language`: that of the sender's app, if known.

    `text_id`: what the provider calls the text itself, where that is not `provider_id`; empty when there is none.
    `unfit`: it should not stay with the provider, though nothing of that is kept here.
    """

    channel: str
    provider_id: str
    address: str
    said: Said
    language: str | None = None
    text_id: str | None = None
    unfit: bool = False


def to_json(arrived: Arrived) -> str:
    """What was said, and the language of the app, as text for the inbound table."""
    body: dict[str, Any] = {"said": _NAMES[type(arrived.said)], **asdict(arrived.said)}
    if arrived.language:
        body["language"] = arrived.language
    return json.dumps(body, ensure_ascii=False)


def from_json(text: str) -> tuple[Said, str | None]:
    """The inverse of `to_json`."""
    body = json.loads(text)
    language = body.pop("language", None)
    return _KINDS[body.pop("said")](**body), language

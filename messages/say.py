"""What is to be said, before it is in any language: a catalogue key, its values, its choices.

A `Say` is stored with the message and rendered at the moment of sending. It holds no sentence.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from messages.calendar import Event


@dataclass(frozen=True, slots=True)
class When:
    """A wall time at a court. `wall` is naive; `zone` its IANA name; `city` names the zone to people."""

    wall: datetime
    zone: str
    city: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """A catalogue entry used as a value inside another one, such as the kind of a hearing."""

    key: str
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Lines:
    """Several phrases, one to a line."""

    items: tuple[Phrase, ...]


Value = str | int | When | Phrase | Lines


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that can be answered: a button there, a number here. `token` is ours and is never shown.

    `across`: how many like it may share a row of buttons; 0 leaves it to the length of the labels.
    """

    token: str
    label: Phrase
    across: int = 0


@dataclass(frozen=True, slots=True)
class Say:
    """One message: entry `key` with its values, and the choices that may answer it, in order.

    `event`: goes along as a calendar file where a message can hold one; the entry then has a value `sender`.
    """

    key: str
    values: Mapping[str, Value] = field(default_factory=dict)
    choices: tuple[Option, ...] = ()
    event: Event | None = None


def to_json(say: Say) -> str:
    """`say` as JSON text, for the outbox."""
    return json.dumps(
        {
            "key": say.key,
            "values": {name: _pack(value) for name, value in say.values.items()},
            "choices": [
                [option.token, _pack(option.label), *([option.across] if option.across else [])]
                for option in say.choices
            ],
            **({"event": _pack_event(say.event)} if say.event else {}),
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def from_json(text: str) -> Say:
    """The inverse of `to_json`."""
    raw = json.loads(text)
    return Say(
        raw["key"],
        {name: _unpack(value) for name, value in raw["values"].items()},
        tuple(Option(token, _phrase(label), *across) for token, label, *across in raw["choices"]),
        _event(raw["event"]) if "event" in raw else None,
    )


def _pack_event(event: Event) -> dict[str, Any]:
    return asdict(event) | {"wall": event.wall.isoformat(), "made": event.made.isoformat()}


def _event(raw: dict[str, Any]) -> Event:
    return Event(**raw | {name: datetime.fromisoformat(raw[name]) for name in ("wall", "made")})


def _pack(value: Value) -> Any:
    if isinstance(value, When):
        return {"wall": value.wall.isoformat(), "zone": value.zone, "city": value.city}
    if isinstance(value, Phrase):
        return {"key": value.key, "values": {name: _pack(inner) for name, inner in value.values.items()}}
    if isinstance(value, Lines):
        return {"lines": [_pack(item) for item in value.items]}
    return value


def _unpack(raw: Any) -> Value:
    if not isinstance(raw, dict):
        return raw  # type: ignore[no-any-return]
    if "wall" in raw:
        return When(datetime.fromisoformat(raw["wall"]), raw["zone"], raw["city"])
    if "lines" in raw:
        return Lines(tuple(_phrase(item) for item in raw["lines"]))
    return _phrase(raw)


def _phrase(raw: Any) -> Phrase:
    return Phrase(raw["key"], {name: _unpack(value) for name, value in raw["values"].items()})

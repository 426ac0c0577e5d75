"""The lines of a calendar (RFC 5545), taken apart event by event, so that a bad one costs no more than itself.

A whole parser takes a millisecond or more for each event, and stops at the first one that is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

# Of what stands in one line, all that anybody reads.
_LINE_MOST = 8_000
_FOLD = re.compile(r"\n[ \t]")
_LINE = re.compile(r'([A-Za-z0-9-]{1,60})((?:;[^";:]*(?:"[^"]*"[^";:]*)*)*):(.*)', re.S)
_PARAMETER = re.compile(r';([A-Za-z0-9-]{1,60})=("[^"]*"|[^;"]*)')
_ESCAPED = re.compile(r"\\([\\;,nN])")


@dataclass(frozen=True, slots=True)
class Property:
    """One line: its value as it stands, and its parameters by name in capitals."""

    value: str
    parameters: Mapping[str, str]

    @property
    def text(self) -> str:
        """The value as text, without its escapes."""
        return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], self.value)


@dataclass(slots=True)
class Block:
    """One component. `number`: the how-manieth of its kind; `whole`: its end was found; `raw`: its own lines."""

    number: int
    properties: dict[str, list[Property]] = field(default_factory=dict)
    whole: bool = False
    raw: list[str] = field(default_factory=list)

    def first(self, name: str) -> Property | None:
        """The first line of this name."""
        found = self.properties.get(name)
        return found[0] if found else None

    def text(self, name: str) -> str:
        """Its text; "" when there is none."""
        found = self.first(name)
        return found.text.strip() if found else ""


@dataclass(frozen=True, slots=True)
class Calendar:
    """`own`: what is said of the calendar itself; `zones`: what it explains of time zones."""

    own: Block
    events: tuple[Block, ...]
    zones: tuple[Block, ...]


def calendar_of(text: str) -> Calendar:
    """All that a file says. It raises nothing: what is no line of a calendar is passed over."""
    own = Block(1)
    events: list[Block] = []
    zones: list[Block] = []
    current: Block | None = None
    # Components within one, such as alarms: their lines are not its own.
    inner: list[str] = []
    for line in _lines(text):
        name, _, rest = line.partition(":")
        name, rest = name.strip().upper(), rest.strip().upper()
        if name == "BEGIN" and rest in ("VEVENT", "VTIMEZONE"):
            found = events if rest == "VEVENT" else zones
            current, inner = Block(len(found) + 1), []
            found.append(current)
        elif current is not None and not inner and name == "END" and rest in ("VEVENT", "VTIMEZONE"):
            current.whole = True
            current.raw.append(line)
            current = None
            continue
        elif name == "BEGIN" and rest != "VCALENDAR":
            inner.append(rest)
        elif name == "END" and inner:
            inner.pop()
        elif current is None and not inner:
            _take(own, line)
        elif current is not None and not inner:
            _take(current, line)
        if current is not None:
            current.raw.append(line)
    return Calendar(own, tuple(events), tuple(zones))


def _take(block: Block, line: str) -> None:
    found = _LINE.fullmatch(line[:_LINE_MOST])
    if found is None:
        return
    parameters = {each[1].upper(): each[2].strip('"') for each in _PARAMETER.finditer(found[2])}
    block.properties.setdefault(found[1].upper(), []).append(Property(found[3], parameters))


def _lines(text: str) -> Iterator[str]:
    plain = text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
    yield from (line for line in _FOLD.sub("", plain).split("\n") if line.strip())

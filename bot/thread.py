"""One person's texts, theirs and ours, as lines in the order in which they came and went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.arrived import Carrier, Reach, Touched, from_json
from bot.console import words
from bot.turn import Began, Other, Typed
from messages.render import render
from messages.say import from_json as say_of
from scheduler import inbox
from scheduler.db import Database, Row

STEP = 100
_OTHER = {
    "erased": "(erased)",
    "voice": "(a voice message, which cannot be read here)",
    "photo": "(a picture, which is not kept)",
    "document": "(a file, which is not kept)",
    "edit": "(changed an older message)",
}
_CARRIER = {
    "STOP": "STOP, to the carrier, which answered it",
    "START": "START, to the carrier, which answered it",
    "HELP": "HELP, to the carrier, which answered it",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One text. `theirs`: it came in. `text`: None when it is erased, or was never there; `note`: what else is to be
    said of it. `row`: of a text of ours, as `inbox.went_out` has it; `broken`: one of theirs that was not handled."""

    at: int
    theirs: bool
    channel: str
    text: str | None
    note: str = ""
    row: Row | None = None
    broken: bool = False

    @property
    def automatic(self) -> bool:
        """Whether nobody had to write it."""
        return self.row is not None and self.row["kind"] in ("reply", "details")


def lines(db: Database, contact_id: int, language: str, before: int) -> tuple[list[Line], bool]:
    """The last texts before an instant (Unix ms), the oldest first; and whether there are earlier ones. `language`: in
    which what did not leave yet is shown."""
    came = inbox.came_in(db, contact_id, before=before, limit=STEP + 1)
    went = inbox.went_out(db, contact_id, before=before, limit=STEP + 1)
    read = [_said(row["body"]) for row in came]
    offered = inbox.offered_by(db, {said.message for said in read if isinstance(said, Touched)})
    theirs = [_theirs(row, said, offered) for row, said in zip(came, read, strict=True)]
    found = sorted([*theirs, *(ours(row, language) for row in went)], key=lambda line: line.at)
    start = max(0, len(found) - STEP)
    # Earlier ones are asked for by their moment: those of the same one stay together.
    while start and found[start - 1].at == found[start].at:
        start -= 1
    return found[start:], start > 0


def heard(body: str, offered: Mapping[int, Sequence[str]] | None = None) -> tuple[str, str]:
    """What came in, as a text and a note on it; one of them may be empty. `offered`: what buttons stood for."""
    return _heard(_said(body), offered or {})


def _said(body: str) -> Any:
    try:
        return from_json(body)[0]
    except (ValueError, KeyError, TypeError):
        return None  # it could not be handled either, and is on the list


def ours(row: Row, language: str) -> Line:
    """A text of ours: a row as `inbox.went_out` has it."""
    text = row["text"]
    if row["attempt"] is None and row["say"] is not None:
        # It is worded when it leaves; until then it says what it would say now.
        text = render(say_of(row["say"]), language, row["channel"]).body
    return Line(row["at"], False, row["channel"], text, row=row)


def _theirs(row: Row, said: Any, offered: Mapping[int, Sequence[str]]) -> Line:
    text, note = _heard(said, offered)
    broken = row["handled"] is None and row["error"] is not None
    return Line(row["at"], True, row["channel"], text or None, note, broken=broken)


def _heard(said: Any, offered: Mapping[int, Sequence[str]]) -> tuple[str, str]:
    match said:
        case Typed(text, dropped):
            return text, "a number that looks like an A-number was taken out" if dropped else ""
        case Touched(message, index):
            tokens = offered.get(message, ())
            return (words.choice(tokens[index]) if index < len(tokens) else ""), "pressed a button"
        case Began():
            return "", "pressed Start"
        case Carrier(word):
            return "", _CARRIER[word]
        case Reach(is_open):
            return "", "opened the chat again" if is_open else "blocked the bot"
        case Other(what):
            return "", _OTHER.get(what, f"({what}, which cannot be read here)")
    return "", "(cannot be read)"

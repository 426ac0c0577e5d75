"""The call list in words, for the command line and the chat: who needs a person, why, and how they are reached."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from bot.console import words
from bot.console.frame import clock, day, span
from bot.inbox_view import way
from scheduler.call_list import Call, Listed
from scheduler.calls import Outcome, settled
from scheduler.db import instant

# What is said when it is noted what became of something.
DONE: Mapping[Outcome, str] = {
    "reached": "Noted: reached.",
    "not-reached": "Noted: not reached. It stays on the list.",
    "wrong-number": "Nothing is sent to that phone any more. Look for another way to the person.",
    "settled": "Settled.",
}


def counted(found: Listed) -> list[str]:
    """How many things stand open, group by group."""
    return [f"{words.GROUPS[name]}: {number}" for name, number in found.counts.items()]


def name(call: Call) -> str:
    """Whom it is about."""
    labels = ", ".join(str(each["label"]) for each in call.labels)
    return labels or ("somebody unknown" if call.contact is not None else "")


def why(call: Call) -> str:
    """What is to be done, and the reason where its kind does not say all."""
    reason = words.reason(call.reason, call.kind)
    return f"{words.task(call.kind)}: {reason}" if reason else words.task(call.kind)


def lines(call: Call, now: datetime) -> Iterator[str]:
    """One thing that needs a person."""
    tried = f", tried {call.tried}×" if call.tried else ""
    who = f"{name(call)}: " if name(call) else ""
    yield f"{call.id:6}  {who}{why(call)} ({span(now - instant(call.created))}{tried})"
    if call.soonest is not None:
        wall = datetime.fromisoformat(call.soonest["wall"])
        kind = words.kind_of(call.soonest["kind"])
        yield f"        {kind}: {day(wall)}, {clock(wall)}, {call.soonest['city']} time"
    if call.done is not None:
        yield f"        {settled(call)}."
    for each in call.ways:
        state = " (stopped)" if each["stopped"] else " (does not work)" if each["failed"] else ""
        yield f"        {way(each['channel'], each['value'])}{state}"


def as_json(call: Call) -> dict[str, Any]:
    """One of them, for a program."""
    return {
        "id": call.id,
        "kind": call.kind,
        "why": why(call),
        "name": name(call),
        "contact": call.contact,
        "hearing": call.hearing,
        "created": instant(call.created).isoformat(),
        "tried": call.tried,
        "ways": [way(each["channel"], each["value"]) for each in call.ways],
    }

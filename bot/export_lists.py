"""What the office takes with it as CSV: hearings, people, the call list, the audit. Spreadsheets read it as it is.

A cell that a spreadsheet would take for a formula gets an apostrophe in front; an import takes it off again.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.console.words import REASONS, TASKS
from messages.telephone import say_phone
from scheduler import audit, call_list, exports
from scheduler.db import Database, Row, instant
from scheduler.event_names import own_name

LISTS = ("hearings", "people", "call-list", "audit")
# So that Excel takes it for UTF-8.
MARK = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")
_MOST_CALLS = 1_000_000
_RECORDS = {"hearings": "hearing", "people": "respondent", "call-list": "task", "audit": "audit"}

_HEADERS: Mapping[str, Sequence[str]] = {
    "hearings": (
        *("reference", "name", "date", "time", "kind", "court", "city", "zone", "place", "medium", "judge", "phone"),
        *("attorney", "detained", "confidential", "hearing state", "in dispute", "uid"),
    ),
    "people": (
        *("reference", "name", "next hearing", "no date yet", "attorney", "detained", "confidential", "tags"),
        *("follower", "relation", "state", "muted", "language", "time zone", "wording", "last heard from"),
        *("channel", "number", "consent", "consent how", "stopped", "failed"),
    ),
    "call-list": ("since", "matter", "why", "name", "next hearing", "number", "tried", "last tried"),
    "audit": ("at", "who", "action", "record", "number", "fields"),
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted of a list. `since` and `until`: Unix milliseconds, for hearings and audit; `zone`: the office's.

    `numbers`: telephone and chat numbers in full; else their last four digits.
    """

    since: int
    until: int
    zone: str
    numbers: bool = False


def lines(db: Database, what: str, wish: Wish) -> Iterator[str]:
    """The file line by line, each with its end."""
    rows = _ROWS[what](db, wish)
    yield _line(_HEADERS[what])
    for row in rows:
        yield _line(row)


def note(db: Database, what: str, wish: Wish, who: str = audit.OFFICE) -> None:
    """Write down that it is taken."""
    with db.transaction():
        audit.note(db, who, "export", _RECORDS[what], None, ["numbers"] if wish.numbers else [])


def safe(cell: str) -> str:
    """A cell as no spreadsheet takes it for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _line(cells: Iterable[object]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text).writerow([safe(_text(cell)) for cell in cells])
    return text.getvalue()


def _text(cell: object) -> str:
    if cell is None or cell is False:
        return ""
    return "yes" if cell is True else str(cell)


def _hearings(db: Database, wish: Wish) -> Iterator[Sequence[object]]:
    for row in exports.hearings(db, wish.since, wish.until):
        wall = datetime.fromisoformat(row["wall"])
        yield (
            row["reference"], row["label"], f"{wall:%Y-%m-%d}", f"{wall:%I:%M %p}",
            row["kind"].replace("_", " "), row["court"], row["city"], row["zone"], row["place"],
            "" if row["medium"] == "unknown" else row["medium"].replace("_", " "), row["judge"],
            _number("sms", row["phone"], wish) if wish.numbers else "", row["attorney"], bool(row["detained"]),
            bool(row["confidential"]), row["state"], bool(row["disputed"]), own_name(row["id"], row["created"]),
        )  # fmt: skip


def _people(db: Database, wish: Wish) -> Iterator[Sequence[object]]:
    for row in exports.people(db):
        of_case = (
            row["reference"], row["label"], _at(row["next_hearing"], wish), bool(row["awaited"]), row["attorney"],
            bool(row["detained"]), bool(row["confidential"]), ", ".join(row["tags"]), row["name"], row["relation"],
            row["state"], bool(row["muted"]), row["language"], row["zone"], row["wording"],
            _at(row["last_input"], wish),
        )  # fmt: skip
        for way in row["ways"] or [{}]:
            yield (*of_case, *_way(way, wish))


def _way(way: Row, wish: Wish) -> Sequence[object]:
    if not way:
        return ("",) * 6
    how = " ".join(str(way["how"] or "").split())
    return (
        way["channel"],
        _number(way["channel"], way["value"], wish),
        _at(way["given"], wish),
        how,
        way["stopped"] is not None,
        way["failed"] is not None,
    )


def _calls(db: Database, wish: Wish) -> Iterator[Sequence[object]]:
    for call in (each for group in call_list.open_calls(db, _MOST_CALLS).groups.values() for each in group):
        ways = [_number(way["channel"], way["value"], wish) for way in call.ways if way["channel"] == "sms"]
        soonest = call.soonest
        ahead = f"{soonest['wall'].replace('T', ' ')} {soonest['city']}" if soonest and soonest["wall"] else ""
        yield (
            _at(call.created, wish),
            TASKS.get(call.kind, call.kind),
            REASONS.get(call.reason, call.reason),
            ", ".join(label["label"] for label in call.labels),
            ahead,
            ways[0] if ways else "",
            call.tried or "",
            _at(call.tried_at, wish),
        )


def _audit(db: Database, wish: Wish) -> Iterator[Sequence[object]]:
    for row in exports.acts(db, wish.since, wish.until):
        yield (_at(row["at"], wish), row["who"], row["action"], row["record"], row["record_id"], row["fields"])


def _at(value: int | None, wish: Wish) -> str:
    return f"{instant(value).astimezone(ZoneInfo(wish.zone)):%Y-%m-%d %H:%M}" if value is not None else ""


def _number(channel: str, value: str | None, wish: Wish) -> str:
    if not value:
        return ""
    if not wish.numbers:
        return f"…{value[-4:]}" if len(value) > 4 else value
    return say_phone(value) if channel == "sms" else value


_ROWS: Mapping[str, Callable[[Database, Wish], Iterator[Sequence[Any]]]] = {
    "hearings": _hearings,
    "people": _people,
    "call-list": _calls,
    "audit": _audit,
}

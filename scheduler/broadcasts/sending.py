"""What a claimed message of a broadcast is about, read right before it is worded: whether it may still go, and how.

For a whole batch at once, beside `scheduler/contents.py`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from messages.channel import Text
from messages.render import MissingText, render
from messages.say import Say
from scheduler import outbox
from scheduler.broadcasts import audience, record, texts
from scheduler.broadcasts.record import Broadcast
from scheduler.db import Database, Row, instant
from scheduler.office import Office

# In these it may leave; when it is over, what comes back from a failure may still be tried again.
GOES = frozenset({"spreading", "sending", "done"})
# Why its messages were killed that were still to leave when it was cancelled.
CANCELLED = "called back"


@dataclass(frozen=True, slots=True)
class News:
    """One message: its broadcast, and the reader's cases that it speaks of; None when it concerns them no longer.
    `barred`: of no case any more may the reader hear, who asks for the whole text."""

    broadcast: Broadcast
    cases: Sequence[Row] | None
    barred: bool = False


def read(db: Database, rows: Sequence[Row]) -> dict[int, News]:
    """By message id, for messages of broadcasts."""
    return _read(db, rows, asked=False)


def read_asked(db: Database, rows: Sequence[Row], origins: Mapping[int, Row]) -> dict[int, News]:
    """The same of `rows` with which readers ask for the whole text of one; `origins`: the messages that they answer."""
    asked = _by_message(rows, origins)
    found = _read(db, asked, asked=True)
    readers = {row["id"]: row["reader"] for row in asked}
    mine = {each for each, about in found.items() if about.cases is None and about.broadcast.draft.scope == "case"}
    heard = audience.of_any_case(db, {readers[each] for each in mine}) if mine else set()
    return found | {each: replace(found[each], barred=True) for each in mine if readers[each] not in heard}


def may_go(about: News | None, row: Row, ways: Sequence[Row]) -> bool:
    """Whether its reader still may and should get it there. `ways`: the reader's addresses."""
    if about is None or about.cases is None or about.broadcast.state not in GOES:
        return False
    consent = "news" if about.broadcast.draft.scope == "news" else "consent"
    return any(way["address_id"] == row["address_id"] and way[consent] and way["stopped"] is None for way in ways)


def begins(about: News | None) -> list[datetime]:
    """The hearings for which it matters that the reader knows before: whether their court is there at all."""
    if about is None or about.broadcast.draft.about not in ("court_closed", "court_moved"):
        return []
    return [instant(case["instant"]) for case in about.cases or () if case["instant"] is not None]


def take_back(db: Database, row: Row, about: News | None) -> None:
    """A claimed message, of any kind, that may not go as it is: one whose broadcast is paused waits for the staff, any
    other is killed with its reason."""
    state = about.broadcast.state if about and row["kind"] == "broadcast" else None
    if state == "paused":
        db.run("update message set state = 'parked', lease = null, next_at = null where id = ?", row["id"])
    else:
        outbox.kill(db, row["id"], CANCELLED if state == "cancelled" else "no longer true")


def word(about: News, way: Row, office: Office, *, opt_out: bool, whole: bool) -> Text:
    """The text for this reader; `whole`: in full, whatever their wording. Raises MissingText when there is none."""
    draft = about.broadcast.draft
    text = texts.word(draft.texts, way, about.cases or (), office, opt_out=opt_out, whole=whole)
    if text is not None and not about.barred:
        return text
    if not whole:
        raise MissingText(f"broadcast {about.broadcast.id} has no text for this reader")
    # They ask for it too late: the hearing that it was about has moved, or is not theirs any more.
    return render(Say("say-hearing-gone"), texts.usual_language(way), way["channel"])


def _read(db: Database, rows: Sequence[Row], *, asked: bool) -> dict[int, News]:
    by_broadcast: dict[int, list[Row]] = {}
    for row in rows:
        by_broadcast.setdefault(int(row["step"]), []).append(row)
    found: dict[int, News] = {}
    for number, broadcast in record.several(db, by_broadcast).items():
        mine = by_broadcast[number]
        aim = broadcast.draft.aim.when_asked() if asked else broadcast.draft.aim
        cases = audience.concerned(db, aim, {row["reader"] for row in mine})
        found |= {row["id"]: News(broadcast, cases.get(row["reader"])) for row in mine}
    return found


def _by_message(rows: Sequence[Row], origins: Mapping[int, Row]) -> list[Row]:
    """The messages of broadcasts whose whole text was asked for, each under the number of the answer."""
    asked = [(row, origins.get(int(row["step"]))) for row in rows if row["kind"] == "details"]
    return [origin | {"id": row["id"]} for row, origin in asked if origin and origin["kind"] == "broadcast"]

"""Whether the same text went to some of the same people lately: a double click in the office must not reach anybody."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from scheduler.broadcasts import audience, record
from scheduler.broadcasts.record import Broadcast
from scheduler.db import Database, instant, ms

# In these not everybody has a message of it yet.
UNSPREAD = frozenset({"approved", "spreading"})


@dataclass(frozen=True, slots=True)
class Repeat:
    """An earlier one with the same text. `people`: how many would get it again, or all, as long as it is not spread."""

    broadcast: int
    name: str
    on: str
    people: int | None

    def __str__(self) -> str:
        whom = f"{self.people} of the same people" if self.people is not None else "people who may be the same"
        return (
            f"broadcast {self.broadcast} ({self.name}) of {self.on} has the same text, and goes to {whom}:"
            " confirm that it is meant again"
        )


def find(db: Database, broadcast: Broadcast, within: timedelta) -> list[Repeat]:
    """Every one that was approved `within` this time, has the same text in any language, and people in common."""
    rows = db.all(
        "select id from broadcast where id <> ? and approved >= ? and state <> 'draft' order by id",
        broadcast.id,
        ms(db.now() - within),
    )
    mine = _said(broadcast)
    found = []
    for row in rows:
        earlier = record.get(db, row["id"])
        if not mine & _said(earlier):
            continue
        spread = earlier.state not in UNSPREAD and earlier.paused_in != "spreading"
        people = _in_common(db, broadcast, earlier) if spread else None
        if people != 0:
            day = instant(earlier.approved or 0).date().isoformat()
            found.append(Repeat(earlier.id, earlier.draft.name, day, people))
    return found


def _said(broadcast: Broadcast) -> set[str]:
    return {" ".join(re.findall(r"\w+", text.casefold())) for text in broadcast.draft.texts.values()}


def _in_common(db: Database, broadcast: Broadcast, earlier: Broadcast) -> int:
    sql, params = audience.getting(broadcast.draft.aim, db.now_ms(), 0, None)
    row = db.one(
        f"select count(*) as n from ({sql}) as getting where exists (select 1 from message"
        " where key = ? || cast(getting.contact_id as text) and state <> 'killed')",
        *params,
        f"b:{earlier.id}:",
    )
    return int(row["n"]) if row else 0

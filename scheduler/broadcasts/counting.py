"""Counting an audience a span of people at a time: whoever else wants to read gets in between."""

from __future__ import annotations

from dataclasses import dataclass, field

from scheduler.broadcasts import audience
from scheduler.broadcasts.audience import Aim, Counted
from scheduler.db import Database
from scheduler.reading import Reader

# Contacts in one span, which takes some hundredths of a second.
SPAN = 1_000


@dataclass(slots=True)
class Counting:
    """How far the count of one audience is. `looked_at`: so many contacts, of `of`."""

    aim: Aim
    counted: Counted = field(default_factory=Counted)
    looked_at: int = 0
    of: int = 0
    done: bool = False
    _last: int = 0

    def step(self, db: Database, span: int = SPAN) -> None:
        """Look at the next span."""
        (whole,) = db.all("select count(*) as people from contact")
        (next_ones,) = db.all(_SPAN, self._last, span)
        if next_ones["people"]:
            self.counted += audience.count(db, self.aim, self._last, next_ones["last"])
            self._last = next_ones["last"]
        self.looked_at += next_ones["people"]
        self.of, self.done = whole["people"], next_ones["people"] < span


async def whole(reader: Reader, aim: Aim) -> Counted:
    """A count from the beginning, for whoever is about to let something go."""
    found = Counting(aim)
    while not found.done:
        await reader.look(found.step)
    return found.counted


_SPAN = """
select max(id) as last, count(*) as people from (select id from contact where id > ? order by id limit ?) as span
"""

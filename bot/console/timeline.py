"""Everything that went to and fro about one case, with all who follow it, in the order in which it came and went."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot import thread
from bot.thread import Line
from messages.languages import stand_in
from scheduler import records
from scheduler.db import Database
from scheduler.dossier import Case, Follower

STEP = 60


@dataclass(frozen=True, slots=True)
class Told:
    """One line, and with whom."""

    who: Follower
    line: Line


def lines(db: Database, case: Case, before: int) -> tuple[list[Told], int | None]:
    """The last texts before an instant (Unix ms), the oldest first; and before when there are more, if there are.

    Of what a follower reads and writes only what is of this case: another's hearing is left out, and so is what
    somebody wrote who does not follow it any more.
    """
    found = sorted(_all(db, case, before), key=lambda told: told.line.at)
    page = found[-STEP:]
    mine = {each.id for each in case.hearings}
    carriers = records.carriers(db, list(mine))
    shown = [told for told in page if _belongs(told, mine, carriers)]
    return shown, page[0].line.at if len(found) > STEP else None


def _all(db: Database, case: Case, before: int) -> Iterator[Told]:
    readers = {each.contact: each for each in case.followers}
    for who in readers.values():
        language = stand_in(who.language, who.second_language)
        for line in thread.lines(db, who.contact, language, before)[0]:
            yield Told(who, line)
    for row in records.not_sent(db, [each.id for each in case.hearings], before):
        if row["reader"] in readers:
            yield Told(readers[row["reader"]], thread.ours(row, "en"))


def _belongs(told: Told, mine: set[int], carriers: set[int]) -> bool:
    about = told.line.row["hearing_id"] if told.line.row else None
    if about is not None:
        return about in mine or (told.line.row or {}).get("id") in carriers
    return told.who.state != "removed"

"""Which hearing a row of an imported file means: new, changed, unchanged, past, or to be asked about. Writes nothing.

The rules are the design's, section 4: by reference, kind and date first; a move only when exactly one future hearing
and one row remain; a past hearing is never moved; what is gone cancels nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from scheduler.db import Database, Row, ms
from scheduler.hearings import Given
from scheduler.import_lines import Crowd, Known, Line, identity, known_of, may_consent
from scheduler.plan import instant_of

What = Literal["new", "changed", "unchanged", "past", "ask"]


@dataclass(frozen=True, slots=True)
class Finding:
    """What a row means. `was`: the standing date that it replaces; `people`: what it adds to whom we write to.

    `after`: the row of the same file on which it depends and which is not stored yet.
    """

    line: Line
    what: What
    why: str = ""
    hearing: int | None = None
    respondent: int | None = None
    was: Given | None = None
    now: Given | None = None
    people: tuple[str, ...] = ()
    after: int | None = None


class Matcher:
    """Compares the rows of one file, a few at a time, with what is stored."""

    def __init__(self, crowd: Crowd) -> None:
        self._crowd = crowd
        # Only rows that could meet a twin: hashes, so that a large file costs little.
        self._taken: dict[int, tuple[int, tuple[tuple[str, str], ...]]] = {}

    def compare(self, db: Database, lines: Sequence[Line]) -> tuple[list[Finding], Known]:
        """One finding for each line, and what is known about their people."""
        known = known_of(db, lines)
        now = db.now_ms()
        return [self._finding(line, known, now) for line in lines], known

    def _finding(self, line: Line, known: Known, now: int) -> Finding:
        respondent = known.respondents.get(identity(line))
        of_kind = [row for row in known.hearings.get(respondent or 0, ()) if row["kind"] == line.kind]
        exact = next((row for row in of_kind if row["wall"] == line.wall), None)
        if exact:
            return _same_date(line, exact, respondent, known, now)
        if twin := self._twin(line):
            return twin
        if ms(instant_of(line.given.wall, line.given.zone)) <= now:
            return Finding(line, "past", "the date is past; nothing is stored", respondent=respondent)
        found = self._by_date(line, of_kind, respondent, known, now)
        if found.what == "new":
            self._take(line)
        return found

    def _by_date(self, line: Line, of_kind: list[Row], respondent: int | None, known: Known, now: int) -> Finding:
        rows = self._rows(line, now)
        walls = set(rows)
        open_rows = [wall for wall in walls if wall is None or all(wall != row["wall"] for row in of_kind)]
        left = [row for row in of_kind if row["wall"] not in walls and row["state"] in ("set", "awaited")]
        same_day = [row for row in left if (row["wall"] or "")[:10] == line.wall[:10]]
        if same_day:
            alone = len(same_day) == 1 and sum((wall or "")[:10] == line.wall[:10] for wall in open_rows) == 1
            return _moved(line, same_day[0], respondent, known, now) if alone else _ask(line, respondent, same_day)
        paired = {
            row["wall"][:10]
            for row in left
            if row["wall"] and any((w or "")[:10] == row["wall"][:10] for w in open_rows)
        }
        left = [
            row
            for row in left
            if (row["wall"] or "")[:10] not in paired and (row["instant"] is None or row["instant"] > now)
        ]
        open_rows = [wall for wall in open_rows if (wall or "")[:10] not in paired]
        if not left:
            return Finding(line, "new", respondent=respondent, now=line.given)
        if line.reference and len(left) == 1 and len(open_rows) == 1:
            return _moved(line, left[0], respondent, known, now)
        if not line.reference:
            return Finding(line, "new", respondent=respondent, now=line.given)
        return _ask(line, respondent, left)

    def _rows(self, line: Line, now: int) -> list[str | None]:
        """The dates still to come that the file has for this reference and kind."""
        said = self._crowd.get(line.reference or "", ())
        rows: list[str | None] = [wall for kind, wall in said if kind in (None, line.kind)]
        return [wall for wall in rows if wall is None or _instant(wall, line.given.zone) > now] or [line.wall]

    def _mark(self, line: Line) -> int | None:
        if line.reference and line.reference not in self._crowd:
            return None
        return hash((identity(line), line.kind, line.wall))

    def _take(self, line: Line) -> None:
        mark = self._mark(line)
        if mark is not None:
            self._taken.setdefault(mark, (line.number, line.addresses))

    def _twin(self, line: Line) -> Finding | None:
        mark = self._mark(line)
        number, addresses = self._taken.get(mark, (line.number, ())) if mark is not None else (line.number, ())
        if number == line.number:
            return None
        if set(line.addresses) <= set(addresses):
            return Finding(line, "unchanged", f"the same as row {number}")
        return Finding(line, "changed", f"the hearing of row {number}", people=("phone",), after=number)


def _same_date(line: Line, row: Row, respondent: int | None, known: Known, now: int) -> Finding:
    if row["state"] == "cancelled":
        return Finding(line, "ask", "this hearing was cancelled here", row["hearing_id"], respondent)
    return _moved(line, row, respondent, known, now)


def _moved(line: Line, row: Row, respondent: int | None, known: Known, now: int) -> Finding:
    was, given = _given(row), merged(line.given, row)
    people = _people(line, respondent, known)
    hearing_id = row["hearing_id"]
    if was and (was.wall, was.zone, was.place, was.medium, was.court) == (
        given.wall,
        given.zone,
        given.place,
        given.medium,
        given.court,
    ):
        return Finding(line, "changed" if people else "unchanged", "", hearing_id, respondent, people=people)
    if row["instant"] is not None and row["instant"] <= now:
        if row["wall"] == line.wall:
            return Finding(line, "unchanged", "", hearing_id, respondent)
        return Finding(
            line, "ask", "that hearing is past, and a past hearing is not moved", hearing_id, respondent, was
        )
    if row["disputed"]:
        return Finding(line, "ask", "two dates are in dispute for this hearing", hearing_id, respondent, was)
    if not line.reference:
        return Finding(line, "ask", "without a reference nothing is moved", hearing_id, respondent, was)
    return Finding(line, "changed", "", hearing_id, respondent, was, given, people)


def _ask(line: Line, respondent: int | None, left: Iterable[Row]) -> Finding:
    dates = ", ".join((row["wall"] or "no date yet").replace("T", " ") for row in left)
    return Finding(line, "ask", f"which one is it? we have {dates}", respondent=respondent)


def merged(given: Given, row: Row) -> Given:
    """`given`, with what the file leaves open taken from the standing date, as long as the court is the same."""
    if row["wall"] is None or (given.court is not None and row["court"] != given.court):
        return given
    if given.court is None and (given.zone, given.city) != (row["zone"], row["city"]):
        return given
    medium = row["medium"] if given.medium == "unknown" else given.medium
    return Given(
        given.wall,
        given.zone,
        given.city,
        given.court,
        given.place or row["place"],
        medium,
        given.judge or row["judge"],
    )


def _people(line: Line, respondent: int | None, known: Known) -> tuple[str, ...]:
    found = []
    if respondent is None:
        return ()
    for way in line.addresses:
        row = known.addresses.get(way)
        if row is None or (row["contact_id"], respondent) not in known.following:
            found.append("phone" if way[0] == "sms" else way[0])
        elif may_consent(line, row):
            found.append("consent")
    if line.attorney is not None and known.attorneys.get(respondent) != line.attorney:
        found.append("attorney")
    return tuple(dict.fromkeys(found))


def _given(row: Row) -> Given | None:
    if row["wall"] is None:
        return None
    wall = datetime.fromisoformat(row["wall"])
    return Given(wall, row["zone"], row["city"], row["court"], row["place"], row["medium"], row["judge"])


def _instant(wall: str, zone: str) -> int:
    return ms(instant_of(datetime.fromisoformat(wall), zone))

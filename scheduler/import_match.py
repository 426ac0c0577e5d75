"""Which hearing a row of an imported file means: new, changed, unchanged, past, gone, or for a person to decide.

The rules are the design's, section 4: by reference (or the event of a calendar), kind and date first; a move only when
exactly one future hearing and one row remain; a past hearing is never moved; what is gone cancels nothing. Without a
reference, phone, name and kind make a guess, which somebody has to confirm. Writes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from scheduler import event_names
from scheduler.courts import plain
from scheduler.db import Database, Row, ms
from scheduler.event_names import Event
from scheduler.import_findings import Choice, Finding, candidate_of
from scheduler.import_known import Known, known_of
from scheduler.import_lines import Crowd, Line, alike, identity
from scheduler.import_one import ask, gone, is_ahead, moved, same_date, which
from scheduler.plan import instant_of

# Of the number of a row: what somebody chose for it, and the mark of what they saw when they did.
Chosen = Callable[[int], tuple[Choice | None, str]]


class Matcher:
    """Compares the rows of one file, a few at a time, with what is stored. `seen`: the hearings that they mean."""

    def __init__(self, crowd: Crowd, chosen: Chosen | None = None) -> None:
        self.seen: set[int] = set()
        self._crowd = crowd
        self._chosen = chosen
        # Only rows that could meet a twin: hashes, so that a large file costs little.
        self._taken: dict[int, tuple[int, tuple[tuple[str, str], ...]]] = {}
        self._events: dict[str, tuple[int, str, object]] = {}
        self._own: Mapping[str, int] | None = None

    def compare(self, db: Database, lines: Sequence[Line]) -> tuple[list[Finding], Known]:
        """One finding for each line, as it was chosen, and what is known about their people."""

        def own_names() -> Mapping[str, int]:
            if self._own is None:
                self._own = event_names.own_names(db)
            return self._own

        known = known_of(db, lines, own_names)
        now = db.now_ms()
        return [self._one(line, known, now) for line in lines], known

    def _one(self, line: Line, known: Known, now: int) -> Finding:
        found = self._finding(line, known, now)
        if found.hearing is not None:
            self.seen.add(found.hearing)
        self.seen.update(each.hearing for each in found.candidates)
        if self._chosen is not None:
            found = self._decided(found, *self._chosen(line.number), known=known, now=now)
        if found.what == "new" and not found.skipped:
            self._take(line)
        return found

    def _decided(self, found: Finding, choice: Choice | None, mark: str, *, known: Known, now: int) -> Finding:
        left_out = choice is not None and choice.what == "skip"
        if mark and not left_out and not found.is_as(mark):
            # What stood there when somebody chose, or looked and let it be, is not what would be done now.
            return replace(found, skipped=True, stale=True, why="not as it was when it was looked at; look again")
        if choice is None or (choice.what == "apply" and found.what != "conflict"):
            return found
        if choice.what == "skip":
            return replace(found, skipped=True)
        if found.what == "conflict" and choice.what == "apply":
            return replace(found, what="changed", why="")
        if found.what not in ("guess", "ask") or found.now is None:
            return found
        if choice.what == "new":
            return Finding(
                found.line, "new", respondent=known.respondents.get(identity(found.line)), now=found.line.given
            )
        wanted = [each for each in found.candidates if choice.hearing in (None, each.hearing)]
        if len(wanted) != 1:
            return found
        row = known.by_id[wanted[0].hearing]
        return moved(found.line, row, wanted[0].respondent, known, now)

    def _finding(self, line: Line, known: Known, now: int) -> Finding:
        event = known.events.get(line.uid) if line.uid else None
        row = known.by_id.get(event.hearing) if event else None
        if event is not None and row is not None:
            return self._by_event(line, event, row, known, now)
        if other := self._same_event(line):
            return Finding(line, "ask", other)
        respondent = known.respondents.get(identity(line))
        of_kind = [row for row in known.hearings.get(respondent or 0, ()) if row["kind"] == line.kind]
        exact = next((row for row in of_kind if row["wall"] == line.wall), None)
        if line.gone:
            return (
                gone(line, exact, respondent, now) if exact else Finding(line, "unchanged", "cancelled, and not known")
            )
        if exact:
            found = same_date(line, exact, respondent, known, now)
            # Without a reference a row moves nothing by itself, not even to another room.
            return found if line.reference or found.now is None else _guessed(line, respondent, [exact])
        if twin := self._twin(line):
            return twin
        if line.instant <= now:
            return Finding(line, "past", "the date is past; nothing is stored", respondent=respondent)
        if line.reference is None:
            return self._guess(line, respondent, known, now)
        return self._by_date(line, of_kind, respondent, known, now)

    def _by_event(self, line: Line, event: Event, row: Row, known: Known, now: int) -> Finding:
        """The event is known, so that the hearing is."""
        hearing, people = row["hearing_id"], known.appear_at(row["hearing_id"])
        respondent = known.respondents.get(line.reference) if line.reference else None
        whose = respondent if respondent in people else row["respondent_id"]
        # Asked of each row: which version is the older one is known only when the file was stored once.
        other = self._same_event(line, person=respondent not in people) if not line.gone else ""
        if line.version < (event.sequence, event.modified):
            return Finding(line, "unchanged", "an older version of this event", hearing, whose)
        if line.gone:
            return gone(line, row, whose, now)
        why = other or _unlike(line, row, respondent in people)
        if why:
            return Finding(line, "ask", why, hearing, whose)
        if row["wall"] == line.wall:
            return _as_called(line, same_date(line, row, whose, known, now), row, known)
        if line.instant <= now:
            return Finding(line, "past", "the date is past; nothing is stored", respondent=whose)
        if row["state"] not in ("set", "awaited"):
            return Finding(line, "ask", f"this hearing was {row['state']} here", hearing, whose)
        return _as_called(line, moved(line, row, whose, known, now), row, known)

    def _same_event(self, line: Line, *, person: bool = True) -> str:
        """Why a row cannot be meant, if another one of the file bears the name of the same event."""
        if not line.uid:
            return ""
        number, wall, who = self._events.setdefault(line.uid, (line.number, line.wall, identity(line)))
        if wall != line.wall:
            return f"row {number} gives this event another date"
        return f"row {number} is the same event, of somebody else" if person and who != identity(line) else ""

    def _by_date(self, line: Line, of_kind: list[Row], respondent: int | None, known: Known, now: int) -> Finding:
        rows = self._rows(line, now)
        walls = set(rows)
        open_rows = [wall for wall in walls if wall is None or all(wall != row["wall"] for row in of_kind)]
        left = [row for row in of_kind if row["wall"] not in walls and row["state"] in ("set", "awaited")]
        same_day = [row for row in left if (row["wall"] or "")[:10] == line.wall[:10]]
        if same_day:
            alone = len(same_day) == 1 and sum((wall or "")[:10] == line.wall[:10] for wall in open_rows) == 1
            return moved(line, same_day[0], respondent, known, now) if alone else ask(line, respondent, same_day)
        paired = {
            row["wall"][:10]
            for row in left
            if row["wall"] and any((w or "")[:10] == row["wall"][:10] for w in open_rows)
        }
        left = [row for row in left if (row["wall"] or "")[:10] not in paired and is_ahead(row, now)]
        open_rows = [wall for wall in open_rows if (wall or "")[:10] not in paired]
        if not left:
            return Finding(line, "new", respondent=respondent, now=line.given)
        if len(left) == 1 and len(open_rows) == 1:
            return moved(line, left[0], respondent, known, now)
        return ask(line, respondent, left)

    def _guess(self, line: Line, respondent: int | None, known: Known, now: int) -> Finding:
        """A row without a reference: who has the same phone and name may be meant, or who has the same event's date."""
        people = known.alike.get(alike(line.addresses[0], line.label), []) if line.addresses else []
        walls = set(self._rows(line, now))
        found = {
            row["hearing_id"]: row
            for who in people
            for row in known.hearings.get(who, ())
            if row["kind"] == line.kind
            and row["state"] in ("set", "awaited")
            and is_ahead(row, now)
            # One that another row of the file has is not this one's.
            and (row["wall"] == line.wall or row["wall"] not in walls)
        }
        if same := [row for row in found.values() if row["wall"] == line.wall]:
            found = {row["hearing_id"]: row for row in same}
        for row in known.same_date.get(line.instant, ()) if not found else ():
            if row["kind"] == line.kind and row["state"] == "set":
                found[row["hearing_id"]] = row
        if not found:
            return Finding(line, "new", respondent=respondent, now=line.given)
        return _guessed(line, respondent, found.values())

    def _rows(self, line: Line, now: int) -> list[str | None]:
        """The dates still to come that the file has for this person and kind."""
        said = self._crowd.get(identity(line), ())
        rows: list[str | None] = [wall for kind, wall in said if kind in (None, line.kind)]
        return [wall for wall in rows if wall is None or _instant(wall, line.given.zone) > now] or [line.wall]

    def _mark(self, line: Line) -> int | None:
        who = identity(line)
        return hash((who, line.kind, line.wall)) if who in self._crowd else None

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


def _unlike(line: Line, row: Row, appears: bool) -> str:
    """Why an event that is known cannot be meant by this row."""
    if line.reference and row["reference"] not in (None, line.reference) and not appears:
        return f"this event was a hearing of {candidate_of(row).who}"
    return f"this event was of the kind {row['kind']}" if line.kind != row["kind"] else ""


def _as_called(line: Line, found: Finding, row: Row, known: Known) -> Finding:
    """An event that bears another name than before may be somebody else's by now: nothing is changed by itself."""
    names = {plain(each["label"]) for rows in known.hearings.values() for each in rows if _is(each, row)}
    if line.reference or found.what != "changed" or plain(line.label) in names:
        return found
    return replace(_guessed(line, found.respondent, [row]), hearing=row["hearing_id"])


def _is(one: Row, other: Row) -> bool:
    return bool(one["hearing_id"] == other["hearing_id"])


def _guessed(line: Line, respondent: int | None, rows: Iterable[Row]) -> Finding:
    candidates = tuple(candidate_of(row) for row in rows)
    return Finding(line, "guess", which(candidates), respondent=respondent, now=line.given, candidates=candidates)


def _instant(wall: str, zone: str) -> int:
    return ms(instant_of(datetime.fromisoformat(wall), zone))

"""Imports of hearings from a file: applied in short transactions, parked, and released or undone by a person.

`import_match` says what a row means, `import_store` writes it, `import_release` lets the messages go, `import_undo`
takes it all back.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from scheduler import audit, import_gone
from scheduler.db import Database
from scheduler.import_findings import OPEN, STORED, Candidate, Choice, Finding, What, choice_of
from scheduler.import_gone import Gone, Unread
from scheduler.import_known import Known
from scheduler.import_lines import Agreed, Crowd, Line
from scheduler.import_match import Chosen, Matcher
from scheduler.import_one import brings_a_reader
from scheduler.import_record import Import, ImportRefused, earlier, get, go_on, hearings_of, listing
from scheduler.import_release import WAITS, alarms, must_wait, release
from scheduler.import_store import keep_events, store
from scheduler.import_undo import Undoing, plan, undo
from scheduler.policy import Policy

__all__ = [
    "OPEN",
    "STORED",
    "WAITS",
    "Agreed",
    "Candidate",
    "Choice",
    "Crowd",
    "Finding",
    "Gone",
    "Import",
    "ImportRefused",
    "Line",
    "Matcher",
    "Undoing",
    "Unread",
    "What",
    "alarms",
    "choice_of",
    "earlier",
    "get",
    "hearings_of",
    "listing",
    "must_wait",
    "plan",
    "release",
    "undo",
]

# A chunk holds the writer for well under 100 ms: 250 new hearings, or 12 moves.
CHUNK = 250
_MOVE_COSTS = 20


class Applying:
    """One file on its way in. Call `take` with its lines, in order, then `finish`.

    `source`: what the file is a new state of, "" for nothing; `chosen`: what somebody chose for its rows; `who` did it.
    """

    def __init__(
        self,
        db: Database,
        policy: Policy,
        crowd: Crowd,
        *,
        name: str,
        digest: str,
        mapping: Mapping[str, int],
        source: str = "",
        chosen: Chosen | None = None,
        who: str = audit.OFFICE,
    ) -> None:
        self.id: int | None = None
        self._db = db
        self._policy = policy
        self._matcher = Matcher(crowd, chosen)
        self._about = {"name": name, "digest": digest, "mapping": json.dumps(mapping), "source": source or None}
        self._source = source
        self._who = who
        self._counts: Counter[str] = Counter()
        self._cancelled: set[int] = set()

    def take(self, lines: Sequence[Line]) -> Iterator[Finding]:
        """Store these lines, in as many short transactions as they need, and say what each of them was."""
        left = list(lines)
        while left:
            found = self.step(left)
            left = left[len(found) :]
            yield from found

    def step(self, lines: Sequence[Line]) -> list[Finding]:
        """Store the first of these lines, as many as fit into one short transaction, and say what they were. Raises
        ImportRefused when the import was taken back meanwhile."""
        with self._db.transaction():
            if self.id is not None:
                go_on(self._db, self.id)
            found, known = self._matcher.compare(self._db, lines[:CHUNK])
            found = found[: _affordable(found, known)]
            if any(each.stored for each in found):
                store(self._db, self._policy, self._begun(), found, known)
            if known.events or any(each.line.uid for each in found):
                keep_events(self._db, found, known)
        self._counts.update("stale" if each.stale else "skipped" if each.skipped else each.what for each in found)
        self._cancelled.update(
            each.hearing for each in found if each.what == "gone" and each.hearing and not each.skipped
        )
        return found

    def missing(self, unread: Unread) -> list[Gone]:
        """What the source had before, and no line means. All of them must be taken."""
        return list(import_gone.missing(self._db, self._source, self._matcher.seen, unread, self.id))

    def finish(self, counts: Mapping[str, int], gone: Sequence[Gone] = ()) -> Import | None:
        """All lines were taken: the import is parked. None if the file changed nothing, so that there is none.

        `counts`: of its other rows; `gone`: what is `missing`, for the list of what needs a person.
        """
        self._counts.update(counts)
        with self._db.transaction():
            cancelled = import_gone.named(self._db, self._cancelled)
            import_gone.note(self._db, self._source, [*gone, *cancelled], self._matcher.seen)
            if self.id is None:
                return None
            self._db.run(
                "update import set state = case when state = 'applying' then 'parked' else state end, touched = null,"
                " counts = ? where id = ?",
                json.dumps(self._counts),
                self.id,
            )
            audit.note(self._db, self._who, "import", "import", self.id)
        return get(self._db, self.id)

    def _begun(self) -> int:
        if self.id is None:
            # What was cut off is taken up again, not left lying beside its second half.
            row = self._db.one(
                "select id from import where digest = ? and state = 'applying' and undoing is null",
                str(self._about["digest"]),
            )
            if row is None:
                now = self._db.now_ms()
                self.id = self._db.insert("import", **self._about, state="applying", created=now, touched=now)
            else:
                self.id = int(row["id"])
                go_on(self._db, self.id)
        return self.id


def compare(db: Database, matcher: Matcher, lines: Sequence[Line]) -> Iterator[Finding]:
    """What these lines would change. Writes nothing."""
    for start in range(0, len(lines), CHUNK):
        found, _ = matcher.compare(db, lines[start : start + CHUNK])
        yield from found


def missing(db: Database, matcher: Matcher, source: str, unread: Unread) -> list[Gone]:
    """What the source had before, and no line that `matcher` compared means. Writes nothing."""
    return list(import_gone.missing(db, source, matcher.seen, unread))


def _affordable(found: Sequence[Finding], known: Known) -> int:
    """How many of these fit into one transaction. A row that leans on an unstored one waits for the next."""
    cost = 0
    for place, each in enumerate(found):
        cost += _MOVE_COSTS if each.stored and (each.what == "changed" or brings_a_reader(each, known)) else 1
        if place and (cost > CHUNK or (each.after is not None and each.stored)):
            return place
    return len(found)

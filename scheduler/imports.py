"""Imports of hearings from a file: applied in short transactions, parked, and released by a person.

`import_match` says what a row means, `import_store` writes it; this owns the tables import and import_row.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from messages.say import Say
from scheduler import audit, outbox, people
from scheduler.db import Database, Row, ms
from scheduler.import_lines import Agreed, Crowd, Line
from scheduler.import_match import Finding, Matcher, What
from scheduler.import_store import store
from scheduler.policy import Policy
from scheduler.reminders import replan

__all__ = ["Agreed", "Crowd", "Finding", "Import", "Line", "Matcher", "What"]

# A chunk holds the writer for well under 100 ms: 250 new hearings, or 12 moves.
CHUNK = 250
_MOVE_COSTS = 20
_RELEASED_AT_ONCE = 100
PARKED_LONG = timedelta(hours=4)
SOON = timedelta(hours=48)
# Long enough for a running `import --send` to finish by itself.
JUST_NOW = timedelta(minutes=5)


class ImportRefused(Exception):
    """The import cannot be released; the message says why."""


@dataclass(frozen=True, slots=True)
class Import:
    """One file that was applied. `counts`: what its rows were."""

    id: int
    name: str
    state: str
    counts: Mapping[str, int]


class Applying:
    """One file on its way in. Call `take` with its lines, in order, then `finish`."""

    def __init__(
        self, db: Database, policy: Policy, crowd: Crowd, *, name: str, digest: str, mapping: Mapping[str, int]
    ) -> None:
        self.id: int | None = None
        self._db = db
        self._policy = policy
        self._matcher = Matcher(crowd)
        self._about = (name, digest, json.dumps(mapping))
        self._counts: Counter[str] = Counter()

    def take(self, lines: Sequence[Line]) -> Iterator[Finding]:
        """Store these lines, in as many short transactions as they need, and say what each of them was."""
        left = list(lines)
        while left:
            with self._db.transaction():
                found, known = self._matcher.compare(self._db, left[:CHUNK])
                found = found[: _affordable(found)]
                if any(each.what in ("new", "changed") for each in found):
                    store(self._db, self._policy, self._begun(), found, known)
            left = left[len(found) :]
            self._counts.update(each.what for each in found)
            yield from found

    def finish(self, counts: Mapping[str, int]) -> Import | None:
        """All lines were taken: the import is parked. None if the file changed nothing, so that there is none."""
        if self.id is None:
            return None
        self._counts.update(counts)
        with self._db.transaction():
            self._db.run(
                "update import set state = 'parked', counts = ? where id = ? and state = 'applying'",
                json.dumps(self._counts),
                self.id,
            )
            _audit(self._db, "import", self.id)
        return get(self._db, self.id)

    def _begun(self) -> int:
        if self.id is None:
            name, digest, mapping = self._about
            # What was cut off is taken up again, not left lying beside its second half.
            row = self._db.one("select id from import where digest = ? and state = 'applying'", digest)
            self.id = (
                row["id"]
                if row
                else self._db.insert(
                    "import", name=name, digest=digest, mapping=mapping, state="applying", created=self._db.now_ms()
                )
            )
        return self.id


def compare(db: Database, matcher: Matcher, lines: Sequence[Line]) -> Iterator[Finding]:
    """What these lines would change. Writes nothing."""
    for start in range(0, len(lines), CHUNK):
        found, _ = matcher.compare(db, lines[start : start + CHUNK])
        yield from found


def get(db: Database, import_id: int) -> Import:
    """One import. Raises ImportRefused when there is none."""
    row = db.one("select * from import where id = ?", import_id)
    if row is None:
        raise ImportRefused(f"there is no import {import_id}")
    return Import(row["id"], row["name"], row["state"], json.loads(row["counts"]))


def listing(db: Database) -> list[Import]:
    """All imports, the newest first."""
    return [get(db, row["id"]) for row in db.all("select id from import order by id desc")]


def earlier(db: Database, digest: str) -> Import | None:
    """The last import of a file with exactly these bytes."""
    row = db.one("select id from import where digest = ? order by id desc limit 1", digest)
    return get(db, row["id"]) if row else None


def release(db: Database, policy: Policy, import_id: int) -> Iterator[int]:
    """Let an import's messages go, in short transactions; yields how many hearings each one released.

    What became due while it was parked becomes one message. Asked for again, it goes on where it was cut off.
    """
    with db.transaction():
        found = get(db, import_id)
        if found.state not in ("parked", "applying", "releasing"):
            raise ImportRefused(f"import {import_id} is already {found.state}")
        db.run("update import set state = 'releasing' where id = ?", import_id)
        _audit(db, "release", import_id)
    last = 0
    while True:
        with db.transaction():
            rows = db.all(
                "select import_row.id, hearing_id, change, was, hearing.state from import_row"
                " join hearing on hearing.id = hearing_id where import_row.import_id = ? and import_row.id > ?"
                " order by import_row.id limit ?",
                import_id,
                last,
                _RELEASED_AT_ONCE,
            )
            if not rows:
                db.run("update import set state = 'released', released = ? where id = ?", db.now_ms(), import_id)
                return
            _release(db, policy, import_id, rows)
        last = rows[-1]["id"]
        yield len(rows)


def alarms(db: Database) -> None:
    """Tell staff, once each, of imports that wait for hours, or hold a hearing that is near. For a periodic job."""
    now = db.now()
    waiting = db.all(
        "select id, created, (select count(*) from import_row where import_id = import.id) as hearings from import"
        " where state in ('applying', 'parked', 'releasing') and created <= ?",
        ms(now - JUST_NOW),
    )
    for row in waiting:
        near = _near(db, row["id"], ms(now), ms(now + SOON))
        if near or row["created"] <= ms(now - PARKED_LONG):
            why = "soon" if near else "waiting"
            people.add_task(db, f"import:{row['id']}", "import", f"import-{why}")
            said = Say("staff-import-parked", {"import": row["id"], "count": row["hearings"]})
            outbox.tell_staff(db, f"s:import:{row['id']}:{why}", said, urgency=0 if near else 1)


def _affordable(found: Sequence[Finding]) -> int:
    """How many of these fit into one transaction. A row that leans on an unstored one waits for the next."""
    cost = 0
    for place, each in enumerate(found):
        cost += _MOVE_COSTS if each.what == "changed" else 1
        if place and (cost > CHUNK or each.after is not None):
            return place
    return len(found)


def _release(db: Database, policy: Policy, import_id: int, rows: Sequence[Row]) -> None:
    now = db.now_ms()
    marks = ", ".join("?" * len(rows))
    ids = [row["hearing_id"] for row in rows]
    late = {
        row["hearing_id"]
        for row in db.all(
            f"select distinct hearing_id from message where hearing_id in ({marks}) and state = 'parked' and due <= ?",
            *ids,
            now,
        )
    }
    for row in rows:
        if row["change"] == "new" and row["state"] == "set" and row["hearing_id"] not in late:
            continue
        if row["change"] == "moved" and row["was"] and row["state"] == "set":
            replan(db, policy, row["hearing_id"], "moved", was=row["was"])
        else:
            replan(db, policy, row["hearing_id"], "registered")
    # What replanning did not ask for is either still to come, or of no use any more.
    db.run(
        "update message set state = 'killed', reason = 'released late' where import_id = ? and state = 'parked'"
        f" and hearing_id in ({marks}) and due <= ?",
        import_id,
        *ids,
        now,
    )
    db.run(
        "update message set state = 'planned', next_at = due where import_id = ? and state = 'parked'"
        f" and hearing_id in ({marks})",
        import_id,
        *ids,
    )


def _near(db: Database, import_id: int, since: int, until: int) -> bool:
    return bool(
        db.one(
            "select 1 from import_row join hearing on hearing.id = import_row.hearing_id and hearing.state = 'set'"
            " join revision on revision.hearing_id = hearing.id and revision.state = 'standing'"
            " where import_row.import_id = ? and instant > ? and instant <= ? limit 1",
            import_id,
            since,
            until,
        )
    )


def _audit(db: Database, action: str, import_id: int) -> None:
    audit.note(db, audit.OFFICE, action, "import", import_id)

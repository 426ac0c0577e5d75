"""An import over several requests: a file is kept, its rows are compared, chosen and applied. What its columns mean is
asked in `import_asked.py`.

What takes long is a generator: each step is one short transaction, so that pages drive it through the store's thread
and nobody else waits. It does what `courtbell import` does, on any node.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace

from bot import import_shown
from bot.import_against import Office
from bot.import_columns import columns_of, fingerprint
from bot.import_kept import header_of, reading_said, record_of, row_of, sheet_of
from bot.import_office import source_of
from bot.import_rows import Gathering, Unreadable, read_some
from bot.import_sheet import Look, Sheet, readable
from bot.import_shown import Shown
from scheduler import import_left, import_prepared, import_readings, imports
from scheduler.db import Database, Row
from scheduler.import_prepared import Prepared
from scheduler.imports import Applying, Choice, Finding, Gone, ImportRefused, Line, Matcher, Unread, choice_of
from scheduler.policy import Policy

# Of a row that nobody could look at as what it would be now.
_UNSEEN = "unseen"
_CHANGED = "it changed since you looked: look again"


def begin(db: Database, sheet: Sheet, who: str) -> int:
    """A file that was handed in is to be kept for a day; its id. Its columns may still have to be said."""
    return import_prepared.begin(
        db,
        who=who,
        name=sheet.name,
        kind=sheet.kind,
        digest=sheet.digest,
        header=json.dumps(sheet.header, ensure_ascii=False),
        reading=sheet.reading.as_json(),
        source=source_of(sheet),
    )


def fill(db: Database, prepared_id: int, sheet: Sheet) -> Iterator[int]:
    """Keep its rows, without A-numbers; yields how many each step kept."""
    rows: list[tuple[int, str]] = []
    for record in sheet.records():
        rows.append((record.number, row_of(sheet, record)))
        if len(rows) == import_prepared.CHUNK:
            yield _add(db, prepared_id, rows)
            rows = []
    yield _add(db, prepared_id, rows)
    with db.transaction():
        import_prepared.step_to(db, prepared_id, "kept", "taken")
    yield 0


def compare(db: Database, prepared_id: int, office: Office) -> Iterator[int]:
    """Say of each row what it would do; yields how many rows each step compared. Nothing of it is stored but that.

    Raises ImportRefused, or SheetProblem when its columns do not say enough.
    """
    import_prepared.not_storing(import_prepared.get(db, prepared_id))
    sheet, gathering = yield from _looked_through(db, prepared_id, office)
    matcher, others = Matcher(gathering.crowd), _Others()
    last = 0
    while True:
        with db.transaction():
            rows = import_prepared.chunk(db, prepared_id, last)
            if not rows:
                break
            shown = [*others.take(sheet, office, rows)]
            found, _ = matcher.compare(db, others.lines)
            shown += [import_shown.of_finding(each) for each in found]
            kept = [(each.what, each.as_json(), each.number) for each in shown if each.number is not None]
            import_prepared.keep_found(db, prepared_id, kept)
        last = rows[-1]["number"]
        yield len(rows)
    with db.transaction():
        _compared(db, prepared_id, matcher, others.unread)
    yield 0


def page(
    db: Database, prepared_id: int, what: str | None = None, after: int | None = None, limit: int = 50
) -> list[tuple[Shown, str]]:
    """Rows for people to look at, each with what was chosen for it, "" for the usual."""
    return [_seen(row) for row in import_prepared.page(db, prepared_id, what, after, limit)]


def row(db: Database, prepared_id: int, number: int) -> tuple[Shown, str]:
    """One of them. Raises ImportRefused."""
    return _seen(import_prepared.one(db, prepared_id, number))


def still_open(db: Database, prepared_id: int) -> Prepared:
    """The file, about which something can still be chosen. Raises ImportRefused."""
    kept = import_prepared.get(db, prepared_id)
    if kept.state != "compared":
        raise ImportRefused("nothing can be chosen in this file now: it is stored, or just being stored or read anew")
    return kept


def as_seen(db: Database, prepared_id: int, compared: int, chosen: int | None = None) -> Prepared:
    """The same, as it was looked at: compared that often, and with as much chosen as then, unless None. Raises
    ImportRefused."""
    kept = still_open(db, prepared_id)
    if compared != kept.compared or chosen not in (None, kept.chosen):
        raise ImportRefused(_CHANGED)
    return kept


def choose(db: Database, prepared_id: int, number: int, choice: str, was: str | None = None) -> bool:
    """What to do about a row: one of its `choices`, "" for the usual. Not done, and False, where somebody chose
    something else than what `was` chosen when it was looked at. Raises ImportRefused."""
    shown, chosen = row(db, prepared_id, number)
    if was not in (None, chosen):
        return choice == chosen
    if choice and choice not in [value for value, _ in shown.choices]:
        raise ImportRefused(f"row {number} leaves no such choice: {choice}")
    import_prepared.choose(db, prepared_id, number, choice or None)
    return True


def choose_all(db: Database, prepared_id: int, what: str, choice: str) -> int:
    """`apply`, `skip` or "" for all rows that were found to be `what`; how many. Raises ImportRefused."""
    if choice not in ("", "apply", "skip") or (choice == "apply" and what in ("guess", "ask")):
        raise ImportRefused(f"that is chosen row by row: {choice}")
    return import_prepared.choose_all(db, prepared_id, what, choice or None)


def apply(
    db: Database, policy: Policy, prepared_id: int, office: Office, who: str, seen: tuple[int, int] | None = None
) -> Iterator[int]:
    """Store its rows as they were chosen, and park their messages; yields how many rows each step settled.

    What is not any more as it was looked at is left. Cut off, it is taken up again by whoever asks after a while. What
    it made is the import in `import_prepared.get`, and what is left of it in `import_left`. `seen`: its `stamp` when it
    was looked at. Raises ImportRefused when it was not compared, is not as it was seen, or somebody is at it.
    """
    with db.transaction():
        kept = _taken_up(db, prepared_id, seen)
    sheet, gathering = yield from _looked_through(db, prepared_id, office)
    chosen, others = _Chosen(), _Others()
    applying = _applying(db, policy, kept, sheet, gathering, chosen, who)
    last = 0
    while rows := import_prepared.chunk(db, prepared_id, last):
        chosen.rows = {row["number"]: row for row in rows}
        for _ in others.take(sheet, office, rows):
            pass
        left: Sequence[Line] = others.lines
        yield len(rows) - len(left)
        while left:
            settled = _step(db, prepared_id, applying, left)
            left = left[len(settled) :]
            yield len(settled)
        last = rows[-1]["number"]
    yield from _finished(db, prepared_id, sheet, applying, others)


class _Chosen:
    """What was chosen for the rows of the chunk that is being applied, and what people saw there."""

    def __init__(self) -> None:
        self.rows: dict[int, Row] = {}

    def __call__(self, number: int) -> tuple[Choice | None, str]:
        shown, choice = _seen(self.rows[number])
        return choice_of(choice) if choice else None, shown.mark or _UNSEEN


class _Others:
    """Takes the rows of a chunk apart: `lines` are those that could be read."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._references: set[str] = set()
        self._uids: set[str] = set()
        self._counts = {"unreadable": 0, "aside": 0}

    @property
    def unread(self) -> Unread:
        return Unread(self._references, self._uids)

    def counts(self, gone: Sequence[Gone]) -> dict[str, int]:
        found = self._counts | {"missing": len(gone)}
        return {what: count for what, count in found.items() if count}

    def take(self, sheet: Sheet, office: Office, rows: Sequence[Row]) -> Iterator[Shown]:
        """The rows that are no lines, for people to see."""
        self.lines = []
        for row in read_some(sheet, office, [record_of(row["number"], row["cells"]) for row in rows]):
            if isinstance(row, Line):
                self.lines.append(row)
                continue
            self._counts["unreadable" if isinstance(row, Unreadable) else "aside"] += 1
            if isinstance(row, Unreadable):
                self._references |= {row.reference} - {""}
                self._uids |= {row.uid} - {""}
            yield import_shown.of_other(row)


def _compared(db: Database, prepared_id: int, matcher: Matcher, unread: Unread) -> None:
    gone = imports.missing(db, matcher, import_prepared.get(db, prepared_id).source, unread)
    shown = [(each.hearing, import_shown.of_missing(each).as_json()) for each in gone]
    import_prepared.keep_missing(db, prepared_id, shown)
    if not import_prepared.step_to(db, prepared_id, "compared", "kept", "compared"):
        raise ImportRefused("this file is stored already, or just being stored")


def _taken_up(db: Database, prepared_id: int, seen: tuple[int, int] | None) -> Prepared:
    kept = import_prepared.get(db, prepared_id)
    import_prepared.not_storing(kept)
    if kept.state == "compared" and seen not in (None, kept.stamp):
        raise ImportRefused(_CHANGED)
    if not import_prepared.step_to(db, prepared_id, "applying", "compared"):
        raise ImportRefused("look at it first")
    return kept


def _finished(db: Database, prepared_id: int, sheet: Sheet, applying: Applying, others: _Others) -> Iterator[int]:
    gone = applying.missing(others.unread)
    with db.transaction():
        import_prepared.touch(db, prepared_id)
        done = applying.finish(others.counts(gone), gone)
        if sheet.reading:
            import_readings.remember(db, fingerprint(sheet.header), sheet.reading.as_json())
        import_prepared.applied(db, prepared_id, done.id if done else None)
    yield 0
    more = True
    while more:
        with db.transaction():
            more = import_left.settle(db, prepared_id)
        yield 0


def _looked_through(db: Database, prepared_id: int, office: Office) -> Generator[int, None, tuple[Sheet, Gathering]]:
    """The file as a Sheet that knows all of its rows, and what it says of people who stand in several."""
    kept = import_prepared.get(db, prepared_id)
    look = Look(columns_of(header_of(kept), reading_said(kept)))
    for rows in _chunks(db, prepared_id):
        for row in rows:
            look.see(record_of(row["number"], row["cells"]).cells)
        yield 0
    sheet = readable(sheet_of(db, kept, look))
    gathering = Gathering(sheet, office)
    for rows in _chunks(db, prepared_id) if sheet.often else ():
        for row in rows:
            gathering.see(record_of(row["number"], row["cells"]))
        yield 0
    return sheet, gathering


def _chunks(db: Database, prepared_id: int) -> Iterator[list[Row]]:
    last = 0
    while rows := import_prepared.chunk(db, prepared_id, last):
        yield rows
        last = rows[-1]["number"]


def _applying(
    db: Database, policy: Policy, kept: Prepared, sheet: Sheet, gathering: Gathering, chosen: _Chosen, who: str
) -> Applying:
    return Applying(
        db,
        policy,
        gathering.crowd,
        name=kept.name,
        digest=kept.digest,
        mapping=sheet.places,
        source=kept.source,
        chosen=chosen,
        who=who,
    )


def _step(db: Database, prepared_id: int, applying: Applying, lines: Sequence[Line]) -> list[Finding]:
    with db.transaction():
        import_prepared.touch(db, prepared_id)
        found = applying.step(lines)
        # As nobody has looked at it, whoever takes this up again does not store it either.
        stale = [replace(import_shown.of_finding(each), mark=_UNSEEN, choices=()) for each in found if each.stale]
        kept = [(each.what, each.as_json(), each.number) for each in stale if each.number is not None]
        import_prepared.keep_found(db, prepared_id, kept)
        return found


def _add(db: Database, prepared_id: int, rows: Sequence[tuple[int, str]]) -> int:
    with db.transaction():
        import_prepared.add_rows(db, prepared_id, rows)
    return len(rows)


def _seen(row: Row) -> tuple[Shown, str]:
    return import_shown.shown_of(row["shown"]), row["choice"] or ""

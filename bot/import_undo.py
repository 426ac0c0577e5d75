"""An import taken back: first what would become of each hearing, then, if told so, it. `run` is the command line's
`courtbell import undo ID`; the console and the chat look at `Back`."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from zlib import crc32

from tqdm import tqdm

from bot.import_shown import date
from scheduler import audit, imports
from scheduler.db import Database
from scheduler.imports import ImportRefused, Undoing
from scheduler.policy import Policy

Out = Callable[[str], None]

SAID = {
    "left": "left as they are, for a person to decide",
    "cancel": "cancelled, and everybody is told",
    "back_told": "moved back, and everybody is told",
    "back": "moved back; nobody heard of the new date",
    "remove": "removed; nobody heard of them",
    "people": "only who follows them changes",
}
_MOST_SHOWN = {"remove": 10, "people": 0}


@dataclass(frozen=True, slots=True)
class Back:
    """What would become of an import: how many hearings of each deed, and the first of them in words. `stamp`: another
    one, once something else would become of it."""

    counts: Mapping[str, int]
    lines: Sequence[str]
    stamp: int

    @classmethod
    def of(cls, db: Database, number: int, most: int) -> Back:
        """Of this import, with so many lines. It takes long. Raises ImportRefused."""
        counts, lines = Counter[str](), list[str]()
        for each in imports.plan(db, number):
            counts[each.deed] += 1
            if len(lines) < most:
                lines.append(line(each))
        stands = json.dumps([imports.get(db, number).state, sorted(counts.items())])
        return cls(counts, lines, crc32(stands.encode()))

    def as_seen(self, stamp: int | None) -> None:
        """Raises ImportRefused when something else was looked at: perhaps it was released, so that people are told."""
        if stamp != self.stamp:
            raise ImportRefused("it changed since you looked, so that something else would become of it: look again")


def run(
    db: Database, policy: Policy, import_id: int, apply: bool, as_json: bool, out: Out, who: str = audit.OFFICE
) -> int:
    """The plan, or the deed, done by `who`; the exit code: 1 when something is left for a person. Raises
    ImportRefused."""
    counts: Counter[str] = Counter()
    for each in imports.plan(db, import_id):
        counts[each.deed] += 1
        if as_json:
            out(json.dumps(_for_programs(each), ensure_ascii=False))
        elif counts[each.deed] <= _MOST_SHOWN.get(each.deed, 100):
            out(f"{each.deed:10} {line(each)}")
    if apply:
        _undo(db, policy, import_id, sum(counts.values()), who)
    if as_json:
        state = imports.get(db, import_id).state
        out(json.dumps({"import": import_id, "state": state, "counts": {deed: counts[deed] for deed in SAID}}))
    else:
        _end(counts, import_id, apply, out)
    return 1 if counts["left"] else 0


def line(each: Undoing) -> str:
    """One hearing, in words."""
    now = date(each.now) if each.now else "no date"
    back = f" -> {date(each.back) if each.back else 'no date'}" if each.deed in ("back", "back_told") else ""
    return f"{each.who}, {each.kind}, {now}{back}{': ' + each.why if each.why else ''}"


def _undo(db: Database, policy: Policy, import_id: int, total: int, who: str) -> None:
    with tqdm(total=total, unit=" hearings", leave=False, file=sys.stderr, disable=not sys.stderr.isatty()) as bar:
        for count in imports.undo(db, policy, import_id, who):
            bar.update(count)


def _end(counts: Counter[str], import_id: int, apply: bool, out: Out) -> None:
    for deed, said in SAID.items():
        if counts[deed]:
            out(f"  {counts[deed]:>9,}  {said}")
    out("People whom it brought go with it, unless they were written to or something else needs them.")
    if apply:
        out(f"Import {import_id} is undone.")
    else:
        out(f"This was a dry run; nothing is changed. --apply undoes import {import_id}.")


def _for_programs(each: Undoing) -> dict[str, object]:
    return {
        "hearing": each.hearing,
        "who": each.who,
        "kind": each.kind,
        "what": each.deed,
        "now": date(each.now) if each.now else None,
        "back": date(each.back) if each.back else None,
        "why": each.why,
    }

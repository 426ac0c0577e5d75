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

from bot.as_shown import CHANGED
from bot.import_seen import Seen
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


@dataclass(frozen=True, slots=True)
class Meant:
    """What was typed. `seen`: the mark of the plan that was looked at; `who`: does it."""

    apply: bool = False
    seen: str = ""
    as_json: bool = False
    who: str = audit.OFFICE


def run(db: Database, policy: Policy, import_id: int, meant: Meant, out: Out) -> int:
    """The plan, or the deed; the exit code: 1 when something is left for a person, or it is not the plan that was seen.
    Raises ImportRefused."""
    if meant.apply and not meant.seen:
        raise ImportRefused("Say with --seen what you looked at: without --apply undo shows it, with what to add.")
    counts: Counter[str] = Counter()
    seen = Seen(imports.get(db, import_id).state)
    for each in imports.plan(db, import_id):
        seen.add_undoing(each)
        counts[each.deed] += 1
        if meant.as_json:
            out(json.dumps(_for_programs(each), ensure_ascii=False))
        elif counts[each.deed] <= _MOST_SHOWN.get(each.deed, 100):
            out(f"{each.deed:10} {line(each)}")
    done = meant.apply and meant.seen == seen.mark
    if done:
        _undo(db, policy, import_id, sum(counts.values()), meant.who)
    changed = meant.apply and not done
    if meant.as_json:
        state = imports.get(db, import_id).state
        said = {"import": import_id, "state": state, "counts": {deed: counts[deed] for deed in SAID}}
        out(json.dumps(said | ({} if done else {"seen": seen.mark}) | ({"problem": CHANGED} if changed else {})))
    else:
        _end(counts, import_id, done, seen.mark, changed, out)
    return 1 if counts["left"] or changed else 0


def line(each: Undoing) -> str:
    """One hearing, in words."""
    now = date(each.now) if each.now else "no date"
    back = f" -> {date(each.back) if each.back else 'no date'}" if each.deed in ("back", "back_told") else ""
    return f"{each.who}, {each.kind}, {now}{back}{': ' + each.why if each.why else ''}"


def _undo(db: Database, policy: Policy, import_id: int, total: int, who: str) -> None:
    with tqdm(total=total, unit=" hearings", leave=False, file=sys.stderr, disable=not sys.stderr.isatty()) as bar:
        for count in imports.undo(db, policy, import_id, who):
            bar.update(count)


def _end(counts: Counter[str], import_id: int, done: bool, mark: str, changed: bool, out: Out) -> None:
    for deed, said in SAID.items():
        if counts[deed]:
            out(f"  {counts[deed]:>9,}  {said}")
    out("People whom it brought go with it, unless they were written to or something else needs them.")
    if done:
        out(f"Import {import_id} is undone.")
        return
    if changed:
        out(f"{CHANGED} This is how it is now.")
    else:
        out("This was a dry run; nothing is changed.")
    out(f"--apply --seen {mark} undoes import {import_id}.")


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

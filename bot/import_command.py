"""What `courtbell import` does and prints: a dry run, or storing and parking, or releasing. The rules are elsewhere."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from tqdm import tqdm

from bot.config import Config
from bot.import_columns import Reading, SheetProblem
from bot.import_file import open_sheet
from bot.import_rows import Aside, Office, Unreadable, crowd, language_names, read
from bot.import_sheet import Sheet
from bot.import_text import plain
from bot.import_unreadable import Leftovers
from scheduler import imports
from scheduler.db import Database
from scheduler.hearings import Given
from scheduler.imports import Applying, Finding, Import, ImportRefused, Line, Matcher

Out = Callable[[str], None]
_SHOWN = {"new": 10, "changed": 100, "ask": 100, "past": 20, "unreadable": 100, "aside": 10}
_SAID = {
    "new": "new",
    "changed": "changed",
    "unchanged": "unchanged",
    "past": "past, not stored",
    "ask": "to be decided by a person",
    "unreadable": "unreadable",
    "aside": "no hearings, set aside",
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for."""

    apply: bool = False
    send: bool = False
    as_json: bool = False
    reading: Reading = field(default_factory=Reading)


def run(what: Sequence[str], wish: Wish, settings: Config, db: Database, out: Out) -> int:
    """`import FILE` or `import release ID`; the exit code: 1 when something is left for a person, or was refused."""
    try:
        if what[0] == "release":
            return _release(db, settings, _number(what[1:]), wish, out)
        if len(what) != 1:
            raise SheetProblem("one file at a time")
        return _take(Path(what[0]), wish, settings, db, out)
    except (SheetProblem, ImportRefused) as problem:
        out(json.dumps({"problem": str(problem)}) if wish.as_json else str(problem))
        return 1


def reading_of(mapping: Iterable[str], constants: Iterable[str], day_first: bool | None) -> Reading:
    """From pairs FIELD=COLUMN and FIELD=VALUE. Raises SheetProblem."""
    return Reading(_pairs("--mapping FIELD=COLUMN", mapping), _pairs("--set FIELD=VALUE", constants), day_first)


def _pairs(option: str, pairs: Iterable[str]) -> dict[str, str]:
    found = {}
    for pair in pairs:
        ours, mark, theirs = pair.partition("=")
        if not mark:
            raise SheetProblem(f"write {option}, not {pair!r}")
        found[ours.strip()] = theirs.strip()
    return found


def _take(path: Path, wish: Wish, settings: Config, db: Database, out: Out) -> int:
    sheet = open_sheet(path, wish.reading)
    office = _office(settings, db)
    before = imports.earlier(db, sheet.digest)
    report = _Report(wish.as_json, out)
    applying = None
    if wish.apply or wish.send:
        applying = Applying(
            db, settings.policy, crowd(sheet, office), name=sheet.name, digest=sheet.digest, mapping=sheet.places
        )
    leftovers = Leftovers(sheet, path) if applying else None
    matcher = Matcher({} if applying else crowd(sheet, office))
    for chunk, others in _chunks(sheet, office):
        for row in others:
            report.other(row)
            if leftovers and isinstance(row, Unreadable):
                leftovers.add(row)
        for found in applying.take(chunk) if applying else imports.compare(db, matcher, chunk):
            report.found(found)
    left = {what: report.counts[what] for what in ("unreadable", "aside") if report.counts[what]}
    done = applying.finish(left) if applying else None
    if done and wish.send:
        for _ in imports.release(db, settings.policy, done.id):
            pass
        done = imports.get(db, done.id)
    report.end(sheet, before, wish, done, leftovers.path if leftovers else None)
    return 1 if report.counts["unreadable"] or report.counts["ask"] else 0


def _chunks(sheet: Sheet, office: Office) -> Iterator[tuple[list[Line], list[Unreadable | Aside]]]:
    """The rows of the sheet, a few hundred at a time, with a progress bar where somebody looks at one."""
    lines: list[Line] = []
    others: list[Unreadable | Aside] = []
    with tqdm(total=sheet.rows, unit=" rows", leave=False, file=sys.stderr, disable=not sys.stderr.isatty()) as bar:
        for row in read(sheet, office):
            if isinstance(row, Line):
                lines.append(row)
            else:
                others.append(row)
            if len(lines) + len(others) >= imports.CHUNK:
                yield lines, others
                bar.update(len(lines) + len(others))
                lines, others = [], []
        yield lines, others


def _office(settings: Config, db: Database) -> Office:
    rows = db.all("select id, key, name from attorney where until is null")
    offered = settings.languages.offered
    return Office(
        language=offered[0],
        attorneys={plain(row[name]): row["id"] for row in rows for name in ("key", "name")},
        today=db.now().astimezone(ZoneInfo(settings.office.zone or "UTC")).date(),
        languages=language_names(offered),
        refuses=lambda channel, value: db.stops.refuses(channel, value) and not _known(db, channel, value),
    )


def _known(db: Database, channel: str, value: str) -> bool:
    # Whom we know to be silent stays silent, and their hearings are kept. Of whom we erased nothing is to be known.
    row = db.one("select stopped_how from address where channel = ? and value = ?", channel, value)
    return row is not None and row["stopped_how"] != "erased"


def _release(db: Database, settings: Config, import_id: int, wish: Wish, out: Out) -> int:
    total = len(db.all("select id from import_row where import_id = ?", import_id))
    with tqdm(total=total, unit=" hearings", leave=False, file=sys.stderr, disable=not sys.stderr.isatty()) as bar:
        for count in imports.release(db, settings.policy, import_id):
            bar.update(count)
    if wish.as_json:
        out(json.dumps({"import": import_id, "state": "released", "hearings": total}))
    else:
        whose = "1 hearing" if total == 1 else f"{total:,} hearings"
        out(f"Import {import_id} is released: the messages of {whose} will go out when they are due.")
    return 0


def _number(words: Sequence[str]) -> int:
    if len(words) != 1 or not words[0].isdigit():
        raise ImportRefused("say which import to release: courtbell import release ID")
    return int(words[0])


class _Report:
    """Collects what the rows were and says it. As JSON every row is a line; for people only so many of each."""

    def __init__(self, as_json: bool, out: Out) -> None:
        self.counts: Counter[str] = Counter()
        self._json = as_json
        self._out = out
        self._shown: dict[str, list[str]] = {what: [] for what in _SHOWN}

    def found(self, each: Finding) -> None:
        self.counts[each.what] += 1
        if self._json:
            self._out(json.dumps(_as_json(each), ensure_ascii=False))
        elif self._room(each.what):
            self._shown[each.what].append(_as_text(each))

    def other(self, row: Unreadable | Aside) -> None:
        if isinstance(row, Unreadable):
            self.unreadable(row)
            return
        self.counts["aside"] += 1
        if self._json:
            self._out(json.dumps({"row": row.number, "what": "aside", "label": row.title, "why": row.why}))
        elif self._room("aside"):
            self._shown["aside"].append(f"row {row.number}, {row.title!r}: {row.why}")

    def unreadable(self, row: Unreadable) -> None:
        self.counts["unreadable"] += 1
        for problem in row.problems:
            if self._json:
                said = {"row": row.number, "what": "unreadable", "column": problem.column, "value": problem.value}
                self._out(json.dumps(said | {"why": problem.why}, ensure_ascii=False))
            elif self._room("unreadable"):
                value = f" {problem.value!r}" if problem.value else ""
                self._shown["unreadable"].append(f"row {row.number}, {problem.column}{value}: {problem.why}")

    def end(self, sheet: Sheet, before: Import | None, wish: Wish, done: Import | None, left: Path | None) -> None:
        if self._json:
            self._out(
                json.dumps(
                    {"file": sheet.name, "counts": {what: self.counts[what] for what in _SAID}}
                    | {"import": done.id if done else None, "state": done.state if done else None}
                    | {"unreadable_file": str(left) if left else None}
                )
            )
            return
        for what, lines in self._shown.items():
            for line in lines:
                self._out(f"{what:11}{line}")
            if lines and self.counts[what] > len(lines):
                self._out(f"{what:11}… {self.counts[what]:,} in all; --json lists every one")
        self._out(f"{sheet.name}: {sum(self.counts.values()):,} rows")
        for what, said in _SAID.items():
            if self.counts[what]:
                self._out(f"  {self.counts[what]:>9,}  {said}")
        for sentence in _closing(sheet, before, wish, done, left):
            self._out(sentence)

    def _room(self, what: str) -> bool:
        return what in self._shown and len(self._shown[what]) < _SHOWN[what]


def _closing(sheet: Sheet, before: Import | None, wish: Wish, done: Import | None, left: Path | None) -> Iterator[str]:
    if sheet.columns.a_numbers:
        yield "A column headed as an A-number was not read: we never store it."
    if sheet.columns.unread:
        yield f"Columns that were not read: {', '.join(sheet.columns.unread)}"
    if before:
        yield f"A file with the same content was applied before, as import {before.id} ({before.state})."
    if left:
        yield f"What could not be read stands in {left}, each row with its problem: mend it and import that file."
    if not (wish.apply or wish.send):
        yield "This was a dry run; nothing is stored. --apply stores it and parks its messages."
    elif done is None:
        yield "Nothing had to be changed."
    elif done.state == "released":
        yield f"Stored as import {done.id} and released: messages go out when they are due."
    else:
        yield f"Stored as import {done.id}. Its messages are parked until: courtbell import release {done.id}"


def _as_text(each: Finding) -> str:
    line = each.line
    who = " ".join(dict.fromkeys(part for part in (line.reference, line.label) if part))
    if each.what == "changed" and each.now:
        was = _date(each.was) if each.was else "no date yet"
        what = f"was {was}, now {_date(each.now)}"
    else:
        what = _date(line.given)
    added = f"; adds {', '.join(each.people)}" if each.people else ""
    return f"row {line.number}: {who}, {line.kind}, {what}{added}{': ' + each.why if each.why else ''}"


def _date(given: Given) -> str:
    place = f" ({', '.join(part for part in (given.court, given.place) if part)})" if given.court or given.place else ""
    held = "" if given.medium == "unknown" else f", {given.medium.replace('_', ' ')}"
    return f"{given.wall:%a %Y-%m-%d %H:%M} {given.city}{place}{held}"


def _as_json(each: Finding) -> dict[str, Any]:
    line, now = each.line, each.now or each.line.given
    return {
        "row": line.number,
        "what": each.what,
        "reference": line.reference,
        "label": line.label,
        "kind": line.kind,
        "hearing": each.hearing,
        "was": f"{each.was.wall.isoformat()} {each.was.zone}" if each.was else None,
        "now": f"{now.wall.isoformat()} {now.zone}",
        "adds": list(each.people),
        "why": each.why,
    }

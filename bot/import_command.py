"""What `courtbell import` does: a dry run, or storing and parking, releasing, undoing. The rules are elsewhere."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from tqdm import tqdm

from bot import import_shown, import_undo, import_view
from bot.as_shown import CHANGED
from bot.config import Config
from bot.import_against import Office
from bot.import_columns import Reading, SheetProblem
from bot.import_file import open_sheet
from bot.import_office import office_of, recalling, remember, source_of
from bot.import_report import Report
from bot.import_rows import Aside, Unreadable, crowd, read
from bot.import_seen import Seen
from bot.import_sheet import Sheet
from bot.import_unreadable import Leftovers
from scheduler import audit, imports, staff
from scheduler.db import Database
from scheduler.imports import Applying, Choice, ImportRefused, Line, Matcher, choice_of
from scheduler.policy import Policy
from scheduler.staff import StaffProblem

Out = Callable[[str], None]
_SHOWN = 50


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for. `rows`: the only ones to apply; `choices`: what to do about some of them, by number;
    `acting`: the staff account that acts, None for the office; `seen`: the mark of what was looked at."""

    apply: bool = False
    send: bool = False
    as_json: bool = False
    reading: Reading = field(default_factory=Reading)
    rows: tuple[range, ...] = ()
    choices: Mapping[int, Choice] = field(default_factory=dict)
    acting: str | None = None
    seen: str = ""

    @property
    def stores(self) -> bool:
        """Whether it is no dry run."""
        return self.apply or self.send

    def who(self, db: Database) -> str:
        """Whom the audit log names. Raises StaffProblem."""
        return staff.at_work(db, self.acting, "import").name if self.acting else audit.OFFICE

    def chosen(self, number: int) -> tuple[Choice | None, str]:
        """What to do about a row; None: the usual."""
        if self.rows and not any(number in some for some in self.rows):
            return Choice("skip"), ""
        return self.choices.get(number), ""


def run(what: Sequence[str], wish: Wish, settings: Config, db: Database, out: Out) -> int:
    """`import FILE`, `import release ID` …; the exit code: 1 when something is left for a person, or was refused."""
    try:
        if what[0] == "release":
            return _release(db, settings, _number(what), wish, out)
        if what[0] == "undo":
            meant = import_undo.Meant(wish.apply, wish.seen, wish.as_json, wish.who(db))
            return import_undo.run(db, settings.policy, _number(what), meant, out)
        if what[0] == "show":
            return _show(db, _number(what), wish, out)
        if what == ["list"]:
            return _list(db, wish, out)
        if len(what) != 1:
            raise SheetProblem("one file at a time")
        return _take(Path(what[0]), wish, settings, db, out)
    except (SheetProblem, ImportRefused, StaffProblem) as problem:
        out(json.dumps({"problem": str(problem)}) if wish.as_json else str(problem))
        return 1


def reading_of(mapping: Iterable[str], constants: Iterable[str], day_first: bool | None) -> Reading:
    """From pairs FIELD=COLUMN and FIELD=VALUE. Raises SheetProblem."""
    return Reading(_pairs("--mapping FIELD=COLUMN", mapping), _pairs("--set FIELD=VALUE", constants), day_first)


def rows_of(text: str) -> tuple[range, ...]:
    """From "2-40,44". Raises SheetProblem."""
    found = []
    for part in filter(None, text.replace(" ", "").split(",")):
        numbers = re.fullmatch(r"(\d{1,9})(?:-(\d{1,9}))?", part)
        if numbers is None:
            raise SheetProblem(f"write --rows 2-40,44, not {text!r}")
        found.append(range(int(numbers[1]), int(numbers[2] or numbers[1]) + 1))
    return tuple(found)


def choices_of(pairs: Iterable[str]) -> dict[int, Choice]:
    """From pairs ROW=CHOICE. Raises SheetProblem."""
    found = {}
    for row, choice in _pairs("--choose ROW=CHOICE", pairs).items():
        try:
            found[int(row)] = choice_of(choice)
        except ValueError as error:
            raise SheetProblem(f"--choose {row}={choice}: {error}") from None
    return found


def _pairs(option: str, pairs: Iterable[str]) -> dict[str, str]:
    found = {}
    for pair in pairs:
        ours, mark, theirs = pair.partition("=")
        if not mark:
            raise SheetProblem(f"write {option}, not {pair!r}")
        found[ours.strip()] = theirs.strip()
    return found


def _take(path: Path, wish: Wish, settings: Config, db: Database, out: Out) -> int:
    sheet = open_sheet(path, wish.reading, recalling(db), zone=settings.office.zone)
    office, source = office_of(settings, db), source_of(sheet)
    before = imports.earlier(db, sheet.digest)
    seen = Seen(sheet.digest)
    if wish.choices:
        _look(db, sheet, office, seen)
    if changed := _not_as_seen(wish, seen):
        out(json.dumps({"problem": CHANGED}) if wish.as_json else f"{CHANGED} This is how it is now:")
        wish = replace(wish, apply=False, send=False)
    report = Report(wish.as_json, out)
    applying = _applying(db, settings.policy, sheet, office, wish) if wish.stores else None
    leftovers = Leftovers(sheet, path) if applying else None
    matcher = Matcher({} if applying else crowd(sheet, office), wish.chosen)
    for chunk, others in _chunks(sheet, office):
        for row in others:
            report.other(row)
            if leftovers and isinstance(row, Unreadable):
                leftovers.add(row)
        for found in applying.take(chunk) if applying else imports.compare(db, matcher, chunk):
            report.found(found)
            if not wish.choices:
                seen.add(found)
    gone = applying.missing(report.unread) if applying else imports.missing(db, matcher, source, report.unread)
    for each in gone:
        report.add(import_shown.of_missing(each))
    done = applying.finish(report.others(), gone) if applying else None
    if done and wish.send:
        for _ in imports.release(db, settings.policy, done.id, wish.who(db)):
            pass
        done = imports.get(db, done.id)
    chooses = wish.choices or report.counts["ask"] or report.counts["guess"]
    mark = seen.mark if chooses and not wish.stores else ""
    left = leftovers.path if leftovers else None
    report.end(sheet, wish.reading, before, done, left, tried=not wish.stores, seen=mark)
    return 1 if report.is_open or changed else 0


def _look(db: Database, sheet: Sheet, office: Office, seen: Seen) -> None:
    """See every row as it is found without what was chosen, so that it has one mark whatever is chosen."""
    matcher = Matcher(crowd(sheet, office), lambda _: (None, ""))
    for chunk, _ in _chunks(sheet, office):
        for found in imports.compare(db, matcher, chunk):
            seen.add(found)


def _not_as_seen(wish: Wish, seen: Seen) -> bool:
    """Whether something was chosen for rows that are not any more as they were looked at. Raises ImportRefused."""
    if not (wish.stores and wish.choices):
        return False
    if not wish.seen:
        raise ImportRefused("Say with --seen what you chose by: without --apply import shows it, with what to add.")
    return wish.seen != seen.mark


def _applying(db: Database, policy: Policy, sheet: Sheet, office: Office, wish: Wish) -> Applying:
    applying = Applying(
        db,
        policy,
        crowd(sheet, office),
        name=sheet.name,
        digest=sheet.digest,
        mapping=sheet.places,
        source=source_of(sheet),
        chosen=wish.chosen,
        who=wish.who(db),
    )
    remember(db, sheet)
    return applying


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


def _release(db: Database, settings: Config, import_id: int, wish: Wish, out: Out) -> int:
    total = len(db.all("select id from import_row where import_id = ?", import_id))
    with tqdm(total=total, unit=" hearings", leave=False, file=sys.stderr, disable=not sys.stderr.isatty()) as bar:
        for count in imports.release(db, settings.policy, import_id, wish.who(db)):
            bar.update(count)
    if wish.as_json:
        out(json.dumps({"import": import_id, "state": "released", "hearings": total}))
    else:
        whose = "1 hearing" if total == 1 else f"{total:,} hearings"
        out(f"Import {import_id} is released: the messages of {whose} will go out when they are due.")
    return 0


def _list(db: Database, wish: Wish, out: Out) -> int:
    for each in imports.listing(db):
        if wish.as_json:
            out(json.dumps({"import": each.id, "file": each.name, "state": each.state, "counts": dict(each.counts)}))
        else:
            out(import_view.head(each))
    return 0


def _show(db: Database, import_id: int, wish: Wish, out: Out) -> int:
    if wish.as_json:
        found = imports.get(db, import_id)
        rows = imports.hearings_of(db, import_id, _SHOWN)
        out(json.dumps({"import": found.id, "state": found.state, "counts": dict(found.counts), "hearings": rows}))
        return 0
    for line in import_view.whole(db, import_id, _SHOWN):
        out(line)
    return 0


def _number(words: Sequence[str]) -> int:
    if len(words) != 2 or not words[1].isdecimal():
        raise ImportRefused(f"say which import: courtbell import {words[0]} ID")
    return int(words[1])

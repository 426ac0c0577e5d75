"""A row of an import as people and programs see it: one value, whatever the row was found to be."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from bot.import_rows import Aside, Problem, Unreadable
from scheduler.hearings import Given
from scheduler.imports import Choice, Finding, Gone

# What a row can be, the most urgent first, and how that is called.
WHATS = {
    "unreadable": "unreadable",
    "conflict": "in conflict with what the person said",
    "ask": "to be decided by a person",
    "guess": "a guess to be confirmed",
    "stale": "not as they were when somebody looked, and left",
    "new": "new",
    "changed": "changed",
    "gone": "cancelled, says the file",
    "missing": "no longer in the file",
    "skipped": "left out, as chosen",
    "past": "past, not stored",
    "aside": "no hearings, set aside",
    "unchanged": "unchanged",
}
# These are left for a person.
OPEN = ("unreadable", "conflict", "ask", "guess", "stale")


@dataclass(frozen=True, slots=True)
class Shown:
    """`number`: of the row, None for a hearing that has none; `what`: a key of WHATS; `was` and `now`: dates in words.

    `choices`: (what to hand back, in words), the one that counts if nobody chooses first; `mark`: see `Finding.mark`;
    `was_at` and `now_at`: the dates for programs.
    """

    number: int | None
    what: str
    who: str
    kind: str = ""
    was: str = ""
    now: str = ""
    adds: tuple[str, ...] = ()
    why: str = ""
    note: str = ""
    problems: tuple[Problem, ...] = ()
    choices: tuple[tuple[str, str], ...] = ()
    hearing: int | None = None
    mark: str = ""
    reference: str = ""
    label: str = ""
    was_at: str = ""
    now_at: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it is left for a person."""
        return self.what in OPEN

    def as_json(self) -> str:
        """As it is kept."""
        return json.dumps(asdict(self), ensure_ascii=False)


def shown_of(text: str) -> Shown:
    """What `as_json` wrote."""
    said: dict[str, Any] = json.loads(text)
    said["problems"] = tuple(Problem(**each) for each in said["problems"])
    said["choices"] = tuple((value, words) for value, words in said["choices"])
    said["adds"] = tuple(said["adds"])
    return Shown(**said)


def of_finding(each: Finding) -> Shown:
    """A row that could be read."""
    line = each.line
    return Shown(
        number=line.number,
        what="stale" if each.stale else "skipped" if each.skipped else each.what,
        who=" ".join(dict.fromkeys(part for part in (line.reference, line.label) if part)),
        kind=line.kind,
        was=date(each.was) if each.was else "no date yet" if each.now and each.what == "changed" else "",
        now=date(each.now or line.given),
        adds=each.people,
        why=each.why,
        note=line.note,
        choices=tuple((str(choice), _words(choice, each)) for choice in each.choices),
        hearing=each.hearing,
        mark=each.mark,
        reference=line.reference or "",
        label=line.label,
        was_at=moment(each.was),
        now_at=moment(each.now or line.given),
    )


def of_other(row: Unreadable | Aside) -> Shown:
    """A row that is no finding."""
    if isinstance(row, Aside):
        return Shown(row.number, "aside", row.title, why=row.why)
    return Shown(row.number, "unreadable", row.reference, problems=row.problems)


def of_missing(gone: Gone) -> Shown:
    """A hearing without a row."""
    why = "it was in an earlier file of this kind; nothing is cancelled by that"
    now, at = date(gone.was), moment(gone.was)
    return Shown(None, "missing", gone.who, gone.kind, now=now, why=why, hearing=gone.hearing, now_at=at)


def lines(each: Shown) -> Iterator[str]:
    """For a terminal."""
    if each.what == "unreadable":
        for problem in each.problems:
            value = f" {problem.value!r}" if problem.value else ""
            column = f", {problem.column}" if problem.column else ""
            yield f"row {each.number}{column}{value}: {problem.why}"
    elif each.what == "aside":
        yield f"row {each.number}{f', {each.who!r}' if each.who else ''}: {each.why}"
    else:
        start = f"row {each.number}: " if each.number is not None else ""
        what = f"was {each.was}, now {each.now}" if each.was and each.what in ("changed", "conflict") else each.now
        more = "".join(f"; {part}" for part in (f"adds {', '.join(each.adds)}" if each.adds else "", each.note) if part)
        open_ = [value for value, _ in each.choices if value != "skip"] if each.is_open else []
        choose = f" (--choose {each.number}={' or '.join(open_)})" if open_ else ""
        yield f"{start}{each.who}, {each.kind}, {what}{more}{': ' + each.why if each.why else ''}{choose}"


def for_programs(each: Shown) -> Iterator[dict[str, Any]]:
    """JSON objects: one for each row, or for each problem of one that cannot be read."""
    if each.what == "unreadable":
        for problem in each.problems:
            said = {"row": each.number, "what": "unreadable", "column": problem.column, "value": problem.value}
            yield said | {"why": problem.why}
        return
    yield {
        "row": each.number,
        "what": each.what,
        "reference": each.reference or None,
        "label": each.label or each.who,
        "kind": each.kind,
        "hearing": each.hearing,
        "was": each.was_at or None,
        "now": each.now_at or None,
        "adds": list(each.adds),
        "why": each.why,
        "note": each.note,
        "choices": [value for value, _ in each.choices],
    }


def moment(given: Given | None) -> str:
    """A date for programs: its wall time and zone; "" for none."""
    return f"{given.wall.isoformat(timespec='minutes')} {given.zone}" if given else ""


def date(given: Given) -> str:
    """A date with its weekday, its city's clock, and where and how it is held."""
    place = f" ({', '.join(part for part in (given.court, given.place) if part)})" if given.court or given.place else ""
    held = "" if given.medium == "unknown" else f", {given.medium.replace('_', ' ')}"
    return f"{given.wall:%a %Y-%m-%d %H:%M} {given.city}{place}{held}"


def _words(choice: Choice, each: Finding) -> str:
    if choice.what == "skip":
        return "Leave it"
    if choice.what == "new":
        return "It is another hearing: add it"
    if choice.what == "apply":
        return "Take the file's date" if each.what == "conflict" else "Apply it"
    meant = next(candidate for candidate in each.candidates if candidate.hearing == choice.hearing)
    return f"It is {meant.who}, {date(meant.given) if meant.given else 'no date yet'}: change that"

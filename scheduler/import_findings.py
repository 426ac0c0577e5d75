"""What a row of an imported file was found to mean, and what somebody chose to do about it. Values."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from scheduler.db import Row
from scheduler.hearings import Given
from scheduler.import_lines import Line

What = Literal["new", "changed", "unchanged", "past", "gone", "guess", "ask", "conflict"]
# Stored unless somebody says otherwise; and to be decided by a person before anything is.
STORED: frozenset[What] = frozenset({"new", "changed"})
OPEN: frozenset[What] = frozenset({"guess", "ask", "conflict"})

# The mark of a row that says the same as another one of its file, and of nothing that is stored.
_TWIN = "twin"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A hearing that a row may mean. `who`: its reference and label."""

    hearing: int
    respondent: int
    who: str
    given: Given | None


def _moment(given: Given | None) -> str:
    return f"{given.wall.isoformat()}{given.zone}" if given else ""


@dataclass(frozen=True, slots=True)
class Choice:
    """What to do about a row: `apply` or `skip` it; it is the `same` as this hearing, or a `new` one."""

    what: Literal["apply", "skip", "same", "new"]
    hearing: int | None = None

    def __str__(self) -> str:
        return f"{self.what}:{self.hearing}" if self.hearing is not None else self.what


@dataclass(frozen=True, slots=True)
class Finding:
    """What a row means. `was`: the date that it replaces; `people`: what it adds to whom we write to.

    `after`: the row of the same file on which it depends and which is not stored yet. `theirs`: the number of the date
    that somebody else gave, with which it is in conflict. `skipped`: somebody chose to leave it, or (`stale`) it is not
    any more what they looked at.
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
    candidates: tuple[Candidate, ...] = ()
    theirs: int | None = None
    skipped: bool = False
    stale: bool = False

    @property
    def stored(self) -> bool:
        """Whether it is written down when the file is applied."""
        return self.what in STORED and not self.skipped

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What can be chosen for it, the usual one first."""
        skip, apply, new = Choice("skip"), Choice("apply"), Choice("new")
        if self.what in STORED:
            return (apply, skip)
        if self.what == "conflict":
            return (skip, apply)
        if self.what == "guess":
            return (skip, *(Choice("same", each.hearing) for each in self.candidates), new)
        if self.what == "ask" and self.now is not None:
            return (skip, *(Choice("same", each.hearing) for each in self.candidates), new)
        return ()

    @property
    def mark(self) -> str:
        """What must still be so when a choice is carried out that was made while looking at this."""
        if self.after is not None:
            return _TWIN
        among = " ".join(f"{each.hearing}@{_moment(each.given)}" for each in self.candidates)
        return f"{self.what} {self.hearing or ''} {_moment(self.was)} {among}{f' {self.theirs}' if self.theirs else ''}"

    def is_as(self, mark: str) -> bool:
        """Whether it still is what was looked at under this mark, or has been carried out since."""
        if self.what == "unchanged" or (mark == _TWIN and self.what == "changed" and self.now is None):
            return True
        return mark == self.mark


def choice_of(text: str) -> Choice:
    """From what `str` made of one. Raises ValueError."""
    found = re.fullmatch(r"(apply|skip|same|new)(?::(\d{1,18}))?", text.strip())
    if found is None or (found[2] and found[1] != "same"):
        raise ValueError("write apply, skip, new, same or same:HEARING")
    return Choice(found[1], int(found[2]) if found[2] else None)  # type: ignore[arg-type]


def given_of(row: Row) -> Given | None:
    """The date that stands in a row of `revision`; None where none does."""
    if row["wall"] is None:
        return None
    wall = datetime.fromisoformat(row["wall"])
    return Given(wall, row["zone"], row["city"], row["court"], row["place"], row["medium"], row["judge"])


def candidate_of(row: Row) -> Candidate:
    """A hearing, from its row in `import_known`."""
    who = " ".join(dict.fromkeys(part for part in (row["reference"], row["label"]) if part))
    return Candidate(row["hearing_id"], row["respondent_id"], who, given_of(row))

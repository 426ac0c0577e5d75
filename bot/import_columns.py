"""Which column of a file is what: by its header, by what somebody said (a Reading), and what is missing. Pure."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.a_numbers import strip
from bot.import_lacks import lacking
from bot.import_text import plain
from bot.import_words import A_NUMBER_COLUMNS, COLUMNS, FIRST_NAMES, PREFERRED, WEAK

FIELDS = tuple(dict.fromkeys(COLUMNS.values()))


class SheetProblem(Exception):
    """The file as a whole cannot be read; the message says why and what it should be like."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How somebody said that files of this shape are to be read.

    `columns`: our field -> the header of the column to read it from, "" for none. `constants`: our field -> what an
    empty cell means. `day_first`: 05/12/2026 is December 5; None when nobody said.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)
    day_first: bool | None = None

    def __bool__(self) -> bool:
        return bool(self.columns or self.constants or self.day_first is not None)

    def over(self, other: Reading) -> Reading:
        """This one, and where it says nothing, the other."""
        if not other:
            return self
        day_first = other.day_first if self.day_first is None else self.day_first
        return Reading({**other.columns, **self.columns}, {**other.constants, **self.constants}, day_first)

    def in_words(self) -> str:
        """For whoever gave it, or another one did."""
        parts = [f"{ours} from {theirs!r}" if theirs else f"no {ours}" for ours, theirs in self.columns.items()]
        parts += [f"{ours}={value}" for ours, value in self.constants.items()]
        if self.day_first is not None:
            parts.append("day first" if self.day_first else "month first")
        return ", ".join(parts)

    def as_json(self) -> str:
        """As it is stored."""
        said = {"columns": dict(self.columns), "constants": dict(self.constants), "day_first": self.day_first}
        return json.dumps(said, ensure_ascii=False, sort_keys=True)


@dataclass(frozen=True, slots=True)
class Columns:
    """What was found. `places`: our field -> place in a row; `unread`: headers that mean nothing to us, and that are
    not headed as an A-number; `problems`: why the file cannot be read like this."""

    places: Mapping[str, int]
    constants: Mapping[str, str]
    unread: tuple[str, ...]
    a_numbers: tuple[int, ...]
    problems: tuple[str, ...]


def reading_of(text: str) -> Reading:
    """What `as_json` wrote."""
    said: dict[str, Any] = json.loads(text)
    return Reading(said["columns"], said["constants"], said["day_first"])


def fingerprint(header: Sequence[str]) -> str:
    """What files with the same columns have in common."""
    return hashlib.sha256("\n".join(map(plain, header)).encode()).hexdigest()[:32]


def known(header: Iterable[str]) -> set[str]:
    """The fields that are recognised in a row of names."""
    return {COLUMNS[name] for name in map(plain, header) if name in COLUMNS}


def columns_of(header: Sequence[str], reading: Reading) -> Columns:
    """The columns, as `reading` says, else by their names. Raises SheetProblem where `reading` names none of theirs."""
    names = [plain(name) for name in header]
    a_numbers = tuple(place for place, name in enumerate(names) if name in A_NUMBER_COLUMNS)
    places = _said(header, names, reading)
    refused = {field for field, column in reading.columns.items() if not column}
    problems = []
    for ours, found in _recognised(names, taken={*places.values(), *a_numbers}).items():
        if ours in places or ours in refused:
            continue
        if len(found) > 1:
            both = " and ".join(repr(header[place]) for place in found[:2])
            problems.append(f"the columns {both} both give the {ours}; choose with --mapping {ours}=COLUMN")
        places[ours] = found[0]
    for ours, value in reading.constants.items():
        _must_be_field(ours)
        if strip(value).dropped:
            raise SheetProblem(f"what stands for an empty {ours} looks like an A-number; we never store one")
    if "last_name" in places and ("label" not in places or names[places["label"]] not in FIRST_NAMES):
        del places["last_name"]
    if lacks := lacking(header, {*places, *reading.constants}):
        problems.append(lacks)
    read = {*places.values(), *a_numbers}
    unread = tuple(name for place, name in enumerate(header) if name and place not in read)
    return Columns(places, dict(reading.constants), unread, a_numbers, tuple(problems))


def _said(header: Sequence[str], names: Sequence[str], reading: Reading) -> dict[str, int]:
    places = {}
    for ours, wanted in reading.columns.items():
        _must_be_field(ours)
        if wanted and plain(wanted) not in names:
            raise SheetProblem(f"there is no column {wanted!r}; there are: {', '.join(header)}")
        if wanted:
            places[ours] = names.index(plain(wanted))
    return places


def _recognised(names: Sequence[str], taken: set[int]) -> dict[str, list[int]]:
    """By field, the columns whose names mean it, the best first; more than one where they mean it equally."""
    found: dict[str, list[tuple[int, int]]] = {}
    for place, name in enumerate(names):
        if name in COLUMNS and place not in taken:
            found.setdefault(COLUMNS[name], []).append((_rank(COLUMNS[name], name), place))
    return {ours: [place for rank, place in sorted(ranked) if rank == min(ranked)[0]] for ours, ranked in found.items()}


def _rank(ours: str, name: str) -> int:
    preferred = PREFERRED.get(ours, ())
    return preferred.index(name) if name in preferred else 1000 if name in WEAK else 100


def _must_be_field(name: str) -> None:
    if name not in FIELDS:
        raise SheetProblem(f"nothing is called {name!r}; the fields are {', '.join(FIELDS)}")

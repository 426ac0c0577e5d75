"""What a row is about: which kind of hearing, whose, and whether it stands; by cells of its own, or by its title."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from bot.import_cells import kind_of
from bot.import_lacks import WHICH_KINDS
from bot.import_text import LABEL_MOST, check_whole, plain
from bot.import_title import court_in, kinds_in, name_in, speaks_of_hearings
from bot.import_words import CANCELLED, STANDING


@dataclass(frozen=True, slots=True)
class Occasion:
    """`kind` is empty where it cannot be said: then `problem` says why, about `column`; or `aside`, that it is no
    hearing."""

    kind: str = ""
    column: str = "kind"
    problem: str = ""
    aside: str = ""


@lru_cache(maxsize=8192)
def occasion_of(kind_cell: str, title: str, place: str) -> Occasion:
    """What kind of hearing it is, if it is one."""
    if kind_cell or not title:
        return _by_cell(kind_cell)
    try:
        check_whole(title)
    except ValueError as error:
        return Occasion("", "summary", str(error))
    found = kinds_in(title)
    if len(found) == 1:
        return Occasion(found[0], "summary")
    if found:
        return Occasion("", "summary", f"more than one kind of hearing: {', '.join(found)}")
    if speaks_of_hearings(title) or court_in(place) is not None:
        return Occasion("", "summary", f"names no kind of hearing; {WHICH_KINDS}")
    return Occasion(aside="no hearing")


def label_of(label: str, last_name: str, title: str, *, needed: bool = False) -> str:
    """Whose hearing it is. Raises ValueError when it is too long, or `needed` and not said."""
    if label and last_name and plain(last_name) not in plain(label):
        label = f"{label} {last_name}"
    if len(label) > LABEL_MOST:
        raise ValueError(f"longer than {LABEL_MOST} characters")
    label = label or name_in(title)
    if needed and not label:
        raise ValueError("whose hearing is it? a nickname will do")
    return label


def cancelled(cell: str) -> bool:
    """Whether a list says that a hearing will not take place. Raises ValueError for a word that is not known."""
    said = plain(cell)
    if said in CANCELLED or said in STANDING:
        return said in CANCELLED
    raise ValueError("set or cancelled? write one of them")


def _by_cell(cell: str) -> Occasion:
    if not cell:
        return Occasion(problem=f"empty; {WHICH_KINDS}")
    try:
        return Occasion(kind_of(cell))
    except ValueError as error:
        found = kinds_in(cell)
        return Occasion(found[0]) if len(found) == 1 else Occasion(problem=str(error))

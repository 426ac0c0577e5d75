"""A file that waits, in few words, for the staff's chat and the console: what its rows are, what storing it would do,
and what was left of it. For a terminal it is `import_shown.py`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.console.words import kind_of
from bot.import_shown import WHATS, Shown
from scheduler.import_prepared import Tally
from scheduler.imports import STORED

# Its kinds of rows, by number.
KINDS: Sequence[str] = tuple(WHATS)


def counts(tally: Iterable[Tally]) -> dict[str, int]:
    """How many rows of each kind there are, the most urgent kind first; none of what is not there."""
    found = Counter[str]()
    for each in tally:
        found[each.what] += each.rows
    return {what: found[what] for what in KINDS if found[what]}


def in_words(found: dict[str, int]) -> str:
    """So many rows of each kind."""
    return ", ".join(f"{WHATS[what]} ({rows:,})" for what, rows in found.items())


def kept(tally: Sequence[Tally]) -> Iterator[str]:
    """What is stored of a file as it was chosen, and what is not."""
    stores = [each for each in tally if _is_stored(each)]
    left = [each for each in tally if not _is_stored(each) and each.choice]
    as_it_is = [each for each in tally if not _is_stored(each) and not each.choice]
    yield f"To be stored: {in_words(counts(stores)) or 'nothing'}"
    if left:
        yield f"Left out, as you chose: {in_words(counts(left))}"
    if as_it_is:
        yield f"Nothing is done about: {in_words(counts(as_it_is))}"


def left(counts: Mapping[str, int]) -> str:
    """What is left of a file that was stored: "3 rows cannot be read; 1 a guess to be confirmed"."""
    unreadable = counts.get("unreadable", 0)
    said = [f"{unreadable:,} {'row' if unreadable == 1 else 'rows'} cannot be read"] if unreadable else []
    said += [f"{counts[what]:,} {WHATS[what]}" for what in KINDS if what != "unreadable" and counts.get(what)]
    return "; ".join(said)


def row(shown: Shown, choice: str) -> str:
    """One row, with what was chosen for it."""
    start = f"Row {shown.number}: " if shown.number is not None else ""
    if shown.problems:
        said = "; ".join(
            f"{each.column}{f' “{each.value}”' if each.value else ''}: {each.why}" for each in shown.problems
        )
        return f"{start}{f'{shown.who}, ' if shown.who else ''}{said}"
    dates, why = " -> ".join(each for each in (shown.was, shown.now) if each), shown.why
    if shown.what == "conflict" and shown.was:
        dates, why = f"we have {shown.was} ({shown.why}), the file says {shown.now}", ""
    adds = f"adds {', '.join(shown.adds)}" if shown.adds else ""
    about = (shown.who, kind_of(shown.kind) if shown.kind else "", dates, adds, shown.note, why)
    return start + "; ".join(each for each in about if each) + (f"\n{_chosen(shown, choice)}" if choice else "")


def _chosen(shown: Shown, choice: str) -> str:
    if choice == "skip":
        return "You leave it out."
    return f"You chose: {dict(shown.choices).get(choice, choice)}."


def _is_stored(each: Tally) -> bool:
    return each.choice != "skip" if each.choice else each.what in STORED

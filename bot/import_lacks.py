"""What a file of hearings lacks, as whoever made it can put it right: which column, and what is written in it. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from bot.import_dates import has_a_date
from bot.import_text import plain
from bot.import_words import A_NUMBER_COLUMNS

# The kinds as a file may write them; other names of theirs are known too.
KINDS_SAID = (
    *("master", "individual", "bond", "fear review", "status", "biometrics", "interview", "ICE check-in", "deadline"),
    "other",
)
WHICH_KINDS = f"write {', '.join(KINDS_SAID[:-1])} or {KINDS_SAID[-1]}"
NO_HOUR = "empty; write it in a column time, or behind the date: 12/15/2026 8:30 AM"
_NEEDED = (
    ("date", {"date", "datetime"}),
    ("kind", {"kind", "summary"}),
    ("court (or zone)", {"court", "city", "zone", "place", "summary"}),
    ("reference (or phone)", {"reference", "phone", "telegram", "uid"}),
)
_LIKE_THIS = "reference,name,kind,date,time,court,phone"


def lacking(header: Sequence[str], had: Collection[str]) -> str:
    """Which columns there have to be and are not, and what to do; "" when none lacks. `had`: the fields that there are,
    or are said for all rows."""
    missing = [said for said, fields in _NEEDED if not fields & set(had)]
    return " ".join(_said(header, missing)) if missing else ""


def _said(header: Sequence[str], missing: Sequence[str]) -> Iterator[str]:
    has = ", ".join(header) or "nothing"
    yield f"no column for {', '.join(missing)}. The first row must name the columns; it has: {has}."
    if not any(header):
        yield f"The file is empty. It may look like this: {_LIKE_THIS}."
    elif any(map(has_a_date, header)):
        yield f"That looks like a hearing already: put the names above it, such as {_LIKE_THIS}."
    elif len(header) == 1:
        yield f"Between two columns a comma, a semicolon, a tab or a bar has to stand, as in {_LIKE_THIS}."
    else:
        yield from _each(header, missing)


def _each(header: Sequence[str], missing: Sequence[str]) -> Iterator[str]:
    if "kind" in missing:
        yield f"For the kind of hearing {WHICH_KINDS}; where all are of one kind, add --set kind=master."
    if "court (or zone)" in missing:
        yield "A court is written by its code, its city or its name; where all are at one, add --set court=DEN."
    if "reference (or phone)" in missing:
        yield "By it a hearing is known again in the next file: the office's own number, or the person's phone."
        if any(plain(name) in A_NUMBER_COLUMNS for name in header):
            yield "An A-number is never read: a number of the office's own has to stand for it."

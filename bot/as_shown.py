"""A deed at the command line that is shown first. With --yes it is done as it was shown or not at all: between the two
somebody else, or the person in the chat, may have changed what it is about."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.fields import Refused
from bot.typed_command import Command
from scheduler.dossier import Case, Follower
from scheduler.records import Record

# Lines for a person, and the same for a program.
Said = tuple[Sequence[str], Mapping[str, object]]

CHANGED = "It is done already, or it changed since you looked: nothing was done."
_ANEW = "This is how it is now. If it is still right, add --yes --seen {}."


@dataclass(frozen=True, slots=True)
class Deed:
    """`mark`: of how what it is about is now; `look`: what would follow; `do`: the deed; both raise as the deed does.
    `dry`: that nothing was done, as a sentence that goes on with what to add."""

    mark: Callable[[], str]
    look: Callable[[], Said]
    do: Callable[[], Said]
    dry: str


def carried(asked: Command, deed: Deed) -> int:
    """Shown; with --yes done, where it still has the mark that --seen says. The exit code. Raises Refused."""
    if not asked.given.yes:
        # Before the look: what changes between the two is not taken for seen.
        mark = deed.mark()
        _show(asked, deed, mark, f"{deed.dry} Add --yes --seen {mark}.")
        return 0
    seen = wanted(asked)
    with asked.db.transaction():
        done = deed.do() if deed.mark() == seen else None
    if done is None:
        mark = deed.mark()
        _show(asked, deed, mark, CHANGED, _ANEW.format(mark), problem=CHANGED)
        return 1
    lines, values = done
    asked.say(*lines, **values)
    return 0


def _show(asked: Command, deed: Deed, mark: str, *then: str, **more: object) -> None:
    lines, values = deed.look()
    asked.say(*lines, *then, seen=mark, **values, **more)


def wanted(asked: Command) -> str:
    """The mark of what was looked at. Raises Refused where it was not said."""
    if not asked.given.seen:
        verb = asked.given.what[0]
        raise Refused(f"Say with --seen what you looked at: without --yes {verb} shows it, with what to add.")
    return str(asked.given.seen)


def changed(mark: str) -> tuple[str, str]:
    """What is said when what it is about is not as it was seen."""
    return CHANGED, _ANEW.format(mark)


def mark_of_case(found: Case, *more: object) -> str:
    """Stands for what a case is to whoever acts on it: its name and flags, its attorney, who follows and how they are
    reached, its hearings with their dates; and `more`. Not for its tags, nor for what is on the call list."""
    flags = (found.confidential, found.opted_in, found.detained)
    whole = (found.id, found.label, found.reference, flags, found.attorney_id)
    followers = sorted(map(_follower, found.followers))
    return mark_of(*whole, followers, sorted(map(_hearing, found.hearings)), *more)


def mark_of(*parts: object) -> str:
    """Eight characters that stand for these."""
    return hashlib.sha256(json.dumps(parts, default=str).encode()).hexdigest()[:8]


def _follower(who: Follower) -> tuple[int, object]:
    ways = sorted((way.id, way.value, way.stopped is not None, bool(way.failed), way.agreed) for way in who.ways)
    return who.id, (who.contact, who.relation, who.state, who.muted, ways)


def _hearing(record: Record) -> tuple[int, object]:
    dates = sorted((date.number, date.state) for date in record.dates)
    return record.id, (record.state, record.doubt, dates)

"""What staff can do about a hearing besides its date: what would follow, and the deed, for the console, the command
line and the chat; and how it was when somebody looked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, cast, get_args

from bot.new_date import tells
from scheduler import casework, records
from scheduler.casework import CannotDo, Ending
from scheduler.db import Database
from scheduler.disputes import DOUBTS
from scheduler.policy import Policy
from scheduler.records import Record
from scheduler.staff import Account

Work = Callable[[Database, Policy, Account, int, str], str]


@dataclass(frozen=True, slots=True)
class Deed:
    """`means`: what would follow. `do`: with the hearing and, for a doubt and for how it ended, which; what became of
    it, as a name in `case_view.HEARING_DONE`. Raises CannotDo, LookupError. `tells`: whether somebody is told, and
    whether of a date that the office gives anew or of the one that stands."""

    means: str
    do: Work
    tells: Literal["no", "anew", "stands"] = "no"

    def lines(self, db: Database, hearing: int) -> list[str]:
        """What would follow, and whom it would tell."""
        told = [f"Tells: {tells(db, hearing, anew=self.tells == 'anew')}"] if self.tells != "no" else []
        return [self.means, *told]


def mark(record: Record) -> str:
    """Stands for how a hearing is: its state, its dates, which of them stands, and whether it is in doubt and since
    when: who says a second time that it is cancelled was not heard by who saw the first."""
    newest = max((date.number for date in record.dates), default=0)
    standing = record.standing.number if record.standing else 0
    doubt = f"-{record.doubt}-{record.doubt_since}" if record.doubt else ""
    return f"{record.state}-{newest}-{standing}{doubt}"


def as_seen(db: Database, hearing: int, seen: str) -> Record:
    """The hearing, which is as it was when it had the mark `seen`. Raises CannotDo, LookupError."""
    record = records.record(db, hearing)
    if seen != mark(record):
        raise CannotDo(
            "It is done already, or it changed since you looked: nothing was done. Look at the hearing again."
        )
    return record


def _cancel(db: Database, policy: Policy, by: Account, hearing: int, which: str) -> str:
    return "cancelled" if casework.cancel(db, policy, by, hearing) else "unchanged"


def _reinstate(db: Database, policy: Policy, by: Account, hearing: int, which: str) -> str:
    casework.reinstate(db, policy, by, hearing)
    return "reinstated"


def _doubt(db: Database, policy: Policy, by: Account, hearing: int, which: str) -> str:
    if which not in DOUBTS:
        raise CannotDo("Choose why it is in doubt.")
    return "doubted" if casework.doubt(db, by, hearing, which) else "unchanged"


def _end_doubt(db: Database, policy: Policy, by: Account, hearing: int, which: str) -> str:
    return "doubt-ended" if casework.end_doubt(db, by, hearing) else "unchanged"


def _close(db: Database, policy: Policy, by: Account, hearing: int, which: str) -> str:
    if which not in get_args(Ending):
        raise CannotDo("Choose how it ended.")
    casework.close(db, policy, by, hearing, cast(Ending, which))
    return "closed"


DEEDS: Mapping[str, Deed] = {
    "cancel": Deed("It would be cancelled: its reminders stop, and everybody who follows is told.", _cancel, "stands"),
    "reinstate": Deed(
        "It would take place after all, on the date it had: everybody who follows is told.", _reinstate, "anew"
    ),
    "doubt": Deed("It would be in doubt: its reminders go on, and it is marked until somebody makes sure.", _doubt),
    "end-doubt": Deed("It would no longer be in doubt.", _end_doubt),
    "close": Deed("It would be over: nothing more is sent about it.", _close),
}

"""What staff does to a case, from the console, the command line or the chat: the deed, what it settles on the call
list, and its audit row, in one transaction. What cannot be taken back can be looked at first."""

from __future__ import annotations

from typing import Literal, NoReturn

from scheduler import audit, calls, counsel, disputes, dossier, enrolment, hearings, office, one_case, records
from scheduler.db import Database
from scheduler.disputes import Doubt
from scheduler.dossier import Case
from scheduler.enrolment import Hearing, Person, Reach
from scheduler.hearings import By, Given
from scheduler.policy import Policy
from scheduler.records import Record
from scheduler.staff import Account

# How a hearing ended.
Ending = Literal["unknown", "attended", "missed"]
# What is on the call list because of a hearing's date, and is settled when staff says what the date is.
_OF_THE_DATE = ("dispute", "awaited", "unplanned", "gone", "unclear")


class CannotDo(Exception):
    """It was not done; the message says why, and what to do."""


class Tried(Exception):
    """How it would be: raised, so that nothing of it stays. To be caught outside of the transaction."""

    def __init__(self, case: Case) -> None:
        super().__init__("only looked at")
        self.case = case


def register(
    db: Database, policy: Policy, by: Account, person: Person, hearing: Hearing, reach: Reach | None = None
) -> int:
    """Somebody new, on their behalf; the respondent's id. Raises CannotEnrol."""
    with db.transaction():
        found = enrolment.enrol(db, policy, person, hearing, reach, word_of(by), by.name)
        fields = ["label", "reference", "hearing", *fields_of(reach)]
        audit.note(db, by.name, "register", "respondent", found, fields)
        return found


def add_hearing(db: Database, policy: Policy, by: Account, respondent: int, hearing: Hearing) -> int:
    """One more hearing of somebody; its id. Raises CannotEnrol."""
    with db.transaction():
        found = enrolment.add_hearing(db, policy, respondent, hearing, word_of(by))
        audit.note(db, by.name, "register", "hearing", found, ["kind", "wall", "zone", "court", "place"])
        return found


def add_reach(db: Database, policy: Policy, by: Account, respondent: int, reach: Reach) -> int:
    """One more number; the follower's id. Raises CannotEnrol."""
    with db.transaction():
        found = enrolment.add_reach(db, policy, respondent, reach, by.name)
        audit.note(db, by.name, "add", "follower", found, fields_of(reach))
        return found


def settle(
    db: Database, policy: Policy, by: Account, hearing: int, number: int
) -> Literal["settled", "moved", "unchanged"]:
    """The date with this number is right, as `disputes.settle` has it. Raises LookupError."""
    with db.transaction():
        done = disputes.settle(db, policy, hearing, number, word_of(by))
        calls.settle_about(db, hearing, ("unclear",), by.id)
        if done != "unchanged":
            calls.settle_about(db, hearing, ("dispute",), by.id)
            audit.note(db, by.name, "settle", "hearing", hearing, ["revision"])
        return done


def may_move(record: Record) -> None:
    """Raises CannotDo when the hearing can get no other date."""
    if record.state not in ("set", "awaited"):
        raise CannotDo("This hearing is cancelled or over. Let it take place after all first, or register a new one.")


def move(
    db: Database, policy: Policy, by: Account, hearing: int, given: Given
) -> Literal["moved", "disputed", "unchanged"]:
    """Another date, time, place or medium, as `hearings.move` has it. Raises LookupError, CannotDo."""
    with db.transaction():
        may_move(records.record(db, hearing))
        done = hearings.move(db, policy, hearing, given, word_of(by))
        calls.settle_about(db, hearing, ("unclear",), by.id)
        if done == "moved":
            calls.settle_about(db, hearing, _OF_THE_DATE, by.id)
            audit.note(db, by.name, "move", "hearing", hearing, ["wall", "zone", "court", "place", "medium"])
        return done


def cancel(db: Database, policy: Policy, by: Account, hearing: int) -> bool:
    """It will not take place; everybody who follows is told. False when it is cancelled or over. Raises LookupError."""
    with db.transaction():
        if records.record(db, hearing).state not in ("set", "awaited"):
            return False
        hearings.cancel(db, policy, hearing, word_of(by))
        calls.settle_about(db, hearing, (*_OF_THE_DATE, "bond"), by.id)
        audit.note(db, by.name, "cancel", "hearing", hearing, ["state"])
        return True


def reinstate(db: Database, policy: Policy, by: Account, hearing: int) -> None:
    """It takes place after all; everybody who follows is told. Raises CannotDo."""
    with db.transaction():
        if not disputes.reinstate(db, policy, hearing, word_of(by)):
            raise CannotDo("Its date is over, or it is not cancelled. Register the new date as a hearing of its own.")
        audit.note(db, by.name, "reinstate", "hearing", hearing, ["state"])


def doubt(db: Database, by: Account, hearing: int, why: Doubt) -> bool:
    """It may not take place; its reminders go on. False as `disputes.put_in_doubt` has it."""
    with db.transaction():
        begun = disputes.put_in_doubt(db, hearing, why)
        if begun:
            audit.note(db, by.name, "doubt", "hearing", hearing, ["doubt"])
        return begun


def end_doubt(db: Database, by: Account, hearing: int) -> bool:
    """Somebody made sure that it takes place as it is. False when it was not in doubt."""
    with db.transaction():
        ended = disputes.end_doubt(db, hearing, by.name)
        if ended:
            calls.settle_about(db, hearing, ("dispute",), by.id)
            audit.note(db, by.name, "end doubt", "hearing", hearing, ["doubt"])
        return ended


def close(db: Database, policy: Policy, by: Account, hearing: int, outcome: Ending) -> None:
    """It is over; nothing more is sent about it. Raises LookupError."""
    with db.transaction():
        records.record(db, hearing)
        hearings.close(db, policy, hearing, outcome)
        calls.settle_about(db, hearing, (*_OF_THE_DATE, "case_ends"), by.id)
        audit.note(db, by.name, "close", "hearing", hearing, ["state", "outcome"])


def change_counsel(db: Database, by: Account, respondent: int, attorney: int | None, *, tell: bool) -> bool:
    """Another attorney, or None for the help line, as `counsel.change` has it. Raises LookupError, CannotDo."""
    with db.transaction():
        dossier.case(db, respondent)
        if attorney is not None and attorney not in [row["id"] for row in office.attorneys(db)]:
            raise CannotDo("Choose an attorney of this office.")
        changed = counsel.change(db, respondent, attorney, tell=tell)
        if changed:
            audit.note(db, by.name, "counsel", "respondent", respondent, ["attorney"])
        return changed


def merge(db: Database, policy: Policy, by: Account, keep: int, gone: int) -> None:
    """The respondent `gone` was `keep` all along. Raises LookupError, CannotDo."""
    if keep == gone:
        raise CannotDo("These are one record already.")
    with db.transaction():
        for each in (keep, gone):
            dossier.case(db, each)
        one_case.merge(db, policy, keep, gone, who=by.name)


def try_merge(db: Database, policy: Policy, by: Account, keep: int, gone: int) -> NoReturn:
    """Raises Tried with what would become of the two; and as `merge`."""
    with db.transaction():
        merge(db, policy, by, keep, gone)
        raise Tried(dossier.case(db, keep))


def word_of(by: Account) -> By:
    """Whose word it is that staff gives."""
    return By("staff", by.contact)


def fields_of(reach: Reach | None) -> list[str]:
    """What is stored of a number, for the audit log."""
    found = ["address"] if reach else []
    return [*found, "consent"] if reach and reach.agreed else found

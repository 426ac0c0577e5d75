"""What staff changes in a person's file, from the console or the command line, each with its audit row and in one
transaction. What is done about hearings, and about who the person is, stands in `casework`."""

from __future__ import annotations

from collections.abc import Collection

from scheduler import audit, calls, dossier, families, people, respondents, staff
from scheduler.casework import CannotDo
from scheduler.db import Database
from scheduler.dossier import Follower
from scheduler.policy import Policy
from scheduler.staff import Account


def follower(db: Database, respondent: int, number: int | None = None) -> Follower:
    """Who follows a case, by the number of that; without one, whoever is the only one. Raises LookupError, CannotDo."""
    there = dossier.case(db, respondent).followers
    if number is not None:
        found = next((each for each in there if each.id == number), None)
        if found is None:
            raise LookupError(f"nobody follows respondent {respondent} so")
        return found
    now = [each for each in there if each.state != "removed"]
    if len(now) != 1:
        listed = ", ".join(str(each.id) for each in now)
        raise CannotDo(f"Say who of those who follow: {listed}." if now else "Nobody follows this person.")
    return now[0]


def stop(db: Database, by: Account, respondent: int, number: int | None = None) -> bool:
    """Who follows told the office that they want no more messages: what a STOP of theirs would do, at every address
    that they have. Only they take it back, by START. False when they are silent already. Raises LookupError, CannotDo.
    """
    with db.transaction():
        return stop_contact(db, by, follower(db, respondent, number).contact)


def stop_contact(db: Database, by: Account, contact: int) -> bool:
    """The same for somebody who may follow no case. Raises LookupError, CannotDo: one of the staff is silenced by
    their own STOP alone."""
    with db.transaction():
        not_of_staff(db, contact)
        ways = people.addresses(db, people.contact(db, contact).id)
        if not ways:
            raise CannotDo("No address of theirs is known, so that nothing is sent to them.")
        if all(way.stopped and db.stops.refuses(way.channel, way.value) for way in ways):
            return False
        calls.stop(db, contact, "staff", f"staff-{db.now_ms()}-{contact}")
        audit.note(db, by.name, "stop", "contact", contact, ["stopped", "consent"])
        return True


def not_of_staff(db: Database, contact: int) -> None:
    """Raises CannotDo where the office's own alarms would end with it."""
    if mine := staff.of_contact(db, contact):
        raise CannotDo(
            f"This is the phone of {mine.name}, who works here: the office's alarms to it would end too. If that is"
            f" meant, {mine.name} sends STOP from it."
        )


def rename(db: Database, by: Account, respondent: int, label: str, reference: str | None) -> list[str]:
    """As `respondents.rename`. Raises CannotKeep, LookupError."""
    with db.transaction():
        changed = respondents.rename(db, respondent, label, reference)
        if changed:
            audit.note(db, by.name, "change", "respondent", respondent, changed)
        return changed


def tag(db: Database, by: Account, respondent: int, name: str) -> None:
    """One more tag. Raises CannotKeep, LookupError."""
    with db.transaction():
        respondents.tag(db, respondent, name)
        audit.note(db, by.name, "tag", "respondent", respondent, ["tag"])


def untag(db: Database, by: Account, respondent: int, name: str) -> bool:
    """One tag less. False when it was not there."""
    with db.transaction():
        gone = respondents.untag(db, respondent, name)
        if gone:
            audit.note(db, by.name, "untag", "respondent", respondent, ["tag"])
        return gone


def flag(
    db: Database, policy: Policy, by: Account, respondent: int, *, detained: bool, confidential: bool
) -> list[str]:
    """Set both flags, as `respondents.protect`; the names of those that changed. Raises LookupError."""
    with db.transaction():
        changed = respondents.protect(db, policy, respondent, detained=detained, confidential=confidential)
        if changed:
            audit.note(db, by.name, "flag", "respondent", respondent, changed)
        return changed


def put_down(db: Database, policy: Policy, by: Account, respondent: int, wished: Collection[str]) -> bool:
    """What holds now of *detained*, *confidential* and *agreed*, each also with *not-* before it; the rest stays. False
    when nothing changed. Raises LookupError."""
    with db.transaction():
        case = dossier.case(db, respondent)
        flags = {
            name: (stands or name in wished) and f"not-{name}" not in wished
            for name, stands in (("detained", case.detained), ("confidential", case.confidential))
        }
        done = bool(flag(db, policy, by, respondent, **flags))
        if "agreed" in wished:
            done |= opt_in(db, policy, by, respondent)
        if "not-agreed" in wished:
            done |= opt_out(db, policy, by, respondent)
        return done


def opt_in(db: Database, policy: Policy, by: Account, respondent: int) -> bool:
    """They want messages, though their case is confidential. False where nothing stands in the way. Raises
    LookupError."""
    with db.transaction():
        case = dossier.case(db, respondent)
        if not case.confidential or case.opted_in is not None:
            return False
        respondents.opt_in(db, policy, respondent, staff=by.name)
        return True


def opt_out(db: Database, policy: Policy, by: Account, respondent: int) -> bool:
    """They want none any more. False when nobody had put down that they do."""
    with db.transaction():
        done = respondents.opt_out(db, policy, respondent)
        if done:
            audit.note(db, by.name, "opt-out", "respondent", respondent, ["opted_in"])
        return done


def approve(db: Database, policy: Policy, by: Account, respondent: int, number: int | None, why: str) -> bool:
    """Who follows may hear all, in the respondent's place. False when they may already. Raises LookupError,
    CannotDo."""
    with db.transaction():
        who = follower(db, respondent, number)
        if who.state == "removed":
            raise CannotDo("The respondent, or somebody of the office, took them off this case.")
        if who.state == "approved":
            return False
        families.record_approval(db, policy, who.id, staff=by.name, why=why)
        return True


def remove(db: Database, policy: Policy, by: Account, respondent: int, number: int | None) -> bool:
    """Who follows hears nothing more of this case. False when they are off it already. Raises LookupError, CannotDo."""
    with db.transaction():
        who = follower(db, respondent, number)
        if who.state == "removed":
            return False
        families.remove_for(db, policy, who.id, staff=by.name)
        return True

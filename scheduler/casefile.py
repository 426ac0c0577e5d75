"""What staff changes in a person's file, from the console or the command line, each with its audit row and in one
transaction. What is done about hearings, and about who the person is, stands in `casework`."""

from __future__ import annotations

from scheduler import audit, calls, dossier
from scheduler.casework import CannotDo
from scheduler.db import Database
from scheduler.dossier import Follower
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
        who = follower(db, respondent, number)
        if not who.ways:
            raise CannotDo("No address of theirs is known, so that nothing is sent to them.")
        if all(way.stopped is not None and db.stops.refuses(way.channel, way.value) for way in who.ways):
            return False
        calls.stop(db, who.contact, "staff", f"staff-{db.now_ms()}-{who.contact}")
        audit.note(db, by.name, "stop", "contact", who.contact, ["stopped", "consent"])
        return True

"""People whom staff enters on their behalf: a respondent, a hearing, and a number with the consent of its owner.

Without consent a number is kept, silent, and on the call list (design, section 4). Each verb is one transaction.
"""

from __future__ import annotations

from dataclasses import dataclass

from scheduler import awaited, families, hearings, office, one_case, people
from scheduler.awaited import Where
from scheduler.db import Database
from scheduler.hearings import By, Given
from scheduler.people import Relation, Wording
from scheduler.policy import Policy
from scheduler.reminders import replan_contact


class CannotEnrol(Exception):
    """It was not stored; the message says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Person:
    """Whose hearing it is. `attorney`: an id."""

    label: str
    reference: str | None = None
    detained: bool = False
    confidential: bool = False
    attorney: int | None = None


@dataclass(frozen=True, slots=True)
class Agreed:
    """The owner of a number said that it may be written to. `at`: Unix ms; `by`: who of the staff puts that down;
    `words`: those that were shown or read to them."""

    at: int
    how: str
    words: str
    by: str


@dataclass(frozen=True, slots=True)
class Reach:
    """A number that somebody has. What is known of it already (language, zone, wording) stays as its owner has it.

    `approved`: why staff approves a relative in the respondent's place; without it they wait for the respondent.
    """

    channel: str
    value: str
    language: str
    zone: str
    wording: Wording = "discreet"
    relation: Relation = "self"
    agreed: Agreed | None = None
    approved: str = ""


@dataclass(frozen=True, slots=True)
class Hearing:
    """What is to be attended. Without `given` its date is awaited, `where` it will be."""

    kind: str
    given: Given | None = None
    where: Where | None = None


def enrol(
    db: Database, policy: Policy, person: Person, hearing: Hearing, reach: Reach | None, by: By, staff: str
) -> int:
    """Somebody new, with a hearing and how to reach them; the respondent's id. Raises CannotEnrol."""
    with db.transaction():
        if person.reference and db.one("select 1 from respondent where reference = ?", person.reference):
            raise CannotEnrol(f"There is somebody with the reference {person.reference} already: look for them.")
        respondent = people.new_respondent(
            db,
            person.label,
            reference=person.reference,
            confidential=person.confidential,
            detained=person.detained,
        )
        if person.attorney is not None:
            office.give_attorney(db, respondent, person.attorney)
        if reach is not None:
            add_reach(db, policy, respondent, reach, staff)
        else:
            people.add_task(db, f"no_address:{respondent}", "no_address", "no-address", respondent_id=respondent)
        for kind in ("confidential", "detained"):
            if getattr(person, kind):
                people.add_task(db, f"{kind}:{respondent}", kind, kind, respondent_id=respondent)
        add_hearing(db, policy, respondent, hearing, by)
    return respondent


def add_hearing(db: Database, policy: Policy, respondent: int, hearing: Hearing, by: By) -> int:
    """One more hearing of somebody; its id. Raises CannotEnrol when it is known."""
    if hearing.given and one_case.equal_to(db, respondent, hearing.kind, hearing.given) is not None:
        raise CannotEnrol("This hearing is there already, on this date.")
    with db.transaction():
        new = hearings.register(db, policy, kind=hearing.kind, given=hearing.given, respondents=[respondent], by=by)
        if hearing.given is None and hearing.where is not None:
            awaited.note_place(db, new, hearing.where)
    return new


def add_reach(db: Database, policy: Policy, respondent: int, reach: Reach, staff: str) -> int:
    """A number at which somebody follows; the follower's id. Raises CannotEnrol.

    A second number of the respondent is another way to the same contact. Where the number is known, its owner follows
    one more case.
    """
    with db.transaction():
        contact, address = _contact(db, respondent, reach)
        known = db.one("select id, state from follower where contact_id = ? and respondent_id = ?", contact, respondent)
        state = "pending" if reach.relation == "family" else "approved"
        if known is None or known["state"] == "removed":
            follower = people.follow(db, contact, respondent, reach.relation, state=state)
        else:
            follower = known["id"]
        _settle(db, f"no_address:{respondent}")
        consent = next(each.consent for each in people.addresses(db, contact) if each.id == address)
        if reach.agreed is not None and not consent:
            said = reach.agreed
            people.give_consent(db, address, scope="case", how=said.how, by=said.by, words=said.words, at=said.at)
            _settle(db, f"no_consent:{address}")
        elif not consent:
            people.add_task(db, f"no_consent:{address}", "no_consent", "no-consent", contact_id=contact)
        if reach.relation == "family" and reach.approved:
            families.record_approval(db, policy, follower, staff=staff, why=reach.approved)
        replan_contact(db, policy, contact)
    return follower


def _settle(db: Database, key: str) -> None:
    db.run("update task set done = ?, outcome = 'settled' where key = ? and done is null", db.now_ms(), key)


def _contact(db: Database, respondent: int, reach: Reach) -> tuple[int, int]:
    """The contact and the address behind a number, made where they are new."""
    if db.stops.refuses(reach.channel, reach.value):
        raise CannotEnrol(
            "The owner of this number asked us for no more messages, or to be erased. Only they can take that back, by"
            " sending START to us from it. Leave the number empty, and call them."
        )
    found = people.contact_at(db, reach.channel, reach.value)
    own = db.one(
        "select contact_id from follower where respondent_id = ? and relation = 'self' and state <> 'removed'",
        respondent,
    )
    if found is not None:
        contact, address = found
        if reach.relation == "self" and own is not None and own["contact_id"] != contact.id:
            raise CannotEnrol(
                "This number belongs to somebody else here. If both are the same person, make one case of the two."
            )
        if db.one(
            "select 1 from follower where respondent_id = ? and contact_id = ? and state <> 'removed'",
            respondent,
            contact.id,
        ) and (address.consent or reach.agreed is None):
            raise CannotEnrol("This number follows this case already.")
        return contact.id, address.id
    if reach.relation == "self" and own is not None:
        return own["contact_id"], people.add_address(db, own["contact_id"], reach.channel, reach.value)
    made, address = people.new_contact(
        db, reach.channel, reach.value, language=reach.language, zone=reach.zone, wording=reach.wording
    )
    return made.id, address.id

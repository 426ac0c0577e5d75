"""The record of one hearing: which dates were given and by whom, who was told what of them, and what came of it.

It only looks; `bot/proof_document.py` makes a page of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from scheduler.db import Database, Row
from scheduler.excerpt import Silent, silent_followers


@dataclass(frozen=True, slots=True)
class Told:
    """One message, with its tries, in order. `inside`: it went out within another one, whose tries these are."""

    row: Row
    tries: tuple[Row, ...]
    inside: bool

    @property
    def tried(self) -> bool:
        """Whether it was handed to a provider at all."""
        return bool(self.tries)

    @property
    def arrived(self) -> bool:
        """Whether a provider took it, by one of its tries."""
        return any(each["outcome"] not in (None, "failed") for each in self.tries)


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who was told, or was to be told. `relation`: to whom, as rows of label, relation, state."""

    contact: int
    name: str
    relations: tuple[Row, ...]
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Proof:
    """All of it. `dates`: every revision, the first one first; `whose`: the lead first; `calls`: what stood on the call
    list about this hearing; `silent`: who follows it and is not written to; `ahead`: how many messages are planned."""

    hearing: Row
    whose: tuple[Row, ...]
    dates: tuple[Row, ...]
    readers: tuple[Reader, ...]
    silent: tuple[Silent, ...]
    calls: tuple[Row, ...]
    ahead: int


def proof(db: Database, hearing_id: int) -> Proof:
    """The record of a hearing. Raises LookupError."""
    hearing = db.one("select * from hearing where id = ?", hearing_id)
    if hearing is None:
        raise LookupError(f"no hearing {hearing_id}")
    told = [each for each in _told(db, hearing_id) if each.tried or each.row["next_at"] is None]
    ahead = db.one("select count(*) as n from message where hearing_id = ? and next_at is not null", hearing_id)
    return Proof(
        hearing=hearing,
        whose=tuple(db.all(_WHOSE, hearing_id)),
        dates=tuple(db.all(_DATES, hearing_id)),
        readers=tuple(_readers(db, hearing_id, told)),
        silent=tuple(silent_followers(db, hearing_id)),
        calls=tuple(db.all(_CALLS, hearing_id)),
        ahead=int(ahead["n"]) if ahead else 0,
    )


def named(db: Database, what: str) -> list[Row]:
    """The hearings that `what` names, over or to come, the latest first: a reference counts before a number. Rows of
    id, kind, wall, city; the last two are None where no date stands."""
    found = db.all(f"{_NAMED} where respondent.reference = ? order by instant desc, hearing.id desc", what)
    if not found and what.isascii() and what.isdigit() and len(what) < 16:
        found = db.all(f"{_NAMED} where hearing.id = ?", int(what))
    return found


def _told(db: Database, hearing_id: int) -> Iterable[Told]:
    rows = db.all("select * from message where hearing_id = ? order by due, id", hearing_id)
    tries: dict[int, list[Row]] = {}
    for row in db.gather(_TRIES, ids={row["carried_by"] or row["id"] for row in rows}):
        tries.setdefault(row["message_id"], []).append(row)
    for row in rows:
        own = sorted(tries.get(row["carried_by"] or row["id"], ()), key=lambda each: int(each["id"]))
        yield Told(row, tuple(own), inside=row["carried_by"] is not None)


def _readers(db: Database, hearing_id: int, told: Iterable[Told]) -> Iterable[Reader]:
    of: dict[int, list[Told]] = {}
    for each in told:
        of.setdefault(each.row["reader"], []).append(each)
    relations: dict[int, list[Row]] = {}
    for row in db.all(_RELATIONS, hearing_id):
        relations.setdefault(row["contact"], []).append(row)
    for contact in sorted(of, key=lambda each: (not _is_self(relations.get(each, ())), each)):
        known = relations.get(contact, [])
        name = next((row["name"] for row in known if row["name"]), "")
        yield Reader(contact, name, tuple(known), tuple(of[contact]))


def _is_self(known: Iterable[Row]) -> bool:
    return any(row["relation"] == "self" for row in known)


_WHOSE = """
select respondent.id, respondent.label, respondent.reference, respondent.detained, respondent.confidential,
       appears.role, attorney.name as attorney from appears
join respondent on respondent.id = appears.respondent_id
left join respondent_attorney as given on given.respondent_id = respondent.id and given.until_at is null
left join attorney on attorney.id = given.attorney_id
where appears.hearing_id = ? order by appears.role, respondent.label
"""
_DATES = """
select revision.*, (select max(follower.name) from follower join appears
    on appears.respondent_id = follower.respondent_id and appears.hearing_id = revision.hearing_id
    where follower.contact_id = revision.said_contact) as said_name
from revision where hearing_id = ? order by number
"""
_TRIES = """
select attempt.id, attempt.message_id, attempt.channel, attempt.provider_id, attempt.outcome, attempt.reason,
       attempt.text, attempt.parts, attempt.started, attempt.ended, attempt.delivered, attempt.read, attempt.confirmed,
       address.value
from attempt join address on address.id = attempt.address_id where attempt.message_id in {ids}
"""
_RELATIONS = """
select follower.contact_id as contact, follower.name, follower.relation, follower.state, respondent.label,
       contact.language
from appears join follower on follower.respondent_id = appears.respondent_id
join respondent on respondent.id = follower.respondent_id join contact on contact.id = follower.contact_id
where appears.hearing_id = ? order by follower.relation desc, respondent.label
"""
_CALLS = """
select task.kind, task.reason, task.created, task.tried, task.tried_at, task.done, task.outcome, staff.name as who
from task left join staff on staff.id = task.done_by where task.hearing_id = ? order by task.created, task.id
"""
_NAMED = """
select distinct hearing.id, hearing.kind, revision.wall, revision.city, revision.instant from hearing
left join revision on revision.hearing_id = hearing.id and revision.state = 'standing'
join appears on appears.hearing_id = hearing.id join respondent on respondent.id = appears.respondent_id
"""

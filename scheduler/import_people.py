"""The people that an import brought, when it is undone: they go, unless something else needs them.

Whoever was written to stays as they are: they are told what is right, and what they were sent stays accounted for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from scheduler.db import Database
from scheduler.policy import Policy
from scheduler.reminders import replan, replan_contact

_CHUNK = 100
_GONE = "('sending', 'unknown', 'sent', 'carried')"

# Called with the id after which to go on; None when all is done.
Step = Callable[[Database, Policy, int, int], int | None]


def steps() -> Iterator[Step]:
    """In order: who appears, who follows, attorneys, consent, addresses, contacts."""
    yield from (_respondents, _followers, _attorneys, _consents, _addresses, _contacts)


def _respondents(db: Database, policy: Policy, import_id: int, after: int) -> int | None:
    rows = db.all(
        "select id from respondent where import_id = ? and id > ?"
        " and not exists (select 1 from appears where respondent_id = respondent.id)"
        " and not exists (select 1 from tag where respondent_id = respondent.id)"
        " and not exists (select 1 from follower where respondent_id = respondent.id"
        " and coalesce(import_id, 0) <> respondent.import_id) order by id limit ?",
        import_id,
        after,
        _CHUNK,
    )
    db.run("delete from respondent where id in {ids}", ids=[row["id"] for row in rows])
    return rows[-1]["id"] if rows else None


def _followers(db: Database, policy: Policy, import_id: int, after: int) -> int | None:
    rows = db.all(
        "select id, respondent_id from follower where import_id = ? and id > ? and not exists ("
        " select 1 from appears join message on message.hearing_id = appears.hearing_id"
        " and message.reader = follower.contact_id"
        f" where appears.respondent_id = follower.respondent_id and (message.state in {_GONE}"
        " or exists (select 1 from attempt where message_id = message.id))) order by id limit ?",
        import_id,
        after,
        _CHUNK // 10,
    )
    db.run("delete from follower where id in {ids}", ids=[row["id"] for row in rows])
    for respondent in {row["respondent_id"] for row in rows}:
        for row in db.all(
            "select hearing.id from appears join hearing on hearing.id = hearing_id and hearing.state = 'set'"
            " where respondent_id = ?",
            respondent,
        ):
            replan(db, policy, row["id"])
    return rows[-1]["id"] if rows else None


def _attorneys(db: Database, policy: Policy, import_id: int, after: int) -> int | None:
    rows = db.all(
        "select id, respondent_id, from_at from respondent_attorney where import_id = ? and id > ? and until_at is null"
        " order by id limit ?",
        import_id,
        after,
        _CHUNK,
    )
    for row in rows:
        db.run("delete from respondent_attorney where id = ?", row["id"])
        db.run(
            "update respondent_attorney set until_at = null where id = (select max(id) from respondent_attorney"
            " where respondent_id = ? and until_at = ?)",
            row["respondent_id"],
            row["from_at"],
        )
    return rows[-1]["id"] if rows else None


def _consents(db: Database, policy: Policy, import_id: int, after: int) -> int | None:
    rows = db.all(
        "select consent.id, address.contact_id from consent join address on address.id = address_id"
        " where consent.how like ? and consent.id > ?"
        " and not exists (select 1 from attempt where attempt.address_id = consent.address_id)"
        " order by consent.id limit ?",
        f"import {import_id}: %",
        after,
        _CHUNK // 10,
    )
    db.run("delete from consent where id in {ids}", ids=[row["id"] for row in rows])
    for contact in {row["contact_id"] for row in rows}:
        replan_contact(db, policy, contact)
    return rows[-1]["id"] if rows else None


def _addresses(db: Database, policy: Policy, import_id: int, after: int) -> int | None:
    """Those that it added to somebody who was here before. A STOP is never forgotten with its address."""
    rows = db.all(
        "select address.id from address join contact on contact.id = contact_id"
        " where address.import_id = ? and address.id > ? and coalesce(contact.import_id, 0) <> address.import_id"
        " and address.stopped is null"
        " and not exists (select 1 from attempt where attempt.address_id = address.id)"
        " and not exists (select 1 from inbound where inbound.channel = address.channel and inbound.address = value)"
        " order by address.id limit ?",
        import_id,
        after,
        _CHUNK,
    )
    ids = [row["id"] for row in rows]
    # What was about to be tried there, after another phone had failed, looks for its way anew.
    db.run("update message set address_id = null where hearing_id is not null and address_id in {ids}", ids=ids)
    db.run("delete from address where id in {ids}", ids=ids)
    return rows[-1]["id"] if rows else None


def _contacts(db: Database, policy: Policy, import_id: int, after: int) -> int | None:
    rows = db.all(
        "select id from contact where import_id = ? and id > ? and last_input is null"
        " and not exists (select 1 from follower where contact_id = contact.id)"
        " and not exists (select 1 from staff where contact_id = contact.id)"
        " and not exists (select 1 from address where contact_id = contact.id and (stopped is not null"
        " or coalesce(import_id, 0) <> contact.import_id"
        " or exists (select 1 from attempt where attempt.address_id = address.id))) order by id limit ?",
        import_id,
        after,
        _CHUNK,
    )
    db.run("delete from contact where id in {ids}", ids=[row["id"] for row in rows])
    return rows[-1]["id"] if rows else None

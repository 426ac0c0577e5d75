"""Some hearings, everybody who follows them, and all that these people will get, copied into a database in memory.

There the worker can run ahead of time without touching anything. Nothing is written to the database it comes from.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from scheduler.db import Database, Row
from scheduler.reminders import readers
from scheduler.tables import empty


@dataclass(frozen=True, slots=True)
class Silent:
    """Somebody who follows the hearing and is not written to."""

    label: str
    relation: str
    address: str
    why: str


def find_hearings(db: Database, what: str) -> list[Row]:
    """The hearings still to come that `what` names, soonest first: a reference counts before a number."""
    sql = (
        "select distinct hearing.id, kind, wall, zone, city, instant from hearing"
        " join revision on revision.hearing_id = hearing.id and revision.state = 'standing'"
        " join appears on appears.hearing_id = hearing.id join respondent on respondent.id = respondent_id"
        " where hearing.state = 'set' and {} order by instant"
    )
    found = db.all(sql.format("reference = ?"), what)
    if not found and what.isdigit():
        found = db.all(sql.format("hearing.id = ?"), int(what))
    return found


def copy(db: Database, hearing_ids: Sequence[int], now: Callable[[], datetime]) -> Database:
    """The copy. Of a reader's other hearings it has enough to show what is folded together."""
    memory = empty(now)
    contacts = _ids(
        db.all(
            "select distinct contact_id as id from appears"
            " join follower on follower.respondent_id = appears.respondent_id"
            f" where hearing_id in ({_marks(hearing_ids)})",
            *hearing_ids,
        )
    )
    followers = _among(db, "follower", "contact_id", contacts)
    respondents = {row["respondent_id"] for row in followers}
    appears = _among(db, "appears", "respondent_id", respondents)
    hearings = {row["hearing_id"] for row in appears}
    import_rows = _among(db, "import_row", "hearing_id", hearings)
    messages = [
        row
        for row in _among(db, "message", "reader", contacts)
        if row["hearing_id"] is None or row["hearing_id"] in hearings
    ]
    attempts = _among(db, "attempt", "message_id", _ids(messages))
    addresses = _among(db, "address", "contact_id", contacts)
    # Where somebody was written to before they had another number is nobody's of theirs any more.
    left = {row["address_id"] for row in (*attempts, *messages) if row["address_id"]} - _ids(addresses)
    addresses += _among(db, "address", "id", left)
    given = _among(db, "respondent_attorney", "respondent_id", respondents)
    tables = {
        "contact": _among(db, "contact", "id", {row["contact_id"] for row in addresses} | contacts),
        "address": addresses,
        "consent": _among(db, "consent", "address_id", _ids(addresses)),
        "respondent": _among(db, "respondent", "id", respondents),
        "attorney": _among(db, "attorney", "id", {row["attorney_id"] for row in given}),
        "respondent_attorney": given,
        "follower": followers,
        "hearing": _among(db, "hearing", "id", hearings),
        "revision": _among(db, "revision", "hearing_id", hearings),
        "appears": appears,
        "import": _among(db, "import", "id", {row["import_id"] for row in import_rows}),
        "import_row": import_rows,
        "message": messages,
        "attempt": attempts,
        "conversation": _among(db, "conversation", "address_id", _ids(addresses)),
    }
    with memory.transaction():
        for table, rows in tables.items():
            if rows:
                memory.insert_many(table, list(rows[0]), [tuple(row.values()) for row in rows])
    return memory


def silent_followers(db: Database, hearing_id: int) -> list[Silent]:
    """Who follows this hearing and hears nothing of it."""
    reached = {reader.contact for reader in readers(db, hearing_id) if reader.reachable}
    found = []
    for row in db.all(_FOLLOWERS, hearing_id):
        if row["contact_id"] not in reached:
            found.append(Silent(row["label"], row["relation"], row["value"] or "", _why(row)))
    for row in db.all(_ALONE, hearing_id):
        found.append(Silent(row["label"], "self", "", "no address is known"))
    return found


def _among(db: Database, table: str, column: str, values: Iterable[int]) -> list[Row]:
    wanted = sorted(set(values))
    return db.all(f"select * from {table} where {column} in ({_marks(wanted)})", *wanted) if wanted else []


def _ids(rows: Iterable[Row]) -> set[int]:
    return {row["id"] for row in rows}


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def _why(row: Row) -> str:
    if row["state"] == "removed":
        return "no longer follows"
    reasons = (
        (row["confidential"] and row["opted_in"] is None, "a confidential case, and its opt-in is not recorded"),
        (row["detained"] and row["relation"] == "self", "detained: only approved relatives and staff are written to"),
        (row["muted"], "muted"),
        (row["stopped"] is not None, "said STOP"),
        (row["failed"] is not None, "the address does not work"),
        (not row["consent"], "no consent is recorded"),
    )
    return next((why for holds, why in reasons if holds), "nobody approved it yet")


_FOLLOWERS = """
select coalesce(follower.calls, respondent.label) as label, respondent.confidential, respondent.opted_in,
       respondent.detained, follower.relation, follower.state, follower.muted, follower.contact_id,
       address.value, address.stopped, address.failed,
       exists (select 1 from consent where address_id = address.id and scope = 'case' and revoked is null) as consent
from appears join respondent on respondent.id = appears.respondent_id
join follower on follower.respondent_id = respondent.id
left join address on address.contact_id = follower.contact_id
where appears.hearing_id = ? order by follower.id, address.rank
"""

_ALONE = """
select respondent.label from appears join respondent on respondent.id = appears.respondent_id
where appears.hearing_id = ? and not exists (select 1 from follower where respondent_id = respondent.id)
"""

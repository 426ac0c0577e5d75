"""What an office takes out of the database: hearings, people, audit; row by row, so that much of it costs no memory.

Reads only. What a row looks like in a file is decided where that is written.
"""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.db import Database, Row

_TOGETHER = 500

_HEARINGS = """
select hearing.id, hearing.created, hearing.kind, hearing.state, revision.instant, wall, zone, city, court, place,
    medium, judge, appears.respondent_id, appears.role, respondent.reference, respondent.label, respondent.detained,
    respondent.confidential, attorney.name as attorney,
    exists (select 1 from revision as other
        where other.hearing_id = hearing.id and other.state = 'disputed') as disputed,
    (select value from follower join address on address.contact_id = follower.contact_id and channel = 'sms'
        where follower.respondent_id = respondent.id and relation = 'self' and follower.state = 'approved'
        order by follower.id, rank, address.id limit 1) as phone
from revision join hearing on hearing.id = revision.hearing_id
join appears on appears.hearing_id = hearing.id
join respondent on respondent.id = appears.respondent_id
left join respondent_attorney on respondent_attorney.respondent_id = respondent.id and until_at is null
left join attorney on attorney.id = respondent_attorney.attorney_id and attorney.until is null
where revision.state = 'standing' and hearing.state in ('set', 'cancelled', 'closed')
    and coalesce(hearing.doubt, '') <> 'folded'
    and (instant > ? or (instant = ? and appears.hearing_id > ?)) and instant < ?
order by instant, appears.hearing_id, appears.role, appears.respondent_id limit ?
"""

_PEOPLE = """
select respondent.id, respondent.reference, respondent.label, respondent.detained, respondent.confidential,
    follower.relation, follower.state, follower.name, follower.muted, contact.id as contact_id, contact.language,
    contact.zone, contact.wording, contact.last_input, attorney.name as attorney,
    (select count(*) from appears join hearing on hearing.id = hearing_id and hearing.state = 'awaited'
        where appears.respondent_id = respondent.id) as awaited,
    (select min(instant) from appears join hearing on hearing.id = appears.hearing_id and hearing.state = 'set'
        join revision on revision.hearing_id = hearing.id and revision.state = 'standing'
        where appears.respondent_id = respondent.id and instant > ?) as next_hearing
from respondent left join follower on follower.respondent_id = respondent.id and follower.state <> 'removed'
left join contact on contact.id = follower.contact_id
left join respondent_attorney on respondent_attorney.respondent_id = respondent.id and until_at is null
left join attorney on attorney.id = respondent_attorney.attorney_id and attorney.until is null
where respondent.id in (select id from respondent where id > ? order by id limit ?)
order by respondent.id, follower.relation <> 'self', follower.id
"""


def hearings(db: Database, since: int, until: int) -> Iterator[Row]:
    """Hearings with a standing date (Unix milliseconds: from `since`, before `until`), by date; one row for each person
    who appears."""
    at, last = since - 1, 0
    while rows := db.all(_HEARINGS, at, at, last, until, _TOGETHER):
        # A hearing of several may be cut in two here: its last one is read again with those of it that are missing.
        whole = rows if len(rows) < _TOGETHER else [row for row in rows if row["id"] != rows[-1]["id"]] or rows
        yield from whole
        at, last = whole[-1]["instant"], whole[-1]["id"]


def people(db: Database) -> Iterator[Row]:
    """Everybody whose hearings are kept, one row for each follower, whose addresses are its `ways`; `tags`: of the
    case."""
    last = 0
    while rows := db.all(_PEOPLE, db.now_ms(), last, _TOGETHER // 5):
        contacts = sorted({row["contact_id"] for row in rows if row["contact_id"]})
        respondents = sorted({row["id"] for row in rows})
        ways, tags = _ways(db, contacts), _tags(db, respondents)
        for row in rows:
            yield row | {"ways": ways.get(row["contact_id"], []), "tags": tags.get(row["id"], [])}
        last = rows[-1]["id"]


def acts(db: Database, since: int, until: int) -> Iterator[Row]:
    """The audit (Unix milliseconds: from `since`, before `until`), the oldest first."""
    last = 0
    while rows := db.all(
        "select * from audit where id > ? and at >= ? and at < ? order by id limit ?", last, since, until, _TOGETHER
    ):
        yield from rows
        last = rows[-1]["id"]


def _ways(db: Database, contacts: list[int]) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = {}
    if contacts:
        marks = ", ".join("?" * len(contacts))
        rows = db.all(
            "select address.contact_id, channel, value, stopped, failed, given, how from address"
            " left join consent on consent.address_id = address.id and scope = 'case' and revoked is null"
            f" where contact_id in ({marks}) order by contact_id, rank, address.id",
            *contacts,
        )
        for row in rows:
            found.setdefault(row["contact_id"], []).append(row)
    return found


def _tags(db: Database, respondents: list[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    marks = ", ".join("?" * len(respondents))
    for row in db.all(
        f"select respondent_id, name from tag where respondent_id in ({marks}) order by respondent_id, name",
        *respondents,
    ):
        found.setdefault(row["respondent_id"], []).append(row["name"])
    return found

"""People as the list of them shows each: their next hearing, who follows, and whether anybody can be written to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter

from scheduler.db import Database, Row


@dataclass(frozen=True, slots=True)
class Next:
    """The next hearing of somebody. `dates`: how many of it stand or are disputed."""

    hearing: int
    kind: str
    wall: datetime
    zone: str
    city: str
    dates: int
    doubt: bool


@dataclass(frozen=True, slots=True)
class Person:
    """A line of the list. `followers`: rows of relation, language, channel and whether they can be written to."""

    id: int
    label: str
    reference: str | None
    detained: bool
    confidential: bool
    attorney: str | None
    next: Next | None
    followers: tuple[Row, ...]
    tags: tuple[str, ...]


def people(db: Database, ids: Sequence[int]) -> tuple[Person, ...]:
    """These people as the list shows them, in this order; who is not there is left out."""
    now = db.now_ms()
    nexts: dict[int, Row] = {}
    for row in sorted(db.gather(_NEXT, now, ids=ids), key=itemgetter("instant", "hearing")):
        nexts.setdefault(row["id"], row)
    followers = _by(db.gather(_FOLLOWERS, ids=ids))
    tags = _by(db.gather("select respondent_id as id, name from tag where respondent_id in {ids}", ids=ids))
    found = {
        row["id"]: Person(
            id=row["id"],
            label=row["label"],
            reference=row["reference"],
            detained=bool(row["detained"]),
            confidential=bool(row["confidential"] and row["opted_in"] is None),
            attorney=row["attorney"],
            next=_next(nexts[row["id"]]) if row["id"] in nexts else None,
            followers=tuple(sorted(followers.get(row["id"], ()), key=lambda each: each["relation"] != "self")),
            tags=tuple(sorted(each["name"] for each in tags.get(row["id"], ()))),
        )
        for row in db.gather(_PEOPLE, ids=ids)
    }
    return tuple(found[each] for each in dict.fromkeys(ids) if each in found)


def _next(row: Row) -> Next:
    wall = datetime.fromisoformat(row["wall"])
    return Next(row["hearing"], row["kind"], wall, row["zone"], row["city"], row["dates"], bool(row["doubt"]))


def _by(rows: Iterable[Row]) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = {}
    for row in rows:
        found.setdefault(row["id"], []).append(row)
    return found


_PEOPLE = """
select respondent.id, label, reference, detained, confidential, opted_in, attorney.name as attorney from respondent
left join respondent_attorney as given on given.respondent_id = respondent.id and given.until_at is null
left join attorney on attorney.id = given.attorney_id and attorney.until is null
where respondent.id in {ids}
"""
_NEXT = """
select appears.respondent_id as id, hearing.id as hearing, hearing.kind, wall, zone, city, instant,
       hearing.doubt is not null and hearing.doubt_ended_by is null as doubt,
       (select count(*) from revision as each_date where each_date.hearing_id = hearing.id
        and each_date.state <> 'rejected') as dates
from appears join hearing on hearing.id = appears.hearing_id and hearing.state = 'set'
join revision on revision.hearing_id = hearing.id and revision.state = 'standing' and revision.instant > ?
where appears.respondent_id in {ids}
"""
_FOLLOWERS = """
select follower.respondent_id as id, follower.contact_id as contact, follower.relation, follower.state,
       contact.language, min(address.channel) as channel,
       max(case when address.stopped is null and address.failed is null and exists (
           select 1 from consent where address_id = address.id and scope = 'case' and revoked is null
       ) then 1 else 0 end) as reachable
from follower join contact on contact.id = follower.contact_id
left join address on address.contact_id = contact.id
where follower.state <> 'removed' and follower.respondent_id in {ids}
group by follower.respondent_id, follower.contact_id, follower.relation, follower.state, contact.language
"""

"""What ties a reader to the cases that a broadcast is about: whom they follow, whose hearings those are, and whether
they may hear of them. SQL and rows; who gets a message in the end is `audience`."""

from __future__ import annotations

from collections.abc import Collection, Sized
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from scheduler.db import Database, Row, ms
from scheduler.plan import instant_of
from scheduler.right_to_hear import FOLLOWS

if TYPE_CHECKING:
    from scheduler.broadcasts.audience import Aim, Audience

# Why a tie gives no right to hear of the case. The least one counts: another case of theirs may give it.
BARS = {1: "confidential", 2: "detained", 3: "pending", 4: "muted", 5: "unreleased"}
# What a text can say of a case, each with the SQL that it is known.
NEEDS = {
    "date": "revision.wall is not null",
    "city": "coalesce(revision.city, hearing.awaited_city) is not null",
    "court": "coalesce(revision.court, hearing.awaited_court) is not null",
    "attorney": "attorney.name is not null",
}
# A hearing is still one to tell of as long as people stand before the door.
STILL = timedelta(hours=12)

# Who gets no news whatever they agreed to: contact_id and bar. `within`: one more condition.
KEPT = {1: "confidential", 2: "detained"}
KEPT_AWAY = """
select follower.contact_id, min(
    case when respondent.confidential = 1 and respondent.opted_in is null then 1
         when respondent.detained = 1 and follower.relation = 'self' then 2 end
) as bar
from respondent join follower on follower.respondent_id = respondent.id
where (respondent.confidential = 1 or respondent.detained = 1) and follower.state <> 'removed' {within}
group by follower.contact_id
"""


def marks(values: Sized) -> str:
    """As many question marks."""
    return ", ".join("?" * len(values))


def of_span(aim: Aim, now: int, within: str, span: Collection[Any]) -> tuple[str, list[Any]]:
    """SQL for the followers whose ids are `within` a span: contact_id, their least bar (0: none), and for each thing
    that `aim` needs whether it is known (has_...)."""
    source, params = _source(aim, now, _joins(aim, aim.needs))
    bar = _bar(aim)
    known = "".join(
        f", max(case when {bar} = 0 and {NEEDS[need]} then 1 else 0 end) as has_{need}" for need in sorted(aim.needs)
    )
    sql = f"select follower.contact_id, min({bar}) as bar{known} {source} and {within} group by follower.contact_id"
    return sql, [*params, *span]


def of_readers(db: Database, aim: Aim, readers: Collection[int]) -> list[Row]:
    """Every case that gives one of `readers` a right, soonest first: contact_id, respondent_id, hearing_id, wall, zone,
    city, court, instant, attorney, attorney_phone; null where it is not known."""
    source, params = _source(aim, db.now_ms(), _joins(aim, NEEDS))
    rows = db.gather(
        "select follower.contact_id, respondent.id as respondent_id, hearing.id as hearing_id, revision.wall,"
        " coalesce(revision.zone, hearing.awaited_zone) as zone, coalesce(revision.city, hearing.awaited_city) as city,"
        " coalesce(revision.court, hearing.awaited_court) as court, revision.instant,"
        f" attorney.name as attorney, attorney.phone as attorney_phone {source}"
        f" and {_bar(aim)} = 0 and follower.contact_id in {{ids}}",
        *params,
        ids=readers,
    )
    return sorted(rows, key=lambda row: (row["contact_id"], row["instant"] is None, row["instant"], row["hearing_id"]))


def hearings(db: Database, audience: Audience, limit: int, closure: int, *, later: bool = False) -> list[int]:
    """The ids of hearings with a date that it is about, whoever follows them, and that no closure puts in doubt yet.

    Not those of which staff made sure since the broadcast `closure` doubted them; another date takes that word away.
    `later`: the closure has gone out, so that staff ended in spite of it whatever doubt was no broadcast's either.
    """
    # Who has said that they will go is asked of readers: the doors are closed to all of them.
    where, params = _of_hearings(replace(audience, unconfirmed=False), db.now_ms())
    rows = db.all(
        "select distinct hearing.id from hearing join revision on revision.hearing_id = hearing.id"
        f" and revision.state <> 'rejected' where hearing.state = 'set' and {' and '.join(where)}"
        " and (coalesce(hearing.doubt, '') <> 'closed' or hearing.doubt_ended_by is not null)"
        " and (hearing.doubt is null or hearing.doubt_ended_by is null or coalesce(hearing.doubt_broadcast, ?) <> ?)"
        " order by hearing.id limit ?",
        *params,
        closure if later else 0,
        closure,
        limit,
    )
    return [row["id"] for row in rows]


def kept_away(db: Database, readers: Collection[int]) -> set[int]:
    """Those of `readers` who get no news whatever they agreed to."""
    kept = KEPT_AWAY.format(within="and follower.contact_id in {ids}")
    rows = db.gather(f"select contact_id from ({kept}) as kept where bar is not null", ids=readers)
    return {row["contact_id"] for row in rows}


def _bar(aim: Aim) -> str:
    muted = " when follower.muted = 1 then 4" if aim.scope == "case" and not aim.asked else ""
    return (
        "case when respondent.confidential = 1 and respondent.opted_in is null then 1"
        " when respondent.detained = 1 and follower.relation = 'self' then 2"
        f" when follower.state = 'pending' then 3{muted} when not {FOLLOWS} then 5 else 0 end"
    )


def _joins(aim: Aim, needs: Collection[str]) -> str:
    """What has to be read beside the follower: no more than is asked for, for it is read for everybody."""
    of_hearings = aim.scope == "case" or aim.audience.of_hearings
    joins = [_FOLLOWERS]
    if of_hearings or set(needs) - {"attorney"}:
        joins.append(_HEARINGS.format(join="join" if of_hearings else "left join"))
    if aim.audience.attorneys or "attorney" in needs:
        joins.append(_ATTORNEYS)
    return "".join(joins)


def _source(aim: Aim, now: int, joins: str) -> tuple[str, list[Any]]:
    """The joins and conditions; more conditions may follow with "and"."""
    audience, where, params = aim.audience, ["follower.state <> 'removed'"], list[Any]()
    if aim.scope == "case" or audience.of_hearings:
        of_hearings, params = _of_hearings(audience, now)
        where += of_hearings
    for sql, values in (
        ("attorney.key in ({})", audience.attorneys),
        (
            "exists (select 1 from tag where tag.respondent_id = respondent.id and tag.name in ({}))",
            audience.tags,
        ),
    ):
        if values:
            where.append(sql.format(marks(values)))
            params = [*params, *values]
    return f"{joins} where {' and '.join(where)}", params


def _of_hearings(audience: Audience, now: int) -> tuple[list[str], list[Any]]:
    where, params = _when(audience, now)
    for sql, values in (
        ("coalesce(revision.court, hearing.awaited_court) in ({})", audience.courts),
        (
            "lower(coalesce(revision.city, hearing.awaited_city)) in ({})",
            tuple(city.lower() for city in audience.cities),
        ),
        ("hearing.kind in ({})", audience.kinds),
    ):
        if values:
            where.append(sql.format(marks(values)))
            params += values
    if audience.unconfirmed:
        where.append(_UNCONFIRMED)
    return where, params


def _when(audience: Audience, now: int) -> tuple[list[str], list[Any]]:
    first, last = audience.since, audience.until
    still = now - STILL // timedelta(milliseconds=1)
    if first is None and last is None:
        return ["(hearing.state = 'awaited' or revision.instant > ?)"], [still]
    where = ["hearing.state = 'set'", "revision.instant > ?"]
    params: list[Any] = [_around(first, -1) if first else still]
    if first is not None:
        where.append("substr(revision.wall, 1, 10) >= ?")
        params.append(first.isoformat())
    if last is not None:
        where += ["revision.instant < ?", "substr(revision.wall, 1, 10) <= ?"]
        params += [_around(last, 2), last.isoformat()]
    return where, params


def _around(day: date, days: int) -> int:
    # By the index first: no calendar on earth is a whole day away from this one. One absurd day breaks no count.
    near = min(max(day, date(1900, 1, 1)), date(9000, 1, 1))
    return ms(instant_of(datetime.combine(near + timedelta(days=days), time(0)), "UTC"))


_FOLLOWERS = " from follower join respondent on respondent.id = follower.respondent_id"
_HEARINGS = """
{join} appears on appears.respondent_id = respondent.id
{join} hearing on hearing.id = appears.hearing_id and hearing.state in ('set', 'awaited')
left join revision on revision.hearing_id = hearing.id and hearing.state = 'set' and revision.state <> 'rejected'
"""
_ATTORNEYS = """
left join respondent_attorney on respondent_attorney.respondent_id = respondent.id
    and respondent_attorney.until_at is null
left join attorney on attorney.id = respondent_attorney.attorney_id and attorney.until is null
"""

_UNCONFIRMED = """revision.id is not null and not exists (
    select 1 from message join attempt on attempt.message_id = coalesce(message.carried_by, message.id)
    where message.hearing_id = hearing.id and message.revision = revision.number
    and message.reader = follower.contact_id and attempt.outcome = 'confirmed'
)"""

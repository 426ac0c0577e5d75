"""What a claimed message is about, read right before it is worded: its reader, its hearings, who can be called.

It reads for a whole batch at once and decides nothing about when a message leaves; `wording` makes the text of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from scheduler import counsel, replies
from scheduler.believed import OF_A_DATE
from scheduler.broadcasts import sending
from scheduler.db import Database, Row
from scheduler.right_to_hear import MAY_BE_TOLD, agreed

NOTICES = frozenset(
    {"reminder", "confirmation", "changed", "cancelled", "disputed", "nudge", "after", "details", "awaited"}
)


@dataclass(slots=True)
class Batch:
    """Everything that the messages of one claim need, by id."""

    ways: dict[int, list[Row]] = field(default_factory=dict)
    folded: dict[int, list[Row]] = field(default_factory=dict)
    carried: dict[int, list[Row]] = field(default_factory=dict)
    origins: dict[int, Row] = field(default_factory=dict)
    dates: dict[int, list[Row]] = field(default_factory=dict)
    people: dict[tuple[int, int], list[Row]] = field(default_factory=dict)
    news: dict[int, sending.News] = field(default_factory=dict)
    counsel: dict[int, Row] = field(default_factory=dict)

    def add(self, other: Batch) -> None:
        """What was read for other messages of the same claim."""
        for name in ("ways", "folded", "carried", "origins", "dates", "people", "news", "counsel"):
            getattr(self, name).update(getattr(other, name))


def read(db: Database, rows: Sequence[Row], until: int) -> Batch:
    """Read for `rows`. `until` (Unix ms): how far ahead a reader's other reminders are looked for, to fold them in."""
    batch = Batch()
    readers = {row["reader"] for row in rows}
    batch.ways = _group(_among(db, _WAYS, readers, order=("rank", "address_id")), "reader")
    batch.news = sending.read(db, [row for row in rows if row["kind"] == "broadcast"])
    batch.counsel = counsel.read(db, rows)
    notices = [row for row in rows if row["kind"] in NOTICES or row["kind"] == "relay"]
    if not notices:
        return batch
    candidates = _among(db, _FOLDABLE, {row["reader"] for row in notices}, until, order=("due", "id"))
    batch.folded = _group(candidates, "reader")
    origins = {int(row["step"]) for row in notices if row["kind"] == "details"}
    batch.origins = {row["id"]: row for row in _among(db, "select * from message where id in {ids}", origins)}
    batch.news |= sending.read_asked(db, notices, batch.origins)
    carriers = {row["id"] for row in notices if row["attempts"]} | origins
    batch.carried = _group(_among(db, "select * from message where carried_by in {ids}", carriers), "carried_by")
    about = [*notices, *candidates, *(row for rows in batch.carried.values() for row in rows)]
    hearings = {row["hearing_id"] for row in about if row["hearing_id"] is not None}
    batch.dates = _group(_among(db, _DATES, hearings, order=("number",)), "hearing_id")
    for row in _among(db, _UNDATED, {row["hearing_id"] for row in notices if row["kind"] == "awaited"}):
        batch.dates.setdefault(row["hearing_id"], []).append(row)
    for row in _among(db, _PEOPLE, hearings, order=("role", "respondent_id")):
        if row["contact_id"] in readers:
            batch.people.setdefault((row["hearing_id"], row["contact_id"]), []).append(row)
    return batch


def live(batch: Batch, row: Row) -> bool:
    """Whether its reader may still hear of the hearing that this row speaks of, and the date still stands."""
    if row["kind"] == "broadcast":
        return sending.may_go(batch.news.get(row["id"]), row, batch.ways.get(row["reader"], []))
    if row["kind"] == replies.KIND:
        return replies.may_go_to(row, batch.ways.get(row["reader"], []))
    if row["kind"] == counsel.KIND:
        return row["id"] in batch.counsel
    if row["hearing_id"] is None:
        return True
    people = batch.people.get((row["hearing_id"], row["reader"]), ())
    if not row["prompted"] and all(person["muted"] for person in people):
        return False
    about = as_it_is_now(batch, row) if row["kind"] == "details" else row
    for date in batch.dates.get(row["hearing_id"], ()):
        if date["number"] == about["revision"] and may_hear(people, date, row["reader"]):
            if row["kind"] == "details":
                return True
            if row["kind"] == "awaited":
                return bool(date["hearing_state"] == "awaited")
            if row["kind"] == "after" and (date["outcome"] == "missed" or _comes_later(batch, people, date, row)):
                return False
            stands = date["state"] != "rejected" and date["hearing_state"] == "set"
            return bool(date["hearing_state"] == "cancelled" if row["kind"] == "cancelled" else stands)
    return False


def _comes_later(batch: Batch, people: Sequence[Row], date: Row, row: Row) -> bool:
    """Whether a later date stands against this one: the hearing is not over for them before that."""
    return any(
        other["state"] != "rejected" and other["instant"] > date["instant"] and may_hear(people, other, row["reader"])
        for other in batch.dates[row["hearing_id"]]
    )


def still_to_tell(db: Database, message_id: int, reader: int) -> bool:
    """Whether `reader` may (still) hear the whole of a message that went out."""
    of = db.one("select * from message where id = ?", message_id)
    if of is None:
        return False
    asked = of | {"kind": "details", "step": str(message_id), "reader": reader, "prompted": 1, "attempts": 0}
    return live(read(db, [asked], 0), asked)


def look_again(db: Database, begun: Collection[int]) -> None:
    """Another process, such as an import, wrote: what is begun and not called yet may have turned untrue."""
    if db.elsewhere:
        db.withdrawn |= untrue(db, begun)
        db.seen()


def untrue(db: Database, messages: Collection[int]) -> set[int]:
    """Those of `messages` that are no longer what they were begun for, or carry what is not: their date, their reader's
    right to hear of it, a STOP."""
    rows = [
        *db.gather("select * from message where id in {ids}", ids=messages),
        *db.gather("select * from message where carried_by in {ids}", ids=messages),
    ]
    batch = read(db, rows, 0)
    found: set[int] = set()
    for row in rows:
        ways = [way for way in batch.ways.get(row["reader"], ()) if way["stopped"] is None or row["prompted"]]
        if not ways or not live(batch, row):
            found.add(row["carried_by"] or row["id"])
    return found


def may_hear(people: Sequence[Row], date: Row, reader: int) -> bool:
    """Whether a reader may hear of a date: who is not approved yet hears only what they said themselves."""
    for person in people:
        if person["state"] != "pending":
            return True
    own = date["said_contact"] == reader or f",{reader}," in (date.get("also_said") or "")
    return own and bool(people)


def as_it_is_now(batch: Batch, row: Row) -> Row:
    """What a message was about, as it is known now: a date that was moved since is told as moved, or as cancelled."""
    dates = batch.dates.get(row["hearing_id"], ())
    standing = next((date for date in dates if date["state"] == "standing"), None)
    of = next((date for date in dates if date["number"] == row["revision"]), None)
    if standing is None or of is None:
        return row
    if standing["hearing_state"] == "cancelled":
        number = row["revision"] if row["kind"] == "cancelled" else standing["number"]
        return row | {"kind": "cancelled", "step": "", "revision": number}
    if of["state"] == "rejected" and all(of[name] == standing[name] for name in OF_A_DATE):
        # It was cancelled, and takes place after all as it was.
        kind = "confirmation" if row["kind"] == "cancelled" else row["kind"]
        return row | {"kind": kind, "revision": standing["number"]}
    if of["state"] == "rejected":
        return row | {"kind": "changed", "step": f"was:{of['number']}", "revision": standing["number"]}
    return row


def _among(db: Database, sql: str, ids: Collection[int], *params: Any, order: Sequence[str] = ()) -> list[Row]:
    rows = db.gather(sql, *params, ids=ids) if ids else []
    return sorted(rows, key=itemgetter(*order)) if order else rows


def _group(rows: Iterable[Row], name: str) -> dict[int, list[Row]]:
    grouped: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        grouped[row[name]].append(row)
    return grouped


# The address of `last` is said twice: PostgreSQL keeps a plan that it made while `attempt` was empty, and without it
# that plan looks for the last attempt of each address at every attempt there is.
_WAYS = f"""
select contact.id as reader, contact.language, contact.second_language, contact.zone, contact.wording,
       contact.code_word,
       address.id as address_id, address.rank, address.channel, address.value, address.stopped, address.failed,
       address.opt_out_shown, address.failures, coalesce(contact.last_input, contact.created) as heard,
       last.message_id as offered_by, last.started as offered_at, last.outcome as offered_outcome,
       {agreed()} as consent,
       exists (select 1 from consent where address_id = address.id and scope = 'news' and revoked is null) as news,
       conversation.open_until
from contact join address on address.contact_id = contact.id
left join conversation on conversation.address_id = address.id
left join attempt as last on last.address_id = address.id and last.id = (
    select id from attempt where address_id = address.id and choices is not null
    and coalesce(outcome, '') <> 'failed' order by id desc limit 1
)
where contact.id in {{ids}}
"""

_FOLDABLE = """
select id, kind, step, reader, hearing_id, revision, channel, prompted, due, expires, attempts from message
where reader in {ids} and next_at is not null and due <= ? and state = 'planned'
and (kind in ('reminder', 'nudge') or (kind in ('changed', 'cancelled') and prompted = 0))
"""

_DATES = """
select revision.hearing_id, revision.number, revision.wall, revision.zone, revision.instant, revision.city,
       revision.court, revision.place, revision.medium, revision.state, revision.said_contact, revision.also_said,
       hearing.kind, hearing.state as hearing_state, hearing.outcome,
       hearing.doubt, hearing.doubt_ended_by
from revision join hearing on hearing.id = revision.hearing_id
where revision.hearing_id in {ids}
"""

# What stands for the date of a hearing that never had one. It began to be awaited in the past: it is never to come.
_UNDATED = """
select id as hearing_id, 0 as number, null as wall, awaited_zone as zone, awaited_since as instant,
       awaited_city as city, awaited_court as court, awaited_place as place, 'unknown' as medium, 'rejected' as state,
       registrant_contact as said_contact, kind, state as hearing_state
from hearing where id in {ids} and state = 'awaited'
and not exists (select 1 from revision where revision.hearing_id = hearing.id)
"""

_PEOPLE = f"""
select appears.hearing_id, appears.role, appears.respondent_id, follower.contact_id, follower.relation,
       follower.state, follower.muted, coalesce(follower.calls, respondent.label) as label,
       attorney.name as attorney, attorney.phone as attorney_phone, attorney.hours as attorney_hours
from appears join respondent on respondent.id = appears.respondent_id
join follower on follower.respondent_id = respondent.id and follower.state <> 'removed'
left join respondent_attorney on respondent_attorney.respondent_id = respondent.id
    and respondent_attorney.until_at is null
left join attorney on attorney.id = respondent_attorney.attorney_id and attorney.until is null
where appears.hearing_id in {{ids}} and {MAY_BE_TOLD}
"""

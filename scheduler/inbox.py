"""The inbox: who wrote, what was said to them, and what nobody has read yet. It only looks, save for noting what was
read; answers are `replies`."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from scheduler import people
from scheduler.db import Database, Row
from scheduler.people import Contact, Following
from scheduler.replies import KIND

# Tasks that are there because of something that a person wrote: an answer may settle them.
WAITING = ("help-missed", "help-asked", "help-reminder", "unclear", "inbound")
# What became of the last thing that somebody wrote.
# What came in and is not kept any more.
NOTHING = '{"said": "other", "what": "erased"}'
Answered = Literal["waits", "staff", "automatic", "nothing"]
Show = Literal["all", "waits", "unread"]


@dataclass(frozen=True, slots=True)
class Talk:
    """One person's conversation in the list. `said`: the newest row of `inbound`, None when it is erased; `last`: when
    they last wrote or pressed something (Unix ms); `labels`: whom they follow, rows of id and label; `waits`: kinds of
    the open tasks; `mark`: as of `Person`."""

    contact: int
    language: str
    last: int
    unread: bool
    said: Row | None
    answered: Answered
    labels: tuple[Row, ...]
    waits: tuple[str, ...]
    mark: str


@dataclass(frozen=True, slots=True)
class Person:
    """Who somebody is. `ways`: rows of address, with `consented` (Unix ms, or None) and `how`; `confidential`: one whom
    they follow is; `detained`: they are; `tasks`: open, as rows of id, kind, reason, created."""

    contact: Contact
    following: tuple[Following, ...]
    ways: tuple[Row, ...]
    tasks: tuple[Row, ...]
    confidential: bool
    detained: bool
    last: int | None
    seen: int | None

    @property
    def mark(self) -> str:
        """Stands for what waits, and for when they last wrote: with it somebody says what they have looked at."""
        return _mark(self.last, self.tasks)


def talks(db: Database, show: Show = "all", *, after: tuple[int, int] | None = None, limit: int = 50) -> list[Talk]:
    """Conversations, the one that was last written in first. `after`: only those that come after this one, by `last`
    and `contact`."""
    last, contact = after if after is not None else (db.now_ms() + 1, 0)
    rows = db.all(_TALKS.format(only=_ONLY[show]), last, last, contact, limit)
    ids = [row["id"] for row in rows]
    newest: dict[int, Row] = {}
    for row in db.gather(_NEWEST, ids=ids):
        if row["contact"] not in newest or row["id"] > newest[row["contact"]]["id"]:
            newest[row["contact"]] = row
    labels, waits = _by(db.gather(_LABELS, ids=ids)), _by(db.gather(_WAITS, ids=ids))
    return [
        Talk(
            contact=row["id"],
            language=row["language"],
            last=row["last_input"],
            unread=row["last_input"] > (row["seen"] or 0),
            said=newest.get(row["id"]),
            answered=_answered(newest.get(row["id"]), waits.get(row["id"], ())),
            labels=tuple(sorted(labels.get(row["id"], ()), key=lambda each: str(each["label"]))),
            waits=tuple(each["kind"] for each in waits.get(row["id"], ())),
            mark=_mark(row["last_input"], waits.get(row["id"], ())),
        )
        for row in rows
    ]


def counts(db: Database) -> dict[Show, int]:
    """How many wait for a person, and how many wrote something that nobody has read."""
    found = db.one(f"select ({_COUNT.format(only=_ONLY['waits'])}) as w, ({_COUNT.format(only=_ONLY['unread'])}) as u")
    return {"waits": int(found["w"]), "unread": int(found["u"])} if found else {}


def person(db: Database, contact_id: int) -> Person:
    """Who somebody is, for whoever is about to answer. Raises LookupError."""
    known = people.contact(db, contact_id)
    flags = db.one(_FLAGS, contact_id)
    heard = db.one("select last_input, seen from contact where id = ?", contact_id)
    return Person(
        contact=known,
        following=tuple(people.following(db, contact_id)),
        ways=tuple(db.all(_WAYS, contact_id)),
        tasks=tuple(db.all(f"{_OPEN} and contact_id = ? order by created, id", contact_id)),
        confidential=bool(flags and flags["confidential"]),
        detained=bool(flags and flags["detained"]),
        last=heard["last_input"] if heard else None,
        seen=heard["seen"] if heard else None,
    )


def came_in(db: Database, contact_id: int, *, before: int, limit: int) -> list[Row]:
    """What somebody sent before an instant (Unix ms), the newest first: rows of id, at, channel, body, error, handled,
    address_id."""
    return db.all(_CAME_IN, contact_id, before, limit)


def went_out(db: Database, contact_id: int, *, before: int, limit: int) -> list[Row]:
    """Every try of a text to them that began before an instant (Unix ms), the newest first, with its message and who of
    the staff wrote it; and the staff's answers that have not left."""
    tried = db.all(_WENT_OUT, contact_id, before, limit)
    return db.all(_WAITING_TO_GO, contact_id, before) + tried


def offered_by(db: Database, messages: Collection[int]) -> dict[int, list[str]]:
    """What the buttons of these messages stood for, in their order, by message."""
    rows = db.gather(
        "select message_id, choices from attempt where message_id in {ids} and choices is not null", ids=messages
    )
    return {row["message_id"]: json.loads(row["choices"]) for row in rows}


def seen(db: Database, contact_id: int, until: int) -> None:
    """Staff has read what this person wrote until an instant (Unix ms)."""
    db.run("update contact set seen = ? where id = ? and coalesce(seen, 0) < ?", until, contact_id, until)


def open_tasks(db: Database, contact_id: int, among: Collection[int]) -> list[int]:
    """Of these tasks, those that stand open because of what this person wrote."""
    return [row["id"] for row in db.all(f"{_OPEN} and contact_id = ?", contact_id) if row["id"] in among]


def about(contacts: Collection[int]) -> str:
    """The step of a message to staff that shows what these contacts wrote: it is blanked when one of them is erased."""
    return f"inbox,{','.join(map(str, contacts))}," if contacts else ""


# The step of a message to staff that shows the call list: it is blanked when anybody at all is erased.
CALLS = "calls"


def shown_to(db: Database, staff_contact: int, contact_id: int) -> list[int]:
    """The ids of messages to one of the staff that show what a contact wrote, or may name them."""
    rows = db.all(
        "select id from message where reader = ? and kind = 'reply' and (step = ? or step like ?) and say is not null",
        staff_contact,
        CALLS,
        f"inbox%,{contact_id},%",
    )
    return [row["id"] for row in rows]


def typed(db: Database, inbound: int, channel: str, address: str) -> str | None:
    """What somebody typed from an address, as it is stored; None when that is not so (any more)."""
    row = db.one("select body from inbound where id = ? and channel = ? and address = ?", inbound, channel, address)
    return str(row["body"]) if row else None


def passed_on(db: Database, inbound: int) -> None:
    """What staff typed in the chat went on to somebody, and stands in their row alone."""
    db.run("update inbound set body = ? where id = ?", NOTHING, inbound)


def _answered(said: Row | None, waits: Sequence[Row]) -> Answered:
    if waits:
        return "waits"
    if said is None:
        return "nothing"
    return "staff" if said["by_staff"] else "automatic" if said["by_itself"] else "nothing"


def _mark(last: int | None, tasks: Iterable[Row]) -> str:
    said = f"{last} {sorted(row['id'] for row in tasks)}"
    return hashlib.sha256(said.encode()).hexdigest()[:8]


def _by(rows: Iterable[Row]) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = {}
    for row in rows:
        found.setdefault(row["contact"], []).append(row)
    return found


_KINDS = ", ".join(f"'{kind}'" for kind in WAITING)
_OPEN = f"select id, kind, reason, created from task where done is null and kind in ({_KINDS})"
_ONLY: dict[Show, str] = {
    "all": "",
    "waits": "and contact.id in (select contact_id from task where done is null and contact_id is not null"
    f" and kind in ({_KINDS}))",
    "unread": "and contact.last_input > coalesce(contact.seen, 0)",
}
# Whoever is only of the staff talks with the office as the office.
_PEOPLE = """
from contact where contact.last_input is not null {only} and contact.id not in (
    select staff.contact_id from staff where staff.contact_id is not null and staff.removed is null and not exists (
        select 1 from follower where follower.contact_id = staff.contact_id and follower.state <> 'removed'))
"""
_COUNT = f"select count(*) {_PEOPLE}"
_TALKS = f"""
select contact.id, contact.language, contact.last_input, contact.seen {_PEOPLE}
and contact.last_input <= ? and (contact.last_input < ? or contact.id < ?)
order by contact.last_input desc, contact.id desc limit ?
"""
_NEWEST = f"""
select address.contact_id as contact, address.value, inbound.id, inbound.channel, inbound.body, inbound.received,
       inbound.error, address.id as address_id,
       exists (select 1 from message where key = 'a:' || inbound.id || ':1') as by_itself,
       exists (select 1 from message where reader = address.contact_id and due >= inbound.received
               and kind = '{KIND}' and state <> 'killed') as by_staff
from address join inbound on inbound.id = (
    select newest.id from inbound as newest where newest.channel = address.channel
    and newest.address = address.value order by newest.received desc, newest.id desc limit 1
)
where address.contact_id in {{ids}}
"""
_LABELS = """
select follower.contact_id as contact, respondent.id, respondent.label from follower
join respondent on respondent.id = follower.respondent_id
where follower.contact_id in {ids} and follower.state <> 'removed'
"""
_WAITS = f"""
select contact_id as contact, id, kind from task where done is null and kind in ({_KINDS}) and contact_id in {{ids}}
"""
_FLAGS = """
select max(case when confidential = 1 and opted_in is null then 1 else 0 end) as confidential,
       max(case when detained = 1 and relation = 'self' then 1 else 0 end) as detained
from follower join respondent on respondent.id = respondent_id where contact_id = ? and state <> 'removed'
"""
_WAYS = """
select address.id, address.channel, address.value, address.stopped, address.stopped_how, address.failed,
       consent.given as consented, consent.how from address
left join consent on consent.id = (select max(id) from consent as each_one where each_one.address_id = address.id
    and each_one.scope = 'case' and each_one.revoked is null)
where contact_id = ? order by rank, address.id
"""
_CAME_IN = """
select inbound.id, inbound.received as at, inbound.channel, inbound.body, inbound.error, inbound.handled,
       address.id as address_id
from address join inbound on inbound.channel = address.channel and inbound.address = address.value
where address.contact_id = ? and inbound.received < ? order by inbound.received desc, inbound.id desc limit ?
"""
_OUT = """
select message.id, message.key, message.kind, message.step, message.state, message.reason as why, message.hearing_id,
       message.next_at, message.say, staff.name as author,
"""
_WENT_OUT = f"""{_OUT}
       attempt.started as at, attempt.id as attempt, attempt.channel, attempt.outcome, attempt.reason, attempt.text,
       attempt.parts, attempt.ended
from message join attempt on attempt.message_id = message.id
left join staff on message.kind = '{KIND}' and cast(staff.id as text) = message.step
where message.reader = ? and attempt.started < ? order by attempt.started desc, attempt.id desc limit ?
"""
_WAITING_TO_GO = f"""{_OUT}
       message.created as at, null as attempt, message.channel, null as outcome, null as reason, null as text,
       1 as parts, null as ended
from message left join staff on cast(staff.id as text) = message.step
where message.reader = ? and message.kind = '{KIND}' and message.created < ?
and not exists (select 1 from attempt where message_id = message.id) order by message.created desc
"""

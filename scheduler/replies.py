"""Answers that staff writes to somebody: whether they may be written to, where, until when, and the row of the outbox.

Whoever agreed may be answered; whoever did not, only for a day after they wrote themselves. Nobody who said STOP is.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from messages.channel import Text
from messages.languages import stand_in
from messages.render import render
from messages.say import Say, to_json
from messages.segments import segments
from scheduler import outbox, people
from scheduler.db import Database, Row, instant, ms
from scheduler.plan import quiet_from, quiet_until
from scheduler.policy import Policy

KIND = "staff-reply"
# Whoever writes to us starts a conversation, and expects an answer; a day later it would be one unasked for.
WITHOUT_CONSENT = timedelta(hours=24)
# As long as a question of ours stays open at most: what is said within is an answer, at any hour (design, section 6).
JUST_WROTE = timedelta(minutes=30)
LIFE = outbox.ANSWER_LIFE
# Characters that staff may type; far below what a provider takes.
LONGEST = 1000
MOST_PARTS = 10


class CannotReply(Exception):
    """They may not, or cannot, be written to; the message says why."""


@dataclass(frozen=True, slots=True)
class Way:
    """Where an answer goes. `leaves`: when, if all goes well; `until`: after that it is of no use (aware UTC).
    `agreed`: consent stands there; `just_wrote`: so that it goes at any hour."""

    address: int
    channel: str
    value: str
    leaves: datetime
    until: datetime
    agreed: bool
    just_wrote: bool


@dataclass(frozen=True, slots=True)
class Cost:
    """What a text takes: `parts` of SMS (1 elsewhere), in which alphabet ("" elsewhere); the text as it goes out."""

    text: Text
    parts: int
    encoding: str


def own_words(text: str) -> Say:
    """What somebody of the staff typed, as it is: the one entry that adds no word to it."""
    return Say("guide-own", {"text": text})


def way_to(db: Database, policy: Policy, contact_id: int, *, today: bool = False) -> Way:
    """Where an answer to a contact goes now. `today`: it is of use only until their quiet hours begin. Raises
    CannotReply, LookupError."""
    who = people.contact(db, contact_id)
    found = _first(db.all(_WAYS, contact_id), db.now())
    agreed = bool(found["consent"])
    now, since = db.now(), instant(found["heard"]) if found["heard"] is not None else None
    just_wrote = since is not None and now - since <= JUST_WROTE
    night = quiet_until(now, who.zone, policy)
    if today and night is not None:
        raise CannotReply('It is night where they live, and this text says "today".')
    leaves = now if just_wrote or night is None else night
    until = min(leaves + LIFE, quiet_from(now, who.zone, policy)) if today else leaves + LIFE
    if since is not None and not agreed:
        until = min(until, since + WITHOUT_CONSENT)
    if until <= leaves:
        raise CannotReply("They agreed to nothing, and by morning it is more than a day since they wrote. Call them.")
    return Way(found["id"], found["channel"], found["value"], leaves, until, agreed, just_wrote)


def next_number(db: Database, contact_id: int) -> int:
    """The number of the next answer to a contact. A form that is sent twice carries the same one."""
    row = db.one("select count(*) as n from message where reader = ? and kind = ?", contact_id, KIND)
    number = (int(row["n"]) if row else 0) + 1
    while db.one("select 1 from message where key = ?", _key(contact_id, number)):
        number += 1
    return number


def send(
    db: Database, policy: Policy, contact_id: int, say: Say, *, number: int, staff_id: int, today: bool = False
) -> int:
    """Put an answer into the outbox; its row's id. The same text under the same `number` is one answer, however often
    it comes; another text under it, such as a colleague's, gets the next one. Raises CannotReply."""
    known = db.one("select id, say from message where key = ?", _key(contact_id, number))
    if known is not None:
        if known["say"] == to_json(say):
            return int(known["id"])
        number = next_number(db, contact_id)
    way = way_to(db, policy, contact_id, today=today)
    return outbox.put(
        db,
        {
            "key": _key(contact_id, number),
            "kind": KIND,
            "step": str(staff_id),
            "reader": contact_id,
            "address_id": way.address,
            "channel": way.channel,
            "urgency": outbox.ANSWERS,
            "prompted": int(way.just_wrote),
            "due": db.now_ms(),
            "expires": ms(way.until),
            "say": to_json(say),
        },
    )


def talking(db: Database, contact_id: int) -> bool:
    """Whether somebody of the staff wrote to a contact within the time in which an answer to that can be expected."""
    row = db.one(
        "select 1 from message where reader = ? and due > ? and kind = ? and state = 'sent'",
        contact_id,
        ms(db.now() - LIFE),
        KIND,
    )
    return row is not None


def cost(db: Database, contact_id: int, say: Say, channel: str) -> Cost:
    """What an answer looks like, and takes, on a channel. Raises LookupError."""
    who = people.contact(db, contact_id)
    text = render(say, stand_in(who.language, who.second_language), channel)
    if channel != "sms":
        return Cost(text, 1, "")
    found = segments(text.body)
    return Cost(text, found.parts, found.encoding)


def may_go_to(row: Row, ways: Iterable[Row]) -> bool:
    """Whether, right before it is sent, its reader may still be written to: a STOP came in meanwhile, or the number is
    somebody else's by now. `ways`: the reader's addresses."""
    known = list(ways)
    there = row["address_id"] is None or any(way["address_id"] == row["address_id"] for way in known)
    return there and all(way["stopped"] is None for way in known)


def _key(contact_id: int, number: int) -> str:
    return f"i:{contact_id}:{number}"


def _first(ways: list[Row], now: datetime) -> Row:
    """The address that an answer goes to: an answer belongs where the question was asked, if that is not long ago."""
    if any(way["stopped"] is not None for way in ways):
        raise CannotReply("They said STOP: nothing is written to them any more, on any channel. Call them.")
    working = [way for way in ways if way["failed"] is None]
    if not working:
        raise CannotReply("No address of theirs works. Call them, or find another way.")
    lately = [way for way in working if way["heard"] is not None and now - instant(way["heard"]) < WITHOUT_CONSENT]
    if lately:
        return max(lately, key=lambda way: int(way["heard"]))
    agreed = next((way for way in working if way["consent"]), None)
    if agreed is None:
        raise CannotReply("They agreed to no messages, and it is more than a day since they wrote. Call them.")
    return agreed


_WAYS = """
select address.id, address.channel, address.value, address.stopped, address.failed,
       exists (select 1 from consent where address_id = address.id and scope = 'case' and revoked is null) as consent,
       (select max(received) from inbound where inbound.channel = address.channel and inbound.address = address.value)
       as heard
from address where contact_id = ? order by rank, id
"""

"""Too much at once from one sender: it is kept, and answered once with "please wait", until it calms down.

Twilio refuses more than 30 answers between two numbers within 30 seconds (error 14107); what a text may cost us, and
bots that answer each other, are the other reasons. STOP never passes here.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from scheduler import people
from scheduler.db import Database, Row, instant, ms
from scheduler.people import Address

WINDOW = timedelta(minutes=2)
# On Telegram a date is picked with several buttons; by SMS nobody types that fast.
MOST = {"sms": 20}
MOST_ELSEWHERE = 40
# For so long "please wait" is not said again.
TOLD_FOR = timedelta(minutes=10)
# Two presses of one button so close together are one: an impatient thumb, or two phones on one account.
TWICE_WITHIN = timedelta(seconds=10)

Verdict = Literal["serve", "ask_to_wait", "keep_silent"]


def verdict(db: Database, address: Address, inbound: Row) -> Verdict:
    """What to do with this row of `inbound`, by how much its sender said in the two minutes before it."""
    most = MOST.get(inbound["channel"], MOST_ELSEWHERE)
    since = ms(instant(inbound["received"]) - WINDOW)
    said = db.all(
        "select id from inbound where channel = ? and address = ? and received > ? and id <= ? limit ?",
        inbound["channel"],
        inbound["address"],
        since,
        inbound["id"],
        most + 1,
    )
    if len(said) <= most:
        return "serve"
    told = db.one("select told from flood where address_id = ?", address.id)
    if told is not None and db.now() - instant(told["told"]) < TOLD_FOR:
        return "keep_silent"
    db.run(
        "insert into flood (address_id, told) values (?, ?)"
        " on conflict (address_id) do update set told = excluded.told",
        address.id,
        db.now_ms(),
    )
    people.add_task(db, f"flood:{address.id}:{db.now():%Y-%m-%d}", "flood", "flood", contact_id=address.contact_id)
    return "ask_to_wait"


def said_twice(db: Database, inbound: Row) -> bool:
    """Whether the same was said by the same sender just before, and nothing in between."""
    before = db.one(
        "select id, body, received from inbound where channel = ? and address = ? and received > ? and id < ?"
        " order by id desc limit 1",
        inbound["channel"],
        inbound["address"],
        ms(instant(inbound["received"]) - TWICE_WITHIN),
        inbound["id"],
    )
    return before is not None and bool(before["body"] == inbound["body"])

"""A row that makes the code raise is set aside with its reason, staff is told, and the rest of its channel goes on."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from messages.channel import Unanswered
from messages.say import Say, to_json
from scheduler import outbox
from scheduler.db import Database
from tests.cast import Office, Person, hearing_of, person

NOON = datetime(2027, 3, 14, 16, 30, tzinfo=UTC)
MARCH = datetime(2027, 3, 15, 13)  # a wall time
FAR = 2**53  # milliseconds: beyond the year 9999
# What stands wrong in the database, by name: SQL with the reader's id or the row's, and the reason that staff reads.
ABSURD = {
    "it is of use for longer than there are years": (f"update message set expires = {FAR} where id = :id", "Overflow"),
    "it is an answer of such use": (f"update message set expires = {FAR}, prompted = 1 where id = :id", "Overflow"),
    "its reader lives in a folder of zones": ("update contact set zone = 'America' where id = :reader", "IsADirectory"),
    "its reader lives in no zone": ("update contact set zone = 'Nowhere' where id = :reader", "ZoneInfoNotFound"),
    "it details what has no number": ("update message set kind = 'details', step = 'x' where id = :id", "ValueError"),
    "its words are none": ("update message set say = '[1' where id = :id", "JSONDecodeError"),
}


def asked(db: Database, who: Person, number: int) -> int:
    """A question that is due, and goes to whoever agreed."""
    row = {"kind": "staff", "reader": who.contact, "channel": who.channel, "urgency": 0, "prompted": 0}
    say = to_json(Say("staff-silent", {"label": "Rosa"}))
    due = {"key": f"k{number}", "due": db.now_ms(), "expires": db.now_ms() + 10**8, "say": say}
    return outbox.put(db, {**row, **due})


def broken(db: Database, how: str, row: int, reader: int) -> None:
    db.run(how.replace(":id", str(row)).replace(":reader", str(reader)))


@pytest.mark.parametrize("what", ABSURD)
async def test_one_absurd_row_is_set_aside_and_the_others_go(work: Office, db: Database, what: str) -> None:
    work.clock.set(NOON)
    how, why = ABSURD[what]
    bao, ana = person(db, "telegram", "1001"), person(db, "telegram", "1002")
    row, other = asked(db, bao, 1), asked(db, ana, 2)
    broken(db, how, row, bao.contact)
    await work.now()
    (found,) = db.all("select state, reason, next_at from message where id = ?", row)
    assert found["state"] == "failed" and why in found["reason"] and found["next_at"] is None
    assert db.one("select 1 from task where key = ?", f"failed:{row}")
    assert db.all("select state from message where id = ?", other) == [{"state": "sent"}]


async def test_a_date_that_is_none_is_told_to_staff_though_not_even_relatives_can_be_asked(
    work: Office, db: Database
) -> None:
    work.clock.set(datetime(2027, 3, 12, 20, tzinfo=UTC))
    bao, ana = person(db, "sms", "+12025550102"), person(db, "sms", "+12025550103")
    hearings = [hearing_of(db, each, MARCH) for each in (bao, ana)]
    await work.until(datetime(2027, 3, 14, 15, tzinfo=UTC))
    db.run("update revision set wall = 'soon' where hearing_id = ?", hearings[0])
    await work.until(datetime(2027, 3, 14, 18, tzinfo=UTC))
    (row,) = db.all("select state, reason from message where reader = ? and step = '1d'", bao.contact)
    assert row == {"state": "failed", "reason": "cannot be worded: ValueError"}
    tasks = {row["kind"] for row in db.all("select kind from task where contact_id = ?", bao.contact)}
    assert "not_reached" in tasks
    assert db.one("select 1 from message where reader = ? and step = '1d' and state = 'sent'", ana.contact)


async def test_a_try_that_cannot_be_asked_about_is_set_aside_too(work: Office, db: Database) -> None:
    work.clock.set(NOON)
    bao, ana = person(db, "sms", "+12025550102"), person(db, "sms", "+12025550103")
    row = asked(db, bao, 1)
    work.sms.next_answers = [Unanswered("reset")]
    await work.now()
    db.run("update message set expires = ? where id = ?", FAR, row)
    other = asked(db, ana, 2)
    await work.until(datetime(2027, 3, 14, 16, 35, tzinfo=UTC))
    assert db.all("select state from message where id in (?, ?) order by id", row, other) == [
        {"state": "failed"}, {"state": "sent"},
    ]  # fmt: skip

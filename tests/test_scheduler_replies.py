"""Whom staff may answer, when it leaves, and that nobody hears from us after STOP."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from messages.say import Say
from scheduler import people, replies
from scheduler.db import Database
from scheduler.replies import CannotReply, own_words
from tests.cast import POLICY, Office, Person, person

DAY = datetime(2026, 11, 3, 18, tzinfo=UTC)  # eleven in the morning in Denver
NIGHT = datetime(2026, 11, 4, 5, tzinfo=UTC)  # ten in the evening there
HELLO = own_words("Hello, this is Carol.")


def writes(db: Database, who: Person) -> None:
    """Something comes in from them, and is handled."""
    number = db.insert(
        "inbound", channel=who.channel, provider_id=f"SM{db.now_ms()}", address=who.value, body='{"said": "other"}',
        received=db.now_ms(), handled=db.now_ms(),
    )  # fmt: skip
    assert number
    people.heard_from(db, who.address)


def send(db: Database, who: Person, say: Say = HELLO, number: int = 1, *, today: bool = False) -> int:
    with db.transaction():
        return replies.send(db, POLICY, who.contact, say, number=number, staff_id=1, today=today)


async def test_an_answer_goes_to_where_they_last_wrote_from_as_it_was_typed(work: Office, db: Database) -> None:
    work.clock.set(DAY)
    rosa = person(db, "telegram", "1009", language="es-419")
    people.add_address(db, rosa.contact, "sms", "+12025550109")
    writes(db, Person(rosa.contact, rosa.address + 1, "sms", "+12025550109"))
    send(db, rosa)
    await work.now()
    assert work.sms.to("+12025550109") == ["Hello, this is Carol."]
    assert work.telegram.got == []


async def test_an_answer_long_after_goes_to_the_preferred_way_where_they_agreed(work: Office, db: Database) -> None:
    work.clock.set(DAY)
    rosa = person(db, "telegram", "1009")
    writes(db, rosa)
    work.clock.forward(days=6)
    send(db, rosa)
    await work.now()
    assert work.telegram.to("1009") == ["Hello, this is Carol."]


async def test_at_night_an_answer_waits_for_the_morning_unless_they_just_wrote(work: Office, db: Database) -> None:
    work.clock.set(NIGHT)
    rosa, bao = person(db, "sms", "+12025550109"), person(db, "sms", "+12025550102")
    writes(db, bao)
    work.clock.forward(minutes=20)
    send(db, rosa)
    send(db, bao)
    await work.now()
    assert work.sms.to("+12025550102") == ["Hello, this is Carol."]
    assert work.sms.to("+12025550109") == []
    await work.until(datetime(2026, 11, 4, 14, 59, tzinfo=UTC))
    assert work.sms.to("+12025550109") == []
    await work.until(datetime(2026, 11, 4, 15, 1, tzinfo=UTC))
    assert work.sms.to("+12025550109") == ["Hello, this is Carol."]


def test_who_agreed_to_nothing_is_answered_for_a_day_after_they_wrote(work: Office, db: Database, dan: Person) -> None:
    work.clock.set(DAY)
    with pytest.raises(CannotReply, match="agreed to no messages"):
        send(db, dan)
    writes(db, dan)
    way = replies.way_to(db, POLICY, dan.contact)
    assert not way.agreed
    assert way.until == DAY + timedelta(hours=12)
    work.clock.forward(hours=23)
    assert replies.way_to(db, POLICY, dan.contact).until == DAY + timedelta(hours=24)
    work.clock.forward(hours=1)
    with pytest.raises(CannotReply, match="more than a day"):
        send(db, dan)


def test_no_answer_waits_for_a_morning_after_the_day_is_over(work: Office, db: Database, dan: Person) -> None:
    work.clock.set(NIGHT - timedelta(hours=16))
    writes(db, dan)
    work.clock.set(NIGHT)
    with pytest.raises(CannotReply, match="by morning"):
        send(db, dan)


def test_nobody_who_said_stop_is_answered(work: Office, db: Database, bao: Person) -> None:
    work.clock.set(DAY)
    writes(db, bao)
    people.stop(db, bao.contact, "word")
    with pytest.raises(CannotReply, match="STOP"):
        send(db, bao)


async def test_a_stop_that_comes_before_it_left_takes_an_answer_back(work: Office, db: Database, bao: Person) -> None:
    work.clock.set(NIGHT)
    row = send(db, bao)
    await work.now()
    people.stop(db, bao.contact, "word")
    await work.until(DAY + timedelta(days=2))
    assert work.sms.got == []
    assert db.one("select state from message where id = ?", row) == {"state": "killed"}


async def test_a_stop_while_it_is_about_to_be_called_holds_too(work: Office, db: Database, bao: Person) -> None:
    """Such as one that another process wrote: what is read anew finds the address silent, though it names it."""
    work.clock.set(DAY)
    row = send(db, bao)
    db.run("update address set stopped = ? where id = ?", db.now_ms(), bao.address)
    await work.now()
    assert work.sms.got == []
    assert db.one("select state, reason from message where id = ?", row) == {
        "state": "killed",
        "reason": "no longer true",
    }


def test_an_address_that_does_not_work_gets_none(work: Office, db: Database, bao: Person) -> None:
    work.clock.set(DAY)
    db.run("update address set failed = 'gone' where id = ?", bao.address)
    with pytest.raises(CannotReply, match="No address of theirs works"):
        send(db, bao)


async def test_the_same_form_sent_twice_is_one_answer_and_a_colleagues_is_another(
    work: Office, db: Database, bao: Person
) -> None:
    work.clock.set(DAY)
    number = replies.next_number(db, bao.contact)
    first = send(db, bao, HELLO, number)
    assert send(db, bao, HELLO, number) == first
    assert send(db, bao, own_words("Dan here."), number) != first
    await work.now()
    assert work.sms.to(bao.value) == ["Hello, this is Carol.", "Dan here."]
    assert [row["key"] for row in db.all("select key from message order by id")] == [
        f"i:{bao.contact}:1",
        f"i:{bao.contact}:2",
    ]


def test_what_says_today_is_not_said_at_night(work: Office, db: Database, bao: Person) -> None:
    work.clock.set(NIGHT)
    writes(db, bao)
    with pytest.raises(CannotReply, match="today"):
        send(db, bao, Say("reply-call-today", {"sender": "Reminders"}), today=True)
    work.clock.set(DAY)
    way = replies.way_to(db, POLICY, bao.contact, today=True)
    assert way.until <= datetime(2026, 11, 4, 2, tzinfo=UTC)  # nine in the evening in New York


async def test_an_answer_that_came_too_late_is_on_the_call_list(work: Office, db: Database, bao: Person) -> None:
    work.clock.set(DAY)
    row = send(db, bao)
    db.run("update message set next_at = expires where id = ?", row)
    await work.until(DAY + timedelta(hours=13))
    assert db.one("select state from message where id = ?", row) == {"state": "expired"}
    assert db.all("select kind, contact_id from task") == [{"kind": "not_reached", "contact_id": bao.contact}]


def test_what_an_answer_takes_is_counted_as_it_goes_out(db: Database, bao: Person) -> None:
    found = replies.cost(db, bao.contact, own_words("“Hello”… " + "x" * 160), "sms")
    assert (found.parts, found.encoding) == (2, "GSM-7")
    assert replies.cost(db, bao.contact, own_words("Привет, " + "я" * 70), "sms").parts == 2
    assert replies.cost(db, bao.contact, own_words("x" * 900), "telegram").parts == 1

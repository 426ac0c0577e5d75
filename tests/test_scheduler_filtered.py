"""One text that the phone companies hold back takes another way; only many of them silence the sender."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from messages.channel import SendError
from messages.refusals import of_twilio
from messages.say import Say
from scheduler import filtered, outbox, outcomes, people
from scheduler.db import Database
from scheduler.retry import FILTERED_WAITS, OPERATOR_WAIT, after_filtered
from tests.cast import Office, Person, hearing_of, person, states

MARCH = datetime(2027, 3, 15, 13)
HELD_BACK = SendError("30007: undelivered", of_twilio(30007).whose, why=of_twilio(30007).why)
NOW = datetime(2027, 1, 5, 15, tzinfo=UTC)


def report(work: Office, first: int, last: int, error: SendError | None = HELD_BACK) -> None:
    """What Twilio says later of the texts with these numbers, counted from 1."""
    outcome = None if error else "delivered"
    for n in range(first, last + 1):
        outcomes.receipt(work.db, "sms", f"sms-{n}", attempt=None, outcome=outcome, error=error)  # type: ignore[arg-type]


def greet(work: Office, many: int, first: int = 0) -> None:
    """Send a text to each of so many people."""
    for n in range(first, first + many):
        who = person(work.db, "sms", f"+120255501{n:02}")
        outbox.answer(work.db, who.contact, who.address, n, 0, Say("say-thanks"))
    asyncio.run(work.now())


def pauses(db: Database) -> int:
    return len(db.all("select 1 from pause"))


def test_one_text_that_was_held_back_does_not_silence_the_others(work: Office, carol: Person) -> None:
    greet(work, 1)
    report(work, 1, 1)
    assert pauses(work.db) == 0
    greet(work, 3, first=1)
    assert len(work.sms.got) == 4
    (alarm,) = work.telegram.to(carol.value)
    assert "sms (the phone companies hold back our messages)" in alarm


def test_it_takes_the_readers_other_channel_at_once(work: Office, bao: Person) -> None:
    other = people.add_address(work.db, bao.contact, "telegram", "1002")
    people.give_consent(work.db, other, scope="case", how="chat", by="self", words="w")
    hearing = hearing_of(work.db, bao, MARCH)
    asyncio.run(work.now())
    report(work, 1, 1)
    asyncio.run(work.now())
    assert (len(work.sms.got), len(work.telegram.to("1002"))) == (1, 1)
    assert states(work.db, hearing, bao)["confirmation@1"] == "sent"


def test_without_another_channel_it_goes_twice_more_and_then_a_person_calls(work: Office, bao: Person) -> None:
    hearing = hearing_of(work.db, bao, MARCH)
    for n in (1, 2, 3):
        asyncio.run(work.until(work.clock() + timedelta(hours=2)))
        report(work, n, n)
    asyncio.run(work.until(work.clock() + timedelta(hours=9)))
    assert len(work.sms.got) == 3
    assert states(work.db, hearing, bao)["confirmation@1"] == "failed"
    assert len(work.db.all("select 1 from task where kind = 'not_reached'")) == 1
    assert work.db.all("select failures, failed from address where id = ?", bao.address) == [
        {"failures": 0, "failed": None}
    ]


def test_when_half_of_the_texts_are_held_back_the_channel_pauses(work: Office) -> None:
    greet(work, 10)
    report(work, 1, 6, None)
    report(work, 7, 10)
    assert pauses(work.db) == 0
    greet(work, 4, first=10)
    report(work, 11, 13)
    assert pauses(work.db) == 1
    greet(work, 1, first=20)
    assert len(work.sms.got) == 14


def test_a_few_among_many_that_arrive_do_not_pause_it(work: Office) -> None:
    greet(work, 20)
    report(work, 1, 14, None)
    report(work, 15, 20)
    assert (pauses(work.db), filtered.MANY < 6) == (0, True)


def test_a_sender_that_is_not_registered_pauses_at_the_first(work: Office) -> None:
    """Then every text is refused."""
    greet(work, 1)
    refusal = of_twilio(30034)
    report(work, 1, 1, SendError("30034: undelivered", refusal.whose, why=refusal.why))
    assert pauses(work.db) == 1


def test_what_would_come_too_late_is_not_tried_again() -> None:
    decision = after_filtered(1, NOW, NOW + FILTERED_WAITS[0], widespread=True)
    assert (decision.again, decision.pause) == (None, NOW + OPERATOR_WAIT)
    assert decision.outcome == "failed"

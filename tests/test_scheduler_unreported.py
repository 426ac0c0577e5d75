"""A text that the provider took and never reported on is asked about, and what is answered counts as the report."""

from __future__ import annotations

import asyncio
from datetime import datetime

import pytest

from messages.channel import Fate, SendError, Unanswered
from messages.say import Say
from scheduler import incidents, outbox, outcomes, unreported
from scheduler.db import Database
from tests.cast import Office, Person, hearing_of, person, states

MARCH = datetime(2027, 3, 15, 13)
ARRIVED = Fate("delivered")
OFF = Fate(None, SendError("30003: undelivered", "network"))


def ask(work: Office, minutes: int = 0) -> None:
    """One round, so many minutes later."""
    work.clock.forward(minutes=minutes)
    asyncio.run(unreported.ask(work.store, {"sms": work.sms, "telegram": work.telegram}))


def outcome(db: Database) -> list[object]:
    return [row["outcome"] for row in db.all("select outcome from attempt where channel = 'sms' order by id")]


def test_what_became_of_a_text_is_asked_when_no_report_came(work: Office, bao: Person) -> None:
    hearing_of(work.db, bao, MARCH)
    asyncio.run(work.now())
    work.sms.fates = {"sms-1": ARRIVED}
    ask(work, minutes=9)
    assert (work.sms.asked_about, outcome(work.db)) == ([], ["accepted"])
    ask(work, minutes=1)
    assert (work.sms.asked_about, outcome(work.db)) == (["sms-1"], ["delivered"])


def test_a_text_that_did_not_arrive_and_was_not_reported_goes_again(work: Office, bao: Person) -> None:
    hearing = hearing_of(work.db, bao, MARCH)
    asyncio.run(work.now())
    work.sms.fates = {"sms-1": OFF}
    ask(work, minutes=10)
    assert states(work.db, hearing, bao)["confirmation@1"] == "planned"
    asyncio.run(work.until(work.clock().replace(minute=40)))
    assert (len(work.sms.to(bao.value)), outcome(work.db)) == (2, ["failed", "accepted"])


def test_it_is_asked_a_few_times_further_and_further_apart(work: Office, bao: Person) -> None:
    hearing_of(work.db, bao, MARCH)
    asyncio.run(work.now())
    work.sms.fates = {"sms-1": Fate("accepted")}
    at = []
    for minute in range(10, 36 * 60, 10):
        ask(work, minutes=10)
        if len(work.sms.asked_about) > len(at):
            at.append(minute)
    assert at == [10, 40, 160, 640]


def test_what_was_reported_and_what_telegram_took_is_not_asked_about(work: Office, ana: Person, bao: Person) -> None:
    for who in (ana, bao):
        hearing_of(work.db, who, MARCH)
    asyncio.run(work.now())
    outcomes.receipt(work.db, "sms", "sms-1", attempt=None, outcome="delivered", error=None)
    ask(work, minutes=15)
    assert work.sms.asked_about == work.telegram.asked_about == []


@pytest.mark.parametrize("trouble", [SendError("503", "network"), SendError("20003", "operator"), Unanswered("lost")])
def test_a_provider_that_does_not_answer_is_asked_again_soon(
    work: Office, bao: Person, trouble: SendError | Unanswered
) -> None:
    hearing_of(work.db, bao, MARCH)
    asyncio.run(work.now())
    work.sms.fates, work.sms.next_refusals = {"sms-1": ARRIVED}, [trouble]
    ask(work, minutes=10)
    ask(work, minutes=1)
    assert outcome(work.db) == ["delivered"]


def test_a_report_that_comes_late_changes_nothing(work: Office, bao: Person) -> None:
    hearing_of(work.db, bao, MARCH)
    asyncio.run(work.now())
    work.sms.fates = {"sms-1": ARRIVED}
    ask(work, minutes=10)
    assert not outcomes.receipt(work.db, "sms", "sms-1", attempt=None, outcome="delivered", error=None)
    assert outcome(work.db) == ["delivered"]


def test_no_more_are_asked_about_in_a_minute_than_leave_in_one(work: Office) -> None:
    greet(work, 70)
    work.sms.fates = {f"sms-{n}": ARRIVED for n in range(1, 71)}
    ask(work, minutes=10)
    assert len(work.sms.asked_about) == unreported.IN_A_ROUND
    ask(work, minutes=1)
    assert set(outcome(work.db)) == {"delivered"}


def test_staff_is_told_once_when_no_reports_arrive(work: Office, carol: Person) -> None:
    greet(work, 6)
    work.sms.fates = {f"sms-{n}": ARRIVED for n in range(1, 30)}
    ask(work, minutes=10)
    greet(work, 6, first=10)
    ask(work, minutes=10)
    asyncio.run(work.now())
    (told,) = work.telegram.to(carol.value)
    assert "delivery reports (web.public_url)" in told
    work.clock.forward(hours=25)
    ask(work)
    assert incidents.standing(work.db) == []


def test_some_reports_that_got_lost_while_we_were_down_alarm_nobody(work: Office, carol: Person) -> None:
    greet(work, 10)
    for n in range(1, 7):
        outcomes.receipt(work.db, "sms", f"sms-{n}", attempt=None, outcome="delivered", error=None)
    work.sms.fates = {f"sms-{n}": ARRIVED for n in range(7, 11)}
    ask(work, minutes=10)
    asyncio.run(work.now())
    assert set(outcome(work.db)) == {"delivered"}
    assert work.telegram.to(carol.value) == []


def greet(work: Office, many: int, first: int = 0) -> None:
    """Send a text to each of so many people."""
    for n in range(first, first + many):
        who = person(work.db, "sms", f"+120255501{n:02}")
        outbox.answer(work.db, who.contact, who.address, n, 0, Say("say-thanks"))
    asyncio.run(work.now())

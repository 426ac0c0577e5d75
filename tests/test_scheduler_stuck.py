"""Nothing waits without end on a channel that does not work."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import pytest

from scheduler import backlog, outbox, people, stuck
from tests.cast import Office, Person, hearing_of

MARCH = datetime(2027, 3, 15, 13)


def _two_ways(work: Office, ana: Person) -> str:
    other = people.add_address(work.db, ana.contact, "sms", "+12025550101")
    people.give_consent(work.db, other, scope="case", how="chat", by="self", words="w")
    return "+12025550101"


@pytest.mark.parametrize("until", [None, 10**15])
def test_what_is_due_on_a_channel_that_rests_for_long_takes_the_other(
    work: Office, ana: Person, until: int | None
) -> None:
    number = _two_ways(work, ana)
    hearing_of(work.db, ana, MARCH)
    work.db.insert("pause", channel="telegram", since=work.db.now_ms(), until=until, reason="by staff")
    asyncio.run(work.until(work.clock() + timedelta(minutes=20)))
    assert work.sms.to(number) == []
    asyncio.run(work.until(work.clock() + timedelta(minutes=20)))
    assert len(work.sms.to(number)) == 1


def test_what_is_due_on_a_channel_that_is_switched_off_takes_the_other_at_once(work: Office, ana: Person) -> None:
    number = _two_ways(work, ana)
    hearing_of(work.db, ana, MARCH)
    assert stuck.look_after(work.db, ["sms"]) == 1
    asyncio.run(work.now())
    assert len(work.sms.to(number)) == 1


def test_while_every_channel_rests_a_message_stays_where_it_is_to_go(work: Office, ana: Person) -> None:
    """After a restore all are paused: what is due must not wander to and fro until somebody has looked."""
    _two_ways(work, ana)
    hearing_of(work.db, ana, MARCH)
    for channel in ("sms", "telegram"):
        work.db.insert("pause", channel=channel, since=work.db.now_ms(), until=None, reason="restored")
    work.clock.forward(minutes=31)
    assert stuck.look_after(work.db, ["sms", "telegram"]) == 0
    assert {row["channel"] for row in work.db.all("select channel from message")} == {"telegram"}


def test_what_has_no_other_way_is_listed_when_it_is_of_no_use_any_more(work: Office, bao: Person) -> None:
    hearing_of(work.db, bao, datetime(2026, 11, 5, 9))
    assert stuck.look_after(work.db, ["telegram"]) == 0
    work.clock.forward(days=4)
    assert stuck.look_after(work.db, ["telegram"]) > 0
    assert work.db.all("select 1 from task where kind = 'not_told'")
    assert backlog.next_at(work.db, ["sms"]) is None or outbox.listing(work.db, state="expired")

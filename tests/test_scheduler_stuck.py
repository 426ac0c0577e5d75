"""Nothing waits without end on a channel that does not work."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import pytest

from messages.channel import SendError
from messages.say import Say
from scheduler import backlog, office, outbox, people, stuck
from tests.cast import Office, Person, hearing_of, person, states

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


def test_an_alarm_takes_any_other_address_of_the_staffs(work: Office, carol: Person) -> None:
    """Consent to hear of a case is nothing that staff gives."""
    people.add_address(work.db, carol.contact, "sms", "+12025550103")
    outbox.tell_staff(work.db, "s:x", Say("staff-test"))
    assert stuck.look_after(work.db, ["sms"]) == 1
    asyncio.run(work.now())
    assert len(work.sms.to("+12025550103")) == 1
    outbox.tell_staff(work.db, "s:y", Say("staff-test"))
    work.telegram.next_answers = [SendError("blocked", "person")]
    asyncio.run(work.now())
    assert len(work.sms.to("+12025550103")) == 2


def test_that_a_channel_is_paused_is_told_by_another(work: Office, bao: Person) -> None:
    dora = person(work.db, "sms", "+12025550106")
    office.add_staff(work.db, "Dora", "owner", dora.contact)
    people.add_address(work.db, dora.contact, "telegram", "1006")
    hearing_of(work.db, bao, MARCH)
    work.sms.next_answers = [SendError("20003", "operator")]
    asyncio.run(work.now())
    assert len(work.telegram.to("1006")) == 1


def test_what_is_due_on_a_channel_that_is_switched_off_is_on_the_call_list_within_the_hour(
    work: Office, bao: Person, carol: Person
) -> None:
    hearing = hearing_of(work.db, bao, MARCH)
    assert stuck.look_after(work.db, ["telegram"]) == 0
    work.clock.forward(minutes=31)
    assert stuck.look_after(work.db, ["telegram"]) == 1
    assert states(work.db, hearing, bao)["confirmation@1"] == "failed"
    asyncio.run(work.now())
    assert "the channel is switched off" in work.telegram.to(carol.value)[0]


def test_what_has_no_other_way_is_listed_when_it_is_of_no_use_any_more(work: Office, bao: Person) -> None:
    hearing_of(work.db, bao, datetime(2026, 11, 5, 9))
    assert stuck.look_after(work.db, ["telegram"]) == 0
    work.clock.forward(days=4)
    assert stuck.look_after(work.db, ["telegram"]) > 0
    assert work.db.all("select 1 from task where kind = 'not_told'")
    assert backlog.next_at(work.db, ["sms"]) is None or outbox.listing(work.db, state="expired")

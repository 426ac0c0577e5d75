"""A phone that is given up: what did not arrive there, and what was to go there, reaches its owner at the other one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from messages.channel import SendError
from messages.say import Say
from scheduler import moving, office, outbox, outcomes, people
from scheduler.db import Database
from scheduler.tokens import fingerprint
from tests.cast import OFFICE, POLICY, Office, Person, hearing_of, moves_to, person, states, whose
from tests.conftest import Clock

MARCH = datetime(2027, 3, 15, 13)
LOST = SendError("30005", "person")
NIGHT, MORNING = datetime(2026, 11, 3, 6, tzinfo=UTC), datetime(2026, 11, 3, 16, tzinfo=UTC)


@pytest.fixture
def new(db: Database) -> Person:
    return person(db, "sms", "+12025550155")


@pytest.mark.parametrize("known", [True, False])
async def test_what_did_not_arrive_at_an_old_number_goes_to_the_new_one(
    work: Office, clock: Clock, bao: Person, new: Person, carol: Person, known: bool
) -> None:
    """`known`: that nobody is reached there any more."""
    hearing = hearing_of(work.db, bao, MARCH)
    await work.now()
    if known:
        people.out_of_reach(work.db, bao.address, "30005")
    moves_to(work.db, bao, new)
    work.sms.next_answers = [] if known else [LOST]
    await work.now()  # the warning to the old number is lost as well
    assert work.sms.next_answers == []
    outcomes.receipt(work.db, "sms", "sms-1", attempt=None, outcome=None, error=LOST)
    clock.forward(minutes=20)
    await work.now()
    assert [out.address for out in work.sms.got[1:]] == [new.value]
    assert states(work.db, hearing, bao)["confirmation@1"] == "sent"
    assert set(states(work.db, hearing, bao).values()) == {"sent", "planned"}
    assert work.db.all("select * from task") == []
    assert work.telegram.to(carol.value) == []


async def test_the_second_number_of_a_person_is_tried_when_the_first_is_dead(work: Office, bao: Person) -> None:
    second = people.add_address(work.db, bao.contact, "sms", "+12025550156")
    people.give_consent(work.db, second, scope="case", how="chat", by="self", words="w")
    people.add_address(work.db, bao.contact, "sms", "+12025550157")  # without consent
    work.sms.next_answers = [LOST]
    hearing = hearing_of(work.db, bao, MARCH)
    await work.now()
    assert [out.address for out in work.sms.got] == ["+12025550156"]
    assert set(states(work.db, hearing, bao).values()) == {"sent", "planned"}
    assert work.db.all("select * from task") == []


async def test_where_no_way_works_each_is_tried_and_then_somebody_has_to_call(work: Office, ana: Person) -> None:
    for value in ("+12025550156", "+12025550157"):
        added = people.add_address(work.db, ana.contact, "sms", value)
        people.give_consent(work.db, added, scope="case", how="chat", by="self", words="w")
    work.telegram.next_answers = [SendError("blocked", "person")]
    work.sms.next_answers = [SendError("30003", "network")] * 11
    hearing_of(work.db, ana, MARCH)
    await work.until(work.clock() + timedelta(hours=20))
    tried = work.db.all("select address_id, count(*) as n from attempt group by address_id order by min(id)")
    assert [(row["address_id"], row["n"]) for row in tried] == [(1, 1), (2, 5), (3, 6)]
    assert [row["kind"] for row in work.db.all("select kind from task")] == ["not_reached"]


async def test_a_second_number_that_may_be_written_to_no_more_meanwhile_is_not(work: Office, bao: Person) -> None:
    second = people.add_address(work.db, bao.contact, "sms", "+12025550156")
    people.give_consent(work.db, second, scope="case", how="chat", by="self", words="w")
    hearing_of(work.db, bao, MARCH)
    await work.now()
    work.db.run("update consent set revoked = 1 where address_id = ?", second)
    row = work.db.one("select id from message where state = 'sent'")
    assert row is not None
    outcomes.receipt(work.db, "sms", "sms-1", attempt=None, outcome=None, error=LOST)
    work.db.run("update message set state = 'planned', address_id = ?, next_at = due where id = ?", second, row["id"])
    await work.now()
    assert len(work.sms.got) == 1
    assert len(work.db.all("select * from task where kind = 'not_reached'")) == 1


async def test_an_alarm_of_the_night_goes_to_the_number_that_one_of_the_staff_moved_to(
    db: Database, work: Office, clock: Clock, bao: Person, new: Person
) -> None:
    office.add_staff(db, "Bao", "owner", bao.contact)
    clock.set(NIGHT)
    outbox.tell_staff(db, "s:test", Say("staff-job-failed", {"job": "sms", "reason": "30005"}))
    moves_to(db, bao, new)
    await work.until(MORNING)
    assert len(work.sms.to(new.value)) == 1


async def test_of_a_new_way_the_first_that_works_is_warned(
    db: Database, work: Office, bao: Person, new: Person
) -> None:
    second = people.add_address(db, bao.contact, "sms", "+12025550156")
    people.give_consent(db, second, scope="case", how="chat", by="self", words="w")
    people.out_of_reach(db, bao.address, "30005")
    code = fingerprint(moving.new_code(db, bao.contact, "way"))
    joined = moving.use_code(db, POLICY, whose(db, "sms", new.value)[1], code, OFFICE.help_phone)
    assert joined is not None
    assert joined[0] == "added"
    await work.now()
    assert [out.address for out in work.sms.got] == ["+12025550156"]
    assert db.all("select * from task") == []

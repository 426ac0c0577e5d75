"""A person with two numbers is reached at the other one."""

from __future__ import annotations

from datetime import datetime, timedelta

from messages.channel import SendError
from scheduler import outcomes, people
from tests.cast import Office, Person, hearing_of, states

MARCH = datetime(2027, 3, 15, 13)
LOST = SendError("30005", "person")


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

"""What a message outlives on its way: replanning, a death in the middle, troubles of both providers, a right that ends.

The plain way out is `test_scheduler_delivery.py`; the same in any order, `test_scheduler_outbox_stateful.py`.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from messages.channel import Outgoing, SendError, Sent, Unanswered
from messages.say import Say
from scheduler import claims, doubts, hearings, outbox, outcomes, people, reminders, settlement
from scheduler.db import Database, ms
from scheduler.delivery import Rules
from scheduler.hearings import By
from scheduler.reminders import replan_contact
from scheduler.settlement import Result, Withdrawn
from tests.cast import (
    LONG_WALK,
    OFFICE,
    POLICY,
    Office,
    Person,
    Phones,
    begun,
    denver,
    hearing_of,
    person,
    states,
    two_on_one_day,
)
from tests.conftest import Clock

MARCH = datetime(2027, 3, 15, 13)
RULES = Rules(POLICY, OFFICE)


@LONG_WALK
def test_a_reminder_that_waits_for_its_next_try_outlives_replanning(work: Office, clock: Clock, ana: Person) -> None:
    hearing = hearing_of(work.db, ana, MARCH)
    asyncio.run(work.until(datetime(2027, 3, 14, 15, tzinfo=UTC)))
    work.telegram.next_answers = [SendError("503", "network")]
    asyncio.run(work.until(datetime(2027, 3, 14, 16, 0, 1, tzinfo=UTC)))
    assert states(work.db, hearing, ana)["1d@1"] == "planned"
    replan_contact(work.db, POLICY, ana.contact)
    asyncio.run(work.until(datetime(2027, 3, 14, 17, tzinfo=UTC)))
    assert states(work.db, hearing, ana)["1d@1"] == "sent"


@LONG_WALK
def test_a_new_time_zone_in_which_the_hour_is_past_sends_the_reminder_at_once(
    work: Office, clock: Clock, ana: Person
) -> None:
    hearing = hearing_of(work.db, ana, MARCH)
    asyncio.run(work.until(datetime(2027, 3, 14, 15, tzinfo=UTC)))
    people.change_contact(work.db, ana.contact, zone="America/New_York")
    replan_contact(work.db, POLICY, ana.contact)
    asyncio.run(work.now())
    assert states(work.db, hearing, ana)["1d@1"] == "sent"


@LONG_WALK
def test_a_reminder_missed_while_stopped_comes_after_start_if_it_still_helps(
    work: Office, clock: Clock, ana: Person
) -> None:
    hearing = hearing_of(work.db, ana, MARCH)
    asyncio.run(work.until(datetime(2027, 3, 14, 15, tzinfo=UTC)))
    people.stop(work.db, ana.contact, "typed")
    asyncio.run(work.until(datetime(2027, 3, 14, 20, tzinfo=UTC)))
    count = len(work.telegram.got)
    people.give_consent(work.db, ana.address, scope="case", how="chat", by="self", words="again")
    replan_contact(work.db, POLICY, ana.contact)
    asyncio.run(work.now())
    assert states(work.db, hearing, ana)["1d@1"] == "sent"
    assert len(work.telegram.got) == count + 1


def test_what_failed_once_comes_back_with_consent(work: Office, ana: Person) -> None:
    """Tried and refused is not sent: STOP and START must not lose it."""
    hearing = hearing_of(work.db, ana, MARCH)
    work.telegram.next_answers = [SendError("503", "network")]
    asyncio.run(work.now())
    people.stop(work.db, ana.contact, "typed")
    people.give_consent(work.db, ana.address, scope="case", how="chat", by="self", words="again")
    db = work.db
    db.run("update message set due = due - 1, next_at = next_at - 1 where kind = 'reminder'")
    reminders.replan(db, POLICY, hearing, "registered", by=ana.contact)
    assert states(db, hearing, ana)["confirmation@1"] == "planned"


def test_an_unreachable_reader_is_on_the_list_for_every_date_that_they_do_not_hear(work: Office, ana: Person) -> None:
    hearing = hearing_of(work.db, ana, MARCH)
    people.out_of_reach(work.db, ana.address, "blocked")
    hearings.move(work.db, POLICY, hearing, denver(MARCH + timedelta(days=1)), By("staff"))
    asyncio.run(work.now())
    assert states(work.db, hearing, ana)["changed@2"] == "failed"
    assert len(work.db.all("select 1 from task where kind = 'not_reached' and hearing_id = ?", hearing)) == 1


def _carrier_of_30d(work: Office, who: Person, clock: Clock) -> tuple[int, int]:
    """The hearing whose reminder was tried in vain and the one whose reminder it carries."""
    two = two_on_one_day(work.db, who, MARCH)
    asyncio.run(work.until(datetime(2027, 2, 13, 16, tzinfo=UTC)))
    work.telegram.next_answers = [SendError("503", "network")]
    clock.set(datetime(2027, 2, 13, 17, tzinfo=UTC))
    asyncio.run(work.now())
    found = work.db.one("select hearing_id from message where step = '30d' and state = 'planned'")
    assert found is not None
    return found["hearing_id"], next(hearing for hearing in two if hearing != found["hearing_id"])


@LONG_WALK
def test_a_date_that_moved_is_not_carried_into_the_next_try(work: Office, clock: Clock, ana: Person) -> None:
    carrier, carried = _carrier_of_30d(work, ana, clock)
    hearings.move(work.db, POLICY, carried, denver(MARCH + timedelta(days=60)), By("staff"))
    assert states(work.db, carried, ana)["30d@1"] == "killed"
    asyncio.run(work.until(clock() + timedelta(minutes=5)))
    assert states(work.db, carrier, ana)["30d@1"] == "sent"
    assert work.db.all("select 1 from message where step = '30d' and carried_by is not null") == []


def test_stop_and_start_bring_back_what_was_to_be_carried(work: Office, clock: Clock, ana: Person) -> None:
    _, carried = _carrier_of_30d(work, ana, clock)
    people.stop(work.db, ana.contact, "typed")
    assert states(work.db, carried, ana)["30d@1"] == "killed"


def test_what_a_failed_message_carried_is_tried_by_itself(work: Office, clock: Clock, ana: Person) -> None:
    carrier, carried = _carrier_of_30d(work, ana, clock)
    work.telegram.next_answers = [SendError("blocked", "person")]
    asyncio.run(work.until(clock() + timedelta(minutes=5)))
    assert states(work.db, carrier, ana)["30d@1"] == states(work.db, carried, ana)["30d@1"] == "failed"
    listed = work.db.all("select distinct hearing_id from task where kind = 'not_reached'")
    assert {row["hearing_id"] for row in listed} == {carrier, carried}


def test_what_was_killed_before_its_call_carries_nothing_away(db: Database, clock: Clock, ana: Person) -> None:
    office = Office(db, clock)
    first, second = two_on_one_day(office.db, ana, MARCH)
    clock.set(datetime(2027, 2, 13, 17, tzinfo=UTC))
    (out,) = begun(db, "telegram")
    (carrier,) = db.all("select hearing_id from message where id = ?", out.message)
    assert len(db.all("select 1 from message where carried_by = ?", out.message)) == 1
    hearings.cancel(db, POLICY, carrier["hearing_id"], By("staff"))
    settlement.settle(db, [Result(out.message, out.attempt, Withdrawn())], RULES.reconcile)
    other = second if carrier["hearing_id"] == first else first
    asyncio.run(office.now())
    assert states(db, other, ana)["30d@1"] in ("sent", "carried")
    assert len(office.telegram.got) >= 1


def test_two_tries_in_flight_when_the_process_died_do_not_block_each_other(
    work: Office, clock: Clock, ana: Person
) -> None:
    hearing_of(work.db, ana, MARCH)
    asyncio.run(work.now())
    other = people.add_address(work.db, ana.contact, "sms", "+12025550101")
    outbox.answer(work.db, ana.contact, ana.address, 1, 0, _hello())
    outbox.answer(work.db, ana.contact, other, 2, 0, _hello())
    for name in ("telegram", "sms"):
        begun(work.db, name)
    work.db.run("update message set state = 'sending' where kind = 'reply'")
    asyncio.run(work.until(clock() + timedelta(minutes=5)))
    assert {row["state"] for row in work.db.all("select state from message where kind = 'reply'")} == {"sent"}


def test_two_channels_that_both_fail_do_not_pass_a_message_to_and_fro(work: Office, ana: Person) -> None:
    other = people.add_address(work.db, ana.contact, "sms", "+12025550101")
    people.give_consent(work.db, other, scope="case", how="chat", by="self", words="w")
    hearing_of(work.db, ana, MARCH)
    work.telegram.next_answers = [SendError("503", "network")] * 50
    work.sms.next_answers = [SendError("30003", "network")] * 50
    asyncio.run(work.until(work.clock() + timedelta(days=1)))
    tries = work.db.all("select channel, count(*) as n from attempt group by channel order by channel")
    assert tries == [{"channel": "sms", "n": 6}, {"channel": "telegram", "n": 5}]
    assert len(work.db.all("select 1 from task where kind = 'not_reached'")) == 1


def test_a_receipt_of_an_earlier_try_does_not_send_again_what_a_later_one_brought(work: Office, bao: Person) -> None:
    hearing_of(work.db, bao, MARCH)
    work.sms.next_answers = [Unanswered("timeout")]
    asyncio.run(work.until(work.clock() + timedelta(minutes=2)))
    assert len(work.sms.got) == 1
    first = work.db.all("select id from attempt order by id")[0]["id"]
    outcomes.receipt(work.db, "sms", "SM1", attempt=first, outcome=None, error=SendError("30003", "network"))
    asyncio.run(work.until(work.clock() + timedelta(hours=1)))
    assert len(work.sms.got) == 1


def test_a_receipt_that_comes_while_the_provider_is_asked_is_believed(db: Database, clock: Clock, bao: Person) -> None:
    hearing_of(db, bao, MARCH)
    (out,) = begun(db, "sms")
    clock.forward(minutes=2)
    doubtful = claims.claim(db, "sms", 10, "mine", RULES).doubtful[0]
    outcomes.receipt(db, "sms", "SM9", attempt=out.attempt, outcome="delivered", error=None)
    doubts.not_found(db, doubtful)
    assert db.all("select state from message where id = ?", out.message) == [{"state": "sent"}]


async def test_a_provider_that_is_slow_to_say_is_not_asked_again_meanwhile(work: Office, bao: Person) -> None:
    asked: list[int] = []

    class Slow(Phones):
        async def find(self, out: Outgoing) -> Sent | None:
            asked.append(out.message)
            if len(asked) == 1:
                # It takes so long that the lease of the question runs out.
                work.clock.forward(minutes=2)
                worker.wake()
                await asyncio.sleep(0.05)
            return None

    work.sms = Slow("sms")
    work.sms.next_answers = [Unanswered("timeout")]
    worker = work.worker()
    hearing_of(work.db, bao, MARCH)
    await worker.settled()
    work.clock.forward(minutes=2)
    await worker.settled()
    assert len(asked) == 1


def test_an_old_question_says_nothing_of_the_try_that_followed(db: Database, clock: Clock, bao: Person) -> None:
    hearing_of(db, bao, MARCH)
    begun(db, "sms")
    asked = []
    for _ in range(2):  # the lease runs out while the provider is asked, and it is asked again
        clock.forward(minutes=2)
        asked += claims.claim(db, "sms", 10, "mine", RULES).doubtful
    doubts.not_found(db, asked[1])
    (second,) = begun(db, "sms")
    settlement.settle(db, [Result(second.message, second.attempt, Unanswered("reset"))], RULES.reconcile)
    before = db.all("select * from message where id = ?", second.message)
    doubts.not_found(db, asked[0])
    doubts.cannot_ask(db, asked[0], RULES.reconcile)
    assert before == db.all("select * from message where id = ?", second.message)


def test_what_nobody_can_be_asked_about_ends_on_the_list(db: Database, clock: Clock, bao: Person) -> None:
    hearing_of(db, bao, datetime(2026, 11, 3, 13))
    begun(db, "sms")
    clock.forward(days=2)
    doubtful = claims.claim(db, "sms", 10, "mine", RULES).doubtful[0]
    doubts.cannot_ask(db, doubtful, RULES.reconcile)
    assert len(db.all("select 1 from task where kind = 'not_reached'")) == 1


def test_the_opt_out_line_is_said_again_when_its_text_did_not_arrive(work: Office, bao: Person) -> None:
    hearing_of(work.db, bao, MARCH)
    work.sms.next_answers = [SendError("30003", "network")]
    asyncio.run(work.until(work.clock() + timedelta(minutes=1)))
    texts = [row["text"] for row in work.db.all("select text from attempt order by id")]
    assert texts[0] == texts[1]
    assert "STOP" in texts[1]


def test_a_chat_that_moved_to_one_that_is_known_stops_nothing_else(work: Office, ana: Person, bao: Person) -> None:
    other = person(work.db, "telegram", "2002")
    hearing_of(work.db, ana, MARCH)
    hearing_of(work.db, other, MARCH)
    work.telegram.next_answers = [SendError("migrated", "person", new_address="2002")]
    asyncio.run(work.now())
    assert work.db.all("select state from message where kind = 'confirmation' order by id") == [
        {"state": "failed"},
        {"state": "sent"},
    ]


def test_a_second_trouble_with_a_provider_is_a_second_alarm(work: Office, bao: Person, carol: Person) -> None:
    for day in (MARCH, MARCH + timedelta(days=9)):
        hearing_of(work.db, bao, day)
        work.sms.next_answers = [SendError("20003", "operator")]
        asyncio.run(work.until(work.clock() + timedelta(days=1)))
    assert len(work.telegram.to(carol.value)) == 2


def test_an_answer_that_nobody_knows_is_told_once_a_day_however_many_messages_get_it(
    work: Office, carol: Person
) -> None:
    for n in range(3):
        hearing_of(work.db, person(work.db, "sms", f"+120255501{n + 10}"), MARCH)
    work.sms.next_answers = [SendError("21999: what is this", "unknown") for _ in range(3)]
    asyncio.run(work.now())
    odd = [text for text in work.telegram.to(carol.value) if "21999" in text]
    assert len(odd) == 1


def test_a_night_of_refusals_of_our_account_uses_up_no_try(work: Office, clock: Clock, bao: Person) -> None:
    hearing = hearing_of(work.db, bao, MARCH)
    work.sms.next_answers = [SendError("20003", "operator") for _ in range(8)] + [SendError("503", "network")]
    asyncio.run(work.until(clock() + timedelta(hours=2)))
    assert states(work.db, hearing, bao)["confirmation@1"] == "sent"
    assert work.db.all("select 1 from task where kind = 'not_reached'") == []


def test_trouble_does_not_lift_a_pause_that_a_person_made(work: Office, clock: Clock, bao: Person) -> None:
    hearing_of(work.db, bao, MARCH)
    asyncio.run(work.now())
    work.db.insert("pause", channel="sms", since=0, until=None, reason="by staff")
    row = work.db.all("select id, message_id from attempt")[0]
    settlement.refused(work.db, row["message_id"], row["id"], SendError("20003", "operator"))
    assert work.db.all("select until from pause") == [{"until": None}]


def test_a_clock_that_went_back_does_not_hold_a_channel(db: Database, clock: Clock) -> None:
    rules = Rules(POLICY, OFFICE, per_second={"sms": 2})
    for n in range(2):
        hearing_of(db, person(db, "sms", f"+120255501{n:02}"), MARCH)
    assert len(claims.claim(db, "sms", 1, "a", rules).claimed) == 1
    clock.forward(hours=-3)
    db.run("update message set next_at = ? where state = 'planned' and kind = 'confirmation'", ms(clock()))
    assert len(claims.claim(db, "sms", 1, "a", rules).claimed) == 1


def test_a_row_that_cannot_be_read_does_not_stop_its_channel(work: Office, ana: Person, carol: Person) -> None:
    hearing_of(work.db, ana, MARCH)
    work.db.run("update contact set zone = 'Nowhere/Land' where id = ?", ana.contact)
    work.db.run("update message set prompted = 0")
    outbox.answer(work.db, carol.contact, carol.address, 3, 0, _hello())
    asyncio.run(work.now())
    assert len(work.telegram.to(carol.value)) == 2
    assert len(work.db.all("select 1 from task where kind = 'not_reached'")) == 1


def test_a_date_called_off_at_night_is_told_before_its_reader_sets_out(
    work: Office, clock: Clock, ana: Person, bao: Person
) -> None:
    hearing = hearing_of(work.db, ana, datetime(2026, 11, 20, 8, 30))
    people.follow(work.db, bao.contact, people.following(work.db, ana.contact)[0].respondent_id, "family")
    clock.set(datetime(2026, 11, 20, 7, tzinfo=UTC))
    hearings.cancel(work.db, POLICY, hearing, By("staff"))
    asyncio.run(work.now())
    assert len(work.telegram.to(ana.value)) == 1


def test_details_asked_for_after_a_move_say_the_new_date(work: Office, ana: Person) -> None:
    hearing = hearing_of(work.db, ana, MARCH)
    asyncio.run(work.now())
    first = work.telegram.got[0].message
    hearings.move(work.db, POLICY, hearing, denver(datetime(2027, 4, 21, 9)), By("staff"))
    asyncio.run(work.now())
    outbox.details(work.db, ana.contact, ana.address, 9, 0, first)
    asyncio.run(work.now())
    assert "21 de abril" in work.telegram.got[-1].text.body
    hearings.cancel(work.db, POLICY, hearing, By("staff"))
    outbox.details(work.db, ana.contact, ana.address, 10, 0, first)
    asyncio.run(work.now())
    origin = [row for row in work.db.all("select kind, state from message") if row["kind"] == "details"]
    assert {row["state"] for row in origin} == {"sent"}


@pytest.mark.parametrize("why", ["muted", "confidential", "detained", "pending"])
def test_a_right_that_ended_is_seen_at_the_moment_of_sending(work: Office, ana: Person, why: str) -> None:
    """Whatever changed it, and whether or not that replanned."""
    hearing = hearing_of(work.db, ana, MARCH)
    asyncio.run(work.now())
    hearings.move(work.db, POLICY, hearing, denver(MARCH + timedelta(days=1)), By("staff"))
    changes = {
        "muted": "update follower set muted = 1",
        "confidential": "update respondent set confidential = 1",
        "detained": "update respondent set detained = 1",
        "pending": "update follower set state = 'pending'",
    }
    work.db.run(changes[why])
    asyncio.run(work.now())
    assert len(work.telegram.got) == 1
    assert states(work.db, hearing, ana)["changed@2"] == "killed"


def _hello() -> Say:
    return Say("choice-more")

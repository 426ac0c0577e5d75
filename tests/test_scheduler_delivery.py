"""A message's way out: claimed once, worded now, recorded, tried again, another way, or on a list that a person
sees."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from messages.channel import SendError, Sent, Unanswered
from messages.say import Say
from scheduler import choices, claims, hearings, outbox, outcomes, people, settlement
from scheduler.db import Database, ms
from scheduler.delivery import Rules
from scheduler.hearings import By
from scheduler.reminders import replan_contact
from scheduler.settlement import Result
from tests.cast import OFFICE, POLICY, Office, Person, begun, denver, hearing_of, person, states, two_on_one_day
from tests.conftest import Clock

MARCH = datetime(2027, 3, 15, 13)
RULES = Rules(POLICY, OFFICE)


def test_a_reminder_leaves_at_its_hour_in_the_readers_language(work: Office, ana: Person) -> None:
    hearing = hearing_of(work.db, ana, MARCH)
    asyncio.run(work.until(datetime(2027, 2, 13, 16, 59, tzinfo=UTC)))
    before = len(work.telegram.got)
    asyncio.run(work.until(datetime(2027, 2, 13, 17, 0, tzinfo=UTC)))
    assert len(work.telegram.got) - before == 1
    assert work.telegram.got[-1].text.language == "es-419"
    assert states(work.db, hearing, ana)["30d@1"] == "sent"


def test_every_step_goes_once_whatever_the_scheduler_is_run(work: Office, ana: Person) -> None:
    """Peer defect 8."""
    hearing = hearing_of(work.db, ana, MARCH)
    for _ in range(3):
        asyncio.run(work.until(datetime(2027, 3, 16, tzinfo=UTC)))
    rows = work.db.all(
        "select count(*) as n from attempt join message on message.id = message_id where hearing_id = ?", hearing
    )
    sent = [state for state in states(work.db, hearing, ana).values() if state == "sent"]
    assert len(sent) == rows[0]["n"] == len(work.telegram.got)


def test_after_a_day_down_what_still_helps_is_sent_as_one_message(work: Office, clock: Clock, ana: Person) -> None:
    """Peer defects 4 and 22."""
    hearing_of(work.db, ana, MARCH)
    asyncio.run(work.now())
    clock.set(datetime(2027, 3, 13, 19, tzinfo=UTC))
    asyncio.run(work.now())
    assert len(work.telegram.got) == 2
    late = work.db.all("select step from message where state = 'expired' order by due")
    assert [row["step"] for row in late] == ["30d", "14d", "7d"]
    assert len(work.db.all("select * from task where kind = 'not_told'")) == 3


def test_several_hearings_on_one_day_are_one_message(work: Office, ana: Person) -> None:
    two_on_one_day(work.db, ana, MARCH)
    asyncio.run(work.until(datetime(2027, 2, 13, 18, tzinfo=UTC)))
    assert (
        len(work.db.all("select attempt.id from attempt join message on message.id = message_id where step = '30d'"))
        == 1
    )
    rows = work.db.all("select state, carried_by from message where step = '30d' order by state")
    assert [row["state"] for row in rows] == ["carried", "sent"]


def test_what_arises_at_night_waits_for_the_morning(work: Office, clock: Clock, ana: Person, bao: Person) -> None:
    hearing = hearing_of(work.db, ana, MARCH)
    people.follow(work.db, bao.contact, people.following(work.db, ana.contact)[0].respondent_id, "family")
    clock.set(datetime(2027, 1, 5, 5, tzinfo=UTC))
    hearings.move(work.db, POLICY, hearing, denver(MARCH + timedelta(days=1)), By("self", ana.contact))
    asyncio.run(work.now())
    assert work.sms.got == []
    asyncio.run(work.until(datetime(2027, 1, 5, 13, tzinfo=UTC)))
    assert len(work.sms.got) == 1


def test_an_answer_leaves_at_night_too(work: Office, clock: Clock, bao: Person) -> None:
    clock.set(datetime(2027, 1, 5, 6, tzinfo=UTC))
    outbox.answer(work.db, bao.contact, bao.address, 1, 0, _hello())
    asyncio.run(work.now())
    assert len(work.sms.got) == 1


def test_an_unprompted_message_waits_while_a_question_is_open(work: Office, clock: Clock, ana: Person) -> None:
    hearing_of(work.db, ana, MARCH)
    asyncio.run(work.now())
    clock.set(datetime(2027, 2, 13, 16, 55, tzinfo=UTC))
    until = ms(clock() + timedelta(minutes=10))
    work.db.insert("conversation", address_id=ana.address, state="{}", open_until=until, updated=0)
    count = len(work.telegram.got)
    asyncio.run(work.until(datetime(2027, 2, 13, 17, 4, tzinfo=UTC)))
    assert count == len(work.telegram.got)
    asyncio.run(work.until(datetime(2027, 2, 13, 17, 5, tzinfo=UTC)))
    assert count + 1 == len(work.telegram.got)


def test_a_refused_message_is_not_sent_and_is_tried_again(work: Office, ana: Person) -> None:
    """Peer defects 1 and 3."""
    hearing = hearing_of(work.db, ana, MARCH)
    work.telegram.next_answers = [SendError("503", "network")]
    asyncio.run(work.now())
    assert states(work.db, hearing, ana)["confirmation@1"] == "planned"
    asyncio.run(work.until(work.clock() + timedelta(minutes=1)))
    assert states(work.db, hearing, ana)["confirmation@1"] == "sent"
    assert [row["outcome"] for row in work.db.all("select outcome from attempt order by id")] == ["failed", "accepted"]


def test_an_error_of_one_phone_on_a_case_holds_back_no_other(work: Office, clock: Clock, bao: Person) -> None:
    """Peer defect 2. Both are on one channel, and one of them does not exist."""
    other = person(work.db, "sms", "+12025550105")
    hearing = hearing_of(work.db, bao, MARCH)
    people.follow(work.db, other.contact, people.following(work.db, bao.contact)[0].respondent_id, "family")
    replan_contact(work.db, POLICY, other.contact)
    asyncio.run(work.now())
    clock.set(datetime(2027, 2, 13, 17, tzinfo=UTC))
    work.sms.got, work.sms.next_answers = [], [SendError("21211", "person")]
    asyncio.run(work.now())
    assert states(work.db, hearing, bao)["30d@1"] == "failed"
    assert {out.address for out in work.sms.got} == {other.value}
    assert states(work.db, hearing, other)["30d@1"] == "sent"


def test_a_blocked_bot_moves_to_the_second_channel(work: Office, ana: Person) -> None:
    other = people.add_address(work.db, ana.contact, "sms", "+12025550101")
    people.give_consent(work.db, other, scope="case", how="chat", by="self", words="w")
    hearing_of(work.db, ana, MARCH)
    work.telegram.next_answers = [SendError("blocked", "person")]
    asyncio.run(work.now())
    assert [out.address for out in work.sms.got] == ["+12025550101"]


def test_without_another_way_staff_is_told_and_it_stands_on_the_call_list(
    work: Office, ana: Person, carol: Person
) -> None:
    hearing = hearing_of(work.db, ana, MARCH)
    work.telegram.next_answers = [SendError("blocked", "person")]
    asyncio.run(work.now())
    assert states(work.db, hearing, ana)["confirmation@1"] == "failed"
    assert [row["reason"] for row in work.db.all("select reason from task where kind = 'not_reached'")] == ["blocked"]
    assert len(work.telegram.to(carol.value)) == 1


def test_our_own_fault_pauses_the_channel_and_alarms_over_the_other(work: Office, bao: Person, carol: Person) -> None:
    hearing = hearing_of(work.db, bao, MARCH)
    work.sms.next_answers = [SendError("20003 authenticate", "operator")]
    asyncio.run(work.now())
    assert len(work.telegram.to(carol.value)) == 1
    assert states(work.db, hearing, bao)["confirmation@1"] == "planned"
    asyncio.run(work.until(work.clock() + timedelta(minutes=6)))
    assert states(work.db, hearing, bao)["confirmation@1"] == "sent"


def test_one_bad_row_does_not_stop_the_rest(work: Office, ana: Person, bao: Person, carol: Person) -> None:
    """Peer defect 12."""
    outbox.answer(work.db, ana.contact, ana.address, 1, 0, Say("no-such-entry"))
    outbox.answer(work.db, bao.contact, bao.address, 2, 0, _hello())
    outbox.answer(work.db, carol.contact, carol.address, 3, 0, _hello())
    asyncio.run(work.now())
    assert len(work.sms.got) == 1
    assert work.db.all("select state from message where reader = ?", ana.contact)[0]["state"] == "failed"
    assert len(work.telegram.to(carol.value)) == 2


def test_an_unanswered_try_is_asked_about_before_anything_is_sent_again(work: Office, bao: Person) -> None:
    hearing = hearing_of(work.db, bao, MARCH)
    work.sms.next_answers = [Unanswered("timeout")]
    asyncio.run(work.now())
    assert states(work.db, hearing, bao)["confirmation@1"] == "unknown"
    row = work.db.one("select message_id from attempt")
    assert row is not None
    work.sms.taken_unanswered[row["message_id"]] = "SM1"
    asyncio.run(work.until(work.clock() + timedelta(minutes=2)))
    assert states(work.db, hearing, bao)["confirmation@1"] == "sent"
    assert work.sms.got == []


def test_what_the_provider_never_took_is_sent_again(work: Office, bao: Person) -> None:
    hearing = hearing_of(work.db, bao, MARCH)
    work.sms.next_answers = [Unanswered("timeout")]
    asyncio.run(work.until(work.clock() + timedelta(minutes=2)))
    assert states(work.db, hearing, bao)["confirmation@1"] == "sent"
    assert len(work.sms.got) == 1


def test_a_process_that_died_in_the_middle_leaves_an_unknown_try_not_a_lost_one(
    work: Office, clock: Clock, bao: Person
) -> None:
    """Peer defect 9."""
    hearing = hearing_of(work.db, bao, MARCH)
    with work.db.transaction():
        assert len(begun(work.db, "sms")) == 1
    assert states(work.db, hearing, bao)["confirmation@1"] == "sending"
    asyncio.run(work.until(clock() + timedelta(minutes=2)))
    assert states(work.db, hearing, bao)["confirmation@1"] == "sent"


def test_a_hearing_that_moves_before_the_call_is_not_reminded_of_the_old_date(
    work: Office, clock: Clock, bao: Person
) -> None:
    hearing = hearing_of(work.db, bao, MARCH)
    (out,) = begun(work.db, "sms")
    hearings.move(work.db, POLICY, hearing, denver(MARCH + timedelta(days=1)), By("self", bao.contact))
    assert not work.worker().still_holds(out, clock())


def test_what_one_delivery_begins_no_other_one_takes(db: Database, clock: Clock, bao: Person) -> None:
    hearing_of(db, bao, MARCH)
    assert (len(begun(db, "sms")), len(begun(db, "sms"))) == (1, 0)


def test_two_answers_to_one_person_keep_their_order(work: Office, bao: Person) -> None:
    for n in range(3):
        outbox.answer(work.db, bao.contact, bao.address, 7, n, _hello())
    asyncio.run(work.now())
    assert [
        int(row["key"][-1])
        for row in work.db.all("select key from attempt join message on message.id = message_id order by attempt.id")
    ] == [0, 1, 2]
    assert len(work.sms.got) == 3


def test_nothing_leaves_after_its_use(work: Office, clock: Clock, bao: Person) -> None:
    hearing = hearing_of(work.db, bao, MARCH)
    clock.set(datetime(2027, 4, 1, tzinfo=UTC))
    asyncio.run(work.now())
    assert work.sms.got == []
    assert states(work.db, hearing, bao)["1d@1"] == "expired"


def test_a_stopped_reader_gets_nothing_but_the_confirmation_of_it(work: Office, bao: Person) -> None:
    hearing_of(work.db, bao, MARCH)
    people.stop(work.db, bao.contact, "typed")
    outbox.answer(work.db, bao.contact, bao.address, 5, 0, _hello())
    asyncio.run(work.until(datetime(2027, 3, 16, tzinfo=UTC)))
    assert len(work.sms.got) == 1


def test_a_rate_spreads_what_is_due(db: Database, clock: Clock) -> None:
    rules = Rules(POLICY, OFFICE, per_second={"sms": 2})
    for n in range(6):
        hearing_of(db, person(db, "sms", f"+120255501{n:02}"), MARCH)
    first = claims.claim(db, "sms", 10, "a", rules)
    assert len(first.claimed) == 1
    assert first.wait_ms is not None
    assert 0 < first.wait_ms <= 500
    clock.forward(seconds=0.5)
    assert len(claims.claim(db, "sms", 10, "a", rules).claimed) == 1


def test_receipts_late_repeated_and_out_of_order_do_no_harm(work: Office, bao: Person) -> None:
    hearing_of(work.db, bao, MARCH)
    asyncio.run(work.now())
    row = work.db.one("select * from attempt")
    assert row is not None

    def tell(outcome: outcomes.Outcome) -> bool:
        return outcomes.receipt(work.db, "sms", row["provider_id"], attempt=row["id"], outcome=outcome, error=None)

    assert tell("delivered")
    assert not tell("delivered")
    assert not tell("accepted")
    assert not outcomes.receipt(
        work.db, "sms", row["provider_id"], attempt=row["id"], outcome=None, error=SendError("30003", "network")
    )
    assert not outcomes.receipt(work.db, "sms", "SM-forged", attempt=row["id"], outcome="read", error=None)
    assert [each["outcome"] for each in work.db.all("select outcome from attempt")] == ["delivered"]


def test_a_receipt_that_overtakes_the_answer_is_kept(db: Database, clock: Clock, bao: Person) -> None:
    hearing_of(db, bao, MARCH)
    (out,) = begun(db, "sms")
    outcomes.receipt(db, "sms", "SM9", attempt=out.attempt, outcome="delivered", error=None)
    settlement.settle(db, [Result(out.message, out.attempt, Sent("SM9"))], RULES.reconcile)
    row = db.one("select state, outcome, provider_id from message join attempt on message_id = message.id")
    assert row == {"state": "sent", "outcome": "delivered", "provider_id": "SM9"}


def test_an_undelivered_text_is_tried_again(work: Office, bao: Person) -> None:
    hearing = hearing_of(work.db, bao, MARCH)
    asyncio.run(work.now())
    row = work.db.one("select * from attempt")
    assert row is not None
    outcomes.receipt(
        work.db, "sms", row["provider_id"], attempt=row["id"], outcome=None, error=SendError("30003", "network")
    )
    asyncio.run(work.until(work.clock() + timedelta(minutes=3)))
    assert len(work.sms.got) == 2
    assert states(work.db, hearing, bao)["confirmation@1"] == "sent"


def test_reading_the_details_reads_the_reminder_and_its_own_answer_confirms_it(work: Office, ana: Person) -> None:
    hearing_of(work.db, ana, MARCH)
    asyncio.run(work.now())
    offered = choices.offered(work.db, ana.address)
    assert offered is not None
    assert offered["tokens"] == ["more"]
    outcomes.heard(work.db, offered["id"], "read")
    outbox.details(work.db, ana.contact, ana.address, 9, 0, offered["id"])
    asyncio.run(work.now())
    assert "ACIS" in work.telegram.got[-1].text.body or "1-800-898-7180" in work.telegram.got[-1].text.body
    again = choices.offered(work.db, ana.address)
    assert again is not None
    assert "ack" in again["tokens"]
    outcomes.heard(work.db, again["id"], "confirmed")
    assert {"confirmed"} == {row["outcome"] for row in work.db.all("select outcome from attempt")}


def test_a_choice_counts_only_from_the_address_that_it_was_offered_to(work: Office, ana: Person, bao: Person) -> None:
    hearing_of(work.db, ana, MARCH)
    asyncio.run(work.now())
    message = work.telegram.got[0].message
    assert choices.choice(work.db, message, ana.address, 0) == "more"
    assert choices.choice(work.db, message, bao.address, 0) is None
    assert choices.choice(work.db, message, ana.address, 9) is None


def test_a_message_that_carries_another_frees_it_when_it_is_killed(work: Office, clock: Clock, ana: Person) -> None:
    two = two_on_one_day(work.db, ana, MARCH)
    asyncio.run(work.until(datetime(2027, 2, 13, 16, tzinfo=UTC)))
    work.telegram.next_answers = [SendError("503", "network")]
    clock.set(datetime(2027, 2, 13, 17, tzinfo=UTC))
    asyncio.run(work.now())
    carrier = work.db.one("select hearing_id from message where step = '30d' and state = 'planned'")
    assert carrier is not None
    hearings.cancel(work.db, POLICY, carrier["hearing_id"], By("staff"))
    asyncio.run(work.until(clock() + timedelta(minutes=5)))
    other = next(hearing for hearing in two if hearing != carrier["hearing_id"])
    assert states(work.db, other, ana)["30d@1"] == "sent"


@pytest.mark.parametrize("kind", ["cancelled", "changed"])
def test_news_reaches_every_reader(work: Office, ana: Person, bao: Person, kind: str) -> None:
    hearing = hearing_of(work.db, ana, MARCH)
    people.follow(work.db, bao.contact, people.following(work.db, ana.contact)[0].respondent_id, "family")
    asyncio.run(work.now())
    if kind == "cancelled":
        hearings.cancel(work.db, POLICY, hearing, By("self", ana.contact))
    else:
        hearings.move(work.db, POLICY, hearing, denver(MARCH + timedelta(days=1)), By("self", ana.contact))
    asyncio.run(work.now())
    assert [row["state"] for row in work.db.all("select state from message where kind = ?", kind)] == ["sent", "sent"]
    assert len(work.sms.got) == 1


def _hello() -> Say:
    return Say("choice-more")

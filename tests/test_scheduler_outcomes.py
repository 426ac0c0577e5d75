"""Receipts that are late, out of order, or name somebody else's try; refusals that say more than "no"."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from bot import receipts
from messages.channel import Fate, Outgoing, SendError, Sent, Unanswered
from messages.refusals import STOPPED
from messages.say import Say
from scheduler import fallback, families, outbox, outcomes, people, simulated_time
from scheduler.hearings import By, register
from scheduler.worker import Worker
from tests.cast import POLICY, Office, Person, denver, hearing_of, person

MARCH = datetime(2027, 3, 15, 13)


def _attempts(work: Office) -> list[dict[str, object]]:
    return work.db.all("select id, outcome, provider_id from attempt order by id")


def _report(work: Office, sid: str, status: str, attempt: int | None, code: str = "") -> bool:
    receipt = receipts.read(
        {"MessageSid": sid, "MessageStatus": status, "ErrorCode": code}, str(attempt) if attempt else None
    )
    assert receipt is not None
    return receipts.record(work.db, receipt)


def test_a_failure_after_a_delivery_turns_nothing_back(work: Office, bao: Person) -> None:
    hearing_of(work.db, bao, MARCH)
    asyncio.run(work.now())
    assert _report(work, "sms-1", "delivered", 1)
    for status in ("failed", "undelivered", "canceled", "sent", "partially_delivered"):
        assert not _report(work, "sms-1", status, 1, "30003")
    assert _attempts(work)[0]["outcome"] == "delivered"


def test_a_receipt_with_another_tries_sid_changes_neither(work: Office, bao: Person) -> None:
    other = person(work.db, "sms", "+12025550105")
    hearing_of(work.db, bao, MARCH)
    asyncio.run(work.now())
    work.sms.next_answers = [Unanswered("timeout")]
    hearing_of(work.db, other, MARCH)
    asyncio.run(work.now())
    first, second = _attempts(work)
    assert second["provider_id"] is None
    assert not _report(work, str(first["provider_id"]), "delivered", int(str(second["id"])))
    assert not _report(work, "SM-unknown", "delivered", int(str(first["id"])))
    assert [each["outcome"] for each in _attempts(work)] == ["accepted", None]


def test_what_arrived_after_we_had_given_up_is_off_the_call_list(work: Office, bao: Person, carol: Person) -> None:
    hearing_of(work.db, bao, MARCH)
    asyncio.run(work.now())
    assert _report(work, "sms-1", "undelivered", 1, "30005")
    assert work.db.all("select state from message where kind = 'confirmation'") == [{"state": "failed"}]
    assert _report(work, "sms-1", "delivered", 1)
    assert work.db.all("select state from message where kind = 'confirmation'") == [{"state": "sent"}]
    assert work.db.all("select outcome from task where kind = 'not_reached'") == [{"outcome": "arrived after all"}]


def test_who_told_the_carrier_to_stop_is_stopped_everywhere(work: Office, bao: Person, carol: Person) -> None:
    hearing_of(work.db, bao, MARCH)
    work.sms.next_answers = [SendError("21610: unsubscribed", "person", why=STOPPED)]
    asyncio.run(work.now())
    assert work.db.all("select stopped_how from address where id = ?", bao.address) == [{"stopped_how": "carrier"}]
    assert work.db.all("select 1 from message where reader = ? and next_at is not null", bao.contact) == []
    assert work.db.all("select reason from task where kind = 'not_reached'")[0]["reason"].startswith(
        "they asked for no more messages"
    )


class Ledger:
    """A provider that takes texts, loses its answers, and lists what it took."""

    def __init__(self) -> None:
        self.name = "sms"
        self.took: list[Outgoing] = []
        self.lose = 2
        self.keep = 1

    async def send(self, out: Outgoing) -> Sent:
        if self.lose:
            self.lose -= 1
            if self.keep:
                self.keep -= 1
                self.took.append(out)
            raise Unanswered("timeout")
        self.took.append(out)
        return Sent(f"SM{len(self.took)}")

    async def find(self, out: Outgoing) -> Sent | None:
        for n, took in enumerate(self.took, 1):
            if f"SM{n}" not in out.taken and took.address == out.address and took.text.body == out.text.body:
                return Sent(f"SM{n}")
        return None

    async def fate(self, provider_id: str) -> Fate | None:
        return None

    async def forget(self, address: str, provider_id: str) -> bool:
        return False

    async def close(self) -> None:
        return None


def test_two_equal_texts_need_two_records(work: Office, bao: Person) -> None:
    """Both answers were lost and the provider took one of them: exactly one is sent again."""
    ledger = Ledger()
    for n in (1, 2):
        outbox.answer(work.db, bao.contact, bao.address, n, 1, Say("say-thanks"))
    worker = Worker(work.store, {"sms": ledger}, work.rules)

    async def run() -> None:
        await simulated_time.advance(worker, work.clock() + timedelta(minutes=5), work.clock.set)

    asyncio.run(run())
    assert len(ledger.took) == 2
    assert {row["state"] for row in work.db.all("select state from message where kind = 'reply'")} == {"sent"}
    ids = [row["provider_id"] for row in work.db.all("select provider_id from attempt where outcome = 'accepted'")]
    assert sorted(ids) == ["SM1", "SM2"]


def test_two_texts_that_offer_numbers_stand_apart(work: Office, bao: Person) -> None:
    """A bare 1 a minute after the second would be taken as its answer, whichever was meant."""
    respondent = people.new_respondent(work.db, "Rosa")
    people.follow(work.db, bao.contact, respondent, "self")
    for day in (18, 20):
        given = denver(datetime(2026, 11, day, 9))
        register(work.db, POLICY, kind="master", given=given, respondents=[respondent], by=By("staff"))
        asyncio.run(work.until(work.clock() + timedelta(minutes=1)))
    assert len(work.sms.got) == 1
    asyncio.run(work.until(work.clock() + timedelta(minutes=7)))
    assert len(work.sms.got) == 1
    asyncio.run(work.until(work.clock() + timedelta(minutes=2)))
    assert len(work.sms.got) == 2


def test_each_outcome_keeps_the_moment_in_which_it_was_heard_of(work: Office, bao: Person) -> None:
    hearing_of(work.db, bao, MARCH)
    asyncio.run(work.now())
    sent = work.db.now_ms()
    work.clock.forward(minutes=1)
    assert _report(work, "sms-1", "delivered", 1)
    work.clock.forward(hours=1)
    (message,) = work.db.all("select message_id from attempt")
    outcomes.heard(work.db, message["message_id"], "confirmed")
    work.clock.forward(hours=1)
    outcomes.heard(work.db, message["message_id"], "read")
    row = work.db.one("select ended, delivered, read, confirmed from attempt")
    assert row == {"ended": sent, "delivered": sent + 60_000, "read": None, "confirmed": sent + 3_660_000}


def test_what_a_relative_answers_after_they_were_removed_counts_for_nothing(
    work: Office, ana: Person, bao: Person
) -> None:
    respondent = people.new_respondent(work.db, "Rosa")
    for who, relation in ((bao, "self"), (ana, "family")):
        people.follow(work.db, who.contact, respondent, relation)
    register(work.db, POLICY, kind="master", given=denver(MARCH), respondents=[respondent], by=By("staff"))
    asyncio.run(work.until(datetime(2027, 3, 9, tzinfo=UTC)))
    (theirs,) = work.db.all("select id from message where reader = ? and step = '7d'", ana.contact)
    (own,) = work.db.all("select id from message where reader = ? and step = '7d'", bao.contact)
    (mine,) = work.db.all("select id from follower where contact_id = ?", ana.contact)
    families.remove_for(work.db, POLICY, mine["id"], staff="Carol")
    for message in (theirs, own):
        outcomes.heard(work.db, message["id"], "confirmed")
    said = "select message_id as id from attempt where outcome = 'confirmed'"
    assert work.db.all(said) == [own]


def test_what_arrived_though_it_was_given_up_as_too_late_is_off_the_call_list(work: Office, bao: Person) -> None:
    hearing_of(work.db, bao, MARCH)
    work.sms.next_answers = [Unanswered("timeout")]
    asyncio.run(work.now())
    (attempt,) = _attempts(work)
    row = work.db.all("select * from message where kind = 'confirmation'")[0]
    fallback.expire(work.db, row)
    assert work.db.all("select key, done from task where key like 'late:%'") == [
        {"key": f"late:{row['id']}", "done": None}
    ]
    assert _report(work, "SM-late", "delivered", int(str(attempt["id"])))
    assert work.db.all("select state from message where kind = 'confirmation'") == [{"state": "sent"}]
    assert work.db.all("select outcome from task where key like 'late:%'") == [{"outcome": "arrived after all"}]

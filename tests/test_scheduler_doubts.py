"""A provider that does not say what became of a text: it is asked first, then it goes again, or another way in time."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from messages.channel import Outgoing, SendError, Sent, Unanswered
from scheduler import fallback, incidents, people, stuck
from tests.cast import Office, Person, Phones, hearing_of, states
from tests.installation import ANA, installation, put_a_text
from tests.standin_twilio import refusal
from tests.standin_wire import Mishap

MARCH = datetime(2027, 3, 15, 13)
LOST = Unanswered("502: Bad Gateway")


class Silent(Phones):
    """A provider that cannot even be asked."""

    async def find(self, out: Outgoing) -> Sent | None:
        raise SendError("503", "network")


def telegram_too(work: Office, bao: Person) -> None:
    other = people.add_address(work.db, bao.contact, "telegram", "1002")
    people.give_consent(work.db, other, scope="case", how="chat", by="self", words="w")


@pytest.mark.parametrize(
    ("taken", "mishap"),
    [(True, Mishap(502, b"<html>Bad Gateway</html>")), (False, refusal(20500, "Server Error", 500))],
)
async def test_after_a_servers_fault_twilio_is_asked_before_anything_is_sent_again(
    tmp_path: Path, mishap: Mishap, *, taken: bool
) -> None:
    async with installation(tmp_path) as house:
        house.twilio.misbehave(mishap, who=ANA)
        await house.parts.store.do(put_a_text)
        await house.parts.worker.settled()
        assert house.all("select state from message where kind = 'reply'") == [{"state": "unknown"}]
        if taken:
            given = {"To": ANA, "From": house.twilio.senders[0]}
            body = house.all("select text from attempt")[0]["text"]
            house.twilio._create(given | {"Body": body})
        house.clock.forward(minutes=2)
        await house.parts.worker.settled()
        assert len(house.twilio.sent_to(ANA)) == 1
        assert house.all("select state from message where kind = 'reply'") == [{"state": "sent"}]


def test_what_is_not_found_goes_at_once_and_then_further_and_further_apart(work: Office, bao: Person) -> None:
    hearing = hearing_of(work.db, bao, MARCH)
    work.sms.next_answers = [LOST] * 3
    asyncio.run(work.until(work.clock() + timedelta(hours=1)))
    starts = [row["started"] for row in work.db.all("select started from attempt order by id")]
    assert [(after - before) // 60_000 for before, after in pairwise(starts)] == [1, 3, 16]
    assert states(work.db, hearing, bao)["confirmation@1"] == "sent"


def test_where_nobody_can_be_asked_for_an_hour_the_other_channel_is_taken_and_staff_is_told(
    work: Office, bao: Person, carol: Person
) -> None:
    work.sms = Silent("sms")
    telegram_too(work, bao)
    hearing = hearing_of(work.db, bao, MARCH)
    work.sms.next_answers = [LOST]
    asyncio.run(work.until(work.clock() + timedelta(minutes=59)))
    assert states(work.db, hearing, bao)["confirmation@1"] == "unknown"
    asyncio.run(work.until(work.clock() + timedelta(minutes=20)))
    assert states(work.db, hearing, bao)["confirmation@1"] == "sent"
    assert (len(work.sms.got), len(work.telegram.to("1002")), len(work.telegram.to(carol.value))) == (0, 1, 1)


@pytest.mark.parametrize("answer", [LOST, SendError("no connection", "network")])
def test_staff_is_told_within_minutes_of_a_provider_that_takes_nothing(
    work: Office, bao: Person, carol: Person, answer: Unanswered | SendError
) -> None:
    hearing_of(work.db, bao, MARCH)
    work.sms.next_answers = [answer] * 3
    asyncio.run(work.until(work.clock() + timedelta(minutes=12)))
    for _ in range(3):
        stuck.look_after(work.db, ["sms", "telegram"])
    asyncio.run(work.now())
    (alarm,) = work.telegram.to(carol.value)
    assert "sms (the provider cannot be reached)" in alarm
    asyncio.run(work.until(work.clock() + timedelta(minutes=20)))
    stuck.look_after(work.db, ["sms", "telegram"])
    assert (len(work.sms.got), incidents.standing(work.db)) == (1, [])


def test_a_phone_that_is_off_is_no_silence_of_the_provider(work: Office, bao: Person, carol: Person) -> None:
    hearing_of(work.db, bao, MARCH)
    work.sms.next_answers = [SendError("21211", "person")]
    asyncio.run(work.now())
    work.clock.forward(minutes=12)
    stuck.look_after(work.db, ["sms", "telegram"])
    assert incidents.standing(work.db) == []


def test_tries_that_were_taken_back_before_the_call_are_no_silence_of_the_provider(work: Office, bao: Person) -> None:
    hearing = hearing_of(work.db, bao, MARCH)
    message = work.db.all("select id from message where hearing_id = ?", hearing)[0]["id"]
    for minutes in (15, 14, 13):
        started = int((work.clock() - timedelta(minutes=minutes)).timestamp() * 1000)
        about = {"message_id": message, "channel": "sms", "address_id": bao.address, "text": "", "parts": 1}
        work.db.insert("attempt", started=started, outcome="failed", reason=fallback.WITHDRAWN, ended=started, **about)
    stuck.look_after(work.db, ["sms", "telegram"])
    assert incidents.standing(work.db) == []

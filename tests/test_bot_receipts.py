"""Twilio's status callbacks: checked, ranked, and harmless when they come late, twice or out of order."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.receipts import read
from tests.installation import ANA, Installation, installation, put_a_text


async def sent(house: Installation) -> str:
    """The SID of the text that went out."""
    await house.sms(ANA, 1)
    await house.parts.worker.settled()
    return str(house.twilio.sent_to(ANA)[0]["sid"])


def outcome(house: Installation) -> object:
    return house.all("select outcome from attempt order by id")[0]["outcome"]


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("queued", "accepted"),
        ("sent", "accepted"),
        ("delivered", "delivered"),
        ("read", "read"),
        ("partially_delivered", "accepted"),
    ],
)
def test_sent_is_not_delivered(status: str, expected: str) -> None:
    receipt = read({"MessageSid": "SM1", "MessageStatus": status}, "7")
    assert receipt is not None
    assert (receipt.attempt, receipt.fate.how_far, receipt.fate.error) == (7, expected, None)


@pytest.mark.parametrize(
    ("code", "whose"),
    [
        ("21610", "person"),
        ("30007", "operator"),
        ("30003", "network"),
        ("99999", "unknown"),
        ("", "unknown"),
        ("x", "unknown"),
    ],
)
def test_a_failure_says_whose_it_is(code: str, whose: str) -> None:
    receipt = read({"MessageSid": "SM1", "MessageStatus": "undelivered", "ErrorCode": code}, "7")
    assert receipt is not None
    assert receipt.fate.error is not None
    assert (receipt.fate.how_far, receipt.fate.error.whose) == (None, whose)


@pytest.mark.parametrize("attempt", [None, "", "seven", "-1", "9" * 40, "٣"])
def test_an_attempt_that_is_no_number_is_found_by_the_sid_instead(attempt: str | None) -> None:
    receipt = read({"MessageSid": "SM1", "MessageStatus": "sent"}, attempt)
    assert receipt is not None
    assert receipt.attempt is None


@pytest.mark.parametrize("form", [{}, {"MessageSid": "SM1", "MessageStatus": "new-status"}, {"MessageStatus": "sent"}])
def test_what_we_do_not_know_is_no_receipt(form: dict[str, str]) -> None:
    assert read(form, "7") is None


async def test_a_receipt_is_recorded_on_the_attempt_that_it_names(tmp_path: Path) -> None:
    async with installation(tmp_path, before=put_a_text) as house:
        sid = await sent(house)
        assert outcome(house) == "accepted"
        assert await house.twilio.report(sid, "delivered") == 204
        assert outcome(house) == "delivered"


async def test_late_and_repeated_receipts_turn_nothing_back(tmp_path: Path) -> None:
    async with installation(tmp_path, before=put_a_text) as house:
        sid = await sent(house)
        for status, code in (("delivered", None), ("sent", None), ("delivered", None), ("undelivered", 30003)):
            assert await house.twilio.report(sid, status, code) == 204
        assert outcome(house) == "delivered"
        assert len(house.twilio.sent_to(ANA)) == 1


async def test_a_text_that_was_not_delivered_is_tried_again(tmp_path: Path) -> None:
    async with installation(tmp_path, before=put_a_text) as house:
        sid = await sent(house)
        await house.twilio.report(sid, "undelivered", 30003)
        assert outcome(house) == "failed"
        house.clock.forward(minutes=10)
        await house.parts.worker.settled()
        assert len(house.twilio.sent_to(ANA)) == 2


async def test_what_the_webhook_never_heard_is_asked_for(tmp_path: Path) -> None:
    async with installation(tmp_path, before=put_a_text) as house:
        await sent(house)
        house.twilio.ledger[0]["status"] = "delivered"
        house.clock.forward(minutes=15)
        await house.parts.worker.work()
        assert outcome(house) == "delivered"


async def test_a_number_that_does_not_exist_is_not_tried_again_and_staff_is_told(tmp_path: Path) -> None:
    async with installation(tmp_path, before=put_a_text) as house:
        sid = await sent(house)
        await house.twilio.report(sid, "undelivered", 30005)
        house.clock.forward(minutes=10)
        await house.parts.worker.settled()
        assert len(house.twilio.sent_to(ANA)) == 1
        assert house.all("select failed is not null as failed from address where value = ?", ANA) == [{"failed": 1}]
        assert house.all("select * from task")


async def test_a_forged_receipt_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    async with installation(tmp_path, before=put_a_text) as house:
        sid = await sent(house)
        form = {"MessageSid": sid, "MessageStatus": "delivered"}
        status, _ = await house.twilio.post_signed(f"{house.url}/twilio/status?attempt=1", form, signature="forged")
        assert status == 403
        assert outcome(house) == "accepted"


async def test_a_receipt_that_was_signed_for_another_attempt_is_refused(tmp_path: Path) -> None:
    async with installation(tmp_path, before=put_a_text) as house:
        form = {"MessageSid": await sent(house), "MessageStatus": "delivered"}
        signed = house.twilio._validator.compute_signature(f"{house.url}/twilio/status?attempt=2", form)
        status, _ = await house.twilio.post_signed(f"{house.url}/twilio/status?attempt=1", form, signature=signed)
        assert status == 403

"""The simulated phone behaves as a provider does, on this machine."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from messages.channel import Channel, Choice, Outgoing, SendError, Sent, Text, Unanswered
from messages.phone_out import PhoneChannel, Shown

NOON = datetime(2027, 3, 1, 12, tzinfo=UTC)
ANA = "+12025550111"


def outgoing(attempt: int = 1, body: str = "Reminder") -> Outgoing:
    text = Text(body, "en", (Choice("ack", "I will go"),))
    return Outgoing(attempt, 12, ANA, text, NOON, NOON + timedelta(hours=6))


async def test_a_text_is_shown_at_once_and_whoever_watches_hears_of_it() -> None:
    heard: list[tuple[str, Shown]] = []
    phone: Channel = PhoneChannel("sms", lambda address, shown: heard.append((address, shown)), now=lambda: NOON)
    assert await phone.send(outgoing()) == Sent("phone-1")
    assert heard == [(ANA, Shown(NOON, 12, 1, outgoing().text))]
    assert phone.name == "sms"
    await phone.close()


@pytest.mark.parametrize(
    ("trouble", "whose", "wait"),
    [
        ("blocked", "person", None),
        ("unreachable", "network", None),
        ("setup", "operator", None),
        ("slow", "network", 30),
    ],
)
async def test_it_fails_when_told_to_and_only_so_often(trouble: str, whose: str, wait: float | None) -> None:
    phone = PhoneChannel("telegram", now=lambda: NOON)
    phone.fail(ANA, trouble, times=2)  # type: ignore[arg-type]
    for attempt in (1, 2):
        with pytest.raises(SendError) as caught:
            await phone.send(outgoing(attempt))
        assert (caught.value.whose, caught.value.retry_after) == (whose, wait)
    await phone.send(outgoing(3))
    assert [shown.attempt for shown in phone.screens[ANA]] == [3]


async def test_it_can_fail_in_exactly_the_way_it_is_given() -> None:
    phone = PhoneChannel("telegram", now=lambda: NOON)
    phone.fail(ANA, SendError("moved", "network", new_address="77"))
    with pytest.raises(SendError) as caught:
        await phone.send(outgoing())
    assert caught.value.new_address == "77"


@pytest.mark.parametrize(("trouble", "there"), [("lost", False), ("unanswered", True)])
async def test_it_can_be_asked_what_became_of_a_send_without_an_answer(trouble: str, there: bool) -> None:
    phone = PhoneChannel("sms", now=lambda: NOON)
    phone.fail(ANA, trouble)  # type: ignore[arg-type]
    with pytest.raises(Unanswered):
        await phone.send(outgoing())
    assert (await phone.find(outgoing()) == Sent("phone-1")) == there


async def test_a_forgotten_text_leaves_the_screen() -> None:
    phone = PhoneChannel("sms", now=lambda: NOON)
    await phone.send(outgoing(1))
    await phone.send(outgoing(2))
    assert await phone.forget(ANA, "phone-1")
    assert [shown.attempt for shown in phone.screens[ANA]] == [2]
    assert not await phone.forget(ANA, "phone-1")

"""The real Twilio client against the stand-in: what leaves, what each refusal means, what can be asked afterwards."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
from twilio.rest import Client

from messages.channel import Fate, Outgoing, SendError, Sent, Text, Unanswered, may_leave
from messages.refusals import TWILIO, of_twilio
from messages.sms_out import Record, SmsChannel, make_client, matching, validity
from tests.standin_twilio import ACCOUNT_SID, AUTH_TOKEN, SENDER, SERVICE, StandInTwilio, refusal
from tests.standin_wire import Mishap

NOON = datetime(2027, 3, 1, 12, tzinfo=UTC)
ANA, BAO = "+12025550111", "+12025550112"
PUBLIC = "https://bell.example/office"
Over = Callable[..., SmsChannel]


def outgoing(
    body: str = "Reminder", *, address: str = ANA, attempt: int = 34, since: datetime = NOON, hours: float = 6
) -> Outgoing:
    return Outgoing(attempt, 12, address, Text(body, "en"), since, NOON + timedelta(hours=hours))


@pytest.fixture
async def twilio() -> AsyncIterator[StandInTwilio]:
    async with StandInTwilio(now=lambda: NOON) as standin:
        yield standin


@pytest.fixture
async def over() -> AsyncIterator[Over]:
    """A channel over the client that is given; closed at the end."""
    made: list[SmsChannel] = []

    def over(client: Client, sender: str | None = SENDER, service: str | None = None) -> SmsChannel:
        made.append(SmsChannel(client, now=lambda: NOON, public_url=PUBLIC, sender=sender, messaging_service=service))
        return made[-1]

    yield over
    for channel in made:
        await channel.close()


@pytest.fixture
def channel(twilio: StandInTwilio, over: Over) -> SmsChannel:
    return over(make_client(ACCOUNT_SID, AUTH_TOKEN, api_url=twilio.url, timeout=5))


async def test_a_text_leaves_with_its_callback_and_its_last_moment(channel: SmsChannel, twilio: StandInTwilio) -> None:
    sent = await channel.send(outgoing(hours=1.5))
    (message,) = twilio.sent_to(ANA)
    assert message["given"] == {
        "To": ANA,
        "From": SENDER,
        "Body": "Reminder",
        "StatusCallback": "https://bell.example/office/twilio/status?attempt=34",
        "ValidityPeriod": "5400",
    }
    assert sent == Sent(message["sid"])


@pytest.mark.parametrize(
    ("left", "seconds"),
    [
        (timedelta(seconds=-5), 1),
        (timedelta(0), 1),
        (timedelta(milliseconds=59_900), 59),
        (timedelta(hours=10), 36_000),
        (timedelta(days=30), 36_000),
    ],
)
def test_the_validity_never_outlives_the_message_nor_what_twilio_allows(left: timedelta, seconds: int) -> None:
    assert validity(NOON, NOON + left) == seconds


async def test_a_messaging_service_may_choose_the_number(twilio: StandInTwilio, over: Over) -> None:
    client = make_client(ACCOUNT_SID, AUTH_TOKEN, api_url=twilio.url)
    channel = over(client, sender=None, service=SERVICE)
    sent = await channel.send(outgoing())
    assert twilio.ledger[0]["given"]["MessagingServiceSid"] == SERVICE
    assert "From" not in twilio.ledger[0]["given"]
    assert await channel.find(outgoing()) == sent


@pytest.mark.parametrize(
    "words",
    [
        "出庭提醒：12月15日",
        "تذكير: موعدك يوم الثلاثاء",
        "Напоминание: вторник",
        "ਯਾਦ-ਪੱਤਰ: ਮੰਗਲਵਾਰ",
        "1 Sí & 2 No = 100% + 📅",
    ],
)
async def test_every_script_arrives_intact(channel: SmsChannel, twilio: StandInTwilio, words: str) -> None:
    await channel.send(outgoing(words))
    assert twilio.ledger[0]["body"] == words


@pytest.mark.parametrize(
    ("code", "who"), [*((code, each.whose) for code, each in TWILIO.items()), (21999, "unknown"), (21408, "unknown")]
)
async def test_a_code_is_laid_at_the_right_door(
    channel: SmsChannel, twilio: StandInTwilio, code: int, who: str
) -> None:
    twilio.misbehave(refusal(code), who=ANA)
    with pytest.raises(SendError) as caught:
        await channel.send(outgoing())
    assert caught.value.whose == who == of_twilio(code).whose
    assert caught.value.reason.startswith(f"{code}: ")
    await channel.send(outgoing())  # and the channel goes on
    assert twilio.accepted == 1


def test_a_callback_without_a_code_blames_nobody() -> None:
    assert of_twilio(None).whose == "unknown"


@pytest.mark.parametrize(
    ("mishap", "who", "wait"),
    [
        (refusal(20003, "Authenticate", 401), "operator", None),
        (Mishap(401, b"<html>who are you</html>"), "operator", None),
        (refusal(20404, "not found", 404), "unknown", None),
        (refusal(20429, "Too Many Requests", 429, Retry_After="9"), "operator", 9),
        (refusal(20429, "Too Many Requests", 429), "operator", 10),
        (Mishap(429, b"slow down", {"Retry-After": "3"}), "network", 3),
        (Mishap(429, b""), "network", None),
    ],
)
async def test_a_status_is_laid_at_the_right_door(
    channel: SmsChannel, twilio: StandInTwilio, mishap: Mishap, who: str, wait: float | None
) -> None:
    twilio.misbehave(mishap)
    with pytest.raises(SendError) as caught:
        await channel.send(outgoing())
    assert (caught.value.whose, caught.value.retry_after) == (who, wait)


async def test_wrong_credentials_are_the_operators(twilio: StandInTwilio, over: Over) -> None:
    channel = over(make_client(ACCOUNT_SID, "another-token", api_url=twilio.url))
    with pytest.raises(SendError) as caught:
        await channel.send(outgoing())
    assert caught.value.whose == "operator"
    assert "another-token" not in f"{caught.value!r}{caught.value}{caught.value.__context__!r}"


async def test_a_bad_number_stands_in_no_reason(channel: SmsChannel) -> None:
    with pytest.raises(SendError) as caught:
        await channel.send(outgoing(address="12025550111"))
    assert caught.value.whose == "person"
    assert "2025550111" not in caught.value.reason


@pytest.mark.parametrize("drop", ["before", "after"])
async def test_a_connection_lost_after_the_request_is_nobodys_failure(
    channel: SmsChannel, twilio: StandInTwilio, drop: str
) -> None:
    twilio.misbehave(Mishap(drop=drop))  # type: ignore[arg-type]
    with pytest.raises(Unanswered):
        await channel.send(outgoing())
    assert (await channel.find(outgoing()) is not None) == (drop == "after")


@pytest.mark.parametrize(
    "mishap",
    [
        Mishap(500, b""),
        Mishap(502, b"<html>Bad Gateway</html>"),
        Mishap(503, b"<html>Service Unavailable</html>"),
        Mishap(504, b"<html>Gateway Timeout</html>"),
        refusal(20500, "Internal Server Error", 500),
        refusal(20503, "Service Unavailable", 503),
        Mishap(201, b"{nonsense"),
        Mishap(201, b""),
        Mishap(200, b"<html></html>"),
    ],
)
async def test_an_answer_that_tells_nothing_is_nobodys_failure(
    channel: SmsChannel, twilio: StandInTwilio, mishap: Mishap
) -> None:
    twilio.misbehave(mishap)
    with pytest.raises(Unanswered):
        await channel.send(outgoing())


async def test_a_slow_answer_is_given_up_and_can_be_asked_for(twilio: StandInTwilio, over: Over) -> None:
    channel = over(make_client(ACCOUNT_SID, AUTH_TOKEN, api_url=twilio.url, timeout=0.05))
    twilio.misbehave(Mishap(delay=5))
    with pytest.raises(Unanswered):
        await channel.send(outgoing())
    assert await channel.find(outgoing()) == Sent(twilio.ledger[0]["sid"])


async def test_what_may_not_leave_any_more_does_not(channel: SmsChannel, twilio: StandInTwilio) -> None:
    """Also when the connection is open already: it is asked about right before the first byte."""
    await channel.send(outgoing())
    may_leave.set(lambda: False)
    with pytest.raises(SendError, match="too late to leave"):
        await channel.send(outgoing())
    assert len(twilio.ledger) == 1
    may_leave.set(lambda: True)
    await channel.send(outgoing())
    assert len(twilio.ledger) == 2


async def test_no_connection_is_a_failure_of_the_network(over: Over) -> None:
    channel = over(make_client(ACCOUNT_SID, AUTH_TOKEN, api_url="http://127.0.0.1:1"))
    with pytest.raises(SendError) as caught:
        await channel.send(outgoing())
    assert caught.value.whose == "network"


async def test_no_more_connections_than_agreed(twilio: StandInTwilio, over: Over) -> None:
    channel = over(make_client(ACCOUNT_SID, AUTH_TOKEN, api_url=twilio.url, in_flight=4))
    twilio.delay = 0.01
    await asyncio.gather(*(channel.send(outgoing(str(n))) for n in range(20)))
    assert (twilio.accepted, twilio.most_open, len(twilio.connections)) == (20, 4, 4)


@pytest.mark.parametrize("length", [0, 1601])
async def test_a_text_that_twilio_cannot_carry_does_not_leave(
    channel: SmsChannel, twilio: StandInTwilio, length: int
) -> None:
    with pytest.raises(SendError) as caught:
        await channel.send(outgoing("x" * length))
    assert caught.value.whose == "unknown"
    assert twilio.most_open == 0


async def test_a_number_is_never_logged(channel: SmsChannel, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    await channel.send(outgoing())
    await channel.find(outgoing())
    assert ANA[1:] not in caplog.text


async def test_what_twilio_took_is_found_again(channel: SmsChannel, twilio: StandInTwilio) -> None:
    await channel.send(outgoing("to somebody else", address=BAO))
    assert await channel.find(outgoing()) is None
    sent = await channel.send(outgoing())
    await channel.send(outgoing("another text"))
    assert await channel.find(outgoing()) == sent  # still queued: it has no DateSent yet
    assert await channel.find(outgoing(address=BAO)) is None


async def test_the_same_text_of_an_earlier_day_is_not_this_one(channel: SmsChannel) -> None:
    await channel.send(outgoing())
    assert await channel.find(outgoing(since=NOON + timedelta(minutes=2, seconds=1))) is None
    # Twilio has no fractions, and its clock is not ours.
    assert await channel.find(outgoing(since=NOON + timedelta(minutes=2, milliseconds=999))) is not None


@pytest.mark.parametrize("mishap", [None, "down"])
async def test_asking_says_so_when_it_cannot(twilio: StandInTwilio, over: Over, mishap: str | None) -> None:
    url = "http://127.0.0.1:1" if mishap else twilio.url
    token = AUTH_TOKEN if mishap else "another-token"
    channel = over(make_client(ACCOUNT_SID, token, api_url=url))
    with pytest.raises(SendError):
        await channel.find(outgoing())


def test_of_several_records_only_those_that_can_be_it_match_oldest_first() -> None:
    def record(sid: str, **changed: object) -> Record:
        told = {"to": ANA, "sender": SENDER, "service": None, "body": "Reminder", "created": NOON} | changed
        return Record(sid, **told)  # type: ignore[arg-type]

    records = [
        record("later", created=NOON + timedelta(seconds=40)),
        record("trial", body="Sent from your Twilio trial account - Reminder", created=NOON + timedelta(seconds=30)),
        record("first"),
        record("by a clock behind ours", created=NOON - timedelta(seconds=90)),
        record("before", created=NOON - timedelta(minutes=3)),
        record("redacted", body=""),
        record("another sender", sender="+12025550101"),
        record("another reader", to=BAO),
    ]
    assert [found.sid for found in matching(outgoing(), records, SENDER)] == [
        "by a clock behind ours",
        "first",
        "trial",
        "later",
    ]


async def test_twilio_says_what_became_of_a_text(channel: SmsChannel, twilio: StandInTwilio) -> None:
    sent = await channel.send(outgoing())
    assert await channel.fate(sent.provider_id) == Fate("accepted")
    twilio._by_sid[sent.provider_id] |= {"status": "delivered"}
    assert await channel.fate(sent.provider_id) == Fate("delivered")
    twilio._by_sid[sent.provider_id] |= {"status": "undelivered", "error_code": 30005}
    fate = await channel.fate(sent.provider_id)
    assert fate is not None and fate.error is not None
    assert (fate.how_far, fate.error.whose, fate.final) == (None, "person", True)
    with pytest.raises(SendError, match="20404"):
        await channel.fate("SM0")


async def test_a_forgotten_text_is_redacted_and_deleted_there(channel: SmsChannel, twilio: StandInTwilio) -> None:
    sent = await channel.send(outgoing())
    message = twilio.ledger[0]
    with pytest.raises(SendError, match="20009"):  # Twilio keeps what it still works on
        await channel.forget("", sent.provider_id)
    message["status"] = "delivered"
    assert await channel.forget("", sent.provider_id)
    assert message["body"] == ""
    assert not twilio.ledger
    assert await channel.forget("", sent.provider_id)  # gone is gone


async def test_a_forgotten_picture_that_came_in_goes_with_its_text(channel: SmsChannel, twilio: StandInTwilio) -> None:
    with contextlib.suppress(aiohttp.ClientError):
        await twilio.text_in(f"{twilio.url}/nobody", ANA, "my notice", sid="MM7", pictures=2)
    assert "my notice" in twilio.kept() and "ME0" in twilio.kept()
    assert await channel.forget("", "MM7")
    assert twilio.kept() == ""


@pytest.mark.parametrize(
    "mishap",
    [refusal(20003, "Authenticate", 401), refusal(20429, "Slow down", 429, Retry_After="7"), Mishap(503, b""),
     refusal(20404, "Forbidden", 403)],
)  # fmt: skip
async def test_what_twilio_does_not_delete_now_may_be_asked_for_again(
    channel: SmsChannel, twilio: StandInTwilio, mishap: Mishap
) -> None:
    sent = await channel.send(outgoing())
    twilio.refuses_to_forget.append(mishap)
    with pytest.raises((SendError, Unanswered)):
        await channel.forget("", sent.provider_id)
    twilio.refuses_to_forget.append(Mishap(drop="before"))
    with pytest.raises(Unanswered):
        await channel.forget("", sent.provider_id)

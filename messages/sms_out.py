"""Words out by SMS: Twilio's own client, over our transport, and what each of Twilio's refusals means to us.

What comes back later (status callbacks, answers) is in `bot/receipts.py` and `bot/sms_in.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from twilio.rest import Client

from messages import statuses
from messages.channel import Fate, Outgoing, SendError, Sent, Unanswered
from messages.refusals import THROTTLED, TWILIO, UNKNOWN, of_twilio
from messages.twilio_wire import Refused, TwilioWire

TEXT_LIMIT = 1600
VALIDITY_LIMIT = 36_000
# `since` is read from our clock and `created` from theirs; ours may have been set back in between. A record that is too
# old cannot be mistaken for a new one: those of other tries are taken (`Outgoing.taken`).
CLOCKS_DIFFER = timedelta(minutes=2)

# Where Twilio gives no code that we know.
_BY_STATUS = {401: of_twilio(20003), 429: THROTTLED}
_WITH_MEDIA = "MM"
_TRIAL = "Sent from your Twilio trial account - "
_NUMBER = re.compile(r"\+?\d{7,}")
# The SID is all that is wanted of an answer, and reading it as JSON takes a fortieth of a message's time. No text in it
# can look like this: a quote inside a JSON string has a backslash before it.
_SID = re.compile(r'"sid"\s*:\s*"([^"\\]+)"')


@dataclass(frozen=True, slots=True)
class Record:
    """A message as Twilio lists it. `created` has whole seconds."""

    sid: str
    to: str
    sender: str | None
    service: str | None
    body: str
    created: datetime


class SmsChannel:
    """Sends from `sender` (a number) or a `messaging_service`. A provider id is Twilio's message SID."""

    name = "sms"

    def __init__(
        self,
        client: Client,
        *,
        now: Callable[[], datetime],
        public_url: str,
        sender: str | None = None,
        messaging_service: str | None = None,
    ) -> None:
        self.client = client
        self._now = now
        self._callback = f"{public_url.rstrip('/')}/twilio/status?attempt="
        self._sender, self._service = sender, messaging_service
        named = {"From": sender, "MessagingServiceSid": messaging_service}
        self._from = {name: value for name, value in named.items() if value}
        self._url = client.api.v2010.absolute_url(f"Accounts/{client.account_sid}/Messages.json")
        self._messages = client.messages

    async def send(self, out: Outgoing) -> Sent:
        if not 1 <= len(out.text.body) <= TEXT_LIMIT:
            raise SendError(f"text of {len(out.text.body)} characters, allowed are 1 to {TEXT_LIMIT}", "unknown")
        data = {
            "To": out.address,
            "Body": out.text.body,
            "StatusCallback": f"{self._callback}{out.attempt}",
            "ValidityPeriod": validity(self._now(), out.expires),
        }
        try:
            # `messages.create` reads every date of the answer, and more: a tenth of all the time that a reminder takes
            # (`python -m bench dispatch`), for the SID.
            answer = await self.client.request_async("POST", self._url, data=data | self._from)
        except Refused as exc:
            raise _meaning(exc) from None
        return Sent(_sid(answer.text))

    async def find(self, out: Outgoing) -> Sent | None:
        """The oldest record of this text to this address since the attempt was written."""
        # Not filtered by DateSent: what still waits in Twilio's queue has none yet, and would be sent twice.
        try:
            listed = await self._messages.list_async(to=out.address, limit=1000, page_size=1000)
        except Refused as exc:
            raise _meaning(exc) from None
        except ValueError:
            raise Unanswered("a list that cannot be read") from None
        records = (
            Record(m.sid, m.to or "", m.from_, m.messaging_service_sid, m.body or "", m.date_created)
            for m in listed
            if m.sid and m.date_created and m.sid not in out.taken
        )
        found = matching(out, records, self._sender, self._service)
        return Sent(found[0].sid) if found else None

    async def fate(self, provider_id: str) -> Fate | None:
        try:
            message = await self._messages(provider_id).fetch_async()
        except Refused as exc:
            raise _meaning(exc) from None
        except ValueError:
            raise Unanswered("an answer that cannot be read") from None
        return statuses.fate(str(message.status), message.error_code)

    async def forget(self, address: str, provider_id: str) -> bool:
        """Redacts, then deletes, with the pictures that came along. Raises SendError also while Twilio still works on
        the message."""
        message = self._messages(provider_id)
        try:
            if provider_id.startswith(_WITH_MEDIA):
                for medium in await message.media.list_async(limit=20):
                    await message.media(medium.sid).delete_async()
            await message.update_async(body="")
            await message.delete_async()
        except Refused as exc:
            if exc.status != 404:
                raise _meaning(exc) from None
        except ValueError:
            raise Unanswered("an answer that cannot be read") from None
        return True

    async def close(self) -> None:
        await self.client.http_client.close()


def make_client(
    account_sid: str,
    auth_token: str,
    *,
    api_url: str = "https://api.twilio.com",
    in_flight: int = 64,
    timeout: float = 15.0,
) -> Client:
    """Twilio's client, with at most `in_flight` requests on the wire. Usable in one event loop."""
    client = Client(account_sid, auth_token, http_client=TwilioWire(in_flight=in_flight, timeout=timeout))
    client.api.base_url = api_url.rstrip("/")
    return client


def validity(now: datetime, expires: datetime) -> int:
    """Seconds for which Twilio may keep trying, within what it allows."""
    return min(max(int((expires - now).total_seconds()), 1), VALIDITY_LIMIT)


def matching(
    out: Outgoing, records: Iterable[Record], sender: str | None = None, service: str | None = None
) -> list[Record]:
    """Those of `records` that can be `out`, oldest first."""
    earliest = out.since.astimezone(UTC).replace(microsecond=0) - CLOCKS_DIFFER
    found = [
        record
        for record in records
        if record.to == out.address
        and record.body.removeprefix(_TRIAL) == out.text.body
        and record.created >= earliest
        and (record.service == service if service else record.sender == sender)
    ]
    return sorted(found, key=lambda record: (record.created, record.sid))


def _sid(answer: str) -> str:
    if (found := _SID.search(answer)) is None:
        raise Unanswered("an answer without a SID: taken, most likely")
    return found[1]


def _meaning(exc: Refused) -> SendError | Unanswered:
    reason = _NUMBER.sub("…", str(exc))[:200]  # Twilio likes to quote the number
    if exc.code not in TWILIO and exc.status >= 500:
        # It may have been taken all the same, also where Twilio itself says so (20500):
        # https://www.twilio.com/docs/api/errors/20500
        return Unanswered(reason)
    refusal = of_twilio(exc.code)
    if refusal is UNKNOWN:
        refusal = _BY_STATUS.get(exc.status, UNKNOWN)
    return SendError(reason, refusal.whose, retry_after=exc.retry_after or refusal.rest, why=refusal.why)

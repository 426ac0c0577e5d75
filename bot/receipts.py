"""Twilio's status callbacks, checked and handed to the outbox.

They come late, twice and out of order: the outbox ranks them.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from bot.signature import signed
from messages.channel import SendError
from messages.refusals import of_twilio
from scheduler import outcomes
from scheduler.db import Database, Store
from scheduler.outcomes import Outcome

# "sent" means that the carrier took it, not that the phone has it.
_OUTCOMES: dict[str, Outcome | None] = {
    "accepted": "accepted",
    "scheduled": "accepted",
    "queued": "accepted",
    "sending": "accepted",
    "sent": "accepted",
    "partially_delivered": "accepted",
    "delivered": "delivered",
    "read": "read",
    "undelivered": None,
    "failed": None,
    "canceled": None,
}


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of one attempt, as the provider tells it: an outcome, or an error."""

    attempt: int | None
    provider_id: str
    outcome: Outcome | None
    error: SendError | None


def webhook(store: Store, public_url: str, auth_token: str) -> Callable[[Request], Awaitable[Response]]:
    """The endpoint of POST /twilio/status?attempt=N."""

    async def take(request: Request, form: Mapping[str, str]) -> Response:
        receipt = read(form, request.query_params.get("attempt"))
        if receipt is not None:
            await store.do(record, receipt)
        return Response(status_code=204)

    return signed(take, public_url, auth_token, "status callback")


def read(form: Mapping[str, str], attempt: str | None) -> Receipt | None:
    """The receipt in a status callback; None if it says nothing we know. `attempt` is from the callback's address."""
    status, provider_id = form.get("MessageStatus", "").lower(), form.get("MessageSid", "")
    if status not in _OUTCOMES or not provider_id:
        return None
    outcome = _OUTCOMES[status]
    return Receipt(_whole(attempt), provider_id, outcome, _error(form, status) if outcome is None else None)


def record(db: Database, receipt: Receipt) -> bool:
    """Store it, if it says more than what is known; whether it did."""
    return outcomes.receipt(
        db,
        "sms",
        receipt.provider_id,
        attempt=receipt.attempt,
        outcome=receipt.outcome,
        error=receipt.error,
    )


def _error(form: Mapping[str, str], status: str) -> SendError:
    code = _whole(form.get("ErrorCode"))
    refusal = of_twilio(code)
    return SendError(f"{code}: {status}" if code else status, refusal.whose, why=refusal.why)


def _whole(text: str | None) -> int | None:
    small = text is not None and text.isascii() and text.isdigit() and len(text) < 19
    return int(text) if text is not None and small else None

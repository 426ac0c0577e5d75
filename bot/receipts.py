"""Twilio's status callbacks, checked and handed to the outbox.

They come late, twice and out of order: the outbox ranks them.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from bot.signature import signed
from messages import statuses
from messages.channel import Fate
from scheduler import outcomes
from scheduler.db import Database, Store


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of one attempt, as the provider tells it."""

    attempt: int | None
    provider_id: str
    fate: Fate


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
    provider_id = form.get("MessageSid", "")
    fate = statuses.fate(form.get("MessageStatus", ""), _whole(form.get("ErrorCode")))
    return Receipt(_whole(attempt), provider_id, fate) if fate and provider_id else None


def record(db: Database, receipt: Receipt) -> bool:
    """Store it, if it says more than what is known; whether it did."""
    return outcomes.receipt(
        db,
        "sms",
        receipt.provider_id,
        attempt=receipt.attempt,
        outcome=receipt.fate.how_far,
        error=receipt.fate.error,
    )


def _whole(text: str | None) -> int | None:
    small = text is not None and text.isascii() and text.isdigit() and len(text) < 19
    return int(text) if text is not None and small else None

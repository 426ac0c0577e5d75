"""What Twilio's status of a message means, in a callback or when it is asked. Its error codes are `refusals`."""

from __future__ import annotations

from messages.channel import Fate, HowFar, SendError
from messages.refusals import of_twilio

# "sent" means that the carrier took it, not that the phone has it.
_HOW_FAR: dict[str, HowFar | None] = {
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


def fate(status: str, code: int | None) -> Fate | None:
    """What became of a message with this status and error code; None for a status that we do not know."""
    status = status.lower()
    if status not in _HOW_FAR:
        return None
    how_far = _HOW_FAR[status]
    return Fate(how_far, _error(status, code) if how_far is None else None)


def _error(status: str, code: int | None) -> SendError:
    refusal = of_twilio(code)
    return SendError(f"{code}: {status}" if code else status, refusal.whose, why=refusal.why)

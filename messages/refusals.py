"""What each provider's refusals mean, code by code: whose they are, and the reason in words (a catalogue entry).

Hints with a safe default, no more: Twilio says not to build logic on its codes (2024-07), and Telegram promises
neither its codes nor its words. What is not listed is *unknown*: tried again, and staff is told.
"""

from __future__ import annotations

from dataclasses import dataclass

from messages.channel import Whose


@dataclass(frozen=True, slots=True)
class Refusal:
    """Who must act, and `why`: the catalogue entry that tells staff. `rest`: seconds to wait where the provider does
    not say for how long; None: as long as for anything else of theirs."""

    whose: Whose
    why: str
    rest: float | None = None


STOPPED, FILTERED = "why-stopped", "why-filtered"
UNKNOWN = Refusal("unknown", "why-unknown")
NETWORK = Refusal("network", "why-provider")

_NUMBER = Refusal("person", "why-number")
_OURS = Refusal("operator", "why-account")
_PHONE = Refusal("network", "why-phone")

# https://www.twilio.com/docs/api/errors
TWILIO: dict[int, Refusal] = {
    # Stop until the person acts: opted out; invalid, landline, no such number.
    21610: Refusal("person", STOPPED),
    21211: _NUMBER,
    21614: _NUMBER,
    21635: _NUMBER,
    30005: _NUMBER,
    30006: _NUMBER,
    # Our account or set-up: credentials, too many requests, sender, trial; suspended, as when its money is gone.
    20003: _OURS,
    30002: _OURS,
    # Over in seconds: all texts need not wait as long as for an account that is closed.
    20429: Refusal("operator", "why-throttled", rest=10.0),
    21606: _OURS,
    21608: _OURS,
    # What the carriers take from nobody so: unregistered 10DLC, unverified toll-free.
    30034: _OURS,
    30032: _OURS,
    # One text that they held back. The operator has to look, but others may pass.
    30007: Refusal("operator", FILTERED),
    # Try again, then the other channel: phone off, unknown reason, queue overflow (twice), blocked.
    30003: _PHONE,
    30008: _PHONE,
    30001: NETWORK,
    21611: NETWORK,
    30004: _PHONE,
}

_BLOCKED = Refusal("person", "why-blocked")
_GONE = Refusal("person", "why-gone")
_PARSE = Refusal("unknown", "why-unreadable")

# What a 400 or 403 says, in lower case; the first that fits counts. https://github.com/vrumger/telegram-errors
TELEGRAM: tuple[tuple[str, Refusal], ...] = (
    ("bot was blocked by the user", _BLOCKED),
    ("user is deactivated", _GONE),
    ("group chat was deactivated", _GONE),
    ("chat not found", _GONE),
    ("user not found", _GONE),
    ("peer_id_invalid", _GONE),
    ("bot was kicked", _BLOCKED),
    ("bot can't initiate conversation", _BLOCKED),
    ("chat_write_forbidden", _BLOCKED),
    ("have no rights to send a message", _BLOCKED),
    ("not enough rights to send", _BLOCKED),
    ("can't parse entities", _PARSE),
    ("message is too long", _PARSE),
    ("message text is empty", _PARSE),
)
# A 403 is the person's doing whatever it says; a 401 and a 409 are ours.
TELEGRAM_FORBIDDEN = _BLOCKED
TELEGRAM_TOKEN = Refusal("operator", "why-account")
TELEGRAM_TWICE = Refusal("operator", "why-twice")
THROTTLED = Refusal("network", "why-throttled")


def of_twilio(code: int | None) -> Refusal:
    """What an error code of Twilio's means, in an answer or in a status callback."""
    return TWILIO.get(code or 0, UNKNOWN)


def whys() -> frozenset[str]:
    """Every reason in words that a refusal can have."""
    others = (UNKNOWN, NETWORK, TELEGRAM_TOKEN, TELEGRAM_TWICE, THROTTLED, *(refusal for _, refusal in TELEGRAM))
    return frozenset(refusal.why for refusal in (*TWILIO.values(), *others))


def of_telegram(said: str) -> Refusal | None:
    """What the description of a 400 or 403 means; None when its words are not known."""
    lower = said.lower()
    return next((refusal for words, refusal in TELEGRAM if words in lower), None)

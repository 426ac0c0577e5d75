"""What to do after a try that failed: pure. A failure belongs to the person, to the operator, to the network or to
nobody known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from messages.channel import SendError

# Five tries over hours; a provider's own `retry_after` goes before, and who is told when to come back has not failed.
WAITS = (timedelta(seconds=30), timedelta(minutes=2), timedelta(minutes=15), timedelta(hours=1), timedelta(hours=3))
OPERATOR_WAIT = timedelta(minutes=5)
# A text that was held back by the carriers. Often again, it would do the sender more harm than good.
FILTERED_WAITS = (timedelta(minutes=15), timedelta(hours=1))
# A wait is drawn out by up to this share, so that what failed together does not come back together.
SPREAD = 0.25


@dataclass(frozen=True, slots=True)
class Decision:
    """`again`: when to try again (aware UTC), None for never on this address. `pause`: until when the channel rests.

    `elsewhere`: the reader's other channel, if there is one, comes first. `address_failed`: nothing more goes to this
    address until the person acts. `alarm`: staff is told.
    """

    again: datetime | None
    elsewhere: bool = False
    address_failed: bool = False
    pause: datetime | None = None
    alarm: bool = False
    outcome: Literal["retry", "failed"] = "retry"


def after_failure(error: SendError, tries: int, now: datetime, expires: datetime, spread: float = 0.0) -> Decision:
    """What follows `error` on the try with number `tries` (from 1) of a message that is of no use after `expires`.

    `spread`: 0 to 1, how far this wait is drawn out within `SPREAD`.
    """
    if error.whose == "person" and error.new_address is None:
        return Decision(None, address_failed=True, alarm=True, outcome="failed")
    if error.whose == "operator":
        # Nothing is held against the person: the message waits for the channel.
        rest = timedelta(seconds=error.retry_after) if error.retry_after else OPERATOR_WAIT
        return Decision(now + rest, pause=now + rest, alarm=True)
    if error.new_address is not None and tries <= len(WAITS):
        return Decision(now)
    often = tries > len(WAITS)
    if error.retry_after:
        wait = max(timedelta(seconds=error.retry_after), OPERATOR_WAIT if often else timedelta())
    else:
        wait = WAITS[min(tries, len(WAITS)) - 1]
    wait *= 1 + SPREAD * spread
    unknown = error.whose == "unknown"
    if (often and not error.retry_after) or now + wait >= expires:
        return Decision(None, alarm=True, outcome="failed")
    # Hours are only waited where there is no other channel.
    return Decision(now + wait, elsewhere=tries >= len(WAITS) and not error.retry_after, alarm=unknown)


def after_filtered(tries: int, now: datetime, expires: datetime, *, widespread: bool) -> Decision:
    """What follows when the carriers held back a message, for the time with number `tries` (from 1). One such text is
    no reason to silence all others: the channel pauses when it is `widespread`."""
    pause = now + OPERATOR_WAIT if widespread else None
    again = now + FILTERED_WAITS[tries - 1] if 0 < tries <= len(FILTERED_WAITS) else None
    if again is None or again >= expires:
        return Decision(None, elsewhere=True, pause=pause, outcome="failed")
    return Decision(again, elsewhere=True, pause=pause)

"""The simulated phone: the third way out. It shows what it gets, keeps it, and fails when it is told to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from messages.channel import Fate, Outgoing, SendError, Sent, Text, Unanswered

Trouble = Literal["blocked", "unreachable", "setup", "slow", "lost", "unanswered"]


@dataclass(frozen=True, slots=True)
class Shown:
    """A message on the screen of a simulated phone. `message` and `attempt` are the outbox's ids."""

    at: datetime
    message: int
    attempt: int
    text: Text


class PhoneChannel:
    """A channel called `name` that ends on this machine. `deliver` hears of each message as it is shown."""

    def __init__(
        self,
        name: str,
        deliver: Callable[[str, Shown], None] | None = None,
        *,
        now: Callable[[], datetime],
    ) -> None:
        self.name = name
        self.screens: dict[str, list[Shown]] = defaultdict(list)
        self._deliver = deliver
        self._now = now
        self._troubles: dict[str, list[Trouble | SendError]] = defaultdict(list)

    def fail(self, address: str, trouble: Trouble | SendError, times: int = 1) -> None:
        """The next `times` sends to `address` end so."""
        self._troubles[address].extend([trouble] * times)

    async def send(self, out: Outgoing) -> Sent:
        trouble = self._troubles[out.address].pop(0) if self._troubles.get(out.address) else None
        if trouble == "lost":
            raise Unanswered("lost before the phone had it")
        if trouble not in (None, "unanswered"):
            raise _failure(trouble)
        shown = Shown(self._now(), out.message, out.attempt, out.text)
        self.screens[out.address].append(shown)
        if self._deliver is not None:
            self._deliver(out.address, shown)
        if trouble == "unanswered":
            raise Unanswered("shown, but the answer was lost")
        return Sent(_provider_id(out.attempt))

    async def find(self, out: Outgoing) -> Sent | None:
        shown = any(shown.attempt == out.attempt for shown in self.screens.get(out.address, ()))
        return Sent(_provider_id(out.attempt)) if shown else None

    async def fate(self, provider_id: str) -> Fate | None:
        return None

    async def forget(self, address: str, provider_id: str) -> bool:
        screen = self.screens.get(address, [])
        kept = [shown for shown in screen if _provider_id(shown.attempt) != provider_id]
        if len(kept) == len(screen):
            return False
        self.screens[address] = kept
        return True

    async def close(self) -> None:
        """Nothing is held."""


def _failure(trouble: Trouble | SendError | None) -> SendError:
    if isinstance(trouble, SendError):
        return trouble
    if trouble == "blocked":
        return SendError("blocked by the reader", "person")
    if trouble == "setup":
        return SendError("the account is suspended", "operator")
    if trouble == "slow":
        return SendError("too many at once", "network", retry_after=30.0)
    return SendError("the phone is unreachable", "network")


def _provider_id(attempt: int) -> str:
    return f"phone-{attempt}"

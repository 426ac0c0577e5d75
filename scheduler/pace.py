"""How fast one chat may be written to, and which waits a provider asked for. In memory: a restart takes longer than
any of it lasts, and after a longer wait the provider says so again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

# Chats that are remembered before those at rest are forgotten.
_MANY = 10_000


@dataclass(frozen=True, slots=True)
class Limit:
    """So many messages a second to one address, of which `burst` may go at once."""

    per_second: float
    burst: int = 1


# Telegram: about one message a second to one chat (Bot API FAQ); short bursts are taken.
TELEGRAM = Limit(1.0, 3)


class Pace:
    """Per address on one process's channels. Times are aware UTC.

    A provider that says "wait" to one address means that address. When it says so to another one before the first wait
    is over, it means everybody: Telegram does not tell the two apart in its answer.
    """

    def __init__(self, limits: Mapping[str, Limit]) -> None:
        self._limits = dict(limits)
        # When the address would be at rest: each message moves it on by one interval.
        self._rest: dict[tuple[str, str], datetime] = {}
        self._held: dict[tuple[str, str], datetime] = {}
        self._channels: dict[str, datetime] = {}

    def called(self, channel: str, address: str, now: datetime) -> None:
        """A message leaves for this address."""
        limit = self._limits.get(channel)
        if limit is None:
            return
        if len(self._rest) >= _MANY:
            self._rest = {key: at for key, at in self._rest.items() if at > now}
        interval = timedelta(seconds=1 / limit.per_second)
        before = self._rest.get((channel, address), now)
        # Further ahead than a burst leads: the clock went back, and the limit starts anew.
        before = now if before > now + limit.burst * interval else max(before, now)
        self._rest[channel, address] = before + interval

    def free_at(self, channel: str, address: str, now: datetime) -> datetime:
        """When the next message may leave for this address; `now` when it may go at once."""
        free = self._held.get((channel, address), now)
        limit = self._limits.get(channel)
        rest = self._rest.get((channel, address))
        if limit is not None and rest is not None:
            interval = timedelta(seconds=1 / limit.per_second)
            if rest <= now + limit.burst * interval:
                free = max(free, rest - (limit.burst - 1) * interval)
        return max(free, now)

    def told_to_wait(self, channel: str, address: str, seconds: float, now: datetime) -> None:
        """The provider asked for a pause, in its answer to a message for this address."""
        until = now + timedelta(seconds=seconds)
        self._held = {key: at for key, at in self._held.items() if at > now}
        others = any(of == channel and who != address for of, who in self._held)
        self._held[channel, address] = until
        if others or channel not in self._limits:
            self.rest(channel, until)

    def is_kept(self, channel: str) -> bool:
        """Whether there is a limit for one address there."""
        return channel in self._limits

    def remembers(self, channel: str) -> timedelta:
        """How far back what was written to an address still counts."""
        limit = self._limits[channel]
        return timedelta(seconds=limit.burst / limit.per_second)

    def learn(self, channel: str, address: str, starts: Iterable[datetime]) -> None:
        """Somebody else may have written to this address: `starts`, in order, are all that it got lately."""
        interval = timedelta(seconds=1 / self._limits[channel].per_second)
        rest = self._rest.get((channel, address))
        told: datetime | None = None
        for at in starts:
            told = (at if told is None else max(told, at)) + interval
        if told is not None and (rest is None or told > rest):
            self._rest[channel, address] = told

    def rest(self, channel: str, until: datetime) -> None:
        """Nothing may leave there until then."""
        self._channels[channel] = max(until, self._channels.get(channel, until))

    def rests_until(self, channel: str, now: datetime) -> datetime | None:
        """Until when nothing may leave on the whole channel; None when it may."""
        until = self._channels.get(channel)
        return until if until is not None and until > now else None

"""What a way out must offer, and how it says that it failed. Providers live in `*_out.py`."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol

CHANNELS = ("telegram", "sms")
# Whose provider lists what it took: what it does not list was not sent, and can be sent again without a second copy.
CAN_BE_ASKED = ("sms",)

# Whoever makes a call may say up to when it may leave: asked right before the first byte of it is written. The process
# may have been stopped, or have waited for a connection, since its caller looked at the clock.
may_leave: ContextVar[Callable[[], bool] | None] = ContextVar("may_leave", default=None)

Whose = Literal["person", "operator", "network", "unknown"]
HowFar = Literal["accepted", "delivered", "read"]


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer as the reader sees it: `label` in their language; `token` is ours; `across` as in `say.Option`."""

    token: str
    label: str
    across: int = 0


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes along with a text, where the channel can carry one."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Text:
    """A finished message in one language for one channel.

    On SMS the choices already stand in `body` as numbered lines; elsewhere they are buttons. `spoken`: the recording
    that says the same to those who do not read, as `voice.Recordings` calls it.
    """

    body: str
    language: str
    choices: tuple[Choice, ...] = ()
    attachment: Attachment | None = None
    spoken: str | None = None


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One attempt. `message` is the outbox row (it names the buttons); `since`, `expires`: aware UTC. `urgent`: an
    answer; `news`: one of many that can wait. `taken`: provider ids that are known to be other attempts', so that no
    record counts twice."""

    attempt: int
    message: int
    address: str
    text: Text
    since: datetime
    expires: datetime
    urgent: bool = False
    news: bool = False
    taken: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Sent:
    """The provider took it, under this id of its own."""

    provider_id: str


class SendError(Exception):
    """The provider did not take it.

    `whose`: *person* (stop until they act), *operator* (our account or set-up: pause, alarm), *network* (try again),
    *unknown* (try again and alarm). `retry_after`: seconds. `new_address`: where the person is now. `why`: the reason
    as a catalogue entry, for staff.
    """

    def __init__(
        self,
        reason: str,
        whose: Whose,
        *,
        retry_after: float | None = None,
        new_address: str | None = None,
        why: str | None = None,
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.whose: Whose = whose
        self.retry_after = retry_after
        self.new_address = new_address
        self.why = why


@dataclass(frozen=True, slots=True)
class Fate:
    """What a provider says of a text that it took: how far it got, or, when it will not arrive, the `error`."""

    how_far: HowFar | None
    error: SendError | None = None

    @property
    def final(self) -> bool:
        """Whether the provider will say no more."""
        return self.how_far != "accepted"


class Unanswered(Exception):
    """The request left and no answer came: the provider may have taken it. Never treat this as a failure."""


class Channel(Protocol):
    """A way out. `name` is what the outbox calls it."""

    name: str

    async def send(self, out: Outgoing) -> Sent:
        """Hand `out` to the provider once. Raises SendError (not taken) or Unanswered (nobody knows)."""

    async def find(self, out: Outgoing) -> Sent | None:
        """Ask the provider whether it took `out`; None when it did not, or cannot be asked."""

    async def fate(self, provider_id: str) -> Fate | None:
        """Ask the provider what became of a text that it took; None when it does not say, or cannot be asked.

        Raises SendError or Unanswered when it may be asked again."""

    async def forget(self, address: str, provider_id: str) -> bool:
        """Have the provider delete a text that it keeps, one of ours or one that came in; False when it never can.

        Raises SendError or Unanswered when it may be asked again. `address` may be empty where a provider id says all.
        """

    async def close(self) -> None:
        """Let go of connections."""

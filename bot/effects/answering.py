"""Carries out what a conversation decided, with the verbs of the scheduler room, in the caller's transaction."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import singledispatch
from typing import Any, TypeVar

from bot import intents, staff_link
from bot.arrived import from_json
from bot.facts import House
from bot.turn import Typed
from bot.walk import said_with
from messages.say import Option, Say
from messages.telephone import say_phone
from scheduler import audit, hearing_views, inbox, office, outbox, people, staff
from scheduler.db import Database
from scheduler.inbox import CALLS
from scheduler.people import Address, Contact
from scheduler.reading import Reader
from scheduler.staff import Account

T = TypeVar("T")

# A chat is read on a small screen, and an SMS holds no more.
DESK_LONGEST = 1500
# People, hearings or the like that are shown at once.
SHOWN = 8
ONCE = "The link signs you in, once and within 15 minutes."
GONE = "That is not there (any more)."


class NotLooked(Exception):
    """What is to be done needs a look that takes long, for which nobody who writes must wait: with what `look` finds as
    `key` in `Answering.looked` all of it is done again."""

    def __init__(self, key: Hashable, look: Callable[[Reader], Awaitable[Any]]) -> None:
        super().__init__("not looked at yet")
        self.key = key
        self.look = look


@dataclass(slots=True)
class Answering:
    """The one whose words are being carried out, and the answers they get. `said`: how many so far. `looked`: what was
    found beside the one who writes; None: it is looked for on the spot. `rest`: what takes long and was begun, a short
    transaction at a time."""

    db: Database
    house: House
    contact: Contact
    address: Address
    inbound: int
    looked: Mapping[Hashable, Any] | None = None
    said: int = 0
    first: list[Say] = field(default_factory=list)
    over: bool = False
    rest: list[Iterator[object]] = field(default_factory=list)

    def look(self, key: Hashable, here: Callable[[Database], T], beside: Callable[[Reader], Awaitable[T]]) -> T:
        """What takes long to find: `here`, or `beside` whoever writes. Raises NotLooked."""
        if self.looked is None:
            return here(self.db)
        if key not in self.looked:
            raise NotLooked(key, beside)
        found: T = self.looked[key]
        return found

    def say_first(self, say: Say) -> None:
        """Said in one message with the question that follows: two texts sent at once may arrive in the wrong order."""
        self.first.append(say)

    def ask(self, question: Say) -> None:
        """One more answer, after what is to be said first."""
        self.say(said_with(tuple(self.first), question))
        self.first.clear()

    def say(self, say: Say, about: str = "") -> None:
        """One more answer. `about`: whom else it names (`inbox.about`)."""
        self.said += 1
        outbox.answer(self.db, self.contact.id, self.address.id, self.inbound, self.said, say, about)

    def say_last(self, say: Say, about: str = "") -> None:
        """One more answer, after which nothing is asked any more, whatever the conversation wanted to ask."""
        self.say(say, about)
        self.over = True

    def say_desk(
        self, text: str, choices: Sequence[Option] = (), about: str = CALLS, longest: int = DESK_LONGEST
    ) -> None:
        """What one of the staff asked to see, in English. `about`: who is named in it, so that it is blanked when they
        are erased; as for the call list, anybody."""
        self.say_last(Say("desk-text", {"text": text[:longest]}, tuple(choices)), about)

    def say_lines(self, lines: Iterable[str], choices: Sequence[Option] = ()) -> None:
        """The same, line by line; what is too long ends with a line."""
        text = "\n".join(line.strip() for line in lines)
        if len(text) > DESK_LONGEST:
            text = f"{text[: DESK_LONGEST - 2].rpartition(chr(10))[0]}\n…"
        self.say_desk(text, choices)

    def on_a_screen(self, *choices: Option) -> list[Option]:
        """Those choices that lead to what an SMS has no room for: none of them by SMS."""
        return [] if self.address.channel == "sms" else list(choices)

    def show(self, message_id: int) -> None:
        """As one more answer, all that a discreet message held back."""
        self.said += 1
        outbox.details(self.db, self.contact.id, self.address.id, self.inbound, self.said, message_id)

    def may_office(self) -> bool:
        """Whether this is staff who may change things, and so speaks for the office."""
        return office.staff_role(self.db, self.contact.id) in ("owner", "staff")


def account_of(who: Answering) -> Account | None:
    """The account of the staff whose chat this is. Who has none, or may only look, is answered as anybody is who says
    what means nothing here."""
    account = staff.of_contact(who.db, who.contact.id)
    if account is not None and account.may("staff"):
        return account
    who.say_last(Say("say-not-understood"))
    return None


def meant(who: Answering, find: Callable[[], T]) -> tuple[Account, T] | None:
    """The account of the staff whose chat this is, and what they mean. None when that was answered: they may not, or it
    is not there (any more)."""
    account = account_of(who)
    if account is None:
        return None
    try:
        return account, find()
    except LookupError:
        who.say_desk(GONE)
        return None


def typed(who: Answering, inbound: int) -> Typed | None:
    """What whoever writes typed from this address; None when that is not so (any more)."""
    body = inbox.typed(who.db, inbound, who.address.channel, who.address.value)
    said = from_json(body)[0] if body else None
    return said if isinstance(said, Typed) else None


def sign_in(who: Answering, by: Account, page: str) -> str:
    """A link that signs this account in to the console, once, and opens a page of it (a path; "" for the first)."""
    audit.note(who.db, by.name, "link", "staff", by.id)
    return staff_link.sign_in_link(who.db, who.house.console_url, by.id, page)


@singledispatch
def carry_out(intent: intents.Intent, who: Answering) -> None:
    """Do what `intent` says."""
    raise TypeError(f"nobody carries out {type(intent).__name__}")


def known_as(db: Database, contact: Contact, address: Address) -> str:
    """How staff can tell who this is and reach them."""
    labels = ", ".join(each.label for each in people.following(db, contact.id))
    way = say_phone(address.value) if address.channel == "sms" else f"{address.channel} {address.value}"
    return f"{labels} ({way})" if labels else way


def ask_staff(who: Answering, kind: str, text: str, hearing_id: int | None) -> None:
    """Put the person on the call list and raise the alarm, once for each thing that they said."""
    key = f"{kind}:{who.inbound}"
    people.add_task(who.db, key, kind, kind, contact_id=who.contact.id, hearing_id=hearing_id)
    say = Say(text, {"label": known_as(who.db, who.contact, who.address)})
    known = hearing_views.of_contact(who.db, who.contact.id, for_office=True)
    view = next((view for view in known if view.id == hearing_id), None)
    if text == "staff-needs-help" and view is not None and view.when is not None:
        say = Say("staff-needs-help-hearing", {**say.values, "when": view.when})
    outbox.tell_staff(who.db, f"s:{key}", say, urgency=outbox.ANSWERS)

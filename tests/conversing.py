"""A person talking with the pure dialogue: types, presses; what was decided is applied to what is known of them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from bot import intents
from bot.dialogue import Began, Conversation, Facts, Input, Pressed, Step, Typed, step
from bot.walk import counts
from messages.render import render
from messages.say import Say, When
from scheduler.hearing_views import HearingView
from scheduler.people import Contact, Following

NOON = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)  # a Monday; noon in New York

HEARING = HearingView(
    id=7,
    kind="master",
    state="set",
    labels=(),
    relation="self",
    when=When(datetime(2027, 3, 15, 8, 30), "America/Denver", "Denver"),
    court="Denver Immigration Court",
    place=None,
    disputed=False,
    number=1,
)
FAMILY_HEARING = replace(HEARING, id=8, labels=("Tito",), relation="family", kind="individual")
TITO = Following(31, "Tito", "family", "pending", False)
SELF = Following(30, "Ana", "self", "approved", False)
# What somebody may type anywhere.
TEXTS = (
    "0", "1", "2", "3", "7", "9", "yes", "sí", "no", "menu", "help", "STOP", "ALTO", "START", "cancel", "cancelar",
    "/hearings", "/new", "/language", "/settings", "AUDIENCIAS", "idioma", "gracias", "Denver", "den", "San Francisco",
    "Boise", "Louisville", "Mom", "A 234 567 890", "March 15 2027 8:30 am", "3/4/2027 1pm", "mañana a las 9",
    "15 de marzo de 2027", "March 14 2026 6am", "next Tuesday 9", "a las 2", "pm", "Español", "wrong number",
    "x" * 300, "",
)  # fmt: skip


def facts(channel: str = "telegram", **changes: object) -> Facts:
    """Somebody new, in English, unless `changes` says otherwise."""
    new = Facts(
        channel=channel,
        now=NOON,
        contact=Contact(1, "en", None, "America/New_York", "discreet", None),
        language="en",
        offered=("en", "es-419"),
        consent=False,
        stopped=False,
        hearings=(),
        following=(),
        sender="Courtbell",
        help_phone="+1 202 555 0100",
        help_hours="Mon-Fri 9-5",
        attorney=None,
        handles_opt_out=True,
        staff_role=None,
        zone="America/New_York",
    )
    return replace(new, **changes)  # type: ignore[arg-type]


def known(channel: str = "telegram", **changes: object) -> Facts:
    """Somebody who agreed to messages."""
    return facts(channel, **{"consent": True, **changes})


@dataclass
class Person:
    """One person at one phone. `heard`: every text they got; `decided`: every intent."""

    facts: Facts
    conversation: Conversation = field(default_factory=Conversation)
    heard: list[str] = field(default_factory=list)
    decided: list[intents.Intent] = field(default_factory=list)
    last: Say | None = None
    transcript: list[str] = field(default_factory=list)

    def begins(self, payload: str | None = None) -> Step:
        """Press Start."""
        return self.gives(Began(payload), "[Start]")

    def types(self, text: str) -> Step:
        """Type; a bare number stands for the choice last offered under it, unless it is an answer of its own."""
        if counts(self.conversation):
            return self.gives(Typed(text), text)
        if self.last is not None and self.last.choices and text.isdigit() and 1 <= int(text) <= len(self.last.choices):
            return self.gives(Pressed(self.last.choices[int(text) - 1].token), text)
        return self.gives(Typed(text), text)

    def presses(self, token: str, hearing: int | None = None, message: int | None = None) -> Step:
        """Press the button, or answer the reminder, that has this token."""
        return self.gives(Pressed(token, message, hearing), f"[{token}]")

    def waits(self, **time: int) -> None:
        """Time passes."""
        self.facts = replace(self.facts, now=self.facts.now + timedelta(**time))

    @property
    def tokens(self) -> list[str]:
        """What is offered now."""
        return [option.token for option in self.last.choices] if self.last else []

    def token(self, prefix: str) -> str:
        """The one offered choice whose token begins so."""
        (found,) = (token for token in self.tokens if token.startswith(prefix))
        return found

    def gives(self, given: Input, shown: str) -> Step:
        """Do anything at all; `shown` is how the transcript tells it."""
        self.transcript.append(f"    > {shown}")
        turn = step(Conversation.from_json(self.conversation.to_json()), given, self.facts)
        self.conversation = turn.conversation
        for intent in turn.intents:
            self._apply(intent)
        for say in turn.replies:
            self._hears(say)
        return turn

    def _hears(self, say: Say) -> None:
        self.last = say
        text = render(say, self.facts.language, self.facts.channel)
        self.heard.append(text.body)
        buttons = "" if self.facts.channel == "sms" else "".join(f"\n[ {each.label} ]" for each in text.choices)
        self.transcript.append(text.body + buttons)

    def _apply(self, intent: intents.Intent) -> None:
        self.decided.append(intent)
        match intent:
            case intents.ChooseLanguage(language):
                self.facts = replace(self.facts, language=language)
            case intents.GiveConsent():
                self.facts = replace(self.facts, consent=True)
            case intents.SetZone(zone):
                self.facts = replace(self.facts, zone=zone)
            case intents.Stop() | intents.WrongNumber():
                self.facts = replace(self.facts, stopped=True, consent=False)
            case intents.Restart():
                self.facts = replace(self.facts, stopped=False)
            case _:
                pass


def after_typing(who: Facts, text: str) -> tuple[list[str], list[intents.Intent]]:
    """What somebody hears who types this first of all, and what is decided."""
    person = Person(who)
    person.types(text)
    return person.heard, person.decided


def after_pressing(who: Facts, token: str) -> tuple[list[str], list[intents.Intent]]:
    """What somebody hears who presses a button with this token, and what is decided."""
    person = Person(who)
    person.presses(token)
    return person.heard, person.decided


def at_the_date(channel: str = "telegram", language: str = "en") -> Person:
    """Somebody who is being asked for the date of a master hearing in Denver."""
    person = Person(known(channel, language=language, zone="America/Denver"))
    for token in ("go:new", "who:self", "kind:master"):
        person.presses(token)
    person.types("Denver")
    return person


def read_back(text: str = "March 15 2027 8:30 am") -> Person:
    """Somebody who answered that with `text`."""
    person = at_the_date()
    person.types(text)
    return person


def asked_when(channel: str = "telegram", **changes: object) -> Person:
    """Somebody who is asked for the day of a hearing in Denver."""
    person = Person(known(channel, **changes))
    for text in ("new", "mine", "master", "Denver"):
        person.types(text)
    if "own:other" in person.tokens:
        person.presses("own:same")
    return person

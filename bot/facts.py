"""What the conversation may know, read in the same transaction that will store what follows from it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.arrived import Said
from bot.turn import Attorney, Facts, Typed
from messages.guide import Guide, shipped
from scheduler import families, hearing_views, office, people, replies
from scheduler.broadcasts.overview import Terms
from scheduler.budget import Budget
from scheduler.db import Database
from scheduler.people import Address, Contact
from scheduler.policy import Policy


@dataclass(frozen=True, slots=True)
class House:
    """What the installation says of itself. `handles_opt_out`: the carrier itself answers STOP, START and HELP."""

    office: office.Office
    offered: tuple[str, ...]
    handles_opt_out: bool
    policy: Policy
    guide: Guide = field(default_factory=shipped)
    public_url: str = ""
    # Where the links to the console start.
    console_url: str = ""
    # Where relatives send their code: our number (E.164) and our bot's name, as far as there are any.
    sms_number: str = ""
    bot_name: Callable[[], str] = str
    # What a broadcast goes by; None for what the program does by default.
    terms: Terms | None = None
    # Days until what is over is erased.
    keep_days: int = 30
    budget: Budget = field(default_factory=Budget)

    def reach(self) -> frozenset[str]:
        """The channels on which somebody can be told where to send a code."""
        ways = {"sms": self.sms_number, "telegram": self.bot_name()}
        return frozenset(channel for channel, found in ways.items() if found)


# Enough to greet somebody in the likelier of the languages; the first question is which one they want.
_CREOLE = re.compile(
    r"\b(bonjou|bonswa|kreyol|kreyòl|ayisyen|mwen|tanpri|souple|mèsi|mesi|odyans|tribinal|randevou|sispann|sak pase)\b",
    re.IGNORECASE,
)
_SPANISH = re.compile(
    r"\b(hola|buen[ao]s|d[ií]as|tardes|noches|s[ií]|gracias|ayuda|alto|parar|basta|citas?|corte|audiencia|fecha"
    r"|espa[nñ]ol|quiero|necesito|tengo|por favor|se[nñ]ora?|empezar|inicio)\b",
    re.IGNORECASE,
)


def read_facts(db: Database, house: House, contact: Contact, address: Address) -> Facts:
    """The facts as they stand now, for what came in from `address`."""
    lawyer = office.attorney_of(db, contact.id)
    followed = tuple(each for each in people.following(db, contact.id) if each.told)
    role = office.staff_role(db, contact.id)
    return Facts(
        channel=address.channel,
        now=db.now(),
        contact=contact,
        language=contact.language,
        offered=house.offered,
        consent=address.consent,
        stopped=address.stopped,
        hearings=tuple(hearing_views.of_contact(db, contact.id)),
        following=followed,
        sender=house.office.sender,
        help_phone=house.office.help_phone,
        help_hours=house.office.help_hours,
        attorney=Attorney(lawyer.name, lawyer.phone, lawyer.hours) if lawyer else None,
        handles_opt_out=house.handles_opt_out,
        staff_role=role,
        zone=contact.zone,
        guide=house.guide,
        followers=tuple(families.followers_of(db, contact.id)),
        claimable=frozenset(
            each.respondent_id for each in followed if families.claimable(db, contact.id, each.respondent_id)
        ),
        ways=tuple(people.addresses(db, contact.id)),
        reach=house.reach(),
        news=people.wants_news(db, contact.id),
        attorneys=_attorneys(db) if role in ("owner", "staff") else (),
        with_staff=replies.talking(db, contact.id),
    )


def _attorneys(db: Database) -> tuple[tuple[str, str], ...]:
    rows = db.all("select key, name from attorney where until is null order by name")
    return tuple((row["key"], row["name"]) for row in rows)


def likely_language(said: Said | None, app_language: str | None, offered: tuple[str, ...]) -> str:
    """A first guess for somebody new: their app's language, else the one they wrote in, else the first one offered."""
    wanted = (app_language or "").lower().replace("_", "-")
    if not wanted and isinstance(said, Typed):
        wanted = "ht" if _CREOLE.search(said.text) else "es" if _SPANISH.search(said.text) else ""
    for part in (wanted, wanted.partition("-")[0]):
        for language in offered:
            if part and part in (language.lower(), language.lower().partition("-")[0]):
                return language
    return offered[0]

"""The part of a form that says at which number somebody is reached, and that they agreed to it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from bot import import_cells, import_dates
from bot.config import Config
from bot.console.frame import day
from bot.console.words import APPROVALS, CONSENT_WAYS, RELATIONS
from bot.fields import Clean, Refused
from bot.forms.zones import ZONES
from bot.odd_dates import typed_day
from messages.languages import english_name
from messages.render import phrase
from messages.say import Phrase
from messages.telephone import say_phone
from scheduler import people
from scheduler.db import Database, ms
from scheduler.enrolment import Agreed, Reach

WORDINGS = {"discreet": "short, not saying what it is about", "plain": "with all details"}


def read(clean: Clean, config: Config, now: datetime, by: str) -> Reach | None:
    """The fields phone, language, zone, wording, relation, approved, and those of consent, which `by` puts down; None
    without a number. Raises Refused."""
    typed = clean.as_is("phone")
    tongue, zone, wording = clean.as_is("language"), clean.as_is("reader_zone"), clean.as_is("wording") or "discreet"
    relation, approved = clean.as_is("relation") or "self", clean.as_is("approved")
    agreed = _agreed(clean, config, now, by)
    if not typed:
        if agreed is not None:
            raise Refused("Somebody agreed to messages: to which number?")
        return None
    try:
        value = import_cells.phone_of(typed)
    except ValueError as error:
        raise Refused(f"The number: {error}.") from None
    if tongue not in config.languages.offered:
        raise Refused("Choose the language in which they read.")
    if zone not in [each.name for each in ZONES]:
        raise Refused("Choose the time zone where they live.")
    if wording not in ("discreet", "plain") or relation not in ("self", "family") or approved not in ("", *APPROVALS):
        raise Refused("Choose from what the form offers.")
    return Reach("sms", value, tongue, zone, wording, relation, agreed, approved)  # type: ignore[arg-type]


def facts(reach: Reach | None) -> list[tuple[str, str]]:
    """All of it for the page on which it is read back."""
    if reach is None:
        return [("Number", "none: nobody is told, and it goes on the call list")]
    given = datetime.fromtimestamp(reach.agreed.at / 1000, UTC).date() if reach.agreed else None
    approval = APPROVALS.get(reach.approved) or "not yet: they wait until the respondent lets them follow"
    return [
        ("Number", f"{say_phone(reach.value)}, of {'a relative' if reach.relation == 'family' else 'themselves'}"),
        ("Reads", english_name(reach.language)),
        ("Lives by", f"{reach.zone} time"),
        ("Messages", WORDINGS[reach.wording]),
        ("Approved", approval if reach.relation == "family" else ""),
        ("Agreed", f"{day(given)}, {CONSENT_WAYS[reach.agreed.how]}" if reach.agreed and given else ""),
        ("In these words", reach.agreed.words if reach.agreed else ""),
    ]


def notes(db: Database, reach: Reach | None, channels: Collection[str]) -> list[str]:
    """What follows from it that whoever types it should know. `channels`: those that are set up."""
    if reach is None:
        return []
    said = []
    if reach.agreed is None:
        said.append(
            "Nobody recorded that they agree: nothing is sent to this number. It goes on the call list; ask them, and"
            " record it on this person's page."
        )
    found = people.contact_at(db, reach.channel, reach.value)
    if found is not None:
        labels = ", ".join(each.label for each in people.following(db, found[0].id)) or "nobody"
        said.append(f"This number is known: it follows {labels}. Its language and wording stay as its owner has them.")
    if reach.channel not in channels:
        said.append("Text messages are not set up here: nothing can be sent to this number until they are.")
    return said


def consent_words(config: Config) -> str:
    """Those that our own conversation asks with, for a number that somebody else enters."""
    return phrase(Phrase("ask-consent-sms", {"sender": config.office.sender or config.office.name}), "en")


def choices(config: Config, now: datetime) -> dict[str, Any]:
    """What the fields offer."""
    return {
        "languages": config.languages.offered,
        "reader_zones": [zone.name for zone in ZONES],
        "relations": {name: RELATIONS[name] for name in ("self", "family")},
        "wordings": WORDINGS,
        "consent_words": consent_words(config),
        "office_today": _today(config, now).isoformat(),
    }


def _agreed(clean: Clean, config: Config, now: datetime, by: str) -> Agreed | None:
    ticked = clean.ticked("agreed")
    on, how, said = clean.as_is("agreed_on"), clean.as_is("agreed_how"), clean.words("agreed_words")
    if not ticked:
        return None
    if how not in CONSENT_WAYS:
        raise Refused("Say how they agreed.")
    if not said:
        raise Refused("Which words were shown or read to them when they agreed?")
    try:
        # A browser's own field says it in this way; people at a command line write it as in a letter.
        day_of = typed_day(on) if on[4:5] == "-" else import_dates.date_of(on)
    except ValueError:
        raise Refused("On which day did they agree?") from None
    if day_of > _today(config, now):
        raise Refused("The day on which they agreed is still to come.")
    # Noon is on that day in all of the country.
    zone = config.office.zone or "UTC"
    at = min(datetime.combine(day_of, time(12), ZoneInfo(zone)), now)
    return Agreed(ms(at), how, said, by)


def _today(config: Config, now: datetime) -> date:
    return now.astimezone(ZoneInfo(config.office.zone or "UTC")).date()

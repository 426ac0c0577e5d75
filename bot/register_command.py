"""`courtbell people register`, `hearing` and `number`: what the console's forms are for. Read back first; stored with
--yes, and what is odd about it only with --sure."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import TypeVar

from bot import enrolling
from bot.as_shown import CHANGED, changed, wanted
from bot.config import Config
from bot.console import reach
from bot.console.clean import DROPPED
from bot.fields import Clean, Refused, Values
from bot.forms.zones import ZONES
from bot.import_cells import zone_of
from bot.typed_command import Command
from scheduler import casework, dossier, office
from scheduler.db import Row
from scheduler.names import Names

T = TypeVar("T")
_DRY = "A dry run: nothing is stored. Add --yes"


def register(asked: Command, names: Names) -> int:
    """Somebody new; the exit code. Raises Refused, CannotEnrol."""
    by, db, policy = asked.by("register somebody"), asked.db, asked.settings.policy
    if asked.words:
        raise Refused("Everything about them is an option, such as --label; --help lists them.")
    clean = _clean(asked)
    found = _told(asked, lambda: enrolling.read(db, clean, asked.settings, db.now(), by.name))
    odd = [*found.odd, *enrolling.alike(db, names, found.person.label)]
    notes = enrolling.follows(db, found.reach, asked.settings)
    if (code := read_back(asked, clean, found.facts, odd, notes)) is not None:
        return code
    person = casework.register(db, policy, by, found.person, found.hearing, found.reach)
    hearing = dossier.case(db, person).hearings[0].id
    said = f"Registered: {found.person.label} is person {person}, the hearing is {hearing}."
    return _stored(asked, notes, said, hearing if found.hearing.given else None, person=person, hearing=hearing)


def add_hearing(asked: Command) -> int:
    """One more hearing of somebody; the exit code. Raises as `register`, and LookupError."""
    (person,), by, db = asked.numbers("PERSON"), asked.by("register a hearing"), asked.db
    case, clean = dossier.case(db, person), _clean(asked)
    hearing, facts, odd = _told(asked, lambda: enrolling.hearing(clean, db.now()))
    if (code := read_back(asked, clean, [("Who", case.label), *facts], odd, ())) is not None:
        return code
    made = casework.add_hearing(db, asked.settings.policy, by, person, hearing)
    return _stored(asked, (), f"Stored: it is hearing {made}.", made if hearing.given else None, hearing=made)


def add_number(asked: Command) -> int:
    """One more number, or consent for one that is there; the exit code. Raises as `add_hearing`."""
    (person,), by, db = asked.numbers("PERSON"), asked.by("add a number"), asked.db
    case, clean = dossier.case(db, person), _clean(asked)
    how = _told(asked, lambda: reach.read(clean, asked.settings, db.now(), by.name))
    if how is None:
        raise Refused("The number is missing. (--phone NUMBER)")
    facts, notes = [("Who", case.label), *reach.facts(how)], enrolling.follows(db, how, asked.settings)
    if (code := read_back(asked, clean, facts, (), notes)) is not None:
        return code
    casework.add_reach(db, asked.settings.policy, by, person, how)
    return _stored(asked, notes, "Stored. What is planned follows it from now on.", None, person=person)


def _clean(asked: Command) -> Clean:
    return Clean(Values(_fields(asked.given, asked.settings, office.attorneys(asked.db))))


def _told(asked: Command, read: Callable[[], T]) -> T:
    """What was read. Raises Refused, with the option by which it is put right."""
    try:
        return read()
    except Refused as problem:
        raise Refused(f"{problem.said}{_hint(problem.said, asked.settings)}") from None


def read_back(
    asked: Command,
    clean: Clean,
    facts: enrolling.Facts,
    odd: Sequence[str],
    notes: Sequence[str],
    mark: str = "",
) -> int | None:
    """Everything as it will count, and the exit code; None when it is to be stored. `mark`: of how what it changes is
    now, which --seen has to say. Raises Refused."""
    odd = [*odd, *([DROPPED] if clean.dropped else [])]
    moved = bool(mark) and asked.given.yes and wanted(asked) != mark
    if asked.given.yes and not moved and (asked.given.sure or not odd):
        return None
    shown = [(name, value) for name, value in facts if value]
    lines = [*shown, *(("Odd", each) for each in odd), *(("Note", each) for each in notes)]
    texts = [f"{name + ':':15} {value}" for name, value in lines]
    sure = ", and --sure if it is right all the same" if odd else ""
    add = f"{_DRY}{f' --seen {mark}' if mark else ''}{sure}."
    last = [*changed(mark)] if moved else ["Not stored: make sure, and add --sure." if asked.given.yes else add]
    values = {**({"problem": CHANGED} if moved else {}), **({"seen": mark} if mark else {})}
    asked.say(*texts, *last, stored=False, facts=dict(shown), odd=odd, notes=list(notes), **values)
    return 1 if asked.given.yes else 0


def _stored(asked: Command, notes: Sequence[str], said: str, preview: int | None, **values: object) -> int:
    lines = [*(f"Note: {each}" for each in notes), said, *([f"Next: courtbell preview {preview}"] if preview else [])]
    asked.say(*lines, stored=True, **values)
    return 0


def attorney_called(there: Sequence[Row], typed: str) -> tuple[int, str]:
    """The id and the name of an attorney, by the key in the config or by the name. Raises Refused."""
    for row in there:
        if typed.casefold() in (row["key"].casefold(), row["name"].casefold()):
            return int(row["id"]), str(row["name"])
    listed = "; ".join(f"{row['key']} ({row['name']})" for row in there) or "none: the config names them"
    raise Refused(f"Choose an attorney of this office. There are: {listed}.")


def _fields(given: argparse.Namespace, config: Config, attorneys: Sequence[Row]) -> dict[str, str]:
    names = ("label", "reference", "kind", "date", "time", "court", "city", "place", "medium", "judge", "phone")
    fields = {name: getattr(given, name) or "" for name in (*names, "language", "wording", "relation", "approved")}
    fields |= {name: "1" if getattr(given, name) else "" for name in ("detained", "confidential", "undated")}
    fields["attorney"] = str(attorney_called(attorneys, given.attorney)[0]) if given.attorney else ""
    fields["zone"], fields["reader_zone"] = _zone(given.city_zone), _zone(given.zone) or config.office.zone
    fields["agreed"] = "1" if given.agreed_on or given.agreed_how or given.agreed_words or given.our_words else ""
    fields["agreed_on"], fields["agreed_how"] = given.agreed_on or "", (given.agreed_how or "").replace("-", " ")
    fields["agreed_words"] = reach.consent_words(config) if given.our_words else given.agreed_words or ""
    return fields


def _zone(typed: str | None) -> str:
    try:
        return zone_of(typed) if typed else ""
    except ValueError:
        return typed or ""


def _hint(said: str, config: Config) -> str:
    """How that is typed here, and what there is to choose from."""
    zones = ", ".join(zone.name for zone in ZONES)
    hints = {
        "What should": "--label NAME",
        "Choose the kind": f"--kind {', '.join(enrolling.OFFERED)}",
        "The date is": "--date DAY; or --undated, when there is none yet",
        "The time is": "--time TIME",
        "Say which court": "--court, such as DEN; or --city",
        "Choose a time zone": f"--city-zone {zones}",
        "Choose the language": f"--language {', '.join(config.languages.offered)}",
        "Choose the time zone": f"--zone {zones}",
        "Somebody agreed": "--phone NUMBER",
        "Say how": "--agreed-how paper, in-person or phone",
        "Which words": "--agreed-words TEXT, or --our-words for those of our own conversation",
        "On which day": "--agreed-on DAY, such as 2027-03-01",
    }
    return next((f" ({hint})" for start, hint in hints.items() if said.startswith(start)), "")

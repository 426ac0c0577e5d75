"""A case and a hearing's dates in words, for the command line and the chat, as the console shows them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from bot.console import words
from bot.console.dates import said
from bot.console.frame import day, span
from bot.follower_view import follower
from scheduler.db import instant
from scheduler.dossier import Case
from scheduler.records import Date, Record
from scheduler.roll_people import Person

# What is said when a dispute was settled, by what came of it.
SETTLED = {
    "settled": "Settled. Everybody who follows the hearing is told which date stands.",
    "moved": "Settled. Everybody who follows the hearing is told which date stands.",
    "unchanged": "That is the date we already have. Nothing changed, and nobody is told.",
}
# What is said when something else was done about a hearing.
HEARING_DONE = {
    "moved": "The hearing has its new date. Everybody who follows it is told.",
    "unchanged": SETTLED["unchanged"],
    "settled": SETTLED["settled"],
    "cancelled": "Cancelled. Its reminders are stopped, and everybody who follows it is told.",
    "reinstated": "It takes place after all. Everybody who follows it is told.",
    "doubted": "In doubt. Its reminders go on.",
    "doubt-ended": "No longer in doubt.",
    "closed": "Closed. Nothing more is sent about it.",
}
MERGE_MEANS = (
    "Hearings of the same kind and date become one. Where each has another date for the only hearing of its kind, both"
    " dates stand until they are settled, and everybody who follows is told. Whoever follows as family waits to be"
    " approved again. Nothing that was sent is sent again."
)


def head(person: Person) -> str:
    """A line of the list of people, with the number by which the command line knows them."""
    return f"{person.id:6}  {line(person)}"


def line(person: Person) -> str:
    """The same where a button stands for the number."""
    flags = [name for name in ("detained", "confidential") if getattr(person, name)]
    about = [each for each in (person.reference, *flags, *person.tags) if each]
    coming = person.next
    hearing = f"{words.kind_of(coming.kind)}, {said(coming.wall, coming.city)}" if coming else "no hearing ahead"
    return f"{person.label}{_bracketed(about)}: {hearing}"


def case(found: Case) -> Iterator[str]:
    """One person with all that belongs to them."""
    label, attorney = file(found)
    yield f"{found.id:6}  {label}"
    yield f"        {attorney}"
    for record in found.hearings:
        yield f"        {hearing(record)}"
    for who in found.followers:
        if who.state != "removed":
            yield f"        {follower(who)}"


def file(found: Case) -> tuple[str, str]:
    """What the office keeps of one person, and who their attorney is."""
    closed = "confidential: nothing is sent" if found.opted_in is None else "confidential, and wants messages"
    flags = [*(["detained"] if found.detained else []), *([closed] if found.confidential else []), *found.tags]
    about = [each for each in (found.reference, *flags) if each]
    attorney = found.attorney.name if found.attorney else "none, so the help line is named"
    return f"{found.label}{_bracketed(about)}", f"Attorney: {attorney}"


def hearing(record: Record) -> str:
    """A hearing with the dates that are reminded of, and its number."""
    return f"Hearing {record.id}: {hearing_line(record)}"


def hearing_line(record: Record) -> str:
    """The same where a button stands for the number."""
    dates = " or ".join(said(date.wall, date.city) for date in record.live) or "no date yet"
    state = "" if record.doubt == "folded" or not record.live else words.STATES[record.state]
    twice = "two dates: to be settled" if record.state == "set" and len(record.live) > 1 else ""
    flags = "; ".join(each for each in (state, twice, words.DOUBTS.get(record.doubt or "", "")) if each)
    return f"{words.kind_of(record.kind)}, {dates}{f' ({flags})' if flags else ''}"


def hearing_name(record: Record) -> str:
    """What a hearing is called on a button."""
    date = record.standing if record.state != "awaited" else None
    return f"{words.kind_of(record.kind)}, {day(date.wall) if date else 'no date yet'}"


def disputed(record: Record, now: datetime) -> Iterator[str]:
    """A hearing with more than one date, each with its number, who gave it, and when."""
    yield f"{record.id:6}  {whose(record)}: {words.kind_of(record.kind)}"
    for date in record.live:
        yield (
            f"        {date.number}. {said(date.wall, date.city)}: {said_by(date)}, {span(now - instant(date.said))}"
            + (", stands" if date.state == "standing" else "")
        )


def sources(record: Record, now: datetime) -> Iterator[str]:
    """Who gave the dates of a hearing; each with its date, where there are several."""
    if record.state == "set" and len(record.live) > 1:
        _, *dates = disputed(record, now)
        yield from dates
    elif record.live:
        (date, *_) = record.live
        yield f"The date comes from: {said_by(date)}, {span(now - instant(date.said))}"


def hearing_of(record: Record) -> str:
    """A hearing with whose it is."""
    return f"{whose(record)}: {hearing(record)}"


def settlement(record: Record, right: Date) -> Iterator[str]:
    """What becomes of a hearing's dates when this one is right."""
    yield f"Hearing {record.id}, {whose(record)}"
    yield f"This date stands: {said(right.wall, right.city)}, as {said_by(right)} gave it"
    for each in record.live:
        if each is not right:
            yield f"Rejected: {said(each.wall, each.city)}"


def change_of_counsel(found: Case, name: str, told: int) -> Iterator[str]:
    """What becomes of a case with another attorney. `told`: so many people."""
    now = found.attorney.name if found.attorney else "the help line"
    yield f"{found.label}: until now {now}, from now on {name}"
    yield f"{told_of(told)} told whom to call now, in their own daytime." if told else "Nobody is told."


def counsel_changed(told: int) -> str:
    """What is said when it was changed."""
    end = f"{told_of(told)} told whom to call." if told else "Nobody is told."
    return f"Changed. The attorney from before stands in nothing that is sent from now on. {end}"


def told_of(people: int) -> str:
    """The beginning of a sentence on what so many people are told."""
    return "1 person is" if people == 1 else f"{people} people are"


def said_by(date: Date) -> str:
    """Who gave a date."""
    also = f" and {date.also} more" if date.also else ""
    return f"{words.ROLES[date.role]}{f' ({date.who})' if date.who else ''}{also}"


def whose(record: Record) -> str:
    """Whose hearing it is."""
    return ", ".join(str(each["label"]) for each in record.whose)


def family(one: Case, other: Case) -> str:
    """Why the two may be a family; "" where nothing speaks for it."""
    shared = {each.id for each in one.hearings} & {each.id for each in other.hearings}
    return _FAMILY if shared else ""


def lost(one: Case, other: Case) -> str:
    """What is lost when the other becomes part of the one; "" for nothing."""
    if not (one.reference and other.reference):
        return ""
    return (
        f"Both have a reference: {one.reference} is kept, {other.reference} is lost. The next import that has"
        f" {other.reference} will make a new record of it."
    )


def as_json(found: Case) -> dict[str, Any]:
    """A case, for a program."""
    return {
        "person": found.id,
        "label": found.label,
        "reference": found.reference,
        "attorney": found.attorney.key if found.attorney else None,
        "hearings": [record_json(each) for each in found.hearings],
        "followers": [follower(each) for each in found.followers if each.state != "removed"],
    }


def record_json(record: Record) -> dict[str, Any]:
    """A hearing with its live dates, for a program."""
    dates = [
        {"number": date.number, "when": date.wall.isoformat(), "city": date.city, "by": date.role, "state": date.state}
        for date in record.live
    ]
    return {"hearing": record.id, "who": whose(record), "kind": record.kind, "state": record.state, "dates": dates}


def _bracketed(about: Sequence[str]) -> str:
    return f" ({', '.join(about)})" if about else ""


_FAMILY = "Both appear at one hearing. If they are two people who share it, such as a family, leave them as they are."

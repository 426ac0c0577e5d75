"""The finished text of a message, at the moment of sending, of what `contents` has read about it. No database here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from operator import attrgetter
from typing import TypedDict

from messages.channel import Text
from messages.languages import stand_in
from messages.missing_date import Asked, ask_for_a_date
from messages.notices import Advice, HearingFacts, Notice, compose
from messages.render import render
from messages.say import Say, When, from_json
from scheduler import contents, counsel
from scheduler.broadcasts import sending
from scheduler.contents import Batch, as_it_is_now, may_hear
from scheduler.courts import court
from scheduler.db import Row, instant
from scheduler.office import Office


class _Place(TypedDict):
    court: str | None
    place: str | None
    place_as_of: str | None
    medium: str


def word(
    row: Row,
    also: Sequence[Row],
    way: Row,
    batch: Batch,
    office: Office,
    now: datetime,
    opt_out: bool,
    doubted: bool = False,
) -> Text:
    """The finished text of one message in its reader's language; `also`: the rows that are folded into it.

    `doubted`: whether the phone may be somebody else's by now.
    """
    if row["id"] in batch.news:
        shown = way | {"wording": "discreet"} if doubted else way
        whole = row["kind"] == "details"
        return sending.word(batch.news[row["id"]], shown, office, opt_out=opt_out, whole=whole)
    if row["kind"] == counsel.KIND:
        return counsel.word(batch.counsel[row["id"]], way, office, doubted=doubted)
    # A language that has no texts is openly stood in for: by the reader's second one, where they have one.
    language = stand_in(way["language"], way["second_language"])
    if row["kind"] not in contents.NOTICES:
        say = from_json(row["say"])
        if row["kind"] == "relay":
            say = Say(say.key, {**say.values, "sender": office.sender}, say.choices)
        return render(say, language, way["channel"])
    if row["kind"] == "awaited":
        names = _names(batch.people.get((row["hearing_id"], row["reader"]), []))
        who = Asked(office.sender, way["code_word"], way["wording"], names, opt_out)
        return ask_for_a_date(who, language, way["channel"])
    # Details say in full what the short message before them was about.
    origin = as_it_is_now(batch, batch.origins[int(row["step"])]) if row["kind"] == "details" else row
    if row["kind"] == "details":
        also = [as_it_is_now(batch, each) for each in also]
    facts = [_facts(origin, row["reader"], batch, office)]
    if also:
        about = {(each["hearing_id"], each["revision"]): each for each in also}
        about.pop((origin["hearing_id"], origin["revision"]), None)
        facts += [_facts(each, row["reader"], batch, office) for each in about.values()]
        facts = _once(sorted(facts, key=attrgetter("instant")))
    # Who may hear only their own date is not told that somebody gave another.
    alone = row["kind"] == "disputed" and not any(fact.disputed or fact.elsewhere for fact in facts)
    notice = Notice(
        kind="confirmation" if alone else row["kind"],
        of=origin["kind"] if origin is not row else None,
        step=origin["step"],
        hearings=tuple(facts),
        wording="plain" if row["kind"] == "details" else "discreet" if doubted else way["wording"],
        reader_zone=way["zone"],
        now=now,
        sender=office.sender,
        code_word=way["code_word"],
        opt_out=opt_out,
        doubted=doubted and row["kind"] in ("reminder", "nudge"),
    )
    return compose(notice, language, way["channel"])


def _once(facts: list[HearingFacts]) -> list[HearingFacts]:
    """A hearing in dispute says all its dates itself."""
    told: dict[tuple[int, object], HearingFacts] = {}
    for fact in facts:
        told.setdefault((fact.id, None if fact.disputed or fact.elsewhere else fact.when), fact)
    return list(told.values())


def _facts(about: Row, reader: int, batch: Batch, office: Office) -> HearingFacts:
    people = batch.people.get((about["hearing_id"], reader), [])
    dates = {date["number"]: date for date in batch.dates[about["hearing_id"]] if may_hear(people, date, reader)}
    said = dates[about["revision"]]
    was = about["step"].removeprefix("was:")
    facts = HearingFacts(
        id=about["hearing_id"],
        kind=said["kind"],
        names=_names(people),
        when=_when(said),
        instant=instant(said["instant"]),
        **_place(said),
        old=_when(dates[int(was)]) if was.isdigit() and int(was) in dates else None,
        closed=said.get("doubt") == "closed" and said["doubt_ended_by"] is None,
        advice=_advice(people, office),
    )
    if len(dates) == 1 or said["state"] == "rejected":
        return facts
    return _in_dispute(facts, said, [each for each in dates.values() if each["state"] != "rejected"])


def _in_dispute(facts: HearingFacts, said: Row, live: list[Row]) -> HearingFacts:
    """With the other dates that stand against it; where they differ by the place alone, with the places."""
    others = [each for each in live if (each["wall"], each["instant"]) != (said["wall"], said["instant"])]
    if others:
        return replace(facts, disputed=tuple(dict.fromkeys(map(_when, others))))
    places = dict.fromkeys(replace(facts, **_place(each)) for each in live if each is not said)
    return replace(facts, elsewhere=tuple(each for each in places if each != facts))


def _place(said: Row) -> _Place:
    place = court(said["court"]) if said["court"] else None
    return {
        "court": place.name if place else None,
        "place": said["place"] or (place.address if place else None),
        "place_as_of": place.as_of if place and said["place"] in (None, place.address) else None,
        "medium": said["medium"],
    }


def _named(people: list[Row]) -> list[Row]:
    """Those of whom the reader may hear, where it is not their own word alone that they hear, and wants to."""
    unmuted = [person for person in people if not person["muted"]] or people
    return [person for person in unmuted if person["state"] != "pending"] or unmuted


def _names(people: list[Row]) -> tuple[str, ...]:
    people = _named(people)
    if len(people) == 1 and people[0]["relation"] == "self":
        return ()
    return tuple(person["label"] for person in people)


def _advice(people: list[Row], office: Office) -> Advice | None:
    for person in _named(people):
        if person["attorney"]:
            return _whom(person["attorney"], person["attorney_phone"], person["attorney_hours"], True)
    return _whom(office.help_name, office.help_phone, office.help_hours, False) if office.help_phone else None


@lru_cache(maxsize=256)
def _whom(name: str, phone: str, hours: str, attorney: bool) -> Advice:
    return Advice(name or None, phone, hours or None, attorney)


def _when(revision: Row) -> When:
    return _moment(revision["wall"], revision["zone"], revision["city"])


@lru_cache(maxsize=1024)  # many are called to one court at one hour
def _moment(wall: str, zone: str, city: str) -> When:
    return When(datetime.fromisoformat(wall), zone, city)

"""The finished text of a message, at the moment of sending, of what `contents` has read about it. No database here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from operator import attrgetter, itemgetter
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

_at = attrgetter("when.wall", "instant")
_where = attrgetter("court", "place", "medium")


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
        people = batch.people.get((row["hearing_id"], row["reader"]), [])
        who = Asked(office.sender, way["code_word"], way["wording"], _names(people), opt_out, _is_own(people))
        return ask_for_a_date(who, language, way["channel"])
    # Details say in full what the short message before them was about.
    origin = as_it_is_now(batch, batch.origins[int(row["step"])]) if row["kind"] == "details" else row
    if row["kind"] == "details":
        also = [as_it_is_now(batch, each) for each in also]
    facts = _facts(origin, row["reader"], batch, office, now)
    if also:
        about = {(each["hearing_id"], each["revision"]): each for each in also}
        about.pop((origin["hearing_id"], origin["revision"]), None)
        facts += [fact for each in about.values() for fact in _facts(each, row["reader"], batch, office, now)]
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


def _facts(about: Row, reader: int, batch: Batch, office: Office, now: datetime) -> list[HearingFacts]:
    """One hearing, with all the dates among which nobody has decided; that it is off is said of each of them."""
    people = batch.people.get((about["hearing_id"], reader), [])
    dates = {date["number"]: date for date in batch.dates[about["hearing_id"]] if may_hear(people, date, reader)}
    live = _undecided(dates, about, now)
    said = [_said(about, date, dates, people, office) for date in live]
    return said if about["kind"] == "cancelled" else [_in_dispute(said)]


def _undecided(dates: dict[int, Row], about: Row, now: datetime) -> list[Row]:
    """The dates, the earliest first, that stand beside the one that is spoken of. What is over is none of them while
    another is to come; what changed, or is over, is told by itself."""
    said = dates[about["revision"]]
    if said["state"] == "rejected" or about["kind"] in ("changed", "after"):
        return [said]
    live = sorted((date for date in dates.values() if date["state"] != "rejected"), key=itemgetter("instant", "number"))
    return [date for date in live if instant(date["instant"]) > now] or live


def _said(about: Row, said: Row, dates: dict[int, Row], people: list[Row], office: Office) -> HearingFacts:
    was = about["step"].removeprefix("was:")
    return HearingFacts(
        id=about["hearing_id"],
        kind=said["kind"],
        names=_names(people),
        own=_is_own(people),
        when=_when(said),
        instant=instant(said["instant"]),
        **_place(said),
        old=_when(dates[int(was)]) if was.isdigit() and int(was) in dates else None,
        closed=said.get("doubt") == "closed" and said["doubt_ended_by"] is None,
        advice=_advice(people, office),
    )


def _in_dispute(said: list[HearingFacts]) -> HearingFacts:
    """The first of these, with the other dates that stand against it, and with the places where they differ."""
    first, *others = said
    disputed = dict.fromkeys(each.when for each in others if _at(each) != _at(first))
    at_each = {_where(each): each for each in reversed(said)}
    elsewhere = [each for each in others if at_each[_where(each)] is each]
    return replace(first, disputed=tuple(disputed), elsewhere=tuple(elsewhere))


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


def _is_own(people: list[Row]) -> bool:
    return any(person["relation"] == "self" for person in _named(people))


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

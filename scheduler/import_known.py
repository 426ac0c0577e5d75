"""What is stored about the people, the hearings and the events of a few rows of an imported file. Writes nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from scheduler import event_names
from scheduler.courts import plain
from scheduler.db import Database, Row
from scheduler.event_names import Event
from scheduler.import_lines import Line, alike

_OWN = re.compile(r"[0-9a-f]{32}")
_THEIRS = ("self", "family")

_HEARINGS = """
select appears.respondent_id, respondent.label, respondent.reference, hearing.id as hearing_id, hearing.kind,
    hearing.state, revision.number, wall, zone, city, instant, court, place, medium, judge, said_role,
    exists (select 1 from revision as other where other.hearing_id = hearing.id and other.state = 'disputed')
    as disputed
from appears join hearing on hearing.id = appears.hearing_id
join respondent on respondent.id = appears.respondent_id
left join revision on revision.hearing_id = hearing.id and revision.state = 'standing'
where {} in ({}) and coalesce(hearing.doubt, '') <> 'folded' order by hearing.id, appears.role
"""
# One that was folded into another (scheduler/folding.py) is that other one; it still says what the office had.
_AGREED = """
select distinct hearing.id from hearing
join revision on revision.hearing_id = hearing.id and revision.state = 'standing'
join appears on appears.hearing_id = hearing.id
join appears as theirs on theirs.respondent_id = appears.respondent_id
join hearing as folded on folded.id = theirs.hearing_id and folded.doubt = 'folded' and folded.import_id is not null
join revision as was on was.hearing_id = folded.id and was.wall = revision.wall
where folded.kind = hearing.kind and hearing.id in ({})
"""


@dataclass(slots=True)
class Known:
    """`respondents`: ids by identity; `hearings`: rows by respondent; `by_id`: the same rows by hearing.

    `alike`: respondents on the same phone with the same name; `same_date`: hearings at the moment of an event, by
    instant; `disputed`: what others say of a hearing; `agreed`: hearings whose date a person gave and the office, too.
    """

    respondents: dict[object, int] = field(default_factory=dict)
    hearings: dict[int, list[Row]] = field(default_factory=dict)
    by_id: dict[int, Row] = field(default_factory=dict)
    addresses: dict[tuple[str, str], Row] = field(default_factory=dict)
    following: set[tuple[int, int]] = field(default_factory=set)
    attorneys: dict[int, int] = field(default_factory=dict)
    events: dict[str, Event] = field(default_factory=dict)
    alike: dict[object, list[int]] = field(default_factory=dict)
    same_date: dict[int, list[Row]] = field(default_factory=dict)
    disputed: dict[int, list[Row]] = field(default_factory=dict)
    agreed: set[int] = field(default_factory=set)

    def appear_at(self, hearing_id: int) -> list[int]:
        """Who appears at a hearing that is known."""
        return [who for who, rows in self.hearings.items() if any(row["hearing_id"] == hearing_id for row in rows)]


def known_of(db: Database, lines: Sequence[Line], own_names: Callable[[], Mapping[str, int]]) -> Known:
    """All of it. `own_names`: see `event_names`; asked for only where a row bears such a name."""
    known = Known()
    _know_respondents(db, lines, known)
    _know_addresses(db, lines, known)
    _know_events(db, lines, known, own_names)
    ids = sorted({*known.respondents.values(), *(who for found in known.alike.values() for who in found)})
    if ids:
        _keep(known, _hearings(db, "appears.respondent_id", ids))
    if more := sorted({event.hearing for event in known.events.values()} - known.by_id.keys()):
        _keep(known, _hearings(db, "hearing.id", more))
    _know_same_dates(db, lines, known)
    _know_what_was_said(db, known)
    if known.hearings or ids:
        _know_ties(db, sorted({*ids, *known.hearings}), known)
    return known


def references_among(db: Database, words: Sequence[str]) -> list[str]:
    """Those of `words` that are somebody's reference."""
    if not words:
        return []
    return [
        row["reference"]
        for row in db.all(f"select reference from respondent where reference in ({_marks(words)})", *words)
    ]


def _hearings(db: Database, where: str, ids: Sequence[int]) -> list[Row]:
    return db.all(_HEARINGS.format(where, _marks(ids)), *ids)


def _keep(known: Known, rows: Iterable[Row]) -> None:
    for row in rows:
        known.hearings.setdefault(row["respondent_id"], []).append(row)
        known.by_id.setdefault(row["hearing_id"], row)


def _know_respondents(db: Database, lines: Sequence[Line], known: Known) -> None:
    references = sorted({line.reference for line in lines if line.reference})
    if references:
        rows = db.all(f"select id, reference from respondent where reference in ({_marks(references)})", *references)
        known.respondents |= {row["reference"]: row["id"] for row in rows}
    ways = sorted({line.addresses[0] for line in lines if not line.reference and line.addresses})
    if not ways:
        return
    rows = db.all(
        "select respondent.id, respondent.label, respondent.reference, address.channel, address.value from address"
        " join follower on follower.contact_id = address.contact_id and follower.relation = 'self'"
        " join respondent on respondent.id = follower.respondent_id"
        f" where (channel, value) in (values {', '.join(['(?, ?)'] * len(ways))}) order by respondent.id",
        *(part for way in ways for part in way),
    )
    for row in rows:
        way = (row["channel"], row["value"])
        if row["reference"] is None:
            known.respondents[(way, row["label"])] = row["id"]
        known.alike.setdefault(alike(way, row["label"]), []).append(row["id"])


def _know_addresses(db: Database, lines: Sequence[Line], known: Known) -> None:
    for channel in {way[0] for line in lines for way in line.addresses}:
        values = sorted({value for line in lines for kind, value in line.addresses if kind == channel})
        rows = db.all(
            "select id, contact_id, channel, value, stopped, exists (select 1 from consent"
            " where address_id = address.id and scope = 'case' and revoked is null) as consent,"
            " (select max(revoked) from consent where address_id = address.id and scope = 'case') as revoked"
            f" from address where channel = ? and value in ({_marks(values)})",
            channel,
            *values,
        )
        known.addresses |= {(row["channel"], row["value"]): row for row in rows}


def _know_events(db: Database, lines: Sequence[Line], known: Known, own_names: Callable[[], Mapping[str, int]]) -> None:
    names = sorted({line.uid for line in lines if line.uid})
    known.events |= event_names.events(db, names)
    for name in names:
        if name not in known.events and _OWN.fullmatch(name) and (hearing := own_names().get(name)):
            known.events[name] = Event(hearing, 0, 0)


def _know_same_dates(db: Database, lines: Sequence[Line], known: Known) -> None:
    """Of events that are not known yet, and have no reference: who has a hearing at that moment."""
    fresh = [line for line in lines if line.uid and not line.reference and line.uid not in known.events]
    if not fresh:
        return
    at = sorted({line.instant for line in fresh})
    found = db.all(f"select hearing_id from revision where state = 'standing' and instant in ({_marks(at)})", *at)
    names = {(line.instant, line.kind, plain(line.label)) for line in fresh}
    for row in _hearings(db, "hearing.id", [row["hearing_id"] for row in found]) if found else ():
        if (row["instant"], row["kind"], plain(row["label"])) in names:
            known.same_date.setdefault(row["instant"], []).append(row)
            known.by_id.setdefault(row["hearing_id"], row)


def _know_what_was_said(db: Database, known: Known) -> None:
    disputed = sorted({row["hearing_id"] for row in known.by_id.values() if row["disputed"]})
    if disputed:
        rows = db.all(
            f"select * from revision where state = 'disputed' and hearing_id in ({_marks(disputed)}) order by number",
            *disputed,
        )
        for row in rows:
            known.disputed.setdefault(row["hearing_id"], []).append(row)
    theirs = sorted({row["hearing_id"] for row in known.by_id.values() if row["said_role"] in _THEIRS})
    if theirs:
        known.agreed |= {row["id"] for row in db.all(_AGREED.format(_marks(theirs)), *theirs)}


def _know_ties(db: Database, ids: Sequence[int], known: Known) -> None:
    marks = _marks(ids)
    followers = db.all(f"select contact_id, respondent_id from follower where respondent_id in ({marks})", *ids)
    known.following = {(row["contact_id"], row["respondent_id"]) for row in followers}
    attorneys = db.all(
        "select respondent_id, attorney_id from respondent_attorney"
        f" where until_at is null and respondent_id in ({marks})",
        *ids,
    )
    known.attorneys = {row["respondent_id"]: row["attorney_id"] for row in attorneys}


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))

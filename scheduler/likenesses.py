"""Who may be the same person as somebody else here: by the phone that is their own, or by the name. A guess: whoever
knows them decides (`casework.merge`)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations, islice
from typing import Literal

from rapidfuzz import fuzz

from scheduler import one_case, roll_people
from scheduler.courts import plain
from scheduler.db import Database
from scheduler.dossier import Case
from scheduler.names import Names
from scheduler.roll_people import Person

SHOWN = 12
# Of 100: two labels from here on may be the same person.
_ALIKE = 80
# Of people with one and the same name so many are compared with each other.
_NAMESAKES = 20


@dataclass(frozen=True, slots=True)
class Pair:
    """Two who may be one, the older record first."""

    one: Person
    other: Person
    why: Literal["phone", "name"]


def of(db: Database, names: Names, case: Case, text: str = "") -> tuple[Person, ...]:
    """Who may be the same person: by the same phone, then by the name; or by what was typed."""
    same_phone = [] if text else one_case.on_one_phone(db, case.id)
    ids = [*same_phone, *names.like(text or case.label, SHOWN)]
    return tuple(each for each in roll_people.people(db, ids) if each.id != case.id)[:SHOWN]


def named(db: Database, names: Names, label: str) -> list[Person]:
    """Whoever has nearly this label."""
    found = roll_people.people(db, names.like(label, 10))
    return [each for each in found if fuzz.token_sort_ratio(plain(each.label), plain(label)) >= _ALIKE]


def pairs(db: Database, limit: int) -> list[Pair]:
    """Who of all may be one with whom: the same phone first, then the same name of two words or more. Two who appear at
    one hearing, as a family does, are none."""
    phones = {(row["one"], row["other"]) for row in db.all(_PHONES, limit)}
    together = {(row["one"], row["other"]) for row in db.all(_TOGETHER)}
    alike = (pair for pair in _namesakes(db) if pair not in phones and pair not in together)
    found = [(pair, "phone") for pair in sorted(phones)] + [(pair, "name") for pair in islice(alike, limit)]
    shown = {each.id: each for each in roll_people.people(db, [each for pair, _ in found for each in pair])}
    return [Pair(shown[one], shown[other], "phone" if why == "phone" else "name") for (one, other), why in found][
        :limit
    ]


def _namesakes(db: Database) -> list[tuple[int, int]]:
    same: dict[str, list[int]] = defaultdict(list)
    for row in db.all("select id, label from respondent order by id"):
        words = plain(row["label"]).split()
        if len(words) > 1:
            same[" ".join(sorted(words))].append(row["id"])
    return [pair for ids in same.values() for pair in combinations(ids[:_NAMESAKES], 2)]


_PHONES = """
select distinct mine.respondent_id as one, other.respondent_id as other from follower as mine
join follower as other on other.contact_id = mine.contact_id and other.respondent_id > mine.respondent_id
where mine.relation = 'self' and other.relation = 'self' and mine.state <> 'removed' and other.state <> 'removed'
and not exists (
    select 1 from appears as a join appears as b on b.hearing_id = a.hearing_id
    where a.respondent_id = mine.respondent_id and b.respondent_id = other.respondent_id
)
order by one, other limit ?
"""
_TOGETHER = """
select distinct a.respondent_id as one, b.respondent_id as other from appears as a
join appears as b on b.hearing_id = a.hearing_id and b.respondent_id > a.respondent_id
"""

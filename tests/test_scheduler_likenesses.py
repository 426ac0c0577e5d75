"""Who may be the same person twice: guessed by phone and name, and never a family that shares a hearing."""

from __future__ import annotations

from datetime import datetime

from scheduler import dossier, likenesses, people
from scheduler.db import Database
from scheduler.hearings import By, register
from scheduler.names import Names
from tests.cast import POLICY, Person, denver, hearing_of, person

DAY = datetime(2027, 3, 15, 8, 30)


def labelled(db: Database) -> list[tuple[str, str, str]]:
    return [(each.one.label, each.other.label, each.why) for each in likenesses.pairs(db, 50)]


def test_one_phone_comes_before_one_name_and_a_first_name_alone_says_nothing(db: Database) -> None:
    for number, label in enumerate(("Rosa Marín", "Rosa", "marin rosa", "Rosa")):
        hearing_of(db, person(db, "sms", f"+1202555011{number}"), DAY, label=label)
    one_phone = person(db, "sms", "+12025550119")
    hearing_of(db, one_phone, DAY, label="Tito")
    hearing_of(db, one_phone, DAY.replace(day=16), label="Eva")
    assert labelled(db) == [("Tito", "Eva", "phone"), ("Rosa Marín", "marin rosa", "name")]


def test_who_appears_at_one_hearing_together_is_a_family_and_not_one_person(db: Database, ana: Person) -> None:
    both = [people.new_respondent(db, label) for label in ("Rosa Marín", "Rosa Marín")]
    for each in both:
        people.follow(db, ana.contact, each, "self")
    register(db, POLICY, kind="master", given=denver(DAY), respondents=both, by=By("staff"))
    assert labelled(db) == []


def test_whoever_a_person_may_be_is_found_by_the_phone_then_by_the_name(db: Database, ana: Person) -> None:
    hearing_of(db, ana, DAY, label="Rosa Marín")
    hearing_of(db, ana, DAY.replace(day=16), label="Eva")
    hearing_of(db, person(db, "sms", "+12025550119"), DAY, label="Rosa Marin")
    names = Names()
    assert names.freshen(db)
    found = likenesses.of(db, names, dossier.case(db, 1))
    assert [each.label for each in found] == ["Eva", "Rosa Marin"]
    assert [each.label for each in likenesses.named(db, names, "marín rosa")] == ["Rosa Marín", "Rosa Marin"]

"""Whatever lets somebody in: drawn at random, kept as a hash, good once, for a while, and for one thing only."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from bot import staff_link
from scheduler import families, family_codes, moving, office, people, staff, tokens
from scheduler.db import Database
from tests.cast import Person, contents
from tests.conftest import Clock


def staff_member(db: Database) -> int:
    return office.add_staff(db, "Carol", "owner")


def own_case(db: Database, ana: Person) -> int:
    respondent = people.new_respondent(db, "Rosa")
    people.follow(db, ana.contact, respondent, "self")
    return respondent


def invited(db: Database, ana: Person) -> str:
    return families.invite(db, ana.contact, own_case(db, ana), name="Tito", calls="Rosa") or ""


def claimed(db: Database, ana: Person) -> str:
    respondent = people.new_respondent(db, "Tito")
    people.follow(db, ana.contact, respondent, "family", state="pending")
    return families.claim(db, ana.contact, respondent, name="Ana") or ""


Draw = Callable[[Database, Person], str]
# What it is for -> how it is drawn, and how long it lasts at most.
KINDS: dict[str, tuple[Draw, timedelta]] = {
    staff_link.PURPOSE: (
        lambda db, _: staff_link.invite(db, staff_member(db), timedelta(days=7)).removeprefix("staff-"),
        timedelta(days=7),
    ),
    staff_link.SIGN_IN: (
        lambda db, _: tokens.new_token(db, staff_link.SIGN_IN, staff_link.SIGN_IN_LIFE, staff_id=staff_member(db)),
        timedelta(minutes=15),
    ),
    "way": (lambda db, ana: moving.new_code(db, ana.contact, "way"), timedelta(days=1)),
    "moved": (lambda db, ana: moving.new_code(db, ana.contact, "moved"), timedelta(days=1)),
    "family-invite": (invited, timedelta(days=7)),
    "family-claim": (claimed, timedelta(days=7)),
}


@pytest.mark.parametrize("purpose", KINDS)
def test_two_of_a_kind_are_never_the_same(db: Database, ana: Person, purpose: str) -> None:
    drawn = {KINDS[purpose][0](db, ana) for _ in range(30)}
    assert len(drawn) == 30
    # 192 bits where nobody types it; 36 where somebody does, and may try five times a day.
    assert all(len(each) == 32 or family_codes.code_in(each) == each for each in drawn)


@pytest.mark.parametrize("purpose", KINDS)
def test_the_database_holds_its_hash_and_not_it(db: Database, ana: Person, purpose: str) -> None:
    secret = KINDS[purpose][0](db, ana)
    everything = str(contents(db))
    assert tokens.fingerprint(secret) in everything
    assert secret not in everything


@pytest.mark.parametrize("purpose", KINDS)
def test_it_is_good_once(db: Database, ana: Person, purpose: str) -> None:
    secret = KINDS[purpose][0](db, ana)
    assert tokens.use_token(db, secret, purpose) is not None
    assert tokens.use_token(db, secret, purpose) is None


@pytest.mark.parametrize("purpose", KINDS)
def test_it_is_good_for_its_purpose_alone(db: Database, ana: Person, purpose: str) -> None:
    secret = KINDS[purpose][0](db, ana)
    for other in (*KINDS, "calendar", ""):
        if other != purpose:
            assert tokens.use_token(db, secret, other) is None
            assert tokens.find_token(db, secret, other) is None
    assert tokens.use_token(db, secret, purpose) is not None


@pytest.mark.parametrize("purpose", KINDS)
def test_it_ends_by_itself(db: Database, clock: Clock, ana: Person, purpose: str) -> None:
    draw, life = KINDS[purpose]
    secret = draw(db, ana)
    clock.set(clock() + life)
    assert tokens.use_token(db, secret, purpose) is None


@pytest.mark.parametrize("purpose", KINDS)
def test_nothing_near_it_is_good(db: Database, ana: Person, purpose: str) -> None:
    secret = KINDS[purpose][0](db, ana)
    for wrong in (
        "",
        secret[:-1],
        secret + "x",
        secret.swapcase(),
        f" {secret}",
        tokens.fingerprint(secret),
        "%",
        "_" * 32,
    ):
        assert tokens.use_token(db, wrong, purpose) is None or wrong == secret
    assert tokens.use_token(db, secret, purpose) is not None


def test_a_member_of_staff_who_is_removed_takes_everything_along(db: Database, ana: Person, carol: Person) -> None:
    office.add_staff(db, "Dora", "owner", ana.contact)
    dora = staff.named(db, "Dora").id
    session = staff.begin_session(db, dora)
    links = [
        tokens.new_token(db, staff_link.SIGN_IN, timedelta(minutes=15), staff_id=dora),
        staff_link.invite(db, dora, timedelta(days=7)).removeprefix("staff-"),
    ]
    assert staff.signed_in(db, session) is not None
    staff.remove(db, dora)
    assert staff.signed_in(db, session) is None
    assert db.all("select 1 from session where ended is null") == []
    assert tokens.use_token(db, links[0], staff_link.SIGN_IN) is None
    assert staff_link.owner_of(db, links[1]) is None
    assert office.staff_role(db, ana.contact) is None
    assert [row["contact_id"] for row in office.alarm_addresses(db)] == [carol.contact]


def test_who_is_taken_on_again_has_to_link_their_chat_again(db: Database, ana: Person, carol: Person) -> None:
    dora = office.add_staff(db, "Dora", "owner", ana.contact)
    staff.remove(db, dora)
    assert office.add_staff(db, "Dora", "viewer") == dora
    assert office.staff_role(db, ana.contact) is None
    assert [row["contact_id"] for row in office.alarm_addresses(db)] == [carol.contact]


def test_a_session_is_kept_as_a_hash_too(db: Database) -> None:
    secret = staff.begin_session(db, staff_member(db))
    assert len(secret) == 43
    assert secret not in str(db.all("select * from session"))
    assert staff.signed_in(db, tokens.fingerprint(secret)) is None

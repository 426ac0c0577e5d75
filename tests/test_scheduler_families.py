"""Whose word counts among family (design, section 4): who follows, what they are told, two records of one person."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messages.catalog import languages_available
from messages.render import phrase
from messages.say import Phrase
from scheduler import (
    disputes,
    families,
    family_codes,
    hearing_views,
    hearings,
    imports,
    office,
    one_case,
    people,
    respondents,
)
from scheduler.db import Database
from scheduler.families import LIFE, WRONG_A_DAY
from scheduler.family_codes import ALPHABET, LENGTH
from scheduler.hearings import By
from scheduler.imports import Line
from scheduler.office import Attorney
from scheduler.tokens import fingerprint
from tests.cast import POLICY, Office, Person, denver, hearing_of, person, states
from tests.conftest import Clock
from tests.fresh import fresh

DAY = datetime(2026, 12, 15, 8, 30)
LATER = datetime(2026, 12, 17, 9, 0)
STEPS = {"30d", "14d", "7d", "3d", "1d"}


@pytest.fixture
def rosa(db: Database) -> Person:
    """The respondent, with a hearing that she typed."""
    return person(db, "sms", "+12025550111")


@pytest.fixture
def bea(db: Database) -> Person:
    """A relative."""
    return person(db, "telegram", "2002")


def own(db: Database, who: Person) -> int:
    """The respondent that somebody is."""
    return next(each.respondent_id for each in people.following(db, who.contact) if each.relation == "self")


def joins(db: Database, who: Person, code: str | None) -> families.Joined | None:
    return families.use_code(db, POLICY, who.contact, who.address, fingerprint(code or ""))


def invited(db: Database, by: Person) -> str:
    code = families.invite(db, by.contact, own(db, by), name="my sister", calls="Rosa")
    assert code is not None
    return code


def written_down(db: Database, by: Person, wall: datetime = DAY, label: str = "Mom") -> tuple[int, int]:
    """A hearing that a relative typed on somebody's behalf: (respondent, hearing)."""
    respondent = people.new_respondent(db, label)
    people.follow(db, by.contact, respondent, "family", state="pending")
    hearing = hearings.register(
        db, POLICY, kind="master", given=denver(wall), respondents=[respondent], by=By("family", by.contact)
    )
    return respondent, hearing


def claimed(db: Database, by: Person, respondent: int) -> str:
    code = families.claim(db, by.contact, respondent, name="Bea")
    assert code is not None
    return code


def planned(db: Database, who: Person) -> list[tuple[int, str]]:
    """Hearing and step of each reminder that one reader is to get."""
    rows = db.all(
        "select hearing_id, step from message where reader = ? and kind = 'reminder' and state = 'planned'"
        " order by due",
        who.contact,
    )
    return [(row["hearing_id"], row["step"]) for row in rows]


# Codes


def test_a_code_is_kept_only_as_a_hash(db: Database, rosa: Person) -> None:
    hearing_of(db, rosa, DAY)
    code = invited(db, rosa)
    assert len(code) == LENGTH
    assert set(code) <= set(ALPHABET)
    assert all(code not in map(str, row.values()) for row in db.all("select * from token"))


@pytest.mark.parametrize("shape", ["{0}{1}", "{0} {1}", "{0}-{1}", " {0} – {1} ", "\u200f{0} {1}"])
def test_a_code_may_be_typed_in_any_case_spaced_or_hyphened(shape: str) -> None:
    for typed in (shape.format("K7PM", "3WXD"), shape.format("k7pm", "3wxd"), shape.format("K٧PM", "۳WXD")):
        assert family_codes.code_in(typed) == "K7PM3WXD"


@pytest.mark.parametrize("language", languages_available())
def test_a_code_may_be_passed_on_as_we_wrote_it(language: str) -> None:
    line = phrase(Phrase("family-way-code", {"code": "K7PM 3WXD"}), language)
    whole = phrase(Phrase("say-family-code", {"name": "Bea", "ways": f"{line}\n202-555-0100"}), language)
    assert [family_codes.code_in(text) for text in (line, whole)] == ["K7PM3WXD", "K7PM3WXD"]


@pytest.mark.parametrize("text", ["code K7PM3WXD", "Kòd K7PM 3WXD", "My code: k7pm-3wxd", "代码：K7PM3WXD"])
def test_a_code_may_have_the_word_for_it_before_it(text: str) -> None:
    assert family_codes.code_in(text) == "K7PM3WXD"


@pytest.mark.parametrize(
    "text",
    [
        "K7PM3WXD\nC7PM3WXD",
        "my hearing is March 3 at 9",
        "HEARINGS",
        "settings",
        "sispann",
        "12-31-2026",
        "2026-12-31",
        "234 678 9234",
        "K7PM3WX",
        "K7PM 3WXD now",
    ],
)
def test_no_word_date_or_phone_number_is_taken_for_a_code(text: str) -> None:
    assert family_codes.code_in(text) is None


def test_a_code_works_once_and_for_a_week(db: Database, rosa: Person, bea: Person, clock: Clock) -> None:
    hearing_of(db, rosa, DAY)
    used, late = invited(db, rosa), invited(db, rosa)
    assert joins(db, bea, used) == families.Joined("invite", "Rosa")
    cleo = person(db, "sms", "+12025550113")
    assert joins(db, cleo, used) is None
    clock.forward(seconds=LIFE.total_seconds())
    assert joins(db, cleo, late) is None
    assert people.following(db, cleo.contact) == []


def test_after_five_wrong_codes_in_a_day_even_a_good_one_is_answered_like_a_wrong_one(
    db: Database, rosa: Person, bea: Person, clock: Clock
) -> None:
    hearing_of(db, rosa, DAY)
    code = invited(db, rosa)
    for n in range(WRONG_A_DAY):
        assert joins(db, bea, f"K7PM3WX{ALPHABET[n]}") is None
    assert joins(db, bea, code) is None
    clock.forward(days=1, seconds=1)
    assert joins(db, bea, code) is not None


def test_a_code_typed_by_who_gave_it_does_nothing_and_stays_good(db: Database, rosa: Person, bea: Person) -> None:
    hearing_of(db, rosa, DAY)
    code = invited(db, rosa)
    assert joins(db, rosa, code) is None
    assert joins(db, bea, code) is not None


def test_only_a_respondent_invites_and_only_to_their_own_case(db: Database, rosa: Person, bea: Person) -> None:
    hearing_of(db, rosa, DAY)
    joins(db, bea, invited(db, rosa))
    assert families.invite(db, bea.contact, own(db, rosa), name="x", calls="y") is None
    assert families.claim(db, bea.contact, own(db, rosa), name="x") is None


# What a relative is told


def test_whom_the_respondent_invites_is_reminded_of_all(db: Database, rosa: Person, bea: Person) -> None:
    hearing = hearing_of(db, rosa, DAY)
    joins(db, bea, invited(db, rosa))
    assert {step for _, step in planned(db, bea)} == {step for _, step in planned(db, rosa)}
    assert [view.labels for view in hearing_views.of_contact(db, bea.contact)] == [("Rosa",)]
    hearings.move(db, POLICY, hearing, denver(LATER), By("self", rosa.contact))
    assert planned(db, bea)


def test_a_relative_who_did_not_consent_is_not_written_to(db: Database, rosa: Person, dan: Person) -> None:
    hearing_of(db, rosa, DAY)
    joins(db, dan, invited(db, rosa))
    assert planned(db, dan) == []


def test_a_pending_relative_hears_and_sees_only_what_they_typed(db: Database, bea: Person) -> None:
    respondent, mine = written_down(db, bea)
    office = hearings.register(
        db, POLICY, kind="individual", given=denver(LATER), respondents=[respondent], by=By("staff")
    )
    assert {hearing for hearing, _ in planned(db, bea)} == {mine}
    assert [view.id for view in hearing_views.of_contact(db, bea.contact)] == [mine]
    hearings.move(db, POLICY, mine, denver(LATER), By("staff"))
    assert planned(db, bea) == []
    assert hearing_views.of_contact(db, bea.contact) == []
    follower = db.all("select id from follower where contact_id = ?", bea.contact)[0]["id"]
    families.record_approval(db, POLICY, follower, staff="Carol")
    assert {hearing for hearing, _ in planned(db, bea)} == {mine, office}
    assert db.all("select who from audit where action = 'approved'") == [{"who": "Carol"}]


@pytest.mark.parametrize("who", [By("staff"), By("import")], ids=["staff", "import"])
def test_another_place_takes_nobody_the_date_that_they_typed(db: Database, bea: Person, who: By) -> None:
    _, mine = written_down(db, bea)
    before = planned(db, bea)
    assert hearings.move(db, POLICY, mine, replace(denver(DAY), place="Room 300", medium="video"), who) == "moved"
    assert planned(db, bea) == before
    assert states(db, mine, bea)["changed@2"] == "planned"
    hearings.cancel(db, POLICY, mine, By("staff"))
    assert planned(db, bea) == []
    assert disputes.reinstate(db, POLICY, mine, By("staff"))
    assert planned(db, bea) == before
    assert states(db, mine, bea)["changed@3"] == "planned"
    hearings.move(db, POLICY, mine, denver(LATER), By("staff"))
    assert planned(db, bea) == []


@pytest.mark.parametrize("other", ["pending", "muted"])
async def test_of_several_who_appear_only_those_are_named_that_one_may_and_wants_to_hear_of(
    db: Database, bea: Person, work: Office, other: str
) -> None:
    lena, rita = people.new_respondent(db, "Lena"), people.new_respondent(db, "Rita")
    office.keep_attorneys(db, [Attorney("lee", "Lee Example", "+12025550110")])
    office.give_attorney(db, rita, 1)
    people.follow(db, bea.contact, lena, "family")
    people.follow(db, bea.contact, rita, "family", state="pending" if other == "pending" else "approved")
    people.mute(db, bea.contact, other == "muted", respondent=rita)
    at = denver(datetime(2026, 11, 10, 9))
    hearings.register(db, POLICY, kind="master", given=at, respondents=[rita, lena], by=By("staff"))
    await work.now()
    (text,) = work.telegram.to(bea.value)
    assert "Lena" in text
    assert "Rita" not in text
    assert "202-555-0110" not in text


def test_a_removed_follower_hears_nothing_more_at_once(db: Database, rosa: Person, bea: Person) -> None:
    hearing_of(db, rosa, DAY)
    joins(db, bea, invited(db, rosa))
    unused = invited(db, rosa)
    (follower,) = families.followers_of(db, rosa.contact)
    assert (follower.name, follower.state) == ("my sister", "approved")
    assert families.remove(db, POLICY, follower.id, by=rosa.contact)
    assert planned(db, bea) == []
    assert hearing_views.of_contact(db, bea.contact) == []
    assert families.followers_of(db, rosa.contact) == []
    assert planned(db, rosa)
    assert joins(db, bea, unused) is None  # what somebody else was given does not bring them back


def test_nobody_but_the_respondent_approves_or_removes(db: Database, rosa: Person, bea: Person, dan: Person) -> None:
    hearing_of(db, rosa, DAY)
    joins(db, bea, invited(db, rosa))
    (follower,) = families.followers_of(db, rosa.contact)
    for other in (bea, dan):
        assert not families.remove(db, POLICY, follower.id, by=other.contact)
        assert not families.approve(db, POLICY, follower.id, by=other.contact)
    assert families.followers_of(db, rosa.contact) == [follower]


def test_a_relative_can_leave_one_case_and_keep_another(db: Database, rosa: Person, ana: Person, bea: Person) -> None:
    for respondent in (rosa, ana):
        hearing_of(db, respondent, DAY)
        joins(db, bea, invited(db, respondent))
    assert len(hearing_views.of_contact(db, bea.contact)) == 2
    assert families.leave(db, POLICY, bea.contact, own(db, rosa))
    assert not families.leave(db, POLICY, bea.contact, own(db, rosa))
    assert len(hearing_views.of_contact(db, bea.contact)) == 1
    assert {hearing for hearing, _ in planned(db, bea)} == {hearing for hearing, _ in planned(db, ana)}


def test_when_the_last_follower_leaves_staff_is_asked_to_look(db: Database, bea: Person) -> None:
    respondent, _ = written_down(db, bea)
    families.leave(db, POLICY, bea.contact, respondent)
    assert [row["kind"] for row in db.all("select kind from task")] == ["nobody_follows"]


def test_a_confidential_case_has_nothing_automatic_until_the_opt_in(db: Database, rosa: Person, bea: Person) -> None:
    respondent = people.new_respondent(db, "R", confidential=True)
    people.follow(db, rosa.contact, respondent, "self")
    hearings.register(db, POLICY, kind="master", given=denver(DAY), respondents=[respondent], by=By("staff"))
    joins(db, bea, invited(db, rosa))
    assert planned(db, rosa) == planned(db, bea) == []
    respondents.opt_in(db, POLICY, respondent, staff="Carol")
    assert planned(db, rosa)
    assert planned(db, bea)


def test_of_a_detained_person_only_approved_relatives_are_reminded(db: Database, rosa: Person, bea: Person) -> None:
    respondent = people.new_respondent(db, "R", detained=True)
    people.follow(db, rosa.contact, respondent, "self")
    people.follow(db, bea.contact, respondent, "family", state="pending")
    hearings.register(db, POLICY, kind="master", given=denver(DAY), respondents=[respondent], by=By("staff"))
    assert planned(db, rosa) == planned(db, bea) == []
    follower = db.all("select id from follower where contact_id = ?", bea.contact)[0]["id"]
    families.record_approval(db, POLICY, follower, staff="Carol")
    assert planned(db, bea)
    assert planned(db, rosa) == []


# The respondent joins


def test_with_a_relatives_code_the_case_is_the_respondents_own(db: Database, rosa: Person, bea: Person) -> None:
    respondent, hearing = written_down(db, bea)
    assert joins(db, rosa, claimed(db, bea, respondent)) == families.Joined("claim", "Bea")
    assert {each for each, _ in planned(db, rosa)} == {hearing}
    assert [view.labels for view in hearing_views.of_contact(db, rosa.contact)] == [()]
    assert [(each.name, each.state) for each in families.followers_of(db, rosa.contact)] == [("Bea", "pending")]


def test_a_case_is_claimed_once_and_never_one_in_which_others_have_a_word(
    db: Database, rosa: Person, bea: Person, ana: Person
) -> None:
    respondent, _ = written_down(db, bea)
    first, second = claimed(db, bea, respondent), claimed(db, bea, respondent)
    assert joins(db, rosa, first)
    assert joins(db, ana, second) is None
    other, _ = written_down(db, bea)
    third = claimed(db, bea, other)
    hearings.register(db, POLICY, kind="individual", given=denver(LATER), respondents=[other], by=By("staff"))
    assert joins(db, ana, third) is None


def test_on_a_link_an_equal_hearing_becomes_one_and_nobody_is_told_twice(
    db: Database, rosa: Person, bea: Person
) -> None:
    mine = hearing_of(db, rosa, DAY)
    respondent, _ = written_down(db, bea)
    joins(db, rosa, claimed(db, bea, respondent))
    assert [view.id for view in hearing_views.of_contact(db, rosa.contact)] == [mine]
    steps = [step for _, step in planned(db, rosa)]
    assert len(steps) == len(set(steps))
    # Bea is pending, and goes on hearing of the date that she typed herself, from the one hearing.
    assert {hearing for hearing, _ in planned(db, bea)} == {mine}
    assert [view.labels for view in hearing_views.of_contact(db, bea.contact)] == [("Mom",)]
    assert db.all("select id from respondent where label = 'Mom'") == []


async def test_what_was_sent_before_a_link_is_not_sent_again_and_its_buttons_still_count(
    db: Database, rosa: Person, bea: Person, work: Office, clock: Clock
) -> None:
    mine = hearing_of(db, rosa, DAY)
    respondent, theirs = written_down(db, bea)
    await work.until(clock() + timedelta(days=30))
    sent = db.all("select id from message where reader = ? and state = 'sent'", bea.contact)
    assert sent
    told = len(work.telegram.got)
    joins(db, rosa, claimed(db, bea, respondent))
    await work.now()
    assert len(work.telegram.got) == told
    assert {row["hearing_id"] for row in db.all("select hearing_id from message where state = 'sent'")} == {mine}
    assert "sent" not in states(db, theirs, bea).values()


def test_differing_dates_of_the_only_hearing_on_each_side_are_a_dispute(
    db: Database, rosa: Person, bea: Person, carol: Person
) -> None:
    mine = hearing_of(db, rosa, DAY)
    respondent, _ = written_down(db, bea, LATER)
    joins(db, rosa, claimed(db, bea, respondent))
    (view,) = hearing_views.of_contact(db, rosa.contact)
    assert (view.id, view.disputed, view.when and view.when.wall) == (mine, True, DAY)
    live = db.all("select wall, state from revision where hearing_id = ? order by number", mine)
    assert [row["state"] for row in live] == ["standing", "disputed"]
    revisions = {row["revision"] for row in db.all("select revision from message where reader = ?", rosa.contact)}
    assert revisions == {1, 2}
    assert [row["kind"] for row in db.all("select kind from task")] == ["dispute"]
    assert db.all("select id from message where kind = 'staff' and reader = ?", carol.contact)


def test_several_hearings_of_a_kind_stay_apart_on_a_link(db: Database, rosa: Person, bea: Person) -> None:
    hearing_of(db, rosa, DAY)
    respondent, _ = written_down(db, bea, LATER)
    hearings.register(
        db,
        POLICY,
        kind="master",
        given=denver(LATER + timedelta(days=30)),
        respondents=[respondent],
        by=By("family", bea.contact),
    )
    joins(db, rosa, claimed(db, bea, respondent))
    assert len(hearing_views.of_contact(db, rosa.contact)) == 3
    assert db.all("select id from revision where state = 'disputed'") == []


def test_every_merge_sets_approved_followers_back_to_pending(
    db: Database, rosa: Person, bea: Person, ana: Person
) -> None:
    hearing_of(db, rosa, DAY)
    joins(db, ana, invited(db, rosa))
    assert planned(db, ana)
    respondent, _ = written_down(db, bea)
    joins(db, rosa, claimed(db, bea, respondent))
    assert {each.state for each in families.followers_of(db, rosa.contact)} == {"pending"}
    assert planned(db, ana) == []
    for each in families.followers_of(db, rosa.contact):
        assert families.approve(db, POLICY, each.id, by=rosa.contact)
    assert planned(db, ana)


def test_who_was_removed_does_not_come_back_by_a_merge(db: Database, rosa: Person, bea: Person, ana: Person) -> None:
    hearing_of(db, rosa, DAY)
    joins(db, ana, invited(db, rosa))
    (follower,) = families.followers_of(db, rosa.contact)
    families.remove(db, POLICY, follower.id, by=rosa.contact)
    respondent, _ = written_down(db, bea)
    people.follow(db, ana.contact, respondent, "family", state="approved")
    joins(db, rosa, claimed(db, bea, respondent))
    assert [each.name for each in families.followers_of(db, rosa.contact)] == ["Bea"]
    assert planned(db, ana) == []


def test_what_protects_one_of_two_records_protects_the_case(db: Database, rosa: Person) -> None:
    hearing_of(db, rosa, DAY)
    other = people.new_respondent(db, "R", reference="F-1", confidential=True, detained=True)
    one_case.merge(db, POLICY, own(db, rosa), other)
    row = db.all("select * from respondent")[0]
    assert (row["reference"], row["confidential"], row["opted_in"], row["detained"]) == ("F-1", 1, None, 1)
    assert planned(db, rosa) == []


# Whose word counts

SPEAKERS = ("self", "registrant", "removed registrant", "pending follower", "approved follower", "staff", "import")


def _speaker(db: Database, who: str, respondent: int, hearing: int, relative: Person) -> By:
    if who in ("staff", "import"):
        return By("staff" if who == "staff" else "import")
    if who in ("registrant", "removed registrant"):
        db.run("update hearing set registrant_contact = ? where id = ?", relative.contact, hearing)
    state = {"removed registrant": "removed", "pending follower": "pending"}.get(who, "approved")
    relation: people.Relation = "self" if who == "self" else "family"
    people.follow(db, relative.contact, respondent, relation, state=state)
    return By("self" if who == "self" else "family", relative.contact)


@pytest.mark.parametrize("who", SPEAKERS)
def test_staff_and_who_registered_it_move_a_hearing_and_all_others_open_a_dispute(
    db: Database, rosa: Person, bea: Person, who: str
) -> None:
    hearing = hearing_of(db, rosa, DAY)
    before = planned(db, rosa)
    by = _speaker(db, who, own(db, rosa), hearing, bea)
    moved = hearings.move(db, POLICY, hearing, denver(LATER), by)
    if who in ("registrant", "staff", "import"):
        assert moved == "moved"
        return
    assert moved == "disputed"
    assert set(before) <= set(planned(db, rosa))


@pytest.mark.parametrize("who", SPEAKERS)
def test_only_they_cancel_it_too(db: Database, rosa: Person, bea: Person, who: str) -> None:
    hearing = hearing_of(db, rosa, DAY)
    said = hearings.cancel(db, POLICY, hearing, _speaker(db, who, own(db, rosa), hearing, bea))
    assert said == ("cancelled" if who in ("registrant", "staff", "import") else "disputed")
    assert bool(planned(db, rosa)) == (said == "disputed")


# The same person, twice on file


def imported(db: Database, who: Person, wall: datetime, reference: str = "F-1") -> tuple[int, int]:
    """A respondent and a hearing as an import stores them."""
    respondent = people.new_respondent(db, "R. from the file", reference=reference)
    people.follow(db, who.contact, respondent, "self")
    hearing = hearings.register(
        db, POLICY, kind="master", given=denver(wall), respondents=[respondent], by=By("import")
    )
    return respondent, hearing


def test_an_import_of_the_same_phone_and_date_is_the_same_case(db: Database, rosa: Person) -> None:
    hearing_of(db, rosa, DAY)
    respondent, _ = imported(db, rosa, DAY)
    one_case.same_phone(db, POLICY, [respondent])
    assert [each.respondent_id for each in people.following(db, rosa.contact)] == [respondent]
    assert len(hearing_views.of_contact(db, rosa.contact)) == 1
    steps = [step for _, step in planned(db, rosa)]
    assert len(steps) == len(set(steps)) > 0


def test_a_file_that_knows_a_phone_and_its_date_already_adds_no_second_reminder(db: Database, rosa: Person) -> None:
    mine = hearing_of(db, rosa, DAY)
    before = planned(db, rosa)
    line = Line(2, "C-1", "R. from the file", "master", denver(DAY), "en", ((rosa.channel, rosa.value),))
    for digest in ("first", "the same again"):
        applying = imports.Applying(db, POLICY, {}, name="h.csv", digest=digest, mapping={})
        list(applying.take([line]))
        done = applying.finish({})
        if done is not None:
            list(imports.release(db, POLICY, done.id))
        assert planned(db, rosa) == before
        assert [view.id for view in hearing_views.of_contact(db, rosa.contact)] == [mine]
    assert [row["reference"] for row in db.all("select reference from respondent")] == ["C-1"]


def test_two_of_the_file_on_one_phone_are_two_people_and_staff_is_asked(db: Database, rosa: Person) -> None:
    hearing_of(db, rosa, DAY)
    first, _ = imported(db, rosa, DAY)
    second, _ = imported(db, rosa, DAY, "F-2")
    one_case.same_phone(db, POLICY, [first, second])
    assert len(people.following(db, rosa.contact)) == 3
    assert {row["kind"] for row in db.all("select kind from task")} == {"same_person"}


def test_a_date_typed_after_the_import_of_it_is_no_second_hearing(db: Database, rosa: Person) -> None:
    respondent, _ = imported(db, rosa, DAY)
    mine = hearings.register(
        db, POLICY, kind="master", given=denver(DAY), respondents=[respondent], by=By("self", rosa.contact)
    )
    one_case.fold_equals(db, POLICY, mine)
    assert [view.id for view in hearing_views.of_contact(db, rosa.contact)] == [mine]
    steps = [step for _, step in planned(db, rosa)]
    assert len(steps) == len(set(steps)) > 0


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(("invite", "claim", "approve", "remove", "leave", "move", "register")), max_size=12),
    st.randoms(use_true_random=False),
)
def test_whatever_a_family_does_nobody_hears_a_date_twice_or_without_a_right_to(
    what: list[str], chance: object
) -> None:
    import random
    import tempfile
    from pathlib import Path

    assert isinstance(chance, random.Random)
    with tempfile.TemporaryDirectory() as folder:
        clock = Clock(datetime.fromisoformat("2026-11-02T15:00:00+00:00"))
        db = fresh(Path(folder) / "f.db", clock)
        crowd = [person(db, "sms", f"+1202555012{n}") for n in range(3)]
        hearing_of(db, crowd[0], DAY)
        for deed in what:
            _do(db, deed, chance.choice(crowd), chance.choice(crowd), chance.choice((DAY, LATER)))
            for each in crowd:
                _hears_once_and_rightly(db, each)
        db.close()


def _do(db: Database, deed: str, who: Person, other: Person, wall: datetime) -> None:
    followed = people.following(db, who.contact)
    mine = [each.respondent_id for each in followed if each.relation == "self"]
    theirs = [each.respondent_id for each in followed if each.relation == "family"]
    followers = families.followers_of(db, who.contact)
    if deed == "invite" and mine:
        joins(db, other, families.invite(db, who.contact, mine[0], name="x", calls="y"))
    elif deed == "claim" and theirs:
        joins(db, other, families.claim(db, who.contact, theirs[0], name="x"))
    elif deed == "approve" and followers:
        families.approve(db, POLICY, followers[0].id, by=who.contact)
    elif deed == "remove" and followers:
        families.remove(db, POLICY, followers[0].id, by=who.contact)
    elif deed == "leave" and theirs:
        families.leave(db, POLICY, who.contact, theirs[0])
    elif deed == "register":
        _, hearing = written_down(db, who, wall, "M")
        one_case.fold_equals(db, POLICY, hearing)
    elif deed == "move":
        for view in hearing_views.of_contact(db, who.contact)[:1]:
            hearings.move(db, POLICY, view.id, replace(denver(wall)), By("family", who.contact))


def _hears_once_and_rightly(db: Database, who: Person) -> None:
    rows = db.all(
        "select appears.respondent_id, wall, step, said_contact, also_said, follower.state from message"
        " join revision on revision.hearing_id = message.hearing_id and revision.number = message.revision"
        " join appears on appears.hearing_id = message.hearing_id"
        " join follower on follower.respondent_id = appears.respondent_id and contact_id = reader"
        " where reader = ? and message.kind = 'reminder' and message.state = 'planned'",
        who.contact,
    )
    said = [(row["respondent_id"], row["wall"], row["step"]) for row in rows]
    assert len(said) == len(set(said))
    for row in rows:
        assert row["state"] != "removed"
        own_word = row["said_contact"] == who.contact or f",{who.contact}," in row["also_said"]
        assert row["state"] == "approved" or own_word

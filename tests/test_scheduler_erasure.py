"""Erase me: what is theirs alone goes, what others still follow stays without them, and one answer goes out."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from messages.say import Say
from scheduler import erasure, families, hearing_views, hearings, moving, office, outbox, people
from scheduler.db import Database
from scheduler.hearings import By, Given
from scheduler.policy import Policy
from scheduler.tokens import fingerprint
from tests.cast import contents
from tests.conftest import Clock

IN_MARCH = Given(datetime(2027, 3, 15, 8, 30), "America/Denver", "Denver", court="DEN")
PHONE, OTHER = "+12025550101", "+12025550102"


def person(db: Database, channel: str = "sms", value: str = PHONE) -> int:
    contact, address = people.new_contact(db, channel, value, language="es-419", zone="America/New_York")
    people.give_consent(db, address.id, scope="case", how=channel, by="self", words="yes")
    return contact.id


def own_case(db: Database, contact: int, *, reference: str | None = None) -> tuple[int, int]:
    respondent = people.new_respondent(db, "Ana Example", reference=reference)
    people.follow(db, contact, respondent, "self")
    by = By("self", contact)
    hearing = hearings.register(db, Policy(), kind="master", given=IN_MARCH, respondents=[respondent], by=by)
    return respondent, hearing


def follows(db: Database, contact: int, respondent: int, state: str = "approved", calls: str | None = None) -> None:
    people.follow(db, contact, respondent, "family", state=state)
    db.run("update follower set calls = ? where contact_id = ?", calls, contact)


def test_what_is_theirs_alone_goes_and_only_the_silent_address_is_left(db: Database) -> None:
    ana = person(db)
    own_case(db, ana)
    people.change_contact(db, ana, code_word="mango7")
    db.insert("inbound", channel="sms", provider_id="S1", address=PHONE, body="who told you", received=1, handled=1)

    left, way = erasure.forget(db, ana)

    kept = str(contents(db))
    for gone in ("Ana Example", "mango7", "who told you", "Denver"):
        assert gone not in kept
    assert kept.count(PHONE) == 1
    assert (way.value, way.stopped, way.consent) == (PHONE, True, False)
    assert way.contact_id == left.id


def test_the_last_address_goes_after_the_last_answer(db: Database, clock: Clock) -> None:
    left, way = erasure.forget(db, person(db))
    outbox.answer(db, left.id, way.id, 7, 1, Say("say-erased", {"sender": "Reminders"}))
    # Something newer: the newest message keeps its number.
    someone, there = people.new_contact(db, "sms", OTHER, language="en", zone="America/New_York")
    outbox.answer(db, someone.id, there.id, 8, 1, Say("say-thanks"))
    assert erasure.sweep(db) == 0
    clock.set(clock() + timedelta(hours=2))
    assert erasure.sweep(db) == 0, "it has not left"
    db.run("update message set state = 'sent', next_at = null where reader = ?", left.id)
    assert erasure.sweep(db) == 1
    assert PHONE not in str(contents(db))


def test_a_last_answer_that_never_leaves_keeps_the_address_for_days_at_most(db: Database, clock: Clock) -> None:
    left, way = erasure.forget(db, person(db))
    outbox.answer(db, left.id, way.id, 7, 1, Say("say-erased", {"sender": "Reminders"}))
    someone, there = people.new_contact(db, "sms", OTHER, language="en", zone="America/New_York")
    outbox.answer(db, someone.id, there.id, 8, 1, Say("say-thanks"))
    clock.set(clock() + timedelta(days=3))
    assert erasure.sweep(db) == 1


def test_a_case_that_a_relative_may_hear_of_stays_without_the_persons_data(db: Database) -> None:
    ana, bao = person(db), person(db, "telegram", "70001")
    respondent, hearing = own_case(db, ana)
    follows(db, bao, respondent, calls="Mom")

    erasure.forget(db, ana)

    (view,) = hearing_views.of_contact(db, bao)
    assert view.labels == ("Mom",)
    assert "Ana Example" not in str(contents(db))
    assert db.all("select registrant_contact from hearing where id = ?", hearing) == [{"registrant_contact": None}]
    assert db.all("select distinct said_contact from revision") == [{"said_contact": None}]


def test_a_pending_relative_keeps_what_they_typed_and_gets_nothing_else(db: Database) -> None:
    ana, bao = person(db), person(db, "telegram", "70001")
    respondent, _ = own_case(db, ana)
    follows(db, bao, respondent, "pending")
    erasure.forget(db, ana)
    assert hearing_views.of_contact(db, bao) == []
    assert db.all("select * from hearing") == []


def test_a_case_of_the_office_stays_and_staff_is_told_without_a_name(db: Database) -> None:
    ana, carol = person(db), person(db, "telegram", "70009")
    office.add_staff(db, "carol", "owner", carol)
    own_case(db, ana, reference="F-17")
    erasure.forget(db, ana)
    assert len(db.all("select * from hearing")) == 1
    assert [row["kind"] for row in db.all("select kind from task")] == ["erased"]
    (alarm,) = db.all("select say from message where kind = 'staff'")
    assert "staff-erased-stays" in alarm["say"]


def test_alarms_about_them_lose_their_words(db: Database) -> None:
    ana, carol = person(db), person(db, "telegram", "70009")
    office.add_staff(db, "carol", "owner", carol)
    people.add_task(db, "help:1", "help", "help", contact_id=ana)
    outbox.tell_staff(db, "s:help:1", Say("staff-needs-help", {"label": f"Ana ({PHONE})"}))
    erasure.forget(db, ana)
    assert db.all("select state, say from message where key like 's:help%'") == [{"state": "killed", "say": None}]


def test_alarms_about_a_case_that_goes_with_them_lose_their_words(db: Database) -> None:
    ana, carol = person(db), person(db, "telegram", "70009")
    office.add_staff(db, "carol", "owner", carol)
    respondent, hearing = own_case(db, ana)
    for key, about in (("dispute:1", {"hearing_id": hearing}), ("same:1", {"respondent_id": respondent})):
        people.add_task(db, key, "dispute", "staff-dispute", **about)
        outbox.tell_staff(db, f"s:{key}", Say("staff-needs-help", {"label": "Ana"}))
    erasure.forget(db, ana)
    assert [row["say"] for row in db.all("select say from message where key like 's:%:1:%'")] == [None, None]


def test_the_stop_file_learns_of_every_address(db: Database) -> None:
    ana = person(db)
    people.add_address(db, ana, "telegram", "70001")
    erasure.forget(db, ana)
    assert [db.stops.says(*way) for way in (("sms", PHONE), ("telegram", "70001"))] == ["erase", "erase"]


def test_a_failure_in_the_middle_erases_nothing(db: Database) -> None:
    ana = person(db)
    own_case(db, ana)
    db.run("create table refuses (contact_id bigint references contact (id))")
    db.run("insert into refuses values (?)", ana)
    with pytest.raises(Exception, match=r"(?i)foreign key"):
        erasure.forget(db, ana)
    assert len(hearing_views.of_contact(db, ana)) == 1


def test_a_new_contact_with_an_old_ones_number_may_decide_nothing(db: Database) -> None:
    bao, ana = person(db, "telegram", "70001"), person(db)
    respondent, hearing = own_case(db, ana)
    follows(db, bao, respondent)
    erasure.forget(db, ana)
    erasure.sweep(db)
    for value in range(3):
        new, _ = people.new_contact(db, "sms", f"+1202555011{value}", language="en", zone="America/New_York")
        row = db.one("select * from hearing where id = ?", hearing)
        assert row is not None
        assert not hearings.may_decide(db, row, By("self", new.id))


def test_a_stop_and_an_erasure_find_what_they_need_by_an_index(file_db: Database) -> None:
    db, ana = file_db, person(file_db)
    own_case(db, ana)
    asked: list[str] = []
    connection = db.utils.conn  # type: ignore[attr-defined]
    connection.set_trace_callback(asked.append)
    people.stop(db, ana, "STOP")
    erasure.forget(db, ana)
    connection.set_trace_callback(None)
    read = [sql for sql in asked if sql.lstrip()[:6] in ("select", "update", "delete")]
    plans = [row["detail"] for sql in read for row in db.all(f"explain query plan {sql}")]
    assert any("message_reader" in plan for plan in plans)
    # Of attempts, the newest is read from the end of the table.
    whole = ("SCAN message", "SCAN inbound", "SCAN address", "SCAN hearing", "SCAN revision")
    assert [plan for plan in plans if plan.startswith(whole) and "INDEX" not in plan] == []


# Moving --------------------------------------------------------------------------------------------------------------


def test_an_expired_code_moves_nothing(db: Database, clock: Clock) -> None:
    code = moving.new_code(db, person(db), "moved")
    _, here = people.new_contact(db, "sms", OTHER, language="en", zone="America/New_York")
    clock.set(clock() + moving.LIFE)
    assert moving.use_code(db, Policy(), here, fingerprint(code), "") is None


def test_only_the_newest_code_counts(db: Database) -> None:
    ana = person(db)
    old, new = moving.new_code(db, ana, "way"), moving.new_code(db, ana, "moved")
    _, here = people.new_contact(db, "sms", OTHER, language="en", zone="America/New_York")
    assert moving.use_code(db, Policy(), here, fingerprint(old), "") is None
    used = moving.use_code(db, Policy(), here, fingerprint(new), "")
    assert used is not None
    assert (used[0], used[1].id) == ("moved", ana)


def test_after_too_many_wrong_codes_no_good_one_is_taken_from_there(db: Database) -> None:
    code = moving.new_code(db, person(db), "moved")
    _, here = people.new_contact(db, "sms", OTHER, language="en", zone="America/New_York")
    for _ in range(families.WRONG_A_DAY):
        db.insert("wrong_code", address_id=here.id, at=db.now_ms())
    assert moving.use_code(db, Policy(), here, fingerprint(code), "") is None


def test_whoever_has_the_old_number_next_sees_nothing_of_the_case(db: Database) -> None:
    ana = person(db)
    own_case(db, ana)
    code = moving.new_code(db, ana, "moved")
    _, here = people.new_contact(db, "sms", OTHER, language="en", zone="America/New_York")
    moving.use_code(db, Policy(), here, fingerprint(code), "+1 202 555 0198")
    found = people.contact_at(db, "sms", PHONE)
    assert found is not None
    assert hearing_views.of_contact(db, found[0].id) == []
    assert (found[1].stopped, found[1].consent) == (True, False)
    assert len(hearing_views.of_contact(db, ana)) == 1


def test_reminders_follow_the_way_that_comes_first(db: Database) -> None:
    ana = person(db)
    own_case(db, ana)
    second = people.add_address(db, ana, "telegram", "70001")
    people.give_consent(db, second, scope="case", how="telegram", by="self", words="yes")
    moving.prefer(db, Policy(), ana, second)
    planned = db.all("select distinct channel from message where kind = 'reminder' and next_at is not null")
    assert planned == [{"channel": "telegram"}]

"""Ready-made broadcasts are whole in every language; a closed court puts its hearings of that day in doubt, no more."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from messages.catalog import languages_available
from messages.news import To, whole
from messages.segments import fits
from scheduler import disputes, hearings, office, people, settlement
from scheduler.broadcasts import closures, life, overview, ready, record, texts
from scheduler.broadcasts.audience import Audience
from scheduler.broadcasts.desk import BroadcastProblem
from scheduler.broadcasts.ready import Told
from scheduler.broadcasts.record import About
from scheduler.db import Database, instant
from scheduler.hearings import By
from scheduler.settlement import Result, Withdrawn
from tests.broadcasting import TERMS, approved, spread_all, staff, states, wants_news
from tests.cast import OFFICE, POLICY, Office, Person, begun, denver, hearing_of, person
from tests.conftest import Clock

DAY = datetime(2026, 12, 15, 8, 30)
CLOSED = Audience(courts=("DEN",), since=DAY.date(), until=DAY.date())
ALL: list[tuple[About, Audience, Told]] = [
    ("court_closed", CLOSED, Told()),
    ("court_moved", Audience(courts=("DEN",)), Told("1961 Stout Street, Suite 3101, Denver, CO 80294")),
    ("office_moved", Audience(), Told("12 Main Street, Suite 300, Denver, CO 80202")),
    ("new_attorney", Audience(attorneys=("front",)), Told()),
    (
        "rights_session",
        Audience(),
        Told("12 Main Street, Suite 300, Denver, CO 80202", datetime(2026, 12, 12, 18, 0), "America/Denver"),
    ),
]


@pytest.fixture
def two(db: Database) -> tuple[int, int]:
    return staff(db, "Carol", "owner"), staff(db, "Erin")


@pytest.mark.parametrize(("about", "audience", "told"), ALL)
@pytest.mark.parametrize("language", languages_available())
def test_each_is_whole_in_every_language_and_as_short_as_a_full_reminder(
    about: About, audience: Audience, told: Told, language: str
) -> None:
    written = ready.draft(about, audience, told)
    text = written.texts[language]
    assert texts.placeholders([text]) <= texts.PLACEHOLDERS.keys()
    values = texts.office_values(OFFICE) | {"attorney": "Alejandra Rodriguez", "attorney-phone": "202-555-0199"}
    filled = texts.fill(text, values)
    assert filled is not None and not re.search(r"[{}]", filled)
    body = whole(filled, To("Recordatorios Norte1", "mariposa-azul-16", opt_out=True), language, "sms").body
    assert fits(body, gsm=3, ucs=6), body
    if about in ("court_closed", "court_moved"):
        assert "1-800-898-7180" in filled and "justice.gov" in filled


@pytest.mark.parametrize("about", ready.ASKS)
def test_what_is_missing_is_said(about: About) -> None:
    with pytest.raises(BroadcastProblem, match="still to be said"):
        ready.draft(about, Audience())


@pytest.mark.parametrize(("about", "audience", "told"), ALL)
def test_as_it_is_made_it_says_whom_it_is_for(about: About, audience: Audience, told: Told) -> None:
    made = ready.draft(about, audience, told)
    assert (ready.not_said(made), ready.other_courts(made)) == ({}, [])


def test_words_about_one_court_do_not_go_to_people_of_another(db: Database) -> None:
    made = ready.draft("court_closed", CLOSED, languages=("en", "es-419"))
    other = replace(made, audience=replace(CLOSED, courts=("NYC",)))
    problems = [each for each in overview.look(db, TERMS, other).problems if "names" in each.said]
    assert [(each.said, each.blocks) for each in problems] == [
        ("the text names Denver Immigration Court, and it goes to people of NYC", True)
    ]


def test_a_day_that_the_words_do_not_say_is_pointed_out(db: Database) -> None:
    made = ready.draft("court_closed", CLOSED, languages=("en", "es-419"))
    longer = replace(made, audience=replace(CLOSED, until=CLOSED.until + timedelta(days=1)))
    notes = [each.said for each in overview.look(db, TERMS, longer).problems if "does not say" in each.said]
    assert notes == [
        "the text does not say Wednesday, December 16, 2026 in English: it goes by that",
        "the text does not say miércoles 16 de diciembre de 2026 in Spanish: it goes by that",
    ]


def test_a_closure_of_several_courts_is_of_use_until_the_day_is_over_at_all_of_them() -> None:
    for courts in (("SAI", "HON"), ("HON", "SAI")):
        until = ready.draft("court_closed", replace(CLOSED, courts=courts)).useful_until
        assert instant(until or 0) == datetime(2026, 12, 16, 10, 0, tzinfo=UTC)  # midnight in Honolulu


def test_there_is_none_for_any_other_news() -> None:
    with pytest.raises(BroadcastProblem, match="no ready-made text about 'news'"):
        ready.draft("news", Audience())


def test_one_that_would_leave_when_it_is_of_no_use_any_more_is_refused(db: Database, ana: Person) -> None:
    hearing_of(db, ana, DAY)
    made = ready.draft("court_closed", CLOSED)
    for wall, refused in ((datetime(2026, 12, 15, 20), False), (datetime(2026, 12, 16, 10), True)):
        problems = overview.look(db, TERMS, replace(made, wall=wall)).problems
        assert ["over before it can leave" in each.said for each in problems if each.blocks] == [True] * refused


def test_a_closure_on_other_days_is_of_use_until_those_are_over() -> None:
    before = ready.draft("court_closed", CLOSED)
    later = replace(CLOSED, since=date(2026, 12, 21), until=date(2026, 12, 22))
    assert ready.useful_until("court_closed", later, before) == ready.draft("court_closed", later).useful_until
    assert ready.useful_until("court_closed", later, None) == ready.draft("court_closed", later).useful_until
    assert ready.useful_until("rights_session", Audience(), ready.draft(*ALL[4])) == ready.draft(*ALL[4]).useful_until
    assert ready.useful_until("news", Audience(), before) is None


def test_it_is_of_no_use_when_the_day_or_the_session_is_over() -> None:
    closed, session = ready.draft(*ALL[0]), ready.draft(*ALL[4])
    assert instant(closed.useful_until or 0) == datetime(2026, 12, 16, 7, 0, tzinfo=UTC)
    assert instant(session.useful_until or 0) == datetime(2026, 12, 13, 1, 0, tzinfo=UTC)
    assert ready.draft(*ALL[2]).useful_until is None


async def test_a_closed_court_is_told_to_the_hearings_of_that_day_and_to_no_others(
    db: Database, clock: Clock, ana: Person, bao: Person, work: Office, two: tuple[int, int]
) -> None:
    people.change_contact(db, ana.contact, wording="plain")
    hearing_of(db, ana, DAY)
    hearing_of(db, bao, DAY.replace(day=16))
    await work.now()
    clock.forward(minutes=20)
    broadcast = approved(db, clock, *two, ready.draft("court_closed", CLOSED))
    await work.now()
    assert [key for key, _ in states(db)] == [f"b:{broadcast}:{ana.contact}"]
    text = work.telegram.to("1001")[-1]
    assert "Denver Immigration Court cierra" in text and "martes 15 de diciembre" in text
    assert db.all("select doubt from hearing order by id") == [{"doubt": "closed"}, {"doubt": None}]


async def test_later_messages_of_a_hearing_in_doubt_say_so_first_and_nothing_is_cancelled(
    db: Database, clock: Clock, ana: Person, bao: Person, work: Office, two: tuple[int, int]
) -> None:
    hearing_of(db, ana, DAY)
    hearing_of(db, bao, DAY)
    reminders = "select count(*) as n from message where kind = 'reminder' and state = 'planned'"
    planned = db.all(reminders)
    approved(db, clock, *two, ready.draft("court_closed", CLOSED))
    spread_all(db)
    assert db.all(reminders) == planned
    await work.until(datetime(2026, 12, 12, 18, 0, tzinfo=UTC))  # three days before
    text = work.sms.to("+12025550102")[-1]
    first, what, *rest = text.splitlines()
    assert first == "Reminder line: the court may be closed. Nothing is cancelled: check first."
    assert what == "your master hearing" and any("1-800-898-7180" in line for line in rest)
    said, _, tap = work.telegram.to("1001")[-1].partition(" Toque")
    assert tap and said == "Reminder line: por favor, revise su cita: mar 15 dic, 8:30 a.m. (Denver)."


async def test_what_is_about_to_be_said_of_a_hearing_is_worded_anew_when_it_comes_into_doubt(
    db: Database, bao: Person, work: Office
) -> None:
    hearing = hearing_of(db, bao, DAY)
    (out,) = begun(db, "sms")
    assert disputes.put_in_doubt(db, hearing, "closed")
    assert not work.worker().still_holds(out, db.now())
    settlement.settle(db, [Result(out.message, out.attempt, Withdrawn())], timedelta())
    await work.now()
    assert "the court may be closed" in work.sms.to("+12025550102")[0]


def test_called_back_or_cancelled_the_hearings_are_out_of_doubt_and_those_of_another_closure_are_not(
    db: Database, clock: Clock, ana: Person, bao: Person, two: tuple[int, int]
) -> None:
    hearing_of(db, ana, DAY)
    other = hearing_of(db, bao, DAY.replace(day=17))
    disputes.put_in_doubt(db, other, "closed")
    both = Audience(courts=("DEN",), since=DAY.date(), until=date(2026, 12, 18))
    broadcast = approved(db, clock, *two, ready.draft("court_closed", both))
    spread_all(db)
    life.cancel(db, broadcast, two[0])
    assert db.all("select doubt, doubt_ended_by from hearing order by id") == [
        {"doubt": "closed", "doubt_ended_by": "Carol"},
        {"doubt": "closed", "doubt_ended_by": None},
    ]


def test_another_date_ends_the_doubt_and_a_hearing_that_comes_into_those_days_later_gets_it(
    db: Database, clock: Clock, ana: Person, bao: Person, two: tuple[int, int]
) -> None:
    hearing = hearing_of(db, ana, DAY)
    approved(db, clock, *two, ready.draft("court_closed", CLOSED))
    spread_all(db)
    hearings.move(db, POLICY, hearing, denver(DAY.replace(day=22)), By("self", ana.contact))
    hearing_of(db, bao, DAY)
    assert closures.look_again(db) == 1
    assert db.all("select doubt from hearing order by id") == [{"doubt": None}, {"doubt": "closed"}]
    assert closures.look_again(db) == 0


def test_a_closure_told_to_those_who_have_not_confirmed_puts_all_hearings_of_its_days_in_doubt(
    db: Database, clock: Clock, ana: Person, bao: Person, two: tuple[int, int]
) -> None:
    for who, day in ((ana, 15), (bao, 22)):
        hearing_of(db, who, DAY.replace(day=day))
    broadcast = approved(db, clock, *two, ready.draft("court_closed", replace(CLOSED, unconfirmed=True)))
    spread_all(db)
    assert states(db) == [(f"b:{broadcast}:{ana.contact}", "planned")]
    assert db.all("select doubt from hearing order by id") == [{"doubt": "closed"}, {"doubt": None}]


def test_of_which_staff_made_sure_no_night_puts_it_in_doubt_again_before_it_has_another_date(
    db: Database, clock: Clock, ana: Person, bao: Person, two: tuple[int, int]
) -> None:
    sure, by_hand = hearing_of(db, ana, DAY), hearing_of(db, bao, DAY)
    disputes.put_in_doubt(db, by_hand, "closed")
    approved(db, clock, *two, ready.draft("court_closed", CLOSED))
    spread_all(db)
    assert all(disputes.end_doubt(db, each, "Carol") for each in (sure, by_hand))
    assert closures.look_again(db) == 0
    hearings.cancel(db, POLICY, sure, By("family", bao.contact))
    assert disputes.end_doubt(db, sure, "Carol")
    assert closures.look_again(db) == 0
    hearings.move(db, POLICY, sure, denver(DAY.replace(hour=13)), By("staff"))
    assert closures.look_again(db) == 1
    assert db.all("select id from hearing where doubt = 'closed' and doubt_ended_by is null") == [{"id": sure}]


def test_what_one_closure_no_longer_doubts_another_does_at_once(
    db: Database, clock: Clock, ana: Person, two: tuple[int, int]
) -> None:
    hearing_of(db, ana, DAY)
    days = [Audience(courts=("DEN",), since=DAY.date(), until=date(2026, 12, last)) for last in (15, 16)]
    both = [approved(db, clock, *two, ready.draft("court_closed", each)) for each in days]
    spread_all(db)
    life.cancel(db, both[0], two[0])
    assert db.all("select doubt_broadcast, doubt_ended_by from hearing") == [
        {"doubt_broadcast": both[1], "doubt_ended_by": None}
    ]


def test_whoever_says_that_a_hearing_is_cancelled_doubts_it_anew_and_hides_no_closure(
    db: Database, ana: Person, bao: Person
) -> None:
    hearing = hearing_of(db, ana, DAY)
    state = "select doubt, doubt_ended_by from hearing"
    hearings.cancel(db, POLICY, hearing, By("family", bao.contact))
    disputes.end_doubt(db, hearing, "Carol")
    hearings.cancel(db, POLICY, hearing, By("family", bao.contact))
    assert db.all(state) == [{"doubt": "cancelled", "doubt_ended_by": None}]
    disputes.end_doubt(db, hearing, "Carol")
    disputes.put_in_doubt(db, hearing, "closed")
    hearings.cancel(db, POLICY, hearing, By("family", bao.contact))
    assert db.all(state) == [{"doubt": "closed", "doubt_ended_by": None}]


async def test_a_new_attorney_is_told_by_name_to_the_followers_of_their_cases(
    db: Database, clock: Clock, ana: Person, bao: Person, work: Office, two: tuple[int, int]
) -> None:
    office.keep_attorneys(db, [office.Attorney("front", "Alejandra Rodriguez", "+12025550191")])
    hearing_of(db, bao, DAY)
    hearing_of(db, ana, DAY)
    office.give_attorney(db, people.following(db, bao.contact)[0].respondent_id, 1)
    await work.now()
    clock.forward(minutes=20)
    approved(db, clock, *two, ready.draft("new_attorney", Audience(attorneys=("front",))))
    await work.now()
    assert "Alejandra Rodriguez: 202-555-0191" in work.sms.to("+12025550102")[-1]
    assert [key.rpartition(":")[2] for key, _ in states(db)] == [str(bao.contact)]


def test_a_session_about_rights_is_news_and_a_move_of_the_office_is_not(
    db: Database, ana: Person, two: tuple[int, int]
) -> None:
    wants_news(db, person(db, "sms", "+12025550111"))
    hearing_of(db, ana, DAY)
    for about, audience, told in (ALL[2], ALL[4]):
        broadcast = record.write(db, ready.draft(about, audience, told), two[0])
        assert life.ask(db, TERMS, broadcast, two[0]) == 1
    assert record.get(db, 1).draft.scope == "case" and record.get(db, 2).draft.scope == "news"


def test_a_week_that_is_closed_is_one_broadcast(db: Database, ana: Person, two: tuple[int, int]) -> None:
    for number in range(5):
        hearing_of(db, ana, DAY + timedelta(days=number))
    week = Audience(courts=("DEN",), since=DAY.date(), until=DAY.date() + timedelta(days=4))
    written = ready.draft("court_closed", week)
    assert "Tuesday, December 15, 2026 - Saturday, December 19, 2026" in written.texts["en"]
    assert life.ask(db, TERMS, record.write(db, written, two[0]), two[0]) == 1


async def test_a_closed_court_is_told_at_night_when_the_morning_would_be_too_late(
    db: Database, clock: Clock, work: Office, two: tuple[int, int]
) -> None:
    clock.set(datetime(2026, 12, 15, 5, 0, tzinfo=UTC))  # ten in the evening before, in Denver
    early, late = person(db, "sms", "+12025550108"), person(db, "sms", "+12025550109")
    hearing_of(db, early, DAY)
    hearing_of(db, late, DAY.replace(hour=15))
    await work.now()
    clock.forward(minutes=20)
    approved(db, clock, *two, ready.draft("court_closed", CLOSED))
    await work.now()
    assert "is closed on Tuesday" in work.sms.to("+12025550108")[-1]
    assert not [text for text in work.sms.to("+12025550109") if "closed on" in text]

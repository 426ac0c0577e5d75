"""For whom a broadcast is: nobody without a right, nobody twice, and who is left out is counted, with the reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from messages.languages import known
from scheduler import hearings, office, people
from scheduler.broadcasts import audience
from scheduler.broadcasts.audience import Aim, Audience, Scope
from scheduler.db import Database
from scheduler.hearings import By, Given
from tests.broadcasting import wants_news
from tests.cast import POLICY, Person, denver, hearing_of, person

ALL = frozenset(known())
NEWS = Aim(Audience(), "news", ALL)
CASE = Aim(Audience(), "case", ALL)
DAY = datetime(2026, 12, 15, 8, 30)


def who(db: Database, aim: Aim) -> list[int]:
    sql, params = audience.getting(aim, db.now_ms(), 0, None)
    return [row["contact_id"] for row in db.all(f"{sql} order by contact_id", *params)]


def left_out(db: Database, aim: Aim) -> dict[str, int]:
    return dict(audience.count(db, aim).left_out)


def of(scope: Scope = "case", **asked: object) -> Aim:
    return Aim(Audience(**asked), scope, ALL)  # type: ignore[arg-type]


def test_news_goes_only_to_whoever_asked_for_news(db: Database, ana: Person, bao: Person, dan: Person) -> None:
    wants_news(db, ana)
    assert who(db, NEWS) == [ana.contact]
    assert left_out(db, NEWS) == {"no_consent": 2}


def test_who_stopped_or_cannot_be_reached_is_left_out_and_counted_as_such(
    db: Database, ana: Person, bao: Person
) -> None:
    for each in (ana, bao):
        wants_news(db, each)
    people.stop(db, ana.contact, "word")
    people.out_of_reach(db, bao.address, "blocked")
    assert who(db, NEWS) == []
    assert left_out(db, NEWS) == {"stopped": 1, "unreachable": 1}


def test_it_goes_by_the_first_address_that_works_and_has_this_consent(db: Database, ana: Person) -> None:
    second = people.add_address(db, ana.contact, "sms", "+12025550106")
    people.give_consent(db, second, scope="news", how="chat", by="self", words="the words shown")
    (group,) = audience.count(db, NEWS).groups
    assert (group.channel, group.people) == ("sms", 1)
    wants_news(db, ana)
    assert [group.channel for group in audience.count(db, NEWS).groups] == ["telegram"]


def test_what_concerns_a_hearing_needs_no_consent_to_news(db: Database, ana: Person, bao: Person) -> None:
    hearing_of(db, ana, DAY)
    assert who(db, CASE) == [ana.contact]
    assert who(db, NEWS) == []


def test_a_person_of_many_cases_and_many_followers_of_one_are_each_counted_once(db: Database, ana: Person) -> None:
    for label in ("Rosa", "Tito", "Eva"):
        hearing_of(db, ana, DAY, label=label)
        hearing_of(db, ana, DAY.replace(day=16), label=label)
    assert who(db, CASE) == [ana.contact]
    assert audience.count(db, CASE).people == 1


def test_a_pending_a_muted_and_a_removed_follower_hear_nothing_of_the_case(
    db: Database, ana: Person, bao: Person, carol: Person
) -> None:
    hearing_of(db, ana, DAY)
    respondent = people.following(db, ana.contact)[0].respondent_id
    people.follow(db, bao.contact, respondent, "family", state="pending")
    people.follow(db, carol.contact, respondent, "family")
    people.mute(db, carol.contact, True, respondent=respondent)
    gone = person(db, "sms", "+12025550107")
    people.follow(db, gone.contact, respondent, "family", state="removed")
    assert who(db, CASE) == [ana.contact]
    assert left_out(db, CASE) == {"pending": 1, "muted": 1}


def test_nobody_hears_of_a_confidential_case_before_its_opt_in_not_even_news(db: Database, ana: Person) -> None:
    wants_news(db, ana)
    hearing_of(db, ana, DAY)
    db.run("update respondent set confidential = 1")
    for aim in (CASE, NEWS, of("news", courts=("DEN",))):
        assert who(db, aim) == []
        assert left_out(db, aim) == {"confidential": 1}
    db.run("update respondent set opted_in = 1")
    assert who(db, CASE) == who(db, NEWS) == [ana.contact]


def test_a_detained_persons_own_phone_is_left_alone_and_a_relative_is_told(
    db: Database, ana: Person, bao: Person
) -> None:
    for each in (ana, bao):
        wants_news(db, each)
    hearing_of(db, ana, DAY)
    people.follow(db, bao.contact, people.following(db, ana.contact)[0].respondent_id, "family")
    db.run("update respondent set detained = 1")
    for aim in (CASE, NEWS):
        assert who(db, aim) == [bao.contact]
        assert left_out(db, aim) == {"detained": 1}


def test_another_case_of_theirs_gives_the_right_that_one_does_not(db: Database, ana: Person) -> None:
    hearing_of(db, ana, DAY)
    hearing_of(db, ana, DAY, label="Tito")
    db.run("update respondent set confidential = 1 where label = 'Tito'")
    assert who(db, CASE) == [ana.contact]


@pytest.mark.parametrize(
    ("asked", "matches"),
    [
        ({"courts": ("DEN",)}, True),
        ({"courts": ("NYB", "DEN")}, True),
        ({"courts": ("NYB",)}, False),
        ({"cities": ("denver",)}, True),
        ({"cities": ("Miami",)}, False),
        ({"since": date(2026, 12, 15), "until": date(2026, 12, 15)}, True),
        ({"since": date(2026, 12, 16)}, False),
        ({"until": date(2026, 12, 14)}, False),
        ({"kinds": ("master",)}, True),
        ({"kinds": ("bond", "individual")}, False),
        ({"languages": ("es-419", "ht")}, True),
        ({"languages": ("en",)}, False),
        ({"attorneys": ("front",)}, True),
        ({"attorneys": ("other",)}, False),
        ({"tags": ("asylum-2026",)}, True),
        ({"tags": ("other",)}, False),
        ({"channels": ("telegram",)}, True),
        ({"channels": ("sms",)}, False),
        ({"unconfirmed": True}, True),
        ({"courts": ("DEN",), "kinds": ("master",), "languages": ("es-419",), "tags": ("asylum-2026",)}, True),
        ({"courts": ("DEN",), "kinds": ("master",), "languages": ("en",)}, False),
    ],
)
@pytest.mark.parametrize("scope", ["case", "news"])
def test_all_that_is_asked_for_has_to_hold_and_of_several_values_any(
    db: Database, ana: Person, scope: Scope, asked: dict[str, object], matches: bool
) -> None:
    wants_news(db, ana)
    hearing_of(db, ana, DAY)
    respondent = people.following(db, ana.contact)[0].respondent_id
    office.keep_attorneys(db, [office.Attorney("front", "The front desk", "+12025550191")])
    office.give_attorney(db, respondent, 1)
    db.insert("tag", respondent_id=respondent, name="asylum-2026")
    assert who(db, of(scope, **asked)) == ([ana.contact] if matches else [])


def test_days_are_those_of_the_courts_calendar(db: Database, ana: Person) -> None:
    respondent = people.new_respondent(db, "Rosa")
    people.follow(db, ana.contact, respondent, "self")
    late = Given(datetime(2026, 12, 15, 23, 30), "Pacific/Honolulu", "Honolulu")
    hearings.register(db, POLICY, kind="other", given=late, respondents=[respondent], by=By("self", ana.contact))
    on = {day: who(db, of(since=date(2026, 12, day), until=date(2026, 12, day))) for day in (14, 15, 16)}
    assert on == {14: [], 15: [ana.contact], 16: []}


def test_who_said_that_they_will_go_to_this_date_is_confirmed_and_to_another_date_not(
    db: Database, ana: Person
) -> None:
    hearing = hearing_of(db, ana, DAY)
    message = db.all("select id from message where kind = 'confirmation'")[0]["id"]
    db.insert(
        "attempt",
        message_id=message,
        channel="telegram",
        address_id=ana.address,
        outcome="confirmed",
        started=1,
    )
    assert who(db, of(unconfirmed=True)) == []
    hearings.move(db, POLICY, hearing, denver(DAY.replace(day=17)), By("self", ana.contact))
    assert who(db, of(unconfirmed=True)) == [ana.contact]


def test_a_past_hearing_concerns_nobody_unless_its_days_are_asked_for(db: Database, ana: Person) -> None:
    wants_news(db, ana)
    hearing_of(db, ana, datetime(2026, 10, 1, 8, 30))
    assert who(db, CASE) == []
    assert who(db, of("news", since=date(2026, 9, 1), until=date(2026, 10, 31))) == [ana.contact]


def test_a_hearing_without_a_date_yet_is_one_of_its_court(db: Database, ana: Person) -> None:
    hearing = hearing_of(db, ana, DAY)
    db.run("update revision set state = 'rejected'")
    db.run("update hearing set state = 'awaited', awaited_court = 'DEN' where id = ?", hearing)
    assert who(db, of(courts=("DEN",))) == [ana.contact]
    assert who(db, of(courts=("DEN",), since=date(2026, 12, 1))) == []


def test_who_has_no_text_in_a_language_of_theirs_is_left_out_and_never_gets_english_instead(
    db: Database, ana: Person
) -> None:
    for each in (ana, person(db, "telegram", "1007", language="ht")):
        wants_news(db, each)
    people.change_contact(db, ana.contact, second_language="en")
    english = Aim(Audience(), "news", frozenset({"en"}))
    assert left_out(db, english) == {"no_text": 2}
    assert audience.count(db, english).unserved == {"es-419": 1, "ht": 1}
    assert who(db, replace(english, second=True)) == [ana.contact]


def test_who_lacks_what_a_placeholder_stands_for_is_left_out(db: Database, ana: Person, bao: Person) -> None:
    for each in (ana, bao):
        wants_news(db, each)
    hearing_of(db, ana, DAY)
    aim = replace(NEWS, needs=frozenset({"date", "court"}))
    assert who(db, aim) == [ana.contact]
    assert left_out(db, aim) == {"no_value": 1}
    assert left_out(db, replace(CASE, needs=frozenset({"attorney"}))) == {"no_value": 1}


def test_an_audience_survives_being_stored() -> None:
    asked = Audience(courts=("DEN",), since=date(2026, 12, 1), languages=("en", "ht"), unconfirmed=True)
    assert Audience.from_json(asked.to_json()) == asked
    assert Audience.from_json(Audience().to_json()) == Audience()

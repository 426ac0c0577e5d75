"""After silence the other channel is tried, then relatives are asked, then the office calls: each once, in time."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.channel import SendError
from scheduler import backup, choices, escalation, hearings, outcomes, people, respondents
from scheduler.db import Database
from scheduler.delivery import Rules
from scheduler.escalation import LEAST_WAIT, ladder, step_to_be_called_about
from scheduler.hearings import By
from scheduler.plan import quiet_until
from scheduler.policy import Steps
from scheduler.reminders import replan_contact
from tests.cast import LONG_WALK, OFFICE, POLICY, Office, Person, denver, hearing_of, person, states
from tests.conftest import Clock

ZONES = ("America/New_York", "America/Denver", "America/Los_Angeles", "Pacific/Honolulu", "America/Puerto_Rico")
# A Wednesday: the last reminder goes out on Tuesday at 10:00 in Denver, which is 16:00 UTC.
HEARING = datetime(2027, 3, 17, 13)
LAST = datetime(2027, 3, 16, 16, tzinfo=UTC)


@given(
    st.datetimes(datetime(2027, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)),
    st.timedeltas(timedelta(), timedelta(days=3)),
    st.sampled_from(ZONES),
)
def test_each_step_leaves_two_hours_and_lies_outside_quiet_hours(sent: datetime, before: timedelta, zone: str) -> None:
    begins = sent + before
    plan = ladder(sent, begins, zone, POLICY)
    assert (plan.second_channel is None) == (plan.relatives is None)
    if plan.second_channel is None or plan.relatives is None:
        return
    assert sent + LEAST_WAIT <= plan.second_channel < plan.relatives <= begins - POLICY.least_lead
    assert quiet_until(plan.second_channel, zone, POLICY) is None
    assert quiet_until(plan.relatives - timedelta(seconds=1), zone, POLICY) is None


def test_with_time_enough_it_is_three_hours_and_six() -> None:
    plan = ladder(LAST, LAST + timedelta(days=1), "America/Denver", POLICY)
    assert (plan.second_channel, plan.relatives) == (LAST + timedelta(hours=3), LAST + timedelta(hours=6))


def test_the_step_that_staff_calls_about_lies_before_their_last_day() -> None:
    days = (30, 14, 7, 3, 1)
    assert step_to_be_called_about(days, date(2027, 3, 17)) == 3
    assert step_to_be_called_about(days, date(2027, 3, 15)) == 3, "a Monday: the Friday's"
    assert step_to_be_called_about(days, date(2027, 1, 19)) == 7, "the Tuesday after a holiday: Saturday is too late"
    assert step_to_be_called_about((14, 2), date(2027, 3, 15)) == 14
    assert step_to_be_called_about((2,), date(2027, 3, 15)) == 2
    assert step_to_be_called_about((30,), date(2027, 3, 15)) is None


def _with_relative(work: Office, ana: Person, bao: Person) -> int:
    hearing = hearing_of(work.db, ana, HEARING)
    respondent = people.following(work.db, ana.contact)[0].respondent_id
    people.follow(work.db, bao.contact, respondent, "family")
    return hearing


def test_an_unanswered_last_reminder_takes_every_way_once(
    work: Office, ana: Person, bao: Person, carol: Person
) -> None:
    other = people.add_address(work.db, ana.contact, "sms", "+12025550101")
    people.give_consent(work.db, other, scope="case", how="chat", by="self", words="w")
    hearing = _with_relative(work, ana, bao)
    asyncio.run(work.until(LAST + timedelta(hours=2, minutes=59)))
    assert work.sms.to("+12025550101") == []
    asyncio.run(work.until(LAST + timedelta(hours=3, minutes=1)))
    assert len(work.sms.to("+12025550101")) == 1
    assert states(work.db, hearing, ana)["1d@1"] == "sent"
    asyncio.run(work.until(LAST + timedelta(hours=6, minutes=1)))
    asked = [text for text in work.sms.to(bao.value) if "no answer" in text]
    assert len(asked) == 1
    assert any("did not answer the last reminder" in text for text in work.telegram.to(carol.value))
    asyncio.run(work.until(LAST + timedelta(hours=20)))
    assert len([text for text in work.sms.to(bao.value) if "no answer" in text]) == 1
    assert len(work.sms.to("+12025550101")) == 1
    assert len(work.db.all("select 1 from task where kind = 'unread' and key like '%:last'")) == 1


@LONG_WALK
def test_a_second_channel_that_is_paused_holds_nobody_else_back(
    work: Office, ana: Person, bao: Person, carol: Person
) -> None:
    other = people.add_address(work.db, ana.contact, "sms", "+12025550101")
    people.give_consent(work.db, other, scope="case", how="chat", by="self", words="w")
    _with_relative(work, ana, bao)
    asyncio.run(work.until(LAST - timedelta(hours=1)))
    for row in work.db.all("select id from message where step in ('7d', '3d') and reader = ?", ana.contact):
        outcomes.heard(work.db, row["id"], "confirmed")
    asyncio.run(work.until(LAST + timedelta(hours=2)))
    backup.pause_all(work.db, "account", ["sms"])
    asyncio.run(work.until(LAST + timedelta(hours=6, minutes=1)))
    assert any("did not answer the last reminder" in text for text in work.telegram.to(carol.value))
    assert len(work.db.all("select 1 from task where kind = 'unread' and key like '%:last'")) == 1


def test_an_answer_ends_it(work: Office, ana: Person, bao: Person, carol: Person) -> None:
    _with_relative(work, ana, bao)
    asyncio.run(work.until(LAST + timedelta(minutes=1)))
    (row,) = work.db.all("select id from message where step = '1d' and reader = ?", ana.contact)
    outcomes.heard(work.db, row["id"], "confirmed")
    asyncio.run(work.until(LAST + timedelta(hours=10)))
    assert not any("no answer" in text for text in work.sms.to(bao.value))
    assert work.db.all("select 1 from task where key like '%:last'") == []
    # Nor does the silence after the one on the same morning begin it anew.
    asyncio.run(work.until(LAST + timedelta(hours=26)))
    assert work.db.all("select 1 from task where kind = 'unread' and done is null") == []


def _confirms(work: Office, step: str, reader: Person) -> None:
    (row,) = work.db.all(
        "select id from message where step = ? and reader = ? and state = 'sent'", step, reader.contact
    )
    outcomes.heard(work.db, row["id"], "confirmed")


@LONG_WALK
def test_silence_is_told_to_the_relatives_of_who_is_silent_and_to_nobody_elses(
    work: Office, ana: Person, bao: Person
) -> None:
    work.clock.set(LAST - timedelta(days=6))
    lena, rita = people.new_respondent(work.db, "Lena"), people.new_respondent(work.db, "Rita")
    people.follow(work.db, ana.contact, lena, "self")
    people.follow(work.db, bao.contact, rita, "family")
    both = [lena, rita]
    hearings.register(work.db, POLICY, kind="master", given=denver(HEARING), respondents=both, by=By("staff"))
    asyncio.run(work.until(LAST + timedelta(hours=20)))
    assert work.db.all("select 1 from task where kind = 'unread' and contact_id = ?", ana.contact)
    assert not any("no answer" in text for text in work.sms.to(bao.value))


def _tito(work: Office, *relatives: Person, state: str = "approved") -> int:
    """A hearing of somebody whom only these relatives can be reminded for."""
    work.clock.set(LAST - timedelta(days=6))
    tito = people.new_respondent(work.db, "Tito")
    for each in relatives:
        people.follow(work.db, each.contact, tito, "family", state=state)
    by = By("staff") if state == "approved" else By("family", relatives[0].contact)
    return hearings.register(work.db, POLICY, kind="master", given=denver(HEARING), respondents=[tito], by=by)


@pytest.mark.parametrize("state", ["approved", "pending"])
def test_where_only_relatives_can_be_reminded_their_silence_takes_every_way(
    work: Office, bao: Person, carol: Person, state: str
) -> None:
    other = people.add_address(work.db, bao.contact, "telegram", "1002")
    people.give_consent(work.db, other, scope="case", how="chat", by="self", words="w")
    hearing = _tito(work, bao, state=state)
    asyncio.run(work.until(LAST + timedelta(hours=3, minutes=1)))
    assert len(work.telegram.to("1002")) == 1
    asyncio.run(work.until(LAST + timedelta(hours=6, minutes=1)))
    assert any("Tito: the relatives did not answer the last reminder" in text for text in work.telegram.to(carol.value))
    (task,) = work.db.all("select kind, contact_id from task where key like '%:last'")
    assert task == {"kind": "unread_family", "contact_id": bao.contact}
    assert states(work.db, hearing, bao)["1d@1"] == "sent"


@LONG_WALK
@pytest.mark.parametrize("why", ["detained", "stopped", "failed"])
def test_relatives_count_where_the_persons_own_phone_cannot_be_written_to(
    work: Office, ana: Person, bao: Person, carol: Person, why: str
) -> None:
    work.clock.set(LAST - timedelta(days=6))
    _with_relative(work, ana, bao)
    replan_contact(work.db, POLICY, bao.contact)
    if why == "detained":
        respondents.protect(work.db, POLICY, 1, detained=True, confidential=False)
    elif why == "stopped":
        people.stop(work.db, ana.contact, "typed")
    else:
        work.db.run("update address set failed = 'blocked' where id = ?", ana.address)
    asyncio.run(work.until(LAST + timedelta(hours=20)))
    assert work.db.all("select 1 from task where kind = 'unread_family' and contact_id = ?", bao.contact)


@LONG_WALK
def test_of_several_relatives_one_who_answers_is_enough(work: Office, ana: Person, bao: Person, carol: Person) -> None:
    _tito(work, ana, bao)
    asyncio.run(work.until(LAST + timedelta(minutes=30)))
    _confirms(work, "1d", bao)
    asyncio.run(work.until(LAST + timedelta(hours=20)))
    assert work.db.all("select 1 from task where key like '%:last'") == []


@LONG_WALK
def test_the_silence_of_several_relatives_alarms_once_and_one_answer_settles_it(
    work: Office, ana: Person, bao: Person, carol: Person
) -> None:
    _tito(work, ana, bao)
    asyncio.run(work.until(LAST + timedelta(hours=7)))
    assert len([text for text in work.telegram.to(carol.value) if "the relatives did not answer" in text]) == 1
    assert len(work.db.all("select 1 from task where key like '%:last' and done is null")) == 2
    _confirms(work, "1d", bao)
    assert work.db.all("select 1 from task where kind = 'unread_family' and done is null") == []


@LONG_WALK
@pytest.mark.parametrize(("days", "step"), [(0, "1d"), (2, "3d")])
def test_who_confirmed_the_old_date_is_asked_after_the_new_one(
    work: Office, ana: Person, carol: Person, days: int, step: str
) -> None:
    work.clock.set(LAST - timedelta(days=6))
    hearing = hearing_of(work.db, ana, HEARING + timedelta(days=days))
    asyncio.run(work.until(LAST + timedelta(minutes=5)))
    _confirms(work, step, ana)
    earlier = denver(HEARING.replace(hour=8))
    hearings.move(work.db, POLICY, hearing, earlier, By("staff"))
    asyncio.run(work.until(LAST + timedelta(hours=20)))
    # An answer to what they were told of the old date says nothing of the new one.
    _confirms(work, step, ana)
    assert work.db.all("select 1 from task where key like '%:2:last' and done is null")
    assert any("did not answer the last reminder" in text for text in work.telegram.to(carol.value))
    assert len(work.db.all("select 1 from task where kind = 'unread' and key like '%:2:last'")) == 1


@LONG_WALK
def test_one_answer_to_a_text_with_two_dates_is_to_both(work: Office, ana: Person, bao: Person, carol: Person) -> None:
    work.clock.set(LAST - timedelta(days=6))
    hearing = _with_relative(work, ana, bao)
    asyncio.run(work.until(LAST - timedelta(hours=5)))
    other = denver(HEARING.replace(hour=15))
    assert hearings.move(work.db, POLICY, hearing, other, By("family", bao.contact)) == "disputed"
    asyncio.run(work.until(LAST + timedelta(minutes=5)))
    rows = work.db.all("select id from message where step = '1d' and reader = ? and state = 'sent'", ana.contact)
    outcomes.heard(work.db, rows[0]["id"], "confirmed")
    asyncio.run(work.until(LAST + timedelta(hours=20)))
    assert work.db.all("select 1 from task where key like '%:last'") == []


@LONG_WALK
def test_a_move_takes_back_what_relatives_were_to_be_asked(work: Office, ana: Person, bao: Person) -> None:
    hearing = _with_relative(work, ana, bao)
    asyncio.run(work.until(LAST + timedelta(minutes=1)))
    hearings.move(work.db, POLICY, hearing, denver(HEARING + timedelta(days=30)), By("staff"))
    asyncio.run(work.until(LAST + timedelta(hours=10)))
    assert not any("no answer" in text for text in work.sms.to(bao.value))


@LONG_WALK
def test_after_a_stop_only_staff_hears(work: Office, ana: Person, bao: Person) -> None:
    _with_relative(work, ana, bao)
    asyncio.run(work.until(LAST + timedelta(minutes=1)))
    people.stop(work.db, ana.contact, "typed")
    asyncio.run(work.until(LAST + timedelta(hours=10)))
    assert not any("no answer" in text for text in work.sms.to(bao.value))


@LONG_WALK
def test_who_cannot_be_reached_is_asked_after_at_once(work: Office, ana: Person, bao: Person, carol: Person) -> None:
    _with_relative(work, ana, bao)
    asyncio.run(work.until(LAST - timedelta(minutes=1)))
    work.telegram.next_answers = [SendError("Forbidden: bot was blocked by the user", "person", why="why-blocked")]
    asyncio.run(work.until(LAST + timedelta(minutes=15)))
    assert len([text for text in work.sms.to(bao.value) if "no answer" in text]) == 1
    (task,) = work.db.all("select reason from task where kind = 'not_reached'")
    assert task["reason"].startswith("they blocked the bot")
    assert any("they blocked the bot" in text for text in work.telegram.to(carol.value))


@LONG_WALK
def test_silence_after_the_third_last_day_is_on_the_list_before_the_weekend(work: Office, ana: Person) -> None:
    hearing_of(work.db, ana, datetime(2027, 3, 15, 13))
    asyncio.run(work.until(datetime(2027, 3, 12, 14, tzinfo=UTC)))
    assert work.db.all("select 1 from task where kind = 'unread'") == []
    asyncio.run(work.until(datetime(2027, 3, 13, 6, tzinfo=UTC)))
    assert len(work.db.all("select 1 from task where kind = 'unread'")) == 1


@LONG_WALK
def test_before_a_holiday_the_list_has_whoever_is_silent_since_the_week_before(work: Office, ana: Person) -> None:
    # A Tuesday after Martin Luther King, Jr. Day: the office's last day is the Friday, the 3-day step is Saturday's.
    hearing_of(work.db, ana, datetime(2027, 1, 19, 13))
    asyncio.run(work.until(datetime(2027, 1, 15, 12, tzinfo=UTC)))
    assert work.db.all("select 1 from task where kind = 'unread'") == []
    asyncio.run(work.until(datetime(2027, 1, 15, 17, tzinfo=UTC)))
    assert len(work.db.all("select 1 from task where kind = 'unread'")) == 1


def test_a_phone_that_was_silent_for_long_is_asked_and_staff_is_told(work: Office, bao: Person, carol: Person) -> None:
    hearing_of(work.db, bao, HEARING)
    asyncio.run(work.until(LAST - timedelta(days=3)))
    last = work.sms.to(bao.value)[-1]
    assert "Still you?" in last
    assert "court" not in last.lower()
    assert any("not been heard from" in text for text in work.telegram.to(carol.value))
    (row,) = work.db.all("select id from message where step = '7d'")
    assert choices.choice(work.db, row["id"], bao.address, 0) == "more"
    assert choices.choice(work.db, row["id"], bao.address, 1) == "wrong"


def test_of_many_silent_phones_in_a_night_staff_is_told_in_one_text_and_the_call_list_has_them_all(
    work: Office, carol: Person
) -> None:
    for number in range(escalation.ONE_BY_ONE + 1):
        hearing_of(work.db, person(work.db, "sms", f"+1202555011{number}"), HEARING)
    work.clock.set(LAST - timedelta(days=3))
    for _ in range(2):
        escalation.tell_of_silent_phones(work.db, POLICY)
    (told,) = work.db.all("select say from message where kind = 'staff'")
    assert json.loads(told["say"])["values"] == {"count": escalation.ONE_BY_ONE + 1}
    assert len(work.db.all("select 1 from task where kind = 'silent'")) == escalation.ONE_BY_ONE + 1


@LONG_WALK
def test_looking_twice_changes_nothing(work: Office, ana: Person, bao: Person, carol: Person) -> None:
    _with_relative(work, ana, bao)
    asyncio.run(work.until(LAST + timedelta(hours=7)))
    before = work.db.all("select count(*) as n from message")
    escalation.follow_up(work.db, POLICY, work.rules.office)
    assert work.db.all("select count(*) as n from message") == before


@pytest.mark.parametrize("answers", [False, True])
def test_a_last_reminder_that_left_early_with_another_one_is_followed_as_well(
    work: Office, ana: Person, carol: Person, answers: bool
) -> None:
    hearing_of(work.db, ana, datetime(2026, 11, 4, 13), label="Rosa")
    tomorrow = hearing_of(work.db, ana, datetime(2026, 11, 5, 13), label="Luz")
    asyncio.run(work.until(datetime(2026, 11, 4, 15, 1, tzinfo=UTC)))
    assert states(work.db, tomorrow, ana)["1d@1"] == "carried"
    if answers:
        (row,) = work.db.all("select id from message where step = 'morning' and state = 'sent'")
        outcomes.heard(work.db, row["id"], "confirmed")
    asyncio.run(work.until(datetime(2026, 11, 4, 21, 1, tzinfo=UTC)))
    told = [text for text in work.telegram.to(carol.value) if "did not answer" in text and "Luz" in text]
    assert len(told) == (0 if answers else 1)


def test_a_policy_without_a_day_before_has_its_last_step_followed(
    db: Database, clock: Clock, bao: Person, carol: Person
) -> None:
    policy = replace(POLICY, steps=Steps(days=(7, 3)))
    work = Office(db, clock, Rules(policy, OFFICE))
    respondent = people.new_respondent(db, "Luz")
    people.follow(db, bao.contact, respondent, "self")
    at = denver(datetime(2026, 11, 9, 9))
    hearings.register(db, policy, kind="master", given=at, respondents=[respondent], by=By("staff"))
    asyncio.run(work.until(datetime(2026, 11, 8, 16, tzinfo=UTC)))
    assert [text for text in work.telegram.to(carol.value) if "did not answer" in text and "Luz" in text]

"""The life of a hearing over the real clients, in four languages, by SMS and on Telegram."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scheduler import hearings, people, reminders
from scheduler.db import Database
from scheduler.hearings import By
from tests.cast import POLICY, denver
from tests.installation import until
from tests.living import DATE, SOON, at_the_date, registered, somebody

LANGUAGES = ("en", "es-419", "ht", "ar")
# Each language once and each channel twice: these walk through months, and take their time.
BOTH = [("sms", "en"), ("telegram", "es-419"), ("telegram", "ht"), ("sms", "ar")]
MISSED = {
    "en": "I missed my hearing",
    "es-419": "Falté a mi audiencia",
    "ht": "Mwen rate odyans mwen",
    "ar": "فاتتني الجلسة",
}
OVER = {"en": "My case is over", "es-419": "Mi caso ya terminó", "ht": "Dosye mwen fini", "ar": "انتهت قضيتي"}
DAY_AFTER = datetime(2026, 12, 17, 3, 0, tzinfo=UTC)
OWNER = "+12025550199"


@pytest.mark.parametrize(("channel", "language"), BOTH)
async def test_who_has_no_date_yet_is_asked_each_week_until_there_is_one(
    tmp_path: Path, channel: str, language: str
) -> None:
    async with somebody(tmp_path, channel, language) as who:
        await at_the_date(who)
        noted = await who.chooses("choice-unset")
        assert "1-800-898-7180" in noted
        assert who.house.all("select state, awaited_city, awaited_court from hearing") == [
            {"state": "awaited", "awaited_city": "Denver", "awaited_court": "DEN"}
        ]

        came = await who.advances(timedelta(days=8))
        assert len(came) == 1
        assert who.choices == [who.said(f"choice-{name}") for name in ("havedate", "notyet", "unask")]
        assert "1-800-898-7180" in await who.chooses("choice-notyet")
        assert len(await who.advances(timedelta(days=7))) == 1

        await who.chooses("choice-havedate")
        await who.says(DATE[language])
        await who.chooses("choice-right")
        assert who.house.all("select wall, zone, court, state from revision") == [
            {"wall": "2027-03-15T08:30", "zone": "America/Denver", "court": "DEN", "state": "standing"}
        ]
        await who.advances(timedelta(days=15))
        assert who.house.all("select id from message where step = 'awaited3' and state = 'sent'") == []


@pytest.mark.parametrize(("channel", "language"), BOTH)
async def test_whoever_does_not_want_to_be_asked_is_not_and_the_office_hears_of_it(
    tmp_path: Path, channel: str, language: str
) -> None:
    async with somebody(tmp_path, channel, language) as who:
        await at_the_date(who)
        await who.chooses("choice-unset")
        await who.advances(timedelta(days=8))
        await who.chooses("choice-unask")
        assert await who.advances(timedelta(days=21)) == []
        tasks = who.house.all("select kind, hearing_id from task where kind = 'awaited'")
        assert len(tasks) == 1
        assert "still has no hearing date" in str(who.house.twilio.sent_to(OWNER))


async def test_after_the_last_week_nobody_is_asked_and_the_office_takes_over_once(tmp_path: Path) -> None:
    policy = "awaited_weeks = 2"
    async with somebody(tmp_path, "sms", "en", policy=policy) as who:
        await at_the_date(who)
        await who.chooses("choice-unset")
        assert len(await who.advances(timedelta(weeks=6))) == 2
        assert len(who.house.all("select id from task where kind = 'awaited'")) == 1
        told = [text for text in who.house.twilio.sent_to(OWNER) if "still has no hearing date" in text["body"]]
        assert len(told) == 1


@pytest.mark.parametrize(("channel", "language"), BOTH)
async def test_no_new_date_after_the_hearing_leads_to_the_weekly_question(
    tmp_path: Path, channel: str, language: str
) -> None:
    async with somebody(tmp_path, channel, language) as who:
        await registered(who, SOON)
        await who.advances(DAY_AFTER)
        assert who.choices == [who.said(f"choice-{name}") for name in ("newdate", "nodate", "over", "missed")]
        assert "1-800-898-7180" in await who.chooses("choice-nodate")
        assert len(await who.advances(timedelta(days=8))) == 1
        assert who.choices[0] == who.said("choice-havedate")
        await who.chooses("choice-havedate")
        await who.says(DATE[language])
        assert "15" in await who.chooses("choice-right")
        # It is a first date again, not the change of one that is over.
        assert who.house.all("select id from message where kind = 'changed'") == []
        assert who.house.all("select state from hearing") == [{"state": "set"}]


@pytest.mark.parametrize(("channel", "language"), BOTH)
async def test_a_missed_hearing_brings_whom_to_call_today_and_an_alarm(
    tmp_path: Path, channel: str, language: str
) -> None:
    async with somebody(tmp_path, channel, language) as who:
        await registered(who, SOON)
        await who.advances(DAY_AFTER)
        text = await who.chooses("choice-missed")
        assert "202-555-0198" in text
        assert who.house.all("select outcome, state from hearing") == [{"outcome": "missed", "state": "set"}]
        (row,) = who.house.all("select urgency from message where kind = 'staff' and say like '%staff-missed%'")
        assert row["urgency"] == 0
        # In words, and in the middle of a question, which is asked again.
        await who.says({"en": "new", "es-419": "nueva", "ht": "nouvo", "ar": "جديد"}[language])
        again = await who.says(MISSED[language])
        assert "202-555-0198" in again
        assert who.choices[0] == who.said("choice-who-self")
        assert len(who.house.all("select id from task where kind = 'help-missed'")) == 2


async def test_who_missed_it_is_not_asked_the_next_morning_what_the_judge_said(tmp_path: Path) -> None:
    async with somebody(tmp_path, "telegram", "en") as who:
        await registered(who, SOON)
        await who.advances(datetime(2026, 12, 15, 20, 0, tzinfo=UTC))
        assert "202-555-0198" in await who.says(MISSED["en"])
        assert who.house.all("select state, reason from message where kind = 'after'") == [
            {"state": "killed", "reason": "was missed"}
        ]
        assert await who.advances(timedelta(days=8)) == []


async def test_an_old_button_does_not_make_a_date_that_is_still_to_come_a_missed_one(tmp_path: Path) -> None:
    async with somebody(tmp_path, "telegram", "en") as who:
        await registered(who, SOON)
        await who.advances(DAY_AFTER)
        asked = who.last
        store = who.house.parts.store
        await store.do(hearings.move, POLICY, 1, denver(datetime(2027, 4, 20, 13)), By("staff"))
        await who.hears()
        who.last = asked
        await who.chooses("choice-missed")
        assert who.house.all("select outcome from hearing") == [{"outcome": "unknown"}]
        assert len(who.house.all("select id from task where kind = 'help-missed'")) == 1


@pytest.mark.parametrize(("channel", "language"), BOTH)
async def test_a_case_is_closed_after_one_question(tmp_path: Path, channel: str, language: str) -> None:
    async with somebody(tmp_path, channel, language) as who:
        await registered(who, SOON)
        await who.advances(DAY_AFTER)
        await who.says(OVER[language])
        await who.chooses("choice-over-no")
        assert who.house.all("select state from hearing") == [{"state": "set"}]
        await who.says(OVER[language])
        assert await who.chooses("choice-over-yes") == who.said("say-after-over")
        assert who.house.all("select state from hearing") == [{"state": "closed"}]
        assert await who.advances(timedelta(days=20)) == []


async def test_over_before_the_date_tells_whoever_else_was_to_go_there_that_it_is_off(tmp_path: Path) -> None:
    async with somebody(tmp_path, "sms", "en") as who:
        await registered(who)
        await who.house.parts.store.do(_rides_along)
        await who.says(OVER["en"])
        assert "no longer counts" in await who.chooses("choice-over-yes")
        assert who.house.all("select state from hearing") == [{"state": "cancelled"}]
        await until(lambda: who.house.twilio.sent_to("+12025550144"), "a message for the other one")
        (told,) = who.house.twilio.sent_to("+12025550144")
        assert "no longer counts" in told["body"]
        # The sender of an SMS can be forged: somebody compares it with what the court says.
        assert who.house.all("select kind, reason from task") == [{"kind": "moved", "reason": "cancelled, by SMS"}]


def _rides_along(db: Database) -> None:
    """Somebody of the same slot, whom the office registered, on a phone of their own."""
    rider = people.new_respondent(db, "Rosa")
    contact, here = people.new_contact(db, "sms", "+12025550144", language="en", zone="America/Denver")
    people.give_consent(db, here.id, scope="case", how="chat", by="self", words="yes")
    people.follow(db, contact.id, rider, "self")
    db.insert("appears", hearing_id=1, respondent_id=rider, role="rider")
    reminders.replan(db, POLICY, 1)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_answer_to_a_nudge_is_kept(tmp_path: Path, language: str) -> None:
    async with somebody(tmp_path, "telegram", language) as who:
        await registered(who)
        await who.advances(datetime(2027, 1, 24, 20, 0, tzinfo=UTC))
        await who.chooses("choice-more")
        await who.chooses("choice-checked")
        (revision,) = who.house.all("select checked from revision")
        assert revision["checked"] is not None
        outcomes = who.house.all(
            "select outcome from attempt join message on message.id = message_id"
            " where kind = 'nudge' order by attempt.id"
        )
        assert outcomes[-1] == {"outcome": "confirmed"}

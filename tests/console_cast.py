"""Whom an office knows when a test of its console begins; each is what `installation` is given as `before`."""

from __future__ import annotations

from datetime import datetime

from scheduler import hearings, people
from scheduler.db import Database
from scheduler.hearings import By
from tests.cast import POLICY, denver, hearing_of, person

ANA, BAO, DAN = "+12025550101", "+12025550102", "+12025550104"
TOMORROW = datetime(2026, 11, 23, 13, 30)  # a wall time


def a_board(db: Database) -> None:
    """Bao has a hearing tomorrow; Rosa, whom nobody can reach, has one in three days."""
    with db.transaction():
        hearing_of(db, person(db, "sms", BAO, zone="America/New_York"), TOMORROW, label="Bao <b>")
        rosa = people.new_respondent(db, "Rosa")
        given = denver(TOMORROW.replace(day=25))
        hearings.register(db, POLICY, kind="individual", given=given, respondents=[rosa], by=By("staff"))


def an_inbox(db: Database) -> None:
    """Bao has a hearing tomorrow and reads English in plain wording, Ana Spanish in discreet."""
    with db.transaction():
        hearing_of(db, person(db, "sms", BAO, zone="America/New_York"), TOMORROW, label="Bao")
        person(db, "sms", ANA, language="es-419", zone="America/New_York", wording="discreet")


def readers_of_news(db: Database) -> None:
    """Bao reads English and Ana Spanish, both asked for news; Dan did not. All have a hearing in Denver in a month."""
    with db.transaction():
        for number, language in ((BAO, "en"), (ANA, "es-419"), (DAN, "en")):
            who = person(db, "sms", number, language=language, zone="America/New_York")
            hearing_of(db, who, TOMORROW.replace(month=12), label=f"Case {number[-3:]}")
            if number != DAN:
                people.give_consent(db, who.address, scope="news", how="chat", by="self", words="the words shown")

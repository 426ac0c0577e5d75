"""Papers of the court pasted into the chat: the date is found, names and numbers are dropped and it is said."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import a_numbers, inbound
from bot.arrived import Arrived
from bot.papers import GONE, bare
from bot.turn import Typed
from bot.understand import read_when
from tests.conftest import Clock
from tests.conversing import asked_when
from tests.fresh import fresh

TODAY = date(2026, 11, 23)
NOTICE = """DEPARTMENT OF JUSTICE
EXECUTIVE OFFICE FOR IMMIGRATION REVIEW
IMMIGRATION COURT
1 SAMPLE STREET, DENVER, CO 80202
RE: ZUNIGA-PEREDA, MARISOL JULIO
FILE: A 000-111-222
DATE: Nov 2, 2026
TO: Zuniga-Pereda, Marisol
NOTICE OF IN-PERSON HEARING IN REMOVAL PROCEEDINGS
The case of Marisol was previously scheduled for Dec 1, 2026 at 1:00 P.M.
It is scheduled for a MASTER hearing before the immigration court on {when} at:
1 SAMPLE STREET, DENVER, CO 80202
"""
ACIS = """Automated Case Information
Name: MARISOL ZUNIGA-PEREDA
A-Number: 000-111-222
Next Hearing Information
Your upcoming MASTER hearing is IN-PERSON on March 15, 2027 at 8:30 AM
JUDGE: Bartholomew Quill
COURT ADDRESS 1 SAMPLE STREET DENVER, CO 80202
"""
NTA = """DEPARTMENT OF HOMELAND SECURITY
NOTICE TO APPEAR
File No: A000111222   Date of birth: 03/04/1990
In removal proceedings under section 240
Respondent: MARISOL ZUNIGA-PEREDA
You are ordered to appear before an immigration judge of the Department of Justice
on a date to be set at a time to be set
"""


@pytest.mark.parametrize("when", ["Mar 15, 2027 at 8:30 A.M.", "March 15, 2027 at 08:30 AM", "03/15/2027 at 8:30 A.M."])
def test_of_a_notice_the_date_after_scheduled_for_counts(when: str) -> None:
    text = a_numbers.strip(NOTICE.format(when=when)).text

    for read in (read_when(text, "en", TODAY), read_when(bare(text), "es-419", TODAY)):
        assert read.candidates == (datetime(2027, 3, 15, 8, 30),)
        assert read.ask is None


def test_a_date_of_a_notice_that_can_be_read_in_two_ways_is_asked_about() -> None:
    reading = read_when(bare(NOTICE.format(when="03/04/2027 at 8:30 A.M.")), "en", TODAY)

    assert reading.ask == "order"


def test_the_courts_own_page_is_read() -> None:
    assert read_when(bare(ACIS), "en", TODAY).candidates == (datetime(2027, 3, 15, 8, 30),)


def test_no_future_hearing_on_the_courts_page_is_no_date() -> None:
    text = (
        "Next Hearing Information\nThere are no future hearings for this case.\nThis case is pending.\nBye now to all"
    )
    assert read_when(bare(text), "en", TODAY).days == ()


def test_a_notice_to_appear_without_a_date_says_so() -> None:
    assert read_when(bare(a_numbers.strip(NTA).text), "en", TODAY).ask == "unset"


def test_several_dates_are_offered_as_choices() -> None:
    two = "NOTICE OF HEARING\nImmigration Court\nMarch 15, 2027 8:30 AM\nApril 20, 2027 1:00 PM individual\nfile: x"
    reading = read_when(bare(two), "en", TODAY)

    assert reading.ask == "which"
    assert reading.candidates == (datetime(2027, 3, 15, 8, 30), datetime(2027, 4, 20, 13, 0))


@pytest.mark.parametrize("paper", [NOTICE.format(when="Mar 15, 2027 at 8:30 A.M."), ACIS, NTA])
def test_no_name_and_no_number_of_a_paper_is_stored(paper: str, tmp_path: Path) -> None:
    db = fresh(tmp_path / "bell.db", Clock(datetime(2026, 11, 23, 17, tzinfo=UTC)))
    inbound.keep(db, Arrived("sms", "SM1", "+12025550101", Typed(paper)))
    (kept,) = [row["body"].casefold() for row in db.all("select body from inbound")]
    db.close()

    for word in ("zuniga", "pereda", "marisol", "julio", "bartholomew", "quill", "sample", "000", "111"):
        assert word not in kept


def test_the_person_is_told_what_was_dropped_and_the_date_is_read_back() -> None:
    person = asked_when()
    person.types(NOTICE.format(when="Mar 15, 2027 at 8:30 A.M."))

    assert "looks like an A-number" in person.heard[-1]
    assert "did not keep the names" in person.heard[-1]
    assert "Monday, March 15, 2027, 8:30 AM" in person.heard[-1]
    assert "zuniga" not in person.conversation.to_json().casefold()


@pytest.mark.parametrize(
    "text",
    [
        "March 15 2027 8:30 am",
        "My hearing is scheduled for March 15 2027 at 8:30 am and my name is Marisol",
        "I moved and I do not know which immigration court I must go to now, can somebody call me please",
        "",
    ],
)
def test_what_people_type_themselves_is_left_as_it_is(text: str) -> None:
    assert bare(text) == text


@given(st.text(max_size=300))
def test_nothing_is_dropped_twice(text: str) -> None:
    once = bare(f"{NTA}{text}")

    assert bare(once) == once
    assert GONE in once

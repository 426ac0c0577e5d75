"""Staff settles which date is right from the command line, by the functions of the console."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest

from bot import disputes_command
from bot.hearing_deeds import mark
from scheduler import hearings, people, records
from scheduler.db import Database
from scheduler.hearings import By
from tests.broadcasting import staff
from tests.cast import POLICY, Person, denver, hearing_of
from tests.commanding import Typed, typing

MARCH = datetime(2027, 3, 15, 13)


@pytest.fixture
def typed(db: Database, tmp_path: Path, ana: Person, bao: Person) -> Typed:
    """Bao registered his hearing; Ana, who follows, gave another date. Carol owns the office, Dan only looks."""
    staff(db, "Carol", "owner")
    staff(db, "Dan", "viewer")
    hearing = hearing_of(db, bao, MARCH, label="Bao")
    people.follow(db, ana.contact, 1, "family")
    assert hearings.move(db, POLICY, hearing, denver(MARCH.replace(day=17)), By("family", ana.contact)) == "disputed"
    return typing(disputes_command.run, "disputes", db, tmp_path)


def dates(db: Database) -> list[str]:
    return [row["state"] for row in db.all("select state from revision order by number")]


def test_both_dates_are_listed_with_who_gave_them(typed: Typed) -> None:
    code, said = typed("list")
    assert code == 0
    assert "     1  Bao: Master hearing" in said
    assert "1. Mon Mar 15, 2027, 1:00 PM, Denver time: themselves, just now, stands" in said
    assert "2. Wed Mar 17, 2027, 1:00 PM, Denver time: family, just now" in said


def test_which_date_stands_is_shown_before_it_is_settled_and_everybody_is_told(typed: Typed, db: Database) -> None:
    db.insert("task", key="dispute:1", kind="dispute", reason="staff-dispute", created=0, hearing_id=1)
    code, said = typed("settle", "1", "2")
    assert code == 0 and "This date stands: Wed Mar 17" in said and "Rejected: Mon Mar 15" in said
    assert dates(db) == ["standing", "disputed"]
    told = (0, "Settled. Everybody who follows the hearing is told which date stands.")
    assert typed("settle", "1", "2", *said.rsplit("Add ", 1)[1].rstrip(".").split()) == told
    assert dates(db) == ["rejected", "standing"]
    assert not db.all("select id from task where kind = 'dispute' and done is null")
    assert db.all("select who, action, record_id, fields from audit") == [
        {"who": "Carol", "action": "settle", "record_id": 1, "fields": "revision"}
    ]
    assert typed("list") == (0, "No hearing has two dates.")
    assert "Nothing changed" in typed("settle", "1", "2", "--yes", "--seen", mark(records.record(db, 1)))[1]


def test_a_date_that_came_since_somebody_looked_is_not_rejected_unseen(typed: Typed, db: Database, ana: Person) -> None:
    (listed,) = typed("list", "--json")[1].splitlines()
    seen = json.loads(listed)["seen"]
    assert json.loads(typed("settle", "1", "2", "--json")[1])["seen"] == seen
    assert typed("settle", "1", "2", "--yes")[1].startswith("Say with --seen what you looked at")
    assert hearings.move(db, POLICY, 1, denver(MARCH.replace(day=19)), By("family", ana.contact)) == "disputed"
    code, said = typed("settle", "1", "2", "--yes", "--seen", seen)
    assert code == 1 and "changed since you looked: nothing was done" in said
    assert dates(db) == ["standing", "disputed", "disputed"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("settle", "1", "3"), "Hearing 1 has no date 3 that could stand; there are: 1, 2."),
        (("settle", "4711", "1"), "No hearing 4711."),
        (("settle", "1"), "Say which, by number: courtbell disputes settle HEARING DATE."),
        (("settle", "1", "2", "--as", "Dan"), "Dan is a viewer: only owner and staff may settle a date."),
    ],
)
def test_what_cannot_be_settled_says_why(typed: Typed, words: tuple[str, ...], told: str) -> None:
    assert typed(*words) == (1, told)
    assert json.loads(typed(*words, "--json")[1])["problem"] == told

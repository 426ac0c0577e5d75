"""Staff moves, cancels, doubts and closes a hearing from the command line, by the functions of the console."""

from __future__ import annotations

import json
import re
from datetime import datetime
from pathlib import Path

import pytest

from bot import hearings_command
from bot.as_shown import CHANGED
from scheduler import awaited, disputes, hearings, people
from scheduler.awaited import Where
from scheduler.db import Database
from scheduler.hearings import By
from tests.broadcasting import staff
from tests.cast import POLICY, Person, denver, hearing_of
from tests.commanding import Typed, deeds, meant, seen, typing
from tests.conftest import Clock

MARCH = datetime(2027, 3, 15, 13)


@pytest.fixture
def typed(db: Database, tmp_path: Path, bao: Person) -> Typed:
    """Bao has a hearing. Carol owns the office, Dan only looks."""
    staff(db, "Carol", "owner")
    staff(db, "Dan", "viewer")
    hearing_of(db, bao, MARCH, label="Bao")
    return typing(hearings_command.run, "hearings", db, tmp_path)


def states(db: Database) -> list[str]:
    return [row["state"] for row in db.all("select state from hearing")]


def test_a_move_keeps_what_is_not_said_and_is_read_back_before_anybody_is_told(typed: Typed, db: Database) -> None:
    db.insert("task", key="unplanned:1", kind="unplanned", reason="unplanned", created=0, hearing_id=1)
    code, said = typed("move", "1", "--date", "2027-03-18")
    assert code == 0 and "Mon Mar 15, 2027, 1:00 PM" in said and "Thu Mar 18, 2027, 1:00 PM, Denver" in said
    assert "A dry run" in said and not deeds(db)
    assert not db.all("select id from message where kind = 'changed'")
    assert meant(typed, "move", "1", "--date", "2027-03-20")[0] == 1  # a Saturday, so --sure
    assert "has its new date" in meant(typed, "move", "1", "--date", "2027-03-18")[1]
    assert "already have" in meant(typed, "move", "1", "--date", "2027-03-18")[1]
    assert meant(typed, "move", "1", "--city", "Boise", "--city-zone", "Mountain")[0] == 0
    assert "Bao: Hearing 1: Master hearing, Thu Mar 18, 2027, 1:00 PM, Boise" in typed("show", "1")[1]
    assert len(db.all("select id from message where kind = 'changed' and state <> 'killed'")) == 1
    assert [row["outcome"] for row in db.all("select outcome from task")] == ["settled"]
    assert deeds(db) == [("Carol", "move", 1, "wall, zone, court, place, medium")] * 2


def test_a_zone_that_no_form_offers_stays_with_its_hearing(typed: Typed, db: Database) -> None:
    db.run("update revision set zone = 'America/Boise', city = 'Boise', court = null")
    assert meant(typed, "move", "1", "--date", "2027-03-18")[0] == 0
    assert db.all("select zone, number from revision where state = 'standing'") == [
        {"zone": "America/Boise", "number": 2}
    ]


def test_a_look_says_how_many_are_told(typed: Typed, db: Database, bao: Person, ana: Person) -> None:
    people.follow(db, ana.contact, 1, "family", state="pending")
    for looked in (typed("cancel", "1")[1], typed("move", "1", "--date", "2027-03-18")[1]):
        assert re.search(r"\nTells: +1 person\n", looked), looked
    db.run("update follower set state = 'approved' where contact_id = ?", ana.contact)
    assert "\nTells: 2 people\n" in typed("cancel", "1")[1]
    db.run("update follower set muted = 1")
    assert "\nTells: nobody, so call them\n" in typed("cancel", "1")[1]
    assert "Tells" not in typed("close", "1")[1]


def test_one_without_a_date_gets_it_where_it_was_said_to_be(typed: Typed, db: Database) -> None:
    db.run("delete from revision")
    db.run("update hearing set state = 'awaited', awaited_since = 0")
    assert "Say which court it is" in typed("move", "1", "--date", "2027-03-18", "--time", "9:00")[1]
    awaited.note_place(db, 1, Where("Boise", "America/Denver", None, "Room 4"))
    said = typed("move", "1", "--date", "2027-03-18", "--time", "9:00")[1]
    assert "Thu Mar 18, 2027, 9:00 AM, Boise time" in said and "Room 4" in said


def test_cancelled_taken_back_doubted_and_closed_each_after_a_look(typed: Typed, db: Database) -> None:
    for verb, state, said in (
        ("cancel", "cancelled", "Cancelled. Its reminders are stopped"),
        ("reinstate", "set", "It takes place after all"),
        ("doubt", "set", "In doubt"),
        ("end-doubt", "set", "No longer in doubt"),
        ("close", "closed", "Closed."),
    ):
        before = states(db)
        code, looked = typed(verb, "1")
        assert code == 0 and "Hearing 1: Master hearing" in looked and "A dry run" in looked
        assert states(db) == before
        code, done = typed(verb, "1", "--yes", *seen(looked))
        assert code == 0 and done.startswith(said), done
        assert states(db) == [state]
    assert not db.all("select id from message where state = 'planned' and kind = 'reminder'")
    assert meant(typed, "cancel", "1") == (0, "Nothing changed.")
    assert [deed[1] for deed in deeds(db)] == ["cancel", "reinstate", "doubt", "end doubt", "close"]


def test_what_somebody_changed_since_the_look_is_shown_anew_and_nothing_is_done(
    typed: Typed, db: Database, bao: Person, ana: Person
) -> None:
    verbs = (("cancel", "1"), ("close", "1"), ("doubt", "1"), ("move", "1", "--time", "9:00"))
    for day, words in enumerate(verbs, 16):
        verb = words[0]
        assert f"without --yes {verb} shows it, with what to add" in typed(*words, "--yes")[1]
        looked = seen(typed(*words)[1])
        assert json.loads(typed(*words, "--json")[1])["seen"] == looked[1]
        assert hearings.move(db, POLICY, 1, denver(MARCH.replace(day=day)), By("self", bao.contact)) == "moved"
        code, said = typed(*words, "--yes", *looked)
        assert code == 1 and CHANGED in said and f"Mar {day}, 2027" in said, said
        assert "problem" in json.loads(typed(*words, "--yes", *looked, "--json")[1])
        assert states(db) == ["set"] and not deeds(db)
        assert db.all("select doubt from hearing") == [{"doubt": None}]
        assert seen(said) == seen(typed(*words)[1]) != looked


def test_a_second_doubt_is_not_ended_by_who_saw_the_first(typed: Typed, db: Database, clock: Clock) -> None:
    assert disputes.put_in_doubt(db, 1, "cancelled")
    looked = seen(typed("end-doubt", "1")[1])
    assert disputes.end_doubt(db, 1, "Erin")
    clock.forward(minutes=1)
    assert disputes.put_in_doubt(db, 1, "cancelled")
    code, said = typed("end-doubt", "1", "--yes", *looked)
    assert code == 1 and CHANGED in said and not deeds(db)
    assert typed("end-doubt", "1", "--yes", *seen(said))[0] == 0


def test_a_place_that_changed_since_the_look_is_not_where_one_without_a_date_gets_it(
    typed: Typed, db: Database
) -> None:
    db.run("delete from revision")
    db.run("update hearing set state = 'awaited', awaited_since = 0")
    awaited.note_place(db, 1, Where("Boise", "America/Denver", None, "Room 4"))
    dated = ("move", "1", "--date", "2027-03-18", "--time", "9:00")
    looked = seen(typed(*dated)[1])
    awaited.note_place(db, 1, Where("Boise", "America/Denver", None, "Room 5"))
    code, said = typed(*dated, "--yes", *looked)
    assert code == 1 and CHANGED in said and "Room 5" in said
    assert typed(*dated, "--yes", *seen(said))[0] == 0


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("cancel", "4711"), "No hearing 4711."),
        (("cancel",), "Say which, by number: courtbell hearings cancel HEARING."),
        (("cancel", "1", "--yes", "--as", "Dan"), "Dan is a viewer: only owner and staff may change a hearing."),
        (("move", "1", "--date", "2025-03-18", "--yes"), "is over already"),
        (("move", "1", "--time", "9 am ET", "--yes"), "9:00 AM in the time zone that was typed is 7:00 AM in Denver."),
        (("move", "1", "--city", "Nowhere", "--yes"), "The city: "),
        (("move", "1", "--city-zone", "Mars", "--yes"), "The time zone: "),
        (("reinstate", "1", "--yes", "--seen", "set-1-1"), "Its date is over, or it is not cancelled."),
    ],
)  # fmt: skip
def test_what_cannot_be_done_says_why_and_changes_nothing(
    typed: Typed, db: Database, words: tuple[str, ...], told: str
) -> None:
    code, said = typed(*words)
    assert code == 1 and told in said, said
    assert states(db) == ["set"] and not deeds(db)

"""What a row means where it is not plain: a guess, a conflict, an event of a calendar, a hearing that is gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from scheduler import disputes, hearings, imports, people
from scheduler.db import Database
from scheduler.event_names import own_name
from scheduler.hearings import By
from scheduler.imports import Choice, Line, Unread, choice_of
from tests.cast import POLICY, Person, denver, hearing_of
from tests.conftest import Clock
from tests.importing import DEC_15, DEC_16, DEC_17, apply, count, line, look, release, take, what

SKIP, APPLY, NEW, SAME = Choice("skip"), Choice("apply"), Choice("new"), Choice("same")


def standing(db: Database, hearing: int = 1) -> datetime:
    row = db.one("select wall from revision where hearing_id = ? and state = 'standing'", hearing)
    assert row is not None
    return datetime.fromisoformat(row["wall"])


def tasks(db: Database) -> list[tuple[str, int | None]]:
    return [
        (row["reason"], row["hearing_id"])
        for row in db.all("select reason, hearing_id from task where kind = 'gone' and done is null order by id")
    ]


# A guess ------------------------------------------------------------------------------------------------------------


def test_a_guess_is_shown_and_never_applied_by_itself(db: Database) -> None:
    take(db, line(reference=None))
    found, done = take(db, line(reference=None, wall=DEC_17))
    assert (what(found), done) == (["guess"], None)
    assert [each.who for each in found[0].candidates] == ["Rosa"]
    assert "2026-12-15 08:30" in found[0].why
    assert standing(db) == DEC_15


def test_a_guess_that_is_confirmed_is_a_move(db: Database) -> None:
    take(db, line(reference=None))
    found, done = take(db, line(reference=None, wall=DEC_17), choices={2: SAME})
    assert (what(found), standing(db), count(db, "hearing")) == (["changed"], DEC_17, 1)
    release(db, done)
    assert count(db, "message", "kind = 'changed'") == 1


def test_a_guess_that_is_wrong_is_another_hearing(db: Database) -> None:
    take(db, line(reference=None))
    found, _ = take(db, line(reference=None, wall=DEC_17), choices={2: NEW})
    assert (what(found), count(db, "hearing"), count(db, "respondent")) == (["new"], 2, 1)


def test_the_same_name_in_other_letters_on_the_same_phone_is_a_guess(db: Database) -> None:
    take(db, line(label="Rosa Peña"))
    assert what(look(db, line(reference=None, label="ROSA PENA", wall=DEC_17))) == ["guess"]
    assert what(look(db, line(reference=None, label="Luz", wall=DEC_17))) == ["new"]
    assert what(look(db, line(reference=None, label="Rosa Peña", kind="bond", wall=DEC_17))) == ["new"]


def test_a_row_without_the_reference_that_we_have_is_a_guess_and_no_second_hearing(db: Database) -> None:
    take(db, line())
    found = look(db, line(reference=None))
    assert (what(found), [each.who for each in found[0].candidates]) == (["guess"], ["C-1 Rosa"])
    take(db, line(reference=None), choices={2: SAME})
    assert (count(db, "hearing"), count(db, "respondent")) == (1, 1)


def test_two_rows_of_one_person_in_a_file_are_two_hearings(db: Database) -> None:
    rows = (line(2, None), line(3, None, DEC_17))
    assert what(look(db, *rows)) == ["new", "new"]
    assert what(take(db, *rows)[0]) == ["new", "new"]
    assert what(look(db, *rows)) == ["unchanged", "unchanged"]
    assert count(db, "respondent") == 1


def test_another_room_without_a_reference_is_a_guess(db: Database) -> None:
    take(db, line(reference=None))
    elsewhere = replace(denver(DEC_15), place="Room 7")
    assert what(look(db, line(reference=None, given=elsewhere))) == ["guess"]


def test_a_choice_that_does_not_fit_changes_nothing(db: Database) -> None:
    take(db, line(reference=None))
    for choice in (Choice("same", 99), APPLY):
        assert what(take(db, line(reference=None, wall=DEC_17), choices={2: choice})[0]) == ["guess"]
    assert what(take(db, line(2, wall=DEC_16), choices={2: NEW})[0]) == ["new"]


# Apply some ---------------------------------------------------------------------------------------------------------


def test_a_row_that_is_left_out_is_not_stored_and_not_gone(db: Database) -> None:
    found, _, done = apply(db, line(2), line(3, "C-2"), choices={3: SKIP})
    assert [each.skipped for each in found] == [False, True]
    assert done is not None
    assert (done.counts, count(db, "hearing")) == ({"new": 1, "skipped": 1}, 1)
    _, gone, _ = apply(db, line(2, wall=DEC_16), line(3, "C-2"), choices={2: SKIP, 3: SKIP})
    assert (gone, standing(db)) == ([], DEC_15)


def test_the_twin_of_a_row_that_is_left_out_stands_for_itself(db: Database) -> None:
    other = line(3, addresses=(("sms", "+12025550112"),))
    found, _ = take(db, line(2), other, choices={2: SKIP})
    assert ([each.what for each in found if not each.skipped], count(db, "contact")) == (["new"], 1)


def test_one_of_two_hearings_can_be_named(db: Database) -> None:
    take(db, line(2), line(3, wall=DEC_16))
    found, _ = take(db, line(2, wall=DEC_17), choices={2: Choice("same", 2)})
    assert (what(found), standing(db, 1), standing(db, 2)) == (["changed"], DEC_15, DEC_17)


def test_what_is_not_as_it_was_looked_at_is_left(db: Database) -> None:
    take(db, line())
    (seen,) = look(db, line(wall=DEC_17))
    hearings.move(db, POLICY, 1, denver(DEC_16), By("staff"))
    found, done = take(db, line(wall=DEC_17), marks={2: seen.mark})
    assert (found[0].skipped, done, standing(db)) == (True, None, DEC_16)
    assert "look again" in found[0].why


def test_what_was_carried_out_meanwhile_is_no_surprise(db: Database) -> None:
    (seen,) = look(db, line())
    take(db, line())
    found, done = take(db, line(), marks={2: seen.mark})
    assert (what(found), found[0].skipped, done) == (["unchanged"], False, None)


def test_a_second_phone_in_the_file_is_carried_out_as_it_was_looked_at(db: Database) -> None:
    rows = (line(2), line(3, addresses=(("sms", "+12025550112"),)))
    marks = {each.line.number: each.mark for each in look(db, *rows)}
    found, _ = take(db, *rows, marks=marks)
    assert ([each.skipped for each in found], count(db, "follower")) == ([False, False], 2)


@pytest.mark.parametrize("text", ["apply", "skip", "new", "same", "same:12"])
def test_a_choice_is_written_as_it_is_read(text: str) -> None:
    assert str(choice_of(text)) == text


@pytest.mark.parametrize("text", ["", "maybe", "new:3", "same:", "same:x", "skip "])
def test_no_other_word_is_a_choice(text: str) -> None:
    if text == "skip ":
        assert choice_of(text) == SKIP
        return
    with pytest.raises(ValueError, match="write apply"):
        choice_of(text)


# A conflict ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def rosa(db: Database) -> Person:
    """The person of the file, who says another date."""
    take(db, line())
    release(db, imports.get(db, 1))
    found = people.contact_at(db, "sms", "+12025550110")
    assert found is not None
    who = Person(found[0].id, found[1].id, "sms", "+12025550110")
    assert hearings.move(db, POLICY, 1, denver(DEC_17), By("self", who.contact)) == "disputed"
    return who


def test_a_dispute_is_shown_and_not_settled_by_a_file(db: Database, rosa: Person) -> None:
    for wall, why in (
        (DEC_15, "the person said 2026-12-17 08:30"),
        (DEC_17, "the person says the same"),
        (DEC_16, "said"),
    ):
        found, done = take(db, line(wall=wall))
        assert (what(found), done) == (["conflict"], None)
        assert why in found[0].why
    assert count(db, "revision", "state = 'disputed'") == 1


@pytest.mark.parametrize("wall", [DEC_15, DEC_16, DEC_17])
def test_a_dispute_is_settled_by_whoever_takes_the_files_date(db: Database, rosa: Person, wall: datetime) -> None:
    found, done = take(db, line(wall=wall), choices={2: APPLY})
    assert (what(found), standing(db)) == (["changed"], wall)
    assert count(db, "revision", "state = 'disputed'") == 0
    release(db, done)
    (told,) = db.all("select step, state from message where kind = 'changed' and reader = ?", rosa.contact)
    # They read about the date that is no longer one of the two.
    was = db.one("select wall from revision where number = ?", int(told["step"].partition(":")[2]))
    assert was is not None
    assert datetime.fromisoformat(was["wall"]) != wall
    assert what(look(db, line(wall=wall))) == ["unchanged"]


ELSEWHERE, THIRD = "12 Other Street", "99 Third Street"


@pytest.mark.parametrize(
    ("gives", "ends", "why"),
    [
        ({}, ELSEWHERE, "the person said another place"),
        ({"place": None, "court": None}, ELSEWHERE, "the person said another place"),
        ({"place": ELSEWHERE}, None, "the person says the same; we had another place"),
        ({"place": THIRD}, None, "the person said another place"),
    ],
)
def test_a_dispute_about_the_place_is_told_by_what_ends(
    db: Database, gives: dict[str, str | None], ends: str | None, why: str
) -> None:
    release(db, take(db, line())[1])
    found = people.contact_at(db, "sms", "+12025550110")
    assert found is not None
    other = replace(denver(DEC_15), place=ELSEWHERE)
    assert hearings.move(db, POLICY, 1, other, By("self", found[0].id)) == "disputed"
    given = replace(denver(DEC_15), **gives)  # type: ignore[arg-type]
    (seen,) = look(db, line(given=given))
    assert (seen.what, seen.why.startswith(why)) == ("conflict", True)
    assert seen.was is not None
    assert seen.was.place == (ends or denver(DEC_15).place)
    assert seen.now is not None
    assert (seen.now.court, seen.now.place) == ("DEN", gives.get("place") or denver(DEC_15).place)
    take(db, line(given=given), choices={2: APPLY})
    # Before it is released its message names the same one as after.
    said = "select step, state from message where kind = 'changed'"
    ended = 1 if gives.get("place") == ELSEWHERE else 2
    assert db.all(said) == [{"step": f"was:{ended}", "state": "parked"}]


def test_a_file_without_the_court_takes_none_away(db: Database) -> None:
    take(db, line())
    assert what(look(db, line(given=replace(denver(DEC_15), court=None, place=None)))) == ["unchanged"]


def test_a_date_that_a_person_gave_is_not_overruled_in_silence(db: Database, bao: Person) -> None:
    hearing = hearing_of(db, bao, DEC_15)
    db.run("update respondent set reference = 'C-1'")
    found, done = take(db, line(wall=DEC_17, addresses=(("sms", bao.value),)))
    assert (what(found), done) == (["conflict"], None)
    assert "the person gave this date" in found[0].why
    take(db, line(wall=DEC_17, addresses=(("sms", bao.value),)), choices={2: APPLY})
    assert standing(db, hearing) == DEC_17


def test_a_date_that_the_office_had_too_is_moved_by_its_file(db: Database, bao: Person) -> None:
    hearing_of(db, bao, DEC_15)
    release(db, take(db, line(addresses=(("sms", bao.value),)))[1])
    assert count(db, "hearing", "doubt = 'folded'") == 1
    assert what(look(db, line(wall=DEC_17, addresses=(("sms", bao.value),)))) == ["changed"]


# An event -----------------------------------------------------------------------------------------------------------


def event(number: int = 2, wall: datetime = DEC_15, uid: str = "event-1", **more: object) -> Line:
    """A row of a calendar that says nothing of a reference or a phone."""
    return replace(line(number, None, wall, uid=uid, addresses=(), agreed=None), **more)  # type: ignore[arg-type]


def test_an_event_is_known_again_however_often_it_comes(db: Database) -> None:
    assert what(take(db, event())[0]) == ["new"]
    assert what(take(db, event())[0]) == ["unchanged"]
    found, _ = take(db, event(wall=DEC_17, version=(1, 0)))
    assert (what(found), standing(db), count(db, "hearing"), count(db, "respondent")) == (["changed"], DEC_17, 1, 1)


def test_an_older_version_of_an_event_changes_nothing(db: Database) -> None:
    take(db, event(version=(2, 0)))
    for version in ((1, 0), (1, 99), (0, 0)):
        found, done = take(db, event(wall=DEC_17, version=version))
        assert (what(found), done) == (["unchanged"], None)
    take(db, event(wall=DEC_16, version=(2, 5)))
    assert standing(db) == DEC_16
    assert what(look(db, event(wall=DEC_17, version=(2, 4)))) == ["unchanged"]
    assert what(look(db, event(wall=DEC_17, version=(2, 5)))) == ["changed"]


def test_an_event_that_is_cancelled_there_is_gone_and_cancels_nothing(db: Database) -> None:
    take(db, event())
    found, done = take(db, event(gone=True, version=(1, 0)))
    assert (what(found), done) == (["gone"], None)
    assert count(db, "hearing", "state = 'set'") == 1
    assert tasks(db) == [("gone", 1)]
    take(db, event(version=(2, 0)))
    assert tasks(db) == []
    assert what(look(db, event(uid="event-9", wall=DEC_17, gone=True))) == ["unchanged"]


def test_an_event_of_a_hearing_that_the_list_has_is_that_hearing(db: Database) -> None:
    take(db, line())
    assert what(take(db, event(reference="C-1"))[0]) == ["unchanged"]
    assert what(take(db, event(wall=DEC_17, version=(1, 0)))[0]) == ["changed"]
    assert (standing(db), count(db, "hearing")) == (DEC_17, 1)


def test_an_event_with_the_name_and_date_of_a_hearing_is_a_guess(db: Database) -> None:
    take(db, line())
    assert what(look(db, event())) == ["guess"]
    assert what(look(db, event(label="Luz"))) == ["new"]
    take(db, event(), choices={2: SAME})
    assert what(look(db, event(wall=DEC_17, version=(1, 0)))) == ["changed"]


def test_one_event_with_two_dates_in_a_file_is_asked_about(db: Database) -> None:
    take(db, event())
    found, _ = take(db, event(2, DEC_16), event(3, DEC_17))
    assert what(found) == ["changed", "ask"]
    assert "row 2" in found[1].why


def test_an_event_that_became_somebody_elses_is_asked_about(db: Database) -> None:
    take(db, line(2), line(3, "C-2", label="Luz", wall=DEC_17))
    take(db, event(reference="C-1"))
    assert what(look(db, event(reference="C-2", wall=DEC_16))) == ["ask"]
    assert what(look(db, event(kind="bond", wall=DEC_16))) == ["ask"]


def test_one_event_of_two_people_in_a_file_is_asked_about(db: Database) -> None:
    found, _ = take(db, event(2), event(3, label="Luz", addresses=(("sms", "+12025550111"),)))
    assert what(found) == ["new", "ask"]
    assert "row 2 is the same event" in found[1].why


def test_an_event_that_bears_another_name_now_gives_nobody_away(db: Database) -> None:
    take(db, event(addresses=(("sms", "+12025550110"),)))
    luz = event(label="Luz", addresses=(("sms", "+12025550111"),), version=(1, 0))
    for row in (luz, replace(luz, given=denver(DEC_17))):
        found, done = take(db, row)
        assert (what(found), done) == (["guess"], None)
    assert (count(db, "follower"), standing(db)) == (1, DEC_15)
    assert what(take(db, luz, choices={2: SAME})[0]) == ["changed"]


def test_a_past_event_is_not_moved(db: Database, clock: Clock) -> None:
    take(db, event())
    clock.set(datetime(2026, 12, 16, 17, tzinfo=UTC))
    assert what(look(db, event(wall=DEC_17, version=(1, 0)))) == ["ask"]
    assert what(look(db, event())) == ["unchanged"]
    assert what(look(db, event(wall=DEC_15 - timedelta(days=1), version=(1, 0)))) == ["past"]


def test_our_own_calendar_comes_back_as_what_it_is(db: Database) -> None:
    take(db, line())
    row = db.one("select id, created from hearing")
    assert row is not None
    found, done = take(db, event(uid=own_name(row["id"], row["created"]), label="Appointment"))
    assert (what(found), done, count(db, "hearing")) == (["unchanged"], None, 1)


def test_an_event_follows_a_hearing_that_is_found_to_be_another_one(db: Database, bao: Person) -> None:
    mine = hearing_of(db, bao, DEC_15)
    take(db, event(addresses=(("sms", bao.value),)))
    assert what(look(db, event(addresses=(("sms", bao.value),)))) == ["unchanged"]
    row = db.one("select hearing_id from event")
    assert row == {"hearing_id": mine}


# Gone ---------------------------------------------------------------------------------------------------------------


def test_what_a_newer_file_of_the_same_source_lacks_is_listed(db: Database) -> None:
    take(db, line(2), line(3, "C-2", label="Luz"))
    _, gone, _ = apply(db, line(3, "C-2", label="Luz"))
    assert [(each.hearing, each.who, each.was.wall) for each in gone] == [(1, "C-1 Rosa", DEC_15)]
    assert (tasks(db), count(db, "hearing", "state = 'set'")) == ([("gone", 1)], 2)
    apply(db, line(2), line(3, "C-2", label="Luz"))
    assert tasks(db) == []


def test_another_source_lacks_nothing(db: Database) -> None:
    take(db, line(2))
    assert apply(db, line(3, "C-2"), source="another list")[1] == []
    assert apply(db, line(3, "C-2"), source="")[1] == []


def test_what_is_past_or_cancelled_here_is_not_missed(db: Database, clock: Clock) -> None:
    take(db, line(2), line(3, "C-2", DEC_17), line(4, "C-3", DEC_17))
    hearings.cancel(db, POLICY, 2, By("staff"))
    clock.set(datetime(2026, 12, 16, 17, tzinfo=UTC))
    assert [each.hearing for each in apply(db, line(9, "C-9", datetime(2027, 1, 4, 9)))[1]] == [3]


def test_the_hearing_of_a_row_that_cannot_be_read_is_not_missed(db: Database) -> None:
    take(db, line(2), event(3, DEC_16))
    assert apply(db, line(9, "C-9"), unread=Unread({"C-1"}, {"event-1"}))[1] == []


def test_a_list_that_lacks_most_is_asked_about_as_a_whole(db: Database) -> None:
    take(db, *(line(n, f"C-{n}", addresses=(("sms", f"+120255501{n:02}"),)) for n in range(2, 62)))
    _, gone, _ = apply(db, *(line(n, f"C-{n}", addresses=(("sms", f"+120255501{n:02}"),)) for n in range(2, 22)))
    assert (len(gone), tasks(db)) == (40, [("gone-many", None)])


def test_settling_by_hand_is_no_conflict_any_more(db: Database, rosa: Person) -> None:
    disputes.settle(db, POLICY, 1, 2, By("staff"))
    assert what(look(db, line(wall=DEC_17))) == ["unchanged"]

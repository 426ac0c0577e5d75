"""Staff registers, changes counsel and merges from the command line, by the functions of the console."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import get_args

import pytest

from bot import people_command
from bot.as_shown import CHANGED
from bot.cli_options import parser
from bot.console.words import APPROVALS, CONSENT_WAYS
from bot.file_deeds import FLAGS
from scheduler import casefile, office, people
from scheduler.db import Database
from scheduler.hearings import Medium
from scheduler.office import Attorney
from scheduler.staff import Account
from tests.broadcasting import staff
from tests.cast import POLICY, Person, hearing_of, person
from tests.commanding import Typed, deeds, meant, seen, typing

DAY = datetime(2027, 3, 15, 13)
TAKEN = "Somebody else has the reference C-9. If both are one person, make one case of them."
THERE = "There are: marta (Marta); nils (Nils)."
ROSA = (
    *("register", "--label", "Rosa", "--reference", "M-1", "--kind", "master", "--date", "2027-03-15"),
    *("--time", "1pm", "--court", "DEN", "--phone", "(202) 555-0155", "--language", "es-419", "--zone", "Mountain"),
    *("--agreed-on", "2026-11-01", "--agreed-how", "in-person", "--agreed-words", "May we text you?"),
)


@pytest.fixture
def typed(db: Database, tmp_path: Path) -> Typed:
    """Carol owns the office, Dan only looks."""
    staff(db, "Carol", "owner")
    staff(db, "Dan", "viewer")
    office.keep_attorneys(db, [Attorney(name, name.title(), "+12025550101") for name in ("marta", "nils")])
    return typing(people_command.run, "people", db, tmp_path)


def test_somebody_is_read_back_first_and_then_stored_with_the_consent_of_whoever_has_the_phone(
    typed: Typed, db: Database
) -> None:
    code, said = typed(*ROSA)
    assert code == 0
    for each in ("Mon Mar 15, 2027, 1:00 PM, Denver time", "202-555-0155, of themselves", "in person", "A dry run"):
        assert each in said, said
    assert not db.all("select id from respondent") and not deeds(db)
    code, said = typed(*ROSA, "--yes", "--json")
    assert code == 0 and json.loads(said) == {"stored": True, "person": 1, "hearing": 1}
    (consent,) = db.all("select how, by_whom, words from consent")
    assert consent == {"how": "in person", "by_whom": "Carol", "words": "May we text you?"}
    assert db.all("select id from message where state = 'planned'")
    assert deeds(db) == [("Carol", "register", 1, "label, reference, hearing, address, consent")]
    assert typed(*ROSA, "--yes", "--sure") == (
        1,
        "There is somebody with the reference M-1 already: look for them.",
    )


def test_what_is_odd_or_like_somebody_who_is_here_is_stored_only_when_it_is_said_to_be_right(
    typed: Typed, db: Database, bao: Person
) -> None:
    hearing_of(db, bao, DAY, label="Rosa Marín")
    odd = ("register", "--label", "Marin Rosa", "--kind", "master", "--date", "2027-03-14", "--time", "9:00")
    code, said = typed(*odd, "--court", "DEN", "--yes")
    assert code == 1 and "weekend" in said and "Rosa Marín" in said and "add --sure" in said
    assert typed(*odd, "--court", "DEN", "--yes", "--sure")[0] == 0
    assert [row["label"] for row in db.all("select label from respondent order by id")] == ["Rosa Marín", "Marin Rosa"]


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"--label": ""}, "What should this person be called? A nickname is enough; an A-number is never one."),
        ({"--label": "A012345678"}, "an A-number is never one. (--label NAME)"),
        ({"--kind": "party"}, "Choose the kind of hearing. (--kind master"),
        ({"--date": "2025-03-14"}, "is over already"),
        ({"--language": "xx"}, "Choose the language in which they read. (--language en"),
        ({"--zone": "Mars"}, "Choose the time zone where they live. (--zone America/New_York"),
        ({"--agreed-on": "2027-01-01"}, "The day on which they agreed is still to come"),
        ({"--agreed-words": ""}, "--agreed-words TEXT, or --our-words"),
        ({"--phone": "12"}, "The number: "),
        ({"--as": "Dan"}, "Dan is a viewer: only owner and staff may register somebody."),
    ],
)
def test_what_cannot_be_registered_says_why_and_by_which_option_it_is_put_right(
    typed: Typed, db: Database, changed: dict[str, str], told: str
) -> None:
    pairs = dict(zip(ROSA[1::2], ROSA[2::2], strict=True)) | changed
    code, said = typed("register", *(word for pair in pairs.items() for word in pair), "--yes")
    assert code == 1 and told in said, said
    assert not db.all("select id from respondent")


def test_a_change_of_counsel_says_first_whom_it_tells_and_then_tells_them(
    typed: Typed, db: Database, bao: Person
) -> None:
    hearing_of(db, bao, DAY, label="Bao")
    code, said = typed("counsel", "1", "--attorney", "marta")
    assert code == 0 and "until now the help line, from now on Marta\n1 person is told" in said and "A dry run" in said
    assert not db.all("select id from message where kind = 'counsel'")
    assert "1 person is told whom to call." in meant(typed, "counsel", "1", "--attorney", "Marta")[1]
    assert len(db.all("select id from message where kind = 'counsel' and state = 'planned'")) == 1
    assert meant(typed, "counsel", "1", "--attorney", "marta") == (0, "Nothing changed.")
    assert "Nobody is told" in meant(typed, "counsel", "1", "--none", "--quiet")[1]
    assert deeds(db) == [("Carol", "counsel", 1, "attorney")] * 2


def test_a_stop_that_reached_the_office_is_a_stop_of_theirs_at_every_address(
    typed: Typed, db: Database, bao: Person
) -> None:
    hearing_of(db, bao, DAY, label="Bao")
    people.add_address(db, bao.contact, "telegram", "1002")
    code, said = typed("stop", "1")
    assert code == 0 and "Follower 1, " in said and "only they can take it back" in said and "A dry run" in said
    assert not any(each.stopped for each in people.addresses(db, bao.contact))
    assert meant(typed, "stop", "1")[0] == 0
    ways = people.addresses(db, bao.contact)
    assert len(ways) == 2 and all(each.stopped and db.stops.refuses(each.channel, each.value) for each in ways)
    assert not db.all("select id from message where state = 'planned'")
    assert [row["kind"] for row in db.all("select kind from task")] == ["stopped"]
    assert meant(typed, "stop", "1", "1") == (0, "They are silent already.")
    assert deeds(db) == [("Carol", "stop", bao.contact, "stopped, consent")]


def test_the_phone_of_one_of_the_staff_is_silenced_by_nobody_else(typed: Typed, db: Database, bao: Person) -> None:
    hearing_of(db, bao, DAY, label="Bao")
    office.link_staff(db, staff(db, "Erin"), bao.contact)
    for words in (("stop", "1"), ("stop", "1", "--yes")):
        code, said = typed(*words)
        assert code == 1 and "phone of Erin, who works here" in said and "Erin sends STOP" in said
    assert not any(each.stopped for each in people.addresses(db, bao.contact))


def test_flags_followers_tags_and_names_are_shown_first_and_then_changed_as_in_the_console(
    typed: Typed, db: Database, bao: Person, ana: Person
) -> None:
    hearing_of(db, bao, DAY, label="Bao")
    people.follow(db, ana.contact, 1, "family", state="pending")
    for words, said in (
        (("flag", "1", "detained"), "(detained)"),
        (("flag", "1", "confidential", "not-detained"), "(confidential: nothing is sent)"),
        (("flag", "1", "agreed"), "(confidential, and wants messages)"),
        (("flag", "1", "not-agreed"), "(confidential: nothing is sent)"),
        (("flag", "1", "not-confidential"), "Bao\n"),
        (("tag", "1", "needs", "a", "ride"), "(needs a ride)"),
        (("untag", "1", "needs a ride"), "Bao\n"),
        (("approve", "1", "2", "--approved", "child"), "Follower 2, "),
        (("remove", "1", "2"), "Bao\n"),
        (("rename", "1", "--label", "Rosa", "--reference", "C-1"), "Rosa (C-1)"),
        (("rename", "1", "--reference", ""), "Rosa\n"),
    ):
        before = deeds(db)
        code, looked = typed(*words)
        assert code == 0 and "A dry run" in looked and deeds(db) == before, words
        code, done = typed(*words, "--yes", *seen(looked))
        assert code == 0 and said in done and len(deeds(db)) == len(before) + 1, (words, done)
    assert meant(typed, "remove", "1", "2") == (0, "Nothing changed.")
    assert [deed[1] for deed in deeds(db)][:4] == ["flag", "flag", "opt-in", "opt-out"]


def test_what_becomes_of_two_records_is_shown_before_they_are_one(typed: Typed, db: Database, bao: Person) -> None:
    ana = person(db, "sms", "+12025550111")
    hearing_of(db, bao, DAY, label="Rosa Marín")
    hearing_of(db, ana, DAY.replace(day=17), label="Rosa Marin")
    before = {table: db.all(f"select * from {table}") for table in ("respondent", "hearing", "revision", "message")}
    code, said = typed("twins")
    assert code == 0 and "one name:\n     1  Rosa Marín" in said and "     2  Rosa Marin" in said
    assert "Rosa Marin" in typed("twins", "1")[1]
    code, said = typed("merge", "1", "2")
    assert code == 0 and "two dates: to be settled" in said.partition("Then:")[2] and "A dry run" in said
    assert before == {table: db.all(f"select * from {table}") for table in before}
    code, said = typed("merge", "1", "2", "--yes", *seen(said))
    assert code == 0 and "The two are one case now." in said and said.endswith("Next: courtbell disputes list")
    assert "Denver time (it was entered twice)" in said
    assert [row["id"] for row in db.all("select id from respondent")] == [1]
    assert deeds(db) == [("Carol", "merge", 1, "")]


def test_somebody_is_found_by_name_reference_or_number_and_shown_with_all_that_belongs_to_them(
    typed: Typed, db: Database, bao: Person
) -> None:
    hearing_of(db, bao, DAY, label="Rosa Marín")
    people.stop(db, bao.contact, "word")
    for text in (("marin",), ("rosa", "marín"), (bao.value[-4:],)):
        assert "     1  Rosa Marín: Master hearing, Mon Mar 15, 2027" in typed("find", *text)[1]
    shown = typed("show", "1")[1]
    for each in ("none, so the help line is named", "Hearing 1: Master hearing", "202-555", "(stopped)"):
        assert each in shown
    assert typed("find", "nobody", "at", "all") == (0, "Nobody here is called so.")


@pytest.mark.parametrize(
    "words",
    [
        ("counsel", "1", "--attorney", "marta"),
        ("flag", "1", "not-confidential"),
        ("approve", "1", "--approved", "child"),
        ("remove", "1"),
        ("stop", "1"),
        ("merge", "1", "2"),
    ],
)
def test_what_somebody_changed_since_the_look_is_shown_anew_and_nothing_is_done(
    typed: Typed, db: Database, bao: Person, ana: Person, words: tuple[str, ...]
) -> None:
    with db.transaction():
        people.new_respondent(db, "Bao")
        people.new_respondent(db, "Bao B")
    only = people.follow(db, ana.contact, 1, "family", state="pending")
    looked = seen(typed(*words)[1])
    assert f"without --yes {words[0]} shows it" in typed(*words, "--yes")[1]
    assert json.loads(typed(*words, "--json")[1])["seen"] == looked[1]
    # The only one who followed was removed, and a stranger asked to follow.
    casefile.remove(db, POLICY, Account(1, "Erin", "owner"), 1, only)
    people.follow(db, bao.contact, 1, "family", state="pending")
    before = {table: db.all(f"select * from {table}") for table in ("respondent", "follower", "address", "message")}
    code, said = typed(*words, "--yes", *looked)
    assert code == 1 and CHANGED in said and seen(said) != looked
    assert json.loads(typed(*words, "--yes", *looked, "--json")[1])["problem"] == CHANGED
    assert before == {table: db.all(f"select * from {table}") for table in before}
    assert typed(*words, "--yes", *seen(said))[0] == 0


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("show", "4711"), "No respondent 4711."),
        (("show", "rosa"), "Say which, by number: courtbell people show PERSON."),
        (("merge", "1"), "Say which, by number: courtbell people merge KEPT OTHER."),
        (("merge", "1", "1"), "These are one record already."),
        (("merge", "1", "4711"), "No respondent 4711."),
        (("merge", "1", "2", "--as", "Dan"), "Dan is a viewer: only owner and staff may make one case of two."),
        (("counsel", "1"), f"Say who it is now: --attorney KEY, or --none for the help line. {THERE}"),
        (("counsel", "1", "--attorney", "x"), f"Choose an attorney of this office. {THERE}"),
        (("flag", "1", "hidden"), f"Say what holds, and not its contrary too: {', '.join(FLAGS)}."),
        (("flag", "1", "detained", "not-detained"), f"Say what holds, and not its contrary too: {', '.join(FLAGS)}."),
        (("tag", "1", "A012345678"), "The tag is missing; an A-number is never one."),
        (("rename", "1"), "Say what they are called now: --label NAME, --reference TEXT. An A-number is never one."),
        (("approve", "1"), "Say why you approve them in the respondent's place: --approved child, detained, said."),
        (("rename", "1", "--reference", "C-9", "--yes"), TAKEN),
        (("stop", "1", "99"), "Nobody follows respondent 1 so."),
        (("stop", "x"), "Say which, by number: courtbell people stop PERSON [FOLLOWER]."),
        (("find",), "Say whom, by name, reference or number: courtbell people find TEXT."),
    ],
)  # fmt: skip
def test_what_cannot_be_done_says_why(
    typed: Typed, db: Database, bao: Person, words: tuple[str, ...], told: str
) -> None:
    hearing_of(db, bao, DAY, label="Bao")
    people.new_respondent(db, "Luz", reference="C-9")
    assert typed(*words) == (1, told)


def test_what_the_options_offer_is_what_the_form_offers() -> None:
    given = parser().parse_args(["people", "register"])
    assert given.medium is None and given.relation is None
    for option, values in (
        ("--approved", APPROVALS),
        ("--agreed-how", [way.replace(" ", "-") for way in CONSENT_WAYS]),
        ("--medium", [each for each in get_args(Medium) if each != "unknown"]),
    ):
        for value in values:
            assert parser().parse_args(["people", "register", option, value])


def test_one_more_hearing_and_the_consent_that_was_missing_are_read_back_and_stored(typed: Typed, db: Database) -> None:
    assert typed(*ROSA[:17], "--yes")[0] == 0
    assert not db.all("select id from message where state = 'planned'")
    number = ("number", "1", "--phone", "202-555-0155", "--language", "es-419", "--agreed-on", "11/1/2026")
    number = (*number, "--agreed-how", "phone", "--our-words")
    code, said = typed(*number)
    assert (
        code == 0 and "Sun Nov 1, 2026, by telephone" in said and "This number is known" in said and "A dry run" in said
    )
    code, said = typed(*number, "--yes")
    assert code == 0 and said.endswith("\nStored. What is planned follows it from now on.")
    assert db.all("select id from message where state = 'planned'")
    hearing = ("hearing", "1", "--kind", "individual", "--date", "2027-06-01", "--time", "9:00", "--court", "DEN")
    assert "Tue Jun 1, 2027, 9:00 AM" in typed(*hearing)[1]
    assert typed(*hearing, "--yes") == (0, "Stored: it is hearing 2.\nNext: courtbell preview 2")
    assert typed(*hearing, "--yes") == (1, "This hearing is there already, on this date.")
    assert [deed[1:] for deed in deeds(db)[1:]] == [
        ("add", 1, "address, consent"),
        ("register", 2, "kind, wall, zone, court, place"),
    ]

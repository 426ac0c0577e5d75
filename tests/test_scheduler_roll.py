"""The list of people and the search by name: who stands where, and that nobody is left out between two pages."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from scheduler import hearings, names, office, people, roll, roll_people
from scheduler.db import Database
from scheduler.hearings import By
from scheduler.names import Names
from scheduler.roll_filters import Wish
from tests.cast import POLICY, Person, denver, hearing_of, person
from tests.conftest import Clock

SOON = datetime(2026, 12, 1, 9, 0)  # a wall time


def labels(page: roll.Page) -> list[str]:
    return [each.label for each in page.people]


def everybody(db: Database, wish: Wish, limit: int, few: int = roll.FEW, stretch: int = roll.STRETCH) -> list[str]:
    """All pages, one after the other."""
    found: list[str] = []
    after: str | None = ""
    while after is not None:
        page = roll.page(db, wish, after, limit, few=few, stretch=stretch)
        found += labels(page)
        after = page.after
    return found


@pytest.fixture
def town(db: Database) -> dict[str, int]:
    """Twelve people of the office, who have their hearings day after day, two of them in one."""
    ids: dict[str, int] = {}
    for day in range(12):
        label = f"Rosa {day:02}"
        ids[label] = people.new_respondent(db, label, reference=f"M-{day:03}", detained=day == 5)
        who = [ids[label]] if day != 7 else [ids[label], ids["Rosa 06"]]
        kind = "individual" if day % 3 == 0 else "master"
        given = denver(SOON + timedelta(days=day))
        hearings.register(db, POLICY, kind=kind, given=given, respondents=who, by=By("staff"))
    ids["Nobody"] = people.new_respondent(db, "Nobody")
    return ids


def test_everybody_stands_once_at_their_next_hearing(db: Database, town: dict[str, int]) -> None:
    again = denver(SOON + timedelta(days=40))
    hearings.register(db, POLICY, kind="individual", given=again, respondents=[town["Rosa 01"]], by=By("staff"))
    wanted = [f"Rosa {day:02}" for day in range(12)]
    for limit in (1, 5, 50):
        assert everybody(db, Wish(), limit) == wanted


def test_a_stretch_that_ends_in_the_middle_loses_nobody(db: Database, town: dict[str, int]) -> None:
    assert everybody(db, Wish(), 5, 0, 3) == [f"Rosa {day:02}" for day in range(12)]
    assert everybody(db, Wish(kind="individual"), 5, 0, 3) == ["Rosa 00", "Rosa 03", "Rosa 06", "Rosa 09"]
    assert everybody(db, Wish(detained=True), 2, -1, 3) == ["Rosa 05"]
    assert everybody(db, Wish(ahead=False), 2, 0, 3) == ["Nobody"]
    page = roll.page(db, Wish(detained=True), "", 2, few=0, stretch=3)
    assert (page.people, page.cut) == ((), True)


def test_a_filter_by_kind_is_about_the_next_hearing_alone(db: Database, town: dict[str, int]) -> None:
    bond = denver(SOON + timedelta(days=40))
    hearings.register(db, POLICY, kind="bond", given=bond, respondents=[town["Rosa 01"]], by=By("staff"))
    assert everybody(db, Wish(kind="individual"), 3) == ["Rosa 00", "Rosa 03", "Rosa 06", "Rosa 09"]
    assert everybody(db, Wish(kind="bond"), 3) == []


def test_who_has_no_hearing_ahead_is_listed_apart(db: Database, town: dict[str, int], clock: Clock) -> None:
    assert everybody(db, Wish(ahead=False), 3) == ["Nobody"]
    clock.set(clock() + timedelta(days=32))
    assert everybody(db, Wish(ahead=False), 3)[0] == "Nobody"
    assert "Rosa 00" in everybody(db, Wish(ahead=False), 3)
    assert "Rosa 00" not in everybody(db, Wish(), 3)


def test_each_filter_lets_through_whom_it_names(
    db: Database, town: dict[str, int], ana: Person, bao: Person, dan: Person
) -> None:
    for who, label in ((ana, "Rosa 02"), (bao, "Rosa 03"), (dan, "Rosa 04")):
        people.follow(db, who.contact, town[label], "self")
    db.insert("tag", respondent_id=town["Rosa 08"], name="urgent")
    office.keep_attorneys(db, [office.Attorney("lee", "Lee", "+12025550110")])
    office.give_attorney(db, town["Rosa 09"], 1)
    people.add_task(db, "x", "no_consent", "no-consent", contact_id=dan.contact)
    db.run("update respondent set confidential = 1 where label = 'Rosa 10'")
    wishes = {
        "Rosa 02": Wish(language="es-419"),
        "Rosa 04": Wish(not_reached=True),
        "Rosa 05": Wish(detained=True),
        "Rosa 08": Wish(tag="urgent"),
        "Rosa 09": Wish(attorney=1),
        "Rosa 10": Wish(confidential=True),
    }
    for label, wish in wishes.items():
        assert everybody(db, wish, 5) == [label]
    assert everybody(db, Wish(channel="sms"), 5) == ["Rosa 03", "Rosa 04"]
    assert len(everybody(db, Wish(court="DEN"), 5)) == 12
    assert everybody(db, Wish(channel="sms", kind="individual"), 5) == ["Rosa 03"]


def test_a_line_says_who_follows_and_whether_they_can_be_written_to(db: Database, ana: Person, dan: Person) -> None:
    hearing_of(db, ana, SOON, label="Rosa")
    respondent = 1
    people.follow(db, dan.contact, respondent, "family", state="pending")
    (found,) = roll_people.people(db, [respondent])
    assert [(row["relation"], row["language"], row["reachable"]) for row in found.followers] == [
        ("self", "es-419", 1),
        ("family", "en", 0),
    ]
    assert found.next is not None
    assert found.next.wall == SOON


def test_a_name_is_found_however_it_is_spelled(db: Database) -> None:
    spelled = ["José González", "Maria Gonzales", "Nguyễn Thị Bảo", "Marie Baptiste", "王小明", "Fatima"]
    ids = {label: people.new_respondent(db, label) for label in spelled}
    known = Names()
    assert known.freshen(db)
    for typed, meant in (
        ("jose gonzalez", "José González"),
        ("GONZALES, JOSE", "José González"),
        ("maria gonzalez", "Maria Gonzales"),
        ("nguyen bao", "Nguyễn Thị Bảo"),
        ("babtiste", "Marie Baptiste"),
        ("王小明", "王小明"),
        ("fat", "Fatima"),
    ):
        assert known.like(typed)[0] == ids[meant], typed
    assert known.like("xyzzy") == []
    assert known.like("  ") == []


def test_a_word_that_everybody_has_hides_nobody(db: Database) -> None:
    ids = [people.new_respondent(db, f"Case {number}") for number in range(1, 400)]
    both = people.new_respondent(db, "Case Zapata")
    known = Names()
    assert known.freshen(db)
    assert known.like("case zapata")[0] == both
    assert known.like("case 217")[0] == ids[216]
    assert len(known.like("case", 10)) == 10
    assert known.like("zapato xyzzy") == [both]


def test_who_was_registered_since_is_found_and_who_was_relabelled_in_time(db: Database, clock: Clock) -> None:
    known = Names()
    assert known.freshen(db)
    rosa = people.new_respondent(db, "Rosa")
    assert known.freshen(db)
    assert known.like("rosa") == [rosa]
    db.run("update respondent set label = 'Carmen'")
    clock.forward(minutes=11)
    for _ in range(2):
        known.freshen(db)
    assert known.like("carmen") == [rosa]
    assert known.like("rosa") == []


def test_a_reference_and_the_digits_of_a_number_are_found_in_part(db: Database, town: dict[str, int]) -> None:
    bao = person(db, "sms", "+12025550102")
    people.follow(db, bao.contact, town["Rosa 03"], "self")
    assert names.with_reference(db, "m-01") == [town["Rosa 10"], town["Rosa 11"]]
    assert names.with_reference(db, "%") == []
    assert names.with_address(db, "5550102") == [town["Rosa 03"]]
    assert names.with_address(db, "5550", ends=True) == []
    assert names.with_address(db, "0102", ends=True) == [town["Rosa 03"]]

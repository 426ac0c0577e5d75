"""Proof of notice: who was told what, when, with which outcome; and that it is offered before it is gone."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from importlib import resources
from pathlib import Path

import pytest

from bot.cli import main
from scheduler import ending, hearings, people
from scheduler.db import Database, open_database
from scheduler.hearings import By
from scheduler.housekeeping import Keep
from tests.cast import POLICY, Person, denver, hearing_of, person
from tests.conftest import Clock
from tests.consoling import visiting
from tests.installation import NOON, Installation, RunningClock, config_text, installation, until

ANA, BAO = "+12025550101", "+12025550102"
TOMORROW = datetime(2026, 11, 23, 13, 30)  # a wall time
NOWHERE = "http://127.0.0.1:9"


def register(db: Database) -> None:
    """Bao has a hearing tomorrow; his sister follows it, and agreed to nothing."""
    with db.transaction():
        bao = person(db, "sms", BAO, zone="America/New_York")
        hearing = hearing_of(db, bao, TOMORROW, label="Bao <b>")
        sister = person(db, "sms", ANA, consent=False)
        (row,) = db.all("select respondent_id from appears where hearing_id = ?", hearing)
        people.follow(db, sister.contact, row["respondent_id"], "family")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Installation]:
    async with installation(tmp_path, clock=RunningClock(NOON), before=register) as running:
        yield running


async def told_and_confirmed(house: Installation) -> None:
    """The confirmation arrives on Bao's phone, and he says that he will go."""
    await house.sms(BAO, 1)
    await house.parts.worker.settled()
    sid = house.twilio.sent_to(BAO)[0]["sid"]
    await until(lambda: bool(house.all("select 1 from attempt where provider_id = ?", sid)), "the record")
    assert await house.twilio.report(sid, "delivered") == 204
    await house.texts(BAO, "1")
    await house.sms(BAO, 2)
    await house.parts.worker.settled()


async def test_it_has_who_was_told_what_when_how_and_with_which_outcome(house: Installation) -> None:
    await told_and_confirmed(house)
    sid = house.twilio.sent_to(BAO)[0]["sid"]
    async with visiting(house) as carol:
        seen = await carol.get("/console/hearings/1/proof")
    for part in (
        "Master hearing, set",
        "Mon Nov 23, 2026, 1:30 PM, Denver time Denver Immigration Court, 1961 Stout Street",
        "the respondent Sun Nov 22, 2026, 12:00:0",
        "Confirmation of the date about date 1. Sun Nov 22, 2026, 12:00:0",
        "(2026-11-22 17:00:0",
        "by SMS to …0102; the provider calls it",
        "Outcome: confirmed ; the provider answered Sun Nov 22",
        "; delivered Sun Nov 22, 2026, 12:00:0",
        "; confirmed Sun Nov 22, 2026, 12:00:0",
        "Reminders: we noted your master hearing",
        "Every message that went out was taken by its provider.",
        "(family, …0101): no consent is recorded.",
        "by Carol, from Courtbell",
        "This is not proof of delivery",
    ):
        assert part in seen.words, (part, seen.words)
    assert sid in seen.text
    assert "Bao &lt;b&gt;" in seen.text
    assert "202-555-0102" not in seen.text
    assert "12025550102" not in seen.text
    assert "<style" not in seen.text  # the content policy allows none
    deeds = house.all("select who, action, record, record_id from audit where action = 'make proof'")
    assert deeds == [{"who": "Carol", "action": "make proof", "record": "hearing", "record_id": 1}]


async def test_what_did_not_arrive_stands_apart_with_its_reason_and_the_calls_that_followed(
    house: Installation,
) -> None:
    await house.sms(BAO, 1)
    await house.parts.worker.settled()
    assert await house.twilio.report(house.twilio.sent_to(BAO)[0]["sid"], "undelivered", 30005) == 204
    await until(lambda: bool(house.all("select 1 from task where kind = 'not_reached'")), "the task")
    (task,) = house.all("select id from task where kind = 'not_reached'")
    async with visiting(house) as carol:
        await carol.post(f"/console/calls/{task['id']}/not-reached")
        await carol.post(f"/console/calls/{task['id']}/reached")
        seen = await carol.get("/console/hearings/1/proof")
    assert re.search(
        r"What did not arrive Confirmation of the date about date 1, due .*: not delivered \(.*30005", seen.words
    )
    assert "was not reached" in seen.words
    assert re.search(r"Tried 1×, last Sun Nov 22, .* Reached by Carol, Sun Nov 22", seen.words)
    assert "Every message that went out was taken" not in seen.words


async def test_a_moved_date_shows_both_with_whose_word_they_are_and_what_was_dropped(house: Installation) -> None:
    await told_and_confirmed(house)
    with house.beside() as db:
        hearings.move(db, POLICY, 1, denver(TOMORROW + timedelta(days=30)), By("staff"))
        hearings.move(db, POLICY, 1, denver(TOMORROW + timedelta(days=60)), By("staff"))
        db.run("update attempt set text = null")
    async with visiting(house, role="viewer") as dan:
        seen = await dan.get("/console/hearings/1/proof")
    assert "the office" in seen.words
    assert seen.words.count("no longer counts") >= 2
    assert "no longer true or wanted" in seen.words
    assert "The text itself was erased, 30 days after it was sent." in seen.words


async def test_of_a_hearing_that_is_not_there_nothing_is_made(house: Installation) -> None:
    async with visiting(house) as carol:
        assert (await carol.get("/console/hearings/99/proof")).status == 404
    assert house.all("select 1 from audit where action = 'make proof'") == []


def written(folder: Path) -> str:
    """A config with its database, in which Rosa has two hearings under one reference."""
    file = folder / "courtbell.toml"
    file.write_text(config_text(NOWHERE, NOWHERE, "http://127.0.0.1:8081"), encoding="utf-8")
    file.chmod(0o600)
    assert main(["--config", str(file), "migrate"]) == 0
    return str(file)


def test_the_command_writes_one_file_that_needs_no_other_and_only_its_owner_may_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = written(tmp_path)
    db = open_database(tmp_path / "courtbell.db", Clock(NOON))
    register(db)
    db.run("update respondent set reference = 'C-0042'")
    to = tmp_path / "proof.html"
    capsys.readouterr()
    assert main(["--config", config, "proof", "C-0042", "--to", str(to)]) == 0
    assert "Print it from a browser" in capsys.readouterr().out
    text = to.read_text(encoding="utf-8")
    assert resources.files("bot.console").joinpath("static/proof.css").read_text("utf-8") in text
    assert "Proof of notice" in text
    assert not re.search(r'(?:src|href)="', text)
    assert to.stat().st_mode & 0o777 == 0o600
    assert main(["--config", config, "proof", "1"]) == 0
    assert "<h1>Proof of notice</h1>" in capsys.readouterr().out
    assert [row["who"] for row in db.all("select who from audit where action = 'make proof'")] == ["office"] * 2
    # What is there already is kept.
    assert main(["--config", config, "proof", "1", "--to", str(to)]) == 1
    assert "it is there already" in capsys.readouterr().out
    db.close()


def test_the_command_asks_which_hearing_is_meant(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = written(tmp_path)
    db = open_database(tmp_path / "courtbell.db", Clock(NOON))
    register(db)
    db.run("update respondent set reference = 'C-0042'")
    given = denver(datetime(2027, 3, 15, 8, 30))
    (row,) = db.all("select id from respondent")
    hearings.register(db, POLICY, kind="individual", given=given, respondents=[row["id"]], by=By("staff"))
    db.close()
    capsys.readouterr()
    assert main(["--config", config, "proof", "C-0042"]) == 1
    said = capsys.readouterr().out
    assert "C-0042 has 2 hearings" in said
    assert said.index("2  Individual hearing, Mon Mar 15, 2027") < said.index("1  Master hearing, Mon Nov 23, 2026")
    assert main(["--config", config, "proof", "C-7"]) == 1
    assert "No hearing is called C-7" in capsys.readouterr().out


def test_a_case_is_offered_for_proof_in_the_week_before_it_is_erased(db: Database, clock: Clock, ana: Person) -> None:
    keep = Keep("Reminders")
    hearing = hearing_of(db, ana, datetime(2026, 11, 20, 13))
    hearings.close(db, POLICY, hearing, "attended")
    begins = datetime.fromisoformat("2026-11-20T20:00+00:00")
    offered = {}
    for day in range(35):
        clock.set(begins + timedelta(days=day, hours=1))
        found = ending.cases(db, keep)
        assert ending.count(db, keep) == len(found)
        offered[day] = [(each.label, [row["id"] for row in each.hearings]) for each in found]
    assert [day for day, found in offered.items() if found] == list(range(23, 30))
    assert offered[25] == [("Rosa", [hearing])]


def test_a_case_without_an_answer_is_offered_before_its_own_later_end_and_one_that_goes_on_never(
    db: Database, clock: Clock, ana: Person
) -> None:
    keep = Keep("Reminders")
    hearing_of(db, ana, datetime(2026, 11, 20, 13))
    goes_on = hearing_of(db, person(db, "sms", BAO), datetime(2026, 11, 20, 13), label="Bao")
    db.run("update hearing set state = 'awaited' where id = ?", goes_on)
    begins = datetime.fromisoformat("2026-11-20T20:00+00:00")
    for day, labels in ((25, []), (170, []), (177, ["Rosa"]), (182, ["Rosa"])):
        clock.set(begins + timedelta(days=day, hours=1))
        assert [each.label for each in ending.cases(db, keep)] == labels, day


async def test_the_console_says_so_and_leads_to_the_proof(house: Installation) -> None:
    with house.beside() as db:
        hearings.close(db, POLICY, 1, "attended")
    house.clock.forward(days=25)
    await house.parts.store.do(ending.note, Keep("Reminders"))
    async with visiting(house) as carol:
        assert "1 case is erased within a week" in (await carol.get("/console")).words
        seen = await carol.get("/console/ending")
        assert 'href="/console/hearings/1/proof">Master hearing, Mon Nov 23, 2026' in seen.text
        house.clock.forward(days=10)
    async with visiting(house) as carol:
        assert "No case is erased within a week" in (await carol.get("/console/ending")).words

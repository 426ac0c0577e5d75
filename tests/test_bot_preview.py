"""What the preview shows is what is then sent; and it changes nothing."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import config, outbox_view, preview
from bot.import_command import Wish, reading_of, run
from scheduler import moving, people
from scheduler.db import Database
from scheduler.tokens import fingerprint
from tests.cast import OFFICE, POLICY, Office, Person, contents, hearing_of, person
from tests.conftest import Clock

DEC_15 = datetime(2026, 12, 15, 8, 30)
FILE = """\
reference,name,date,time,court,kind,language,phone,consent,consent date,consent how
C-1,Rosa,12/15/2026,8:30 AM,DEN,master,Spanish,202-555-0110,yes,11/01/2026,signed form
C-2,Luz,12/16/2026,1:00 PM,MIA,individual,English,202-555-0111,no,,
C-3,Eva,12/17/2026,1:00 PM,Houston,individual,English,202-555-0112,no,,
"""


@pytest.fixture
def settings() -> config.Config:
    text = '[office]\nname = "The Demo Office"\nsender = "Reminder line"\nzone = "America/Denver"\n'
    text += '[help_line]\nname = "The Demo Office"\nphone = "+12025550100"\nhours = "9-5"\n'
    return config.parse(text, {}, Path("courtbell.toml"))


def foresee(db: Database, hearing: int) -> list[preview.Foreseen]:
    return asyncio.run(preview.foresee(db, [hearing], POLICY, OFFICE))


def said(printed: list[str]) -> str:
    return "\n".join(printed)


def test_what_is_foreseen_is_what_is_sent(db: Database, bao: Person, work: Office, clock: Clock) -> None:
    hearing = hearing_of(db, bao, DEC_15)
    asyncio.run(work.now())
    work.sms.got.clear()
    coming = foresee(db, hearing)
    asyncio.run(work.until(datetime(2026, 12, 18, 17, tzinfo=UTC)))
    assert [each.text for each in coming] == work.sms.to(bao.value)
    assert [each.at for each in coming] == [out.since for out in work.sms.got]
    assert [each.step for each in coming if each.kind == "reminder"] == ["30d", "14d", "7d", "3d", "1d"]
    assert {each.state for each in coming} == {"planned", "foreseen"}
    assert (coming[-1].kind, coming[-1].state) == ("after", "foreseen")


def test_a_preview_changes_nothing(db: Database, bao: Person) -> None:
    hearing = hearing_of(db, bao, DEC_15)
    before = contents(db)
    foresee(db, hearing)
    assert contents(db) == before


def test_who_has_another_number_since_is_previewed_at_that(db: Database, bao: Person, work: Office) -> None:
    hearing = hearing_of(db, bao, DEC_15)
    asyncio.run(work.now())
    code = moving.new_code(db, bao.contact, "moved")
    new = person(db, "sms", "+12025550107")
    (here,) = people.addresses(db, new.contact)
    moving.use_code(db, POLICY, here, fingerprint(code), "+12025550100")
    assert {each.to for each in foresee(db, hearing)} == {new.value}


def test_another_hearing_of_the_same_day_is_shown_inside_the_message(db: Database, bao: Person) -> None:
    one, two = hearing_of(db, bao, DEC_15, label="Rosa"), hearing_of(db, bao, DEC_15, label="Luz")
    (last,) = [each for each in foresee(db, one) if each.step == "1d"]
    assert {last.hearing, *last.carries} == {one, two}


def test_who_hears_nothing_is_listed_with_the_reason(
    db: Database, dan: Person, settings: config.Config, tmp_path: Path
) -> None:
    hearing = hearing_of(db, dan, DEC_15)
    printed: list[str] = []
    assert preview.run(str(hearing), settings, db, False, printed.append) == 0
    assert "Nothing will be sent." in printed
    assert "no consent is recorded" in said(printed)
    people.give_consent(db, dan.address, scope="case", how="chat", by="self", words="x")
    people.stop(db, dan.contact, "STOP")
    printed.clear()
    preview.run(str(hearing), settings, db, False, printed.append)
    assert "said STOP" in said(printed)


def test_a_file_is_imported_previewed_and_listed(db: Database, settings: config.Config, tmp_path: Path) -> None:
    path = tmp_path / "hearings.csv"
    path.write_text(FILE, encoding="utf-8")
    printed: list[str] = []
    assert run([str(path)], Wish(), settings, db, printed.append) == 1
    assert "row 4, court 'Houston': which one?" in said(printed)
    assert db.all("select * from hearing") == []
    assert not list(tmp_path.glob("*.unreadable.csv"))
    printed.clear()
    assert run([str(path)], Wish(apply=True), settings, db, printed.append) == 1
    assert "courtbell import release 1" in said(printed)
    assert (tmp_path / "hearings.unreadable.csv").exists()
    printed.clear()
    assert preview.run("C-1", settings, db, True, printed.append) == 0
    lines = [json.loads(line) for line in printed]
    keys = {"at", "channel", "to", "language", "kind", "step", "hearing", "text", "parts", "state", "due"}
    assert all(set(line) == keys for line in lines)
    assert {line["state"] for line in lines} == {"parked", "foreseen"}
    assert {(line["to"], line["language"]) for line in lines} == {("+12025550110", "es-419")}
    assert run(["release", "1"], Wish(), settings, db, printed.append) == 0
    printed.clear()
    assert outbox_view.run([], db, True, printed.append, state="planned") == 0
    assert [json.loads(line)["step"] for line in printed] == ["30d", "14d", "7d", "3d", "1d"]


def test_the_same_file_is_recognised(db: Database, settings: config.Config, tmp_path: Path) -> None:
    path = tmp_path / "hearings.csv"
    path.write_text("\n".join(FILE.splitlines()[:3]), encoding="utf-8")
    printed: list[str] = []
    assert run([str(path)], Wish(send=True), settings, db, printed.append) == 0
    assert "Stored as import 1 and released" in said(printed)
    printed.clear()
    assert run([str(path)], Wish(send=True, as_json=True), settings, db, printed.append) == 0
    assert [json.loads(line).get("what") for line in printed] == ["unchanged", "unchanged", None]
    assert json.loads(printed[-1])["import"] is None


def test_what_cannot_be_found_is_said(db: Database, settings: config.Config, tmp_path: Path) -> None:
    printed: list[str] = []
    assert preview.run("C-404", settings, db, False, printed.append) == 1
    assert run([str(tmp_path / "none.csv")], Wish(), settings, db, printed.append) == 1
    wrong = Wish(reading=reading_of(["colour=Court"], [], None))
    (tmp_path / "hearings.csv").write_text(FILE, encoding="utf-8")
    assert run([str(tmp_path / "hearings.csv")], wrong, settings, db, printed.append) == 1
    assert "nothing is called 'colour'" in said(printed)
    assert run(["release", "7"], Wish(), settings, db, printed.append) == 1
    assert "there is no import 7" in said(printed)

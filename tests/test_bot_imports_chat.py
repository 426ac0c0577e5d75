"""/imports in the chat does what the console's page does, for staff: looked at, released, taken back, forgotten."""

from __future__ import annotations

from pathlib import Path

from bot.simulation import simulation
from scheduler import imports
from scheduler.db import Database
from tests.cast import POLICY
from tests.desk_chat import CAROL, START
from tests.handing_in import applied, compared, handed_in
from tests.playing import last, press, rows
from tests.reading import ROW

IMPORT, FILE = "1. hearings.csv", "File hearings.csv"


async def test_a_parked_import_is_seen_and_released_by_the_name_of_whoever_pressed(tmp_path: Path) -> None:
    async with simulation([CAROL], START) as played:
        await played.say(CAROL, "/imports")
        assert last(played, CAROL) == "Nothing was imported yet."
        assert (await press(played, CAROL, "Hand in a file")).endswith("?then=/console/imports")
        await played.run(_parked, tmp_path)
        await played.say(CAROL, "/imports")
        assert "Import 1 waits to be released: hearings.csv: 1 new" in last(played, CAROL)
        shown = await press(played, CAROL, IMPORT)
        assert "Master hearing, " in shown and "(new)" in shown
        assert "Let them go?" in await press(played, CAROL, "Let its messages go")
        assert await rows(played, "select state from import") == [{"state": "parked"}]
        assert "is being released" in await press(played, CAROL, "Yes, let them go")
        assert await rows(played, "select state from import") == [{"state": "released"}]
        assert await rows(played, "select who from audit where action = 'release'") == [{"who": "Carol"}]
        assert "Import 1 is released" in await press(played, CAROL, "Look again")


async def test_an_import_is_taken_back_after_what_becomes_of_it_was_seen(tmp_path: Path) -> None:
    async with simulation([CAROL], START) as played:
        await played.run(_parked, tmp_path)
        await played.run(_released)
        await played.say(CAROL, "/imports")
        await press(played, CAROL, IMPORT)
        seen = await press(played, CAROL, "Take it back")
        assert "Import 1 would be taken back:\n1 removed; nobody heard of them" in seen
        assert await rows(played, "select state from import") == [{"state": "released"}]
        line = played.offered(CAROL)
        assert line is not None
        assert "is being taken back" in await press(played, CAROL, "Yes, take it back")
        assert await rows(played, "select state from import") == [{"state": "undone"}]
        assert await rows(played, "select count(*) as n from hearing") == [{"n": 0}]
        await played.press(CAROL, line.message, line.choices.index("Look again"))
        shown = played.offered(CAROL)
        assert shown is not None and shown.choices == ("All imports",)


async def test_a_file_that_waits_is_seen_led_to_and_forgotten(tmp_path: Path) -> None:
    async with simulation([CAROL], START) as played:
        await played.run(_waiting, tmp_path)
        await played.say(CAROL, "/imports")
        assert "File hearings.csv, handed in by Carol: not stored" in last(played, CAROL)
        seen = await press(played, CAROL, FILE)
        file = played.offered(CAROL)
        assert "To be stored: new (1)" in seen and file is not None
        assert (await press(played, CAROL, "Open its page")).endswith("?then=/console/imports/files/1")
        await played.press(CAROL, file.message, file.choices.index("Forget the file"))
        assert "nothing of it was stored" in last(played, CAROL)
        assert await rows(played, "select count(*) as n from prepared") == [{"n": 0}]
        line = [each for each in played.lines if FILE in each.choices][-1]
        await played.press(CAROL, line.message, line.choices.index(FILE))
        assert "is not kept any more" in last(played, CAROL)


async def test_an_import_that_was_released_since_it_was_looked_at_is_not_taken_back_unseen(tmp_path: Path) -> None:
    async with simulation([CAROL], START) as played:
        await played.run(_parked, tmp_path)
        await played.say(CAROL, "/imports")
        await press(played, CAROL, IMPORT)
        assert "nobody heard of them" in await press(played, CAROL, "Take it back")
        await played.run(_released)
        assert "It changed since you looked" in await press(played, CAROL, "Yes, take it back")
        assert await rows(played, "select state from import") == [{"state": "released"}]


async def test_what_somebody_else_released_meanwhile_is_not_released_again(tmp_path: Path) -> None:
    async with simulation([CAROL], START) as played:
        await played.run(_parked, tmp_path)
        await played.say(CAROL, "/imports")
        await press(played, CAROL, IMPORT)
        await press(played, CAROL, "Let its messages go")
        await played.run(_released)
        assert await press(played, CAROL, "Yes, let them go") == "Import 1 is already released."


def _waiting(db: Database, folder: Path) -> None:
    assert compared(db, handed_in(db, folder, ROW)) == {"new": 1}


def _parked(db: Database, folder: Path) -> None:
    _waiting(db, folder)
    assert applied(db, 1) is not None


def _released(db: Database) -> None:
    for _ in imports.release(db, POLICY, 1):
        pass

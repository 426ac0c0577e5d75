"""The rows of a file that waits are looked at, chosen and stored in the chat as in the console; nobody hears of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.desk_intents import ActOnImport
from bot.facts import Facts
from bot.simulation import Simulation, simulation
from scheduler import hearings, import_prepared
from scheduler.db import Database
from scheduler.hearings import By
from tests.cast import POLICY, denver, whose
from tests.conversing import after_pressing, facts, known
from tests.desk_chat import CAROL, START
from tests.handing_in import applied, compared, handed_in
from tests.importing import DEC_16
from tests.playing import last, press, rows
from tests.reading import ROW, with_cells

FILE = "File hearings.csv"
MOVED = with_cells(date="12/17/2026")
SECOND = with_cells(reference="C-2")


@pytest.mark.parametrize("facts_of", [facts(), facts(staff_role="viewer"), known("sms", staff_role="owner")])
@pytest.mark.parametrize("token", ["im:rows:1:4", "im:leave:1:2", "im:keep:1", "im:release:1", "im:page:1"])
def test_to_everybody_else_and_by_sms_its_buttons_do_not_exist(facts_of: Facts, token: str) -> None:
    assert after_pressing(facts_of, token) == after_pressing(facts_of, "zz:1")


@pytest.mark.parametrize("token", ["im:rows", "im:rows:1:99", "im:row:1", "im:leave:1", "im:same:1:2:²", "im:none:1"])
def test_a_button_that_means_nothing_does_nothing(token: str) -> None:
    _, decided = after_pressing(known(staff_role="owner"), token)
    assert all(isinstance(each, ActOnImport) for each in decided if "Act" in type(each).__name__)


async def test_each_kind_of_row_is_seen_with_what_it_says(tmp_path: Path) -> None:
    bad = with_cells(reference="C-9", date="soon")
    async with _waiting(tmp_path, [ROW, SECOND], [MOVED, bad, with_cells(reference="C-3")]) as played:
        seen = await press(played, CAROL, FILE)
        assert (
            "To be stored: new (1), changed (1)\nNothing is done about: unreadable (1), no longer in the file (1)"
            in seen
        )
        for label, told in (
            ("Unreadable (1)", "Row 3: C-9, date “soon”: not a date"),
            ("Changed (1)", "Row 2: C-1 Rosa; Master hearing; Tue 2026-12-15 08:30 Denver (DEN) -> Thu 2026-12-17"),
            ("No longer in the file (1)", "C-2 Rosa; Master hearing; Tue 2026-12-15"),
            ("New (1)", "Row 4: C-3 Rosa"),
        ):
            assert told in await press(played, CAROL, label)
            await press(played, CAROL, "Back to the file")


async def test_rows_come_eight_at_a_time(tmp_path: Path) -> None:
    async with _waiting(tmp_path, [], [with_cells(reference=f"C-{number}") for number in range(1, 11)]) as played:
        await press(played, CAROL, FILE)
        assert "Row 9" in await press(played, CAROL, "New (10)")
        seen = await press(played, CAROL, "More")
        assert seen.startswith("New:\n\nRow 10: ") and "Row 11" in seen
        offered = played.offered(CAROL)
        assert offered is not None and "More" not in offered.choices


async def test_all_but_what_is_left_out_is_stored_and_nobody_is_told_before_it_is_released(tmp_path: Path) -> None:
    async with _waiting(tmp_path, [], [ROW, SECOND]) as played:
        for label in (FILE, "New (2)", "Row 3", "Leave it"):
            seen = await press(played, CAROL, label)
        assert "Row 2" in seen and "You leave it out." in seen
        for label in ("Back to the file", "Store it"):
            seen = await press(played, CAROL, label)
        assert "To be stored: new (1)\nLeft out, as you chose: new (1)" in seen
        assert await rows(played, "select * from hearing") == []
        await press(played, CAROL, "Yes, store it")
        assert "It is stored, as import 1." in await press(played, CAROL, "Look again")
        assert "Nobody was told of it yet." in await press(played, CAROL, "Import 1")
        assert await rows(played, "select reference from respondent") == [{"reference": "C-1"}]
        parked = "select distinct state from message where kind in ('reminder', 'confirmation')"
        assert await rows(played, parked) == [{"state": "parked"}]
        assert (await rows(played, "select who from audit where action = 'import'"))[0]["who"] == "Carol"
        await press(played, CAROL, "Let its messages go")
        await press(played, CAROL, "Yes, let them go")
        assert {"state": "parked"} not in await rows(played, parked)


async def test_a_guess_is_confirmed_and_a_conflict_keeps_what_the_person_said_unless_somebody_says_otherwise(
    tmp_path: Path,
) -> None:
    async with _waiting(
        tmp_path, [with_cells(reference=""), SECOND], [with_cells(reference="", date="12/18/2026")]
    ) as played:
        for label in (FILE, "A guess to be confirmed (1)", "Row 2"):
            await press(played, CAROL, label)
        offered = played.offered(CAROL)
        assert offered is not None
        same = next(each for each in offered.choices if each.startswith("It is Rosa, Tue 2026-12-15"))
        assert "You chose: It is Rosa" in await press(played, CAROL, same)
        for label in ("Back to the file", "Store it", "Yes, store it"):
            await press(played, CAROL, label)
        assert (await rows(played, "select count(*) as n from hearing"))[0]["n"] == 2
        await played.run(_they_say_otherwise)
        await played.run(_hand_in, tmp_path, [with_cells(reference="C-2", date="12/18/2026")])
        await played.say(CAROL, "/imports")
        await press(played, CAROL, FILE)
        seen = await press(played, CAROL, "In conflict with what the person said (1)")
        assert "we have Tue 2026-12-15 08:30 Denver (DEN) (the person said 2026-12-16 08:30" in seen
        assert "the file says Fri 2026-12-18" in seen
        await press(played, CAROL, "Row 2")
        assert "You chose: Take the file's date." in await press(played, CAROL, "Take the file's date")
        assert "To be stored: in conflict with what the person said (1)" in await press(
            played, CAROL, "Back to the file"
        )


async def test_a_kind_is_left_out_as_a_whole_and_the_choice_taken_back(tmp_path: Path) -> None:
    async with _waiting(tmp_path, [], [ROW, SECOND]) as played:
        for label in (FILE, "New (2)"):
            await press(played, CAROL, label)
        assert "To be stored: nothing\nLeft out, as you chose: new (2)" in await press(
            played, CAROL, "Leave all of these out"
        )
        await press(played, CAROL, "New (2)")
        assert "To be stored: new (2)" in await press(played, CAROL, "Take back my choices here")


async def test_what_somebody_else_stored_meanwhile_is_stored_once_and_chosen_no_more(tmp_path: Path) -> None:
    async with _waiting(tmp_path, [], [ROW, SECOND]) as played:
        for label in (FILE, "New (2)", "Row 3"):
            await press(played, CAROL, label)
        row = played.offered(CAROL)
        assert row is not None
        await press(played, CAROL, "Back to the rows")
        await press(played, CAROL, "Back to the file")
        await press(played, CAROL, "Store it")
        await played.run(_stored)
        assert await press(played, CAROL, "Yes, store it") == "This file is stored already."
        await played.press(CAROL, row.message, row.choices.index("Leave it"))
        assert last(played, CAROL).startswith("Nothing can be chosen in this file now: it is stored")
        assert "It is stored, as import 1." in await press(played, CAROL, "Look again")
        assert (await rows(played, "select count(*) as n from hearing"))[0]["n"] == 2


async def test_a_button_from_before_the_file_was_compared_anew_chooses_and_stores_nothing(tmp_path: Path) -> None:
    async with _waiting(tmp_path, [], [ROW, SECOND]) as played:
        for label in (FILE, "New (2)", "Row 3"):
            await press(played, CAROL, label)
        row = played.offered(CAROL)
        for label in ("Back to the rows", "Back to the file", "Store it"):
            await press(played, CAROL, label)
        store = played.offered(CAROL)
        await played.run(lambda db: compared(db, 1) and None)
        for old, label in ((row, "Leave it"), (store, "Yes, store it")):
            assert old is not None
            await played.press(CAROL, old.message, old.choices.index(label))
            assert last(played, CAROL) == "It changed since you looked: look again."
        assert await rows(played, "select choice from prepared_row where choice is not null") == []
        assert await rows(played, "select * from hearing") == []


async def test_a_file_whose_columns_are_not_said_yet_leads_to_its_page(tmp_path: Path) -> None:
    async with simulation([CAROL], START) as played:
        await played.run(lambda db: handed_in(db, tmp_path, ROW) and None)
        await played.say(CAROL, "/imports")
        assert "still to be said, on its page" in await press(played, CAROL, FILE)
        assert "/console/imports/files/1" in await press(played, CAROL, "Open its page")


@asynccontextmanager
async def _waiting(folder: Path, before: list[str], now: list[str]) -> AsyncIterator[Simulation]:
    """Carol looks at the list, in which a file waits; what was imported `before` is stored."""
    async with simulation([CAROL], START) as played:
        if before:
            await played.run(_hand_in, folder, before)
            await played.run(_stored)
        await played.run(_hand_in, folder, now)
        await played.say(CAROL, "/imports")
        yield played


def _hand_in(db: Database, folder: Path, lines: list[str]) -> None:
    compared(db, handed_in(db, folder, *lines))


def _stored(db: Database) -> None:
    applied(db, max(each.id for each in import_prepared.listing(db)))


def _they_say_otherwise(db: Database) -> None:
    (row,) = db.all(
        "select hearing_id from appears join respondent on respondent.id = respondent_id where reference = 'C-2'"
    )
    contact, _ = whose(db, "sms", "+12025550100")
    assert hearings.move(db, POLICY, row["hearing_id"], denver(DEC_16), By("self", contact.id)) == "disputed"

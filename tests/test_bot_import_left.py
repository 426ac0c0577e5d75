"""What was left of a file when it was stored stays to be seen for its day: nobody guesses which rows those were."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import import_brief, import_desk, import_view
from bot.simulation import simulation
from scheduler import hearings, import_left, import_prepared, imports
from scheduler.db import Database
from scheduler.hearings import By
from tests.cast import POLICY, denver
from tests.conftest import Clock
from tests.desk_chat import CAROL, START
from tests.handing_in import applied, compared, handed_in, shown
from tests.importing import DEC_16, count
from tests.playing import last, press
from tests.reading import OFFICE, ROW, with_cells

BAD = with_cells(reference="C-9", date="soon")


def test_rows_that_nothing_was_done_about_are_kept_until_the_files_day_is_over(
    db: Database, tmp_path: Path, clock: Clock
) -> None:
    first = handed_in(db, tmp_path, with_cells(reference=""))
    compared(db, first)
    applied(db, first)
    guess, chosen = with_cells(reference="", date="12/17/2026"), with_cells(reference="C-3")
    kept = handed_in(db, tmp_path, guess, BAD, chosen)
    assert compared(db, kept) == {"guess": 1, "unreadable": 1, "new": 1}
    import_desk.choose(db, kept, 4, "skip")
    assert applied(db, kept) is None
    (left,) = import_left.listing(db)
    assert (left.file, left.import_id, left.counts) == (kept, None, {"guess": 1, "unreadable": 1})
    assert import_brief.left(left.counts) == "1 row cannot be read; 1 a guess to be confirmed"
    assert [each.problems[0].value for each in shown(db, kept, "unreadable")] == ["soon"]
    assert import_prepared.listing(db) == []
    clock.forward(hours=25)
    assert import_left.listing(db) == []
    while import_prepared.sweep(db):
        pass
    assert count(db, "prepared_row") == 0


def test_what_was_not_as_it_was_looked_at_is_kept_and_not_stored_by_whoever_takes_it_up_again(
    db: Database, tmp_path: Path
) -> None:
    first = handed_in(db, tmp_path, ROW)
    compared(db, first)
    applied(db, first)
    kept = handed_in(db, tmp_path, with_cells(date="12/17/2026"), with_cells(reference="C-2"))
    compared(db, kept)
    hearings.move(db, POLICY, 1, denver(DEC_16), By("staff"))
    done = applied(db, kept)
    assert done is not None and done.counts == {"stale": 1, "new": 1}
    left = import_left.of_import(db, done.id)
    assert left is not None and left.counts == {"stale": 1}
    (row,) = shown(db, kept, "stale")
    assert (row.number, row.choices) == (2, ()) and "look again" in row.why


def test_while_a_file_is_stored_its_import_says_so_in_words_and_cut_off_it_says_that(
    db: Database, tmp_path: Path, clock: Clock
) -> None:
    kept = handed_in(db, tmp_path, *(with_cells(reference=f"C-{n}") for n in range(300)))
    compared(db, kept)
    storing = import_desk.apply(db, POLICY, kept, OFFICE, "Carol")
    while count(db, "hearing") == 0:
        next(storing)
    assert import_view.head(imports.get(db, 1)).startswith("Import 1 is being stored: ")
    clock.forward(minutes=3)
    assert import_view.head(imports.get(db, 1)).startswith("Import 1 was cut off while it was stored: ")
    assert not import_prepared.get(db, kept).storing
    applied(db, kept)
    assert import_view.head(imports.get(db, 1)).startswith("Import 1 waits to be released: ")


@pytest.mark.parametrize("rows", [[BAD], [BAD, ROW]])
async def test_in_the_chat_they_are_seen_row_by_row(tmp_path: Path, rows: list[str]) -> None:
    def stored(db: Database) -> None:
        kept = handed_in(db, tmp_path, *rows)
        compared(db, kept)
        applied(db, kept)

    async with simulation([CAROL], START) as played:
        await played.run(stored)
        await played.say(CAROL, "/imports")
        if len(rows) == 1:
            assert last(played, CAROL) == "File hearings.csv, nothing stored: 1 row cannot be read"
            assert "Nothing was stored: 1 row cannot be read." in await press(played, CAROL, "File hearings.csv")
        else:
            await press(played, CAROL, "1. hearings.csv")
            assert "Of these rows nothing is: 1 row cannot be read" in await press(played, CAROL, "What was left (1)")
        assert "date “soon”: not a date" in await press(played, CAROL, "Unreadable")

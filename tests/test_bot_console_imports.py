"""A list of hearings through the console: as the office has it, looked at, chosen, applied, released, undone."""

from __future__ import annotations

import contextlib
import re
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from tests.consoling import Seen, Visitor, visiting
from tests.installation import NOON, Installation, RunningClock, installation
from tests.leaks import left_on_disk
from tests.messy_list import BAD, HEAD, LIST, ROSA, fields, stored_as_seen


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Installation]:
    async with installation(tmp_path, clock=RunningClock(NOON)) as running:
        yield running


def chosen(seen: Seen, what: str) -> str:
    """The address of the rows that are `what`."""
    return seen.path + f"?what={what}"


async def compared(carol: Visitor, content: bytes = LIST, name: str = "november.csv") -> Seen:
    """Handed in, and its columns said as the page offers them."""
    page = await carol.hand_in("/console/imports", name, content)
    assert page.status == 200, page.words
    return await carol.post(f"{page.path}/columns", order="day")


async def test_a_messy_list_goes_all_the_way_and_nobody_is_told_before_the_release(house: Installation) -> None:
    async with visiting(house) as carol:
        page = await carol.hand_in("/console/imports", "november.csv", LIST)
        assert "Expediente C-1 · C-2 · C-3" in page.words
        rows = await carol.post(f"{page.path}/columns", order="day")
        assert "2 new" in rows.words
        assert "1 unreadable" in rows.words
        assert "mañana" in (await carol.get(chosen(rows, "unreadable"))).words
        assert "Tue 2026-12-15 08:30 Denver" in (await carol.get(chosen(rows, "new"))).words
        assert house.all("select id from hearing") == []
        await carol.post(f"{rows.path}/choose", what="new", **fields(rows), **{"row-3": "skip"})
        stored = await stored_as_seen(carol, rows)
        assert "Nothing is sent before you release it" in stored.words
        assert "Import 1 waits to be released :" in stored.words
        assert "waits to be released: nobody is told yet" in (await carol.get("/console/imports")).words
        assert len(house.all("select id from hearing")) == 1
        assert house.twilio.sent_to("+12025550131") == []
        done = await carol.post(f"{stored.path}/release")
        assert "Released" in done.words
        # Of the first one it is said at once, as of every date that somebody enters.
        planned = house.all("select state from message where kind = 'reminder'")
        assert {row["state"] for row in planned} == {"planned"}
    deeds = [row["action"] for row in house.all("select action from audit where record = 'import' order by id")]
    assert deeds == ["import", "release"]


async def test_the_next_file_shows_what_moved_and_a_gone_row_cancels_nothing(house: Installation) -> None:
    async with visiting(house) as carol:
        first = await compared(carol)
        await stored_as_seen(carol, first)
        moved = ROSA.replace("15/12/2026", "18/12/2026")
        rows = await compared(carol, "\n".join((HEAD, moved)).encode("cp1252"), "december.csv")
        seen = await carol.get(chosen(rows, "changed"))
        assert "Tue 2026-12-15 08:30 Denver" in seen.words
        assert "Fri 2026-12-18 08:30 Denver" in seen.words
        assert "it was in an earlier file of this kind" in (await carol.get(chosen(rows, "missing"))).words
        await stored_as_seen(carol, rows)
    assert [row["state"] for row in house.all("select state from hearing order by id")] == ["set", "set"]


async def test_an_import_is_undone_as_a_whole_and_says_before_what_that_does(house: Installation) -> None:
    async with visiting(house) as carol:
        rows = await compared(carol)
        stored = await stored_as_seen(carol, rows)
        seen = await carol.get(f"{stored.path}/undo")
        assert "2: removed; nobody heard of them" in seen.words
        await carol.post(f"{stored.path}/undo", **fields(seen))
    assert house.all("select id from hearing") == []
    assert [row["state"] for row in house.all("select state from import")] == ["undone"]


async def test_an_old_page_neither_stores_nor_takes_back_what_changed_since(house: Installation) -> None:
    async with visiting(house) as carol, visiting(house, "Dan", "staff") as dan:
        rows = await compared(carol)
        sure = await carol.get(f"{rows.path}?sure=apply")
        await dan.post(f"{rows.path}/choose", what="new", **fields(rows), **{"row-2": "skip", "was-2": ""})
        late = await carol.post(f"{rows.path}/apply", **fields(sure))
        assert late.status == 400 and "It changed since you looked: look again." in late.words
        # She posts the whole page as she saw it; what Dan chose stays, and what both changed is not overwritten.
        page = {"row-2": "apply", "was-2": "", "row-3": "skip", "was-3": ""}
        noted = await carol.post(f"{rows.path}/choose", what="new", **fields(rows), **page)
        assert "those rows are as they left them" in noted.words
        chosen = house.all("select choice from prepared_row where number in (2, 3) order by number")
        assert [row["choice"] for row in chosen] == ["skip", "skip"]
        await carol.post(f"{rows.path}/choose", what="new", **fields(rows), **{"row-2": "", "was-2": ""})
        assert len(house.all("select 1 from prepared_row where choice = 'skip'")) == 2
        await dan.post(f"{rows.path}/choose", what="new", **fields(await carol.get(rows.path)), all="usual")
        stored = await stored_as_seen(carol, rows)
        seen = await carol.get(f"{stored.path}/undo")
        await dan.post(f"{stored.path}/release")
        late = await carol.post(f"{stored.path}/undo", **fields(seen))
        assert late.status == 400 and "It changed since you looked" in late.words
    assert len(house.all("select id from hearing")) == 2


async def test_what_could_not_be_read_is_seen_after_the_rest_was_stored_and_says_so_if_it_is_all(
    house: Installation,
) -> None:
    async with visiting(house) as carol:
        stored = await stored_as_seen(carol, await compared(carol))
        assert "Of its file nothing was stored of these rows: 1 row cannot be read." in stored.words
        link = re.search(r'href="(/console/imports/files/\d+)"', stored.text)
        assert link is not None
        left = await carol.get(link[1])
        assert "mañana" in left.words and "hand it in again" in left.words
        assert "Store it" not in left.words
        nothing = await stored_as_seen(carol, await compared(carol, "\n".join((HEAD, BAD)).encode("cp1252"), "bad.csv"))
        assert "Nothing was stored: 1 row cannot be read." in nothing.words
        assert "bad.csv : 1 row cannot be read" in (await carol.get("/console/imports")).words


async def test_no_a_number_is_kept_of_a_file_and_a_forgotten_file_leaves_nothing(house: Installation) -> None:
    head, row = f"{HEAD};A-Number", f"{ROSA};A 234 567 890"
    async with visiting(house) as carol:
        rows = await compared(carol, f"{head}\n{row}".encode())
        assert "234" not in str(house.all("select * from prepared_row"))
        await carol.post(f"{rows.path}/drop")
        assert "november.csv" not in (await carol.get("/console/imports")).words
    assert house.all("select * from prepared_row") == []


async def test_a_file_that_is_handed_in_never_touches_a_disk(
    house: Installation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "no-such-folder"))
    rows = (f"{ROSA};A 234 567 890 {'x' * 4000}" for _ in range(400))
    large = "\n".join((f"{HEAD};A-Number", *rows)).encode()
    assert len(large) > 1.5 * 2**20, "larger than what web frameworks keep in memory"
    async with visiting(house) as carol:
        assert (await carol.hand_in("/console/imports", "A234567890.csv", large)).status == 200
    left = left_on_disk(tmp_path)
    assert "courtbell.db" in left
    assert [name for name, text in left.items() if "234567890" in text] == []


async def test_what_is_no_list_says_so(house: Installation) -> None:
    async with visiting(house) as carol:
        book = await carol.hand_in("/console/imports", "book.xlsx", b"PK\x03\x04" + b"\x00" * 50)
        assert book.status == 400
        assert "CSV" in book.words
        assert "Choose a file first" in (await carol.post("/console/imports")).words
        poor = await carol.hand_in("/console/imports", "poor.csv", b"Name,Phone\nRosa,2025550131\n")
        assert "date" in poor.words
        assert 'role="alert"' in poor.text
        # Refused while it is still being sent, so that it depends on the sender whether the answer is read whole.
        with contextlib.suppress(aiohttp.ClientError):
            large = await carol.hand_in("/console/imports", "large.csv", b"x" * (18 * 1024 * 1024))
            assert large.status == 413
        assert house.all("select id from prepared where name = 'large.csv'") == []


async def test_a_viewer_sees_what_was_imported_and_hands_in_nothing(house: Installation) -> None:
    async with visiting(house) as carol:
        rows = await compared(carol)
        await stored_as_seen(carol, rows)
    async with visiting(house, "Dan", "viewer") as dan:
        seen = await dan.get("/console/imports")
        assert "november.csv" in seen.words
        assert not re.search(r'type="file"', seen.text)
        assert (await dan.hand_in("/console/imports", "x.csv", LIST)).status == 403

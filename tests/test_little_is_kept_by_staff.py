"""A-numbers into every field that staff can type in at the console; then all that is left is searched for them."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from datetime import datetime
from itertools import cycle
from pathlib import Path

from scheduler import backup
from scheduler.db import Database
from tests.a_numbers import NUMBERS, SPELLINGS
from tests.cast import hearing_of, person
from tests.console_forms import TYPED as ROSA
from tests.consoling import Seen, Visitor, visiting
from tests.installation import NOON, Installation, RunningClock, installation
from tests.leaks import HARMLESS, found, left_on_disk, logged, plainly

BAO, HEARING, PERSON = "+12025550102", "/console/hearings/1", "/console/people/1"
DRAFT = {"about": "news", "name": "Holiday", "text-en": "We are closed."}
TYPED = ROSA | {"language": "en"}
# Another one for each field, so that all come up.
NUMBER = cycle(SPELLINGS)


def somebody(db: Database) -> None:
    with db.transaction():
        hearing_of(db, person(db, "sms", BAO, zone="America/New_York"), datetime(2027, 1, 5, 9), label="Bao")


def with_one(words: str = "Ro") -> str:
    return f"{words} {next(NUMBER)}"


@dataclass
class Typist:
    """Somebody at the console who puts a number wherever words can be put."""

    carol: Visitor
    csrf: str

    async def types(self, path: str, *fields: str, **typed: str) -> Seen:
        """Send a form with a number in each of these fields, after what is typed there."""
        said = typed | {name: with_one(typed.get(name, "Ro")) for name in fields}
        seen = await self.carol.post(f"/console/{path}", csrf=self.csrf, **said)
        assert seen.status in (200, 400, 404), (path, seen.status)
        return seen

    async def stores(self, path: str, *fields: str, **typed: str) -> None:
        """The same, and yes to what is read back."""
        back = await self.types(path, *fields, **typed)
        assert "was taken out" in back.words, (path, back.words)
        done = await self.carol.yes(back, f"/console/{path}")
        assert done.status == 200, done.words


async def by_people(who: Typist) -> None:
    texts = ("label", "reference", "place", "judge", "agreed_words")
    await who.stores("people/new", *texts, **TYPED | {"place": HARMLESS})
    elsewhere = {"court": "", "city": "Denver", "zone": "America/Denver"}
    await who.stores("people/1/hearing", "place", "judge", "city", **TYPED | elsewhere)
    await who.stores("people/1/follower", "agreed_words", **TYPED | {"phone": "202-555-0156"})
    moved = TYPED | {"date": "2027-04-20", "mark": await who.carol.mark(HEARING)}
    await who.stores("hearings/1/move", "place", "judge", **moved)
    for name in ("medium", "phone", "once"):
        await who.types("people/new", name, **TYPED)
    await who.types("people/new", *texts, "zone", "phone", **TYPED | {"again": "1"})
    await who.types("people/1/edit", "label", "reference", label="Ro", reference="M")
    for deed, name in (("tag", "tag"), ("untag", "tag"), ("approve", "why"), ("attorney", "attorney")):
        await who.types(f"people/1/{deed}", name, follower="1", tag="tag")
    for deed, name in (("doubt", "why"), ("close", "outcome"), ("settle", "number")):
        await who.types(f"hearings/1/{deed}", name, mark=await who.carol.mark(HEARING))


async def by_words(who: Typist, page: str) -> None:
    number = re.search(r'name="number" value="(\d+)"', (await who.carol.get(f"/console/{page}")).text)
    assert number is not None
    for deed in ("look", "reply"):
        await who.types(f"{page}/{deed}", "text", number=number[1], sure="1")
    await who.types(f"{page}/reply", "quick", number=number[1])
    for path in ("people?q=", "people?tag=", "people/1/merge?q=", "inbox?show=", "audit?before=", "people?done="):
        await who.carol.get(f"/console/{path}{with_one()}")
    for name in ("name", "text-en", "cities", "tags", "channels"):
        await who.types("broadcasts/new", name, **DRAFT)
    await who.types("broadcasts/count", "cities", "tags", **DRAFT)
    await who.types("broadcasts/new", **DRAFT | {f"text-{with_one()}": "We are closed."})
    await who.types("broadcasts/new", "place", about="office_moved", starts="2027-03-01 10:00")
    written = (await who.types("broadcasts/new", **DRAFT)).path.removeprefix("/console/")
    await who.types(f"{written}/edit", "name", "tags", **DRAFT)
    await who.types(f"{written}/test", "language")
    await who.types("office/staff", "name", name="Dan", role="viewer")
    await who.types("office/calendar", "name", name="Hearings")
    await who.types("office/export", "since", list="audit")


async def by_files(who: Typist) -> None:
    head = "reference,name,date,time,court,kind,phone,consent,consent date,consent how,A-Number,A234567890"
    rows = (
        "C-1,Rosa,12/15/2027,8:30 AM,DEN,M,202-555-0185,yes,11/01/2026,paper,A234567890,A 234 567 890",
        "C-2,Luz A234-567-890,12/15/2027,8:30 AM,DEN,M,202-555-0186,yes,11/01/2026,paper,,",
        "A234567890,Luz,12/16/2027,8:30 AM,A234567890,M,202-555-0187,yes,A 234 567 890,paper,,",
    )
    page = await who.carol.hand_in("/console/imports", "list A 234 567 890", "\n".join((head, *rows)).encode())
    path = page.path.removeprefix("/console/")
    for name in ("constant-kind", "constant-zone"):
        await who.types(f"{path}/columns", name)
    await who.types(f"{path}/columns", "header", field="judge")
    await who.types(f"{path}/columns")
    await who.types(f"{path}/choose", "what", "row-2", compared="1", chosen="0")
    await who.types(f"{path}/apply", compared="1", chosen="0")


async def at_the_desk(house: Installation) -> None:
    (bao,) = house.all("select contact_id from address where value = ?", BAO)
    async with visiting(house, role="owner") as carol:
        who = Typist(carol, await carol.csrf())
        await by_people(who)
        await by_words(who, f"inbox/{bao['contact_id']}")
        await by_files(who)


async def test_nothing_of_it_is_in_the_database_its_log_the_copies_or_the_logs(tmp_path: Path) -> None:
    with logged() as log:
        async with installation(tmp_path, clock=RunningClock(NOON), before=somebody) as house:
            await at_the_desk(house)
            await house.parts.worker.settled()
            await asyncio.to_thread(backup.make, house.config.database, tmp_path / "copies", 3, house.clock())
            left = left_on_disk(tmp_path)
            counts = {
                table: len(house.all(f"select id from {table}")) for table in ("broadcast", "staff", "feed", "import")
            }
    assert counts == {"broadcast": 1, "staff": 3, "feed": 1, "import": 1}, "what could be stored without it was"
    assert plainly(HARMLESS) in left["courtbell.db"] + left["courtbell.db-wal"], "the search does find"
    assert {name: around(text) for name, text in left.items() if found(text, *NUMBERS)} == {}
    assert found(plainly(log.getvalue()), *NUMBERS) == []


def around(text: str) -> list[str]:
    return [text[max(0, at.start() - 60) : at.end() + 20] for at in re.finditer("|".join(NUMBERS), text)]

"""Names, words and references that strangers chose are text on every page of the console, whatever stands in them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.console.routes import PAGES
from scheduler import people
from scheduler.db import Database, DatabasePlace
from tests.cast import hearing_of, person
from tests.consoling import visiting
from tests.installation import RunningClock, installation

EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{7*7}}"
HARM = ("<script>alert", "<img src=x", 'onerror=alert(2)>"')


def strangers(db: Database) -> None:
    """Everything into which somebody outside can put words."""
    bea = person(db, "telegram", "7001")
    hearing_of(db, bea, datetime(2026, 12, 15, 13), label=EVIL)
    db.run("update respondent set reference = ?", EVIL)
    db.run("update follower set name = ?, calls = ?", EVIL, EVIL)
    db.run("update revision set place = ?, city = ?, judge = ?", EVIL, EVIL, EVIL)
    db.run("insert into tag (respondent_id, name) select id, ? from respondent", EVIL)
    people.change_contact(db, bea.contact, code_word=EVIL)
    people.add_task(db, "t", "help-asked", EVIL, contact_id=bea.contact)
    people.add_task(db, "u", EVIL, EVIL, contact_id=bea.contact)


async def test_what_strangers_wrote_is_text_on_every_page(tmp_path: Path, place: DatabasePlace) -> None:
    async with installation(tmp_path, clock=RunningClock(), before=strangers, place=place) as house:
        await house.texts("+12025550160", EVIL)
        await house.parts.worker.settled()
        async with visiting(house, role="owner") as carol:
            shown = 0
            for path in sorted({page.path for page in PAGES if page.method == "GET"}):
                for number in ("1", "2") if "{" in path else ("",):
                    seen = await carol.get(path.replace("{id}", number).replace("{attempt}", number))
                    assert seen.status < 500, path
                    found = [each for each in HARM if each in seen.text]
                    assert found == [], path
                    shown += "&lt;script&gt;alert(1)" in seen.text
            assert shown >= 3, "some pages do show it, as text"

"""What staff does at the console, what breaks there and who knocks in vain, at debug level; then the logs are
searched."""

from __future__ import annotations

import re
from pathlib import Path

from tests.console_forms import TYPED
from tests.consoling import Visitor, link, visiting
from tests.installation import NOON, Installation, RunningClock, installation
from tests.leaks import plainly
from tests.silent_logs import HEARD, NAME, WORDS, silent_on_it

NUMBER = "+12025550180"
ROSA = TYPED | {
    "label": NAME,
    "reference": WORDS,
    "date": "2026-12-15",
    "place": WORDS,
    "phone": NUMBER,
    "language": "en",
    "agreed_words": HEARD,
}
FILE = f"reference,name,date,time,court,kind,phone,consent\nC-1,{NAME},12/15/2026,8:30 AM,DEN,M,{NUMBER},{WORDS}"


async def a_day(house: Installation, carol: Visitor) -> str:
    """Whom she registers, looks for, answers and takes along; the secret address of her calendar."""
    back = await carol.post("/console/people/new", **ROSA)
    seen = await carol.yes(back, "/console/people/new")
    assert NAME in seen.words
    assert (await carol.post(f"{seen.path}/tag", tag=NAME)).status == 200
    for path in (f"people?q={NAME}", f"people?q={NUMBER}", f"people?tag={WORDS}", f"audit?before={HEARD}", NAME):
        assert (await carol.get(f"/console/{path}")).status in (200, 404)
    await house.texts(NUMBER, HEARD)
    await house.parts.worker.settled()
    page = f"/console/inbox/{house.reader(NUMBER)}"
    number = re.search(r'name="number" value="(\d+)"', (await carol.get(page)).text)
    assert number is not None
    assert (await carol.post(f"{page}/reply", number=number[1], text=f"{NAME}, bring the {WORDS}")).status == 200
    for what in ("hearings", "people", "call-list", "audit"):
        assert (await carol.post("/console/office/export", list=what, numbers="1")).status == 200
    assert (await carol.hand_in("/console/imports", f"{NAME}.csv", FILE.encode())).status == 200
    feed = re.search(r"/feed/([\w-]+)\.ics", (await carol.post("/console/office/calendar", name=NAME)).text)
    assert feed is not None
    for path in (f"/feed/{feed[1]}.ics", f"/feed/{feed[1]}x.ics"):
        assert (await carol.get(path)).status in (200, 404)
    return feed[1]


async def breaks(house: Installation, carol: Visitor) -> None:
    """A deed that the database refuses with words of its own, and a page over a row that cannot be read."""
    with house.beside() as db:
        db.run(f"create trigger broken before insert on tag begin select raise(abort, '{HEARD}'); end")
        db.run("update revision set wall = ?", f"{NAME} {NUMBER}")
    assert (await carol.post("/console/people/1/tag", tag=WORDS)).status == 500
    assert (await carol.get("/console/hearings/1")).status == 500


async def test_a_day_at_the_console_leaves_nothing(tmp_path: Path) -> None:
    with silent_on_it("running", "answering a request failed") as log:
        async with installation(tmp_path, clock=RunningClock(NOON)) as house:
            into = link(house, NAME, "owner")
            async with visiting(house, role=None) as carol:
                assert (await carol.enter(into)).status == 200
                feed = await a_day(house, carol)
                await breaks(house, carol)
                secrets = [feed, await carol.csrf(), *(each.value for each in carol.session.cookie_jar)]
            async with visiting(house, role=None) as stranger:
                await stranger.get(f"/console/people?q={NAME}", Cookie=f"desk={HEARD}")
                for path in (into.removeprefix(house.url), f"/console/enter/{NAME}?then={WORDS}"):
                    await stranger.get(path)
                await stranger.post("/console/enter", csrf="", secret=into.rpartition("/")[2], then=HEARD)
    said = plainly(log.getvalue())
    assert all(secrets)
    assert [each for each in (*secrets, into.rpartition("/")[2]) if plainly(each) in said] == []

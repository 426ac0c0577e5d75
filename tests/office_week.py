"""An office's week, lived by the real worker on simulated phones: who was reminded, who answered, who was not reached.

For whatever looks at a whole office: the pages' pictures, and the walks in a browser. It ends on a Monday morning.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot import config, inbound
from bot.app import prepare
from bot.arrived import Arrived
from bot.facts import House
from bot.jobs import count
from bot.turn import Typed
from messages.channel import SendError
from scheduler import hearings, office, outcomes, people
from scheduler.db import Database, open_database
from scheduler.delivery import Rules
from scheduler.hearings import By
from scheduler.reminders import replan_contact
from tests.cast import POLICY, Office, Person, denver, person
from tests.conftest import Clock
from tests.installation import config_text, make_owner

BEGINS = datetime(2026, 11, 9, 15, tzinfo=UTC)
MONDAY = datetime(2026, 11, 16, 14, 30, tzinfo=UTC)
ATTORNEYS = 'name = "The first attorney"\nphone = "+1 202 555 0190"\nchecked_on = "2026-11-02"'

# Label, channel, address, language, wording, days from the first Monday to the hearing, hour, kind, what became of it.
_PEOPLE = (
    ("Rosa", "telegram", "2001", "es-419", "discreet", 8, 8.5, "master", "confirmed"),
    ("Minh", "sms", "+12025550121", "vi", "plain", 8, 9.0, "master", "delivered"),
    ("Marie", "telegram", "2002", "ht", "discreet", 8, 13.0, "individual", "read"),
    ("Wei", "sms", "+12025550122", "zh-Hans", "plain", 9, 8.5, "master", "confirmed"),
    ("Gurpreet", "telegram", "2003", "pa-Guru", "plain", 9, 10.0, "individual", ""),
    ("João", "sms", "+12025550123", "pt-BR", "discreet", 10, 8.5, "master", "delivered"),
    ("Amina", "sms", "+12025550124", "so", "plain", 10, 13.0, "bond", "failed"),
    ("Olena", "telegram", "2004", "uk", "plain", 11, 8.5, "master", "confirmed"),
    ("Ahmed", "telegram", "2005", "ar", "discreet", 14, 9.0, "individual", "read"),
    ("Tigist", "sms", "+12025550125", "am", "discreet", 15, 8.5, "master", "delivered"),
    ("Ana", "telegram", "2006", "es-419", "plain", 20, 8.5, "individual", "help"),
)

OFFICE = office.Office("The Office", "Reminders", "America/Denver", "", "", "")
HOUSE = House(OFFICE, ("en", "es-419"), handles_opt_out=True, policy=POLICY)
_ANSWERS = ("delivered", "read", "confirmed")


async def live(folder: Path) -> Clock:
    """The week, into the database that an installation in `folder` will open; the clock as it stands in the end."""
    clock = Clock(BEGINS)
    nowhere = "http://127.0.0.1:9"
    text = config_text(nowhere, nowhere, "http://127.0.0.1:8081", **{"attorneys.first": ATTORNEYS})
    settings = config.parse(text, {}, folder / "courtbell.toml")
    db = open_database(settings.database, clock)
    prepare(db, settings)
    make_owner(db)
    staffed = Office(db, clock, Rules(POLICY, OFFICE))
    readers = _register(db)
    await staffed.until(BEGINS + timedelta(minutes=5))
    for at, work in _happens(db, readers):
        await staffed.until(at)
        with db.transaction():
            work()
    await staffed.until(MONDAY)
    await count(staffed.store, "America/Denver")
    await staffed.store.close()
    return clock


def _register(db: Database) -> dict[str, Person]:
    found = {}
    with db.transaction():
        (attorney,) = db.all("select id from attorney")
        for label, channel, value, language, wording, days, hour, kind, _ in _PEOPLE:
            who = person(db, channel, value, language=language, zone="America/Denver", wording=wording)  # type: ignore[arg-type]
            respondent = people.new_respondent(db, label, reference=f"C-{1000 + len(found)}")
            people.follow(db, who.contact, respondent, "self")
            wall = datetime(2026, 11, 9) + timedelta(days=days, hours=hour)  # a wall time
            by = By("self", who.contact)
            hearings.register(db, POLICY, kind=kind, given=denver(wall), respondents=[respondent], by=by)
            if kind != "bond":
                people.give_consent(db, who.address, scope="news", how="chat", by="self", words="the words shown")
            if len(found) % 2:
                office.give_attorney(db, respondent, attorney["id"])
            found[label] = who
        _alone(db)
        cousin = person(db, "sms", "+12025550131", language="es-419", zone="America/Chicago", wording="discreet")
        rosa = db.one("select id from respondent where label = 'Rosa'")
        assert rosa is not None
        people.follow(db, cousin.contact, rosa["id"], "family")
        db.run("update follower set name = 'her cousin' where contact_id = ?", cousin.contact)
        replan_contact(db, POLICY, cousin.contact)
    return found


def _alone(db: Database) -> None:
    """Who is in detention and followed by nobody, and who wants nothing sent."""
    held = people.new_respondent(db, "Samuel", reference="C-2001", detained=True)
    silent = people.new_respondent(db, "Lucía", reference="C-2002", confidential=True)
    for respondent, day in ((held, 18), (silent, 19)):
        given = denver(datetime(2026, 11, day, 9))  # a wall time
        hearings.register(db, POLICY, kind="master", given=given, respondents=[respondent], by=By("staff"))


def _happens(db: Database, readers: dict[str, Person]) -> list[tuple[datetime, Callable[[], object]]]:
    """What people and providers do in the course of the week, in order."""
    late = BEGINS + timedelta(days=6, hours=5)

    def answer(label: str, outcome: str) -> None:
        for row in db.all(
            "select message.id, attempt.provider_id, attempt.channel from message join attempt on"
            " attempt.message_id = message.id where reader = ? and attempt.outcome = 'accepted' order by message.id",
            readers[label].contact,
        ):
            if row["channel"] == "sms":
                outcomes.receipt(db, "sms", row["provider_id"], attempt=None, outcome="delivered", error=None)
            if outcome in ("read", "confirmed"):
                outcomes.heard(db, row["id"], outcome)  # type: ignore[arg-type]

    def fails() -> None:
        for row in db.all("select provider_id from attempt where address_id = ? order by id", readers["Amina"].address):
            gone = SendError("30006", "person", why="why-number")
            outcomes.receipt(db, "sms", row["provider_id"], attempt=None, outcome=None, error=gone)

    def asks() -> None:
        people.add_task(db, "help-asked:1", "help-asked", "help-asked", contact_id=readers["Ana"].contact)

    def moves() -> None:
        by = By("family", readers["Ahmed"].contact)
        row = db.one("select hearing_id from message where reader = ?", readers["Olena"].contact)
        assert row is not None
        given = denver(datetime(2026, 11, 24, 9))  # a wall time
        hearings.move(db, POLICY, row["hearing_id"], given, by)

    def writes(label: str, text: str) -> None:
        who = readers[label]
        arrived = Arrived(who.channel, f"{label} writes", who.value, Typed(text))
        inbound.handle(db, inbound.keep(db, arrived), HOUSE)

    said = [
        (late + timedelta(hours=3), lambda: writes("Marie", "mèsi")),
        (late + timedelta(hours=4), lambda: writes("Ana", "Mi primo me lleva ese día, ¿está bien?")),
    ]
    told = [(late, lambda label=row[0], how=row[8]: answer(label, how)) for row in _PEOPLE if row[8] in _ANSWERS]
    return [*told, (late, fails), (late + timedelta(hours=1), asks), (late + timedelta(hours=2), moves), *said]

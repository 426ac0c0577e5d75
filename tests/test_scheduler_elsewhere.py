"""What another process writes is seen before a call that was begun here."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

from messages.channel import Outgoing, Sent
from scheduler import contents, hearings
from scheduler.db import Database, DatabasePlace, Store, open_database
from scheduler.delivery import Rules
from scheduler.hearings import By
from scheduler.worker import Worker
from tests.cast import OFFICE, POLICY, Person, Phones, denver, hearing_of, person, states
from tests.conftest import Clock
from tests.installation import until

MARCH = datetime(2027, 3, 15, 13)


class Meanwhile(Phones):
    """A provider at whose first call another process moves a hearing."""

    def prepare(self, ours: Database, db: Database, hearing: int) -> None:
        self.ours, self.db, self.hearing, self.moved = ours, db, hearing, False

    async def send(self, out: Outgoing) -> Sent:
        """Let the other process move the other hearing first."""
        if not self.moved:
            self.moved = True
            with self.db.transaction():
                hearings.move(self.db, POLICY, self.hearing, denver(MARCH + timedelta(days=40)), By("staff"))
            await until(self.ours.changed_elsewhere, "word of it")
        await asyncio.sleep(0.005)
        return await super().send(out)


def test_a_move_by_another_process_is_seen_before_the_call(db: Database, place: DatabasePlace, clock: Clock) -> None:
    """Both texts are begun together; while the first is called, `courtbell import` moves the date of the second."""
    first, second = (person(db, "sms", f"+1202555010{n}") for n in (1, 2))
    dates = [hearing_of(db, who, MARCH) for who in (first, second)]
    beside = open_database(place, clock)
    db.listen(lambda: None)
    phones = Meanwhile("sms")
    phones.prepare(db, beside, dates[1])
    worker = Worker(Store(db), {"sms": phones}, Rules(POLICY, OFFICE), in_flight=1)
    asyncio.run(worker.settled())
    beside.close()
    assert "confirmation@1" in states(db, dates[1], second)
    told = [body for body in phones.to(second.value) if "March 15" in body or "Mar 15" in body]
    assert all("Apr" in body for body in told), told
    assert states(db, dates[0], first)["confirmation@1"] == "sent"


def test_our_own_writing_is_no_change_elsewhere(db: Database, bao: Person) -> None:
    db.changed_elsewhere()
    db.seen()
    hearing_of(db, bao, MARCH)
    assert not db.changed_elsewhere()
    assert contents.untrue(db, [row["id"] for row in db.all("select id from message")]) == set()

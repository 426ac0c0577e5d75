"""Random people over the whole way in: nothing raises, no hearing is lost, nobody is written to unasked."""

from __future__ import annotations

import itertools
import json
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot import inbound
from bot.arrived import Arrived, Carrier, Reach, Touched
from bot.facts import House
from bot.turn import Began, Other, Typed
from scheduler import people
from scheduler.db import Row
from scheduler.office import Office
from scheduler.policy import Policy
from tests.conftest import FUZZ, Clock
from tests.conversing import TEXTS
from tests.fresh import fresh
from tests.installation import make_owner

NOW = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)
OFFICE = Office("The Office", "Reminders", "America/New_York", "The help line", "+1 202 555 0198", "")
HOUSE = House(OFFICE, ("en", "es-419"), handles_opt_out=True, policy=Policy())
WAYS = (("sms", "+12025550101"), ("telegram", "70001"), ("sms", "+12025550102"))
STRANGER = ("sms", "+12025550103")
# What is written only when somebody asked for it.
UNPROMPTED = "('reminder', 'nudge', 'after', 'awaited', 'changed', 'disputed', 'cancelled')"
WANTED = ("register", "date", "1", "1", "Denver", "1", "March 15 2027 8:30 am", "1")

ways = st.sampled_from(WAYS)
texts = st.one_of(st.sampled_from(TEXTS + WANTED), st.text(max_size=40))


class Talk(RuleBasedStateMachine):
    @initialize()
    def an_installation(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.clock = Clock(NOW)
        self.db = fresh(Path(self.folder.name) / "bell.db", self.clock)
        make_owner(self.db)
        self.numbers = itertools.count(1)
        self.hearings: set[int] = set()

    def teardown(self) -> None:
        if hasattr(self, "db"):
            self.db.close()
            self.folder.cleanup()

    @rule(way=ways, text=texts)
    def types(self, way: tuple[str, str], text: str) -> None:
        self._takes(way, Typed(text))

    @rule(way=ways, number=st.integers(1, 4))
    def answers_with_a_number(self, way: tuple[str, str], number: int) -> None:
        self._takes(way, Typed(str(number)))

    @rule(way=ways, index=st.integers(0, 6), old=st.integers(0, 3))
    def presses(self, way: tuple[str, str], index: int, old: int) -> None:
        rows = self.db.all("select message_id from attempt where channel = ? order by id desc limit 4", way[0])
        if rows:
            self._takes(way, Touched(rows[min(old, len(rows) - 1)]["message_id"], index))

    @rule(way=ways, said=st.sampled_from((Began(), Began("x"), Other("voice"), Other("edit"), Reach(open=False))))
    def does_something_else(self, way: tuple[str, str], said: Began | Other | Reach) -> None:
        self._takes(way, said)

    @rule(word=st.sampled_from(("STOP", "START", "HELP")))
    def is_answered_by_the_carrier(self, word: str) -> None:
        self._takes(WAYS[0], Carrier(word))  # type: ignore[arg-type]

    @rule(way=ways)
    def registers(self, way: tuple[str, str]) -> None:
        for text in ("/start", "1", "1", "new", "1", "1", "Denver", "1", "March 15 2027 8:30 am", "1"):
            self._takes(way, Began() if text == "/start" and way[0] == "telegram" else Typed(text))

    @rule(minutes=st.sampled_from((1, 15, 60 * 13, 60 * 24 * 4)))
    def time_passes(self, minutes: int) -> None:
        self.clock.forward(minutes=minutes)

    @precondition(lambda self: hasattr(self, "db"))
    @rule(text=texts)
    def a_stranger_asks(self, text: str) -> None:
        took = self._takes(STRANGER, Typed(text))
        if self._consents(*STRANGER):
            return
        for row in self.db.all("select kind, say, hearing_id from message where key like ?", f"a:{took}:%"):
            assert row["kind"] == "reply"
            assert row["hearing_id"] is None
            assert "Denver" not in row["say"] or "Denver" in text

    @invariant()
    def nobody_is_written_to_without_consent(self) -> None:
        if not hasattr(self, "db"):
            return
        planned = f"state = 'planned' and kind in {UNPROMPTED}"
        for row in self.db.all(f"select distinct reader from message where {planned}"):
            ways = people.addresses(self.db, row["reader"])
            assert any(each.consent and not each.stopped for each in ways)

    @invariant()
    def no_confirmed_hearing_is_lost(self) -> None:
        if not hasattr(self, "db"):
            return
        now = {row["id"] for row in self.db.all("select id from hearing")}
        erased = self.db.one("select 1 from address where value in (?, ?, ?) limit 1", *(value for _, value in WAYS))
        assert self.hearings <= now or erased is None
        self.hearings |= now

    def _takes(self, way: tuple[str, str], said: object) -> int:
        channel, value = way
        arrived = Arrived(channel, f"P{next(self.numbers)}", value, said)  # type: ignore[arg-type]
        inbound_id = inbound.keep(self.db, arrived)
        inbound.handle(self.db, inbound_id, HOUSE)
        handled = self.db.one("select handled from inbound where id = ?", inbound_id)
        assert handled is None or handled["handled"] is not None
        for row in self.db.all("select * from message where key like ? and state = 'planned'", f"a:{inbound_id}:%"):
            self._goes_out(row)
        self.clock.forward(seconds=20)
        return inbound_id

    def _goes_out(self, row: Row) -> None:
        """As delivery does, so that buttons and numbers have something to stand for."""
        choices = [each[0] for each in json.loads(row["say"]).get("choices", [])] if row["say"] else []
        self.db.run("update message set state = 'sent', next_at = null where id = ?", row["id"])
        self.db.insert(
            "attempt",
            message_id=row["id"],
            channel=row["channel"],
            address_id=row["address_id"],
            started=self.db.now_ms(),
            outcome="accepted",
            choices=json.dumps(choices) if choices else None,
        )

    def _consents(self, channel: str, value: str) -> bool:
        found = people.contact_at(self.db, channel, value)
        return found is not None and found[1].consent


TestTalk = Talk.TestCase
TestTalk.settings = settings(max_examples=25 * FUZZ, stateful_step_count=20, deadline=None)

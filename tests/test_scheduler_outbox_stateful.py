"""Whatever happens to a hearing, its followers and their providers, in whatever order: no reminder is lost, doubled,
late, or sent to somebody without a right to it. Hypothesis plays the days; everything but the phones is real."""

from __future__ import annotations

import asyncio
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from messages.channel import Outgoing, SendError, Sent, Unanswered
from scheduler import claims, delivery, hearings, office, people, silence
from scheduler.contents import NOTICES
from scheduler.db import Database, Row, instant, ms, open_database
from scheduler.delivery import Rules
from scheduler.hearings import By
from scheduler.plan import plan, quiet_until
from scheduler.reminders import readers, replan_contact
from tests.cast import OFFICE, POLICY, START, Office, Person, Phones, denver, person
from tests.conftest import FUZZ, Clock
from tests.fresh import fresh

RULES = Rules(POLICY, OFFICE)
FINISHED = ("sent", "carried", "killed", "failed", "expired")
# What a step became, as long as nobody has to be told of it.
WELL = ("planned", "sending", "unknown", "sent", "carried")
_ANSWERS = st.lists(
    st.sampled_from(["network", "network", "person", "operator", "unknown", "lost", "taken"]), min_size=1, max_size=8
)
DATED = ("reminder", "confirmation", "changed", "disputed")


@dataclass
class Witness(Phones):
    """A provider that looks, at the very moment of a call, whether this message may be sent."""

    db: Database | None = None
    wrong: list[str] = field(default_factory=list)

    async def send(self, out: Outgoing) -> Sent:
        """Judge first, then answer as told."""
        assert self.db is not None
        try:
            self._judge(self.db, out)
        except AssertionError as error:
            # The worker takes any error of a provider in its stride.
            self.wrong.append(str(error))
        answer = self.next_answers[0] if self.next_answers else None
        if isinstance(answer, Unanswered) and str(answer) == "taken":
            self.got.append(out)
            self.taken_unanswered[out.message] = f"{self.name}-taken-{out.attempt}"
        return await super().send(out)

    def _judge(self, db: Database, out: Outgoing) -> None:
        row = db.one("select * from message where id = ?", out.message)
        way = db.one("select * from address where channel = ? and value = ?", self.name, out.address)
        assert row and way, "a message to nobody"
        now = db.now()
        assert ms(now) < row["expires"], f"{row['key']} after its use"
        if row["kind"] not in NOTICES:
            return
        agreed = db.one("select 1 from consent where address_id = ? and revoked is null", way["id"])
        assert agreed and way["stopped"] is None, f"{row['key']} to somebody who did not agree"
        if not row["prompted"]:
            _not_in_the_night(db, row, now)
        for said in (row, *db.all("select * from message where carried_by = ?", row["id"])):
            _allowed(db, said)


def _not_in_the_night(db: Database, row: Row, now: datetime) -> None:
    zone = db.all("select zone from contact where id = ?", row["reader"])[0]["zone"]
    end = quiet_until(now, zone, POLICY)
    dates = db.all("select instant from revision where hearing_id = ?", row["hearing_id"])
    near = any(now < instant(date["instant"]) < (end or now) + POLICY.least_lead for date in dates)
    assert end is None or ms(end) >= row["expires"] or near, f"{row['key']} in the night"


def _allowed(db: Database, row: Row) -> None:
    date = db.one(
        "select revision.*, hearing.state as hearing_state from revision join hearing on hearing.id = hearing_id"
        " where hearing_id = ? and number = ?",
        row["hearing_id"],
        row["revision"],
    )
    assert date
    if row["kind"] == "cancelled":
        assert date["hearing_state"] == "cancelled", f"{row['key']}, which is on again"
    else:
        stands = date["state"] != "rejected" and date["hearing_state"] == "set"
        assert stands, f"{row['key']} of a date that no longer stands"
    permitted = [reader for reader in readers(db, row["hearing_id"]) if reader.contact == row["reader"]]
    pending = db.one(
        "select 1 from follower where contact_id = ? and state = 'pending' and not ?",
        row["reader"],
        date["said_contact"] == row["reader"],
    )
    assert permitted and not pending, f"{row['key']} to somebody without a right to it"


class Days(RuleBasedStateMachine):
    """Ana has hearings, Bao follows them, Carol is staff."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = Clock(START)
        path = Path(self.folder.name) / "courtbell.db"
        self.db = fresh(path, self.clock)
        # Sees only what is committed.
        self.beside = open_database(path, self.clock)
        self.work = Office(self.db, self.clock, RULES)
        self.work.sms, self.work.telegram = Witness("sms", db=self.beside), Witness("telegram", db=self.beside)
        self.ana = person(self.db, "telegram", "1001")
        self.ana_too = people.add_address(self.db, self.ana.contact, "sms", "+12025550101")
        self._agree(self.ana_too)
        self.bao = person(self.db, "sms", "+12025550102", zone="America/New_York")
        carol = person(self.db, "telegram", "1003")
        office.add_staff(self.db, "Carol", "owner", carol.contact)
        self.respondent = people.new_respondent(self.db, "Rosa")
        people.follow(self.db, self.ana.contact, self.respondent, "self")
        people.follow(self.db, self.bao.contact, self.respondent, "family")
        self.hearings: list[int] = []
        # (contact, hearing) -> when they were last found without a right to hear of it.
        self.silent: dict[tuple[int, int], datetime] = {}
        # contact -> since when they live where they do.
        self.since: dict[int, datetime] = {}

    def teardown(self) -> None:
        self.beside.close()
        self.db.close()
        self.folder.cleanup()

    def _agree(self, address: int) -> None:
        people.give_consent(self.db, address, scope="case", how="chat", by="self", words="w")

    def _wall(self, days: int, hour: int) -> datetime:
        today = self.clock().astimezone(ZoneInfo("America/Denver")).date()
        return datetime.combine(today, datetime.min.time()) + timedelta(days=days, hours=hour)

    def _who(self, who: str) -> Person:
        return self.ana if who == "ana" else self.bao

    def _by(self, who: str) -> By:
        return By("staff") if who == "carol" else By("self" if who == "ana" else "family", self._who(who).contact)

    def _set(self, field: str, table: str, value: int | str | None, who: str) -> None:
        where = "contact_id = ?" if table == "follower" else "id = ?"
        which = self._who(who).contact if table == "follower" else self.respondent
        with self.db.transaction():
            self.db.run(f"update {table} set {field} = ? where {where}", value, which)
            for each in (self.ana, self.bao):
                replan_contact(self.db, POLICY, each.contact)

    # What happens ------------------------------------------------------------------------------------------------

    @initialize(days=st.sampled_from([3, 9, 40]), hours=st.lists(st.sampled_from([9, 13]), min_size=1, max_size=2))
    def begin(self, days: int, hours: list[int]) -> None:
        """Two on one day are one message."""
        for hour in hours:
            self.register(days, hour, "carol")

    @precondition(lambda self: len(self.hearings) < 4)
    @rule(
        days=st.sampled_from([0, 1, 2, 5, 9, 40]),
        hour=st.sampled_from([8, 9, 13, 23]),
        who=st.sampled_from(["ana", "bao", "carol"]),
    )
    def register(self, days: int, hour: int, who: str) -> None:
        given = denver(self._wall(days, hour))
        self.hearings.append(
            hearings.register(
                self.db, POLICY, kind="master", given=given, respondents=[self.respondent], by=self._by(who)
            )
        )

    @precondition(lambda self: self.hearings)
    @rule(
        data=st.data(),
        days=st.sampled_from([1, 4, 9, 33]),
        hour=st.sampled_from([9, 13]),
        who=st.sampled_from(["ana", "bao", "carol"]),
    )
    def move(self, data: st.DataObject, days: int, hour: int, who: str) -> None:
        """By whoever may, a move; by others, a dispute."""
        hearing = data.draw(st.sampled_from(self.hearings))
        hearings.move(self.db, POLICY, hearing, denver(self._wall(days, hour)), self._by(who))

    @precondition(lambda self: self.hearings)
    @rule(data=st.data(), who=st.sampled_from(["ana", "carol"]))
    def cancel(self, data: st.DataObject, who: str) -> None:
        hearings.cancel(self.db, POLICY, data.draw(st.sampled_from(self.hearings)), self._by(who))

    @precondition(lambda self: self.hearings)
    @rule(data=st.data())
    def stand_after_all(self, data: st.DataObject) -> None:
        hearing = data.draw(st.sampled_from(self.hearings))
        date = self.db.one("select wall from revision where hearing_id = ? and state = 'standing'", hearing)
        if date:
            hearings.move(self.db, POLICY, hearing, denver(datetime.fromisoformat(date["wall"])), By("staff"))

    @rule(right=st.sampled_from(["muted", "removed", "pending", "confidential", "detained", "stop"]))
    def somebody_loses_their_right(self, right: str) -> None:
        if right == "stop":
            people.stop(self.db, self.ana.contact, "typed")
        elif right in ("confidential", "detained"):
            self._set(right, "respondent", 1, "ana")
        elif right == "muted":
            self._set("muted", "follower", 1, "ana")
        else:
            self._set("state", "follower", right, "bao")

    @rule()
    def all_have_their_right(self) -> None:
        """Unmuted, approved, opted in; the stopped write again, and agree again."""
        for flag in ("confidential", "detained"):
            self._set(flag, "respondent", 0, "ana")
        self._set("muted", "follower", 0, "ana")
        self._set("state", "follower", "approved", "bao")
        for who in ("ana", "bao"):
            self.start(who)

    def start(self, who: str) -> None:
        with self.db.transaction():
            people.heard_from(self.db, self._who(who).address)
            silence.end(self.db, self._who(who).address)
            self._agree(self._who(who).address)
            replan_contact(self.db, POLICY, self._who(who).contact)

    @rule(who=st.sampled_from(["ana", "bao"]), zone=st.sampled_from(["America/Denver", "Pacific/Honolulu"]))
    def live_elsewhere(self, who: str, zone: str) -> None:
        contact = self._who(who).contact
        with self.db.transaction():
            people.change_contact(self.db, contact, zone=zone)
            replan_contact(self.db, POLICY, contact)
        self.since[contact] = self.clock()

    @rule(who=st.sampled_from(["ana", "bao"]), minutes=st.sampled_from([5, 30]))
    def open_a_question(self, who: str, minutes: int) -> None:
        self.db.run(
            "insert into conversation (address_id, state, open_until, updated) values (?, '{}', ?, 0)"
            " on conflict (address_id) do update set open_until = excluded.open_until",
            self._who(who).address,
            ms(self.clock() + timedelta(minutes=minutes)),
        )

    @rule(
        channel=st.sampled_from(["sms", "telegram"]),
        answers=_ANSWERS,
    )
    def trouble(self, channel: str, answers: list[str]) -> None:
        """The provider's next answers."""
        phones = self.work.sms if channel == "sms" else self.work.telegram
        phones.next_answers = [
            Unanswered(each) if each in ("lost", "taken") else SendError(each, each)  # type: ignore[arg-type]
            for each in answers
        ]

    @rule(channel=st.sampled_from(["sms", "telegram"]))
    def die_after_begin(self, channel: str) -> None:
        with self.db.transaction():
            turn = claims.claim(self.db, channel, 10, "dead", RULES)
            delivery.begin(self.db, channel, "dead", turn, RULES)

    @rule(data=st.data(), minutes=st.sampled_from([0, 1, 90]))
    def the_next_due_comes(self, data: st.DataObject, minutes: int) -> None:
        """With what the provider has for it, and what people do right after."""
        row = self.db.one(
            "select min(next_at) as at from message where kind = 'reminder' and next_at > ?", ms(self.clock())
        )
        if row and row["at"]:
            self._note_the_silent()
            asyncio.run(self.work.until(instant(row["at"]) - timedelta(seconds=1)))
            self.trouble(data.draw(st.sampled_from(["sms", "telegram"])), data.draw(_ANSWERS))
            asyncio.run(self.work.until(self.clock() + timedelta(minutes=minutes, seconds=1)))
            self._nothing_is_lost()

    @rule(by=st.sampled_from([{"minutes": 1}, {"minutes": 20}, {"hours": 9}, {"days": 1}, {"days": 4}, {"days": 21}]))
    def time_goes(self, by: dict[str, float]) -> None:
        self._note_the_silent()
        asyncio.run(self.work.until(self.clock() + timedelta(**by)))
        self._nothing_is_lost()

    @rule(hours=st.sampled_from([1, 12, 60]))
    def the_machine_is_off(self, hours: int) -> None:
        self._note_the_silent()
        self.clock.forward(hours=hours)
        asyncio.run(self.work.now())
        self._nothing_is_lost()

    # What must hold ----------------------------------------------------------------------------------------------

    @invariant()
    def rows_are_what_they_say(self) -> None:
        for row in self.db.all(
            "select message.*, carrier.state as carrier from message"
            " left join message as carrier on carrier.id = message.carried_by"
        ):
            finished = row["state"] in FINISHED
            assert (row["next_at"] is None) == finished, f"{row['key']} is {row['state']}, next {row['next_at']}"
            assert (row["carried_by"] is not None) == (row["state"] == "carried"), row["key"]
            assert row["carrier"] in (None, "planned", "sending", "unknown", "sent"), row["key"]
        self._note_the_silent()

    @invariant()
    def nothing_went_where_or_when_it_may_not(self) -> None:
        for phones in (self.work.sms, self.work.telegram):
            assert isinstance(phones, Witness)
            assert phones.wrong == []

    @invariant()
    def nothing_is_said_twice(self) -> None:
        # After silence a reminder goes by the reader's other channel too.
        said: Counter[tuple[str, int]] = Counter()
        for phones in (self.work.sms, self.work.telegram):
            said.update((phones.name, out.message) for out in phones.got)
        assert all(times == 1 for times in said.values()), said
        steps = self.db.all(
            "select reader, message.hearing_id, wall, zone, step, count(*) as times from message join revision"
            " on revision.hearing_id = message.hearing_id and number = message.revision"
            " where kind = 'reminder' and message.state in ('sent', 'carried') group by 1, 2, 3, 4, 5"
        )
        assert all(row["times"] == 1 for row in steps), steps

    def _note_the_silent(self) -> None:
        for hearing in self.hearings:
            told = {reader.contact for reader in readers(self.db, hearing) if not reader.own_word_only}
            for contact in {self.ana.contact, self.bao.contact} - told:
                self.silent[contact, hearing] = self.clock()

    def _nothing_is_lost(self) -> None:
        for hearing in self.hearings:
            for reader in readers(self.db, hearing):
                for date in self._dates(hearing):
                    if reader.may_hear(date):
                        self._each_step_is_accounted_for(reader.contact, reader.zone, date)

    def _dates(self, hearing: int) -> Iterator[Row]:
        yield from self.db.all(
            "select revision.* from revision join hearing on hearing.id = hearing_id and hearing.state = 'set'"
            " where hearing_id = ? and revision.state <> 'rejected'",
            hearing,
        )

    def _each_step_is_accounted_for(self, contact: int, zone: str, date: Row) -> None:
        rows = self.db.all(
            "select message.*, exists (select 1 from task"
            " where key in ('failed:' || message.id, 'late:' || message.id)) as listed from message join revision"
            " on revision.hearing_id = message.hearing_id and number = message.revision"
            " where reader = ? and message.hearing_id = ? and wall = ? and revision.zone = ?",
            contact,
            date["hearing_id"],
            date["wall"],
            date["zone"],
        )
        good = [row for row in rows if row["kind"] in DATED and (row["state"] in WELL or row["listed"])]
        now, silent = self.clock(), self.silent.get((contact, date["hearing_id"]))
        for item in plan("master", datetime.fromisoformat(date["wall"]), date["zone"], zone, POLICY):
            if item.due > now or (item.expires <= now and silent is not None and silent >= item.due):
                continue
            if item.expires <= instant(date["said"]):
                continue
            # What was due before they moved was due by the clock of where they lived then.
            if contact in self.since and item.due <= self.since[contact]:
                continue
            kept = [row for row in good if row["step"] == item.step or ms(item.due) <= row["due"] <= ms(now)]
            assert kept, f"{item} for {contact} is lost: {[(row['key'], row['state'], row['reason']) for row in rows]}"


TestDays = Days.TestCase
TestDays.settings = settings(
    max_examples=40 * FUZZ,
    stateful_step_count=30,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)

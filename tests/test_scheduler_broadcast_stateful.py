"""Whatever readers and staff do, in whatever order: a broadcast goes to nobody without a right, to nobody twice, never
before it was approved, never in the night. Hypothesis plays; everything but the phones is real."""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from messages.channel import Outgoing, Sent
from scheduler import hearings, people, silence
from scheduler.broadcasts import life, record
from scheduler.broadcasts.audience import Audience
from scheduler.broadcasts.desk import BroadcastProblem
from scheduler.broadcasts.record import Draft
from scheduler.db import Database, Row, open_database
from scheduler.hearings import By
from scheduler.plan import quiet_until
from tests.broadcasting import TERMS, staff
from tests.cast import POLICY, START, Office, Person, Phones, denver, person
from tests.conftest import FUZZ, Clock
from tests.fresh import fresh

WHO = st.sampled_from(["ana", "bao", "eva"])
ABOUT = st.sampled_from(["news", "court_moved", "office_moved"])


@dataclass
class Witness(Phones):
    """A provider that looks, at the very moment of a call, whether this reader may get this broadcast."""

    db: Database | None = None
    wrong: list[str] = field(default_factory=list)

    async def send(self, out: Outgoing) -> Sent:
        """Judge, then take it."""
        assert self.db is not None
        row = self.db.one("select * from message where id = ?", out.message)
        if row is not None and row["kind"] == "broadcast" and (found := wrong(self.db, row, out)):
            self.wrong.append(f"{row['key']}: {found}")
        return await super().send(out)


def wrong(db: Database, row: Row, out: Outgoing) -> str | None:
    """What is wrong with this message; written without the code that is under test."""
    broadcast = db.all("select * from broadcast where id = ?", int(row["step"]))[0]
    if broadcast["state"] not in ("spreading", "sending", "done"):
        return f"it is {broadcast['state']}"
    if broadcast["recipients"] > TERMS.approve_above and broadcast["approved_by"] == broadcast["changed_by"]:
        return "its writer approved it alone"
    if db.now() < datetime.fromtimestamp(broadcast["approved"] / 1000, db.now().tzinfo) + TERMS.delay:
        return "it can still be called back"
    scope = "news" if broadcast["about"] == "news" else "case"
    way = db.one("select * from address where id = ? and value = ?", row["address_id"], out.address)
    if way is None or way["stopped"] is not None:
        return "to a silent address"
    if not db.one("select 1 from consent where address_id = ? and scope = ? and revoked is null", way["id"], scope):
        return "without consent"
    contact = people.contact(db, row["reader"])
    if quiet_until(db.now(), contact.zone, POLICY) is not None:
        return "in the night"
    follows = db.all(
        "select follower.*, confidential, opted_in, detained, exists (select 1 from appears join hearing"
        " on hearing.id = hearing_id where respondent_id = respondent.id and hearing.state = 'set') as ahead"
        " from follower join respondent on respondent.id = respondent_id"
        " where contact_id = ? and state <> 'removed'",
        row["reader"],
    )
    hidden = [each for each in follows if each["confidential"] and each["opted_in"] is None]
    away = [each for each in follows if each["detained"] and each["relation"] == "self"]
    if scope == "news":
        return "of a confidential or detained case" if hidden or away else None
    rights = [
        each
        for each in follows
        if each not in hidden
        and each not in away
        and each["state"] == "approved"
        and not each["muted"]
        and each["ahead"]
    ]
    return None if rights else "without a right to the case"


class Weeks(RuleBasedStateMachine):
    """Ana has a hearing, Bao follows her and has his own, Eva follows both; Carol and Erin are staff."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = Clock(START)
        path = Path(self.folder.name) / "courtbell.db"
        self.db = fresh(path, self.clock)
        self.beside = open_database(path, self.clock)
        self.work = Office(self.db, self.clock)
        self.work.sms, self.work.telegram = Witness("sms", db=self.beside), Witness("telegram", db=self.beside)
        self.people = {
            "ana": person(self.db, "telegram", "1001", language="es-419", wording="discreet"),
            "bao": person(self.db, "sms", "+12025550102", zone="America/New_York"),
            "eva": person(self.db, "sms", "+12025550103", zone="Pacific/Honolulu"),
        }
        self.staff = {"carol": staff(self.db, "Carol", "owner"), "erin": staff(self.db, "Erin")}
        self.broadcasts: list[int] = []
        self.cases = [self._case("ana", 40), self._case("bao", 50)]
        for who, case in (("bao", 0), ("eva", 0), ("eva", 1)):
            people.follow(self.db, self.people[who].contact, self.cases[case], "family")
        for who in self.people:
            self.asks_for_news(who)

    def _case(self, who: str, days: int) -> int:
        respondent = people.new_respondent(self.db, who)
        people.follow(self.db, self.people[who].contact, respondent, "self")
        given = denver((START + timedelta(days=days)).replace(tzinfo=None))
        by = By("self", self.people[who].contact)
        hearings.register(self.db, POLICY, kind="master", given=given, respondents=[respondent], by=by)
        return respondent

    def teardown(self) -> None:
        self.beside.close()
        self.db.close()
        self.folder.cleanup()

    # What readers do ---------------------------------------------------------------------------------------------

    @rule(who=WHO)
    def asks_for_news(self, who: str) -> None:
        reader: Person = self.people[who]
        people.give_consent(self.db, reader.address, scope="news", how="chat", by="self", words="w")

    @rule(who=WHO, scope=st.sampled_from(["news", "case"]))
    def takes_consent_back(self, who: str, scope: str) -> None:
        self.db.run(
            "update consent set revoked = ? where address_id = ? and scope = ? and revoked is null",
            self.db.now_ms(),
            self.people[who].address,
            scope,
        )

    @rule(who=WHO)
    def stops(self, who: str) -> None:
        people.stop(self.db, self.people[who].contact, "word")

    @rule(who=WHO)
    def starts_again(self, who: str) -> None:
        silence.end(self.db, self.people[who].address)
        people.give_consent(self.db, self.people[who].address, scope="case", how="chat", by="self", words="w")

    @rule(case=st.integers(0, 1), what=st.sampled_from(["confidential", "detained"]), on=st.booleans())
    def a_case_is_marked(self, case: int, what: str, on: bool) -> None:
        self.db.run(f"update respondent set {what} = ? where id = ?", int(on), self.cases[case])

    @rule(who=WHO, state=st.sampled_from(["pending", "approved", "removed"]), muted=st.booleans())
    def a_follower_changes(self, who: str, state: str, muted: bool) -> None:
        self.db.run(
            "update follower set state = ?, muted = ? where contact_id = ?", state, int(muted), self.people[who].contact
        )

    # What staff does ---------------------------------------------------------------------------------------------

    @rule(
        by=st.sampled_from(["carol", "erin"]),
        about=ABOUT,
        sms=st.booleans(),
        missing=st.sampled_from(["block", "second"]),
    )
    def writes(self, by: str, about: record.About, sms: bool, missing: record.Missing) -> None:
        asked = Audience(courts=("DEN",) if about == "court_moved" else (), channels=("sms",) if sms else ())
        texts = {"en": f"Text {len(self.broadcasts)}", "es-419": f"Texto {len(self.broadcasts)}"}
        draft = Draft("One", about=about, audience=asked, texts=texts, missing=missing)
        self.broadcasts.append(record.write(self.db, draft, self.staff[by]))

    @precondition(lambda self: self.broadcasts)
    @rule(
        data=st.data(),
        by=st.sampled_from(["carol", "erin"]),
        acts=st.lists(
            st.sampled_from(["ask", "approve", "call_back", "pause", "resume", "cancel"]), min_size=1, max_size=3
        ),
    )
    def acts(self, data: st.DataObject, by: str, acts: list[str]) -> None:
        broadcast, who = data.draw(st.sampled_from(self.broadcasts)), self.staff[by]
        for act in acts:
            with contextlib.suppress(BroadcastProblem):
                if act in ("ask", "approve", "resume"):
                    getattr(life, act)(self.db, TERMS, broadcast, who)
                else:
                    getattr(life, act)(self.db, broadcast, who)

    @rule(by=st.sampled_from(["carol", "erin"]), about=ABOUT, minutes=st.sampled_from([1, 6, 30]))
    def one_goes_as_it_is_meant_to(self, by: str, about: record.About, minutes: int) -> None:
        self.writes(by, about, sms=False, missing="second")
        with contextlib.suppress(BroadcastProblem):
            life.ask(self.db, TERMS, self.broadcasts[-1], self.staff[by])
            life.approve(self.db, TERMS, self.broadcasts[-1], self.staff["erin" if by == "carol" else "carol"])
        asyncio.run(self.work.until(self.clock() + timedelta(minutes=minutes)))

    @rule(by=st.sampled_from([{"minutes": 1}, {"minutes": 7}, {"hours": 5}, {"days": 1}]))
    def time_goes(self, by: dict[str, float]) -> None:
        asyncio.run(self.work.until(self.clock() + timedelta(**by)))

    @rule()
    def the_program_begins_anew(self) -> None:
        """A crash in the middle: what was noted of the spreading is lost, what stands in the outbox is not."""
        self.db.run("update broadcast set spread_to = 0 where state in ('spreading', 'paused')")
        asyncio.run(self.work.now())

    # What must hold ----------------------------------------------------------------------------------------------

    @invariant()
    def nobody_got_what_they_may_not(self) -> None:
        for phones in (self.work.sms, self.work.telegram):
            assert isinstance(phones, Witness)
            assert phones.wrong == []

    @invariant()
    def nobody_got_one_twice(self) -> None:
        keys = self.db.all("select step, reader, count(*) as n from message where kind = 'broadcast' group by 1, 2")
        assert all(row["n"] == 1 for row in keys)
        sent = Counter(out.message for out in (*self.work.sms.got, *self.work.telegram.got))
        assert all(times == 1 for times in sent.values())

    @invariant()
    def a_cancelled_one_has_nothing_left_to_leave_after_the_next_look(self) -> None:
        for row in self.db.all("select * from broadcast where state = 'done'"):
            left = self.db.one(
                "select 1 from message where kind = 'broadcast' and step = ?"
                " and state in ('planned', 'parked', 'sending')",
                str(row["id"]),
            )
            assert left is None, f"broadcast {row['id']} is done and has messages left"


TestWeeks = Weeks.TestCase
TestWeeks.settings = settings(
    max_examples=30 * FUZZ,
    stateful_step_count=30,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)

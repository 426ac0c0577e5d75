"""The life of a broadcast: who may do what and when, what is in its way, and what stands in the audit afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from scheduler import audit, staff
from scheduler.broadcasts import life, record, spread
from scheduler.broadcasts.audience import Audience
from scheduler.broadcasts.desk import BroadcastProblem
from scheduler.db import Database, instant
from tests.broadcasting import DRAFT, TERMS, TEXTS, approved, draft, spread_all, states, wants_news
from tests.broadcasting import staff as account
from tests.cast import OFFICE, Office, Person, person
from tests.conftest import Clock


@pytest.fixture
def three(db: Database, ana: Person) -> list[Person]:
    """One more than `TERMS` lets anybody write to alone."""
    return [
        wants_news(db, each) for each in (ana, person(db, "sms", "+12025550111"), person(db, "sms", "+12025550112"))
    ]


def asked(db: Database, by: int) -> int:
    broadcast = record.write(db, DRAFT, by)
    life.ask(db, TERMS, broadcast, by)
    return broadcast


def test_a_viewer_may_do_nothing_and_an_account_that_is_gone_neither(db: Database, three: list[Person]) -> None:
    owner, viewer, gone = account(db, "Carol", "owner"), account(db, "Vic", "viewer"), account(db, "Gus")
    staff.remove(db, gone)
    broadcast = asked(db, owner)
    for who, why in ((viewer, "only owner and staff"), (gone, "no such staff account")):
        with pytest.raises(BroadcastProblem, match=why):
            record.write(db, DRAFT, who)
        for act in (
            lambda who=who: record.rewrite(db, broadcast, DRAFT, who),
            lambda who=who: life.approve(db, TERMS, broadcast, who),
            lambda who=who: life.call_back(db, broadcast, who),
            lambda who=who: life.cancel(db, broadcast, who),
        ):
            with pytest.raises(BroadcastProblem, match=why):
                act()
    assert record.get(db, broadcast).state == "asked"


def test_up_to_the_limit_its_writer_approves_it_and_above_somebody_else_has_to(
    db: Database, clock: Clock, ana: Person
) -> None:
    carol, erin = account(db, "Carol", "owner"), account(db, "Erin")
    wants_news(db, ana)
    life.approve(db, TERMS, asked(db, carol), carol)
    for number in (1, 2):
        wants_news(db, person(db, "sms", f"+1202555011{number}"))
    clock.forward(days=8)
    broadcast = asked(db, carol)
    with pytest.raises(BroadcastProblem, match=r"3 people, more than 2: another of the staff.*Erin"):
        life.approve(db, TERMS, broadcast, carol)
    assert life.approve(db, TERMS, broadcast, erin).recipients == 3


def test_the_only_account_approves_alone_after_the_delay_by_typing_the_number(
    db: Database, clock: Clock, three: list[Person]
) -> None:
    carol = account(db, "Carol", "owner")
    account(db, "Vic", "viewer")  # a viewer is no second person
    broadcast = asked(db, carol)
    allowed = (clock() + TERMS.delay).astimezone(ZoneInfo(OFFICE.zone))
    with pytest.raises(BroadcastProblem, match=f"once more: from {allowed:%H:%M} on, by the office's clock"):
        life.approve(db, TERMS, broadcast, carol, recipients=3)
    clock.forward(minutes=5)
    with pytest.raises(BroadcastProblem, match="type the number"):
        life.approve(db, TERMS, broadcast, carol)
    with pytest.raises(BroadcastProblem, match="3 people now, not to 2"):
        life.approve(db, TERMS, broadcast, carol, recipients=2)
    assert life.approve(db, TERMS, broadcast, carol, recipients=3).state == "approved"


def test_whoever_changed_it_last_is_its_writer(db: Database, three: list[Person]) -> None:
    carol, erin = account(db, "Carol", "owner"), account(db, "Erin")
    broadcast = record.write(db, DRAFT, carol)
    record.rewrite(db, broadcast, draft(name="Help desk, again"), erin)
    life.ask(db, TERMS, broadcast, carol)
    with pytest.raises(BroadcastProblem, match="another of the staff"):
        life.approve(db, TERMS, broadcast, erin)
    life.approve(db, TERMS, broadcast, carol)


def test_only_a_draft_can_be_changed_and_called_back_it_is_one_again(db: Database, three: list[Person]) -> None:
    carol, erin = account(db, "Carol", "owner"), account(db, "Erin")
    broadcast = asked(db, carol)
    life.approve(db, TERMS, broadcast, erin)
    with pytest.raises(BroadcastProblem, match="only a draft can be changed"):
        record.rewrite(db, broadcast, DRAFT, carol)
    life.call_back(db, broadcast, erin)
    found = record.get(db, broadcast)
    assert (found.state, found.asked, found.approved, found.send_at, found.recipients) == (
        "draft",
        None,
        None,
        None,
        None,
    )
    record.rewrite(db, broadcast, draft(name="Other"), carol)


async def test_within_the_delay_nothing_leaves_and_called_back_nothing_ever_does(
    db: Database, clock: Clock, three: list[Person], work: Office
) -> None:
    carol, erin = account(db, "Carol", "owner"), account(db, "Erin")
    broadcast = asked(db, carol)
    assert life.approve(db, TERMS, broadcast, erin).send_at is not None
    await work.until(clock() + timedelta(minutes=4))
    assert states(db) == []
    life.call_back(db, broadcast, carol)
    await work.until(clock() + timedelta(hours=1))
    assert work.telegram.got == work.sms.got == []


async def test_approved_it_goes_by_itself_when_the_delay_is_over(
    db: Database, clock: Clock, three: list[Person], work: Office
) -> None:
    carol, erin = account(db, "Carol", "owner"), account(db, "Erin")
    life.approve(db, TERMS, asked(db, carol), erin)
    await work.until(clock() + timedelta(minutes=20))
    sent = [out.since for out in (*work.telegram.got, *work.sms.got)]
    assert len(sent) == 3
    assert min(sent) - instant(record.get(db, 1).approved or 0) == TERMS.delay


@pytest.mark.parametrize(
    ("state", "act", "said"),
    [
        ("draft", "approve", "is a draft: it cannot be approved"),
        ("draft", "pause", "is a draft: it cannot be paused"),
        ("draft", "call_back", "is a draft: it cannot be called back"),
        ("asked", "pause", "call it back instead"),
        ("sending", "call_back", "pause or cancel it instead"),
        ("sending", "ask", "is being sent: it cannot be asked for"),
        ("sending", "resume", "is being sent: it cannot be resumed"),
        ("done", "cancel", "is done already"),
        ("done", "pause", "is done: it cannot be paused"),
        ("cancelled", "resume", "was cancelled: it cannot be resumed"),
    ],
)
def test_what_its_state_does_not_allow_is_refused_with_what_to_do(
    db: Database, three: list[Person], state: str, act: str, said: str
) -> None:
    carol = account(db, "Carol", "owner")
    broadcast = record.write(db, DRAFT, carol)
    db.run("update broadcast set state = ? where id = ?", state, broadcast)
    acts = {
        "ask": lambda: life.ask(db, TERMS, broadcast, carol),
        "approve": lambda: life.approve(db, TERMS, broadcast, carol),
        "call_back": lambda: life.call_back(db, broadcast, carol),
        "pause": lambda: life.pause(db, broadcast, carol),
        "resume": lambda: life.resume(db, TERMS, broadcast, carol),
        "cancel": lambda: life.cancel(db, broadcast, carol),
    }
    with pytest.raises(BroadcastProblem, match=said):
        acts[act]()
    assert record.get(db, broadcast).state == state
    assert [row["action"] for row in audit.listing(db)] == ["write"]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (draft(texts={}), "there is no text yet"),
        (draft(texts={"en": "Hello", "es-419": "Hola {name}"}), r"there is no \{name\}"),
        (draft(about="court_closed"), "say which court"),
        (draft(Audience(courts=("DEN",)), about="court_closed"), "on which days"),
        (draft(about="new_attorney"), "who the new attorney is"),
        (draft(Audience(languages=("ht",)), texts=TEXTS | {"ht": "Bonjou"}), "nobody would get it"),
    ],
)
def test_what_cannot_be_sent_as_it_is_cannot_be_asked_for(
    db: Database, three: list[Person], written: record.Draft, said: str
) -> None:
    carol = account(db, "Carol", "owner")
    with pytest.raises(BroadcastProblem, match=said):
        life.ask(db, TERMS, record.write(db, written, carol), carol)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (draft(name=" "), "needs a name"),
        (draft(about="gossip"), "no subject 'gossip'"),
        (draft(texts={"en": "x" * 1601}), "has 1601 characters"),
        (draft(texts={"english": "Hello"}), "no language 'english'"),
        (draft(Audience(courts=("XXX",))), "no court of the list has the code 'XXX'"),
        (draft(Audience(kinds=("mastr",))), "did you mean 'master'"),
        (draft(Audience(channels=("whatsapp",))), "no channel 'whatsapp'"),
        (draft(Audience(since=date(2026, 12, 2), until=date(2026, 12, 1))), "after the last one"),
    ],
)
def test_a_draft_that_cannot_be_meant_is_refused(db: Database, written: record.Draft, said: str) -> None:
    with pytest.raises(BroadcastProblem, match=said):
        record.write(db, written, account(db, "Carol", "owner"))
    assert record.listing(db) == []


def test_the_same_text_to_the_same_people_within_days_is_refused_unless_it_is_meant(
    db: Database, clock: Clock, three: list[Person]
) -> None:
    carol, erin = account(db, "Carol", "owner"), account(db, "Erin")
    first = approved(db, clock, carol, erin)
    again = record.write(
        db, draft(name="Once more", texts={**TEXTS, "en": "the HELP desk is closed, on Monday"}), carol
    )
    with pytest.raises(BroadcastProblem, match=f"broadcast {first} .* has the same text"):
        life.ask(db, TERMS, again, carol)
    spread_all(db)
    with pytest.raises(BroadcastProblem, match="goes to 3 of the same people"):
        life.ask(db, TERMS, again, carol)
    life.ask(db, TERMS, again, carol, again=True)
    life.approve(db, TERMS, again, erin)
    life.call_back(db, again, carol)
    clock.forward(days=8)
    life.ask(db, TERMS, again, carol)


def test_the_same_text_is_a_repetition_for_whom_it_has_still_to_be_put_into_the_outbox(
    db: Database, clock: Clock, three: list[Person]
) -> None:
    carol, erin = account(db, "Carol", "owner"), account(db, "Erin")
    first = approved(db, clock, carol, erin)
    spread.step(db, first)
    again = record.write(db, DRAFT, carol)
    with pytest.raises(BroadcastProblem, match="people who may be the same"):
        life.ask(db, TERMS, again, carol)
    life.pause(db, first, carol)
    with pytest.raises(BroadcastProblem, match="people who may be the same"):
        life.ask(db, TERMS, again, carol)


def test_the_same_text_to_others_is_no_repetition(db: Database, clock: Clock, three: list[Person]) -> None:
    carol, erin = account(db, "Carol", "owner"), account(db, "Erin")
    approved(db, clock, carol, erin, draft(Audience(channels=("telegram",))))
    spread_all(db)
    others = record.write(db, draft(Audience(channels=("sms",))), carol)
    assert life.ask(db, TERMS, others, carol) == 2


def test_everything_is_written_down_with_who_did_it_and_never_with_a_text(
    db: Database, clock: Clock, three: list[Person]
) -> None:
    carol, erin = account(db, "Carol", "owner"), account(db, "Erin")
    broadcast = record.write(db, DRAFT, carol)
    record.rewrite(db, broadcast, replace(DRAFT, name="Other", audience=Audience(channels=("sms",))), carol)
    record.rewrite(db, broadcast, DRAFT, carol)
    life.ask(db, TERMS, broadcast, carol)
    life.call_back(db, broadcast, carol)
    life.ask(db, TERMS, broadcast, carol, again=True)
    life.approve(db, TERMS, broadcast, erin)
    clock.forward(minutes=6)
    spread.step(db, broadcast)
    life.pause(db, broadcast, erin)
    life.resume(db, TERMS, broadcast, carol)
    life.cancel(db, broadcast, erin)
    rows = [row for row in reversed(audit.listing(db)) if row["record"] == "broadcast"]
    assert [(row["who"], row["action"], row["fields"]) for row in rows] == [
        ("Carol", "write", ""),
        ("Carol", "rewrite", "name, audience"),
        ("Carol", "rewrite", "name, audience"),
        ("Carol", "ask", ""),
        ("Carol", "call back", ""),
        ("Carol", "ask", "again"),
        ("Erin", "approve", ""),
        ("Erin", "pause", ""),
        ("Carol", "resume", ""),
        ("Erin", "cancel", ""),
    ]
    assert {row["record_id"] for row in rows} == {broadcast}


async def test_whoever_may_approve_is_told_that_it_waits(
    db: Database, carol: Person, three: list[Person], work: Office
) -> None:
    erin = account(db, "Erin")
    asked(db, erin)
    await work.now()
    (told,) = work.telegram.to("1003")
    assert "Erin asks you to approve" in told and "3" in told

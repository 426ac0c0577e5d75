"""A message's history can be read by a person, and addresses are masked where they need not be seen."""

from __future__ import annotations

import asyncio
import json
from datetime import datetime, timedelta

import pytest

from bot import outbox_view
from messages.channel import Fate, SendError
from scheduler import outcomes, people, unreported
from scheduler.db import Database
from tests.cast import Office, Person, hearing_of, person
from tests.conftest import Clock

DEC_15 = datetime(2026, 12, 15, 8, 30)


@pytest.fixture
def printed() -> list[str]:
    return []


def test_the_table_shows_each_message_with_a_masked_address(db: Database, bao: Person, printed: list[str]) -> None:
    hearing_of(db, bao, DEC_15)
    assert outbox_view.run([], db, False, printed.append, state="planned") == 0
    assert printed[0].split()[:4] == ["id", "what", "to", "by"]
    assert len(printed) == 7
    assert "reminder 30d" in "".join(printed)
    assert "…0102" in printed[1]
    assert bao.value not in "".join(printed)


def test_json_has_the_demo_lines_keys_with_state_and_due(
    db: Database, bao: Person, work: Office, printed: list[str]
) -> None:
    hearing_of(db, bao, DEC_15)
    asyncio.run(work.now())
    outbox_view.run([], db, True, printed.append)
    sent, *planned = [json.loads(line) for line in printed]
    keys = {"at", "channel", "to", "language", "kind", "step", "hearing", "text", "parts", "state", "due"}
    assert keys <= set(sent)
    assert (sent["state"], sent["to"], sent["outcome"]) == ("sent", bao.value, "accepted")
    assert sent["text"] == work.sms.to(bao.value)[0]
    assert {(line["state"], line["text"], line["to"]) for line in planned} == {("planned", None, bao.value)}


def test_the_history_tells_every_try_and_how_it_ended(
    db: Database, bao: Person, work: Office, printed: list[str]
) -> None:
    hearing_of(db, bao, DEC_15)
    work.sms.next_answers = [SendError("the phone is off", "network")]
    asyncio.run(work.until(work.clock() + timedelta(hours=3)))
    (row,) = db.all("select id from message where kind = 'confirmation'")
    assert outbox_view.run(["show", str(row["id"])], db, False, printed.append) == 0
    told = "\n".join(printed)
    assert "planned for 2026-11-02" in told
    assert "try 1 by sms to …0102" in told
    assert "failed: the phone is off" in told
    assert "accepted" in told
    assert "the provider calls it sms-1" in told
    assert printed[-1].strip() == "Now it was sent."


def test_the_history_has_a_moment_for_each_step_that_the_text_took(
    work: Office, clock: Clock, bao: Person, printed: list[str]
) -> None:
    hearing_of(work.db, bao, DEC_15)
    asyncio.run(work.now())
    (tried,) = work.db.all("select id, message_id, provider_id from attempt")
    for outcome in ("delivered", "read", "confirmed"):
        clock.forward(minutes=7)
        outcomes.receipt(
            work.db,
            "sms",
            tried["provider_id"],
            attempt=tried["id"],
            outcome=outcome,
            error=None,  # type: ignore[arg-type]
        )
    outbox_view.run(["show", str(tried["message_id"])], work.db, False, printed.append)
    steps = [line.strip() for line in printed if line.strip().startswith("2026-") and "planned" not in line]
    assert [step[11:] for step in steps] == [
        "15:00:00  try 1 by sms to …0102, 3 parts",
        "15:00:00  accepted by the provider",
        "15:07:00  delivered to the phone",
        "15:14:00  read: the person asked for the details",
        "15:21:00  confirmed by the person",
    ]


@pytest.mark.parametrize(("fate", "knew"), [(None, "did not know more"), (Fate("delivered"), "its answer was taken")])
def test_the_history_says_when_the_provider_was_asked_and_whether_it_knew(
    file_db: Database, clock: Clock, fate: Fate | None, knew: str, printed: list[str]
) -> None:
    work = Office(file_db, clock)
    bao = person(file_db, "sms", "+12025550102")
    hearing_of(file_db, bao, DEC_15)
    asyncio.run(work.now())
    clock.forward(minutes=11, seconds=7)
    (tried,) = file_db.all("select id, provider_id, message_id from attempt")
    unreported.record(file_db, "sms", [(tried, fate)])
    outbox_view.run(["show", str(tried["message_id"])], file_db, False, printed.append)
    asked = [line for line in printed if "was last asked" in line]
    assert [line.split("  ")[1][11:] for line in asked] == ["15:11:07"]
    assert knew in asked[0]


def test_a_killed_message_says_when_and_why(db: Database, clock: Clock, bao: Person, printed: list[str]) -> None:
    hearing_of(db, bao, DEC_15)
    clock.forward(minutes=3, seconds=5)
    people.stop(db, bao.contact, "STOP")
    outbox_view.run(["show", "1"], db, False, printed.append)
    assert printed[-2].strip() == "2026-11-02 15:03:05  it was decided that it will not be sent"
    assert printed[-1].strip() == "Now it will not be sent: stopped."


def test_what_is_not_there_is_said(db: Database, printed: list[str]) -> None:
    assert outbox_view.run(["show", "9"], db, False, printed.append) == 1
    assert outbox_view.run(["shoe"], db, False, printed.append) == 2
    assert outbox_view.run([], db, False, printed.append, state="lost") == 2
    assert "There is no message 9." in printed


def test_the_history_names_its_reader_and_the_call_list(
    db: Database, bao: Person, work: Office, printed: list[str]
) -> None:
    hearing_of(db, bao, DEC_15)
    work.sms.next_answers = [SendError("30005: unknown", "person", why="why-number")]
    asyncio.run(work.now())
    (row,) = db.all("select id from message where kind = 'confirmation'")
    outbox_view.run(["show", str(row["id"])], db, False, printed.append)
    told = "\n".join(printed)
    assert "who follows Rosa (self)" in told
    assert "on the call list: the number does not work, or takes no text messages (30005: unknown), open" in told
    printed.clear()
    outbox_view.run(["show", str(row["id"])], db, True, printed.append)
    shown = json.loads(printed[0])
    assert {"created", "expires", "next", "reader", "carries", "carried_by", "attempts"} <= set(shown)
    assert shown["attempts"][0]["outcome"] == "failed"


def test_a_message_inside_another_shares_its_outcome(
    db: Database, bao: Person, work: Office, printed: list[str]
) -> None:
    hearing_of(db, bao, DEC_15)
    asyncio.run(work.now())
    (carrier,) = db.all("select id from message where kind = 'confirmation'")
    db.run("update message set state = 'carried', carried_by = ?, next_at = null where step = '30d'", carrier["id"])
    (row,) = db.all("select id from message where step = '30d'")
    outbox_view.run(["show", str(row["id"])], db, False, printed.append)
    assert f"inside message {carrier['id']}: accepted by the provider" in "\n".join(printed)

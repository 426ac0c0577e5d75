"""`courtbell inbox` as somebody types it: who waits, what was said, and an answer."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest

from bot import inbox_command
from messages.say import Say, to_json
from scheduler import hearings, people
from scheduler.db import Database
from scheduler.hearings import By
from tests.broadcasting import staff
from tests.cast import POLICY, Person, denver, hearing_of, person
from tests.commanding import Typed, meant, typing
from tests.conftest import Clock

WROTE = "mi prima me lleva en carro"


@pytest.fixture
def rosa(db: Database) -> Person:
    """She wrote something that nobody understood, and waits for an answer. Carol owns the office, Dan only looks."""
    staff(db, "Carol", "owner")
    staff(db, "Dan", "viewer")
    rosa = person(db, "sms", "+12025550109", language="es-419", wording="discreet")
    people.follow(db, rosa.contact, people.new_respondent(db, "Rosa M"), "self")
    db.insert(
        "inbound", channel="sms", provider_id="SM1", address=rosa.value, received=db.now_ms(), handled=db.now_ms(),
        body=json.dumps({"said": "typed", "text": WROTE}),
    )  # fmt: skip
    people.heard_from(db, rosa.address)
    people.add_task(db, "unclear:1", "unclear", "text", contact_id=rosa.contact)
    return rosa


@pytest.fixture
def typed(db: Database, tmp_path: Path, rosa: Person) -> Typed:
    return typing(inbox_command.run, "inbox", db, tmp_path)


def answers(db: Database) -> list[str]:
    return [json.loads(row["say"])["values"]["text"] for row in db.all("select say from message order by id")]


def test_who_waits_is_listed_with_what_they_wrote_and_one_person_is_shown(typed: Typed, rosa: Person) -> None:
    code, listed = typed("list")
    assert code == 0 and "Rosa M" in listed and WROTE in listed
    (row,) = [json.loads(line) for line in typed("list", "--json")[1].splitlines()]
    assert (row["contact"], row["waits"], row["said"], row["unread"]) == (rosa.contact, ["unclear"], WROTE, True)
    _, shown = typed("show", str(rosa.contact))
    assert f"they: {WROTE}" in shown and "202-555-0109: agreed" in shown and "thanks" in shown
    assert json.loads(typed("show", str(rosa.contact), "--json")[1])["text"] == WROTE


def test_an_answer_is_a_dry_run_until_it_is_meant_and_goes_as_it_was_typed(
    typed: Typed, db: Database, rosa: Person
) -> None:
    reply = ("reply", str(rosa.contact), "--text", "Gracias, Rosa.")
    code, said = typed(*reply, "--settle")
    assert code == 0 and "1 SMS part:" in said and "dry run" in said and answers(db) == []
    assert typed(*reply, "--settle", *added(said))[0] == 0
    assert answers(db) == ["Gracias, Rosa."]
    assert typed("list")[1] == "Nobody waits for an answer."
    assert [row["action"] for row in db.all("select action from audit where who = 'Carol'")] == ["answer", "answered"]


def test_a_ready_answer_goes_by_its_name(typed: Typed, db: Database, rosa: Person) -> None:
    code, said = meant(typed, "reply", str(rosa.contact), "--quick", "thanks", "--json")
    assert code == 0 and json.loads(said)["sent"] is True
    assert [row["say"] for row in db.all("select say from message")] == [to_json(Say("say-thanks"))]
    seen = json.loads(typed("list", "--json")[1])["seen"]
    assert typed("settle", str(rosa.contact), "--seen", seen) == (0, "Taken off the list: 1.")


def test_what_came_since_somebody_looked_is_not_settled_unseen(
    typed: Typed, db: Database, clock: Clock, rosa: Person
) -> None:
    settle, reply = ("settle", str(rosa.contact)), ("reply", str(rosa.contact), "--text", "Hola", "--settle")
    assert "Say with --seen what you looked at: courtbell inbox show" in typed(*settle)[1]
    assert "Say with --seen what you looked at" in typed(*reply, "--yes")[1]
    *_, shown = typed("show", str(rosa.contact))[1].split()
    offered = added(typed(*reply)[1])
    assert json.loads(typed(*reply, "--json")[1])["seen"] == offered[-1]
    clock.forward(minutes=1)
    people.heard_from(db, rosa.address)
    for words in ((*settle, "--seen", shown), (*reply, *offered)):
        code, said = typed(*words)
        assert code == 1 and said.startswith("They wrote since you looked, ")
        assert "Follows Rosa M" in said, "it is shown anew"
    assert answers(db) == [] and len(db.all("select id from task where done is null")) == 1


def test_an_answer_is_not_sent_after_another_one_or_a_change_of_their_hearing_that_nobody_saw(
    typed: Typed, db: Database, rosa: Person
) -> None:
    hearing = hearing_of(db, rosa, datetime(2027, 6, 1, 9), label="Rosa")
    reply = ("reply", str(rosa.contact), "--text", "Sí, el 1 de junio.")
    assert "without --yes reply shows it" in typed(*reply, "--yes")[1]
    offered = added(typed(*reply)[1])
    assert typed(*reply, *offered)[0] == 0
    assert "somebody answered" in typed(*reply, *offered)[1]
    offered = added(typed(*reply)[1])
    hearings.move(db, POLICY, hearing, denver(datetime(2027, 6, 2, 9)), By("staff", None))
    assert "their hearings changed: nothing was done" in typed(*reply, *offered)[1]
    assert len(db.all("select id from message where say is not null")) == 1


def added(dry: str) -> list[str]:
    """What a dry run says to add."""
    return dry.rsplit("Add ", 1)[1].rstrip(".").split()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("reply", "{}", "--text", "Su abogado va a la corte.", "--yes"), "Add --sure to send it all the same."),
        (("reply", "{}", "--text", "A 234 567 890", "--yes"), "A-number was taken out"),
        (("reply", "{}", "--yes"), "Write something first."),
        (("reply", "{}", "--quick", "hello", "--yes"), "There is no such answer; there are call-today, call-us"),
        (("reply", "{}", "--text", "Hola", "--yes", "--as", "Dan"), "Dan is a viewer: only owner and staff may answer"),
        (("reply", "4711", "--text", "Hola", "--yes"), "There is no contact 4711 (any more)."),
        (("show", "rosa"), "Say whose, by the number in the list: courtbell inbox show CONTACT."),
    ],
)
def test_what_cannot_go_says_why_and_nothing_goes(
    typed: Typed, db: Database, rosa: Person, words: tuple[str, ...], told: str
) -> None:
    code, said = typed(*(word.format(rosa.contact) for word in words))
    assert code == 1 and told in said and answers(db) == []

"""The staff's chat: Carol at her phone, Rosa whose file she opens, and what holds whoever presses what they may not."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.effects import Answering
from bot.facts import House
from bot.simulated_phones import Phone
from bot.simulation import Simulation
from scheduler import casefile, people
from scheduler.db import Database
from scheduler.staff import Account
from tests.cast import OFFICE, POLICY, Person, hearing_of, person, whose
from tests.playing import press

CAROL = Phone("Carol", "telegram", "9001", role="staff")
ANA = Phone("Ana", "telegram", "9003", language="es-419")
NILS = Account(0, "Nils", "owner")
ROSAS_NUMBER = "+12025550110"
HOUSE = House(OFFICE, ("en",), handles_opt_out=True, policy=POLICY)
START = datetime(2026, 11, 2, 17, 0, tzinfo=UTC)
MARCH = datetime(2027, 3, 15, 13)

# Everybody who may not have it: whoever is no staff, whoever only looks, and anybody at all by SMS.
NOT_FOR_THEM = pytest.mark.parametrize(
    ("channel", "role"), [("telegram", None), ("telegram", "viewer"), ("sms", "owner")]
)
# What could change by what is done with a file and its hearings.
OF_A_CASE = ("hearing", "revision", "audit", "task", "follower", "respondent", "tag", "respondent_attorney", "consent")


def rosa(db: Database) -> None:
    """Rosa has a hearing; Ana follows her and waits to be approved."""
    own, ana = (person(db, "sms", value) for value in (ROSAS_NUMBER, "+12025550111"))
    hearing_of(db, own, MARCH, label="Rosa")
    people.follow(db, ana.contact, 1, "family", state="pending")
    db.run("update follower set name = 'Ana' where contact_id = ?", ana.contact)
    casefile.rename(db, NILS, 1, "Rosa", "C-31")
    casefile.tag(db, NILS, 1, "needs a ride")


async def file_opened(played: Simulation) -> str:
    """Carol has Rosa's file before her."""
    await played.say(CAROL, "/find rosa")
    return await press(played, CAROL, "Rosa")


def answering(db: Database, who: Person, role: str | None) -> Answering:
    """Whoever presses something out of place; by now the account of the staff has this role, or there is none."""
    db.run("update staff set role = ?", role) if role else db.run("delete from staff")
    return Answering(db, HOUSE, *whose(db, who.channel, who.value), inbound=1)

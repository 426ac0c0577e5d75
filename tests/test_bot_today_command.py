"""The board at the command line, with what the console's shows."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot import today_command
from scheduler import hearings, office, people
from scheduler.db import Database
from scheduler.hearings import By
from scheduler.office import Attorney
from tests.cast import POLICY, Person, denver, hearing_of
from tests.commanding import Typed, typing


@pytest.fixture
def typed(db: Database, tmp_path: Path) -> Typed:
    return typing(today_command.run, "today", db, tmp_path)


def test_each_hearing_stands_there_with_how_far_its_followers_got_and_what_needs_a_person(
    db: Database, typed: Typed, bao: Person
) -> None:
    soon = (db.now().astimezone(ZoneInfo("America/Denver")) + timedelta(days=3)).replace(
        tzinfo=None, hour=13, minute=30
    )
    hearing_of(db, bao, soon, label="Bao")
    rosa = people.new_respondent(db, "Rosa")
    given = denver(soon + timedelta(days=2))
    hearings.register(db, POLICY, kind="individual", given=given, respondents=[rosa], by=By("staff"))
    office.keep_attorneys(db, [Attorney("marta", "Marta", "+12025550101")])
    code, said = typed()
    assert code == 0
    for each in (
        ": 1 hearing\n     1   1:30 PM  Denver  Bao: Master hearing\n          planned: themselves, ",
        "Rosa: Individual hearing\n          no way: nobody follows",
        "2 hearings: 1 not reached.",
        "To do: ",
    ):
        assert each in said, said
    assert "Rosa" not in typed("--days", "3")[1]
    first, second = (json.loads(line) for line in typed("--json")[1].splitlines())
    assert (first["who"], first["reach"], second["who"], second["reach"]) == ("Bao", "planned", "Rosa", "no-channel")
    assert typed("--attorney", "marta")[1].startswith("0 hearings")
    assert typed("--attorney", "x")[0] == 1

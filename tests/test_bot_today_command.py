"""The board at the command line, with what the console's shows."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot import config, today_command
from bot.cli_options import parser
from scheduler import hearings, office, people
from scheduler.db import Database
from scheduler.hearings import By
from scheduler.office import Attorney
from tests.cast import POLICY, Person, denver, hearing_of
from tests.whole_config import WHOLE


def typed(db: Database, folder: Path, *words: str) -> tuple[int, str]:
    said: list[str] = []
    settings = config.parse(WHOLE, {}, folder / "courtbell.toml")
    return today_command.run(parser().parse_args(["today", *words]), settings, db, said.append), "\n".join(said)


def test_each_hearing_stands_there_with_how_far_its_followers_got_and_what_needs_a_person(
    db: Database, tmp_path: Path, bao: Person
) -> None:
    soon = (db.now().astimezone(ZoneInfo("America/Denver")) + timedelta(days=3)).replace(
        tzinfo=None, hour=13, minute=30
    )
    hearing_of(db, bao, soon, label="Bao")
    rosa = people.new_respondent(db, "Rosa")
    given = denver(soon + timedelta(days=2))
    hearings.register(db, POLICY, kind="individual", given=given, respondents=[rosa], by=By("staff"))
    office.keep_attorneys(db, [Attorney("marta", "Marta", "+12025550101")])
    code, said = typed(db, tmp_path)
    assert code == 0
    for each in (
        ": 1 hearing\n     1   1:30 PM  Denver  Bao: Master hearing\n          planned: themselves, ",
        "Rosa: Individual hearing\n          no way: nobody follows",
        "2 hearings: 1 not reached.",
        "To do: ",
    ):
        assert each in said, said
    assert "Rosa" not in typed(db, tmp_path, "--days", "3")[1]
    first, second = (json.loads(line) for line in typed(db, tmp_path, "--json")[1].splitlines())
    assert (first["who"], first["reach"], second["who"], second["reach"]) == ("Bao", "planned", "Rosa", "no-channel")
    assert typed(db, tmp_path, "--attorney", "marta")[1].startswith("0 hearings")
    assert typed(db, tmp_path, "--attorney", "x")[0] == 1

"""`courtbell migrate --to`, as an operator types it: to a server, back to a file, and going on where one was."""

from __future__ import annotations

import socket
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest

from bot import cli, config
from bot.stops import stops_of
from scheduler import backup, brought_back, nodes, people
from scheduler.db import Database, DatabasePlace, open_database
from scheduler.stop_file import StopFile
from tests.cast import Person
from tests.conftest import Clock
from tests.installation import config_text, write_config
from tests.postgres import Emptied

NOWHERE = "http://127.0.0.1:9"
NUMBER = "+12025550102"
pytestmark = [pytest.mark.postgres, pytest.mark.usefixtures("own_folder")]


def configured(folder: Path, database: str) -> config.Config:
    """The config with these lines about the database."""
    text = config_text(NOWHERE, NOWHERE, "http://127.0.0.1:8081", database=database)
    return config.load(write_config(folder, text), {})


@pytest.fixture
def house(tmp_path: Path) -> config.Config:
    """An office on a file, with an owner and one person who agreed."""
    house = configured(tmp_path, "")
    assert cli.main(["init", "--offline", "--owner", "Carol", "--alarm", "+12025550199"]) == 0
    with closing(open_database(house.database, lambda: datetime.now(UTC))) as db, db.transaction():
        people.new_contact(db, "sms", NUMBER, language="en", zone="America/Denver")
    return house


@pytest.fixture
def url(postgres_server: Emptied) -> str:
    """An empty database on a server, as people write its address."""
    postgres_server.place(Clock.at_start(), alone=True)
    given = psycopg.conninfo.conninfo_to_dict(postgres_server.url)
    return f"postgresql://{given['user']}@/{given['dbname']}?host={quote(str(given['host']), safe='')}"


def known(place: DatabasePlace) -> bool:
    with closing(open_database(place, lambda: datetime.now(UTC))) as db:
        return people.contact_at(db, "sms", NUMBER) is not None


def test_an_office_moves_to_a_server_and_back_to_a_file(
    house: config.Config, url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "address").write_text(f"{url}\n", encoding="utf-8")
    capsys.readouterr()
    assert cli.main(["migrate", "--to-file", "address"]) == 0
    said = capsys.readouterr().out
    assert "Carried" in said and "url_file" in said and "contact " in said
    assert known(replace(house.database, url=url))
    assert cli.main(["run"]) == 1
    assert "goes on there" in capsys.readouterr().err
    assert cli.main(["check"]) == 1
    assert "was moved to" in capsys.readouterr().out

    configured(tmp_path, f'url = "{url}"')
    assert cli.main(["staff"]) == 0 and "Carol" in capsys.readouterr().out
    assert cli.main(["migrate", "--to", "sqlite:///back.db"]) == 0
    said = capsys.readouterr().out
    assert f'path = "{tmp_path / "back.db"}"' in said and f'stop_file = "{tmp_path / "courtbell.stops"}"' in said
    assert "is not encrypted" in said
    configured(tmp_path, 'path = "back.db"')
    assert cli.main(["staff"]) == 0 and "Carol" in capsys.readouterr().out
    assert known(DatabasePlace(tmp_path / "back.db"))


def test_to_go_on_where_one_was_takes_a_yes_and_starts_paused(
    house: config.Config, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["migrate", "--undo"]) == 0
    assert "was not moved" in capsys.readouterr().out
    assert cli.main(["migrate", "--to", "other.db"]) == 0
    capsys.readouterr()
    assert cli.main(["migrate", "--undo"]) == 1
    assert "writes to people twice" in capsys.readouterr().out
    assert cli.main(["outbox"]) == 1
    assert cli.main(["migrate", "--undo", "--yes"]) == 0
    assert "paused" in capsys.readouterr().out
    assert cli.main(["outbox"]) == 0
    assert known(house.database)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--to", "mysql://carol:secret@db/office"], "names no database that we know"),
        (["--to", "sqlite:///"], "names no database that we know"),
        (["--to-file", "nowhere"], "cannot read nowhere: No such file"),
        (["--to", "postgresql://carol:secret@127.0.0.1:1/office"], "cannot reach the database office at 127.0.0.1"),
        (["--to", "postgresql://carol:secret@db.example.org/office?sslmode=disable"], "sslmode=disable"),
        (["--to", "courtbell.toml"], "is encrypted, or is no database"),
    ],
)
def test_an_address_that_leads_nowhere_is_told_without_its_password(
    house: config.Config, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    capsys.readouterr()
    assert cli.main(["migrate", *words]) == 1
    told = "".join(capsys.readouterr())
    assert said in told and "secret" not in told
    assert cli.main(["migrate", "--to", "courtbell.db"]) == 0
    assert "already" in capsys.readouterr().out
    assert known(house.database)


def test_a_move_that_is_refused_leaves_nothing_behind(house: config.Config, tmp_path: Path) -> None:
    before = sorted(each.name for each in tmp_path.iterdir())
    with closing(open_database(house.database, lambda: datetime.now(UTC))) as db, db.transaction():
        assert cli.main(["migrate", "--to", "new.db"]) == 1, "somebody uses it"
    assert sorted(each.name for each in tmp_path.iterdir()) == before
    (tmp_path / "empty.db").touch(0o600)
    with closing(open_database(house.database, lambda: datetime.now(UTC))) as db, db.transaction():
        assert cli.main(["migrate", "--to", "empty.db"]) == 1
    assert (tmp_path / "empty.db").exists(), "it was not ours"
    assert cli.main(["migrate", "--to", "new.db"]) == 0
    assert cli.main(["migrate", "--to", "other.db"]) == 1
    assert not (tmp_path / "other.db").exists()


def test_after_a_server_was_brought_back_to_an_earlier_moment_everything_waits_for_a_person(
    house: config.Config, url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["restore"]) == 2 and "Say which copy" in capsys.readouterr().out
    assert cli.main(["migrate", "--to", url]) == 0
    there = configured(tmp_path, f'url = "{url}"')
    assert cli.main(["staff"]) == 0
    stops_of(there).note("stop", [("sms", NUMBER)], 0)
    capsys.readouterr()
    assert cli.main(["restore"]) == 1 and "Nothing was done" in capsys.readouterr().out
    assert cli.main(["restore", "--yes"]) == 0
    assert "1 addresses have asked for silence since" in capsys.readouterr().out
    assert cli.main(["outbox", "resume"]) == 1, "of one that was added since it knows nothing"
    assert "is not known here" in capsys.readouterr().out
    assert cli.main(["outbox", "resume", "--machines", "1"]) == 0
    assert cli.main(["restore", "--yes"]) == 0
    with closing(open_database(there.database, lambda: datetime.now(UTC))) as db:
        assert {row["channel"] for row in backup.paused_now(db)} == {"sms", "telegram"}
        assert cli.main(["restore", "--yes"]) == 1, "a program that runs has sent already"
    assert cli.main(["restore", "copy.db"]) == 1
    assert "in use" in capsys.readouterr().err


def test_after_that_nothing_goes_out_before_the_stop_file_of_every_machine_was_heard(
    house: config.Config, url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["migrate", "--to", url]) == 0
    there = configured(tmp_path, f'url = "{url}"')
    key = (tmp_path / "stop.key").read_bytes().strip()
    with closing(open_database(there.database, lambda: datetime.now(UTC))) as db:
        for name in ("office-2", "office-3", "office-4"):
            nodes.enter(db, nodes.Identity(f"{name}-17", name))
    assert cli.main(["restore", "--yes"]) == 0
    with closing(open_database(there.database, lambda: datetime.now(UTC))) as db:
        assert "Machines that ran lately: office-2, office-3, office-4." in capsys.readouterr().out
        # It took this after the moment to which the server was brought back.
        StopFile(tmp_path / "office-2.stops", key).note("stop", [("sms", NUMBER)], db.now_ms())
        assert cli.main(["outbox", "resume"]) == 1
        assert "the stop file of office-2, office-3, office-4 was not heard" in capsys.readouterr().out
        assert cli.main(["check"]) == 1
        assert "office-2 has not replayed its own" in capsys.readouterr().out
        # The third starts, the fourth is lost.
        db.stops = StopFile(tmp_path / "office-3.stops", key)
        brought_back.take_part(db, "office-3")
        for wrong in ("office-2", "office-2=nowhere", "office-2=courtbell.toml"):
            assert cli.main(["outbox", "resume", "--stops", wrong]) == 1
        named = ["--stops", "office-2=office-2.stops", "--without", "office-4"]
        assert cli.main(["outbox", "resume", *named, "--machines", "4"]) == 0
        assert "By the stop file of office-2 1 addresses are silent now" in capsys.readouterr().out
        assert brought_back.awaited(db) == [] and backup.paused_now(db) == []
        assert db.all("select value from address where stopped is not null") == [{"value": NUMBER}]


def test_a_machine_that_was_added_after_that_moment_is_asked_for_and_heard_before_anything_goes_out(
    house: config.Config, url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["migrate", "--to", url]) == 0
    there = configured(tmp_path, f'url = "{url}"')
    key = (tmp_path / "stop.key").read_bytes().strip()
    assert cli.main(["restore", "--yes"]) == 0
    assert "One that was added after that moment is not known any more" in capsys.readouterr().out
    us = socket.gethostname()
    with closing(open_database(there.database, lambda: datetime.now(UTC))) as db:
        # Its row in the table of nodes went with the rest; what it was told stands in its file alone.
        StopFile(tmp_path / "office-2.stops", key).note("stop", [("sms", NUMBER)], db.now_ms())
        assert cli.main(["outbox", "resume"]) == 1
        said = capsys.readouterr().out
        assert f"Known are {us}: " in said and "--machines NUMBER" in said and backup.paused_now(db)
        assert cli.main(["outbox", "resume", "--machines", "2"]) == 1
        assert (
            "It is 2 that you say, and 1 that are known. Nothing goes on.\nStart the others" in capsys.readouterr().out
        )
        # A number that was said before all of them were heard says nothing of those that come.
        named = ["--stops", "office-2=office-2.stops", "--machines"]
        assert cli.main(["outbox", "resume", *named, "1"]) == 1
        assert "Start the program on each that is still in use" in capsys.readouterr().out
        assert cli.main(["outbox", "resume", *named, "2"]) == 0
        assert backup.paused_now(db) == [] and brought_back.uncounted(db) is None
        assert db.all("select value from address where stopped is not null") == [{"value": NUMBER}]
    assert cli.main(["outbox", "pause"]) == cli.main(["outbox", "resume"]) == 0, "it is asked once"


def test_a_machine_that_starts_late_after_that_replays_its_own_stop_file_once(
    db: Database, clock: Clock, ana: Person
) -> None:
    brought_back.begin(db, clock(), "office-1")
    clock.forward(hours=1)
    db.stops.note("stop", [("telegram", ana.value)], db.now_ms())
    brought_back.take_part(db, "office-1")
    assert not db.one("select 1 from address where stopped is not null")
    brought_back.take_part(db, "office-2")
    assert db.one("select 1 from address where stopped is not null")
    people.give_consent(db, ana.address, scope="case", how="chat", by="self", words="the words shown")
    brought_back.take_part(db, "office-2")
    assert not db.one("select 1 from address where stopped is not null")

"""`courtbell rekey` as an operator types it, and the files that others on the machine must not read."""

from __future__ import annotations

import asyncio
import os
import shutil
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import cli, config
from bot.app import NotReady, run
from bot.private_files import exposed, refuse_root
from scheduler.db import DatabaseError, open_database
from scheduler.encryption import is_plain, new_key
from scheduler.rekey import opens
from tests.installation import config_text, write_config

NOWHERE = "http://127.0.0.1:9"
IN_FILE = 'key_file = "courtbell.key"'
pytestmark = pytest.mark.usefixtures("own_folder")


def configured(folder: Path, database: str) -> config.Config:
    """The config with these lines about the database. Where they name a key file that is missing, it is made."""
    file = write_config(folder, config_text(NOWHERE, NOWHERE, "http://127.0.0.1:8081", database=database))
    assert cli.main(["init", "--offline", "--owner", "Carol", "--alarm", "+12025550199"]) == 0
    return config.load(file, {})


def says(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    capsys.readouterr()
    assert cli.main(["rekey", *words]) == 0
    return capsys.readouterr().out


def owner_in(place: config.DatabasePlace) -> list[str]:
    with closing(open_database(place, lambda: datetime.now(UTC))) as db:
        return [row["name"] for row in db.all("select name from staff")]


def test_a_database_from_before_is_encrypted_by_one_line_in_the_config_and_one_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    configured(tmp_path, "")
    write_config(tmp_path, config_text(NOWHERE, NOWHERE, "http://127.0.0.1:8081", database=IN_FILE))
    said = says(capsys)
    assert "Made the key courtbell.key" in said and "Whoever gets it can read it" in said
    assert (tmp_path / "courtbell.key").stat().st_mode & 0o777 == 0o600
    now = config.load(tmp_path / "courtbell.toml", {}).database
    assert not is_plain(now.path) and owner_in(now) == ["Carol"]
    assert "already" in says(capsys)


def test_a_new_key_takes_the_place_of_the_old_one_which_still_opens_older_copies(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = configured(tmp_path, IN_FILE)
    assert cli.main(["backup", "--to", "copy.db"]) == 0
    said = says(capsys, "--new")
    after = config.load(before.file, {})
    assert after.database.key != before.database.key and owner_in(after.database) == ["Carol"]
    (old,) = tmp_path.glob("courtbell.key.before-*")
    assert old.name in said and old.stat().st_mode & 0o777 == 0o600
    assert cli.main(["restore", "copy.db", "--yes"]) == 1
    assert cli.main(["restore", "copy.db", "--yes", "--old-key-file", old.name]) == 0
    assert owner_in(after.database) == ["Carol"]


def test_a_key_that_the_config_has_already_takes_over_from_the_one_in_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    configured(tmp_path, IN_FILE)
    shutil.move("courtbell.key", "old.key")
    key = new_key()
    write_config(tmp_path, config_text(NOWHERE, NOWHERE, "http://127.0.0.1:8081", database=f'key = "{key}"'))
    assert cli.main(["rekey"]) == 1
    assert "does not open" in capsys.readouterr().err
    assert cli.main(["rekey", "--new"]) == 2
    assert "under the old key" in says(capsys, "--old-key-file", "old.key")
    assert owner_in(config.load(tmp_path / "courtbell.toml", {}).database) == ["Carol"]


def test_the_encryption_is_taken_away_only_when_that_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    house = configured(tmp_path, IN_FILE)
    assert "not encrypted any more" in says(capsys, "--plain")
    assert owner_in(replace(house.database, key="")) == ["Carol"]
    assert cli.main(["outbox"]) == 1
    assert "courtbell rekey" in capsys.readouterr().err
    assert "is not encrypted" in says(capsys, "--plain")


def test_a_change_that_was_cut_off_before_the_key_file_is_ended_by_the_same_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    house = configured(tmp_path, IN_FILE)
    old = (tmp_path / "courtbell.key").read_text()
    assert cli.main(["rekey", "--new"]) == 0
    shutil.move("courtbell.key", "courtbell.key.next")
    (tmp_path / "courtbell.key").write_text(old)
    for kept in (*tmp_path.glob("*.before-*"),):
        kept.unlink()
    assert cli.main(["outbox"]) == 1
    assert "`courtbell rekey` ends it" in capsys.readouterr().err
    assert "had been interrupted" in says(capsys)
    assert opens(house.database.path, config.load(house.file, {}).database.key)


def test_a_lost_key_file_is_never_made_anew_for_a_database_that_needs_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    configured(tmp_path, IN_FILE)
    (tmp_path / "courtbell.key").unlink()
    for command in ("init", "rekey", "outbox"):
        assert cli.main([command]) != 0
        assert "courtbell.key" in capsys.readouterr().err
    assert not (tmp_path / "courtbell.key").exists()


def test_without_a_key_rekey_says_which_line_to_add(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    configured(tmp_path, "")
    capsys.readouterr()
    assert cli.main(["rekey"]) == 2
    assert IN_FILE in capsys.readouterr().out


async def test_run_refuses_files_that_others_may_read_and_says_what_to_type(tmp_path: Path) -> None:
    house = await asyncio.to_thread(configured, tmp_path, IN_FILE)
    assert exposed(house) == []
    private = ("courtbell.toml", "courtbell.db", "courtbell.key", "stop.key")
    for name in private:
        (tmp_path / name).chmod(0o640)
    with pytest.raises(NotReady) as caught:
        await run(house, lambda: datetime.now(UTC))
    for name in private:
        assert any(reason.endswith(f"chmod 600 {tmp_path / name}") for reason in caught.value.reasons)
    assert len(caught.value.reasons) >= len(private)


def test_root_makes_no_files_among_those_of_another_account(tmp_path: Path) -> None:
    refuse_root(tmp_path, user=1000)
    if os.geteuid() == 0:
        refuse_root(tmp_path)
        os.chown(tmp_path, 65534, -1)
    for place in (tmp_path, tmp_path / "not" / "there" / "courtbell.db"):
        with pytest.raises(DatabaseError, match=f"{tmp_path} belongs to .*, and you are root"):
            refuse_root(place, user=0)


@pytest.mark.parametrize("command", ["init", "rekey", "restore copy.db --yes"])
def test_root_is_refused_what_would_keep_the_program_from_starting_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    configured(tmp_path, IN_FILE)
    assert cli.main(["backup", "--to", "copy.db"]) == 0
    root = os.geteuid() == 0
    for each in (tmp_path, *tmp_path.iterdir()):
        os.chown(each, 65534 if root else -1, -1)
    before = {each.name for each in tmp_path.iterdir()}
    assert (cli.main(command.split()) == 1) == root
    assert ("and you are root" in capsys.readouterr().err) == root
    assert ({each.name for each in tmp_path.iterdir()} == before) or not root

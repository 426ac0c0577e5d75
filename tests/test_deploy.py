"""What people copy from deploy/ to run Courtbell for real: each part is run here as far as one machine can."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib.metadata import requires
from pathlib import Path
from typing import Any

import pytest

from bot import config
from bot.cli_options import parser
from bot.server import FINISH_WITHIN_S
from scheduler.schema import migrations
from tests.standin_telegram import TOKEN

ROOT = Path(__file__).parent.parent
DEPLOY = ROOT / "deploy"
UNITS = sorted((DEPLOY / "systemd").iterdir())
DOCKERFILE = (DEPLOY / "Dockerfile").read_text(encoding="utf-8")


def steps() -> list[tuple[str, str]]:
    """The Dockerfile's instructions with what follows them, each on one line."""
    joined = re.sub(r"\\\n\s*", "", DOCKERFILE)
    lines = [line for line in joined.splitlines() if line and not line.startswith("#")]
    return [(word, rest) for word, _, rest in (line.partition(" ") for line in lines)]


def compose() -> dict[str, Any]:
    """compose.yaml, read by the rules of the part of YAML that it keeps to: maps, lists of texts, and texts."""
    lines = (DEPLOY / "compose.yaml").read_text(encoding="utf-8").splitlines()
    whole = [(len(line) - len(line.lstrip()), line.strip()) for line in lines if line.strip()[:1] not in ("", "#")]
    found, rest = _block(whole, 0)
    assert not rest and isinstance(found, dict)
    return found


def _block(lines: list[tuple[int, str]], depth: int) -> tuple[Any, list[tuple[int, str]]]:
    listed: list[str] = []
    mapped: dict[str, Any] = {}
    while lines and lines[0][0] >= depth:
        (at, text), lines = lines[0], lines[1:]
        assert at == depth and "\t" not in text and not re.search(r"^[&*!|>\[{]", text), text
        if text.startswith("- "):
            listed.append(text[2:].strip('"'))
            continue
        key, value = re.fullmatch(r"([\w.-]+):(?: (.+))?", text).groups()  # type: ignore[union-attr]
        if value is None and lines and lines[0][0] > depth:
            value, lines = _block(lines, lines[0][0])
        assert key not in mapped, f"{key} stands twice"
        mapped[key] = value
    assert not (listed and mapped)
    return listed or mapped, lines


# The image ------------------------------------------------------------------------------------------------------------


def test_the_image_is_installed_from_the_locks_by_hash_alone() -> None:
    installs = re.findall(r"-m pip install ([^&\n]+)", "\n".join(rest for word, rest in steps() if word == "RUN"))
    asked = [" ".join(each.replace("--quiet", "").replace("--no-cache-dir", "").split()) for each in installs]
    ours = "--no-deps --no-index dist/courtbell-*.whl"
    assert asked == ["--require-hashes -r requirements.lock", "--require-hashes -r build.lock", ours]
    # The same two steps are taken in a bare environment at each `make test`.
    smoke = (ROOT / "tests" / "wheel_smoke.sh").read_text(encoding="utf-8")
    assert asked[0] in smoke and "--no-deps --no-index" in smoke


def test_what_makes_the_wheel_comes_from_the_lock_with_all_that_it_needs() -> None:
    (made,) = re.findall(r"(awk .+?) >build\.lock", DOCKERFILE)
    done = subprocess.run(["/bin/sh", "-c", made], cwd=ROOT, capture_output=True, text=True, check=True)
    taken = set(re.findall(r"(?m)^([a-z0-9-]+)==", done.stdout))
    needed = {re.split(r"[ ;<>=!~]", each)[0] for each in requires("hatchling") or [] if "tomli" not in each}
    assert taken == needed | {"hatchling"}
    assert all("--hash=sha256:" in block for block in re.split(r"(?m)^(?=[a-z0-9])", done.stdout) if block)


def test_the_image_is_made_of_what_the_wheel_needs_and_nothing_private() -> None:
    copied = {name for word, rest in steps() if word == "COPY" and "--from" not in rest for name in rest.split()[:-1]}
    assert all((ROOT / name).exists() for name in copied)
    ignore = (DEPLOY / "Dockerfile.dockerignore").read_text(encoding="utf-8").splitlines()
    assert {line[1:] for line in ignore if line.startswith("!")} == copied
    assert "*" in ignore


def test_the_image_runs_as_nobody_in_particular_and_ends_in_order() -> None:
    last = steps()[[word for word, _ in steps()].index("FROM", 1) :]
    said = dict(last)
    assert said["USER"] == "10001:10001" and f"--uid {said['USER'].partition(':')[0]}" in said["RUN"]
    assert (said["ENTRYPOINT"], said["CMD"], said["STOPSIGNAL"]) == ('["courtbell"]', '["run"]', "SIGTERM")
    assert parser().parse_args(["run"]).command == "run"
    bases = {rest.split()[0] for word, rest in steps() if word == "FROM"}
    assert bases == {"python:3.11-slim-bookworm"}


@contextmanager
def answering(status: int) -> Iterator[int]:
    """Something that answers each GET with this status; its port."""

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status if self.path == "/healthz" else 404)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nothing."""

    with HTTPServer(("127.0.0.1", 0), Answer) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server.server_port
        server.shutdown()
        thread.join()


def test_the_image_is_healthy_exactly_when_healthz_says_so() -> None:
    (code,) = re.findall(r'CMD \["python", "-c", "(.+)"\]', dict(steps())["HEALTHCHECK"])
    with answering(200) as port:
        exec(code.replace("8080", str(port)))  # noqa: S102  # our own line
    with answering(503) as port, pytest.raises(OSError, match="503"):
        exec(code.replace("8080", str(port)))  # noqa: S102
    assert f"EXPOSE {config.parse('', {}, Path('c.toml')).web.port}" in DOCKERFILE


# Several containers ---------------------------------------------------------------------------------------------------


def test_two_programs_share_one_database_that_nobody_else_reaches() -> None:
    services = compose()["services"]
    one, two = services["courtbell-1"], services["courtbell-2"]
    assert two["extends"] == {"service": "courtbell-1"} and two["hostname"] != one["hostname"]
    assert one["build"]["dockerfile"] == "deploy/Dockerfile"
    assert services["database"]["network_mode"] == "none" and "listen_addresses=" in services["database"]["command"]
    socket = "socket:/var/run/postgresql"
    assert socket in one["volumes"] and socket in services["database"]["volumes"]
    assert [name for name, service in services.items() if "ports" in service] == ["proxy"]
    assert one["stop_grace_period"] == "60s" and FINISH_WITHIN_S < 60
    assert services["proxy"]["environment"]["COURTBELL_BEHIND"] == "courtbell-1:8080 courtbell-2:8080"


def test_every_file_volume_and_secret_of_the_containers_is_declared_and_explained() -> None:
    whole, page = compose(), (ROOT / "docs" / "deploy.md").read_text(encoding="utf-8")
    used = [each for service in whole["services"].values() for each in service.get("volumes", [])]
    named = {each.partition(":")[0] for each in used}
    assert {name for name in named if not name.startswith(".")} == whole["volumes"].keys()
    folders = {name for name in named if name.startswith(".")}
    assert {name for name in folders if not (DEPLOY / name).exists()} == {"./archive"}
    secrets = {each for service in whole["services"].values() for each in service.get("secrets", [])}
    assert secrets == whole["secrets"].keys()
    assert [name for name in [*secrets, "archive"] if name not in page] == []


def test_the_config_of_the_containers_is_understood_once_it_is_filled_in(tmp_path: Path) -> None:
    text = (DEPLOY / "config" / "courtbell.toml").read_text(encoding="utf-8")
    secrets = set(re.findall(r'"/run/secrets/(\w+)"', text))
    assert secrets == set(compose()["services"]["courtbell-1"]["secrets"])
    for name in secrets:
        (tmp_path / name).write_text(TOKEN if name == "telegram_token" else "1" * 32, encoding="utf-8")
    (tmp_path / "database_url").write_text("postgresql://courtbell:secret@/courtbell?host=/var/run/postgresql")
    text = text.replace("/run/secrets", str(tmp_path))
    read = config.parse(text, {}, tmp_path / "courtbell.toml")
    assert read.database.url.endswith("/var/run/postgresql") and read.privacy.stop_key == "1" * 32
    assert read.privacy.stop_file.parent == Path("/var/lib/courtbell")


# A machine with systemd -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def units(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The units, with programs that are on this machine in the place of ours."""
    folder = tmp_path_factory.mktemp("units")
    for unit in UNITS:
        there = re.sub(r"(?m)^ExecStart=\S+", f"ExecStart={shutil.which('true')}", unit.read_text(encoding="utf-8"))
        (folder / unit.name).write_text(there, encoding="utf-8")
    return sorted(folder.iterdir())


def test_systemd_understands_every_line_of_the_units(units: list[Path]) -> None:
    for unit in units:
        read = configparser.ConfigParser(strict=False, interpolation=None)
        read.optionxform = str  # type: ignore[assignment,method-assign]
        read.read(unit)
        assert set(read.sections()) <= {"Unit", "Service", "Timer", "Install"}
    if verify := shutil.which("systemd-analyze"):
        told = subprocess.run([verify, "verify", "--man=no", *units], capture_output=True, text=True, check=False)
        assert (told.returncode, told.stdout + told.stderr) == (0, "")


def test_systemd_finds_the_program_well_shut_in(units: list[Path]) -> None:
    (service,) = (unit for unit in units if unit.name == "courtbell.service")
    text = service.read_text(encoding="utf-8")
    for line in ("User=courtbell", "CapabilityBoundingSet=", "ProtectSystem=strict", "LimitCORE=0", "UMask=0077"):
        assert f"\n{line}\n" in text
    if analyze := shutil.which("systemd-analyze"):
        command = [analyze, "security", "--offline=yes", "--no-pager", "--threshold=15", str(service)]
        assert subprocess.run(command, capture_output=True, check=False).returncode == 0, "more exposed than 1.5 of 10"


def test_the_unit_starts_what_is_installed_and_gives_it_time_to_finish() -> None:
    text = (DEPLOY / "systemd" / "courtbell.service").read_text(encoding="utf-8")
    assert "\nExecStart=/opt/courtbell/bin/courtbell run\n" in text
    assert "python3 -m venv /opt/courtbell" in (ROOT / "README.md").read_text(encoding="utf-8")
    (stop,) = re.findall(r"(?m)^TimeoutStopSec=(\d+)$", text)
    assert int(stop) > FINISH_WITHIN_S
    assert "\nRestart=always\n" in text, "systemd takes an end by SIGTERM or SIGHUP for no failure"
    assert "RestartPreventExitStatus=2" in text
    # Copies are best on another disk, which it may write to only when that is named.
    assert "ReadWritePaths=-/" in text and "ReadWritePaths=-/" in (ROOT / "docs" / "deploy.md").read_text(
        encoding="utf-8"
    )


# Copies of a server's database ----------------------------------------------------------------------------------------


def backed_up(folder: Path, *, whole: bool) -> subprocess.CompletedProcess[str]:
    """Run base-backup.sh, the tools of PostgreSQL being stand-ins that leave behind what the real ones do."""
    mark = f'"{folder}/archive/$(date +%s%N).00000028.backup"'
    tools = {
        "pg_basebackup": f'mkdir "$2" && touch "$2/PG_VERSION" {mark}',
        "pg_verifybackup": "exit 0" if whole else "exit 1",
        "pg_archivecleanup": f'echo "$2" >"{folder}/cleaned"',
    }
    for name, does in tools.items():
        tool = folder / "bin" / name
        tool.write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
        tool.chmod(0o755)
    command = ["/bin/sh", str(DEPLOY / "base-backup.sh"), str(folder / "base"), str(folder / "archive"), "2"]
    path = {"PATH": f"{folder / 'bin'}:{os.environ['PATH']}"}
    return subprocess.run(command, env=path, capture_output=True, text=True, check=False)


def test_a_base_backup_has_its_name_when_it_is_whole_and_only_the_newest_stay(tmp_path: Path) -> None:
    for name in ("bin", "base", "archive"):
        (tmp_path / name).mkdir()
    for day in ("01", "02", "03"):
        (tmp_path / "base" / f"base-202611{day}T021500Z").mkdir()
        (tmp_path / "archive" / f"0{day}.00000028.backup").touch()
    assert backed_up(tmp_path, whole=False).returncode != 0
    assert len(list((tmp_path / "base").iterdir())) == 3, "what is not whole leaves nothing, and takes nothing"
    for mark in (tmp_path / "archive").glob("1*"):
        mark.unlink()
    done = backed_up(tmp_path, whole=True)
    assert done.returncode == 0, done.stderr
    kept = sorted((tmp_path / "base").iterdir())
    assert [path.name for path in kept[:1]] == ["base-20261103T021500Z"] and len(kept) == 2
    assert done.stdout.strip() == str(kept[-1])
    assert (tmp_path / "cleaned").read_text().strip() == "003.00000028.backup", (
        "the log since the oldest one that stays"
    )


def test_the_account_of_the_database_owns_that_and_nothing_else() -> None:
    script = DEPLOY / "database" / "courtbell.sh"
    subprocess.run(["/bin/sh", "-n", str(script)], check=True)
    made = re.findall(r"(?m)^(create .+|revoke .+);$", script.read_text(encoding="utf-8"))
    assert [re.sub(r" password .+", "", each) for each in made] == [
        "create role courtbell login",
        "create database courtbell owner courtbell",
        "revoke all on database courtbell from public",
    ]


# Old and new, side by side --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", migrations())
def test_a_migration_only_adds_so_that_the_version_before_goes_on_meanwhile(name: str) -> None:
    """What nobody uses any more goes in a later release, when no older program runs: by its name in a list here."""
    text = (ROOT / "scheduler" / "migrations" / f"{name}.sql").read_text(encoding="utf-8")
    said = re.sub(r"--.*", "", text).lower()
    taking = r"drop (?:table|column)|rename|alter column|set not null|delete from|alter table \w+ drop"
    assert re.findall(taking, said) == []
    added = re.findall(r"add column (\w+) ([^;]+);", said)
    assert [column for column, kind in added if "not null" in kind and "default" not in kind] == []

"""The three rooms stand in a row, and nothing walks backwards."""

from __future__ import annotations

import ast
import re
import socket
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import NetworkForbidden

ROOT = Path(__file__).parent.parent
ROOMS = ("bot", "scheduler", "messages")
MAY_IMPORT = {"bot": {"bot", "scheduler", "messages"}, "scheduler": {"scheduler", "messages"}, "messages": {"messages"}}
FILES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))
FORBIDDEN_NAMES = {
    *("telegram", "twilio", "apscheduler"),  # would hide the library
    *("utils", "helpers", "common", "manager", "models", "service"),  # say nothing
}


@cache
def parsed(path: Path) -> ast.Module:
    """A file as Python reads it."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def imported(path: Path) -> set[str]:
    """The top-level names that a file imports, wherever in it."""
    names: set[str] = set()
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports relatively"
            names.add((node.module or "").partition(".")[0])
    return names


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_from_itself_and_the_rooms_after_it(room: str) -> None:
    for path in FILES:
        if path.relative_to(ROOT).parts[0] == room:
            backwards = (imported(path) & {*ROOMS, "tests", "bench"}) - MAY_IMPORT[room]
            assert not backwards, f"{path.relative_to(ROOT)} imports {backwards}"


def test_only_the_worker_knows_apscheduler() -> None:
    knowing = {str(path.relative_to(ROOT)) for path in FILES if "apscheduler" in imported(path)}
    assert knowing <= {"scheduler/worker.py"}


def test_the_scheduler_knows_no_provider_and_no_web() -> None:
    for path in FILES:
        if path.relative_to(ROOT).parts[0] == "scheduler":
            found = imported(path) & {"telegram", "twilio", "starlette", "uvicorn", "aiohttp", "httpx"}
            assert not found, f"{path.relative_to(ROOT)} imports {found}"


def test_the_words_know_no_database() -> None:
    for path in FILES:
        if path.relative_to(ROOT).parts[0] == "messages":
            found = imported(path) & {"sqlite3", "sqlite_utils", "psycopg"}
            assert not found, f"{path.relative_to(ROOT)} imports {found}"


def test_no_module_hides_a_library_or_says_nothing() -> None:
    names = {path.stem for path in FILES} | {path.parent.name for path in FILES}
    assert not names & FORBIDDEN_NAMES


def test_no_file_has_grown_beyond_reading() -> None:
    long = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in FILES}
    assert {name: lines for name, lines in long.items() if lines >= 400} == {}


def test_every_module_says_what_it_is() -> None:
    silent = [path for path in FILES if not ast.get_docstring(parsed(path))]
    assert silent == []


def test_no_test_reaches_beyond_this_machine() -> None:
    with pytest.raises(NetworkForbidden), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as door:
        door.connect(("192.0.2.1", 9))
    with pytest.raises(NetworkForbidden):
        socket.getaddrinfo("example.org", 443)


def test_what_tests_share_stands_in_a_module_that_is_no_test() -> None:
    other = re.compile(r"^\s*(?:from|import) tests\.test_|^\s*from tests import .*\btest_", re.MULTILINE)
    files = sorted((ROOT / "tests").glob("*.py"))
    assert [path.name for path in files if other.search(path.read_text(encoding="utf-8"))] == []


def test_only_the_engine_knows_which_database_runs() -> None:
    """A second engine must need no change in any noun module."""
    told = re.compile(r"sqlite3|pragma|json_each|rowid|group_concat", re.IGNORECASE)
    knowing = {
        path.name for room in ROOMS for path in (ROOT / room).rglob("*.py") if told.search(path.read_text("utf-8"))
    }
    assert knowing == {"sqlite_engine.py", "sqlite_opening.py", "database_file.py", "encryption.py"}

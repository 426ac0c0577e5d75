"""SECURITY.md names nothing that is not there: each threat has tests that exist, and a mutant that still applies."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from scheduler.db import Database
from tests.mutants import Mutant, mutants, problem, threats, unmatched

ROOT = Path(__file__).parent.parent
THREATS = threats()


def functions_in(file: str) -> set[str]:
    """The names of the tests in a file."""
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))}


@pytest.mark.parametrize("threat", THREATS)
def test_each_threat_has_tests_that_exist(threat: str) -> None:
    named = re.findall(r"`(tests/test_\w+\.py)::(test_\w+)`", THREATS[threat])
    assert named
    assert [f"{file}::{name}" for file, name in named if name not in functions_in(file)] == []


def test_each_threat_has_a_mutant_and_each_mutant_a_threat() -> None:
    assert unmatched(THREATS, mutants()) == []
    assert unmatched([*THREATS, "new"], mutants()) == ["no mutant stands for the threat new"]


@pytest.mark.parametrize("mutant", mutants(), ids=lambda each: f"{each.threat}-{each.file}")
def test_each_mutant_still_applies_and_its_test_exists(mutant: Mutant) -> None:
    assert problem(mutant) is None
    assert mutant.new != mutant.old
    file, _, name = mutant.test.partition("::")
    assert not name or name in functions_in(file)


def test_every_table_is_explained(db: Database) -> None:
    page = (ROOT / "docs" / "privacy.md").read_text(encoding="utf-8")
    explained = {name for line in page.splitlines() if line.startswith("| `") for name in re.findall(r"`(\w+)`", line)}
    assert {table for table in db.tables() if not table.startswith("sqlite_")} - explained == set()

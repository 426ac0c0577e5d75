"""Takes each defence out and runs the test that stands for it: a test that stays green is none.

`make mutants`, or `python -m tests.mutants [WORD ...]` for those whose threat or file holds one of the words. The table
is `mutants.toml`; each threat of SECURITY.md has a mutant there. It works on a copy of the tree.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Collection, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

ROOT = Path(__file__).parent.parent
TABLE = ROOT / "tests" / "mutants.toml"
PAGE = ROOT / "SECURITY.md"
COPIED = (
    "bot",
    "scheduler",
    "messages",
    "tests",
    "docs",
    "bench",
    ".ci",
    "*.toml",
    "*.md",
    "*.lock",
    "Makefile",
    "mkdocs.yml",
    "LICENSE",
)
# Patient, because other work on the machine must not look like a test that failed.
WITHIN_S = 900
# Of pytest: some test failed. Anything else but success is a fault of the mutant, such as a file that is no Python.
TESTS_FAILED = 1


@dataclass(frozen=True, slots=True)
class Mutant:
    """In `file`, `new` stands for `old`, which is there once; then `test` must fail."""

    threat: str
    file: str
    old: str
    new: str
    test: str


def mutants() -> list[Mutant]:
    """All of them, in the order of the table."""
    return [Mutant(**each) for each in tomllib.loads(TABLE.read_text(encoding="utf-8"))["mutant"]]


def threats() -> dict[str, str]:
    """Each threat of SECURITY.md, with the cell that names its tests."""
    rows = re.findall(r"(?m)^\| `([a-z-]+)` \| (.+) \| (.+) \|$", PAGE.read_text(encoding="utf-8"))
    return {threat: tests for threat, _, tests in rows}


def unmatched(page: Collection[str], table: Iterable[Mutant]) -> list[str]:
    """What is wrong between the threats of the page and the mutants of the table."""
    known, stood_for = set(page), {each.threat for each in table}
    lacking = [f"no mutant stands for the threat {threat}" for threat in sorted(known - stood_for)]
    return lacking + [f"SECURITY.md has no threat {threat}" for threat in sorted(stood_for - known)]


def problem(mutant: Mutant, root: Path = ROOT) -> str | None:
    """Why it cannot be applied (any more)."""
    file = root / mutant.file
    if not file.is_file():
        return f"there is no {mutant.file}"
    count = file.read_text(encoding="utf-8").count(mutant.old)
    return None if count == 1 else f"its text stands {count} times in {mutant.file}"


def run(mutant: Mutant, tree: Path) -> tuple[str, str]:
    """What became of it ("killed" is what is wanted), and how the test failed."""
    file = tree / mutant.file
    whole = file.read_text(encoding="utf-8")
    file.write_text(whole.replace(mutant.old, mutant.new), encoding="utf-8")
    try:
        code, said = tested(tree, [mutant.test])
    finally:
        file.write_text(whole, encoding="utf-8")
    return {0: "ALIVE", TESTS_FAILED: "killed"}.get(code, "BROKEN"), said


def tested(tree: Path, tests: list[str]) -> tuple[int, str]:
    """Run these tests on a copy: pytest's exit code, and the first line of what went wrong."""
    # No cache of compiled code: two mutants of one file may have the same size and time.
    options = ["-q", "-x", "-p", "no:cacheprovider", "-n", "0", "--timeout", "300"]
    quiet = {**os.environ, "PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run(
            [sys.executable, "-B", "-m", "pytest", *options, *tests],
            cwd=tree,
            env=quiet,
            capture_output=True,
            text=True,
            timeout=WITHIN_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return -1, "it did not end"
    wrong = [line for line in done.stdout.splitlines() if line.startswith(("E  ", "ERROR"))]
    return done.returncode, " ".join((wrong or [""])[0].split())[:90]


def copy(to: Path) -> Path:
    """The tree, without what was made from it."""
    made = shutil.ignore_patterns("__pycache__", "*.pyc")
    for pattern in COPIED:
        for path in ROOT.glob(pattern):
            if path.is_dir():
                shutil.copytree(path, to / path.name, ignore=made)
            else:
                shutil.copy2(path, to / path.name)
    return to


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("words", nargs="*")
    parser.add_argument("--at-once", type=int, default=min(2, os.cpu_count() or 1))
    given = parser.parse_args()
    if wrong := unmatched(threats(), mutants()):
        print("\n".join(f"BROKEN: {each}" for each in wrong))
        return 1
    chosen = [
        each for each in mutants() if not given.words or any(word in each.threat + each.file for word in given.words)
    ]
    stale = {each: why for each in chosen if (why := problem(each))}
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(given.at_once) as pool:
        trees: SimpleQueue[Path] = SimpleQueue()
        for number in range(given.at_once):
            (tree := Path(folder) / str(number)).mkdir()
            trees.put(copy(tree))

        print(f"{len(chosen)} mutants", flush=True)
        sound, said = tested(first := trees.get(), sorted({each.test for each in chosen}))
        trees.put(first)
        if sound:
            print(f"BROKEN: without any mutant, one of these tests fails already: {said}")
            return 1

        def one(mutant: Mutant) -> tuple[Mutant, str, str, float]:
            began, tree = time.monotonic(), trees.get()
            try:
                state, why = ("STALE", stale[mutant]) if mutant in stale else run(mutant, tree)
            finally:
                trees.put(tree)
            return mutant, state, why, time.monotonic() - began

        alive = 0
        for mutant, state, why, took in pool.map(one, chosen):
            alive += state != "killed"
            print(f"{state:6} {took:5.1f} s  {mutant.threat:20} {mutant.file:30} {why}", flush=True)
            if state != "killed":
                print(f"       {mutant.test}", flush=True)
    print(f"{len(chosen) - alive} killed, {alive} not")
    return 1 if alive else 0


if __name__ == "__main__":
    sys.exit(main())

"""`bot`, `scheduler` and `messages` are common words: these guards keep them ours."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from bot import health
from docs import licences, sbom
from docs.pins import pins

ROOT = Path(__file__).parent.parent
ROOMS = ("bot", "scheduler", "messages")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return zipfile.ZipFile(built)


def test_no_other_distribution_owns_our_import_names() -> None:
    owners = packages_distributions()
    assert {name: set(owners.get(name, [])) - {"courtbell"} for name in ROOMS} == {name: set() for name in ROOMS}


def test_check_tells_of_another_distribution_with_our_import_name() -> None:
    alone = list(health.import_names({"bot": ["courtbell"], "scheduler": ["courtbell"]}))
    clash = list(health.import_names({"scheduler": ["courtbell", "scheduler"]}))
    assert all(finding.ok for finding in alone)
    assert any("scheduler" in finding.said and finding.mend for finding in clash if not finding.ok)


def test_a_file_in_the_working_directory_does_not_hide_ours_from_the_command(tmp_path: Path) -> None:
    for room in ROOMS:
        (tmp_path / f"{room}.py").write_text("raise SystemExit('hidden')", encoding="utf-8")
    # What the console script does: -P keeps the working directory off the path, as a script's own folder does.
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from bot.cli import main; sys.exit(main(['--help']))"
    done = subprocess.run([sys.executable, "-P", "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_docs_and_service_files_start_the_console_script() -> None:
    pages = [
        ROOT / "README.md",
        *(page for page in (ROOT / "docs").rglob("*.*") if page.suffix not in (".jpg", ".pyc")),
    ]
    wrong = [page.name for page in pages if "python -m bot" in page.read_text(encoding="utf-8")]
    assert wrong == []


def test_tests_are_flat_in_one_package() -> None:
    tests = ROOT / "tests"
    assert (tests / "__init__.py").is_file()
    assert [path.parent.name for path in tests.rglob("*.py") if path.parent != tests] == []


def test_the_wheel_holds_the_three_packages_and_nothing_else(wheel: zipfile.ZipFile) -> None:
    tops = {name.partition("/")[0] for name in wheel.namelist()}
    assert {top for top in tops if not top.endswith((".dist-info", ".data"))} == set(ROOMS)
    (man,) = (name for name in wheel.namelist() if ".data/" in name)
    assert man.endswith(".data/data/share/man/man1/courtbell.1")


def test_the_wheel_holds_every_file_of_the_rooms(wheel: zipfile.ZipFile) -> None:
    ours = {
        str(path.relative_to(ROOT))
        for room in ROOMS
        for path in (ROOT / room).rglob("*.*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert ours - set(wheel.namelist()) == set()


def test_the_example_config_of_the_wheel_is_the_one_of_the_repository(wheel: zipfile.ZipFile) -> None:
    assert wheel.read("bot/config.example.toml") == (ROOT / "config.example.toml").read_bytes()


def test_the_lock_holds_every_dependency_pinned_and_hashed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    for name, wanted in (
        ("requirements.lock", project["project"]["dependencies"]),
        ("requirements-dev.lock", project["project"]["dependencies"] + project["dependency-groups"]["dev"]),
        ("requirements-docs.lock", project["dependency-groups"]["docs"]),
    ):
        text = (ROOT / name).read_text(encoding="utf-8")
        pins = {line.partition("==")[0] for line in text.splitlines() if line[:1].isalnum()}
        names = {re.split(r"[>\[]", each)[0].lower().replace(".", "-").replace("_", "-") for each in wanted}
        assert names - pins == set()
        assert "http://" not in text and "https://" not in text
        for pin in re.split(r"(?m)^(?=[a-z0-9])", text)[1:]:
            requirement, *hashes = pin.partition("    # via")[0].replace("\\\n", "").split(" --hash=")
            assert re.fullmatch(r"[a-z0-9.-]+(\[[a-z0-9,-]+\])?==[^ ]+( ;.*)?", requirement.strip()), requirement
            assert hashes and all(re.fullmatch(r"sha256:[0-9a-f]{64}", each.strip()) for each in hashes), requirement


def test_the_page_of_licences_is_current() -> None:
    assert licences.PAGE.read_text(encoding="utf-8") == licences.page(), "write it anew: python -m docs.licences"


def test_no_licence_asks_for_something_in_return_that_nobody_has_looked_at() -> None:
    known = {pin.name for pin in pins() if licences.reciprocal(pin)}
    assert known == licences.RECIPROCAL.keys()
    strong = [pin.name for pin in pins() if re.search(r"(?<!L)GPL", pin.licence)]
    assert strong == []


def test_the_bill_of_materials_holds_every_pin_with_its_hashes_and_what_needs_it() -> None:
    bill = json.loads(json.dumps(sbom.bill()))
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    listed = bill["components"]
    assert [f"{each['name']}=={each['version']}" for each in listed] == [
        re.sub(r"\[.*?\]", "", line).split()[0] for line in lock.splitlines() if line[:1].isalnum()
    ]
    assert [digest["content"] for each in listed for digest in each["hashes"]] == re.findall(r"sha256:(\w+)", lock)
    needed = {ref for each in bill["dependencies"] for ref in each["dependsOn"]}
    assert needed == {each["bom-ref"] for each in listed}


def test_nothing_is_installed_whose_hash_is_not_in_the_lock() -> None:
    """In CI and on an operator's machine: `make test` and `make demo` install from the locks alone."""
    installs = [line for line in (ROOT / "Makefile").read_text(encoding="utf-8").splitlines() if "pip install" in line]
    locked = [line for line in installs if "-r requirements" in line]
    assert len(locked) == 3
    assert all("--require-hashes" in line for line in locked)
    # The tools that make the locks and ask for advisories have environments of their own, and ship nothing.
    assert all(".venv-" in line for line in installs if line not in locked)
    assert "make test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")

"""What the shell completes."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from bot import cli

# What bash does when somebody presses the tab key.
PRESSED = """
source ./courtbell.sh
COMP_WORDS=({words}) COMP_CWORD={at}
$(complete -p courtbell | sed 's/.*-F \\([^ ]*\\).*/\\1/')
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


@pytest.fixture
def folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    assert cli.main(["completion", "bash"]) == 0
    (tmp_path / "courtbell.sh").write_text(capsys.readouterr().out, encoding="utf-8")
    (tmp_path / "hearings.csv").touch()
    return tmp_path


def completed(folder: Path, *words: str) -> set[str]:
    """What bash offers for the last of these words."""
    typed = " ".join(f"'{word}'" for word in words)
    script = PRESSED.format(words=typed, at=len(words) - 1)
    done = subprocess.run(
        ["/bin/bash", "--norc", "-c", script], cwd=folder, capture_output=True, text=True, check=True, timeout=30
    )
    return set(done.stdout.split())


def test_bash_completes_commands_options_choices_and_files(folder: Path) -> None:
    assert {"check", "completion"} <= completed(folder, "courtbell", "c")
    assert completed(folder, "courtbell", "check", "--on") == {"--online"}
    assert completed(folder, "courtbell", "staff", "add", "Dan", "--role", "v") == {"viewer"}
    assert "hearings.csv" in completed(folder, "courtbell", "restore", "hea")


def test_zsh_gets_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["completion", "zsh"]) == 0
    script = capsys.readouterr().out
    assert script.startswith("#compdef courtbell")
    assert all(f'"{verb}:' in script or f"{verb})" in script for verb in ("init", "run", "outbox", "completion"))

"""The first thing that anyone reads is true."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

from bot.cli_options import parser
from messages.notices import Advice, HearingFacts, Notice, compose
from messages.say import When

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def commands() -> set[str]:
    (verbs,) = (action.choices for action in parser()._actions if action.dest == "command")
    assert verbs is not None
    return set(verbs)


def test_every_command_stands_in_the_readme_and_every_one_in_it_exists() -> None:
    named = set(re.findall(r"`courtbell ([a-z]+)", README))
    assert named == commands()


def test_every_make_target_of_the_readme_exists() -> None:
    targets = set(re.findall(r"(?m)^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8")))
    assert set(re.findall(r"(?m)(?:^|`)make ([a-z]+)", README)) <= targets


def test_every_figure_of_the_readme_stands_in_the_docs_beside_the_command_that_printed_it() -> None:
    measured = (ROOT / "docs" / "performance.md").read_text(encoding="utf-8")
    parts = re.split(r"(?m)^## ", measured)
    rows = re.findall(r"(?m)^\| .+ \| (.+) \| `(python -m bench .+)` \|$", README)
    assert len(rows) >= 4
    for figures, command in rows:
        (part,) = (part for part in parts if f"`{command}`" in part.splitlines()[0])
        assert [figure for figure in re.findall(r"\d[\d,.]*", figures) if figure not in part] == [], command


def test_the_conversation_in_the_readme_is_what_the_program_says() -> None:
    shown = README.partition("```text\n")[2].partition("```")[0]
    first, details = shown.split("\n\n> 1\n\n")
    assert first == said("discreet", "reminder")
    assert details.rstrip() == said("plain", "details")


def said(wording: str, kind: str) -> str:
    hearing = HearingFacts(
        id=1,
        kind="master",
        names=(),
        when=When(datetime(2026, 12, 15, 8, 30), "America/Denver", "Denver"),  # a wall time
        instant=datetime(2026, 12, 15, 15, 30, tzinfo=UTC),
        court="Denver Immigration Court",
        place="1961 Stout Street, Suite 3101, Denver, CO 80294",
        place_as_of="2026-09-15",
        medium="in_person",
        advice=Advice("The Office", "+12025550100", "Mon-Fri 9-17", attorney=False),
    )
    now = datetime(2026, 12, 8, 17, tzinfo=UTC)
    notice = Notice(kind, "7", (hearing,), wording, "America/Denver", now, "Reminder line", opt_out=True)  # type: ignore[arg-type]
    return compose(notice, "en", "sms").body

"""Somebody at a terminal, who types one of the staff's commands."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bot import config
from bot.cli_options import parser
from scheduler.db import Database
from tests.whole_config import WHOLE

# The words after the command; its exit code and all that it printed.
Typed = Callable[..., tuple[int, str]]


def typing(run: Callable[..., Any], command: str, db: Database, folder: Path, text: str = WHOLE) -> Typed:
    """`run` is the function behind the command, `text` the config."""
    settings = config.parse(text, {}, folder / "courtbell.toml")

    def typed(*words: str) -> tuple[int, str]:
        said: list[str] = []
        return run(parser().parse_args([command, *words]), settings, db, said.append), "\n".join(said)

    return typed


def seen(said: str) -> list[str]:
    """--seen with the mark that a dry run tells to add; nothing where it tells none."""
    found = re.search(r'(?:--seen |"seen": ")([^\s"]+?)(?=[.,]?(?:[\s"]|$))', said)
    return ["--seen", found[1]] if found else []


def meant(typed: Typed, *words: str) -> tuple[int, str]:
    """It is looked at first, and then done as it was seen."""
    return typed(*words, "--yes", *seen(typed(*words)[1]))


def deeds(db: Database) -> list[tuple[str, str, int, str]]:
    """What stands in the audit log: who, the deed, the number of what it was done to, and the fields."""
    rows = db.all("select who, action, record_id, fields from audit order by id")
    return [(row["who"], row["action"], row["record_id"], row["fields"]) for row in rows]

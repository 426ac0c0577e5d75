"""`courtbell proof`: the record of one hearing as one file, to be printed or kept."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from bot.config import Config
from bot.console.frame import day
from bot.console.words import kind_of
from bot.proof_document import document
from scheduler import audit
from scheduler.db import Database, Row
from scheduler.proof import named

Out = Callable[[str], None]


def run(what: str, to: str | None, settings: Config, db: Database, out: Out, write: Out) -> int:
    """Write the record of the hearing that `what` names, by its number or the office's own reference, to a new file, or
    print it; the exit code."""
    found = named(db, what)
    if len(found) != 1:
        out(_which(what, found))
        return 1
    hearing = int(found[0]["id"])
    text = document(db, settings, hearing, "the office")
    if to is None:
        write(f"{text}\n")
    else:
        try:
            # It says who has which hearing: nobody else on this machine may read it.
            handle = os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except OSError as error:
            why = "it is there already" if isinstance(error, FileExistsError) else error.strerror
            out(f"{to} cannot be written: {why}. Say another file after --to.")
            return 1
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        out(f"The proof of notice for hearing {hearing} is in {Path(to)}. Print it from a browser.")
    with db.transaction():
        audit.note(db, audit.OFFICE, "make proof", "hearing", hearing)
    return 0


def _which(what: str, found: list[Row]) -> str:
    if not found:
        return f"No hearing is called {what}: say its number, or the office's own reference."
    lines = [f"{what} has {len(found)} hearings; say the number of one of them:"]
    for row in found:
        when = f"{day(row['wall'])}, {row['city']}" if row["wall"] else "no date yet"
        lines.append(f"  {row['id']:>6}  {kind_of(row['kind'])}, {when}")
    return "\n".join(lines)

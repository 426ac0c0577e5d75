"""Searches all that an installation leaves on a disk, or says in its logs, for what must not be there."""

from __future__ import annotations

import io
import logging
import sys
import threading
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from bot import logs

# Beside what must not be kept: it is looked for and found, so that the rest was looked for too.
HARMLESS = "My hearing is about a cardboard elephant"


def plainly(text: str) -> str:
    """Letters and digits alone, in small letters and digits of one script: however it was written, it is found."""
    return "".join(filter(str.isalnum, map(_one, text))).casefold()


@cache
def _one(mark: str) -> str:
    digit = unicodedata.digit(mark, None)
    return unicodedata.normalize("NFKC", mark) if digit is None else str(digit)


def left_on_disk(folder: Path, but: tuple[str, ...] = ()) -> dict[str, str]:
    """By name, what every file in a folder holds, plainly; the database, its log and the copies among them."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and path.name not in but]
    # JSON writes the end of a line as two characters, the second of which is a letter.
    texts = ((path, path.read_bytes().decode("utf-8", "ignore").replace("\\n", " ")) for path in files)
    return {str(path.relative_to(folder)): plainly(text) for path, text in texts}


@contextmanager
def logged(*secrets: str, level: str = "debug") -> Iterator[io.StringIO]:
    """All that the process logs meanwhile, through the program's own handler alone."""
    root = logging.getLogger()
    before = (root.handlers[:], root.level, sys.excepthook, threading.excepthook)
    levels = {name: logging.getLogger(name).level for name in logs.OURS}
    text = io.StringIO()
    root.handlers[:] = [logs.set_up(level, secrets, text)]
    try:
        yield text
    finally:
        logging.captureWarnings(False)
        root.handlers[:], root.level, sys.excepthook, threading.excepthook = before
        for name, known in levels.items():
            logging.getLogger(name).setLevel(known)


def found(text: str, *what: str) -> list[str]:
    """What of this is there."""
    return [each for each in what if each in text]

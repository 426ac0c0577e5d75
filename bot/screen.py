"""What a command prints: results to stdout, complaints to stderr. And the codes with which it ends."""

from __future__ import annotations

import codecs
import json
import sys
from io import TextIOWrapper
from pathlib import Path

OK, PROBLEMS, USAGE = 0, 1, 2
INTERRUPTED = 130
_SHOWN = "courtbell-as-in-json"


def show_all() -> None:
    """From here on what the encoding of the terminal, or of a pipe, does not have is shown as in JSON: \\u00e9."""
    codecs.register_error(_SHOWN, _as_in_json)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors=_SHOWN)


def out(text: str) -> None:
    """One line of result."""
    sys.stdout.write(text + "\n")


def file_out(text: str) -> None:
    """What is a file of its own, such as CSV: redirected it is UTF-8, as it is after --to, whatever the locale."""
    if isinstance(sys.stdout, TextIOWrapper) and not sys.stdout.isatty():
        sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(text)


def new_file(to: str, text: str) -> None:
    """Write a file that nobody may miss, in UTF-8. Raises OSError: FileExistsError when there is one of that name."""
    with Path(to).open("x", encoding="utf-8", newline="") as file:
        file.write(text)


def complain(text: str) -> None:
    """What kept us from a result."""
    sys.stderr.write("".join(f"courtbell: {line}\n" for line in text.splitlines()))


def _as_in_json(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return json.dumps(error.object[error.start : error.end])[1:-1], error.end

"""What a command prints: results to stdout, complaints to stderr. And the codes with which it ends."""

from __future__ import annotations

import sys

OK, PROBLEMS, USAGE = 0, 1, 2
INTERRUPTED = 130


def out(text: str) -> None:
    """One line of result."""
    sys.stdout.write(text + "\n")


def complain(text: str) -> None:
    """What kept us from a result."""
    sys.stderr.write("".join(f"courtbell: {line}\n" for line in text.splitlines()))

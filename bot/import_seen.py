"""A mark for what was found in a file, or would become of an import: whoever chooses by it says what they looked at."""

from __future__ import annotations

import hashlib

from scheduler.imports import Finding, Undoing

# What the rules decide by themselves, the same way whenever they are asked.
_DECIDED = ("new", "unchanged", "past")


class Seen:
    """`digest`: of what it is about, such as the file."""

    def __init__(self, digest: str) -> None:
        self._hash = hashlib.sha256(digest.encode())

    def add(self, found: Finding) -> None:
        """One row; those that leave a choice, or change something, count."""
        if found.what not in _DECIDED:
            self._hash.update(f"{found.line.number} {found.mark}\n".encode())

    def add_undoing(self, each: Undoing) -> None:
        """What would become of one hearing."""
        self._hash.update(f"{each.hearing} {each.deed} {each.now} {each.back}\n".encode())

    @property
    def mark(self) -> str:
        """Eight characters."""
        return self._hash.hexdigest()[:8]

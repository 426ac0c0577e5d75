"""One line of `courtbell check`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, what was found, and, when that is a problem, how to mend it."""

    about: str
    ok: bool
    said: str
    mend: str = ""

    def __str__(self) -> str:
        mend = f"\n         mend: {self.mend}" if self.mend else ""
        return f"{'ok' if self.ok else 'PROBLEM':7}  {self.about}: {self.said}{mend}"

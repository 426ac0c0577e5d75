"""Recorded voice for languages that are spoken more than read: what to record, in which words, and where it lies.

The voice is a person's, never a machine's. It says nothing that changes from message to message: the day and the hour
stand in the text beside it, which is in simple Spanish. A recording is a file `TAG/NAME.ogg` (Ogg with Opus, as
Telegram plays it) in the folder that the config names; the same file is kept ready for calls.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from messages.catalog import catalogue
from messages.channel import Attachment
from messages.languages import known

NAMES = (
    "welcome",
    "reminder",
    "details",
    "confirmation",
    "changed",
    "cancelled",
    "disputed",
    "nudge",
    "after",
)
# A minute of speech takes about a quarter of this.
LARGEST = 1_000_000


@dataclass(frozen=True, slots=True)
class Recordings:
    """The office's recordings; without a folder there are none."""

    folder: Path | None = None

    def find(self, spoken: str) -> Attachment | None:
        """The recording `TAG/NAME`, if there is one that can be sent."""
        tag, _, name = spoken.partition("/")
        if self.folder is None or name not in NAMES or tag not in known():
            return None
        file = self.folder / tag / f"{name}.ogg"
        try:
            content = file.read_bytes() if file.stat().st_size <= LARGEST else b""
        except OSError:
            return None
        return Attachment(file.name, content) if content.startswith(b"OggS") else None

    def missing(self, tag: str) -> tuple[str, ...]:
        """The names of what is still to be recorded in a language."""
        return tuple(name for name in NAMES if self.find(f"{tag}/{name}") is None)


def is_spoken_first(tag: str) -> bool:
    """Whether many who speak this language do not read it."""
    row = known().get(tag)
    return row is not None and row.spoken_first


def to_record(name: str) -> tuple[str, str]:
    """What the voice is to say, in Spanish and in English. Raises MissingText."""
    return tuple(catalogue(language).text(f"voice-{name}", {}) for language in ("es-419", "en"))  # type: ignore[return-value]

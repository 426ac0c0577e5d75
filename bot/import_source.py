"""Where a list comes from: a file on a disk, or one that was handed in, which is in memory alone."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO


@dataclass(frozen=True, slots=True)
class Source:
    """`name`: what the file is called. It can be read from its start as often as is wanted."""

    name: str
    where: Path | bytes = field(repr=False)

    def __str__(self) -> str:
        return self.name if isinstance(self.where, bytes) else str(self.where)

    @classmethod
    def at(cls, path: Path) -> Source:
        """A file on a disk."""
        return cls(path.name, path)

    def open(self) -> BinaryIO:
        """Its bytes. Raises OSError."""
        return io.BytesIO(self.where) if isinstance(self.where, bytes) else self.where.open("rb")

    def size(self) -> int:
        """How many bytes they are. Raises OSError."""
        return len(self.where) if isinstance(self.where, bytes) else self.where.stat().st_size

    def is_file(self) -> bool:
        """Whether it is no folder or device."""
        return isinstance(self.where, bytes) or not self.where.exists() or self.where.is_file()

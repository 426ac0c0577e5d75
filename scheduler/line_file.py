"""A file that several processes append lines to: each learns of the others' lines, and a torn one costs itself alone.

It knows nothing of what the lines say, save of the first one, which is the same in every file of its kind and key.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from scheduler.disk import to_disk, write


class OtherHead(Exception):
    """The file does not begin with the line that it should: it is another one, or damaged."""


@dataclass(frozen=True, slots=True)
class News:
    """The lines that came since the last look. `anew`: the file is not the one that was read before, or was never read;
    these are all of its lines. `torn`: its last line is not whole, and not among them."""

    lines: list[str]
    anew: bool
    torn: bool


class LineFile:
    """One such file. Not for two threads at once."""

    def __init__(self, path: Path, head: str) -> None:
        self.path = path
        # Whether the first line stands there.
        self.begun = False
        self._head = f"{head}\n".encode("ascii")
        # Device, file, size and last change when it was last looked at; empty when there was none.
        self._stamp: tuple[int, ...] = ()
        # How far it was read, in whole lines, and the end of that: in another file something else stands there.
        self._end = 0
        self._tail = b""

    def news(self) -> News | None:
        """What was added since the last time, by whomever; None when the file is as it was, which costs one `stat`.
        Raises OSError, and OtherHead: once until it is changed again."""
        before = self._stamp
        try:
            self._stamp = _stamp_of(self.path.stat())
        except FileNotFoundError:
            self._stamp = ()
        if self._stamp == before:
            return None
        if not self._stamp:
            self._forget()
            return News([], anew=True, torn=False)
        try:
            with self.path.open("rb") as file:
                return self._read(file, before)
        except OSError:
            # It is to be looked at again.
            self._stamp = before
            raise

    def append(self, lines: Iterable[str]) -> int:
        """Add lines, each with its end, in one write, behind the first line of all if that is missing. Returns the open
        handle: they are on the disk once it is synced. Raises OtherHead, OSError."""
        handle = os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            begun = os.pread(handle, len(self._head), 0)
            if not self._head.startswith(begun):
                raise OtherHead
            if begun != self._head:
                write(handle, self._head[len(begun) :])
                to_disk(self.path.parent)
            _add(handle, "".join(lines).encode("ascii"))
        except BaseException:
            os.close(handle)
            raise
        return handle

    def _read(self, file: BinaryIO, before: tuple[int, ...]) -> News:
        anew = not self._goes_on(file, before)
        if anew:
            self._forget()
        file.seek(self._end)
        data = file.read()
        whole, _, rest = data.rpartition(b"\n")
        if anew and not (self._head.startswith(data) or data.startswith(self._head)):
            raise OtherHead
        read = data[: len(data) - len(rest)]
        self.begun = self.begun or read.startswith(self._head)
        self._end += len(read)
        self._tail = (self._tail + read)[-len(self._head) :]
        # Two processes that begin the same file may both write its first line.
        lines = [line for line in whole.split(b"\n") if line.strip() and line != self._head.strip()]
        return News([line.decode("ascii", "replace") for line in lines], anew, bool(rest))

    def _goes_on(self, file: BinaryIO, before: tuple[int, ...]) -> bool:
        """Whether what was read still stands in front of what there is now."""
        return (
            bool(before and self._tail)
            and before[:2] == self._stamp[:2]
            and before[2] < self._stamp[2]
            and os.pread(file.fileno(), len(self._tail), self._end - len(self._tail)) == self._tail
        )

    def _forget(self) -> None:
        self.begun, self._end, self._tail = False, 0, b""


def _add(handle: int, data: bytes) -> None:
    if not data:
        return
    size = os.fstat(handle).st_size
    # A line that a power cut or a full disk tore stays a line of its own.
    torn = os.pread(handle, 1, size - 1) != b"\n"
    write(handle, b"\n" * torn + data)
    start = os.lseek(handle, 0, os.SEEK_CUR) - len(data) - torn
    if not torn and os.pread(handle, 1, start - 1) != b"\n":
        # Another process tore one between the look and the write.
        write(handle, b"\n" + data)


def _stamp_of(found: os.stat_result) -> tuple[int, ...]:
    # The time of the last change of any kind: nobody can set it, and a mended right counts too.
    return found.st_dev, found.st_ino, found.st_size, found.st_ctime_ns

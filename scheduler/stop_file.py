"""Who asked for silence, outside the database too: an append-only file of keyed hashes, which no restore turns back.

It may say more than the database, never less: a line is on the disk before the transaction that it belongs to commits.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
import os
import secrets
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

log = logging.getLogger(__name__)

Word = Literal["stop", "start", "erase"]
WORDS: tuple[Word, ...] = ("stop", "start", "erase")
_HEAD = "courtbell-stops-1"


class StopFileError(Exception):
    """The file or its key cannot be used; the message says why and what to do."""


class StopFile:
    """One file of lines "hash word time". Without a `path` (tests, the demo) nothing is written, only remembered."""

    def __init__(self, path: Path | None = None, key: bytes = b"") -> None:
        self.path = path
        self._unwritten: list[str] = []
        self._key = key or secrets.token_bytes(32)
        self._last: dict[str, tuple[Word, int]] = {}
        if path is not None:
            self._read(path)

    def note(self, word: Word, addresses: Iterable[tuple[str, str]], at: int) -> None:
        """Write down that these (channel, value) stopped, started again or were erased at `at` (Unix ms).

        It returns when that is on the disk. A full disk does not keep a STOP from counting: it is logged, remembered,
        and written with what comes next, or by `catch_up`.
        """
        marks = [self.mark(channel, value) for channel, value in addresses]
        if not marks:
            return
        self._last.update((mark, (word, at)) for mark in marks)
        if self.path is not None:
            self._unwritten += [_line(mark, word, at) for mark in marks]
            self._flush(self.path)

    def says(self, channel: str, value: str) -> Word | None:
        """The last word about an address; None when it was never heard of."""
        found = self._last.get(self.mark(channel, value))
        return found[0] if found else None

    def since(self, channel: str, value: str) -> int | None:
        """When that word was said (Unix ms)."""
        found = self._last.get(self.mark(channel, value))
        return found[1] if found else None

    @property
    def newest(self) -> int | None:
        """When the last word of all was said (Unix ms); None when there is none."""
        return max((at for _, at in self._last.values()), default=None)

    def refuses(self, channel: str, value: str) -> bool:
        """Whether the owner of an address asked for silence, and did not take it back."""
        return self.says(channel, value) in ("stop", "erase")

    def mark(self, channel: str, value: str) -> str:
        """What stands for an address in the file: nobody without the key can try numbers against it."""
        return hmac.new(self._key, f"{channel}\0{value}".encode(), hashlib.sha256).hexdigest()

    @property
    def behind(self) -> bool:
        """Whether something could not be written yet."""
        return bool(self._unwritten)

    def catch_up(self, stopped: Iterable[tuple[str, str]], at: int) -> int:
        """Add those of the database's stopped addresses that the file does not know as silent; how many.

        The way back after a full disk, and the way in for a database that is older than its file.
        """
        missing = [way for way in stopped if not self.refuses(*way)]
        self.note("stop", missing, at)
        if self.path is not None and self._unwritten:
            self._flush(self.path)
        return len(missing)

    def _flush(self, path: Path) -> None:
        try:
            self._append(path, self._unwritten)
        except OSError as error:
            log.error("the stop file cannot be written: %s", error.strerror)
        else:
            self._unwritten.clear()

    def _read(self, path: Path) -> None:
        try:
            lines = path.read_text(encoding="ascii", errors="replace").splitlines() if path.exists() else []
        except OSError as error:
            raise StopFileError(f"the stop file {path} cannot be read: {error.strerror}") from None
        if not lines:
            self._begin(path)
            return
        if lines[0].split() != [_HEAD, self.mark("key", "check")]:
            raise StopFileError(
                f"the stop file {path} was written with another key: put privacy.stop_key back as it was"
                " (see docs/operate.md)"
            )
        unread = 0
        for line in lines[1:]:
            parts = line.split()
            if len(parts) == 3 and len(parts[0]) == 64 and parts[1] in WORDS:
                word = WORDS[WORDS.index(parts[1])]
                self._last[parts[0]] = (word, _ms(parts[2]))
            elif line.strip():
                unread += 1
        if unread:
            log.warning("the stop file has %d lines that cannot be read, such as after a power cut", unread)

    def _begin(self, path: Path) -> None:
        try:
            self._append(path, [f"{_HEAD} {self.mark('key', 'check')}\n"])
        except OSError as error:
            raise StopFileError(f"the stop file {path} cannot be written: {error.strerror}") from None

    def _append(self, path: Path, lines: list[str]) -> None:
        handle = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            size = os.fstat(handle).st_size
            # A line that a power cut tore stays a line of its own.
            torn = size > 0 and os.pread(handle, 1, size - 1) != b"\n"
            _write_all(handle, (("\n" if torn else "") + "".join(lines)).encode("ascii"))
            os.fsync(handle)
        finally:
            os.close(handle)


def key_in(file: Path) -> bytes:
    """The key that is kept in `file`, which is made, for its owner's eyes only, when it is not there. Raises
    StopFileError."""
    try:
        if not file.exists():
            handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            try:
                _write_all(handle, f"{secrets.token_hex(32)}\n".encode("ascii"))
                os.fsync(handle)
            finally:
                os.close(handle)
        return file.read_text(encoding="ascii").strip().encode()
    except (OSError, UnicodeDecodeError) as error:
        raise StopFileError(f"the key of the stop file, {file}, cannot be used: {error}") from None


def _write_all(handle: int, data: bytes) -> None:
    while data:
        data = data[os.write(handle, data) :]


def _line(mark: str, word: Word, at: int) -> str:
    return f"{mark} {word} {datetime.fromtimestamp(at // 1000, UTC):%Y-%m-%dT%H:%M:%SZ}\n"


def _ms(text: str) -> int:
    try:
        return int(datetime.fromisoformat(text).timestamp() * 1000)
    except ValueError:
        return 0

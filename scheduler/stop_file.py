"""Who asked for silence, outside the database too: an append-only file of keyed hashes, which no restore turns back.

It may say more than the database, never less: a line is on the disk before the transaction that it belongs to commits.
Several processes write to it; each asks the file itself, and may be asked on any thread.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from typing import Literal

from scheduler.disk import put
from scheduler.line_file import LineFile, OtherHead

log = logging.getLogger(__name__)

Word = Literal["stop", "start", "erase"]
WORDS: tuple[Word, ...] = ("stop", "start", "erase")
_HEAD = "courtbell-stops-1"
_SHORTEST_KEY = 32

# Whom a line is about (a hash), what was said, and when (Unix ms).
_Line = tuple[str, Word, int]


class StopFileError(Exception):
    """The file or its key cannot be used; the message says why and what to do."""


class StopFile:
    """One file of lines "hash word time". Without a `path` (tests, the demo) nothing is written, only remembered."""

    def __init__(self, path: Path | None = None, key: bytes = b"") -> None:
        if path is not None and not key:
            raise StopFileError(f"the stop file {path} needs its key: see privacy.stop_key")
        self.path = path
        self._key = key or secrets.token_bytes(32)
        self._last: dict[str, tuple[Word, int]] = {}
        self._unwritten: list[_Line] = []
        # For what is remembered. Nobody waits for the disk under it.
        self._lock = Lock()
        self._trouble = ""
        self._file = self._of(path) if path is not None else None
        if self._file is not None:
            self._begin(self._file)

    def note(self, word: Word, addresses: Iterable[tuple[str, str]], at: int) -> None:
        """Write down that these (channel, value) stopped, started again or were erased at `at` (Unix ms).

        It returns when that is on the disk. A full disk does not keep a STOP from counting: it is logged, remembered,
        and written with what comes next, or by `catch_up`.
        """
        lines: list[_Line] = [(self.mark(channel, value), word, at) for channel, value in addresses]
        if not lines:
            return
        with self._lock:
            self._last.update((mark, (word, at)) for mark, word, at in lines)
            if self._file is not None:
                self._unwritten += lines
        self._flush()

    def says(self, channel: str, value: str) -> Word | None:
        """The last word about an address; None when it was never heard of."""
        found = self._found(channel, value)
        return found[0] if found else None

    def since(self, channel: str, value: str) -> int | None:
        """When that word was said (Unix ms)."""
        found = self._found(channel, value)
        return found[1] if found else None

    @property
    def newest(self) -> int | None:
        """When the last word of all was said (Unix ms); None when there is none."""
        with self._lock:
            self._look()
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
        with self._lock:
            self._look()
            return bool(self._unwritten)

    def catch_up(self, stopped: Iterable[tuple[str, str]], at: int) -> int:
        """Add those of the database's stopped addresses that the file does not know as silent; how many.

        The way back after a full disk, and the way in for a database that is older than its file.
        """
        missing = [way for way in stopped if not self.refuses(*way)]
        self.note("stop", missing, at)
        if self.behind:
            self._flush()
        return len(missing)

    def take_over(self, path: Path) -> int:
        """Write down what another machine's file, of the same key, knows later than this one; of how many addresses.
        Raises StopFileError."""
        other = self._of(path)
        with _readable(path):
            news = other.news()
        if news is None or not other.begun:
            raise StopFileError(f"there is no stop file {path}")
        theirs = {line[0]: line[1:] for line in map(_parsed, news.lines) if line is not None}
        with self._lock:
            self._look()
            known = self._last
            later: list[_Line] = [
                (mark, word, at)
                for mark, (word, at) in theirs.items()
                if mark not in known or known[mark][1] // 1000 < at // 1000
            ]
            self._last.update((mark, (word, at)) for mark, word, at in later)
            if self._file is not None:
                self._unwritten += later
        self._flush()
        return len(later)

    def _found(self, channel: str, value: str) -> tuple[Word, int] | None:
        mark = self.mark(channel, value)
        with self._lock:
            self._look()
            return self._last.get(mark)

    def _flush(self) -> None:
        if self._file is None:
            return
        with self._lock:
            self._look()
            lines = self._unwritten
            try:
                handle = self._file.append(_written(*line) for line in lines)
            except (OSError, OtherHead) as error:
                log.error("the stop file cannot be written: %s", _reason(error))
                return
            self._unwritten = []
            self._look()
        try:
            os.fsync(handle)
        except OSError as error:
            log.error("the stop file cannot be written: %s", error.strerror)
            with self._lock:
                self._unwritten = [line for line in lines if self._last.get(line[0]) == line[1:]] + self._unwritten
        finally:
            os.close(handle)

    def examine(self, path: Path) -> None:
        """Whether the file at `path` can be used with this key, writing nothing. Raises StopFileError."""
        with _readable(path):
            self._of(path).news()
        if not os.access(path, os.W_OK):
            raise StopFileError(f"the stop file {path} cannot be written: it is not ours to change")

    def _of(self, path: Path) -> LineFile:
        return LineFile(path, f"{_HEAD} {self.mark('key', 'check')}")

    def _begin(self, file: LineFile) -> None:
        with _readable(file.path):
            self._take_in(file)
        if file.begun:
            return
        try:
            os.close(file.append([]))
        except OSError as error:
            raise StopFileError(f"the stop file {file.path} cannot be written: {error.strerror}") from None

    def _look(self) -> None:
        """Learn what another process wrote. Where that cannot be read, what is known goes on counting."""
        if self._file is None:
            return
        trouble = ""
        try:
            self._take_in(self._file)
        except (OSError, OtherHead) as error:
            trouble = _reason(error)
            if trouble != self._trouble:
                log.error("the stop file cannot be read: %s", trouble)
        self._trouble = trouble

    def _take_in(self, file: LineFile) -> None:
        news = file.news()
        if news is None:
            return
        known = self._last
        lines = [_parsed(line) for line in news.lines]
        unread = lines.count(None) + (news.anew and news.torn)
        if unread:
            log.warning("the stop file has %d lines that cannot be read, such as after a power cut", unread)
        read = {line[0]: line[1:] for line in lines if line is not None}
        if not news.anew:
            known.update(read)
        else:
            self._last = read
            # An older copy was put in its place, or it was cut: what was heard since is written down again.
            waiting = {line[0] for line in self._unwritten}
            self._unwritten += [
                (mark, word, at)
                for mark, (word, at) in known.items()
                if mark not in waiting and at // 1000 > read.get(mark, ("", -1))[1] // 1000
            ]
        self._last.update((mark, (word, at)) for mark, word, at in self._unwritten)


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StopFileError(f"the stop file {path} cannot be read: {error.strerror}") from None
    except OtherHead:
        raise StopFileError(
            f"the stop file {path} was written with another key: put privacy.stop_key, or stop.key beside the config,"
            " back as it was (see docs/operate.md)"
        ) from None


def key_in(file: Path) -> bytes:
    """The key that is kept in `file`, which is made, for its owner's eyes only, when it is not there. Raises
    StopFileError."""
    try:
        if not file.exists():
            # Another process may be faster: then its key is the one.
            with suppress(FileExistsError):
                put(file, f"{secrets.token_hex(32)}\n")
        key = file.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise StopFileError(f"the key of the stop file, {file}, cannot be used: {error}") from None
    if len(key) < _SHORTEST_KEY:
        raise StopFileError(
            f"the key of the stop file, {file}, {'is too short' if key else 'is empty'}, such as after a full disk: put"
            " your copy of it back. Where there is none, move it and the stop file away: both are made anew, with those"
            " whom the database knows to be silent"
        )
    return key.encode()


def _written(mark: str, word: Word, at: int) -> str:
    return f"{mark} {word} {datetime.fromtimestamp(at // 1000, UTC):%Y-%m-%dT%H:%M:%SZ}\n"


def _parsed(line: str) -> _Line | None:
    """None when it is not whole."""
    parts = line.split()
    if len(parts) != 3 or len(parts[0]) != 64 or parts[1] not in WORDS or len(parts[2]) != 20:
        return None
    try:
        return parts[0], WORDS[WORDS.index(parts[1])], int(datetime.fromisoformat(parts[2]).timestamp() * 1000)
    except ValueError:
        return None


def _reason(error: OSError | OtherHead) -> str:
    return "it was written with another key" if isinstance(error, OtherHead) else str(error.strerror)

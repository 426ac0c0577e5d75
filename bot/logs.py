"""Log lines on stderr as key=value, and the one filter that keeps secrets, people's numbers and words out of them."""

from __future__ import annotations

import json
import logging
import re
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, TextIO
from urllib.parse import quote

from bot import a_numbers

# Whose lines come at the level that was asked for. Libraries write addresses of the web, and so the bot's token, or
# whole updates, below WARNING.
OURS = ("bot", "scheduler", "messages", "courtbell")
# Errors whose words are about the program or the machine. Those of all others may quote what a person said.
_SPEAKING = (OSError, AttributeError, NameError, TypeError, RuntimeError, MemoryError)
_SPEAKING_MODULES = (*OURS, "telegram", "aiohttp")

_TOKEN = re.compile(r"(?<!\d)\d{5,}(?::|%3[aA])[A-Za-z0-9_-]{20,}")
_E164 = re.compile(r"\+\d(?:[\s().-]{0,2}\d){6,14}")
_US_PHONE = re.compile(r"(?<![\w.-])\(?\d{3}\)?[\s.-]{1,2}\d{3}[\s.-]\d{4}(?![\w-])")
_DIGITS = re.compile(r"(?<![^\W_])\d{10,}(?![^\W_])")


def set_up(level: str = "info", secrets: Iterable[str] = (), stream: TextIO | None = None) -> logging.Handler:
    """Send all logs of this process to `stream` (stderr), redacted; the handler, which replaces an earlier one."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(Lines())
    handler.addFilter(Seldom())
    handler.addFilter(Redacting(secrets))
    root = logging.getLogger()
    for old in [known for known in root.handlers if any(isinstance(one, Redacting) for one in known.filters)]:
        root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(max(logging.WARNING, logging.getLevelNamesMapping()[level.upper()]))
    for name in OURS:
        logging.getLogger(name).setLevel(level.upper())
    logging.captureWarnings(True)
    sys.excepthook = _uncaught
    threading.excepthook = lambda args: _uncaught(args.exc_type, args.exc_value, args.exc_traceback)
    return handler


class Seldom(logging.Filter):
    """Of lines that say the same, so many a minute: whoever knocks all day fills no disk. What was left out is counted.

    Errors are written all the same.
    """

    MOST = 20

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._seen: dict[tuple[str, str], tuple[float, int]] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        if record.levelno >= logging.ERROR:
            return True
        what, now = (record.name, str(record.msg)), self._clock()
        since, count = self._seen.get(what, (now, 0))
        if now - since >= 60:
            if count > self.MOST:
                record.msg = f"{record.msg} (and {count - self.MOST} more like this within a minute)"
            since, count = now, 0
            self._seen = {each: seen for each, seen in self._seen.items() if now - seen[0] < 60}
        self._seen[what] = (since, count + 1)
        return count < self.MOST


class Redacting(logging.Filter):
    """Rewrites message and formatted traceback. It sits on a handler: a logger's filter does not see its children."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        super().__init__()
        spellings = {form for secret in secrets if len(secret) > 3 for form in (secret, quote(secret, safe=""))}
        # The longest first, lest a secret that holds another one leave its end behind.
        self._secrets = sorted(spellings, key=len, reverse=True)

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = self.redact(_message(record)), None
        if record.exc_info and record.exc_info[1]:
            # Also what another handler wrote already: it may hold the words of the error.
            record.exc_text = "\n".join(_told(record.exc_info[1])).rstrip()
        if record.exc_text:
            record.exc_text = self.redact(record.exc_text)
        if record.stack_info:
            record.stack_info = self.redact(record.stack_info)
        # Nobody after this filter formats the traceback anew.
        record.exc_info = None
        return True

    def redact(self, text: str) -> str:
        """`text` without secrets, bot tokens, phone numbers and A-numbers."""
        for secret in self._secrets:
            text = text.replace(secret, "<secret>")
        text = _TOKEN.sub("<token>", text)
        text = a_numbers.marked(text, "<a-number>")
        for pattern in (_E164, _US_PHONE, _DIGITS):
            text = pattern.sub(_cut, text)
        return text


class Lines(logging.Formatter):
    """`at=… level=… in=… said="…"`, and the traceback, if any, indented below. Instants are UTC."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        said = json.dumps(_message(record), ensure_ascii=False)
        text = f"at={at} level={record.levelname.lower()} in={record.name} said={said}"
        below = "\n".join(part for part in (record.exc_text, record.stack_info) if part)
        return text + "".join(f"\n  {line}" for line in below.splitlines())


def _message(record: logging.LogRecord) -> str:
    try:
        said = record.getMessage()
    except (TypeError, ValueError, KeyError):
        said = f"{record.msg} {record.args}"
    # Below the first line asyncio shows the task that failed, and so the words of its error.
    return said.partition("\n")[0] if record.name == "asyncio" else said


def _told(error: BaseException) -> Iterator[str]:
    """A traceback as Python writes it, without the words of errors that may quote somebody."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None:
        yield from _told(before)
        yield "\nThe above was the cause of, or came before:\n" if error.__cause__ else "\nWhile that was handled:\n"
    yield "Traceback (most recent call last):"
    yield from (line.rstrip("\n") for line in traceback.format_tb(error.__traceback__))
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    yield f"{name}: {error if _may_speak(error) else '(its words are left out)'}"
    for each in error.exceptions if isinstance(error, BaseExceptionGroup) else ():
        yield from _told(each)


def _may_speak(error: BaseException) -> bool:
    # Both database engines call so what is about the database, and not about a value in it.
    about_it = type(error).__name__ == "OperationalError"
    return about_it or isinstance(error, _SPEAKING) or type(error).__module__.partition(".")[0] in _SPEAKING_MODULES


def _cut(match: re.Match[str]) -> str:
    # Two digits tell the cases in one log apart, and tell nobody whom they are about.
    return f"<number …{match.group()[-2:]}>"


def _uncaught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> Any:
    if issubclass(kind, KeyboardInterrupt):
        return
    logging.getLogger("courtbell").critical("stopped by an error", exc_info=(kind, error or kind(), trace))

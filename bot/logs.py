"""Log lines on stderr as key=value, and the one filter that keeps secrets, phone numbers and A-numbers out of them."""

from __future__ import annotations

import json
import logging
import re
import sys
import threading
import traceback
from collections.abc import Iterable
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, TextIO
from urllib.parse import quote

from bot import a_numbers

# Libraries that write addresses of the web at INFO, and so the bot's token, or a line for each tick.
QUIET = ("httpx", "httpcore", "aiohttp", "telegram", "twilio", "apscheduler", "uvicorn.access", "asyncio")

_TOKEN = re.compile(r"(?<!\d)\d{5,}(?::|%3[aA])[A-Za-z0-9_-]{20,}")
_E164 = re.compile(r"\+\d(?:[\s().-]{0,2}\d){6,14}")
_US_PHONE = re.compile(r"(?<![\w.-])\(?\d{3}\)?[\s.-]{1,2}\d{3}[\s.-]\d{4}(?![\w-])")
_DIGITS = re.compile(r"(?<![^\W_])\d{10,}(?![^\W_])")


def set_up(level: str = "info", secrets: Iterable[str] = (), stream: TextIO | None = None) -> logging.Handler:
    """Send all logs of this process to `stream` (stderr), redacted; the handler, which replaces an earlier one."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(Lines())
    handler.addFilter(Redacting(secrets))
    root = logging.getLogger()
    for old in [known for known in root.handlers if any(isinstance(one, Redacting) for one in known.filters)]:
        root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(level.upper())
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.captureWarnings(True)
    sys.excepthook = _uncaught
    threading.excepthook = lambda args: _uncaught(args.exc_type, args.exc_value, args.exc_traceback)
    return handler


class Redacting(logging.Filter):
    """Rewrites message and formatted traceback. It sits on a handler: a logger's filter does not see its children."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        super().__init__()
        spellings = {form for secret in secrets if len(secret) > 3 for form in (secret, quote(secret, safe=""))}
        # The longest first, lest a secret that holds another one leave its end behind.
        self._secrets = sorted(spellings, key=len, reverse=True)

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = self.redact(_message(record)), None
        if record.exc_info and not record.exc_text:
            record.exc_text = "".join(traceback.format_exception(*record.exc_info)).rstrip()
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
        return record.getMessage()
    except (TypeError, ValueError, KeyError):
        return f"{record.msg} {record.args}"


def _cut(match: re.Match[str]) -> str:
    # Two digits tell the cases in one log apart, and tell nobody whom they are about.
    return f"<number …{match.group()[-2:]}>"


def _uncaught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> Any:
    if issubclass(kind, KeyboardInterrupt):
        return
    logging.getLogger("courtbell").critical("stopped by an error", exc_info=(kind, error or kind(), trace))

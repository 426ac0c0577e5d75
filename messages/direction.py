"""Keeps numbers, times, phone numbers, links and addresses in their order inside text written from right to left.

Elsewhere than on SMS each stands in an isolate. On SMS isolates would cost two characters apiece: there one mark goes
before those numbers whose groups a phone would show in the wrong order, and none anywhere else.
"""

from __future__ import annotations

import re
from functools import lru_cache

LRI, PDI, LRM = "\u2066", "\u2069", "\u200e"

_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_CONTROLS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_LETTER = re.compile(r"[^\W\d_]|\u200e")
_LTR = "A-Za-z0-9\u00c0-\u02af"
_WORD = rf"[+#]?[{_LTR}](?:[{_LTR}'\u2019&@_/.:+-]*[{_LTR}])?"
# A link, or words and numbers in Latin letters with what joins them: "1961 Stout Street, Suite 3101", "8:30 AM".
_RUN = re.compile(
    rf"https?://\S*[\w/]|{_WORD}(?:(?:,|(?<=[A-Za-z])\.)?[ ](?:[&-] )?(?:{_WORD}|\([A-Za-z][^()\u0590-\u08ff]*\)))*"
)
# What falls apart beside a letter that is read from right to left: groups of digits, and digits with Latin words.
_GROUPS = re.compile(rf"[+]?\d[\d.,:/]*[ -][{_LTR}]|[+]\d")


def isolated(text: str) -> str:
    """`text`, written from right to left, with everything in it that is read from left to right in an isolate."""
    return "\n".join(_isolated_line(line) for line in _CONTROLS.sub("", text).split("\n"))


def marked(text: str) -> str:
    """`text` for an SMS: a mark before each number whose groups would change places. What has none stays as it is."""
    return "\n".join(map(_marked_line, text.split("\n"))) if _RTL.search(text) else text


@lru_cache(maxsize=2048)
def _isolated_line(line: str) -> str:
    if _RTL.search(line):
        return _RUN.sub(lambda run: f"{LRI}{run[0]}{PDI}", line)
    return f"{LRI}{line}{PDI}" if line.strip() else line


@lru_cache(maxsize=2048)
def _marked_line(line: str) -> str:
    if not _RTL.search(line):
        return line
    return _RUN.sub(lambda run: LRM + run[0] if _needs_mark(line[: run.start()], run[0]) else run[0], line)


def _needs_mark(before: str, run: str) -> bool:
    letters = _LETTER.findall(before)
    return (not letters or bool(_RTL.match(letters[-1]))) and bool(_GROUPS.match(run))

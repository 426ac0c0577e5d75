"""The code that a person types or says to join a case: drawn, shown, read. Who may use it is said by `families`."""

from __future__ import annotations

import re
import secrets
import unicodedata

# No vowels, so that no word is a code; nothing that looks like something else: 0 O, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V.
ALPHABET = "2346789CDFHJKMNPQRTVWXY"
LENGTH = 8
# "Code:", in whatever language, or one word without its colon.
_LABEL = re.compile(r"^(?:[^\d:：፦՝]{1,24}[:：፦՝]|[^\W\d_]{2,12}\s)\s*")


def code_in(text: str) -> str | None:
    """The code that a text consists of, as it was drawn: in any case and script of digits, spaced or hyphened.

    Or the one line of it that is a code, after a word such as "Code:" at most: as our message is passed on.
    """
    return _code(text) or _only({code for line in text.splitlines() if (code := _code(_LABEL.sub("", line.strip())))})


def _only(found: set[str]) -> str | None:
    return found.pop() if len(found) == 1 else None


def _code(text: str) -> str | None:
    plain = unicodedata.normalize("NFKC", text).upper()
    bare = "".join(_digit(mark) for mark in re.sub(r"[\s\-‐-―.·\u200e\u200f\u2066-\u2069]", "", plain))
    whole = len(bare) == LENGTH and all(mark in ALPHABET for mark in bare)
    return bare if whole and _mixed(bare) else None


def draw() -> str:
    """A fresh code, which nobody keeps yet."""
    code = ""
    while not _mixed(code):
        code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
    return code


def shown(code: str) -> str:
    """A code as people read it: two groups."""
    return f"{code[: LENGTH // 2]} {code[LENGTH // 2 :]}"


def _mixed(code: str) -> bool:
    return any(mark.isdigit() for mark in code) and any(mark.isalpha() for mark in code)


def _digit(mark: str) -> str:
    value = unicodedata.digit(mark, None)
    return mark if value is None else str(value)

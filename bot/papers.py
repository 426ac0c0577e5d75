"""A court's paper, or the court's own page, pasted into the chat: its names are dropped before anything is stored.

Of its words only those stay that dates are read by (shared facts E and A1); so no list of names is needed to drop one.
"""

from __future__ import annotations

import re

from bot.date_tokens import tokens
from bot.date_words import lexicon, pieces

GONE = "\u25af"  # stands where a word stood: the distances between the words that are left stay as they were

_SHORTEST = 12  # words; a sentence that somebody types themselves is left alone
_MARKS = (
    "notice of hearing", "notice of in-person hearing", "notice of internet-based hearing", "notice to appear",
    "immigration court", "immigration review", "immigration judge", "removal proceedings", "department of justice",
    "department of homeland security", "hearing information", "decision and motion information", "court address",
    "upcoming master", "upcoming individual", "future hearings for this case", "this case is pending",
    "has been scheduled", "is scheduled for", "file:", "file no", "date:", "judge:", "respondent:", "audiencia está",
)  # fmt: skip
_NAMED_LINE = re.compile(
    r"^([ \t]*(?:re|to|name|respondent|alien|lead|judge|address|in the matters? of)\b[ \t]*[:#]).*$",
    re.IGNORECASE | re.MULTILINE,
)
_WORD = re.compile(r"[^\W\d_\u0590-\uffff]+")  # letters of the court's own alphabet


def bare(text: str) -> str:
    """`text` as it is; or, of a court's paper, only what a date is read by, with GONE in place of each other word."""
    if not _is_paper(text):
        return text
    known = lexicon("en").vocabulary
    unnamed = _NAMED_LINE.sub(lambda line: f"{line.group(1)} {GONE}", text)
    return _WORD.sub(lambda word: word.group(0) if _is_known(word.group(0), known) else GONE, unnamed)


def was_bared(text: str) -> bool:
    """Whether words were dropped from it."""
    return GONE in text


def _is_paper(text: str) -> bool:
    low = " ".join(text.casefold().split())
    return sum(mark in low for mark in _MARKS) > 1 and len(low.split()) >= _SHORTEST


def _is_known(word: str, known: frozenset[str]) -> bool:
    return len(word) == 1 or all(
        token.digits or token.text in known for piece in pieces(word.casefold()) for token in tokens(piece, "en")
    )

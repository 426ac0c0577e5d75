"""Takes A-numbers out of what was typed or pasted, before anything is stored, logged or echoed.

In chat nobody needs nine bare digits either: they are an A-number without its A, or a Social Security number.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_GAP = r"[\s.,_\-\u00ad\u200b\u2010-\u2015\u2212]"
_SIGN = rf"(?:{_GAP}|[#:()\u00ba\u00b0]|(?:nos?|num|number|numero|n\u00famero)(?![^\W\d_]))"
_LETTER = r"(?:a|\u0430|\uff41|alien(?:\s+registration)?)"  # Latin, Cyrillic, full width
_WITH_A = re.compile(rf"(?<![^\W_]){_LETTER}{_SIGN}*(?P<digits>\d(?:{_GAP}{{0,2}}\d)*)", re.IGNORECASE)
_BARE = re.compile(rf"(?<![\d+])(?P<digits>\d(?:{_GAP}{{0,2}}\d)*)")
_RUN = re.compile(r"\d+")
# Old numbers have seven or eight digits; no date is written in these groups.
_OLD = frozenset({(8,), (7,), (2, 3, 3), (1, 3, 3), (2, 6)})
_BARE_GROUPS = frozenset({(9,), (3, 3, 3), (3, 2, 4)})

Span = tuple[int, int]
Groups = list[re.Match[str]]


@dataclass(frozen=True, slots=True)
class Stripped:
    """The text without A-numbers. `dropped`: there was one."""

    text: str
    dropped: bool


def strip(text: str) -> Stripped:
    """`text` without anything that may be an A-number."""
    once = _without(_spans(_WITH_A, text, _after_a), text)
    twice = _without(_spans(_BARE, once, _bare), once)
    if twice == text:
        return Stripped(text, False)
    return Stripped(re.sub(r"[ \t]{2,}", " ", twice).strip(), True)


def _spans(pattern: re.Pattern[str], text: str, find: Callable[[int, Groups], Span | None]) -> Iterator[Span]:
    for match in pattern.finditer(text):
        groups = list(_RUN.finditer(text, match.start("digits"), match.end()))
        span = find(match.start(), groups)
        if span:
            yield span


def _without(spans: Iterator[Span], text: str) -> str:
    kept, at = [], 0
    for start, end in spans:
        kept.append(text[at:start])
        at = end
    return "".join([*kept, text[at:]])


def _after_a(start: int, groups: Groups) -> Span | None:
    lengths = _lengths(groups)
    sums = [sum(lengths[: count + 1]) for count in range(len(lengths))]
    if 9 in sums and not _is_date(lengths):
        return start, groups[sums.index(9)].end()
    for count in range(min(3, len(lengths)), 0, -1):
        if lengths[:count] in _OLD:
            return start, groups[count - 1].end()
    return None


def _bare(_start: int, groups: Groups) -> Span | None:
    lengths = _lengths(groups)
    for first in range(len(lengths)):
        for count in (1, 3):
            if lengths[first : first + count] in _BARE_GROUPS:
                return groups[first].start(), groups[first + count - 1].end()
    return None


def _lengths(groups: Groups) -> tuple[int, ...]:
    return tuple(group.end() - group.start() for group in groups)


def _is_date(lengths: tuple[int, ...]) -> bool:
    """ "15 03 2027 8" and "2027-03-15 08 30" are dates, whatever letter stands before them."""
    return lengths[:1] == (4,) or (len(lengths) > 2 and max(lengths[:2]) < 3 and lengths[2] == 4)

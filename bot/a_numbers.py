"""Takes A-numbers out of what was typed or pasted, before anything is stored, logged or echoed.

In chat nobody needs nine bare digits either: they are an A-number without its A, or a Social Security number.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

# What stands between the digits: spaces, dashes, dots and slashes of any script, and marks that nobody sees.
_GAP = (
    r"[\s.,/'`*()_\-\u00ad\u00b7\u200b-\u200f\u2010-\u2015\u2022\u2024-\u2027\u2043\u2060\u20e3\u2212\u2e31"
    r"\u30fb\ufe0e\ufe0f\ufe58\ufe63\ufeff]"
)
_GAPS = rf"{_GAP}{{0,6}}"
_SIGN = rf"(?:{_GAP}|[#:=\"\u00ba\u00b0]|(?:nos?|num|number|numero|n\u00famero|file)(?![^\W\d_]))"
_LETTER = r"(?:a|\u0430|alien(?:\s+registration)?)"  # Latin or Cyrillic
_WITH_A = re.compile(rf"(?<![^\W_]){_LETTER}{_SIGN}*(?P<digits>\d(?:{_GAPS}\d)*)", re.IGNORECASE)
# A telephone number with its country is found too, so that no part of it is taken for something else.
_BARE = re.compile(rf"\+{_GAPS}\d(?:{_GAPS}\d){{9,14}}(?!\d)|(?P<digits>\d(?:{_GAPS}\d)*)")
_RUN = re.compile(r"\d+")
# Old numbers have seven or eight digits; no date is written in these groups.
_OLD = frozenset({(8,), (7,), (2, 3, 3), (1, 3, 3), (2, 6)})
_BARE_GROUPS = frozenset({(9,), (3, 3, 3), (3, 2, 4)})
_ZIP_CODE = re.compile(r"\d{5}[-\u2010-\u2015]\d{4}")

Span = tuple[int, int]
Groups = list[re.Match[str]]


@dataclass(frozen=True, slots=True)
class Stripped:
    """The text without A-numbers. `dropped`: there was one."""

    text: str
    dropped: bool


def strip(text: str) -> Stripped:
    """`text` without anything that may be an A-number."""
    once = marked(text, "")
    twice = _without(_spans(_BARE, once, _bare), once, "")
    if twice == text:
        return Stripped(text, False)
    return Stripped(re.sub(r"[ \t]{2,}", " ", twice).strip(), True)


def marked(text: str, mark: str) -> str:
    """`text` with `mark` in place of each A-number that has its A. Bare digits stay: the ids of providers are some."""
    return _without(_spans(_WITH_A, text, _after_a), text, mark)


def _spans(pattern: re.Pattern[str], text: str, find: Callable[[Groups], Span | None]) -> Iterator[Span]:
    plain = text if text.isascii() else "".join(map(_plain, text))
    for match in pattern.finditer(plain):
        if match["digits"] is None:
            continue
        groups = list(_RUN.finditer(plain, match.start("digits"), match.end()))
        span = find(groups)
        if span:
            yield (match.start() if pattern is _WITH_A else span[0]), span[1]


def _plain(mark: str) -> str:
    """One character as one plain character: a digit of any script as ASCII, a full-width or ringed letter as such."""
    digit = unicodedata.digit(mark, None)
    if digit is not None:
        return str(digit)
    folded = unicodedata.normalize("NFKC", mark)
    return folded if len(folded) == 1 else mark


def _without(spans: Iterator[Span], text: str, mark: str) -> str:
    kept, at = [], 0
    for start, end in spans:
        kept += [text[at:start], mark]
        at = end
    return "".join([*kept, text[at:]])


def _after_a(groups: Groups) -> Span | None:
    lengths = _lengths(groups)
    sums = [sum(lengths[: count + 1]) for count in range(len(lengths))]
    if 9 in sums and not _is_date(groups):
        return groups[0].start(), groups[sums.index(9)].end()
    for count in range(min(3, len(lengths)), 0, -1):
        if lengths[:count] in _OLD:
            return groups[0].start(), groups[count - 1].end()
    return None


def _bare(groups: Groups) -> Span | None:
    lengths = _lengths(groups)
    for first in range(len(lengths)):
        for count in (1, 3):
            if lengths[first : first + count] in _BARE_GROUPS:
                return groups[first].start(), groups[first + count - 1].end()
    written = groups[0].string[groups[0].start() : groups[-1].end()]
    without_signs = lengths in ((8, 1), (6, 3)) and _is_hour(int(groups[1][0]))  # 03152027 8
    if sum(lengths) == 9 and not without_signs and not _is_date(groups) and not _ZIP_CODE.fullmatch(written):
        return groups[0].start(), groups[-1].end()
    return None


def _lengths(groups: Groups) -> tuple[int, ...]:
    return tuple(group.end() - group.start() for group in groups)


def _is_date(groups: Groups) -> bool:
    """ "15 03 2027 8", "2027-03-15 08 30" and "15/03/27 830" are dates, whatever letter stands before them."""
    lengths, numbers = _lengths(groups), [int(group[0]) for group in groups]
    years = [length == 4 and 1900 <= number < 2200 for length, number in zip(lengths, numbers, strict=True)]
    if any(years):
        rest = [place for place, year in enumerate(years) if not year]
        return all(lengths[place] < 3 or (lengths[place] < 5 and _is_hour(numbers[place])) for place in rest)
    if lengths[:3] in ((1, 1, 2), (1, 2, 2), (2, 1, 2), (2, 2, 2)):
        return min(numbers[:2]) <= 12 and max(numbers[:2]) <= 31 and all(map(_is_hour, numbers[3:]))
    return False


def _is_hour(number: int) -> bool:
    """8, or 830."""
    return number < 24 or (100 <= number < 2400 and number % 100 < 60)

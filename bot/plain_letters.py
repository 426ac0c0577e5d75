"""Text in plain letters, so that one spelling in a table meets all that people type: no accents, no vowel points,
no invisible marks, Western digits, one form of each Chinese, Arabic and Ethiopic letter.
"""

from __future__ import annotations

import re
import unicodedata

_ETHIOPIC = {
    **{0x1210 + order: 0x1200 + order for order in range(7)},
    **{0x1280 + order: 0x1200 + order for order in range(7)},
    **{0x1220 + order: 0x1230 + order for order in range(7)},
    **{0x12D0 + order: 0x12A0 + order for order in range(7)},
    **{0x1340 + order: 0x1338 + order for order in range(7)},
    ord("ሃ"): ord("ሀ"),
    ord("ሓ"): ord("ሀ"),
    ord("ኃ"): ord("ሀ"),
    ord("ኣ"): ord("አ"),
    ord("ዓ"): ord("አ"),
}
_LETTERS = _ETHIOPIC | {
    **str.maketrans("點時號週禮後兩鐘開過還從來個這", "点时号周礼后二钟开过还从来个这"),
    **str.maketrans("两", "二"),
    **str.maketrans("ىةکی", "يهكي"),
    **str.maketrans("đıё", "diе"),
    **str.maketrans("’‘ʼ`´", "'''''"),
    **str.maketrans("–—−‑،、፣。።", "----,,,.."),
    **str.maketrans("ँ", "ं"),
}
# Vowel points, tatweel, nukta, addak, joiners and direction marks.
_DROPPED = re.compile(
    "[\u0300-\u036f\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u093c\u0a3c\u0a71\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)
_ETHIOPIC_COLON = re.compile(r"(?<=\d)\s?[፡፥]\s?(?=\d)")


def plain(text: str) -> str:
    """`text` in lower case without accents, with Western digits."""
    low = text.casefold()
    if low.isascii():
        return low
    low = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", low))
    low = _DROPPED.sub("", low).translate(_LETTERS)
    low = "".join(mark if mark.isascii() else _digit(mark) for mark in low)
    return _ETHIOPIC_COLON.sub(":", low).replace("፡", " ")


def _digit(mark: str) -> str:
    value = unicodedata.decimal(mark, None)
    return mark if value is None else str(value)

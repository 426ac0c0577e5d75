"""How many SMS parts a text costs. Counts the real text: a sentence may be GSM-7 on Tuesday and UCS-2 on Saturday."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

# 3GPP TS 23.038: the default alphabet, and the table behind the escape character, whose members cost two.
_BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = "^{}\\[~]|€\f"

_NOT_GSM = re.compile(f"[^{re.escape(_BASIC + _EXTENDED)}]")
_DOUBLE = re.compile(f"[{re.escape(_EXTENDED)}]")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Segments:
    """`units`: septets (GSM-7) or 16-bit units (UCS-2) in all; `parts`: what the carrier charges for."""

    encoding: Literal["GSM-7", "UCS-2"]
    units: int
    parts: int


@lru_cache(maxsize=2048)  # a text is counted while it is fitted, and again when its price is noted
def segments(text: str) -> Segments:
    """Encoding, units and parts of `text` as one SMS. An empty text is one part."""
    if _NOT_GSM.search(text):
        units, parts = _cut(text, _ASTRAL, alone=70, each=67)
        return Segments("UCS-2", units, parts)
    units, parts = _cut(text, _DOUBLE, alone=160, each=153)
    return Segments("GSM-7", units, parts)


def fits(text: str, *, gsm: int, ucs: int) -> bool:
    """Whether `text` takes at most `gsm` parts in GSM-7, or `ucs` in UCS-2."""
    cost = segments(text)
    return cost.parts <= (gsm if cost.encoding == "GSM-7" else ucs)


def _cut(text: str, double: re.Pattern[str], *, alone: int, each: int) -> tuple[int, int]:
    """Units and parts, where what `double` finds takes two units and is never torn over two parts."""
    places = [found.start() for found in double.finditer(text)]
    units = len(text) + len(places)
    if units <= alone:
        return units, 1
    if not places:
        return units, -(-units // each)
    wide, parts, room = set(places), 1, each
    for index in range(len(text)):
        size = 2 if index in wide else 1
        if size > room:
            parts, room = parts + 1, each
        room -= size
    return units, parts

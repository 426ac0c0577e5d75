"""What the entries of `bot/command_tables/` let people say: each in full, every alternative of it at least once."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.command_words import words_of

_PIECE = re.compile(r"\.\.\.|\]\*|[\[\]()|]|[^\s\[\]()|]+")


def ways(entry: str) -> list[str]:
    """Texts that `entry` stands for: the shortest, and one for each alternative beside it. "..." says nothing."""
    said, _ = _sequence(iter(_PIECE.findall(entry)))
    return list(dict.fromkeys(" ".join(text.split()) for text in said))


def heard_as(text: str) -> str:
    """`text` as words, to be compared."""
    return " ".join(words_of(text))


def _sequence(pieces: Iterator[str]) -> tuple[list[str], str]:
    """The ways to say all that stands before the sign which ends this group or alternative, and that sign."""
    parts: list[list[str]] = []
    end = ""
    for piece in pieces:
        if piece in ("|", ")", "]", "]*"):
            end = piece
            break
        parts.append(_group(pieces, piece) if piece in ("[", "(") else [" " if piece == "..." else piece])
    shortest = [part[0] for part in parts]
    told = [" ".join(shortest)]
    for place, part in enumerate(parts):
        told += [" ".join((*shortest[:place], each, *shortest[place + 1 :])) for each in part[1:]]
    return told, end


def _group(pieces: Iterator[str], sign: str) -> list[str]:
    told, end = _sequence(pieces)
    while end == "|":
        more, end = _sequence(pieces)
        told += more
    return ["", *told] if sign == "[" else told

"""What may be kept of a text that came in: no A-number, no names of a court's paper, nothing that no database takes."""

from __future__ import annotations

from dataclasses import dataclass

from bot import a_numbers, papers
from bot.clean_text import cleaned


@dataclass(frozen=True, slots=True)
class Kept:
    """`text`: what is left. `number`, `names`: what was taken out."""

    text: str
    number: bool
    names: bool

    @property
    def unfit(self) -> bool:
        """Whether the whole of it should not stay with its provider either."""
        return self.number or self.names


def kept(text: str) -> Kept:
    """What may be kept of `text`."""
    found = a_numbers.strip(cleaned(text))
    bare = papers.bare(found.text)
    return Kept(bare, found.dropped, papers.was_bared(bare) and not papers.was_bared(found.text))

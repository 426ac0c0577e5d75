"""What staff types about people, field by field, in a form or behind a command: bounded, and without A-numbers, which
are taken out before anything is made of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from bot import a_numbers
from bot.clean_text import cleaned

# A field is a sentence or a short text.
LONGEST_FIELD = 4_000
LABEL_MOST = 60
REFERENCE_MOST = 40
TAG_MOST = 30
PLACE_MOST = 200
WORDS_MOST = 1_500


class Refused(Exception):
    """It was not done; the message says why, and what to do. `status`: of the answer, where a page is asked for."""

    def __init__(self, said: str, status: int = 400) -> None:
        super().__init__(said)
        self.said = said
        self.status = status


def whole_number(text: str) -> int | None:
    """A whole number; None for anything else, and for more than any number here can be."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else None


class Fields(Protocol):
    """What was typed, by the names of the fields."""

    def line(self, name: str, *, longest: int = LONGEST_FIELD) -> str:
        """One line or text; "" when it is not there. Raises Refused when it is too long."""

    def ticked(self, name: str) -> bool:
        """Whether a box is ticked."""


@dataclass(frozen=True, slots=True)
class Values:
    """What was typed elsewhere than in a form of the console, by the names of its fields. `Fields` to whoever reads
    it."""

    values: Mapping[str, str]

    def line(self, name: str, *, longest: int = LONGEST_FIELD) -> str:
        """One field. Raises Refused when it is too long."""
        said = self.values.get(name, "").replace("\x00", "").strip()
        if len(said) > longest:
            raise Refused(f"{name}: at most {longest} characters.")
        return said

    def ticked(self, name: str) -> bool:
        """Whether it was asked for."""
        return bool(self.values.get(name))


@dataclass(slots=True)
class Clean:
    """The fields as they may be kept. `kept`: those that were asked for; `dropped`: an A-number stood in
    one."""

    said: Fields
    kept: dict[str, str] = field(default_factory=dict)
    dropped: bool = False

    def line(self, name: str, most: int = LABEL_MOST) -> str:
        """One line of at most `most` characters. Raises Refused."""
        return self._keep(name, " ".join(self.said.line(name).split()), most)

    def words(self, name: str, most: int = WORDS_MOST) -> str:
        """A text that may have several lines."""
        return self._keep(name, self.said.line(name), most)

    def as_is(self, name: str, most: int = LABEL_MOST) -> str:
        """A field whose digits are none of an A-number, such as a telephone number or a choice."""
        said = cleaned(" ".join(self.said.line(name, longest=most).split()))
        self.kept[name] = said
        return said

    def ticked(self, name: str) -> bool:
        """Whether a box is ticked."""
        self.kept[name] = "1" if self.said.ticked(name) else ""
        return bool(self.kept[name])

    def number(self, name: str) -> int:
        """A whole number. Raises Refused."""
        found = whole_number(self.said.line(name, longest=20))
        if found is None:
            raise Refused(f"{name}: a whole number is missing.")
        return found

    def _keep(self, name: str, said: str, most: int) -> str:
        found = a_numbers.strip(cleaned(said))
        self.dropped |= found.dropped
        if len(found.text) > most:
            raise Refused(f"{name.replace('_', ' ').capitalize()}: at most {most} characters.")
        self.kept[name] = found.text
        return found.text

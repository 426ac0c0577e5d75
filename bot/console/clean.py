"""What staff types about people: read back before it counts, and without A-numbers, which are taken out before anything
is made of it."""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from starlette.responses import Response

from bot import a_numbers
from bot.clean_text import cleaned
from bot.console.desk import Asked, Refused, Said, csrf_of

LABEL_MOST = 60
REFERENCE_MOST = 40
PLACE_MOST = 200
WORDS_MOST = 1_500

DROPPED = "A number that looks like an A-number was taken out. We never store one."


@dataclass(slots=True)
class Clean:
    """The fields of a form as they may be kept. `kept`: those that were asked for; `dropped`: an A-number stood in
    one."""

    said: Said
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

    def _keep(self, name: str, said: str, most: int) -> str:
        found = a_numbers.strip(cleaned(said))
        self.dropped |= found.dropped
        if len(found.text) > most:
            raise Refused(f"{name.replace('_', ' ').capitalize()}: at most {most} characters.")
        self.kept[name] = found.text
        return found.text


def confirmed(asked: Asked, clean: Clean) -> bool:
    """Whether somebody said yes to exactly what stands in the form now."""
    return hmac.compare_digest(clean.said.line("sure", longest=100).encode(), seal(asked, clean.kept).encode())


def read_back(
    asked: Asked,
    clean: Clean,
    *,
    title: str,
    facts: Sequence[tuple[str, str]],
    yes: str,
    doubts: Sequence[str] = (),
    notes: Sequence[str] = (),
) -> Response:
    """Everything that was typed, as it will count once somebody says yes. Empty facts are left out."""
    return asked.page(
        "check.html",
        title=title,
        facts=[(name, value) for name, value in facts if value],
        doubts=doubts,
        notes=[*notes, *([DROPPED] if clean.dropped else [])],
        fields=list(clean.kept.items()),
        seal=seal(asked, clean.kept),
        yes=yes,
        action=asked.request.url.path,
    )


def seal(asked: Asked, fields: Mapping[str, str]) -> str:
    """What a yes to exactly these fields, on this page, carries."""
    return csrf_of(f"{asked.secret} {asked.request.url.path} {json.dumps(sorted(fields.items()))}")

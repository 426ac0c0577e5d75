"""Guidance: general information on request, each topic with its source, its review and its expiry. Never advice.

What is known of a topic stands in topics.toml; its words are the catalogue's `guide-NAME`, `guide-NAME-sms` and
`guide-NAME-title`. A firm may replace a topic, or add its own, by files in a folder of its config.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

from messages.languages import LAST_RESORT, say_month
from messages.say import Phrase
from messages.segments import fits

GSM_PARTS, UCS_PARTS = 3, 6
LONGEST = 1500  # characters of a firm's own text
LONGEST_TITLE = 40
_NEEDED: Mapping[str, type] = {"source": str, "reviewed": date, "expires": date, "text": dict, "title": dict}
_OPTIONAL: Mapping[str, type] = {"jurisdiction": str, "reviewed_by": str, "kinds": list, "call": bool, "sms": dict}


class GuideError(ValueError):
    """A firm's guide cannot be used. `problems`: (file, what is wrong with it) each."""

    def __init__(self, problems: list[tuple[str, str]]) -> None:
        super().__init__("\n".join(f"{file}: {said}" for file, said in problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Topic:
    """One snippet. `kinds`: the hearings that it is meant for, empty for all; `call`: whom to call stands below it.

    `reviewed_by` is empty as long as nobody has. `title`, `text`, `sms`: a firm's own words by language; ours are in
    the catalogues.
    """

    name: str
    source: str
    jurisdiction: str
    reviewed: date
    reviewed_by: str
    expires: date
    kinds: tuple[str, ...] = ()
    call: bool = False
    title: Mapping[str, str] = field(default_factory=dict)
    text: Mapping[str, str] = field(default_factory=dict)
    sms: Mapping[str, str] = field(default_factory=dict)

    def called(self, language: str) -> Phrase:
        """What its button says."""
        if not self.title:
            return Phrase(f"guide-{self.name}-title")
        return Phrase("guide-own", {"text": _in(self.title, language)})

    def said(self, language: str, channel: str) -> Phrase:
        """Its text for this channel."""
        if not self.text:
            return Phrase(f"guide-{self.name}-sms" if channel == "sms" else f"guide-{self.name}")
        short = _in(self.sms, language) if channel == "sms" and self.sms else ""
        return Phrase("guide-own", {"text": short or _in(self.text, language)})

    def as_of(self, language: str) -> str:
        """Month and year of the review, for people."""
        return say_month(self.reviewed, language)


@dataclass(frozen=True, slots=True)
class Guide:
    """All topics, in the order in which they are offered."""

    topics: tuple[Topic, ...]

    def shown(self, today: date, kinds: tuple[str, ...] = ()) -> list[Topic]:
        """What may be shown: nothing expired, and nothing that is meant for other hearings than these."""
        return [
            topic
            for topic in self.topics
            if today < topic.expires and (not topic.kinds or not kinds or set(kinds) & set(topic.kinds))
        ]

    def topic(self, name: str, today: date) -> Topic | None:
        """One topic by its name, unless it expired."""
        return next((topic for topic in self.shown(today) if topic.name == name), None)

    def expiring(self, today: date, within: timedelta) -> list[Topic]:
        """What has expired, or will within this time, the soonest first: somebody has to review it."""
        return sorted(
            (topic for topic in self.topics if topic.expires <= today + within), key=lambda topic: topic.expires
        )


@lru_cache(maxsize=1)
def shipped() -> Guide:
    """The guide that comes with the program."""
    raw = tomllib.loads(resources.files(__name__).joinpath("topics.toml").read_text(encoding="utf-8"))
    return Guide(tuple(_topic(name, table) for name, table in raw.items()))


def expiring(today: date, within: timedelta, guide: Guide | None = None) -> list[Topic]:
    """`Guide.expiring`, of the shipped guide unless another is given."""
    return (guide or shipped()).expiring(today, within)


def with_own(folder: Path) -> Guide:
    """The shipped guide with a firm's topics: NAME.toml replaces ours of that name, or comes after them.

    Raises GuideError with all that is wrong.
    """
    if not folder.is_dir():
        raise GuideError([(str(folder), "there is no such folder")])
    problems: list[tuple[str, str]] = []
    own: dict[str, Topic] = {}
    for path in sorted(folder.glob("*.toml")):
        try:
            table = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            problems.append((path.name, f"cannot be read: {error}"))
            continue
        wrong = list(_wrong(path.stem, table))
        problems += [(path.name, said) for said in wrong]
        if not wrong:
            own[path.stem] = _topic(path.stem, table)
    if problems:
        raise GuideError(problems)
    ours = [own.pop(topic.name, topic) for topic in shipped().topics]
    return Guide((*ours, *own.values()))


def _topic(name: str, table: Mapping[str, Any]) -> Topic:
    return Topic(
        name=name, **{"jurisdiction": "US", "reviewed_by": "", **table, "kinds": tuple(table.get("kinds", ()))}
    )


def _wrong(name: str, table: Mapping[str, Any]) -> Iterator[str]:
    if not name.isascii() or not name.replace("_", "").isalnum() or len(name) > LONGEST_TITLE:
        yield "the file's name must be of plain letters, digits and _"
    for key in table:
        if key not in _NEEDED and key not in _OPTIONAL:
            yield f"{key} is unknown; the keys are {', '.join((*_NEEDED, *_OPTIONAL))}"
    for key, kind in (*_NEEDED.items(), *_OPTIONAL.items()):
        if key not in table:
            if key in _NEEDED:
                yield f"{key} is missing"
        elif not isinstance(table[key], kind):
            yield f"{key} must be of another kind ({kind.__name__})"
        elif kind is dict:
            yield from _wrong_words(key, table[key])
    if isinstance(table.get("source"), str) and not table["source"].strip():
        yield "source is empty: every text says where it comes from"


def _wrong_words(key: str, words: Mapping[str, Any]) -> Iterator[str]:
    longest = LONGEST_TITLE if key == "title" else LONGEST
    if key != "sms" and LAST_RESORT not in words:
        yield f'{key} needs at least "{LAST_RESORT}"'
    for language, text in words.items():
        if not isinstance(text, str) or not 0 < len(text.strip()) <= longest:
            yield f"{key}.{language} must be a text of 1 to {longest} characters"
        elif key == "sms" and not fits(text, gsm=GSM_PARTS, ucs=UCS_PARTS):
            yield f"sms.{language} takes more than {GSM_PARTS} SMS parts ({UCS_PARTS} with letters beyond GSM-7)"


def _in(words: Mapping[str, str], language: str) -> str:
    return words.get(language) or words.get(LAST_RESORT, "")

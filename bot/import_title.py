"""What an event's title or description says in passing: the kind of hearing, whose it is, which court, how it is held.

It guesses nothing: where two things could be meant, it says so or says nothing. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from bot.import_text import LABEL_MOST, bare, plain
from bot.import_words import HEARING_WORDS, KIND_PHRASES, NAMES_TOO, TITLE_WORDS
from scheduler.courts import Court, courts
from scheduler.hearings import Medium
from scheduler.policy import KINDS

_PARTS = re.compile(r"\s+[-\u2013\u2014]+\s+|[:;|/@()\[\]\u00b7\u2022,]+|\s[-\u2013\u2014]|\n")
_NAME = re.compile(r"[^\W\d_][\w.'\u2019-]*(?: [^\W\d_][\w.'\u2019-]*){0,4}")
_LINE = re.compile(r"(?m)^[ \t>*-]*([^\W\d][^\n:=]{0,30}?)[ \t]*[:=][ \t]*(\S[^\n]*?)[ \t]*$")
_TITLED = re.compile(r"\b(?:matter of|in re|client|cliente|respondent)[:\s]+", re.I)
_AGAINST = re.compile(r"\s+vs?\.?\s+.*$", re.I)
_MEDIA: tuple[tuple[Medium, re.Pattern[str]], ...] = (
    ("internet", re.compile(r"\b(webex|internet|online|en linea)\b|://")),
    ("video", re.compile(r"\b(vtc|televideo|closed video|videoconferencia)\b")),
    ("phone", re.compile(r"\b(telephonic|by phone|telefonica|por telefono)\b")),
    ("in_person", re.compile(r"\b(in person|presencial|en persona)\b")),
)


@lru_cache(maxsize=4096)
def kinds_in(text: str) -> tuple[str, ...]:
    """Every kind of hearing that `text` names; of names that overlap, the longest."""
    padded = f" {plain(text)} "
    found = []
    for phrase, kind in _LONGEST_FIRST:
        if f" {phrase} " in padded:
            padded = padded.replace(f" {phrase} ", " | ")
            found.append(kind)
    return tuple(sorted(set(found), key=KINDS.index))


def speaks_of_hearings(text: str) -> bool:
    """Whether any word in `text` is one that hearings have."""
    return not HEARING_WORDS.isdisjoint(plain(text).split())


def name_in(title: str) -> str:
    """Whose hearing a title names: what is left beside the words for the occasion, if that is one name; else ""."""
    text = _TITLED.sub(" | ", title)
    left = [name for part in _PARTS.split(text.replace(" | ", "\n")) if (name := _name(_AGAINST.sub("", part)))]
    names = list(dict.fromkeys(left))
    return names[0] if len(names) == 1 and len(names[0]) <= LABEL_MOST else ""


def labelled(text: str) -> dict[str, str]:
    """Lines such as "Judge: Núñez" within a description: what stands before the colon, as `plain` does -> the rest."""
    found: dict[str, str] = {}
    for line in _LINE.finditer(text):
        found.setdefault(plain(line[1]), line[2])
    return found


@lru_cache(maxsize=4096)
def court_in(place: str) -> Court | None:
    """The one court that a place names by its street, its name, its code in capitals, or its city."""
    return _court(place, (*_SURE, _Known.by_code, _Known.by_city))


@lru_cache(maxsize=4096)
def court_in_title(title: str) -> Court | None:
    """The one court that a title names. A city counts there when it stands by itself and nobody is called so."""
    sure = _court(title, _SURE)
    if sure is not None:
        return sure
    cities = {part for each in _PARTS.split(title) if (part := plain(each).removesuffix(" court")) in _CITIES}
    found = [known.court for known in _OPEN if known.city.strip() in cities - NAMES_TOO]
    return found[0] if len(found) == 1 else None


@lru_cache(maxsize=4096)
def city_in(place: str) -> str:
    """The one city of the court list that a place names; "" when there is none, or more than one."""
    words = f" {plain(place)} "
    found = {city for city in _CITIES if f" {city} " in words}
    return found.pop().title() if len(found) == 1 else ""


def medium_in(text: str) -> Medium:
    """How a hearing is held, as far as `text` says."""
    low = bare(text)
    found = [medium for medium, pattern in _MEDIA if pattern.search(low)]
    return found[0] if len(found) == 1 else "unknown"


_COURT_WORDS = {"immigration", "court", "detained", "street", "road", "drive"}
_CITIES = frozenset(plain(place.city) for place in courts())
_LONGEST_FIRST = sorted(KIND_PHRASES.items(), key=lambda pair: -len(pair[0]))


@dataclass(frozen=True, slots=True)
class _Known:
    """What a court is told by: plain words with a space at either end. `own`: what its neighbours' names lack."""

    court: Court
    name: str
    own: frozenset[str]
    city: str
    street: str

    def by_street(self, words: str, _text: str) -> bool:
        return bool(self.street) and self.street in words

    def by_name(self, words: str, _text: str) -> bool:
        # "El Paso SPC" is not "El Paso".
        return self.name in words or (bool(self.own) and self.city in words and self.own <= set(words.split()))

    def by_code(self, _words: str, text: str) -> bool:
        code = self.court.code
        return bool(code) and re.fullmatch(rf"\W*(?:.*\b(?:EOIR|court|corte)\W+)?{code}\W*", text) is not None

    def by_city(self, words: str, _text: str) -> bool:
        return self.city in words


def _known(place: Court) -> _Known:
    name, city, street = plain(place.name), plain(place.city), plain(place.address).split()
    own = frozenset(name.split()) - set(city.split()) - _COURT_WORDS
    # House number and the first two words of the street.
    numbered = len(street) > 2 and street[0].isdigit()
    return _Known(place, f" {name} ", own, f" {city} ", f" {' '.join(street[:3])} " if numbered else "")


_OPEN = tuple(_known(place) for place in courts() if place.open)
_Way = Callable[[_Known, str, str], bool]
_SURE: tuple[_Way, ...] = (_Known.by_street, _Known.by_name)


def _court(text: str, ways: tuple[_Way, ...]) -> Court | None:
    words = f" {plain(text)} "
    for named in ways:
        found = [known.court for known in _OPEN if named(known, words, text)]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _name(part: str) -> str:
    # Words of the occasion at either end go; a part that holds one in its middle is no name, and a city is where.
    words = part.split()
    while words and _is_title(words[0]):
        del words[0]
    while words and (_is_title(words[-1]) or (len(words) > 1 and plain(words[-1]) in _CITIES - NAMES_TOO)):
        del words[-1]
    name = re.sub(r"['\u2019]s$", "", " ".join(words).strip(" .,-"))
    occasion = any(_is_title(word) for word in words[1:-1] if len(word) > 3)
    if not _NAME.fullmatch(name) or occasion or any(map(str.isdigit, name)):
        return ""
    return "" if not name[:1].isupper() or plain(name) in _CITIES or _court(part, _SURE) else name


def _is_title(word: str) -> bool:
    low = plain(word)
    return not low or all(each in TITLE_WORDS for each in low.split()) or low.replace(" ", "").isdigit()

"""The list of immigration courts that ships with us: search by code, city or name; zone, and address with its age."""

from __future__ import annotations

import csv
import difflib
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from scheduler.place_names import ALONE, AROUND, CALLED


@dataclass(frozen=True, slots=True)
class Court:
    """One court or hearing location. `address` is as of `as_of` (ISO date); `zone` is its IANA name."""

    code: str
    legacy: str
    name: str
    city: str
    state: str
    zone: str
    kind: str
    address: str
    phone: str
    page: str
    status: str
    as_of: str
    zone_sure: bool

    @property
    def open(self) -> bool:
        """Whether the court is known to sit."""
        return self.status == "open"


@lru_cache(maxsize=1)
def courts() -> tuple[Court, ...]:
    """Every place of the list, in its order."""
    text = resources.files("scheduler").joinpath("courts.csv").read_text(encoding="utf-8")
    return tuple(
        Court(
            code=row["code"],
            legacy=row["legacy_code"],
            name=row["name"],
            city=row["city"],
            state=row["state_or_territory"],
            zone=row["iana_time_zone"],
            kind=row["kind"],
            address=row["street_address"],
            phone=row["phone"],
            page=row["official_page"],
            status=row["status"],
            as_of=row["as_of"],
            zone_sure=row["zone_sure"] == "high",
        )
        for row in csv.DictReader(text.splitlines())
    )


@lru_cache(maxsize=1)
def _by_code() -> dict[str, Court]:
    old = {court.legacy.upper(): court for court in courts() if court.legacy}
    return old | {court.code.upper(): court for court in reversed(courts()) if court.code}


@lru_cache(maxsize=1024)
def court(code: str) -> Court | None:
    """The court with this EOIR code, or the one that took over from it."""
    return _by_code().get(code.strip().upper())


@lru_cache(maxsize=4096)
def find_court(text: str, limit: int = 8) -> tuple[Court, ...]:
    """Courts that `text` may mean (code, city, name or a part of them, spelled roughly), best and open ones first."""
    wanted = plain(text)
    if not wanted:
        return ()
    exact = court(text)
    meant = _meant(wanted)
    scored = [(max(_score(wanted, place), _score(meant, place)), place) for place in courts() if place is not exact]
    # Few people go to a detained court. sorted() is stable: the list's own order decides between equals.
    ranked = sorted(
        (pair for pair in scored if pair[0] > 0),
        key=lambda pair: (pair[0] < _NAMED and not pair[1].open, -pair[0], pair[1].kind == "detained"),
    )
    best = max((score for score, _ in ranked), default=0.0)
    found = [place for score, place in ranked if score >= best - 1]
    return tuple(([exact] if exact else []) + ([] if exact else found))[:limit]


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """`text` without accents, case and punctuation, for comparing."""
    low = text.casefold()
    if not low.isascii():
        low = "".join(mark for mark in unicodedata.normalize("NFKD", low) if not unicodedata.combining(mark))
    return _NO_WORD.sub(" ", low).strip()


_NO_WORD = re.compile(r"[\W_]+")
_NAMED = 5.0  # by its full name


def _score(wanted: str, place: Court) -> float:
    city, name = plain(place.city), plain(place.name)
    if wanted == name:
        return _NAMED
    if wanted in (city, f"{city} {place.state.lower()}"):
        return 4
    words = set(wanted.split())
    if words <= set(f"{name} {city} {place.state.lower()}".split()):
        return 3
    if len(wanted) >= 3 and (city.startswith(wanted) or wanted in name):
        return 2
    close = difflib.SequenceMatcher(None, wanted, city).ratio()
    return close if close >= 0.8 else 0


def _meant(said: str) -> str:
    """A plain text with its places called as the list calls them, and without the words around them."""
    if said in ALONE:
        return ALONE[said]
    padded = f" {said} "
    for name, ours in CALLED.items():
        padded = padded.replace(f" {name} ", f" {ours} ")
    # A two-letter state is no article: only what the person wrote is dropped.
    dropped = AROUND & set(said.split())
    return " ".join(word for word in padded.split() if word not in dropped) or said

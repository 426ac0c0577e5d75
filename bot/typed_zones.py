"""Whose clock somebody names with a time: "9 am Pacific", "9:00 PT", "a las 9 hora de Guatemala". Pure.

What is found is cut out of the text, so that the grammar of dates never meets it. In doubt a word is no time zone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.import_words import ZONES
from scheduler.courts import courts, plain
from scheduler.place_names import CALLED
from scheduler.plan import instant_of

# The clock of whoever writes, who may live in a zone that we do not know.
OWN = "own"
_EAST, _MIDDLE, _MOUNTAIN, _WEST = "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"
# The American names, with what the table of files leaves out: "MST" is said in Denver, and all year in Phoenix.
_NAMES = {name: (zone,) for name, zone in ZONES.items()} | {
    **dict.fromkeys(("alaska", "akst", "akdt"), ("America/Anchorage",)),
    **{"mst": (_MOUNTAIN, "America/Phoenix"), "ast": ("America/Puerto_Rico",), "hawai": ("Pacific/Honolulu",)},
}
_ABROAD = {
    **{"mexico": "America/Mexico_City", "guatemala": "America/Guatemala", "honduras": "America/Tegucigalpa"},
    **{"el salvador": "America/El_Salvador", "nicaragua": "America/Managua", "costa rica": "America/Costa_Rica"},
    **{
        "panama": "America/Panama",
        "colombia": "America/Bogota",
        "ecuador": "America/Guayaquil",
        "peru": "America/Lima",
    },
    **{"venezuela": "America/Caracas", "bolivia": "America/La_Paz", "chile": "America/Santiago"},
    **{"argentina": "America/Argentina/Buenos_Aires", "cuba": "America/Havana", "haiti": "America/Port-au-Prince"},
    **{"santo domingo": "America/Santo_Domingo", "brasilia": "America/Sao_Paulo", "espana": "Europe/Madrid"},
    **{"spain": "Europe/Madrid", "india": "Asia/Kolkata", "china": "Asia/Shanghai", "beijing": "Asia/Shanghai"},
}
_EVERYWHERE = r"este|leste|centro|central|monta[ñn]a|montanha|pac[ií]fico|atl[aá]ntico|alaska|arizona|haw[aá]i"
# By these words alone, wherever they stand; the group is the name, else the zone stands beside it.
_SAID = (
    rf"hor(?:a|[aá]rio) (?:est[aá]ndar )?(?:del? |de el |do |da )?({_EVERYWHERE})",
    r"(eastern|central|mountain|pacific|atlantic|alaska|hawaii|arizona|chamorro)(?: standard| daylight)? time",
    r"(edt|cdt|mdt|pdt|pst|akst|akdt|hst)",
)
_SAID_ABROAD: tuple[tuple[str, str], ...] = (
    (r"heure(?: normale| avancée)? de l['’]est|lè lès|giờ miền đông|동부 ?시간", _EAST),
    (r"(?:美国|美國)?(?:东部|東部)(?:时间|時間)|美[东東](?:时间|時間)?|восточн\w+ врем\w+|східн\w+ час\w*", _EAST),
    (r"heure(?: normale| avancée)? du centre|lè santral|giờ miền trung|중부 ?시간", _MIDDLE),
    (r"(?:美国|美國)?中部(?:时间|時間)|центральн\w+ (?:врем|час)\w*", _MIDDLE),
    (r"heure(?: normale| avancée)? des rocheuses|giờ miền núi|산악 ?시간|山[地区區](?:时间|時間)", _MOUNTAIN),
    (r"горн\w+ врем\w+|гірськ\w+ час\w*", _MOUNTAIN),
    (
        r"heure(?: normale| avancée)? du pacifique|lè pasifik|giờ (?:miền tây|thái bình dương)|(?:태평양|서부) ?시간",
        _WEST,
    ),
    (r"(?:美国|美國)?(?:太平洋|西部)(?:时间|時間)|美西(?:时间|時間)?|тихоокеан\w+ (?:врем|час)\w*", _WEST),
    (r"التوقيت الشرقي|توقيت شرق أمريكا", _EAST),
    (r"التوقيت المركزي", _MIDDLE),
    (r"التوقيت الجبلي", _MOUNTAIN),
    (r"توقيت المحيط الهادئ|التوقيت الباسيفيكي", _WEST),
    (r"my (?:own )?time|our time|mi hora|hora de (?:aqu[ií]|ac[aá])|minha hora|hora daqui|lè pa m", OWN),
    (r"mon heure|heure d['’]ici", OWN),
)
# The name of a place, which may have fewer words than stand there.
_OF_A_PLACE = re.compile(r"\bhor(?:a|ário) (?:de|do|da|en) ((?:[^\W\d_]+ ?){1,3})", re.IGNORECASE)
_PLACES_TIME = re.compile(r"((?:[^\W\d_]+ ){1,3})time\b", re.IGNORECASE)
_OFFSET = re.compile(r"\b(?:utc|gmt)(?:\s*([+-])\s*(\d{1,2})(?::?(\d\d))?)?\b", re.IGNORECASE)
# Words that mean something else too ("et", "este", "pt"): only right behind a figure or a part of the day ...
_SHORT = re.compile(
    r"(?:(?<=\d)|(?<=[ap]m)|(?<=m\.)|(?<=noon)|(?<=midnight)|(?<=ñana)|(?<=tarde)|(?<=noche)|(?<=ning))[ ,]*\(?"
    rf"(?:del )?\b(et|ct|mt|pt|est|cst|mst|ast|eastern|mountain|pacific|{_EVERYWHERE})\b\)?",
    re.IGNORECASE,
)
# ... and, but for readers to whom the English ones are nothing else, with nothing behind them that goes on.
_ENDS = re.compile(r"\s*(?:$|[.,;)\n])")
_ENGLISH = frozenset({"et", "ct", "mt", "pt", "est", "cst", "mst", "eastern", "mountain", "pacific", "central"})


def zones_said(text: str, language: str) -> tuple[tuple[str, ...], str]:
    """The IANA names of the zones that `text` may name, OWN for the writer's; and the text without them."""
    zones: list[str] = []

    def cut(found: re.Match[str], named: tuple[str, ...], rest: str = "") -> str:
        zones.extend(named)
        return f" {rest} " if named else found.group()

    for pattern in _said():
        text = pattern.sub(lambda found: cut(found, _named(next(filter(None, found.groups())))), text)
    for pattern, zone in _abroad().items():
        text = pattern.sub(lambda found, zone=zone: cut(found, (zone,)), text)  # type: ignore[misc]
    text = _OFFSET.sub(lambda found: cut(found, _offset(found)), text)
    text = _OF_A_PLACE.sub(lambda found: cut(found, *_place(found, first=True)), text)
    text = _PLACES_TIME.sub(lambda found: cut(found, *_place(found, first=False)), text)
    text = _SHORT.sub(lambda found: cut(found, _short(found, language)), text)
    return tuple(dict.fromkeys(zones)), text


def on_the_clock_of(zone: str, wall: datetime, zones: Sequence[str], own: str = "") -> tuple[datetime, ...]:
    """What the clock of `zone` shows when it is `wall` by the zones that were named; nothing where that may be `wall`.
    `own`: where the writer lives, as far as we know."""
    known = [own if name == OWN else name for name in zones]
    walls = {instant_of(wall, name).astimezone(ZoneInfo(zone)).replace(tzinfo=None) for name in known if name}
    return () if wall in walls else tuple(sorted(walls))


@lru_cache(maxsize=1)
def _said() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rf"\b{words}\b", re.IGNORECASE) for words in _SAID)


@lru_cache(maxsize=1)
def _abroad() -> dict[re.Pattern[str], str]:
    return {re.compile(words, re.IGNORECASE): zone for words, zone in _SAID_ABROAD}


def _named(name: str) -> tuple[str, ...]:
    said = plain(name)
    return _NAMES.get({"leste": "este", "montanha": "montana"}.get(said, said), ())


def _short(found: re.Match[str], language: str) -> tuple[str, ...]:
    name = plain(found.group(1))
    alone = _ENDS.match(found.string, found.end()) or found.group().endswith(")")
    return _named(name) if alone or (language.startswith("en") and name in _ENGLISH) else ()


def _offset(found: re.Match[str]) -> tuple[str, ...]:
    sign, hours, minutes = found.groups()
    if sign is None:
        return ("UTC",)
    name = f"Etc/GMT{'-' if sign == '+' else '+'}{int(hours)}"  # named by what must be added to get to Greenwich
    return (name,) if int(hours) <= 12 and not int(minutes or 0) else ()


def _place(found: re.Match[str], *, first: bool) -> tuple[tuple[str, ...], str]:
    """The zones of a city that has a court, of a state, or of a country, called by its name; and the words beside it.
    `first`: whether the name stands before those."""
    words = found.group(1).split()
    for count in range(len(words), 0, -1):
        name, rest = (words[:count], words[count:]) if first else (words[-count:], words[:-count])
        if zones := _places().get(plain(" ".join(name))):
            return zones, " ".join(rest)
    return (), ""


@lru_cache(maxsize=1)
def _places() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {name: (zone,) for name, zone in _ABROAD.items()}
    cities: dict[str, set[str]] = {}
    for court in courts():
        cities.setdefault(plain(court.city), set()).add(court.zone)
        cities.setdefault(court.state.lower(), set()).add(court.zone)
    for name, ours in CALLED.items():
        if ours in cities:
            cities.setdefault(name, set()).update(cities[ours])
    return found | {name: tuple(sorted(zones)) for name, zones in cities.items() if len(name) > 2}

"""The words for dates and times, per language, in plain letters: no accents, lower case. Data only.

A language is added by adding a `Words`; the grammar reads all of them at once, because people mix: a Spanish reader
pastes an English notice.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Words:
    """One language. Months and weekdays (Monday first) each with all spellings; phrases are space-joined words."""

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    numbers: dict[str, int]
    parts: dict[str, str]  # phrase -> am, pm, night, noonish
    fixed_times: dict[str, str]  # phrase -> HH:MM
    relative_days: dict[str, int]  # phrase -> days from today
    at: tuple[str, ...]
    next_before: tuple[str, ...]
    next_after: tuple[str, ...]
    joins: tuple[str, ...]  # between day, month and year
    vague: tuple[str, ...]  # just before a date: it is not that date
    places: tuple[str, ...]  # a number after one of these is no hour
    links: tuple[str, ...]  # between two days or two hours: one of them, or from one to the other
    scheduled: tuple[str, ...] = field(default=())
    former: tuple[str, ...] = field(default=())
    letter: tuple[str, ...] = field(default=())
    unset: tuple[str, ...] = field(default=())


_EN_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
_EN_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
_EN_MORE_ORDINALS = "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
_ES_ONES = "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete"
_ES_MORE = "dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete"

EN = Words(
    months=(
        "january jan",
        "february feb febuary",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sept sep",
        "october oct",
        "november nov",
        "december dec",
    ),
    weekdays=(
        "monday mon",
        "tuesday tue tues",
        "wednesday wed weds",
        "thursday thu thur thurs",
        "friday fri",
        "saturday sat",
        "sunday sun",
    ),
    numbers={
        **{word: n for n, word in enumerate(f"{_EN_ONES} eighteen nineteen twenty".split(), 1)},
        **{word: n for n, word in enumerate(f"{_EN_ORDINALS} {_EN_MORE_ORDINALS}".split(), 1)},
        **{"thirty": 30, "forty": 40, "fifty": 50, "thirtieth": 30},
    },
    parts={
        "am": "am",
        "pm": "pm",
        "in the morning": "am",
        "in the afternoon": "pm",
        "in the evening": "pm",
        "at night": "night",
        "this morning": "am",
        "this afternoon": "pm",
        "morning": "am",
        "afternoon": "pm",
        "evening": "pm",
    },
    fixed_times={"noon": "12:00", "midday": "12:00", "midnight": "00:00"},
    relative_days={"today": 0, "this morning": 0, "this afternoon": 0, "tomorrow": 1, "day after tomorrow": 2},
    at=("at", "@", "around", "starts"),
    next_before=("next",),
    next_after=(),
    joins=("of", "the", ","),
    vague=("before", "after", "by", "until", "not", "except", "since", "approximately", "about", "ago"),
    places=(
        "room",
        "rm",
        "suite",
        "ste",
        "floor",
        "fl",
        "courtroom",
        "unit",
        "apt",
        "building",
        "bldg",
        "no",
        "box",
        "court",
        "judge",
    ),
    links=("or", "and", "to", "-", "/", "till", "until"),
    scheduled=("scheduled for", "scheduled on", "rescheduled for", "rescheduled to", "hearing is", "hearing on"),
    former=(
        "previously scheduled",
        "was scheduled",
        "originally scheduled",
        "rescheduled from",
        "formerly",
        "instead of",
    ),
    letter=("date", "dated", "mailed", "served", "printed", "birth", "dob", "born", "issued", "entry", "entered"),
    unset=("to be set", "to be determined", "to be scheduled", "tbd"),
)

ES = Words(
    months=(
        "enero ene",
        "febrero feb",
        "marzo mar",
        "abril abr",
        "mayo may",
        "junio jun",
        "julio jul",
        "agosto ago",
        "septiembre setiembre sept sep set",
        "octubre oct",
        "noviembre nov",
        "diciembre dic",
    ),
    weekdays=(
        "lunes lun",
        "martes mar",
        "miercoles mie mier",
        "jueves jue",
        "viernes vie",
        "sabado sab",
        "domingo dom",
    ),
    numbers={
        **{word: n for n, word in enumerate(f"{_ES_ONES} {_ES_MORE} veintiocho veintinueve treinta".split(), 1)},
        **{"una": 1, "primero": 1, "primer": 1, "cuarenta": 40, "cincuenta": 50},
    },
    parts={
        "de la manana": "am",
        "por la manana": "am",
        "en la manana": "am",
        "de la madrugada": "am",
        "de la tarde": "pm",
        "por la tarde": "pm",
        "en la tarde": "pm",
        "esta tarde": "pm",
        "esta manana": "am",
        "de la noche": "night",
        "por la noche": "night",
        "en la noche": "night",
        "del mediodia": "noonish",
        "de mediodia": "noonish",
    },
    fixed_times={"mediodia": "12:00", "medio dia": "12:00", "medianoche": "00:00", "media noche": "00:00"},
    relative_days={"hoy": 0, "esta tarde": 0, "esta manana": 0, "manana": 1, "pasado manana": 2},
    at=("a las", "a la", "alas", "ala", "las", "la", "sobre las"),
    next_before=("proximo", "proxima"),
    next_after=("que viene", "proximo", "proxima", "siguiente", "entrante"),
    joins=("de", "del", "el", "ano", ","),
    vague=("antes del", "despues del", "hasta", "no es", "no", "excepto", "desde", "aproximadamente", "hace"),
    places=(
        "sala",
        "salon",
        "piso",
        "oficina",
        "suite",
        "cuarto",
        "edificio",
        "numero",
        "apto",
        "num",
        "corte",
        "juez",
    ),
    links=("o", "u", "y", "a", "al", "hasta"),
    scheduled=("programada para", "programado para", "fijada para", "reprogramada para", "audiencia es", "citado para"),
    former=("anteriormente", "estaba programada", "era", "originalmente", "en lugar de", "en vez de"),
    letter=("fecha", "fechado", "enviado", "nacimiento", "emitido", "entrada", "notificado"),
    unset=("por determinar", "por fijar", "se fijara", "pendiente de fecha"),
)

LANGUAGES: dict[str, Words] = {"en": EN, "es": ES}


def _index(lists: str) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for words in LANGUAGES.values():
        for place, spellings in enumerate(getattr(words, lists), 1):
            for spelling in spellings.split():
                found.setdefault(spelling, set()).add(place)
    return {spelling: frozenset(places) for spelling, places in found.items()}


def _phrases(name: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split()) for words in LANGUAGES.values() for phrase in getattr(words, name))


def _values(name: str) -> dict[tuple[str, ...], str]:
    return {
        tuple(phrase.split()): str(value)
        for words in LANGUAGES.values()
        for phrase, value in getattr(words, name).items()
    }


MONTHS = _index("months")
WEEKDAYS = _index("weekdays")  # 1 is Monday
NUMBERS = {word: value for words in LANGUAGES.values() for word, value in words.numbers.items()}
PARTS = _values("parts")
FIXED_TIMES = _values("fixed_times")
RELATIVE_DAYS = _values("relative_days")
AT = _phrases("at")
NEXT_BEFORE = _phrases("next_before")
NEXT_AFTER = _phrases("next_after")
JOINS = frozenset(word for words in LANGUAGES.values() for word in words.joins)
VAGUE = _phrases("vague")
LINKS = frozenset(word for words in LANGUAGES.values() for word in words.links)
PLACES = frozenset(word for words in LANGUAGES.values() for word in words.places)
SCHEDULED = _phrases("scheduled")
FORMER = _phrases("former")
LETTER = _phrases("letter")
UNSET = _phrases("unset")

"""The words of a broadcast: which of its texts a reader gets, and what stands in place of {date}, {court} and the rest.

A placeholder without a value is never sent: who has none is left out before, and counted. Touches no database.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from messages import news
from messages.channel import Text
from messages.languages import LAST_RESORT, known, spoken, stand_in
from messages.news import To
from messages.say import When
from messages.telephone import say_phone
from scheduler.courts import court
from scheduler.db import Row
from scheduler.office import Office

# What may stand in a text between { and }, and what has to be known of a reader's case for it (`ties.NEEDS`).
PLACEHOLDERS: Mapping[str, str | None] = {
    "sender": None,
    "office": None,
    "help-name": None,
    "help-phone": None,
    "help-hours": None,
    "date": "date",
    "time": "date",
    "when": "date",
    "city": "city",
    "court": "court",
    "attorney": "attorney",
    "attorney-phone": "attorney",
}
_PLACE = re.compile(r"\{([a-z][a-z-]*)\}")
# What a person of several cases is told of each.
_BESIDE = " / "


def placeholders(texts: Iterable[str]) -> frozenset[str]:
    """All that stand in these texts, known or not."""
    return frozenset(name for text in texts for name in _PLACE.findall(text))


def needs(texts: Iterable[str]) -> frozenset[str]:
    """What has to be known of a reader's case for these texts."""
    return frozenset(need for name in placeholders(texts) if (need := PLACEHOLDERS.get(name)))


def served(texts: Iterable[str]) -> frozenset[str]:
    """The languages whose readers can be written to with texts in these."""
    tags = frozenset(texts)
    return frozenset(language for language in known() if _served(language, tags)) | tags


def language_for(texts: Iterable[str], language: str, second: str | None, use_second: bool) -> str | None:
    """In which of the languages of `texts` a reader gets it; None for in none, and never English instead."""
    tags = frozenset(texts)
    return _served(language, tags) or (_served(second, tags) if use_second and second else None)


def language_now(texts: Iterable[str], language: str, second: str | None) -> str:
    """In which of them somebody gets it who had a text when it was made ready for them, and changed their language
    since: theirs, their second, English, else the first there is. They get one."""
    tags = tuple(texts)
    return language_for(tags, language, second, True) or (LAST_RESORT if LAST_RESORT in tags else tags[0])


def office_values(office: Office) -> dict[str, str]:
    """What the placeholders about the office stand for; those that the config does not know are left out."""
    values = {
        "sender": office.sender,
        "office": office.name,
        "help-name": office.help_name,
        "help-phone": say_phone(office.help_phone) if office.help_phone else "",
        "help-hours": office.help_hours,
    }
    return {name: value for name, value in values.items() if value}


def case_values(cases: Sequence[Row], language: str) -> dict[str, str]:
    """What they stand for of a reader's cases (rows of `ties.of_readers`), said in an offered language; what is not
    known is left out."""
    said = [spoken(_when(row), language) for row in cases if row["wall"]]
    places = [place.name for row in cases if row["court"] and (place := court(row["court"]))]
    found = {
        "date": [each.date for each in said],
        "time": [each.time for each in said],
        "when": [each.full for each in said],
        "city": [row["city"] for row in cases if row["city"]],
        "court": places,
        "attorney": [row["attorney"] for row in cases if row["attorney"]],
        "attorney-phone": [say_phone(row["attorney_phone"]) for row in cases if row["attorney_phone"]],
    }
    return {name: _BESIDE.join(dict.fromkeys(values)) for name, values in found.items() if values}


def fill(text: str, values: Mapping[str, str]) -> str | None:
    """The text with its placeholders filled in; None when one has no value."""
    if not placeholders([text]) <= values.keys():
        return None
    return _PLACE.sub(lambda found: values[found[1]], text)


def usual_language(way: Row) -> str:
    """In which language a reader is written to by default."""
    return stand_in(way["language"], way["second_language"])


def word(
    texts: Mapping[str, str],
    way: Row,
    cases: Sequence[Row],
    office: Office,
    *,
    opt_out: bool,
    whole: bool,
) -> Text | None:
    """The message to one reader whom there was a text for; None when a placeholder has no value for them. `way`:
    language, second_language, wording, code_word and channel; `whole`: they asked to see it."""
    language = language_now(texts, way["language"], way["second_language"])
    body = fill(texts[language], office_values(office) | case_values(cases, language))
    if body is None:
        return None
    to = To(office.sender, way["code_word"], opt_out)
    if way["wording"] == "discreet" and not whole:
        return news.covered(to, language, way["channel"])
    return news.whole(body, to, language, way["channel"])


def _served(wish: str, tags: frozenset[str]) -> str | None:
    if wish in tags:
        return wish
    usual = stand_in(wish)
    return usual if usual in tags and usual != LAST_RESORT else None


def _when(row: Row) -> When:
    return When(datetime.fromisoformat(row["wall"]), row["zone"], row["city"])

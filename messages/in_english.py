"""The bare facts in English, below a full text in a language whose words nobody has signed yet.

Date, time, place and phone: enough for somebody who can help, and for whoever doubts the words above. Never part of a
discreet text. The entries `english-...` stand in the English catalogue only.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from messages import topics
from messages.catalog import catalogue
from messages.languages import LAST_RESORT, spoken
from messages.say import When

if TYPE_CHECKING:
    from messages.catalog import Catalogue
    from messages.notices import HearingFacts, Notice

# Those who wrote the catalogues read these themselves.
_READ_BY_US = frozenset({"en", "es"})


def is_wanted(notice: Notice, texts: Catalogue) -> bool:
    """Whether a text in this language needs them: it is about a day still ahead, and nobody has signed its words."""
    return not texts.signed and texts.language.partition("-")[0] not in _READ_BY_US and notice.kind != "after"


def block(notice: Notice) -> str:
    """A heading and a line for each fact, where there is room."""
    english = catalogue(LAST_RESORT)
    lines = [english.text("english-heading", {})]
    for hearing in notice.hearings:
        places = [_place(each) for each in topics.places(hearing) if _has_place(each, notice)]
        lines += [_date(hearing, notice, short=False), *places]
    advice = dict.fromkeys(hearing.advice for hearing in notice.hearings if hearing.advice)
    lines += [english.text(f"rich-{topics.advice_key(each)}", topics.advice_values(each)) for each in advice]
    return "\n".join(lines)


def sms(notice: Notice, *, places: bool, phones: bool) -> str:
    """One line, in which a place or a phone may be left out: both stand in Latin letters above it."""
    facts = []
    for hearing in notice.hearings:
        facts.append(_date(hearing, notice, short=True))
        if places:
            facts += [each.place or each.court or "" for each in topics.places(hearing) if _has_place(each, notice)]
    if phones:
        found = (str(topics.advice_values(hearing.advice)["phone"]) for hearing in notice.hearings if hearing.advice)
        facts += dict.fromkeys(found)
    english = catalogue(LAST_RESORT)
    return english.text("english-sms", {"facts": english.text("english-separator", {}).join(dict.fromkeys(facts))})


def _date(hearing: HearingFacts, notice: Notice, *, short: bool) -> str:
    english = catalogue(LAST_RESORT)
    values: dict[str, str | int] = {"when": _said(hearing.when, notice, short=short)}
    key = topics.single(hearing, topics.layout(replace(notice, hearings=(hearing,))))
    if key == "disputed-place":
        values["count"] = topics.count(hearing)
    elif key == "disputed":
        values["dates"] = _either(hearing, notice, short=short)
    elif key == "changed" and hearing.old and not short:
        values["old"] = _said(hearing.old, notice, short=short)
    elif key != "cancelled":
        key = "closed" if topics.says_closed(hearing, notice) else "date"
    text = english.text(f"english-{key}", values)
    if not hearing.names or (short and len(notice.hearings) == 1):
        return text
    return english.text("english-of", {"names": topics.names(hearing, english), "date": text})


def _either(hearing: HearingFacts, notice: Notice, *, short: bool) -> str:
    """All dates of a dispute; where room is short and all are of one city, it is named once."""
    english, dates = catalogue(LAST_RESORT), (hearing.when, *hearing.disputed)
    said = [_said(at, notice, short=short) for at in dates]
    if short and len({at.city for at in dates}) == 1:
        said = [*(topics.short(at, notice, english) for at in dates[:-1]), said[-1]]
    return english.text("english-or", {}).join(said)


def _said(at: When, notice: Notice, *, short: bool) -> str:
    return topics.whole(at, notice, catalogue(LAST_RESORT), "brief") if short else spoken(at, LAST_RESORT).full


def _has_place(hearing: HearingFacts, notice: Notice) -> bool:
    goes = hearing.medium not in ("internet", "phone") and notice.kind != "cancelled"
    return goes and bool(hearing.place or hearing.court)


def _place(hearing: HearingFacts) -> str:
    return ", ".join(part for part in (hearing.court, hearing.place) if part)

"""What we say about hearings: the facts of a notice, and `compose`, which makes them a finished text. Pure.

`plain.py` has the full text, `discreet.py` the short neutral one.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache
from typing import Literal

from messages import discreet, plain, topics
from messages.catalog import Catalogue, MissingText, catalogue
from messages.channel import Choice, Text
from messages.languages import LAST_RESORT, stand_in
from messages.render import finish
from messages.say import When
from messages.voice import is_spoken_first

Kind = Literal["reminder", "confirmation", "changed", "cancelled", "nudge", "after", "details", "disputed"]


@dataclass(frozen=True, slots=True)
class Advice:
    """Whom to call. Without an attorney of record (`attorney` False) it is the office's help line."""

    name: str | None
    phone: str
    hours: str | None
    attorney: bool


@dataclass(frozen=True, slots=True)
class HearingFacts:
    """One date, as this reader may know it.

    `names`: the reader's people whose hearing it is; empty when it is the reader's own. `own`: the reader is one of
    them. `instant`: aware UTC.
    `place_as_of`: ISO date of our address. `old`: the date before a change. `disputed`: the dates besides `when`.
    `elsewhere`: the same date at each other place, of a dispute about the place alone; of one about the date too, each
    other date at its place, where that is another one.
    `closed`: we were told that the court is closed that day, and nobody has said since that the date stands.
    """

    id: int = field(compare=False)  # no text depends on it, so that equal ones are worded once
    kind: str
    names: tuple[str, ...]
    when: When
    instant: datetime
    court: str | None
    place: str | None
    place_as_of: str | None
    medium: str
    old: When | None = None
    disputed: tuple[When, ...] = ()
    elsewhere: tuple[HearingFacts, ...] = ()
    closed: bool = False
    own: bool = False
    advice: Advice | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """One message to one reader about one or more dates, at `now` (aware UTC).

    `of`: for details, the kind of the short message that they explain. `doubted`: nobody has answered there for long,
    so that the discreet text asks whether it is still them.
    """

    kind: Kind
    step: str
    hearings: tuple[HearingFacts, ...]
    wording: Literal["discreet", "plain"]
    reader_zone: str
    now: datetime
    sender: str
    code_word: str | None = None
    opt_out: bool = False
    of: Kind | None = None
    doubted: bool = False


@lru_cache(maxsize=512)  # many people are called to one court at one hour, and are reminded in one batch
def compose(notice: Notice, language: str, channel: str) -> Text:
    """The notice in words. Raises MissingText when no catalogue has them, ValueError when it is about nothing."""
    if not notice.hearings:
        raise ValueError("a notice needs at least one hearing")
    if notice.kind == "details" and notice.of:
        notice = replace(notice, kind=notice.of, wording="plain")
    used = stand_in(language)
    try:
        text = _compose_in(notice, catalogue(used), channel)
    except MissingText:
        if used == LAST_RESORT:
            raise
        text = _compose_in(notice, catalogue(LAST_RESORT), channel)
    # The recorded confirmation promises another reminder.
    if not is_spoken_first(language) or (notice.kind == "confirmation" and not topics.comes_again(notice)):
        return text
    says_all = notice.wording == "plain" and notice.kind in ("reminder", "details")
    # The recording about two dates speaks of two days.
    of_places = notice.kind == "disputed" and topics.single(notice.hearings[0], "disputed") == "disputed-place"
    kind = "reminder" if of_places else notice.kind
    return replace(text, spoken=f"{language}/{'details' if says_all else kind}")


def _compose_in(notice: Notice, texts: Catalogue, channel: str) -> Text:
    hidden = notice.wording == "discreet" and notice.kind != "details"
    page = discreet if hidden else plain
    choices = tuple(Choice(token, texts.text(key, {})) for token, key in page.choices(notice, channel))
    # A discreet text says "Reply 1" itself; only its question after the hearing shows its answers.
    numbered = not hidden or notice.kind == "after"
    body = page.body(notice, texts, channel, choices if numbered else ())
    return finish(body, choices, texts.language, channel, numbered=numbered)

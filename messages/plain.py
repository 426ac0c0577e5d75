"""The full text: what, when, where, one thing to do, what missing it can cost, how to check, whom to call.

On SMS it is a few lines, shortened step by step until they fit their parts; elsewhere blocks (`blocks.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from messages import blocks, in_english, topics
from messages.channel import Choice
from messages.languages import say_month
from messages.render import numbered_lines, sms_safe
from messages.segments import fits

if TYPE_CHECKING:
    from messages.catalog import Catalogue
    from messages.notices import Advice, HearingFacts, Notice

# For one date; each further one in the same message may take one part more (two in UCS-2).
GSM_PARTS, UCS_PARTS = 3, 6


@dataclass(frozen=True, slots=True)
class _Fit:
    """How much of what can be left out stays in. `english_...`: of the facts in English, where those are wanted."""

    when: topics.Form = "full"
    court: bool = True
    hours: bool = True
    age: bool = True
    short: bool = False
    short_kind: bool = False
    disclaimer: bool = True
    street: bool = True
    place: bool = True
    code: bool = True
    named: bool = True
    action: bool = True
    english_place: bool = True
    english_phone: bool = True
    english: bool = True


@dataclass(frozen=True, slots=True)
class _Points:
    """What is said after the dates, or after each of `alone`, whatever the room."""

    action: str | None
    values: Mapping[str, str | int]
    entries: tuple[str, ...]
    alone: tuple[_Points, ...]
    advice: tuple[Advice, ...]
    disclaimer: str
    english: bool


def _ladder(*last: str) -> Iterator[_Fit]:
    """The order in which an SMS gets shorter, `last` at the end of it. Sender, kind, day, time, cost, check and phone
    always stay."""
    fit = _Fit()
    yield fit
    changes: tuple[Mapping[str, Any], ...] = (
        {"court": False, "when": "without_year", "hours": False, "english_place": False},
        {"short": True},
        {"age": False, "english_phone": False},
        {"short_kind": True},
        {"disclaimer": False},
        {"street": False},
        {"when": "brief"},
        {"code": False, "named": False},
        {"action": False},
        *({each: False} for each in last),
    )
    for change in changes:
        fit = replace(fit, **change)
        yield fit


_FITS = tuple(_ladder("place", "english"))
# Where it is is what is asked.
_FITS_OF_PLACES = tuple(_ladder("english", "place"))


def choices(notice: Notice, channel: str) -> tuple[tuple[str, str], ...]:
    """The answers as (token, entry), in the order of their numbers."""
    if notice.kind == "after":
        return topics.AFTER
    short = "-sms" if channel == "sms" else ""
    goes = all(not topics.is_others(hearing) and hearing.kind != "filing_deadline" for hearing in notice.hearings)
    helps = ("help", f"choice-help{short}")
    differs = ("differs", f"choice-differs{short}" if goes else f"choice-differs-other{short}")
    if notice.kind == "cancelled":
        return (("ack", "choice-ack-other"), helps)
    if notice.kind == "disputed":
        # Whoever registered it settles it by the date that is right; an SMS has no room to say so.
        return (("ack", "choice-ack-other"), helps, *([] if short else [differs]))
    if notice.kind == "nudge":
        return (("ack", "choice-checked"), helps, differs)
    return (("ack", "choice-ack" if goes else "choice-ack-other"), helps, differs)


def body(notice: Notice, texts: Catalogue, channel: str, offered: tuple[Choice, ...]) -> str:
    """The text without its choices."""
    if channel != "sms":
        return blocks.body(notice, texts)
    tail, points, more = numbered_lines(offered), _points(notice, texts), further_parts(notice)
    ladder = _FITS_OF_PLACES if any(hearing.elsewhere for hearing in notice.hearings) else _FITS
    best, low, high = "", 0, len(ladder) - 1
    # Each rung is shorter than the one before: halve the ladder instead of climbing it. The last one has to do.
    while low < high:
        middle = (low + high) // 2
        text = _joined(notice, texts, points, ladder[middle])
        if fits(text + tail, gsm=GSM_PARTS + more, ucs=UCS_PARTS + 2 * more):
            best, high = text, middle
        else:
            low = middle + 1
    return best or _joined(notice, texts, points, ladder[-1])


def further_parts(notice: Notice) -> int:
    """How many more parts than one date may it take: one for each further date, one for a second place, and one where
    there are different things to do."""
    places = any(hearing.elsewhere for hearing in notice.hearings)
    return len(notice.hearings) - 1 + places + topics.is_mixed(notice)


def _points(notice: Notice, texts: Catalogue) -> _Points:
    if topics.is_mixed(notice):
        alone = tuple(_points_of(each, texts) for each in topics.each_alone(notice))
        return replace(_points_of(notice, texts), action=None, entries=(), alone=alone)
    return _points_of(notice, texts)


def _points_of(notice: Notice, texts: Catalogue) -> _Points:
    first, acts = notice.hearings[0], topics.asks_to_act(notice)
    checks = [] if notice.kind == "after" else dict.fromkeys(map(topics.check, notice.hearings))
    return _Points(
        action=topics.action(first, notice) if acts else None,
        values={"time": topics.said(first, texts).time},
        entries=(*(topics.costs(notice) if acts else ()), *(f"sms-check-{group}" for group in checks)),
        alone=(),
        advice=tuple(dict.fromkeys(hearing.advice for hearing in notice.hearings if hearing.advice)),
        disclaimer=f"sms-{topics.disclaimer(notice)}",
        english=in_english.is_wanted(notice, texts),
    )


def _joined(notice: Notice, texts: Catalogue, points: _Points, fit: _Fit) -> str:
    lines = _dates(notice, texts, points, fit)
    lines[0] = f"{texts.text('sms-from', {'from': topics.sender(notice, texts, code=fit.code)})} {lines[0]}"
    lines += _to_do(points, texts, fit)
    for advice in points.advice:
        key = f"sms-{topics.advice_key(advice, hours=fit.hours, named=fit.named)}"
        lines.append(texts.text(key, topics.advice_values(advice)))
    last = [_text(points.disclaimer, texts, fit)] if fit.disclaimer else []
    if notice.opt_out:
        last.append(texts.text("sms-stop", {}))
    if last:
        lines.append(" ".join(last))
    if points.english and fit.english:
        lines.append(in_english.sms(notice, places=fit.english_place, phones=fit.english_phone))
    return sms_safe("\n".join(lines))


def _to_do(points: _Points, texts: Catalogue, fit: _Fit) -> list[str]:
    action = [_text(points.action, texts, fit, points.values)] if points.action and fit.action else []
    return [*action, *(_text(key, texts, fit) for key in points.entries)]


def _text(key: str, texts: Catalogue, fit: _Fit, values: Mapping[str, str | int] | None = None) -> str:
    """The entry, or its shorter form when room is short and the language has one."""
    short = f"{key}-short"
    return texts.text(short if fit.short and texts.has(short) else key, values or {})


def _dates(notice: Notice, texts: Catalogue, points: _Points, fit: _Fit) -> list[str]:
    if notice.kind == "after":
        return [topics.after(hearing, texts) for hearing in notice.hearings]
    if len(notice.hearings) == 1:
        hearing = notice.hearings[0]
        key = f"sms-{topics.single(hearing, topics.layout(notice))}"
        place = [] if notice.kind == "cancelled" else _places(hearing, texts, fit)
        return [*_closed(hearing, notice, texts, fit), _one(hearing, notice, texts, fit, key), *place]
    lines = [texts.text(f"sms-{topics.several(notice)}", {"count": len(notice.hearings)})]
    for hearing, alone in zip_longest(notice.hearings, points.alone):
        lines.append(_one(hearing, notice, texts, fit, _item(hearing)))
        lines += [*_closed(hearing, notice, texts, fit), *_places(hearing, texts, fit)]
        # What was said for a date before it is not said again.
        lines += [line for line in _to_do(alone, texts, fit) if line not in lines] if alone else []
    return lines


def _closed(hearing: HearingFacts, notice: Notice, texts: Catalogue, fit: _Fit) -> list[str]:
    return [_text("sms-closed", texts, fit)] if topics.says_closed(hearing, notice) else []


def _item(hearing: HearingFacts) -> str:
    if hearing.disputed or hearing.elsewhere:
        return f"sms-item-{topics.single(hearing, 'disputed')}"
    return "sms-item-changed" if topics.is_moved(hearing) else "sms-item"


def _one(hearing: HearingFacts, notice: Notice, texts: Catalogue, fit: _Fit, key: str) -> str:
    values: dict[str, str | int] = {
        "what": topics.what(hearing, texts, short=fit.short_kind),
        "when": topics.when(hearing, notice, texts, fit.when),
        "count": topics.count(hearing),
    }
    if hearing.old:
        values["old"] = topics.old(hearing, notice, texts)
    if hearing.disputed:
        dates = [topics.whole(when, notice, texts, fit.when) for when in (hearing.when, *hearing.disputed)]
        values["dates"] = "\n".join(dates)
    return texts.text(key, values)


def _places(hearing: HearingFacts, texts: Catalogue, fit: _Fit) -> Iterable[str]:
    """Of a dispute about it, each; a line that says the same is said once."""
    return dict.fromkeys(line for each in topics.places(hearing) for line in _place(each, texts, fit))


def _place(hearing: HearingFacts, texts: Catalogue, fit: _Fit) -> list[str]:
    said = []
    if hearing.medium in topics.REMOTE:
        said = [texts.text("sms-online", {"medium": texts.text(f"medium-{hearing.medium}", {})})]
    place = hearing.place or hearing.court
    if hearing.medium in ("internet", "phone") or (hearing.kind == "filing_deadline" and not place):
        return said
    if not place or not fit.place:
        return said or [texts.text("sms-place-unknown", {})]
    if fit.court and hearing.court and hearing.place:
        place = f"{hearing.court}, {hearing.place}"
    if not fit.street:
        place = min(hearing.court or place, place, key=len)
    if fit.age and hearing.place and hearing.place_as_of:
        as_of = say_month(date.fromisoformat(hearing.place_as_of), texts.language)
        return [*said, texts.text("sms-place-aged", {"place": place, "as_of": as_of})]
    return [*said, texts.text("sms-place", {"place": place})]

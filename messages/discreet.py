"""The short neutral text: what a lock screen may show. It names no person, no place but the city, and no reason."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from messages import topics
from messages.channel import Choice
from messages.render import numbered_lines, sms_safe
from messages.segments import fits

if TYPE_CHECKING:
    from messages.catalog import Catalogue
    from messages.notices import HearingFacts, Notice

GSM_PARTS, UCS_PARTS = 1, 2


def choices(notice: Notice, channel: str) -> tuple[tuple[str, str], ...]:
    """The answers as (token, entry). Only the question after the day is neutral enough to be answered at once."""
    if notice.kind == "after":
        return topics.AFTER
    if notice.doubted:
        return (("more", "choice-still-me"), ("wrong", "choice-still-wrong"))
    return (("more", "choice-more"),)


def body(notice: Notice, texts: Catalogue, channel: str, offered: tuple[Choice, ...]) -> str:
    """The text without its choices. An SMS gets shorter, and at last loses the code word, before it grows a part."""
    full, short, least = _keys(notice)
    if channel != "sms":
        return _joined(notice, texts, full, "discreet-still-tap" if notice.doubted else "discreet-tap")
    whole, brief = "discreet-reply", "discreet-reply-short"
    if notice.doubted:
        whole = brief = "discreet-still"
    tail = numbered_lines(offered)
    text = ""
    for key, reply, code in (
        (full, whole, True),
        (full, brief, True),
        (short, brief, True),
        (least, brief, True),
        (least, brief, False),
    ):
        text = sms_safe(_joined(notice, texts, key, reply, code=code))
        if fits(text + tail, gsm=GSM_PARTS, ucs=UCS_PARTS):
            break
    return text


def _joined(notice: Notice, texts: Catalogue, key: str, reply: str, *, code: bool = True) -> str:
    said = [_said(notice, texts, key, code=code)]
    if notice.kind != "after":
        said.append(texts.text(reply, {}))
    if notice.opt_out:
        said.append(texts.text("discreet-stop", {}))
    return " ".join(said)


def _keys(notice: Notice) -> tuple[str, str, str]:
    """The entry, a shorter one, and the one that says no more than must be said: two dates leave little room."""
    first = notice.hearings[0]
    if notice.kind in ("reminder", "confirmation") and any(hearing.closed for hearing in notice.hearings):
        # "Please check": why, only the details say.
        notice = replace(notice, kind="nudge")
    chosen = topics.single(first, topics.layout(notice))
    stem = f"discreet-{_of_dispute(first) if chosen == 'disputed' else chosen}"
    if len(notice.hearings) > 1 and notice.kind not in ("after", "disputed"):
        several = f"discreet-{topics.several(notice)}"
        return several, several, several
    least = f"{stem}-least" if stem == "discreet-changed" else f"{stem}-short"
    return (f"{stem}-other" if topics.is_others(first) else stem), f"{stem}-short", least


def _of_dispute(hearing: HearingFacts) -> str:
    """There is room for two dates. Of more it says that there is something to check; of one hour at two courts, that
    the places differ."""
    if len(hearing.disputed) > 1:
        return "nudge"
    alike = bool(hearing.disputed) and hearing.disputed[0].wall == hearing.when.wall
    return "disputed-place" if alike else "disputed"


def _said(notice: Notice, texts: Catalogue, key: str, *, code: bool = True) -> str:
    first = notice.hearings[0]
    values: dict[str, str | int] = {
        "from": topics.sender(notice, texts, code=code),
        "when": topics.short(first.when, notice, texts),
        "old": _other(first, notice, texts),
        "day": topics.said(first, texts).day,
        "city": first.when.city,
        "count": len(notice.hearings),
    }
    return texts.text(key, values)


def _other(hearing: HearingFacts, notice: Notice, texts: Catalogue) -> str:
    if hearing.disputed:
        return topics.short(hearing.disputed[0], notice, texts)
    return topics.old(hearing, notice, texts) if hearing.old else ""

"""The inbox in words, for the command line and the chat: who wrote, what was said, and what an answer would be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot import thread
from bot.console import words
from bot.console.frame import span
from bot.quick_replies import Quick
from bot.staff_reply import Look
from bot.thread import Line
from messages.languages import english_name
from messages.telephone import say_phone
from scheduler.db import instant
from scheduler.inbox import Person, Talk

_EXCERPT = 160


def name(talk: Talk) -> str:
    """Whom somebody is, as far as it is known."""
    if talk.labels:
        return ", ".join(str(each["label"]) for each in talk.labels)
    return way(talk.said["channel"], talk.said["value"]) if talk.said else "somebody unknown"


def way(channel: str, value: str) -> str:
    """An address, whole: whoever answers must know it."""
    return say_phone(value) if channel == "sms" else f"{words.CHANNELS.get(channel, channel)} {value}"


def head(talk: Talk, now: datetime) -> str:
    """One conversation: who, how long ago, what waits."""
    waits = [words.task(kind) for kind in talk.waits] or [words.ANSWERED[talk.answered]]
    flags = [*(["new"] if talk.unread else []), *(each for each in waits if each)]
    return f"{talk.contact:6}  {name(talk)}, {span(now - instant(talk.last))}: {'; '.join(flags) or 'nothing waits'}"


def said(talk: Talk) -> str:
    """What they wrote last."""
    text, note = thread.heard(talk.said["body"]) if talk.said else ("", "erased")
    return _short(text) if text else f"({note})" if note and not note.startswith("(") else note


def person(who: Person) -> Iterator[str]:
    """Who somebody is, for whoever is about to answer."""
    if who.following:
        yield "Follows " + ", ".join(f"{each.label} ({words.RELATIONS[each.relation]})" for each in who.following)
    else:
        yield "Follows no case that we know. Tell them nothing of anybody."
    if who.confidential:
        yield "A confidential case: nothing automatic goes to anyone."
    if who.detained:
        yield "Detained: they may not have this phone."
    yield f"Reads {english_name(who.contact.language)}, {who.contact.wording} wording"
    for each in who.ways:
        state = "silent" if each["stopped"] else "does not work" if each["failed"] else ""
        agreed = "agreed" if each["consented"] else "never agreed"
        yield f"{way(each['channel'], each['value'])}: {state or agreed}"
    yield from waits(who)


def waits(who: Person) -> Iterator[str]:
    """What of theirs is on the call list."""
    for task in who.tasks:
        yield f"Waits: {words.task(task['kind'])}"


def lines(found: Sequence[Line], zone: str) -> Iterator[str]:
    """Texts in their order, on the office's clock."""
    for line in found:
        at = instant(line.at).astimezone(ZoneInfo(zone or "UTC"))
        text = line.text or "" if line.theirs else _short(line.text or "(no longer kept)")
        note = f"({line.note.strip('()')})" if line.note else ""
        broken = "(was not handled)" if line.broken else ""
        body = " ".join(each for each in (text, note, broken) if each)
        yield f"{at:%a %H:%M} {'they' if line.theirs else 'we'}: {body}"


def quick(offered: Sequence[Quick]) -> Iterator[str]:
    """The ready answers, by the names by which they are sent."""
    for each in offered:
        yield f"{each.name:12}{each.about}: {' / '.join(each.shown.splitlines())}"


def answer(seen: Look, now: datetime) -> Iterator[str]:
    """An answer as it would go."""
    parts = f", {seen.cost.parts} SMS part{'s' if seen.cost.parts > 1 else ''}" if seen.way.channel == "sms" else ""
    yield f"By {words.CHANNELS[seen.way.channel]}, in the language they read ({english_name(seen.language)}){parts}:"
    yield seen.cost.text.body
    if seen.quick is not None and seen.quick.english != seen.quick.shown:
        yield f"In English: {seen.quick.english}"
    if seen.way.leaves > now:
        yield f"It is night where they live: it leaves {span(now - seen.way.leaves)}."


def as_json(talk: Talk) -> dict[str, Any]:
    """One conversation, for a program."""
    return {
        "contact": talk.contact,
        "name": name(talk),
        "language": talk.language,
        "last": instant(talk.last).isoformat(),
        "unread": talk.unread,
        "answered": talk.answered,
        "waits": list(talk.waits),
        "said": said(talk),
        "seen": talk.mark,
    }


def line_as_json(line: Line) -> dict[str, Any]:
    """One text, for a program."""
    at = instant(line.at).isoformat()
    return {"at": at, "theirs": line.theirs, "channel": line.channel, "text": line.text, "note": line.note}


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _EXCERPT else f"{flat[: _EXCERPT - 1]}…"

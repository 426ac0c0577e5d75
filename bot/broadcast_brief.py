"""A broadcast as it stands in the staff's chat: first what is to be known before it goes, last its words, and nothing
in columns. For the command line it is `broadcast_view.py`."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from bot.broadcast_view import audience_in_words, buttons
from bot.console.broadcast_form import ABOUT
from bot.console.frame import clock, day, many
from bot.console.words import CHANNELS
from messages.languages import english_name
from scheduler.broadcasts.audience import LEFT_OUT, Group
from scheduler.broadcasts.overview import Line, Overview, Terms
from scheduler.broadcasts.preview import Shown
from scheduler.broadcasts.record import STATES, Broadcast, Draft
from scheduler.db import instant

# A message on Telegram holds 4,096 characters; what is decided here must not be cut off.
LONGEST = 3_500
_ABOUT = {**ABOUT, "news": "News for whoever asked for it"}
_LINES = 12
_WHOLE_TEXTS = 3
_TEXT = 300


def before(broadcast: Broadcast, seen: Overview, names: dict[int, str], terms: Terms, reads: str) -> Iterator[str]:
    """All of one that has not gone yet. `reads`: the language of whoever reads this."""
    draft = broadcast.draft
    yield f"Broadcast {broadcast.id} {STATES[broadcast.state]}: {draft.name}"
    yield f"{_ABOUT[draft.about]}. For: {audience_in_words(draft.audience)[:300]}"
    yield f"It goes out {goes(draft)}."
    if draft.missing == "second":
        yield "Whoever reads a language without a text gets it in their second language."
    yield _whose(broadcast, names)
    yield from _then(broadcast, terms)
    yield ""
    yield from numbers(seen)
    yield ""
    yield from words(draft, reads)


def goes(draft: Draft) -> str:
    """When; completes the sentence "It goes out …"."""
    if draft.wall is None:
        return "soon after it is approved"
    return f"on {day(draft.wall)}, at {clock(draft.wall)} on each reader's own clock"


def numbers(seen: Overview) -> Iterator[str]:
    """Who gets it, what is in its way, who does not and why, and the price by language."""
    people = seen.counted.people
    yield f"{many(people, 'person gets', 'people get')} it."
    for problem in seen.problems:
        yield f"{'To be mended' if problem.blocks else 'Note'}: {problem.said}."
    for why, left in seen.counted.left_out.items():
        yield f"Left out: {left:,} ({LEFT_OUT[why]})"
    lines = sorted((line for line in seen.lines if line.people), key=lambda line: -line.people)
    yield from map(_line, lines[:_LINES])
    if more := lines[_LINES:]:
        yield f"And {many(len(more), 'language')} more: {sum(line.people for line in more):,} people"
    if seen.cost:
        yield f"All SMS together cost at most {seen.cost:.2f}."


def words(draft: Draft, reads: str) -> Iterator[str]:
    """Its texts; of many, which there are, and those that whoever reads this can read, shortened."""
    shown = draft.texts if len(draft.texts) <= _WHOLE_TEXTS else {reads, "en"} & draft.texts.keys()
    for tag, text in draft.texts.items():
        if tag in shown:
            yield f"{english_name(tag)}: {text if len(text) <= _TEXT else f'{text[:_TEXT]} …'}"
    if len(draft.texts) > len(shown):
        yield f"It has a text in {len(draft.texts)} languages."


def reader(group: Group) -> str:
    """Some who get the same in the same way, as a button."""
    people = many(group.people, "person", "people")
    return f"{english_name(group.language)}, {CHANNELS[group.channel]}, {group.wording}: {people}"


def on_a_phone(shown: Shown) -> Iterator[str]:
    """What one of them gets, with what is pressed under it."""
    by, several = CHANNELS[shown.channel], len(shown.texts) > 1
    yield f"By {by}, in {english_name(shown.language)}, {shown.wording} wording." + (
        " First a line that gives nothing away:" if several else ""
    )
    for place, (text, parts) in enumerate(zip(shown.texts, shown.parts, strict=True)):
        if place:
            yield "\nAnd when they answer 1:" if shown.channel == "sms" else "\nAnd when they press it:"
        yield f"\n{text.body}"
        yield from (f"[ {label} ]" for label in buttons(shown.channel, text))
        if shown.channel == "sms":
            yield f"({many(parts, 'SMS part')})"


def _line(line: Line) -> str:
    people = f"{english_name(line.language)}: {many(line.people, 'person', 'people')}"
    if not line.by_sms:
        return f"{people}, none by SMS"
    cost = f", at most {line.cost:.2f}" if line.cost else ""
    return f"{people}, {line.by_sms:,} by SMS ({many(line.parts, 'part')} each{cost})"


def _whose(broadcast: Broadcast, names: dict[int, str]) -> str:
    gone = "somebody who is gone"
    approved = f", approved by {names.get(broadcast.approved_by or 0, gone)}" if broadcast.approved is not None else ""
    return f"Written by {names.get(broadcast.by or 0, gone)}{approved}."


def _then(broadcast: Broadcast, terms: Terms) -> Iterator[str]:
    """What has to happen, or will."""
    if broadcast.state == "asked" and (broadcast.recipients or 0) > terms.approve_above:
        yield f"It goes to more than {terms.approve_above} people: somebody else than its writer approves it."
    if broadcast.state == "approved" and broadcast.send_at:
        at = instant(broadcast.send_at).astimezone(ZoneInfo(terms.office.zone or "UTC"))
        until = f"{day(at)}, {clock(at)}"
        yield f"Until {until}, on the office's clock, it can be called back and changed; then only paused or cancelled."

"""A broadcast in words, for the command line: what it says, for whom, its cost, what is in its way, how far it is."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from messages.channel import Text
from messages.languages import own_name
from scheduler.broadcasts.audience import LEFT_OUT, Audience
from scheduler.broadcasts.overview import Overview
from scheduler.broadcasts.record import STATES, Broadcast
from scheduler.broadcasts.report import Line, Progress
from scheduler.db import instant

_NAMED = 40
COLUMNS = ("language", "channel", "queued", "waiting", "sent", "delivered", "read", "failed", "called_back", "dropped")


def head(broadcast: Broadcast) -> str:
    """One line of a list."""
    people = f", for {broadcast.recipients} people" if broadcast.recipients is not None else ""
    return f"{broadcast.id:4}  {broadcast.state:9}  {broadcast.draft.about:14}  {broadcast.draft.name}{people}"


def named(texts: Mapping[str, str]) -> str:
    """What one is called in the staff's lists, where nobody gave it a name."""
    return " ".join(next(iter(texts.values()), "").split())[:_NAMED]


def audience_in_words(audience: Audience) -> str:
    """Whom it asks about."""
    said = [
        f"{name} {' or '.join(values)}"
        for name, values in (
            ("court", audience.courts),
            ("city", audience.cities),
            ("kind", audience.kinds),
            ("language", audience.languages),
            ("attorney", audience.attorneys),
            ("tag", audience.tags),
            ("channel", audience.channels),
        )
        if values
    ]
    said += [f"from {audience.since}"] if audience.since else []
    said += [f"until {audience.until}"] if audience.until else []
    said += ["not confirmed"] if audience.unconfirmed else []
    return "; ".join(said) or "everybody"


def whole(
    broadcast: Broadcast, seen: Overview, names: dict[int, str], only: Collection[str] | None = None
) -> Iterator[str]:
    """Everything about one that has not gone yet; of the texts, those in the languages `only`."""
    draft = broadcast.draft
    yield f"Broadcast {broadcast.id} {STATES[broadcast.state]}: {draft.name}"
    yield f"  about     {draft.about}: needs consent to {'hear of the case' if draft.scope == 'case' else 'news'}"
    yield f"  for       {audience_in_words(draft.audience)}"
    yield f"  written   by {names.get(broadcast.by or 0, 'somebody who is gone')}" + _approved(broadcast, names)
    yield f"  goes      {_goes(broadcast)}"
    for language, text in draft.texts.items():
        if only is not None and language not in only:
            continue
        yield f"  {language:9} | " + "\n            | ".join(text.splitlines())
    yield from numbers(seen)


def numbers(seen: Overview) -> Iterator[str]:
    """Who gets it and who does not, the price, and what is in its way."""
    yield f"{seen.counted.people} people get it."
    for line in seen.lines:
        if not line.people:
            continue
        cost = f", at most {line.cost:.2f}" if line.cost else ""
        parts = f"{line.parts} SMS part{'s' if line.parts > 1 else ''}"
        yield f"  {line.language:9} {line.people:7}  {line.by_sms} by SMS, {parts} each{cost}"
    if seen.cost:
        yield f"  all SMS together cost at most {seen.cost:.2f}"
    for why, people in seen.counted.left_out.items():
        yield f"  left out {people:7}  {LEFT_OUT[why]}"
    for problem in seen.problems:
        yield f"  {'PROBLEM' if problem.blocks else 'note   '}  {problem.said}"


def progress(broadcast: Broadcast, far: Progress) -> Iterator[str]:
    """How far one is that was approved."""
    yield f"Broadcast {broadcast.id} {STATES[broadcast.state]}: {broadcast.draft.name}"
    if broadcast.state in ("spreading", "paused") and far.looked_at < far.readers:
        yield f"  {far.looked_at} of {far.readers} contacts looked at"
    yield f"  {far.queued} messages, {far.waiting} still to leave"
    if far.queued:
        yield "  " + ", ".join(f"{count} {state}" for state, count in sorted(far.by_state.items()))


def outgrown(broadcast: Broadcast, people: int) -> str:
    """That one paused itself, and what lets it go on. `people`: who would get it now."""
    return f"It paused itself: approved for {broadcast.recipients} people, it would go to {people} now. Approve it."


def in_few_words(line: Line) -> str:
    """One language on one channel; what is 0 is left out."""
    counts = [f"{getattr(line, name)} {name.replace('_', ' ')}" for name in COLUMNS[2:] if getattr(line, name)]
    return f"{own_name(line.language)} ({line.language}), {line.channel}: {', '.join(counts)}"


def table(lines: Sequence[Line]) -> Iterator[str]:
    """The report: a row for each language and channel, and one for all."""
    rows = [[str(getattr(line, name)) for name in COLUMNS] for line in lines]
    totals = [str(sum(getattr(line, name) for line in lines)) for name in COLUMNS[2:]]
    cells = [list(COLUMNS), *rows, ["all", "", *totals]]
    widths = [max(len(row[place]) for row in cells) for place in range(len(COLUMNS))]
    for row in cells:
        yield "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()


def as_json(broadcast: Broadcast, seen: Overview | None = None) -> dict[str, Any]:
    """One of them for a program."""
    draft = broadcast.draft
    found: dict[str, Any] = {
        "id": broadcast.id,
        "name": draft.name,
        "state": broadcast.state,
        "about": draft.about,
        "audience": draft.audience.to_json(),
        "texts": dict(draft.texts),
        "missing": draft.missing,
        "wall": draft.wall.isoformat() if draft.wall else None,
        "recipients": broadcast.recipients,
        "send_at": instant(broadcast.send_at).isoformat() if broadcast.send_at else None,
    }
    return found if seen is None else found | _seen_as_json(seen)


def _seen_as_json(seen: Overview) -> dict[str, Any]:
    """Whom it reaches, what it takes, and what stands against it."""
    line_of = ("language", "people", "by_sms", "parts", "covered_parts", "cost")
    return {
        "people": seen.counted.people,
        "left_out": dict(seen.counted.left_out),
        "missing_languages": dict(seen.missing),
        "lines": [{name: getattr(line, name) for name in line_of} for line in seen.lines],
        "cost": seen.cost,
        "problems": [{"said": problem.said, "blocks": problem.blocks} for problem in seen.problems],
    }


def buttons(channel: str, text: Text) -> list[str]:
    """What is pressed under a text; on SMS the text itself says which number to send."""
    return [each.label for each in text.choices] if channel != "sms" else []


def languages_in_words(tags: Sequence[str]) -> str:
    """Languages as staff reads them."""
    return ", ".join(f"{own_name(tag)} ({tag})" for tag in tags)


def _approved(broadcast: Broadcast, names: dict[int, str]) -> str:
    if broadcast.approved is None:
        return ""
    return f", approved by {names.get(broadcast.approved_by or 0, 'somebody who is gone')}"


def _goes(broadcast: Broadcast) -> str:
    when = "as soon as it may"
    if (wall := broadcast.draft.wall) is not None:
        when = f"at {wall:%Y-%m-%d %H:%M} on each reader's own clock"
    if broadcast.draft.missing == "second":
        return f"{when}; in the second language of whoever has no text in the first"
    return when

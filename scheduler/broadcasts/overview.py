"""All that a page, a command or a chat shows of a broadcast before it goes: who gets it and who does not, in which
languages, what it costs, and what is in its way. One call."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from messages.languages import english_name
from messages.segments import segments
from scheduler.broadcasts import audience, ready, spread, texts
from scheduler.broadcasts.audience import Counted, Group
from scheduler.broadcasts.record import Draft
from scheduler.db import Database, ms
from scheduler.office import Office
from scheduler.plan import instant_of
from scheduler.policy import Policy

# Readers of each language whose own text is counted; what their cases add makes some longer than others.
SAMPLE = 20
# Languages that a sentence names.
_NAMED = 4


@dataclass(frozen=True, slots=True)
class Terms:
    """What the office has set. `approve_above`: more people than these need a second person's approval; `delay`: how
    long it can be called back; `same_text`: for how long a text is not repeated; `price`: of one SMS part.

    `per_second`: messages, on SMS parts, of each channel that is switched on; 0 for no limit.
    """

    office: Office
    policy: Policy
    approve_above: int = 20
    delay: timedelta = timedelta(minutes=5)
    same_text: timedelta = timedelta(days=7)
    price: float = 0.0
    per_second: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something about a draft. `blocks`: it cannot be sent as long as that is so."""

    said: str
    blocks: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    """One text: who gets it, and what it costs by SMS. `parts`: of the longest that was counted; `covered_parts`: of
    the neutral line before it, in discreet wording; `cost`: at most, if everybody asks to see it."""

    language: str
    people: int
    by_sms: int
    parts: int
    covered_parts: int
    cost: float


@dataclass(frozen=True, slots=True)
class Overview:
    """What there is to know of `draft` before it is sent."""

    draft: Draft
    counted: Counted
    lines: tuple[Line, ...]
    problems: tuple[Problem, ...]

    @property
    def missing(self) -> Mapping[str, int]:
        """Readers by their language, for whom there is no text."""
        return self.counted.unserved

    @property
    def cost(self) -> float:
        """Of all SMS, at most."""
        return sum(line.cost for line in self.lines)

    @property
    def ready(self) -> bool:
        """Whether nothing is in its way."""
        return not any(problem.blocks for problem in self.problems)


def counted(db: Database, draft: Draft) -> Counted:
    """Who gets it, and who does not and why."""
    return audience.count(db, draft.aim)


def look(db: Database, terms: Terms, draft: Draft, sample: int = SAMPLE, *, seen: Counted | None = None) -> Overview:
    """Everything about a draft, whether it is stored or still being written. `sample`: readers of each language whose
    own text is counted, 0 for none; `seen`: who gets it, where that was counted just now."""
    seen = seen or counted(db, draft)
    lines = tuple(_lines(db, terms, draft, seen, sample))
    return Overview(draft, seen, lines, tuple(_problems(db, terms, draft, seen, lines)))


def _lines(db: Database, terms: Terms, draft: Draft, seen: Counted, sample: int) -> Iterator[Line]:
    groups: dict[str, list[Group]] = defaultdict(list)
    second = draft.missing == "second"
    for group in seen.groups:
        language = texts.language_for(draft.texts, group.language, group.second, second)
        groups[language or group.language].append(group)
    examples: dict[str, set[int]] = defaultdict(set)
    if sample and draft.aim.needs:
        for row in audience.some(db, draft.aim, sample):
            language = texts.language_for(draft.texts, row["language"], row["second_language"], second)
            examples[language or ""].add(row["contact_id"])
    for language in sorted(draft.texts):
        mine = groups.get(language, [])
        if sample and draft.aim.needs:
            examples[language] |= {each.first for each in mine}
        longest, covered = _parts(db, terms, draft, language, examples[language])
        by_sms = {name: sum(each.people for each in mine if each.channel == "sms" and each.wording == name)
                  for name in ("plain", "discreet")}  # fmt: skip
        parts = longest * sum(by_sms.values()) + covered * by_sms["discreet"]
        people = sum(each.people for each in mine)
        yield Line(language, people, sum(by_sms.values()), longest, covered, parts * terms.price)


def _parts(db: Database, terms: Terms, draft: Draft, language: str, examples: Collection[int]) -> tuple[int, int]:
    """SMS parts of the longest text in this language, with how to stop, and of the neutral line before it."""
    cases = audience.concerned(db, draft.aim, examples) if examples else {}
    way = {"language": language, "second_language": None, "wording": "discreet", "code_word": None, "channel": "sms"}
    only = {language: draft.texts[language]}
    found = [
        texts.word(only, way, each, terms.office, opt_out=True, whole=True)
        for each in (cases.get(contact, []) for contact in sorted(examples))
    ]
    bodies = [text.body for text in found if text] or [draft.texts[language]]
    shell = texts.word({language: "-"}, way, (), terms.office, opt_out=True, whole=False)
    return max(segments(body).parts for body in bodies), segments(shell.body).parts if shell else 1


def _problems(db: Database, terms: Terms, draft: Draft, seen: Counted, lines: Sequence[Line]) -> Iterator[Problem]:
    missing = seen.unserved
    if not draft.texts:
        yield Problem("there is no text yet")
    yield from _wrong_places(terms, draft)
    yield from _asks_for(draft)
    listed = ", ".join(f"{english_name(tag)} ({tag}): {people}" for tag, people in missing.items())
    if missing and draft.missing == "block":
        yield Problem(
            f"no text for {sum(missing.values())} people, by language: {listed}. Write it, narrow the audience, or let"
            " them have it in their second language; whoever has none of these then gets nothing"
        )
    elif missing:
        yield Problem(f"no text in a first or second language, so left out: {listed}", blocks=False)
    if people := seen.left_out.get("no_value"):
        names = ", ".join(
            f"{{{name}}}" for name in sorted(texts.placeholders(draft.texts.values())) if texts.PLACEHOLDERS.get(name)
        )
        yield Problem(f"{names}: no value for {people} people, so they are left out", blocks=False)
    off = Counter({group.channel: group.people for group in seen.groups if group.channel not in terms.per_second})
    for channel, people in off.items() if terms.per_second else ():
        yield Problem(f"{channel} is switched off: {people} people would not get it", blocks=False)
    if not seen.people:
        yield Problem("nobody would get it")
    yield from _times(db, terms, draft, lines)


def _wrong_places(terms: Terms, draft: Draft) -> Iterator[Problem]:
    known = texts.office_values(terms.office)
    for name in sorted(texts.placeholders(draft.texts.values())):
        if name not in texts.PLACEHOLDERS:
            yield Problem(
                f"there is no {{{name}}}; there are {', '.join(f'{{{each}}}' for each in texts.PLACEHOLDERS)}"
            )
        elif texts.PLACEHOLDERS[name] is None and name not in known:
            yield Problem(f"{{{name}}} has no value for anybody: the config does not say it")


def _asks_for(draft: Draft) -> Iterator[Problem]:
    asked = draft.audience
    if draft.about in ("court_closed", "court_moved") and not asked.courts:
        yield Problem("say which court it is about")
    if draft.about == "court_closed" and not (asked.since and asked.until):
        yield Problem("say on which days the court is closed")
    if draft.about == "new_attorney" and not asked.attorneys:
        yield Problem("say who the new attorney is: it goes to those whose case they have")
    if others := ready.other_courts(draft):
        yield Problem(f"the text names {', '.join(others)}, and it goes to people of {', '.join(asked.courts)}")
    else:
        for what, tags in ready.not_said(draft).items():
            yield Problem(f"the text does not say {what} in {_languages(tags)}: it goes by that", blocks=False)


def _languages(tags: Sequence[str]) -> str:
    shown = ", ".join(english_name(tag) for tag in tags[:_NAMED])
    return shown + (f" and {len(tags) - _NAMED} more" if len(tags) > _NAMED else "")


def _times(db: Database, terms: Terms, draft: Draft, lines: Sequence[Line]) -> Iterator[Problem]:
    policy, now = terms.policy, db.now()
    if draft.wall is not None:
        if not policy.quiet_until <= draft.wall.time() < policy.quiet_from:
            yield Problem(
                f"{draft.wall:%H:%M} is in the quiet hours: choose a time from {policy.quiet_until:%H:%M}"
                f" to {policy.quiet_from:%H:%M} on the readers' own clocks"
            )
        if instant_of(draft.wall, terms.office.zone or "UTC") <= now:
            yield Problem(f"{draft.wall:%Y-%m-%d %H:%M} is over already")
    leaves = now + terms.delay
    if draft.wall is not None:
        leaves = max(leaves, instant_of(draft.wall, terms.office.zone or "UTC"))
    if draft.useful_until is not None and draft.useful_until <= ms(leaves):
        yield Problem("what it says is over before it can leave")
    rate = terms.per_second.get("sms", 0)
    parts = sum((line.parts + line.covered_parts) * line.by_sms for line in lines)
    # Quiet hours leave a part of the day.
    awake = (policy.quiet_from.hour - policy.quiet_until.hour) / 24
    if rate and parts and (days := parts / rate / awake / 86_400) > spread.LIFE / timedelta(days=1):
        yield Problem(f"all SMS parts take {days:.0f} days at {rate:g} a second; after three days the rest is not sent")

"""Sample notices, one of each kind and step, and the longest that can come: for prices, checks and the gallery.

The people and the office in them are made up; the phone numbers are of the range kept for fiction (555-0100 to -0199).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Literal, get_args
from zoneinfo import ZoneInfo

from messages.notices import Advice, HearingFacts, Kind, Notice
from messages.say import When
from messages.topics import COURT

KINDS: tuple[Kind, ...] = get_args(Kind)
STEPS = ("30d", "14d", "7d", "3d", "1d", "morning", "now")
Wording = Literal["discreet", "plain"]
WORDINGS: tuple[Wording, ...] = get_args(Wording)
_DAYS_BEFORE = {"30d": 30, "14d": 14, "7d": 7, "3d": 3, "1d": 1, "morning": 0, "now": 2}

DAY = When(datetime.fromisoformat("2026-12-15T08:30"), "America/Denver", "Denver")
OTHER_DAY = When(datetime.fromisoformat("2027-01-20T13:00"), "America/Denver", "Denver")
ATTORNEY = Advice("Ana Example", "+12025550100", None, attorney=True)
SENDER = "Reminder line"

# As long as the longest of each in the list of courts (tests hold that), and as config and dialogue allow them to be.
LONGEST_CITY = "West Valley City"
LONGEST_COURT = "Broward Transitional Center hearing location (run by Miami Krome)"
LONGEST_PLACE = "Port Isabel Processing Center, 27991 Buena Vista Boulevard, Los Fresnos, TX 78566"
# As long as a number from abroad, with a country code that belongs to nobody.
LONGEST_ATTORNEY = Advice("Alejandra Rodriguez", "+999 202 555 0199", "Mon-Fri 9:00-17:00", attorney=True)
LONGEST_SENDER = "Recordatorios Norte1"
LONGEST_CODE = "mariposa-azul-16"
LONGEST_NAME = "Maria Fernanda Perez"


# In September 2026 the 30th is a Wednesday, long in most languages; the 26th a Saturday, UCS-2 in some.
_LONG_DAYS = (26, 30)
# One for each set of words: the others share theirs.
_KINDS_OF_HEARING = (
    "master",
    "individual",
    "fear_review",
    "uscis_biometrics",
    "ice_checkin",
    "filing_deadline",
    "other",
)


@dataclass(frozen=True, slots=True)
class Sample:
    """A notice, and what to call it."""

    name: str
    notice: Notice


def hearing(kind: str = "master", when: When = DAY) -> HearingFacts:
    """The reader's own hearing at a court in Denver."""
    instant = when.wall.replace(tzinfo=ZoneInfo(when.zone)).astimezone(UTC)
    court, place = "Denver Immigration Court", "1961 Stout Street, Suite 3101, Denver, CO 80294"
    return HearingFacts(1, kind, (), when, instant, court, place, "2026-09-15", "unknown", advice=ATTORNEY)


def of_kind(kind: Kind, facts: HearingFacts) -> HearingFacts:
    """The facts as they come with a notice of this kind."""
    if kind == "changed":
        return replace(facts, old=OTHER_DAY)
    return replace(facts, disputed=(OTHER_DAY,)) if kind == "disputed" else facts


def notice(facts: HearingFacts, kind: Kind = "reminder", step: str = "7d", wording: Wording = "plain") -> Notice:
    """A notice about one date, at the time at which its step is sent."""
    now = facts.instant - timedelta(days=_DAYS_BEFORE[step], minutes=30 if step == "morning" else 0)
    return Notice(kind, step, (of_kind(kind, facts),), wording, facts.when.zone, now, SENDER, opt_out=True)


def in_two_places(facts: HearingFacts, kind: Kind, wording: Wording) -> Notice:
    """Of a dispute about the place alone; the other one is as long as this."""
    both = replace(facts, elsewhere=(replace(facts, place=f"{facts.place}, 2"),))
    return replace(notice(both, "reminder", "7d", wording), kind=kind)


def everyday(wording: Wording) -> Iterator[Sample]:
    """Every reminder step, then every other kind of notice, about a master hearing."""
    for step in STEPS[:-1]:
        yield Sample(f"reminder {step}", notice(hearing(), "reminder", step, wording))
    for kind in KINDS:
        if kind not in ("reminder", "details"):
            yield Sample(kind, notice(hearing(), kind, "7d", wording))
    yield Sample("disputed place", in_two_places(hearing(), "disputed", wording))


def longest(wording: Wording) -> Iterator[Sample]:
    """The same for the longest court, name, sender and code word, of each kind of hearing, own and a relative's."""
    for day, kind in product(_LONG_DAYS, _KINDS_OF_HEARING):
        for names in ((), (LONGEST_NAME,)):
            facts = _longest(kind, day, names)
            for sample in _of(facts, wording):
                whole = replace(sample.notice, sender=LONGEST_SENDER, code_word=LONGEST_CODE)
                yield Sample(f"{sample.name} of {kind}{' of a relative' if names else ''}", whole)


def _longest(kind: str, day: int, names: tuple[str, ...]) -> HearingFacts:
    when = When(datetime.fromisoformat(f"2026-09-{day}T12:30"), "America/Denver", LONGEST_CITY)
    return replace(hearing(kind, when), names=names, court=LONGEST_COURT, place=LONGEST_PLACE, advice=LONGEST_ATTORNEY)


def _of(facts: HearingFacts, wording: Wording) -> Iterator[Sample]:
    if facts.kind in COURT:
        for step in ("7d", "morning"):
            yield Sample(f"closed court {step}", notice(replace(facts, closed=True), "reminder", step, wording))
    for step in STEPS:
        yield Sample(f"reminder {step}", notice(facts, "reminder", step, wording))
    for kind in KINDS:
        if kind not in ("reminder", "details"):
            yield Sample(kind, notice(facts, kind, "7d", wording))
    for kind in ("reminder", "disputed"):
        yield Sample(f"{kind} in two places", in_two_places(facts, kind, wording))

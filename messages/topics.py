"""What there is to say about a date: which entries fit its kind, its day and its reader. No layout here.

Court words are never used for USCIS, ICE or a filing deadline: each group has its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal
from zoneinfo import ZoneInfo

from messages.languages import Spoken, spoken
from messages.say import When
from messages.telephone import say_phone

if TYPE_CHECKING:
    from messages.catalog import Catalogue
    from messages.notices import Advice, HearingFacts, Notice

Form = Literal["full", "without_year", "brief"]

# The answers to the question after the day.
AFTER = tuple((token, f"choice-{token}") for token in ("newdate", "nodate", "over", "missed"))

REMOTE = frozenset({"video", "internet", "phone"})
COURT = frozenset({"master", "individual", "bond", "fear_review", "status_or_other_court"})

_ACTION = {
    "bond": "urgent",
    "fear_review": "urgent",
    "uscis_biometrics": "uscis",
    "uscis_interview": "uscis",
    "ice_checkin": "ice",
    "filing_deadline": "filing",
    "other": "other",
}
_CHECK = {"bond": "bond", "uscis_biometrics": "uscis", "uscis_interview": "uscis", "ice_checkin": "ice"} | {
    "filing_deadline": "filing",
    "other": "other",
}
_MISS = {
    "bond": "miss-bond",
    "fear_review": "miss-bond",
    "uscis_biometrics": "miss-uscis_biometrics",
    "uscis_interview": "miss-uscis_interview",
    "ice_checkin": "miss-ice_checkin",
    "filing_deadline": "miss-filing_deadline",
    "other": None,
}
_OTHER_PERSON = frozenset({"miss-court", "miss-uscis_biometrics"})
_STEP_DAYS = {"30d": 30, "14d": 14, "7d": 7, "3d": 3, "1d": 1, "morning": 0}
# From here on "Dec 15" could be taken for another year's.
_FAR_DAYS = 300
_DAY_WORD = {0: "when-today", 1: "when-tomorrow"}


def what(hearing: HearingFacts, texts: Catalogue, *, short: bool = False) -> str:
    """The kind of the date in plain words, and whose it is."""
    key = f"{'of' if hearing.names else 'your'}-{hearing.kind}"
    if short and texts.has(f"{key}-short"):
        key = f"{key}-short"
    return texts.text(key, {"names": names(hearing, texts)} if hearing.names else {})


def names(hearing: HearingFacts, texts: Catalogue) -> str:
    """The reader's people, in one line."""
    return hearing.names[0] if len(hearing.names) == 1 else texts.text("list-separator", {}).join(hearing.names)


def is_others(hearing: HearingFacts) -> bool:
    """Whether it is the hearing of other people alone: a family may share one with the reader."""
    return bool(hearing.names) and not hearing.own


def when(hearing: HearingFacts, notice: Notice, texts: Catalogue, form: Form = "full") -> str:
    """Weekday, date, time and the court's city; with "today" or "tomorrow" only where nobody can take it wrongly."""
    full = whole(hearing.when, notice, texts, form)
    if notice.kind != "reminder" or notice.step not in ("1d", "morning", "now"):
        return full
    key = _DAY_WORD.get(agreed_days(hearing, notice))
    return texts.text(key, {"when": full}) if key else full


def whole(at: When, notice: Notice, texts: Catalogue, form: Form = "full") -> str:
    """Date, time and city. A form without the year gets it back when the date could be taken for this year's."""
    said = spoken(at, texts.language)
    if form == "full":
        return said.full
    if form == "brief":
        return said.brief_with_year if _is_far(at, notice) else said.brief
    return said.full if _is_far(at, notice) else said.without_year


def agreed_days(hearing: HearingFacts, notice: Notice) -> int:
    """Days from today to the hearing's day; -1 where the court's calendar and the reader's do not agree on both:
    whoever has March 16 today is not told "tomorrow, March 16"."""
    zones = (ZoneInfo(hearing.when.zone), ZoneInfo(notice.reader_zone))
    for moment in (notice.now, hearing.instant):
        if len({moment.astimezone(zone).date() for zone in zones}) > 1:
            return -1
    return _days(hearing.instant, notice.now, hearing.when.zone)


def action(hearing: HearingFacts, notice: Notice) -> str:
    """The entry for the one thing to do now."""
    group = _ACTION.get(hearing.kind, "court")
    return "do-urgent" if group == "urgent" else f"do-{group}-{_stage(hearing, notice)}"


def costs(notice: Notice) -> list[str]:
    """The entries for what missing these dates can cost, each once."""
    keys = dict.fromkeys(_MISS.get(hearing.kind, "miss-court") for hearing in notice.hearings)
    others = all(map(is_others, notice.hearings))
    return [f"{key}-other" if others and key in _OTHER_PERSON else key for key in keys if key]


def check(hearing: HearingFacts) -> str:
    """The group whose entries say how to check the date."""
    return _CHECK.get(hearing.kind, "court")


def advice_key(advice: Advice, *, hours: bool = True, named: bool = True) -> str:
    """Which of the entries `lawyer...`, `help...` fits; without its prefix."""
    base = "lawyer" if advice.attorney else "help"
    if not advice.name or not named:
        return f"{base}-unnamed"
    return f"{base}-hours" if hours and advice.hours else base


def advice_values(advice: Advice) -> dict[str, str | int]:
    """The values of those entries."""
    return {"name": advice.name or "", "phone": say_phone(advice.phone), "hours": advice.hours or ""}


def said(hearing: HearingFacts, texts: Catalogue) -> Spoken:
    """The date in the parts that a layout may need."""
    return spoken(hearing.when, texts.language)


def sender(notice: Notice, texts: Catalogue, *, code: bool = True) -> str:
    """Who writes: the sender's name, and the reader's code word, which proves it."""
    if code and notice.code_word:
        return texts.text("from-code", {"sender": notice.sender, "code": notice.code_word})
    return texts.text("from", {"sender": notice.sender})


def short(at: When, notice: Notice, texts: Catalogue) -> str:
    """A short day and time, with the year where it is needed."""
    said = spoken(at, texts.language)
    day = said.day_with_year if _is_far(at, notice) else said.day
    return texts.text("short-when", {"day": day, "time": said.time})


def old(hearing: HearingFacts, notice: Notice, texts: Catalogue) -> str:
    """The date before a change, short; with its city where nothing but the zone tells it from the new one."""
    before = hearing.old or hearing.when
    alike = before.wall == hearing.when.wall
    return whole(before, notice, texts, "brief") if alike else short(before, notice, texts)


def is_moved(hearing: HearingFacts) -> bool:
    """Whether the date changed. The same hour at another court is a change of the place."""
    return hearing.old is not None and _instant(hearing.old) != _instant(hearing.when)


def layout(notice: Notice) -> str:
    """Which text carries the dates: a reminder of a date in dispute, or of a new date, says so."""
    first = notice.hearings[0]
    if notice.kind in ("reminder", "confirmation", "details", "nudge") and (first.disputed or first.elsewhere):
        return "disputed"
    if notice.kind == "details":
        return "changed" if first.old else "reminder"
    return notice.kind


def says_closed(hearing: HearingFacts, notice: Notice) -> bool:
    """Whether what we were told of the court comes before the date. What is said after the day is another matter."""
    return hearing.closed and notice.kind in ("reminder", "confirmation", "details", "nudge", "disputed")


def single(hearing: HearingFacts, chosen: str) -> str:
    """The entry, without its prefix, that says this one date."""
    if chosen == "changed" and not is_moved(hearing):
        return "changed-place"
    at_one_time = hearing.elsewhere and not hearing.disputed
    return "disputed-place" if chosen == "disputed" and at_one_time else chosen


def count(hearing: HearingFacts) -> int:
    """How many dates, or places, there are of it."""
    return 1 + len(hearing.disputed or hearing.elsewhere)


def places(hearing: HearingFacts) -> tuple[HearingFacts, ...]:
    """The date at each place that it may be at, each date of a dispute at its own."""
    return (hearing, *hearing.elsewhere)


def several(notice: Notice) -> str:
    """The entry, without its prefix, that opens a list of dates."""
    own = notice.kind in ("confirmation", "changed", "cancelled", "nudge")
    return f"several-{notice.kind}" if own else "several"


def asks_to_act(notice: Notice) -> bool:
    """Whether the text says what to do for the day, and what missing it can cost: not of a day that is over."""
    ahead = any(hearing.instant > notice.now for hearing in notice.hearings)
    return ahead and notice.kind in ("reminder", "details", "confirmation", "changed")


def is_mixed(notice: Notice) -> bool:
    """Whether its dates are of different sorts, so that what to do for one of them is not what to do for another."""
    return len({(_ACTION.get(each.kind), _MISS.get(each.kind), check(each)) for each in notice.hearings}) > 1


def each_alone(notice: Notice) -> Iterator[Notice]:
    """A notice for each of its dates, of which it says what to do as of now."""
    return (replace(notice, hearings=(hearing,), step="now") for hearing in notice.hearings)


def comes_again(notice: Notice) -> bool:
    """Whether each of these dates is so far off that the reminder of the day before is still to come."""
    return all(_days(hearing.instant, notice.now, hearing.when.zone) > 1 for hearing in notice.hearings)


def after(hearing: HearingFacts, texts: Catalogue) -> str:
    """The question after the day."""
    key = "after-court" if hearing.kind in COURT else "after-office"
    values: dict[str, str | int] = {"date": said(hearing, texts).date}
    if hearing.names:
        return texts.text(f"{key}-other", values | {"names": names(hearing, texts)})
    return texts.text(key, values)


def disclaimer(notice: Notice) -> str:
    """The entry, without its prefix, that says what we are not."""
    return "not-court" if any(hearing.kind in COURT for hearing in notice.hearings) else "not-official"


def _instant(at: When) -> datetime:
    return at.wall.replace(tzinfo=ZoneInfo(at.zone)).astimezone(UTC)


def _is_far(at: When, notice: Notice) -> bool:
    return abs((at.wall - notice.now.replace(tzinfo=None)).days) > _FAR_DAYS


def _stage(hearing: HearingFacts, notice: Notice) -> str:
    left = _days(hearing.instant, notice.now, hearing.when.zone)
    planned = _STEP_DAYS.get(notice.step)
    days = left if planned is None else min(planned, max(left, 0))
    if days >= 21:
        return "papers"
    if days >= 4:
        return "plan"
    return "bring" if days >= 1 else "today"


def _days(instant: datetime, now: datetime, zone: str) -> int:
    there = ZoneInfo(zone)
    return (instant.astimezone(there).date() - now.astimezone(there).date()).days

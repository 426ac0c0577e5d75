"""Notices of made-up hearings before they are put into words: of each kind, step and channel."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from messages.notices import Advice, HearingFacts, Kind, Notice
from messages.say import When
from scheduler.courts import Court, courts

CHANNELS = ("sms", "telegram")
COURT_KINDS = ("master", "individual", "bond", "fear_review", "status_or_other_court")
OTHER_KINDS = ("uscis_biometrics", "uscis_interview", "ice_checkin", "filing_deadline", "other")
STEPS = ("30d", "14d", "7d", "3d", "1d", "morning", "now")
NOTICES: tuple[Kind, ...] = (
    "reminder",
    "confirmation",
    "changed",
    "cancelled",
    "nudge",
    "after",
    "details",
    "disputed",
)
LAWYER = Advice("Lic. Ana Example Pérez", "+1 202 555 0100", "9-17", True)
HELP_LINE = Advice("Demo Help", "+1 202 555 0110", None, False)
DENVER = When(datetime(2026, 12, 15, 8, 30), "America/Denver", "Denver")
LATER = When(datetime(2027, 1, 20, 13, 0), "America/Denver", "Denver")
GIVEAWAYS = (
    r"\b(?:immigration|court|hearing|judge|ICE|lawyer|attorney|deport\w*|EOIR|USCIS|legal|"
    r"inmigra\w*|corte|audiencia|juez|abogad\w*|migra\w*|fianza)\b"
)


def hearing(kind: str = "master", when: When = DENVER, names: tuple[str, ...] = (), **more: object) -> HearingFacts:
    facts = HearingFacts(
        id=1,
        kind=kind,
        names=names,
        when=when,
        instant=when.wall.replace(tzinfo=ZoneInfo(when.zone)).astimezone(UTC),
        court="Denver Immigration Court",
        place="1961 Stout Street, Suite 3101, Denver, CO 80294",
        place_as_of="2026-09-15",
        medium="unknown",
        advice=LAWYER,
    )
    return replace(facts, **more)  # type: ignore[arg-type]


def notice(*hearings: HearingFacts, kind: Kind = "reminder", step: str = "7d", **more: object) -> Notice:
    facts = hearings or (hearing(),)
    days = {"30d": 30, "14d": 14, "7d": 7, "3d": 3, "1d": 1, "morning": 0, "now": 2}[step]
    now = facts[0].instant - timedelta(days=days, minutes=30 if step == "morning" else 0)
    plain = Notice(kind, step, facts, "plain", "America/Denver", now, "Reminder line")
    return replace(plain, **more)  # type: ignore[arg-type]


def of_kind(kind: Kind, facts: HearingFacts) -> HearingFacts:
    """The facts as they come with a notice of this kind."""
    if kind == "changed":
        return replace(facts, old=LATER)
    return replace(facts, disputed=(LATER,)) if kind == "disputed" else facts


def longest_courts() -> list[Court]:
    """The courts whose name, address or city is among the longest."""
    found: dict[str, Court] = {}
    for size in (
        lambda court: len(court.name),
        lambda court: len(court.address),
        lambda court: len(court.city),
        lambda court: len(court.name) + len(court.address),
        lambda court: min(len(court.name), len(court.address)),
    ):
        for court in sorted(courts(), key=size)[-3:]:
            found[court.name] = court
    return list(found.values())


def worst(court: Court, kind: str, day: int, names: tuple[str, ...] = ()) -> HearingFacts:
    # In September 2026 the 30th is a Wednesday, the longest date in both languages; the 26th a Saturday: UCS-2.
    when = When(datetime(2026, 9, day, 12, 30), court.zone, court.city)
    old = When(datetime(2026, 11, 25, 10, 30), court.zone, court.city)
    # As long as a number from abroad, with a country code that belongs to nobody.
    advice = Advice("Alejandra Rodriguez", "+999 202 555 0199", "Mon-Fri 9:00-17:00", True)
    facts = hearing(kind, when, names, court=court.name, place=court.address, place_as_of=court.as_of, advice=advice)
    return replace(facts, old=old, disputed=())

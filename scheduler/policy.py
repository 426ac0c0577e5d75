"""The reminder policy: which steps a kind of hearing has, at what hour, and when we keep quiet. A validated value
object."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time, timedelta

COURT_KINDS = ("master", "individual", "bond", "fear_review", "status_or_other_court")
OTHER_KINDS = ("uscis_biometrics", "uscis_interview", "ice_checkin", "filing_deadline", "other")
KINDS = COURT_KINDS + OTHER_KINDS

DAYS = (30, 14, 7, 3, 1)


class PolicyError(ValueError):
    """The policy cannot be meant; the message says which value and why."""


@dataclass(frozen=True, slots=True)
class Steps:
    """The steps of one kind: calendar days before, in the court's zone; `at_once` also alarms staff on registering."""

    days: tuple[int, ...] = DAYS
    morning: bool = True
    at_once: bool = False

    def __post_init__(self) -> None:
        if any(day < 1 or day > 365 for day in self.days):
            raise PolicyError(f"days before a hearing are 1 to 365, not {self.days}")
        if list(self.days) != sorted(set(self.days), reverse=True):
            raise PolicyError(f"days before a hearing go down and stand once each, unlike {self.days}")


# Bond hearings and fear reviews come at very short notice (EOIR Practice Manual, chapter 9; 8 CFR 1003.42(e)).
_AT_ONCE = Steps(days=(3, 1), at_once=True)


@dataclass(frozen=True, slots=True)
class Policy:
    """When things are said. Hours are in the reader's zone.

    Quiet hours of 21 to 8 follow 47 CFR 64.1200(c)(1), which was written for solicitations and is kept to here all
    the same.
    """

    steps: Steps = Steps()
    kinds: Mapping[str, Steps] = field(default_factory=lambda: {"bond": _AT_ONCE, "fear_review": _AT_ONCE})
    at: time = time(10)
    morning_at: time = time(8)
    morning_from: time = time(10)
    quiet_from: time = time(21)
    quiet_until: time = time(8)
    least_lead: timedelta = timedelta(hours=2)
    nudge_weeks: int = 8
    awaited_weeks: int = 26
    ask_after: bool = True
    opt_out_every: timedelta = timedelta(days=28)
    second_channel_after: timedelta = timedelta(hours=3)
    relatives_after: timedelta = timedelta(hours=6)
    silent_after: timedelta = timedelta(days=90)
    silent_failures: int = 3

    def __post_init__(self) -> None:
        if unknown := sorted(set(self.kinds) - set(KINDS)):
            raise PolicyError(f"no kind of hearing is called {unknown[0]!r}; the kinds are {', '.join(KINDS)}")
        if self.quiet_until >= self.quiet_from:
            raise PolicyError(
                "quiet hours run over midnight: quiet_from is an evening hour, quiet_until a morning hour"
            )
        if not self.quiet_until <= self.at < self.quiet_from:
            raise PolicyError(f"reminders at {self.at:%H:%M} would fall into quiet hours")
        if not timedelta() < self.second_channel_after <= self.relatives_after:
            raise PolicyError("relatives_after_hours must not be less than second_channel_after_hours")
        if self.morning_at >= self.morning_from:
            raise PolicyError("morning_at must be before morning_from")

    def of(self, kind: str) -> Steps:
        """The steps for one kind of hearing."""
        return self.kinds.get(kind, self.steps)

    def says_how_to_stop(self, shown: int | None, now: int) -> bool:
        """Whether a text to a number says so again. `shown`: when one last did; both Unix ms."""
        return shown is None or shown + self.opt_out_every // timedelta(milliseconds=1) <= now

    def doubts_the_phone(self, failures: int, heard: int, now: int) -> bool:
        """Whether it may be somebody else's by now. `heard`: when anything last came from them; both Unix ms."""
        return failures >= self.silent_failures or heard <= now - self.silent_after // timedelta(milliseconds=1)

    def __hash__(self) -> int:
        return id(self)

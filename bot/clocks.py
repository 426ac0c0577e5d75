"""What an hour as people say it can be on the clock: halves of the day, and the Ethiopian count from six o'clock."""

from __future__ import annotations

from datetime import time


def clock(hour: int, minute: int, part: str = "") -> tuple[time, ...]:
    """The times that an hour with a part of the day may be. Without a part, 1 to 6 may be either."""
    if not (0 <= hour <= 23 and 0 <= minute <= 59):
        return ()
    if hour > 12 or hour == 0:
        return _of_24(hour, minute, part)
    if part == "am":
        return (time(hour, minute),) if hour != 12 else (time(12, minute), time(0, minute))
    if part == "evening" and hour == 12:
        return (time(0, minute), time(12, minute))
    if part in ("pm", "evening") or (part == "noonish" and hour < 6):
        return (time(hour % 12 + 12, minute),)
    if part == "night" and hour not in (4, 5):
        return (time(hour % 12 + (12 if 6 <= hour < 12 else 0), minute),)
    if (not part and 1 <= hour <= 6) or part in ("night", "unsure"):
        return (time(hour % 12 + 12, minute), time(hour % 12, minute))
    return (time(hour, minute),)


def two_clocks(hour: int, minute: int, part: str = "") -> tuple[time, ...]:
    """As `clock`, and the same hour counted from six in the morning or in the evening, as in Ethiopia."""
    here = clock(hour, minute, part)
    if not 1 <= hour <= 12 or not here:
        return here
    day, night = time(hour % 12 + 6, minute), time((hour % 12 + 18) % 24, minute)
    there = night if part in ("evening", "night") or (part == "pm" and day.hour < 12) else day
    return tuple(dict.fromkeys((there, *here)))


def _of_24(hour: int, minute: int, part: str) -> tuple[time, ...]:
    """An hour of the 24-hour clock; with "a.m." behind it, it is none."""
    if (part == "am" and hour > 12) or (part in ("pm", "noonish", "evening") and hour == 0):
        return ()
    return (time(hour, minute),)

"""Finds what is a time of day among the words of a text, and what an hour without a.m. or p.m. can be."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from bot import date_words as words
from bot.date_tokens import (
    Spot,
    TimeSpot,
    Token,
    covered,
    digits_at,
    number_at,
    phrase_at,
    phrase_before,
    text_at,
)


def times(row: Sequence[Token], taken: Sequence[Spot]) -> list[TimeSpot]:
    """The times that stand in `row` outside of what is `taken`."""
    found: list[TimeSpot] = []
    start = 0
    while start < len(row):
        spot = None if covered(start, taken) else _time_at(row, start)
        if spot is not None and not any(covered(at, taken) for at in range(spot.start, spot.end)):
            found.append(spot)
            start = spot.end
        else:
            start += 1
    return _with_part_of_day(row, found, taken)


def clock(hour: int, minute: int, part: str = "") -> tuple[time, ...]:
    """What an hour as people say it can be. Without a part of the day, 1 to 6 may be either."""
    if not (0 <= hour <= 23 and 0 <= minute <= 59):
        return ()
    if part == "am":
        return (time(hour % 12, minute),) if hour != 12 else (time(12, minute), time(0, minute))
    if part == "pm" or (part == "noonish" and hour < 6):
        return (time(hour % 12 + 12, minute),) if hour < 13 else (time(hour, minute),)
    if part == "night" and hour < 13:
        return (time(hour % 12 + (12 if 6 <= hour < 12 else 0), minute),)
    if not part and 1 <= hour <= 6:
        return (time(hour + 12, minute), time(hour, minute))
    return (time(hour, minute),)


def _time_at(row: Sequence[Token], start: int) -> TimeSpot | None:
    fixed = phrase_at(row, start, words.FIXED_TIMES)
    if fixed:
        return TimeSpot(start, start + len(fixed), (time.fromisoformat(words.FIXED_TIMES[fixed]),))
    return _half_past(row, start) or _clock_time(row, start)


def _clock_time(row: Sequence[Token], start: int) -> TimeSpot | None:
    hour = row[start].number
    if hour is None or text_at(row, start - 1) in ("/", ".", ":", "#", "$"):
        return None
    said_at = phrase_before(row, start, words.AT) is not None
    hour, minute, end, exact = _hour_and_minute(row, start, hour, said_at)
    part = phrase_at(row, end, words.PARTS)
    if text_at(row, end) == "oclock":
        part = phrase_at(row, end + 1, words.PARTS)
        end, exact = end + 1, True
    if text_at(row, end) == "h":
        return TimeSpot(start, end + 1, clock(hour, minute)) if hour < 24 else None
    if part:
        marked = clock(hour, minute, words.PARTS[part])
        if words.PARTS[part] == "am" and hour == 12 and part == ("am",):
            marked = clock(0, minute, "am")
        return TimeSpot(start, end + len(part), marked) if marked else None
    if not exact and text_at(row, start - 1) == "-":
        return None
    if not exact and not (said_at and row[start].number is not None and hour < 24):
        return None
    found = clock(hour, minute)
    return TimeSpot(start, end, found, strong=exact) if found else None


def _hour_and_minute(row: Sequence[Token], start: int, hour: int, said_at: bool) -> tuple[int, int, int, bool]:
    """Hour, minute, the token after them, and whether the minutes were said."""
    digits = row[start].digits
    after, minutes = text_at(row, start + 1), digits_at(row, start + 2)
    if digits and after in (":", ".") and len(minutes) == 2:
        end = start + 5 if text_at(row, start + 3) == ":" and digits_at(row, start + 4) else start + 3
        return hour, int(minutes), end, True
    if len(digits) in (3, 4) and (digits[0] == "0" or said_at or _is_part(row, start + 1) or after == "h"):
        return hour // 100, hour % 100, start + 1, True
    more = row[start + 1] if start + 1 < len(row) else None
    if more and more.number is not None and 10 <= more.number <= 59:
        both_words = not digits and not more.digits
        if both_words or (len(more.digits) == 2 and (said_at or _is_part(row, start + 2))):
            return hour, more.number, start + 2, True
    return hour, 0, start + 1, False


def _half_past(row: Sequence[Token], start: int) -> TimeSpot | None:
    """ "half past nine", "quarter to ten", "nueve y media", "diez menos cuarto"."""
    first, second = text_at(row, start), text_at(row, start + 1)
    shift, hour, end = 0, None, start + 3
    if first in ("half", "quarter") and second in ("past", "after", "to"):
        hour = number_at(row, start + 2)
        shift = (30 if first == "half" else 15) * (-1 if second == "to" else 1)
    elif number_at(row, start) is not None and second in ("y", "menos"):
        hour = number_at(row, start)
        third = text_at(row, start + 2)
        minutes = {"media": 30, "cuarto": 15}.get(third, number_at(row, start + 2) or 0)
        shift = minutes * (-1 if second == "menos" else 1)
    if hour is None or not 1 <= hour <= 12 or not 0 < abs(shift) < 60:
        return None
    total = (hour * 60 + shift) % (12 * 60)
    part = phrase_at(row, end, words.PARTS)
    found = clock(total // 60 or 12, total % 60, words.PARTS[part] if part else "")
    return TimeSpot(start, end + len(part or ()), found)


def _with_part_of_day(row: Sequence[Token], found: list[TimeSpot], taken: Sequence[Spot]) -> list[TimeSpot]:
    """ "tomorrow morning at 9": a part of the day that stands alone belongs to the only time there is."""
    if len(found) != 1:
        return found
    spot = found[0]
    for start in range(len(row)):
        part = phrase_at(row, start, words.PARTS)
        if part and not (spot.start <= start < spot.end) and not covered(start, taken):
            said = clock(spot.times[0].hour % 12 or 12, spot.times[0].minute, words.PARTS[part])
            return [TimeSpot(spot.start, spot.end, said)]
    return found


def _is_part(row: Sequence[Token], at: int) -> bool:
    return phrase_at(row, at, words.PARTS) is not None

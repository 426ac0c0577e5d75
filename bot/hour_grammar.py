"""Finds what is a time of day among the words of a text, and what an hour without a.m. or p.m. can be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from bot.clocks import clock, two_clocks
from bot.date_tokens import (
    Row,
    Spot,
    TimeSpot,
    covered,
    digits_at,
    number_at,
    phrase_at,
    phrase_before,
    skip,
    small_number,
    text_at,
)
from bot.date_words import lexicon


def times(whole: Row, taken: Sequence[Spot]) -> list[TimeSpot]:
    """The times that stand in a row outside of what is `taken`."""
    row = whole.without(taken)
    found: list[TimeSpot] = []
    start = 0
    while start < len(row):
        spot = None if text_at(row, start) == "\0" else _time_at(row, start)
        if spot is not None:
            found.append(spot)
            start = spot.end
        else:
            start += 1
    return _with_part_of_day(row, found, taken)


def hours_of(row: Row, hour: int, minute: int = 0, part: tuple[str, ...] | None = None) -> tuple[time, ...]:
    """What an hour can be, said with the words of `part` or with none."""
    kind = row.words.parts[part] if part else ""
    if part == ("am",) and hour == 12:
        return clock(0, minute, "am")
    if row.ethiopian and not (part and part[0].isascii() and part in lexicon("en").parts):
        return two_clocks(hour, minute, kind)
    return clock(hour, minute, kind)


def _time_at(row: Row, start: int) -> TimeSpot | None:
    return _fixed(row, start) or _shifted_before(row, start) or _clock_time(row, start)


def _fixed(row: Row, start: int) -> TimeSpot | None:
    """ "noon", "meio-dia e meia"."""
    phrase = phrase_at(row, start, row.words.fixed_times)
    if not phrase:
        return None
    at, end = time.fromisoformat(row.words.fixed_times[phrase]), start + len(phrase)
    shift, end = _shift_after(row, end)
    total = (at.hour * 60 + shift) % (24 * 60)
    return TimeSpot(start, end, (time(total // 60, total % 60),), marked=True)


def _shifted_before(row: Row, start: int) -> TimeSpot | None:
    """ "half past nine", "без четверти девять"."""
    phrase = phrase_at(row, start, row.words.minutes_before)
    if not phrase:
        return None
    shift, at = int(row.words.minutes_before[phrase]), start + len(phrase)
    hour = number_at(row, at)
    if hour is None or not 1 <= hour <= 12:
        return None
    return _ended(row, start, _past_hour_word(row, at + 1), *_moved(hour, shift))


def _clock_time(row: Row, start: int) -> TimeSpot | None:
    hour = row[start].number
    if hour is None or _in_a_number(row, start):
        return None
    said_at = phrase_before(row, start, row.words.at) is not None
    hour, minute, end, exact = _hour_and_minute(row, start, hour, said_at)
    after_word = _past_hour_word(row, end)
    if after_word > end and text_at(row, end) != "\0":
        end, exact = after_word, True
        minute, end = _minutes_after_hour_word(row, end) if not minute else (minute, end)
    shift, after_shift = _shift_after(row, end) if hour <= 23 and not minute else (0, end)
    if shift:
        hour, minute = _moved(hour, shift)
        end, exact = after_shift, True
    elif _unknown_minutes(row, end):
        if not hours_of(row, hour):
            return None
        return TimeSpot(start, end, (*hours_of(row, hour), *hours_of(row, hour, 30)))
    parted = phrase_at(row, end, row.words.parts) or phrase_before(row, start, row.words.parts)
    if parted or _parts_before_at(row, start):
        return _ended(row, start, end, hour, minute)
    if not exact and (text_at(row, start - 1) == "-" or not said_at or hour > 23):
        return None
    found = hours_of(row, hour, minute)
    return TimeSpot(start, end, found, strong=exact) if found else None


def _ended(row: Row, start: int, end: int, hour: int, minute: int) -> TimeSpot | None:
    """The time, with the part of the day after it or, else, before it; both halves when the two disagree."""
    after = phrase_at(row, end, row.words.parts)
    before = phrase_before(row, start, row.words.parts) or _parts_before_at(row, start)
    said = [hours_of(row, hour, minute, part) for part in (after, before) if part]
    end += len(after or ())
    end = _past_hour_word(row, end)
    if not said:
        said = [hours_of(row, hour, minute)]
    found = tuple(dict.fromkeys(at for ways in said for at in ways))
    return TimeSpot(start, end, found, marked=bool(after or before)) if found else None


def _parts_before_at(row: Row, start: int) -> tuple[str, ...] | None:
    """The part of the day in "в понедельник утром в 9": just before the word for "at"."""
    at = phrase_before(row, start, row.words.at)
    return phrase_before(row, start - len(at), row.words.lone_parts) if at else None


def _hour_and_minute(row: Row, start: int, hour: int, said_at: bool) -> tuple[int, int, int, bool]:
    """Hour, minute, the token after them, and whether the minutes were said."""
    digits = row[start].digits
    after, minutes = text_at(row, start + 1), digits_at(row, start + 2)
    if digits and after in (":", ".") and len(minutes) == 2:
        end = start + 5 if text_at(row, start + 3) == ":" and digits_at(row, start + 4) else start + 3
        return hour, int(minutes), end, True
    if digits and after == "-" and len(minutes) == 2 and _are_minutes(row, start + 2, said_at):
        return hour, int(minutes), start + 3, True
    if len(digits) in (3, 4) and (digits[0] == "0" or said_at or _is_part(row, start + 1) or after == "h"):
        return hour // 100, hour % 100, start + 1, True
    more, end = small_number(row, start + 1)
    if more is not None and 10 <= more <= 59:
        both_words = not digits and not digits_at(row, start + 1)
        if both_words or (len(digits_at(row, start + 1)) == 2 and (said_at or _is_part(row, start + 2))):
            return hour, more, end, True
    if digits and said_at and digits_at(row, start + 1) == "00":
        return hour, 0, start + 2, True
    return hour, 0, start + 1, False


def _are_minutes(row: Row, at: int, said_at: bool) -> bool:
    """Whether the two digits at `at`, after a dash, are the minutes in "at 8-30": no hour, and no part of a date."""
    minutes = int(digits_at(row, at))
    if text_at(row, at + 1) in ("-", "/", "."):
        return False
    return (minutes == 0 or 24 <= minutes <= 59) and (said_at or _is_part(row, at + 1) or at + 1 >= len(row))


def _minutes_after_hour_word(row: Row, at: int) -> tuple[int, int]:
    """The minutes in "8 heures 30" and "8 часов 5 минут", and the place after them."""
    first = at + 1 if text_at(row, at) in row.words.plus else at
    minute, end = small_number(row, first)
    said = phrase_at(row, end, row.words.minute_words)
    if minute is None or not (said or 10 <= minute <= 59):
        return 0, at
    return minute, end + len(said or ())


def _shift_after(row: Row, at: int) -> tuple[int, int]:
    """Minutes to add in "neuf heures et quart" and "diez menos diez", and the place after them."""
    if phrase := phrase_at(row, at, row.words.minutes_after):
        return int(row.words.minutes_after[phrase]), at + len(phrase)
    sign = 1 if text_at(row, at) in row.words.plus else -1 if text_at(row, at) in row.words.minus else 0
    minute, end = small_number(row, at + 1)
    if not sign or not minute or (digits_at(row, at + 1) and minute <= 12):
        return 0, at
    said = phrase_at(row, end, row.words.minute_words)
    return sign * minute, end + len(said or ())


def _unknown_minutes(row: Row, at: int) -> bool:
    """Whether "and ..." or "less ..." follows an hour and is not understood, so that the minutes are not known."""
    word = text_at(row, at)
    if word in row.words.minus:
        return True
    glued = any(word.startswith(plus) and word != plus for plus in row.words.plus if not plus.isascii())
    if not (word in row.words.plus or glued) or number_at(row, at) is not None or _is_part(row, at):
        return False
    after = at + 1 if glued else at + 2
    return after >= len(row) or _is_part(row, after)


def goes_on(row: Row, spot: TimeSpot, taken: Sequence[Spot]) -> bool:
    """Whether more stands right after a time than was understood of it: "9 p.m. less a quarter", "half and five"."""
    if covered(spot.end, taken):
        return False
    if phrase_at(row, spot.end, row.words.minutes_after):
        return True
    after = skip(row, spot.end, row.words.plus | row.words.minus)
    return number_at(row, after) is not None and not digits_at(row, after) and not covered(after, taken)


def _moved(hour: int, shift: int) -> tuple[int, int]:
    total = hour * 60 + shift
    moved, minute = total // 60, total % 60
    return (moved if hour > 12 else (moved - 1) % 12 + 1), minute


def _past_hour_word(row: Row, at: int) -> int:
    return at + len(phrase_at(row, at, row.words.hour_words) or ())


def _with_part_of_day(row: Row, found: list[TimeSpot], taken: Sequence[Spot]) -> list[TimeSpot]:
    """ "tomorrow morning at 9": a part of the day that stands alone belongs to the only time there is."""
    if len(found) != 1:
        return found
    spot = found[0]
    for start in range(len(row)):
        part = phrase_at(row, start, row.words.lone_parts)
        if part and not (spot.start <= start < spot.end) and not covered(start, taken):
            ways = [hours_of(row, at.hour % 12 or 12, at.minute, part) for at in spot.times]
            said = tuple(at for way in ways for at in way)
            if spot.marked or (spot.times[0].hour > 12 and len(spot.times) == 1):
                said = spot.times if set(said) & set(spot.times) else (*spot.times, *said)
            return [replace(spot, times=tuple(dict.fromkeys(said)))]
    return found


def _in_a_number(row: Row, at: int) -> bool:
    """Whether the number at `at` goes on from something, as in "204.5" and "#12"."""
    before = text_at(row, at - 1)
    return before in ("/", ":", "#", "$") or (before == "." and bool(digits_at(row, at - 2)))


def _is_part(row: Row, at: int) -> bool:
    return phrase_at(row, at, row.words.parts) is not None

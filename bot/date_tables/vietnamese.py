"""Vietnamese, with or without its accents. Days, months and hours are framed numbers, so those are rewritten first."""

from __future__ import annotations

import re

from bot.date_tables.english import MONTHS
from bot.date_tables.words import Words

_UNITS = ("", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin")
_WEEKDAYS = (
    ("hai|2", "monday"),
    ("ba|3", "tuesday"),
    ("tu|4", "wednesday"),
    ("nam|5", "thursday"),
    ("sau|6", "friday"),
    ("bay|7", "saturday"),
)


def _number_words() -> dict[str, int]:
    words = {word: number for number, word in enumerate(_UNITS) if word} | {"tu": 4, "gieng": 1, "chap": 12}
    for tens in range(1, 6):
        base = "muoi" if tens == 1 else f"{_UNITS[tens]} muoi"
        words[base] = tens * 10
        for unit in range(1, 10):
            for said in {5: ("lam", "nam"), 4: ("bon", "tu")}.get(unit, (_UNITS[unit],)):
                words[f"{base} {said}"] = tens * 10 + unit
    return words


_NUMBERS = _number_words()
_ANY = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_HOUR = r"(?:gio|g|h)"


def _digits(match: re.Match[str]) -> str:
    return str(_NUMBERS[match.group(0)])


def _date(match: re.Match[str]) -> str:
    day, month, year = match.groups()
    return f" {year}-{month}-{day} "


def _date_month_first(match: re.Match[str]) -> str:
    month, day, year = match.groups()
    return f" {year}-{month}-{day} " if year else _named(int(month), int(day))


def _day(match: re.Match[str]) -> str:
    return _named(int(match.group(2)), int(match.group(1)))


def _named(month: int, day: int) -> str:
    return f" {MONTHS[month - 1]} {day} " if 1 <= month <= 12 else f" {month}/{day} "


def _time(match: re.Match[str]) -> str:
    return f" {match.group(1)}:{int(match.group(2)):02} "


def _minutes_to(match: re.Match[str]) -> str:
    hour = int(match.group(1))
    return f" {(hour - 1) or 12}:{60 - int(match.group(2)):02} " if 0 < int(match.group(2)) < 60 else " ? "


VI = Words(
    parts={
        **{"buoisang": "am", "buoi sang": "am", "sang mai": "am", "buoisang mai": "am", "sang nay": "am"},
        **{"buoi trua": "noonish", "trua mai": "noonish", "buoi chieu": "pm", "chieu mai": "pm", "chieu nay": "pm"},
        **{"buoi toi": "evening", "buoitoi": "evening", "toi mai": "evening", "buoitoi mai": "evening"},
        **{"toi ngay": "unsure", "toi thu": "unsure", "chieu ngay": "pm", "ban dem": "night"},
    },
    parts_beside={
        "sang": "am",
        "trua": "noonish",
        "chieu": "pm",
        "toi": "evening",
        "dem": "night",
        "khuya": "night",
        "sa": "am",
        "ch": "pm",
    },
    fixed_times={"giua trua": "12:00", "nua dem": "00:00"},
    relative_days={
        **{"hôm nay": 0, "ngày mai": 1, "ngày kia": 2, "ngày mốt": 2, "buoisang nay": 0, "chieu nay": 0, "sang nay": 0},
        **{"sang mai": 1, "buoisang mai": 1, "trua mai": 1, "chieu mai": 1, "toi mai": 1, "buoitoi mai": 1},
    },
    relative_years={"năm sau": 1, "năm tới": 1, "nam toiday": 1, "sang năm": 1, "năm nay": 0},
    minute_words=("phut",),
    at=("lúc", "vào lúc", "vào"),
    relative_months={"tháng tới": 1, "thang toiday": 1, "tháng này": 0},
    next_week=("tuần sau", "tuần tới", "tuan toiday"),
    joins=("nam", "năm", ","),
    vague=("trước", "trước ngày", "sau", "sau ngày", "không phải", "không", "khoảng", "đến"),
    offsets=(
        "tháng",
        "tuần trước",
        "tuần qua",
        "tuần nữa",
        "sau nữa",
        "hai tuần",
        "mỗi",
        "hằng tuần",
        "vừa rồi",
        "tuần thứ",
        "đầu tiên",
        "cuối",
    ),
    places=("phòng", "lầu", "tầng", "số", "đường", "quận"),
    links=("hoặc", "hay", "và", "đến", "tới", "toiday"),
    scheduled=("được ấn định", "dời sang", "dời đến", "phiên tòa vào", "xếp lịch"),
    former=("trước đây", "ban đầu", "thay vì"),
    letter=("ngày gửi", "ngày sinh", "đề ngày", "sinh ngày", "ngày cấp"),
    unset=("sẽ được ấn định", "chưa có ngày", "chưa ấn định"),
    not_here=("thu", "sat", "sun", "mon", "ten", "one", "may", "dec", "nov", "sep", "by", "about"),
    spellings={
        "sáng": "buoisang",
        "tối": "buoitoi",
        "tôi": "",
        "tới": "toiday",
        "tháng sáu": "thang 6",
        "tháng sau": "thang toiday",
    },
    rewrites=(
        *(
            (rf"(?<!lan )(?<!phien )\bthu\s?(?:{words})\b(?!\s?(?:gio|thang))", f" {english} ")
            for words, english in _WEEKDAYS
        ),
        *((rf"\bt{words[-1]}\b(?!\s?[/.:-])", f" {english} ") for words, english in _WEEKDAYS),
        (r"(?<!ngay )(?<!sang )(?<!trua )(?<!chieu )(?<!toi )\bmai (?=\d|luc|sang|buoisang|chieu)", "ngay mai "),
        (r"\btuan (?:sau|toi|toiday) nua\b", " tuan nua "),
        # Without its accent "sau" is six or next: only a year beside it tells.
        (r"\bthang sau(?=\s*[,/-]?\s*(?:nam\s+)?\d{4})", "thang 6"),
        (r"\bthang sau\b", "thang ? "),
        # "Ngày mốt" is the day after tomorrow; the first of a month names its month.
        (r"\bngay mot\b(?!\s?thang)", "ngay kia "),
        (r"\bchu nhat\b", " sunday "),
        (r"\b(?:thg|th)\b\.?\s?(?=\d)", "thang "),
        (r"\b(?:thg|th)(?=\d)", "thang "),
        (rf"(?<=\bthang )(?:{_ANY})\b|(?<=\bngay )(?:{_ANY})\b|(?<=\bgio )(?:{_ANY})\b(?! gio)", _digits),
        (rf"(?<=\bmung )(?:{_ANY})\b|(?<=\bmong )(?:{_ANY})\b|(?<=\bkem )(?:{_ANY})\b", _digits),
        (rf"\b(?:{_ANY})(?= gio\b)", _digits),
        (rf"\b(?:{_ANY})(?= ruoi (?:sang|buoisang|trua|chieu|toi|buoitoi)\b)", _digits),
        (rf"(?<!thu )\b(?:{_ANY})(?= thang \d)", _digits),
        (r"\b(?:ngay|mung|mong)\s+(?=\d)", " "),
        (r"\b(\d{1,2})\s?thang\s?(\d{1,2})(?:\s*,?\s*nam\s+|\s*[,/-]?\s*)(\d{4})\b", _date),
        (r"\bthang\s?(\d{1,2})[\s,]+(\d{1,2})\b(?:[\s,]+(?:nam\s+)?(\d{4}))?(?!\s?(?:gio|g|h|:))", _date_month_first),
        (r"\b(\d{1,2})\s?thang\s?(\d{1,2})\b", _day),
        (rf"\b(\d{{1,2}})\s?{_HOUR}\s?ruoi\b", r" \1:30 "),
        (r"\b(\d{1,2})\s?ruoi\b(?=\s(?:sang|buoisang|trua|chieu|toi|buoitoi)\b)", r" \1:30 "),
        (rf"\b(\d{{1,2}})\s?{_HOUR}\s?kem\s?(\d{{1,2}})(?:\s?phut)?\b", _minutes_to),
        (rf"\b(\d{{1,2}})\s?{_HOUR}\s?(\d{{1,2}})(?:\s?(?:phut|p))?\b(?!\s?[/.:-]\s?\d)(?!\s?{_HOUR})(?!-)", _time),
        (r"\b(\d{1,2})\s?(?:gio|g)\b", r" \1 oclock "),
    ),
)

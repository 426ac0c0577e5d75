"""Chinese, simplified and traditional. Words stand without spaces, so what is regular is rewritten first."""

from __future__ import annotations

import re

from bot.date_tables.english import MONTHS
from bot.date_tables.words import Words

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "sunday")
_DAYS = dict(zip("一二三四五六日天", _WEEKDAYS, strict=True))
_DIGITS = {sign: number for number, sign in enumerate("零一二三四五六七八九")} | {"〇": 0}
_SIGNS = "[〇零一二三四五六七八九十]"
_WEEK = "(?:星期|礼拜|周)"


def number(signs: str) -> int:
    """The number below 100, or the year, that Chinese numerals write."""
    if "十" not in signs:
        return int("".join(str(_DIGITS[sign]) for sign in signs))
    tens, _, ones = signs.partition("十")
    return (_DIGITS.get(tens, 1)) * 10 + _DIGITS.get(ones, 0)


def _digits(match: re.Match[str]) -> str:
    signs = match.group(0)
    well_formed = signs.count("十") <= 1 and (len(signs) <= 3 or "十" not in signs)
    return str(number(signs)) if well_formed else " ? "


def _weekday(match: re.Match[str]) -> str:
    return f" {_DAYS[match.group(1)]} "


def _date(match: re.Match[str]) -> str:
    year, month, day = match.groups()
    return f" {year if len(year) == 4 else '20' + year}-{month}-{day} "


def _day(match: re.Match[str]) -> str:
    month, day = (int(part) for part in match.groups())
    return f" {MONTHS[month - 1]} {day} " if 1 <= month <= 12 else f" {month}/{day} "


def _quarter(match: re.Match[str]) -> str:
    return f" {match.group(1)}:{int(match.group(2)) * 15} "


def _time(match: re.Match[str]) -> str:
    return f" {match.group(1)}:{int(match.group(2)):02} "


def _minutes_to(match: re.Match[str]) -> str:
    hour = int(match.group(2))
    return f" {(hour - 1) or 12}:{60 - int(match.group(1)):02} "


ZH = Words(
    parts={
        **{"上午": "am", "早上": "am", "早晨": "am", "清晨": "am", "凌晨": "am", "明早": "am", "今早": "am"},
        **{"下午": "pm", "午后": "pm", "傍晚": "pm", "中午": "noonish"},
        **{"晚上": "night", "夜里": "night", "明晚": "night", "今晚": "night", "半夜": "night"},
    },
    fixed_times={"正午": "12:00", "午夜": "00:00"},
    relative_days={"今天": 0, "明天": 1, "后天": 2, "大后天": 3, "明早": 1, "明晚": 1, "今早": 0, "今晚": 0, "明日": 1},
    relative_years={"明年": 1, "今年": 0, "后年": 2, "来年": 1},
    next_before=(),
    relative_months={"下个月": 1, "下月": 1, "这个月": 0, "本月": 0},
    joins=("的", ","),
    vague=("不是", "除了", "不在", "大约", "大概"),
    vague_after=("之前", "以前", "之后", "以后", "前", "后", "左右", "不行"),
    offsets=(
        "月",
        "周后",
        "星期后",
        "礼拜后",
        "天后",
        "最后",
        "第一",
        "第二",
        "第三",
        "第四",
        "周之后",
        "星期之后",
        "每",
    ),
    places=("室", "楼", "厅", "第", "号"),
    links=("或", "者", "或者", "还", "是", "到", "至", "和", "跟", "及"),
    scheduled=("定于", "安排在", "开庭", "改到", "改为", "改期"),
    former=("原定", "原来", "之前"),
    letter=("日期", "寄出", "出生", "签发", "入境"),
    unset=("待定", "另行通知", "未定"),
    script="[\u3007\u4e00-\u9fff]",
    rewrites=(
        (rf"(?:下下|上|每)个?{_WEEK}.?", " ? "),
        (rf"下个?{_WEEK}(?=[一二三四五六日天])", " next week 周"),
        (rf"(?:这个?|本)?{_WEEK}([一二三四五六日天])", _weekday),
        (rf"{_SIGNS}+(?=\s*[年月日号点时分刻])|(?<=[月点时]){_SIGNS}+", _digits),
        (r"(?<=\d)\s+(?=[年月日号点时分刻])|(?<=[年月点时])\s+(?=\d)", ""),
        (r"(\d{4}|\d\d)年(\d{1,2})月(\d{1,2})[日号]?(?!\d)", _date),
        (r"(\d{1,2})月份?(\d{1,2})[日号]?(?!\d)", _day),
        (r"差(\d{1,2})分钟?(?:到)?(\d{1,2})[点时]", _minutes_to),
        (r"差1刻(?:到)?(\d{1,2})[点时]", r" quarter to \1 "),
        (r"(\d{1,2})[点时]过?差1刻", r" quarter to \1 "),
        (r"(\d{1,2})[点时]半", r" \1:30 "),
        (r"(\d{1,2})[点时]过?([13])刻", _quarter),
        (r"(\d{1,2})[点时]过?(\d{1,2})分?(?!\d)", _time),
        (r"(\d{1,2})[点时](?:整|钟|正)?", r" \1 oclock "),
    ),
)

"""Whole stories as people live them, written down: each file of tests/stories/ played and put into docs/transcripts/.

`python -m tests.transcripts` writes them anew; `test_transcripts.py` fails when one differs from what is played.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.scenario import CODE, played
from bot.scenario_file import load
from bot.simulated_phones import OFFICE, Line

ROOT = Path(__file__).parent.parent
STORIES = sorted((ROOT / "tests" / "stories").glob("*.toml"))
PAGES = ROOT / "docs" / "transcripts"
# What is drawn anew each time, as it stands on the page.
CODES = ("CDFH JKMN", "PQRT VWXY", "2346 CDFH", "789C JKMN")
_LATER = re.compile(r"\b[0-9a-f]{32}\b|(?<=/c/)[\w-]+")


def page_of(story: Path) -> Path:
    """Where a story's transcript stands."""
    return PAGES / f"{story.stem}.md"


def transcript(story: Path) -> str:
    """The transcript of one story, in Markdown. Times are the office's."""
    title, *about = _opening(story)
    lines = asyncio.run(played(load(story)))
    return "\n".join([f"# {title}", "", *about, "", *_same_each_time(_told(lines))]).rstrip() + "\n"


def _opening(story: Path) -> list[str]:
    """The comment at the top of the file: the title, then what the story is about."""
    opening = story.read_text(encoding="utf-8").split("\n\n")[0]
    return [line.removeprefix("#").strip() for line in opening.splitlines()]


def _told(lines: list[Line]) -> Iterator[str]:
    day = ""
    for line in lines:
        at = line.at.astimezone(ZoneInfo(OFFICE.zone))
        if f"{at:%A, %B} {at.day}, {at.year}" != day:
            day = f"{at:%A, %B} {at.day}, {at.year}"
            yield from (f"## {day}", "")
        hour = f"{at.hour % 12 or 12}:{at:%M %p}"
        yield from (_by_them(line, hour) if line.mine else _by_us(line, hour))


def _by_them(line: Line, hour: str) -> Iterator[str]:
    deed = "presses" if line.message else "writes"
    yield from (f"**{line.phone.name}** {deed}, {hour}: {line.text}", "")


def _by_us(line: Line, hour: str) -> Iterator[str]:
    way = "SMS" if line.phone.channel == "sms" else "Telegram"
    parts = f", {line.parts} part{'s'[: line.parts != 1]}" if line.phone.channel == "sms" else ""
    yield f"To **{line.phone.name}**, {hour}, {way}{parts}:"
    yield ""
    yield from _quoted(line.text)
    if line.choices and line.phone.channel != "sms":
        yield ">"
        yield "> " + " ".join(f"`[{label}]`" for label in line.choices)
    if line.attached:
        yield f"> (with the file {line.attached})"
    yield ""
    if line.english:
        yield "In English:"
        yield ""
        yield from _quoted(line.english)
        yield ""


def _quoted(text: str) -> Iterator[str]:
    # Two spaces at the end keep a line a line.
    yield from (f"> {row}  ".rstrip() + ("  " if row else "") for row in text.splitlines())


def _same_each_time(rows: Iterator[str]) -> Iterator[str]:
    known: dict[str, str] = {}

    def fixed(found: re.Match[str]) -> str:
        whole = found[0].replace(" ", "")
        code = known.setdefault(whole, CODES[len(known) % len(CODES)])
        return code if " " in found[0] else code.replace(" ", "")

    for row in rows:
        bare = CODE.sub(fixed, row)
        for whole, code in known.items():
            bare = bare.replace(whole, code.replace(" ", ""))
        yield _LATER.sub("(a token)", bare)


def main() -> None:
    """Write every transcript anew."""
    PAGES.mkdir(exist_ok=True)
    for story in STORIES:
        page_of(story).write_text(transcript(story), encoding="utf-8")


if __name__ == "__main__":
    main()

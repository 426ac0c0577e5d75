"""A file of hearings written down in a test, and read as an office's import would read it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from bot import config
from bot.import_against import Office, language_names
from bot.import_columns import Reading
from bot.import_file import open_sheet
from bot.import_rows import Aside, Unreadable, read
from scheduler.imports import Line
from tests.installation import config_text

NOWHERE = "http://localhost:1"
SETTINGS = config.parse(config_text(NOWHERE, NOWHERE, NOWHERE), {}, Path("x.toml"))
TODAY = date(2026, 11, 22)
OFFICE = Office("en", {"ruth demo": 7}, TODAY, language_names(("en", "es-419")))
HEAD = "reference,name,date,time,court,kind,language,phone,consent,consent date,consent how"
ROW = "C-1,Rosa,12/15/2026,8:30 AM,DEN,master,Spanish,(202) 555-0100,yes,11/01/2026,signed form"
EVENT = {
    "UID": "abc-1@example.org",
    "SUMMARY": "Rosa Lopez - Master Hearing",
    "DTSTART;TZID=America/Denver": "20261215T083000",
    "LOCATION": "1961 Stout Street\\, Denver",
}


def rows_of(
    tmp_path: Path,
    text: str | bytes,
    reading: Reading | None = None,
    *,
    encoding: str = "utf-8",
    name: str = "hearings.csv",
    office: Office = OFFICE,
) -> list[Line | Unreadable | Aside]:
    """What the rows of a file are."""
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
    return list(read(open_sheet(path, reading), office))


def line_of(tmp_path: Path, head: str, row: str, reading: Reading | None = None) -> Line:
    """The one row of a file, which can be read."""
    (only,) = rows_of(tmp_path, f"{head}\n{row}\n", reading)
    assert isinstance(only, Line), only
    return only


def problem_of(tmp_path: Path, head: str, row: str, reading: Reading | None = None) -> tuple[str, str, str]:
    """(column, value, why) of the first thing that is wrong with the one row of a file."""
    (only,) = rows_of(tmp_path, f"{head}\n{row}\n", reading)
    assert isinstance(only, Unreadable), only
    first = only.problems[0]
    return first.column, first.value, first.why


def with_cells(**cells: str) -> str:
    """`ROW` with other cells; a space in a column's name is an underscore here."""
    names = HEAD.split(",")
    row = dict(zip(names, ROW.split(","), strict=True)) | {name.replace("_", " "): text for name, text in cells.items()}
    return ",".join('"' + row[name].replace('"', '""') + '"' for name in names)


def calendar(*events: dict[str, str], more: str = "") -> str:
    """The file of a calendar with these events, and `more` lines before them."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//EN", *more.splitlines()]
    for event in events:
        lines += ["BEGIN:VEVENT", *(f"{name}:{value}" for name, value in event.items()), "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


def event(**changed: str | None) -> dict[str, str]:
    """`EVENT` with other lines; a start replaces its start."""
    lines = {name: value for name, value in EVENT.items() if not ("DTSTART" in changed and name.startswith("DTSTART"))}
    names = {name.replace("_", "-"): value for name, value in changed.items()}
    return {name: value for name, value in (lines | names).items() if value is not None}

"""Plays a scripted story on simulated phones and a simulated clock: one dict for each message that was sent.

Its file, TOML, is read by `scenario_file.py`; docs/demo.md describes it. No page, no account, no waiting.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator, Sequence
from importlib import resources
from pathlib import Path
from typing import Any, cast
from zoneinfo import ZoneInfo

from bot import import_against, import_columns, import_file, import_rows
from bot.config_reading import Problem
from bot.import_sheet import Sheet
from bot.scenario_file import Scenario, ScenarioError, Step, load, parse
from bot.simulated_phones import OFFICE, Line, Phone
from bot.simulation import Simulation, simulation
from messages.languages import supported
from messages.phone_out import Trouble
from scheduler import family_codes, imports
from scheduler.db import Database
from scheduler.policy import Policy

__all__ = ["ScenarioError", "play", "shipped"]

SHIPPED = "first_hearing.toml"
_MARK = f"[{family_codes.ALPHABET}]{{{family_codes.LENGTH // 2}}}"
CODE = re.compile(rf"\b{_MARK} {_MARK}\b")
_WITH_STEPS = ("reminder", "nudge", "after", "confirmation")


def play(path: Path | None = None) -> Iterator[dict[str, Any]]:
    """Every message that the story at `path` (or the one that ships) sends, in order. Raises ScenarioError.

    Keys: at (ISO, UTC), channel, to, language, kind, step, hearing, text, parts.
    """
    story = load(path) if path is not None else shipped()
    return (_message(line) for line in asyncio.run(played(story)) if not line.mine)


def shipped() -> Scenario:
    """The story that ships: one respondent, from registration to the day after the hearing."""
    file = resources.files("bot").joinpath("scenarios", SHIPPED)
    return parse(file.read_text(encoding="utf-8"), Path(SHIPPED))


async def played(story: Scenario) -> list[Line]:
    """All that is said in a story, on all phones, in order: our messages, what people type, and what they press."""
    async with simulation(story.phones, story.start) as simulated:
        for step in story.steps:
            await simulated.advance(step.at)
            await _do(simulated, step, story)
        await simulated.advance(story.until)
        return simulated.lines


async def _do(simulated: Simulation, step: Step, story: Scenario) -> None:
    if step.deed == "import":
        await simulated.run(_import, story.folder / str(step.what), step, simulated.policy)
        return
    phone = step.phone
    if phone is None:
        raise LookupError(f"step {step.number} is nobody's")
    match step.deed:
        case "says":
            await simulated.say(phone, _with_code(str(step.what), simulated.lines))
        case "presses":
            await _press(simulated, phone, step)
        case "fails":
            simulated.fail(phone, cast(Trouble, step.what), step.times)


async def _press(simulated: Simulation, phone: Phone, step: Step) -> None:
    line = simulated.offered(phone)
    labels = line.choices if line else ()
    index = _choice(step.what, labels)
    if line is None or index is None:
        offered = ", ".join(f"{number} {label}" for number, label in enumerate(labels, 1)) or "nothing"
        raise ScenarioError(
            [Problem(f"step[{step.number}].presses", repr(step.what), f"is not offered then; what is: {offered}")]
        )
    if phone.channel == "sms":
        await simulated.say(phone, str(index + 1))
    else:
        pressed = Line(simulated.clock(), phone, labels[index], line.language, mine=True, message=line.message)
        simulated.lines.append(pressed)
        await simulated.press(phone, line.message, index)


def _with_code(text: str, lines: Sequence[Line]) -> str:
    """`{code}` as the last code that somebody was shown: a story cannot know what is drawn."""
    if "{code}" not in text:
        return text
    shown = next((found for line in reversed(lines) if not line.mine and (found := CODE.search(line.text))), None)
    return text.replace("{code}", shown[0].replace(" ", "") if shown else "")


def _choice(what: str | int, labels: tuple[str, ...]) -> int | None:
    """The place of the choice that is named by its number, its label or the beginning of it."""
    if isinstance(what, int) or what.strip().isdecimal():
        place = int(what) - 1
        return place if 0 <= place < len(labels) else None
    wanted = what.strip().casefold()
    exact = [place for place, label in enumerate(labels) if label.casefold() == wanted]
    begun = [place for place, label in enumerate(labels) if label.casefold().startswith(wanted)]
    found = exact or begun
    return found[0] if len(found) == 1 else None


def _import(db: Database, file: Path, step: Step, policy: Policy) -> None:
    """What `courtbell import FILE --send` does, with every row readable."""
    sheet, rows, crowd = _read(db, file, step)
    applying = imports.Applying(db, policy, crowd, name=file.name, digest=sheet.digest, mapping=sheet.places)
    for _ in applying.take(rows):
        pass
    stored = applying.finish({})
    if stored is not None:
        for _ in imports.release(db, policy, stored.id):
            pass


def _read(db: Database, file: Path, step: Step) -> tuple[Sheet, list[imports.Line], imports.Crowd]:
    """A file that is handed in, its rows, and who stands in several. Raises ScenarioError, naming each cell that
    cannot be read."""
    where = f"step[{step.number}].import"
    try:
        sheet = import_file.open_sheet(file, zone=OFFICE.zone)
        today = db.now().astimezone(ZoneInfo(OFFICE.zone)).date()
        names = import_against.language_names(supported())
        attorneys = {row["key"]: row["id"] for row in db.all("select id, key from attorney where until is null")}
        office = import_against.Office(supported()[0], attorneys, today, names)
        rows = list(import_rows.read(sheet, office))
        crowd = import_rows.crowd(sheet, office)
    except import_columns.SheetProblem as error:
        raise ScenarioError([Problem(where, repr(step.what), str(error))]) from None
    problems = [
        Problem(f"{where} row {row.number} {each.column}", each.value, each.why)
        for row in rows
        if isinstance(row, import_rows.Unreadable)
        for each in row.problems
    ]
    if problems:
        raise ScenarioError(problems)
    return sheet, [row for row in rows if isinstance(row, imports.Line)], crowd


def _message(line: Line) -> dict[str, Any]:
    return {
        "at": f"{line.at:%Y-%m-%dT%H:%M:%SZ}",
        "channel": line.phone.channel,
        "to": line.phone.value,
        "language": line.language,
        "kind": line.kind,
        "step": line.step if line.kind in _WITH_STEPS else None,
        "hearing": line.hearing,
        "text": line.text,
        "parts": line.parts,
    }

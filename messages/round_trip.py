"""A catalogue as a sheet, for people with a spreadsheet: out as rows, and back into its file with nothing lost."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass

from fluent.syntax import FluentParser, ast

from messages.catalog import Catalogue, catalogue, is_shared, parsed, read
from messages.check import Finding, check_texts, entries
from messages.languages import LAST_RESORT

HEAD = ("key", "part", "values", "english", "text")
# A sheet calculates what begins so; the mark keeps it a text, and is taken off again on the way back.
_FORMULA = ("=", "+", "-", "@")
_MARK = "'"


class SheetError(ValueError):
    """The sheet cannot be taken back; the message says which row and why."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A catalogue as the sheet has it: its file, the keys that changed, and what is wrong with it."""

    source: str
    changed: tuple[str, ...]
    findings: tuple[Finding, ...]


def export(language: str) -> str:
    """The sheet of one language as CSV: each English text beside ours; empty ones where there is no catalogue yet."""
    english, theirs = catalogue(LAST_RESORT), _texts(language, _source(language))
    parts, sheet = _parts(english), io.StringIO()
    rows = csv.writer(sheet, lineterminator="\r\n")
    rows.writerow(HEAD)
    own = [key for key in theirs if not is_shared(key)]
    for key, entry in entries(english).items():
        if is_shared(key):
            values = " ".join(f"${name}" for name in sorted(entry.values))
            rows.writerow([key, parts[key], values, _safe(_flat(entry.text)), _safe(theirs.get(key, ""))])
    rows.writerows([key, "Dates", "", "", _safe(theirs[key])] for key in own)
    return sheet.getvalue()


def take(language: str, sheet: str) -> Taken:
    """The sheet back as a Fluent file. What the sheet does not name stays as it is. Raises SheetError."""
    rows = list(_rows(sheet))
    source = _source(language)
    before = entries(read(language, source))
    wanted = {
        key: text for key, text in rows if text.strip() and (key not in before or text != _flat(before[key].text))
    }
    whole = source
    # From the end, so that the places of those before stay what they are.
    at = {key: before[key].start if key in before else len(source) for key in wanted}
    for key in sorted(wanted, key=at.__getitem__, reverse=True):
        body = _pattern(key, wanted[key])
        if key not in before:
            whole = f"{whole.rstrip()}\n{key} ={_gap(body)}{body}\n"
            continue
        head, tail = whole[: before[key].start].rstrip(" "), whole[before[key].end :]
        # A text of several lines begins on a line of its own.
        whole = head + ("    " + body.lstrip("\n ") if head.endswith("\n") else _gap(body) + body) + tail
    return Taken(whole, tuple(wanted), tuple(check_texts(read(language, whole))))


def _rows(sheet: str) -> Iterable[tuple[str, str]]:
    lines = csv.DictReader(io.StringIO(sheet.removeprefix("\ufeff")))
    if missing := {"key", "text"} - set(lines.fieldnames or ()):
        raise SheetError(f"the sheet has no column {' and no column '.join(sorted(missing))}")
    seen: set[str] = set()
    for number, row in enumerate(lines, 2):
        key, text = (row["key"] or "").strip(), row["text"] or ""
        if not key:
            continue
        if key in seen:
            raise SheetError(f"row {number}: {key} stands there twice")
        seen.add(key)
        yield key, _unsafe(text).replace("\r\n", "\n")


def _pattern(key: str, text: str) -> str:
    """The text as it stands in a file. Raises SheetError when Fluent cannot read it."""
    lines = text.strip("\n").split("\n")
    body = lines[0] if len(lines) == 1 else "".join(f"\n    {line}".rstrip() for line in lines)
    entry = FluentParser().parse_entry(f"{key} ={_gap(body)}{body}\n")
    if not isinstance(entry, ast.Message) or entry.value is None:
        raise SheetError(f"{key}: this is no Fluent text; look for braces that are not closed: {text[:60]!r}")
    return body


def _gap(body: str) -> str:
    return "" if body.startswith("\n") else " "


def _source(language: str) -> str:
    try:
        return catalogue(language).source
    except LookupError:
        return f"# {language}\n# signed: no\n"


def _texts(language: str, source: str) -> dict[str, str]:
    return {key: _flat(entry.text) for key, entry in entries(read(language, source)).items()}


def _parts(texts: Catalogue) -> dict[str, str]:
    """The heading under which each entry stands."""
    found, heading = {}, ""
    for entry in parsed(texts.source).body:
        if isinstance(entry, ast.GroupComment):
            heading = entry.content or ""
        elif isinstance(entry, ast.Message):
            found[entry.id.name] = heading
    return found


def _flat(text: str) -> str:
    """A text of several lines without the four spaces by which the file sets them in."""
    return text.replace("\n    ", "\n")


def _safe(text: str) -> str:
    return _MARK + text if text.startswith(_FORMULA) else text


def _unsafe(text: str) -> str:
    bare = text.removeprefix(_MARK)
    return bare if bare.startswith(_FORMULA) else text

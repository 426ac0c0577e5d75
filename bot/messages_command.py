"""What `courtbell messages` shows: what is wrong with the catalogues, one text in all languages, what a reminder costs;
and the way out to a spreadsheet and back."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path

from bot.screen import new_file
from messages import round_trip
from messages.catalog import catalogue, languages_available
from messages.check import Finding, check, entries
from messages.languages import known
from messages.notices import compose
from messages.samples import Wording, everyday
from messages.segments import segments
from messages.voice import LARGEST, NAMES, Recordings, is_spoken_first, to_record

Out = Callable[[str], None]

OK, PROBLEMS, USAGE = 0, 1, 2


def run(given: argparse.Namespace, out: Out, write: Out) -> int:
    """One of the verbs; the exit code. `out` takes lines of result, `write` a file's own."""
    languages = _languages(given.language)
    unknown = [] if given.verb in ("export", "import") else [each for each in languages if not _has(each)]
    if unknown:
        out(f"There is no catalogue {', '.join(unknown)}; there is {', '.join(languages_available())}.")
        return USAGE
    match given.verb:
        case "check":
            return _check(languages, Path(given.recordings) if given.recordings else None, given.json, out)
        case "record":
            return _record(given.what, given.json, out)
        case "show":
            return _show(given.what, languages, given.json, out)
        case "cost":
            return _cost(languages, given.price, given.json, out)
        case "export":
            return _export(given.what, given.to, out, write)
        case _:
            return _import(given.what, given.file, given.to, out)


def _check(languages: tuple[str, ...], recordings: Path | None, as_json: bool, out: Out) -> int:
    found = [finding for language in languages for finding in check(language)]
    found += _unrecorded(recordings) if recordings else []
    for finding in found:
        out(json.dumps(_finding(finding)) if as_json else _line(finding))
    wrong = sum(finding.mend for finding in found)
    if not as_json:
        out(f"{len(languages)} languages, {wrong} problems, {len(found) - wrong} notes.")
    return PROBLEMS if wrong else OK


def _unrecorded(folder: Path) -> list[Finding]:
    """What the office has begun to record in a language, and not finished."""
    tags = sorted(path.name for path in folder.iterdir() if path.is_dir()) if folder.is_dir() else []
    found = [] if tags else [Finding("", "", f"there are no recordings in {folder}", mend=False)]
    for tag in tags:
        if tag not in known():
            found.append(Finding(tag, "", "is no language of languages.csv; name the folder by its tag"))
        elif missing := Recordings(folder).missing(tag):
            said = f"still to be recorded, or no Ogg file of at most {LARGEST // 1000} kB: {', '.join(missing)}"
            found.append(Finding(tag, "", said, mend=False))
    return found


def _record(tag: str | None, as_json: bool, out: Out) -> int:
    """What a speaker of a language is to say, and where the file goes."""
    if tag is None or tag not in known():
        out(f"Say which language: {', '.join(tag for tag in known() if is_spoken_first(tag))}.")
        return USAGE
    for name in NAMES:
        spanish, english = to_record(name)
        file = f"{tag}/{name}.ogg"
        if as_json:
            out(json.dumps({"file": file, "spanish": spanish, "english": english}, ensure_ascii=False))
        else:
            out(f"{file}\n  {spanish}\n  {english}\n")
    return OK


def _show(key: str | None, languages: tuple[str, ...], as_json: bool, out: Out) -> int:
    if key is None or not catalogue("en").has(key):
        near = [each for each in entries(catalogue("en")) if key and key in each][:12]
        out(f"There is no text {key!r} in English{'; perhaps ' + ', '.join(near) if near else ''}.")
        return USAGE
    for language in languages:
        entry = entries(catalogue(language)).get(key)
        if entry is None:
            continue
        cost = segments(entry.text)
        if as_json:
            line = {"language": language, "text": entry.text, "parts": cost.parts, "encoding": cost.encoding}
            out(json.dumps(line, ensure_ascii=False))
            continue
        out(f"{language:7} {cost.parts} part{'s'[: cost.parts != 1]} of {cost.encoding}, {cost.units} units")
        for line_of_text in entry.text.split("\n"):
            out(f"        {line_of_text.strip()}")
    return OK


def _cost(languages: tuple[str, ...], price: float | None, as_json: bool, out: Out) -> int:
    """The parts of an ordinary reminder by SMS, on average over its steps; and the most that one takes."""
    if not as_json:
        out(f"{'language':24}{'short':>8}{'plain':>8}{'most':>6}" + (f"{'price of a plain one':>24}" if price else ""))
    for language in languages:
        short, plain = _parts(language, "discreet"), _parts(language, "plain")
        mean_short, mean_plain = sum(short) / len(short), sum(plain) / len(plain)
        if as_json:
            line = {"language": language, "discreet": round(mean_short, 2), "plain": round(mean_plain, 2)}
            out(json.dumps(line | {"most": max(plain)} | ({"price": round(mean_plain * price, 4)} if price else {})))
            continue
        named = f"{known()[language].name} ({language})"
        tail = f"{mean_plain * price:>24.4f}" if price else ""
        out(f"{named[:23]:24}{mean_short:8.1f}{mean_plain:8.1f}{max(plain):6}{tail}")
    return OK


def _parts(language: str, wording: Wording) -> list[int]:
    """The SMS parts of each step's reminder."""
    notices = [sample.notice for sample in everyday(wording) if sample.notice.kind == "reminder"]
    return [segments(compose(notice, language, "sms").body).parts for notice in notices]


def _export(language: str | None, to: str | None, out: Out, write: Out) -> int:
    if language is None or language not in known():
        out(f"Say which language, by its tag: {', '.join(languages_available())}, or a new one of languages.csv.")
        return USAGE
    sheet = round_trip.export(language)
    if to is None:
        write(sheet)
        return OK
    # With the mark that makes spreadsheets read it as UTF-8.
    new_file(to, "\ufeff" + sheet)
    out(f"Wrote {sheet.count(chr(13))} lines to {to}. Fill the column text; leave key, part, values and english alone.")
    return OK


def _import(language: str | None, file: str | None, to: str | None, out: Out) -> int:
    if language is None or file is None or language not in known():
        out("Say which language and which sheet: courtbell messages import TAG SHEET.csv [--to FILE.ftl]")
        return USAGE
    try:
        taken = round_trip.take(language, Path(file).read_bytes().decode("utf-8"))
    except (OSError, UnicodeDecodeError, round_trip.SheetError) as error:
        out(f"{file}: {error}")
        return PROBLEMS
    for key in taken.changed:
        out(f"changed  {key}")
    for finding in taken.findings:
        out(_line(finding))
    if to is None:
        out(f"{len(taken.changed)} texts would change. Nothing is written; --to FILE.ftl writes the catalogue.")
    else:
        new_file(to, taken.source)
        out(f"{len(taken.changed)} texts changed; wrote {to}.")
    return PROBLEMS if taken.findings else OK


def _languages(given: str | None) -> tuple[str, ...]:
    return tuple(given.split(",")) if given else languages_available()


def _has(language: str) -> bool:
    return language in languages_available()


def _finding(finding: Finding) -> dict[str, object]:
    return {"language": finding.language, "key": finding.key, "said": finding.said, "mend": finding.mend}


def _line(finding: Finding) -> str:
    about = f" {finding.key}" if finding.key else ""
    return f"{'PROBLEM' if finding.mend else 'note':8} {finding.language}{about}: {finding.said}"

"""Writes docs/commands.md and the man page docs/courtbell.1 from the commands' own help.

`make docs` runs it, as `python -m docs.manual`; a test compares what stands there. Python's own help is not used: it is
laid out differently from one version to the next.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from bot.cli_options import EPILOG, parser
from bot.config_keys import OPTIONS

FOLDER = Path(__file__).parent
FILES = {
    "courtbell.toml": "the config; courtbell init writes it",
    "courtbell.db": "the database, with its companions -wal and -shm",
    "courtbell.key": "the key of the database: without it nothing can be read",
    "courtbell.stops": "who asked for silence, as keyed hashes",
    "stop.key": "the key of those hashes",
}


def commands() -> dict[str, argparse.ArgumentParser]:
    """The parser of each command, in the order of the help."""
    (found,) = (action.choices for action in parser()._actions if isinstance(action, argparse._SubParsersAction))
    return dict(found)


def usage(name: str, command: argparse.ArgumentParser) -> list[str]:
    """How it is typed, a line for each way."""
    if command.usage:
        return [line.strip() for line in re.sub(r"\n {12,}", " ", command.usage).splitlines()]
    options = any(action.option_strings and action.dest not in ("help", "config") for action in command._actions)
    asked = [_metavar(action) for action in command._actions if not action.option_strings]
    return [" ".join(["courtbell", name, *(["[options]"] if options else []), *asked])]


def arguments(command: argparse.ArgumentParser) -> Iterator[tuple[str, str]]:
    """What can be typed after it, and what that does. --help and --config are everywhere, and said once."""
    for action in command._actions:
        if action.dest in ("help", "config"):
            continue
        value = "" if action.nargs == 0 else _metavar(action)
        typed = ", ".join(f"{option} {value}".strip() for option in action.option_strings) or value
        yield typed, (action.help or "").replace("%%", "%")


def page() -> str:
    """docs/commands.md."""
    lines = [
        "# Commands",
        "",
        "`make docs` makes this page from the commands' own help; `courtbell COMMAND --help` says the same, and so",
        "does `man courtbell`. Everywhere: `--config FILE` names the config, `--help` prints the help.",
    ]
    for name, command in commands().items():
        lines += ["", f"## courtbell {name}", "", str(command.description), ""]
        lines += [f"    {line}" for line in usage(name, command)]
        said = [f"- `{typed}`: {about}" for typed, about in arguments(command)]
        lines += ["", *said] if said else []
    return "\n".join([*lines, "", "## Exit codes, and where the config is", "", *_indented(EPILOG)]) + "\n"


def man() -> str:
    """docs/courtbell.1, in the macros of man(7)."""
    top = parser()
    lines = [
        '.TH COURTBELL 1 "" "Courtbell" "User commands"',
        ".SH NAME",
        _roff(f"courtbell - {_lower(top.description)}"),
    ]
    lines += [".SH SYNOPSIS", r".B courtbell", r"[\-\-config FILE] COMMAND [options]"]
    lines += [".SH DESCRIPTION", _roff(str(top.description)), ".SH COMMANDS"]
    for name, command in commands().items():
        lines += [f".SS {name}", _roff(str(command.description)), ".PP", ".nf"]
        lines += [*(_roff(line) for line in usage(name, command)), ".fi"]
        for typed, about in arguments(command):
            lines += [".TP", rf".B {_roff(typed)}", _roff(about)]
    lines += [".SH EXIT STATUS", *_terms(re.findall(r"(?m)^  (\d)  (.+)$", EPILOG))]
    lines += [".SH FILES", *_terms(FILES.items()), ".SH ENVIRONMENT"]
    secrets = [(option.environment, option.about) for option in OPTIONS if option.secret]
    lines += _terms([("COURTBELL_CONFIG", "the config file, where --config does not name one"), *secrets])
    lines += [".SH SEE ALSO", _roff("The documentation in docs/, which begins with docs/first-day.md.")]
    return "\n".join(lines) + "\n"


def _terms(pairs: object) -> Iterator[str]:
    for term, about in pairs:  # type: ignore[attr-defined]
        yield from (".TP", rf".B {_roff(term)}", _roff(about))


def _metavar(action: argparse.Action) -> str:
    name = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
    if action.choices and not isinstance(action.metavar, str):
        name = "|".join(map(str, action.choices))
    return f"[{name}]" if action.nargs in ("?", "*") else name


def _roff(text: str) -> str:
    safe = text.replace("\\", r"\e").replace("-", r"\-").replace("`", "")
    safe = "".join(letter if letter.isascii() else rf"\[u{ord(letter):04X}]" for letter in safe)
    return rf"\&{safe}" if safe[:1] in (".", "'") else safe


def _lower(text: str | None) -> str:
    said = (text or "").rstrip(".")
    return said[:1].lower() + said[1:]


def _indented(text: str) -> list[str]:
    return [f"    {line}".rstrip() for line in text.rstrip().splitlines()]


WRITTEN = {"commands.md": page, "courtbell.1": man}


def main() -> None:
    """Write both, and say so."""
    for name, write in WRITTEN.items():
        (FOLDER / name).write_text(write(), encoding="utf-8")
        sys.stdout.write(f"docs/{name}\n")


if __name__ == "__main__":
    main()

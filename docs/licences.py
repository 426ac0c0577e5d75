"""Writes docs/licences.md: under which licences what Courtbell needs is. `make docs` runs it, a test compares."""

from __future__ import annotations

import sys
from pathlib import Path

from docs.pins import Pin, pins

PAGE = Path(__file__).with_name("licences.md")

# Everything that is not permissive, and what comes of it. A package that is not named here fails the test.
RECIPROCAL = {
    "certifi": "a list of certificates, used as it is",
    "psycopg": "used as a library, as it is",
    "psycopg-binary": "the same, built; it brings along libpq, OpenSSL, Kerberos, OpenLDAP, SASL and keyutils (LGPL)",
    "psycopg-pool": "used as a library, as it is",
    "python-telegram-bot": "used as a library, as it is",
    "shtab": "used as it is",
    "tqdm": "used as it is; the other part of it is under MIT",
}

_HEAD = """# Licences

Courtbell itself is under the MIT licence ([LICENSE](../LICENSE)). It needs the {count} packages of `requirements.lock`,
each as its authors publish it; none is changed, and none is inside Courtbell's wheel. One thing of others is: htmx,
which the console serves (`bot/console/static/vendor/`, with its licence, BSD Zero Clause).

`make docs` makes this page from the packages' own metadata, and a test compares it. `make sbom` writes the same as a
bill of materials for programs (CycloneDX), with the hash of every file.

## Those that ask for something in return

None is under the GPL or the AGPL. These are under the LGPL or the MPL. Both let a program of any licence use them;
whoever passes them on, say inside an image for containers, passes on their licence and offers their source too, and
changes to them stay under it.

| package | licence | here |
| --- | --- | --- |
"""


def reciprocal(pin: Pin) -> bool:
    """Whether its licence asks that changes, or more, stay under it."""
    return any(mark in pin.licence for mark in ("GPL", "MPL", "EUPL", "CDDL", "EPL", "SSPL"))


def page() -> str:
    """docs/licences.md."""
    known = pins()
    lines = [
        f"| {pin.name} | {pin.licence} | {RECIPROCAL.get(pin.name, 'nobody has looked')} |"
        for pin in known
        if reciprocal(pin)
    ]
    lines += ["", "## All of them", "", "| package | version | licence | needed by |", "| --- | --- | --- | --- |"]
    lines += [f"| {pin.name} | {pin.version} | {pin.licence} | {', '.join(pin.needed_by)} |" for pin in known]
    return _HEAD.format(count=len(known)) + "\n".join(lines) + "\n"


def main() -> None:
    """Write it, and say so."""
    PAGE.write_text(page(), encoding="utf-8")
    sys.stdout.write(f"docs/{PAGE.name}\n")


if __name__ == "__main__":
    main()

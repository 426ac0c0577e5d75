"""What `requirements.lock` pins: each package with its hashes, what needs it, and its licence as the package states it.

Whoever asks for licences has to have installed what the lock pins, as `make test` does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

LOCK = Path(__file__).parent.with_name("requirements.lock")
OURS = "courtbell"

# The older field of the metadata is free text: what it says here, as an SPDX expression.
_MEANS = {said: said for said in ("Apache-2.0", "BSD-3-Clause", "MIT", "MPL-2.0", "MPL-2.0 AND MIT", "PSF-2.0")}
_MEANS |= dict.fromkeys(("APL 2", "Apache 2.0", "Apache License, Version 2.0"), "Apache-2.0")
# These state no licence in the metadata; it was read in the package itself.
_READ = {
    "click-default-group": "LicenseRef-Public-Domain",  # its classifier; there is no file
    "colorama": "BSD-3-Clause",  # installed on Windows alone
    "itsdangerous": "BSD-3-Clause",
    "jinja2": "BSD-3-Clause",
    "segno": "BSD-3-Clause",
    "sqlcipher3": "Zlib",
}


@dataclass(frozen=True, slots=True)
class Pin:
    """`marker`: where it is installed, empty for everywhere. `hashes`: SHA-256 of each of its files, in hexadecimal."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]
    needed_by: tuple[str, ...]
    licence: str

    @property
    def purl(self) -> str:
        """Its package URL."""
        return f"pkg:pypi/{self.name}@{self.version}"


def pins(lock: Path = LOCK) -> list[Pin]:
    """All of them, by name. Raises ValueError for a licence that nobody has looked at."""
    parts = re.split(r"(?m)^(?=[a-z0-9])", lock.read_text(encoding="utf-8"))[1:]
    return [_pin(part) for part in parts]


def _pin(text: str) -> Pin:
    requirement, marker = re.match(r"(\S+)(?: ; (.+?))? \\\n", text).groups()  # type: ignore[union-attr]
    name, version = requirement.split("==")
    name = name.partition("[")[0]
    needed_by = re.findall(r"(?m)^    #(?: via|  ) +([a-z][\w.-]*)", text)
    hashes = re.findall(r"--hash=sha256:([0-9a-f]{64})", text)
    return Pin(name, version, marker or "", tuple(hashes), tuple(needed_by), licence_of(name))


def licence_of(name: str) -> str:
    """As an SPDX expression. Raises ValueError when nobody has looked at what the package says."""
    if name in _READ:
        return _READ[name]
    try:
        known = metadata(name)
    except PackageNotFoundError:
        raise ValueError(f"{name} is not installed: its licence cannot be read") from None
    if known.get_all("License-Expression"):
        return known["License-Expression"]
    said = "".join(known.get_all("License") or [""]).partition("\n")[0]
    if said not in _MEANS:
        raise ValueError(f"{name} says {said!r} of its licence: look, and write it down in docs/pins.py")
    return _MEANS[said]

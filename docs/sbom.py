"""Prints a bill of materials of what Courtbell runs on: CycloneDX 1.6 in JSON, made from `requirements.lock`.

The same lock gives the same bill: it holds no instant and no serial number. `make sbom` keeps it in dist/.
"""

from __future__ import annotations

import json
import sys
import tomllib
from pathlib import Path
from typing import Any

from docs.pins import OURS, Pin, pins

ROOT = Path(__file__).parent.parent


def bill() -> dict[str, Any]:
    """The whole document."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    ours = f"pkg:pypi/{OURS}@{project['version']}"
    known = pins()
    refs = {pin.name: pin.purl for pin in known} | {OURS: ours}
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "lifecycles": [{"phase": "build"}],
            "component": {
                "type": "application",
                "bom-ref": ours,
                "name": OURS,
                "version": project["version"],
                "description": project["description"],
                "licenses": [_licence(project["license"])],
                "purl": ours,
            },
        },
        "components": [_component(pin) for pin in known],
        "dependencies": [
            {"ref": ref, "dependsOn": [pin.purl for pin in known if name in pin.needed_by]}
            for name, ref in sorted(refs.items())
        ],
    }


def _component(pin: Pin) -> dict[str, Any]:
    marker = [{"name": "courtbell:installed-where", "value": pin.marker}] if pin.marker else []
    return {
        "type": "library",
        "bom-ref": pin.purl,
        "name": pin.name,
        "version": pin.version,
        # One for each of its files, of which an installation takes the one that fits.
        "hashes": [{"alg": "SHA-256", "content": digest} for digest in pin.hashes],
        "licenses": [_licence(pin.licence)],
        "purl": pin.purl,
    } | ({"properties": marker} if marker else {})


def _licence(expression: str) -> dict[str, Any]:
    if " " in expression:
        return {"expression": expression}
    return {"license": {"name" if expression.startswith("LicenseRef-") else "id": expression}}


def main() -> None:
    """Print it."""
    json.dump(bill(), sys.stdout, indent=1)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()

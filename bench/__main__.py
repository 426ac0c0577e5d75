"""`python -m bench NAME`: runs one bench; with --json it prints one object: bench, figures, ratios."""

from __future__ import annotations

import argparse
import importlib
import json
from pathlib import Path

from bench.outcome import Outcome


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("name", choices=sorted(_modules()))
    parser.add_argument("--json", action="store_true", help="one JSON object instead of lines")
    args = parser.parse_args()
    outcome: Outcome = importlib.import_module(f"bench.{_modules()[args.name]}").run()
    if args.json:
        print(json.dumps({"bench": args.name, "figures": outcome.figures, "ratios": outcome.ratios}))
        return
    for name, value in {**outcome.figures, **outcome.ratios}.items():
        print(f"{name:40} {value:>14,}")


def _modules() -> dict[str, str]:
    """Every module here that can `run`, by the bench's name: `import` cannot be called so itself."""
    here = Path(__file__).parent
    found = (path.stem for path in here.glob("*.py") if "\ndef run() -> Outcome:" in path.read_text("utf-8"))
    return {stem.rstrip("_"): stem for stem in found}


if __name__ == "__main__":
    main()

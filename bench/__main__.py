"""`python -m bench NAME`: runs one bench; with --json it prints one object: bench, figures, ratios."""

from __future__ import annotations

import argparse
import importlib
import inspect
import json
import re
from pathlib import Path

from bench.outcome import Outcome


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("name", choices=sorted(_modules()))
    parser.add_argument("--json", action="store_true", help="one JSON object instead of lines")
    parser.add_argument("--small", action="store_true", help="few and fast: to see that it works, not for its figures")
    args = parser.parse_args()
    run = importlib.import_module(f"bench.{_modules()[args.name]}").run
    if args.small and "small" not in inspect.signature(run).parameters:
        parser.error(f"{args.name} has no small form")
    outcome: Outcome = run(small=True) if args.small else run()
    if args.json:
        print(json.dumps({"bench": args.name, "figures": outcome.figures, "ratios": outcome.ratios}))
        return
    for name, value in {**outcome.figures, **outcome.ratios}.items():
        print(f"{name:40} {value:>14,}")


def _modules() -> dict[str, str]:
    """Every module here that can `run`, by the bench's name: `import` cannot be called so itself."""
    here = Path(__file__).parent
    runs = re.compile(r"^def run\(.*-> Outcome:", re.MULTILINE)
    found = (path.stem for path in here.glob("*.py") if runs.search(path.read_text("utf-8")))
    return {stem.rstrip("_"): stem for stem in found}


if __name__ == "__main__":
    main()

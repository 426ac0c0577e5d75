"""Looks whether each link in the docs leads somewhere: to a file that is there, and to a heading that it has.

`make docs` runs it, as `python -m docs.links`, and a test holds it. Links to the world outside are listed, not fetched.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
_CODE = re.compile(r"(?ms)^```.*?^```$|^(?: {4}|\t).*?$")
_LINK = re.compile(r"\]\(([^)\s]+)\)|<(https?://[^>\s]+)>")


def pages() -> list[Path]:
    """All that is to be read: at the top, and under docs/."""
    return [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]


def links(page: Path) -> list[str]:
    """Where a page leads to, as it stands there."""
    text = _CODE.sub("", page.read_text(encoding="utf-8"))
    return [inside or outside for inside, outside in _LINK.findall(text)]


def anchors(page: Path) -> set[str]:
    """What can stand behind # for a page, as GitHub makes it from the headings."""
    found: set[str] = set()
    for heading in re.findall(r"(?m)^#+ (.+?)\s*$", _CODE.sub("", page.read_text(encoding="utf-8"))):
        name = slug(re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", heading))
        number = sum(name == known or re.fullmatch(rf"{re.escape(name)}-\d+", known) is not None for known in found)
        found.add(f"{name}-{number}" if number else name)
    return found


def slug(heading: str) -> str:
    """The name of a heading in a link, without a number for its second coming. `heading`: its words, without links."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def broken() -> Iterator[str]:
    """A line for each link that leads nowhere."""
    for page in pages():
        for link in links(page):
            if "://" in link or link.startswith("mailto:"):
                continue
            name, _, anchor = link.partition("#")
            there = (page.parent / name).resolve() if name else page
            if not there.exists():
                yield f"{page.relative_to(ROOT)}: {link}: there is no such file"
            elif anchor and anchor not in anchors(there):
                yield f"{page.relative_to(ROOT)}: {link}: there is no such heading"


def outside() -> dict[str, list[str]]:
    """Every address of the world outside, with the pages that name it."""
    found: dict[str, list[str]] = {}
    for page in pages():
        for link in links(page):
            if "://" in link:
                found.setdefault(link, []).append(str(page.relative_to(ROOT)))
    return dict(sorted(found.items()))


def main() -> int:
    """Print both; exit code 1 when something leads nowhere."""
    for link, named in outside().items():
        sys.stdout.write(f"not fetched: {link} ({', '.join(dict.fromkeys(named))})\n")
    wrong = list(broken())
    sys.stdout.write("".join(f"BROKEN  {each}\n" for each in wrong) or "every other link leads somewhere\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

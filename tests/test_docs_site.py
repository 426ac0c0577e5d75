"""The docs as a site: every page has its place, every link leads on, and nothing is loaded from elsewhere."""

from __future__ import annotations

import re
from pathlib import Path

from docs import website

ROOT = Path(__file__).parent.parent
# MkDocs is not installed here (`make site` has an environment of its own), nor is anything that reads YAML.
CONFIG = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
NAV = re.findall(r"(?m)^ +- (?:.+: )?(\S+\.md)$", CONFIG.partition("\nnav:\n")[2])


def test_every_page_has_one_place_in_the_navigation() -> None:
    there = {str(page.relative_to(ROOT / "docs")) for page in (ROOT / "docs").rglob("*.md")}
    top = {website.TOP[page.name] for page in ROOT.glob("*.md")}
    assert sorted(NAV) == sorted(there | top)
    assert NAV[0] == "index.md"


def test_a_link_that_leads_nowhere_stops_the_site() -> None:
    assert "\nstrict: true\n" in CONFIG
    kinds = re.findall(r"(?m)^  (\w+): warn$", CONFIG)
    assert kinds == ["omitted_files", "absolute_links", "unrecognized_links", "not_found", "anchors"]
    (build,) = re.findall(r"(?m)^\t.*mkdocs build.*$", (ROOT / "Makefile").read_text(encoding="utf-8"))
    assert "--strict" in build and "quiet" not in build  # what is not said is not counted either


def test_a_link_to_the_top_of_the_repository_and_one_from_there_stay_on_the_site() -> None:
    below = "[a](../CONTRIBUTING.md#add-a-language) [b](why.md) [c](../LICENSE) [d](https://example.org/docs/x.md)"
    assert website.led(below, top=False) == (
        "[a](contributing.md#add-a-language) [b](why.md) [c](license.txt) [d](https://example.org/docs/x.md)"
    )
    above = "![a](docs/demo/phones.jpg) [b](SECURITY.md) [c](docs/console.md#inbox) [d](#here)"
    assert website.led(above, top=True) == "![a](demo/phones.jpg) [b](security.md) [c](console.md#inbox) [d](#here)"


def test_what_a_page_would_load_from_elsewhere_is_seen_and_what_it_only_links_to_is_not() -> None:
    page = '<script src="https://example.org/x.js"></script><link href=//example.org/x.css><img src="a.jpg">'
    assert website.loaded_from_elsewhere(page) == ["https://example.org/x.js", "//example.org/x.css"]
    assert website.loaded_from_elsewhere('<a href="https://example.org">there</a><link href="css/base.css">') == []

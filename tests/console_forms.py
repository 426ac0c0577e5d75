"""What staff may send to any form of the console: fields that it has or has not, with what fits and what does not."""

from __future__ import annotations

import inspect
import re
import sys
from pathlib import Path

from hypothesis import strategies as st

from bot import console
from bot.console.routes import PAGES

# Of whoever registers Rosa.
TYPED = {
    "label": "Rosa",
    "reference": "M-1",
    "kind": "master",
    "date": "2027-03-15",
    "time": "13:00",
    "court": "Denver Immigration Court (DEN)",
    "medium": "unknown",
    "phone": "(202) 555-0155",
    "relation": "self",
    "language": "es-419",
    "reader_zone": "America/Denver",
    "wording": "plain",
    "agreed": "1",
    "agreed_on": "2026-11-20",
    "agreed_how": "paper",
    "agreed_words": "May we text you?",
}


def fields_in(text: str) -> list[str]:
    """The names of fields that a form shows or a page reads."""
    return sorted(set(re.findall(r'(?:name=|(?:line|words|as_is|ticked|number|texts|file)\()"([a-z_-]+)"', text)))


DEEDS = {
    page.path: fields_in(inspect.getsource(sys.modules[page.answer.__module__]))
    for page in PAGES
    if page.method == "POST" and "leave" not in page.path
}
SOURCES = "".join(
    path.read_text("utf-8") for path in Path(console.__file__).parent.rglob("*.*") if path.suffix in (".py", ".html")
)
FIELDS_OF_ALL = [*fields_in(SOURCES), "text-en", "text-\u0661", "row-1", "row-\u00b2", "constant-kind"]
GOOD = ("1", "0", "2027-03-15", "13:00", "Denver Immigration Court (DEN)", "news", "hearings", "master", "plain", "Ro")
BAD = ("\x00", "9" * 19, "9" * 4001, "-1", "\u0661", "2027-02-30", "0001-01-01", "9999-12-31", "24:00", "A234-567-890")


def filled(names: list[str]) -> st.SearchStrategy[dict[str, str]]:
    return st.dictionaries(st.sampled_from(names), st.sampled_from(GOOD + BAD) | st.text(max_size=40), max_size=6)


FORM = st.sampled_from(sorted(DEEDS)).flatmap(
    lambda path: st.tuples(st.just(path), filled(FIELDS_OF_ALL), filled(DEEDS[path] or FIELDS_OF_ALL))
)
LOOKED_AT = {
    page.path: re.findall(r'(?:wish|_whole)\("([a-z_]+)"', inspect.getsource(sys.modules[page.answer.__module__]))
    for page in PAGES
    if page.method == "GET"
}
LOOK = st.sampled_from(sorted(LOOKED_AT)).flatmap(
    lambda path: st.tuples(st.just(path), filled(LOOKED_AT[path] or FIELDS_OF_ALL))
)

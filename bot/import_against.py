"""What the rows of a file are read against: the office, and what each cell is by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from bot import import_cells, import_dates, import_text
from bot.import_occasion import cancelled
from bot.import_sheet import Sheet
from bot.import_words import LANGUAGES
from messages import languages


@dataclass(frozen=True, slots=True)
class Office:
    """What a row is read against. `attorneys`: ids by key and name, as `plain` writes them; `today`: at the office."""

    language: str
    attorneys: Mapping[str, int]
    today: date
    languages: Mapping[str, str]
    # Of (channel, value): whether its owner asked for silence, or to be erased, and is not among our people any more.
    refuses: Callable[[str, str], bool] = lambda _channel, _value: False
    # Of a title: the reference in it that is known here.
    reference_in: Callable[[str], str | None] = lambda _title: None


def language_names(offered: Sequence[str]) -> dict[str, str]:
    """The tags of offered languages by all names that a file may call them."""
    known = languages.known()
    names = {import_text.plain(tag): tag for tag in offered}
    for tag in offered:
        if row := known.get(tag):
            names |= {import_text.plain(name): tag for name in (row.name, *row.eoir)}
    return names | {name: tag for name, tag in LANGUAGES.items() if tag in offered}


class Against:
    """What all rows of a sheet are read against. `parsers`: what each cell is by itself, by field."""

    def __init__(self, sheet: Sheet, office: Office) -> None:
        self.sheet = sheet
        self.office = office
        self.width = len(sheet.header)
        self.parsers: Mapping[str, Callable[[str], Any]] = {
            "reference": import_text.reference_of,
            "uid": import_cells.uid_of,
            "label": name_of,
            "last_name": name_of,
            "place": place_of,
            "judge": name_of,
            "medium": import_cells.medium_of,
            "phone": import_cells.phone_of,
            "telegram": import_cells.telegram_of,
            "language": partial(import_cells.language_of, known=office.languages),
            "attorney": self._attorney,
            "detained": import_cells.yes_or_no,
            "confidential": import_cells.yes_or_no,
            "consent": import_cells.yes_or_no,
            "state": cancelled,
            "sequence": import_cells.count_of,
            "modified": import_cells.count_of,
        }

    def date_of(self, text: str) -> date:
        """A day, in the order in which this sheet writes it."""
        return import_dates.date_of(text, self.sheet.day_first)

    def day_of(self, text: str) -> date:
        """The same, without the hour that may stand beside it."""
        return self.date_of(import_dates.split_datetime(text)[0])

    def _attorney(self, text: str) -> int:
        found = self.office.attorneys.get(import_text.plain(text))
        if found is None:
            raise ValueError("not an attorney of this office; the config lists them")
        return found


def name_of(text: str) -> str:
    """A name of at most LABEL_MOST characters."""
    return import_text.text_of(text, import_text.LABEL_MOST)


def place_of(text: str) -> str:
    """A place, or any text as long as one."""
    return import_text.text_of(text, import_text.PLACE_MOST)

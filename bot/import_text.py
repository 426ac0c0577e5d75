"""The text of a file's cells: compared, freed of what spreadsheets wrap around it, and without A-numbers. Pure.

Every function that takes a cell apart raises ValueError with what is wrong and what is allowed. None repeats the cell.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from bot import a_numbers

LABEL_MOST = 60
PLACE_MOST = 200
REFERENCE_MOST = 40
CELL_MOST = 2000

# As a whole reference; within other text `a_numbers` finds them.
_NINE_DIGITS = re.compile(r"\s*(?:\d[\s.\-\u2010-\u2015]?){8}\d\s*")
_SEVEN_DIGITS = re.compile(r"(?:\D*\d){7}")
_FORMULA_TEXT = re.compile(r'="((?:[^"]|"")*)"')
_BROKEN = re.compile(r"#(?:#+|N/A|REF!|VALUE!|NAME\?|DIV/0!|NUM!|NULL!)", re.I)

A_NUMBER_SAID = "looks like an A-number; we never store it"


@lru_cache(maxsize=65536)
def plain(text: str) -> str:
    """`text` without accents, case and punctuation, for comparing."""
    return " ".join("".join(mark if mark.isalnum() else " " for mark in bare(text)).split())


def bare(text: str) -> str:
    """`text` without accents and case; punctuation stays."""
    return "".join(mark for mark in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(mark))


def unwrapped(cell: str) -> str:
    """A cell without what spreadsheets put around text to keep it text: ="0830" and '0830 are 0830."""
    text = cell.strip()
    if not text or text[0] not in "='":
        return text
    if found := _FORMULA_TEXT.fullmatch(text):
        return found[1].replace('""', '"').strip()
    return text[1:].strip() if text[0] == "'" else text


def check_whole(cell: str) -> None:
    """Raise ValueError when a spreadsheet put something else in the place of what stood in a cell."""
    if _BROKEN.fullmatch(cell):
        if set(cell) == {"#"}:
            raise ValueError("the column was too narrow when the file was saved; widen it, and save again")
        raise ValueError("an error of the spreadsheet's; mend it there, and save again")
    if len(cell) > CELL_MOST:
        raise ValueError(f"longer than {CELL_MOST:,} characters; is a quotation mark missing?")


def looks_like_a_number(text: str) -> bool:
    """Whether an A-number stands anywhere in `text`, with its letter or as nine bare digits."""
    return bool(_SEVEN_DIGITS.match(text)) and a_numbers.strip(text).dropped


def is_nine_digits(text: str) -> bool:
    """Whether `text` is nine digits in whatever groups: an A-number without its letter, or a Social Security number."""
    return bool(_NINE_DIGITS.fullmatch(text))


def without_a_number(cell: str) -> str:
    """`cell` as it may be kept or shown."""
    if is_nine_digits(unwrapped(cell)):
        return ""
    return a_numbers.strip(cell).text if looks_like_a_number(cell) else cell


def reference_of(cell: str) -> str:
    """The office's own reference. Nine digits and nothing else are taken for an A-number."""
    if is_nine_digits(cell):
        raise ValueError(A_NUMBER_SAID)
    return text_of(cell, REFERENCE_MOST)


def text_of(cell: str, most: int) -> str:
    """Free text on one line, at most `most` characters long, without an A-number."""
    if looks_like_a_number(cell):
        raise ValueError(A_NUMBER_SAID)
    if "\ufffd" in cell:
        raise ValueError("a letter was lost when the file was saved; save it as CSV UTF-8")
    shown = cell if cell.isprintable() else "".join(mark if mark.isprintable() else " " for mark in cell)
    clean = " ".join(shown.split())
    if len(clean) > most:
        raise ValueError(f"longer than {most} characters")
    return clean

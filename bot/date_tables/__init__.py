"""The words for dates and times, one table per language, and which tables are read together.

A language is added by adding a table here. Languages that share the Latin letters share words with other meanings
(French "sept" is seven), so of those only the reader's own are read, with English: people paste English notices.
"""

from __future__ import annotations

from bot.date_tables.amharic import AM
from bot.date_tables.arabic import AR
from bot.date_tables.chinese import ZH
from bot.date_tables.creole import HT
from bot.date_tables.english import EN
from bot.date_tables.french import FR
from bot.date_tables.further import further
from bot.date_tables.hindi import HI, HI_LATIN
from bot.date_tables.portuguese import PT
from bot.date_tables.punjabi import PA, PA_LATIN
from bot.date_tables.russian import RU
from bot.date_tables.spanish import ES
from bot.date_tables.vietnamese import VI
from bot.date_tables.words import Words

SCRIPTS_OF_THEIR_OWN: tuple[Words, ...] = (ZH, PA, RU, AR, HI, AM)
LATIN: dict[str, tuple[Words, ...]] = {
    "en": (EN, ES),
    "es": (EN, ES),
    "fr": (EN, FR),
    "ht": (EN, FR, HT),
    "pt": (EN, PT),
    "vi": (EN, VI),
    "hi": (EN, HI_LATIN),
    "pa": (EN, PA_LATIN),
}
LANGUAGES = ("en", "es", "ht", "pt", "zh", "pa", "ru", "ar", "fr", "hi", "vi", "am")


def tables_for(language: str) -> tuple[Words, ...]:
    """The tables to read with for a reader of `language`, a BCP 47 tag."""
    return (*LATIN.get(language, (EN,)), *further(language), *SCRIPTS_OF_THEIR_OWN)

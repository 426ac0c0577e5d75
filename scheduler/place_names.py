"""What people call the places of the court list, in English and Spanish. Data, in plain letters without accents."""

from __future__ import annotations

from collections.abc import Mapping

# As people say them -> as the list has them. "New York", "Oklahoma" and "Guam" are found as they are: cities bear them.
CALLED: Mapping[str, str] = {
    "nueva york": "new york",
    "new york city": "new york",
    "nueva orleans": "new orleans",
    "filadelfia": "philadelphia",
    "saint louis": "st louis",
    "san luis": "st louis",
    "santa cruz islas virgenes": "st croix",
    "arizona": "az",
    "california": "ca",
    "colorado": "co",
    "connecticut": "ct",
    "florida": "fl",
    "georgia": "ga",
    "hawaii": "hi",
    "hawai": "hi",
    "illinois": "il",
    "indiana": "in",
    "kentucky": "ky",
    "louisiana": "la",
    "luisiana": "la",
    "massachusetts": "ma",
    "maryland": "md",
    "michigan": "mi",
    "minnesota": "mn",
    "missouri": "mo",
    "misuri": "mo",
    "north carolina": "nc",
    "carolina del norte": "nc",
    "nebraska": "ne",
    "nevada": "nv",
    "new jersey": "nj",
    "nueva jersey": "nj",
    "new mexico": "nm",
    "nuevo mexico": "nm",
    "ohio": "oh",
    "oregon": "or",
    "pennsylvania": "pa",
    "pensilvania": "pa",
    "puerto rico": "pr",
    "tennessee": "tn",
    "texas": "tx",
    "tejas": "tx",
    "utah": "ut",
    "virginia": "va",
    "washington": "wa",
    "wisconsin": "wi",
}
# The whole answer, where a part of it would mean something else.
ALONE: Mapping[str, str] = {"la": "los angeles", "l a": "los angeles", "sf": "san francisco", "vegas": "las vegas"}
# Said around a name. A text of nothing else is left as it is.
AROUND = frozenset(
    {
        *("a", "at", "in", "of", "the", "city", "court", "downtown", "immigration", "judge", "state"),
        *("de", "del", "el", "en", "la", "ciudad", "corte", "estado", "inmigracion", "juzgado", "tribunal"),
    }
)

"""How many notices a second are put into words, in every language and on both channels, beside plain `str.format`.

No two are equal, so that nothing that was kept from before helps but what would help in real life: the names of days,
the catalogue. The peer fills a text of the same length with the same number of values.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import cycle, islice, product

from bench.outcome import Outcome, peak_memory_mb
from messages.catalog import catalogue, languages_available
from messages.channel import Text
from messages.notices import Notice, compose
from messages.samples import WORDINGS, everyday

EACH = 40_000
WAYS = tuple(product(WORDINGS, ("telegram", "sms")))


def run() -> Outcome:
    """Every figure and ratio of one run."""
    outcome = Outcome()
    for language in languages_available():
        catalogue(language)  # read once, when the program starts
    rates = []
    for wording, channel in WAYS:
        given = list(islice(_different(wording), EACH // len(WAYS)))
        began = time.perf_counter()
        texts = [compose(notice, language, channel) for notice, language in given]
        rate = len(texts) / (time.perf_counter() - began)
        outcome.figures[f"{wording}_{channel}_per_s"] = round(rate)
        rates.append((len(texts), len(texts) / rate))
        outcome.ratios[f"{wording}_{channel}_vs_format"] = round(rate / _plain(texts), 3)
    outcome.figures["all_per_s"] = round(sum(count for count, _ in rates) / sum(took for _, took in rates))
    outcome.figures["languages"] = len(languages_available())
    outcome.figures["peak_memory_mb"] = peak_memory_mb()
    return outcome


def _different(wording: str) -> Iterator[tuple[Notice, str]]:
    samples = [sample.notice for each in WORDINGS if each == wording for sample in everyday(each)]
    languages = cycle(languages_available())
    for number, notice in enumerate(cycle(samples)):
        # Another minute of the day, and another reader: as many hearings as a large office has.
        when = notice.hearings[0].when
        at = replace(when, wall=when.wall + timedelta(minutes=number % 240, days=number % 9))
        hearing = replace(notice.hearings[0], when=at, names=(f"Reader {number}",))
        yield replace(notice, hearings=(hearing,)), next(languages)


def _plain(texts: list[Text]) -> float:
    """Texts a second, by one `str.format` each that fills six values into a template as long."""
    templates = [text.body.replace("{", "").replace("}", "") + " {a} {b} {c} {d} {e} {f}" for text in texts]
    began = time.perf_counter()
    for number, template in enumerate(templates):
        template.format(a=number, b="Denver", c="8:30", d="Tuesday", e="December", f=2026)
    return len(templates) / (time.perf_counter() - began)

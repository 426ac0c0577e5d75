"""A catalogue is read as Fluent's own parser reads it, whole or broken."""

from __future__ import annotations

import pytest
from fluent.syntax import FluentParser

from messages.catalog import catalogue
from messages.fluent_parser import parse


def test_our_catalogues_are_read_as_fluents_own_parser_reads_them() -> None:
    for language in ("en", "ar", "zh-Hans"):
        source = catalogue(language).source
        assert parse(source).to_json() == FluentParser().parse(source).to_json(), language


@pytest.mark.parametrize(
    "source",
    [
        "",
        "a",
        "1a = no name",
        "a = ",
        "a = { $b",
        "a = b }\nc = d",
        'a =\n    { $b ->\n        [one] x\n       *[other] y {"}"} z\n    } end\n    .part = { -c(d: 1) }\n-c = e',
        'a = { $ }\na-b_1 = { FUN($x, y: "z") }',
        "# said\na = b\n\n## part\n  c = d",
        "a = b\r\nc =\r\n    d { $e }\r\n    f\r\n",
        "a = b\rc\n",
    ],
)
def test_whatever_stands_there_is_read_as_fluents_own_parser_reads_it(source: str) -> None:
    assert parse(source).to_json() == FluentParser().parse(source).to_json()

"""The entries of a language as they stand in its file."""

from __future__ import annotations

from functools import cache

from fluent.syntax import ast as ftl

from messages.catalog import catalogue, parsed, placeholders


@cache
def entries(language: str) -> dict[str, tuple[frozenset[str], str]]:
    """Every key with its placeholders and its raw text."""
    found, needed = {}, placeholders(language)
    for entry in parsed(catalogue(language).source).body:
        if isinstance(entry, ftl.Message):
            span = entry.value.span if entry.value else None
            text = catalogue(language).source[span.start : span.end] if span else ""
            found[entry.id.name] = (needed[entry.id.name], text)
    return found

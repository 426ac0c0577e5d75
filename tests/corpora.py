"""What people write in each language, and words that must not stand in what we write: the lists beside the tests."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

_HERE = Path(__file__).parent


def corpus(name: str) -> dict[str, Any]:
    """By language, what people write: `corpus_NAME.toml`."""
    return _read(f"corpus_{name}.toml")


@cache
def giveaways() -> dict[str, list[str]]:
    """Language -> beginnings of words, or whole ones, that would tell a stranger what a message is about."""
    return _read("giveaways.toml")


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((_HERE / name).read_text(encoding="utf-8"))

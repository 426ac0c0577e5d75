"""Whatever stands in the config file: it is understood, or every problem of it is told; it never breaks the reader."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot import config
from bot.config import Config, ConfigError
from bot.config_keys import ATTORNEY, KIND, OPTIONS

FILE = Path("/nowhere/courtbell.toml")
VALUES = (
    st.text(max_size=30)
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.booleans()
    | st.lists(st.text(max_size=5) | st.integers(), max_size=4)
)
KEYS = [option.key for option in OPTIONS] + [f"{option.key}_file" for option in OPTIONS if option.secret]
MORE = [f"attorneys.a.{option.key}" for option in ATTORNEY] + [f"policy.bond.{option.key}" for option in KIND]


def toml(values: dict[str, Any]) -> str:
    """These keys, as a file."""
    tables: dict[str, list[str]] = {}
    for key, value in values.items():
        section, _, name = key.rpartition(".")
        tables.setdefault(section, []).append(f"{name} = {json.dumps(value, ensure_ascii=False)}")
    return "\n".join(f"[{section}]\n" + "\n".join(lines) for section, lines in tables.items())


def read(text: str) -> Config | ConfigError:
    try:
        return config.parse(text, {}, FILE)
    except ConfigError as error:
        assert error.problems
        assert str(error)
        return error


@settings(deadline=None)  # the words of a language are made ready the first time
@given(st.text(max_size=300))
def test_any_text_is_a_config_or_has_its_problems_told(text: str) -> None:
    read(text)


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from([*KEYS, *MORE]), VALUES, max_size=8))
def test_any_value_of_any_key_is_taken_or_told(values: dict[str, Any]) -> None:
    found = read(toml(values))
    if isinstance(found, ConfigError):
        named = str(found)
        # Such as a letter that TOML does not take.
        assert "is not TOML" in named or any(key in named or key.partition(".")[0] in named for key in values)

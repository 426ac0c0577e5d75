"""Writes values into the text of a config file. Whatever else stands in it, comments and all, stays as it is."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping

# A value on one line, or a list over several.
_VALUE = r"""(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|\[[^\]]*\]|[^\s#"'\[]+)"""


def with_value(text: str, key: str, value: object, *, instead_of: str = "") -> str:
    """`text` with `key` (section.name) set to a text, number, truth value or list of these.

    `instead_of`: the name of the line that it takes the place of, where that is another one. Raises ValueError when
    the text is written in a way that this cannot change.
    """
    section, _, name = key.partition(".")
    header = re.search(rf"(?m)^\[{re.escape(section)}\][^\n]*\n?", text)
    if header is None:
        changed = f"{_ended(text)}\n[{section}]\n{name} = {_toml(value)}\n"
    else:
        following = re.compile(r"(?m)^\[").search(text, header.end())
        end = following.start() if following else len(text)
        body = _with_line(text[header.end() : end], name, value, instead_of or name)
        changed = f"{_ended(text[: header.end()])}{body}{text[end:]}"
    return _proved(changed, [section], {name: value})


def with_table(text: str, key: str, values: Mapping[str, object], *, before: str) -> str:
    """`text` with one more table, `[key]`, ahead of the table `before` if that is there, else at the end."""
    table = f"[{key}]\n" + "".join(f"{name} = {_toml(value)}\n" for name, value in values.items()) + "\n"
    at = re.search(rf"(?m)^\[{re.escape(before)}\]", text)
    changed = f"{text[: at.start()]}{table}{text[at.start() :]}" if at else f"{_ended(text)}\n{table}"
    return _proved(changed, key.split("."), values)


def _with_line(body: str, name: str, value: object, instead_of: str) -> str:
    said = _toml(value)

    def put(found: re.Match[str]) -> str:
        # What follows stays in its column, as far as there is room.
        before = f"{name} = {said}"
        if not found["comment"]:
            return before
        return before + " " * max(2, len(found["line"]) + len(found["gap"]) - len(before)) + found["comment"]

    line = rf"(?m)^(?P<line>{re.escape(instead_of)} *= *{_VALUE})(?P<gap> *)(?P<comment>#[^\n]*)?$"
    body, changed = re.subn(line, put, body, count=1)
    return body if changed else f"{name} = {said}\n{body}"


def _proved(text: str, path: list[str], values: Mapping[str, object]) -> str:
    try:
        table = tomllib.loads(text)
        for name in path:
            table = table[name]
    except (tomllib.TOMLDecodeError, KeyError, TypeError):
        table = {}
    if any(table.get(name) != value for name, value in values.items()):
        raise ValueError(f"[{'.'.join(path)}] is written in a way that cannot be changed by itself")
    return text


def _toml(value: object) -> str:
    # Text, numbers, truth and lists of them are written alike in JSON and in TOML.
    return json.dumps(value, ensure_ascii=False)


def _ended(text: str) -> str:
    return text if not text or text.endswith("\n") else f"{text}\n"

"""A config file that is changed by the program stays the file that a person wrote."""

from __future__ import annotations

import tomllib

import pytest

from bot.config_text import with_table, with_value

TEXT = """# mine
[office]            # who we are
name = "A"          # the name
sender = 'B'

[languages]
offered = [
    "en",
]   # in order
"""


def test_a_value_is_put_where_it_stands_and_its_comment_stays_in_its_column() -> None:
    changed = with_value(TEXT, "office.name", 'The "C"')
    assert changed.splitlines()[2] == 'name = "The \\"C\\""  # the name'
    assert with_value(TEXT, "office.name", "AB").splitlines()[2].index("#") == TEXT.splitlines()[2].index("#")
    assert changed.count("\n") == TEXT.count("\n")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *(("office.sender", "Reminders"), ("office.zone", "America/Denver"), ("languages.offered", ["en", "ht"])),
        *(("web.port", 8081), ("twilio.enabled", True), ("office.name", "back\\slash # and \u00e9")),
    ],
)
def test_whatever_was_written_is_what_is_read_and_nothing_else_changes(key: str, value: object) -> None:
    section, _, name = key.partition(".")
    after, before = tomllib.loads(with_value(TEXT, key, value)), tomllib.loads(TEXT)
    assert after[section].pop(name) == value
    before.get(section, {}).pop(name, None)
    assert filled(after) == filled(before)


def filled(raw: dict[str, object]) -> dict[str, object]:
    return {table: rest for table, rest in raw.items() if rest}


def test_a_key_can_take_the_place_of_another() -> None:
    changed = with_value('[telegram]\ntoken = ""  # secret\n', "telegram.token_file", "t", instead_of="token")
    assert changed == '[telegram]\ntoken_file = "t"  # secret\n'


def test_a_table_goes_ahead_of_another_or_to_the_end() -> None:
    changed = with_table(TEXT, "attorneys.ana", {"name": "Ana"}, before="languages")
    assert changed.index("[attorneys.ana]") < changed.index("[languages]")
    assert with_table("[office]", "attorneys.ana", {"name": "Ana"}, before="languages").endswith('name = "Ana"\n\n')


def test_what_cannot_be_changed_is_refused_and_not_spoilt() -> None:
    with pytest.raises(ValueError, match="cannot be changed"):
        with_value('office = { name = "A" }\n', "office.name", "B")
    with pytest.raises(ValueError, match="cannot be changed"):
        with_value('[office]\nname = """\nA"""\n', "office.name", "B")

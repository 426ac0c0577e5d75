"""`courtbell messages`: what whoever looks after the texts reads, and what it says when something is wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot import cli
from messages.catalog import catalogue, languages_available


def typed(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    """The exit code and what was printed."""
    code = cli.main(["messages", *words])
    return code, capsys.readouterr().out


def test_check_is_clean_and_says_what_nobody_signed(capsys: pytest.CaptureFixture[str]) -> None:
    # Of all languages it is asked one by one, in test_messages_check.py.
    code, text = typed(capsys, "check", "--language", "en,es-419,ar")
    assert code == 0
    assert "3 languages, 0 problems" in text
    assert "note     es-419: nobody who reads this language has signed it yet" in text


def test_check_for_programs_is_one_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    code, text = typed(capsys, "check", "--json", "--language", "ht")
    found = [json.loads(line) for line in text.splitlines()]
    assert code == 0
    assert {each["language"] for each in found} == {"ht"}
    assert all(each["mend"] is False for each in found)


def test_show_prints_one_text_in_every_language_with_its_parts(capsys: pytest.CaptureFixture[str]) -> None:
    code, text = typed(capsys, "show", "say-stopped")
    assert code == 0
    assert all(f"\n{language} " in f"\n{text}" for language in languages_available())
    assert "1 part of GSM-7" in text and "UCS-2" in text


def test_show_of_an_unknown_key_names_those_like_it(capsys: pytest.CaptureFixture[str]) -> None:
    code, text = typed(capsys, "show", "stopped")
    assert code == 2
    assert "say-stopped" in text


def test_cost_counts_parts_and_money(capsys: pytest.CaptureFixture[str]) -> None:
    code, text = typed(capsys, "cost", "--price", "0.01", "--json", "--language", "en,ar")
    english, arabic = (json.loads(line) for line in text.splitlines())
    assert code == 0
    assert english["discreet"] == 1
    assert english["price"] == pytest.approx(english["plain"] / 100)
    assert english["plain"] < arabic["plain"] <= 6


def test_a_sheet_goes_out_and_comes_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sheet, file = tmp_path / "es.csv", tmp_path / "es-419.ftl"
    assert typed(capsys, "export", "es-419", "--to", str(sheet))[0] == 0
    sheet.write_text(sheet.read_text(encoding="utf-8").replace(",Sí\n", ",Claro\n"), encoding="utf-8")
    code, text = typed(capsys, "import", "es-419", str(sheet))
    assert code == 0
    assert "changed  yes" in text and "Nothing is written" in text
    assert typed(capsys, "import", "es-419", str(sheet), "--to", str(file))[0] == 0
    assert file.read_text(encoding="utf-8") == catalogue("es-419").source.replace("yes = Sí\n", "yes = Claro\n")


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("check", "--language", "xx"), 2, "There is no catalogue xx"),
        (("export",), 2, "Say which language"),
        (("export", "klingon"), 2, "Say which language"),
        (("import", "es-419"), 2, "Say which language and which sheet"),
        (("import", "es-419", "nowhere.csv"), 1, "nowhere.csv"),
    ],
)
def test_what_cannot_be_done_is_said(
    words: tuple[str, ...], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    got, text = typed(capsys, *words)
    assert (got, said in text) == (code, True), text

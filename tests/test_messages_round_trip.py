"""A catalogue goes out to a spreadsheet and comes back with what was changed there, and nothing else."""

from __future__ import annotations

import csv
import io

import pytest

from messages.catalog import catalogue, languages_available, read
from messages.round_trip import HEAD, SheetError, export, take


def sheet(*rows: tuple[str, str]) -> str:
    """A filled sheet of these rows."""
    text = io.StringIO()
    csv.writer(text).writerows([("key", "text"), *rows])
    return text.getvalue()


@pytest.mark.parametrize("language", languages_available())
def test_a_sheet_that_nobody_touched_changes_nothing(language: str) -> None:
    taken = take(language, export(language))
    assert taken.changed == ()
    assert taken.source == catalogue(language).source


def test_a_sheet_saved_by_a_spreadsheet_is_read_the_same() -> None:
    saved = "\ufeff" + export("es-419").replace("\n", "\r\n").replace("\r\r\n", "\r\n")
    assert take("es-419", saved).changed == ()


def test_changed_texts_come_back_in_their_places_and_all_else_stays() -> None:
    taken = take("es-419", sheet(("yes", "Sí, claro"), ("sms-reminder", "{ $what }\n{ $when }.")))
    assert taken.changed == ("yes", "sms-reminder")
    assert taken.findings == ()
    before, after = catalogue("es-419").source.splitlines(), taken.source.splitlines()
    differing = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert differing == [("yes = Sí", "yes = Sí, claro"), ("    { $when }", "    { $when }.")]


def test_a_language_that_is_new_begins_with_an_empty_sheet_and_is_told_what_it_lacks() -> None:
    rows = list(csv.DictReader(io.StringIO(export("wo"))))
    assert tuple(rows[0]) == HEAD
    assert {row["text"] for row in rows} == {""}
    assert next(row for row in rows if row["key"] == "say-stopped")["values"] == "$sender"
    taken = take("wo", sheet(("yes", "Waaw")))
    assert read("wo", taken.source).text("yes", {}) == "Waaw"
    assert {finding.said for finding in taken.findings} == {"is missing"}


@pytest.mark.parametrize("text", ["-5 grados", "=SUM(A1)", "+1", "@todos", "'comillas'"])
def test_a_text_that_a_spreadsheet_would_calculate_comes_through_as_it_is(text: str) -> None:
    taken = take("es-419", sheet(("yes", text)))
    again = next(row for row in csv.DictReader(io.StringIO(export("es-419"))) if row["key"] == "yes")
    assert again["text"] == "Sí"
    assert read("es-419", taken.source).text("yes", {}) == text


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ((("yes", "Sí"), ("yes", "No")), "row 3: yes stands there twice"),
        ((("yes", "{ $name"),), "braces"),
    ],
)
def test_a_sheet_that_cannot_be_taken_says_why(rows: tuple[tuple[str, str], ...], said: str) -> None:
    with pytest.raises(SheetError, match=said):
        take("es-419", sheet(*rows))


def test_a_sheet_without_its_columns_is_refused() -> None:
    with pytest.raises(SheetError, match="no column text"):
        take("es-419", "key,words\nyes,Sí\n")

"""Each catalogue is whole and sendable, and the check that says so finds each thing that can be wrong."""

from __future__ import annotations

import re
from functools import cache

import pytest

from messages.catalog import catalogue, languages_available, read
from messages.check import Finding, check, check_texts, plural_forms
from messages.samples import LONGEST_CITY, LONGEST_COURT, LONGEST_PLACE, everyday
from scheduler.courts import courts


@cache
def checked(language: str) -> list[Finding]:
    """What is found about a language of ours."""
    return check(language)


def said_of(source: str, language: str = "es-419") -> dict[str, str]:
    """Key -> what is found wrong, in a catalogue with this text."""
    return {finding.key: finding.said for finding in check_texts(read(language, source))}


def spanish_with(key: str, text: str) -> str:
    """The Spanish catalogue with one entry of one line replaced."""
    source, changed = re.subn(rf"^{key} = .*$", f"{key} = {text}", catalogue("es-419").source, flags=re.MULTILINE)
    assert changed == 1
    return source


@pytest.mark.parametrize("language", languages_available())
def test_a_catalogue_says_all_that_english_says_within_what_an_sms_may_cost(language: str) -> None:
    assert [finding for finding in checked(language) if finding.mend] == []


@pytest.mark.parametrize("language", languages_available())
def test_whoever_runs_it_is_told_that_nobody_has_signed_a_language(language: str) -> None:
    told = [finding for finding in checked(language) if not finding.mend and "signed" in finding.said]
    assert len(told) == (not catalogue(language).signed)


@pytest.mark.parametrize(
    ("key", "text", "found"),
    [
        ("say-stopped", "Listo. Para volver, mande START.", "takes no value where English takes $sender"),
        ("sms-stop", "ALTO para terminar.", "lacks STOP"),
        ("sms-check-bond", "Pregunte al abogado.", "lacks 1-800-898-7180, https://acis.eoir.justice.gov"),
        ("yes", '{""}', "is empty"),
        ("yes", "S\u00ed\u00a0pues", "cannot be seen"),
        (
            "do-court-plan-short",
            "Planee el viaje, el trabajo y el cuidado de los hijos hoy mismo.",
            "not shorter",
        ),
    ],
)
def test_what_is_wrong_with_a_text_is_found(key: str, text: str, found: str) -> None:
    assert found in said_of(spanish_with(key, text))[key]


def test_a_missing_and_an_unknown_entry_are_found() -> None:
    source = re.sub(r"^yes = .*$", "si = Sí", catalogue("es-419").source, flags=re.MULTILINE)
    assert said_of(source) == {"yes": "is missing", "si": "is not in English, so nobody asks for it"}


def test_a_plural_form_that_a_language_needs_is_missed() -> None:
    source = catalogue("ar").source.replace("[few]", "[many]", 1)
    assert any("lacks the plural form few" in said for said in said_of(source, "ar").values())


def test_the_plural_forms_are_those_that_whole_numbers_take() -> None:
    assert plural_forms("en") == {"one", "other"}
    assert plural_forms("ar") == {"zero", "one", "two", "few", "many", "other"}
    assert plural_forms("ru") == {"one", "few", "many", "other"}
    assert plural_forms("ko") == {"other"}


def test_the_longest_samples_are_as_long_as_the_longest_court_of_the_list() -> None:
    assert len(LONGEST_CITY) >= max(len(court.city) for court in courts())
    assert len(LONGEST_COURT) >= max(len(court.name) for court in courts())
    assert len(LONGEST_PLACE) >= max(len(court.address) for court in courts())


def test_there_is_a_sample_of_every_step_and_kind() -> None:
    names = [sample.name for sample in everyday("plain")]
    assert len(set(names)) == len(names)
    assert {"reminder 30d", "reminder morning", "confirmation", "changed", "cancelled", "disputed"} <= set(names)

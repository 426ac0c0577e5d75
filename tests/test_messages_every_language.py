"""What holds for a notice in each language beside English and Spanish, whose own tests are in test_messages_notices."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import product

import pytest

from messages.catalog import languages_available
from messages.notices import Kind, compose
from messages.segments import fits, segments
from tests.test_messages_notices import (
    CHANNELS,
    COURT_KINDS,
    GIVEAWAYS,
    LATER,
    NOTICES,
    OTHER_KINDS,
    STEPS,
    hearing,
    longest_courts,
    notice,
    of_kind,
    worst,
)

OTHERS = [language for language in languages_available() if language not in ("en", "es-419")]
# What would tell a stranger what it is about, and the words that belong to a court alone.
CREOLE_GIVEAWAYS = r"\b(?:imigrasyon|tribinal|odyans|jij|avoka|depòt\w*|kosyon|legal|laperèz|anprent|entèvyou)\b"
CREOLE_COURT = r"\b(?:tribinal|odyans|jij|depòt\w*)\b"


@pytest.mark.parametrize(("language", "said", "day"), list(product(OTHERS, NOTICES, (15, 26, 30))))
@pytest.mark.parametrize("wording", ["plain", "discreet"])
def test_no_sms_costs_more_than_its_budget(wording: str, language: str, said: Kind, day: int) -> None:
    gsm, ucs = (1, 2) if wording == "discreet" and said != "details" else (3, 6)
    for court, kind, names in product(longest_courts(), COURT_KINDS + OTHER_KINDS, ((), ("Maria Fernanda Perez",))):
        facts = worst(court, kind, day, names)
        if said == "disputed":
            facts = replace(facts, disputed=(LATER,), old=None)
        elif said not in ("changed", "details"):
            facts = replace(facts, old=None)
        for step in STEPS if said == "reminder" else ("7d",):
            full = notice(facts, kind=said, step=step, wording=wording, sender="Recordatorios Norte1", opt_out=True)
            body = compose(replace(full, code_word="mariposa-azul-16"), language, "sms").body
            assert fits(body, gsm=gsm, ucs=ucs), (segments(body), body)


@pytest.mark.parametrize("language", OTHERS)
def test_a_name_in_any_letters_stays_in_the_budget_of_the_dear_alphabet(language: str) -> None:
    for court in longest_courts():
        facts = replace(worst(court, "master", 30, ("Ángel",)), old=None)
        body = compose(notice(facts, sender="Recordatorios Norte1"), language, "sms").body
        assert segments(body).encoding == "UCS-2"
        assert segments(body).parts <= 6, body
        assert "Ángel" in body


@pytest.mark.parametrize(("language", "channel", "step"), list(product(OTHERS, CHANNELS, STEPS)))
def test_a_plain_reminder_has_where_to_look_and_whom_to_call(language: str, channel: str, step: str) -> None:
    text = compose(notice(step=step), language, channel)
    assert text.language == language
    for part in ("Denver", "acis.eoir.justice.gov", "1-800-898-7180", "202-555-0100"):
        assert part in text.body, (part, text.body)
    assert [choice.token for choice in text.choices] == ["ack", "help", "differs"]


@pytest.mark.parametrize(("language", "channel", "kind"), list(product(OTHERS, CHANNELS, COURT_KINDS + OTHER_KINDS)))
def test_a_discreet_text_gives_nothing_away(language: str, channel: str, kind: str) -> None:
    for said, names in product(NOTICES, ((), ("Marisol",))):
        if said != "details":
            facts = of_kind(said, hearing(kind, names=names))
            text = compose(notice(facts, kind=said, wording="discreet"), language, channel)
            shown = " ".join([text.body, *(choice.label for choice in text.choices)])
            assert not re.findall(f"{GIVEAWAYS}|{CREOLE_GIVEAWAYS}|Marisol|Example|Stout", shown, re.IGNORECASE), shown


@pytest.mark.parametrize(("kind", "channel", "said"), list(product(OTHER_KINDS, CHANNELS, NOTICES)))
def test_creole_court_words_are_never_used_for_what_is_no_court(said: Kind, kind: str, channel: str) -> None:
    facts = of_kind(said, hearing(kind, court=None, place="1 Example Street"))
    for step, names in product(STEPS, ((), ("Ana",))):
        body = compose(notice(replace(facts, names=names), kind=said, step=step), "ht", channel).body
        assert not re.findall(CREOLE_COURT, body, re.IGNORECASE), body


@pytest.mark.parametrize("step", STEPS)
def test_an_ordinary_creole_sms_names_the_day_in_full_and_the_street(step: str) -> None:
    body = compose(notice(step=step, opt_out=True), "ht", "sms").body
    assert segments(body).encoding == "GSM-7"
    assert "madi 15 desanm, 8:30 nan maten, lè Denver" in body
    assert "Stout Street" in body


@pytest.mark.parametrize("channel", CHANNELS)
def test_creole_says_what_missing_a_hearing_can_cost_and_that_only_papers_count(channel: str) -> None:
    body = compose(notice(step="1d"), "ht", channel).body
    assert "lòd depòtasyon" in body
    assert "apye tribinal la" in body
    assert "Demen, madi 15 desanm" in body

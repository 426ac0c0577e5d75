"""What holds for a notice in each language beside English and Spanish, whose own tests are in test_messages_notices."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import product

import pytest

from messages.catalog import catalogue, languages_available
from messages.notices import Kind, compose
from messages.segments import fits, segments
from tests.corpora import giveaways
from tests.notices import CHANNELS, GIVEAWAYS, NOTICES, OTHER_KINDS, STEPS, hearing, notice, of_kind

OTHERS = [language for language in languages_available() if language not in ("en", "es-419")]
# The words that belong to a court alone.
CREOLE_COURT = r"\b(?:tribinal|odyans|jij|depòt\w*)\b"


@pytest.mark.parametrize("language", OTHERS)
def test_a_plain_reminder_has_where_to_look_and_whom_to_call(language: str) -> None:
    for channel, step in product(CHANNELS, STEPS):
        text = compose(notice(step=step), language, channel)
        assert text.language == language
        for part in ("Denver", "acis.eoir.justice.gov", "1-800-898-7180", "202-555-0100"):
            assert part in text.body, (part, text.body)
        assert [choice.token for choice in text.choices] == ["ack", "help", "differs"]


@pytest.mark.parametrize("language", OTHERS)
def test_a_discreet_text_gives_nothing_away(language: str) -> None:
    words = re.compile("|".join([GIVEAWAYS, *map(re.escape, giveaways()[language])]), re.IGNORECASE)
    for channel, kind, said, names in product(CHANNELS, ("master", "ice_checkin"), NOTICES, ((), ("Marisol",))):
        if said != "details":
            facts = of_kind(said, hearing(kind, names=names))
            text = compose(notice(facts, kind=said, wording="discreet"), language, channel)
            shown = " ".join([text.body, *(choice.label for choice in text.choices)])
            assert not words.search(shown), shown
            assert not re.search("Marisol|Example|Stout", shown), shown


@pytest.mark.parametrize("language", languages_available())
def test_what_staff_sends_with_one_button_gives_nothing_away_and_fits_one_text(language: str) -> None:
    words = re.compile("|".join([GIVEAWAYS, *map(re.escape, giveaways()[language])]), re.IGNORECASE)
    for key in ("reply-date", "reply-call-today"):
        said = catalogue(language).text(key, {"sender": "Recordatorios Norte1"})
        assert not words.search(said), said
        assert fits(said, gsm=1, ucs=2), said


@pytest.mark.parametrize("language", languages_available())
def test_the_words_that_would_give_it_away_are_known_in_every_language(language: str) -> None:
    known, full = giveaways()[language], compose(notice(step="1d"), language, "telegram").body.casefold()
    assert len(known) >= 4
    assert any(word.casefold() in full for word in known), "words that no text of ours uses protect nobody"


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

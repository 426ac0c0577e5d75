"""The guide: every topic has its texts, source and dates; an expired one is hidden; a firm's own files are checked."""

from __future__ import annotations

import re
import tomllib
from datetime import date, timedelta
from pathlib import Path

import pytest

from messages.catalog import catalogue, languages_available
from messages.guide import GSM_PARTS, UCS_PARTS, GuideError, expiring, shipped, with_own
from messages.render import render
from messages.say import Option, Phrase, Say
from messages.segments import fits
from tests.entries import entries

TODAY = date(2026, 12, 1)
FORBIDDEN = tomllib.loads((Path(__file__).parent / "forbidden_words.toml").read_text(encoding="utf-8"))
ASKED_FOR = {
    "dont_miss", "what_to_bring", "in_person_or_online", "cannot_go", "moved", "afraid_to_go", "interpreter", "scams",
    "find_a_lawyer", "missed", "letter_or_order", "day_of_hearing",
}  # fmt: skip
GUIDED = [language for language in languages_available() if catalogue(language).has("guide-moved")]
OWN = """
source = "8 CFR 1003.15(d)(2)"
reviewed = 2026-11-22
expires = 2027-05-22
[title]
en = "We moved"
[text]
en = "Our own words."
es-419 = "Palabras propias."
"""


@pytest.mark.parametrize("language", languages_available())
def test_nothing_is_said_that_must_never_be_said(language: str) -> None:
    said = {
        key: re.findall(pattern, text.lower())
        for key, (_, text) in entries(language).items()
        for pattern in (*FORBIDDEN["all"], *FORBIDDEN.get(language, ()))
        if re.search(pattern, text.lower())
    }
    assert said == {}


def test_every_topic_has_a_source_a_review_and_an_end() -> None:
    assert {topic.name for topic in shipped().topics} == ASKED_FOR
    for topic in shipped().topics:
        assert topic.source
        assert topic.jurisdiction == "US"
        assert topic.reviewed < topic.expires <= topic.reviewed + timedelta(days=183)


@pytest.mark.parametrize("language", GUIDED)
def test_every_topic_fits_its_sms_and_a_small_screen_with_source_and_phone(language: str) -> None:
    call = Phrase("say-call-line-hours", {"phone": "202-555-0198", "hours": "Mon-Fri 9-5"})
    more = (Option("go:guide", Phrase("choice-guide-more")),)
    for topic in shipped().topics:
        values = {"source": topic.source, "reviewed": topic.as_of(language)} | ({"call": call} if topic.call else {})
        key = "guide-said-call" if topic.call else "guide-said"
        sms = render(Say(key, {**values, "text": topic.said(language, "sms")}, more), language, "sms").body
        assert fits(sms, gsm=GSM_PARTS, ucs=UCS_PARTS), topic.name
        assert topic.source in sms
        assert (
            len(render(Say(key, {**values, "text": topic.said(language, "telegram")}), language, "telegram").body)
            < 1200
        )


def test_who_may_say_that_it_is_read_has_not_yet() -> None:
    assert {topic.reviewed_by for topic in shipped().topics} == {""}


def test_an_expired_topic_is_not_shown_and_is_known_weeks_before() -> None:
    last = max(topic.expires for topic in shipped().topics)
    assert shipped().shown(last) == []
    assert shipped().topic("moved", last) is None
    assert expiring(TODAY, timedelta(weeks=4)) == []
    assert len(expiring(last - timedelta(weeks=3), timedelta(weeks=4))) == len(ASKED_FOR)


def test_what_is_meant_for_court_is_not_shown_to_whoever_only_reports_to_ice() -> None:
    names = {topic.name for topic in shipped().shown(TODAY, ("ice_checkin",))}
    assert "moved" in names
    assert "what_to_bring" not in names


def test_a_firm_replaces_a_text_and_adds_its_own(tmp_path: Path) -> None:
    (tmp_path / "moved.toml").write_text(OWN, encoding="utf-8")
    (tmp_path / "parking.toml").write_text(OWN, encoding="utf-8")
    guide = with_own(tmp_path)
    assert len(guide.topics) == len(ASKED_FOR) + 1
    topic = guide.topic("moved", TODAY)
    assert topic is not None
    assert render(Say("guide-own", topic.said("es-419", "sms").values), "es-419", "sms").body == "Palabras propias."
    assert topic.said("ht", "sms").values == {"text": "Our own words."}
    assert guide.topics[-1].name == "parking"


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("a.toml", "source = ", "cannot be read"),
        ("a.toml", OWN.replace("source", "sauce"), "sauce is unknown"),
        ("a.toml", OWN.replace("source", "sauce"), "source is missing"),
        ("a.toml", OWN.replace('"8 CFR 1003.15(d)(2)"', '""'), "source is empty"),
        ("a.toml", OWN.replace("2027-05-22", '"May"'), "expires must be of another kind"),
        ("a.toml", OWN.replace('en = "We moved"', 'es-419 = "x"'), 'title needs at least "en"'),
        ("a.toml", OWN + f'[sms]\nen = "{"x" * 500}"\n', "takes more than 3 SMS parts"),
        ("a-b!.toml", OWN, "the file's name"),
    ],
)
def test_what_is_wrong_with_a_firms_file_is_said(tmp_path: Path, file: str, text: str, said: str) -> None:
    (tmp_path / file).write_text(text, encoding="utf-8")
    with pytest.raises(GuideError, match=re.escape(said)) as caught:
        with_own(tmp_path)
    assert caught.value.problems[0][0] == file


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(GuideError, match="no such folder"):
        with_own(tmp_path / "nowhere")

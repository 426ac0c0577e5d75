"""A Say becomes a Text: whole, in one language, fit for its channel."""

from __future__ import annotations

from datetime import datetime

import pytest

from messages.channel import Choice
from messages.render import MissingText, phrase, render, sms_safe
from messages.say import Lines, Option, Phrase, Say, When
from messages.segments import segments

DENVER = When(datetime(2026, 12, 15, 8, 30), "America/Denver", "Denver")
ASK = (Option("go", Phrase("yes")), Option("stay", Phrase("no")))


def test_on_sms_the_choices_are_numbered_lines() -> None:
    text = render(Say("staff-wrong-number", {"label": "Ana"}, ASK), "en", "sms")
    assert text.body.endswith("\n1 Yes\n2 No")
    assert [choice.token for choice in text.choices] == ["go", "stay"]


def test_elsewhere_the_choices_are_buttons_only() -> None:
    text = render(Say("staff-wrong-number", {"label": "Ana"}, ASK), "es-419", "telegram")
    assert "\n" not in text.body
    assert text.choices == (Choice("go", "Sí"), Choice("stay", "No"))


def test_a_date_gives_its_full_words() -> None:
    text = render(Say("staff-bond", {"label": "Ana", "when": DENVER}), "es", "telegram")
    assert "martes 15 de diciembre de 2026, 8:30 a.m., hora de Denver" in text.body
    assert text.language == "es-419"


def test_phrases_and_lines_stand_inside_other_texts() -> None:
    inner = Lines((Phrase("kind-master"), Phrase("kind-bond")))
    text = render(Say("staff-needs-help", {"label": inner}), "en", "sms")
    assert text.body.startswith("Master hearing\nBond hearing asks for help")
    assert phrase(Phrase("staff-wrong-number", {"label": Phrase("yes")}), "en").startswith("The phone of Yes")


def test_plural_forms_follow_the_number_and_numbers_stay_plain() -> None:
    assert "1 message is late" in render(Say("staff-late", {"count": 1, "channel": "sms"}), "en", "sms").body
    assert "2000 messages are" in render(Say("staff-late", {"count": 2000, "channel": "sms"}), "en", "sms").body


def test_an_unknown_language_is_answered_openly_in_another() -> None:
    assert render(Say("yes"), "my", "sms").language == "en"


def test_a_missing_text_is_an_error_and_never_an_empty_message() -> None:
    with pytest.raises(MissingText, match="no-such-text"):
        render(Say("no-such-text"), "es-419", "sms")


def test_a_missing_value_is_an_error_that_names_it() -> None:
    with pytest.raises(MissingText, match="label"):
        render(Say("staff-wrong-number"), "en", "sms")


def test_values_are_never_read_as_a_pattern() -> None:
    text = render(Say("staff-wrong-number", {"label": "100% {$x} %(label)s"}), "en", "sms")
    assert "100% {$x} %(label)s" in text.body


def test_an_sms_loses_its_costly_typography_and_no_letter() -> None:
    said = sms_safe("“Ángel’s” – año… 8:30\u202fa.m.\u00a0ñ 审")
    assert said == '"Ángel\'s" - año... 8:30 a.m. ñ 审'


def test_curly_quotes_in_a_name_do_not_double_the_price() -> None:
    text = render(Say("staff-wrong-number", {"label": "O’Neil"}), "en", "sms")
    assert segments(text.body).encoding == "GSM-7"


def test_other_channels_keep_their_typography() -> None:
    assert "O’Neil" in render(Say("staff-wrong-number", {"label": "O’Neil"}), "en", "telegram").body

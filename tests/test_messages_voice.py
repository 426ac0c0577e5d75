"""Recorded voice: a person's, from the office's folder, for languages that are spoken more than read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot import cli
from messages.catalog import languages_available
from messages.languages import known, own_name, stand_in
from messages.notices import compose
from messages.render import render
from messages.samples import KINDS, everyday
from messages.say import Say
from messages.voice import LARGEST, NAMES, Recordings, is_spoken_first, to_record

OGG = b"OggS" + bytes(60)


def recorded(folder: Path, tag: str, *names: str, content: bytes = OGG) -> Recordings:
    """A folder with these recordings."""
    (folder / tag).mkdir(exist_ok=True)
    for name in names:
        (folder / tag / f"{name}.ogg").write_bytes(content)
    return Recordings(folder)


def test_every_kind_of_notice_has_words_to_record_in_spanish_and_english() -> None:
    assert set(KINDS) <= set(NAMES)
    for name in NAMES:
        spanish, english = to_record(name)
        assert spanish != english
        assert not any(letter.isdigit() for letter in spanish + english), "a voice names no day and no hour"


def test_only_what_explains_a_plain_text_says_what_it_is_about() -> None:
    for name in set(NAMES) - {"details"}:
        for text in to_record(name):
            assert not any(word in text.lower() for word in ("court", "hearing", "judge", "audiencia", "juez", "corte"))


def test_no_catalogue_is_made_for_a_language_that_is_spoken_first() -> None:
    spoken = [tag for tag in known() if is_spoken_first(tag) and known()[tag].tier == 3]
    assert {"mam", "quc", "kjb", "qu"} <= set(spoken)
    assert not set(spoken) & set(languages_available())
    assert {stand_in(tag) for tag in spoken} == {"es-419"}
    assert own_name("mam") == "Mam"


def test_a_recording_is_found_by_its_language_and_name(tmp_path: Path) -> None:
    recordings = recorded(tmp_path, "mam", "reminder")
    found = recordings.find("mam/reminder")
    assert found is not None
    assert (found.name, found.content) == ("reminder.ogg", OGG)
    assert recordings.missing("mam") == tuple(name for name in NAMES if name != "reminder")


@pytest.mark.parametrize("spoken", ["mam/changed", "quc/reminder", "mam/../mam/reminder", "../mam/reminder", "mam", ""])
def test_what_is_not_there_or_not_a_recording_is_not_found(tmp_path: Path, spoken: str) -> None:
    assert recorded(tmp_path, "mam", "reminder").find(spoken) is None
    assert Recordings().find("mam/reminder") is None


@pytest.mark.parametrize("content", [b"", b"ID3 an mp3", OGG + bytes(LARGEST)])
def test_a_file_that_telegram_would_not_play_as_a_voice_is_missing(tmp_path: Path, content: bytes) -> None:
    assert recorded(tmp_path, "mam", "reminder", content=content).find("mam/reminder") is None


def test_the_list_for_the_speaker_and_what_is_missing_are_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["messages", "record", "mam"]) == 0
    assert "mam/welcome.ogg\n  Hola." in capsys.readouterr().out
    recorded(tmp_path, "mam", *NAMES[:-1])
    assert cli.main(["messages", "check", "--language", "en", "--recordings", str(tmp_path)]) == 0
    text = capsys.readouterr().out
    assert f"note     mam: still to be recorded, or no Ogg file of at most 1000 kB: {NAMES[-1]}" in text


def test_a_notice_says_which_recording_belongs_to_it() -> None:
    sample = next(each for each in everyday("discreet") if each.name == "reminder 7d")
    text = compose(sample.notice, "mam", "telegram")
    assert (text.language, text.spoken) == ("es-419", "mam/reminder")
    assert compose(sample.notice, "es-419", "telegram").spoken is None
    assert compose(replace(sample.notice, wording="plain"), "quc", "telegram").spoken == "quc/details"


def test_the_question_for_consent_is_spoken_too() -> None:
    assert render(Say("ask-consent", {"sender": "Us"}), "mam", "telegram").spoken == "mam/welcome"
    assert render(Say("ask-consent", {"sender": "Us"}), "en", "telegram").spoken is None
    assert render(Say("ask-who"), "mam", "telegram").spoken is None

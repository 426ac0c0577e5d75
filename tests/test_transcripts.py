"""The transcripts in docs/transcripts/ are what the program really says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.transcripts import PAGES, STORIES, page_of, transcript


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.stem)
def test_a_transcript_is_what_is_said_when_its_story_is_played(story: Path) -> None:
    written = page_of(story).read_text(encoding="utf-8")
    assert transcript(story) == written, f"{page_of(story).name} is out of date: python -m tests.transcripts"


def test_there_are_twelve_whole_stories_and_no_page_without_one() -> None:
    assert len(STORIES) >= 12
    assert {path.name for path in PAGES.glob("*.md")} == {page_of(story).name for story in STORIES}

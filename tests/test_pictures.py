"""The pages of the console's navigation have their pictures, and the docs show them."""

from __future__ import annotations

from pathlib import Path

from bot.console.routes import NAVIGATION
from docs.pictures import FOLDER, LOOKS, PHONES, PICTURES

PAGE = (Path(__file__).parent.parent / "docs" / "console.md").read_text(encoding="utf-8")


def test_every_page_of_the_navigation_is_pictured() -> None:
    assert {path for path, _, _ in NAVIGATION} - set(PICTURES.values()) == set()


def test_every_picture_is_there_and_shown_in_each_look() -> None:
    names = {f"{name}-{look}.jpg" for name in (*PICTURES, "signin") for look in LOOKS}
    assert {file.name for file in FOLDER.glob("*.jpg")} == names
    assert {name for name in names if f"(console/{name})" not in PAGE} == set()


def test_the_phones_and_the_board_stand_in_the_readme() -> None:
    readme = (FOLDER.parent.parent / "README.md").read_text(encoding="utf-8")
    shown = [
        file
        for folder in (FOLDER, PHONES)
        for file in folder.glob("*.jpg")
        if f"(docs/{folder.name}/{file.name})" in readme
    ]
    assert [file.name for file in shown] == ["today-light.jpg", "phones.jpg"]

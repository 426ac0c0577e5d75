"""Every page of the console has its pictures, and the docs show them."""

from __future__ import annotations

from pathlib import Path

from bot.console.routes import PAGES
from docs.pictures import FOLDER, LOOKS, PHONES, PICTURES

PAGE = (Path(__file__).parent.parent / "docs" / "console.md").read_text(encoding="utf-8")


# What a page asks for by itself, to put it into a place of its own.
PARTS = {"/console/broadcasts/{id}/numbers", "/console/broadcasts/{id}/progress"}
# How the pictures name what the walk before them leaves behind.
LEFT = {
    "{draft}": "/console/broadcasts/1",
    "{reader}": "/console/broadcasts/1/reader",
    "{file}": "/console/imports/files/1",
    "{import}": "/console/imports/1",
    "{contact}": "1",
}


def test_every_page_is_pictured() -> None:
    pictured = set()
    for path in PICTURES.values():
        for name, stands_for in LEFT.items():
            path = path.replace(name, stands_for)
        pictured.add(path.partition("?")[0])
    pages = {page.path for page in PAGES if page.method == "GET"} - PARTS
    assert {page.replace("{id}", "1") for page in pages} - pictured == set()


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

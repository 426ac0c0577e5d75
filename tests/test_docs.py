"""What the docs name exists, and what exists is in the docs. (Config keys: `tests/test_bot_config.py`.)"""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import pytest

from bot.cli_options import parser
from bot.config_keys import OPTIONS
from bot.outbox_view import STATES
from docs import links
from docs.manual import FOLDER, WRITTEN

ROOT = Path(__file__).parent.parent
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]
TEXT = {page: page.read_text(encoding="utf-8") for page in PAGES}
OPERATE = TEXT[ROOT / "docs" / "operate.md"]
EXAMPLE = (ROOT / "config.example.toml").read_text(encoding="utf-8")
# Of files that are to be made, or that are the reader's own.
MADE_UP = re.compile(r"[A-Z]{3,}|\*|^courtbell\.|^hearings\.")


def commands() -> dict[str, argparse.ArgumentParser]:
    """The parser of each command."""
    (found,) = (action.choices for action in parser()._actions if isinstance(action, argparse._SubParsersAction))
    return dict(found)


@pytest.mark.parametrize("command", commands())
def test_every_command_and_every_option_is_in_the_docs(command: str) -> None:
    # Not in the page that is made from the help: somebody has to have explained it.
    everywhere = "\n".join(text for page, text in TEXT.items() if page.name != "commands.md")
    assert f"courtbell {command}" in everywhere
    options = {option for action in commands()[command]._actions for option in action.option_strings}
    missing = {option for option in options if option.startswith("--") and option not in everywhere}
    assert missing - {"--help"} == set()


def test_every_command_in_the_docs_exists() -> None:
    shown = {name for text in TEXT.values() for name in re.findall(r"(?m)(?:^ *|`)courtbell ([a-z]+)\b", text)}
    assert shown - commands().keys() == set()


@pytest.mark.parametrize("name", WRITTEN)
def test_what_is_made_from_the_commands_help_is_current(name: str) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8") == WRITTEN[name](), "write it anew: python -m docs.manual"


def test_every_state_of_a_message_is_explained_as_the_command_does() -> None:
    table = dict(re.findall(r"(?m)^\| `([a-z]+)` \| (.+) \|$", OPERATE))
    assert {state: said for state, said in STATES.items() if not table.get(state, "").startswith(said)} == {}


def test_every_secret_is_said_to_come_by_environment_or_file_too() -> None:
    for option in (option for option in OPTIONS if option.secret):
        assert option.environment in EXAMPLE
        assert f"{option.key.partition('.')[2]}_file" in EXAMPLE
        assert f"| `{option.key}` | `{option.environment}` | `{option.key}_file` |" in OPERATE


def test_every_setting_that_the_docs_name_exists() -> None:
    sections = "|".join({option.key.partition(".")[0] for option in OPTIONS})
    named = {name for text in TEXT.values() for name in re.findall(rf"`((?:{sections})\.[a-z_]+)", text)}
    known = {option.key for option in OPTIONS} | {f"{option.key}_file" for option in OPTIONS if option.secret}
    assert {name for name in named if not name.endswith((".toml", ".py", ".md"))} - known == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_file_and_page_that_the_docs_name_is_there(page: Path) -> None:
    links = [link for link in re.findall(r"\]\(([^)#]+)", TEXT[page]) if "://" not in link]
    assert [link for link in links if not (page.parent / link).exists()] == []
    named = re.findall(r"`([\w./*-]+(?:\.(?:py|md|toml|ftl|csv|sql)|/))`", TEXT[page])
    gone = [name for name in named if not MADE_UP.search(name) and not _is_there(name, page)]
    assert gone == []


def test_every_link_leads_to_a_page_and_to_a_heading_that_it_has() -> None:
    assert list(links.broken()) == []


def test_a_heading_is_known_by_the_name_that_its_links_use(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# A `b --json`, and *c*\n\n```sh\n# none\n```\n## Twice\n## Twice\n", encoding="utf-8")
    assert links.anchors(page) == {"a-b---json-and-c", "twice", "twice-1"}


def test_the_index_leads_each_reader_to_every_page() -> None:
    index = ROOT / "docs" / "index.md"
    there = {(index.parent / link.partition("#")[0]).resolve() for link in links.links(index)}
    assert {page.name for page in PAGES if page.resolve() not in there} == {"index.md"}
    assert "docs/index.md" in TEXT[ROOT / "README.md"]


def _is_there(name: str, page: Path) -> bool:
    rooms = ("bot", "scheduler", "messages")
    beside = (ROOT / name).exists() or (page.parent / name).exists()
    return beside or any(path for room in rooms for path in (ROOT / room).rglob(name))

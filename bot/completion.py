"""`courtbell completion`: what a shell needs to complete our commands, made from the commands as they are."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

import shtab

SHELLS = ("bash", "zsh")
_FILES = frozenset({"FILE", "SHEET", "KEYFILE"})


def script(shell: str, parser: argparse.ArgumentParser) -> str:
    """The script for one of SHELLS."""
    for action in _actions(parser):
        for name in _names(action):
            if name.split()[0] in _FILES:
                action.complete = shtab.FILE  # type: ignore[attr-defined]  # where shtab looks for it
            elif name == "FOLDER":
                action.complete = shtab.DIRECTORY  # type: ignore[attr-defined]  # the same
    return shtab.complete(parser, shell)


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    for action in parser._actions:
        yield action
        if isinstance(action, argparse._SubParsersAction):
            for inner in action.choices.values():
                yield from _actions(inner)


def _names(action: argparse.Action) -> tuple[str, ...]:
    return (action.metavar,) if isinstance(action.metavar, str) else tuple(action.metavar or ())

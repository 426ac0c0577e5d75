"""Gets the answers of `courtbell init`: from its options, else from whoever sits at the terminal."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TextIO

from bot.first_interview import Unanswered
from bot.first_questions import Question

Out = Callable[[str], None]


class Asking:
    """`given`: what was typed after `courtbell init`, by the names of the options. `terminal`: where people answer."""

    def __init__(self, given: Mapping[str, Any], terminal: TextIO, out: Out, complain: Out) -> None:
        self._given = {name: list(value) if isinstance(value, list) else value for name, value in given.items()}
        self._terminal = terminal
        self._out = out
        self._complain = complain
        self._explained: set[str] = set()

    def __call__(self, question: Question, prompt: bool) -> Any:
        """The answer; None when there is none. Raises Unanswered when an option does not hold one."""
        name = question.name.replace("-", "_")
        said: Any = self._given.get(name)
        if question.many and said is not None:
            said = said.pop(0) if said else ""
        if said is not None:
            return self._checked(question, said)
        if not (prompt and self._terminal.isatty()):
            return None
        if question.explained and name not in self._explained:
            self._out(f"\n{question.explained}")
        self._explained.add(name)
        while True:
            try:
                return question.rule(self._typed(question))
            except ValueError as error:
                self._complain(f"it must be {error}")

    def _checked(self, question: Question, said: str) -> Any:
        try:
            if not question.secret:
                return question.rule(said.strip())
            question.rule(Path(said).read_text(encoding="utf-8").strip())
            return Path(said)
        except OSError as error:
            self._complain(f"--{question.name}: {said} cannot be read: {error.strerror}")
        except ValueError as error:
            self._complain(f"--{question.name} must be {error}")
        raise Unanswered([question])

    def _typed(self, question: Question) -> str:
        if question.secret:
            return getpass.getpass(f"{question.text}: ").strip()
        hint = f" [{question.default}]" if question.default else ""
        return input(f"{question.text}{hint}: ").strip() or question.default or ""

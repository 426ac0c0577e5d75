"""A command of the staff as it was typed: whose account acts, which number is meant, how its results are printed."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.config import Config
from bot.fields import Refused
from scheduler import staff
from scheduler.calls import Settled
from scheduler.casework import CannotDo
from scheduler.db import Database
from scheduler.enrolment import CannotEnrol
from scheduler.respondents import CannotKeep
from scheduler.staff import Account, StaffProblem

Out = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Command:
    """One command, and what it works with. `name`: after `courtbell`."""

    name: str
    given: argparse.Namespace
    settings: Config
    db: Database
    out: Out

    @property
    def words(self) -> list[str]:
        """What was typed after the verb."""
        return list(self.given.what[1:])

    def numbers(self, usage: str) -> list[int]:
        """The numbers after the verb, as many as `usage` has words. Raises Refused."""
        words = self.words
        if len(words) != len(usage.split()) or not all(each.isascii() and each.isdigit() for each in words):
            raise Refused(f"Say which, by number: courtbell {self.name} {self.given.what[0]} {usage}.")
        if any(len(each) > 15 for each in words):
            raise Refused("There is no such number.")
        return [int(each) for each in words]

    def by(self, deed: str) -> Account:
        """Whose account acts. Raises StaffProblem; `deed`: what viewers may not do."""
        return staff.at_work(self.db, self.given.acting, deed)

    def say(self, *lines: str, **values: object) -> None:
        """Lines of result, or for a program the values as one object."""
        for line in (json.dumps(values, ensure_ascii=False),) if self.given.json else lines:
            self.out(line)


def carry_out(command: Command, verbs: Mapping[str, Callable[[Command], int]]) -> int:
    """One of the verbs; the exit code. What cannot be done says why."""
    try:
        return verbs[command.given.what[0]](command)
    except (Refused, StaffProblem, CannotDo, CannotEnrol, CannotKeep, Settled, LookupError) as problem:
        said = f"{str(problem)[0].upper()}{str(problem)[1:].rstrip('.')}."
        command.say(said, problem=said)
        return 1

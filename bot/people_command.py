"""`courtbell people`: look for somebody, register them on their behalf, change their attorney, make one case of two
records. What stores or tells is a dry run until --yes is given."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

from bot import a_numbers, casefile_command, register_command
from bot import case_view as view
from bot.as_shown import Deed, Said, carried, mark_of, mark_of_case
from bot.casefile_command import DRY
from bot.config import Config
from bot.fields import Refused
from bot.typed_command import Command, Out, carry_out
from scheduler import casework, counsel, dossier, likenesses, names, office, roll_people
from scheduler.casework import Tried
from scheduler.db import Database
from scheduler.dossier import Case

VERBS = (
    *("find", "show", "register", "hearing", "number", "counsel", "flag", "approve", "remove", "tag", "untag"),
    *("rename", "stop", "twins", "merge"),
)


def run(given: argparse.Namespace, settings: Config, db: Database, out: Out) -> int:
    """One verb; the exit code."""
    return carry_out(Command("people", given, settings, db, out), _VERBS)


def _find(asked: Command) -> int:
    text = a_numbers.strip(" ".join(asked.words)[:100]).text
    if not text:
        raise Refused("Say whom, by name, reference or number: courtbell people find TEXT.")
    found = roll_people.people(asked.db, names.meant(asked.db, names.everybody(asked.db), text))[: asked.given.limit]
    for each in found:
        asked.say(view.head(each), person=each.id, label=each.label, reference=each.reference)
    if not found and not asked.given.json:
        asked.out("Nobody here is called so.")
    return 0


def _show(asked: Command) -> int:
    found = dossier.case(asked.db, *asked.numbers("PERSON"))
    asked.say(*view.case(found), **view.as_json(found))
    return 0


def _register(asked: Command) -> int:
    return register_command.register(asked, names.everybody(asked.db))


def _counsel(asked: Command) -> int:
    (person,) = asked.numbers("PERSON")
    by, (attorney, name) = asked.by("change an attorney"), _attorney(asked)

    def told() -> list[int]:
        return [] if asked.given.quiet else counsel.who_is_told(asked.db, person)

    def look() -> Said:
        tells = len(told())
        lines = view.change_of_counsel(dossier.case(asked.db, person), name, tells)
        return [*lines], {"changed": False, "person": person, "tells": tells}

    def do() -> Said:
        tells = len(told())
        changed = casework.change_counsel(asked.db, by, person, attorney, tell=not asked.given.quiet)
        said = view.counsel_changed(tells) if changed else "Nothing changed."
        return [said], {"changed": changed, "person": person, "tells": tells * changed}

    def mark() -> str:
        return mark_of_case(dossier.case(asked.db, person), told())

    return carried(asked, Deed(mark, look, do, DRY))


def _attorney(asked: Command) -> tuple[int | None, str]:
    """The id and the name of the one that was chosen. Raises Refused."""
    there = office.attorneys(asked.db)
    listed = "; ".join(f"{row['key']} ({row['name']})" for row in there) or "none"
    if asked.given.none == (asked.given.attorney is not None):
        raise Refused(f"Say who it is now: --attorney KEY, or --none for the help line. There are: {listed}.")
    if asked.given.none:
        return None, "the help line"
    return register_command.attorney_called(there, asked.given.attorney)


def _twins(asked: Command) -> int:
    if asked.words:
        case = dossier.case(asked.db, *asked.numbers("PERSON"))
        found = likenesses.of(asked.db, names.everybody(asked.db), case)
        for each in found:
            asked.say(view.head(each), person=each.id, label=each.label, reference=each.reference)
        nobody = not found
    else:
        pairs = likenesses.pairs(asked.db, asked.given.limit)
        for pair in pairs:
            why = "one phone" if pair.why == "phone" else "one name"
            lines = (f"{why}:", view.head(pair.one), view.head(pair.other))
            asked.say(*lines, one=pair.one.id, other=pair.other.id, why=pair.why)
        nobody = not pairs
    if not asked.given.json:
        asked.out("Nobody." if nobody else "See what becomes of two of them: courtbell people merge KEPT OTHER")
    return 0


def _merge(asked: Command) -> int:
    keep, gone = asked.numbers("KEPT OTHER")
    by, policy = asked.by("make one case of two"), asked.settings.policy

    def both() -> tuple[Case, Case]:
        return dossier.case(asked.db, keep), dossier.case(asked.db, gone)

    def look() -> Said:
        one, other = both()
        try:
            casework.try_merge(asked.db, policy, by, keep, gone)
        except Tried as tried:
            then = tried.case
        now = ("Now, and kept:", *view.case(one), "Now, and part of it then:", *view.case(other))
        after = ("Then:", *view.case(then), *filter(None, (view.family(one, other), view.lost(one, other))))
        return [*now, *after, view.MERGE_MEANS], {"merged": False, **view.as_json(then)}

    def do() -> Said:
        casework.merge(asked.db, policy, by, keep, gone)
        return _merged(dossier.case(asked.db, keep))

    dry = f"{DRY} It cannot be taken back: are the two one person?"
    return carried(asked, Deed(lambda: mark_of(*map(mark_of_case, both())), look, do, dry))


def _merged(found: Case) -> Said:
    said = "The two are one case now. Its relatives wait to be approved again."
    disputed = [each for each in found.hearings if each.state == "set" and len(each.live) > 1]
    after = ["Next: courtbell disputes list"] if disputed else []
    return [said, *view.case(found), *after], {"merged": True, **view.as_json(found)}


_VERBS: Mapping[str, Callable[[Command], int]] = {
    "find": _find,
    "show": _show,
    "register": _register,
    "hearing": register_command.add_hearing,
    "number": register_command.add_number,
    "counsel": _counsel,
    "flag": casefile_command.flag,
    "approve": casefile_command.approve,
    "remove": casefile_command.remove,
    "tag": casefile_command.tag,
    "untag": casefile_command.untag,
    "rename": casefile_command.rename,
    "stop": casefile_command.stop,
    "twins": _twins,
    "merge": _merge,
}

"""What `courtbell people` changes in a person's file: flags, followers, tags, names. A dry run until --yes."""

from __future__ import annotations

from collections.abc import Callable

from bot import case_view as view
from bot import file_deeds, follower_view
from bot.as_shown import Deed, Said, carried, mark_of_case
from bot.console.words import APPROVALS
from bot.fields import LABEL_MOST, REFERENCE_MOST, TAG_MOST, Clean, Refused, Values
from bot.file_deeds import FLAGS, REMOVE_MEANS, STOP_MEANS, TAG_MEANS, UNTAG_MEANS
from bot.typed_command import Command
from scheduler import casefile, dossier
from scheduler.dossier import Follower

DRY = "A dry run: nothing is changed."


def stop(asked: Command) -> int:
    """Somebody told the office that they want no more messages."""
    by, (person, who) = asked.by("stop messages"), _whom(asked)
    casefile.not_of_staff(asked.db, who.contact)
    about = {"person": person, "follower": who.id}

    def do() -> Said:
        done = casefile.stop(asked.db, by, person, who.id)
        ahead = "Stopped. They are on the call list if they have a hearing ahead."
        return [ahead if done else "They are silent already."], {"stopped": done, **about}

    look = [follower_view.follower(who), STOP_MEANS], {"stopped": False, **about}
    return carried(asked, Deed(lambda: _mark(asked, person, who.id), lambda: look, do, DRY))


def approve(asked: Command) -> int:
    """Who follows may hear all, in the respondent's place."""
    by, (person, who), policy = asked.by("approve somebody"), _whom(asked), asked.settings.policy
    why = asked.given.approved
    if why is None:
        raise Refused(f"Say why you approve them in the respondent's place: --approved {', '.join(APPROVALS)}.")
    lines = [follower_view.follower(who), file_deeds.approved_because(why)]
    return _do_as_shown(
        asked, person, lines, lambda: casefile.approve(asked.db, policy, by, person, who.id, why), who.id
    )


def remove(asked: Command) -> int:
    """Who follows hears nothing more of this case."""
    by, (person, who), policy = asked.by("remove somebody"), _whom(asked), asked.settings.policy
    lines = [follower_view.follower(who), REMOVE_MEANS]
    return _do_as_shown(asked, person, lines, lambda: casefile.remove(asked.db, policy, by, person, who.id), who.id)


def flag(asked: Command) -> int:
    """Detained, confidential, and whether they want messages all the same."""
    person, wished = _worded(asked, "FLAG"), set(asked.words[1:])
    by, case = asked.by("change a flag"), dossier.case(asked.db, person)
    if any(each not in FLAGS or f"not-{each}" in wished for each in wished):
        raise Refused(f"Say what holds, and not its contrary too: {', '.join(FLAGS)}.")

    def work() -> bool:
        return casefile.put_down(asked.db, asked.settings.policy, by, person, wished)

    lines = [next(view.case(case)), *(FLAGS[each] for each in FLAGS if each in wished)]
    return _do_as_shown(asked, person, lines, work)


def tag(asked: Command) -> int:
    """One more tag."""
    person, name = _worded(asked, "TEXT"), _tag(asked)
    by, case = asked.by("tag somebody"), dossier.case(asked.db, person)

    def work() -> bool:
        casefile.tag(asked.db, by, person, name)
        return True

    return _do(asked, person, [next(view.case(case)), TAG_MEANS.format(name)], work)


def untag(asked: Command) -> int:
    """One tag less."""
    person, name = _worded(asked, "TEXT"), _tag(asked)
    by, case = asked.by("tag somebody"), dossier.case(asked.db, person)
    lines = [next(view.case(case)), UNTAG_MEANS.format(name)]
    return _do(asked, person, lines, lambda: casefile.untag(asked.db, by, person, name))


def rename(asked: Command) -> int:
    """Another name or reference."""
    (person,), by, given = asked.numbers("PERSON"), asked.by("rename somebody"), asked.given
    case = dossier.case(asked.db, person)
    clean = Clean(Values({"label": given.label or "", "reference": given.reference or ""}))
    label, reference = clean.line("label", LABEL_MOST), clean.line("reference", REFERENCE_MOST)
    if clean.dropped or not (label or given.reference is not None):
        raise Refused("Say what they are called now: --label NAME, --reference TEXT. An A-number is never one.")
    label, reference = label or case.label, case.reference or "" if given.reference is None else reference
    lines = [next(view.case(case)), file_deeds.renamed(label, reference)]
    return _do(asked, person, lines, lambda: bool(casefile.rename(asked.db, by, person, label, reference or None)))


def _do(asked: Command, person: int, lines: list[str], work: Callable[[], bool]) -> int:
    """Shown first; then done, and whether anything changed."""
    if not asked.given.yes:
        asked.say(*lines, f"{DRY} Add --yes.", changed=False, person=person)
        return 0
    changed = work()
    asked.say(*([*view.case(dossier.case(asked.db, person))] if changed else ["Nothing changed."]), changed=changed)
    return 0


def _do_as_shown(
    asked: Command, person: int, lines: list[str], work: Callable[[], bool], who: int | None = None
) -> int:
    """The same, and only while the case is as it was shown. `who`: the follower whom it is about."""

    def do() -> Said:
        changed = work()
        return [*view.case(dossier.case(asked.db, person))] if changed else ["Nothing changed."], {"changed": changed}

    look = lines, {"changed": False, "person": person}
    return carried(asked, Deed(lambda: _mark(asked, person, who), lambda: look, do, DRY))


def _mark(asked: Command, person: int, who: int | None) -> str:
    return mark_of_case(dossier.case(asked.db, person), who)


def _tag(asked: Command) -> str:
    name = Clean(Values({"tag": " ".join(asked.words[1:])})).line("tag", TAG_MOST)
    if not name:
        raise Refused("The tag is missing; an A-number is never one.")
    return name


def _worded(asked: Command, usage: str) -> int:
    """The person, after whom words follow. Raises Refused."""
    words = asked.words
    if len(words) < 2 or not (words[0].isascii() and words[0].isdigit() and len(words[0]) < 16):
        raise Refused(f"Say whom, by number, and what: courtbell people {asked.given.what[0]} PERSON {usage}.")
    return int(words[0])


def _whom(asked: Command) -> tuple[int, Follower]:
    """The person and who follows: the second number, or else the only one there is. Raises Refused, LookupError."""
    verb, words = asked.given.what[0], asked.words
    if not (1 <= len(words) <= 2 and all(each.isascii() and each.isdigit() and len(each) < 16 for each in words)):
        raise Refused(f"Say which, by number: courtbell people {verb} PERSON [FOLLOWER].")
    person, *follower = (int(each) for each in words)
    return person, casefile.follower(asked.db, person, *follower)

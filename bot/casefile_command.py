"""What `courtbell people` changes in a person's file: flags, followers, tags, names. A dry run until --yes."""

from __future__ import annotations

from collections.abc import Callable

from bot import case_view as view
from bot.console.words import APPROVALS
from bot.fields import LABEL_MOST, REFERENCE_MOST, TAG_MOST, Clean, Refused, Values
from bot.typed_command import Command
from scheduler import casefile, dossier
from scheduler.dossier import Follower

DRY = "A dry run: nothing is changed. Add --yes."
_STOP_MEANS = (
    "It counts as a STOP from their phone: nothing more is sent to any address of theirs, about any case. Nothing"
    " confirms it to them, and only they can take it back, by sending START to us."
)


def stop(asked: Command) -> int:
    """Somebody told the office that they want no more messages."""
    by, (person, who) = asked.by("stop messages"), _whom(asked)
    casefile.not_of_staff(asked.db, who.contact)
    if not asked.given.yes:
        asked.say(view.follower(who), _STOP_MEANS, DRY, stopped=False, person=person, follower=who.id)
        return 0
    done = casefile.stop(asked.db, by, person, who.id)
    said = "Stopped. They are on the call list if they have a hearing ahead." if done else "They are silent already."
    asked.say(said, stopped=done, person=person, follower=who.id)
    return 0


def approve(asked: Command) -> int:
    """Who follows may hear all, in the respondent's place."""
    by, (person, who), policy = asked.by("approve somebody"), _whom(asked), asked.settings.policy
    why = asked.given.approved
    if why is None:
        raise Refused(f"Say why you approve them in the respondent's place: --approved {', '.join(APPROVALS)}.")
    means = f"They would hear everything about this case, because {APPROVALS[why]}."
    return _do(
        asked, person, [view.follower(who), means], lambda: casefile.approve(asked.db, policy, by, person, who.id, why)
    )


def remove(asked: Command) -> int:
    """Who follows hears nothing more of this case."""
    by, (person, who), policy = asked.by("remove somebody"), _whom(asked), asked.settings.policy
    lines = [
        view.follower(who),
        "They would hear nothing more about this case; codes given out stop working.",
    ]
    return _do(asked, person, lines, lambda: casefile.remove(asked.db, policy, by, person, who.id))


def flag(asked: Command) -> int:
    """Detained, confidential, and whether they want messages all the same."""
    person, wished = _worded(asked, "FLAG"), set(asked.words[1:])
    by, case = asked.by("change a flag"), dossier.case(asked.db, person)
    if any(each not in FLAGS or f"not-{each}" in wished for each in wished):
        raise Refused(f"Say what holds, and not its contrary too: {', '.join(FLAGS)}.")
    flags = {name: (getattr(case, name) or name in wished) and f"not-{name}" not in wished for name in _BOTH}

    def work() -> bool:
        policy = asked.settings.policy
        with asked.db.transaction():
            done = bool(casefile.flag(asked.db, policy, by, person, **flags))
            if "agreed" in wished:
                done |= casefile.opt_in(asked.db, policy, by, person)
            if "not-agreed" in wished:
                done |= casefile.opt_out(asked.db, policy, by, person)
            return done

    return _do(asked, person, [next(view.case(case)), *(FLAGS[each] for each in FLAGS if each in wished)], work)


def tag(asked: Command) -> int:
    """One more tag."""
    person, name = _worded(asked, "TEXT"), _tag(asked)
    by, case = asked.by("tag somebody"), dossier.case(asked.db, person)

    def work() -> bool:
        casefile.tag(asked.db, by, person, name)
        return True

    return _do(asked, person, [next(view.case(case)), f"They would have the tag {name}."], work)


def untag(asked: Command) -> int:
    """One tag less."""
    person, name = _worded(asked, "TEXT"), _tag(asked)
    by, case = asked.by("tag somebody"), dossier.case(asked.db, person)
    lines = [next(view.case(case)), f"They would no longer have the tag {name}."]
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
    lines = [next(view.case(case)), f"They would be called {label}, with {reference or 'no reference'}."]
    return _do(asked, person, lines, lambda: bool(casefile.rename(asked.db, by, person, label, reference or None)))


_BOTH = ("detained", "confidential")
FLAGS = {
    "detained": "Detained: nothing goes to their own phone, only to approved relatives and staff.",
    "not-detained": "Not detained: they hear again, at once of what is near.",
    "confidential": "Confidential: nothing automatic goes to anybody until it is put down that they want it (agreed).",
    "not-confidential": "Not confidential: whoever agreed hears again, at once of what is near.",
    "agreed": "They want messages, though the case is confidential. Your name is kept with it.",
    "not-agreed": "They want no messages any more: nothing automatic goes to anybody.",
}


def _do(asked: Command, person: int, lines: list[str], work: Callable[[], bool]) -> int:
    """Shown first; then done, and whether anything changed."""
    if not asked.given.yes:
        asked.say(*lines, DRY, changed=False, person=person)
        return 0
    changed = work()
    asked.say(*([*view.case(dossier.case(asked.db, person))] if changed else ["Nothing changed."]), changed=changed)
    return 0


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

"""What staff keeps of somebody, in the chat: flags, tags, and what they are called, by the functions of the console and
the command line. Each deed is shown before it is done; what was typed for it is not kept when it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot import case_view as view
from bot import desk_intents, desk_people, file_deeds
from bot.effects.answering import SHOWN, Answering, carry_out, meant, typed
from bot.fields import LABEL_MOST, REFERENCE_MOST, TAG_MOST, Clean, Refused, Values, whole_number
from bot.file_deeds import DONE, FLAGS, TAG_MEANS, UNTAG_MEANS
from messages.say import Option
from scheduler import casefile, dossier, inbox
from scheduler.casework import CannotDo
from scheduler.dossier import Case
from scheduler.respondents import CannotKeep
from scheduler.staff import Account

Deed = Callable[[Answering, Account, Case, str], None]
_MOST = {"tag": TAG_MOST, "label": LABEL_MOST, "reference": REFERENCE_MOST}
_TAKEN_OUT = "What looks like an A-number was taken out: it is never kept. Type it without."
_TYPED_GONE = "That is done already, or no longer there. Type it again."
_FLAGS = {
    "detained": "Detained",
    "not-detained": "Not detained",
    "confidential": "Confidential",
    "not-confidential": "Not confidential",
    "agreed": "They want messages",
    "not-agreed": "They want no messages",
}


@carry_out.register
def _(intent: desk_intents.ActOnKept, who: Answering) -> None:
    found = meant(who, lambda: dossier.case(who.db, intent.person))
    if found is None:
        return
    account, case = found
    try:
        _ACTS[intent.act](who, account, case, intent.what)
    except (CannotDo, CannotKeep, Refused) as problem:
        again = [_anew(intent.act, case)] if intent.act in _MOST else []
        who.say_lines([str(problem)], [*again, _back(case)])


# --- flags ---


def _flags(who: Answering, by: Account, case: Case, what: str) -> None:
    holds = [("detained", case.detained), ("confidential", case.confidential)]
    if case.confidential:
        holds.append(("agreed", case.opted_in is not None))
    offered = [f"not-{name}" if so else name for name, so in holds]
    choices = [desk_people.kept("flag", case.id, name, _FLAGS[name]) for name in offered]
    who.say_lines([view.file(case)[0], "What holds now?"], [*choices, _back(case)])


def _look_at_flag(who: Answering, by: Account, case: Case, what: str) -> None:
    yes = desk_people.kept("flagged", case.id, _flag(what))
    who.say_lines([view.file(case)[0], FLAGS[what]], [yes, *_ways("flags", case)])


def _put_down(who: Answering, by: Account, case: Case, what: str) -> None:
    done = casefile.put_down(who.db, who.house.policy, by, case.id, [_flag(what)])
    _done(who, case, "flagged" if done else "same", "flags")


def _flag(what: str) -> str:
    if what not in FLAGS:
        raise CannotDo("Choose what holds.")
    return what


# --- tags ---


def _tags(who: Answering, by: Account, case: Case, what: str) -> None:
    hidden = len(case.tags[SHOWN:])
    lines = [f"Tags of {case.label}: {', '.join(case.tags) or 'none'}"]
    gone = [desk_people.kept("untag", case.id, tag, f"Take away: {tag}"[:40]) for tag in case.tags[:SHOWN]]
    more = [f"{hidden} more can be taken away on their page."] if hidden else []
    who.say_lines([*lines, *more], [desk_people.kept("add-tag", case.id), *gone, _back(case)])


def _look_at_tag(who: Answering, by: Account, case: Case, what: str) -> None:
    name, inbound = _said(who, "tag", what)
    yes = desk_people.kept("tagged", case.id, str(inbound))
    who.say_lines([view.file(case)[0], TAG_MEANS.format(name)], [yes, _anew("tag", case), *_ways("tags", case)])


def _tag(who: Answering, by: Account, case: Case, what: str) -> None:
    name, inbound = _said(who, "tag", what)
    casefile.tag(who.db, by, case.id, name)
    inbox.passed_on(who.db, inbound)
    _done(who, case, "tagged", "tags")


def _look_at_untag(who: Answering, by: Account, case: Case, what: str) -> None:
    yes = desk_people.kept("untagged", case.id, what)
    who.say_lines([view.file(case)[0], UNTAG_MEANS.format(what)], [yes, *_ways("tags", case)])


def _untag(who: Answering, by: Account, case: Case, what: str) -> None:
    _done(who, case, "untagged" if casefile.untag(who.db, by, case.id, what) else "same", "tags")


# --- what they are called ---


def _names(who: Answering, by: Account, case: Case, what: str) -> None:
    acts = ["new-label", "new-reference", *(["unreference"] if case.reference else [])]
    said = f"{case.label}, with {f'the reference {case.reference}' if case.reference else 'no reference'}"
    who.say_lines([said], [*(desk_people.kept(act, case.id) for act in acts), _back(case)])


def _look_at_name(kind: str, yes: str) -> Deed:
    def look(who: Answering, by: Account, case: Case, what: str) -> None:
        said, inbound = _said(who, kind, what)
        lines = [view.file(case)[0], file_deeds.renamed(*_called(case, kind, said))]
        who.say_lines(lines, [desk_people.kept(yes, case.id, str(inbound)), _anew(kind, case), *_ways("names", case)])

    return look


def _rename(kind: str) -> Deed:
    def rename(who: Answering, by: Account, case: Case, what: str) -> None:
        said, inbound = _said(who, kind, what)
        changed = casefile.rename(who.db, by, case.id, *_called(case, kind, said))
        inbox.passed_on(who.db, inbound)
        _done(who, case, "changed" if changed else "same", "names")

    return rename


def _look_at_unreference(who: Answering, by: Account, case: Case, what: str) -> None:
    yes = desk_people.kept("unreferenced", case.id)
    who.say_lines([view.file(case)[0], file_deeds.renamed(case.label, None)], [yes, *_ways("names", case)])


def _unreference(who: Answering, by: Account, case: Case, what: str) -> None:
    changed = casefile.rename(who.db, by, case.id, case.label, None)
    _done(who, case, "changed" if changed else "same", "names")


def _called(case: Case, kind: str, said: str) -> tuple[str, str | None]:
    return (said, case.reference) if kind == "label" else (case.label, said)


# --- what was typed, and the way back ---


def _said(who: Answering, kind: str, what: str) -> tuple[str, int]:
    """What was typed, as it may be kept, and its number. Raises Refused."""
    number = whole_number(what)
    inbound = who.inbound if number is None else number
    said = typed(who, inbound)
    if said is None:
        raise Refused(_TYPED_GONE)
    clean = Clean(Values({kind: said.text}))
    text = clean.line(kind, _MOST[kind])
    if said.dropped or clean.dropped or not text:
        inbox.passed_on(who.db, inbound)
        raise Refused(_TAKEN_OUT if said.dropped or clean.dropped else _TYPED_GONE)
    return text, inbound


def _done(who: Answering, case: Case, done: str, leads: str) -> None:
    after = dossier.case(who.db, case.id)
    who.say_lines([DONE[done], view.file(after)[0]], _ways(leads, after))


def _anew(kind: str, case: Case) -> Option:
    return desk_people.kept("add-tag" if kind == "tag" else f"new-{kind}", case.id, name="Type it again")


def _ways(leads: str, case: Case) -> list[Option]:
    return [desk_people.kept(leads, case.id), _back(case)]


def _back(case: Case) -> Option:
    return desk_people.back(case.id, case.label)


_ACTS: Mapping[desk_intents.KeepAct, Deed] = {
    "flags": _flags,
    "flag": _look_at_flag,
    "flagged": _put_down,
    "tags": _tags,
    "tag": _look_at_tag,
    "tagged": _tag,
    "untag": _look_at_untag,
    "untagged": _untag,
    "names": _names,
    "label": _look_at_name("label", "labelled"),
    "labelled": _rename("label"),
    "reference": _look_at_name("reference", "referenced"),
    "referenced": _rename("reference"),
    "unreference": _look_at_unreference,
    "unreferenced": _unreference,
}
